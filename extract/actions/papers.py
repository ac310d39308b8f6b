"""Papers that act: "the decree caps shipments" tells what its issuer did, in the present as well as in the past."""

from __future__ import annotations

import re

from extract.actions.tokens import Tokens
from extract.actions.vocabulary import ADVERBS, words

PAPERS = words(
    "decree order regulation circular notice notification directive ordinance text law ruling edict decision rule "
    "licence license measure code amendment resolution "
    "announcement announcements circulars notices decrees orders regulations rules measures directives amendments"
)
_OPENING = words("the this its their a an new that these his her whose")
_LINKING = ADVERBS | {"moreover", "however"}
_AMONG = words("of on from in to for")
OPENS = re.compile(
    r"(?:The|This|Its|Their|A|An)(?: [\w’'-]+){0,3} (?:decree|order|regulation|circular|notice|notification|directive|"
    r"ordinance|text|law|ruling|edict|decision|rule|measure|amendment)\b"
)
"""A sentence whose subject is a paper: "it" in the next one may be the paper."""
ISSUED = re.compile(
    r"\b(?:regulations?|decrees?|orders?|circulars?|notices?|rules?|directives?|ordinances?|notifications?|laws?|"
    r"amendments?|(?:[Cc]irculars?|[Nn]otices?|[Nn]otifications?|[Aa]nnouncements?|[Dd]ecrees?|[Oo]rders?|"
    r"[Rr]esolutions?|"
    r"[Rr]egulations?|[Dd]irectives?)(?: and [a-z]+)? (?:[Nn]os?\.? ?)?\d[\d/.A-Z-]*),? $"
)
"""A paper right before "issued by"."""


def paper(tokens: Tokens, first: int, last: int) -> int | None:
    """Index of the paper that is the subject of the verb group at ``last``, its clause beginning at ``first``."""
    for i in range(first, min(last, first + 6)):
        low = tokens.lows[i]
        if low in PAPERS:
            opened = i == first or tokens.texts[i][:1].isupper() or not _OPENING.isdisjoint(tokens.lows[first:i])
            return i if opened and _reaches(tokens, i + 1, last) else None
        if not (low in _OPENING or low in {"'s", "’s"} or low.isalnum() or "-" in low):
            return None
    return None


def _reaches(tokens: Tokens, i: int, last: int) -> bool:
    """Does nothing but an aside, an adverb or "of" and its noun stand between the paper and its verb?"""
    while i < last and (tokens.lows[i][:1].isdigit() or tokens.lows[i] == "no"):
        i += 1
    if i < last and tokens.lows[i] == ",":
        closing = [k for k in range(i + 1, last) if tokens.lows[k] == ","]
        if not closing or not {"if", "once", "when", "which"}.isdisjoint(tokens.lows[i + 1 : i + 3]):
            return False
        i = closing[-1] + 1
    if i < last and tokens.lows[i] in _AMONG and last - i < 8:
        return all(low.isalpha() or low[:1].isdigit() for low in tokens.lows[i:last])
    return all(low in _LINKING or low.endswith("ly") for low in tokens.lows[i:last])
