"""``demo``: see it work, with nothing set up."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.context import out, print_table

QUERY = """select said_on, speaker, novelty, left(text, 90) as words
from statements where list_contains(topics, 'export_controls') and novelty is not null
order by said_on desc nulls last, speaker limit 8"""


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("demo")(demo)


def demo(
    directory: Annotated[Path, typer.Argument(help="Made anew at each call.")] = Path("demo-workspace"),
) -> None:
    """The main job against an invented newsroom on this machine: real HTTP, real mail, nothing leaves it.

    Example: orewatch demo /tmp/orewatch-demo
    """
    from flows.demo.driver import run_demo
    from warehouse.query import Snapshot

    console = out()
    result = run_demo(directory, console)
    console.print(f"{len(result.mails)} mails; open one in a browser:", highlight=False)
    for mail in result.mails:
        console.print(f"  {mail}", markup=False, highlight=False)
    console.print(f"The snapshot: {result.workspace.snapshot}", markup=False, highlight=False)
    console.print(f'\nAsk it:\n  {sys.argv[0]} -w {directory} sql "{QUERY}"\n', markup=False, highlight=False)
    with Snapshot.open(result.workspace.snapshot) as snapshot:
        answer = snapshot.run(QUERY, timeout_seconds=30, max_rows=100)
    print_table(answer.columns, answer.rows)
