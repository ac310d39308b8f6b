"""How a noun stands among its neighbours: behind a preposition, with its name in apposition."""

from __future__ import annotations

from extract.actions.actors import Actor, actor_of
from extract.actions.tokens import Tokens
from extract.actions.vocabulary import PREPOSITIONS, words
from extract.model import Mention

DATES = words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday year month week"
)
_TRANSPARENT = words(
    "the a an its their his her this that these those two three four both other several some all many "
    "neighbouring neighboring fellow senior top new latest 's ’s ' ’"
)

_OPENING = 7


def apposed(tokens: Tokens, i: int, last: int, names: dict[int, Mention]) -> Actor | None:
    """ "The regulator, ARECOMS,": the body named behind what it is."""
    at = i + 2 + (i + 2 < last and tokens.lows[i + 2] == "the")
    if at >= last or tokens.lows[i + 1] != ",":
        return None
    body = names.get(tokens.starts[at])
    return actor_of(body) if body is not None and body.type == "organization" else None


def behind_time(tokens: Tokens, i: int, last: int) -> int:
    """ "On Friday the assembly", "by 101 votes to 68 the house": index of the article behind such a phrase, else
    ``i``."""
    if tokens.lows[i] not in PREPOSITIONS:
        return i
    for k in range(i + 1, min(last - 1, i + _OPENING)):
        if tokens.lows[k] == "the" and (tokens.lows[k - 1] in DATES or tokens.lows[k - 1].isdigit()):
            return k
    return i


def governed(tokens: Tokens, i: int, first: int) -> bool:
    """Does a preposition stand before this noun phrase?"""
    j = i - 1
    while j >= first:
        low = tokens.lows[j]
        if low in PREPOSITIONS:
            return True
        if low in DATES or low.isdigit():
            return False  # "in March Poland and Japan", "on Tuesday the G7"
        if low in _TRANSPARENT or tokens.texts[j][:1].isupper() or low.endswith(("-led", "ian", "ese")):
            j -= 1
            continue
        if low == "and" and j > first:
            j -= 1
            continue
        return False
    return False
