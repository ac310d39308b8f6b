"""A statement from what a person types: its id, the id of an alert on it, or the beginning of either."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from extract.errors import FinalError


class StatementNotFoundError(FinalError):
    """Nothing has this id, or several things begin with it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A statement, and the alert by which it was named, if it was."""

    statement_id: str
    alert_id: str | None = None


def find_statement(con: duckdb.DuckDBPyConnection, given: str) -> Found:
    """What ``given`` names. Raises StatementNotFoundError, with the candidates when there are several.

    A mark keeps the id of a statement that is gone, so such a statement is found as well.
    """
    rows = con.execute(
        "select statement_id, alert_id from store.alerts where starts_with(alert_id, $1) "
        "union all select statement_id, null from ("
        "select statement_id from store.statements where starts_with(statement_id, $1) "
        "union select statement_id from store.marks where starts_with(statement_id, $1)) "
        "order by 1, 2 limit 6",
        [given.strip() or "?"],
    ).fetchall()
    if not rows:
        raise StatementNotFoundError(
            f"{given!r}: no statement and no alert begins so. `orewatch alerts list` shows alerts; "
            '`orewatch sql "select statement_id, text from statements"` shows statements.'
        )
    exact = [row for row in rows if given in row]
    if len(exact or rows) > 1:
        shown = ", ".join(f"alert {alert}" if alert else f"statement {statement}" for statement, alert in rows[:5])
        raise StatementNotFoundError(f"{given!r}: several begin so ({shown}). Give more of the id.")
    statement_id, alert_id = (exact or rows)[0]
    return Found(statement_id, alert_id)
