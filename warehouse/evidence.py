"""What a mail shows of an alert: the words, where they stand, what came before them, who else carries them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import duckdb


@dataclass(frozen=True, slots=True)
class Earlier:
    """The nearest earlier statement. ``text`` is None where a packed seed holds its fingerprint only."""

    statement_id: str
    speaker: str | None
    text: str | None
    said_on: date | None
    published_at: datetime | None
    publisher: str | None
    url: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Carrier:
    """Another outlet that carries the same text."""

    publisher: str | None
    url: str | None
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class AlertDetail:
    """An alert with all that a mail says of it. Times are in UTC; ``timezone`` is the rule's, to show them in."""

    alert_id: str
    statement_id: str
    rule: str
    severity: str
    matched: str
    timezone: str
    raised_at: datetime
    kind: str | None = None
    text: str | None = None
    speaker: str | None = None
    speaker_named: bool | None = None
    speaker_role: str | None = None
    speaker_affiliation: str | None = None
    speaker_country: str | None = None
    mode: str | None = None
    relayed_by: tuple[str, ...] = ()
    said_on: date | None = None
    venue: str | None = None
    status: str | None = None
    topics: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    novelty: str | None = None
    similarity: float | None = None
    reason: str | None = None
    article_id: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    published_at: datetime | None = None
    fetched_at: datetime | None = None
    story_id: str | None = None
    story_title: str | None = None
    earlier: Earlier | None = None
    carriers: tuple[Carrier, ...] = ()


_DETAILS = """
    select a.alert_id, a.statement_id, a.rule, a.severity, a.matched, a.timezone, a.raised_at,
           s.kind, s.text, s.speaker, s.speaker_named, s.speaker_role, s.speaker_affiliation, s.speaker_country,
           s.mode, s.relayed_by, s.said_on, s.venue, s.status, s.topics, s.minerals, s.countries,
           s.novelty, s.similarity, s.reason,
           p.article_id, p.publisher, p.url, p.title, p.published_at, p.fetched_at, p.story_id,
           n.statement_id, n.speaker, n.text, n.said_on, np.published_at, np.publisher, np.url, np.title
    from store.alerts a
    left join store.statements s on s.statement_id = a.statement_id
    left join store.articles p on p.article_id = s.article_id
    left join store.statements n on n.statement_id = s.nearest_statement_id
    left join store.articles np on np.article_id = n.article_id
    where list_contains(?::varchar[], a.alert_id)
    order by a.raised_at, coalesce(p.published_at, p.fetched_at), p.article_id, s.char_start, a.rule
"""
_OWN = 32
"""Columns of ``_DETAILS`` that are the alert's own; the rest is the earlier statement."""
_LISTS = (15, 19, 20, 21)
_INSTANTS = (6, 29, 30, 36)


def details(con: duckdb.DuckDBPyConnection, alert_ids: Sequence[str]) -> list[AlertDetail]:
    """The alerts of ``alert_ids`` with their evidence, in the order in which they were raised and stand in the text.

    A statement that is gone from the warehouse leaves its fields None: the alert is still told.
    """
    rows = con.execute(_DETAILS, [list(alert_ids)]).fetchall()
    carriers = _carriers(con, sorted({row[25] for row in rows if row[25] is not None}))
    titles = _story_titles(con, sorted({row[31] for row in rows if row[31] is not None}))
    return [_detail(list(row), carriers, titles) for row in rows]


def _story_titles(con: duckdb.DuckDBPyConnection, story_ids: list[str]) -> dict[str, str]:
    if not story_ids:
        return {}
    return dict(
        con.execute(
            "select story_id, arg_min(title, coalesce(published_at, fetched_at)) from store.articles "
            "where list_contains(?::varchar[], story_id) and title is not null group by story_id",
            [story_ids],
        ).fetchall()
    )


def _carriers(con: duckdb.DuckDBPyConnection, article_ids: list[str]) -> dict[str, tuple[Carrier, ...]]:
    found: defaultdict[str, list[Carrier]] = defaultdict(list)
    if article_ids:
        rows = con.execute(
            "select duplicate_of, publisher, url, published_at from store.articles "
            "where list_contains(?::varchar[], duplicate_of) "
            "order by coalesce(published_at, fetched_at), publisher, url",
            [article_ids],
        ).fetchall()
        for article_id, publisher, url, published_at in rows:
            found[article_id].append(Carrier(publisher, url, _utc(published_at)))
    return {article_id: tuple(copies) for article_id, copies in found.items()}


def _detail(row: list[Any], carriers: dict[str, tuple[Carrier, ...]], titles: dict[str, str]) -> AlertDetail:
    for n in _LISTS:
        row[n] = tuple(row[n] or ())
    for n in _INSTANTS:
        row[n] = _utc(row[n])
    earlier = Earlier(*row[_OWN:]) if row[_OWN] is not None else None
    return replace(
        AlertDetail(*row[:_OWN]),
        story_title=titles.get(row[31]),
        earlier=earlier,
        carriers=carriers.get(row[25], ()),
    )


def _utc(instant: datetime | None) -> datetime | None:
    return None if instant is None else instant.astimezone(UTC)
