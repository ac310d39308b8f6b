"""``init``, ``run`` and ``serve``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.errors import FinalError
from flows.cli.context import err, here, out, print_json

if TYPE_CHECKING:
    from flows.progress import Reporter

Now = Annotated[
    str | None, typer.Option("--now", metavar="ISO", help="What time it is, to replay a period (default: the clock).")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("init")(init)
    app.command("run")(run)
    app.command("serve")(serve)


def init(directory: Annotated[Path, typer.Argument(help="A new folder, or one without a config.")]) -> None:
    """Make a workspace: config/ to edit, the known seeds, and an empty warehouse.

    Example: orewatch init ~/minerals
    """
    from flows.lifecycle import initialise

    workspace, known = initialise(directory)
    out().print(
        f"Made {workspace.root}. It knows {known} seed articles already.\n"
        f"Next: edit {workspace.config / 'alerts.toml'} (who is told) and {workspace.config / 'settings.toml'} (mail), "
        f"then\n  orewatch -w {directory} sources check\n  orewatch -w {directory} run",
        markup=False,
        highlight=False,
    )


def run(context: typer.Context, now: Now = None, as_json: AsJson = False) -> None:
    """One cycle: poll, fetch, extract, judge, store, mail, publish.

    Example: orewatch run --now 2026-03-02T08:00:00Z
    """
    from flows.cycle import run_cycle
    from flows.summary import print_summary

    moment = parse_moment(now)
    workspace = here(context)
    with reporter() as report:
        summary = run_cycle(workspace, now=moment, reporter=report)
    if as_json:
        print_json(summary.as_dict())
    else:
        print_summary(out(), summary)


def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="Of the Prefect server, when none is configured.")] = 4200,
) -> None:
    """Run on schedule: a Prefect server (unless PREFECT_API_URL names one) and the deployments of settings.toml.

    Example: orewatch -w ~/minerals serve
    """
    from flows.serving import serve_forever

    serve_forever(here(context), port=port)


def parse_moment(text: str | None) -> datetime:
    """``--now`` as a moment with zone; the clock when absent. A time without zone is UTC."""
    from flows.clock import utc_now

    if text is None:
        return utc_now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise FinalError(f"{text!r} is no ISO time. Write it like 2026-03-02T08:00:00Z.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@contextmanager
def reporter() -> Iterator[Reporter]:
    """Bars on a terminal, lines elsewhere."""
    from flows.progress import Bars, Lines

    if sys.stderr.isatty():
        with Bars(err()) as bars:
            yield bars
    else:
        yield Lines(err())
