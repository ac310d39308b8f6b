"""Apprise recipients: a real service on this machine, its address kept out of sight."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from flows.alerting.apprise_channel import AppriseChannel
from flows.alerting.errors import DeliveryRefusedError
from flows.alerting.preview import sample_mail

MAIL = replace(sample_mail(), recipient="env:DESK_CHAT")


@dataclass
class Chat:
    """A service that takes JSON posts; ``status`` is what it answers."""

    port: int = 0
    status: int = 200
    posts: list[dict[str, Any]] = field(default_factory=list)


@pytest.fixture
def chat() -> Iterator[Chat]:
    state = Chat()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            state.posts.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(state.status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield state
    server.shutdown()
    server.server_close()


def test_a_service_gets_subject_and_text(chat: Chat) -> None:
    """What a mail says goes to the service whose address the variable holds."""
    AppriseChannel({"DESK_CHAT": f"json://127.0.0.1:{chat.port}/hook"}).send(MAIL)
    (post,) = chat.posts
    assert post["title"] == MAIL.subject
    assert "Lu Peishan" in post["message"]


def test_a_refusal_is_kept_for_later_and_shows_no_address(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    """A service that refuses, an unset variable and a nonsense address are each said and logged without the address."""
    chat.status = 503
    for environ, said in (
        ({"DESK_CHAT": f"json://user:hush@127.0.0.1:{chat.port}/hook"}, "refused"),
        ({}, "DESK_CHAT is not set"),
        ({"DESK_CHAT": "hush://nowhere"}, "no address that Apprise knows"),
    ):
        with pytest.raises(DeliveryRefusedError, match=said) as raised:
            AppriseChannel(environ).send(MAIL)
        assert "hush" not in str(raised.value)
    assert "hush" not in caplog.text


def test_it_shows_no_secret() -> None:
    """Showing the channel shows no address."""
    assert "hush" not in repr(AppriseChannel({"DESK_CHAT": "json://hush"}))
