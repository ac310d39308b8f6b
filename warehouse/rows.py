"""Rows on their way into the base tables, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from extract.ids import entity_id, figure_ids, statement_ids
from extract.model import Entity, Facts, Figure, Mention, Novelty, Outcome, Statement

Origin = Literal["seed", "feed", "import"]
RunState = Literal["running", "completed", "failed", "interrupted"]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as it is stored. ``text`` is the text that all offsets point into; None for a pointer to another
    article (``duplicate_of``) and for a packed seed. All times carry a zone."""

    article_id: str
    fetched_at: datetime
    origin: Origin
    outcome: Outcome
    url: str | None = None
    canonical_url: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    language: str | None = None
    published_at: datetime | None = None
    text: str | None = None
    content_hash: str | None = None
    baseline: bool = False
    """Known from the start: its statements may never alert."""
    duplicate_of: str | None = None
    story_id: str | None = None
    relevance: str | None = None
    source_id: str | None = None
    archived_at: str | None = None
    """The WARC record: ``file#offset``."""
    extractor_version: str | None = None


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement with its id and verdict. ``novelty`` is None where none was asked for (no watched topic)."""

    statement_id: str
    statement: Statement
    novelty: Novelty | None = None
    first_statement_id: str | None = None
    nearest_statement_id: str | None = None
    similarity: float | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure with its id and that of the statement that holds it."""

    figure_id: str
    figure: Figure
    statement_id: str | None = None


@dataclass(frozen=True, slots=True)
class FactRows:
    """All facts of one article, ready to be stored."""

    statements: tuple[StatementRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()


def fact_rows(article_id: str, facts: Facts) -> FactRows:
    """``facts`` with their ids; verdicts are added with ``dataclasses.replace`` on the statement rows.

    Entities get the id of their type and name, whatever ``facts`` calls them, so that mentions and entities meet.
    """
    ids = statement_ids(article_id, facts.statements)
    statements = tuple(StatementRow(i, s) for i, s in zip(ids, facts.statements, strict=True))
    figures = tuple(
        FigureRow(i, f, None if f.statement is None else ids[f.statement])
        for i, f in zip(figure_ids(article_id, facts.figures), facts.figures, strict=True)
    )
    entities: dict[str, Entity] = {}
    named: Sequence[Entity | Mention] = (*facts.entities, *facts.mentions)
    for thing in named:
        key = entity_id(thing.type, thing.name)
        seen = entities.get(key)
        entities[key] = Entity(
            key,
            seen.name if seen else thing.name,
            thing.type,
            (seen.country if seen else None) or thing.country,
            (seen.wikidata if seen else None) or thing.wikidata,
        )
    return FactRows(statements, figures, tuple(entities.values()), facts.mentions)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of a source, as the seen-set remembers it."""

    source_id: str
    key: str
    url: str
    canonical_url: str
    outcome: Outcome
    first_seen: datetime
    last_tried: datetime
    signature: str
    attempts: int = 0
    published: datetime | None = None
    article_id: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What the config says of a source."""

    source_id: str
    kind: str
    url: str
    publisher: str
    country: str | None
    poll_minutes: float
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class SourceState:
    """What polling has taught about a source. ``state``: ``new`` until its first poll, then in the fetcher's words."""

    source_id: str
    state: str = "new"
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    failures: int = 0
    """Failed polls in a row."""
    last_error: str | None = None
    retry_after: datetime | None = None
    moved_to: str | None = None
    interval_minutes: float | None = None
    """Learnt interval; None: the one of the config."""
    first_poll_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run ended. ``items`` is counted on its own and must be the sum of ``outcomes``."""

    state: RunState
    items: int = 0
    outcomes: Mapping[str, int] = field(default_factory=dict)
    heard: Sequence[str] = ()
    silent: Sequence[str] = ()
    error: str | None = None
