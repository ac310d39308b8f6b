"""Which sources to ask, and what their answers teach about them. Pure: rows in, rows out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.fetching.poll import PollRequest, PollResult
from flows.settings import FetchSettings, Source
from warehouse.rows import SourceRow, SourceState

LONGEST_PAUSE = timedelta(days=1)
"""A source that keeps failing is still asked this often: none is ever given up silently."""

EARLY = timedelta(seconds=30)
"""A source due this soon is asked now: schedules tick a little unevenly."""


def source_rows(sources: Iterable[Source], settings: FetchSettings) -> list[SourceRow]:
    """The configured sources as the warehouse keeps them."""
    return [
        SourceRow(
            source_id=s.id,
            kind=s.kind,
            url=s.url,
            publisher=s.publisher,
            country=s.country,
            poll_minutes=s.poll_minutes or settings.poll_minutes,
            enabled=s.enabled,
        )
        for s in sources
    ]


def due_requests(
    sources: Iterable[Source],
    states: Mapping[str, SourceState],
    polled: Mapping[str, datetime],
    settings: FetchSettings,
    now: datetime,
) -> list[PollRequest]:
    """Requests for the enabled sources whose interval, or pause after failures, is over at ``now``."""
    due = []
    for source in sources:
        state = states.get(source.id, SourceState(source.id))
        if source.enabled and now + EARLY >= next_due(source, state, polled.get(source.id), settings, now):
            moved = source.model_copy(update={"url": state.moved_to}) if state.moved_to else source
            last = polled.get(source.id)
            if last is not None and _time_to_ask_plainly(source.id, last, now):
                due.append(PollRequest(moved, body_hash=state.body_hash))
            else:
                due.append(PollRequest(moved, state.etag, state.last_modified, state.body_hash))
    return due


def _time_to_ask_plainly(source_id: str, last: datetime, now: datetime) -> bool:
    """Once a day, at a moment of its own, each source is asked without its ETag: some servers keep it on a new body."""
    moment = int.from_bytes(hashlib.blake2b(source_id.encode(), digest_size=4).digest(), "big") % 86_400
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return last < day + timedelta(seconds=moment) <= now


def next_due(
    source: Source, state: SourceState, last: datetime | None, settings: FetchSettings, now: datetime
) -> datetime:
    """When ``source`` is to be asked next: its interval, doubled with each failure in a row, or what it asked for."""
    if last is None:
        return now
    minutes = state.interval_minutes or source.poll_minutes or settings.poll_minutes
    pause = min(timedelta(minutes=minutes) * (1 << min(state.failures, 10)), LONGEST_PAUSE)
    return max(last + max(pause, timedelta(minutes=minutes)), state.retry_after or last)


def settled_states(
    results: Sequence[PollResult],
    states: Mapping[str, SourceState],
    unfinished: frozenset[str],
    now: datetime,
) -> list[SourceState]:
    """What each source's row becomes after its items were dealt with.

    ``unfinished`` sources (items left for the next run) keep their old ETag, so that the feed is read again.
    """
    return [_settled(result, states[result.source.id], result.source.id in unfinished, now) for result in results]


def _settled(result: PollResult, state: SourceState, unfinished: bool, now: datetime) -> SourceState:
    first_poll_at = state.first_poll_at or now
    if result.error is not None:
        wait = result.retry_after
        return replace(
            state,
            state=result.state,
            failures=state.failures + 1,
            last_error=str(result.error),
            retry_after=now + timedelta(seconds=wait) if wait else None,
            first_poll_at=state.first_poll_at,
        )
    healthy = replace(
        state, state=result.state, failures=0, last_error=None, retry_after=None, first_poll_at=first_poll_at
    )
    if result.not_modified:
        return replace(healthy, state=state.state if state.failures == 0 else "ok")
    if unfinished:
        return healthy
    return replace(
        healthy,
        etag=result.etag,
        last_modified=result.last_modified,
        body_hash=result.body_hash,
        moved_to=result.moved_to or state.moved_to,
    )
