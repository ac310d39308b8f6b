"""What ``topics.toml`` and ``gazetteer/*.toml`` may say, checked row by row.

Every problem of every file is reported at once, each with file, key, value and remedy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, Field

from extract.gazetteer import TABLES
from extract.model import EntityType
from flows.config import ConfigError
from flows.config import _read as read_table
from flows.config import _validate as validated
from flows.settings import Section

Name = Annotated[str, Field(min_length=1, pattern=r"\w")]


_USUAL = frozenset(
    [
        "EU",
        "XK",
        "US",
        "CN",
        "JP",
        "KR",
        "AU",
        "CA",
        "GB",
        "DE",
        "FR",
        "IT",
        "IN",
        "ID",
        "BR",
        "CL",
        "CD",
        "ZA",
        "RU",
        "MX",
        "AR",
        "PE",
        "GL",
        "HK",
    ]
)


def _in_iso(value: str) -> bool:
    import pycountry  # takes 50 ms, and every command that extracts waits for this module

    return pycountry.countries.get(alpha_2=value) is not None


def _code(value: str) -> str:
    if value not in _USUAL and not _in_iso(value):
        hint = {"UK": " Write GB for the United Kingdom.", "EL": " Write GR for Greece."}.get(value.upper(), "")
        raise ValueError(f"no ISO 3166-1 alpha-2 code, such as CN, nor EU.{hint}")
    return value


def _term(value: str) -> str:
    parts = value.split("...")
    if len(parts) > 2 or any(not part.strip() for part in parts) or not re.match(r"\w", value):
        raise ValueError("begin with a word, and put words on both sides of a single '...'")
    if re.search(r"\*\w", value):
        raise ValueError("'*' stands for an ending and must close a word")
    return value


Code = Annotated[str, AfterValidator(_code)]
Term = Annotated[str, AfterValidator(_term)]


class NameRow(Section):
    """A row of any gazetteer table; the keys are explained at the top of each file."""

    name: Name
    aliases: tuple[Name, ...] = ()
    weak: tuple[Name, ...] = ()
    needs: tuple[Name, ...] = ()
    demonyms: tuple[Name, ...] = ()
    ambiguous: bool = False
    country: Code | None = None
    wikidata: Annotated[str | None, Field(pattern=r"^Q[1-9]\d*$")] = None


class CountryRow(NameRow):
    code: Code


class MineralRow(NameRow):
    symbols: tuple[Name, ...] = ()
    companion: bool = False
    umbrella: bool = False


class PlaceRow(NameRow):
    capital: bool = False


class PlacesRow(Section):
    country: Code | None = None
    names: tuple[Name, ...]


ROWS: Mapping[str, type[BaseModel]] = {
    **dict.fromkeys(TABLES, NameRow),
    "country": CountryRow,
    "mineral": MineralRow,
    "place": PlaceRow,
    "places": PlacesRow,
}


class SubjectTable(Section):
    """``[subject]`` of topics.toml."""

    terms: tuple[Term, ...] = ()
    policy: tuple[Term, ...] = ()
    near_misses: tuple[Term, ...] = ()
    minimum: Annotated[int, Field(ge=0)] = 3


class TopicRow(Section):
    """``[[topic]]`` of topics.toml."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    title: str = ""
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]
    hints: tuple[Term, ...] = ()
    background: tuple[Term, ...] = ()
    names: tuple[EntityType, ...] = ()


class TopicsFile(Section):
    subject: SubjectTable = SubjectTable()
    topic: tuple[TopicRow, ...]


def checked_tables(folder: Path) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    """``topics.toml`` of ``folder`` as it stands, and the rows of its gazetteer by table.

    Raises ConfigError with every problem of every file.
    """
    problems: list[str] = []
    path = folder / "topics.toml"
    table = read_table(path, problems)
    topics = None if table is None else validated(path, "", table, TopicsFile, problems)
    if topics is not None:
        problems += _twice(path, "topic", (topic.name for topic in topics.topic))
    rows = _gazetteer(folder / "gazetteer", problems)
    if problems or table is None:
        raise ConfigError(problems)
    return table, rows


def _gazetteer(folder: Path, problems: list[str]) -> dict[str, list[dict[str, Any]]]:
    tables: dict[str, list[dict[str, Any]]] = {}
    files = sorted(folder.glob("*.toml"))
    if not files:
        problems.append(f"{folder}: holds no *.toml. Copy the folder from a fresh workspace (`orewatch init DIR`).")
    for path in files:
        for name, rows in (read_table(path, problems) or {}).items():
            model = ROWS.get(name)
            if model is None:
                problems.append(f"{path}: {name}: unknown table. Write one of {', '.join(f'[[{t}]]' for t in ROWS)}.")
            elif not isinstance(rows, list):
                problems.append(f"{path}: {name}: write [[{name}]], with two brackets, for each entry.")
            else:
                good = [
                    row
                    for n, row in enumerate(rows, 1)
                    if validated(path, f"{name}[{n}]", row, model, problems) is not None
                ]
                problems += _twice(path, name, (row["name"] for row in good if "name" in row))
                tables.setdefault(name, []).extend(good)
    return tables


def _twice(path: Path, table: str, names: Iterator[str]) -> list[str]:
    seen: set[str] = set()
    again = [name for name in names if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
    return [f"{path}: {table}.name = {name!r}: stands twice. Keep one, and join the aliases." for name in again]
