"""Why a fetch did not bring a page: one reason each, transient or final."""

from __future__ import annotations

from enum import StrEnum

from extract.errors import FinalError, OrewatchError, TransientError


class FetchReason(StrEnum):
    """What stood between us and the page. Stored with the source, so the values are a contract."""

    DNS = "dns"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    DISCONNECTED = "disconnected"
    """The server hung up before its headers were complete."""
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    """The body ended before its announced length."""
    SERVER_ERROR = "server_error"
    RATE_LIMITED = "rate_limited"
    DEFERRED = "deferred"
    """The queue at this host is longer than a run may wait; nothing was asked, nothing is wrong."""
    ROBOTS_UNREADABLE = "robots_unreadable"
    """robots.txt answers with an error, which means: keep away for now (RFC 9309, 2.3.1.4)."""

    TLS = "tls"
    NOT_FOUND = "not_found"
    GONE = "gone"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    LEGAL = "legal"
    CLIENT_ERROR = "client_error"
    UNEXPECTED_STATUS = "unexpected_status"
    BAD_ANSWER = "bad_answer"
    """Not HTTP, or headers beyond all measure."""
    BAD_ENCODING = "bad_encoding"
    """The body is not compressed the way its headers say."""
    BAD_URL = "bad_url"
    BAD_REDIRECT = "bad_redirect"
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    TOO_LARGE = "too_large"
    PRIVATE_ADDRESS = "private_address"
    ROBOTS = "robots"


class FetchError(OrewatchError):
    """A fetch that brought nothing. ``retry_after`` is in seconds, and only there when the server said so."""

    def __init__(
        self,
        reason: FetchReason,
        url: str,
        detail: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"{url}: {detail}")
        self.reason = reason
        self.url = url
        self.detail = detail
        self.status = status
        self.retry_after = retry_after


class FetchTransient(FetchError, TransientError):
    """Worth another try, in this run or the next one."""


class FetchFinal(FetchError, FinalError):
    """Will be the same tomorrow, until the site or the config changes."""
