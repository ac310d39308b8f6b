"""Workers: what they return, and what they do with bodies that would hold them for ever."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

from extract.reading.feeds import FeedError, FeedReason
from extract.reading.pages import PageError, PageReason
from flows.fetching.workers import InlineParser, ParseCrash, ParsePool, ParseTimeout

RSS = b"""<rss version="2.0"><channel><title>Ore desk</title><item><title>Pit opens</title>
<link>https://ore.example/1</link><pubDate>Sat, 21 Nov 2026 09:00:00</pubDate></item></channel></rss>"""
PAGE = (Path(__file__).parents[2] / "data" / "pages" / "house_wire.html").read_bytes()
SLOW = b"<rss version='2.0'><channel><item " + b" ".join(b"a%d='x'" % n for n in range(60_000)) + b"/></channel></rss>"


@asynccontextmanager
async def a_pool(seconds: float = 20) -> AsyncIterator[ParsePool]:
    async with ParsePool(2, seconds) as pool:
        yield pool


async def everything(parser: Any) -> tuple[Any, ...]:
    feed = await parser.feed(RSS, "text/xml", "https://ore.example/feed", timezone="Asia/Tokyo")
    page = await parser.page(PAGE, "https://wire.example/x", "text/html", latest=datetime(2026, 11, 22, tzinfo=UTC))
    with pytest.raises(FeedError) as no_feed:
        await parser.feed(b"nothing", None, "https://ore.example/feed")
    with pytest.raises(PageError) as no_page:
        await parser.page(b"%PDF-1.7", "https://ore.example/x", "text/html")
    return feed, page, no_feed.value.reason, no_page.value.reason, str(no_page.value)


def test_workers_and_this_process_agree() -> None:
    """Results and errors cross the process border whole, and zones are applied on both sides."""

    async def main() -> None:
        async with a_pool() as pool:
            there = await everything(pool)
        here = await everything(InlineParser())
        assert there == here
        assert here[0].items[0].published == datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
        assert here[2:4] == (FeedReason.NOT_A_FEED, PageReason.NOT_HTML)

    asyncio.run(main())


def test_a_body_that_holds_its_worker_is_given_up_and_the_pool_goes_on() -> None:
    """A hostile feed costs its time limit; feeds that arrive meanwhile and afterwards are parsed."""

    async def main() -> None:
        async with a_pool(3) as pool:
            await pool.feed(RSS, None, "https://ore.example/feed")
            began = time.monotonic()
            slow = asyncio.create_task(pool.feed(SLOW, None, "https://bad.example/feed"))
            meanwhile = await asyncio.gather(*(pool.feed(RSS, None, "https://ore.example/feed") for _ in range(5)))
            with pytest.raises(ParseTimeout, match=r"bad\.example"):
                await slow
            assert time.monotonic() - began < 20
            afterwards = await pool.feed(RSS, None, "https://ore.example/feed")
            assert {feed.title for feed in (*meanwhile, afterwards)} == {"Ore desk"}

    asyncio.run(main())


def test_a_worker_that_dies_is_replaced() -> None:
    """A fault in a parser's C code ends as a typed error of that body."""

    async def main() -> None:
        async with a_pool() as pool:
            with pytest.raises(ParseCrash):
                await pool._run("https://bad.example/x", os._exit, 3)
            assert (await pool.feed(RSS, None, "https://ore.example/feed")).title == "Ore desk"

    asyncio.run(main())


@pytest.mark.skipif(sys.platform != "linux", reason="address space can be limited on Linux only")
def test_memory_of_a_worker_is_limited() -> None:
    """A body that wants more memory than a worker may have fails alone."""

    async def main() -> None:
        async with a_pool() as pool:
            with pytest.raises(ParseCrash):
                await pool._run("https://bad.example/x", bytearray, 3 * 1024**3)

    asyncio.run(main())


def test_nothing_starts_before_the_first_body() -> None:
    """A run that fetches nothing starts no process."""

    async def main() -> None:
        before = set(psutil.Process().children(recursive=True))
        async with a_pool():
            assert set(psutil.Process().children(recursive=True)) <= before

    asyncio.run(main())


@pytest.mark.skipif(sys.platform != "linux", reason="uses SIGKILL and /proc")
def test_workers_do_not_outlive_a_killed_run(tmp_path: Path) -> None:
    """After ``kill -9`` of the run its workers end by themselves."""
    script = tmp_path / "run.py"
    script.write_text(
        "import asyncio, sys, time, psutil\n"
        "from flows.fetching.workers import ParsePool\n"
        "async def main():\n"
        "    async with ParsePool(2, 20) as pool:\n"
        "        await pool.feed(b'<rss version=\"2.0\"><channel><title>t</title></channel></rss>', None, 'http://x/')\n"
        "        print(*(c.pid for c in psutil.Process().children(recursive=True)), flush=True)\n"
        "        time.sleep(60)\n"
        "if __name__ == '__main__':\n"
        "    asyncio.run(main())\n"
    )
    run = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3], text=True)
    assert run.stdout is not None
    workers = [int(pid) for pid in run.stdout.readline().split()]
    assert len(workers) >= 2
    run.send_signal(signal.SIGKILL)
    run.wait()
    run.stdout.close()
    until = time.monotonic() + 10
    while any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in workers):
        assert time.monotonic() < until, "workers are still there"
        time.sleep(0.1)
