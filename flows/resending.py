"""Put deliveries that were given up back into the outbox."""

from __future__ import annotations

from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse.outbox import requeue_failed
from warehouse.publish import publish


def put_back(workspace: Workspace) -> int:
    """Make every failed delivery pending again, with its attempts counted from zero; the next run sends it.

    Returns how many there were. Raises RunUnderWay (transient).
    """
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse, warehouse.transaction() as con:
            count = requeue_failed(con)
        if count:
            publish(workspace.warehouse, workspace.snapshot)
    return count
