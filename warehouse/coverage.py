"""How much of the world a mail speaks for: which sources answered when they were last asked, and which are silent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

import duckdb


@dataclass(frozen=True, slots=True)
class SilentSource:
    """A source that gave no usable answer. ``since``: its last good answer; None: it never gave one."""

    source_id: str
    publisher: str
    since: datetime | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of ``total`` enabled sources, ``heard`` answered when they were last asked; the others are ``silent``."""

    heard: int
    total: int
    silent: tuple[SilentSource, ...] = ()


def coverage(
    con: duckdb.DuckDBPyConnection, now: datetime, *, heard: Collection[str] = (), silent: Collection[str] = ()
) -> Coverage:
    """The state of all enabled sources at ``now``, the longest silent first.

    ``heard`` and ``silent``: source ids of the run that is going on, whose row in the ledger does not say so yet.
    A source that was not due counts by the last time it was asked.
    """
    rows = con.execute(
        """
        with polls as (
            select unnest(heard || silent) as source_id, started_at as polled from store.runs where started_at <= $1
        ), answers as (
            select unnest(heard) as source_id, started_at as answered from store.runs where started_at <= $1
        )
        select s.source_id, s.publisher, s.last_error, greatest(s.last_polled, p.polled),
               greatest(s.last_success, a.answered)
        from store.sources s
        left join (select source_id, max(polled) as polled from polls group by source_id) p using (source_id)
        left join (select source_id, max(answered) as answered from answers group by source_id) a using (source_id)
        where s.enabled
        order by s.source_id
        """,
        [now],
    ).fetchall()
    mute = []
    for source_id, publisher, error, polled, answered in rows:
        answers = polled is not None and polled == answered
        if source_id in heard or (answers and source_id not in silent):
            continue
        since = None if answered is None else answered.astimezone(UTC)
        mute.append(SilentSource(source_id, publisher, since, error if polled or source_id in silent else None))
    mute.sort(key=lambda source: (source.since is not None, source.since, source.source_id))
    return Coverage(len(rows) - len(mute), len(rows), tuple(mute))
