"""A warehouse whose index holds a generated corpus (``bench.novelty.corpus``), built in bulk."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import duckdb

from bench.novelty.corpus import PERIOD, make, models
from extract.fingerprints import to_bytes
from extract.novelty import index_keys, judge_article, pack_print
from warehouse import duplicates, keys, novelty
from warehouse.store import Warehouse

CROWDED = 8
"""A key that more than this many statements or articles of a period share is the same in every period."""


def fill(path: Path, articles: int) -> dict[str, float]:
    """Fill ``path``; seconds that its steps took."""
    took = {}
    with Warehouse.open(path) as warehouse:
        con = warehouse.con
        start = time.perf_counter()
        first_period(con)
        took["first period"] = time.perf_counter() - start
        start = time.perf_counter()
        for table, column in (("article_keys", "ordinal"), ("statement_keys", "seq")):
            keys.empty(con, table, column, indexed=False)
        for n in range(-(-articles // PERIOD)):
            repeat_period(con, n)
        took["rows"] = time.perf_counter() - start
        start = time.perf_counter()
        for table, column in (("article_keys", "ordinal"), ("statement_keys", "seq")):
            with warehouse.transaction():
                keys.seal(con, table, column, 1)
        took["sealing"] = time.perf_counter() - start
        con.execute("drop sequence lookup.ordinals")
        con.execute(f"create sequence lookup.ordinals start {articles + PERIOD}")
    return {name: round(seconds, 1) for name, seconds in took.items()}


def first_period(con: duckdb.DuckDBPyConnection) -> None:
    """The articles of the first period, judged among themselves article by article, in tables of their own."""
    known, words = models()
    articles, statements, article_keys, statement_keys = [], [], [], []
    for ordinal in range(PERIOD):
        made = make(ordinal, known, words)
        fp = made.read.fingerprint
        articles.append((ordinal, made.publisher, fp.content_hash, fp.words, list(fp.keys), to_bytes(fp.shingles)))
        article_keys += [(key, ordinal) for key in (*fp.keys, duplicates.article_key(made.article_id))]
        judged = judge_article(made.statements, [()] * len(made.statements))
        for place, (print_, _) in enumerate(judged):
            seq = ordinal * novelty.PLACES + place
            statements.append((seq, print_.statement_id, made.article_id, pack_print(print_)))
            statement_keys += [(key, seq) for key in set(index_keys(print_))]
    _table(
        con, "a", "ordinal bigint, publisher varchar, h varchar, words integer, keys ubigint[], shingles blob", articles
    )
    _table(con, "s", "seq bigint, statement_id varchar, article_id varchar, print blob", statements)
    for name, rows in (("ak", article_keys), ("sk", statement_keys)):
        held = Counter(key for key, _ in rows)
        _table(con, name, "key ubigint, place bigint, held bigint", [(k, p, held[k]) for k, p in rows])


def _table(con: duckdb.DuckDBPyConnection, name: str, columns: str, rows: Sequence[tuple[object, ...]]) -> None:
    con.execute(f"create temp table {name} ({columns})")
    kinds = [column.split()[1] for column in columns.split(", ")]
    values = ", ".join(f"unnest(?::{kind}[])" for kind in kinds)
    for start in range(0, len(rows), 20_000):
        batch = rows[start : start + 20_000]
        con.execute(f"insert into {name} select {values}", [list(column) for column in zip(*batch, strict=True)])


def repeat_period(con: duckdb.DuckDBPyConnection, n: int) -> None:
    """Store the first period again as the ``n``-th."""
    places = n * PERIOD * novelty.PLACES
    con.execute(
        f"insert into lookup.articles select ordinal + {n * PERIOD}, 'g' || (ordinal + {n * PERIOD}), 'feed', "
        f"null, null, publisher, h || '-{n}', words, keys, shingles, ''::blob from a"
    )
    con.execute(
        f"insert into lookup.statements select seq + {places}, statement_id || '-{n}', article_id || '-{n}', "
        "null, print from s"
    )
    for source, table, offset, most in (
        ("ak", "article_keys", n * PERIOD, duplicates.MAX_ENTRIES),
        ("sk", "statement_keys", places, novelty.MAX_ENTRIES),
    ):
        other = "key" if n == 0 else f"case when held > {CROWDED} then key else hash(key, {n}) end"
        con.execute(
            f"insert into lookup.{table} select {other}, place + {offset} from {source} "
            f"where held <= {CROWDED} or held * {n} < {most}"
        )
