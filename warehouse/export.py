"""Results and whole views as CSV, JSON or Parquet."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Literal

import duckdb

from warehouse.errors import WarehouseMissingError, actionable
from warehouse.query import Result
from warehouse.store import connect

Format = Literal["csv", "json", "parquet"]

_COPY = {"csv": "format csv, header true", "json": "format json", "parquet": "format parquet, compression zstd"}
_SUFFIX = {"csv": "csv", "json": "jsonl", "parquet": "parquet"}
_INSERT_ROWS = 1000


def to_csv(result: Result) -> str:
    """RFC 4180 with a header; lists, maps and structs as JSON, times in ISO 8601, null as the empty field."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_names(result))
    for row in result.rows:
        writer.writerow([_cell(plain(value)) for value in row])
    return out.getvalue()


def to_json(result: Result) -> str:
    """A JSON array with one object for each row; times in ISO 8601."""
    names = _names(result)
    objects = [dict(zip(names, map(plain, row), strict=True)) for row in result.rows]
    return json.dumps(objects, ensure_ascii=False, indent=1) + "\n"


def to_parquet(result: Result, target: Path) -> None:
    """Write ``result`` to ``target`` with the types of its columns. ``target`` appears whole or not at all."""
    names = _names(result)
    # The snapshot's sandbox may not write files, so the rows go through a database in memory.
    con = duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False})
    try:
        con.execute("set TimeZone = 'UTC'")
        shape = {f"c{i}": "VARCHAR" if kind in ("JSON", "BLOB") else kind for i, kind in enumerate(result.types)}
        con.execute(f"create table result ({', '.join(f'{name} {kind}' for name, kind in shape.items())})")
        for start in range(0, len(result.rows), _INSERT_ROWS):
            rows = [dict(zip(shape, map(_text, row), strict=True)) for row in result.rows[start : start + _INSERT_ROWS]]
            con.execute(
                "insert into result select unnest(from_json_strict(?, ?), max_depth := 2)",
                [json.dumps(rows), json.dumps([shape])],
            ).fetchall()
        select = ", ".join(
            f"{f'unhex({name})' if kind == 'BLOB' else name} as {_quoted(given)}"
            for name, kind, given in zip(shape, result.types, names, strict=True)
        )
        _copy(con, f"select {select} from result", target, "parquet")
    finally:
        con.close()


def export_views(snapshot: Path, folder: Path, form: Format, only: Iterable[str] = ()) -> list[Path]:
    """Write each public view (or those in ``only``) to ``folder/<view>.<suffix>``; the files, in order of names.

    JSON is one object a line (``.jsonl``). Raises WarehouseMissingError without a snapshot or for an unknown view,
    WarehouseFullError when there is no room.
    """
    if not snapshot.is_file():
        raise WarehouseMissingError(f"There is no snapshot at {snapshot} yet: the first `orewatch run` publishes one.")
    con = connect(snapshot, memory_limit="1GB", threads=2, read_only=True)
    try:
        views = [
            row[0]
            for row in con.execute(
                "select view_name from duckdb_views() where schema_name = 'main' and not internal order by view_name"
            ).fetchall()
        ]
        wanted = sorted(set(only)) or views
        if unknown := sorted(set(wanted) - set(views)):
            raise WarehouseMissingError(f"{snapshot} has no view {', '.join(unknown)}; it has {', '.join(views)}.")
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        for view in wanted:
            target = folder / f"{view}.{_SUFFIX[form]}"
            _copy(con, f"select * from main.{_quoted(view)}", target, form)
            files.append(target)
        return files
    finally:
        con.close()


def plain(value: object) -> object:
    """``value`` as JSON has it: times and other types as text, no NaN."""
    match value:
        case None | bool() | int() | str():
            shown: object = value
        case float():
            shown = value if math.isfinite(value) else None
        case datetime() | date() | time():
            shown = value.isoformat()
        case bytes():
            shown = value.hex()
        case list() | tuple():
            shown = [plain(item) for item in value]
        case Mapping():
            shown = {str(plain(key)): plain(item) for key, item in value.items()}
        case _:
            shown = str(value)
    return shown


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _text(value: object) -> object:
    """``value`` as DuckDB reads it back from JSON into its type."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, timedelta):
        return f"{value.days} days {value.seconds} seconds {value.microseconds} microseconds"
    if isinstance(value, list | tuple):
        return [_text(item) for item in value]
    if isinstance(value, Mapping):
        return {str(plain(key)): _text(item) for key, item in value.items()}
    return plain(value)


def _names(result: Result) -> list[str]:
    """Column names, told apart where a query gave one twice."""
    names: list[str] = []
    for name in result.columns:
        unique, n = name, 1
        while unique in names:
            n += 1
            unique = f"{name}_{n}"
        names.append(unique)
    return names


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _copy(con: duckdb.DuckDBPyConnection, select: str, target: Path, form: Format) -> None:
    part = target.with_name(f".{target.name}.part")
    path = str(part).replace("'", "''")
    try:
        con.execute(f"copy ({select}) to '{path}' ({_COPY[form]})").fetchall()
        part.replace(target)
    except (duckdb.Error, OSError) as error:
        if (known := actionable(error, target)) is not None:
            raise known from error
        raise
    finally:
        part.unlink(missing_ok=True)
