"""The sender: takes what is due out of the outbox, sends it, and records how each mail ended.

::

    due deliveries ──► one mail for each recipient ──► render ──► claim ──┐
    mails left over from earlier runs ──► retake ─────────────────────────┴──► send (threads) ──► record

A mail is claimed, with its bytes, before it is sent, and recorded after. A process killed in between leaves it claimed;
the next run sends the same bytes under the same Message-ID. The store is touched by the calling thread only; the
worker threads see nothing but mails.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import duckdb

from extract.errors import FinalError
from flows.alerting.errors import (
    ChannelDownError,
    ChannelMisconfiguredError,
    DeliveryAmbiguousError,
    DeliveryRefusedError,
)
from flows.alerting.mail import Mail, message_id
from flows.alerting.render import render_mail
from flows.settings import MailSettings
from warehouse import evidence, outbox
from warehouse.coverage import Coverage, coverage
from warehouse.outbox import ClaimedMail, Delivery
from warehouse.store import Warehouse

WORKERS = 4
"""Mails under way at once: a recipient whose server is slow holds up no other."""

PATIENCE = 8
"""Times ``mail.timeout_seconds``: after so long without any channel's answer, the rest is left to the next run."""


class Channel(Protocol):
    """What the sender asks of a way out. Called from several threads at once."""

    @property
    def name(self) -> str: ...

    def send(self, mail: Mail) -> None:
        """Return once ``mail`` was accepted; raise an error of ``flows.alerting.errors`` otherwise."""
        ...


@dataclass(frozen=True, slots=True)
class MailResult:
    """How one mail ended in this run. ``state`` is that of its deliveries."""

    message_id: str
    channel: str
    recipient: str
    state: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class SendReport:
    """What became of every mail that was due."""

    mails: tuple[MailResult, ...] = ()

    def count(self, state: str) -> int:
        """Mails that ended as ``sent``, ``retrying``, ``ambiguous`` or ``failed``."""
        return sum(mail.state == state for mail in self.mails)

    @property
    def problems(self) -> tuple[str, ...]:
        """What kept mails from being sent, each cause once, in order."""
        return tuple(dict.fromkeys(mail.error for mail in self.mails if mail.error))


def send_due(
    warehouse: Warehouse,
    channels: Mapping[str, Channel],
    settings: MailSettings,
    *,
    now: datetime,
    clock: Callable[[], datetime],
    heard: Coverage | None = None,
) -> SendReport:
    """Send every delivery that is due at ``now`` and every mail whose pause is over; record each as it ends.

    All that is due for one recipient makes one mail; a digest is a mail of its own. ``channels`` by name ("mail",
    "apprise"). ``clock`` tells when a mail was accepted. ``heard`` is what the mails say of the sources; None: as the
    ledger has it, which does not know the run that is going on (``coverage.coverage`` takes that run's sources).
    A failing channel or recipient raises nothing: it is in the report and in the deliveries.
    """
    jobs = []
    for mail in outbox.claimed(warehouse.con, now):
        with warehouse.transaction() as con:
            jobs.append(outbox.retake(con, mail))
    fresh, results = _claim_due(warehouse, settings, now, heard)
    jobs += fresh
    if jobs:
        results += _send_all(warehouse, jobs, channels, settings, now, clock)
    return SendReport(tuple(results))


def _claim_due(
    warehouse: Warehouse, settings: MailSettings, now: datetime, heard: Coverage | None
) -> tuple[list[ClaimedMail], list[MailResult]]:
    """Bind all that is due to mails, one for each recipient (and one more for its digest)."""
    batches: dict[tuple[str, str, bool], list[Delivery]] = {}
    for delivery in outbox.due(warehouse.con, now):
        batches.setdefault((delivery.channel, delivery.recipient, delivery.digest), []).append(delivery)
    if not batches:
        return [], []
    ids = sorted({delivery.alert_id for batch in batches.values() for delivery in batch})
    known = {detail.alert_id: detail for detail in evidence.details(warehouse.con, ids)}
    heard = heard or coverage(warehouse.con, now)
    claimed, rejected = [], []
    for (channel, recipient, digest), batch in batches.items():
        bound = {delivery.alert_id for delivery in batch}
        alerts = [detail for alert_id, detail in known.items() if alert_id in bound]
        identity = message_id(recipient, (delivery.alert_id for delivery in batch), settings.sender)
        try:
            mail = render_mail(alerts, heard, recipient=recipient, message_id=identity, claimed_at=now, digest=digest)
        except Exception as error:
            # Whatever is wrong with this one mail must not keep the others back; it can be requeued once mended.
            problem = f"{recipient}: the mail could not be made ({type(error).__name__}: {error})"
            with warehouse.transaction() as con:
                outbox.reject(con, batch, problem)
            rejected.append(MailResult(identity, channel, recipient, "failed", problem))
            continue
        with warehouse.transaction() as con:
            claimed.append(outbox.claim(con, batch, identity, mail.to_json(), now))
    return claimed, rejected


@dataclass(slots=True)
class _Workers:
    """Threads that send. ``down`` holds, for each channel that turned out dead, what it said."""

    channels: Mapping[str, Channel]
    jobs: queue.SimpleQueue[ClaimedMail]
    answers: queue.SimpleQueue[tuple[ClaimedMail, BaseException | None]] = field(default_factory=queue.SimpleQueue)
    down: dict[str, str] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def start(self, count: int) -> None:
        for n in range(count):
            threading.Thread(target=self._work, name=f"orewatch-send-{n}", daemon=True).start()

    def _work(self) -> None:
        while True:
            try:
                mail = self.jobs.get_nowait()
            except queue.Empty:
                return
            error: BaseException | None = None
            try:
                self._send(mail)
            except BaseException as raised:
                error = raised
            self.answers.put((mail, error))

    def _send(self, mail: ClaimedMail) -> None:
        if mail.channel in self.down:
            raise _NotTriedError(self.down[mail.channel])
        channel = self.channels.get(mail.channel)
        if channel is None:
            raise ChannelMisconfiguredError(f"{mail.recipient}: no channel {mail.channel!r} is set up.")
        self.begun.add(mail.message_id)
        try:
            channel.send(Mail.from_json(mail.payload))
        except (ChannelDownError, ChannelMisconfiguredError) as error:
            self.down[mail.channel] = str(error)
            raise


class _NotTriedError(Exception):
    """The channel had turned out dead before this mail's turn came."""


def _send_all(
    warehouse: Warehouse,
    jobs: Sequence[ClaimedMail],
    channels: Mapping[str, Channel],
    settings: MailSettings,
    now: datetime,
    clock: Callable[[], datetime],
) -> list[MailResult]:
    todo: queue.SimpleQueue[ClaimedMail] = queue.SimpleQueue()
    for job in jobs:
        todo.put(job)
    workers = _Workers(channels, todo)
    workers.start(min(WORKERS, len(jobs)))
    waiting = {job.message_id: job for job in jobs}
    results = []
    while waiting:
        try:
            mail, error = workers.answers.get(timeout=settings.timeout_seconds * PATIENCE)
        except queue.Empty:
            break
        results.append(_record(warehouse, mail, error, settings, now, clock))
        del waiting[mail.message_id]
    for mail in waiting.values():
        silence: Exception = DeliveryAmbiguousError(
            f"{mail.recipient}: the channel {mail.channel!r} did not come back."
        )
        if mail.message_id not in workers.begun:
            silence = _NotTriedError(f"the channel {mail.channel!r} did not come back")
        results.append(_record(warehouse, mail, silence, settings, now, clock))
    return results


def _record(
    warehouse: Warehouse,
    mail: ClaimedMail,
    error: BaseException | None,
    settings: MailSettings,
    now: datetime,
    clock: Callable[[], datetime],
) -> MailResult:
    if error is not None and not isinstance(error, Exception):
        raise error
    said = str(error) if error else None
    with warehouse.transaction() as con:
        if error is None:
            outbox.record_sent(con, mail.message_id, sent_at=clock())
            return MailResult(mail.message_id, mail.channel, mail.recipient, "sent")
        state = _record_error(con, mail, error, now, settings.retries)
    return MailResult(mail.message_id, mail.channel, mail.recipient, state, said)


def _record_error(
    con: duckdb.DuckDBPyConnection, mail: ClaimedMail, error: Exception, now: datetime, retries: int
) -> str:
    said = str(error)
    if isinstance(error, _NotTriedError):
        outbox.postpone(con, mail, said, now=now)
        return "retrying"
    if isinstance(error, DeliveryRefusedError | ChannelDownError | ChannelMisconfiguredError):
        return outbox.record_failed(con, mail, said, now=now, retries=retries)
    if isinstance(error, FinalError):
        return outbox.record_failed(con, mail, said, now=now, retries=retries, final=True)
    if not isinstance(error, DeliveryAmbiguousError):
        # A channel that breaks in a way nobody foresaw may have sent the mail before.
        said = f"{mail.recipient}: {type(error).__name__}: {error}"
    return outbox.record_ambiguous(con, mail, said, now=now, retries=retries)
