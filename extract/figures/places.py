"""Which countries a figure is about: those of its own clause, else the one that its sentence or paragraph is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.figures.quantity import Quantity
from extract.model import Document, Mention, Statement

_VOICES = frozenset({"person", "outlet"})
_STATES = frozenset({"country", "bloc"})
_WORD = re.compile(r"[A-Z](?<!\w.)[a-z]{3,}\b")
_CUT = re.compile(
    r";|, (?:while|whereas|but|and|though|although|as|which|who|where|after|before)\b"
    r"| (?:while|whereas|after|before|since|because|as|amid|following|despite|in response to)\b|—|–"
)
_BUT = ("outside ", "outside of ", "excluding ", "except ", "other than ", "besides ", "outside the ")
""" "The largest smelter outside China" is not about China."""
_RELATIVE = (" which", " who")
_OPENS_RELATIVE = (", which", ", who")
_TOLD_BY = re.compile(
    r"(?:[Aa]ccording to|citing|(?:data|figures|estimates) (?:from|by))(?: the| a| an)? [^,.;]{0,40}\Z"
)
_TELLERS = ("ccording to", "citing", "data ", "figures ", "estimates ")
"""One of them is in whatever ``_TOLD_BY`` finds."""
_MONEY = re.compile(r"[ -](?:dollar|peso|rupee|crown|krone|franc|rand)")
""" "100 million US dollars" is not about the United States."""
_BOTH = re.compile(
    r"\b(?:two|both|either) (?:countries|sides?|governments|nations|parties|partners|neighbou?rs|party|country)\b"
)
_PAIRS = ("two ", "both ", "either ")
"""What ``_BOTH`` begins with."""
_MOST = 0.3
"""Share of the names that makes an article one about that country."""


class _Named(NamedTuple):
    start: int
    end: int
    country: str
    state: bool
    """Named as a state, a capital or a bloc, not by an adjective, a body or a town."""


class Places:
    """The countries that a document names, asked sentence by sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], demonyms: Mapping[str, str]) -> None:
        self._document = document
        named = [
            _Named(m.start, m.end, m.country, m.type in _STATES)
            for m in mentions
            if m.country and m.type not in _VOICES
        ]
        text = document.text
        if nations := demonyms.keys() & set(_WORD.findall(text)):
            covered = {m.start for m in named}
            named += [n for n in _adjectives(text, nations, demonyms) if n.start not in covered]
        named.sort()
        self._named = [m for m in named if not (text.startswith((" ", "-"), m.end) and _MONEY.match(text, m.end))]
        self._starts = [m.start for m in self._named]
        self._main: tuple[str, ...] | None = None

    def of_all(
        self,
        quantities: Sequence[Quantity],
        tellers: Sequence[Statement | None],
        floor: int,
        limit: int,
        paragraph: int,
    ) -> list[tuple[str, ...]]:
        """The countries of each of ``quantities``, all of the sentence ``floor``–``limit``; ``tellers``: whose claims
        hold them."""
        named = self._between(floor, limit)
        cuts = self._cuts(floor, limit) if len(named) > 1 else []
        carried: tuple[str, ...] | None = None
        found = []
        for q, teller in zip(quantities, tellers, strict=True):
            own = self._about(q, teller, named, cuts, floor, limit) if named else ()
            if not own and "/" not in (q.unit or ""):  # a price that no country is named with is the world's
                if carried is None:
                    carried = self._carried(floor, limit, paragraph)
                own = carried
            found.append(own)
        return found

    def _cuts(self, floor: int, limit: int) -> list[int]:
        """Where clauses of the sentence begin; a relative one ends at the next comma."""
        text = self._document.text
        cuts: list[int] = []
        for m in _CUT.finditer(text, floor, limit):
            cuts.append(m.start())
            if m[0].endswith(_RELATIVE):
                closed = text.find(",", m.end(), limit)
                cuts += [closed] if closed >= 0 else []
        return cuts

    def _between(self, floor: int, limit: int) -> list[_Named]:
        return self._named[bisect_left(self._starts, floor) : bisect_left(self._starts, limit)]

    def _about(
        self, q: Quantity, teller: Statement | None, named: list[_Named], cuts: list[int], floor: int, limit: int
    ) -> tuple[str, ...]:
        about = [m for m in named if not self._tells(m, teller, floor)]
        if not about:
            return ()
        if not cuts:
            return _distinct(_states_of(about))
        low = max((cut for cut in cuts if cut <= q.start), default=floor)
        high = min((cut for cut in cuts if cut >= q.end), default=limit)
        own = [m for m in about if low <= m.start < high]
        if self._document.text.startswith(_OPENS_RELATIVE, low):  # "China, which refines 90 percent of the ore"
            own += [m for m in about if m.end == low]
        return _distinct(_states_of(own) or _states_of(about)[:1])

    def _tells(self, m: _Named, teller: Statement | None, floor: int) -> bool:
        """Is it part of the name of whoever has the figure: "according to the US Geological Survey"?"""
        if (
            teller is not None
            and not m.state
            and teller.speaker_start is not None
            and teller.speaker_end is not None
            and teller.speaker_start <= m.start < teller.speaker_end
        ):
            return True
        before = self._document.text[max(floor, m.start - 70) : m.start]
        if before.endswith(_BUT):
            return True
        return any(map(before.__contains__, _TELLERS)) and _TOLD_BY.search(before) is not None

    def _carried(self, floor: int, limit: int, paragraph: int) -> tuple[str, ...]:
        """For a sentence without one: "the two countries" named last, the first of the paragraph, the article's own."""
        text = self._document.text
        sentence = text[floor:limit]
        if any(map(sentence.__contains__, _PAIRS)) and _BOTH.search(text, floor, limit):
            before = self._named[: bisect_left(self._starts, floor)]
            pair = list(dict.fromkeys(m.country for m in reversed(before)))[:2]
            return tuple(reversed(pair))
        paragraphs = self._document.paragraphs
        start = paragraphs[paragraph].start if paragraph < len(paragraphs) else floor
        opening = self._between(start, floor) if start < floor else []
        return (opening[0].country,) if opening else self._of_article()

    def _of_article(self) -> tuple[str, ...]:
        """The country that most of the names are of."""
        if self._main is None:
            most = Counter(m.country for m in self._named).most_common(1)
            country, times = most[0] if most else ("", 0)
            if times < 3:  # named once as who tells of something, it is not what the article is about
                times = sum(m.country == country and not self._tells(m, None, 0) for m in self._named)
            self._main = (country,) if times and times >= _MOST * len(self._named) else ()
        return self._main


def _adjectives(text: str, nations: Iterable[str], demonyms: Mapping[str, str]) -> Iterator[_Named]:
    """Where "Chinese" stands."""
    for nation in nations:
        at = text.find(nation)
        while at >= 0:
            end = at + len(nation)
            if not text[end : end + 1].isalpha() and not (at and text[at - 1].isalpha()):
                yield _Named(at, end, demonyms[nation], False)
            at = text.find(nation, end)


def _states_of(named: list[_Named]) -> list[_Named]:
    """ "China and a Canadian company": China."""
    return [m for m in named if m.state] or named


def _distinct(named: Iterable[_Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.country for m in named))
