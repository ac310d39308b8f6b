"""Which measures an article's statements tell of: events held against the measures that are known.

facts ─► events ─► keys ─► measures known (warehouse) ─► match ─► links, with the steps that nobody had told
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import duckdb

from extract.dates.days import publication_day
from extract.ids import digest
from extract.measures import Measure, MeasureEvent, absorb, begin, find_events, keys_of, match, moves
from extract.measures.model import STATUSES
from extract.model import Article, Facts
from flows.alerting.rules import StepTold
from warehouse import measures
from warehouse.measures import Link
from warehouse.rows import FactRows


def measure_events(
    facts: Facts, rows: FactRows, article: Article, seen_at: datetime
) -> tuple[tuple[str, MeasureEvent], ...]:
    """(statement_id, event) for the statements of ``article`` that tell of a measure, in their order."""
    day = publication_day(article.published or seen_at, article.timezone) or seen_at.date()
    events = find_events(facts, day, article.text)
    return tuple((rows.statements[event.statement].statement_id, replace(event, statement=-1)) for event in events)


def link_events(
    con: duckdb.DuckDBPyConnection, article_id: str, told: Sequence[tuple[str, MeasureEvent]]
) -> tuple[Link, ...]:
    """The measure of each event: one that is known, or one of its own. Reads the warehouse, never writes.

    Steps are placed before mentions, which only ever join. A statement that the article had before stays where it
    was, and moves nothing again.
    """
    if not told:
        return ()
    kept = {link.statement_id: link for link in measures.links_of(con, article_id)}
    keys = {statement_id: keys_of(event) for statement_id, event in told}
    filed = measures.candidates(con, {key for own in keys.values() for key in own})
    known = {measure.measure_id: measure for found in filed.values() for measure in found}
    under = {key: {measure.measure_id for measure in found} for key, found in filed.items()}
    links: dict[str, Link] = {}
    for statement_id, event in sorted(told, key=lambda pair: pair[1].step not in STATUSES):
        near = {m for key in keys[statement_id] for m in under.get(key, ())}
        link = kept.get(statement_id)
        link = _again(link, event) if link else _link(statement_id, event, [known[m] for m in sorted(near)], known)
        if link is None:
            continue
        links[statement_id] = link
        before = known.get(link.measure_id)
        known[link.measure_id] = absorb(before, event) if before else begin(link.measure_id, event)
        if event.founding:
            for key in keys[statement_id]:
                under.setdefault(key, set()).add(link.measure_id)
    return tuple(links[statement_id] for statement_id, _ in told if statement_id in links)


def steps_told(links: Iterable[Link]) -> dict[str, StepTold]:
    """Statement → the step that it was the first to tell, for those that were."""
    return {
        link.statement_id: StepTold(
            link.event.step.value,
            link.event.minerals,
            tuple(code for code in (link.event.country, *link.event.targets) if code),
        )
        for link in links
        if link.moved
    }


def _again(link: Link, event: MeasureEvent) -> Link:
    return Link(link.measure_id, link.statement_id, event, link.moved, link.reason)


def _link(statement_id: str, event: MeasureEvent, near: Sequence[Measure], known: dict[str, Measure]) -> Link | None:
    found = match(event, near)
    if found.measure_id is None:
        if not event.founding:
            return None
        reason = f"a measure of its own: {found.reason}"
        return Link(digest("measure", statement_id), statement_id, event, moves(None, event), reason)
    before = known[found.measure_id]
    moved = moves(before, event)
    after = absorb(before, event).status
    told = f"; moves it from {before.status or 'nothing'} to {after}" if moved else ""
    return Link(found.measure_id, statement_id, event, moved, found.reason + told)
