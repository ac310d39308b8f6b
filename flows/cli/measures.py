"""``measures``: restrictions and pacts, their lives, and their days as a calendar."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from flows.cli.context import here, out, print_json, print_table

app = typer.Typer(no_args_is_help=True, help="Restrictions and pacts: how they stand, and how they came to.")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command("list")
def list_(
    context: typer.Context,
    status: Annotated[str | None, typer.Option(help="Only of this status: in_force, suspended …")] = None,
    country: Annotated[str | None, typer.Option(help="Only by this country: CN, EU …")] = None,
    mineral: Annotated[str | None, typer.Option(help="Only on this mineral.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, told of last first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Measures as they stand.

    Example: orewatch measures list --country CN --status in_force
    """
    from warehouse.measure_lists import list_measures
    from warehouse.reading import reading

    with reading(here(context).snapshot) as con:
        rows = list_measures(con, status=status, country=country, mineral=mineral, limit=limit)
    if as_json:
        print_json(rows)
        return
    columns = ("measure_id", "title", "status", "effective_on", "expires_on", "last_seen", "statements")
    print_table(
        ("measure", "what", "status", "effective", "expires", "told of last", "statements"),
        ((row["measure_id"][:10], *(row[name] for name in columns[1:])) for row in rows),
    )


@app.command("show")
def show(
    context: typer.Context,
    measure: Annotated[str, typer.Argument(help="The measure's id, or as much of its beginning as tells it apart.")],
    as_json: AsJson = False,
) -> None:
    """One measure and its life, statement by statement.

    Example: orewatch measures show 3fa9c1
    """
    from warehouse.measure_lists import get, life_of
    from warehouse.reading import reading

    with reading(here(context).snapshot) as con:
        row = get(con, measure)
        life = life_of(con, row["measure_id"])
    if as_json:
        print_json({**row, "life": life})
        return
    print_table(("", ""), ((name, value) for name, value in row.items() if value not in (None, [])))
    print_table(
        ("day", "event", "effective", "expires", "speaker", "words", "outlet", "why"),
        (
            (
                told["event_date"] or told["seen_at"],
                told["event"],
                told["effective_on"],
                told["expires_on"],
                told["speaker"],
                (told["text"] or "")[:160],
                told["publisher"],
                told["reason"],
            )
            for told in life
        ),
        title="Life",
    )


@app.command("ical")
def ical(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write the calendar; - for standard output.")],
) -> None:
    """The days on which measures take effect, expire, or resume, as iCalendar.

    Example: orewatch measures ical measures.ics
    """
    import sys

    from flows.calendar import calendar_of
    from warehouse.measure_lists import dated
    from warehouse.reading import reading

    workspace = here(context)
    with reading(workspace.snapshot) as con:
        days = dated(con)
    content = calendar_of(days)
    if str(file) == "-":
        sys.stdout.buffer.write(content)
        return
    file.write_bytes(content)
    out().print(f"{len(days)} days written to {file}", markup=False, highlight=False)
