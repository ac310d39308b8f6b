"""Fingerprints of articles, and the look-up of those that a new text may be a copy of.

An article lies under its 16 smallest shingle hashes: two texts that share a large part share some of them, whichever
of the two is the longer. A key that very many texts share (the boilerplate of an outlet) tells nothing and is given no
further entries, so a look-up reads a bounded number of rows however large the corpus (warehouse/keys.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import duckdb

from extract.duplicates import KnownArticle
from extract.fingerprints import ArticleFingerprint, digest, from_bytes, to_bytes
from warehouse.keys import BATCH, add_keys, drop_keys, entries

__all__ = [
    "COLUMNS",
    "Neighbours",
    "Place",
    "add_keys",
    "article_key",
    "candidates",
    "entries",
    "fingerprint_of",
    "forget_article",
    "index_article",
    "look_up",
    "ordinal_of",
    "rows_at",
]

MAX_ENTRIES = 64
"""Entries under one key; further texts are not filed under it."""

COLUMNS = "ordinal, article_id, origin, url, title, publisher, content_hash, words, keys, shingles, numbers"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What one look-up tells of a text: the articles like it, and what filing it needs to know."""

    known: tuple[KnownArticle, ...] = ()
    ordinal: int | None = None
    """Where the article itself is filed; None when it never was."""
    held: Mapping[int, int] = field(default_factory=dict)
    """How many entries each of its keys has."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article was filed. ``fresh``: for the first time, so nothing of it can be in the index."""

    ordinal: int
    fresh: bool


def look_up(
    con: duckdb.DuckDBPyConnection, fingerprint: ArticleFingerprint, article_id: str | None = None, limit: int = 10
) -> Neighbours:
    """The stored articles that share most keys with ``fingerprint``, and where ``article_id`` itself is filed."""
    own = article_key(article_id) if article_id else None
    filed = entries(con, "article_keys", "ordinal", (*fingerprint.keys, *([own] if own else [])))
    shared = Counter(place for key, place in filed if key != own)
    nearest = sorted(shared, key=lambda ordinal: (-shared[ordinal], ordinal))[:limit]
    found = {row[0]: row for row in rows_at(con, "articles", "ordinal", COLUMNS, nearest)}
    return Neighbours(
        tuple(_known(found[ordinal]) for ordinal in nearest if ordinal in found),
        next((place for key, place in filed if key == own), None),
        Counter(key for key, _ in filed),
    )


def candidates(con: duckdb.DuckDBPyConnection, fingerprint: ArticleFingerprint, limit: int = 10) -> list[KnownArticle]:
    """The stored articles that share most keys with ``fingerprint``, at most ``limit``."""
    return list(look_up(con, fingerprint, limit=limit).known)


def index_article(
    con: duckdb.DuckDBPyConnection,
    article_id: str,
    fingerprint: ArticleFingerprint,
    *,
    origin: str,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    near: Neighbours | None = None,
) -> Place:
    """Remember ``fingerprint``; one that this article had before is replaced and keeps its place in the order.

    ``near``: what ``look_up`` has just found for the same article, so that it need not be looked up again.
    """
    ordinal = near.ordinal if near else ordinal_of(con, article_id)
    held = near.held if near and ordinal is None else None
    place = Place(_next(con), True) if ordinal is None else Place(ordinal, False)
    if ordinal is not None:
        _forget(con, article_id, ordinal)
    con.execute(
        f"insert into lookup.articles ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            place.ordinal,
            article_id,
            origin,
            url,
            title,
            publisher,
            fingerprint.content_hash,
            fingerprint.words,
            list(fingerprint.keys),
            to_bytes(fingerprint.shingles),
            to_bytes(fingerprint.numbers),
        ],
    ).fetchall()
    filed = [(key, place.ordinal) for key in (*fingerprint.keys, article_key(article_id))]
    add_keys(con, "article_keys", "ordinal", filed, MAX_ENTRIES, held)
    return place


def fingerprint_of(con: duckdb.DuckDBPyConnection, article_id: str) -> ArticleFingerprint:
    """What is remembered of an article. Raises KeyError when it is not indexed."""
    ordinal = ordinal_of(con, article_id)
    rows = [] if ordinal is None else rows_at(con, "articles", "ordinal", COLUMNS, [ordinal])
    if not rows:
        raise KeyError(f"article {article_id} is not in the index")
    return _known(rows[0]).fingerprint


def forget_article(con: duckdb.DuckDBPyConnection, article_id: str) -> int | None:
    """Take an article out of the index. Returns its place in the order of arrival, or None if it had none."""
    ordinal = ordinal_of(con, article_id)
    if ordinal is not None:
        _forget(con, article_id, ordinal)
    return ordinal


def ordinal_of(con: duckdb.DuckDBPyConnection, article_id: str) -> int | None:
    """The place of an article in the order of first arrival; None when it is not indexed."""
    filed = entries(con, "article_keys", "ordinal", [article_key(article_id)])
    return filed[0][1] if filed else None


def article_key(article_id: str) -> int:
    """The key under which an article is found by its id."""
    return digest("article", article_id)


def _forget(con: duckdb.DuckDBPyConnection, article_id: str, ordinal: int) -> None:
    keys = con.execute("select keys from lookup.articles where ordinal = ?", [ordinal]).fetchall()
    filed = [key for (own,) in keys for key in own]
    drop_keys(con, "article_keys", "ordinal", (*filed, article_key(article_id)), ordinal, ordinal)
    con.execute("delete from lookup.articles where ordinal = ?", [ordinal]).fetchall()


def rows_at(
    con: duckdb.DuckDBPyConnection, table: str, column: str, columns: str, places: Iterable[int]
) -> list[tuple[object, ...]]:
    """The rows of a look-up table at these places; ``column`` has an index."""
    wanted = sorted(set(places))
    found: list[tuple[object, ...]] = []
    for start in range(0, len(wanted), BATCH):
        found += con.execute(
            f"select {columns} from lookup.{table} t "
            f"join (select unnest(?::bigint[]) as place) q on t.{column} = q.place",
            [wanted[start : start + BATCH]],
        ).fetchall()
    return found


def _next(con: duckdb.DuckDBPyConnection) -> int:
    return int(con.execute("select nextval('lookup.ordinals')").fetchall()[0][0])


def _known(row: tuple[object, ...]) -> KnownArticle:
    _, article_id, origin, url, title, publisher, content_hash, words, keys, shingles, numbers = row
    fingerprint = ArticleFingerprint(
        str(content_hash),
        int(words),  # type: ignore[call-overload]
        from_bytes(bytes(shingles)),  # type: ignore[call-overload]
        tuple(keys),  # type: ignore[arg-type]
        from_bytes(bytes(numbers)),  # type: ignore[call-overload]
    )
    return KnownArticle(
        str(article_id),
        str(origin),
        fingerprint,
        url=None if url is None else str(url),
        title=None if title is None else str(title),
        publisher=None if publisher is None else str(publisher),
    )
