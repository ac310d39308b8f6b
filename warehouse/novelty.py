"""Fingerprints of statements, and the look-up of those that a new one may repeat.

A statement lies under pairs of its concepts, under its occasion (who, on which day) and, if it is an act, under what
was done to whom: the first finds like words from any time, the others a paraphrase. As with articles, a key is given a
bounded number of entries, so that judging costs the same in a corpus of any size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import duckdb

from extract.novelty import StatementFingerprint, index_keys, pack_print, query_keys, unpack_print
from warehouse.duplicates import Place, ordinal_of, rows_at
from warehouse.keys import add_keys, drop_keys, entries

PLACES = 4096
"""Statements that an article may hold; more are not indexed."""

MAX_ENTRIES = 128
"""Entries under one key. Those filed first stay: they are the first statements of their chains."""

LIMIT = 48
"""Candidates for one statement."""

_COLUMNS = "seq, statement_id, article_id, first_statement_id, print"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What one look-up tells of an article's statements."""

    candidates: Sequence[Sequence[StatementFingerprint]] = ()
    """For each statement, the stored ones that it may repeat, most shared keys first."""
    held: Mapping[int, int] = field(default_factory=dict)
    """How many entries each of their keys has: what filing them needs to know."""


def index_statements(
    con: duckdb.DuckDBPyConnection,
    article_id: str,
    fingerprints: Sequence[StatementFingerprint],
    *,
    place: Place | None = None,
    held: Mapping[int, int] | None = None,
) -> None:
    """Remember the statements of an article that ``index_article`` has filed, with their verdicts.

    Give them in text order, ``first_statement_id`` set as judged; they replace what was remembered of the article.
    ``place`` and ``held``, from ``index_article`` and ``look_up``, spare looking them up again. Raises KeyError when
    the article is not indexed.
    """
    ordinal = place.ordinal if place else ordinal_of(con, article_id)
    if ordinal is None:
        raise KeyError(f"article {article_id} is not in the index: file it first")
    if not (place and place.fresh) and _forget(con, ordinal):
        held = None
    rows = [(ordinal * PLACES + n, fp) for n, fp in enumerate(fingerprints[:PLACES])]
    if not rows:
        return
    con.execute(
        f"insert into lookup.statements ({_COLUMNS}) select unnest(?::bigint[]), unnest(?::varchar[]), ?, "
        "unnest(?::varchar[]), unnest(?::blob[])",
        [
            [seq for seq, _ in rows],
            [fp.statement_id for _, fp in rows],
            article_id,
            [fp.first_statement_id for _, fp in rows],
            [pack_print(fp) for _, fp in rows],
        ],
    ).fetchall()
    filed = [(key, seq) for seq, fp in rows for key in set(index_keys(fp))]
    add_keys(con, "statement_keys", "seq", filed, MAX_ENTRIES, held)


def look_up(
    con: duckdb.DuckDBPyConnection,
    fingerprints: Sequence[StatementFingerprint],
    *,
    reprocessing: bool = False,
    limit: int = LIMIT,
) -> Earlier:
    """The stored statements that those of one article may repeat.

    ``reprocessing``: judge as when the article first came in, that is, against what had been stored before it.
    """
    if not fingerprints:
        return Earlier()
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
    return Earlier([[stored[seq] for seq in seqs if seq in stored] for seqs in chosen], Counter(key for key, _ in rows))


def candidates(
    con: duckdb.DuckDBPyConnection,
    fingerprints: Sequence[StatementFingerprint],
    *,
    reprocessing: bool = False,
    limit: int = LIMIT,
) -> list[list[StatementFingerprint]]:
    """For each statement of one article, the stored ones that it may repeat, most shared keys first."""
    return [list(own) for own in look_up(con, fingerprints, reprocessing=reprocessing, limit=limit).candidates]


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


def _forget(con: duckdb.DuckDBPyConnection, ordinal: int) -> bool:
    """Whether there was anything to forget."""
    first, last = ordinal * PLACES, ordinal * PLACES + PLACES - 1
    rows = con.execute(f"select {_COLUMNS} from lookup.statements where seq between ? and ?", [first, last]).fetchall()
    if rows:
        keys = {key for row in rows for key in index_keys(_fingerprint(row))}
        drop_keys(con, "statement_keys", "seq", keys, first, last)
        con.execute("delete from lookup.statements where seq between ? and ?", [first, last]).fetchall()
    return bool(rows)


def _most_shared(keys: Sequence[int], at: dict[int, list[int]], limit: int) -> list[int]:
    shared = Counter(seq for key in set(keys) for seq in at.get(key, ()))
    return [seq for seq, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:limit]]


def _fingerprint(row: Sequence[object]) -> StatementFingerprint:
    _, statement_id, article_id, first, packed = row
    return unpack_print(
        bytes(packed),  # type: ignore[call-overload]
        str(statement_id),
        str(article_id),
        None if first is None else str(first),
    )
