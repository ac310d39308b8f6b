"""The read-only snapshot: what everybody but the one writer reads."""

from __future__ import annotations

from pathlib import Path

from warehouse.files import copy, settle


def publish(warehouse: Path, snapshot: Path, *, memory_limit: str = "2GB", threads: int = 2) -> None:
    """Put a copy of the warehouse at ``snapshot``, atomically.

    Call it when the writer has closed the file, with the run lock still held. Open readers keep the snapshot that
    they opened; in one process, DuckDB gives the new one only when all connections to the old have closed. When it
    fails (WarehouseFullError and the like) the old snapshot stays.
    """
    settle(warehouse, memory_limit=memory_limit, threads=threads)
    copy(warehouse, snapshot)
