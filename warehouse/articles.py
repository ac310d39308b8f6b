"""Articles and pointers to articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import datetime

import duckdb

from extract.ids import digest
from extract.model import Outcome
from warehouse import bulk
from warehouse.rows import ArticleRow, Origin

_COLUMNS = tuple(f.name for f in fields(ArticleRow))
_NAMES = ", ".join(_COLUMNS)
_KEYS = {"key": "VARCHAR", "article_id": "VARCHAR"}


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What is needed to tell whether an article is known, without its text."""

    article_id: str
    url: str | None
    canonical_url: str | None
    content_hash: str | None
    origin: Origin
    outcome: Outcome
    baseline: bool
    duplicate_of: str | None
    story_id: str | None
    published_at: datetime | None
    fetched_at: datetime


_HEAD_NAMES = tuple(f.name for f in fields(ArticleHead))
_HEAD = ", ".join(_HEAD_NAMES)


def put(con: duckdb.DuckDBPyConnection, row: ArticleRow, also_at: Iterable[str] = ()) -> None:
    """Store ``row``; a row with its id is replaced (a revision, or a reprocessing).

    ``also_at``: further addresses that led to it (before redirects, other query strings). Addresses of earlier
    versions stay known.
    """
    add(con, row, also_at, stored=exists(con, row.article_id))


def add(con: duckdb.DuckDBPyConnection, row: ArticleRow, also_at: Iterable[str], *, stored: bool) -> None:
    """As ``put``, by a caller who knows whether there is a row with this id."""
    if stored:
        con.execute("delete from store.articles where article_id = ?", [row.article_id]).fetchall()
    bulk.put(con, "store.articles", asdict(row))
    keys = {_url_key(url) for url in (row.url, row.canonical_url, *also_at) if url}
    known: set[str] = set()
    if stored:
        rows = con.execute(
            "select key from store.article_keys where key in (select unnest(?::varchar[])) and article_id = ?",
            [sorted(keys), row.article_id],
        ).fetchall()
        known = {key for (key,) in rows}
    bulk.insert(con, "store.article_keys", _KEYS, [(key, row.article_id) for key in sorted(keys - known)])


def get(con: duckdb.DuckDBPyConnection, article_id: str) -> ArticleRow | None:
    """The article with this id."""
    found = con.execute(f"select {_NAMES} from store.articles where article_id = ?", [article_id]).fetchall()
    if not found:
        return None
    values = dict(zip(_COLUMNS, found[0], strict=True))
    return ArticleRow(**{**values, "outcome": Outcome(values["outcome"])})


def exists(con: duckdb.DuckDBPyConnection, article_id: str) -> bool:
    """Is there a row with this id?"""
    return bool(con.execute("select 1 from store.articles where article_id = ?", [article_id]).fetchall())


def find_by_urls(con: duckdb.DuckDBPyConnection, urls: Iterable[str]) -> dict[str, ArticleHead]:
    """Address → the article that it led to, for those of ``urls`` that are known, as canonical address or otherwise."""
    return _find(con, {_url_key(url): url for url in urls})


def point(con: duckdb.DuckDBPyConnection, row: ArticleRow, also_at: Iterable[str] = ()) -> None:
    """Store a pointer: who carried a known text, where and when, without the text.

    Raises ValueError when ``duplicate_of`` is missing, or leads to a row that is itself missing or a pointer.
    """
    target = con.execute("select duplicate_of from store.articles where article_id = ?", [row.duplicate_of]).fetchall()
    if target != [(None,)] or row.text is not None:
        raise ValueError(f"a pointer names an article with facts and has no text: {row.article_id}")
    put(con, row, also_at)


def _find(con: duckdb.DuckDBPyConnection, wanted: dict[str, str]) -> dict[str, ArticleHead]:
    if not wanted:
        return {}
    # Two look-ups by key cost a third of a join, and of a new article the first finds nothing.
    led = con.execute(
        "select key, article_id from store.article_keys where key in (select unnest(?::varchar[]))", [sorted(wanted)]
    ).fetchall()
    if not led:
        return {}
    heads = {}
    for values in con.execute(
        f"select {_HEAD} from store.articles where article_id in (select unnest(?::varchar[]))",
        [sorted({article_id for _, article_id in led})],
    ).fetchall():
        head = dict(zip(_HEAD_NAMES, values, strict=True))
        heads[head["article_id"]] = ArticleHead(**{**head, "outcome": Outcome(head["outcome"])})
    # The text itself before pointers to it, then the earliest: what comes last counts.
    found = [(key, heads[article_id]) for key, article_id in led if article_id in heads]
    found.sort(key=lambda f: (f[1].duplicate_of is not None, f[1].fetched_at, f[1].article_id), reverse=True)
    return {wanted[key]: head for key, head in found}


def _url_key(url: str) -> str:
    return digest("url", url)
