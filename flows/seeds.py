"""Known texts in a form that may be passed on: what they are and say, with fingerprints, and no sentence of theirs.

article + facts ─► pack ─► seeds/<day>-<id>.json ─► load_packed ─► rows and fingerprints in the warehouse
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from extract.errors import FinalError
from extract.fingerprints import ArticleFingerprint, fingerprint_article
from extract.measures import MeasureEvent
from extract.model import Entity, Figure, Mention, Novelty, Outcome, Statement
from extract.novelty import StatementFingerprint
from extract.stories import StoryFingerprint
from flows.grouping import place
from flows.measuring import link_events
from warehouse import articles, duplicates, measures, novelty, stories
from warehouse.load import Bundle, write
from warehouse.measures import Link
from warehouse.rows import ArticleRow, FactRows, FigureRow, StatementRow
from warehouse.store import Warehouse
from warehouse.stored_facts import articles_of, facts_of
from warehouse.stories import Placement

FORMAT = 1
"""Raised when a reader of the old form could misread the new one."""

MAX_WORDS = 11
"""A phrase longer than this is left out of a packed seed: it might be a sentence."""

HEADLINE_WORDS = 8
"""A headline is kept to this many words: enough to tell a person which article it is. Nothing is matched by it."""

UNDATED = datetime(1990, 1, 1, tzinfo=UTC)

_ARTICLE = (
    "article_id",
    "url",
    "canonical_url",
    "title",
    "publisher",
    "author",
    "language",
    "content_hash",
    "story_id",
)
_HIDDEN = frozenset({"text", "start", "end", "cue_start", "cue_end", "speaker_start", "speaker_end", "speaker_text"})
_STATEMENT = tuple(f.name for f in fields(Statement) if f.name not in _HIDDEN)
_FIGURE = tuple(f.name for f in fields(Figure) if f.name not in {"start", "end", "sentence", "statement"})
_VERDICT = ("novelty", "first_statement_id", "nearest_statement_id", "similarity", "reason")
_TUPLES = frozenset({"relayed_by", "topics", "minerals", "countries"})


class SeedError(FinalError):
    """A packed seed cannot be read."""


@dataclass(frozen=True, slots=True)
class PackedSeed:
    """One known article without its text."""

    row: ArticleRow
    facts: FactRows
    fingerprint: ArticleFingerprint
    statements: tuple[StatementFingerprint, ...]
    measures: tuple[tuple[str, MeasureEvent], ...] = ()
    """(statement_id, what it tells of a measure)."""
    story: StoryFingerprint | None = None


def pack(
    row: ArticleRow,
    facts: FactRows,
    fingerprint: ArticleFingerprint,
    statements: Sequence[StatementFingerprint],
    told: Sequence[tuple[str, MeasureEvent]] = (),
    story: StoryFingerprint | None = None,
) -> dict[str, Any]:
    """An article as JSON values: what may be redistributed of it.

    Names, days, figures and topics are facts; texts, sentences and long phrases are left out, a long headline is cut.
    """
    # By id, so that the same facts give the same file whatever order the warehouse returns them in.
    entities = sorted(facts.entities, key=lambda e: e.entity_id)
    prints = {fp.statement_id: fp.pack() for fp in statements}
    steps = {statement_id: event.pack() for statement_id, event in told}
    return {
        "format": FORMAT,
        "article": _filled({name: getattr(row, name) for name in _ARTICLE} | {"title": _headline(row.title)})
        | ({"published_at": row.published_at.astimezone(UTC).isoformat()} if row.published_at else {}),
        "fingerprint": fingerprint.pack(),
        **({"story": story.pack()} if story else {}),
        "statements": [
            _filled({"statement_id": s.statement_id} | _phrases(s.statement, _STATEMENT) | _plain(s, _VERDICT))
            | {"fingerprint": prints.get(s.statement_id)}
            | ({"measure": steps[s.statement_id]} if s.statement_id in steps else {})
            for s in sorted(facts.statements, key=lambda s: s.statement_id)
        ],
        "figures": [
            _filled({"figure_id": f.figure_id, "statement_id": f.statement_id} | _phrases(f.figure, _FIGURE))
            for f in sorted(facts.figures, key=lambda f: f.figure_id)
        ],
        "entities": [
            _filled(_plain(e, ("entity_id", "name", "type", "country", "wikidata"))) for e in entities if _short(e.name)
        ],
        "mentions": sorted({(m.type, m.name, m.text) for m in facts.mentions if _short(m.text) and _short(m.name)}),
    }


def unpack(packed: dict[str, Any]) -> PackedSeed:
    """The inverse of ``pack``. Offsets are 0 and texts empty. Raises KeyError, TypeError or ValueError on bad data."""
    if packed["format"] != FORMAT:
        raise ValueError(f"format {packed['format']}, this version reads {FORMAT}")
    head = packed["article"]
    published = datetime.fromisoformat(head["published_at"]) if head.get("published_at") else None
    row = ArticleRow(
        fetched_at=published or UNDATED,
        origin="seed",
        outcome=Outcome.BASELINE,
        published_at=published,
        baseline=True,
        relevance="seed",
        **{name: head.get(name) for name in _ARTICLE},
    )
    facts = FactRows(
        tuple(_statement(s) for s in packed["statements"]),
        tuple(_figure(f) for f in packed["figures"]),
        tuple(Entity(**e) for e in packed["entities"]),
        tuple(Mention(kind, name, text, 0, 0, rule="packed seed") for kind, name, text in packed["mentions"]),
    )
    prints = tuple(StatementFingerprint.unpack(s["fingerprint"]) for s in packed["statements"] if s.get("fingerprint"))
    told = tuple(
        (s["statement_id"], MeasureEvent.unpack(s["measure"])) for s in packed["statements"] if s.get("measure")
    )
    story = StoryFingerprint.unpack(row.article_id, packed["story"]) if packed.get("story") else None
    return PackedSeed(row, facts, ArticleFingerprint.unpack(packed["fingerprint"]), prints, told, story)


def read_packed(directory: Path) -> list[PackedSeed]:
    """The packed seeds of a folder, the earliest published first. Raises SeedError for a file that is none."""
    seeds = []
    for path in sorted(directory.glob("*.json")):
        try:
            seeds.append(unpack(json.loads(path.read_text(encoding="utf-8"))))
        except (KeyError, TypeError, ValueError, OSError) as error:
            raise SeedError(
                f"{path}: not a packed seed ({error}). Restore it with `orewatch seed pack`, or remove it."
            ) from error
    return sorted(seeds, key=lambda seed: (seed.row.published_at or UNDATED, seed.row.article_id))


def load_packed(warehouse: Warehouse, directory: Path) -> int:
    """Make the packed seeds of ``directory`` known; returns how many it holds.

    One transaction for each; a seed that is known already, packed or with its text, is left as it is.
    """
    seeds = read_packed(directory) if directory.is_dir() else []
    for seed in seeds:
        with warehouse.transaction() as con:
            if not articles.exists(con, seed.row.article_id):
                links = link_events(con, seed.row.article_id, seed.measures)
                story = place(con, seed.story) if seed.story else None
                row = replace(seed.row, story_id=story.story_id if story else seed.row.story_id)
                write(con, bundle(row, seed.facts, seed.fingerprint, seed.statements, links, story))
    return len(seeds)


def bundle(
    row: ArticleRow,
    facts: FactRows,
    fingerprint: ArticleFingerprint,
    statements: Iterable[StatementFingerprint],
    links: Sequence[Link] = (),
    story: Placement | None = None,
) -> Bundle:
    """What is stored of an article in one transaction, its index entries included."""
    index = partial(
        duplicates.index_article,
        article_id=row.article_id,
        fingerprint=fingerprint,
        origin=row.origin,
        url=row.url,
        title=row.title,
        publisher=row.publisher,
    )
    remember = partial(novelty.index_statements, article_id=row.article_id, fingerprints=tuple(statements))
    measure = partial(
        measures.record, article_id=row.article_id, links=links, seen_at=row.published_at or row.fetched_at
    )
    group = [partial(stories.file_article, placement=story)] if story else []
    return Bundle(row, facts, writers=[index, remember, measure, *group])


def write_packed(seeds: Iterable[PackedSeed], directory: Path) -> list[Path]:
    """Write one file for each seed into ``directory``; the same seeds give the same bytes."""
    directory.mkdir(parents=True, exist_ok=True)
    paths = []
    for seed in seeds:
        day = f"{seed.row.published_at:%Y-%m-%d}" if seed.row.published_at else "undated"
        path = directory / f"{day}-{seed.row.article_id}.json"
        packed = pack(seed.row, seed.facts, seed.fingerprint, seed.statements, seed.measures, seed.story)
        path.write_text(json.dumps(packed, ensure_ascii=False, indent=1, default=str) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def pack_workspace(con: duckdb.DuckDBPyConnection, directory: Path, origins: Sequence[str] = ("seed",)) -> list[Path]:
    """Write the packed form of every article of these origins that the warehouse holds; returns the files."""
    return write_packed(map(partial(_stored, con), articles_of(con, origins)), directory)


def _stored(con: duckdb.DuckDBPyConnection, row: ArticleRow) -> PackedSeed:
    if row.text is not None:
        fingerprint = fingerprint_article(row.text, row.title)
    else:
        fingerprint = duplicates.fingerprint_of(con, row.article_id)
    told = tuple((link.statement_id, link.event) for link in measures.links_of(con, row.article_id))
    prints = tuple(novelty.fingerprints_of(con, row.article_id))
    story = stories.print_of(con, row.article_id)
    return PackedSeed(row, facts_of(con, row.article_id), fingerprint, prints, told, story)


def _phrases(thing: object, names: Iterable[str]) -> dict[str, Any]:
    values = {name: getattr(thing, name) for name in names}
    return {name: value for name, value in values.items() if not isinstance(value, str) or _short(value)}


def _plain(thing: object, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None and value not in ("", (), [])}


def _headline(title: str | None) -> str | None:
    """The first words of a headline, with an ellipsis where it goes on."""
    words = list(re.finditer(r"\w+", title or ""))
    if title is None or len(words) <= HEADLINE_WORDS:
        return title
    return title[: words[HEADLINE_WORDS - 1].end()] + " …"


def _short(text: str) -> bool:
    return len(re.findall(r"\w+", text)) <= MAX_WORDS


def _statement(packed: dict[str, Any]) -> StatementRow:
    values: dict[str, Any] = {"speaker": None, "speaker_named": False}
    values |= {name: packed[name] for name in _STATEMENT if name in packed}
    for name in _TUPLES & values.keys():
        values[name] = tuple(values[name] or ())
    if "said_on" in values:
        values["said_on"] = date.fromisoformat(values["said_on"])
    statement = Statement(text="", start=0, end=0, **values)
    verdict = {name: packed.get(name) for name in _VERDICT}
    if verdict["novelty"]:
        verdict["novelty"] = Novelty(verdict["novelty"])
    return StatementRow(packed["statement_id"], statement, **verdict)


def _figure(packed: dict[str, Any]) -> FigureRow:
    values = {name: packed.get(name) for name in _FIGURE if name in packed}
    for name in _TUPLES & values.keys():
        values[name] = tuple(values[name] or ())
    defaults: dict[str, Any] = {"text": "", "value_high": None}
    figure = Figure(start=0, end=0, sentence="", **{**defaults, **values})
    return FigureRow(packed["figure_id"], figure, packed.get("statement_id"))
