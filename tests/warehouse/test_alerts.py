"""Alerts in the warehouse: written once, told whole, acknowledged, and counted against what was heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from extract.model import Novelty, Outcome, Statement
from warehouse import alerts, articles, evidence, facts, outbox, runs, sources
from warehouse.alerts import AlertNotFoundError, NewAlert, NewDelivery
from warehouse.coverage import Coverage, SilentSource, coverage
from warehouse.rows import ArticleRow, FactRows, RunEnd, SourceRow, StatementRow
from warehouse.store import Warehouse

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ALERT = NewAlert(
    alert_id="aa11bb22cc33dd44",
    statement_id="s1",
    rule="export-controls",
    severity="urgent",
    matched="topic export controls",
    timezone="Europe/Paris",
    raised_at=NOW,
    deliveries=(NewDelivery("mail", "a@example.org", NOW), NewDelivery("mail", "b@example.org", NOW)),
)
SAID = Statement(
    kind="speech",
    text="“Quotas will stay,” Lu Peishan said.",
    start=0,
    end=36,
    speaker="Lu Peishan",
    speaker_named=True,
    speaker_role="spokeswoman",
    speaker_country="CN",
    mode="mixed",
    relayed_by=("Harbour Wire",),
    said_on=date(2026, 11, 23),
    topics=("export_controls",),
    minerals=("tungsten",),
    countries=("CN",),
)


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    with Warehouse.open(tmp_path / "orewatch.duckdb") as opened:
        yield opened


def store_article(warehouse: Warehouse, article_id: str, *rows: StatementRow, **fields: Any) -> None:
    row = ArticleRow(
        article_id=article_id,
        fetched_at=NOW,
        origin="feed",
        outcome=Outcome.NEW,
        url=f"https://harbour-ledger.example/{article_id}",
        canonical_url=f"https://harbour-ledger.example/{article_id}",
        title=f"Title of {article_id}",
        publisher="Harbour Ledger",
        published_at=NOW - timedelta(hours=1),
        text=SAID.text,
    )
    with warehouse.transaction() as con:
        articles.put(con, replace(row, **fields))
        facts.add_facts(con, article_id, FactRows(statements=rows))


def test_a_second_load_adds_nothing(warehouse: Warehouse) -> None:
    """The outbox is idempotent: the same alert again leaves it and its deliveries as they are."""
    with warehouse.transaction() as con:
        assert alerts.insert(con, [ALERT]) == 1
    claimed = outbox.claim(warehouse.con, outbox.due(warehouse.con, NOW)[:1], "<1@x>", "{}", NOW)
    outbox.record_sent(warehouse.con, claimed.message_id, sent_at=NOW)
    with warehouse.transaction() as con:
        assert alerts.insert(con, [replace(ALERT, severity="info")]) == 0
    rows = warehouse.con.execute("select recipient, state from deliveries order by recipient").fetchall()
    assert rows == [("a@example.org", "sent"), ("b@example.org", "pending")]
    assert warehouse.con.execute("select severity from alerts").fetchall() == [("urgent",)]


def test_alert_and_deliveries_are_rolled_back_together(warehouse: Warehouse) -> None:
    """What is raised in a transaction that fails was never raised."""

    def fail_after_raising() -> None:
        with warehouse.transaction() as con:
            alerts.insert(con, [ALERT])
            raise RuntimeError("the article could not be stored")

    with pytest.raises(RuntimeError):
        fail_after_raising()
    assert warehouse.con.execute("select count(*) from alerts").fetchall() == [(0,)]
    assert warehouse.con.execute("select count(*) from deliveries").fetchall() == [(0,)]


def test_a_claim_binds_its_batch_only(warehouse: Warehouse) -> None:
    """Deliveries of other recipients, and those raised later, stay free; the claimed ones are due no more."""
    alerts.insert(warehouse.con, [ALERT])
    mine = [d for d in outbox.due(warehouse.con, NOW) if d.recipient == "a@example.org"]
    outbox.claim(warehouse.con, mine, "<1@x>", "payload", NOW)
    alerts.insert(warehouse.con, [replace(ALERT, alert_id="ee55", statement_id="s2")])
    left = {(d.alert_id[:2], d.recipient) for d in outbox.due(warehouse.con, NOW)}
    assert left == {("aa", "b@example.org"), ("ee", "a@example.org"), ("ee", "b@example.org")}
    (claimed,) = outbox.claimed(warehouse.con, NOW)
    assert (claimed.message_id, claimed.payload, claimed.attempts) == ("<1@x>", "payload", 1)


def test_nothing_is_due_before_its_time(warehouse: Warehouse) -> None:
    """A digest delivery waits for its hour."""
    later = NewDelivery("mail", "a@example.org", NOW + timedelta(hours=22), digest=True)
    alerts.insert(warehouse.con, [replace(ALERT, deliveries=(later,))])
    assert outbox.due(warehouse.con, NOW + timedelta(hours=21, minutes=59)) == []
    (delivery,) = outbox.due(warehouse.con, NOW + timedelta(hours=22))
    assert delivery.digest


def test_state_of_an_alert_follows_its_deliveries(warehouse: Warehouse) -> None:
    """pending while any delivery is under way, sent when one got through, failed when none did, then acknowledged."""

    def state() -> str:
        return alerts.get(warehouse.con, ALERT.alert_id).state

    alerts.insert(warehouse.con, [ALERT])
    assert state() == "pending"
    first, second = outbox.due(warehouse.con, NOW)
    mail = outbox.claim(warehouse.con, [first], "<1@x>", "{}", NOW)
    assert outbox.record_failed(warehouse.con, mail, "550 no", now=NOW, retries=8, final=True) == "failed"
    assert state() == "pending"
    mail = outbox.claim(warehouse.con, [second], "<2@x>", "{}", NOW)
    assert outbox.record_ambiguous(warehouse.con, mail, "cut off", now=NOW, retries=0) == "failed"
    assert state() == "failed"
    assert outbox.requeue_failed(warehouse.con) == 2
    for n, delivery in enumerate(outbox.due(warehouse.con, NOW)):
        mail = outbox.claim(warehouse.con, [delivery], f"<{n}@x>", "{}", NOW)
        outbox.record_sent(warehouse.con, mail.message_id, sent_at=NOW)
    assert state() == "sent"
    assert alerts.ack(warehouse.con, ALERT.alert_id[:6], now=NOW, by="desk").state == "acknowledged"


def test_acknowledging_twice_keeps_the_first_time(warehouse: Warehouse) -> None:
    """Who and why may be added later; when it was dealt with does not change."""
    alerts.insert(warehouse.con, [ALERT])
    alerts.ack(warehouse.con, ALERT.alert_id, now=NOW, by="desk")
    alerts.ack(warehouse.con, ALERT.alert_id, now=NOW + timedelta(days=1), note="passed on")
    rows = warehouse.con.execute("select acked_at, acked_by, ack_note from store.alerts").fetchall()
    assert rows == [(NOW, "desk", "passed on")]


def test_ids_may_be_shortened_but_not_guessed(warehouse: Warehouse) -> None:
    """The beginning of an id is enough when one alert begins so; none, several or nothing is an error that says so."""
    alerts.insert(warehouse.con, [ALERT, replace(ALERT, alert_id="aa99", statement_id="s2")])
    assert alerts.get(warehouse.con, "aa1").alert_id == ALERT.alert_id
    for wrong in ("aa", "b", ""):
        with pytest.raises(AlertNotFoundError):
            alerts.get(warehouse.con, wrong)


def test_alerts_are_listed_latest_first_and_narrowed(warehouse: Warehouse) -> None:
    """By state, rule, time and number."""
    later = replace(ALERT, alert_id="bb", statement_id="s2", rule="alliances", raised_at=NOW + timedelta(hours=1))
    alerts.insert(warehouse.con, [ALERT, later])
    alerts.ack(warehouse.con, "bb", now=NOW)

    def ids(**narrowed: Any) -> list[str]:
        return [row.alert_id[:2] for row in alerts.list_alerts(warehouse.con, **narrowed)]

    assert ids() == ["bb", "aa"]
    assert ids(limit=1) == ["bb"]
    assert ids(rule="export-controls") == ["aa"]
    assert ids(states=["acknowledged"]) == ["bb"]
    assert ids(states=["pending", "sent"]) == ["aa"]
    assert ids(since=NOW + timedelta(minutes=1)) == ["bb"]


def test_evidence_of_an_alert_is_whole(warehouse: Warehouse) -> None:
    """Statement, article, story, nearest earlier statement and who else carries the text come together."""
    old = StatementRow("s0", replace(SAID, text="", said_on=date(2026, 1, 5)))
    store_article(warehouse, "a0", old, text=None, origin="seed", publisher="Straits Courier")
    new = StatementRow("s1", SAID, Novelty.NEW, None, "s0", 0.61, "same position, later occasion")
    store_article(warehouse, "a1", new, story_id="t1")
    store_article(
        warehouse, "a2", text=None, duplicate_of="a1", publisher="Port Gazette", outcome=Outcome.NEAR_DUPLICATE
    )
    alerts.insert(warehouse.con, [ALERT])
    (told,) = evidence.details(warehouse.con, [ALERT.alert_id])
    assert (told.text, told.speaker, told.speaker_role, told.said_on) == (
        SAID.text,
        "Lu Peishan",
        "spokeswoman",
        date(2026, 11, 23),
    )
    assert (told.relayed_by, told.topics, told.minerals, told.countries) == (
        ("Harbour Wire",),
        ("export_controls",),
        ("tungsten",),
        ("CN",),
    )
    assert (told.novelty, told.similarity, told.reason) == ("new", 0.61, "same position, later occasion")
    assert (told.title, told.published_at, told.fetched_at) == ("Title of a1", NOW - timedelta(hours=1), NOW)
    assert (told.story_id, told.story_title) == ("t1", "Title of a1")
    assert told.earlier is not None
    assert (told.earlier.text, told.earlier.speaker, told.earlier.publisher, told.earlier.said_on) == (
        None,
        "Lu Peishan",
        "Straits Courier",
        date(2026, 1, 5),
    )
    assert [carrier.publisher for carrier in told.carriers] == ["Port Gazette"]
    assert told.matched == "topic export controls"


def test_an_alert_outlives_its_statement(warehouse: Warehouse) -> None:
    """When a reprocessing took the statement away, the alert is still listed and told."""
    alerts.insert(warehouse.con, [ALERT])
    (told,) = evidence.details(warehouse.con, [ALERT.alert_id])
    assert (told.alert_id, told.text, told.earlier, told.carriers) == (ALERT.alert_id, None, None, ())
    assert alerts.get(warehouse.con, ALERT.alert_id).speaker is None


def ask(warehouse: Warehouse, at: datetime, heard: list[str], silent: list[str]) -> None:
    with warehouse.transaction() as con:
        run = runs.start(con, "monitor", at, {})
        runs.finish(con, run, at, RunEnd("completed", heard=heard, silent=silent))


def test_coverage_is_of_the_last_time_each_source_was_asked(warehouse: Warehouse) -> None:
    """A source is heard if it answered when last asked; a silent one stands with its last answer, longest first."""
    rows = [SourceRow(s, "feed", f"https://{s}.example/f", s.upper(), "KR", 15) for s in ("a", "b", "c", "d")]
    sources.upsert_sources(
        warehouse.con, [*rows, SourceRow("off", "feed", "https://o.example", "Off", "KR", 15, False)]
    )
    assert coverage(warehouse.con, NOW).heard == 0
    ask(warehouse, NOW - timedelta(hours=3), ["a", "b"], ["c"])
    ask(warehouse, NOW - timedelta(hours=2), ["c"], ["b"])
    ask(warehouse, NOW - timedelta(hours=1), ["a"], [])
    assert coverage(warehouse.con, NOW) == Coverage(
        2,
        4,
        (SilentSource("d", "D", None, None), SilentSource("b", "B", NOW - timedelta(hours=3), None)),
    )
    ask(warehouse, NOW + timedelta(hours=1), ["a", "b", "c", "d"], [])
    assert coverage(warehouse.con, NOW).heard == 2, "a replay does not know what came later"


def test_coverage_counts_the_run_that_is_going_on(warehouse: Warehouse) -> None:
    """The sources of the present run count by what they just did, though its row is not written yet."""
    rows = [SourceRow(s, "feed", f"https://{s}.example/f", s.upper(), "KR", 15) for s in ("a", "b")]
    sources.upsert_sources(warehouse.con, rows)
    ask(warehouse, NOW - timedelta(hours=1), ["a"], ["b"])
    now = coverage(warehouse.con, NOW, heard=["b"], silent=["a"])
    assert now == Coverage(1, 2, (SilentSource("a", "A", NOW - timedelta(hours=1), None),))


def test_every_public_column_is_commented(warehouse: Warehouse) -> None:
    """alerts and deliveries are a contract: each column says what it means."""
    rows = warehouse.con.execute(
        "select table_name, column_name, comment from duckdb_columns() "
        "where schema_name = 'main' and table_name in ('alerts', 'deliveries')"
    ).fetchall()
    assert {name for table, name, _ in rows if table == "alerts"} == {
        "alert_id",
        "statement_id",
        "rule",
        "severity",
        "raised_at",
        "state",
    }
    assert {name for table, name, _ in rows if table == "deliveries"} == {
        "alert_id",
        "channel",
        "recipient",
        "state",
        "attempts",
        "sent_at",
        "message_id",
        "error",
    }
    assert [row for row in rows if not row[2]] == []


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 5), (2, 10), (4, 40), (7, 320), (8, 360), (400, 360)])
def test_pauses_double_up_to_six_hours(attempts: int, minutes: int) -> None:
    """A server that is down for a night loses no mail within the eight retries of the default settings."""
    assert outbox.pause_after(attempts) == timedelta(minutes=minutes)
