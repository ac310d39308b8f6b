"""A quantity between the numeral and the finished figure, and what every step asks about the text around it."""

from __future__ import annotations

from typing import NamedTuple

from extract.figures.numbers import Number
from extract.model import Change, Modifier


class Quantity(NamedTuple):
    """``core_start``/``core_end`` enclose currency, number and unit; ``start``/``end`` words like "about" as well."""

    number: Number
    core_start: int
    core_end: int
    value: float
    unit: str | None
    rule: str
    high: float | None = None
    modifier: Modifier | None = None
    start: int = -1
    end: int = -1
    noun: str | None = None
    """What a count counts, as written."""
    change: Change | None = None

    @property
    def bare(self) -> bool:
        return self.unit is None

    def finished(self, modifier: Modifier | None, change: Change | None, start: int, end: int) -> Quantity:
        """The quantity with what its surroundings say; quicker than ``_replace``."""
        number, core_start, core_end, value, unit, rule, high, _, _, _, noun, _ = self
        told = (number, core_start, core_end, value, unit, rule, high, modifier, start, end, noun, change)
        return tuple.__new__(Quantity, told)


_STRIP = "\"“”‘’'([{,;:"


def words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set."""
    return frozenset(text.split())


def words_before(text: str, at: int, floor: int, reach: int = 44, most: int = 44) -> list[str]:
    """The last ``most`` words of the ``reach`` characters before ``at``, not beyond ``floor``, opening punctuation
    stripped."""
    return [w.lstrip(_STRIP) for w in text[max(floor, at - reach) : at].rsplit(None, most)[-most:]]


def word_before(text: str, at: int, floor: int, reach: int = 44) -> str:
    """The last word of what ``words_before`` gives; empty if there is none."""
    found = text[max(floor, at - reach) : at].rsplit(None, 1)
    return found[-1].lstrip(_STRIP) if found else ""


def looks_like_year(number: Number) -> bool:
    """Four digits without separator between 1800 and 2100."""
    return number.plain and number.end - number.start == 4 and 1800 <= number.value <= 2100
