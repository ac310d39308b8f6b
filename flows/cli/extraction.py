"""``extract``: the facts of texts, without a workspace."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract.errors import FinalError
from flows.cli.context import Context, err, jsonable, print_table

if TYPE_CHECKING:
    from extract.facts import Lexicon
    from extract.model import Article, Facts


class UnreadableText(FinalError):
    """A file to extract from is missing, no text, or not what it was said to be."""


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
    moment = _moment(published)
    lexicon = _lexicon(context.obj)
    many = len(files) > 1
    for name, article in _articles(files, html, moment, outlet):
        from extract.facts import extract as facts_of

        facts = facts_of(article, lexicon)
        if as_json:
            record = {"file": name, **as_record(facts)} if many else as_record(facts)
            json.dump(record, sys.stdout, ensure_ascii=False, indent=None if many else 1, default=jsonable)
            print()
        else:
            _show(name if many else None, facts)


def as_record(facts: Facts) -> dict[str, Any]:
    """``facts`` as JSON-ready tables whose columns are named as in the public views."""
    from extract.ids import entity_id

    return {
        "statements": [_renamed(asdict(s)) for s in facts.statements],
        "figures": [_renamed(asdict(f)) for f in facts.figures],
        "entities": [asdict(e) for e in facts.entities],
        "mentions": [{"entity_id": entity_id(m.type, m.name), **_renamed(asdict(m))} for m in facts.mentions],
    }


def _renamed(row: dict[str, Any]) -> dict[str, Any]:
    names = {"start": "char_start", "end": "char_end"}
    return {names.get(key, key): value for key, value in row.items()}


def _articles(
    files: list[str], html: bool, published: datetime | None, outlet: str | None
) -> Iterator[tuple[str, Article]]:
    from extract.model import Article

    for name in files:
        raw = _read(name)
        if not html:
            yield name, Article(_decoded(name, raw), publisher=outlet, published=published)
            continue
        from extract.pages import PageError, read_page

        try:
            page = read_page(raw, "", "text/html")
        except PageError as error:
            raise UnreadableText(f"{name}: {error}") from error
        yield (
            name,
            Article(
                page.text,
                title=page.title,
                url=page.url,
                publisher=outlet or page.publisher,
                author=page.author,
                language=page.language,
                published=published or page.published,
            ),
        )


def _read(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableText(f"{name}: cannot be read: {error.strerror}.") from error


def _decoded(name: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableText(
            f"{name}: not UTF-8 text (byte {error.start}). Convert it, or pass --html for a page."
        ) from error


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UnreadableText(f"--published {text!r}: no ISO date or time. Write it like 2026-03-02.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _lexicon(options: Context) -> Lexicon:
    """That of the workspace, if one is named; else the one that orewatch ships."""
    from flows.lexicon import load_lexicon
    from flows.workspace import defaults, find_workspace

    return load_lexicon(find_workspace(options.given).config if options.given else defaults("config"))


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
