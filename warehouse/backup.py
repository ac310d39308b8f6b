"""Backup, check, restore and compaction of the warehouse file. All need the run lock, and the file closed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.errors import WarehouseDamagedError, WarehouseLockedError, WarehouseTooNewError, actionable
from warehouse.files import copy, log_of, settle, swap
from warehouse.integrity import integrity_problems
from warehouse.migrations import applied, shipped
from warehouse.store import STORAGE, connect


def backup(warehouse: Path, folder: Path, now: datetime) -> Path:
    """A checked copy of the warehouse in ``folder``, named after the time; its path.

    Raises WarehouseDamagedError when the copy cannot be read in full, WarehouseFullError when there is no room.
    """
    target = folder / f"{warehouse.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{warehouse.suffix}"
    settle(warehouse)
    copy(warehouse, target)
    try:
        _read_all(target)
    except WarehouseDamagedError:
        target.unlink()
        raise
    return target


def verify(path: Path) -> list[str]:
    """Read every block of the file and check what belongs together; the problems, one a line.

    Raises WarehouseDamagedError when the file cannot be read in full, WarehouseTooNewError when a later version of
    orewatch wrote it.
    """
    _read_all(path)
    with _reading(path) as con:
        return integrity_problems(con)


def restore(saved: Path, warehouse: Path) -> Path | None:
    """Put the backup ``saved`` in the place of the warehouse.

    Gives the path that the old file is kept under (``….replaced``), if there was one.

    ``saved`` is read in full first. Raises WarehouseLockedError while another process holds the warehouse,
    WarehouseDamagedError or WarehouseTooNewError for a backup that cannot be used; nothing has changed then.
    """
    _read_all(saved)
    kept = None
    if warehouse.exists():
        try:
            settle(warehouse)
        except WarehouseLockedError:
            raise
        except (WarehouseDamagedError, WarehouseTooNewError):
            pass  # Being replaced for just that.
        kept = warehouse.with_name(warehouse.name + ".replaced")
        kept.unlink(missing_ok=True)
        try:
            kept.hardlink_to(warehouse)
        except OSError:
            shutil.copyfile(warehouse, kept)
    # A log that belongs to the old file must never be replayed into the new one.
    log = log_of(warehouse)
    if log.exists() and kept is not None:
        log.replace(log_of(kept))
    copy(saved, warehouse)
    return kept


def compact(warehouse: Path, *, memory_limit: str = "2GB", threads: int = 2) -> tuple[int, int]:
    """Rewrite the file without the room that deleted rows left (DuckDB never gives it back); bytes before and after.

    The new file is complete and counted before it replaces the old one.
    """
    settle(warehouse, memory_limit=memory_limit, threads=threads)
    before = warehouse.stat().st_size
    part = warehouse.with_name(f".{warehouse.name}.compact")
    for left in (part, log_of(part)):
        left.unlink(missing_ok=True)
    try:
        _rewrite(warehouse, part, memory_limit, threads)
        if _read_all(part) != _read_all(warehouse):
            raise WarehouseDamagedError(f"{warehouse}: the compacted copy differs, so the file was left as it is.")
        swap(part, warehouse)
    except (duckdb.Error, OSError) as error:
        if (known := actionable(error, warehouse)) is not None:
            raise known from error
        raise
    finally:
        for left in (part, log_of(part)):
            left.unlink(missing_ok=True)
    return before, warehouse.stat().st_size


def _rewrite(warehouse: Path, part: Path, memory_limit: str, threads: int) -> None:
    con = connect(warehouse, memory_limit=memory_limit, threads=threads)
    try:
        source = con.execute("select current_database()").fetchall()[0][0].replace('"', '""')
        target = str(part).replace("'", "''")
        con.execute(f"attach '{target}' as compacted (storage_version '{STORAGE}')")
        con.execute(f'copy from database "{source}" to compacted').fetchall()
        con.execute("checkpoint compacted").fetchall()
        con.execute("detach compacted")
    finally:
        con.close()


def _read_all(path: Path) -> dict[str, tuple[int, int]]:
    """Table → rows and a hash over all of them, in any order; DuckDB checks each block's checksum as it reads it."""
    with _reading(path) as con:
        done = applied(con)
        if not done:
            raise WarehouseDamagedError(f"{path} is a DuckDB file, but no warehouse of orewatch.")
        if unknown := sorted(set(done) - {m.version for m in shipped()}):
            raise WarehouseTooNewError(f"{path} is from a newer orewatch (schema {unknown[-1]:03d}): upgrade orewatch.")
        tables = con.execute(
            "select schema_name || '.' || table_name from duckdb_tables() where not internal order by all"
        ).fetchall()
        read = {}
        for (table,) in tables:
            found = con.execute(f"select count(*), coalesce(bit_xor(hash(t)), 0) from {table} t").fetchall()
            read[table] = found[0]
        return read


@contextmanager
def _reading(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    con = connect(path, memory_limit="1GB", threads=2, read_only=True)
    try:
        yield con
    except duckdb.Error as error:
        if (known := actionable(error, path, opening=True)) is not None:
            raise known from error
        raise
    finally:
        con.close()
