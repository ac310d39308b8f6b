"""Manners: spacing, Crawl-delay, robots.txt, and what follows a 429."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from flows.fetching.client import Client
from flows.fetching.errors import FetchError, FetchFinal, FetchReason, FetchTransient
from flows.fetching.response import parse_retry_after
from flows.fetching.robots_store import KeptRobots, RobotsFile


async def results(client: Client, urls: list[str]) -> list[FetchReason | bytes]:
    """The body or the reason of each, asked for at once."""

    async def one(url: str) -> FetchReason | bytes:
        try:
            return (await client.get(url)).body
        except FetchError as error:
            return error.reason

    return list(await asyncio.gather(*(one(url) for url in urls)))


def test_requests_to_one_host_are_spaced(site: Any, bench: Any, time: Any) -> None:
    """``host_delay_seconds`` lie between two requests to a host, robots.txt included."""
    urls = [site.page(f"/{n}", "ore") for n in range(4)]
    bench.run(lambda client: results(client, urls), host_delay_seconds=2)
    assert time.seconds - 1000 == pytest.approx(8)


def test_a_longer_crawl_delay_wins(site: Any, bench: Any, time: Any) -> None:
    """robots.txt may ask for more time than the config gives, not for less."""
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 10\n")
    urls = [site.page(f"/{n}", "ore") for n in range(3)]
    bench.run(lambda client: results(client, urls), host_delay_seconds=1)
    assert time.seconds - 1000 >= 20


def test_a_queue_that_is_too_long_is_left_for_a_later_run(site: Any, bench: Any, time: Any) -> None:
    """A host's slowness cannot hold up a run for ever: what would wait too long is deferred, and not tried again."""
    urls = [site.page(f"/{n}", "ore") for n in range(10)]
    got = bench.run(lambda client: results(client, urls), host_delay_seconds=10, longest_wait=35, respect_robots=False)
    assert got == [b"ore"] * 4 + [FetchReason.DEFERRED] * 6
    assert len(site.seen) == 4


def test_after_429_the_host_has_a_pause(site: Any, bench: Any, time: Any) -> None:
    """Without Retry-After the pause is 30 seconds; then the page comes."""
    answers = iter([429, 200])

    async def busy(_: web.Request) -> web.Response:
        return web.Response(status=next(answers), text="ore")

    assert bench.get(site.on("/a", busy)).body == b"ore"
    assert time.seconds - 1000 == pytest.approx(30)


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_obeyed(site: Any, bench: Any, time: Any, status: int) -> None:
    """The server's own figure replaces ours."""
    answers = iter([status, 200])

    async def busy(_: web.Request) -> web.Response:
        return web.Response(status=next(answers), text="ore", headers={"Retry-After": "70"})

    assert bench.get(site.on("/a", busy)).body == b"ore"
    assert time.seconds - 1000 >= 70


def test_a_long_retry_after_is_not_waited_for(site: Any, bench: Any, time: Any) -> None:
    """An hour is for the next run: the host is left alone at once, and the error says how long."""
    site.page("/b", "ore")
    url = site.page("/a", status=429, Retry_After="3600")

    async def both(client: Client) -> tuple[FetchTransient, list[Any]]:
        with pytest.raises(FetchTransient) as caught:
            await client.get(url)
        return caught.value, await results(client, [site.url + "/b"])

    error, others = bench.run(both)
    assert (error.reason, error.retry_after) == (FetchReason.RATE_LIMITED, pytest.approx(3600))
    assert others == [FetchReason.RATE_LIMITED]
    assert [len(site.asked("/a")), len(site.asked("/b")), sum(time.slept)] == [1, 0, 0]


def test_a_host_that_keeps_saying_429_is_left_alone(site: Any, bench: Any) -> None:
    """After the second time nobody else is sent there in this run."""
    urls = [site.page(f"/{n}", status=429) for n in range(6)]
    got = bench.run(lambda client: results(client, urls), per_host=1)
    assert got == [FetchReason.RATE_LIMITED] * 6
    assert len(site.seen) <= 4


def test_a_dead_host_is_given_up_for_the_run(bench: Any, nobody: str, time: Any) -> None:
    """Two hundred pages of a dead host cost a few attempts, not two hundred time-outs."""
    got = bench.run(lambda client: results(client, [f"{nobody}/{n}" for n in range(200)]))
    assert got == [FetchReason.REFUSED] * 200
    assert time.seconds - 1000 < 10


def test_robots_txt_is_respected(site: Any, bench: Any) -> None:
    """Disallowed paths are not asked for; longer rules win over shorter ones; one look for all pages."""
    site.page("/robots.txt", "User-agent: *\nDisallow: /desk/\nAllow: /desk/open$\n\nUser-agent: other\nDisallow: /\n")
    urls = [site.page(path, "ore") for path in ("/news", "/desk/secret", "/desk/open")]
    got = bench.run(lambda client: results(client, urls))
    assert got == [b"ore", FetchReason.ROBOTS, b"ore"]
    assert (len(site.asked("/robots.txt")), site.asked("/desk/secret")) == (1, [])


def test_a_byte_order_mark_hides_no_rule(site: Any, bench: Any) -> None:
    """Many editors put one at the start of the file."""
    site.page("/robots.txt", b"\xef\xbb\xbfUser-agent: orewatch\nDisallow: /\n")
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.page("/a", "ore"))
    assert caught.value.reason is FetchReason.ROBOTS


def test_rules_hold_for_redirect_targets_too(site: Any, bench: Any) -> None:
    """A redirect does not open what robots.txt closes."""
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\n")
    site.page("/private", "ore")
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.redirect("/a", "/private"))
    assert caught.value.reason is FetchReason.ROBOTS


@pytest.mark.parametrize("status", [500, 503, 429])
def test_unreadable_rules_mean_to_keep_away_for_now(site: Any, bench: Any, status: int) -> None:
    """RFC 9309: a server error on robots.txt is a disallow, but a passing one."""
    site.page("/robots.txt", status=status)
    with pytest.raises(FetchTransient) as caught:
        bench.get(site.page("/a", "ore"))
    assert caught.value.reason is FetchReason.ROBOTS_UNREADABLE
    assert site.asked("/a") == []


@pytest.mark.parametrize("status", [404, 403, 401])
def test_no_rules_allow_everything(site: Any, bench: Any, status: int) -> None:
    """RFC 9309: a client error on robots.txt is no rule at all."""
    site.page("/robots.txt", status=status)
    assert bench.get(site.page("/a", "ore")).body == b"ore"


def test_robots_can_be_switched_off(site: Any, bench: Any) -> None:
    """``respect_robots = false`` asks for no robots.txt."""
    site.page("/robots.txt", "User-agent: *\nDisallow: /\n")
    assert bench.get(site.page("/a", "ore"), settings={"respect_robots": False}).body == b"ore"
    assert site.asked("/robots.txt") == []


def test_rules_are_kept_for_a_day(site: Any, bench: Any, time: Any, tmp_path: Path) -> None:
    """The next run asks for no robots.txt that was read within 24 hours; a day later it does."""
    site.page("/robots.txt", "User-agent: *\nDisallow: /closed\n")
    url, closed = site.page("/a", "ore"), site.page("/closed", "ore")
    store = tmp_path / "data" / "robots.json"
    for hours, looks in ((0, 1), (23, 1), (2, 2)):
        time.seconds += hours * 3600
        got = bench.run(lambda client: results(client, [url, closed]), store=RobotsFile(store))
        assert got == [b"ore", FetchReason.ROBOTS]
        assert len(site.asked("/robots.txt")) == looks


def test_an_old_copy_serves_while_the_host_stumbles(site: Any, bench: Any, time: Any, tmp_path: Path) -> None:
    """A robots.txt that fails today does not stop what it allowed yesterday."""
    store = RobotsFile(tmp_path / "robots.json")
    store.put(f"http://{site.host}", KeptRobots("User-agent: *\nDisallow: /x\n", time.clock() - timedelta(days=2)))
    site.page("/robots.txt", status=500)
    assert bench.get(site.page("/a", "ore"), settings={"store": store}).body == b"ore"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"http://x:80": 3}', '{"http://x:80": ["", "yesterday"]}'])
def test_a_damaged_store_is_an_empty_one(tmp_path: Path, content: str) -> None:
    """What can be asked for again need not stop a run."""
    path = tmp_path / "robots.json"
    path.write_text(content)
    assert RobotsFile(path).get("http://x:80") is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("Sat, 21 Nov 2026 12:01:00 GMT", 60.0),
        ("Sat, 21 Nov 2020 12:00:00 GMT", 0.0),
        ("9" * 40, 999_999_999.0),
        ("soon", None),
        ("-3", None),
    ],
)
def test_retry_after_forms(time: Any, value: str | None, seconds: float | None) -> None:
    """Seconds or an HTTP date; anything else says nothing."""
    assert parse_retry_after(value, time.clock) == seconds
