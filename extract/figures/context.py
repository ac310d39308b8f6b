"""What a figure is about: the thing measured, minerals, countries, period, and whose figure it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, repeat
from types import MappingProxyType

from extract.figures.materials import Materials
from extract.figures.periods import TIMES, of_change, period_of, periods, shared, year_before
from extract.figures.places import Places
from extract.figures.quantity import Quantity
from extract.figures.sources import Sources
from extract.figures.subject import measured
from extract.model import Document, Figure, Mention, Statement


class Surroundings:
    """Mentions and statements of one document, both in text order, asked sentence by sentence."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        statements: Sequence[Statement],
        demonyms: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._document = document
        self._statements = statements
        self._holders = sorted(
            [(s.start, s.end, (s.kind != "speech", len(s.text), i)) for i, s in enumerate(statements)]
        )
        self._held_from = [start for start, _, _ in self._holders]
        self._held_to = list(accumulate((end for _, end, _ in self._holders), max))
        published = document.article.published
        self._published = published.date() if published else None
        self._materials = Materials(document, mentions)
        self._places = Places(document, mentions, demonyms)
        self._sources = Sources(document, mentions, statements)

    def figures(self, index: int, quantities: Sequence[Quantity]) -> Iterator[Figure]:
        """The figures of one sentence."""
        text = self._document.text
        sentence = self._document.sentences[index]
        named = periods(text, sentence.start, sentence.end, self._published)
        whole = text[sentence.start : sentence.end]
        lows = [sentence.start, *[q.end for q in quantities[:-1]]]
        highs = [*[q.start for q in quantities[1:]], sentence.end]
        clauses = list(zip(lows, highs, strict=True))
        if ";" in whole:
            clauses = [self._half(q, *clause) for q, clause in zip(quantities, clauses, strict=True)]
        materials = self._materials.of_all(quantities, clauses, sentence.start, sentence.end, sentence.paragraph)
        holders = [self._statement(q) for q in quantities]
        tellers = [None if held is None else self._statements[held] for held in holders]
        countries = self._places.of_all(quantities, tellers, sentence.start, sentence.end, sentence.paragraph)
        period: str | None = None
        what: str | None = None
        told = list(map(partial(period_of, text), quantities, repeat(named), lows, highs))
        for i, (q, low, high) in enumerate(zip(quantities, lows, highs, strict=True)):
            statement = holders[i]
            own = year_before(text, q, told[i])
            if own is None and i + 1 < len(told) and told[i + 1] and of_change(text, q, quantities[i + 1]):
                own = told[i + 1]
            period = own or (period if i and q.unit not in TIMES and shared(text, quantities[i - 1], q) else None)
            what = measured(text, q, sentence.start, low, high, what)
            yield Figure(
                text=text[q.start : q.end],
                start=q.start,
                end=q.end,
                value=q.value,
                value_high=q.high,
                unit=q.unit or "count",
                sentence=whole,
                modifier=q.modifier,
                what=what,
                minerals=materials[i],
                countries=countries[i],
                period=period,
                source=self._sources.of(q, statement, sentence.start, sentence.end),
                statement=statement,
                rule=q.rule,
                change=q.change,
            )

    def _half(self, q: Quantity, low: int, high: int) -> tuple[int, int]:
        """What belongs to a figure, from the one before it to the one behind, within its own half of a ";" sentence."""
        text = self._document.text
        return max(low, text.rfind(";", low, q.start)), min(high, _found(text.find(";", q.end, high), high))

    def _statement(self, q: Quantity) -> int | None:
        """The shortest statement that holds the figure, speech before action."""
        first, last = q.core_start, q.core_end
        best: tuple[bool, int, int] | None = None
        at = bisect_right(self._held_from, first)
        while at and self._held_to[at - 1] >= last:  # one of those up to here ends behind the figure
            at -= 1
            _, end, place = self._holders[at]
            if last <= end and (best is None or place < best):
                best = place
        return None if best is None else best[2]


def _found(at: int, otherwise: int) -> int:
    return otherwise if at < 0 else at
