"""The seen-set: every item that a source ever announced, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime

import duckdb

from extract.ids import digest
from extract.model import Outcome
from warehouse import bulk
from warehouse.rows import ItemRow

_TYPES = {
    "first_seen": "TIMESTAMPTZ",
    "last_tried": "TIMESTAMPTZ",
    "published": "TIMESTAMPTZ",
    "attempts": "INTEGER",
}
_FIELDS = tuple(f.name for f in fields(ItemRow))
_COLUMNS = {"item_id": "VARCHAR"} | {name: _TYPES.get(name, "VARCHAR") for name in _FIELDS}
_NAMES = ", ".join(_FIELDS)


def known(con: duckdb.DuckDBPyConnection, source_id: str, keys: Iterable[str]) -> dict[str, ItemRow]:
    """Key → row, for those of ``keys`` that this source announced before."""
    return known_many(con, {source_id: keys}).get(source_id, {})


def known_many(con: duckdb.DuckDBPyConnection, keys: Mapping[str, Iterable[str]]) -> dict[str, dict[str, ItemRow]]:
    """Source → key → row, for many sources in one look-up."""
    # Answers go under the key that was asked for: one with characters that cannot be stored is stored cleaned.
    wanted = {item_id(source, key): (source, key) for source, some in keys.items() for key in some}
    found: dict[str, dict[str, ItemRow]] = {}
    if wanted:
        for known_id, *values in con.execute(
            f"select item_id, {_NAMES} from store.items where item_id in (select unnest(?::varchar[]))", [list(wanted)]
        ).fetchall():
            source, key = wanted[known_id]
            found.setdefault(source, {})[key] = _row(values)
    return found


def record(con: duckdb.DuckDBPyConnection, rows: Iterable[ItemRow], *, unseen: bool = False) -> None:
    """Store ``rows``. An item that is known already keeps its ``first_seen``; of two rows for one item the last counts.

    An unchanged item needs no row: a cycle in which nothing is new writes none. ``unseen``: none of them is stored.
    """
    last = {item_id(row.source_id, row.key): row for row in rows}
    if not last:
        return
    # Not an upsert: its plan costs three times as much as these three statements.
    stored = {} if unseen else _first_seen(con, list(last))
    if stored:
        con.execute("delete from store.items where item_id in (select unnest(?::varchar[]))", [list(stored)]).fetchall()
    kept = {key: replace(row, first_seen=stored.get(key, row.first_seen)) for key, row in last.items()}
    values = [(key, *(getattr(row, name) for name in _FIELDS)) for key, row in kept.items()]
    if len(values) == 1:
        bulk.put(con, "store.items", dict(zip(_COLUMNS, values[0], strict=True)))
    else:
        bulk.insert(con, "store.items", _COLUMNS, values)


def _first_seen(con: duckdb.DuckDBPyConnection, ids: list[str]) -> dict[str, datetime]:
    return dict(
        con.execute(
            "select item_id, first_seen from store.items where item_id in (select unnest(?::varchar[]))", [ids]
        ).fetchall()
    )


def retryable(con: duckdb.DuckDBPyConnection, limit: int) -> list[ItemRow]:
    """Items whose last try failed for a passing reason and that were tried fewer than ``limit`` times, oldest first.

    They may have dropped out of their feed since, and are owed another try all the same.
    """
    found = con.execute(
        f"select {_NAMES} from store.items where outcome = ? and attempts < ? order by first_seen, source_id, key",
        [Outcome.FAILED.value, limit],
    ).fetchall()
    return [_row(values) for values in found]


def item_id(source_id: str, key: str) -> str:
    """Id of an item, from its source and its key within it."""
    return digest("item", source_id, key)


def _row(values: Sequence[object]) -> ItemRow:
    named = dict(zip(_FIELDS, values, strict=True))
    return ItemRow(**{**named, "outcome": Outcome(str(named["outcome"]))})  # type: ignore[arg-type]
