"""Feeds of four kinds, sound and broken."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Feed
from extract.reading.feeds import FeedError, FeedReason, parse_feed

FEEDS = Path(__file__).parents[2] / "data" / "feeds"
URL = "https://wire.example/feeds/all"


def read(name: str, url: str = URL) -> Feed:
    return parse_feed((FEEDS / name).read_bytes(), "application/xml", url)


def rss(*items: str, head: str = "") -> bytes:
    return f"<rss version='2.0'><channel><title>t</title>{head}{''.join(items)}</channel></rss>".encode()


def item(link: str = "https://x.example/1", **fields: str) -> str:
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    return f"<item><title>a</title><link>{link}</link>{inner}</item>"


def parsed(body: bytes, **options: object) -> Feed:
    return parse_feed(body, None, URL, **options)  # type: ignore[arg-type]


def test_rss_2() -> None:
    """Titles and summaries are plain, links absolute and free of trackers, times in UTC, full text kept."""
    feed = read("harbour.rss")
    assert (feed.kind, feed.title, feed.ttl_minutes) == ("rss", "The Harbour Wire – Mines & metals", 20)
    first, second, third = feed.items
    assert first.key == "wire-20261120-17"
    assert first.url == "https://wire.example/2026/11/norland-antimony"
    assert (first.title, first.author) == ("Norland halts antimony permits", "Mira Oduya")
    assert first.summary == "The ministry named no date. Smelters had feared it since summer."
    assert first.published == datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
    assert first.content_html is not None
    assert "No date for a review" in first.content_html
    assert second.published == first.published, "two items of one date are two items"
    assert second.url == "https://wire.example/2026/11/tin-fees"
    assert (third.published, third.key) == (None, third.url)


def test_rss_1() -> None:
    """RDF feeds give their items, dates and update rhythm."""
    feed = read("ministry.rdf")
    assert (feed.kind, feed.ttl_minutes) == ("rdf", 360)
    assert [(i.key, i.published) for i in feed.items] == [
        ("https://ministry.example/notices/88", datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    ]


def test_atom() -> None:
    """The alternate link counts, not an enclosure; an entry that was only updated was published then."""
    feed = read("quay.atom")
    first, second = feed.items
    assert feed.kind == "atom"
    assert (first.url, first.key) == ("https://quay.example/desk/341-stocks", "urn:quay:341")
    assert first.title == "Stocks & flows: what 1 < 2 tonnes tell"
    assert (first.published, first.updated) == (
        datetime(2026, 11, 19, 10, 15, tzinfo=UTC),
        datetime(2026, 11, 21, 6, 0, tzinfo=UTC),
    )
    assert (first.author, second.published) == ("Ilse Varga", datetime(2026, 11, 18, 7, 0, tzinfo=UTC))


def test_json_feed() -> None:
    """Numbers as identifiers, relative and external addresses, text in place of HTML."""
    feed = read("desk.json", "https://ore.example/feed.json")
    first, second = feed.items
    assert (feed.kind, feed.title) == ("json", "Ore desk")
    assert (first.key, first.url, first.author) == ("12", "https://ore.example/12", "Ren Okada, Bo Lind")
    assert first.published == datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
    assert first.content_html == "<p>The shaft opened on Monday.</p><p>It is 300 metres deep.</p>"
    assert (second.url, second.summary, second.published) == ("https://else.example/story", "Seen elsewhere.", None)
    assert feed.warnings == ("items without a link, left out: 1",)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", FeedReason.EMPTY),
        (b" \r\n\t ", FeedReason.EMPTY),
        (b"\xef\xbb\xbf", FeedReason.EMPTY),
        (b"<!DOCTYPE html><html><head><title>Moved</title></head><body/></html>", FeedReason.HTML_NOT_FEED),
        (b"<html><body><p>Please log in</p></body></html>", FeedReason.HTML_NOT_FEED),
        (b"just words", FeedReason.NOT_A_FEED),
        (b"%PDF-1.7\x00\x01", FeedReason.NOT_A_FEED),
        (b"<?xml version='1.0'?><sitemap><url/></sitemap>", FeedReason.NOT_A_FEED),
        (b'{"items": []}', FeedReason.NOT_A_FEED),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [', FeedReason.NOT_A_FEED),
        (b"[" * 100_000, FeedReason.NOT_A_FEED),
        (b"<rss version='2.0'><channel><title>Torn</title><it", FeedReason.MALFORMED_WITHOUT_ITEMS),
    ],
)
def test_what_is_no_feed_says_what_it_is(body: bytes, reason: FeedReason) -> None:
    """Each kind of rubbish has its own reason, and the message names the address."""
    with pytest.raises(FeedError, match=r"wire\.example") as caught:
        parsed(body)
    assert caught.value.reason is reason


def test_bytes_that_spell_a_path_are_not_opened(tmp_path: Path) -> None:
    """A server cannot make us read a local feed by sending its path."""
    secret = tmp_path / "secret.xml"
    secret.write_bytes(rss(item()))
    with pytest.raises(FeedError) as caught:
        parsed(str(secret).encode())
    assert caught.value.reason is FeedReason.NOT_A_FEED


def test_an_external_entity_stays_outside(tmp_path: Path) -> None:
    """No local file gets into an item."""
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    body = f"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://{secret}'>]>".encode() + rss(item(description="&x;"))
    try:
        feed = parsed(body)
    except FeedError:
        return
    assert "hidden" not in str(feed)


def test_billion_laughs_do_not_explode() -> None:
    """Entities that multiply are stopped; what comes out is small, or an error."""
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    body = f"<!DOCTYPE rss [<!ENTITY e0 'lol'>{entities}]>".encode() + rss(item(description="&e11;"))
    try:
        feed = parsed(body)
    except FeedError:
        return
    assert len(str(feed)) < 100_000


def test_a_well_formed_feed_without_items_is_a_feed() -> None:
    """Nothing to read is not an error; it is up to the caller to find it odd."""
    assert parsed(rss()).items == ()


@pytest.mark.parametrize("cut", [0.6, 0.8, 0.95])
def test_a_torn_feed_gives_what_it_has_and_says_so(cut: float) -> None:
    """Items before the tear are read, with a warning."""
    body = rss(*(item(f"https://x.example/{n}") for n in range(20)))
    feed = parsed(body[: int(len(body) * cut)])
    assert 8 <= len(feed.items) <= 20
    assert "ill-formed" in feed.warnings[0]


def test_a_bare_ampersand_costs_nothing() -> None:
    """The most common fault of all."""
    feed = parsed(rss(item(description="Pit & Port")))
    assert feed.items[0].summary == "Pit & Port"


@pytest.mark.parametrize(
    "link", ["", "javascript:alert(1)", "ftp://x.example/a", "mailto:a@x.example", "http://", "http://[::1"]
)
def test_items_without_a_page_are_left_out_with_a_warning(link: str) -> None:
    """Only http and https links lead to a page."""
    feed = parsed(rss(item(link), item("https://x.example/2")))
    assert [i.url for i in feed.items] == ["https://x.example/2"]
    assert feed.warnings == ("items without a link, left out: 1",)


def test_an_item_that_comes_twice_is_kept_once() -> None:
    """The first stands; the warning tells."""
    feed = parsed(rss(item(guid="a", description="first"), item(guid="a", description="second")))
    assert [i.summary for i in feed.items] == ["first"]
    assert feed.warnings == ("items that come twice, of which the first is kept: 1",)


def test_a_guid_on_different_pages_identifies_nothing() -> None:
    """A generator that gives all items one guid loses none of them."""
    feed = parsed(rss(*(item(f"https://x.example/{n}", guid="0") for n in range(3))))
    assert [i.key for i in feed.items] == [i.url for i in feed.items]
    assert len(feed.items) == 3


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("Sat, 21 Nov 2026 10:00:00 GMT", datetime(2026, 11, 21, 10, tzinfo=UTC)),
        ("Sat, 21 Nov 2099 10:00:00 GMT", datetime(2099, 11, 21, 10, tzinfo=UTC)),
        ("2026-11-21 10:00", datetime(2026, 11, 21, 1, tzinfo=UTC)),
        ("next Tuesday", None),
        ("", None),
    ],
)
def test_dates_of_items(stamp: str, expected: datetime | None) -> None:
    """Future dates stay, zoneless ones are the outlet's, unreadable ones are None, and no item is lost for it."""
    feed = parsed(rss(item(pubDate=stamp)), zone=ZoneInfo("Asia/Tokyo"))
    assert [i.published for i in feed.items] == [expected]


def test_full_text_in_the_description_is_kept() -> None:
    """Outlets that put the whole article there spare us a fetch that may be blocked; a teaser is no article."""
    long = "".join(
        f"&lt;p&gt;Shaft {n} reached its depth on the day that the crew had named.&lt;/p&gt;" for n in range(30)
    )
    feed = parsed(rss(item(description=long), item("https://x.example/2", description="&lt;p&gt;Short.&lt;/p&gt;")))
    assert [i.content_html is not None for i in feed.items] == [True, False]


@pytest.mark.parametrize(
    ("encoding", "declared"), [("cp1252", None), ("cp1252", "utf-8"), ("utf-16", "utf-16"), ("gb2312", "gb2312")]
)
def test_character_sets_right_and_wrong(encoding: str, declared: str | None) -> None:
    """Text comes out right under false and missing declarations."""
    text = (
        "稀土出口" if encoding == "gb2312" else "Bergwerk für Zinn – “größer”" if encoding == "cp1252" else "Größe 稀土"
    )
    head = f"<?xml version='1.0' encoding='{declared}'?>" if declared else ""
    body = f"{head}<rss version='2.0'><channel><title>{text}</title>{item()}</channel></rss>".encode(encoding)
    assert parse_feed(body, None, URL).title == text


@given(st.binary(max_size=400))
def test_any_bytes_give_a_feed_or_a_feed_error(body: bytes) -> None:
    """Nothing else is raised, whatever comes."""
    with suppress(FeedError):
        assert isinstance(parsed(body), Feed)


PIECES = [
    "<rss version='2.0'>",
    "<channel>",
    "<item>",
    "</item>",
    "<link>",
    "</link>",
    "<guid>",
    "http://x.example/",
    "&",
]


@given(st.lists(st.sampled_from([*PIECES, "<![CDATA[", "]]>", "<feed>", "<entry>", "<!--", "\x00", "é", "<b a='"])))
def test_any_soup_of_tags_gives_a_feed_or_a_feed_error(pieces: list[str]) -> None:
    """Ill-formed markup reaches deeper than random bytes do."""
    try:
        feed = parsed("".join(pieces).encode())
    except FeedError:
        return
    assert all(i.url.startswith("http") and i.key for i in feed.items)


JSONS = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "url", "title", "authors", "name", "date_published"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(items=JSONS, title=JSONS)
def test_any_json_in_a_json_feed_is_survived(items: object, title: object) -> None:
    """Wrong types anywhere cost the item, not the feed."""
    document = {"version": "https://jsonfeed.org/version/1.1", "title": title, "items": items}
    assert parsed(json.dumps(document).encode()).kind == "json"
