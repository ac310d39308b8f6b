"""SQL for readers, over the published snapshot, in a sandbox: no writing, no files, no network, no settings, and a
limit on time, memory and rows."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from extract.errors import OrewatchError
from warehouse.errors import (
    QueryFailedError,
    QueryRefusedError,
    QueryTooHeavyError,
    WarehouseMissingError,
    actionable,
)

MAX_LENGTH = 50_000
"""Characters of SQL. Far longer ones can nest deep enough to bring DuckDB's parser down."""

READING = frozenset({"SELECT", "EXPLAIN", "MULTI"})
"""Statement types let through (``MULTI`` is a pivot). No safeguard by itself: the sandbox is."""


@dataclass(frozen=True, slots=True)
class Result:
    """Rows of a query. ``truncated``: there were more than asked for."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: list[tuple[object, ...]]
    truncated: bool


@dataclass(frozen=True, slots=True)
class ColumnInfo:
    """A column of a public view, with its meaning."""

    view: str
    column: str
    type: str
    comment: str


class Snapshot:
    """A snapshot, open for reading. Use as a context manager; safe to use from several threads."""

    def __init__(self, path: Path, con: duckdb.DuckDBPyConnection) -> None:
        self.path = path
        self._con = con

    @classmethod
    def open(cls, path: Path, memory_limit: str = "1GB", threads: int = 2) -> Self:
        """Open the snapshot at ``path``. Raises WarehouseMissingError, WarehouseDamagedError, WarehouseTooNewError."""
        if not path.is_file():
            raise WarehouseMissingError(f"There is no snapshot at {path} yet: the first `orewatch run` publishes one.")
        try:
            con = duckdb.connect(
                str(path),
                read_only=True,
                config={
                    "enable_external_access": False,
                    "autoinstall_known_extensions": False,
                    "autoload_known_extensions": False,
                    "python_enable_replacements": False,
                    "max_temp_directory_size": "0B",
                    "memory_limit": memory_limit,
                    "threads": threads,
                },
            )
            con.execute("set TimeZone = 'UTC'")
            con.execute("set lock_configuration = true")
        except duckdb.Error as error:
            if (known := actionable(error, path, opening=True)) is not None:
                raise known from error
            raise
        return cls(path, con)

    def run(self, sql: str, timeout_seconds: float = 30, max_rows: int = 10_000) -> Result:
        """The first ``max_rows`` rows of one reading statement.

        Raises QueryRefusedError for one that would do more than read, QueryTooHeavyError at the limit of time or
        memory, QueryFailedError for wrong SQL. The time limit is checked between batches of rows: it cannot break
        into a single call of a function.
        """
        if len(sql) > MAX_LENGTH:
            raise QueryRefusedError(f"The statement has {len(sql)} characters; {MAX_LENGTH} is the limit.")
        cursor = self._con.cursor()
        late = threading.Event()

        def stop() -> None:
            late.set()
            with suppress(duckdb.Error):
                cursor.interrupt()

        timer = threading.Timer(timeout_seconds, stop)
        timer.daemon = True
        try:
            statement = _only(cursor.extract_statements(sql))
            timer.start()
            cursor.execute(statement)
            rows = cursor.fetchmany(max_rows + 1)
            description = cursor.description or []
        except (duckdb.Error, RuntimeError) as error:
            if late.is_set():
                raise QueryTooHeavyError(
                    f"Stopped after {timeout_seconds:g} s. Narrow the query, or raise [sql] timeout_seconds in "
                    "config/settings.toml."
                ) from error
            raise _explained(error, self.path) from error
        finally:
            timer.cancel()
            cursor.close()
        return Result(
            tuple(str(d[0]) for d in description),
            tuple(str(d[1]) for d in description),
            rows[:max_rows],
            len(rows) > max_rows,
        )

    def columns(self) -> list[ColumnInfo]:
        """Every column of every public view, with type and comment."""
        found = self._con.cursor()
        try:
            return [
                ColumnInfo(*row)
                for row in found.execute(
                    "select c.table_name, c.column_name, c.data_type, coalesce(c.comment, '') from duckdb_columns() c "
                    "join duckdb_views() v on v.view_name = c.table_name and v.schema_name = c.schema_name "
                    "where c.schema_name = 'main' and not v.internal order by c.table_name, c.column_index"
                ).fetchall()
            ]
        finally:
            found.close()

    def close(self) -> None:
        """Let go of the file."""
        self._con.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _only(statements: list[duckdb.Statement]) -> duckdb.Statement:
    if len(statements) != 1:
        raise QueryRefusedError(f"Give one statement at a time; this is {len(statements)}.")
    kind = statements[0].type.name
    if kind not in READING:
        raise QueryRefusedError(f"{kind} is refused: the snapshot is for reading (SELECT, DESCRIBE, EXPLAIN …).")
    return statements[0]


def _explained(error: Exception, path: Path) -> OrewatchError:
    words = str(error)
    if isinstance(error, duckdb.PermissionException) or "read-only" in words:
        return QueryRefusedError(f"Refused: {words}")
    if isinstance(error, duckdb.OutOfMemoryException):
        return QueryTooHeavyError("The query needs more memory than it may have: narrow it, or aggregate earlier.")
    return actionable(error, path) or QueryFailedError(words)
