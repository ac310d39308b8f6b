"""Alerts: written with the statement that raised them, listed, acknowledged.

Sending them is the affair of ``warehouse/outbox.py``; what a mail shows of them comes from ``warehouse/evidence.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import duckdb

from extract.errors import FinalError
from warehouse.bulk import clean

AlertState = Literal["pending", "sent", "failed", "acknowledged"]


class AlertNotFoundError(FinalError):
    """No alert has this id, or several begin with it."""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """To storage: one recipient of one alert. ``digest``: waits for a digest time; ``due_at`` carries a zone."""

    channel: str
    recipient: str
    due_at: datetime
    digest: bool = False


@dataclass(frozen=True, slots=True)
class NewAlert:
    """To storage: a statement met a rule. ``matched`` says in words what of the rule it met."""

    alert_id: str
    statement_id: str
    rule: str
    severity: str
    matched: str
    timezone: str
    raised_at: datetime
    deliveries: tuple[NewDelivery, ...]


@dataclass(frozen=True, slots=True)
class AlertRow:
    """From storage: an alert as a list shows it. ``text`` is None where a packed seed holds no words."""

    alert_id: str
    statement_id: str
    rule: str
    severity: str
    raised_at: datetime
    state: AlertState
    speaker: str | None
    text: str | None
    publisher: str | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """From storage: how far an alert has come on its way to one recipient."""

    channel: str
    recipient: str
    state: str
    attempts: int
    sent_at: datetime | None
    message_id: str | None
    error: str | None


def insert(con: duckdb.DuckDBPyConnection, alerts: Iterable[NewAlert]) -> int:
    """Store ``alerts`` with their deliveries; returns how many were not known before.

    To be called inside the transaction that stores the statement. An alert that is known already is left as it is,
    with its deliveries.
    """
    added = 0
    for alert in alerts:
        values = [alert.alert_id, alert.statement_id, alert.rule, alert.severity, clean(alert.matched)]
        unknown = con.execute(
            "insert into store.alerts (alert_id, statement_id, rule, severity, matched, timezone, raised_at) "
            "values (?, ?, ?, ?, ?, ?, ?) on conflict (alert_id) do nothing returning alert_id",
            [*values, alert.timezone, alert.raised_at],
        ).fetchall()
        if not unknown:
            continue
        added += 1
        for delivery in alert.deliveries:
            con.execute(
                "insert into store.deliveries (alert_id, channel, recipient, due_at, digest, state, attempts) "
                "values (?, ?, ?, ?, ?, 'pending', 0)",
                [alert.alert_id, delivery.channel, delivery.recipient, delivery.due_at, delivery.digest],
            ).fetchall()
    return added


_SELECT = """
    select a.alert_id, a.statement_id, a.rule, a.severity, a.raised_at, a.state,
           s.speaker, s.text, p.publisher, p.title, p.url
    from (select * from alerts where {which} limit {limit}) a
    left join statements s on s.statement_id = a.statement_id
    left join articles p on p.article_id = s.article_id
    order by a.raised_at desc, a.alert_id
"""


def list_alerts(
    con: duckdb.DuckDBPyConnection,
    *,
    states: Sequence[AlertState] = (),
    rule: str | None = None,
    since: datetime | None = None,
    limit: int = 100,
) -> list[AlertRow]:
    """Alerts, latest first; narrowed to ``states``, to one ``rule``, to those raised at or after ``since``.

    Reads the public views only, so that it works on the snapshot too; so does ``get``.
    """
    rows = con.execute(
        _SELECT.format(
            which="(len(?::varchar[]) = 0 or list_contains(?::varchar[], state)) and (?::varchar is null or rule = ?) "
            "and (?::timestamptz is null or raised_at >= ?) order by raised_at desc, alert_id",
            limit="?",
        ),
        [list(states), list(states), rule, rule, since, since, limit],
    ).fetchall()
    return [_row(row) for row in rows]


def get(con: duckdb.DuckDBPyConnection, alert_id: str) -> AlertRow:
    """The alert whose id is, or unambiguously begins with, ``alert_id``. Raises AlertNotFoundError."""
    query = _SELECT.format(which="starts_with(alert_id, ?)", limit=2)
    rows = con.execute(query, [alert_id or "?"]).fetchall()
    if not rows:
        raise AlertNotFoundError(f"alert {alert_id!r}: no such alert. `orewatch alerts list` shows their ids.")
    if len(rows) > 1:
        raise AlertNotFoundError(f"alert {alert_id!r}: several alerts begin so. Give more of the id.")
    return _row(rows[0])


def deliveries_of(con: duckdb.DuckDBPyConnection, alert_id: str) -> list[DeliveryRow]:
    """How each delivery of the alert with exactly this id stands, by recipient."""
    rows = con.execute(
        "select channel, recipient, state, attempts, sent_at, message_id, error from deliveries "
        "where alert_id = ? order by recipient",
        [alert_id],
    ).fetchall()
    return [DeliveryRow(*row) for row in rows]


def ack(
    con: duckdb.DuckDBPyConnection, alert_id: str, *, now: datetime, by: str | None = None, note: str | None = None
) -> AlertRow:
    """Mark the alert as dealt with; ``alert_id`` as for ``get``. Its deliveries that wait are still sent.

    Acknowledging twice keeps the first time and takes the later name and note, where given. Raises AlertNotFoundError.
    """
    found = get(con, alert_id)
    con.execute(
        "update store.alerts set acked_at = coalesce(acked_at, ?), acked_by = coalesce(?, acked_by), "
        "ack_note = coalesce(?, ack_note) where alert_id = ?",
        [now, by, note, found.alert_id],
    ).fetchall()
    return get(con, found.alert_id)


def _row(row: tuple[Any, ...]) -> AlertRow:
    values = list(row)
    values[4] = values[4].astimezone(UTC)
    return AlertRow(*values)
