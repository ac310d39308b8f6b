"""``extract``, ``explain``: the facts of texts, and how they were found, without a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli.context import Context, err, out, print_table

if TYPE_CHECKING:
    from extract.facts import Lexicon
    from extract.model import Facts


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("extract")(extract)
    app.command("explain")(explain)


def extract(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(help="Text files; - is standard input.")],
    html: Annotated[bool, typer.Option("--html", help="The files are HTML pages.")] = False,
    published: Annotated[str | None, typer.Option(help="ISO date or time; weekdays are resolved against it.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object for each file, on a line of its own when there are several.")
    ] = False,
    engine: Annotated[
        str, typer.Option(help="rules; or, as extras, spacy:PIPELINE or llm:MODEL@https://host/v1.")
    ] = "rules",
) -> None:
    """Statements, figures and entities of texts. Needs no workspace.

    Example: orewatch extract article.txt --published 2026-03-02 --json
    """
    from flows.engines import open_engine
    from flows.extraction import Texts, facts_of, write_json

    texts = Texts(tuple(files), html, published, outlet)
    lexicon, reader = _lexicon(context.obj), open_engine(engine)
    if as_json:
        write_json(texts, lexicon, reader)
    else:
        for name, facts in facts_of(texts, lexicon, reader):
            _show(name if len(files) > 1 else None, facts)
    for remark in reader.remarks():
        err().print(remark, markup=False)


def explain(
    context: typer.Context,
    target: Annotated[
        str | None, typer.Argument(help="A file (.html is a page, - standard input), an address, or an article's id.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page to this file instead.")] = None,
    published: Annotated[str | None, typer.Option(help="ISO date or time; weekdays are resolved against it.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    counts: Annotated[
        Path | None, typer.Option(help="Count the rules over a folder of texts, or over a snapshot.")
    ] = None,
) -> None:
    """A text with its facts marked, the rule behind each, and why others were refused.

    Example: orewatch explain article.txt --html article-explained.html
    """
    if counts is not None:
        _count(counts, _lexicon(context.obj))
        return
    if target is None:
        raise typer.BadParameter("name a file, an address or an article's id, or count rules with --counts PATH.")
    from extract.explain import explain as explained
    from flows.explaining.target import read_target
    from flows.extraction import Texts

    workspace = context.obj.workspace if context.obj.given is not None else None
    article = read_target(target, Texts((target,), published=published, outlet=outlet), workspace)
    explanation = explained(article, _lexicon(context.obj))
    if html is None:
        from flows.explaining.terminal import show

        show(explanation, out())
        return
    from flows.explaining.page import write

    write(explanation, html)
    err().print(f"Written to {html}.", markup=False)


def _count(corpus: Path, lexicon: Lexicon) -> None:
    from flows.explaining.counts import count_rules

    texts, rows = count_rules(corpus, lexicon)
    print_table(
        ("rule", "finds", "facts", "in texts", "what it finds"),
        ((row.rule, row.fact, str(row.found), str(row.texts), row.meaning) for row in rows),
        title=f"Rules over {texts} texts",
    )


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
