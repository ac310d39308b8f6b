"""What an outlet prints again and again is counted with its articles: each once, and each outlet for itself."""

from __future__ import annotations

import pytest

from extract.reading.boilerplate import RECURS, dressing
from warehouse import boilerplate
from warehouse.store import Warehouse

FOOT = "The Harbour Ledger is printed in Strelsau by the Quay Press and delivered on weekdays."


def text(n: int) -> str:
    return f"Barge number {n} of the week lay in the lock at Strelsau while clerks counted what was in it.\n\n{FOOT}"


def undone(warehouse: Warehouse, counted: str) -> None:
    with warehouse.transaction() as con:
        boilerplate.count(con, "Harbour Ledger", counted)
        raise RuntimeError("disk")


def test_an_outlet_is_known_by_what_it_repeats(warehouse: Warehouse) -> None:
    """The footer of one outlet is found in it, and not in another; what was undone is not counted."""
    for n in range(RECURS):
        assert dressing(text(9), boilerplate.printed_by(warehouse.con, "Harbour Ledger")) == ()
        with pytest.raises(RuntimeError, match="disk"):
            undone(warehouse, text(n))
        with warehouse.transaction() as con:
            boilerplate.count(con, "Harbour Ledger", text(n))
    (found,) = (e for e in dressing(text(9), boilerplate.printed_by(warehouse.con, "Harbour Ledger")) if e.start > 20)
    assert text(9)[found.start : found.end] == FOOT
    assert dressing(text(9), boilerplate.printed_by(warehouse.con, "Strait Courier")) == ()
    assert dressing(text(9), boilerplate.printed_by(warehouse.con, None)) == ()


def test_an_outlet_takes_one_row(warehouse: Warehouse) -> None:
    """However much it prints; articles without an outlet or a text count for nobody."""
    for n in range(30):
        with warehouse.transaction() as con:
            boilerplate.count(con, "Harbour Ledger", text(n))
            boilerplate.count(con, None, text(n))
            boilerplate.count(con, "Silent Post", "")
    rows = warehouse.con.execute("select publisher, octet_length(counts) from lookup.boilerplate").fetchall()
    assert [publisher for publisher, _ in rows] == ["Harbour Ledger"]
