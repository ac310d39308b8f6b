"""Terms of ``topics.toml``: words, endings and gaps, found in one pass over a text whatever their number.

The literal beginning of each term is a key of one automaton; what follows a gap is checked on the few hits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

import ahocorasick

from extract.naming.gazetteer import fold

L = TypeVar("L")

_GAP = r"(?:\S+ +){0,6}?"
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_REACH = 90
"""Characters behind a literal in which the rest of its term is looked for, less one."""


class Hit(NamedTuple, Generic[L]):
    """A term at ``text[start:end]``; ``label`` says what it speaks for."""

    start: int
    end: int
    term: str
    label: L


class _Plain(NamedTuple, Generic[L]):
    """A term that is its literal."""

    term: str
    opens: bool
    """Does the term go on to the end of its last word?"""
    label: L


class _Tailed(NamedTuple, Generic[L]):
    """A term with more behind the literal that it begins with."""

    term: str
    pattern: re.Pattern[str]
    """Of what follows the literal."""
    needed: str
    """A word without which ``pattern`` cannot match: asked first, for most terms of one literal fail."""
    label: L


@dataclass(frozen=True)
class TermFinder(Generic[L]):
    """All terms of all labels. Immutable; pickles."""

    _automaton: Any = field(repr=False)
    """Literal → its length, whether it ends in a blank, its terms; none where there are no terms."""

    @classmethod
    def build(cls, terms: Iterable[tuple[str, L]]) -> TermFinder[L]:
        """Compile (term, label) pairs."""
        table: dict[str, tuple[list[_Plain[L]], list[_Tailed[L]]]] = defaultdict(lambda: ([], []))
        for term, label in terms:
            head, gap, tail = term.partition("...")
            head = head.strip()
            opens = head.endswith("*")
            # A star inside ("licen* ... export*", "eas* the ban") leaves a shorter literal and a pattern for the rest.
            literal, star, rest = head.partition("*")
            key = " " + " ".join(fold(literal).split()) + ("" if star else " ")
            plain, tailed = table[key]
            words, tails = rest.split(), tail.split()
            if not gap and not rest.strip("* "):
                plain.append(_Plain(term, opens, label))
                continue
            pattern = re.compile(
                (r"\w*" if star else "")
                + (" +" if star and (words or gap) else "")
                + " +".join(map(_word, words))
                + ((" +" if words else "") + _GAP if gap else "")
                + " +".join(map(_word, tails))
            )
            needed = max((word.removesuffix("*") for word in (*words, *tails)), key=len, default="")
            tailed.append(_Tailed(term, pattern, needed, label))
        automaton = None
        if table:
            automaton = ahocorasick.Automaton()
            for key, (plain, tailed) in table.items():
                automaton.add_word(key, (len(key), int(key.endswith(" ")), tuple(plain), tuple(tailed)))
            automaton.make_automaton()
        return cls(automaton)

    def find(self, text: str) -> list[Hit[L]]:
        """Every term in ``text``, in text order; terms may overlap."""
        if self._automaton is None:
            return []
        flat = f" {fold(text)} "
        hits: list[Hit[L]] = []
        for last, (length, blank, plain, tailed) in self._automaton.iter(flat):
            start = last - length + 1
            for term, opens, label in plain:
                # Folded, a text holds nothing but words and blanks.
                end = flat.index(" ", last + 1) - 1 if opens else last - blank
                hits.append(Hit(start, end, term, label))
            if not tailed:
                continue
            behind = flat[last + 1 : last + _REACH]
            for term, pattern, needed, label in tailed:
                if needed in behind and (rest := pattern.match(behind)) is not None:
                    end = last + rest.end()
                    broken = term[-1] != "*" and flat[end + 1 : end + 2].isalnum()
                    if not broken and not _SENTENCE_END.search(text, start, end):
                        hits.append(Hit(start, end, term, label))
        hits.sort(key=itemgetter(0, 1))
        return hits


def _word(word: str) -> str:
    return re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word) + r"\b"
