"""The embedded newsroom: a real HTTP server on 127.0.0.1 whose outlets publish along a clock that the caller sets.

    with Newsroom.start(now=timeline()[0]) as room:
        sources = room.sources()
        room.set_now(timeline()[1])
        room.fail("courier", "html")
        room.requests["/courier/feed"]

Each outlet lives under ``/<outlet>/``: its feed at ``/<outlet>/feed``, its articles at their own paths.
"""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal, Self

from aiohttp import web
from jinja2 import Environment, PackageLoader

from flows.demo import feeds, pages
from flows.demo.answers import answer
from flows.demo.corpus import Corpus, Outlet, load_corpus
from flows.settings import Source

Failure = Literal["down", "500", "503", "html", "empty", "malformed", "hang"]
"""How an outlet can fail: connection cut, status, HTML for a feed, no bytes, broken XML, no answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it was answered. ``status`` 0: the connection was cut."""

    path: str
    status: int
    user_agent: str


class Newsroom:
    """The server and its clock. Start it with ``start``; leaving the ``with`` block stops it."""

    def __init__(self, now: datetime, corpus: Corpus | None = None) -> None:
        self.corpus = corpus or load_corpus()
        self.log: list[Request] = []
        self._now = now
        self._failures: dict[str, Failure] = {}
        self._env = Environment(
            loader=PackageLoader("flows.demo"), autoescape=True, trim_blocks=True, lstrip_blocks=True
        )
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="newsroom", daemon=True)
        self._port = 0
        self._error: BaseException | None = None

    @classmethod
    def start(cls, now: datetime, corpus: Corpus | None = None) -> Self:
        """Start serving in a thread of its own. ``now`` must carry a zone. Raises ``OSError`` if there is no port."""
        room = cls(now, corpus)
        room.set_now(now)
        room._thread.start()
        room._ready.wait()
        if room._error is not None:
            raise room._error
        return room

    @property
    def host(self) -> str:
        """``127.0.0.1:<port>``, as ``fetch.allow_hosts`` wants it."""
        return f"127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        return f"http://{self.host}"

    @property
    def now(self) -> datetime:
        return self._now

    def set_now(self, now: datetime) -> None:
        """Move the clock. Raises ``ValueError`` without a zone."""
        if now.tzinfo is None:
            raise ValueError("the newsroom's clock needs a time zone")
        self._now = now.astimezone(UTC)

    @property
    def requests(self) -> Counter[str]:
        """Requests so far by path, whatever they were answered with."""
        return Counter(r.path for r in self.log)

    @property
    def page_requests(self) -> int:
        """Requests for anything but feeds and robots.txt."""
        return sum(not (r.path.endswith("/feed") or r.path == "/robots.txt") for r in self.log)

    def forget_requests(self) -> None:
        """Count from zero again."""
        self.log.clear()

    def fail(self, outlet: str, how: Failure) -> None:
        """Let every request to ``outlet`` fail from now on."""
        if outlet not in self.corpus.outlets:
            raise ValueError(f"no outlet {outlet!r}")
        self._failures[outlet] = how

    def heal(self, outlet: str) -> None:
        self._failures.pop(outlet, None)

    def sources(self) -> list[Source]:
        """The outlets as entries of ``sources.toml``."""
        return [
            Source(
                id=o.id,
                url=f"{self.base_url}/{o.id}/feed",
                publisher=o.name,
                category=o.category,
                country=o.country,
                language=o.language,
                timezone=o.timezone,
                verified=True,
                on_topic=o.on_topic,
            )
            for o in self.corpus.outlets.values()
        ]

    def article_url(self, article: str) -> str:
        """The address at which ``article`` (its id) is finally served."""
        a = self.corpus.articles[article]
        return f"{self.base_url}/{a.outlet}/{a.path}"

    def close(self) -> None:
        """Stop serving and release the port. May be called twice."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- in the server's thread

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0.2)
        try:
            self._loop.run_until_complete(self._open(runner))
        except OSError as error:
            self._error = error
            return
        finally:
            self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _open(self, runner: web.AppRunner) -> None:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self._port = runner.addresses[0][1]

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._record])
        app.router.add_get("/robots.txt", self._robots)
        app.router.add_get("/{outlet}/feed", self._feed)
        app.router.add_get("/{outlet}/r/{article}", self._short)
        app.router.add_get("/{outlet}/{path:.*}", self._page)
        return app

    @web.middleware
    async def _record(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        status = 0
        try:
            response = await self._failing(request) or await handler(request)
            status = response.status
        except web.HTTPException as refusal:
            status = refusal.status
            raise
        finally:
            self.log.append(Request(request.path, status, request.headers.get("User-Agent", "")))
        return response

    async def _failing(self, request: web.Request) -> web.StreamResponse | None:
        outlet = request.path.split("/")[1]
        is_feed = request.path.endswith("/feed")
        match self._failures.get(outlet):
            case "down":
                if request.transport is not None:
                    request.transport.abort()
                raise asyncio.CancelledError
            case "hang":
                await asyncio.sleep(3600)
            case "500" | "503" as status:
                return web.Response(status=int(status), text="Something went wrong on our side.")
            case "html" if is_feed:
                return web.Response(text=self._env.get_template("maintenance.html").render(), content_type="text/html")
            case "empty":
                return web.Response(body=b"", content_type="application/xml")
            case "malformed" if is_feed:
                return web.Response(body=b"<rss><channel><item><title>cut & ", content_type="application/xml")
        return None

    async def _robots(self, request: web.Request) -> web.StreamResponse:
        return web.Response(text="User-agent: *\nDisallow: /private/\n")

    def _outlet(self, request: web.Request) -> Outlet:
        outlet = self.corpus.outlets.get(request.match_info["outlet"])
        if outlet is None:
            raise web.HTTPNotFound
        return outlet

    async def _feed(self, request: web.Request) -> web.StreamResponse:
        outlet = self._outlet(request)
        body = feeds.render(self._env, self.corpus, outlet, self.base_url, self._now)
        stamps = [max(a.modified(self._now), a.again or a.visible) for a in self.corpus.public(outlet.id, self._now)]
        known = [s for s in stamps if s <= self._now]
        return answer(request, outlet, body, feeds.CONTENT_TYPES[outlet.feed], max(known, default=None))

    async def _short(self, request: web.Request) -> web.StreamResponse:
        outlet = self._outlet(request)
        article = self.corpus.articles.get(request.match_info["article"])
        if article is None or article.outlet != outlet.id or article.visible > self._now:
            raise web.HTTPNotFound
        raise web.HTTPMovedPermanently(f"/{outlet.id}/{article.path}")

    async def _page(self, request: web.Request) -> web.StreamResponse:
        outlet = self._outlet(request)
        for article in self.corpus.public(outlet.id, self._now):
            if article.path == request.match_info["path"]:
                html = pages.render(self._env, self.corpus, outlet, article, self.base_url, self._now)
                body = html.encode(outlet.encoding, errors="xmlcharrefreplace")
                kind = f"text/html; charset={outlet.encoding}"
                return answer(request, outlet, body, kind, article.modified(self._now))
        raise web.HTTPNotFound
