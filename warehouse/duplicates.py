"""Fingerprints of articles, and the look-up of those that a new text may be a copy of.

An article lies under its 16 smallest shingle hashes: two texts that share a large part share some of them, whichever
of the two is the longer. A key that very many texts share (the boilerplate of an outlet) tells nothing and is given no
further entries, so a look-up reads a bounded number of rows however large the corpus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

import duckdb

from extract.duplicates import KnownArticle
from extract.fingerprints import ArticleFingerprint, digest, from_bytes, to_bytes

MAX_ENTRIES = 64
"""Entries under one key; further texts are not filed under it."""

WIDE_BATCH = 2000
NARROW_BATCH = 48

_COLUMNS = "ordinal, article_id, origin, url, title, publisher, content_hash, words, shingles, numbers"


def index_article(
    con: duckdb.DuckDBPyConnection,
    article_id: str,
    fingerprint: ArticleFingerprint,
    *,
    origin: str,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
) -> None:
    """Remember ``fingerprint``; one that this article had before is replaced and keeps its place in the order."""
    ordinal = forget_article(con, article_id)
    if ordinal is None:
        ordinal = _next(con)
    con.execute(
        f"insert into lookup.articles ({_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            ordinal,
            article_id,
            origin,
            url,
            title,
            publisher,
            fingerprint.content_hash,
            fingerprint.words,
            to_bytes(fingerprint.shingles),
            to_bytes(fingerprint.numbers),
        ],
    ).fetchall()
    add_keys(con, "article_keys", "ordinal", [(k, ordinal) for k in fingerprint.keys], MAX_ENTRIES)
    add_keys(con, "article_keys", "ordinal", [(article_key(article_id), ordinal)], 1)


def candidates(con: duckdb.DuckDBPyConnection, fingerprint: ArticleFingerprint, limit: int = 10) -> list[KnownArticle]:
    """The stored articles that share most keys with ``fingerprint``, at most ``limit``."""
    shared = Counter(ordinal for _, ordinal in entries(con, "article_keys", "ordinal", fingerprint.keys))
    nearest = sorted(shared, key=lambda ordinal: (-shared[ordinal], ordinal))[:limit]
    found = {row[0]: row for row in rows_at(con, "articles", "ordinal", _COLUMNS, nearest)}
    return [_known(found[ordinal]) for ordinal in nearest if ordinal in found]


def fingerprint_of(con: duckdb.DuckDBPyConnection, article_id: str) -> ArticleFingerprint:
    """What is remembered of an article. Raises KeyError when it is not indexed."""
    ordinal = ordinal_of(con, article_id)
    rows = [] if ordinal is None else rows_at(con, "articles", "ordinal", _COLUMNS, [ordinal])
    if not rows:
        raise KeyError(f"article {article_id} is not in the index")
    keys = con.execute("select key from lookup.article_keys where ordinal = ? order by key", [ordinal]).fetchall()
    own = article_key(article_id)
    return replace(_known(rows[0]).fingerprint, keys=tuple(k for (k,) in keys if k != own))


def forget_article(con: duckdb.DuckDBPyConnection, article_id: str) -> int | None:
    """Take an article out of the index. Returns its place in the order of arrival, or None if it had none."""
    ordinal = ordinal_of(con, article_id)
    if ordinal is None:
        return None
    keys = con.execute("select key from lookup.article_keys where ordinal = ?", [ordinal]).fetchall()
    con.execute(
        "delete from lookup.article_keys where key in (select unnest(?::ubigint[])) and ordinal = ?",
        [[k for (k,) in keys], ordinal],
    ).fetchall()
    con.execute("delete from lookup.articles where ordinal = ?", [ordinal]).fetchall()
    return ordinal


def ordinal_of(con: duckdb.DuckDBPyConnection, article_id: str) -> int | None:
    """The place of an article in the order of first arrival; None when it is not indexed."""
    rows = con.execute("select ordinal from lookup.article_keys where key = ?", [article_key(article_id)]).fetchall()
    return int(rows[0][0]) if rows else None


def article_key(article_id: str) -> int:
    """The key under which an article is found by its id."""
    return digest("article", article_id)


def entries(con: duckdb.DuckDBPyConnection, table: str, column: str, keys: Iterable[int]) -> list[tuple[int, int]]:
    """Key and place of everything that is filed under one of ``keys``."""
    wanted = sorted(set(keys))
    batch = _batch(con)
    found: list[tuple[int, int]] = []
    for start in range(0, len(wanted), batch):
        found += con.execute(
            f"select k.key, k.{column} from lookup.{table} k join (select unnest(?::ubigint[]) as key) q using (key)",
            [wanted[start : start + batch]],
        ).fetchall()
    return found


def _batch(con: duckdb.DuckDBPyConnection) -> int:
    """How many keys to look up in one query.

    DuckDB takes the keys of a join to the index only up to ``dynamic_or_filter_threshold`` of them (50); above, it
    scans the whole table: 42 ms instead of 5 for 400 keys among 10 million (docs/novelty.md).
    """
    try:
        con.execute(f"set dynamic_or_filter_threshold = {WIDE_BATCH}").fetchall()
    except duckdb.Error:  # a reader whose configuration is locked
        return NARROW_BATCH
    return WIDE_BATCH


def add_keys(
    con: duckdb.DuckDBPyConnection, table: str, column: str, filed: Sequence[tuple[int, int]], most: int
) -> None:
    """File ``filed`` (key, place) in a table of keys, leaving out keys that are full."""
    held = Counter(key for key, _ in entries(con, table, column, (key for key, _ in filed)))
    wanted = [(key, place) for key, place in filed if held[key] < most]
    if wanted:
        con.execute(
            f"insert into lookup.{table} (key, {column}) select unnest(?::ubigint[]), unnest(?::bigint[])",
            [[key for key, _ in wanted], [place for _, place in wanted]],
        ).fetchall()


def rows_at(
    con: duckdb.DuckDBPyConnection, table: str, column: str, columns: str, places: Iterable[int]
) -> list[tuple[object, ...]]:
    """The rows of a look-up table at these places.

    The numbers stand in the query: DuckDB then skips the row groups that can't hold them (they are stored in order of
    arrival), and reads a few instead of all.
    """
    wanted = ", ".join(str(int(p)) for p in places)
    if not wanted:
        return []
    return con.execute(f"select {columns} from lookup.{table} where {column} in ({wanted})").fetchall()


def _next(con: duckdb.DuckDBPyConnection) -> int:
    return int(con.execute("select nextval('lookup.ordinals')").fetchall()[0][0])


def _known(row: tuple[object, ...]) -> KnownArticle:
    _, article_id, origin, url, title, publisher, content_hash, words, shingles, numbers = row
    fingerprint = ArticleFingerprint(
        str(content_hash),
        int(words),  # type: ignore[call-overload]
        from_bytes(bytes(shingles)),  # type: ignore[call-overload]
        (),
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
