"""People's word on statements: recorded in the warehouse, where it wins over the machine, and shown to readers."""

from __future__ import annotations

from datetime import datetime

from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse import marks
from warehouse.finding import find_statement
from warehouse.marks import Mark, MarkVerdict
from warehouse.publish import publish


def mark(
    workspace: Workspace,
    given: str,
    verdict: MarkVerdict,
    *,
    now: datetime,
    repeat_of: str | None = None,
    by: str | None = None,
    note: str | None = None,
) -> Mark:
    """Mark the statement or alert whose id begins with ``given``.

    ``repeat_of``: id of the earlier statement, or of an alert on it. Raises StatementNotFoundError, MarkError, and
    RunUnderWay (transient).
    """
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse, warehouse.transaction() as con:
            found = find_statement(con, given)
            earlier = find_statement(con, repeat_of).statement_id if repeat_of else None
            made = marks.add(
                con,
                found.statement_id,
                verdict,
                now=now,
                alert_id=found.alert_id,
                repeat_of=earlier,
                by=by,
                note=note,
            )
        publish(workspace.warehouse, workspace.snapshot)
    return made
