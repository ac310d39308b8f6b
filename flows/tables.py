"""Read a TOML file and check it against a model: each problem with file, key, value and remedy."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from extract.errors import FinalError

M = TypeVar("M", bound=BaseModel)


class ConfigError(FinalError):
    """One or more things are wrong in ``config/``; ``problems`` lists them all."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def read_table(path: Path, problems: list[str]) -> dict[str, Any] | None:
    """The file as a table; None, and a line more in ``problems``, when it is missing or no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problems.append(f"{path}: missing. Copy it from a fresh workspace (`orewatch init DIR`).")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path}: not valid TOML: {error}.")
    except OSError as error:
        problems.append(f"{path}: cannot be read: {error.strerror}.")
    return None


def checked(path: Path, prefix: str, table: Any, model: type[M], problems: list[str]) -> M | None:
    """``table`` as a ``model``; None, and a line more in ``problems`` for each thing wrong.

    ``prefix`` says where in the file the table stands.
    """
    try:
        return model.model_validate(table)
    except ValidationError as error:
        label = table.get("id") or table.get("name") if isinstance(table, Mapping) else None
        where = f"{prefix} ({label})" if label else prefix
        for problem in error.errors(include_url=False):
            loc = ".".join(str(part) for part in problem["loc"])
            key = ".".join(part for part in (where, loc) if part)
            problems.append(f"{path}: {key}{_remedy(problem, model)}")
        return None


def _remedy(problem: Any, model: type[BaseModel]) -> str:
    if problem["type"] == "extra_forbidden":
        name = str(problem["loc"][-1])
        near = process.extractOne(name, list(_fields(model, problem["loc"][:-1])), score_cutoff=60)
        hint = f" Did you mean {near[0]!r}?" if near else " Take it out, or see docs/configuration.md."
        return f": unknown key.{hint}"
    if problem["type"] == "missing":
        return ": required, but missing. Add it."
    return f" = {problem['input']!r}: {problem['msg']}."


def _fields(model: type[BaseModel], path: tuple[str | int, ...]) -> Iterable[str]:
    for part in path:
        field = model.model_fields.get(str(part))
        kinds = [field.annotation, *get_args(field.annotation)] if field else []
        inner = next((k for k in kinds if isinstance(k, type) and issubclass(k, BaseModel)), None)
        if inner is None:
            break
        model = inner
    return model.model_fields
