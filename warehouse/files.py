"""Whole warehouse files: settled, copied and swapped so that a crash at any point leaves the old one or the new one.

Nothing here may run while this process has the file open: closing a second handle on it would drop DuckDB's lock.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import duckdb

from warehouse.errors import WarehouseMissingError, actionable
from warehouse.store import connect


def settle(path: Path, *, memory_limit: str = "2GB", threads: int = 2) -> None:
    """Bring everything that a killed run left in the write-ahead log into the file itself.

    Raises WarehouseMissingError, and WarehouseLockedError when another process holds the file.
    """
    if not path.is_file():
        raise WarehouseMissingError(f"There is no warehouse at {path}: make one with `orewatch run`.")
    con = connect(path, memory_limit=memory_limit, threads=threads)
    try:
        con.execute("checkpoint").fetchall()
    except duckdb.Error as error:
        if (known := actionable(error, path)) is not None:
            raise known from error
        raise
    finally:
        con.close()


def copy(source: Path, target: Path) -> None:
    """Copy ``source`` beside ``target`` and swap it in, atomically; who reads the old ``target`` may go on reading.

    The copy is opened before it replaces anything. Raises WarehouseFullError (transient), WarehouseForbiddenError or
    WarehouseDamagedError; ``target`` is then as it was.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, part)
        with part.open("rb+") as handle:
            os.fsync(handle.fileno())
        connect(part, memory_limit="256MB", threads=1, read_only=True).close()
        swap(part, target)
    except OSError as error:
        if (known := actionable(error, target)) is not None:
            raise known from error
        raise
    finally:
        part.unlink(missing_ok=True)


def swap(part: Path, target: Path) -> None:
    """Put ``part`` in the place of ``target``, in one step that survives a power cut."""
    part.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def log_of(path: Path) -> Path:
    """The write-ahead log that belongs to ``path``."""
    return path.with_name(path.name + ".wal")
