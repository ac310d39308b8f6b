"""``sql`` and ``export``: the snapshot for people and programs."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from flows.cli.context import err, here, out, print_table

if TYPE_CHECKING:
    from warehouse.query import Result


class Format(StrEnum):
    """How a result is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


_FILES: dict[Format, Literal["csv", "json", "parquet"]] = {
    Format.CSV: "csv",
    Format.JSON: "json",
    Format.PARQUET: "parquet",
}


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("sql")(sql)
    app.command("export")(export)


def sql(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="One SELECT over the public views; - reads it from standard input.")],
    form: Annotated[Format, typer.Option("--format", "-f", help="How to print it.")] = Format.TABLE,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")] = None,
) -> None:
    """Ask the snapshot in SQL; also while a run goes on. Views: docs/sql.md.

    Example: orewatch sql "select said_on, speaker, text from statements where novelty = 'new' order by 1 desc"
    """
    from flows.config import load_config
    from warehouse.query import Snapshot

    workspace = here(context)
    limits = load_config(workspace.config).settings.sql
    text = sys.stdin.read() if query == "-" else query
    with Snapshot.open(workspace.snapshot) as snapshot:
        result = snapshot.run(text, timeout_seconds=limits.timeout_seconds, max_rows=limits.max_rows)
    if form is Format.TABLE and output is None:
        print_table(result.columns, result.rows)
    else:
        _write(result, form, output)
    if result.truncated:
        err().print(f"Only the first {limits.max_rows} rows: add LIMIT, or raise sql.max_rows in settings.toml.")


def export(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="A folder; one file for each view.")],
    form: Annotated[Format, typer.Option("--format", "-f", help="parquet, csv or json.")] = Format.PARQUET,
) -> None:
    """Write every public view to a file.

    Example: orewatch export ./minerals-2026-09 --format parquet
    """
    from warehouse.export import export_views

    if form is Format.TABLE:
        raise typer.BadParameter("export writes parquet, csv or json.")
    for path in export_views(here(context).snapshot, directory, _FILES[form]):
        out().print(str(path), markup=False, highlight=False)


def _write(result: Result, form: Format, output: Path | None) -> None:
    from warehouse.export import to_csv, to_json, to_parquet

    if form is Format.PARQUET:
        if output is None:
            raise typer.BadParameter("Parquet is binary: name a file with --output.")
        to_parquet(result, output)
        return
    text = to_json(result) if form is Format.JSON else to_csv(result)
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8", newline="")
