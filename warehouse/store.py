"""The warehouse file, opened by its one writer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from warehouse.errors import actionable
from warehouse.migrations import Migration, migrate, shipped

STORAGE = "v1.5.0"
"""Files are written so that DuckDB 1.5 can read them too."""

_WIDE_LOOK_UPS: dict[str, str | bool | int | float | list[str]] = {
    "dynamic_or_filter_threshold": 2000,
    "index_scan_max_count": 65536,
}
"""How many keys DuckDB takes to an index, and how many rows it takes from there, before it scans the whole table (by
default 50 and 2048). 400 keys among 10 million: 42 ms, and with this 5 (docs/novelty.md)."""

_NEEDED_OPTIMIZERS = {
    "filter_pushdown",
    "join_filter_pushdown",
    "statistics_propagation",
    "row_group_pruner",
    "in_clause",
    "deliminator",
    "unnest_rewriter",
}
"""Those without which a look-up by key would scan the table."""


class Warehouse:
    """One connection that may write. Holds every other process out until ``close``; refuses to share itself.

    Use as a context manager. DuckDB rule of the house: always ``fetchall()``, since an open result owns the
    connection.
    """

    def __init__(self, path: Path, con: duckdb.DuckDBPyConnection) -> None:
        self.path = path
        self.con = con

    @classmethod
    def open(
        cls,
        path: Path,
        memory_limit: str = "2GB",
        threads: int = 2,
        migrations: Sequence[Migration] | None = None,
    ) -> Self:
        """Open ``path``, making it where it is missing, and bring its schema up to date.

        Raises WarehouseLockedError (transient) while another process holds it, WarehouseFullError (transient),
        WarehouseDamagedError, WarehouseTooNewError and WarehouseForbiddenError (final).
        """
        con = connect(path, memory_limit=memory_limit, threads=threads)
        try:
            migrate(con, path, shipped() if migrations is None else migrations)
        except BaseException as error:
            con.close()
            if (known := actionable(error, path)) is not None:
                raise known from error
            raise
        return cls(path, con)

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Everything or nothing: commits at the end of the block, rolls back when it raises."""
        self.con.execute("begin")
        try:
            yield self.con
            self.con.execute("commit")
        except BaseException as error:
            self._undo()
            if (known := actionable(error, self.path)) is not None:
                raise known from error
            raise

    @contextmanager
    def brisk(self) -> Iterator[None]:
        """For many small statements: less planning for each, and one thread.

        Most of what a statement on a few rows costs is planning: this halves it. A query over a whole table should
        not run inside the block.
        """
        threads = self.con.execute("select current_setting('threads')").fetchall()[0][0]
        rules = self.con.execute("select name from duckdb_optimizers()").fetchall()
        unused = ",".join(sorted({name for (name,) in rules} - _NEEDED_OPTIMIZERS))
        self.con.execute(f"set disabled_optimizers = '{unused}'")
        self.con.execute("set threads = 1")
        try:
            yield
        finally:
            self.con.execute("reset disabled_optimizers")
            self.con.execute(f"set threads = {int(threads)}")

    def _undo(self) -> None:
        try:
            self.con.execute("rollback")
        except duckdb.Error:
            # A failed commit has ended the transaction already, and a fatal error takes the connection with it.
            return

    def close(self) -> None:
        """Write what is pending into the file and let go of it."""
        try:
            self.con.close()
        except duckdb.Error as error:
            if (known := actionable(error, self.path)) is not None:
                raise known from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def connect(path: Path, *, memory_limit: str, threads: int, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A plain connection in UTC that loads no extension from anywhere; errors typed as in ``warehouse.errors``."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "memory_limit": memory_limit,
        "threads": threads,
        **_WIDE_LOOK_UPS,
    }
    try:
        if not read_only:
            path.parent.mkdir(parents=True, exist_ok=True)
            config["storage_compatibility_version"] = STORAGE
        con = duckdb.connect(str(path), read_only=read_only, config=config)
    except (duckdb.Error, OSError) as error:
        if (known := actionable(error, path, opening=True)) is not None:
            raise known from error
        raise
    con.execute("set TimeZone = 'UTC'")
    return con
