"""One gate for each host: how many requests at a time, how far apart, and when to leave it alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from flows.fetching.errors import FetchReason, FetchTransient

PAUSE_AFTER_429_SECONDS = 30.0
STRIKES = 2
"""Answers of "too many requests" after which a host is left alone for the rest of the run."""
DEAD_AFTER = 3
"""Failures to connect in a row after which a host counts as down for the rest of the run."""


class HostRests(FetchTransient):
    """Nothing was sent: the host is down, wants a rest, or has too long a queue. Trying again in this run is idle."""


class HostGate:
    """Spaces the requests to one host. Times are those of ``monotonic``, in seconds.

    Holds no connection and sends nothing: it only makes callers wait, or refuses them with HostRests when the
    wait would exceed ``longest_wait``.
    """

    def __init__(
        self,
        *,
        slots: int,
        delay: float,
        longest_wait: float,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._slots = asyncio.Semaphore(slots)
        self.delay = delay
        self._longest_wait = longest_wait
        self._monotonic = monotonic
        self._sleep = sleep
        self._next_start = monotonic()
        self._paused_until = monotonic()
        self._paused_at = float("-inf")
        self._strikes = 0
        self._closed = False
        self._dead: FetchReason | None = None
        self._failures = 0

    @asynccontextmanager
    async def enter(self, url: str) -> AsyncIterator[float]:
        """Waits for a turn; yields the time at which the request starts."""
        self._refuse_if_hopeless(url)
        turn = max(self._monotonic(), self._next_start)
        if turn - self._monotonic() > self._longest_wait:
            raise HostRests(FetchReason.DEFERRED, url, "too many requests wait for this host; left for a later run")
        self._next_start = turn + self.delay
        async with self._slots:
            while (wait := max(turn, self._paused_until) - self._monotonic()) > 0:
                self._refuse_if_hopeless(url)
                await self._sleep(wait)
            self._refuse_if_hopeless(url)
            yield self._monotonic()

    def _refuse_if_hopeless(self, url: str) -> None:
        if self._dead is not None:
            raise HostRests(self._dead, url, "the host could not be reached, other requests to it failed the same")
        pause = self._paused_until - self._monotonic()
        if self._closed or pause > self._longest_wait:
            raise HostRests(
                FetchReason.RATE_LIMITED,
                url,
                "the host asked us to slow down; left alone for the rest of the run",
                retry_after=pause if pause > 0 else None,
            )

    def slow_down(self, started: float, retry_after: float | None) -> None:
        """The host said 429 (or 503 with Retry-After) to a request that started at ``started``."""
        if started <= self._paused_at:
            return  # asked before the pause that is already known
        self._strikes += 1
        self._closed = self._strikes >= STRIKES
        self._paused_at = self._monotonic()
        self._paused_until = self._paused_at + (PAUSE_AFTER_429_SECONDS if retry_after is None else retry_after)

    def reached(self) -> None:
        """The host answered, whatever it said."""
        self._failures = 0

    def content(self) -> None:
        """The host gave what was asked."""
        self._strikes = 0

    def not_reached(self, reason: FetchReason) -> None:
        """No connection came about."""
        self._failures += 1
        if self._failures >= DEAD_AFTER:
            self._dead = reason
