"""Numerals, in digits and in words: where they stand and what they are worth. No units yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SPACES = " \u00a0\u2009\u202f"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212-"

_ONES = {
    w: float(i)
    for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
_TENS = {w: 10.0 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0, "lakh": 1e5,
    "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "mn": 1e6, "mln": 1e6, "mil": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12,
    "trn": 1e12, "k": 1e3, "millions": 1e6, "billions": 1e9,
}  # fmt: skip
_GLUED = {"bn": 1e9, "mn": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12, "k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "m": 1e6, "b": 1e9}
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_WORD_VALUES = _ONES | _TENS | {"hundred": 100.0, "thousand": 1000.0, "million": 1e6, "billion": 1e9, "trillion": 1e12}

_DIGITS = (
    r"\d{1,3}(?:(?P<sep>[,\u00a0\u2009\u202f'’ ])\d{3}(?:(?P=sep)\d{3})*)(?![\d])(?:\.\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d+(?:\.\d+)?|\.\d+"
)
_START = re.compile(
    rf"(?P<digits>{_DIGITS})(?P<vulgar>[½¼¾⅓⅔⅛])?"
    r"|(?P<frac>[½¼¾⅓⅔⅛])"
    r"|\b(?P<word>[Oo]ne|[Tt](?:wo|hree|en|welve|hirteen|wenty|hirty)|[Ff](?:our|ive|ourteen|ifteen|orty|ifty)"
    r"|[Ss](?:ix|even|ixteen|eventeen|ixty|eventy)|[Ee](?:ight|leven|ighteen|ighty)|[Nn](?:ine|ineteen|inety)"
    r"|[Aa]n?(?= (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b)"
    r"|[Hh]alf(?= an? (?:dozen|hundred|thousand|million|billion|trillion)\b))\b"
)
_NEXT = re.compile(rf"([{SPACES}{DASHES}]and[{SPACES}{DASHES}](?:an?[{SPACES}{DASHES}])?|[{SPACES}{DASHES}])([A-Za-z]+)")
_GLUED_SCALE = re.compile(r"(bn|mn|mln|tn|trn|[kKmMbB])(?![A-Za-z²³/])")
_BLOB = re.compile(r"[\d.,/:\-–]*[/:]\d[\d./:\-–]*|\.\d[\d.]*|-\d+-\d[\d-]*")


@dataclass(frozen=True, slots=True)
class Number:
    """``value`` with its scale; ``mantissa`` without. ``scale_text`` is the scale as written ("m" may still be metres)."""

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
    return float(re.sub(r"[^\d.]", "", text))


def _scales_after(text: str, at: int, limit: int) -> tuple[float, int, str]:
    """Scale words after a number in digits ("1.4 billion", "2 lakh crore", "50-million"); factor, end, as written."""
    factor, end, written = 1.0, at, ""
    while m := _NEXT.match(text, end, limit):
        word = m[2].lower() if m[2] != "K" else "k"
        if len(m[1]) > 1 or word not in SCALES or (word == "k" and end != at):
            break
        factor, end, written = factor * SCALES[word], m.end(), word
    return factor, end, written


def _words_value(text: str, m: re.Match[str], limit: int) -> Number:
    """A number in words from its first word on: "twenty-six", "three and a half", "one hundred and twenty", "half a dozen"."""
    first = m["word"].lower()
    total, current = 0.0, _WORD_VALUES.get(first, 0.5 if first == "half" else 1.0)
    start, end = m.start(), m.end()
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
        elif word in _ONES and word != "zero" and (
            (last in _TENS and not with_and and _ONES[word] < 10) or (last in SCALES and last != "dozen")
        ) or word in _TENS and last in SCALES and last != "dozen":
            if last in SCALES and not with_and and joint not in SPACES:
                break
            current, end, last = current + _WORD_VALUES[word], n.end(), word
        else:
            break
    value = total + current
    mantissa = value / SCALES[written] if written and not current else value
    return Number(start, end, value, mantissa, m.end(), written, in_words=True)


def find_first(text: str, at: int, limit: int) -> Number | None:
    """The first numeral from ``at`` on."""
    return next(find_numbers(text, limit, at), None)


def find_numbers(text: str, limit: int | None = None, at: int = 0) -> Iterator[Number]:
    """Every numeral, left to right. Parts of dates by slash, clock times, versions and telephone numbers are passed over."""
    limit = len(text) if limit is None else limit
    while m := _START.search(text, at, limit):
        at = m.end()
        if m["word"]:
            number = _words_value(text, m, limit)
            at = number.end
            yield number
            continue
        if m["frac"]:
            value = _VULGAR[m["frac"]]
            yield Number(m.start(), at, value, value, at, "")
            continue
        if blob := _BLOB.match(text, at):
            at = max(blob.end(), at)
            continue
        digits = m["digits"]
        value = mantissa = _digits_value(digits) + (_VULGAR[m["vulgar"]] if m["vulgar"] else 0.0)
        end, written = m.end(), ""
        if text[end : end + 4] in ("-and", " and") and (half := re.compile(r"[ -]and[ -]a[ -]half\b").match(text, end)):
            value = mantissa = value + 0.5
            end = half.end()
        if glued := _GLUED_SCALE.match(text, end, limit):
            value, end, written = value * _GLUED[glued[1]], glued.end(), glued[1]
        else:
            factor, end, written = _scales_after(text, end, limit)
            value *= factor
        at = end
        yield Number(m.start(), end, value, mantissa, m.end(), written, plain=digits.isdigit() and not written)
