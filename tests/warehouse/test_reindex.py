"""The index built anew: the same as the one that grew article by article, whenever the build is broken off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from extract.fingerprints import fingerprint_article
from extract.model import Novelty
from warehouse import duplicates, keys, novelty, reindex
from warehouse.load import Bundle, load
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse
from warehouse.stored_facts import facts_of


def content(warehouse: Warehouse) -> dict[str, Any]:
    """What the index holds, in a form that does not depend on where its keys lie."""
    con = warehouse.con
    found: dict[str, Any] = {
        table: con.execute(f"select * from lookup.{table} order by 1").fetchall()
        for table in ("articles", "statements")
    }
    for table, column in keys.SEALED.items():
        found[table] = con.execute(
            f"select key, {column} from lookup.{table} union all "
            f"select unnest(keys), unnest(places) from lookup.{table}_pages order by all"
        ).fetchall()
    return found


@pytest.fixture
def filled(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> Warehouse:
    """Seven articles with statements on watched topics, one of them a packed seed without its text."""
    for n in range(7):
        given = make_bundle(n)
        load(warehouse, given)
        warehouse.con.execute(
            "update store.statements set novelty = 'new' where article_id = ?", [given.article.article_id]
        ).fetchall()
        _index(warehouse, given.article)
    warehouse.con.execute("update store.articles set text = null where article_id = ?", [given.article.article_id])
    return warehouse


def _index(warehouse: Warehouse, article: ArticleRow) -> None:
    assert article.text
    with warehouse.transaction() as con:
        prints = reindex._statements(con, article)
        assert prints
        assert all(row.novelty is Novelty.NEW for row in facts_of(con, article.article_id).statements)
        fp = fingerprint_article(article.text, article.title)
        duplicates.index_article(con, article.article_id, fp, origin="feed", url=article.url, title=article.title)
        novelty.index_statements(con, article.article_id, prints)


def test_built_anew_it_is_the_same(filled: Warehouse) -> None:
    """From articles and facts follows the very index that grew with them; twice is as once."""
    before = content(filled)
    assert len(before["articles"]) == 7
    assert before["statements"]
    done = reindex.reindex(filled)
    assert (done.articles, done.resumed) == (7, 0)
    assert content(filled) == before
    reindex.reindex(filled)
    assert content(filled) == before


def test_a_broken_off_build_goes_on(filled: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until it is done the old index answers; then the new one is in place, whole, and nothing is left over."""
    monkeypatch.setattr(reindex, "BATCH", 2)
    before = content(filled)
    seen: list[int] = []

    def die(done: int) -> None:
        seen.append(done)
        if sum(seen) >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reindex.reindex(filled, die)
    assert content(filled) == before
    assert reindex.reindex(filled).resumed == 4
    assert content(filled) == before
    assert filled.con.execute("select 1 from duckdb_schemas() where schema_name = 'rebuild'").fetchall() == []


def test_a_build_on_what_has_changed_since_begins_again(filled: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that was revised after its part was built is not left as it was."""
    monkeypatch.setattr(reindex, "BATCH", 2)

    def die(done: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reindex.reindex(filled, die)
    filled.con.execute(
        "update lookup.articles set content_hash = 'other' where ordinal = (select min(ordinal) from lookup.articles)"
    )
    assert reindex.reindex(filled).resumed == 0
