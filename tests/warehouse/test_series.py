"""Series of figures: points are written with their article; the view links and flags them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

import pytest

from extract.model import Facts, Figure
from warehouse.load import Bundle, load
from warehouse.rows import fact_rows
from warehouse.store import Warehouse

MakeBundle = Callable[..., Bundle]


def telling(
    make_bundle: MakeBundle, number: int, day: int, *figures: tuple[float, str | None], unit: str = "t"
) -> Bundle:
    """The bundle of an article that gives Corvane's figures for antimony stocks."""
    bundle = make_bundle(number, published_at=datetime(2026, 11, day, tzinfo=UTC))
    told = tuple(
        Figure(
            "n",
            i,
            i + 1,
            value,
            None,
            unit,
            f"sentence {i}",
            what="stocks",
            minerals=("antimony",),
            period=period,
            source="Corvane",
        )
        for i, (value, period) in enumerate(figures)
    )
    return replace(bundle, facts=fact_rows(bundle.article.article_id, Facts(figures=told)))


def flags(warehouse: Warehouse) -> list[tuple[object, ...]]:
    return list(
        warehouse.con.execute(
            "select value, period, flag, change from figure_series order by published_at, period, figure_id"
        ).fetchall()
    )


def test_points_are_held_against_what_was_told_before(warehouse: Warehouse, make_bundle: MakeBundle) -> None:
    """The same value again is the same; another for another year has changed; another for the same year is revised."""
    load(warehouse, telling(make_bundle, 1, 1, (1200.0, "2024")))
    load(warehouse, telling(make_bundle, 2, 2, (1_203_000.0, "2024"), unit="kg"))
    load(warehouse, telling(make_bundle, 3, 3, (1500.0, "2025")))
    load(warehouse, telling(make_bundle, 4, 4, (1100.0, "2024")))
    assert flags(warehouse) == [
        (1200.0, "2024", "first", None),
        (1203.0, "2024", "same", 3.0),
        (1500.0, "2025", "changed", 297.0),
        (1100.0, "2024", "revised", -103.0),
    ]
    linked = warehouse.con.execute(
        "select p.value from figure_series s join figure_series p on p.figure_id = s.previous_figure_id "
        "where s.flag = 'revised'"
    ).fetchall()
    assert linked == [(1203.0,)]


def test_without_a_period_a_later_value_is_no_revision(warehouse: Warehouse, make_bundle: MakeBundle) -> None:
    """A level told on two days may simply have moved."""
    load(warehouse, telling(make_bundle, 1, 1, (1200.0, None)))
    load(warehouse, telling(make_bundle, 2, 8, (1400.0, None)))
    assert [flag for _, _, flag, _ in flags(warehouse)] == ["first", "changed"]


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_the_order_of_loading_does_not_matter(
    warehouse: Warehouse, make_bundle: MakeBundle, order: tuple[int, ...]
) -> None:
    """Points stand in the order of publication, also when an older article comes in later."""
    values = {1: 1200.0, 2: 1300.0, 3: 1300.0}
    for number in order:
        load(warehouse, telling(make_bundle, number, number, (values[number], "2025")))
    assert [flag for _, _, flag, _ in flags(warehouse)] == ["first", "revised", "same"]


def test_loading_again_replaces_the_points(warehouse: Warehouse, make_bundle: MakeBundle) -> None:
    """A reload changes nothing; an edit that mends a number leaves one point."""
    load(warehouse, telling(make_bundle, 1, 1, (1200.0, "2024")))
    before = flags(warehouse)
    load(warehouse, telling(make_bundle, 1, 1, (1200.0, "2024")))
    assert flags(warehouse) == before
    load(warehouse, telling(make_bundle, 1, 1, (1250.0, "2024")))
    assert flags(warehouse) == [(1250.0, "2024", "first", None)]
