"""``extract``: the facts of texts, without a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli.context import Context, err, print_table

if TYPE_CHECKING:
    from extract.facts import Lexicon
    from extract.model import Facts


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("extract")(extract)


def extract(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(help="Text files; - is standard input.")],
    html: Annotated[bool, typer.Option("--html", help="The files are HTML pages.")] = False,
    published: Annotated[str | None, typer.Option(help="ISO date or time; weekdays are resolved against it.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object for each file, on a line of its own when there are several.")
    ] = False,
) -> None:
    """Statements, figures and entities of texts. Needs no workspace.

    Example: orewatch extract article.txt --published 2026-03-02 --json
    """
    from flows.extraction import Texts, facts_of, write_json

    texts = Texts(tuple(files), html, published, outlet)
    lexicon = _lexicon(context.obj)
    if as_json:
        write_json(texts, lexicon)
        return
    for name, facts in facts_of(texts, lexicon):
        _show(name if len(files) > 1 else None, facts)


def _lexicon(options: Context) -> Lexicon:
    """That of the workspace, if one is named; else the one that orewatch ships."""
    if options.given is None:
        from flows.shipped import shipped_lexicon

        return shipped_lexicon()
    from flows.lexicon import load_lexicon

    return load_lexicon(options.workspace.config)


def _show(name: str | None, facts: Facts) -> None:
    if name:
        err().print(name, markup=False)
    print_table(
        ("kind", "speaker", "role", "said on", "topics", "text"),
        (
            (s.kind, s.speaker, s.speaker_role, s.said_on and s.said_on.isoformat(), s.topics, s.text)
            for s in facts.statements
        ),
        title="Statements",
    )
    print_table(
        ("text", "value", "to", "unit", "of", "what"),
        ((f.text, f"{f.value:g}", f.value_high, f.unit, f.minerals, f.what) for f in facts.figures),
        title="Figures",
    )
    print_table(("type", "name", "country"), ((e.type, e.name, e.country) for e in facts.entities), title="Entities")
