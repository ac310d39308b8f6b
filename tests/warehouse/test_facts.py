"""Facts: ids, replacement, what the views show of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import duckdb
from hypothesis import given
from hypothesis import strategies as st

from extract.ids import article_id, entity_id, figure_ids, statement_id, statement_ids
from extract.model import Facts, Figure, Mention, Novelty, Statement
from warehouse import bulk, facts
from warehouse.integrity import integrity_problems
from warehouse.load import Bundle, load, write
from warehouse.rows import FactRows, fact_rows
from warehouse.store import Warehouse


def spoken(text: str, start: int = 0) -> Statement:
    return Statement("speech", text, start, start + len(text), "Ana Prado", True)


def test_ids_do_not_move_with_the_text_above() -> None:
    """A paragraph added on top shifts offsets and reflows lines, and every statement keeps its id."""
    before = statement_ids("a", [spoken("We will not sell.", 0), spoken("Prices fell,\nshe said.", 40)])
    after = statement_ids("a", [spoken("We will not sell.", 900), spoken("Prices fell, she  said.", 940)])
    assert before == after
    assert len(set(before)) == 2


def test_repeated_words_in_an_article_get_ids_of_their_own() -> None:
    """The same sentence twice is two statements, and so are speech and action in the same words, or another article."""
    ids = statement_ids("a", [spoken("No."), spoken("No."), replace(spoken("No."), kind="action")])
    assert len({*ids, statement_id("b", "speech", "No.")}) == 4
    figure = Figure("5 t", 0, 3, 5.0, None, "t", "It sold 5 t and 5 t.")
    assert len(set(figure_ids("a", [figure, figure]))) == 2


@given(st.text(), st.text())
def test_ids_are_sixteen_hex_digits_of_the_content(one: str, other: str) -> None:
    """Any text has an id; equal texts and only these share one."""
    assert len(article_id(one)) == 16
    assert int(article_id(one), 16) >= 0
    assert (article_id(one) == article_id(other)) == (one == other)


def test_loading_twice_is_as_once(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """A retry after a crash writes the same rows: in two transactions, and within one."""
    views = ("articles", "statements", "figures", "entities", "mentions")

    def state() -> list[object]:
        return [warehouse.con.execute(f"from {view} order by all").fetchall() for view in views]

    load(warehouse, make_bundle(1))
    once = state()
    load(warehouse, make_bundle(1))
    assert state() == once
    with warehouse.transaction() as con:
        write(con, make_bundle(1))
        write(con, make_bundle(1))
    assert state() == once
    assert integrity_problems(warehouse.con) == []


def test_replacing_takes_away_what_is_no_longer_found(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """A reprocessing replaces the facts of its article and leaves those of others alone."""
    for number in (1, 2):
        load(warehouse, make_bundle(number))
    key = make_bundle(1).article.article_id
    with warehouse.transaction() as con:
        facts.replace_facts(con, key, FactRows())
    assert warehouse.con.execute("select distinct article_id from statements").fetchall() == [
        (make_bundle(2).article.article_id,)
    ]
    assert facts.drop_orphan_entities(warehouse.con) == 0
    with warehouse.transaction() as con:
        facts.replace_facts(con, make_bundle(2).article.article_id, FactRows())
        assert facts.drop_orphan_entities(con) == 2


def test_entities_are_shared_and_only_learn(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """One row for each type and name; a later article adds a country that was missing and never takes one away."""
    seen = [
        Mention("person", "Ana Prado", "Prado", 0, 5),
        Mention("person", "Ana Prado", "Prado", 0, 5, country="CL", wikidata="Q1"),
        Mention("person", "Ana Prado", "Prado", 0, 5, country="PE"),
    ]
    for number, mention in enumerate(seen):
        bundle = make_bundle(number)
        load(warehouse, Bundle(bundle.article, fact_rows(bundle.article.article_id, Facts(mentions=(mention,)))))
    assert warehouse.con.execute("from entities").fetchall() == [
        (entity_id("person", "Ana Prado"), "Ana Prado", "person", "CL", "Q1")
    ]


def test_a_repeat_joins_its_first_report(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """The query that everybody writes: a statement beside the one that made the claim first, and its article."""
    first, second = make_bundle(1), make_bundle(2)
    original = first.facts.statements[0]
    new = replace(original, novelty=Novelty.NEW, first_statement_id=original.statement_id)
    repeat = replace(
        second.facts.statements[0],
        novelty=Novelty.REPEAT,
        first_statement_id=original.statement_id,
        nearest_statement_id=original.statement_id,
        similarity=0.91,
        reason="same words",
    )
    for bundle, statement in ((first, new), (second, repeat)):
        load(warehouse, replace(bundle, facts=replace(bundle.facts, statements=(statement,))))
    rows = warehouse.con.execute(
        "select s.novelty, s.similarity, f.article_id from statements s "
        "left join statements f on f.statement_id = s.first_statement_id order by s.novelty"
    ).fetchall()
    assert rows == [("new", None, None), ("repeat", 0.91, first.article.article_id)]
    assert integrity_problems(warehouse.con) == []


def test_offsets_give_the_words(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """In SQL as in Python: substring of the article's text by char_start and char_end is the statement."""
    load(warehouse, make_bundle(1, text="Café 😀 é: " + "“Non”\n" + "about 40 percent.\n"))
    for view in ("statements", "figures"):
        assert warehouse.con.execute(
            f"select f.text = substring(a.text, f.char_start + 1, f.char_end - f.char_start) "
            f"from {view} f join articles a using (article_id)"
        ).fetchall() == [(True,)]


def test_integrity_problems_are_found_and_named(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """What foreign keys would have refused is reported, each rule by its name."""
    load(warehouse, make_bundle(1))
    breaks = {
        "statements of no article": "insert into store.statements by name select 'x' as statement_id, 'nowhere' as "
        "article_id, * exclude (statement_id, article_id) from store.statements",
        "figures stored twice": "insert into store.figures from store.figures",
        "mentions of no entity": "update store.mentions set entity_id = 'nobody'",
        "repeats and updates that name no first": "update store.statements set novelty = 'repeat'",
        "first or nearest report is missing": "update store.statements set nearest_statement_id = 'lost'",
        "offsets that do not give the statement's words": "update store.statements set char_end = char_end - 1",
        "offsets that do not give the figure's words": "update store.figures set char_start = char_start + 1",
        "items that name no article": "update store.items set article_id = 'lost'",
        "pointers to no article": "update store.articles set duplicate_of = article_id, text = null",
        "pointers that hold text or facts": "update store.articles set duplicate_of = article_id",
        "keys of no article": "insert into store.article_keys values ('k', 'lost')",
        "figures in a statement of another article": "update store.figures set statement_id = 'lost'",
        "figures of no article": "update store.figures set article_id = 'lost'",
        "mentions of no article": "update store.mentions set article_id = 'lost'",
        "runs that do not add up": "insert into store.runs values ('r', 'seed', '2026-01-01 00:00:00Z', null, "
        "'running', 3, map {'new': 2}, map {}, [], [], null)",
    }
    for rule, damage in breaks.items():
        warehouse.con.execute("begin")
        warehouse.con.execute(damage).fetchall()
        assert any(rule in line for line in integrity_problems(warehouse.con)), rule
        warehouse.con.execute("rollback")
    assert integrity_problems(warehouse.con) == []


@given(
    st.lists(st.tuples(st.text(), st.lists(st.text()), st.floats(allow_nan=False, allow_infinity=False)), max_size=5)
)
def test_bulk_rows_survive_the_way_in(rows: list[tuple[str, list[str], float]]) -> None:
    """Any text, list and number comes back as it was, but for characters that no database text can hold."""

    with duckdb.connect() as con:
        con.execute("create table t (a varchar, b varchar[], c double)")
        bulk.insert(con, "t", {"a": "VARCHAR", "b": "VARCHAR[]", "c": "DOUBLE"}, rows)
        stored = con.execute("from t").fetchall()
    assert stored == [(bulk.clean(a), [bulk.clean(x) for x in b], c) for a, b, c in rows]
    assert all(len(bulk.clean(a)) == len(a) for a, _, _ in rows)
