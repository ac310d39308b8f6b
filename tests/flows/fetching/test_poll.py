"""Polling: each source ends in a feed, in "nothing changed", or in a reason, and none disturbs another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from extract.errors import TransientError
from flows.fetching.poll import PollRequest, PollResult, body_hash, poll_sources
from flows.fetching.workers import InlineParser
from flows.settings import Source

FEEDS = Path(__file__).parents[2] / "data" / "feeds"
RSS = (FEEDS / "harbour.rss").read_bytes()


def source(url: str, name: str = "harbour", **more: Any) -> Source:
    return Source(id=name, url=url, publisher="The Harbour Wire", category="wire", country="NO", **more)


def poll(bench: Any, *requests: PollRequest, **settings: Any) -> list[PollResult]:
    return bench.run(lambda client: poll_sources(client, InlineParser(), requests), retries=0, **settings)


def test_a_first_poll_brings_the_feed_and_what_to_send_next_time(site: Any, bench: Any) -> None:
    """A feed comes parsed, with the validators and the digest of its body."""
    url = site.page("/feed", RSS, Content_Type="application/rss+xml", ETag='"1"', Last_Modified="yesterday")
    [got] = poll(bench, PollRequest(source(url)))
    assert got.feed is not None
    assert (got.state, len(got.feed.items)) == ("ok", 3)
    assert (got.etag, got.last_modified, got.body_hash) == ('"1"', "yesterday", body_hash(RSS))


def test_304_is_nothing_new_and_keeps_the_validators(site: Any, bench: Any) -> None:
    """Nothing is parsed, and the next request carries what this one did."""
    url = site.page("/feed", status=304)
    [got] = poll(bench, PollRequest(source(url), '"1"', "yesterday", "abc"))
    assert (got.not_modified, got.feed, got.error) == (True, None, None)
    assert (got.etag, got.last_modified, got.body_hash) == ('"1"', "yesterday", "abc")
    assert site.asked("/feed")[0].headers["if-none-match"] == '"1"'


def test_the_same_bytes_are_nothing_new(site: Any, bench: Any) -> None:
    """A server without validators is caught by the digest; its new validators are taken over."""
    url = site.page("/feed", RSS, ETag='"2"')
    [got] = poll(bench, PollRequest(source(url), '"1"', None, body_hash(RSS)))
    assert (got.not_modified, got.feed, got.etag) == (True, None, '"2"')


def test_an_old_etag_on_a_new_body_is_noticed_when_asked_unconditionally(site: Any, bench: Any) -> None:
    """Without validators in the request the body decides."""
    url = site.page("/feed", RSS, ETag='"1"')
    [got] = poll(bench, PollRequest(source(url), body_hash="of another body"))
    assert got.feed is not None


def test_every_way_to_fail_has_its_own_name(site: Any, bench: Any, nobody: str) -> None:
    """All of them in one poll, in order, and the good source among them is read."""

    async def cut(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        assert request.transport is not None
        request.transport.close()
        return response

    cases = {
        site.page("/gone", status=410): "gone",
        site.page("/403", status=403): "forbidden",
        site.page("/500", status=500): "server_error",
        site.page("/html", "<!doctype html><html><body><p>Moved</p></body></html>"): "html_not_feed",
        site.page("/torn", RSS[:300]): "malformed_without_items",
        site.page("/nothing", b""): "empty",
        site.page("/noitems", b"<rss version='2.0'><channel><title>t</title></channel></rss>"): "empty",
        site.page("/junk", b"\x00\x01\x02"): "not_a_feed",
        site.on("/cut", cut): "truncated",
        site.page("/huge", b"x" * 3_000_000): "too_large",
        site.redirect("/loop", "/loop"): "redirect_loop",
        site.page("/good", RSS): "ok",
        nobody + "/feed": "refused",
        "http://nosuchhost.invalid/feed": "dns",
    }
    requests = [PollRequest(source(url, f"s{n}")) for n, url in enumerate(cases)]
    seen: list[PollResult] = []

    async def run(client: Any) -> list[PollResult]:
        return await poll_sources(client, InlineParser(), requests, on_result=seen.append)

    got = bench.run(run, retries=0, max_bytes=2_000_000)
    assert [result.state for result in got] == list(cases.values())
    assert [result.source.id for result in got] == [f"s{n}" for n in range(len(cases))]
    assert {result.source.id for result in seen} == {result.source.id for result in got}


def test_a_failure_knows_whether_to_come_back(site: Any, bench: Any) -> None:
    """Transient or final, and for how long the server wants peace."""
    url = site.page("/feed", status=429, Retry_After="600")
    [got] = poll(bench, PollRequest(source(url)))
    assert isinstance(got.error, TransientError)
    assert (got.state, got.retry_after) == ("rate_limited", pytest.approx(600))


def test_a_feed_that_moved_for_good_tells_its_new_address(site: Any, bench: Any) -> None:
    """301 to a feed rewrites the source; 301 to a page that is none does not; neither does 302."""
    site.page("/new", RSS)
    site.page("/home", "<html><body><p>Welcome</p></body></html>")
    moved, lost, detour = (
        site.redirect("/a", "/new", 301),
        site.redirect("/b", "/home", 301),
        site.redirect("/c", "/new", 302),
    )
    got = poll(bench, *(PollRequest(source(url, name)) for url, name in ((moved, "a"), (lost, "b"), (detour, "c"))))
    assert [result.moved_to for result in got] == [site.url + "/new", None, None]


def test_a_fault_of_ours_in_one_source_leaves_the_others_alone(
    site: Any, bench: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """An unexpected exception is recorded with its source and logged with its traceback."""

    class Faulty(InlineParser):
        async def feed(self, body: bytes, content_type: str | None, url: str, *, timezone: str | None = None) -> Any:
            if url.endswith("/bad"):
                raise ZeroDivisionError("ours")
            return await super().feed(body, content_type, url, timezone=timezone)

    requests = [PollRequest(source(site.page(path, RSS), path.strip("/"))) for path in ("/bad", "/good")]
    got = bench.run(lambda client: poll_sources(client, Faulty(), requests))
    assert [result.state for result in got] == ["internal", "ok"]
    assert "ZeroDivisionError" in caplog.text


def test_times_without_a_zone_are_the_outlets(site: Any, bench: Any) -> None:
    """A source's ``timezone`` reaches its feed's dates."""
    body = b"""<rss version="2.0"><channel><title>t</title><item><title>a</title><link>http://o.example/a</link>
    <pubDate>2026-11-21 09:30</pubDate></item></channel></rss>"""
    [got] = poll(bench, PollRequest(source(site.page("/feed", body), timezone="Asia/Seoul")))
    assert got.feed is not None
    assert got.feed.items[0].published is not None
    assert got.feed.items[0].published.isoformat() == "2026-11-21T00:30:00+00:00"
