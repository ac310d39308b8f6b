"""A real HTTP server on 127.0.0.1 that misbehaves as told, and a clock that tests move by sleeping."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from aiohttp import web

from flows.fetching.client import Client
from flows.settings import FetchSettings

T = TypeVar("T")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
START = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Seen:
    """A request as the server saw it."""

    path: str
    headers: dict[str, str]


@dataclass
class Site:
    """What the server at ``url`` answers, by path; everything else is 404, robots.txt included."""

    url: str = ""
    host: str = ""
    seen: list[Seen] = field(default_factory=list)
    under_way: int = 0
    peak: int = 0
    _handlers: dict[str, Handler] = field(default_factory=dict)

    def on(self, path: str, handler: Handler) -> str:
        """Answers ``path`` with ``handler``; returns its address."""
        self._handlers[path] = handler
        return self.url + path

    def page(self, path: str, body: bytes | str = b"", *, status: int = 200, delay: float = 0.0, **headers: str) -> str:
        """Answers ``path`` with a fixed body. Header names are written with underscores."""
        raw = body.encode() if isinstance(body, str) else body
        sent = {name.replace("_", "-"): value for name, value in headers.items()}

        async def answer(_: web.Request) -> web.StreamResponse:
            await asyncio.sleep(delay)
            return web.Response(body=raw, status=status, headers=sent)

        return self.on(path, answer)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        return self.page(path, status=status, Location=target)

    def asked(self, path: str) -> list[Seen]:
        """Requests for ``path``, in order."""
        return [seen for seen in self.seen if seen.path == path]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(Seen(request.path, {k.lower(): v for k, v in request.headers.items()}))
        self.under_way += 1
        self.peak = max(self.peak, self.under_way)
        try:
            handler = self._handlers.get(request.path)
            return await handler(request) if handler else web.Response(status=404)
        finally:
            self.under_way -= 1


def serve(site: Site, stop: threading.Event, ready: threading.Event) -> None:
    async def run() -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", site.handle)
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        where = web.TCPSite(runner, "127.0.0.1", 0)
        await where.start()
        site.host = f"127.0.0.1:{runner.addresses[0][1]}"
        site.url = f"http://{site.host}"
        ready.set()
        while not stop.is_set():
            await asyncio.sleep(0.02)
        await runner.cleanup()

    asyncio.run(run())


@pytest.fixture
def make_site() -> Iterator[Callable[[], Site]]:
    """Starts a further server at each call."""
    running: list[tuple[threading.Event, threading.Thread]] = []

    def start() -> Site:
        site, stop, ready = Site(), threading.Event(), threading.Event()
        thread = threading.Thread(target=serve, args=(site, stop, ready), daemon=True)
        thread.start()
        assert ready.wait(10)
        running.append((stop, thread))
        return site

    yield start
    for stop, _ in running:
        stop.set()
    for _, thread in running:
        thread.join(5)


@pytest.fixture
def site(make_site: Callable[[], Site]) -> Site:
    return make_site()


class FakeTime:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def clock(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000.0)

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        then = self.seconds + seconds
        await asyncio.sleep(0.01)  # whatever else is to happen at this moment happens first
        self.seconds = max(self.seconds, then)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


class Bench:
    """Clients for tests: they may go to the local servers, wait in fake time, and are otherwise as shipped."""

    def __init__(self, time: FakeTime) -> None:
        self.time = time

    def settings(self, **changes: Any) -> FetchSettings:
        defaults: dict[str, Any] = {"host_delay_seconds": 0, "timeout_seconds": 5, "allow_hosts": ("127.0.0.1",)}
        return FetchSettings(**{**defaults, **changes})

    def client(self, *, store: Any = None, longest_wait: float = 300.0, **changes: Any) -> Client:
        return Client(
            self.settings(**changes),
            clock=self.time.clock,
            monotonic=self.time.monotonic,
            sleep=self.time.sleep,
            robots_store=store,
            longest_wait_seconds=longest_wait,
        )

    def run(self, work: Callable[[Client], Coroutine[Any, Any, T]], **changes: Any) -> T:
        """``work`` with an open client."""

        async def main() -> T:
            async with self.client(**changes) as client:
                return await work(client)

        return asyncio.run(main())

    def get(self, url: str, *, settings: dict[str, Any] | None = None, **request: Any) -> Any:
        return self.run(lambda client: client.get(url, **request), **(settings or {}))


@pytest.fixture
def bench(time: FakeTime) -> Bench:
    return Bench(time)


def unused_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def nobody() -> str:
    """An address at which nothing listens."""
    return f"http://127.0.0.1:{unused_port()}"
