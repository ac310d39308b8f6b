"""Tables of keys (``key`` → place), at a cost that stays flat.

What came last lies in rows under an index. An index over everything would not do: with 40 million keys its look-ups
take four times as long as with one million, each run rewrites most of it, and building it takes all memory
(docs/novelty.md). So older keys are sealed into pages of about a hundred, found by the low bits of the key: a look-up
reads one page for each key, however many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import duckdb

BATCH = 2000
"""Keys in one query: ``warehouse.store.connect`` lets DuckDB take that many to an index; above, it scans the table."""

SEALED = {"article_keys": "ordinal", "statement_keys": "seq"}
"""The tables of keys that have pages, and what their places are called."""

PAGE = 128
"""Keys on a page, at most twice as many on average."""

SEAL_FROM = 200_000
"""Rows from which sealing is worth its price, which is that of all keys."""

PORTION = 4_000_000
"""Keys that are sealed in one query: bounds its memory (about 400 MB)."""

_MASK = -1
_PLAIN = "using compression uncompressed not null"


def entries(con: duckdb.DuckDBPyConnection, table: str, column: str, keys: Iterable[int]) -> list[tuple[int, int]]:
    """Key and place of everything that is filed under one of ``keys``."""
    wanted = sorted(set(keys))
    found: list[tuple[int, int]] = []
    for start in range(0, len(wanted), BATCH):
        some = wanted[start : start + BATCH]
        mask = None
        for key, place in con.execute(
            f"select k.key, k.{column} from lookup.{table} k join (select unnest(?::ubigint[]) as key) q using (key) "
            f"union all select mask::ubigint, {_MASK} from lookup.sealed where name = '{table}'",
            [some],
        ).fetchall():
            if place == _MASK:
                mask = key
            else:
                found.append((key, place))
        if mask is not None:
            found += con.execute(
                "with wanted as (select unnest(?::ubigint[]) as key), filed as ("
                f"select unnest(p.keys) as key, unnest(p.places) as place from lookup.{table}_pages p "
                "join (select unnest(?::bigint[]) as bucket) b using (bucket)) "
                "select key, place from filed semi join wanted using (key)",
                [some, sorted({key & mask for key in some})],
            ).fetchall()
    return found


def add_keys(
    con: duckdb.DuckDBPyConnection,
    table: str,
    column: str,
    filed: Sequence[tuple[int, int]],
    most: int,
    held: Mapping[int, int] | None = None,
) -> None:
    """File ``filed`` (key, place), leaving out keys that have ``most`` entries.

    ``held``: how many each key has, where a look-up has just counted them.
    """
    if held is None:
        held = Counter(key for key, _ in entries(con, table, column, (key for key, _ in filed)))
    wanted = [(key, place) for key, place in filed if held.get(key, 0) < most]
    if wanted:
        con.execute(
            f"insert into lookup.{table} (key, {column}) select unnest(?::ubigint[]), unnest(?::bigint[])",
            [[key for key, _ in wanted], [place for _, place in wanted]],
        ).fetchall()


def drop_keys(
    con: duckdb.DuckDBPyConnection, table: str, column: str, keys: Iterable[int], first: int, last: int
) -> None:
    """Take out what is filed under ``keys`` for the places from ``first`` to ``last``."""
    wanted = sorted(set(keys))
    con.execute(
        f"delete from lookup.{table} where key in (select unnest(?::ubigint[])) and {column} between ? and ?",
        [wanted, first, last],
    ).fetchall()
    mask = mask_of(con, table)
    if mask is None or not wanted:
        return
    pages = con.execute(
        f"select bucket, keys, places from lookup.{table}_pages p "
        "join (select unnest(?::bigint[]) as bucket) b using (bucket)",
        [sorted({key & mask for key in wanted})],
    ).fetchall()
    gone = set(wanted)
    changed = []
    for bucket, own, places in pages:
        kept = [(k, p) for k, p in zip(own, places, strict=True) if not (k in gone and first <= p <= last)]
        if len(kept) < len(own):
            changed.append((bucket, [k for k, _ in kept], [p for _, p in kept]))
    if changed:
        buckets, own_keys, own_places = (list(column) for column in zip(*changed, strict=True))
        con.execute(
            f"delete from lookup.{table}_pages where bucket in (select unnest(?::bigint[]))", [buckets]
        ).fetchall()
        con.execute(
            f"insert into lookup.{table}_pages "
            "select unnest(?::bigint[]), unnest(?::ubigint[][]), unnest(?::bigint[][])",
            [buckets, own_keys, own_places],
        ).fetchall()


def mask_of(con: duckdb.DuckDBPyConnection, table: str) -> int | None:
    """Which bits of a key name its page; None while nothing is sealed."""
    rows = con.execute("select mask from lookup.sealed where name = ?", [table]).fetchall()
    return int(rows[0][0]) if rows else None


def seal(
    con: duckdb.DuckDBPyConnection, table: str, column: str, least: int = SEAL_FROM, most: int | None = None
) -> int:
    """Move the rows of a table of keys into its pages, if there are at least ``least``; how many went.

    ``most``: the entries that a key may keep, the first ones, where they were filed without counting.

    Call it inside a transaction. Its time is that of rewriting all pages, its memory bounded by ``PORTION``.
    """
    rows = int(con.execute(f"select count(*) from lookup.{table}").fetchall()[0][0])
    if rows < least:
        return 0
    sealed = int(con.execute(f"select coalesce(sum(len(keys)), 0) from lookup.{table}_pages").fetchall()[0][0])
    mask = mask_of(con, table)
    wider = (1 << max(1, (rows + sealed) // PAGE).bit_length()) - 1
    wider = max(wider, mask or 0)
    # Split by the bits that name the old pages, so that each portion reads its own and no other.
    split = wider if mask is None else mask
    portions = min(split + 1, (rows + sealed) // PORTION + 1)
    con.execute(
        f"create table lookup.{table}_next (bucket bigint {_PLAIN}, keys ubigint[] {_PLAIN}, places bigint[] {_PLAIN})"
    )
    bounded = f" qualify row_number() over (partition by key order by place) <= {most}" if most else ""
    for portion in range(portions):
        low, high = (split + 1) * portion // portions, (split + 1) * (portion + 1) // portions - 1
        con.execute(
            f"insert into lookup.{table}_next select (key & {wider})::bigint as bucket, list(key), list(place) from ("
            "select key, place from ("
            f"select unnest(keys) as key, unnest(places) as place from lookup.{table}_pages "
            f"where bucket between {low} and {high} union all "
            f"select key, {column} from lookup.{table} where (key & {split}) between {low} and {high}"
            f"){bounded}) group by bucket order by bucket"
        ).fetchall()
    con.execute(f"drop table lookup.{table}_pages")
    con.execute(f"alter table lookup.{table}_next rename to {table}_pages")
    con.execute(f"create index {table}_pages_bucket on lookup.{table}_pages (bucket)").fetchall()
    empty(con, table, column)
    con.execute("delete from lookup.sealed where name = ?", [table]).fetchall()
    con.execute("insert into lookup.sealed values (?, ?)", [table, wider]).fetchall()
    return rows


def seal_all(con: duckdb.DuckDBPyConnection, least: int = SEAL_FROM) -> int:
    """``seal`` for every table of keys that has pages; how many rows went. Call it inside a transaction."""
    return sum(seal(con, table, column, least) for table, column in SEALED.items())


def empty(con: duckdb.DuckDBPyConnection, table: str, column: str, *, indexed: bool = True) -> None:
    """Make the rows of a table of keys anew, with nothing in them. Without its index it fills faster."""
    con.execute(f"drop table lookup.{table}")
    con.execute(f"create table lookup.{table} (key ubigint not null, {column} bigint not null)")
    if indexed:
        con.execute(f"create index {table}_key on lookup.{table} (key)").fetchall()
