"""``reprocess``, ``reindex``, ``upkeep``, ``backup``, ``restore``, ``doctor``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows.cli.context import here, out, print_json, print_table


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    for command in (reprocess, reindex, upkeep, backup, restore, doctor):
        app.command()(command)


def reprocess(
    context: typer.Context,
    since: Annotated[str | None, typer.Option(metavar="ISO", help="Only articles fetched since then.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also articles that this version of the extractor has read.")
    ] = False,
) -> None:
    """Extract archived articles anew and replace their facts. Sends nothing.

    Example: orewatch reprocess --since 2026-09-01
    """
    from flows.cli.running import parse_moment, reporter
    from flows.reprocessing import reprocess as read_again

    with reporter() as report:
        result = read_again(here(context), report, since=parse_moment(since) if since else None, everything=everything)
    out().print(result.in_words(), markup=False, highlight=False)


def reindex(context: typer.Context) -> None:
    """Build the index by which copies and repeats are found anew, from the stored articles and facts.

    Needed when a release says so, or when the index was damaged. Broken off, it goes on where it stopped.

    Example: orewatch reindex
    """
    from flows.cli.running import reporter
    from flows.reindexing import rebuild_index

    with reporter() as report:
        result = rebuild_index(here(context), report)
    out().print(result, markup=False, highlight=False)


def upkeep(context: typer.Context) -> None:
    """Check, back up and compact the warehouse; `serve` does it every night.

    Example: orewatch upkeep
    """
    from flows.clock import utc_now
    from flows.upkeep import run_upkeep

    out().print(run_upkeep(here(context), utc_now()).in_words(), markup=False, highlight=False)


def backup(
    context: typer.Context,
    directory: Annotated[Path | None, typer.Argument(help="Where to; data/backups if not named.")] = None,
) -> None:
    """Write a checked copy of the warehouse.

    Example: orewatch backup /mnt/safe
    """
    from flows.clock import utc_now
    from flows.runlock import run_lock
    from warehouse.backup import backup as copy

    workspace = here(context)
    with run_lock(workspace):
        saved = copy(workspace.warehouse, directory or workspace.backups, utc_now())
    out().print(str(saved), markup=False, highlight=False)


def restore(context: typer.Context, saved: Annotated[Path, typer.Argument(help="A file that backup wrote.")]) -> None:
    """Put a backup in the place of the warehouse. The replaced file is kept beside it.

    Example: orewatch restore data/backups/orewatch-20260913T033000Z.duckdb
    """
    from flows.runlock import run_lock
    from warehouse.backup import restore as put_back
    from warehouse.publish import publish

    workspace = here(context)
    with run_lock(workspace):
        kept = put_back(saved, workspace.warehouse)
        publish(workspace.warehouse, workspace.snapshot)
    out().print(f"Restored {saved}." + (f" The old file is {kept}." if kept else ""), markup=False, highlight=False)


def doctor(
    context: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False
) -> None:
    """Is everything in order? Config, warehouse, snapshot, sources, mail. Exit code 1 when something is not.

    Example: orewatch doctor
    """
    from flows.doctor import examine

    findings = examine(here(context))
    if as_json:
        print_json([{"what": f.what, "ok": f.ok, "detail": f.detail} for f in findings])
    else:
        print_table(("", "what", "detail"), (("ok" if f.ok else "!!", f.what, f.detail) for f in findings))
    if not all(f.ok for f in findings):
        raise typer.Exit(1)
