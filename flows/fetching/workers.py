"""Parsing in processes that can be killed: strangers' bytes may take for ever, or all memory.

No limit in the parsers themselves holds: 1.2 MB of attributes keep an XML parser busy for minutes. So each body is
parsed in a worker with a deadline; a worker that overruns it, or dies, is replaced, and the body is to blame.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import multiprocessing
import threading
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from types import TracebackType
from typing import Any, ParamSpec, Protocol, Self, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pebble import ProcessExpired, ProcessPool

from extract.errors import FinalError
from extract.model import Feed, Page

MEMORY_BYTES = 2 * 1024**3
"""Address space of one worker, where the system can limit it."""

_PRELOADED = ["extract.reading.feeds", "extract.reading.pages"]

P = ParamSpec("P")
T = TypeVar("T")


class ParseReason(StrEnum):
    """What became of the worker."""

    TIMEOUT = "parse_timeout"
    CRASH = "parse_crash"


class ParseFailed(FinalError):
    """A body that took its worker down with it."""

    reason: ParseReason

    def __init__(self, url: str, detail: str) -> None:
        super().__init__(f"{url}: {detail}")
        self.url = url
        self.detail = detail


class ParseTimeout(ParseFailed):
    """Parsing took longer than ``fetch.parse_timeout_seconds``."""

    reason = ParseReason.TIMEOUT


class ParseCrash(ParseFailed):
    """The worker died: out of memory, or a fault in a parser's C code."""

    reason = ParseReason.CRASH


class Parser(Protocol):
    """What polling and page fetching need; ``timezone`` is the outlet's IANA zone, for times that name none."""

    async def feed(self, body: bytes, content_type: str | None, url: str, *, timezone: str | None = None) -> Feed:
        """The feed in ``body``. Raises FeedError or ParseFailed."""

    async def page(
        self,
        body: bytes,
        url: str,
        content_type: str | None,
        *,
        timezone: str | None = None,
        latest: datetime | None = None,
    ) -> Page:
        """The article in ``body``. Raises PageError or ParseFailed."""


class ParsePool:
    """``workers`` processes, started at the first body. Use with ``async with``, or call ``close``."""

    def __init__(self, workers: int, timeout_seconds: float) -> None:
        self._workers = workers
        self._timeout = timeout_seconds
        self._pool: ProcessPool | None = None
        self._starting = threading.Lock()

    async def feed(self, body: bytes, content_type: str | None, url: str, *, timezone: str | None = None) -> Feed:
        found = await self._run(url, _feed, body, content_type, url, timezone)
        assert isinstance(found, Feed)
        return found

    async def page(
        self,
        body: bytes,
        url: str,
        content_type: str | None,
        *,
        timezone: str | None = None,
        latest: datetime | None = None,
    ) -> Page:
        found = await self._run(url, _page, body, url, content_type, timezone, latest)
        assert isinstance(found, Page)
        return found

    async def _run(self, url: str, function: Any, *args: Any) -> object:
        if self._pool is None:
            await asyncio.to_thread(self._started)  # the fork server takes most of a second
        try:
            return await asyncio.wrap_future(self._submit(function, args))
        except TimeoutError as error:
            raise ParseTimeout(url, f"not parsed within {self._timeout:g} s, given up") from error
        except MemoryError as error:
            raise ParseCrash(url, "needs more memory than a worker may have") from error
        except (ProcessExpired, BrokenProcessPool) as error:
            raise ParseCrash(url, f"the worker that parsed it died ({error})") from error

    def _submit(self, function: Any, args: tuple[Any, ...]) -> Future[object]:
        return self._started().schedule(function, args=args, timeout=self._timeout)

    def _started(self) -> ProcessPool:
        """The running pool; a new one when there is none, or when the last one broke."""
        with self._starting:
            if self._pool is None or not self._pool.active:
                # Not "fork", since threads may run; not "spawn", which imports the parsers anew for every worker.
                methods = multiprocessing.get_all_start_methods()
                context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
                if "forkserver" in methods:
                    context.set_forkserver_preload(_PRELOADED)
                self._pool = ProcessPool(max_workers=self._workers, context=context, initializer=_prepare)
                self._pool.schedule(_nothing)
            return self._pool

    async def close(self) -> None:
        """Stops the workers, whatever they are at."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            await asyncio.to_thread(pool.join)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class InlineParser:
    """The same, in this process and without limits: for bytes that the user brought, and for tests."""

    async def feed(self, body: bytes, content_type: str | None, url: str, *, timezone: str | None = None) -> Feed:
        return _feed(body, content_type, url, timezone)

    async def page(
        self,
        body: bytes,
        url: str,
        content_type: str | None,
        *,
        timezone: str | None = None,
        latest: datetime | None = None,
    ) -> Page:
        return _page(body, url, content_type, timezone, latest)


def _feed(body: bytes, content_type: str | None, url: str, timezone: str | None) -> Feed:
    from extract.reading.feeds import parse_feed  # in the worker, so that this module imports fast

    return parse_feed(body, content_type, url, zone=_zone(timezone))


def _page(body: bytes, url: str, content_type: str | None, timezone: str | None, latest: datetime | None) -> Page:
    from extract.reading.pages import read_page

    return read_page(body, url, content_type, zone=_zone(timezone), latest=latest)


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _nothing() -> None:
    """The first task of a pool: makes it start its workers."""


def _prepare() -> None:
    """In a new worker: less memory, and no chatter of the parsers on the user's terminal."""
    for name in ("trafilatura", "htmldate", "charset_normalizer", "feedparser"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
