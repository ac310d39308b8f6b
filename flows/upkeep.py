"""Nightly care of the warehouse: check, back up, shorten the ledger, compact, publish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from extract.errors import FinalError
from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse import keys, sources
from warehouse.backup import backup, compact, verify
from warehouse.publish import publish

KEPT_BACKUPS = 7
POLLS_KEPT = timedelta(days=30)
"""Older runs keep their counts; of their polls only each source's last one is kept."""


class WarehouseUnsound(FinalError):
    """Facts in the warehouse do not belong together."""


@dataclass(frozen=True, slots=True)
class UpkeepReport:
    """What was done."""

    backup: Path
    bytes_before: int
    bytes_after: int
    dropped: tuple[Path, ...]

    def in_words(self) -> str:
        """One line."""
        return (
            f"Sound. Backed up to {self.backup}; {len(self.dropped)} old backups removed; "
            f"{self.bytes_before / 1e6:.1f} MB before, {self.bytes_after / 1e6:.1f} MB after compaction."
        )


def run_upkeep(workspace: Workspace, now: datetime) -> UpkeepReport:
    """Check, back up to ``data/backups``, compact and publish.

    Raises WarehouseUnsound before anything is changed, RunUnderWay, and the warehouse's typed errors.
    """
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        if not workspace.warehouse.exists():
            open_warehouse(workspace, settings).close()
        problems = verify(workspace.warehouse)
        if problems:
            raise WarehouseUnsound(
                f"{workspace.warehouse}: {'; '.join(problems)}. Restore a backup (`orewatch restore`), "
                "or extract anew from the archive (`orewatch reprocess`)."
            )
        saved = backup(workspace.warehouse, workspace.backups, now)
        with open_warehouse(workspace, settings) as warehouse, warehouse.transaction() as con:
            sources.fold(con, now - POLLS_KEPT)
            keys.seal_all(con)
        before, after = compact(
            workspace.warehouse, memory_limit=settings.warehouse.memory_limit, threads=settings.warehouse.threads
        )
        publish(workspace.warehouse, workspace.snapshot)
    old = tuple(sorted(workspace.backups.glob("orewatch-*.duckdb"))[:-KEPT_BACKUPS])
    for path in old:
        path.unlink()
    return UpkeepReport(saved, before, after, old)
