"""What a fetch brings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to one GET, at the end of its redirects."""

    url: str
    """The address that was asked for."""
    final_url: str
    """The address that answered."""
    status: int
    raw_headers: tuple[tuple[str, str], ...]
    """Headers of the last answer as they came, in order."""
    body: bytes
    """Decompressed; empty when ``not_modified``."""
    fetched_at: datetime
    redirects: tuple[tuple[int, str], ...] = ()
    """Each redirect taken: its status and the address it led to."""
    not_modified: bool = False

    @property
    def headers(self) -> dict[str, str]:
        """Headers by lower-case name; repeated ones joined by a comma."""
        joined: dict[str, str] = {}
        for name, value in self.raw_headers:
            key = name.lower()
            joined[key] = f"{joined[key]}, {value}" if key in joined else value
        return joined

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def etag(self) -> str | None:
        return self.headers.get("etag")

    @property
    def last_modified(self) -> str | None:
        return self.headers.get("last-modified")

    @property
    def permanent_url(self) -> str | None:
        """Where the address moved to for good: there were redirects, and every one was a 301 or 308."""
        if self.redirects and all(status in (301, 308) for status, _ in self.redirects):
            return self.final_url
        return None


def parse_retry_after(value: str | None, clock: Callable[[], datetime]) -> float | None:
    """Seconds to wait from a ``Retry-After`` header (a number or an HTTP date); None when absent or unreadable."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - clock()).total_seconds())
