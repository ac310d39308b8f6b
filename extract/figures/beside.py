"""The noun beside a figure: glued behind it ("a $2 billion credit line"), or joined to it by "of", "in", "for"."""

from __future__ import annotations

import re

from extract.figures.nouns import following
from extract.figures.phrase_ends import CALENDAR, EMPTY, MOVED, head_phrase
from extract.figures.quantity import Quantity, words

_OF = re.compile(
    r" (?:of|in|for|on|into) (?:(?:the|its|their|his|her|our|all|a|an|some) )*([A-Za-z][^,;:()“”\"]{2,80})"
)
_NOT_FIRST = words(
    "cif fob cfr ddp exw up down changing taking in on from a an the each last this next per top worth instead more "
    "plus less unless buy buying apiece north south east west annually ago then year-to-date quarter-on-quarter "
    "month-on-month qoq yoy on-year on-month over higher lower year-on-year ahead out y/y"
)
TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})
_CONVERSION = re.compile(r" \((?:about |around |roughly |some |approximately )?[^()]{1,6}\d[^()]{0,24}\)(?= [a-z])")
_ELEMENT = re.compile(r"(?:[A-Z][a-z]?\d*){1,4}\Z")
""" "$42/kg W", "$700/mtu WO3": what the price is per."""
_A_TIME = re.compile(
    r"(?:(?:first|second|third|fourth|last|past|next|full|whole|same|current|previous|final) )?"
    r"(?:half|quarter|years?|months?|weeks?|period|days?|season|decade)(?: of (?:the )?[\w-]+)?\Z"
)


def glued(text: str, q: Quantity, high: int) -> str | None:
    """The noun behind: "a $2 billion project pipeline", "a 15 percent stake in the firm"."""
    if q.unit == "ratio" or (q.unit in TIMES and "-" not in text[q.core_start : q.core_end]):
        return None
    at = _behind_conversion(text, q)
    noun = following(text, at, high if at == q.end else at + 60)
    if not noun or ("/" in (q.unit or "") and _ELEMENT.match(noun)):
        return None
    cut = next((i for i, word in enumerate(noun.split(" ")) if i and word in MOVED), 0)
    noun = " ".join(noun.split(" ")[:cut]) if cut else noun
    first = noun.split(" ", 1)[0].lower()
    end = at + 1 + len(noun)
    if first in _NOT_FIRST or first in MOVED or (first.endswith("ing") and noun.lower() == first):
        return None
    if text[end : end + 1].isdigit():  # "5.2% Li2O"
        return None
    if "/" not in (q.unit or "") and text.startswith((" in ", " of ", " for ", " on "), end):
        at = text.index(" ", end + 1)
        behind = head_phrase(text[at + 1 : min(high, end + 70)])
        if behind and behind.split(None, 1)[0].lower() not in CALENDAR | EMPTY:
            return f"{noun}{text[end:at]} {behind}"
    return noun


def _behind_conversion(text: str, q: Quantity) -> int:
    """Where the noun begins that stands behind "(about $500 million)", the figure inside of it or before it."""
    if (q.unit or "")[:3].isupper():
        if text.startswith(")", q.end):
            return q.end + 1
        if m := _CONVERSION.match(text, q.end):
            return m.end()
    return q.end


def joined(text: str, q: Quantity, high: int, *, of_only: bool) -> str | None:
    """What a preposition joins to the figure: "of", or "in", "for", "on" as well."""
    if of_only and not text.startswith(" of ", q.end):
        return None
    m = _OF.match(text, q.end, high)
    phrase = head_phrase(m[1]) if m else None
    if m is None or phrase is None or phrase.split(None, 1)[0].lower() in CALENDAR | EMPTY or _A_TIME.match(phrase):
        return None
    if not of_only and text.startswith((" in ", " on "), q.end) and m[1][0].isupper():
        return None  # "rose $2 in London"
    return phrase
