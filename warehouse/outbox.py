"""The outbox: which deliveries are due, and how each attempt to send them ended.

A delivery's life::

    pending ──claim──► sending ──record_sent──► sent
                       │  ▲
                       │  └─retake── retrying | ambiguous | sending (left by a crash)
                       └─record_failed──► retrying … failed        record_ambiguous──► ambiguous … failed

From its claim on, a delivery is bound to one mail: the same alerts, the same bytes, the same Message-ID, however
often it is tried. What is raised later goes into another mail. The caller wraps each change in a transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import duckdb

from warehouse.bulk import clean

FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Delivery:
    """From storage: a delivery that is due and bound to no mail yet."""

    alert_id: str
    channel: str
    recipient: str
    due_at: datetime
    digest: bool


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """From storage: a mail that was claimed and has not ended. ``attempts`` counts those begun."""

    message_id: str
    channel: str
    recipient: str
    claimed_at: datetime
    payload: str
    attempts: int


def due(con: duckdb.DuckDBPyConnection, now: datetime) -> list[Delivery]:
    """Deliveries due at ``now`` that no mail carries yet, oldest first."""
    rows = con.execute(
        "select alert_id, channel, recipient, due_at, digest from store.deliveries "
        "where message_id is null and state = 'pending' and due_at <= ? "
        "order by due_at, recipient, alert_id",
        [now],
    ).fetchall()
    return [Delivery(a, c, r, at.astimezone(UTC), digest) for a, c, r, at, digest in rows]


def claimed(con: duckdb.DuckDBPyConnection, now: datetime) -> list[ClaimedMail]:
    """Mails to be tried again at ``now``: those that a crash left behind, and those whose pause is over."""
    rows = con.execute(
        "select m.message_id, m.channel, m.recipient, m.claimed_at, m.payload, max(d.attempts) "
        "from store.mails m join store.deliveries d using (message_id) "
        "where d.state = 'sending' or (d.state in ('retrying', 'ambiguous') and d.next_try_at <= ?) "
        "group by all order by m.claimed_at, m.message_id",
        [now],
    ).fetchall()
    return [ClaimedMail(i, c, r, at.astimezone(UTC), payload, n) for i, c, r, at, payload, n in rows]


def claim(
    con: duckdb.DuckDBPyConnection, deliveries: Sequence[Delivery], message_id: str, payload: str, now: datetime
) -> ClaimedMail:
    """Bind ``deliveries`` (all of one recipient) to the mail ``message_id`` and count its first attempt."""
    channel, recipient = deliveries[0].channel, deliveries[0].recipient
    con.execute(
        "insert into store.mails (message_id, channel, recipient, claimed_at, payload) values (?, ?, ?, ?, ?)",
        [message_id, channel, recipient, now, payload],
    ).fetchall()
    con.execute(
        "update store.deliveries set state = 'sending', attempts = attempts + 1, message_id = ?, error = null "
        "where recipient = ? and message_id is null and list_contains(?::varchar[], alert_id)",
        [message_id, recipient, [delivery.alert_id for delivery in deliveries]],
    ).fetchall()
    return ClaimedMail(message_id, channel, recipient, now, payload, 1)


def retake(con: duckdb.DuckDBPyConnection, mail: ClaimedMail) -> ClaimedMail:
    """Begin another attempt at a mail that has not ended."""
    _set(con, mail.message_id, "state = 'sending', attempts = attempts + 1, next_try_at = null")
    return replace(mail, attempts=mail.attempts + 1)


def record_sent(con: duckdb.DuckDBPyConnection, message_id: str, *, sent_at: datetime) -> None:
    """The channel took the mail. Its stored bytes are dropped."""
    _end(con, message_id, "sent", None, sent_at)


def record_failed(
    con: duckdb.DuckDBPyConnection, mail: ClaimedMail, error: str, *, now: datetime, retries: int, final: bool = False
) -> str:
    """The attempt was refused: pause and try again, or give up if ``final`` or after ``retries`` further attempts.

    Returns the state it leaves: ``retrying`` or ``failed``.
    """
    return _not_sent(con, mail, "retrying", error, now, retries, final)


def record_ambiguous(
    con: duckdb.DuckDBPyConnection, mail: ClaimedMail, error: str, *, now: datetime, retries: int
) -> str:
    """The channel may or may not have taken the mail. It is sent again, under the same Message-ID.

    Returns the state it leaves: ``ambiguous`` or, after ``retries`` further attempts, ``failed``.
    """
    return _not_sent(con, mail, "ambiguous", error, now, retries, False)


def postpone(con: duckdb.DuckDBPyConnection, mail: ClaimedMail, error: str, *, now: datetime) -> None:
    """Nothing was tried, because the channel was found dead before: wait, and count no attempt."""
    _set(
        con,
        mail.message_id,
        "state = 'retrying', attempts = attempts - 1, next_try_at = ?, error = ?",
        now + FIRST_PAUSE,
        error,
    )


def reject(con: duckdb.DuckDBPyConnection, deliveries: Sequence[Delivery], error: str) -> None:
    """No mail can be made of ``deliveries`` (all of one recipient): they have failed."""
    con.execute(
        "update store.deliveries set state = 'failed', attempts = attempts + 1, error = ? "
        "where recipient = ? and message_id is null and list_contains(?::varchar[], alert_id)",
        [clean(error), deliveries[0].recipient, [delivery.alert_id for delivery in deliveries]],
    ).fetchall()


def requeue_failed(con: duckdb.DuckDBPyConnection) -> int:
    """Put every ``failed`` delivery back into the outbox, once its cause is mended. Returns how many."""
    rows = con.execute(
        "update store.deliveries set state = 'pending', attempts = 0, next_try_at = null, message_id = null "
        "where state = 'failed' returning alert_id"
    ).fetchall()
    return len(rows)


def pause_after(attempts: int) -> timedelta:
    """Wait before the next attempt: 5 minutes, doubled each time, at most 6 hours (8 retries: about 17 hours)."""
    return min(FIRST_PAUSE * (1 << min(attempts - 1, 16)), LONGEST_PAUSE)


def _not_sent(
    con: duckdb.DuckDBPyConnection,
    mail: ClaimedMail,
    state: str,
    error: str,
    now: datetime,
    retries: int,
    final: bool,
) -> str:
    if final or mail.attempts > retries:
        _end(con, mail.message_id, "failed", error, None)
        return "failed"
    _set(
        con,
        mail.message_id,
        "state = ?, error = ?, next_try_at = ?",
        state,
        error,
        now + pause_after(mail.attempts),
    )
    return state


def _end(
    con: duckdb.DuckDBPyConnection, message_id: str, state: str, error: str | None, sent_at: datetime | None
) -> None:
    _set(con, message_id, "state = ?, error = ?, sent_at = ?, next_try_at = null", state, error, sent_at)
    con.execute("delete from store.mails where message_id = ?", [message_id]).fetchall()


def _set(con: duckdb.DuckDBPyConnection, message_id: str, assignments: str, *values: object) -> None:
    con.execute(
        f"update store.deliveries set {assignments} where message_id = ? and state not in ('sent', 'failed')",
        [*(clean(value) if isinstance(value, str) else value for value in values), message_id],
    ).fetchall()
