"""Pages of items: fetched, archived, and only then read.

request ─► GET ─► WARC ─► parse in a worker ─► PageResult
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from extract.errors import OrewatchError
from extract.model import Outcome, Page
from extract.reading.pages import PageError, PageReason
from flows.fetching.archive import Archive, ArchiveWriteError
from flows.fetching.client import Client
from flows.fetching.errors import FetchError, FetchReason
from flows.fetching.poll import InternalError, reason_of
from flows.fetching.workers import ParseFailed, Parser, ParseReason

ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
UNDER_WAY = 128
"""Pages whose bodies may be in memory at a time."""

_OUTCOMES: dict[str, Outcome] = {
    FetchReason.NOT_FOUND: Outcome.GONE,
    FetchReason.GONE: Outcome.GONE,
    FetchReason.UNAUTHORIZED: Outcome.BLOCKED,
    FetchReason.FORBIDDEN: Outcome.BLOCKED,
    FetchReason.LEGAL: Outcome.BLOCKED,
    FetchReason.ROBOTS: Outcome.BLOCKED,
    FetchReason.PRIVATE_ADDRESS: Outcome.BLOCKED,
    FetchReason.TOO_LARGE: Outcome.TOO_LARGE,
    PageReason.NOT_HTML: Outcome.NOT_HTML,
    PageReason.ILL_FORMED: Outcome.NOT_HTML,
    PageReason.EMPTY: Outcome.TOO_SHORT,
    PageReason.BLOCKED: Outcome.BLOCKED,
    PageReason.TOO_LARGE: Outcome.TOO_LARGE,
    ParseReason.TIMEOUT: Outcome.TOO_LARGE,
    ParseReason.CRASH: Outcome.TOO_LARGE,
}

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page that is wanted. ``key`` is the caller's, and comes back with the result."""

    url: str
    key: str = ""
    timezone: str | None = None
    """IANA zone of the outlet, for times that name none."""


@dataclass(frozen=True, slots=True)
class PageResult:
    """What became of one page: ``page``, or ``error`` with the outcome of the item.

    ``archive_ref`` is there whenever bytes came, also when they could not be read.
    """

    request: PageRequest
    page: Page | None = None
    error: OrewatchError | None = None
    archive_ref: str | None = None
    final_url: str | None = None
    fetched_at: datetime | None = None

    @property
    def outcome(self) -> Outcome | None:
        """How the item ends; None while its text is still to be judged."""
        return None if self.error is None else outcome_of(self.error)

    @property
    def reason(self) -> str:
        """The error in one word; empty when there is none."""
        return "" if self.error is None else reason_of(self.error)


def outcome_of(error: OrewatchError) -> Outcome:
    """How an item ends whose page could not be had: FAILED unless its reason is known to last."""
    return _OUTCOMES.get(reason_of(error), Outcome.FAILED)


async def fetch_pages(
    client: Client,
    pool: Parser,
    archive: Archive,
    requests: Sequence[PageRequest],
    *,
    on_result: Callable[[PageResult], None] | None = None,
) -> list[PageResult]:
    """Fetches and reads all pages at once, within the client's limits; results in the order of ``requests``.

    ``on_result`` is called as each page is done. Raises ArchiveWriteError, when no page could be kept; nothing else.
    """
    places = asyncio.Semaphore(UNDER_WAY)

    async def one(request: PageRequest) -> PageResult:
        async with places:
            result = await _fetch(client, pool, archive, request)
        if on_result is not None:
            on_result(result)
        return result

    tasks = [asyncio.create_task(one(request)) for request in requests]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()


async def _fetch(client: Client, pool: Parser, archive: Archive, request: PageRequest) -> PageResult:
    ref = final_url = fetched_at = None
    try:
        response = await client.get(request.url, accept=ACCEPT)
        final_url, fetched_at = response.final_url, response.fetched_at
        ref = await asyncio.to_thread(archive.write, response)
        page = await pool.page(
            response.body,
            response.final_url,
            response.content_type,
            timezone=request.timezone,
            latest=response.fetched_at + timedelta(days=1),
        )
        return PageResult(request, page, None, ref, final_url, fetched_at)
    except ArchiveWriteError:
        raise
    except (FetchError, PageError, ParseFailed) as error:
        return PageResult(request, None, error, ref, final_url, fetched_at)
    except Exception as error:  # ours to mend, but not at the price of the other pages
        logger.exception("page %s: unexpected error", request.url)
        failure = InternalError(f"{request.url}: unexpected {type(error).__name__}: {error}")
        return PageResult(request, None, failure, ref, final_url, fetched_at)
