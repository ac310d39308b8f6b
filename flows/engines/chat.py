"""One question to an OpenAI-compatible chat address, one answer: limits, retries, and a key that never shows.

ask ─► POST base_url/chat/completions ─► 2xx: the message's text
               │  408, 429, 5xx, no connection, too late ─► again, later (Retry-After is heeded) ─► ChatUnavailable
               └─ any other status ─► ChatRefused
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from pydantic import SecretStr
from yarl import URL

from extract.errors import FinalError, TransientError

_AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})


class ChatUnavailable(TransientError):
    """The address did not answer in time, or answered that it cannot now."""


class ChatRefused(FinalError):
    """The address refuses the request: wrong key, unknown model, wrong path, too long a text."""


class ChatInsecure(FinalError):
    """The key would travel unencrypted."""


class _Later(Exception):
    """Worth another attempt, after ``seconds`` if the server says so."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Limits:
    """``timeout_seconds`` holds for one whole answer; ``pause_seconds`` doubles with each attempt."""

    timeout_seconds: float = 120
    attempts: int = 4
    pause_seconds: float = 2
    longest_pause_seconds: float = 60
    max_bytes: int = 4_000_000


@dataclass(frozen=True, slots=True)
class Chat:
    """A model at an address. ``key`` shows in no representation and no message."""

    model: str
    base_url: str
    limits: Limits
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    key: SecretStr | None = None

    @classmethod
    def open(cls, model: str, base_url: str, key: str | None, limits: Limits | None = None) -> Chat:
        """Raises ChatInsecure where a key is given and the address is neither https nor this machine."""
        url = URL(base_url)
        if key and url.scheme != "https" and not _is_here(url.host or ""):
            raise ChatInsecure(
                f"{url.host}: the key would travel unencrypted. Use an https address, or unset OREWATCH_LLM_KEY."
            )
        return cls(model, str(url).rstrip("/"), limits or Limits(), key=SecretStr(key) if key else None)

    def ask(self, system: str, user: str, schema: dict[str, Any]) -> str:
        """The model's answer to ``user``, told to keep to the JSON ``schema``. Raises ChatUnavailable, ChatRefused."""
        return asyncio.run(self._ask(system, user, schema))

    async def _ask(self, system: str, user: str, schema: dict[str, Any]) -> str:
        body = {
            "model": self.model,
            "temperature": 0,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "response_format": {"type": "json_schema", "json_schema": {"name": "facts", "schema": schema}},
        }
        headers = {"Authorization": f"Bearer {self.key.get_secret_value()}"} if self.key else {}
        timeout = aiohttp.ClientTimeout(total=self.limits.timeout_seconds)
        why = ""
        async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
            for attempt in range(self.limits.attempts):
                try:
                    return await self._once(session, body)
                except _Later as later:
                    why = str(later)
                    pause = later.seconds if later.seconds is not None else self.limits.pause_seconds * 2**attempt
                if attempt + 1 < self.limits.attempts:
                    await self.sleep(min(pause, self.limits.longest_pause_seconds))
        raise ChatUnavailable(f"{self.base_url}: {why}; {self.limits.attempts} attempts. Try again later.")

    async def _once(self, session: aiohttp.ClientSession, body: dict[str, Any]) -> str:
        try:
            # A redirect could carry the key elsewhere.
            async with session.post(f"{self.base_url}/chat/completions", json=body, allow_redirects=False) as answer:
                raw = await answer.content.read(self.limits.max_bytes + 1)
                while len(raw) <= self.limits.max_bytes and not answer.content.at_eof():
                    raw += await answer.content.read(self.limits.max_bytes + 1 - len(raw))
        except TimeoutError:
            raise _Later(f"no answer within {self.limits.timeout_seconds:g} s") from None
        except aiohttp.ClientError as error:
            raise _Later(f"no connection ({type(error).__name__})") from None
        if answer.status in _AGAIN:
            raise _Later(f"status {answer.status}", _seconds(answer.headers.get("Retry-After")))
        if answer.status != 200:
            raise ChatRefused(
                f"{self.base_url}: status {answer.status} for model {self.model}. {self._said(raw)}".rstrip()
            )
        if len(raw) > self.limits.max_bytes:
            raise ChatRefused(f"{self.base_url}: an answer of more than {self.limits.max_bytes} bytes.")
        return _content(raw)

    def _said(self, raw: bytes) -> str:
        """The beginning of an error's text, on one line, without the key."""
        text = " ".join(raw[:2000].decode("utf-8", "replace").split())
        if self.key:
            text = text.replace(self.key.get_secret_value(), "***")
        return "".join(c if c.isprintable() else "�" for c in text[:300])


def _content(raw: bytes) -> str:
    """The message in an answer. What is no chat completion counts as a passing fault of the server."""
    try:
        content = json.loads(raw)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError):
        raise _Later("an answer that is no chat completion") from None
    if not isinstance(content, str):
        raise _Later("an answer without text")
    return content


def _seconds(header: str | None) -> float | None:
    try:
        seconds = float(header or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < 3600 else None


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
