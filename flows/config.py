"""Read and check ``config/``: every error at once, each with file, key, value and remedy."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from pathlib import Path
from typing import Any, TypeVar, get_args
from zoneinfo import available_timezones

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from extract.errors import FinalError
from flows.settings import AlertRule, Settings, Source

M = TypeVar("M", bound=BaseModel)


class ConfigError(FinalError):
    """One or more things are wrong in ``config/``; ``problems`` lists them all."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, slots=True)
class Config:
    """What a user has set, checked."""

    settings: Settings
    sources: tuple[Source, ...]
    rules: tuple[AlertRule, ...]


def load_config(folder: Path) -> Config:
    """Read ``settings.toml``, ``sources.toml`` and ``alerts.toml`` from ``folder``.

    Raises ConfigError with every problem of every file.
    """
    problems: list[str] = []
    settings = _model(folder / "settings.toml", Settings, problems)
    sources = _entries(folder / "sources.toml", "source", Source, problems)
    rules = _entries(folder / "alerts.toml", "rule", AlertRule, problems)
    problems += _duplicates(folder / "sources.toml", "source", "id", [s.id for s in sources])
    problems += _duplicates(folder / "sources.toml", "source", "url", [s.url for s in sources])
    problems += _duplicates(folder / "alerts.toml", "rule", "name", [r.name for r in rules])
    problems += _unknown_zones(folder, settings, sources, rules)
    problems += _bad_recipients(folder / "alerts.toml", rules)
    if problems:
        raise ConfigError(problems)
    assert settings is not None
    return Config(settings, sources, rules)


def _read(path: Path, problems: list[str]) -> dict[str, Any] | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problems.append(f"{path}: missing. Copy it from a fresh workspace (`orewatch init DIR`).")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path}: not valid TOML: {error}.")
    except OSError as error:
        problems.append(f"{path}: cannot be read: {error.strerror}.")
    return None


def _model(path: Path, model: type[M], problems: list[str]) -> M | None:
    table = _read(path, problems)
    return None if table is None else _validate(path, "", table, model, problems)


def _entries(path: Path, name: str, model: type[M], problems: list[str]) -> tuple[M, ...]:
    table = _read(path, problems)
    if table is None:
        return ()
    problems += [f"{path}: {key}: unknown table. Entries are written as [[{name}]]." for key in table.keys() - {name}]
    rows = table.get(name, [])
    if not isinstance(rows, list):
        problems.append(f"{path}: {name}: write [[{name}]], with two brackets, for each entry.")
        return ()
    checked = (_validate(path, f"{name}[{n}]", row, model, problems) for n, row in enumerate(rows, 1))
    return tuple(entry for entry in checked if entry is not None)


def _validate(path: Path, prefix: str, table: Any, model: type[M], problems: list[str]) -> M | None:
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


def _duplicates(path: Path, table: str, key: str, values: list[str]) -> list[str]:
    return [
        f"{path}: {table}.{key} = {value!r}: stands {count} times. Keep one."
        for value, count in Counter(values).items()
        if count > 1
    ]


def _unknown_zones(
    folder: Path, settings: Settings | None, sources: Iterable[Source], rules: Iterable[AlertRule]
) -> list[str]:
    named = [("sources.toml", f"source ({s.id}).timezone", s.timezone) for s in sources if s.timezone]
    named += [("alerts.toml", f"rule ({r.name}).timezone", r.timezone) for r in rules]
    if settings:
        named.append(("settings.toml", "schedule.timezone", settings.schedule.timezone))
    zones = available_timezones()
    return [
        f"{folder / file}: {key} = {zone!r}: no such time zone. Use an IANA name such as 'Europe/Paris'."
        for file, key, zone in named
        if zone not in zones
    ]


def _bad_recipients(path: Path, rules: Iterable[AlertRule]) -> list[str]:
    return [
        f"{path}: rule ({rule.name}).recipients = {recipient!r}: neither a mail address nor 'env:NAME'."
        for rule in rules
        for recipient in rule.recipients
        if not _is_recipient(recipient)
    ]


def _is_recipient(recipient: str) -> bool:
    if recipient.startswith("env:"):
        return recipient.removeprefix("env:").isidentifier()
    try:
        address = Address(addr_spec=recipient)
    except (ValueError, IndexError, MessageError):
        return False
    return bool(address.username and address.domain)
