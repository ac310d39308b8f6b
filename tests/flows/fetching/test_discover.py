"""Finding feeds from the address of any page of a site."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from flows.fetching.discover import FoundFeed, discover
from flows.fetching.errors import FetchFinal
from flows.fetching.workers import InlineParser

FEEDS = Path(__file__).parents[2] / "data" / "feeds"
RSS, ATOM = (FEEDS / "harbour.rss").read_bytes(), (FEEDS / "quay.atom").read_bytes()


def found(bench: Any, url: str) -> tuple[FoundFeed, ...]:
    return bench.run(lambda client: discover(client, InlineParser(), url), retries=0)


def test_an_address_that_is_a_feed_is_found_at_once(site: Any, bench: Any) -> None:
    """One request, whatever the type it is labelled with."""
    [feed] = found(bench, site.page("/any", RSS, Content_Type="text/plain"))
    assert (feed.url, feed.feed.title) == (site.url + "/any", "The Harbour Wire – Mines & metals")
    assert len(site.seen) == 2


def test_announced_feeds_are_found_and_checked(site: Any, bench: Any) -> None:
    """All feeds that the page announces, comments last; what turns out to be none is left out."""
    site.page("/news/rss", RSS)
    site.page("/comments/atom", ATOM)
    site.page("/gone-feed", "<html><body><p>Gone</p></body></html>")
    page = site.page(
        "/about/",
        """<html><head><base href="/news/">
        <link rel="alternate" type="application/atom+xml" href="/comments/atom">
        <link rel="alternate" type="application/rss+xml; charset=utf-8" href="rss">
        <link rel="Alternate" type="application/rss+xml" href="/gone-feed">
        <link rel="alternate" type="text/html" hreflang="de" href="/de">
        </head><body><p>About us</p></body></html>""",
        Content_Type="text/html",
    )
    assert [feed.url for feed in found(bench, page)] == [site.url + "/news/rss", site.url + "/comments/atom"]


def test_links_that_look_like_feeds_are_tried(site: Any, bench: Any) -> None:
    """Many ministries only link their feed in the footer."""
    site.page("/xml/releases", RSS)
    page = site.page("/", '<html><body><a href="/feedback">Write</a><a href="/xml/releases">RSS</a></body></html>')
    assert [feed.url for feed in found(bench, page)] == [site.url + "/xml/releases"]


def test_common_paths_are_the_last_resort(site: Any, bench: Any) -> None:
    """A page that announces nothing may still have a feed where most sites have it."""
    site.page("/rss.xml", RSS)
    page = site.page("/section/story", "<html><body><p>Nothing announced</p></body></html>")
    assert [feed.url for feed in found(bench, page)] == [site.url + "/rss.xml"]


def test_a_site_without_feeds(site: Any, bench: Any) -> None:
    """Nothing is found, and nothing is raised."""
    assert found(bench, site.page("/", "<html><body><p>Nothing</p></body></html>")) == ()


def test_a_site_that_is_not_there(site: Any, bench: Any) -> None:
    """The user learns why."""
    with pytest.raises(FetchFinal):
        found(bench, site.url + "/nowhere")
