"""Money whose "a tonne" stood with another price of its sentence: "at $1,260 a tonne, up $40"."""

from __future__ import annotations

import re

from extract.figures.quantity import Quantity

_COMPARED = re.compile(
    r"(?:\b(?:up|down|off|higher|lower)(?: by| from| to)?|\b(?:against|versus|compared (?:with|to)|from|than)|"
    r"\b(?:high|low|peak|record|average|level|trough|floor|ceiling)s? (?:of|at)) "
    r"(?:(?:a|an|the|its) )?(?:[a-z-]+ (?:high|low|peak|record|average|level) of )?"
    r"(?:(?:about|around|some|roughly|nearly|almost|just|only|over|under|more than|less than) )*\Z"
)
_OWN_MEASURE = re.compile(r"(?: an?| per| each| every) (?!(?:day|week|fortnight|month|quarter|year|decade)\b)|[-/]")
""" "$400 a head": no price of what went before."""
_OTHER_WARE = re.compile(r";|\b(?:shares?|stocks?|fees?|fines?|wages?|dividends?|debts?|budgets?)\b")
_FAR = 50.0
"""Two prices of one ware are seldom further apart than so many times."""
_STEP = re.compile(r"\b(?:up|down|off|higher|lower)(?: by)? \S{0,1}\Z")
""" "Up $35" tells a step: it may be ever so small."""


def alike(text: str, quantities: list[Quantity], floor: int) -> list[Quantity]:
    """``quantities`` of one sentence; a sum that is compared with a price before it is a price of the same kind."""
    filled: list[Quantity] = []
    model: Quantity | None = None
    for q in quantities:
        unit = q.unit or ""
        if "/" in unit and unit[:3].isupper():
            model = q
        elif model is not None and unit == (model.unit or "")[:3]:
            if q.number.scale == 1.0 and q.high is None and _is_price(text, q, model, floor):
                filled.append(q._replace(unit=model.unit, rule="figure.price"))
                continue
            model = None  # what follows is compared with this sum
        filled.append(q)
    return filled


def _is_price(text: str, q: Quantity, model: Quantity, floor: int) -> bool:
    back = max(floor, q.core_start - 60)
    if not _COMPARED.search(text, back, q.core_start) or _OTHER_WARE.search(text, model.core_end, q.core_start):
        return False
    if _OWN_MEASURE.match(text, q.core_end):
        return False
    if _STEP.search(text, back, q.core_start):
        return q.value <= model.value
    return model.value / _FAR <= q.value <= model.value * _FAR
