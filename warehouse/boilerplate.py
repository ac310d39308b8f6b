"""What each outlet prints again and again: one row of fixed size for each (``extract.reading.boilerplate``)."""

from __future__ import annotations

import duckdb

from extract.reading.boilerplate import Recurrence, edges


def printed_by(con: duckdb.DuckDBPyConnection, publisher: str | None) -> Recurrence:
    """What has been counted of this outlet."""
    rows = con.execute("select counts from lookup.boilerplate where publisher = ?", [publisher]).fetchall()
    return Recurrence.unpack(bytes(rows[0][0])) if rows else Recurrence()


def count(con: duckdb.DuckDBPyConnection, publisher: str | None, text: str, printed: Recurrence | None = None) -> None:
    """Count the paragraphs of a new article of this outlet. Call it once for each, in its transaction.

    ``printed``: what ``printed_by`` has just told.
    """
    keys = [edge.key for edge in edges(text)]
    if publisher is None or not keys:
        return
    counted = (printed or printed_by(con, publisher)).add(keys)
    con.execute("delete from lookup.boilerplate where publisher = ?", [publisher]).fetchall()
    con.execute("insert into lookup.boilerplate values (?, ?)", [publisher, counted.pack()]).fetchall()
