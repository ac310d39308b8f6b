"""One look at each source: its feed, or why there is none.

    source ─► conditional GET ─► same bytes as before? ─► parse in a worker ─► PollResult

A source can fail in any way it likes; the others do not notice.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extract.errors import FinalError, OrewatchError
from extract.model import Feed
from extract.reading.feeds import FeedError
from flows.fetching.client import Client
from flows.fetching.errors import FetchError
from flows.fetching.response import Response
from flows.fetching.workers import ParseFailed, Parser
from flows.settings import Source

ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
)
UNDER_WAY = 128
"""Sources whose bodies may be in memory at a time."""

logger = logging.getLogger(__name__)


class InternalError(FinalError):
    """A fault of orewatch, found while it dealt with one source or page; the log has the traceback."""


@dataclass(frozen=True, slots=True)
class PollRequest:
    """A source to ask, and what it said last. Leave the validators out to ask unconditionally, which now and then is
    wise: some servers keep an ETag while the feed changes."""

    source: Source
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class PollResult:
    """What one source answered: a feed, an error, or that nothing changed (neither).

    ``etag``, ``last_modified`` and ``body_hash`` are what to send next time, those of the request where the answer
    brought none.
    """

    source: Source
    feed: Feed | None = None
    error: OrewatchError | None = None
    not_modified: bool = False
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    moved_to: str | None = None
    """New address of the feed, when every redirect on the way was permanent and a feed was found there."""

    @property
    def state(self) -> str:
        """One word: ``ok``, ``not_modified``, ``empty``, ``undated``, or the reason of the error."""
        if self.error is not None:
            return reason_of(self.error)
        if self.feed is None:
            return "not_modified"
        if not self.feed.items:
            return "empty"
        return "ok" if any(item.published for item in self.feed.items) else "undated"

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked us to stay away, if it did."""
        return self.error.retry_after if isinstance(self.error, FetchError) else None


def reason_of(error: OrewatchError) -> str:
    """The value of an error's reason enum; ``internal`` for what has none."""
    return str(getattr(error, "reason", "internal"))


async def poll_sources(
    client: Client,
    pool: Parser,
    requests: Sequence[PollRequest],
    *,
    on_result: Callable[[PollResult], None] | None = None,
) -> list[PollResult]:
    """Asks all sources at once, within the client's limits; results in the order of ``requests``.

    ``on_result`` is called as each source is done. Never raises for a source's sake.
    """
    places = asyncio.Semaphore(UNDER_WAY)

    async def one(request: PollRequest) -> PollResult:
        async with places:
            result = await _poll(client, pool, request)
        if on_result is not None:
            on_result(result)
        return result

    return list(await asyncio.gather(*(one(request) for request in requests)))


async def _poll(client: Client, pool: Parser, request: PollRequest) -> PollResult:
    source = request.source
    try:
        response = await client.get(source.url, etag=request.etag, last_modified=request.last_modified, accept=ACCEPT)
        digest = request.body_hash if response.not_modified else body_hash(response.body)
        if response.not_modified or digest == request.body_hash:
            return _result(request, response, digest, None)
        feed = await pool.feed(response.body, response.content_type, response.final_url, timezone=source.timezone)
        return _result(request, response, digest, feed)
    except (FetchError, FeedError, ParseFailed) as error:
        return PollResult(source, error=error)
    except Exception as error:  # ours to mend, but not at the price of the other sources
        logger.exception("source %s: unexpected error", source.id)
        return PollResult(source, error=InternalError(f"{source.url}: unexpected {type(error).__name__}: {error}"))


def _result(request: PollRequest, response: Response, digest: str | None, feed: Feed | None) -> PollResult:
    return PollResult(
        request.source,
        feed=feed,
        not_modified=feed is None,
        etag=response.etag or (request.etag if response.not_modified else None),
        last_modified=response.last_modified or (request.last_modified if response.not_modified else None),
        body_hash=digest,
        moved_to=response.permanent_url,
    )


def body_hash(body: bytes) -> str:
    """Digest by which an unchanged feed is known when its server says nothing."""
    return hashlib.blake2b(body, digest_size=16).hexdigest()
