"""Articles, pointers to them, and how they are found again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from extract.ids import article_id
from extract.model import Outcome
from warehouse import articles
from warehouse.load import Bundle, load
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse


def test_a_row_comes_back_as_it_went(warehouse: Warehouse, now: datetime) -> None:
    """Every field survives, times in any zone as the same moment, text to the character."""
    row = ArticleRow(
        article_id=article_id("https://outlet.example/a"),
        fetched_at=now.astimezone(timezone(timedelta(hours=9))),
        origin="import",
        outcome=Outcome.BASELINE,
        url="https://outlet.example/a?ref=1",
        canonical_url="https://outlet.example/a",
        title='Tungsten: "no comment" – ' r"a\b",
        publisher="Le Métal",
        author="Ünal Öz",
        language="fr",
        published_at=now - timedelta(microseconds=1),
        text="Première ligne\r\n\tl’été 😀 “quoted” {json: [1]} \\u0041 \x01",
        content_hash="c0ffee",
        baseline=True,
        story_id="s",
        relevance="gallium in the headline",
        source_id="metal",
        archived_at="2026-11.warc.gz#120",
        extractor_version="1",
    )
    articles.put(warehouse.con, row)
    assert articles.get(warehouse.con, row.article_id) == row
    assert articles.get(warehouse.con, "nothing") is None


def test_times_without_a_zone_are_refused(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """A naive time would be taken for UTC; it is a bug of the caller's, and nothing is stored."""
    naive = datetime(2026, 11, 20)  # noqa: DTZ001
    with pytest.raises(ValueError, match="needs a zone"):
        load(warehouse, make_bundle(published_at=naive))
    assert not articles.exists(warehouse.con, make_bundle().article.article_id)


def test_what_no_text_can_hold_is_replaced_in_place(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """NUL and lone surrogates from broken pages become U+FFFD, one for one, so that offsets stay right."""
    row = make_bundle().article
    articles.put(warehouse.con, replace(row, text="a\0b\ud800c\udfffd"))
    stored = articles.get(warehouse.con, row.article_id)
    assert stored is not None
    assert stored.text == "a\ufffdb\ufffdc\ufffdd"


def test_an_article_is_found_by_every_address_that_led_to_it(
    warehouse: Warehouse, make_bundle: Callable[..., Bundle]
) -> None:
    """Feed link, final address and canonical address all name one article; others name none."""
    row = make_bundle(1, canonical_url="https://outlet.example/canonical").article
    articles.put(warehouse.con, row, also_at=["https://short.example/x"])
    urls = ["https://short.example/x", "https://outlet.example/news/1", "https://outlet.example/canonical"]
    found = articles.find_by_urls(warehouse.con, [*urls, "https://outlet.example/news/2"])
    assert set(found) == set(urls)
    assert {head.article_id for head in found.values()} == {row.article_id}
    assert articles.find_by_urls(warehouse.con, []) == {}


def test_a_revision_keeps_the_id_and_its_addresses(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """An edited article is one row, however often it is edited, and is found where it was."""
    first = make_bundle(1).article
    articles.put(warehouse.con, first)
    articles.put(warehouse.con, replace(first, text="edited", content_hash="new-hash", outcome=Outcome.REVISED))
    articles.put(warehouse.con, replace(first, text="edited", content_hash="new-hash", outcome=Outcome.REVISED))
    assert warehouse.con.execute("select text, outcome from articles").fetchall() == [("edited", "revised")]
    assert articles.find_by_urls(warehouse.con, [str(first.url)])[str(first.url)].content_hash == "new-hash"
    assert warehouse.con.execute("select count(*) from store.article_keys").fetchall() == [(1,)]


def test_a_pointer_says_who_carried_the_text_without_it(
    warehouse: Warehouse, make_bundle: Callable[..., Bundle]
) -> None:
    """A reprint is stored as outlet, address and time; its address leads to itself, and on to the original."""
    original, reprint = make_bundle(1), make_bundle(2, content_hash="hash-1").article
    load(warehouse, original)
    pointer = replace(
        reprint, text=None, duplicate_of=original.article.article_id, outcome=Outcome.NEAR_DUPLICATE, publisher="Other"
    )
    load(warehouse, Bundle(pointer))
    load(warehouse, Bundle(pointer))
    by_url = articles.find_by_urls(warehouse.con, [str(reprint.url)])[str(reprint.url)]
    assert (by_url.article_id, by_url.duplicate_of) == (reprint.article_id, original.article.article_id)


@pytest.mark.parametrize("fault", ["nothing", "a pointer", "text"])
def test_bad_pointers_are_refused(warehouse: Warehouse, make_bundle: Callable[..., Bundle], fault: str) -> None:
    """A pointer leads straight to an article that is there, and holds no text: no chains, no second copies."""
    original = make_bundle(1)
    load(warehouse, original)
    pointer = replace(make_bundle(2).article, text=None, duplicate_of=original.article.article_id)
    load(warehouse, Bundle(pointer))
    third = replace(make_bundle(3).article, text=None, duplicate_of=original.article.article_id)
    bad = {
        "nothing": replace(third, duplicate_of="nowhere"),
        "a pointer": replace(third, duplicate_of=pointer.article_id),
        "text": replace(third, text="a second copy"),
    }[fault]
    with pytest.raises(ValueError, match="a pointer names an article"):
        load(warehouse, Bundle(bad))
    assert not articles.exists(warehouse.con, bad.article_id)
