"""Numbered changes of the schema, each applied once and in one transaction.

The files ``NNN_name.sql`` lie in the package ``warehouse.migrations``'s folder; ``store.migrations`` records which of
them a warehouse has had.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import duckdb

from extract.errors import FinalError
from warehouse.errors import WarehouseTooNewError

_NAME = re.compile(r"^(\d{3})_([a-z0-9_]+)\.sql$")


class MigrationError(FinalError):
    """A migration file is badly named, or failed."""


@dataclass(frozen=True, slots=True, order=True)
class Migration:
    """One change of the schema."""

    version: int
    name: str
    sql: str


def shipped() -> tuple[Migration, ...]:
    """The migrations that come with this version, in order. Raises MigrationError when two have one number."""
    found = []
    for entry in files("warehouse").joinpath("migrations").iterdir():
        match = _NAME.match(entry.name)
        if match:
            found.append(Migration(int(match[1]), match[2], entry.read_text(encoding="utf-8")))
    found.sort()
    versions = [m.version for m in found]
    if len(set(versions)) != len(versions):
        raise MigrationError(f"Two migrations share a number: {[f'{m.version:03d}_{m.name}' for m in found]}")
    return tuple(found)


def applied(con: duckdb.DuckDBPyConnection) -> dict[int, str]:
    """Version → name of the migrations that this warehouse has had; empty for a new file."""
    known = con.execute(
        "select 1 from duckdb_tables() where schema_name = 'store' and table_name = 'migrations'"
    ).fetchall()
    if not known:
        return {}
    return dict(con.execute("select version, name from store.migrations order by version").fetchall())


def migrate(con: duckdb.DuckDBPyConnection, path: Path, migrations: Sequence[Migration]) -> tuple[Migration, ...]:
    """Apply what is missing; the migrations that ran, in order.

    Raises WarehouseTooNewError, before anything is touched, when the file has had a migration that ``migrations``
    lacks.
    """
    done = applied(con)
    unknown = sorted(set(done) - {m.version for m in migrations})
    if unknown:
        names = ", ".join(f"{v:03d}_{done[v]}" for v in unknown)
        raise WarehouseTooNewError(
            f"{path} was written by a newer orewatch (schema {names}): upgrade orewatch to open it."
        )
    if not done:
        con.execute("create schema if not exists store")
        con.execute("create table if not exists store.migrations (version integer primary key, name varchar not null)")
    pending = tuple(m for m in migrations if m.version not in done)
    for migration in pending:
        _apply(con, path, migration)
    return pending


def _apply(con: duckdb.DuckDBPyConnection, path: Path, migration: Migration) -> None:
    con.execute("begin")
    try:
        for statement in con.extract_statements(migration.sql):
            con.execute(statement).fetchall()
        con.execute("insert into store.migrations values (?, ?)", [migration.version, migration.name])
        con.execute("commit")
    except duckdb.Error as error:
        con.execute("rollback")
        raise MigrationError(
            f"{path}: migration {migration.version:03d}_{migration.name} failed and was undone: {error}"
        ) from error
