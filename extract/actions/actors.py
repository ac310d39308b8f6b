"""Who can act: states, blocs, institutions and persons as one document names them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.actions.tokens import Token, Tokens
from extract.actions.vocabulary import GATHERED, GOVERNMENTAL, PREPOSITIONS, words
from extract.model import Document, Mention
from extract.naming.gazetteer import Gazetteer

_ACTING = words("country bloc organization person")
_STANDING = words("place organization")
_TITLES = words("president presidents premier premiers minister ministers secretary chancellor governor commissioner")
_OFFICES = words("secretary minister president commissioner director chancellor administrator chair chairman governor")
_IN_TITLES = words("of for and the")
_GROUPING = re.compile(r"(?:Partnership|Alliance|Club|Forum|Coalition|Group|Initiative)$")
_ABBREVIATED = re.compile(r"(?: \([A-Z]{2,8}\))?")
_TERRITORY_OF = {"GL": "Greenland", "NC": "New Caledonia", "HK": "Hong Kong", "MO": "Macau"}
"""Territories with governments of their own, which are no states."""
_TERRITORIES = frozenset(_TERRITORY_OF.values())
_GOVERNMENTS = words("government administration authorities cabinet")


@dataclass(frozen=True, slots=True)
class Actor:
    """``name`` is canonical, ``text`` as written beside the verb."""

    name: str
    type: str
    country: str | None
    text: str
    start: int
    end: int
    official: bool = False
    """Known to act for a state by its words ("the department of trade"), not by a name."""

    @property
    def public(self) -> bool:
        """A state, a bloc or a part of one."""
        return self.official or self.type in {"country", "bloc", "person"} or GOVERNMENTAL.search(self.name) is not None


class Names:
    """The acting names of one document, by place."""

    def __init__(self, document: Document, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
        text = document.text
        self._text = text
        self._sentences = [s.start for s in document.sentences]
        self._state = gazetteer.state
        self._peoples = gazetteer.peoples
        acting = [
            self._governing(m) if m.type in _STANDING or m.text.startswith("Government of ") else m
            for m in mentions
            if m.type in _ACTING or (m.type == "place" and (m.name in gazetteer.capitals or m.name in _TERRITORIES))
        ]
        blocs = {m.text: m for m in acting if m.type == "bloc"}
        acting += [
            _host(m, bloc)
            for m in mentions
            if m.type == "event" and (bloc := blocs.get(m.text.split()[0]) or _called(m))
        ]
        self._all = mentions
        self._mentions = sorted(acting, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._mentions]

    def _governing(self, mention: Mention) -> Mention:
        """A capital and a government stand for their country."""
        stands = mention.type == "place" or (
            mention.type == "organization" and mention.text.split()[-1].lower() in _GOVERNMENTS
        )
        if mention.text.startswith("Government of ") and mention.country:
            stated = mention.text.removeprefix("Government of ").removeprefix("the ")
            known = self._state(mention.country)
            return replace(mention, type="country", name=known.name if known else stated)
        if mention.type == "place" and (territory := _TERRITORY_OF.get(mention.country or "")):
            return replace(mention, type="country", name=territory)
        state = self._state("EU" if mention.text == "Brussels" else mention.country) if stands else None
        return replace(mention, type=state.type, name=state.name, country=state.country) if state else mention

    def inside(self, start: int, end: int) -> list[Mention]:
        """Acting names within a range."""
        found = self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        kept: list[Mention] = []
        for m in found:
            if m.end <= end and not (kept and m.start < kept[-1].end):
                kept.append(m)
        return kept

    def grouping(self, start: int, end: int) -> Actor | None:
        """A partnership named right before ``end``, its short name in brackets passed over."""
        for m in self._all:
            beside = start <= m.start < end and _ABBREVIATED.fullmatch(self._text, m.end, max(m.end, end))
            if m.type == "agreement" and beside and m.end <= end and _GROUPING.search(m.name):
                return Actor(m.name, "bloc", None, m.text, m.start, m.end)
        return None

    def sentence_before(self, at: int) -> int:
        """Where the sentence before the one at ``at`` begins."""
        return self._sentences[max(0, bisect_left(self._sentences, at) - 1)]

    def _before(self, at: int) -> list[Mention]:
        return self._mentions[: bisect_left(self._starts, at)]


def _host(event: Mention, bloc: Mention) -> Mention:
    """ "G7 summit" named as an event: the bloc stands at its head."""
    return Mention("bloc", bloc.name, bloc.text, event.start, event.start + len(bloc.text), bloc.country)


def _called(event: Mention) -> Mention | None:
    """The bloc that an event's first word names."""
    first = event.text.split()[0]
    return Mention("bloc", first, first, event.start, event.start + len(first)) if first in GATHERED else None


def actor_of(mention: Mention, token: Token | None = None) -> Actor:
    if token is not None:
        return Actor(mention.name, mention.type, mention.country, token.text, token.start, token.end)
    return Actor(mention.name, mention.type, mention.country, mention.text, mention.start, mention.end)


def after_name(tokens: Tokens, i: int, end: int) -> int:
    while i < len(tokens) and tokens.starts[i] < end:
        i += 1
    return i


def titled_person(text: str, tokens: Tokens, i: int, last: int) -> Actor | None:
    """ "Presidents Lang and Wei", "Vice President Amy Tran": an office and names that are no recognised persons."""
    for j in range(i, min(last - 1, i + 5)):
        if tokens.lows[j] in PREPOSITIONS:
            return None
        if tokens.lows[j] not in _TITLES or not tokens.texts[j][:1].isupper():
            continue
        end = j + 1
        while end < last and (tokens.texts[end][:1].isupper() or tokens.lows[end] == "and"):
            end += 1
        if end == j + 1 or tokens.lows[end - 1] == "and":
            return None
        start, stop = tokens.starts[j + 1], tokens.ends[end - 1]
        return Actor(text[start:stop], "person", None, text[start:stop], start, stop, official=True)
    return None


def titled_from(tokens: Tokens, i: int, first: int) -> int:
    """Index of the title before the name ``i`` ("Minister of Mines Le Van Duc"), else ``i``."""
    j = i - 1
    while j >= first and (tokens.texts[j][:1].isupper() or tokens.lows[j] in _IN_TITLES):
        if tokens.lows[j] in _OFFICES and tokens.lows[j + 1] in {"of", "for"}:
            return j
        j -= 1
    return i
