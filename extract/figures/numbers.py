"""Numerals, in digits and in words: where they stand and what they are worth. No units yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.figures.spelt import BREAK, matches_at_openings, openings

SPACES = " \u00a0\u2009\u202f"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212-"

_ONES = {
    w: float(i)
    for i, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    w: 10.0 * i
    for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0, "lakh": 1e5,
    "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "mn": 1e6, "mln": 1e6, "mil": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12,
    "trn": 1e12, "k": 1e3, "millions": 1e6, "billions": 1e9, "bil": 1e9, "tril": 1e12, "cr": 1e7, "crs": 1e7,
}  # fmt: skip
_FIRST_OF_SCALE = frozenset(word[0] for word in SCALES) | {word[0].upper() for word in SCALES}
_GLUED = {
    "bn": 1e9,
    "Bn": 1e9,
    "Mn": 1e6,
    "bil": 1e9,
    "mil": 1e6,
    "bln": 1e9,
    "cr": 1e7,
    "crs": 1e7,
    "mn": 1e6,
    "mln": 1e6,
    "tn": 1e12,
    "trn": 1e12,
    "k": 1e3,
    "K": 1e3,
    "M": 1e6,
    "B": 1e9,
    "m": 1e6,
    "b": 1e9,
}
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_WORD_VALUES = _ONES | _TENS | {"hundred": 100.0, "thousand": 1000.0, "million": 1e6, "billion": 1e9, "trillion": 1e12}

SPELT = frozenset(_WORD_VALUES)
"""Words that are numbers."""
_DIGITS = (
    r"\d{1,3}(?:(?P<sep>[,\u00a0\u2009\u202f'’ ])\d{3}(?:(?P=sep)\d{3})*)(?![\d])(?:\.\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d{1,3},\d{1,2}(?=%| (?:[mb]illion|trillion|per ?cent)\b)"
    r"|\d+(?:\.\d+)?"
)
"""The last but one: a comma for the point, as papers of southern Africa print ("US$1,4 billion")."""
_NO_SEPARATORS = str.maketrans("", "", ",\u00a0\u2009\u202f'’ ")
_FIGURE = re.compile(f"[{''.join(chr(c) for c in range(0x10000) if chr(c).isdecimal())}{''.join(_VULGAR)}]")
"""A digit or a fraction. Digits are spelt out: a search for listed characters is twice as quick as one for a class."""
_DIGITAL = re.compile(rf"(?:(?P<digits>{_DIGITS})(?P<vulgar>[½¼¾⅓⅔⅛])?|(?P<frac>[½¼¾⅓⅔⅛]))")
_WORDED = re.compile(
    BREAK + r"(?=[OoTtFfSsEeNnAaHh])"
    r"(?P<word>[Oo]ne|[Tt](?:wo|hree|en|welve|hirteen|wenty|hirty)|[Ff](?:our|ive|ourteen|ifteen|orty|ifty)"
    r"|[Ss](?:ix|even|ixteen|eventeen|ixty|eventy)|[Ee](?:ight|leven|ighteen|ighty)|[Nn](?:ine|ineteen|inety)"
    r"|[Aa]n?(?= (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b)"
    r"|[Hh]alf(?= an? (?:dozen|hundred|thousand|million|billion|trillion)\b))\b"
)
_NEXT = re.compile(
    rf"([{SPACES}{DASHES}]and[{SPACES}{DASHES}](?:an?[{SPACES}{DASHES}])?|[{SPACES}{DASHES}])([A-Za-z]+)"
)
_GLUED_SCALE = re.compile(r"([Bb]n|bil|bln|[Mm]n|mil|mln|tn|trn|crs?|[kKmMbB])(?![A-Za-z²³/])")
_AND_A_HALF = re.compile(r"[ -]and[ -]a[ -]half\b")
_MIXED = re.compile(r"[ -]([1-7])/([2-8])(?![\d/])")
_BLOB = re.compile(r"[\d.,/:\-–]{0,12}[/:]\d[\d./:\-–]{0,24}|\.\d[\d.]{0,40}|-\d{1,12}-\d[\d-]{0,24}|(?<=\b43)-101\b")


class Number(NamedTuple):
    """``value`` with its scale, ``mantissa`` without; ``scale_text`` as written ("m" may still be metres)."""

    start: int
    end: int
    value: float
    mantissa: float
    mantissa_end: int
    scale_text: str = ""
    in_words: bool = False
    plain: bool = False
    """Digits only, no separator, no scale: may be a year or a label."""

    @property
    def scale(self) -> float:
        return self.value / self.mantissa if self.mantissa else 1.0


def _digits_value(text: str) -> float:
    if "," in text[-3:]:
        return float(text.replace(",", "."))
    return float(text if text.isdecimal() else text.translate(_NO_SEPARATORS))


def _scales_after(text: str, at: int, limit: int) -> tuple[float, int, str]:
    """Scale words after a number in digits ("1.4 billion", "2 lakh crore", "50-million"); factor, end, as written."""
    factor, end, written = 1.0, at, ""
    while m := _NEXT.match(text, end, limit):
        word = m[2].lower() if m[2] != "K" else "k"
        if len(m[1]) > 1 or word not in SCALES or (word == "k" and end != at):
            break
        factor, end, written = factor * SCALES[word], m.end(), word
    return factor, end, written


def _in_words(text: str, m: re.Match[str], limit: int) -> Number:
    """A number in words from its first word on: "twenty-six", "three and a half", "half a dozen"."""
    first = m["word"].lower()
    total, current = 0.0, _WORD_VALUES.get(first, 0.5 if first == "half" else 1.0)
    start, end = m.start("word"), m.end("word")
    last = first
    if first == "half":
        end = text.index(" ", end) + 2 if text[end : end + 3] == " a " else end + 3
    written = ""
    while n := _NEXT.match(text, end, limit):
        joint, word = n[1], n[2].lower()
        with_and = len(joint) > 1
        if with_and and word == "half" and "a" in joint.replace("and", ""):
            current, end, last = current + 0.5, n.end(), word
        elif word in SCALES and not with_and and len(word) > 3 and not word.endswith("s"):
            if word == "hundred":
                current *= 100
            else:
                total, current = total + current * SCALES[word], 0.0
            end, last, written = n.end(), word, word
        elif (
            word in _ONES
            and word != "zero"
            and ((last in _TENS and not with_and and _ONES[word] < 10) or (last in SCALES and last != "dozen"))
        ) or (word in _TENS and last in SCALES and last != "dozen"):
            if last in SCALES and not with_and and joint not in SPACES:
                break
            current, end, last = current + _WORD_VALUES[word], n.end(), word
        else:
            break
    value = total + current
    mantissa = value / SCALES[written] if written and not current else value
    return Number(start, end, value, mantissa, m.end(), written, in_words=True)


def find_first(text: str, at: int, limit: int) -> Number | None:
    """The numeral that starts at ``at``."""
    if _FIGURE.match(text, at):
        return _in_digits(text, at, limit)[0]
    m = _WORDED.match(text, at - 1, limit) if at else None
    return _in_words(text, m, limit) if m else None


def find_numbers(text: str, places: Sequence[int] | None = None) -> list[Number]:
    """Every numeral, left to right. Dates with slashes, clock times, versions, telephone numbers are passed over.

    ``places``: the ``openings`` of the text, where the caller has them.
    """
    limit = len(text)
    found: list[Number] = []
    at = 0
    while m := _FIGURE.search(text, at):
        number, at = _in_digits(text, m.start(), limit)
        if number is not None:
            found.append(number)
    lead = " " + text[:40]
    if (m := _WORDED.match(lead)) and (first := _in_words(lead, m, len(lead))).end < len(lead):
        found.append(first._replace(start=0, end=first.end - 1, mantissa_end=first.mantissa_end - 1))
    places = openings(text) if places is None else places
    found += [_in_words(text, m, limit) for m in matches_at_openings(_WORDED, text, places)]
    found.sort()
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _in_digits(text: str, at: int, limit: int) -> tuple[Number | None, int]:
    """The number in digits at ``at`` and where to go on."""
    m = _DIGITAL.match(text, at)
    if m is None:
        return None, at + 1
    end = m.end()
    digits, vulgar = m["digits"], m["vulgar"]
    if digits is None:
        part = _VULGAR[m["frac"]]
        return Number(at, end, part, part, end), end
    following = text[end : end + 1]
    if following not in " " and not following.isalpha() and (blob := _BLOB.match(text, end)):
        return None, max(blob.end(), end)
    value = _digits_value(digits) + (_VULGAR[vulgar] if vulgar else 0.0)
    start = at
    if at and text[at - 1] == "." and not vulgar and digits.isdigit() and (at == 1 or not text[at - 2].isalnum()):
        value, start = value / 10 ** len(digits), at - 1
    mantissa, mantissa_end, written = value, end, ""
    if following in " -":
        if text.startswith("and", end + 1) and (half := _AND_A_HALF.match(text, end)):
            value = mantissa = value + 0.5
            end = half.end()
        elif (mixed := _MIXED.match(text, end)) and digits.isdigit() and int(mixed[1]) < int(mixed[2]):
            value = mantissa = value + int(mixed[1]) / int(mixed[2])  # "2 1/2 years"
            end = mixed.end()
    following = text[end : end + 1]
    if following.isalpha() and (glued := _GLUED_SCALE.match(text, end, limit)):
        value, end, written = value * _GLUED[glued[1]], glued.end(), glued[1]
    elif text[end + 1 : end + 2] in _FIRST_OF_SCALE:
        factor, end, written = _scales_after(text, end, limit)
        value *= factor
    plain = not written and digits.isdigit() and start == at and value % 1 == 0
    return Number(start, end, value, mantissa, mantissa_end, written, plain=plain), end
