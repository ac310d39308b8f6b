"""A plain read-only connection for the tool's own, fixed queries. What users type goes through ``warehouse.query``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.errors import WarehouseMissingError
from warehouse.store import connect


@contextmanager
def reading(snapshot: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open ``snapshot`` for reading. Raises WarehouseMissingError with the remedy, and the other typed errors."""
    if not snapshot.is_file():
        raise WarehouseMissingError(f"There is no snapshot at {snapshot} yet: the first `orewatch run` publishes one.")
    con = connect(snapshot, memory_limit="1GB", threads=2, read_only=True)
    try:
        yield con
    finally:
        con.close()
