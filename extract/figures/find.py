"""The pass over a document: quantities of every sentence, then what each is about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType

from extract.figures.context import Surroundings
from extract.figures.grammar import read
from extract.figures.home import at_home, home_of
from extract.figures.modifiers import behind_bound, change, modifier_after, modifier_before
from extract.figures.numbers import Number, find_numbers
from extract.figures.phrases import find_phrases
from extract.figures.quantity import Quantity, word_before
from extract.figures.ranges import pair
from extract.figures.spelt import openings
from extract.model import Document, Figure, Mention, Statement

_NAMES = frozenset({"person", "organization", "outlet", "bloc", "agreement", "event", "place"})


def find_figures(
    document: Document,
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
    demonyms: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Figure, ...]:
    """All figures of a document in text order. Never raises; ``text[start:end]`` is the figure's ``text``.

    ``demonyms`` tells the country of "Chinese" (``Gazetteer.demonym_codes``).
    """
    text = document.text
    starts = [s.start for s in document.sentences]
    taken = [(m.start, m.end) for m in mentions if m.type in _NAMES and not m.text.isalpha() and _has_digit(m.text)]
    by_sentence: dict[int, list[Quantity | Number]] = {}
    places = openings(text)
    numerals: list[Number | Quantity] = [*find_numbers(text, places), *find_phrases(text, places)]
    for found in numerals:
        at = found.start if isinstance(found, Number) else found.core_start
        i = bisect_right(starts, at) - 1
        if i < 0 or at >= document.sentences[i].end or (taken and any(a <= at < b for a, b in taken)):
            continue
        by_sentence.setdefault(i, []).append(found)
    surroundings, home = Surroundings(document, mentions, statements, demonyms), home_of(document)
    figures: list[Figure] = []
    for i, candidates in by_sentence.items():
        sentence = document.sentences[i]
        quantities = _read_all(text, candidates, sentence.start, sentence.end)
        if quantities:
            if home is not None:
                quantities = at_home(text, quantities, home)
            quantities = pair(text, quantities, sentence.start, sentence.end)
        if quantities:
            quantities = [_finish(text, q, sentence.start, sentence.end) for q in quantities]
            figures.extend(surroundings.figures(i, quantities))
    figures.sort(key=lambda f: (f.start, f.end))
    return tuple(figures)


def _has_digit(name: str) -> bool:
    # Letters and blanks are told apart at once.
    return not name.replace(" ", "").isalpha() and any(map(str.isdigit, name))


def _read_all(text: str, candidates: list[Quantity | Number], floor: int, limit: int) -> list[Quantity]:
    found: list[Quantity] = []
    for candidate in candidates:
        quantity = read(text, candidate, floor, limit) if isinstance(candidate, Number) else candidate
        if isinstance(quantity, Quantity):
            found.append(quantity)
    if len(found) > 1:
        found.sort(key=lambda q: (q.core_start, -q.core_end))
    kept: list[Quantity] = []
    for q in found:
        if q.core_end <= limit and not (kept and q.core_start < kept[-1].core_end):
            kept.append(q)
    return kept


def _finish(text: str, q: Quantity, floor: int, limit: int) -> Quantity:
    """Modifier and the full extent: words of approximation belong to the text of a figure."""
    at = q.core_start
    if q.high is not None and text[max(floor, at - 8) : at] == "between ":
        at -= 8
    last = word_before(text, at, floor).lower()
    modifier, start = modifier_before(text, at, floor, last, q.unit)
    if start == at:
        start = q.core_start
    after, end = modifier_after(text, q.core_end, limit)
    if after is None and q.core_end > q.number.end and text.startswith(("+", "-plus", " plus"), q.number.end):
        after = "at_least"
    elif after is None and text.startswith("-odd ", q.number.end):
        after = "about"
    moved = None
    if q.unit not in {"year", "month", "week", "day", "ratio"}:
        if modifier is not None and start < at:
            at, last = start, behind_bound(text, start, at, floor, q.unit)
        moved = change(text, at, q.core_end, floor, limit, last, q.unit or "")
    return q.finished(modifier or after, moved, start, end)
