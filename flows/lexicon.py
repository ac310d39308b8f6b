"""Read ``topics.toml`` and ``gazetteer/*.toml`` of a config folder into the lexicon that extraction works with.

Every problem of every file is reported at once, each with file, key, value and remedy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, Field

from extract.facts import Lexicon
from extract.model import EntityType
from extract.naming.gazetteer import TABLES, Gazetteer
from extract.topics.judge import Topics
from flows.settings import Section
from flows.tables import ConfigError, checked, read_table

ISO_3166 = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
"""All alpha-2 codes. Written out, for pycountry takes 0.3 s to read them and every command that extracts would wait."""
CODES = frozenset(ISO_3166.split()) | {"EU", "XK"}


def _code(value: str) -> str:
    if value not in CODES:
        hint = {"UK": " Write GB for the United Kingdom", "EL": " Write GR for Greece"}.get(value.upper(), "")
        raise ValueError(f"no ISO 3166-1 alpha-2 code, such as CN, nor EU.{hint}")
    return value


def _term(value: str) -> str:
    parts = value.split("...")
    if len(parts) > 2 or any(not part.strip() for part in parts) or not re.match(r"\w", value):
        raise ValueError("begin with a word, and put words on both sides of a single '...'")
    if re.search(r"\*\w", value):
        raise ValueError("'*' stands for an ending and must close a word")
    return value


def _some(value: tuple[str, ...]) -> tuple[str, ...]:
    if not value:
        raise ValueError("give at least one term")
    return value


Name = Annotated[str, Field(min_length=1, pattern=r"\w")]
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
    """``[[country]]``."""

    code: Code


class MineralRow(NameRow):
    """``[[mineral]]``."""

    symbols: tuple[Name, ...] = ()
    companion: bool = False
    umbrella: bool = False


class PlaceRow(NameRow):
    """``[[place]]``."""

    capital: bool = False


class PlacesRow(Section):
    """``[[places]]``: many places of one country."""

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


class ClaimsTable(Section):
    """``[claims]`` of topics.toml."""

    subject: tuple[Term, ...] = ()
    pointers: tuple[Term, ...] = ()
    pronouns: tuple[Term, ...] = ()
    judging: tuple[Term, ...] = ()
    prices: tuple[Term, ...] = ()
    output: tuple[Term, ...] = ()
    plans: tuple[Term, ...] = ()
    sources: tuple[Term, ...] = ()
    colour: tuple[Term, ...] = ()
    affairs: tuple[Term, ...] = ()


class TopicRow(Section):
    """``[[topic]]`` of topics.toml."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    title: str = ""
    terms: Annotated[tuple[Term, ...], AfterValidator(_some)]
    references: tuple[Term, ...] = ()
    hints: tuple[Term, ...] = ()
    faint: tuple[Term, ...] = ()
    background: tuple[Term, ...] = ()
    names: tuple[EntityType, ...] = ()
    on_subject: bool = False
    yields: bool = False


def load_lexicon(folder: Path) -> Lexicon:
    """The lexicon of ``folder`` (a workspace's ``config/``).

    Raises ConfigError with every problem of ``topics.toml`` and of ``gazetteer/*.toml``.
    """
    problems: list[str] = []
    topics = _topics(folder / "topics.toml", problems)
    tables = _gazetteer(folder / "gazetteer", problems)
    if problems:
        raise ConfigError(problems)
    gazetteer = Gazetteer.build(tables)
    return Lexicon(gazetteer, Topics.build(topics, gazetteer))


def _topics(path: Path, problems: list[str]) -> dict[str, Any]:
    table = read_table(path, problems) or {}
    unknown = sorted(table.keys() - {"subject", "claims", "topic"})
    problems += [f"{path}: {name}: unknown table. Write [subject], [claims] or [[topic]]." for name in unknown]
    checked(path, "subject", table.get("subject", {}), SubjectTable, problems)
    checked(path, "claims", table.get("claims", {}), ClaimsTable, problems)
    rows = _rows(path, "topic", table.get("topic", []), TopicRow, problems)
    problems += _twice(path, "topic", (row["name"] for row in rows))
    return table


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
                continue
            good = _rows(path, name, rows, model, problems)
            problems += _twice(path, name, (row["name"] for row in good if "name" in row))
            tables.setdefault(name, []).extend(good)
    return tables


def _rows(path: Path, name: str, rows: Any, model: type[BaseModel], problems: list[str]) -> list[dict[str, Any]]:
    if not isinstance(rows, list):
        problems.append(f"{path}: {name}: write [[{name}]], with two brackets, for each entry.")
        return []
    numbered = ((f"{name}[{n}]", row) for n, row in enumerate(rows, 1))
    return [row for where, row in numbered if checked(path, where, row, model, problems) is not None]


def _twice(path: Path, table: str, names: Iterator[str]) -> list[str]:
    seen: set[str] = set()
    problems = []
    for name in names:
        if name in seen:
            problems.append(f"{path}: {table}.name = {name!r}: stands twice. Keep one, and join the aliases.")
        seen.add(name)
    return problems
