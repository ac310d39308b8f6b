"""Measures, and what each statement tells of them.

A measure is found again by a few keys (its number, its name, its issuer with a mineral); under one key lies a bounded
number of measures, so that judging costs the same in a corpus of any size. Its row is the fold of its events: a new
event is added to it; only when an article is told anew is a measure folded again from all its events.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import duckdb

from extract.measures import Measure, MeasureEvent, absorb, begin, keys_of
from extract.measures.life import title
from warehouse import bulk

MAX_ENTRIES = 64
"""Measures under one key; the one filed first gives way to a further one."""

_MEASURES = {
    "measure_id": "VARCHAR",
    "title": "VARCHAR",
    "kind": "VARCHAR",
    "issuer": "VARCHAR",
    "country": "VARCHAR",
    "minerals": "VARCHAR[]",
    "target_countries": "VARCHAR[]",
    "instrument": "VARCHAR",
    "status": "VARCHAR",
    "proposed_on": "DATE",
    "announced_on": "DATE",
    "effective_on": "DATE",
    "expires_on": "DATE",
    "first_seen": "TIMESTAMPTZ",
    "last_seen": "TIMESTAMPTZ",
    "statements": "INTEGER",
    "state": "VARCHAR",
}
_EVENTS = {
    "measure_id": "VARCHAR",
    "statement_id": "VARCHAR",
    "event": "VARCHAR",
    "event_date": "DATE",
    "effective_on": "DATE",
    "expires_on": "DATE",
    "article_id": "VARCHAR",
    "seen_at": "TIMESTAMPTZ",
    "reason": "VARCHAR",
    "moved": "BOOLEAN",
    "print": "VARCHAR",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A statement's place in the life of a measure. ``moved``: it told a step that was not known before."""

    measure_id: str
    statement_id: str
    event: MeasureEvent
    moved: bool
    reason: str


@dataclass(slots=True)
class _Stored:
    """A measure with what is counted of it."""

    measure: Measure
    first_seen: datetime
    last_seen: datetime
    statements: int


def candidates(con: duckdb.DuckDBPyConnection, keys: Iterable[int]) -> dict[int, tuple[Measure, ...]]:
    """Key → the measures filed under it."""
    rows = con.execute(
        "select k.key, k.measure_id from lookup.measure_keys k join (select unnest(?::ubigint[]) as key) q using (key)",
        [sorted(set(keys))],
    ).fetchall()
    known = {key: stored.measure for key, stored in _stored(con, {measure_id for _, measure_id in rows}).items()}
    found: dict[int, list[Measure]] = {}
    for key, measure_id in sorted(rows):
        if measure_id in known:
            found.setdefault(key, []).append(known[measure_id])
    return {key: tuple(measures) for key, measures in found.items()}


def links_of(con: duckdb.DuckDBPyConnection, article_id: str) -> list[Link]:
    """What is stored of an article's statements."""
    return _links(con, "article_id = ?", [article_id])


def record(
    con: duckdb.DuckDBPyConnection, article_id: str, links: Sequence[Link], seen_at: datetime, *, edited: bool = False
) -> None:
    """Make ``links`` what this article tells of measures, in place of what it told before. Twice is as once.

    ``seen_at``: when the article was published (else fetched); carries a zone. ``edited``: the article was edited in
    place, and what its former text told stays told.
    """
    before = links_of(con, article_id)
    if edited:
        present = {link.statement_id for link in links}
        links = [*links, *(link for link in before if link.statement_id not in present)]
    gone = [link for link in before if link not in links]
    added = [link for link in links if link not in before]
    if gone:
        con.execute("delete from store.measure_events where article_id = ?", [article_id]).fetchall()
        _insert(con, article_id, links, seen_at)
        # Its keys are filed first: a measure that keeps any event keeps them.
        _file(con, added)
        for measure_id in sorted({link.measure_id for link in (*gone, *added)}):
            _fold_again(con, measure_id)
    elif added:
        _insert(con, article_id, added, seen_at)
        _file(con, added)
        _add(con, added, seen_at)


def moves_of(con: duckdb.DuckDBPyConnection, statement_ids: Sequence[str]) -> dict[str, Link]:
    """Statement → the step it told, for those that told one that was not known before."""
    found = _links(con, "moved and statement_id in (select unnest(?::varchar[]))", [list(statement_ids)])
    return {link.statement_id: link for link in found}


def titles(con: duckdb.DuckDBPyConnection, measure_ids: Iterable[str]) -> dict[str, str]:
    """Measure → what to call it."""
    return {key: title(stored.measure) for key, stored in _stored(con, set(measure_ids)).items()}


def _insert(con: duckdb.DuckDBPyConnection, article_id: str, links: Sequence[Link], seen_at: datetime) -> None:
    rows = [
        (
            link.measure_id,
            link.statement_id,
            link.event.step,
            link.event.on,
            link.event.effective_on,
            link.event.expires_on,
            article_id,
            seen_at,
            link.reason,
            link.moved,
            json.dumps(link.event.pack(), ensure_ascii=False, sort_keys=True),
        )
        for link in links
    ]
    bulk.insert(con, "store.measure_events", _EVENTS, rows)


def _links(con: duckdb.DuckDBPyConnection, condition: str, values: list[object]) -> list[Link]:
    rows = con.execute(
        f"select measure_id, statement_id, print, moved, reason from store.measure_events where {condition} "
        "order by statement_id, measure_id",
        values,
    ).fetchall()
    return [Link(m, s, MeasureEvent.unpack(json.loads(packed)), moved, reason) for m, s, packed, moved, reason in rows]


def _stored(con: duckdb.DuckDBPyConnection, measure_ids: set[str]) -> dict[str, _Stored]:
    if not measure_ids:
        return {}
    marks = ", ".join("?" * len(measure_ids))
    rows = con.execute(
        f"select measure_id, state, first_seen, last_seen, statements from store.measures "
        f"where measure_id in ({marks})",
        sorted(measure_ids),
    ).fetchall()
    return {
        key: _Stored(Measure.unpack(key, json.loads(state)), first, last, count)
        for key, state, first, last, count in rows
    }


def _add(con: duckdb.DuckDBPyConnection, links: Sequence[Link], seen_at: datetime) -> None:
    known = _stored(con, {link.measure_id for link in links})
    changed: dict[str, _Stored] = {}
    for link in links:
        row = changed.get(link.measure_id) or known.get(link.measure_id)
        if row is None:
            changed[link.measure_id] = _Stored(begin(link.measure_id, link.event), seen_at, seen_at, 1)
            continue
        changed[link.measure_id] = _Stored(
            absorb(row.measure, link.event),
            min(row.first_seen, seen_at),
            max(row.last_seen, seen_at),
            row.statements + 1,
        )
    _put(con, changed)


def _fold_again(con: duckdb.DuckDBPyConnection, measure_id: str) -> None:
    """Build a measure from all its events; without one that tells a step, it is gone."""
    rows = con.execute(
        "select print, seen_at from store.measure_events where measure_id = ? order by seen_at, statement_id",
        [measure_id],
    ).fetchall()
    told = [(MeasureEvent.unpack(json.loads(packed)), seen_at) for packed, seen_at in rows]
    founder = next((event for event, _ in told if event.founding), None)
    if founder is None:
        for table in ("store.measures", "store.measure_events", "lookup.measure_keys"):
            con.execute(f"delete from {table} where measure_id = ?", [measure_id]).fetchall()
        return
    measure = begin(measure_id, founder)
    for event, _ in told:
        measure = absorb(measure, event)
    times = [seen_at for _, seen_at in told]
    _put(con, {measure_id: _Stored(measure, min(times), max(times), len(told))})


def _put(con: duckdb.DuckDBPyConnection, changed: dict[str, _Stored]) -> None:
    if not changed:
        return
    marks = ", ".join("?" * len(changed))
    con.execute(f"delete from store.measures where measure_id in ({marks})", sorted(changed)).fetchall()
    bulk.insert(con, "store.measures", _MEASURES, [_row(changed[key]) for key in sorted(changed)])


def _row(stored: _Stored) -> tuple[object, ...]:
    m = stored.measure
    return (
        m.measure_id,
        title(m),
        m.kind,
        m.issuer,
        m.country,
        sorted(m.minerals),
        sorted(m.targets),
        m.name or "; ".join(sorted(m.instruments)) or None,
        m.status,
        m.proposed_on,
        m.announced_on,
        m.effective_on,
        m.expires_on,
        stored.first_seen,
        stored.last_seen,
        stored.statements,
        json.dumps(m.pack(), ensure_ascii=False, sort_keys=True),
    )


def _file(con: duckdb.DuckDBPyConnection, links: Sequence[Link]) -> None:
    """File measures under the keys of events that tell a step; a mention adds none."""
    wanted = {(key, link.measure_id) for link in links if link.event.founding for key in keys_of(link.event)}
    keys = sorted({key for key, _ in wanted})
    filed = con.execute(
        "select k.key, k.measure_id from lookup.measure_keys k join (select unnest(?::ubigint[]) as key) q using (key) "
        "order by k.rowid",
        [keys],
    ).fetchall()
    under: dict[int, list[str]] = {}
    for key, measure_id in filed:
        under.setdefault(key, []).append(measure_id)
    fresh = sorted((key, measure_id) for key, measure_id in wanted if measure_id not in under.get(key, ()))
    for key in {key for key, _ in fresh}:
        for oldest in under.get(key, [])[: max(0, len(under.get(key, [])) + 1 - MAX_ENTRIES)]:
            con.execute("delete from lookup.measure_keys where key = ? and measure_id = ?", [key, oldest]).fetchall()
    if fresh:
        con.execute(
            "insert into lookup.measure_keys (key, measure_id) select unnest(?::ubigint[]), unnest(?::varchar[])",
            [[key for key, _ in fresh], [measure_id for _, measure_id in fresh]],
        ).fetchall()
