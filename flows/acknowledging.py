"""Acknowledge an alert in the warehouse, and let readers see it."""

from __future__ import annotations

from datetime import datetime

from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse.alerts import AlertRow, ack
from warehouse.publish import publish


def acknowledge(workspace: Workspace, alert: str, *, now: datetime, by: str | None, note: str | None) -> AlertRow:
    """Mark the alert whose id begins with ``alert``. Raises AlertNotFound, and RunUnderWay (transient)."""
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse, warehouse.transaction() as con:
            row = ack(con, alert, now=now, by=by, note=note)
        publish(workspace.warehouse, workspace.snapshot)
    return row
