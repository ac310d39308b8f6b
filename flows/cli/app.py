"""The commands and their groups, in the order that `orewatch --help` shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows.cli import alerts, demo, extraction, maintenance, measures, running, seeds, sources, sql, stories, why
from flows.cli.context import Context

app = typer.Typer(
    name="orewatch",
    help="Watch the news on critical minerals; be told when somebody says something new.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def workspace(
    context: typer.Context,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace", "-w", envvar="OREWATCH_WORKSPACE", help="The workspace; the current folder if not named."
        ),
    ] = None,
) -> None:
    """Options that go before every command."""
    context.obj = Context(workspace)


running.register(app)
app.add_typer(sources.app, name="sources")
app.add_typer(seeds.app, name="seed")
app.add_typer(alerts.app, name="alerts")
app.add_typer(measures.app, name="measures")
app.add_typer(stories.app, name="stories")
sql.register(app)
extraction.register(app)
why.register(app)
maintenance.register(app)
demo.register(app)
