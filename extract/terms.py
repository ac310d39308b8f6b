"""Terms of ``topics.toml``: words, endings and gaps, found in one pass over a text whatever their number.

The literal beginning of each term is a key of one automaton; what follows a gap is checked on the few hits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

import ahocorasick

from extract.gazetteer import fold

L = TypeVar("L")

_GAP = r"(?:\S+ +){0,6}?"
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


class Hit(NamedTuple, Generic[L]):
    """A term at ``text[start:end]``; ``label`` says what it speaks for."""

    start: int
    end: int
    term: str
    label: L


@dataclass(frozen=True)
class TermFinder(Generic[L]):
    """All terms of all labels. Immutable; pickles."""

    _terms: dict[str, tuple[tuple[str, re.Pattern[str] | None, bool, L], ...]] = field(repr=False)
    _automaton: Any = field(repr=False)

    @classmethod
    def build(cls, terms: Iterable[tuple[str, L]]) -> TermFinder[L]:
        """Compile (term, label) pairs."""
        table: dict[str, list[tuple[str, re.Pattern[str] | None, bool, L]]] = defaultdict(list)
        for term, label in terms:
            head, gap, tail = term.partition("...")
            head = head.strip()
            opens = head.endswith("*")
            # A star inside ("licen* ... export*", "eas* the ban") leaves a shorter literal and a pattern for the rest.
            literal, star, rest = head.partition("*")
            key = " " + " ".join(fold(literal).split()) + ("" if star else " ")
            pattern = None
            if gap or rest.strip("* "):
                words = [_word(w) for w in rest.split()]
                tails = [_word(w) for w in tail.split()]
                pattern = re.compile(
                    (r"\w*" if star else "")
                    + (" +" if star and (words or gap) else "")
                    + " +".join(words)
                    + ((" +" if words else "") + _GAP if gap else "")
                    + " +".join(tails)
                )
            table[key].append((term, pattern, opens and pattern is None, label))
        automaton = ahocorasick.Automaton()
        for key in table:
            automaton.add_word(key, key)
        if table:
            automaton.make_automaton()
        return cls({key: tuple(found) for key, found in table.items()}, automaton)

    def find(self, text: str) -> list[Hit[L]]:
        """Every term in ``text``, in text order; terms may overlap."""
        if not self._terms:
            return []
        flat = f" {fold(text)} "
        hits: list[Hit[L]] = []
        for last, key in self._automaton.iter(flat):
            start = last - len(key) + 1
            for term, pattern, opens, label in self._terms[key]:
                end = last - 1 if key[-1] == " " else last
                if pattern is not None:
                    rest = pattern.match(flat, last + 1, last + 90)
                    if rest is None or (rest.end() < len(flat) and term[-1] != "*" and flat[rest.end()].isalnum()):
                        continue
                    end = rest.end() - 1
                    if _SENTENCE_END.search(text, start, end):
                        continue
                elif opens:
                    while end < len(text) and flat[end + 1].isalnum():
                        end += 1
                hits.append(Hit(start, end, term, label))
        hits.sort(key=lambda h: (h.start, h.end))
        return hits


def _word(word: str) -> str:
    return re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word) + r"\b"
