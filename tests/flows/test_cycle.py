"""The main job, end to end, on real servers: an invented newsroom over HTTP, a mailbox over SMTP, a real warehouse."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

import duckdb
import pytest

from extract.errors import FinalError, TransientError
from extract.model import Statement
from extract.novelty.recalled import bygone
from flows.cycle import run_cycle
from flows.demo.corpus import timeline
from flows.progress import Silent
from flows.reprocessing import reprocess
from flows.runlock import run_lock
from tests.flows.conftest import Desk
from warehouse.integrity import integrity_problems
from warehouse.query import Snapshot

MONDAY, TUESDAY, WEDNESDAY, EVENING = timeline()
TABLES = (
    "select table_schema || '.' || table_name from information_schema.tables "
    "where table_schema in ('store', 'lookup') and table_name <> 'runs' order by 1"
)


def contents(desk: Desk) -> dict[str, tuple[int, int]]:
    """Each table but the ledger: how many rows, and a hash over all of them."""
    return {
        table: desk.rows(f"select count(*), coalesce(bit_xor(hash(t)), 0) from {table} t")[0]
        for (table,) in desk.rows(TABLES)
    }


def test_three_days_and_a_quiet_evening(desk: Desk) -> None:
    """New statements are mailed once; a cycle with nothing new fetches no page, writes its own row, sends nothing."""
    for day in (MONDAY, TUESDAY, WEDNESDAY):
        summary = desk.run(day)
        assert summary.items == sum(summary.outcomes.values()), "each item ends in exactly one outcome"
        assert summary.heard == summary.due == summary.sources
        assert summary.alerts > 0
        assert summary.mails_sent == 1, "all of one run for one recipient is one mail"
    assert len(desk.box.messages) == 3
    assert len({message["Message-ID"] for message in desk.box.messages}) == 3

    before, asked = contents(desk), sum(desk.room.requests.values())
    quiet = desk.run(EVENING)
    assert quiet.quiet
    assert (quiet.pages, quiet.items, quiet.alerts, quiet.mails_sent, quiet.published) == (0, 0, 0, 0, False)
    assert contents(desk) == before
    assert desk.rows("select count(*), count(*) filter (where state = 'completed') from store.runs") == [(4, 4)]
    feeds = len(desk.room.sources())
    robots = 1
    assert sum(desk.room.requests.values()) - asked <= feeds + robots
    assert len(desk.box.messages) == 3
    assert "Nothing new" in quiet.in_words()


def test_an_alert_is_of_a_statement_that_is_new_fresh_and_watched(desk: Desk) -> None:
    """No repeat, no baseline, no seed and no statement off the watched topics ever raises an alert."""
    for day in (MONDAY, TUESDAY, WEDNESDAY):
        desk.run(day)
    assert (
        desk.rows(
            "select s.statement_id from store.alerts a join store.statements s using (statement_id) "
            "join store.articles r using (article_id) "
            # An edit can take the topic away after the alert.
            "where (s.topics = [] and r.outcome <> 'revised') or s.novelty <> 'new' or r.baseline "
            "or r.origin <> 'feed' or r.duplicate_of is not null"
        )
        == []
    )
    missed = desk.rows(
        "select s.kind, s.text, s.char_start, s.char_end, s.speaker, s.speaker_named, s.said_on, s.cue, s.cue_start, "
        "r.published_at from store.statements s join store.articles r using (article_id) "
        "where s.novelty = 'new' and not r.baseline and r.outcome = 'new' and r.origin = 'feed' "
        "and len(list_intersect(s.topics, ['export_controls', 'alliances'])) > 0 "
        "and s.statement_id not in (select statement_id from store.alerts)"
    )
    fields = ("kind", "text", "start", "end", "speaker", "speaker_named", "said_on", "cue", "cue_start")
    told = [(Statement(**dict(zip(fields, row[:-1], strict=True))), row[-1]) for row in missed]
    # What an article tells of acts of long ago is background.
    assert [statement.text for statement, published in told if bygone(statement, published) is None] == []


def test_a_failing_source_stops_nobody(desk: Desk) -> None:
    """Whatever one outlet answers, the others are read; the failure has its reason, and is made good later."""
    outlets = [source.id for source in desk.room.sources()]
    modes = ["500", "html", "empty", "malformed", "down"]
    broken = dict(zip(outlets, modes, strict=False))
    for outlet, mode in broken.items():
        desk.room.fail(outlet, mode)  # type: ignore[arg-type]
    first = desk.run(MONDAY)
    assert {source for source, _ in first.failed_sources} == set(broken)
    assert first.outcomes.get("new", 0) > 0
    states = dict(desk.rows("select source_id, state from store.sources where failures > 0"))
    assert states.keys() == broken.keys()
    assert len(set(states.values())) >= 4, f"each kind of failure has a state of its own: {states}"
    for outlet in broken:
        desk.room.fail(outlet, None)  # type: ignore[arg-type]
    second = desk.run(MONDAY + timedelta(hours=2))
    assert second.failed_sources == []
    assert second.outcomes.get("new", 0) > 0, "nothing of theirs was lost"
    assert desk.rows("select count(*) from store.sources where failures > 0") == [(0,)]


def test_a_second_run_is_skipped_while_one_is_under_way(desk: Desk) -> None:
    """Two runs never share the warehouse: the second says so at once, as something to try again."""
    with run_lock(desk.workspace), pytest.raises(TransientError, match="under way"):
        run_cycle(desk.workspace, now=MONDAY)


def test_readers_see_the_snapshot_while_a_run_writes(desk: Desk) -> None:
    """A query goes on over a publish, and a run over a query: neither waits for the other."""
    desk.run(MONDAY)
    with Snapshot.open(desk.workspace.snapshot) as reader:
        before = reader.run("select count(*) from articles").rows
        desk.run(TUESDAY)
        assert reader.run("select count(*) from articles").rows == before
    with Snapshot.open(desk.workspace.snapshot) as reader:
        assert reader.run("select count(*) from articles").rows > before


def test_a_locked_warehouse_is_a_clear_error(desk: Desk) -> None:
    """A stranger's hand on the file names the file and what to do, and the next run works."""
    hold = "import duckdb, sys, time; c = duckdb.connect(sys.argv[1]); print('held', flush=True); time.sleep(60)"
    command = [sys.executable, "-c", hold, str(desk.workspace.warehouse)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            with pytest.raises(TransientError, match=r"orewatch\.duckdb"):
                desk.run(MONDAY)
        finally:
            holder.kill()
    assert desk.run(MONDAY).alerts > 0


def test_a_damaged_warehouse_is_a_clear_error_and_is_left_alone(desk: Desk) -> None:
    """Bytes that are no DuckDB file are reported with the remedy, never overwritten."""
    desk.workspace.warehouse.write_bytes(b"not a warehouse" * 1000)
    with pytest.raises(FinalError, match="restore"):
        desk.run(MONDAY)
    assert desk.workspace.warehouse.read_bytes().startswith(b"not a warehouse")


def test_an_error_in_a_run_is_in_the_ledger(desk: Desk) -> None:
    """A run that fails says so in its row, what it had loaded stays, and the next run takes up the rest."""
    archive = desk.workspace.archive
    archive.mkdir(parents=True, exist_ok=True)
    archive.rmdir()
    archive.write_text("a file where the folder should be")
    with pytest.raises(TransientError, match="archive"):
        desk.run(MONDAY)
    assert desk.rows("select state from store.runs") == [("failed",)]
    archive.unlink()
    assert desk.run(MONDAY).outcomes["new"] > 0


def test_an_edit_adds_its_statements_and_takes_none_away(desk: Desk) -> None:
    """An article edited in place is a revision: what it adds may alert, what it said before stays on record, once."""
    desk.run(MONDAY)
    desk.run(TUESDAY)
    url = desk.room.article_url("yoon-still-reading")
    find = f"from store.statements s join store.articles a using (article_id) where a.url = '{url}'"
    before = {row[0] for row in desk.rows(f"select statement_id {find}")}
    alerts = {row[0] for row in desk.rows("select statement_id from store.alerts")}
    assert before
    summary = desk.run(WEDNESDAY)
    assert summary.outcomes["revised"] == 1
    after = {row[0] for row in desk.rows(f"select statement_id {find}")}
    assert before < after
    raised = {row[0] for row in desk.rows("select statement_id from store.alerts")} - alerts
    assert raised & after <= after - before, "what it had said before raises no second alert"
    assert integrity_problems_of(desk) == []


def test_reprocessing_changes_nothing_and_sends_nothing(desk: Desk) -> None:
    """Read again by the same extractor, the archive gives the same facts and verdicts, and no mail."""
    for day in (MONDAY, TUESDAY):
        desk.run(day)
    facts = "select statement_id, novelty, first_statement_id, char_start from store.statements order by all"
    before, mails = desk.rows(facts), len(desk.box.messages)
    report = reprocess(desk.workspace, Silent(), everything=True)
    assert report.articles > 10
    assert report.unreadable == ()
    assert desk.rows(facts) == before
    assert reprocess(desk.workspace, Silent()).articles == 0, "this extractor has read them all"
    desk.run(TUESDAY + timedelta(minutes=20))
    assert len(desk.box.messages) == mails
    assert integrity_problems_of(desk) == []


def integrity_problems_of(desk: Desk) -> list[str]:
    with duckdb.connect(str(desk.workspace.warehouse), read_only=True) as con:
        return integrity_problems(con)
