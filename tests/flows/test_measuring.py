"""Measures through the pipe: told by articles, linked, moved, alerted on, packed and loaded again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import permutations
from pathlib import Path

import duckdb
import pytest
from icalendar import Calendar
from typer.testing import CliRunner

from extract.facts import Lexicon
from extract.fingerprints import read_article
from extract.ids import article_id
from extract.model import Article, Outcome
from flows.alerting.rules import MatchReason, StepTold, explain_rule
from flows.calendar import calendar_of
from flows.cli.app import app
from flows.demo.corpus import timeline
from flows.judging import judge_article
from flows.lexicon import load_lexicon
from flows.seeds import bundle, load_packed, pack_workspace
from flows.settings import AlertRule
from tests.flows.conftest import Desk
from warehouse.integrity import integrity_problems
from warehouse.load import load
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse

BAN = (
    "2026-10-05",
    "China on Monday banned exports of gallium to the United States, the commerce ministry said in Announcement "
    "No. 46. The ban takes effect on 1 December.",
)
RETOLD = ("2026-10-06", "Gallium rose after Beijing banned exports of gallium to the United States on Monday.")
SUSPENDED = ("2026-10-21", "China suspended the gallium ban on Tuesday, the ministry said. Nobody gave a reason.")
RECALLED = ("2026-10-22", "Traders of gallium cheered. China suspended its ban on exports of gallium on Tuesday.")


@cache
def lexicon() -> Lexicon:
    return load_lexicon(Path(__file__).parents[2] / "config")


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    with Warehouse.open(tmp_path / "w.duckdb", memory_limit="512MB") as opened:
        yield opened


def tell(warehouse: Warehouse, story: tuple[str, str], *, reprocessing: bool = False) -> list[str]:
    """Load an article of that day; the steps that it was the first to tell."""
    day, text = story
    published = datetime.fromisoformat(f"{day}T15:00:00").replace(tzinfo=UTC)
    key = article_id(text)
    article = Article(text, published=published, publisher="The Outlet", timezone="UTC")
    judged = judge_article(warehouse.con, key, article, lexicon(), published, reprocessing=reprocessing)
    read = read_article(text)
    row = ArticleRow(key, published, "feed", Outcome.NEW, publisher="The Outlet", published_at=published, text=text)
    load(warehouse, bundle(row, judged.facts, read.fingerprint, judged.fingerprints, judged.measures))
    return [link.event.step.value for link in judged.measures if link.moved]


def rows(warehouse: Warehouse, sql: str) -> list[tuple[object, ...]]:
    return list(warehouse.con.execute(sql).fetchall())


def test_each_step_is_news_once(warehouse: Warehouse) -> None:
    """The first report of a step moves the measure; reports of other outlets belong to it and move nothing."""
    assert [tell(warehouse, story) for story in (BAN, RETOLD, SUSPENDED, RECALLED)] == [
        ["announced"],
        [],
        ["suspended"],
        [],
    ]
    assert rows(warehouse, "select title, status, effective_on, instrument from measures") == [
        ("China: export ban on gallium, towards United States (announcement 46)", "suspended", *DAYS)
    ]
    reasons = rows(warehouse, "select reason from measure_events where event = 'suspended' order by seen_at limit 1")
    assert "moves it from announced to suspended" in str(reasons[0][0])


DAYS = (date(2026, 12, 1), "announcement 46")


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_articles_of_a_run_in_any_order(warehouse: Warehouse, order: tuple[int, ...]) -> None:
    """Whichever outlet is read first, the measure stands the same, and is one."""
    stories = (BAN, RETOLD, SUSPENDED, RECALLED)
    for place in order:
        tell(warehouse, stories[place])
    assert rows(warehouse, "select status, effective_on, instrument from measures") == [("suspended", *DAYS)]


def test_a_reload_changes_nothing(warehouse: Warehouse) -> None:
    """The same articles again, as after a crash or in a reprocessing, leave every table as it was and tell no news."""
    stories = (BAN, RETOLD, SUSPENDED, RECALLED)
    for story in stories:
        tell(warehouse, story)
    tables = ("store.measures", "store.measure_events", "lookup.measure_keys", "store.series_points")
    before = [rows(warehouse, f"select * from {table} order by all") for table in tables]
    for story in reversed(stories):
        tell(warehouse, story, reprocessing=True)
    assert [rows(warehouse, f"select * from {table} order by all") for table in tables] == before


def test_packed_seeds_carry_what_they_tell(warehouse: Warehouse, tmp_path: Path) -> None:
    """A known ban, passed on without any sentence, is the ban that a later article suspends."""
    tell(warehouse, BAN)
    pack_workspace(warehouse.con, tmp_path / "seeds", origins=("feed",))
    packed = "".join(path.read_text() for path in (tmp_path / "seeds").iterdir())
    assert "takes effect on" not in packed
    with Warehouse.open(tmp_path / "other.duckdb", memory_limit="512MB") as other:
        load_packed(other, tmp_path / "seeds")
        load_packed(other, tmp_path / "seeds")
        assert rows(other, "select status, statements from measures") == rows(
            warehouse, "select status, statements from measures"
        )
        assert tell(other, SUSPENDED) == ["suspended"]
        assert rows(other, "select status from measures") == [("suspended",)]


RULE = AlertRule(name="moves", recipients=("desk@example.org",), transitions=("suspended", "in_force"))


def test_a_rule_on_transitions_fires_on_the_first_report(warehouse: Warehouse) -> None:
    """Novelty is not asked; minerals and countries are the measure's; other steps, and no step, are told apart."""
    tell(warehouse, BAN)
    text = SUSPENDED[1]
    published = datetime(2026, 10, 21, 15, tzinfo=UTC)
    judged = judge_article(
        warehouse.con, "a2", Article(text, published=published, timezone="UTC"), lexicon(), published
    )
    (moved,) = [link for link in judged.measures if link.moved]
    (row,) = [s for s in judged.facts.statements if s.statement_id == moved.statement_id]
    step = StepTold("suspended", ("gallium",), ("CN", "US"))
    assert explain_rule(RULE, row.statement, row.novelty, step=step).matched
    assert "measure suspended" in explain_rule(RULE, row.statement, None, step=step).detail
    american = RULE.model_copy(update={"countries": ("US",)})
    assert explain_rule(american, row.statement, None, step=step).matched
    for told in (None, StepTold("lifted")):
        assert explain_rule(RULE, row.statement, row.novelty, step=told).reason is MatchReason.TRANSITION
    assert explain_rule(RULE, row.statement, row.novelty, step=step, fresh=False).reason is MatchReason.NOT_FRESH
    plain = AlertRule(name="plain", recipients=("desk@example.org",))
    assert explain_rule(plain, row.statement, None, step=step).reason is MatchReason.NOT_JUDGED


def test_days_as_a_calendar() -> None:
    """Whole-day entries that a calendar program reads; a day that moves keeps its entry."""
    day = date(2026, 12, 1)
    days = [("m1", "China: ban; on gallium, and more", "effective", day), ("m1", "x", "expires", day.replace(day=9))]
    content = calendar_of(days)
    assert content == calendar_of(days)
    entries = Calendar.from_ical(content).walk("VEVENT")
    assert [entry["DTSTART"].dt for entry in entries] == [day, day.replace(day=9)]
    assert str(entries[0]["SUMMARY"]) == "China: ban; on gallium, and more: takes effect"
    moved = Calendar.from_ical(calendar_of([("m1", "x", "effective", day.replace(day=5))])).walk("VEVENT")
    assert moved[0]["UID"] == entries[0]["UID"] != entries[1]["UID"]


def on_the_command_line(desk: Desk) -> None:
    """What a person asks of the snapshot."""

    def orewatch(*words: str) -> str:
        result = CliRunner().invoke(app, ["--workspace", str(desk.workspace.root), "measures", *words])
        assert result.exit_code == 0, result.output
        return result.stdout

    (floor,) = json.loads(orewatch("list", "--mineral", "Cobalt", "--json"))
    assert (floor["status"], floor["country"]) == ("amended", "CD")
    assert "nickel" in orewatch("list", "--country", "id", "--status", "in_force")
    shown = json.loads(orewatch("show", floor["measure_id"][:8], "--json"))
    assert shown["title"] == floor["title"]
    assert {told["event"] for told in shown["life"]} >= {"amended", "mentioned"}
    assert "export quota on cobalt" in orewatch("show", floor["measure_id"])
    entries = Calendar.from_ical(orewatch("ical", "-")).walk("VEVENT")
    assert {str(entry["DTSTART"].dt) for entry in entries} >= {"2026-10-01", "2026-12-15", "2028-03-31"}
    file = desk.workspace.root / "days.ics"
    assert "written to" in orewatch("ical", str(file))
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_the_newsroom_s_measures_come_out_once_each(desk: Desk) -> None:
    """At the end of the third day every invented measure is there once, in the state that the articles leave it in.

    A rule on steps was told each of them once.
    """
    with (desk.workspace.config / "alerts.toml").open("a", encoding="utf-8") as rules:
        rules.write(
            '\n[[rule]]\nname = "steps"\nrecipients = ["desk@example.org"]\n'
            'transitions = ["announced", "in_force", "lifted"]\n'
        )
    for day in timeline()[:3]:
        desk.run(day)
    found = {
        (str(country), str(kind), mineral): (str(status), effective and str(effective), expires and str(expires))
        for country, kind, minerals, status, effective, expires in desk.rows(
            "select coalesce(country, instrument, array_to_string(target_countries, '+')), kind, minerals, status, "
            "effective_on, expires_on from measures"
        )
        for mineral in minerals or ["-"]
    }
    told = {
        ("CN", "control", "tungsten"): ("announced", "2026-10-01", None),
        ("CD", "quota", "cobalt"): ("amended", None, "2028-03-31"),
        ("EU+KZ", "agreement", "tungsten"): ("announced", None, None),
        ("CL+KR", "agreement", "lithium"): ("announced", None, None),
        ("Lisbon Compact", "alliance", "gallium"): ("announced", None, None),
        ("EU", "duty", "tungsten"): ("proposed", "2027-01-01", "2030-01-01"),
        ("IN", "ban", "graphite"): ("lifted", None, None),
        ("US", "control", "gallium"): ("lifted", None, None),
    }
    assert {key: found.get(key) for key in told} == told
    on_nickel = desk.rows("select status, expires_on::varchar from measures where country = 'ID' order by 2 nulls last")
    assert on_nickel == [("in_force", "2026-12-15"), ("in_force", None)], "matte is no ore"
    alerted = desk.rows(
        "select m.title, e.event, count(*) from alerts a join measure_events e using (statement_id) "
        "join measures m using (measure_id) where a.rule = 'steps' group by all order by all"
    )
    assert [(event, count) for _, event, count in alerted] == [
        ("announced", 1),  # lithium of Chile and Korea
        ("announced", 1),  # licences for tungsten powder
        ("announced", 1),  # tungsten of Kazakhstan and the EU
        ("lifted", 1),  # graphite fines of India
        ("in_force", 1),  # nickel matte of Indonesia
        ("announced", 1),  # Lisbon Compact
        ("lifted", 1),  # wafer gear of the United States
    ], alerted
    with duckdb.connect(str(desk.workspace.warehouse), read_only=True) as con:
        assert integrity_problems(con) == []
    on_the_command_line(desk)
    titles = desk.rows("select title, count(*) from measures group by title having count(*) > 1")
    assert titles == []
    assert (
        desk.rows(
            "select e.statement_id from store.measure_events e left join store.statements s using (statement_id) "
            "where s.statement_id is null"
        )
        == []
    )
