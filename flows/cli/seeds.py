"""``seed``: texts that count as known from the start."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows.cli.context import err, here, out

app = typer.Typer(no_args_is_help=True, help="Texts that count as known: import them, or pack them without their text.")


@app.command("import")
def import_(
    context: typer.Context,
    path: Annotated[
        Path, typer.Argument(help="A .txt, .html, .warc(.gz), .csv or .parquet file, or a folder of them.")
    ],
) -> None:
    """Load texts as known corpus: they are remembered, and never alert.

    Example: orewatch seed import ~/articles
    """
    from flows.cli.running import reporter
    from flows.clock import utc_now
    from flows.seeding import import_seeds

    with reporter() as report:
        summary = import_seeds(here(context), path, utc_now(), report)
    out().print(summary.in_words(), markup=False, highlight=False)


@app.command("pack")
def pack(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="Where the packed files go.")] = Path("seeds"),
) -> None:
    """Write the known corpus in a form without its sentences: addresses, facts and fingerprints.

    Example: orewatch seed pack ./seeds
    """
    from flows.seeding import pack_seeds

    packed = list(pack_seeds(here(context), directory))
    for path in packed:
        out().print(str(path), markup=False, highlight=False)
    if not packed:
        err().print("Nothing to pack: no text was imported. See `orewatch seed import --help`.", markup=False)
