"""Texts from files, as articles: plain text, HTML, WARC, CSV and Parquet, or a folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb

from extract.errors import FinalError
from extract.model import Article
from extract.reading.charsets import decode_html
from extract.reading.headers import read_header
from extract.reading.links import canonical_url
from extract.reading.pages import PageError, read_page
from extract.reading.timestamps import parse_timestamp
from flows.fetching.archive import ArchiveReadError, iterate

MAX_BYTES = 20_000_000
"""A single text or page larger than this is no article."""

Skipped = Callable[[str, str], None]
"""Told of what was left out: the place, and why."""

_COLUMNS = {
    "text": ("text", "content", "body", "article_text", "full_text", "fulltext", "maintext", "article"),
    "title": ("title", "headline"),
    "url": ("url", "link", "canonical_url", "address"),
    "publisher": ("publisher", "outlet", "source", "site", "site_name", "domain"),
    "author": ("author", "authors", "byline"),
    "language": ("language", "lang"),
    "published": ("published", "published_at", "publish_date", "date_publish", "publication_date", "pubdate", "date"),
    "timezone": ("timezone", "tz"),
}
_BATCH = 500


class SeedFileError(FinalError):
    """A file cannot be read as texts."""


def import_path(path: Path, *, timezone: str | None = None, skipped: Skipped | None = None) -> Iterator[Article]:
    """The articles of a file, or of all files below a folder, in the order of their names.

    ``timezone`` (IANA) is the outlet's, for times without a zone; UTC where it is not given. What cannot be read is
    told to ``skipped`` and left out. Raises SeedFileError when ``path`` itself is missing, of an unknown kind, or a
    table without a column of text.
    """
    tell = skipped or (lambda _place, _why: None)
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
        for file in files:
            reader = _reader(file)
            if reader is None:
                tell(str(file), "a kind of file that holds no texts")
                continue
            try:
                yield from reader(file, timezone, tell)
            except SeedFileError as error:
                tell(str(file), str(error))
        return
    if not path.is_file():
        raise SeedFileError(f"{path}: no such file or folder.")
    reader = _reader(path)
    if reader is None:
        raise SeedFileError(f"{path}: give a .txt, .html, .warc, .warc.gz, .csv or .parquet file, or a folder.")
    yield from reader(path, timezone, tell)


Reader = Callable[[Path, str | None, Skipped], Iterator[Article]]


def _reader(path: Path) -> Reader | None:
    name = path.name.lower()
    for endings, reader in _READERS:
        if name.endswith(endings):
            return reader
    return None


def _zone(timezone: str | None) -> tzinfo:
    return ZoneInfo(timezone) if timezone else UTC


def _bytes(path: Path, tell: Skipped) -> bytes | None:
    if path.stat().st_size > MAX_BYTES:
        tell(str(path), f"larger than {MAX_BYTES // 1_000_000} MB")
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        tell(str(path), f"unreadable: {error.strerror or error}")
        return None


def _plain(path: Path, timezone: str | None, tell: Skipped) -> Iterator[Article]:
    body = _bytes(path, tell)
    if body is None:
        return
    text = decode_html(body, "text/plain").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        tell(str(path), "empty")
        return
    header = read_header(text, _zone(timezone))
    yield Article(
        text=text,
        title=header.title,
        url=canonical_url(header.url) if header.url else None,
        publisher=header.publisher,
        author=header.author,
        language=header.language,
        published=header.published,
        timezone=timezone,
    )


def _html(path: Path, timezone: str | None, tell: Skipped) -> Iterator[Article]:
    body = _bytes(path, tell)
    if body is not None and (article := _page(body, "", "text/html", timezone, str(path), tell)):
        yield article


def _warc(path: Path, timezone: str | None, tell: Skipped) -> Iterator[Article]:
    try:
        for page in iterate(path, skipped=lambda why: tell(str(path), why)):
            if page.status != 200:
                tell(page.url, f"status {page.status}")
                continue
            article = _page(page.body, page.url, page.content_type, timezone, page.url, tell, page.fetched_at)
            if article:
                yield article
    except ArchiveReadError as error:
        raise SeedFileError(f"{path}: {error}") from error


def _page(
    body: bytes,
    url: str,
    content_type: str | None,
    timezone: str | None,
    place: str,
    tell: Skipped,
    latest: datetime | None = None,
) -> Article | None:
    try:
        page = read_page(body, url, content_type, zone=_zone(timezone), latest=latest)
    except PageError as error:
        tell(place, error.detail)
        return None
    address = url or page.url
    return Article(
        text=page.text,
        title=page.title,
        url=canonical_url(address) if address else None,
        publisher=page.publisher,
        author=page.author,
        language=page.language,
        published=page.published,
        timezone=timezone,
    )


def _table(path: Path, timezone: str | None, tell: Skipped) -> Iterator[Article]:
    source = "read_parquet(?)" if path.name.lower().endswith(".parquet") else "read_csv(?, all_varchar = true)"
    with duckdb.connect(":memory:") as con:
        con.execute("set threads = 1")
        try:
            described = con.execute(f"describe select * from {source}", [str(path)]).fetchall()
            chosen = _choose([str(row[0]) for row in described])
            if "text" not in chosen:
                names = ", ".join(_COLUMNS["text"])
                raise SeedFileError(f"{path}: no column holds the text. Name it one of: {names}.")
            quoted = ", ".join(f'cast("{c.replace(chr(34), chr(34) * 2)}" as varchar)' for c in chosen.values())
            con.execute(f"select {quoted} from {source}", [str(path)])
            number = 0
            while rows := con.fetchmany(_BATCH):
                for row in rows:
                    number += 1
                    article = _row(dict(zip(chosen, row, strict=True)), timezone)
                    if article:
                        yield article
                    else:
                        tell(f"{path}, row {number}", "no text")
        except duckdb.Error as error:
            raise SeedFileError(f"{path}: not a table that can be read ({str(error).splitlines()[0]})") from error


def _choose(names: list[str]) -> dict[str, str]:
    """Field → column: by the usual names, the first of them that is there."""
    by_name = {name.casefold(): name for name in names}
    chosen = {field: next((by_name[n] for n in usual if n in by_name), None) for field, usual in _COLUMNS.items()}
    return {field: name for field, name in chosen.items() if name}


def _row(values: dict[str, str | None], timezone: str | None) -> Article | None:
    text = (values.get("text") or "").strip("\ufeff")
    if not text.strip():
        return None
    zone = values.get("timezone") or timezone
    url = values.get("url")
    return Article(
        text=text,
        title=values.get("title"),
        url=canonical_url(url) if url else None,
        publisher=values.get("publisher"),
        author=values.get("author"),
        language=values.get("language"),
        published=parse_timestamp(values.get("published"), _zone(zone)),
        timezone=zone,
    )


_READERS: tuple[tuple[tuple[str, ...], Reader], ...] = (
    ((".txt", ".text", ".md"), _plain),
    ((".html", ".htm", ".xhtml"), _html),
    ((".warc", ".warc.gz"), _warc),
    ((".csv", ".csv.gz", ".tsv", ".parquet"), _table),
)
