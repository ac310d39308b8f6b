"""The demo's mailbox is a real SMTP server that keeps what it is sent."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage
from pathlib import Path

import pytest

from flows.demo.mailbox import Mailbox


def mail(subject: str = "3 new statements: gallium") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "orewatch@example.org", "desk@example.org", subject
    message.set_content("Plain words: “Beirão”.")
    message.add_alternative("<p>Rich words: “Beirão”.</p>", subtype="html")
    return message


def test_keeps_mail_in_memory_and_in_files(tmp_path: Path) -> None:
    """Each mail is in ``messages``, as ``.eml`` byte for byte, and its HTML part as ``.html``."""
    with Mailbox.start(tmp_path / "mail") as box:
        with smtplib.SMTP(box.host, box.port) as client:
            client.send_message(mail())
            client.send_message(mail("second"))
        assert [m["Subject"] for m in box.messages] == ["3 new statements: gallium", "second"]
        assert box.recipients == [("desk@example.org",)] * 2
        assert [p.name for p in box.files] == ["001-3-new-statements-gallium.eml", "002-second.eml"]
        assert b"Subject: 3 new statements: gallium" in box.files[0].read_bytes()
        assert box.files[0].with_suffix(".html").read_text(encoding="utf-8").strip() == "<p>Rich words: “Beirão”.</p>"


def test_refuses_while_told_to(tmp_path: Path) -> None:
    """``refusal`` makes DATA fail with that answer; nothing is kept."""
    with Mailbox.start(tmp_path) as box:
        box.refusal = "451 4.3.0 try later"
        with smtplib.SMTP(box.host, box.port) as client, pytest.raises(smtplib.SMTPDataError) as refused:
            client.send_message(mail())
        assert refused.value.smtp_code == 451
        assert not box.messages
        assert not box.files


def test_stops_listening(tmp_path: Path) -> None:
    """After the block the port is closed, and closing twice does no harm."""
    with Mailbox.start(tmp_path) as box:
        port = box.port
    box.close()
    with pytest.raises(OSError):
        smtplib.SMTP("127.0.0.1", port, timeout=1)
