"""Two quantities that are one range, and numbers that borrow unit or scale from a neighbour."""

from __future__ import annotations

import re

from extract.figures.ellipsis import fill
from extract.figures.grammar import priced
from extract.figures.prices import alike
from extract.figures.quantity import Quantity, looks_like_year, words, words_before

_TO = re.compile(
    r"(?:[ \u00a0\u2009]?[-\u2010\u2011\u2012\u2013\u2014\u2212~][ \u00a0\u2009]?|[ -](?:to|or)[ -](?:as (?:much|"
    r"many) as )?)"
)
_AND = frozenset({" and ", " and about ", " and around ", " and roughly "})
_BESIDE = re.compile(
    r",? ?(?:\([^()]{0,20}\) )?(?:(?:up|down|compared|compares|increased|reduced) )?(?:from|to|versus|vs\.?|"
    r"against|with|than|and|or|,)"
    r"(?: (?:about|around|nearly|roughly|just|only|some|over|more than|less than|almost))?[ ]?"
)
_MOVED = words(
    "rose fell rise fall rises falls grew jumped climbed gained dropped slid declined increased decreased up "
    "down surged plunged slipped added lost eased sank shed advanced tumbled slumped soared retreated edged dipped "
    "ticked rallied weakened strengthened"
)


_SHARES_AND_COUNTS = frozenset({None, "count", "percent", "percentage_point", "basis_point"})
_STEP = 2.5
"""A range seldom spans more than so many times its lower end."""
_LISTED = re.compile(r" (?:for|in) [^,;.:()]{2,60}(?:,| and|, and) (?:about |around |some |at )?")
_MOVING = re.compile(
    r"(?: (?:in|on|at|during|last|this) [^,;.:()\d]{2,30})?,? (?:(?:up|down) )?"
    r"(?:from|to|against|compared with|versus) (?:about |around |some |just )?"
)


def pair(text: str, quantities: list[Quantity], floor: int, limit: int) -> list[Quantity]:
    """Ranges joined, units lent; what is still without a unit is dropped by the caller."""
    paired: list[Quantity] = []
    i = 0
    while i < len(quantities):
        a = quantities[i]
        if i + 1 < len(quantities):
            b = quantities[i + 1]
            gap = text[a.core_end : b.core_start]
            if len(gap) <= 60:
                if _is_period(a, b, gap, text):
                    i += 2
                    continue
                if a.rule == "figure.fraction" and gap == " of " and text[b.core_start] == "a" and b.number.scale_text:
                    part = b.value * a.value / 100
                    paired.append(b._replace(core_start=a.core_start, value=part, rule="figure.part"))
                    i += 2
                    continue
                if gap == " (" and a.number.in_words and (a.value, a.unit) == (b.value, b.unit):
                    end = b.core_end + 1 if text[b.core_end : b.core_end + 1] == ")" else a.core_end
                    paired.append(a._replace(core_end=end))  # "sixty thousand dollars ($60,000)"
                    i += 2
                    continue
                joined = _with_coins(a, b, gap) or _range(text, a, b, gap, floor, limit)
                if joined:
                    paired.append(joined)
                    i += 2
                    continue
                if priced_alike := _price_alike(text, a, b, gap):
                    a, quantities[i + 1] = priced_alike
                lent = _lend(a, b, gap)
                if lent:
                    a, quantities[i + 1] = lent
        paired.append(a)
        i += 1
    paired = fill(text, alike(text, paired, floor), floor, limit)
    return [q for q in paired if q.unit is not None and not (q.rule == "figure.count" and looks_like_year(q.number))]


def _is_period(a: Quantity, b: Quantity, gap: str, text: str) -> bool:
    """ "2012–13" and "2012-2015"."""
    return (
        looks_like_year(a.number)
        and b.number.plain
        and bool(_TO.fullmatch(gap))
        and a.bare
        and b.unit in {None, "count"}
        and (b.bare or "to" not in gap or looks_like_year(b.number))  # not "quotas for 2027 to 16 smelters"
    )


def _range(text: str, a: Quantity, b: Quantity, gap: str, floor: int, limit: int) -> Quantity | None:
    joined = gap in _AND
    if not (joined or gap == ", " or _TO.fullmatch(gap)):
        return None
    before = [w.lower() for w in words_before(text, a.core_start, floor, 50, most=4)]
    last = before[-1] if before else ""
    if joined:
        if "between" not in before[-3:]:
            return None
    elif gap == ", " and a.number.in_words and b.number.in_words and b.value == a.value + 1 and a.bare and b.unit:
        pass  # "four, five refineries"
    elif not _TO.fullmatch(gap):
        return None
    if last == "from" and "to" in gap and not any(w.startswith("rang") or w == "anywhere" for w in before[-4:]):
        return None
    if last == "by" and a.unit == b.unit not in _SHARES_AND_COUNTS and " to " in gap and b.value > _STEP * a.value:
        return None  # "raised by 40t to 290t": a change, and the level reached
    if a.unit and " to" in gap and (last in _MOVED or (a.unit == "percent" and b.bare)):
        return None
    unit = _common(a, b)
    if unit is None or (unit == "count" and "figure.year" in {a.rule, b.rule}):
        return None
    if unit == "count" and a.number.plain and b.number.plain and b.bare:
        return None
    low, high = _scaled(a, b)
    if not low < high:
        return None
    end = b.core_end
    if b.unit is None and unit.isupper() and len(unit) == 3:
        unit, end = priced(text, unit, end, limit)
    return b._replace(
        core_start=a.core_start, core_end=end, value=low, high=high, unit=unit, rule=b.rule if b.unit else a.rule
    )


def _with_coins(a: Quantity, b: Quantity, gap: str) -> Quantity | None:
    """ "Twelve dollars and forty cents a pound": one sum of money."""
    if gap not in {" and ", " "} or not a.unit or not b.unit or len(a.unit) != 3 or b.unit[:3] != a.unit:
        return None
    coins = a.rule == b.rule == "figure.money.suffix" and b.value < 1.0 < b.number.value and a.value % 1 == 0
    return b._replace(core_start=a.core_start, value=round(a.value + b.value, 8)) if coins else None


def _common(a: Quantity, b: Quantity) -> str | None:
    if a.unit == b.unit:
        return a.unit
    if a.unit is None:
        return b.unit
    if b.unit is None:
        return a.unit
    return b.unit if b.unit.startswith(a.unit + "/") else None


def _scaled(a: Quantity, b: Quantity) -> tuple[float, float]:
    """The low end shares the scale of the high end where it has none ("$10-15 billion") and the factor of its unit."""
    factor = b.value / b.number.value if b.number.value else 1.0
    own = a.value if a.unit is not None else a.value * factor
    if a.number.scale == 1.0 and b.number.scale > 1.0 and own < b.value:
        own *= b.number.scale
    if b.unit is None and a.unit is not None and a.number.value:
        return own, b.value * (a.value / a.number.value)
    return own, b.value


def _price_alike(text: str, a: Quantity, b: Quantity, gap: str) -> tuple[Quantity, Quantity] | None:
    """What a price is per, told once: "$110 a kilogram for X and $430 for Y", "to $1,150 from $1,090 a tonne"."""
    if not a.unit or not b.unit or a.unit == b.unit or a.unit[:3] != b.unit[:3] or not a.unit[:3].isupper():
        return None
    if a.number.scale > 1.0 or b.number.scale > 1.0:
        return None
    if len(a.unit) > 3 and len(b.unit) == 3:
        listed = _LISTED.fullmatch(gap) and text.startswith((" for ", " in "), b.core_end)
        return (a, b._replace(unit=a.unit)) if listed or _MOVING.fullmatch(gap) else None
    if len(a.unit) == 3 and len(b.unit) > 3 and _MOVING.fullmatch(gap):
        return a._replace(unit=b.unit), b
    return None


def _lend(a: Quantity, b: Quantity, gap: str) -> tuple[Quantity, Quantity] | None:
    """ "to 150 million tons from 272 million": the bare one takes the other's unit."""
    if a.unit == "percent" and b.bare and " to " in gap + " ":
        return None  # "fell 0.6 percent, to 5,812"
    if not _BESIDE.fullmatch(gap) or a.unit == b.unit or "figure.year" in {a.rule, b.rule}:
        return None
    listed = gap.strip() in {",", "and", "or", ", and"}
    spelt = b.number.in_words and b.number.value < 20
    if b.bare and a.unit not in {None, "count"} and not listed and not spelt:
        factor = a.value / a.number.value if a.number.value else 1.0
        return a, b._replace(value=b.value * factor, unit=a.unit, rule="figure.borrowed")
    if a.bare and b.unit is not None and (not listed or b.unit in {"percent", "t", "kg"}):
        factor = b.value / b.number.value if b.number.value else 1.0
        if a.number.scale == 1.0 and b.number.scale > 1.0 and a.value < 1000:
            factor = b.value / b.number.mantissa
        return a._replace(value=a.value * factor, unit=b.unit, rule="figure.borrowed"), b
    return None
