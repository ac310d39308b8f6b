"""Parts and multiples: "two-thirds", "one in four", "three times as much", "41 times"."""

from __future__ import annotations

import re

from extract.figures.numbers import Number, find_first
from extract.figures.quantity import Quantity

_FRACTION = re.compile(r"[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?\b")
_OF_A_YEAR = re.compile(r" of (?:(?:19|20)\d\d|fiscal|FY|the (?:fiscal |financial )?year)")
""" "The first three quarters of 2020": nine months."""
_OUT_OF = re.compile(r" (?:out of|in)(?: every)? (?=\d{1,3}\b|two|three|four|five|six|seven|eight|nine|ten|twenty)")
_PARTS = {
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
_TIMES = re.compile(
    r"[ -]times(?: as| the| those| more| larger| higher| bigger| greater| that| its| what| their| lower| cheaper| "
    r"less| faster| smaller| earnings| revenues?| sales| profits?| book| cash| EBITDA| annual| normal| average| over\b"
    r"| [a-z]+['’]s\b)|x\b|[ -]?-fold\b|fold\b"
)
_PARTS_AFTER = re.compile(r"[ -](?:times|out|in|-fold)|-?fold|x")
"""With it begins what ``_TIMES``, ``_FREQUENCY`` and ``_OUT_OF`` find."""
_FREQUENCY = re.compile(r" times\b")
DONE = re.compile(
    r"\b(?:be|been|was|were|is|are|being) (?:\w+ly )?\w+(?:ed|en|n|t|d) (?:(?:off|back|down|up|out) )?"
    r"(?:at least |only |some |about )?$"
)


def part_of(text: str, number: Number, limit: int) -> Quantity | None:
    """A fraction ("two-thirds", "one in four") or a multiple ("three times as much")."""
    start, end = number.start, number.end
    if (
        number.in_words
        and (m := _FRACTION.match(text, end, limit))
        and not (m[1] == "quarter" and (number.value == 2 or _OF_A_YEAR.match(text, m.end(), limit)))
    ):
        return Quantity(
            number, start, m.end(), round(100 * number.value / _PARTS[m[1]], 2), "percent", "figure.fraction"
        )
    if not _PARTS_AFTER.match(text, end, limit):
        return None
    if m := _TIMES.match(text, end, limit):
        reach = end + len(m[0].split()[0]) + m[0].startswith(" ")
        return Quantity(number, start, reach, number.value, "ratio", "figure.multiple")
    m = _FREQUENCY.match(text, end, limit) if number.value > 2 and number.value % 1 == 0 else None
    if m and (not number.in_words or DONE.search(text, max(0, start - 40), start)):
        return Quantity(number, start, m.end(), number.value, "count", "figure.times", noun="times")
    m = _OUT_OF.match(text, end, limit)
    whole = find_first(text, m.end(), limit) if m else None
    if m and whole and whole.start == m.end() and number.value < whole.value <= 100:
        share = round(100 * number.value / whole.value, 2)
        return Quantity(number, start, whole.end, share, "percent", "figure.fraction")
    return None
