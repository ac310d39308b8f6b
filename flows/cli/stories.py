"""``stories``: which articles report one event; merge and split them by hand."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from flows.cli.context import here, out, print_json, print_table

app = typer.Typer(no_args_is_help=True, help="Articles on one event: list them; merge and split stories by hand.")
Id = Annotated[str, typer.Argument(help="The story's id, or as much of its beginning as tells it apart.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
By = Annotated[str | None, typer.Option(help="Who decides so.")]
Note = Annotated[str | None, typer.Option(help="Why.")]


@app.command("list")
def list_(
    context: typer.Context,
    since: Annotated[str | None, typer.Option(metavar="ISO", help="Only stories with an article since then.")] = None,
    least: Annotated[int, typer.Option("--least", help="Only stories of at least so many articles.")] = 1,
    limit: Annotated[int, typer.Option(help="At most so many, latest first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """The latest stories.

    Example: orewatch stories list --least 2
    """
    from flows.cli.running import parse_moment
    from warehouse.reading import reading
    from warehouse.story_edits import list_stories

    with reading(here(context).snapshot) as con:
        rows = list_stories(con, since=parse_moment(since) if since else None, least=least, limit=limit)
    if as_json:
        print_json([asdict(row) for row in rows])
        return
    print_table(
        ("story", "first seen", "last seen", "articles", "outlets", "title"),
        ((r.story_id, r.first_seen, r.last_seen, r.articles, r.outlets, r.title) for r in rows),
    )


@app.command("show")
def show(context: typer.Context, story: Id, as_json: AsJson = False) -> None:
    """The articles of a story, why they are one, and what people have decided about it.

    Example: orewatch stories show 5c1d
    """
    from warehouse.reading import reading
    from warehouse.stories import links_within
    from warehouse.story_edits import articles_of_story, edits_of, find_story

    with reading(here(context).snapshot) as con:
        story_id = find_story(con, story)
        articles = articles_of_story(con, story_id)
        ids = [a.article_id for a in articles]
        links = links_within(con, ids)
        edits = edits_of(con, ids)
    if as_json:
        print_json(
            {
                "story_id": story_id,
                "articles": [asdict(a) for a in articles],
                "links": [asdict(link) for link in links],
                "edits": [asdict(edit) for edit in edits],
            }
        )
        return
    print_table(
        ("article", "published", "outlet", "title", "copy of"),
        ((a.article_id, a.published_at, a.publisher, a.title, a.duplicate_of) for a in articles),
        title=f"Story {story_id}",
    )
    print_table(("article", "article", "agreement", "why"), ((x.a, x.b, f"{x.score:.2f}", x.reason) for x in links))
    if edits:
        print_table(
            ("by hand", "day", "who", "note", "articles"),
            ((e.kind, e.made_at, e.made_by, e.note, e.articles) for e in edits),
        )


@app.command("merge")
def merge(context: typer.Context, story: Id, other: Id, by: By = None, note: Note = None) -> None:
    """Make two stories one, under the first one's id. It is remembered, and wins over the machine for ever.

    Example: orewatch stories merge 5c1d 88f0 --by "trade desk" --note "one ceremony"
    """
    from flows.clock import utc_now
    from flows.regrouping import merge as record

    made = record(here(context), story, other, now=utc_now(), by=by, note=note)
    out().print(f"One story: {', '.join(made.stories)}", markup=False, highlight=False)


@app.command("split")
def split(
    context: typer.Context,
    story: Id,
    articles: Annotated[list[str], typer.Argument(help="The articles that leave it, by id or its beginning.")],
    by: By = None,
    note: Note = None,
) -> None:
    """Take articles out of a story; together they are one of their own. It is remembered, as a merge is.

    Example: orewatch stories split 5c1d 9e27 b402 --note "the answer from Seoul is an event of its own"
    """
    from flows.clock import utc_now
    from flows.regrouping import split as record

    made = record(here(context), story, articles, now=utc_now(), by=by, note=note)
    out().print(f"Stories: {', '.join(made.stories)}", markup=False, highlight=False)
