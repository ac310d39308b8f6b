"""The ledger of runs. Each adds up: items = sum of the outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import duckdb

from warehouse import bulk
from warehouse.rows import RunEnd

_COLUMNS = {
    "run_id": "VARCHAR",
    "flow": "VARCHAR",
    "started_at": "TIMESTAMPTZ",
    "finished_at": "TIMESTAMPTZ",
    "state": "VARCHAR",
    "items": "INTEGER",
    "outcomes": "MAP(VARCHAR, INTEGER)",
    "versions": "MAP(VARCHAR, VARCHAR)",
    "heard": "VARCHAR[]",
    "silent": "VARCHAR[]",
    "error": "VARCHAR",
}
_REPLACE = "on conflict (run_id) do update set " + ", ".join(
    f"{name} = excluded.{name}" for name in _COLUMNS if name not in ("run_id", "flow", "started_at", "versions")
)


def start(con: duckdb.DuckDBPyConnection, flow: str, now: datetime, versions: Mapping[str, str]) -> str:
    """Open a run; its id (``monitor-20261121T184100Z``).

    There is one writer, so a run that still says ``running`` was killed: it becomes ``interrupted``.
    """
    con.execute(
        "update store.runs set state = 'interrupted', error = 'ended without a word: killed, or the machine stopped' "
        "where state = 'running'"
    ).fetchall()
    stem = f"{flow}-{now:%Y%m%dT%H%M%SZ}"
    taken = con.execute("select count(*) from store.runs where starts_with(run_id, ?)", [stem]).fetchall()[0][0]
    run_id = f"{stem}-{taken + 1}" if taken else stem
    row: tuple[object, ...] = (run_id, flow, now, None, "running", 0, {}, dict(versions), (), (), None)
    bulk.insert(con, "store.runs", _COLUMNS, [row])
    return run_id


def finish(con: duckdb.DuckDBPyConnection, run_id: str, now: datetime, end: RunEnd) -> None:
    """Close a run. Raises ValueError when its items are not the sum of its outcomes: an item was lost or counted twice.

    Write it in the transaction that ends the run: a run is complete only when its row says so.
    """
    outcomes = {name: count for name, count in sorted(end.outcomes.items()) if count}
    if end.items != sum(outcomes.values()):
        raise ValueError(f"{run_id}: {end.items} items, but outcomes for {sum(outcomes.values())}: {outcomes}")
    found = con.execute("select flow, started_at, versions from store.runs where run_id = ?", [run_id]).fetchall()
    if not found:
        raise KeyError(run_id)
    flow, started_at, versions = found[0]
    heard, silent = sorted(set(end.heard)), sorted(set(end.silent))
    row = (run_id, flow, started_at, now, end.state, end.items, outcomes, versions, heard, silent, end.error)
    bulk.insert(con, "store.runs", _COLUMNS, [row], _REPLACE)
