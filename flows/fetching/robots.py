"""robots.txt: read once a host, and what it says for us."""

from __future__ import annotations

from protego import Protego

MAX_BYTES = 512_000
"""RFC 9309 asks for at least 500 KiB; what lies beyond is not read."""


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


def parse_rules(body: bytes, agent: str) -> Rules:
    """Rules from the bytes of a robots.txt. utf-8-sig, because a byte order mark would hide the first group."""
    return Rules(body[:MAX_BYTES].decode("utf-8-sig", errors="replace"), agent)


def product_token(user_agent: str) -> str:
    """The name that a robots.txt addresses: ``orewatch`` for ``orewatch/0.1 (…)``."""
    return user_agent.split("/", 1)[0].split(" ", 1)[0] or "*"
