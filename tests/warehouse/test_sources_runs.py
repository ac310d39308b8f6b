"""Sources and the ledger of runs, which together say who was heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from extract.model import Outcome
from warehouse import items, runs, sources
from warehouse.integrity import integrity_problems
from warehouse.rows import ItemRow, RunEnd, SourceRow, SourceState
from warehouse.store import Warehouse

ALPHA = SourceRow("alpha", "feed", "https://alpha.example/rss", "Alpha", "CA", 15)
BETA = SourceRow("beta", "feed", "https://beta.example/atom", "Beta", None, 60)


def rows(warehouse: Warehouse, sql: str) -> list[tuple[object, ...]]:
    return warehouse.con.execute(sql).fetchall()


def run(warehouse: Warehouse, at: datetime, end: RunEnd, flow: str = "monitor") -> str:
    with warehouse.transaction() as con:
        run_id = runs.start(con, flow, at, {"orewatch": "0.1"})
    with warehouse.transaction() as con:
        runs.finish(con, run_id, at + timedelta(seconds=30), end)
    return run_id


def test_syncing_the_config_twice_writes_nothing(warehouse: Warehouse) -> None:
    """Only differences are written: a new source, a changed address, one that went."""
    assert sources.upsert_sources(warehouse.con, [ALPHA, BETA]) == 2
    assert sources.upsert_sources(warehouse.con, [BETA, ALPHA]) == 0
    assert sources.upsert_sources(warehouse.con, [replace(ALPHA, poll_minutes=5), BETA]) == 1
    assert sources.upsert_sources(warehouse.con, [BETA]) == 1
    assert sources.upsert_sources(warehouse.con, [BETA]) == 0
    assert rows(warehouse, "select source_id, state from sources order by 1") == [
        ("alpha", "disabled"),
        ("beta", "new"),
    ]


def test_what_polling_taught_outlives_a_change_of_config(warehouse: Warehouse, now: datetime) -> None:
    """ETag, failures and the first poll stay when the config's part of the row changes."""
    sources.upsert_sources(warehouse.con, [ALPHA])
    taught = SourceState("alpha", "failing", '"e"', "Fri", "h", 3, "HTTP 503", now, "https://new.example", 30.0, now)
    assert sources.record_changes(warehouse.con, [taught]) == 1
    assert sources.record_changes(warehouse.con, [taught]) == 0
    sources.upsert_sources(warehouse.con, [replace(ALPHA, url="https://alpha.example/feed")])
    assert sources.state(warehouse.con) == {"alpha": taught}
    with pytest.raises(KeyError):
        sources.record_changes(warehouse.con, [SourceState("nobody")])


def test_a_run_with_nothing_new_writes_only_its_own_row(warehouse: Warehouse, now: datetime) -> None:
    """Polls are recorded in the run's row, so that a quiet cycle touches no other table."""
    sources.upsert_sources(warehouse.con, [ALPHA])
    tables = [name for (name,) in rows(warehouse, "select table_name from duckdb_tables() where schema_name = 'store'")]

    def others() -> list[object]:
        return [rows(warehouse, f"from store.{table} order by all") for table in tables if table != "runs"]

    before = others()
    run(warehouse, now, RunEnd("completed", 3, {Outcome.UNCHANGED: 3}, heard=["alpha"]))
    assert others() == before
    assert rows(warehouse, "select state, items, outcomes from runs") == [("completed", 3, {"unchanged": 3})]


def test_when_a_source_is_next_due(warehouse: Warehouse, now: datetime) -> None:
    """From the last poll, answered or not, plus its interval; never before Retry-After; a learnt interval wins."""
    gamma = replace(BETA, source_id="gamma")
    sources.upsert_sources(warehouse.con, [ALPHA, BETA, gamma])
    run(warehouse, now, RunEnd("completed", heard=["alpha", "beta"]))
    run(warehouse, now + timedelta(minutes=10), RunEnd("completed", heard=["alpha"], silent=["beta"]))
    late = now + timedelta(hours=9)
    sources.record_changes(warehouse.con, [SourceState("beta", "failing", retry_after=late, failures=1)])
    assert rows(warehouse, "select source_id, last_success, next_due from sources order by 1") == [
        ("alpha", now + timedelta(minutes=10), now + timedelta(minutes=25)),
        ("beta", now, late),
        ("gamma", None, None),
    ]
    sources.record_changes(warehouse.con, [SourceState("alpha", "ok", interval_minutes=120)])
    assert rows(warehouse, "select next_due from sources where source_id = 'alpha'") == [
        (now + timedelta(minutes=130),)
    ]


def test_last_polled_can_be_asked_at_an_earlier_time(warehouse: Warehouse, now: datetime) -> None:
    """A replay does not see the polls of runs that lie after its own time."""
    sources.upsert_sources(warehouse.con, [ALPHA])
    run(warehouse, now, RunEnd("completed", heard=["alpha"]))
    run(warehouse, now + timedelta(days=1), RunEnd("completed", silent=["alpha"]))
    assert sources.last_polled(warehouse.con, now + timedelta(hours=1)) == {"alpha": now}
    assert sources.last_polled(warehouse.con, now + timedelta(days=2)) == {"alpha": now + timedelta(days=1)}
    assert sources.last_polled(warehouse.con, now - timedelta(days=1)) == {}


def test_folding_old_runs_changes_no_answer(warehouse: Warehouse, now: datetime) -> None:
    """Upkeep empties the lists of old runs; when each source was last asked and heard stays what it was."""
    sources.upsert_sources(warehouse.con, [ALPHA, BETA])
    run(warehouse, now, RunEnd("completed", heard=["alpha", "beta"]))
    run(warehouse, now + timedelta(days=1), RunEnd("completed", silent=["beta"]))
    run(warehouse, now + timedelta(days=40), RunEnd("completed", heard=["alpha"]))

    def answers() -> tuple[object, ...]:
        return sources.last_polled(warehouse.con, now + timedelta(days=50)), rows(warehouse, "from sources order by 1")

    before = answers()
    for _ in range(2):
        with warehouse.transaction() as con:
            sources.fold(con, now + timedelta(days=30))
        assert answers() == before
    assert rows(warehouse, "select sum(len(heard) + len(silent)) from runs") == [(1,)]


def test_the_cadence_of_a_source_is_the_median_gap_of_its_items(warehouse: Warehouse, now: datetime) -> None:
    """Silence is judged against what is usual: one long gap does not move it, undated items do not count."""
    sources.upsert_sources(warehouse.con, [ALPHA, BETA])
    hours = (0, 2, 4, 6, 100)
    dated = [now + timedelta(hours=h) for h in hours]
    items.record(
        warehouse.con,
        [
            ItemRow("alpha", f"k{i}", "u", "u", Outcome.NEW, now, now, "s", published=at)
            for i, at in enumerate([*dated, None])
        ],
    )
    assert rows(warehouse, "select median_interval from sources order by source_id") == [(timedelta(hours=2),), (None,)]


def test_a_run_must_add_up(warehouse: Warehouse, now: datetime) -> None:
    """Items seen are the sum of the outcomes; a run that lost one cannot be closed as if it had not."""
    with pytest.raises(ValueError, match="5 items, but outcomes for 4"):
        run(warehouse, now, RunEnd("completed", 5, {"new": 1, "failed": 3}))
    run(warehouse, now, RunEnd("completed", 4, {"new": 1, "failed": 3, "gone": 0}))
    assert rows(warehouse, "select items, outcomes from runs where state = 'completed'") == [
        (4, {"failed": 3, "new": 1})
    ]
    assert integrity_problems(warehouse.con) == []


def test_a_killed_run_is_called_interrupted_by_the_next(warehouse: Warehouse, now: datetime) -> None:
    """No row says running for ever; runs that start in the same second have ids of their own."""
    first = runs.start(warehouse.con, "monitor", now, {})
    second = runs.start(warehouse.con, "monitor", now, {"orewatch": "0.1"})
    third = runs.start(warehouse.con, "digest", now, {})
    assert rows(warehouse, "select run_id, state, versions from runs order by run_id") == [
        (third, "running", {}),
        (first, "interrupted", {}),
        (second, "interrupted", {"orewatch": "0.1"}),
    ]
    assert len({first, second, third}) == 3
    with pytest.raises(KeyError):
        runs.finish(warehouse.con, "nothing", now, RunEnd("completed"))
