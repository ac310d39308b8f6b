"""``sources``: the feeds that are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from flows.cli.context import here, out, print_json, print_table

if TYPE_CHECKING:
    from flows.settings import Source

CATEGORIES = ("government", "agency", "organisation", "wire", "newspaper", "trade_press", "think_tank")
"""As in ``flows.settings.Source`` (a test compares them), which takes 0.2 s to import."""

app = typer.Typer(no_args_is_help=True, help="The feeds that are read: list, check, add; OPML in and out.")
Category = Annotated[str, typer.Option(help=f"One of: {', '.join(CATEGORIES)}.")]
Country = Annotated[str, typer.Option(help="ISO 3166 code of the publisher's country.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command("list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Every source, with its state as of the last published run.

    Example: orewatch sources list
    """
    from flows.config import load_config
    from warehouse.reading import reading

    workspace = here(context)
    config = load_config(workspace.config)
    with reading(workspace.snapshot) as con:
        states = {
            row[0]: row[1:]
            for row in con.execute(
                "select source_id, state, last_success, failures, last_error from sources"
            ).fetchall()
        }
    rows = [(s, *states.get(s.id, ("new", None, 0, None))) for s in config.sources]
    if as_json:
        print_json(
            [
                {**s.model_dump(), "state": state, "last_success": at, "failures": failures, "last_error": error}
                for s, state, at, failures, error in rows
            ]
        )
        return
    print_table(
        ("source", "publisher", "country", "category", "verified", "state", "last success", "error"),
        (
            (s.id, s.publisher, s.country, s.category, "yes" if s.verified else "no", state, at, error)
            for s, state, at, _, error in rows
        ),
    )


@app.command("check")
def check(
    context: typer.Context,
    only: Annotated[list[str] | None, typer.Argument(help="Source ids; all enabled ones if not named.")] = None,
    as_json: AsJson = False,
) -> None:
    """Ask each source for its feed now; those that answer are marked verified in sources.toml. Stores no article.

    Exit code 1 when one gave no feed. Example: orewatch sources check iea usgs-news
    """
    from flows.checking import check_sources
    from flows.cli.running import reporter

    with reporter() as report:
        results = check_sources(here(context), only or [], report)
    if as_json:
        print_json([{"source": r.source.id, "state": r.state, "error": r.error and str(r.error)} for r in results])
    else:
        print_table(
            ("source", "state", "items", "detail"),
            ((r.source.id, r.state, len(r.feed.items) if r.feed else None, r.error) for r in results),
        )
    if any(r.error for r in results):
        raise typer.Exit(1)


@app.command("add")
def add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="A feed, or a page of a site that has one.")],
    publisher: Annotated[str, typer.Option(help="Its name; the feed's title if not given.")] = "",
    category: Category = "newspaper",
    country: Country = "US",
    language: Annotated[str, typer.Option(help="ISO 639-1 code.")] = "en",
) -> None:
    """Find the feed at an address and append it to sources.toml.

    Example: orewatch sources add https://www.example.org/news --category agency --country FR
    """
    from flows.checking import discover_source
    from flows.sourcebook import add_sources

    workspace = here(context)
    source = discover_source(workspace, url, publisher=publisher, category=category, country=country, language=language)
    add_sources(workspace.config / "sources.toml", [source])
    out().print(f"Added {source.id}: {source.url}", markup=False, highlight=False)


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An OPML file.")],
    category: Category = "newspaper",
    country: Country = "US",
) -> None:
    """Append the feeds of an OPML file to sources.toml; those that are there already are left alone.

    Example: orewatch sources import feeds.opml --category think_tank --country DE
    """
    from flows.config import load_config
    from flows.fetching.opml import Category as Kind
    from flows.fetching.opml import read_opml, to_source
    from flows.sourcebook import add_sources, checked_options

    checked_options(category=category, country=country)
    workspace = here(context)
    known = load_config(workspace.config).sources
    urls, ids = {s.url for s in known}, {s.id for s in known}
    added: list[Source] = []
    for feed in read_opml(file.read_bytes()):
        if feed.url not in urls:
            source = to_source(feed, category=cast(Kind, category), country=country, taken=ids)
            ids.add(source.id)
            added.append(source)
    add_sources(workspace.config / "sources.toml", added)
    out().print(f"Added {len(added)} sources.", markup=False, highlight=False)


@app.command("export")
def export(context: typer.Context, file: Annotated[Path, typer.Argument(help="The OPML file to write.")]) -> None:
    """Write the sources as OPML, for any feed reader.

    Example: orewatch sources export minerals.opml
    """
    from flows.clock import utc_now
    from flows.config import load_config
    from flows.fetching.opml import write_opml

    sources = load_config(here(context).config).sources
    file.write_bytes(write_opml(sources, title="orewatch sources", created=utc_now()))
    out().print(f"{len(sources)} sources in {file}", markup=False, highlight=False)
