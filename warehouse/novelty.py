"""Fingerprints of statements, and the look-up of those that a new one may repeat.

A statement lies under pairs of its concepts, under its occasion (who, on which day) and, if it is an act, under what
was done to whom: the first finds like words from any time, the others a paraphrase. As with articles, a key is given a
bounded number of entries, so that judging costs the same in a corpus of any size.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import duckdb

from extract.novelty import StatementFingerprint, index_keys, query_keys
from warehouse.duplicates import add_keys, entries, ordinal_of, rows_at

PLACES = 4096
"""Statements that an article may hold; more are not indexed."""

MAX_ENTRIES = 128
"""Entries under one key. Those filed first stay: they are the first statements of their chains."""

LIMIT = 48
"""Candidates for one statement."""

_COLUMNS = "seq, statement_id, article_id, first_statement_id, print"


def index_statements(
    con: duckdb.DuckDBPyConnection, article_id: str, fingerprints: Sequence[StatementFingerprint]
) -> None:
    """Remember the statements of an article that ``index_article`` has filed, with their verdicts.

    Give them in text order, ``first_statement_id`` set as judged; they replace what was remembered of the article.
    Raises KeyError when the article is not indexed.
    """
    ordinal = ordinal_of(con, article_id)
    if ordinal is None:
        raise KeyError(f"article {article_id} is not in the index: file it first")
    forget_statements(con, article_id)
    rows = [(ordinal * PLACES + place, fp) for place, fp in enumerate(fingerprints[:PLACES])]
    if not rows:
        return
    con.execute(
        f"insert into lookup.statements ({_COLUMNS}) select unnest(?::bigint[]), unnest(?::varchar[]), ?, "
        "unnest(?::varchar[]), unnest(?::varchar[])",
        [
            [seq for seq, _ in rows],
            [fp.statement_id for _, fp in rows],
            article_id,
            [fp.first_statement_id for _, fp in rows],
            [_print(fp) for _, fp in rows],
        ],
    ).fetchall()
    add_keys(con, "statement_keys", "seq", [(k, seq) for seq, fp in rows for k in set(index_keys(fp))], MAX_ENTRIES)


def candidates(
    con: duckdb.DuckDBPyConnection,
    fingerprints: Sequence[StatementFingerprint],
    *,
    reprocessing: bool = False,
    limit: int = LIMIT,
) -> list[list[StatementFingerprint]]:
    """For each statement of one article, the stored ones that it may repeat, most shared keys first.

    ``reprocessing``: judge as when the article first came in, that is, against what had been stored before it.
    """
    if not fingerprints:
        return []
    wanted = [query_keys(fp) for fp in fingerprints]
    below = ordinal_of(con, fingerprints[0].article_id) if reprocessing else None
    rows = entries(con, "statement_keys", "seq", (key for keys in wanted for key in keys))
    at: dict[int, list[int]] = {}
    for key, seq in rows:
        if below is None or seq < below * PLACES:
            at.setdefault(key, []).append(seq)
    chosen = [_most_shared(keys, at, limit) for keys in wanted]
    places = {seq for seqs in chosen for seq in seqs}
    stored = {int(str(row[0])): _fingerprint(row) for row in rows_at(con, "statements", "seq", _COLUMNS, places)}
    return [[stored[seq] for seq in seqs if seq in stored] for seqs in chosen]


def fingerprints_of(con: duckdb.DuckDBPyConnection, article_id: str) -> list[StatementFingerprint]:
    """What is remembered of an article's statements, in text order; empty when nothing is."""
    ordinal = ordinal_of(con, article_id)
    if ordinal is None:
        return []
    rows = con.execute(
        f"select {_COLUMNS} from lookup.statements where seq between ? and ? order by seq",
        [ordinal * PLACES, ordinal * PLACES + PLACES - 1],
    ).fetchall()
    return [_fingerprint(row) for row in rows]


def forget_statements(con: duckdb.DuckDBPyConnection, article_id: str) -> None:
    """Take an article's statements out of the index. Call it before the article itself is forgotten."""
    ordinal = ordinal_of(con, article_id)
    if ordinal is None:
        return
    first, last = ordinal * PLACES, ordinal * PLACES + PLACES - 1
    rows = con.execute(f"select {_COLUMNS} from lookup.statements where seq between ? and ?", [first, last]).fetchall()
    if not rows:
        return
    keys = sorted({key for row in rows for key in index_keys(_fingerprint(row))})
    con.execute(
        "delete from lookup.statement_keys where key in (select unnest(?::ubigint[])) and seq between ? and ?",
        [keys, first, last],
    ).fetchall()
    con.execute("delete from lookup.statements where seq between ? and ?", [first, last]).fetchall()


def _most_shared(keys: Sequence[int], at: dict[int, list[int]], limit: int) -> list[int]:
    shared = Counter(seq for key in set(keys) for seq in at.get(key, ()))
    return [seq for seq, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:limit]]


def _print(fp: StatementFingerprint) -> str:
    packed = fp.pack()
    for name in ("id", "article", "first"):
        packed.pop(name, None)
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def _fingerprint(row: Sequence[object]) -> StatementFingerprint:
    _, statement_id, article_id, first, packed = row
    fp = StatementFingerprint.unpack({"id": statement_id, "article": article_id, **json.loads(str(packed))})
    return replace(fp, first_statement_id=None if first is None else str(first))
