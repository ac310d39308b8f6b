"""One request and its answer, without redirects; the library's exceptions become ours here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urljoin

import aiohttp
from yarl import URL

from flows.fetching.errors import FetchError, FetchFinal, FetchReason, FetchTransient
from flows.fetching.guard import PrivateAddressError, checked_url

CHUNK = 65_536
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_CONNECTION = frozenset({FetchReason.DNS, FetchReason.REFUSED, FetchReason.UNREACHABLE, FetchReason.TLS})
_CODINGS = frozenset({"gzip", "x-gzip", "deflate", "br", "zstd", "identity", ""})


class ConnectTimeout(FetchTransient):
    """No connection within ``connect_timeout_seconds``; apart from other timeouts, because it says the host is down."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it came. ``body`` is empty unless the status was 2xx."""

    url: str
    status: int
    raw_headers: tuple[tuple[str, str], ...]
    location: str | None
    retry_after: str | None
    cookies: SimpleCookie
    body: bytes = b""


async def exchange(
    session: aiohttp.ClientSession,
    url: str,
    headers: Mapping[str, str],
    cookies: Mapping[str, str],
    *,
    max_bytes: int,
    cut: bool = False,
) -> Answer:
    """GETs ``url`` once. At most ``max_bytes`` of decompressed body are held; more is FetchFinal, or cut off when
    ``cut`` is set. Raises FetchTransient or FetchFinal for anything that goes wrong below HTTP.
    """
    try:
        async with session.get(
            URL(url, encoded=True), headers=headers, cookies=cookies, allow_redirects=False
        ) as response:
            body = b""
            if 200 <= response.status < 300:
                body = await _read(response, url, max_bytes, cut=cut)
            return Answer(
                url=url,
                status=response.status,
                raw_headers=tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in response.raw_headers),
                location=response.headers.get("Location"),
                retry_after=response.headers.get("Retry-After"),
                cookies=response.cookies,
                body=body,
            )
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        raise translated(error, url) from error


def next_hop(answer: Answer) -> str:
    """Where a redirect leads. FetchFinal when that is nowhere we go."""
    if not answer.location:
        raise FetchFinal(FetchReason.BAD_REDIRECT, answer.url, "redirect without an address", status=answer.status)
    try:
        target = urljoin(answer.url, answer.location)
    except ValueError as error:
        raise FetchFinal(FetchReason.BAD_REDIRECT, answer.url, "redirects to no address") from error
    return checked_url(target, redirect=True)


def shows_no_host(error: FetchError) -> bool:
    """True when no connection came about, so that other requests to the host will hardly do better."""
    return error.reason in _NO_CONNECTION or isinstance(error, ConnectTimeout)


async def _read(response: aiohttp.ClientResponse, url: str, max_bytes: int, *, cut: bool) -> bytes:
    """The body, decompressed as it streams in, so that a bomb costs no more than the cap."""
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in _CODINGS:
        raise FetchFinal(FetchReason.BAD_ENCODING, url, f"content coding {coding!r} was not asked for")
    announced = response.headers.get("Content-Length", "")
    if not cut and announced.isascii() and announced.isdigit() and int(announced[:18]) > max_bytes:
        raise FetchFinal(FetchReason.TOO_LARGE, url, f"{announced} bytes announced, the cap is {max_bytes}")
    held = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        held += chunk
        if len(held) > max_bytes:
            response.close()
            if cut:
                return bytes(held[:max_bytes])
            raise FetchFinal(FetchReason.TOO_LARGE, url, f"body larger than the cap of {max_bytes} bytes")
    return bytes(held)


def translated(error: Exception, url: str) -> FetchError:  # noqa: PLR0912 - one line for each way to fail
    """The most specific of our errors for one of aiohttp's or the system's."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            return ConnectTimeout(FetchReason.TIMEOUT, url, "no connection within connect_timeout_seconds")
        case TimeoutError():
            return FetchTransient(FetchReason.TIMEOUT, url, "no complete answer within timeout_seconds")
        case aiohttp.ClientConnectorDNSError():
            return FetchTransient(FetchReason.DNS, url, "host name does not resolve")
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientSSLError():
            return FetchFinal(FetchReason.TLS, url, f"no trustworthy TLS connection ({error})")
        case aiohttp.ClientConnectorError():
            match error.os_error:
                case PrivateAddressError():
                    return FetchFinal(
                        FetchReason.PRIVATE_ADDRESS,
                        url,
                        "leads into a private network; name the host in fetch.allow_hosts if that is meant",
                    )
                case ConnectionRefusedError():
                    return FetchTransient(FetchReason.REFUSED, url, "connection refused")
                case other:
                    return FetchTransient(FetchReason.UNREACHABLE, url, f"cannot connect ({other})")
        case aiohttp.ClientPayloadError():
            if "ContentEncodingError" in repr(error.__cause__) or "Can not decode" in str(error):
                return FetchFinal(FetchReason.BAD_ENCODING, url, "body is not compressed as its headers say")
            return FetchTransient(FetchReason.TRUNCATED, url, "the connection ended before the body did")
        case aiohttp.InvalidURL():
            return FetchFinal(FetchReason.BAD_URL, url, "not an address")
        case aiohttp.ClientResponseError():
            return FetchFinal(FetchReason.BAD_ANSWER, url, f"not an HTTP answer ({error.message})")
        case aiohttp.ClientConnectionError() | OSError():
            return FetchTransient(FetchReason.DISCONNECTED, url, "the server hung up")
        case _:
            return FetchFinal(FetchReason.BAD_ANSWER, url, f"unreadable answer ({error})")
