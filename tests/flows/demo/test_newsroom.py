"""The embedded newsroom serves what real outlets serve, along its clock."""

from __future__ import annotations

import gzip
import io
import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import feedparser
import pytest
import trafilatura

from flows.demo.corpus import Corpus, load_corpus, timeline
from flows.demo.server import Failure, Newsroom

LAST = timeline()[-1]
CORPUS = load_corpus()


@pytest.fixture(scope="module")
def shared() -> Iterator[Newsroom]:
    with Newsroom.start(now=LAST) as room:
        yield room


@pytest.fixture
def room(shared: Newsroom) -> Newsroom:
    """The shared server with its clock at the last moment, nothing failing and nothing counted."""
    shared.set_now(LAST)
    for outlet in shared.corpus.outlets:
        shared.heal(outlet)
    shared.forget_requests()
    return shared


def get(url: str, headers: dict[str, str] | None = None, timeout: float = 5) -> tuple[int, dict[str, str], bytes]:
    """Status, headers (lower case) and raw body; redirects are followed, error statuses returned."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=timeout) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


def body_of(url: str) -> bytes:
    status, headers, body = get(url)
    assert status == 200
    return gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def links(room: Newsroom, outlet: str) -> list[str]:
    body = body_of(f"{room.base_url}/{outlet}/feed")
    if room.corpus.outlets[outlet].feed == "json":
        return [item["url"] for item in json.loads(body)["items"]]
    return [entry.link for entry in feedparser.parse(io.BytesIO(body)).entries]


def test_corpus_is_as_large_and_as_mixed_as_promised() -> None:
    """At least eight outlets with every feed kind and every way of dating a page, and at least forty articles."""
    assert len(CORPUS.outlets) >= 8
    assert len(CORPUS.articles) >= 40
    assert {o.feed for o in CORPUS.outlets.values()} == {"rss", "rdf", "atom", "json"}
    assert {o.dates for o in CORPUS.outlets.values()} == {"jsonld", "meta", "visible"}
    assert len({o.template for o in CORPUS.outlets.values()}) == len(CORPUS.outlets)
    assert len({o.house_style for o in CORPUS.outlets.values()}) >= 6


def test_articles_are_whole() -> None:
    """Each article has 190 to 460 words, its paragraphs differ, and no two articles of an outlet share an address."""
    addresses = [(a.outlet, a.path) for a in CORPUS.articles.values()]
    assert len(addresses) == len(set(addresses))
    for article in CORPUS.articles.values():
        assert article.visible.tzinfo is not None
        assert len(set(article.body)) == len(article.body), article.id
        if article.id not in SHORT:
            assert 190 <= len(" ".join(article.body).split()) <= 460, article.id


SHORT = {"deccan-compact-brief", "osm-office-hours"}
"""A truncated reprint and a notice: short on purpose."""


@pytest.mark.parametrize("outlet", CORPUS.outlets)
def test_feed_lists_what_is_public(room: Newsroom, outlet: str) -> None:
    """Whatever its kind, a feed parses cleanly and lists each public article once, with an address that answers."""
    body = body_of(f"{room.base_url}/{outlet}/feed")
    public = room.corpus.public(outlet, LAST)
    if room.corpus.outlets[outlet].feed == "json":
        feed = json.loads(body)
        titles = [item["title"] for item in feed["items"]]
        assert feed["version"].startswith("https://jsonfeed.org/")
    else:
        parsed = feedparser.parse(io.BytesIO(body))
        assert not parsed.bozo
        assert parsed.version == {"rss": "rss20", "rdf": "rss10", "atom": "atom10"}[room.corpus.outlets[outlet].feed]
        titles = [entry.title for entry in parsed.entries]
        dated = [entry for entry in parsed.entries if entry.get("published_parsed") or entry.get("updated_parsed")]
        assert len(dated) == sum(not a.undated for a in public)
    assert titles == [a.headline for a in public]
    assert all(get(link)[0] == 200 for link in links(room, outlet))


def test_feeds_follow_the_clock(room: Newsroom) -> None:
    """An article is neither listed nor served before it is public."""
    early, late = timeline()[0], timeline()[2]
    fresh = next(a for a in room.corpus.articles.values() if early < a.visible <= late)
    room.set_now(early)
    assert not any(fresh.path in link or fresh.id in link for link in links(room, fresh.outlet))
    assert get(room.article_url(fresh.id))[0] == 404
    room.set_now(late)
    assert get(room.article_url(fresh.id))[0] == 200


def test_each_cycle_but_the_last_has_something_new() -> None:
    """The first three moments each bring articles; between the third and the fourth nothing appears or changes."""
    moments = timeline()

    def state(now: datetime) -> list[tuple[str, datetime, tuple[str, ...]]]:
        public = (a for o in CORPUS.outlets for a in CORPUS.public(o, now))
        return [(a.id, max(a.modified(now), a.again or a.visible), a.paragraphs(now)) for a in public]

    sizes = [len(state(m)) for m in moments]
    assert 0 < sizes[0] < sizes[1] < sizes[2]
    assert state(moments[2]) == state(moments[3])


@pytest.mark.parametrize("article", CORPUS.articles)
def test_page_reads_as_its_body(room: Newsroom, article: str) -> None:
    """trafilatura gets at least 90 % of the body's words out of every template, and none of the furniture around it."""
    a = room.corpus.articles[article]
    room.set_now(max(LAST, a.visible))
    page = trafilatura.bare_extraction(
        body_of(room.article_url(article)),
        url=room.article_url(article),
        fast=True,
        with_metadata=True,
        include_comments=False,
    )
    assert page is not None
    wanted, got = words(a.text(room.now)), words(page.text)
    missing = sum(max(0, wanted.count(w) - got.count(w)) for w in set(wanted))
    assert missing <= 0.1 * len(wanted)
    lines = {*a.paragraphs(room.now), a.headline}
    assert [line for line in page.text.splitlines() if line.strip() not in lines] == []


def test_dates_stand_where_the_outlet_puts_them(room: Newsroom) -> None:
    """JSON-LD, meta or visible only: a page names its date in its outlet's way and no other; an undated one never."""
    for a in room.corpus.articles.values():
        room.set_now(max(LAST, a.visible))
        outlet = room.corpus.outlets[a.outlet]
        html = body_of(room.article_url(a.id)).decode(outlet.encoding)
        dated = not a.undated
        assert ("datePublished" in html) == (dated and outlet.dates == "jsonld")
        assert ("article:published_time" in html) == (dated and outlet.dates == "meta")
        assert dated or "2026-09" not in html.replace(a.path, "")


def test_unchanged_feed_and_page_answer_304(room: Newsroom) -> None:
    """ETag and Last-Modified each earn a 304 without a body, and stop doing so when the content changes."""
    room.set_now(timeline()[0])
    for url in (f"{room.base_url}/northgate/feed", room.article_url("china-tungsten-licences")):
        _, headers, _ = get(url)
        for condition in ({"If-None-Match": headers["etag"]}, {"If-Modified-Since": headers["last-modified"]}):
            status, _, body = get(url, condition)
            assert (status, body) == (304, b"")
    _, headers, _ = get(f"{room.base_url}/northgate/feed")
    room.set_now(timeline()[1])
    for condition in ({"If-None-Match": headers["etag"]}, {"If-Modified-Since": headers["last-modified"]}):
        assert get(f"{room.base_url}/northgate/feed", condition)[0] == 200


def test_nothing_new_at_the_fourth_moment(room: Newsroom) -> None:
    """Every feed of the third moment answers 304 at the fourth."""
    room.set_now(timeline()[2])
    tags = {s.url: get(s.url)[1]["etag"] for s in room.sources()}
    room.set_now(timeline()[3])
    assert {get(url, {"If-None-Match": tag})[0] for url, tag in tags.items()} == {304}


def test_gzip_only_outlet_ignores_accept_encoding(room: Newsroom) -> None:
    """The gzip-only outlet compresses even for a client that asks for identity."""
    for url in (f"{room.base_url}/osm/feed", links(room, "osm")[0]):
        _, headers, body = get(url, {"Accept-Encoding": "identity"})
        assert headers["content-encoding"] == "gzip"
        assert body[:2] == b"\x1f\x8b"
        assert gzip.decompress(body).lstrip().startswith(b"<")


def test_windows_1252_page_has_windows_1252_bytes(room: Newsroom) -> None:
    """The Deccan Ledger's curly quotation marks are single bytes, declared as windows-1252, and not UTF-8."""
    _, headers, body = get(room.article_url("deccan-observer"))
    assert headers["content-type"] == "text/html; charset=windows-1252"
    assert b"\x93Full membership" in body
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")


def test_redirecting_outlet_sends_to_the_canonical_address(room: Newsroom) -> None:
    """Feed links of the redirecting outlet answer 301; the page behind them names itself canonical."""

    class Stop(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *args: object) -> None:
            return None

    link = links(room, "minormetals")[0]
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.build_opener(Stop).open(link)
    assert refused.value.code == 301
    target = room.base_url + refused.value.headers["Location"]
    assert f'<link rel="canonical" href="{target}">'.encode() in body_of(link)


def test_tracking_and_full_text(room: Newsroom) -> None:
    """One outlet's links carry utm parameters; the full-text outlets' feeds hold every word of the body."""
    assert all("utm_source=" in link for link in links(room, "courier"))
    newest = room.corpus.public("longtable", LAST)[0]
    entry = feedparser.parse(io.BytesIO(body_of(f"{room.base_url}/longtable/feed"))).entries[0]
    assert words(re.sub("<[^>]+>", " ", entry.content[0].value)) == words(newest.text(LAST))


def test_requests_are_counted(room: Newsroom) -> None:
    """Feeds and pages are counted by path, so that a test can say that no page was fetched."""
    get(f"{room.base_url}/northgate/feed?x=1")
    assert (room.requests["/northgate/feed"], room.page_requests) == (1, 0)
    get(room.article_url("lisbon-opens"))
    assert room.page_requests == 1
    assert room.log[-1].status == 200


@pytest.mark.parametrize(
    ("how", "status"), [("500", 500), ("503", 503), ("html", 200), ("empty", 200), ("malformed", 200)]
)
def test_outlet_can_fail(room: Newsroom, how: Failure, status: int) -> None:
    """A failing outlet gives no feed in the chosen way, others go on, and it recovers."""
    url = f"{room.base_url}/courier/feed"
    room.fail("courier", how)
    answered, _, body = get(url)
    assert answered == status
    assert not feedparser.parse(io.BytesIO(body)).entries or how == "malformed"
    assert get(f"{room.base_url}/northgate/feed")[0] == 200
    room.heal("courier")
    assert feedparser.parse(io.BytesIO(body_of(url))).entries


def test_outlet_can_go_down_or_hang(room: Newsroom) -> None:
    """``down`` cuts the connection, ``hang`` never answers; the server survives both."""
    url = f"{room.base_url}/courier/feed"
    room.fail("courier", "down")
    with pytest.raises(OSError):
        get(url)
    room.fail("courier", "hang")
    with pytest.raises(OSError):
        get(url, timeout=0.3)
    room.heal("courier")
    assert get(url)[0] == 200


def test_sources_are_valid_settings(room: Newsroom) -> None:
    """``sources()`` describes every outlet in the terms of ``sources.toml``, with addresses that answer."""
    sources = room.sources()
    assert [s.id for s in sources] == list(room.corpus.outlets)
    assert all(get(s.url)[0] == 200 and s.timezone for s in sources)


def test_clock_needs_a_zone() -> None:
    """A naive time is refused before the server starts."""
    with pytest.raises(ValueError, match="time zone"):
        Newsroom.start(now=datetime(2026, 9, 14))  # noqa: DTZ001


def test_edited_article_changes_in_place() -> None:
    """At least one article is edited in place between two cycles, and keeps all but a little of its text."""
    moments = timeline()
    edited = [
        a for a in CORPUS.articles.values() if a.text(moments[1]) != a.text(moments[2]) and a.visible <= moments[1]
    ]
    assert edited
    for a in edited:
        assert set(a.paragraphs(moments[1])) < set(a.paragraphs(moments[2]))


def test_special_items_are_there() -> None:
    """The corpus holds an undated and a future-dated item, two of one date, an archive, one announced again."""
    first, third = timeline()[0], timeline()[2]
    articles = list(CORPUS.articles.values())
    assert any(a.undated and first < a.visible <= third for a in articles)
    assert any(a.published > third and a.visible <= third for a in articles)
    assert any(a.again is not None and first < a.again <= third for a in articles)
    assert same_date(CORPUS)
    old = [a for a in articles if a.visible < first - timedelta(days=20)]
    assert len({a.outlet for a in old}) >= 1
    assert len(old) >= 3


def same_date(corpus: Corpus) -> bool:
    stamps = [(a.outlet, a.published.astimezone(UTC)) for a in corpus.articles.values() if not a.undated]
    return len(stamps) > len(set(stamps))
