"""Facts of files, without a workspace: what ``orewatch extract`` does once its options are understood."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import FinalError

if TYPE_CHECKING:
    from extract.facts import Lexicon
    from extract.model import Article, Facts
    from flows.engines import Engine


_NAMES = {"start": "char_start", "end": "char_end"}


class UnreadableText(FinalError):
    """A file to extract from is missing, no text, or not what it was said to be."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Files to extract from, and what is known about all of them. ``published``: ISO, as the caller wrote it."""

    files: tuple[str, ...]
    html: bool = False
    published: str | None = None
    outlet: str | None = None


def facts_of(texts: Texts, lexicon: Lexicon, engine: Engine | None = None) -> Iterator[tuple[str, Facts]]:
    """Each file's name and facts, in order, by ``engine`` or else by our own passes.

    Raises UnreadableText at the first file that cannot be read, and the engine's errors.
    """
    moment = moment_of(texts.published)
    if engine is not None:
        for name in texts.files:
            yield name, engine.facts(article_of(name, texts, moment), lexicon)
        return
    from extract.facts import extract_many

    unreadable: list[UnreadableText] = []
    readable = _until_unreadable(texts, moment, unreadable)
    yield from zip(texts.files, extract_many(readable, lexicon), strict=False)
    if unreadable:
        raise unreadable[0]


def _until_unreadable(texts: Texts, moment: datetime | None, unreadable: list[UnreadableText]) -> Iterator[Article]:
    """The articles up to the first file that can't be read, which is told by its error: those before it count."""
    for name in texts.files:
        try:
            yield article_of(name, texts, moment)
        except UnreadableText as error:
            unreadable.append(error)
            return


def write_json(texts: Texts, lexicon: Lexicon, engine: Engine | None = None) -> None:
    """One JSON object for each file on standard output; of several files each on a line of its own, with its name."""
    many = len(texts.files) > 1
    for name, facts in facts_of(texts, lexicon, engine):
        record = {"file": name, **as_record(facts)} if many else as_record(facts)
        json.dump(record, sys.stdout, ensure_ascii=False, indent=None if many else 1, default=jsonable)
        print()


def as_record(facts: Facts) -> dict[str, Any]:
    """``facts`` as JSON-ready tables whose columns are named as in the public views."""
    from extract.ids import entity_id

    return {
        "statements": [_row(s) for s in facts.statements],
        "figures": [_row(f) for f in facts.figures],
        "entities": [_row(e) for e in facts.entities],
        "mentions": [{"entity_id": entity_id(m.type, m.name), **_row(m)} for m in facts.mentions],
    }


def jsonable(value: Any) -> Any:
    """Dates and times as ISO text; sets and tuples as lists."""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


def _row(fact: Any) -> dict[str, Any]:
    """The fields of a fact, all of them plain values. (dataclasses.asdict copies each one deeply, and is slower than
    finding the fact was.)"""
    return {_NAMES.get(field, field): getattr(fact, field) for field in fact.__slots__}


def article_of(name: str, texts: Texts, published: datetime | None) -> Article:
    """The file ``name`` (- is standard input) as an article. Raises UnreadableText."""
    from extract.model import Article

    raw = _read(name)
    if not texts.html:
        return Article(_decoded(name, raw), publisher=texts.outlet, published=published)
    from extract.reading.pages import PageError, read_page

    try:
        page = read_page(raw, "", "text/html")
    except PageError as error:
        raise UnreadableText(f"{name}: {error}") from error
    return Article(
        page.text,
        title=page.title,
        url=page.url,
        publisher=texts.outlet or page.publisher,
        author=page.author,
        language=page.language,
        published=published or page.published,
    )


def _read(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableText(f"{name}: cannot be read: {error.strerror}.") from error


def _decoded(name: str, raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableText(
            f"{name}: not UTF-8 text (byte {error.start}). Convert it, or pass --html for a page."
        ) from error
    if "\0" in text:
        raise UnreadableText(f"{name}: holds zero bytes, so it is no text.")
    return text


def moment_of(text: str | None) -> datetime | None:
    """An ISO date or time as a moment, in UTC if it names no zone. Raises UnreadableText."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UnreadableText(f"--published {text!r}: no ISO date or time. Write it like 2026-03-02.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
