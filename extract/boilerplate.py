"""What an outlet prints under and over its articles: known by recurring there, not by its wording.

Footers, disclaimers, promotions of a newsletter, notes on an author. Of each outlet the paragraphs at the edges of its
articles are counted in a table of fixed size; one that a few different articles held is dressing: it makes no text
different from another, and what it says is no statement of the day.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extract.fingerprints import ReadArticle, canonical_words, digest, from_bytes, read_article, to_bytes

RECURS = 5
"""In so many articles of one outlet a paragraph is dressing."""

FIRST, LAST = 2, 6
"""Paragraphs at the head and at the foot of a text that may be dressing."""

MIN_WORDS = 5
SLOTS = 1024
"""Paragraphs counted of one outlet. Two that meet in a slot wear each other down, so what keeps recurring stays."""

MOST = 255
_LINE = re.compile(r"[^\n]+")
_QUOTES = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Edge:
    """A paragraph at the edge of a text. ``quotes``: somebody's words stand in it."""

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
        """In about how many articles the paragraph stood; never too many."""
        slot = key % SLOTS
        return self.counts[slot] if self.hashes[slot] == key >> 32 else 0

    def add(self, keys: Iterable[int]) -> Recurrence:
        """With the paragraphs of one further article."""
        hashes, counts = list(self.hashes), list(self.counts)
        for slot, kept in sorted({(key % SLOTS, key >> 32) for key in keys}):
            if hashes[slot] == kept:
                counts[slot] = min(counts[slot] + 1, MOST)
            elif counts[slot] == 0:
                hashes[slot], counts[slot] = kept, 1
            else:
                counts[slot] -= 1
        return Recurrence(tuple(hashes), tuple(counts))

    def pack(self) -> bytes:
        """5 KB, whatever the outlet printed; no word can be read from it."""
        return to_bytes(self.hashes) + array("B", self.counts).tobytes()

    @classmethod
    def unpack(cls, data: bytes) -> Recurrence:
        """The inverse of ``pack``."""
        return cls(from_bytes(data[: 4 * SLOTS]), tuple(data[4 * SLOTS :]))


def edges(text: str) -> tuple[Edge, ...]:
    """The paragraphs at the edges of ``text``; numbers in them count as one, since dates and years change."""
    found = []
    for line in _LINE.finditer(text):
        words = canonical_words(line.group())
        if len(words) >= MIN_WORDS:
            key = digest("paragraph", *("0" if w[0].isdigit() else w for w in words))
            found.append(Edge(key, line.start(), line.end(), _QUOTES.search(line.group()) is not None))
    return tuple(found if len(found) <= FIRST + LAST else [*found[:FIRST], *found[-LAST:]])


def dressing(text: str, printed: Recurrence) -> tuple[Edge, ...]:
    """The paragraphs of ``text`` that its outlet prints again and again."""
    return tuple(edge for edge in edges(text) if printed.count(edge.key) >= RECURS)


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
