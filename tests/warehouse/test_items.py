"""The seen-set."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from extract.model import Outcome
from warehouse import items
from warehouse.rows import ItemRow
from warehouse.store import Warehouse


def item(
    now: datetime, key: str = "k", outcome: Outcome = Outcome.NEW, source: str = "s", attempts: int = 0
) -> ItemRow:
    return ItemRow(source, key, "https://o.example/1", "https://o.example/1", outcome, now, now, "sig", attempts)


def test_known_gives_back_what_was_recorded(warehouse: Warehouse, now: datetime) -> None:
    """Items are known by source and key together; others are not."""
    row = replace(item(now), published=now, article_id="a", reason="on the subject")
    other = item(now, source="t")
    items.record(warehouse.con, [row, other])
    assert items.known(warehouse.con, "s", ["k", "z"]) == {"k": row}
    assert items.known_many(warehouse.con, {"s": ["k"], "t": ["k", "q"], "u": []}) == {
        "s": {"k": row},
        "t": {"k": other},
    }
    assert items.known(warehouse.con, "s", []) == {}


def test_an_item_keeps_when_it_was_first_seen(warehouse: Warehouse, now: datetime) -> None:
    """A later try updates the row; first_seen is what an undated item's age counts from, and never moves."""
    later = now + timedelta(days=3)
    items.record(warehouse.con, [item(now, outcome=Outcome.FAILED, attempts=1)])
    retried = replace(item(later, attempts=2), reason="second try")
    items.record(warehouse.con, [item(later), retried])
    assert items.known(warehouse.con, "s", ["k"]) == {"k": replace(retried, first_seen=now)}


def test_passing_failures_are_tried_again_up_to_a_limit(warehouse: Warehouse, now: datetime) -> None:
    """Failed items are owed another try even when their feed has dropped them; blocked or spent ones are not."""
    earlier = now - timedelta(hours=1)
    items.record(
        warehouse.con,
        [
            item(now, "b", Outcome.FAILED, attempts=1),
            item(earlier, "a", Outcome.FAILED, attempts=4),
            item(now, "spent", Outcome.FAILED, attempts=5),
            item(now, "blocked", Outcome.BLOCKED),
            item(now, "done"),
        ],
    )
    assert [row.key for row in items.retryable(warehouse.con, 5)] == ["a", "b"]


def test_odd_keys_are_found_again(warehouse: Warehouse, now: datetime) -> None:
    """Guids come from strangers: NUL, quotes and lone surrogates neither break the look-up nor collide."""
    keys = ["a\0b", "'; drop table x; --", "\ud83d", "é", "e\u0301", ""]
    items.record(warehouse.con, [item(now, key) for key in keys])
    assert set(items.known(warehouse.con, "s", keys)) == set(keys)
