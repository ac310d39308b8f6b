"""Which figures are one quantity: the key of a series, its base unit, and the period that a point is for."""

from __future__ import annotations

from datetime import date

import pytest

from extract.model import Figure
from extract.series import SeriesPoint, base_unit, read_period, series_point

DAY = date(2026, 11, 20)


def point(value: float, unit: str = "t", published: date = DAY, **changes: object) -> SeriesPoint | None:
    values: dict[str, object] = {
        "what": "gallium output",
        "minerals": ("gallium",),
        "countries": ("CN",),
        "source": "Harrow Metals Institute",
        "period": "2025",
        **changes,
    }
    return series_point(
        Figure("n", 0, 1, value, None, unit, "s", **values),  # type: ignore[arg-type]
        published,
        "The Outlet",
    )


def key(value: float, unit: str = "t", **changes: object) -> str:
    found = point(value, unit, **changes)  # type: ignore[arg-type]
    assert found is not None
    return found.series_id


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"what": "the output of gallium"}, "word order and small words"),
        ({"what": "Gallium production"}, "case, and words for one thing"),
        ({"period": "2024"}, "another year of a yearly series"),
        ({"minerals": ("Gallium",)}, "how the mineral is spelt"),
    ],
)
def test_the_same_quantity_has_the_same_key(changes: dict[str, object], why: str) -> None:
    """What outlets write differently without meaning another quantity does not split a series."""
    assert key(700.0, **changes) == key(715.0), why


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"what": "gallium exports"}, "another thing measured"),
        ({"minerals": ("germanium",), "what": "output"}, "another mineral"),
        ({"countries": ("JP",)}, "another country"),
        ({"source": "Bureau of Northern Mines"}, "another source"),
        ({"period": "August"}, "a month is no year"),
        ({"period": None}, "no period is told"),
        ({"modifier": "up"}, "a change is no level"),
    ],
)
def test_another_quantity_has_another_key(changes: dict[str, object], why: str) -> None:
    """Two values of different things are no contradiction, however alike."""
    assert key(700.0, **changes) != key(700.0), why


def test_units_of_a_family_meet() -> None:
    """Pounds, kilograms and tonnes are one series in tonnes; prices a kilogram and a tonne are one in USD/t."""
    assert key(700_000.0, "kg") == key(700.0, "t")
    in_tonnes = point(700_000.0, "kg")
    assert in_tonnes is not None
    assert (in_tonnes.value, in_tonnes.unit) == (700.0, "t")
    price = point(420.0, "USD/kg")
    assert price is not None
    assert (price.value, price.unit) == (420_000.0, "USD/t")
    assert key(420.0, "USD/kg") == key(420_000.0, "USD/t")
    assert key(420.0, "USD/t") != key(420.0, "EUR/t")
    assert base_unit("USD/lb") == ("USD/t", pytest.approx(2204.6226, rel=1e-7))
    assert base_unit("percent") == ("percent", 1.0)
    assert base_unit("USD/mtu") == ("USD/mtu", 1.0)


@pytest.mark.parametrize(
    ("unit", "changes"),
    [
        ("percent", {"what": "fourth quarter"}),
        ("t", {"what": "three months of the year"}),
        ("percent", {"what": "gallium rose"}),
        ("percent", {"what": "China"}),
        ("USD", {"what": "gallium"}),
        ("month", {"what": "halted shipments"}),
        ("day", {"what": "suspension of the licence"}),
        ("year", {"what": "validity"}),
    ],
)
def test_what_is_no_quantity_is_in_no_series(unit: str, changes: dict[str, object]) -> None:
    """A period, a place, a mineral or a move of the market is not what is measured; nor is how long something lasts."""
    assert point(3.0, unit, **changes) is None  # type: ignore[arg-type]


def test_days_of_cover_are_a_quantity() -> None:
    """How long stocks would last is told again, and changes."""
    assert point(60.0, "day", what="consumption") is not None


def test_money_for_a_mass_is_a_price() -> None:
    """A price is one whatever the report says beside it, on each market for itself; an amount of money is none."""
    bare = {"minerals": ("gallium",), "period": None}
    assert key(910.0, "USD/kg", what=None, **bare) == key(905.0, "USD/kg", what="the gallium price", **bare)
    assert key(910.0, "USD/kg", what="gallium added", **bare) == key(905.0, "USD/lb", what="price", **bare)
    assert key(910.0, "USD/kg", what="Rotterdam", **bare) != key(910.0, "USD/kg", what="Antofagasta", **bare)
    assert key(910.0, "USD/kg", what="price floor", **bare) != key(910.0, "USD/kg", what="price", **bare)


def test_what_cannot_be_told_apart_is_in_no_series() -> None:
    """Without words for what is measured, or of what, two figures can't be known to be one quantity."""
    assert point(700.0, what=None) is None
    assert point(700.0, what="the total") is None
    assert point(700.0, minerals=(), countries=()) is None
    assert point(12.0, "count") is None
    assert series_point(Figure("n", 0, 1, 7.0, None, "t", "s", what="ore", minerals=("tin",)), DAY) is None


def test_a_figure_without_a_source_is_its_outlet_s() -> None:
    """Two outlets' own figures are two series; one outlet's are one; neither is that of a named source."""
    own = point(700.0, source=None)
    assert own is not None
    assert own.source == "The Outlet"
    assert own.series_id == key(705.0, source=None)
    assert own.series_id != key(705.0, source="The Outlet")


def test_a_fall_is_negative() -> None:
    """Changes up and down are points of one series."""
    down, up = point(5.0, "percent", modifier="down"), point(3.0, "percent", modifier="up")
    assert down is not None
    assert up is not None
    assert (down.value, up.value, down.series_id == up.series_id) == (-5.0, 3.0, True)


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("2025", "year", "2025"),
        ("last year", "year", "2025"),
        ("this year", "year", "2026"),
        ("2012–13", "span", "2012-13"),
        ("2012-2013", "span", "2012-13"),
        ("first half of 2026", "half", "2026-H1"),
        ("the first half", "half", "2026-H1"),
        ("third quarter", "quarter", "2026-Q3"),
        ("Q1 2026", "quarter", "2026-Q1"),
        ("August", "month", "2026-08"),
        ("December", "month", "2025-12"),
        ("Sept. 2025", "month", "2025-09"),
        ("last month", "month", "2026-10"),
        (None, "none", None),
    ],
)
def test_periods(text: str | None, kind: str, label: str | None) -> None:
    """Relative periods are resolved against publication; a month or quarter without a year is the latest begun."""
    found = read_period(text, DAY)
    assert (found.kind, found.label) == (kind, label)
