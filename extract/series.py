"""Which figures are the same quantity, told at different times: what is measured, of which mineral, where, by whom.

    figure ─► what (stems) + minerals + countries + unit family + source + kind of period ─► series_id
              value in the family's base unit, period resolved against publication       ─► a point of it

Bias: a figure that leaves open what it measures, or of what, is in no series; another kind of period, another source or
a change instead of a level is another series.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from extract.fingerprints import canonical_words
from extract.ids import digest
from extract.model import Figure
from extract.novelty.vocabulary import COUNTRY_NAMES, STOP, word_set
from extract.novelty.words import stem

BASE: dict[str, tuple[str, float]] = {
    "kg": ("t", 1e-3),
    "g": ("t", 1e-6),
    "lb": ("t", 0.45359237e-3),
    "short_ton": ("t", 0.90718474),
    "long_ton": ("t", 1.0160469088),
    "kt": ("t", 1e3),
    "Mt": ("t", 1e6),
    "t/month": ("t/yr", 12.0),
    "kt/yr": ("t/yr", 1e3),
    "Mt/yr": ("t/yr", 1e6),
    "km2": ("ha", 100.0),
    "acre": ("ha", 0.40468564224),
    "kWh": ("MWh", 1e-3),
    "GWh": ("MWh", 1e3),
    "TWh": ("MWh", 1e6),
    "kW": ("MW", 1e-3),
    "GW": ("MW", 1e3),
}
"""Unit → base unit of its family, and what one is worth in it (international avoirdupois and SI values)."""

NO_SERIES = frozenset({"count", "ratio", "second", "minute", "hour", "degC", "degF", "km/h", "mph"})
"""Counts of things and lapses of the day: two of them are seldom the same quantity."""

TOLERANCE = 0.005
"""Relative difference up to which two values are the same: rounding ("1.24 million", "1,240,500")."""

_LAPSES = frozenset({"day", "week", "month", "year"})
_LASTING = frozenset(
    stem(word) for word in word_set("consumption cover coverage demand stock stocks reserve reserves stockpile imports")
)
"""What days and months may measure; other lapses ("suspended for 90 days") are no quantity that is told again."""

_MASS = ("t", "kg", "g", "lb", "short_ton", "long_ton", "kt", "Mt")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_SPAN = re.compile(r"\b((?:19|20)\d\d)\s?[-–/]\s?(\d\d(?:\d\d)?)\b")
_QUARTER = re.compile(r"\b(?:q([1-4])|(first|second|third|fourth|last) quarter)\b", re.IGNORECASE)
_HALF = re.compile(r"\b(?:h([12])|(first|second) half)\b", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_THIN = word_set(
    """
    total overall level amount volume number figure another higher lower further
    quarter quarters half month months year years week weeks day days period first second third fourth final last
    two three four five six nine twelve
    added gained rose fell dropped jumped climbed slipped sank closed finished ended assessed traded quoted changed
    unchanged gone shipped halted
    """
)
"""Words that say nothing of what is measured: sizes, times, and how a market moved."""
_PLACES = frozenset(word for names in COUNTRY_NAMES.values() for word in names.split())


@dataclass(frozen=True, slots=True)
class Period:
    """``kind``: year, span, half, quarter, month or none; ``label`` orders and tells apart: ``2025``, ``2026-Q1``."""

    kind: str
    label: str | None


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """A figure as a point of its series; values in the base ``unit`` of the family."""

    series_id: str
    what: str
    mineral: str
    country: str
    unit: str
    value: float
    value_high: float | None
    period: Period
    source: str


def series_point(figure: Figure, published: date, publisher: str | None = None) -> SeriesPoint | None:
    """The point that ``figure``, published on that day, is of a series; None for one that can be in none.

    Without a source of its own it is the outlet's figure.
    """
    what = what_words(figure)
    if figure.unit in NO_SERIES or not what or not (figure.minerals or figure.countries):
        return None
    if figure.unit in _LAPSES and _LASTING.isdisjoint(what):
        return None
    source = figure.source or publisher
    if source is None:
        return None
    unit, factor = base_unit(figure.unit)
    period = read_period(figure.period, published)
    minerals = tuple(sorted({m.casefold() for m in figure.minerals}))
    countries = tuple(sorted(set(figure.countries)))
    moved = figure.change or (figure.modifier if figure.modifier in ("up", "down") else None)
    key = digest(
        "series",
        " ".join(what),
        ",".join(sorted({" ".join(canonical_words(m)) for m in minerals})),
        ",".join(countries),
        unit,
        " ".join(canonical_words(source)),
        "own" if figure.source is None else "cited",
        period.kind,
        "change" if moved else "level",
    )
    sign = -1.0 if moved == "down" else 1.0
    return SeriesPoint(
        key,
        ("change in " if moved else "") + (figure.what or "price"),
        ", ".join(minerals),
        ", ".join(countries),
        unit,
        figure.value * factor * sign,
        None if figure.value_high is None else figure.value_high * factor * sign,
        period,
        source,
    )


def what_words(figure: Figure) -> tuple[str, ...]:
    """The stems of what a figure measures, sorted, without words that say nothing, or name its mineral or country.

    Money for a mass of a mineral is its price, whatever stands beside it.
    """
    named = {w for mineral in figure.minerals for w in canonical_words(mineral)}
    words = [w for w in canonical_words(figure.what or "") if w not in STOP and w not in _THIN and not w.isdigit()]
    kept = {stem(w) for w in words if w not in named and w not in _PLACES}
    if figure.minerals and _is_price(figure.unit):
        kept.add(stem("price"))
    return tuple(sorted(kept))


def _is_price(unit: str) -> bool:
    money, _, per = unit.partition("/")
    return per in _MASS and len(money) == 3 and money.isupper()


def base_unit(unit: str) -> tuple[str, float]:
    """The base unit of a unit's family and the factor to it: ``kg`` is 0.001 ``t``, ``USD/kg`` 1000 ``USD/t``."""
    if unit in BASE:
        return BASE[unit]
    if _is_price(unit):
        money, _, per = unit.partition("/")
        base, worth = BASE.get(per, ("t", 1.0))
        return f"{money}/{base}", 1.0 / worth
    return unit, 1.0


def read_period(text: str | None, published: date) -> Period:
    """The period that ``text`` names, relative ones resolved against the day of publication."""
    low = (text or "").casefold()
    if m := _SPAN.search(low):
        return Period("span", f"{m[1]}-{m[2][-2:]}")
    year = int(m[1]) if (m := _YEAR.search(low)) else None
    if m := _QUARTER.search(low):
        number = int(m[1]) if m[1] else _ORDER[m[2].casefold()]
        return Period("quarter", f"{year or _past_year(published, number * 3 - 2)}-Q{number}")
    if m := _HALF.search(low):
        number = int(m[1]) if m[1] else _ORDER[m[2].casefold()]
        return Period("half", f"{year or _past_year(published, number * 6 - 5)}-H{number}")
    if m := _MONTH.search(low):
        month = _MONTHS.index(m[1][:3].casefold()) + 1
        return Period("month", f"{year or _past_year(published, month)}-{month:02}")
    if year is not None:
        return Period("year", str(year))
    if "last month" in low:
        before = published.replace(day=1) - timedelta(days=1)
        return Period("month", f"{before.year}-{before.month:02}")
    for words, back in (("last year", 1), ("this year", 0), ("previous year", 1), ("year earlier", 1)):
        if words in low:
            return Period("year", str(published.year - back))
    return Period("other", low) if low else Period("none", None)


def _past_year(published: date, month: int) -> int:
    """The year of the latest ``month`` that had begun at publication."""
    return published.year if month <= published.month else published.year - 1
