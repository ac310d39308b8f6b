"""The index of fingerprints built anew from the stored articles and facts: after its format changed, or was damaged.

    articles in order of arrival ─► fingerprints, keys ─► schema ``rebuild`` ─► one transaction puts them in place

Until then the old index stays in use. A build that was broken off goes on where it stopped, unless what it had read has
changed since. Memory is bounded by a batch of articles, and by a portion of keys when they are sealed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import duckdb

from extract.fingerprints import fingerprint_article, to_bytes
from extract.novelty import StatementFingerprint, fingerprint_statement, index_keys, pack_print
from warehouse import articles, duplicates, keys, novelty
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse
from warehouse.stored_facts import facts_of

BATCH = 500
"""Articles in one transaction."""

FAR_DOWN = 1 << 30
"""Where a statement stands that its article no longer holds: in no headline."""

_TABLES = """
    create schema if not exists rebuild;
    create table if not exists rebuild.progress (done bigint not null, state ubigint not null);
    create table if not exists rebuild.articles as from lookup.articles limit 0;
    create table if not exists rebuild.statements as from lookup.statements limit 0;
    create table if not exists rebuild.article_keys (key ubigint, place bigint);
    create table if not exists rebuild.statement_keys (key ubigint, place bigint);
"""
_KEYS = {
    "article_keys": ("ordinal", duplicates.MAX_ENTRIES),
    "statement_keys": ("seq", novelty.MAX_ENTRIES),
}


@dataclass(frozen=True, slots=True)
class Reindexed:
    """How much was built. ``resumed``: articles that an earlier, broken-off build had done."""

    articles: int
    statements: int
    resumed: int


def reindex(warehouse: Warehouse, advance: Callable[[int], None] = lambda done: None) -> Reindexed:
    """Build the index of articles and statements anew; ``advance`` is told how many articles each step did.

    Verdicts stay as they are. Articles without a text (packed seeds) keep the fingerprints that they came with.
    """
    con = warehouse.con
    done, state = _begin(warehouse)
    resumed = _count(con, f"lookup.articles where ordinal <= {done}")
    advance(resumed)
    while rows := con.execute(
        f"select {duplicates.COLUMNS} from lookup.articles where ordinal > ? order by ordinal limit {BATCH}", [done]
    ).fetchall():
        first, last = int(rows[0][0]), int(rows[-1][0])
        state ^= _state(con, first, last)
        with warehouse.transaction():
            _build(con, rows)
            con.execute("update rebuild.progress set done = ?, state = ?", [last, state]).fetchall()
        done = last
        advance(len(rows))
    with warehouse.transaction():
        _put_in_place(con)
    return Reindexed(_count(con, "lookup.articles"), _count(con, "lookup.statements"), resumed)


def _begin(warehouse: Warehouse) -> tuple[int, int]:
    """Up to where a broken-off build is still good, and the state of what it read; (-1, 0) for a fresh one."""
    con = warehouse.con
    with warehouse.transaction():
        con.execute(_TABLES)
        found = con.execute("select done, state from rebuild.progress").fetchall()
        if found and _state(con, 0, found[0][0]) == found[0][1]:
            return int(found[0][0]), int(found[0][1])
        con.execute("drop schema rebuild cascade")
        con.execute(_TABLES)
        con.execute("insert into rebuild.progress values (-1, 0)").fetchall()
    return -1, 0


def _state(con: duckdb.DuckDBPyConnection, first: int, last: int) -> int:
    """A hash of what is built from: it changes when an article is revised or extracted anew."""
    hashes = con.execute(
        "select coalesce(bit_xor(hash(ordinal, content_hash)), 0) from lookup.articles where ordinal between $1 and $2 "
        "union all select coalesce(bit_xor(hash(seq, statement_id, first_statement_id)), 0) from lookup.statements "
        f"where seq between $1 * {novelty.PLACES} and $2 * {novelty.PLACES} + {novelty.PLACES - 1}",
        [first, last],
    ).fetchall()
    return int(hashes[0][0]) ^ int(hashes[1][0])


def _build(con: duckdb.DuckDBPyConnection, rows: list[tuple[Any, ...]]) -> None:
    article_rows, statement_rows, article_keys, statement_keys = [], [], [], []
    for stored in rows:
        ordinal, article_id = int(stored[0]), str(stored[1])
        article = articles.get(con, article_id)
        if article is None or article.text is None:
            row, prints = stored, novelty.fingerprints_of(con, article_id)
        else:
            row, prints = _article(stored, article.text, article.title), _statements(con, article)
        article_rows.append(row)
        article_keys += [(key, ordinal) for key in (*row[8], duplicates.article_key(article_id))]
        for place, fp in enumerate(prints[: novelty.PLACES]):
            seq = ordinal * novelty.PLACES + place
            statement_rows.append((seq, fp.statement_id, article_id, fp.first_statement_id, pack_print(fp)))
            statement_keys += [(key, seq) for key in set(index_keys(fp))]
    _append(con, "articles", article_rows)
    _append(con, "statements", statement_rows)
    _append(con, "article_keys", article_keys)
    _append(con, "statement_keys", statement_keys)


def _article(stored: tuple[Any, ...], text: str, title: str | None) -> tuple[Any, ...]:
    fp = fingerprint_article(text, title)
    return (*stored[:6], fp.content_hash, fp.words, list(fp.keys), to_bytes(fp.shingles), to_bytes(fp.numbers))


def _statements(con: duckdb.DuckDBPyConnection, article: ArticleRow) -> list[StatementFingerprint]:
    """The fingerprints of an article's statements on watched topics, in text order, with their chains."""
    prints = []
    for row in facts_of(con, article.article_id).statements:
        if row.novelty is None:
            continue
        statement = row.statement if row.statement.start is not None else replace(row.statement, start=FAR_DOWN)
        made = fingerprint_statement(
            statement,
            statement_id=row.statement_id,
            article_id=article.article_id,
            published=article.published_at or article.fetched_at,
            publisher=article.publisher,
        )
        prints.append(replace(made, first_statement_id=row.first_statement_id or row.statement_id))
    return prints


def _append(con: duckdb.DuckDBPyConnection, table: str, rows: list[tuple[Any, ...]]) -> None:
    if not rows:
        return
    described = con.execute(f"describe rebuild.{table}").fetchall()
    values = ", ".join(f"unnest(?::{kind}[])" for _, kind, *_ in described)
    con.execute(
        f"insert into rebuild.{table} select {values}", [list(column) for column in zip(*rows, strict=True)]
    ).fetchall()


def _put_in_place(con: duckdb.DuckDBPyConnection) -> None:
    """Call it inside a transaction."""
    for table in ("articles", "statements"):
        con.execute(f"delete from lookup.{table}").fetchall()
        con.execute(f"insert into lookup.{table} from rebuild.{table}").fetchall()
    for table, (column, most) in _KEYS.items():
        keys.empty(con, table, column, indexed=False)
        con.execute(f"delete from lookup.{table}_pages").fetchall()
        con.execute("delete from lookup.sealed where name = ?", [table]).fetchall()
        con.execute(f"insert into lookup.{table} select key, place from rebuild.{table}").fetchall()
        keys.seal(con, table, column, least=0, most=most)
    con.execute("drop schema rebuild cascade")


def _count(con: duckdb.DuckDBPyConnection, table: str) -> int:
    return int(con.execute(f"select count(*) from {table}").fetchall()[0][0])
