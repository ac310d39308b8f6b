"""What a figure is about: the thing measured, minerals, countries, period, and whose figure it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extract.figures.quantity import Quantity
from extract.model import Document, Figure, Mention, Statement

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_PERIOD = re.compile(
    rf"\b(?:in|during|for|by|through|throughout|of|until)\s(?:the\s)?(?:(?:early|late|mid-?|fiscal|calendar|financial|year|FY|end of|"
    rf"(?:first|second|third|fourth) (?:quarter|half) of|{_MONTH},?)\s?)?((?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?)(?![\d,.]\d|-)"
)
_RELATIVE = re.compile(r"\b(last|this|next) year\b")
_OF = re.compile(
    r"\s(?:of|in|for|on)\s((?:(?:the|its|their|global|world|total|annual|all|China’s|China's)\s)*[A-Za-z][^,.;:()“”\"]{2,80})"
)
_CUT = re.compile(r"\s(?:in|by|from|to|and|which|that|who|as|according|while|after|before|during|for|since|under|with|at|on|was|is|are|were|will)\s")
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})
_SUBJECT = re.compile(r"([A-Za-z][A-Za-z’'-]*(?:\s[A-Za-z’'-]+){0,3})\s(?:of|at|to|by|for|was|were|is|are|stood at|reached|hit)\s*$")


class Surroundings:
    """Mentions and statements of one document, asked sentence by sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], statements: Sequence[Statement]) -> None:
        self._document = document
        self._mentions = sorted((m for m in mentions if m.type in {"mineral", "country", "bloc"}), key=lambda m: m.start)
        self._starts = [m.start for m in self._mentions]
        self._statements = statements

    def figures(self, index: int, quantities: Sequence[Quantity]) -> Iterator[Figure]:
        """The figures of one sentence."""
        text = self._document.text
        sentence = self._document.sentences[index]
        whole = text[sentence.start : sentence.end]
        inside = self._mentions[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]
        minerals = [m for m in inside if m.type == "mineral"]
        countries = tuple(dict.fromkeys(m.country for m in inside if m.country))
        for i, q in enumerate(quantities):
            low = quantities[i - 1].end if i else sentence.start
            high = quantities[i + 1].start if i + 1 < len(quantities) else sentence.end
            statement = self._statement(q)
            yield Figure(
                text=text[q.start : q.end],
                start=q.start,
                end=q.end,
                value=q.value,
                value_high=q.high,
                unit=q.unit or "count",
                sentence=whole,
                modifier=q.modifier,
                what=_what(text, q, low, high),
                minerals=_near(q, minerals, low, high, len(quantities) == 1),
                countries=countries,
                period=self._period(q, sentence.start, sentence.end, low, high),
                source=self._source(statement),
                statement=statement,
                rule=q.rule,
            )

    def _statement(self, q: Quantity) -> int | None:
        """The shortest statement that holds the figure, speech before action."""
        holding = [(s.kind != "speech", len(s.text), i) for i, s in enumerate(self._statements) if s.start <= q.core_start and q.core_end <= s.end]
        return min(holding)[2] if holding else None

    def _source(self, statement: int | None) -> str | None:
        if statement is None or self._statements[statement].kind != "speech":
            return None
        return self._statements[statement].speaker

    def _period(self, q: Quantity, start: int, end: int, low: int, high: int) -> str | None:
        """The year the figure holds for, if the sentence gives one beside it."""
        if q.unit in _TIMES:
            return None
        text = self._document.text
        m = _PERIOD.search(text, q.end, high) or _PERIOD.search(text, low, q.start) or _PERIOD.search(text, q.end, end)
        if m:
            return re.sub(r"\s", "", m[1])
        published = self._document.article.published
        if published and (r := _RELATIVE.search(text, q.end, high) or _RELATIVE.search(text, low, q.start)):
            return str(published.year + {"last": -1, "this": 0, "next": 1}[r[1]])
        return None


def _near(q: Quantity, minerals: Sequence[Mention], low: int, high: int, alone: bool) -> tuple[str, ...]:
    """Alone in its sentence a figure takes all minerals; otherwise those after it up to the next figure, else those before it."""
    if alone:
        chosen = list(minerals)
    else:
        chosen = [m for m in minerals if q.end <= m.start < high] or [m for m in minerals if low <= m.start < q.start] or list(minerals)
    return tuple(dict.fromkeys(m.text.lower() for m in chosen))


def _what(text: str, q: Quantity, low: int, high: int) -> str | None:
    """A short phrase for what is measured: the counted noun, "of …" after it, else the noun before it."""
    if q.noun and q.noun != "dozen":
        return " ".join(q.noun.split())
    if m := _OF.match(text, q.end, high):
        return " ".join(_CUT.split(m[1])[0].split()) or None
    if m := _SUBJECT.search(text, max(low, q.start - 60), q.start):
        return " ".join(m[1].split())
    return None
