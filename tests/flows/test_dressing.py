"""What an outlet prints under all its articles, through the real ingest: no statement of the day, no difference."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from extract.facts import Lexicon
from extract.model import FeedItem, Outcome, Page
from flows.config import load_config
from flows.fetching.pages import PageRequest, PageResult
from flows.ingesting import Ingest
from flows.planning import PlannedItem
from flows.settings import Source
from flows.shipped import shipped_lexicon
from warehouse.store import Warehouse

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CONFIG = load_config(Path(__file__).parents[2] / "config")

FOOTER = "The Harbour Ledger reports on critical minerals from Mombasa and is printed by the Quay Press on weekdays."
DISCLAIMER = (
    "China, which introduced export controls on gallium in 2023, has said that it will not lift them; prices given "
    "here are indications, and nobody should trade on them without advice of their own."
)
PROMO = "Our letter on export controls comes every Thursday; who wants it finds the form on the front page."
LAST_SENTENCE = "Indonesia banned exports of nickel ore in 2020."
NOTE = (
    "The Quay Press, which owns the Ledger and four harbour papers, declared in its charter that reporters are free in "
    "what they write, that nobody who advertises may read a page before it is printed, and that complaints are heard "
    "by a board of seven readers who meet at noon in the town hall."
)
NEWS = [
    ("Kenya", "Mining Minister Grace Wanyonyi", "graphite", "Mombasa", "the wharf has no room for what nobody counted"),
    ("Zambia", "Commerce Minister Bwalya Kunda", "manganese", "Lusaka", "a road that carries ore must be paid by ore"),
    ("Malawi", "Trade Minister Tadala Phiri", "titanium", "Blantyre", "the lake is not a warehouse for other people"),
    ("Namibia", "Mines Minister Petrus Shilongo", "lithium", "Windhoek", "our hills will not leave in sacks any more"),
    ("Rwanda", "Trade Minister Aline Uwase", "tungsten", "Kigali", "we shall weigh every bag twice before it goes"),
    ("Gabon", "Mines Minister Hervé Ondo", "bauxite", "Libreville", "a furnace at home is worth two ships at sea"),
    ("Vietnam", "Industry Minister Phan Quoc Huy", "antimony", "Hanoi", "smelters first and customers after them"),
    ("Turkey", "Energy Minister Selim Karaca", "chromium", "Ankara", "we have been the cheap shelf for long enough"),
]  # fmt: skip


def body(n: int) -> str:
    country, minister, mineral, city, words = NEWS[n]
    return (
        f"{country} on Monday imposed licences on exports of {mineral}, and shippers in {city} were told to bring "
        f"their papers to the ministry before the end of the week.\n\n"
        f"“On {mineral}, {words},” said {minister} in {city}.\n\n"
        f"Carriers in {city} stood in the yard until dark and spoke of {mineral} as farmers speak of rain; what had "
        f"been loaded was unloaded, and the clerks of {country} wrote it all down in books that were opened for that."
    )


def dressed(n: int) -> str:
    return f"{body(n)} {LAST_SENTENCE}\n\n{DISCLAIMER}\n\n{PROMO}\n\n{FOOTER}"


class Room:
    """A warehouse that takes pages in, a day apart."""

    def __init__(self, warehouse: Warehouse, lexicon: Lexicon) -> None:
        self.warehouse, self.lexicon, self.day = warehouse, lexicon, 0

    def take(self, outlet: str, text: str, title: str) -> tuple[Outcome, str]:
        """Outcome and address of a page that ``outlet`` publishes today."""
        self.day += 1
        when = START + timedelta(days=7 * self.day)
        url = f"https://{outlet}.example/{self.day}"
        source = Source(
            id=outlet, url=f"https://{outlet}.example/feed", publisher=outlet, category="newspaper", country="KE",
            timezone="UTC", on_topic=True,
        )  # fmt: skip
        planned = PlannedItem(
            source=source, item=FeedItem(key=url, url=url, title=title, summary="", published=when), canonical_url=url,
            signature=url, published=when, first_seen=when, attempts=0, baseline=False, unseen=True, outcome=None,
        )  # fmt: skip
        page = Page(text=text, title=title, url=url, publisher=outlet, published=when, language="en")
        result = PageResult(PageRequest(url, url, "UTC"), page=page, final_url=url, fetched_at=when)
        ingest = Ingest(self.warehouse, self.lexicon, CONFIG.rules, CONFIG.settings.run, when + timedelta(hours=1))
        return ingest.take(planned, result), url

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self.warehouse.con.execute(sql, list(values)).fetchall()

    def statements(self, url: str) -> list[tuple[str, str | None]]:
        """Words and verdict of what an article says."""
        return self.rows(
            "select coalesce(s.text, ''), s.novelty from statements s join articles a using (article_id) "
            "where a.url = ? order by char_start",
            url,
        )


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with Warehouse.open(tmp_path / "room.duckdb", memory_limit="512MB") as warehouse:
        yield Room(warehouse, shipped_lexicon())


def test_dressing_is_no_statement_of_the_day(room: Room) -> None:
    """A disclaimer with a claim in it, and a sentence that closes the last paragraph of every article: once the outlet
    is known for them they get no verdict, raise no alert, and the news beside them is judged as ever."""
    urls = [room.take("ledger", dressed(n), f"{NEWS[n][0]} puts {NEWS[n][2]} under licence")[1] for n in range(8)]
    for url in urls[5:]:
        told = room.statements(url)
        claims = [(words, verdict) for words, verdict in told if "Indonesia" in words or "gallium" in words]
        assert claims, told
        assert all(verdict is None for _, verdict in claims), claims
        assert sum(verdict == "new" for _, verdict in told) >= 2, told
    raised = room.rows("select s.text from alerts join statements s using (statement_id)")
    assert sum("Indonesia" in words or "gallium" in words for (words,) in raised if words) <= 2, "first reports only"


def test_a_copy_in_its_own_dress_is_a_copy(room: Room) -> None:
    """A wire text under the note, promotion and disclaimer of the outlet that carries it is a pointer; with a
    paragraph of news of its own it is read."""
    for n in range(6):
        room.take("quay", f"{body(n)} {LAST_SENTENCE}\n\n{NOTE}\n\n{PROMO}", f"{NEWS[n][0]} and its {NEWS[n][2]}")
    first, url = room.take("wire", body(6), "Vietnam puts antimony under licence")
    assert first is Outcome.NEW
    outcome, copy = room.take("quay", f"{body(6)} {LAST_SENTENCE}\n\n{NOTE}\n\n{PROMO}", "Antimony: papers, please")
    assert outcome is Outcome.NEAR_DUPLICATE, room.rows("select relevance from articles where url = ?", copy)
    assert room.rows(
        "select o.url from articles c join articles o on o.article_id = c.duplicate_of where c.url = ?", copy
    ) == [(url,)]
    local = "“We will send the lorries through Laos,” said the carrier Nguyen Van Tam in Vinh, who exports antimony."
    assert room.take("quay", f"{body(6)}\n\n{local}\n\n{NOTE}\n\n{PROMO}", "Antimony goes west")[0] is Outcome.NEW


def test_two_articles_in_one_dress_are_two(room: Room) -> None:
    """What an outlet prints under everything makes no copy of another text."""
    ends = [room.take("ledger", dressed(n), f"{NEWS[n][0]} puts {NEWS[n][2]} under licence")[0] for n in range(8)]
    assert set(ends) == {Outcome.NEW}
