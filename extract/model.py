"""The facts: what every pass takes and gives.

All offsets are characters (code points) into ``Article.text``; ``text[start:end]`` reproduces every fact's ``text``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from extract.record import record

Kind = Literal["speech", "action"]
Mode = Literal["direct", "mixed", "indirect"]
EntityType = Literal["person", "organization", "outlet", "country", "bloc", "mineral", "agreement", "event", "place"]
Modifier = Literal["about", "at_least", "at_most", "more_than", "less_than", "up", "down"]
Change = Literal["up", "down"]
ActionStatus = Literal["planned", "announced", "in_force", "suspended", "lifted", "denied"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def within(self, other: Span) -> bool:
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One text to be read, with what is known about it. ``published`` carries a zone."""

    text: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    language: str | None = None
    published: datetime | None = None
    timezone: str | None = None
    """IANA name of the outlet's zone; a weekday in the text is a day there. None: the zone of ``published``."""


@record(frozen=True, slots=True)
class Sentence:
    """A sentence with its place; ``paragraph`` indexes ``Document.paragraphs``."""

    start: int
    end: int
    paragraph: int


@record(frozen=True, slots=True)
class Quote:
    """Text in quotation marks: ``start``/``end`` with the marks, ``inner_start``/``inner_end`` without.

    ``closed`` is False for a quotation that its paragraph leaves open (re-opened in the next one).
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """An article cut into paragraphs, sentences and quotations."""

    article: Article
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]

    @property
    def text(self) -> str:
        return self.article.text


@record(frozen=True, slots=True)
class Mention:
    """A name in the text. ``name`` is canonical ("World Trade Organization" for "WTO")."""

    type: EntityType
    name: str
    text: str
    start: int
    end: int
    country: str | None = None
    """ISO 3166 alpha-2 code, or ``EU``."""
    wikidata: str | None = None
    rule: str = ""


@record(frozen=True, slots=True)
class Entity:
    """A distinct thing that the article names."""

    entity_id: str
    name: str
    type: EntityType
    country: str | None = None
    wikidata: str | None = None


@record(frozen=True, slots=True)
class Statement:
    """A claim attributed to somebody, or an official act. Fields as in docs/sql.md, view ``statements``."""

    kind: Kind
    text: str
    start: int
    end: int
    speaker: str | None
    """Canonical full name, institution, or the unnamed source's phrase without article; None: unresolved."""
    speaker_named: bool
    speaker_role: str | None = None
    speaker_affiliation: str | None = None
    speaker_country: str | None = None
    speaker_text: str | None = None
    """The speaker as written beside the cue."""
    speaker_start: int | None = None
    speaker_end: int | None = None
    mode: Mode | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    relayed_by: tuple[str, ...] = ()
    said_on: date | None = None
    venue: str | None = None
    status: ActionStatus | None = None
    topics: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    rule: str = ""
    """Name of the rule that found it, for ``explain``."""


@record(frozen=True, slots=True)
class Figure:
    """A quantity. ``value`` in base units (8.5 billion is 8500000000.0; 60 percent is 60.0)."""

    text: str
    start: int
    end: int
    value: float
    value_high: float | None
    unit: str
    """``percent``, ISO 4217 code, ``t``, ``kg``, ``USD/t``, ``t/yr``, ``count``, ``month``, ``year``, ``ratio`` …"""
    sentence: str
    modifier: Modifier | None = None
    what: str | None = None
    minerals: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    period: str | None = None
    source: str | None = None
    statement: int | None = None
    """Index into ``Facts.statements`` of the statement that holds it."""
    rule: str = ""
    change: Change | None = None
    """Where the quantity says by how much something moved ("rose 12 percent"), not where it stands."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one article says. Statements and figures in text order."""

    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    topic_rules: tuple[str, ...] = field(default=(), compare=False)
    """For each statement, the evidence that decided on its topics, for ``explain``; empty where it was not kept."""


class Novelty(StrEnum):
    """What a statement adds to all that were ever stored."""

    NEW = "new"
    UPDATE = "update"
    REPEAT = "repeat"


class Outcome(StrEnum):
    """How an item of a feed ended. Each ends in exactly one; a run's items are the sum of its outcomes."""

    NEW = "new"
    """Stored as an article, its facts extracted."""
    BASELINE = "baseline"
    """Stored and remembered, but too old to alert, or from a source's first poll."""
    REVISED = "revised"
    """A known article edited in place; its added statements were judged."""
    UNCHANGED = "unchanged"
    """Announced again, and nothing about it changed."""
    SEED_DUPLICATE = "seed_duplicate"
    NEAR_DUPLICATE = "near_duplicate"
    OFF_TOPIC = "off_topic"
    TOO_SHORT = "too_short"
    NOT_HTML = "not_html"
    TOO_LARGE = "too_large"
    BLOCKED = "blocked"
    """robots.txt, 401, 403, 451, or a consent or challenge page."""
    GONE = "gone"
    """404 or 410."""
    FAILED = "failed"
    """Transient trouble; tried again on the next run, up to a limit."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One entry of a feed. ``key`` identifies it within its source (guid, else canonical link)."""

    key: str
    url: str
    title: str = ""
    summary: str = ""
    author: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    content_html: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed. ``kind`` is what it turned out to be."""

    kind: Literal["rss", "rdf", "atom", "json"]
    title: str
    items: tuple[FeedItem, ...]
    ttl_minutes: int | None = None
    warnings: tuple[str, ...] = field(default=())
    """What was wrong and repaired (ill-formed XML, items without a link …)."""


@dataclass(frozen=True, slots=True)
class Page:
    """What trafilatura made of a page: its text and what it says of itself."""

    text: str
    title: str | None = None
    url: str | None = None
    """Canonical address that the page gives."""
    author: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    language: str | None = None
