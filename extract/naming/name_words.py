"""What a word can be in a person's name, asked of the word alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extract.naming.vocabulary import DATES, FUNCTION_WORDS, HEADS, PORTFOLIOS, TITLE_MODIFIERS, TITLES

_HEADS_AS_SURNAMES = ("Gold", "Silver", "Lake", "Rivers", "Post", "Bay", "Battery", "Mines", "Law")
_MODIFIERS_AS_SURNAMES = ("Major", "Under", "Lead", "Union", "House", "Press", "Trade")
_NO_SURNAME = TITLES | FUNCTION_WORDS | DATES | (TITLE_MODIFIERS - set(_MODIFIERS_AS_SURNAMES))


def well_formed(capitals: Sequence[str], words: int) -> bool:
    """Can these be the capitals of a person's name that has so many words?"""
    if not 1 <= len(capitals) <= 5 or words > 7:
        return False
    initials = 0
    while initials < len(capitals) - 1 and len(capitals[initials]) == 1 and capitals[initials] != "I":
        # "V K Sabharwal", as Indian newspapers write.
        initials += 1
    capitals = capitals[initials:]
    shouted = True
    for k, word in enumerate(capitals):
        if len(word) == 1 and 0 < k < len(capitals) - 1 and word != "I":
            continue  # "Arne H Frandsen"
        if not _may_name(word, len(capitals), k in (0, len(capitals) - 1)):
            return False
        shouted = shouted and _shouted(word)
    return not shouted


@lru_cache(maxsize=8192)
def may_be_surname(word: str) -> bool:
    """Can ``word``, alone in its row, stand for a person?"""
    if word in _NO_SURNAME or word.rstrip(".") in TITLES:
        return False
    return not _shouted(word) and _may_name(word, 1, True)


def _shouted(word: str) -> bool:
    return word.isupper() and "." not in word and len(word) > 1


@lru_cache(maxsize=8192)
def _may_name(word: str, of: int, outer: bool) -> bool:
    """Can ``word`` be part of a person's name of ``of`` words? ``outer``: it is the first or last."""
    if (
        len(word) == 1
        or (not word.isalpha() and any(c.isdigit() for c in word))
        or "’s" in word
        or word.lower() in PORTFOLIOS
    ):
        return False
    if _shouted(word) and not (outer and of == 2 and len(word) > 2):
        return False
    if of > 1 and word in HEADS and word not in _HEADS_AS_SURNAMES:
        return False
    return not (of <= 2 and word in TITLE_MODIFIERS and word not in _MODIFIERS_AS_SURNAMES)
