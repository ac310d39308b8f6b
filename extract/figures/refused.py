"""Numbers that are no figures, each with its reason: the pass's own decisions asked again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from extract.figures.grammar import read
from extract.figures.numbers import Number, find_numbers
from extract.figures.quantity import Quantity
from extract.figures.reasons import NoFigure
from extract.model import Document, Figure, Mention
from extract.refusal import Refusal


def refused_numbers(
    document: Document, mentions: tuple[Mention, ...], figures: tuple[Figure, ...]
) -> Iterator[Refusal]:
    """Every numeral of ``document`` that no figure holds, in text order."""
    text = document.text
    starts = [s.start for s in document.sentences]
    covered = sorted((f.start, f.end) for f in figures)
    for number in find_numbers(text):
        last = bisect_right(covered, (number.start, len(text))) - 1
        if last >= 0 and number.start < covered[last][1]:
            continue
        at = bisect_right(starts, number.start) - 1
        if at < 0 or number.start >= document.sentences[at].end:
            reason = NoFigure.OUTSIDE
        elif any(m.start <= number.start < m.end for m in mentions):
            reason = NoFigure.NAME
        else:
            reason = _reason(text, number, document.sentences[at].start, document.sentences[at].end)
        yield Refusal("number", number.start, number.end, text[number.start : number.end], reason)


def _reason(text: str, number: Number, floor: int, limit: int) -> NoFigure:
    found = read(text, number, floor, limit)
    if not isinstance(found, Quantity):
        return found
    # A quantity that the neighbours could not explain.
    return NoFigure.YEAR if found.rule == "figure.year" else NoFigure.NOTHING
