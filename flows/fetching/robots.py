"""robots.txt: read once a host, and what it says for us."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

from flows.fetching.errors import FetchError, FetchFinal, FetchReason, FetchTransient
from flows.fetching.exchange import REDIRECTS, Answer, next_hop, shows_no_host
from flows.fetching.guard import authority
from flows.fetching.robots_store import FRESH, STALE, KeptRobots, RobotsStore

MAX_BYTES = 512_000
"""RFC 9309 asks for at least 500 KiB; what lies beyond is not read."""
MAX_REDIRECTS = 5
_ACCEPT = {"Accept": "text/plain, */*;q=0.5"}


class Ask(Protocol):
    """One polite request, as the client makes it."""

    async def __call__(self, url: str, headers: dict[str, str], *, cut_at: int | None = None) -> Answer: ...


class Rules:
    """The part of a robots.txt that concerns one user agent."""

    def __init__(self, text: str, agent: str) -> None:
        self._agent = agent
        self._protego = Protego.parse(text)

    def allows(self, url: str) -> bool:
        return bool(self._protego.can_fetch(url, self._agent))

    @property
    def crawl_delay(self) -> float:
        """Seconds between requests that the host asks for; 0 when it says nothing."""
        delay = self._protego.crawl_delay(self._agent)
        return max(0.0, float(delay)) if delay else 0.0


def decode(body: bytes) -> str:
    """The text of a robots.txt. utf-8-sig, because a byte order mark would hide the first group."""
    return body[:MAX_BYTES].decode("utf-8-sig", errors="replace")


def product_token(user_agent: str) -> str:
    """The name that a robots.txt addresses: ``orewatch`` for ``orewatch/0.1 (…)``."""
    return user_agent.split("/", 1)[0].split(" ", 1)[0] or "*"


class Robots:
    """The rules of every host that a client talks to. Each robots.txt is asked for once in the client's life, and
    not at all while ``store`` has a fresh copy."""

    def __init__(self, ask: Ask, agent: str, *, clock: Callable[[], datetime], store: RobotsStore | None) -> None:
        self._ask = ask
        self._agent = agent
        self._clock = clock
        self._store = store
        self._known: dict[str, asyncio.Task[Rules | FetchError]] = {}

    async def rules(self, url: str) -> Rules:
        """What the host of ``url`` asks of us. FetchTransient while that cannot be known (RFC 9309, 2.3.1.4)."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{authority(url)}"
        if origin not in self._known:
            address = f"{parts.scheme}://{parts.netloc}/robots.txt"
            self._known[origin] = asyncio.create_task(self._look_up(origin, address))
        look = self._known[origin]
        found = await asyncio.shield(look)
        if isinstance(found, FetchError):
            if shows_no_host(found) and self._known.get(origin) is look:
                del self._known[origin]  # the next attempt at the page looks again
            raise type(found)(found.reason, url, found.detail, status=found.status, retry_after=found.retry_after)
        return found

    async def close(self) -> None:
        """Drops look-ups under way, and saves what the store is to keep."""
        for task in self._known.values():
            task.cancel()
        await asyncio.gather(*self._known.values(), return_exceptions=True)
        if self._store is not None:
            self._store.save()

    async def _look_up(self, origin: str, address: str) -> Rules | FetchError:
        kept = self._store.get(origin) if self._store else None
        age = self._clock() - kept.read_at if kept else STALE
        if kept is not None and timedelta(0) <= age < FRESH:
            return Rules(kept.text, self._agent)
        read = await self._read(address)
        if isinstance(read, str):
            if self._store is not None:
                self._store.put(origin, KeptRobots(read, self._clock()))
            return Rules(read, self._agent)
        if kept is not None and age < STALE and read.reason is FetchReason.ROBOTS_UNREADABLE:
            return Rules(kept.text, self._agent)
        return read

    async def _read(self, url: str) -> str | FetchError:
        """The text at ``url``: empty when there is none, an error when it cannot be had now."""
        here = url
        try:
            for _ in range(MAX_REDIRECTS + 1):
                answer = await self._ask(here, _ACCEPT, cut_at=MAX_BYTES)
                if answer.status not in REDIRECTS:
                    break
                here = next_hop(answer)
        except FetchTransient as error:
            if shows_no_host(error):
                return error
            return FetchTransient(FetchReason.ROBOTS_UNREADABLE, url, f"robots.txt cannot be read: {error.detail}")
        except FetchFinal as error:
            return error if error.reason in (FetchReason.PRIVATE_ADDRESS, FetchReason.TLS) else ""
        if answer.status == 429 or answer.status >= 500:
            detail = f"robots.txt answered {answer.status}, which means to keep away for now"
            return FetchTransient(FetchReason.ROBOTS_UNREADABLE, url, detail, status=answer.status)
        return decode(answer.body) if 200 <= answer.status < 300 else ""
