"""Finding a site's feeds from the address of any of its pages, for ``orewatch sources add``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from extract.errors import OrewatchError
from extract.model import Feed
from extract.reading.charsets import decode_html
from extract.reading.feeds import FeedError
from extract.reading.links import feed_links
from flows.fetching import poll
from flows.fetching.client import Client
from flows.fetching.workers import ParseFailed, Parser

COMMON_PATHS = ("feed", "feed/", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "news/rss.xml")
MOST_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was fetched and read, at its final address."""

    url: str
    feed: Feed


async def discover(client: Client, pool: Parser, url: str) -> tuple[FoundFeed, ...]:
    """Feeds of the site that ``url`` belongs to; ``url`` itself when it is one. Empty when there are none.

    Asks first what the page announces, and only when nothing there is a feed the paths that are common. Raises
    FetchError when ``url`` cannot be fetched.
    """
    response = await client.get(url, accept=f"text/html, {poll.ACCEPT}")
    try:
        feed = await pool.feed(response.body, response.content_type, response.final_url)
        return (FoundFeed(response.final_url, feed),)
    except (FeedError, ParseFailed):
        pass
    here = response.final_url
    announced = feed_links(decode_html(response.body, response.content_type), here)
    if found := await _feeds_among(client, pool, announced[:MOST_CANDIDATES]):
        return found
    parts = urlsplit(here)
    folders = dict.fromkeys((urljoin(here, "."), f"{parts.scheme}://{parts.netloc}/"))
    guesses = [urljoin(folder, path) for folder in folders for path in COMMON_PATHS]
    return await _feeds_among(client, pool, guesses, stop_at=1)


async def _feeds_among(
    client: Client, pool: Parser, candidates: Iterable[str], *, stop_at: int | None = None
) -> tuple[FoundFeed, ...]:
    """Those of ``candidates`` that are feeds, one for each final address; at most ``stop_at``."""
    found: dict[str, FoundFeed] = {}
    for candidate in candidates:
        try:
            response = await client.get(candidate, accept=poll.ACCEPT)
            feed = await pool.feed(response.body, response.content_type, response.final_url)
        except OrewatchError:
            continue
        found.setdefault(response.final_url, FoundFeed(response.final_url, feed))
        if stop_at is not None and len(found) >= stop_at:
            break
    return tuple(found.values())
