"""Sources: what the config says of them, and what polling has taught.

Rows are written only when something differs. That a source was polled, and whether it answered, stands in the
run's own row, so that a cycle in which nothing is new writes no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, fields
from datetime import datetime

import duckdb

from warehouse import bulk
from warehouse.rows import SourceRow, SourceState

_CONFIG = {
    "source_id": "VARCHAR",
    "kind": "VARCHAR",
    "url": "VARCHAR",
    "publisher": "VARCHAR",
    "country": "VARCHAR",
    "poll_minutes": "DOUBLE",
    "enabled": "BOOLEAN",
}
_STATE = tuple(f.name for f in fields(SourceState))
_NEW = {**_CONFIG, "state": "VARCHAR", "failures": "INTEGER"}
_REPLACE = "on conflict (source_id) do update set " + ", ".join(
    f"{name} = excluded.{name}" for name in _CONFIG if name != "source_id"
)


def upsert_sources(con: duckdb.DuckDBPyConnection, sources: Iterable[SourceRow]) -> int:
    """Make the config's whole list of sources the stored one; how many rows were written.

    A source that the list lacks is kept, disabled: its articles and its past remain. Twice writes nothing.
    """
    stored = {row.source_id: row for row in configured(con)}
    given = {row.source_id: row for row in sources}
    changed = [row for key, row in given.items() if stored.get(key) != row]
    bulk.insert(con, "store.sources", _NEW, [(*astuple(row), "new", 0) for row in changed], _REPLACE)
    gone = sorted(key for key, row in stored.items() if row.enabled and key not in given)
    if gone:
        con.execute("update store.sources set enabled = false where source_id in (select unnest(?::varchar[]))", [gone])
    return len(changed) + len(gone)


def configured(con: duckdb.DuckDBPyConnection) -> list[SourceRow]:
    """The sources as last synced from the config, disabled ones included."""
    names = ", ".join(_CONFIG)
    rows = con.execute(f"select {names} from store.sources order by source_id").fetchall()
    return [SourceRow(**dict(zip(_CONFIG, row, strict=True))) for row in rows]


def state(con: duckdb.DuckDBPyConnection) -> dict[str, SourceState]:
    """Source id → what polling has taught."""
    rows = con.execute(f"select {', '.join(_STATE)} from store.sources").fetchall()
    return {row[0]: SourceState(**dict(zip(_STATE, row, strict=True))) for row in rows}


def record_changes(con: duckdb.DuckDBPyConnection, states: Iterable[SourceState]) -> int:
    """Store the states that differ from what is stored; how many did. Raises KeyError for an unknown source."""
    stored = state(con)
    changed = [row for row in states if stored[row.source_id] != row]
    assign = ", ".join(f"{name} = ?" for name in _STATE[1:])
    for row in changed:
        source_id, *values = astuple(row)
        con.execute(
            f"update store.sources set {assign} where source_id = ?", [*map(bulk.storable, values), source_id]
        ).fetchall()
    return len(changed)


def last_polled(con: duckdb.DuckDBPyConnection, now: datetime) -> dict[str, datetime]:
    """Source id → when it was last asked, answer or none, not after ``now`` (a replay may lie before later runs)."""
    rows = con.execute(
        """
        select source_id, max(polled) from (
            select unnest(heard || silent) as source_id, started_at as polled from store.runs where started_at <= $1
            union all
            select source_id, last_polled from store.sources where last_polled <= $1
        ) group by source_id
        """,
        [now],
    ).fetchall()
    return dict(rows)


def fold(con: duckdb.DuckDBPyConnection, before: datetime) -> None:
    """Keep, of the polls in runs that started before ``before``, only each source's last one. Bounds the cost of
    ``last_polled``; for upkeep."""
    for column, lists in (("last_polled", "heard || silent"), ("last_success", "heard")):
        con.execute(
            f"""
            update store.sources set {column} = greatest(sources.{column}, old.latest)
            from (
                select source_id, max(started_at) as latest
                from (select unnest({lists}) as source_id, started_at from store.runs where started_at < ?)
                group by source_id
            ) old
            where old.source_id = sources.source_id
            """,
            [before],
        ).fetchall()
    con.execute(
        "update store.runs set heard = [], silent = [] where started_at < ? and len(heard) + len(silent) > 0", [before]
    ).fetchall()
