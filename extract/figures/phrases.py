"""Quantities without a numeral: "a third", "half of", "twice the", "tenfold", "for a year"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.figures.numbers import Number
from extract.figures.parts import DONE
from extract.figures.quantity import Quantity, words, words_before
from extract.figures.spelt import BREAK, matches_at_openings

_HINT = re.compile(
    BREAK + r"(?:(?P<share>[Hh]alf|(?:a )?quarter of|three[- ]quarters of) an?[ -]"
    r"(?P<whole>(?:percentage[- ])?point|per ?cent|pound|tonne|ton|kilo|kilogram|gram|ounce|mile|kilometre|kilometer|"
    r"mile|acre|hectare|barrel|day|week|month|year|decade|century|hour|minute|second|cent)\b"
    r"|(?:[Aa] )?(?P<fine>quarter|half)-point\b"
    r"|(?:[Aa] |[Aa]n (?=eighth))(?P<part>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)\b"
    r"(?! (?:country|party|time|round|year|term|person|day|week|option|way|man|woman)\b)"
    r"|(?P<half>[Hh]alf)"
    r"(?= (?:of|the|its|their|that|what|all|or more|or less|by|from)\b|,|\.|$)"
    r"|(?P<twice>[Tt]wice|[Tt]hrice|(?:[Dd]ouble|[Tt]riple|[Qq]uadruple))(?= (?:as|the|that|its|their|what|this)\b)"
    r"(?! this (?:year|month|week|decade|session|summer|winter|spring|autumn)\b)"
    r"|(?P<grown>(?:[Dd]oubl|[Tt]ripl|[Tt]rebl|[Qq]uadrupl)(?:ed?|ing))\b(?! (?:down|up|as|standards?|digits?)\b)"
    r"|(?P<often>[Tt]wice|[Tt]hrice)(?P<each> (?:an?|every|each|per) (?:day|week|month|quarter|year))?\b"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)-?fold\b"
    r"|(?:[Aa]|[Aa]nother) (?P<span>year|month|week|decade|fortnight)\b(?! ago| earlier| later|-)"
    r"|(?P<long>year|month|week|decade)-?long\b)"
)
_PARTS = {
    "third": 33.33, "quarter": 25.0, "fifth": 20.0, "sixth": 16.67, "seventh": 14.29, "eighth": 12.5, "ninth": 11.11,
    "tenth": 10.0, "twentieth": 5.0, "hundredth": 1.0,
}  # fmt: skip
_SHARES = {"h": 0.5, "q": 0.25, "t": 0.75}
_WHOLES: dict[str, tuple[float, str]] = {
    "percentage point": (1.0, "percentage_point"), "point": (1.0, "percentage_point"), "percent": (1.0, "percent"),
    "per cent": (1.0, "percent"), "century": (100.0, "year"), "cent": (0.01, "USD"), "decade": (10.0, "year"),
    "pound": (1.0, "lb"), "tonne": (1.0, "t"), "ton": (1.0, "t"), "kilo": (1.0, "kg"), "kilogram": (1.0, "kg"),
    "gram": (1.0, "g"), "ounce": (1.0, "oz"), "mile": (1.0, "mile"), "kilometre": (1.0, "km"),
    "kilometer": (1.0, "km"), "acre": (1.0, "acre"), "hectare": (1.0, "ha"), "barrel": (1.0, "bbl"),
}  # fmt: skip
_DISTANCE = re.compile(r" (?:ago|earlier|later|before|after|since)\b")
_COMPARED = re.compile(r" (?:below|above|less|more|fewer|higher|lower|cheaper|dearer|larger|smaller|off|up|down)\b")
_FOLDS = {
    "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0,
    "ten": 10.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0,
    "sixty": 60.0, "hundred": 100.0,
}  # fmt: skip
_MULTIPLES = {"twice": 2.0, "double": 2.0, "triple": 3.0, "thrice": 3.0, "quadruple": 4.0}
_GROWTH = {"dou": 2.0, "tri": 3.0, "tre": 3.0, "qua": 4.0}
_APPROX_OF_GROWTH = words("than nearly almost roughly about approximately")
_LEVEL = re.compile(
    r",? (?:to|from) (?:(?:about|around|some|roughly|nearly|almost|more than|over|just over) )?\S{0,4}\d"
)
_SPANS = {
    "year": (1.0, "year"),
    "month": (1.0, "month"),
    "week": (1.0, "week"),
    "decade": (10.0, "year"),
    "fortnight": (2.0, "week"),
}
_LASTING = frozenset({"for", "lasting", "within"})
_BEFORE_VERB = words("to will would could can may might should")
_MEASURES = words("for within lasting by after than least nearly almost about roughly around up over")
_APPROX = words(
    "about around nearly almost roughly over than some approximately by least most under to below above perhaps maybe "
    "barely just only fully exactly well"
)
_SHARE = re.compile(r"\b(?:share|stake|portion|proportion|part|holding)s?\b[^.;:]*\Z")
_AND_HALF = re.compile(r" and a half\b")
_TAKES_HALF = re.compile(r" (?:of|the|its|their|that|what|all)\b")


def find_phrases(text: str, places: Sequence[int]) -> Iterator[Quantity]:
    """Left to right over the whole text; ``places``: its ``openings``."""
    lead = " " + text[:40]
    if (m := _HINT.match(lead)) and (first := _read(lead, m)):
        yield first._replace(
            core_start=0,
            core_end=first.core_end - 1,
            number=first.number._replace(start=0, end=first.core_end - 1),
        )
    for m in matches_at_openings(_HINT, text, places):
        if quantity := _read(text, m):
            yield quantity


def _read(text: str, m: re.Match[str]) -> Quantity | None:
    if m["share"] or m["fine"]:
        return _of_a_unit(text, m)
    words = [w.lower() for w in words_before(text, m.start() + 1, text.rfind("\n", 0, m.start() + 1) + 1, 30)]
    last = words[-1] if words else ""
    if part := m["part"]:
        if last in {"and", "first", "second"} or (
            not text.startswith(" of ", m.end()) and last not in _APPROX and not _COMPARED.match(text, m.end())
        ):
            return None
        return _made(m, _PARTS[part], "percent", "figure.fraction")
    if m["half"]:
        follows = _TAKES_HALF.match(text, m.end())
        if last in {"first", "second", "latter", "other", "better", "a", "and", "last", "this", "top"}:
            return None
        if not follows and last not in _APPROX and not (last == "at" and _SHARE.search(text, *_lately(m))):
            return None
        return _made(m, 50.0, "percent", "figure.fraction")
    if m["twice"] or m["grown"] or m["often"] or m["fold"]:
        return _multiple(text, m, last)
    if m["long"]:
        value, unit = _SPANS[m["long"]]
        return None if last and last[-1].isdigit() else _made(m, value, unit, "figure.duration")
    return _span(text, m, words)


def _lately(m: re.Match[str]) -> tuple[int, int]:
    return max(0, m.start() - 60), m.start() + 1


def _span(text: str, m: re.Match[str], words: Sequence[str]) -> Quantity | None:
    """ "For a year", "a month and a half"; ``words`` stand before it."""
    last = words[-1] if words else ""
    if text.startswith((" before", " after"), m.end()) and last not in _LASTING:
        return None
    if last == "by" and words[-2:-1] == ["not"]:
        return None  # "not by a month, not by a day"
    half = _AND_HALF.match(text, m.end())
    if (last not in _MEASURES and not half) or (
        last == "over" and "more" not in words[-3:] and len(words) > 1 and words[-2] == "all"
    ):
        return None
    value, unit = _SPANS[m["span"]]
    if half:
        return _made(m, value * 1.5, unit, "figure.duration", half.end())
    return _made(m, value, unit, "figure.duration")


def _multiple(text: str, m: re.Match[str], last: str) -> Quantity | None:
    """ "Twice the price", "more than doubled", "tenfold"; "twice a year" and "postponed twice" tell how often."""
    if word := m["twice"]:
        word = word.lower()
        if word not in {"twice", "thrice"} and last in _BEFORE_VERB:
            return None
        return _made(m, _MULTIPLES[word], "ratio", "figure.multiple")
    if m["grown"]:
        return _grown(text, m, last)
    if word := m["often"]:
        often = m["each"] or DONE.search(text, max(0, m.start() - 39), m.start() + 1)
        return _made(m, _MULTIPLES[word.lower()], "count", "figure.times") if often else None
    return _made(m, _FOLDS[m["fold"]], "ratio", "figure.multiple")


def _grown(text: str, m: re.Match[str], last: str) -> Quantity | None:
    """ "Have more than doubled", "tripled to $900": how much, where it is bounded or the level told with it."""
    stem = m["grown"].lower()
    told = last in _APPROX_OF_GROWTH or (stem.endswith("ed") and _LEVEL.match(text, m.end()))
    return _made(m, _GROWTH[stem[:3]], "ratio", "figure.multiple") if told else None


def _of_a_unit(text: str, m: re.Match[str]) -> Quantity | None:
    """ "Half a pound", "a quarter of a percentage point", "a quarter-point rise"."""
    if m["fine"]:
        return _made(m, 0.25 if m["fine"] == "quarter" else 0.5, "percentage_point", "figure.share")
    whole = m["whole"].lower().replace("-", " ")
    if _DISTANCE.match(text, m.end()) or (whole == "point" and not text.startswith("percent", m.start("whole"))):
        return None
    value, unit = _WHOLES.get(whole, (1.0, whole))
    share = m["share"].lower().removeprefix("a ")
    return _made(m, value * _SHARES[share[0]], unit, "figure.part")


def _made(m: re.Match[str], value: float, unit: str, rule: str, end: int | None = None) -> Quantity:
    number = Number(m.start() + 1, m.end(), value, value, m.end(), in_words=True)
    return Quantity(number, m.start() + 1, end or m.end(), value, unit, rule)
