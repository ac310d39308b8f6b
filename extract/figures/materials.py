"""Which minerals a figure is about: those in it or right behind it, those of its clause, else the article's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from extract.figures.quantity import Quantity, words
from extract.model import Document, Mention

_OF = re.compile(
    r" (?:worth )?(?:of |in )(?:(?:the |its |their |all |refined |mined |global |world |world['’]s |[a-z-]+ ){0,4})"
)
_LISTED = re.compile(r",? (?:and |or )?(?:[a-z-]+ )?|, ")
_MASSES = frozenset({"t", "kg", "g", "lb", "oz", "mtu", "short_ton", "long_ton"})
_RELATIVE_UNITS = frozenset({"percent", "percentage_point", "ratio", "month", "week", "day"})
_OF_THE_METAL = words(
    "price prices spot benchmark assessed quoted fetched output production produce produces reserves supply supplies "
    "export exports exported import imports imported shipment shipments shipped demand needs stocks inventories metal "
    "ore concentrate concentrates ingot ingots mined market quota ceiling royalty"
)
_WORKED = re.compile(r"(?:r(?<=\br)efin\w|s(?<=\bs)melt)")
_WORD = re.compile(r"\w+")
_NEXT_CLAUSE = re.compile(r", (?:and|while|but|as) (?:the |a |an |in )?[A-Z]|, (?:while|whereas) |;")
_ITEM_FROM = re.compile(r"[^,;.]{0,40}(?: at|:|\(|,) ?(?:about |around |some )?\$?\Z")
_ITEM_ENDS = re.compile(r"[^,;.()]{0,25}(?:\)|,|\)?,? and )")
""" "Oxide at $40 a kilo, metal at $55": each price stands behind its ware."""
_SHARES = re.compile(r"\b[Ss]hares?\b(?! of)|\bstock (?:rose|fell|jumped|slid)\b")
_BACK = 6
"""Sentences with minerals that "the three metals" may look back over."""
_TIMES = frozenset({"year", "month", "week", "day", "hour"})
_LONGEST = 1200
"""Characters of a sentence that are asked whether it is about a metal."""
_GENERAL = words("minerals mineral materials material metals metal elements ores")


class Materials:
    """The minerals that a document names."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self._document = document
        self._minerals = [m for m in mentions if m.type == "mineral"]
        self._starts = [m.start for m in self._minerals]
        self._main: str | None = None
        self._asked = False
        self._floor = -1
        self._of_metal = False

    def of_all(
        self, quantities: Sequence[Quantity], clauses: Sequence[tuple[int, int]], floor: int, limit: int, paragraph: int
    ) -> list[tuple[str, ...]]:
        """The minerals of each of ``quantities``, all of the sentence ``floor``–``limit``, in their ``clauses``."""
        minerals = self._minerals[bisect_left(self._starts, floor) : bisect_left(self._starts, limit)]
        if not minerals:
            return [self._so_many(q, floor) or self._carried(q, paragraph, floor, limit) for q in quantities]
        owned = [self._own(q, minerals) for q in quantities]
        taken = {m.start for own in owned for m in own}
        free = [m for m in minerals if m.start not in taken]
        alone = len(quantities) == 1
        found = []
        for q, own, (low, high) in zip(quantities, owned, clauses, strict=True):
            counts = q.unit == "count" or (q.unit or "").isupper()
            near = own or (
                self._alone(q, minerals) if alone else self._beside(q, free if counts else minerals, low, high)
            )
            names = tuple(dict.fromkeys(m.text.lower() for m in near))
            found.append(names or self._carried(q, paragraph, floor, limit))
        return found

    def _so_many(self, q: Quantity, floor: int) -> tuple[str, ...]:
        """ "The three metals": those of the nearest sentence before that names just as many."""
        if q.unit != "count" or not q.noun or q.noun.split()[-1].lower() not in _GENERAL or not 2 <= q.value <= 7:
            return ()
        sentences = self._document.sentences
        at = bisect_left(self._starts, floor)
        for _ in range(_BACK):
            if at == 0:
                return ()
            i = bisect_right(sentences, self._minerals[at - 1].start, key=lambda s: s.start) - 1
            first = bisect_left(self._starts, sentences[i].start) if i >= 0 else 0
            names = tuple(dict.fromkeys(m.text.lower() for m in self._minerals[first:at]))
            if len(names) == q.value:
                return names
            if first >= at:
                return ()
            at = first
        return ()

    def _alone(self, q: Quantity, minerals: Sequence[Mention]) -> Sequence[Mention]:
        """All minerals of a sentence with one figure, but for a later clause's beside a length of time."""
        if q.unit not in _TIMES:
            return minerals
        return [m for m in minerals if m.end <= q.start or not _NEXT_CLAUSE.search(self._document.text, q.end, m.start)]

    def _beside(self, q: Quantity, minerals: Sequence[Mention], low: int, high: int) -> Sequence[Mention]:
        """Those up to the next figure, else those before it, else any of the sentence."""
        text = self._document.text
        before = [m for m in minerals if low <= m.start < q.start]
        if (
            before
            and q.unit != "t"
            and _ITEM_FROM.fullmatch(text, before[-1].end, q.start)
            and _ITEM_ENDS.match(text, q.end, high)
        ):
            return before
        return (
            [
                m
                for m in minerals
                if q.end <= m.start < min(high, q.end + _LONGEST) and not _NEXT_CLAUSE.search(text, q.end, m.start)
            ]
            or before
            or [
                m
                for m in minerals
                if m.end <= q.start or not _NEXT_CLAUSE.search(text, q.end, min(m.start, q.end + 200))
            ]
        )

    def _own(self, q: Quantity, minerals: Sequence[Mention]) -> Sequence[Mention]:
        """Minerals in the figure's own words or behind its "of", a list of them whole."""
        text = self._document.text
        inside = [m for m in minerals if q.start <= m.start < q.end]
        if inside:
            return inside
        if not _OF.match(text, q.end):
            return []
        behind = [x for x in minerals if x.start >= q.end]
        if not behind or _OF.fullmatch(text, q.end, behind[0].start) is None:
            return []
        chosen = [behind[0]]
        for following in behind[1:]:
            if not _LISTED.fullmatch(text, chosen[-1].end, following.start):
                break
            chosen.append(following)
        return chosen

    def _carried(self, q: Quantity, index: int, floor: int, limit: int) -> tuple[str, ...]:
        """A mass or a price without mineral is of the one named most so far; a share of output, of the main one."""
        unit = q.unit or ""
        if unit in _RELATIVE_UNITS:
            main = self._only()
            return (main,) if main and self._about_a_metal(floor, limit) else ()
        if not (unit in _MASSES or unit.partition("/")[2] in _MASSES or unit == "t/yr"):
            return ()
        paragraphs = self._document.paragraphs
        paragraph = paragraphs[index].start if index < len(paragraphs) else 0
        counts: dict[str, int] = {}
        for m in self._minerals[: bisect_left(self._starts, q.start)]:
            if "mineral" not in m.name and "material" not in m.name:
                counts[m.name.lower()] = counts.get(m.name.lower(), 0) + (100 if m.start >= paragraph else 1)
        return (max(counts, key=lambda name: counts[name]),) if counts else ()

    def _about_a_metal(self, floor: int, limit: int) -> bool:
        """Does the sentence tell of prices, output or trade, and of no shares?"""
        if floor != self._floor:
            sentence = self._document.text[floor : min(limit, floor + _LONGEST)]
            lowered = sentence.lower()
            told = not _OF_THE_METAL.isdisjoint(_WORD.findall(lowered)) or _WORKED.search(lowered)
            self._floor, self._of_metal = floor, bool(told and not _SHARES.search(sentence))
        return self._of_metal

    def _only(self) -> str | None:
        """The mineral that most mentions of the article are of; None where several share it."""
        if not self._asked:
            self._asked = True
            counts = Counter(m.name.lower() for m in self._minerals if not set(m.name.lower().split()) & _GENERAL)
            if counts:
                name, n = counts.most_common(1)[0]
                self._main = name if n >= 3 and n >= 0.6 * sum(counts.values()) else None
        return self._main
