"""Making a workspace ready for its first run."""

from __future__ import annotations

from pathlib import Path

from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.seeds import load_packed
from flows.workspace import Workspace, create_workspace
from warehouse.publish import publish


def initialise(root: Path) -> tuple[Workspace, int]:
    """Write the config, make the warehouse, load the packed seeds and publish; returns how many seeds it knows."""
    workspace = create_workspace(root)
    config = load_config(workspace.config)
    with run_lock(workspace):
        with open_warehouse(workspace, config.settings) as warehouse:
            known = load_packed(warehouse, workspace.seeds)
        publish(workspace.warehouse, workspace.snapshot)
    return workspace, known
