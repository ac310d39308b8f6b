"""A local SMTP server that keeps what it is sent: in memory, as ``.eml``, and its HTML part as ``.html``.

with Mailbox.start(directory) as box:
    ...  # send to box.host, box.port
    box.messages[0]["Subject"]
"""

from __future__ import annotations

import asyncio
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller


class _Controller(Controller):
    """Takes any free port: learns which before ``start`` tries to reach itself."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


class Mailbox:
    """The server and its mail. ``refusal`` (``"451 try later"``) makes it refuse every message while set."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.messages: list[EmailMessage] = []
        self.recipients: list[tuple[str, ...]] = []
        self.files: list[Path] = []
        self.refusal: str | None = None
        self._controller = _Controller(self, hostname="127.0.0.1", port=0)

    @classmethod
    def start(cls, directory: Path) -> Self:
        """Listen on 127.0.0.1. Makes ``directory`` if it is not there."""
        directory.mkdir(parents=True, exist_ok=True)
        box = cls(directory)
        box._controller.start()
        return box

    @property
    def host(self) -> str:
        return "127.0.0.1"

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def close(self) -> None:
        """Stop listening. May be called twice."""
        if self._controller.loop.is_running():
            self._controller.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def handle_DATA(self, server: object, session: object, envelope: Any) -> str:  # noqa: N802  aiosmtpd's name
        """Called by aiosmtpd for each message."""
        if self.refusal is not None:
            return self.refusal
        raw = bytes(envelope.original_content)
        message = message_from_bytes(raw, policy=policy.default)
        self._store(message, raw)
        self.messages.append(message)
        self.recipients.append(tuple(envelope.rcpt_tos))
        return "250 kept"

    def _store(self, message: EmailMessage, raw: bytes) -> None:
        subject = re.sub(r"[^a-z0-9]+", "-", str(message["Subject"] or "").lower()).strip("-")[:60]
        stem = f"{len(self.messages) + 1:03d}-{subject or 'no-subject'}"
        eml = self.directory / f"{stem}.eml"
        eml.write_bytes(raw)
        self.files.append(eml)
        html = message.get_body(preferencelist=("html",))
        if html is not None:
            (self.directory / f"{stem}.html").write_text(html.get_content(), encoding="utf-8")
