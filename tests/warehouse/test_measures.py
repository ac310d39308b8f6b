"""Measures in the warehouse: found again by keys, written with the article, once, and folded anew when it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from extract.measures import MeasureEvent, MeasureKind, Step, keys_of
from warehouse import measure_lists, measures
from warehouse.load import Bundle, load
from warehouse.measure_lists import MeasureNotFoundError
from warehouse.measures import Link
from warehouse.store import Warehouse

SEEN = datetime(2026, 11, 20, 9, tzinfo=UTC)


def event(step: Step = Step.IN_FORCE, day: int = 5, **changes: object) -> MeasureEvent:
    values: dict[str, object] = {
        "on": date(2026, 11, day),
        "issuer": "China",
        "country": "CN",
        "minerals": ("gallium",),
        **changes,
    }
    return MeasureEvent(-1, MeasureKind.BAN, True, step, date(2026, 11, day), **values)  # type: ignore[arg-type]


def link(statement: str, told: MeasureEvent, measure: str = "m1", *, moved: bool = True) -> Link:
    return Link(measure, statement, told, moved, "because")


BAN = link("s1", event(effective_on=date(2026, 12, 1)))
SUSPENDED = link("s2", event(Step.SUSPENDED, 9, expires_on=date(2027, 11, 9)))


def record(warehouse: Warehouse, article: str, *links: Link, edited: bool = False, later: int = 0) -> None:
    with warehouse.transaction() as con:
        measures.record(con, article, links, SEEN + timedelta(days=later), edited=edited)


def rows(warehouse: Warehouse, sql: str) -> list[tuple[object, ...]]:
    return list(warehouse.con.execute(sql).fetchall())


TABLES = ("store.measures", "store.measure_events", "lookup.measure_keys")


def contents(warehouse: Warehouse) -> list[list[tuple[object, ...]]]:
    return [rows(warehouse, f"select * from {table} order by all") for table in TABLES]


def test_a_measure_is_the_fold_of_what_articles_tell(warehouse: Warehouse) -> None:
    """The view shows status, days, minerals and the span of its reports; each event keeps what it told."""
    record(warehouse, "a1", BAN)
    record(warehouse, "a2", SUSPENDED, later=3)
    assert rows(
        warehouse,
        "select measure_id, title, kind, issuer, country, minerals, status, effective_on, expires_on, first_seen, "
        "last_seen, statements from measures",
    ) == [
        (
            "m1",
            "China: export ban on gallium",
            "ban",
            "China",
            "CN",
            ["gallium"],
            "suspended",
            date(2026, 12, 1),
            None,
            SEEN,
            SEEN + timedelta(days=3),
            2,
        )
    ]
    assert rows(
        warehouse, "select event, event_date, effective_on, expires_on, article_id from measure_events order by seen_at"
    ) == [
        ("in_force", date(2026, 11, 5), date(2026, 12, 1), None, "a1"),
        ("suspended", date(2026, 11, 9), None, date(2027, 11, 9), "a2"),
    ]
    assert measure_lists.dated(warehouse.con) == [
        ("m1", "China: export ban on gallium", "effective", date(2026, 12, 1)),
        ("m1", "China: export ban on gallium", "resumes", date(2027, 11, 9)),
    ]


def test_recording_twice_is_as_once(warehouse: Warehouse) -> None:
    """A crash and a retry, or a reprocessing that finds the same, change no row."""
    record(warehouse, "a1", BAN)
    record(warehouse, "a2", SUSPENDED)
    before = contents(warehouse)
    record(warehouse, "a1", BAN)
    record(warehouse, "a2", SUSPENDED)
    assert contents(warehouse) == before


def test_adding_and_folding_anew_agree(warehouse: Warehouse) -> None:
    """A row kept up event by event is the row that all its events give."""
    record(warehouse, "a1", BAN)
    record(warehouse, "a2", SUSPENDED, later=3)
    kept = rows(warehouse, "select * from store.measures")
    told_otherwise = replace(SUSPENDED, event=replace(SUSPENDED.event, on=date(2026, 11, 8)))
    record(warehouse, "a2", told_otherwise, later=3)
    assert rows(warehouse, "select * from store.measures") == kept
    record(warehouse, "a2", SUSPENDED, later=3)
    assert rows(warehouse, "select * from store.measures") == kept


def test_an_article_told_anew_takes_back_what_it_told(warehouse: Warehouse) -> None:
    """After a reprocessing that finds no suspension the ban is in force again; without any step it is gone."""
    record(warehouse, "a1", BAN)
    record(warehouse, "a2", SUSPENDED)
    record(warehouse, "a2")
    assert rows(warehouse, "select status, statements from measures") == [("announced", 1)]
    mention = link("s3", event(Step.MENTIONED, 12), moved=False)
    record(warehouse, "a3", mention)
    record(warehouse, "a1")
    assert contents(warehouse) == [[], [], []]


def test_an_edit_keeps_what_was_told(warehouse: Warehouse) -> None:
    """What an outlet once reported stays reported when it edits the words away."""
    record(warehouse, "a1", BAN, SUSPENDED)
    record(warehouse, "a1", BAN, edited=True)
    assert rows(warehouse, "select status, statements from measures") == [("suspended", 2)]


def test_candidates_lie_under_their_keys(warehouse: Warehouse) -> None:
    """A later event finds the measure by issuer and mineral, and by number; another issuer's finds nothing of it."""
    numbered = link("s1", event(instruments=("announcement 46",)))
    record(warehouse, "a1", numbered)
    wanted = keys_of(event(Step.LIFTED, 20))
    assert {m.measure_id for found in measures.candidates(warehouse.con, wanted).values() for m in found} == {"m1"}
    by_number = keys_of(
        event(Step.LIFTED, 20, minerals=(), country=None, issuer=None, instruments=("announcement 46",))
    )
    assert measures.candidates(warehouse.con, by_number)
    of_japan = keys_of(event(Step.LIFTED, 20, country="JP", issuer="Japan", minerals=("germanium",)))
    assert measures.candidates(warehouse.con, of_japan) == {}


def test_a_key_holds_a_bounded_number_of_measures(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Judging stays as cheap as it was: under a full key the measure filed first gives way."""
    monkeypatch.setattr(measures, "MAX_ENTRIES", 3)
    for number in range(6):
        record(warehouse, f"a{number}", link(f"s{number}", event(day=number + 1), f"m{number}"))
    found = measures.candidates(warehouse.con, keys_of(event()))
    assert {tuple(m.measure_id for m in held) for held in found.values()} == {("m3", "m4", "m5")}


def test_a_mention_opens_no_new_path(warehouse: Warehouse) -> None:
    """A mention links to a measure and leaves kind, minerals and keys as the steps made them."""
    record(warehouse, "a1", BAN)
    keys = rows(warehouse, "select * from lookup.measure_keys order by all")
    record(warehouse, "a2", link("s9", event(Step.MENTIONED, 9, minerals=("gallium", "germanium")), moved=False))
    assert rows(warehouse, "select * from lookup.measure_keys order by all") == keys
    assert rows(warehouse, "select minerals, statements from measures") == [(["gallium"], 2)]


def test_it_is_written_with_its_article_or_not_at_all(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """One transaction: a writer that fails takes the measure with it."""
    write = partial(measures.record, article_id="a1", links=(BAN,), seen_at=SEEN)

    def fail(con: object) -> None:
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        load(warehouse, replace(make_bundle(1), writers=[write, fail]))
    assert contents(warehouse) == [[], [], []]
    load(warehouse, replace(make_bundle(1), writers=[write]))
    assert rows(warehouse, "select measure_id from measures") == [("m1",)]


def test_moves_and_titles_are_read_back(warehouse: Warehouse) -> None:
    """A back-test asks which statements were the first to tell a step."""
    record(warehouse, "a1", BAN, link("s5", event(Step.MENTIONED), moved=False))
    assert set(measures.moves_of(warehouse.con, ["s1", "s5", "s6"])) == {"s1"}
    assert measures.titles(warehouse.con, ["m1", "nowhere"]) == {"m1": "China: export ban on gallium"}


def test_a_measure_is_found_by_the_beginning_of_its_id(warehouse: Warehouse) -> None:
    """An id that fits none, or several, is an error that says what to do."""
    record(warehouse, "a1", BAN, link("s7", event(country="JP", issuer="Japan"), "m2"))
    assert measure_lists.get(warehouse.con, "m1")["status"] == "announced"
    for prefix in ("m", "x"):
        with pytest.raises(MeasureNotFoundError, match="orewatch measures list"):
            measure_lists.get(warehouse.con, prefix)
    listed = measure_lists.list_measures(warehouse.con, status=None, country="jp", mineral="Gallium")
    assert [row["measure_id"] for row in listed] == ["m2"]
    assert [told["event"] for told in measure_lists.life_of(warehouse.con, "m1")] == ["in_force"]
