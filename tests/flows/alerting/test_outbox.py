"""The sender against real mail servers and a real warehouse: nothing lost, nothing doubled, nobody held up."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.alerting.errors import ChannelDownError, DeliveryRefusedError
from flows.alerting.mail import Mail
from flows.alerting.outbox import Channel, SendReport, send_due
from flows.alerting.smtp import SmtpChannel
from flows.settings import AlertRule, MailSettings
from warehouse import outbox
from warehouse.store import Warehouse

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)


def rule(*recipients: str, **fields: Any) -> AlertRule:
    return AlertRule(name=fields.pop("name", "watch"), recipients=recipients, **fields)


def send(
    warehouse: Warehouse, channel: Channel, now: datetime = NOW, settings: MailSettings | None = None
) -> SendReport:
    return send_due(warehouse, {channel.name: channel}, settings or MailSettings(), now=now, clock=lambda: now)


class FakeChannel:
    """Keeps what it is given; ``trouble`` maps a recipient to what is raised, ``after`` to what is raised once it has
    kept the mail."""

    name = "mail"

    def __init__(self) -> None:
        self.sent: list[Mail] = []
        self.trouble: dict[str, BaseException] = {}
        self.after: dict[str, BaseException] = {}

    def send(self, mail: Mail) -> None:
        if mail.recipient in self.trouble:
            raise self.trouble[mail.recipient]
        self.sent.append(mail)
        if mail.recipient in self.after:
            raise self.after[mail.recipient]


class Crash(BaseException):
    """The process dies here."""


def test_statements_of_one_run_make_one_mail_for_each_recipient(desk: Any) -> None:
    """k statements of one run for one recipient are one mail; each recipient gets their own."""
    for _ in range(3):
        desk.report(rule("a@example.org", "b@example.org"))
    channel = FakeChannel()
    report = send(desk.warehouse, channel)
    assert sorted(mail.recipient for mail in channel.sent) == ["a@example.org", "b@example.org"]
    assert report.count("sent") == 2
    assert {(row[1], row[2]) for row in desk.deliveries()} == {("sent", 1)}
    assert len({row[3] for row in desk.deliveries()}) == 2


def test_nothing_due_sends_nothing(desk: Any) -> None:
    """A run with no alerts, and a digest time with none, send no mail."""
    desk.report()
    channel = FakeChannel()
    assert send(desk.warehouse, channel) == SendReport()
    assert channel.sent == []


def test_sent_mail_is_not_sent_again(desk: Any) -> None:
    """Once recorded as sent, a delivery is over, and the stored bytes of its mail are gone."""
    desk.report(rule("a@example.org"))
    channel = FakeChannel()
    send(desk.warehouse, channel)
    send(desk.warehouse, channel, LATER)
    assert len(channel.sent) == 1
    assert desk.warehouse.con.execute("select count(*) from store.mails").fetchall() == [(0,)]


def test_crash_before_sending_repeats_the_same_bytes_and_mixes_nothing_in(desk: Any) -> None:
    """What was claimed goes out as it was claimed, under its Message-ID; what came later is another mail."""
    desk.report(rule("a@example.org"))
    channel = FakeChannel()
    channel.after["a@example.org"] = Crash()
    with pytest.raises(Crash):
        send(desk.warehouse, channel)
    assert desk.deliveries()[0][1] == "sending"
    desk.report(rule("a@example.org"), raised_at=LATER)
    channel.after.clear()
    send(desk.warehouse, channel, LATER)
    first, again, later = channel.sent
    assert again == first
    assert later.message_id != first.message_id
    assert {row[1] for row in desk.deliveries()} == {"sent"}


def test_unknown_failure_of_a_channel_is_ambiguous_and_resolved_by_the_same_mail(desk: Any) -> None:
    """A channel that breaks after it may have sent is tried again with the same Message-ID."""
    desk.report(rule("a@example.org"))
    channel = FakeChannel()
    channel.after["a@example.org"] = RuntimeError("plugin fell over")
    report = send(desk.warehouse, channel)
    assert report.count("ambiguous") == 1
    assert desk.deliveries()[0][1:3] == ("ambiguous", 1)
    channel.after.clear()
    send(desk.warehouse, channel, LATER)
    assert channel.sent[0] == channel.sent[1]
    assert desk.deliveries()[0][1:3] == ("sent", 2)
    assert desk.deliveries()[0][4] is None


def test_pauses_grow_and_retries_end(desk: Any) -> None:
    """A refused mail waits 5, 10, 20 … minutes; after ``retries`` further attempts it has failed, with its error."""
    desk.report(rule("a@example.org"))
    channel = FakeChannel()
    channel.trouble["a@example.org"] = DeliveryRefusedError("mailbox full")
    settings = MailSettings(retries=2)
    states = []
    for minute in (0, 4, 5, 14, 15, 60, 600):
        send(desk.warehouse, channel, NOW + timedelta(minutes=minute), settings)
        states.append(desk.deliveries()[0][1:3])
    assert states == [
        ("retrying", 1),
        ("retrying", 1),
        ("retrying", 2),
        ("retrying", 2),
        ("failed", 3),
        ("failed", 3),
        ("failed", 3),
    ]
    assert desk.deliveries()[0][4] == "mailbox full"


def test_failed_deliveries_can_be_requeued(desk: Any) -> None:
    """Once the cause is mended, what had failed is sent."""
    desk.report(rule("a@example.org"))
    channel = FakeChannel()
    channel.trouble["a@example.org"] = DeliveryRefusedError("no")
    send(desk.warehouse, channel, settings=MailSettings(retries=0))
    assert desk.deliveries()[0][1] == "failed"
    channel.trouble.clear()
    assert outbox.requeue_failed(desk.warehouse.con) == 1
    send(desk.warehouse, channel)
    assert desk.deliveries()[0][1:3] == ("sent", 1)


def test_dead_channel_is_given_up_for_the_run_but_not_for_the_mails(desk: Any) -> None:
    """When the server is down, mails beyond those under way are put off without an attempt being counted."""
    recipients = [f"r{n:02d}@example.org" for n in range(20)]
    desk.report(rule(*recipients))
    channel = FakeChannel()
    channel.trouble = dict.fromkeys(recipients, ChannelDownError("server down"))
    report = send(desk.warehouse, channel)
    assert report.count("retrying") == 20
    assert report.problems == ("server down",)
    attempts = [row[2] for row in desk.deliveries()]
    assert 1 <= sum(attempts) <= 8
    channel.trouble.clear()
    assert send(desk.warehouse, channel, LATER).count("sent") == 20


def test_one_channel_down_leaves_the_other_alone(desk: Any) -> None:
    """Mail to a dead server does not keep the Apprise recipient waiting."""
    desk.report(rule("a@example.org", "env:DESK_CHAT"))
    down, chat = FakeChannel(), FakeChannel()
    down.trouble["a@example.org"] = ChannelDownError("server down")
    report = send_due(desk.warehouse, {"mail": down, "apprise": chat}, MailSettings(), now=NOW, clock=lambda: NOW)
    assert [mail.recipient for mail in chat.sent] == ["env:DESK_CHAT"]
    assert report.count("sent") == report.count("retrying") == 1


def test_slow_recipient_holds_up_no_other(desk: Any) -> None:
    """While one mail is stuck, the others go out; the stuck one ends as ambiguous when patience is over."""
    gate = threading.Event()

    class Slow(FakeChannel):
        def send(self, mail: Mail) -> None:
            if mail.recipient == "a@example.org":
                gate.wait(30)
            super().send(mail)

    desk.report(rule("a@example.org", "b@example.org", "c@example.org"))
    channel = Slow()
    begun = time.monotonic()
    report = send(desk.warehouse, channel, settings=MailSettings(timeout_seconds=0.05))
    assert time.monotonic() - begun < 5
    gate.set()
    assert {mail.recipient: mail.state for mail in report.mails} == {
        "a@example.org": "ambiguous",
        "b@example.org": "sent",
        "c@example.org": "sent",
    }


def test_missing_channel_is_said_and_kept(desk: Any) -> None:
    """A recipient whose channel is not set up loses nothing: the delivery waits, with its reason."""
    desk.report(rule("env:DESK_CHAT"))
    report = send(desk.warehouse, FakeChannel())
    assert report.count("retrying") == 1
    assert "apprise" in report.problems[0]


def test_mail_that_cannot_be_made_holds_up_no_other(desk: Any) -> None:
    """A rule with a zone that this machine does not know spoils its own mail only, and can be requeued."""
    desk.report(rule("a@example.org", timezone="Atlantis/Capital", name="lost"))
    desk.report(rule("b@example.org"))
    channel = FakeChannel()
    report = send(desk.warehouse, channel)
    assert [mail.recipient for mail in channel.sent] == ["b@example.org"]
    assert report.count("failed") == 1
    assert "Atlantis" in report.problems[0]


def test_digest_waits_for_its_hour_and_takes_everything_since(desk: Any) -> None:
    """A digest is one mail at its local time with all that was raised since the last one; immediate mail goes apart."""
    daily = rule("a@example.org", schedule="daily 08:00", timezone="Europe/Paris", name="daily")
    at_once = rule("a@example.org", name="now")
    desk.report(daily, at_once)
    desk.report(daily, raised_at=NOW + timedelta(hours=9))
    channel = FakeChannel()
    send(desk.warehouse, channel, NOW)
    assert len(channel.sent) == 1
    send(desk.warehouse, channel, datetime(2026, 11, 24, 6, 59, tzinfo=UTC))
    assert len(channel.sent) == 1
    send(desk.warehouse, channel, datetime(2026, 11, 24, 7, 0, tzinfo=UTC))
    assert len(channel.sent) == 2
    assert channel.sent[1].subject.startswith("[orewatch digest]")
    assert "2 NEW STATEMENTS" in channel.sent[1].text
    send(desk.warehouse, channel, datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
    assert len(channel.sent) == 2


def test_digests_missed_while_the_machine_slept_are_one(desk: Any) -> None:
    """Two digest times that passed unserved make one mail, not two."""
    daily = rule("a@example.org", schedule="daily 08:00", name="daily")
    desk.report(daily)
    desk.report(daily, raised_at=NOW + timedelta(days=1))
    channel = FakeChannel()
    send(desk.warehouse, channel, NOW + timedelta(days=5))
    assert len(channel.sent) == 1


# -- real servers ----------------------------------------------------------------------------------------------------


def smtp(port: int, **fields: Any) -> SmtpChannel:
    return SmtpChannel(MailSettings(host="127.0.0.1", port=port, timeout_seconds=fields.pop("timeout", 5), **fields))


def test_real_mail_arrives_with_its_headers(desk: Any, serve_post: Callable[..., Any]) -> None:
    """The mail that arrives is addressed to its recipient alone, and dated by its claim."""
    desk.report(rule("a@example.org", "b@example.org", severity="urgent"))
    with serve_post() as post:
        send(desk.warehouse, smtp(post.port))
    assert sorted(post.recipients) == ["a@example.org", "b@example.org"]
    for message in post.messages:
        assert message["To"] in ("a@example.org", "b@example.org")
        assert message["Cc"] is None
        assert message["Auto-Submitted"] == "auto-generated"
        assert message["Date"].datetime == NOW
        assert message["Importance"] == "high"
        assert message.get_body(("plain",)) is not None
        assert message.get_body(("html",)) is not None
    recorded = {row[3] for row in desk.deliveries()}
    assert recorded == {message["Message-ID"] for message in post.messages}


def test_refused_recipients_and_the_rest(desk: Any, serve_post: Callable[..., Any]) -> None:
    """550 ends a delivery, 451 puts it off, and a good recipient beside them is served."""
    desk.report(rule("gone@example.org", "busy@example.org", "good@example.org"))
    with serve_post() as post:
        post.rcpt = {"gone@example.org": "550 no such mailbox", "busy@example.org": "451 try later"}
        send(desk.warehouse, smtp(post.port))
        assert post.recipients == ["good@example.org"]
        states = {row[0]: row[1] for row in desk.deliveries()}
        assert states == {"gone@example.org": "failed", "busy@example.org": "retrying", "good@example.org": "sent"}
        errors = {row[0]: row[4] for row in desk.deliveries()}
        assert "550 no such mailbox" in errors["gone@example.org"]
        post.rcpt.clear()
        send(desk.warehouse, smtp(post.port), LATER)
    assert post.recipients == ["good@example.org", "busy@example.org"]


def test_connection_lost_after_data_is_ambiguous_then_resolved(desk: Any, serve_post: Callable[..., Any]) -> None:
    """The server took the mail and died before it said so: the same bytes go again, so that one mail is seen."""
    desk.report(rule("a@example.org"))
    with serve_post() as post:
        post.data = {"a@example.org": "drop"}
        send(desk.warehouse, smtp(post.port))
        assert desk.deliveries()[0][1] == "ambiguous"
        post.data.clear()
        send(desk.warehouse, smtp(post.port), LATER)
    assert desk.deliveries()[0][1] == "sent"
    assert len(post.raw) == 2
    assert post.raw[0] == post.raw[1]


def test_hanging_server_is_left_in_time(desk: Any, serve_post: Callable[..., Any], mute_port: int) -> None:
    """A server that never greets, and one that never answers the mail, cost their time limit and no more."""
    desk.report(rule("a@example.org"))
    begun = time.monotonic()
    send(desk.warehouse, smtp(mute_port, timeout=0.3))
    assert desk.deliveries()[0][1] == "retrying"
    with serve_post() as post:
        post.data = {"a@example.org": "hang"}
        send(desk.warehouse, smtp(post.port, timeout=1.5), LATER)
    assert time.monotonic() - begun < 20
    assert desk.deliveries()[0][1] == "ambiguous"


def test_server_that_is_not_there_loses_nothing(desk: Any, serve_post: Callable[..., Any], dead_port: int) -> None:
    """Mail waits while nobody listens, and goes out once somebody does."""
    desk.report(rule("a@example.org"))
    report = send(desk.warehouse, smtp(dead_port))
    assert "cannot be reached" in report.problems[0]
    with serve_post() as post:
        assert send(desk.warehouse, smtp(post.port), LATER).count("sent") == 1


_VICTIM = """
import os, sys
from datetime import datetime
from pathlib import Path
from flows.alerting.outbox import send_due
from flows.alerting.smtp import SmtpChannel
from flows.settings import MailSettings
from warehouse.store import Warehouse

settings = MailSettings(host="127.0.0.1", port=int(sys.argv[2]))
now = datetime.fromisoformat(sys.argv[3])
with Warehouse.open(Path(sys.argv[1])) as warehouse:
    send_due(warehouse, {"mail": SmtpChannel(settings)}, settings, now=now, clock=lambda: now)
"""


def test_kill_nine_in_the_middle_of_a_mail(desk: Any, serve_post: Callable[..., Any]) -> None:
    """Killed while the server holds its answer back, the next run sends the same mail again and settles it."""
    desk.report(rule("a@example.org"))
    path: Path = desk.warehouse.path
    desk.warehouse.close()
    with serve_post() as post:
        post.data = {"a@example.org": "hang"}
        victim = subprocess.Popen([sys.executable, "-c", _VICTIM, str(path), str(post.port), NOW.isoformat()])
        try:
            deadline = time.monotonic() + 20
            while not post.given and time.monotonic() < deadline:
                time.sleep(0.02)
            assert post.given, "the victim never reached the server"
        finally:
            victim.kill()
            victim.wait(10)
        first = post.given[0]
        post.data.clear()
        with Warehouse.open(path) as warehouse:
            desk.warehouse = warehouse
            assert desk.deliveries()[0][1] == "sending"
            assert send(warehouse, smtp(post.port), LATER).count("sent") == 1
            assert desk.deliveries()[0][1:3] == ("sent", 2)
    assert post.raw == [first]
