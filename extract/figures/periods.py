"""The period that a figure holds for, as the sentence names it: "2024", "2026-Q4", "FY26"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from extract.figures.quantity import Quantity

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_PERIOD = re.compile(
    rf"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Bb]y|through|[Tt]hroughout|of)\s(?:the\s)?(?:(?:early|late|mid-?|fiscal|calendar|financial|"
    rf"year|FY|end of|"
    rf"(?:first|second|third|fourth) (?:quarter|half) of|"
    rf"(?:{_MONTH}[-–])?{_MONTH},?)\s?)?((?:19|20)\d\d(?:\s?[-–/]\s?(?:19|"
    rf"20)?\d\d)?)(?![\d,.]\d|-)"
    r"(?:(?<!the \d\d\d\d)|(?! (?!(?:financial|fiscal|calendar) )[a-z]))"
)
_FISCAL = re.compile(r"\b(?:in|for|during|by) (FY ?'?\d\d(?:\d\d)?)\b")
_OWNED = re.compile(
    r"\b(?:its|his|her|their|the|a|our) ((?:19|20)\d\d)(?= (?:[a-z]+ ){0,2}(?:forecast|output|production|"
    r"exports?|target|budget|guidance|quota|estimate|sales|revenue|plan|tonnage|demand|supply|ceiling|price)\b)"
)
_ORDER = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "march": 1,
    "june": 2,
    "september": 3,
    "december": 4,
}
_QUARTER = re.compile(
    r"\b(?:(first|second|third|fourth|final|March|June|September|December)[ -]quarter\b|(first|second)[ -]half\b"
    r"|(January)(?: (?:through|to) |[-–])March\b|(April)(?: (?:through|to) |[-–])June\b"
    r"|(July)(?: (?:through|to) |[-–])September\b|(October)(?: (?:through|to) |[-–])December\b"
    r"|(last|first) three months of the year\b)"
    r"(?! of (?:the )?(?:fiscal|financial|19|20))"
)
_IN_MONTH = re.compile(rf"[^,.;:()]{{0,30}}? (?:in|for|during) ({_MONTH})\b(?! \d|[-–/])")
_RELATIVE = re.compile(r"(?<!my )(?<!his )(?<!her )\b(last|this|next) year\b")
_YEARS = ("last year", "this year", "next year")
_PARTS = ("quarter", "half", " March", " June", " September", " December", "three months", "ary-March", "pril-June",
          "uly-September", "ober-December", "ary–March", "pril–June", "uly–September", "ober–December")  # fmt: skip
"""One of them is in whatever ``_RELATIVE``, or ``_QUARTER``, finds."""
TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})
_ENDS_CLAUSE = re.compile(
    r", (?!worth\b|with\b|of\b|including\b|up\b|down\b|compared\b|from\b|against\b|and\b|or\b|to\b)"
)
_SUBORDINATE = re.compile(r", (?:which|who|whose|of which|where)\b[^,]*\Z")


_JOINED = re.compile(
    r"(?: (?:in|for|during) (?:the )?[\w -]{2,20}| (?:last|this) year)?,? ?\(?(?:(?:and|or|worth|to|compared with|"
    r"against|nearly|almost|more than|about|some|an (?:increase|rise|fall) of|"
    r"a (?:rise|fall|drop|decline|increase|gain) of) )*"
)
_REACHED = re.compile(r"(?: year[ -]on[ -]year)?,? to (?:(?:about|around|just|only|nearly) )?")
_YEAR_EARLIER = re.compile(
    r" (?:a|one) year (?:earlier|ago|before)\b| in the (?:same|year-earlier) (?:period|quarter)\b"
)
_OTHER_TIME = re.compile(r" (?:a (?:year|month|week)|the (?:previous|year|month)|last|earlier|in|before|for|by|at)\b")


class Named(NamedTuple):
    """A period in a sentence: where it is named, and how it is written down."""

    start: int
    end: int
    text: str


def periods(text: str, start: int, end: int, published: date | None) -> list[Named]:
    """The periods that a sentence names, quarters and "last year" resolved from the day of publication."""
    whole = text[start:end]
    found: list[Named] = []
    if "20" in whole or "19" in whole:  # a literal is asked sooner than a pattern
        found = [Named(m.start(), m.end(), re.sub(r"\s", "", m[1])) for m in _PERIOD.finditer(text, start, end)]
    if "FY" in whole:
        found += [Named(m.start(), m.end(), m[1].replace(" ", "")) for m in _FISCAL.finditer(text, start, end)]
    if not found and "20" in whole:
        found = [Named(m.start(), m.end(), m[1]) for m in _OWNED.finditer(text, start, end)]
    if published and not found and " year" in whole and any(map(whole.__contains__, _YEARS)):
        shift = {"last": -1, "this": 0, "next": 1}
        found = [
            Named(m.start(), m.end(), str(published.year + shift[m[1]])) for m in _RELATIVE.finditer(text, start, end)
        ]
    if published and not found and any(map(whole.__contains__, _PARTS)):
        found = [Named(m.start(), m.end(), _part(m, published)) for m in _QUARTER.finditer(text, start, end)]
    return sorted(found) if len(found) > 1 else found


def _part(m: re.Match[str], published: date) -> str:
    """A quarter or a half of the year of publication."""
    if m[2]:
        return f"{published.year}-H{1 if m[2] == 'first' else 2}"
    if m[1]:
        return f"{published.year}-Q{_ORDER[m[1].lower()]}"
    number = next((n for n in (3, 4, 5, 6) if m[n]), 0)
    return f"{published.year}-Q{number - 2 if number else 4 if m[7] == 'last' else 1}"


def period_of(text: str, q: Quantity, named: Sequence[Named], low: int, high: int) -> str | None:
    """The period of a figure between its neighbours ``low`` and ``high``: the next after it, one before, any later."""
    if named and q.unit in TIMES:
        close = next((p for p in named if 0 <= p.start - q.end <= 2), None)
        return close.text if close else None
    if not named:
        return _month(text, q, high)
    start = text.rfind(". ", max(0, q.start - 200), q.start) + 1
    aside = _SUBORDINATE.search(text, max(start, q.start - 200), q.start)
    for first, last in ((q.end, high), (low, q.start), (q.end, named[-1].start + 1)):
        i = bisect_left(named, (first, 0, ""))
        if i >= len(named) or named[i].start >= last:
            continue
        period = named[i]
        if first == q.end and last != high and "-" in period.text:
            continue  # a quarter holds for the figure beside it only
        if period.start > q.end and aside and "," in text[q.end : period.start]:
            continue  # "which makes nine in 10 magnets, placed … in 2025"
        if period.end <= q.start and _apart(text, period, q):
            continue
        return period.text
    return _month(text, q, high)


def of_change(text: str, q: Quantity, level: Quantity) -> bool:
    """Does a change hold for the period of the ``level`` reached: "fell 5 percent to 310 t in the second quarter"?"""
    return q.change is not None and _REACHED.fullmatch(text, q.end, level.start) is not None


def year_before(text: str, q: Quantity, period: str | None) -> str | None:
    """``period``, or the one a year before where the figure is of then: "from 7,400 t a year earlier"."""
    if period is None or not period[:4].isdigit() or _YEAR_EARLIER.match(text, q.end) is None:
        return period
    return f"{int(period[:4]) - 1}{period[4:]}"


def shared(text: str, before: Quantity, q: Quantity) -> bool:
    """Does a figure hold for the period of the one before: "18,000 tons, compared with 24,150 planned"?"""
    return len(text[before.end : q.start]) < 60 and bool(
        _JOINED.fullmatch(text, before.end, q.start) and not _OTHER_TIME.match(text, q.end)
    )


def _apart(text: str, period: Named, q: Quantity) -> bool:
    """Is a period before the figure one of another clause: "announced in 2024, held two meetings"?"""
    opening = (
        text[max(0, period.start - 2) : period.start] in {". ", "; ", "", "\n\n", "“", '."'} or not text[: period.start]
    )
    return (
        not opening
        and _ENDS_CLAUSE.search(text, period.end, q.start) is not None
        and ". " not in text[period.end - 1 : period.end + 1]
    )


def _month(text: str, q: Quantity, high: int) -> str | None:
    """ "11,000 t in March": a month right behind a measure."""
    if q.unit in {"count", "ratio"} or q.unit in TIMES or (q.unit and q.unit.isupper() and len(q.unit) == 3):
        return None
    m = _IN_MONTH.match(text, q.end, high)
    return m[1] if m else None
