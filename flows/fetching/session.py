"""One run's way to the network: client, parsers and archive, opened at first use and closed together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from flows.fetching.archive import Archive
from flows.fetching.client import Client
from flows.fetching.discover import FoundFeed, discover
from flows.fetching.pages import PageRequest, PageResult, fetch_pages
from flows.fetching.poll import PollRequest, PollResult, poll_sources
from flows.fetching.robots_store import RobotsFile
from flows.fetching.workers import ParsePool
from flows.settings import FetchSettings

T = TypeVar("T")


class Session:
    """Polls and fetches from synchronous code. Politeness (spacing, robots.txt) holds over the whole session.

    Use as a context manager, from one thread at a time.
    """

    def __init__(self, settings: FetchSettings, archive: Path, *, clock: Callable[[], datetime]) -> None:
        self._client = Client(settings, clock=clock, robots_store=RobotsFile(archive.parent / "robots.json"))
        self._pool = ParsePool(settings.parse_workers, settings.parse_timeout_seconds)
        self._archive = Archive(archive)
        self._runner = asyncio.Runner()
        self._stack: AsyncExitStack | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stack is not None:
            self._runner.run(self._stack.aclose())
        self._runner.close()
        self._archive.close()

    def poll(self, requests: Sequence[PollRequest], on_result: Callable[[PollResult], None]) -> list[PollResult]:
        """The answers of all sources, in the order of ``requests``; see ``flows.fetching.poll``."""
        return self._run(poll_sources(self._client, self._pool, requests, on_result=on_result)) if requests else []

    def pages(self, requests: Sequence[PageRequest]) -> list[PageResult]:
        """The pages, archived and read, in the order of ``requests``. Raises ArchiveWriteError."""
        return self._run(fetch_pages(self._client, self._pool, self._archive, requests)) if requests else []

    def discover(self, url: str) -> tuple[FoundFeed, ...]:
        """The feeds of the site that ``url`` belongs to; see ``flows.fetching.discover``."""
        return self._run(discover(self._client, self._pool, url))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        async def opened() -> T:
            if self._stack is None:
                self._stack = AsyncExitStack()
                await self._stack.enter_async_context(self._client)
                await self._stack.enter_async_context(self._pool)
            return await work

        return self._runner.run(opened())
