"""What an outlet prints under and over its articles: known by recurring there, not by its wording.

Footers, disclaimers, promotions of a newsletter, notes on an author. Of each outlet the paragraphs at the edges of its
articles, and the sentences with which those begin and end, are counted in a table of fixed size; what a few different
articles held is dressing: it makes no text different from another, and what it says is no statement of the day.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extract.fingerprints import ReadArticle, canonical_words, digest, from_bytes, read_article, to_bytes

RECURS = 5
"""In so many articles of one outlet a paragraph is dressing."""

FIRST, LAST = 2, 6
"""Paragraphs at the head and at the foot of a text that may be dressing."""

MIN_WORDS = 5
SLOTS = 1024
"""Passages counted of one outlet. Those that meet in a slot wear each other down, so what keeps recurring stays."""

MOST = 255
_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W\d_a-z])")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|St|No|Co|Corp|Inc|Ltd))\.\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_QUOTES = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Edge:
    """A paragraph at the edge of a text, or a sentence at its edge. ``quotes``: somebody's words stand in it."""

    key: int
    start: int
    end: int
    quotes: bool

    def holds(self, start: int, end: int) -> bool:
        """Whether a passage of the text lies in it."""
        return self.start <= start and end <= self.end


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often an outlet printed what: for each slot a hash and a count. The same articles give the same table."""

    hashes: tuple[int, ...] = (0,) * SLOTS
    counts: tuple[int, ...] = (0,) * SLOTS

    def count(self, key: int) -> int:
        """In about how many articles the passage stood; never too many."""
        return next((self.counts[slot] for slot in _slots(key) if self.hashes[slot] == key >> 32), 0)

    def add(self, keys: Iterable[int]) -> Recurrence:
        """With the passages of one further article."""
        hashes, counts = list(self.hashes), list(self.counts)
        told = {key >> 32: key for key in sorted(keys)}
        for kept, key in sorted(told.items(), key=lambda item: (self.count(item[1]) == 0, item)):
            slots = _slots(key)
            own = next((slot for slot in slots if hashes[slot] == kept and counts[slot]), None)
            free = next((slot for slot in slots if counts[slot] == 0), None)
            if own is not None:
                counts[own] = min(counts[own] + 1, MOST)
            elif free is not None:
                hashes[free], counts[free] = kept, 1
            else:
                for slot in set(slots):
                    counts[slot] -= 1
        return Recurrence(tuple(hashes), tuple(counts))

    def pack(self) -> bytes:
        """5 KB, whatever the outlet printed; no word can be read from it."""
        return to_bytes(self.hashes) + array("B", self.counts).tobytes()

    @classmethod
    def unpack(cls, data: bytes) -> Recurrence:
        """The inverse of ``pack``."""
        return cls(from_bytes(data[: 4 * SLOTS]), tuple(data[4 * SLOTS :]))


def _slots(key: int) -> tuple[int, int]:
    """Where a passage may lie: of two places one is nearly always free."""
    return key % SLOTS, (key >> 10) % SLOTS


@lru_cache(maxsize=4)  # asked for the comparison, for the verdicts and for the count of one article
def edges(text: str) -> tuple[Edge, ...]:
    """The paragraphs at the edges of ``text``, each followed by the sentence with which it begins (above) or ends."""
    lines = [(line.start(), line.end()) for line in _LINE.finditer(text)]
    lines = [place for place in lines if len(text[slice(*place)].split()) >= MIN_WORDS]
    outer = range(len(lines)) if len(lines) <= FIRST + LAST else (*range(FIRST), *range(len(lines) - LAST, len(lines)))
    found = []
    for n in outer:
        start, end = lines[n]
        found.append(_edge(text, start, end))
        stops = [stop for stop in _STOP.finditer(text, start, end) if not _ABBREVIATED.search(text, start, stop.end())]
        if stops and n < FIRST:
            found.append(_edge(text, start, stops[0].end(), whole=False))
        if stops and n >= len(lines) - LAST:
            found.append(_edge(text, stops[-1].end(), end, whole=False))
    return tuple(edge for edge in found if edge is not None)


def _edge(text: str, start: int, end: int, *, whole: bool = True) -> Edge | None:
    """A passage by its words. Numbers of a paragraph count as one, since dates and years change; a sentence that gives
    another number says something else."""
    words = canonical_words(text[start:end])
    if len(words) < MIN_WORDS:
        return None
    if whole:
        key = digest("paragraph", *("0" if w[0].isdigit() else w for w in words))
    else:
        key = digest("sentence", *("0" if _YEAR.match(w) else w for w in words))
    return Edge(key, start, end, _QUOTES.search(text, start, end) is not None)


def dressing(text: str, printed: Recurrence) -> tuple[Edge, ...]:
    """What its outlet prints again and again of ``text``, in its order; none of them lies in another."""
    found: list[Edge] = []
    for edge in edges(text):
        if printed.count(edge.key) >= RECURS and not any(other.holds(edge.start, edge.end) for other in found):
            found.append(edge)
    return tuple(found)


def undressed(read: ReadArticle, text: str, title: str | None, found: Sequence[Edge]) -> ReadArticle:
    """``read`` as it is compared: without its dressing, but known by the fingerprint of the whole.

    A text that is nothing but dressing is compared as it is.
    """
    if not found:
        return read
    kept, place = [], 0
    for edge in found:
        kept.append(text[place : edge.start])
        place = edge.end
    bare = read_article("".join([*kept, text[place:]]), title)
    return replace(bare, fingerprint=read.fingerprint) if len(bare.words) >= MIN_WORDS else read


def is_dressing(start: int, end: int, found: Sequence[Edge]) -> bool:
    """Whether a statement is no statement of the day. What somebody is quoted with is judged like any other: said
    again it is a repeat, and said on a new day it is new."""
    return any(edge.holds(start, end) and not edge.quotes for edge in found)
