"""The HTTP client: polite, bounded, and suspicious of where it is sent.

    get ─► shared flight ─► attempts ─► follow redirects ─► robots ─► host gate ─► exchange

It keeps no cookies, caches and validators from one fetch to the next: those belong to the caller.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import TracebackType
from typing import NoReturn, Self

import aiohttp
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt
from yarl import URL

from flows.fetching import guard
from flows.fetching.errors import FetchError, FetchFinal, FetchReason, FetchTransient
from flows.fetching.exchange import REDIRECTS, Answer, exchange, next_hop, shows_no_host
from flows.fetching.politeness import HostGate, HostRests
from flows.fetching.response import Response, parse_retry_after
from flows.fetching.robots import Robots, product_token
from flows.fetching.robots_store import RobotsStore
from flows.settings import FetchSettings

LONGEST_WAIT_SECONDS = 300.0
"""A request that would wait longer than this for its host fails as ``deferred`` or ``rate_limited``."""
FIRST_PAUSE_SECONDS = 1.0
"""Pause before the second attempt; it doubles for each further one."""

_TRANSIENT_STATUSES = {408: FetchReason.TIMEOUT, 425: FetchReason.SERVER_ERROR, 429: FetchReason.RATE_LIMITED}
_FINAL_STATUSES = {
    401: FetchReason.UNAUTHORIZED,
    403: FetchReason.FORBIDDEN,
    404: FetchReason.NOT_FOUND,
    410: FetchReason.GONE,
    451: FetchReason.LEGAL,
}

Flight = tuple[str, str | None, str | None, str | None]


class Client:
    """Fetches pages for one run. Use as ``async with Client(settings, clock=clock) as client``.

    ``clock`` tells the time of day (with zone), ``monotonic`` and ``sleep`` measure and pass it.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        longest_wait_seconds: float = LONGEST_WAIT_SECONDS,
        robots_store: RobotsStore | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._monotonic = monotonic
        self._sleep = sleep
        self._longest_wait = longest_wait_seconds
        self._robots = Robots(self._ask, product_token(settings.user_agent), clock=clock, store=robots_store)
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._gates: dict[str, HostGate] = {}
        self._flights: dict[Flight, asyncio.Task[Response]] = {}
        self._public: aiohttp.ClientSession | None = None
        self._private: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        # Two connectors, since the guard sees addresses only and the exceptions are granted to names.
        self._public = self._session(aiohttp.TCPConnector(limit=0, socket_factory=guard.public_socket))
        self._private = self._session(aiohttp.TCPConnector(limit=0))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        flights = list(self._flights.values())
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        await self._robots.close()
        for session in (self._public, self._private):
            if session is not None:
                await session.close()

    def _session(self, connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            timeout=aiohttp.ClientTimeout(
                total=self._settings.timeout_seconds, sock_connect=self._settings.connect_timeout_seconds
            ),
            headers={"User-Agent": self._settings.user_agent},
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            max_line_size=16_384,
            max_field_size=65_536,  # content security policies of large papers exceed the default 8 KB
        )

    async def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, accept: str | None = None
    ) -> Response:
        """GETs ``url``. ``etag`` and ``last_modified`` are sent back as they were received and may bring a
        ``not_modified`` answer. Identical calls under way at the same time share one fetch.

        Raises FetchTransient after the last attempt, FetchFinal at once.
        """
        flight = (guard.checked_url(url), etag, last_modified, accept)
        task = self._flights.get(flight)
        if task is None:
            task = asyncio.create_task(self._attempts(flight))
            self._flights[flight] = task
            task.add_done_callback(lambda done: self._landed(flight, done))
        return await asyncio.shield(task)

    def _landed(self, flight: Flight, task: asyncio.Task[Response]) -> None:
        self._flights.pop(flight, None)
        if not task.cancelled():
            task.exception()  # seen, even when everybody who waited for it was cancelled

    async def _attempts(self, flight: Flight) -> Response:
        def worth_it(error: BaseException) -> bool:
            idle = isinstance(error, HostRests) or getattr(error, "reason", None) is FetchReason.ROBOTS_UNREADABLE
            return isinstance(error, FetchTransient) and not idle

        def pause(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            if isinstance(error, FetchTransient) and error.reason is FetchReason.RATE_LIMITED:
                return 0.0  # the gate of the host does the waiting, for everybody
            return float(FIRST_PAUSE_SECONDS * 2 ** (state.attempt_number - 1))

        attempts = AsyncRetrying(
            sleep=self._sleep,
            stop=stop_after_attempt(self._settings.retries + 1),
            wait=pause,
            retry=retry_if_exception(worth_it),
            reraise=True,
        )
        return await attempts(self._follow, flight)

    async def _follow(self, flight: Flight) -> Response:
        """Takes the redirects by hand, each hop through the same checks as the first."""
        url, etag, last_modified, accept = flight
        headers = {"Accept": accept or "*/*"}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        conditional = bool(etag or last_modified)
        jar = aiohttp.CookieJar(unsafe=True)  # some sites redirect in circles until their cookie comes back
        here, hops = url, list[tuple[int, str]]()
        seen = {(here, "")}
        while True:
            if self._settings.respect_robots:
                rules = await self._robots.rules(here)
                if not rules.allows(here):
                    raise FetchFinal(FetchReason.ROBOTS, here, "robots.txt asks us not to fetch this")
                gate = self._gate(here)
                gate.delay = max(gate.delay, rules.crawl_delay)
            answer = await self._ask(here, headers, jar=jar)
            if answer.status not in REDIRECTS:
                break
            here = next_hop(answer)
            jar.update_cookies(answer.cookies, URL(answer.url, encoded=True))
            state = (here, jar.filter_cookies(URL(here, encoded=True)).output())
            if state in seen:
                raise FetchFinal(FetchReason.REDIRECT_LOOP, url, f"redirects in a circle, through {here}")
            seen.add(state)
            hops.append((answer.status, here))
            if len(hops) > self._settings.max_redirects:
                raise FetchFinal(FetchReason.TOO_MANY_REDIRECTS, url, f"more than {len(hops) - 1} redirects")
        if not (200 <= answer.status < 300 or (answer.status == 304 and conditional)):
            self._refuse(answer)
        return Response(
            url=url,
            final_url=here,
            status=answer.status,
            raw_headers=answer.raw_headers,
            body=answer.body,
            fetched_at=self._clock(),
            redirects=tuple(hops),
            not_modified=answer.status == 304,
        )

    def _refuse(self, answer: Answer) -> NoReturn:
        status, wait = answer.status, parse_retry_after(answer.retry_after, self._clock)
        detail = f"the server answered {status}"
        if status in _TRANSIENT_STATUSES or status >= 500:
            reason = _TRANSIENT_STATUSES.get(status, FetchReason.SERVER_ERROR)
            raise FetchTransient(reason, answer.url, detail, status=status, retry_after=wait)
        fallback = FetchReason.CLIENT_ERROR if status >= 400 else FetchReason.UNEXPECTED_STATUS
        raise FetchFinal(_FINAL_STATUSES.get(status, fallback), answer.url, detail, status=status)

    async def _ask(
        self, url: str, headers: dict[str, str], *, jar: aiohttp.CookieJar | None = None, cut_at: int | None = None
    ) -> Answer:
        """One exchange, when the host's gate opens."""
        gate = self._gate(url)
        session = self._private if guard.is_allowed(url, self._settings.allow_hosts) else self._public
        if session is None:
            raise RuntimeError("Client is used outside of its 'async with'")
        cookies = {m.key: m.value for m in jar.filter_cookies(URL(url, encoded=True)).values()} if jar else {}
        async with gate.enter(url) as started, self._slots:
            try:
                answer = await exchange(
                    session, url, headers, cookies, max_bytes=cut_at or self._settings.max_bytes, cut=bool(cut_at)
                )
            except FetchError as error:
                if shows_no_host(error):
                    gate.not_reached(error.reason)
                raise
            gate.reached()
            if answer.status == 429 or (answer.status == 503 and answer.retry_after):
                gate.slow_down(started, parse_retry_after(answer.retry_after, self._clock))
            elif answer.status < 400:
                gate.content()
            return answer

    def _gate(self, url: str) -> HostGate:
        place = guard.authority(url)
        if place not in self._gates:
            self._gates[place] = HostGate(
                slots=self._settings.per_host,
                delay=self._settings.host_delay_seconds,
                longest_wait=self._longest_wait,
                monotonic=self._monotonic,
                sleep=self._sleep,
            )
        return self._gates[place]
