"""Runs of capitalised words: the raw material of names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from extract.naming.vocabulary import UPPER, words

_ABBREVIATED = sorted(words("Dr Mr Mrs Ms Mx Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Rev Hon St Jr Sr Maj Mt"))
SITES = (".com", ".net", ".org", ".info", ".io")
"""How the name of a site ends: "Mysteel.com"."""
_INITIALS_ON = rf"\.(?:[- ]?[{UPPER}]\.)*(?!\w)(?:(?<=[UE]\.[SKU]\.)-[{UPPER}][\w-]+)?"
_WORD_ON = (
    rf"(?:\w*&[{UPPER}])?\w*(?:[-‐‑–]\w+(?:(?<=[-‐‑–][UE])\.[SKU]\.)?|['’](?![sS]\b)\w+)*(?:(?<=s)['’](?= [{UPPER}]))?"
)
_WORD_ON += rf"(?:(?:{'|'.join(map(re.escape, SITES))})\b)?"
"""Initials and words behind their first capital; a site's name is one word, and so are two sides ("Kenya-U.S.")."""
_SMALL_PREFIXES = ("al", "el", "ar", "as", "az", "an")
"""What may stand in small letters before the capital: "al-Khalifa"."""
_CAPITAL = (
    rf"(?:(?:{'|'.join(_ABBREVIATED)})\.|[{UPPER}]{_INITIALS_ON}|"
    rf"(?:(?:{'|'.join(_SMALL_PREFIXES)})-)?[{UPPER}]{_WORD_ON})"
)
_ABBREVIATION_ON = rf"(?=[a-z]{{1,4}}\.)(?:{'|'.join(f'(?<={word[0]}){word[1:]}' for word in _ABBREVIATED)})\."
_FIRST = rf"[{UPPER}](?<!\w.)(?:{_ABBREVIATION_ON}|{_INITIALS_ON}|{_WORD_ON})"
"""The first word of a run: ``_CAPITAL`` laid out so that the search is for a single letter."""
_LINK = (
    r"(?:of|for|and|on|the|&|de|del|della|la|der|den|von|van|bin|ibn|al|el|da|do|dos|das|di|du|des|le|y|e|ter|ten|zu|für|"
    r"et|und|af)"
)
_BLANK = r"[ \u00a0]"
_RUN = re.compile(
    rf"{_FIRST}(?:,?{_BLANK}(?:Jr|Sr)\b\.?|{_BLANK}plc\b|{_BLANK}(?:{_LINK}{_BLANK}){{0,2}}(?:[dl][’'])?{_CAPITAL})*"
)
_TOKEN = re.compile(rf"{_CAPITAL}|[^\s,]+")


_new = tuple.__new__
"""Makes a ``Token`` of its values in a third of the time that the class itself takes."""


class Token(NamedTuple):
    """A word of a run; ``capital`` is False for the small words inside ("of", "von")."""

    text: str
    start: int
    end: int
    capital: bool


def find_runs(text: str) -> list[tuple[Token, ...]]:
    """Capitalised words in a row, small link words between them included, in text order; lines are never crossed."""
    runs = []
    end = 0
    for run in _RUN.finditer(text):
        start, row = run.start(), run[0]
        if text[start - 1 : start] == "-" and start - 3 >= end and _small_prefix(text, start - 3):
            start -= 3
            row = text[start : run.end()]
        end = run.end()
        if " " in row or "\u00a0" in row:
            runs.append(_tokens(row, start))
        else:
            runs.append((_new(Token, (row, start, end, True)),))
    return runs


def _small_prefix(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    return text[at : at + 2] in _SMALL_PREFIXES and not (before.isalnum() or before == "_")


def _tokens(row: str, start: int) -> tuple[Token, ...]:
    """The words of a ``row`` of several that begins at ``start``."""
    found = []
    if row.isascii() and "." not in row and "," not in row:
        # Initials and abbreviations apart, words are what stands between blanks.
        for word in row.split(" "):
            stop = start + len(word)
            found.append(_new(Token, (word, start, stop, word[0].isupper() or _small_capital(word))))
            start = stop + 1
    else:
        for m in _TOKEN.finditer(row):
            word = m[0]
            found.append(Token(word, start + m.start(), start + m.end(), word[0].isupper() or _small_capital(word)))
    return tuple(found)


def _small_capital(word: str) -> bool:
    """Does the word count among the capitals though it begins small: "plc", "al-Khalifa", "l’Armement"?"""
    return (
        word == "plc" or (word[1:2] in ("'", "’") and word[2:3].isupper()) or (word[2:3] == "-" and word[3:4].isupper())
    )


_PART = re.compile(r"\w+")


def places_by_word(runs: Iterable[tuple[Token, ...]], sought: frozenset[str]) -> dict[str, list[int]]:
    """Where each of the words ``sought`` stands in ``runs``; those joined by a sign stand each for itself
    ("Sub-Decree")."""
    places: dict[str, list[int]] = defaultdict(list)
    for run in runs:
        for word, start, _, _ in run:
            if word in sought:
                places[word].append(start)
            elif not word.isalnum():
                for part in _PART.finditer(word):
                    if part[0] in sought:
                        places[part[0]].append(start + part.start())
    return places


_LONG_WORD = re.compile(r"\b[^\W\d_][^\W\d_]{3,}")


def title_case_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Lines in headline capitals, where a capital says nothing: (start, end)."""
    lines = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if 20 < len(line) < 200 and not line.rstrip().endswith((".", "”", '"')):
            long_words = _LONG_WORD.findall(line)
            capitals = sum(word[0].isupper() for word in long_words)
            # "– Aino Kettunen, Minister of Finance" signs a quotation.
            if len(long_words) >= 4 and line[0] not in "–—-" and capitals >= 0.8 * len(long_words):
                lines.append((start, end))
        start = end + 1
    return tuple(lines)
