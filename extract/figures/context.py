"""What a figure is about: the thing measured, minerals, countries, period, and whose figure it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extract.figures.quantity import Quantity
from extract.figures.subject import measured
from extract.model import Document, Figure, Mention, Statement

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_PERIOD = re.compile(
    rf"\b(?:in|during|for|by|through|throughout|of)\s(?:the\s)?(?:(?:early|late|mid-?|fiscal|calendar|financial|"
    rf"year|FY|end of|"
    rf"(?:first|second|third|fourth) (?:quarter|half) of|{_MONTH},?)\s?)?((?:19|20)\d\d(?:\s?[-–/]\s?(?:19|"
    rf"20)?\d\d)?)(?![\d,.]\d|-)"
)
_MONTHLY = re.compile(rf"[^,.;:()]{{0,30}}? (?:in|for|during) ({_MONTH})\b(?! \d)")
_RELATIVE = re.compile(r"(?<!my )(?<!his )(?<!her )\b(last|this|next) year\b")
_MASSES = frozenset({"t", "kg", "g", "lb", "oz", "mtu", "short_ton", "long_ton"})
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})


class Surroundings:
    """Mentions and statements of one document, asked sentence by sentence."""

    def __init__(self, document: Document, mentions: Sequence[Mention], statements: Sequence[Statement]) -> None:
        self._document = document
        self._mentions = sorted(
            (m for m in mentions if m.type in {"mineral", "country", "bloc"}), key=lambda m: m.start
        )
        self._starts = [m.start for m in self._mentions]
        self._statements = statements

    def figures(self, index: int, quantities: Sequence[Quantity]) -> Iterator[Figure]:
        """The figures of one sentence."""
        text = self._document.text
        sentence = self._document.sentences[index]
        periods = self._periods(sentence.start, sentence.end)
        whole = text[sentence.start : sentence.end]
        inside = self._mentions[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]
        minerals = [m for m in inside if m.type == "mineral"]
        countries = tuple(dict.fromkeys(m.country for m in inside if m.country))
        for i, q in enumerate(quantities):
            low = quantities[i - 1].end if i else sentence.start
            high = quantities[i + 1].start if i + 1 < len(quantities) else sentence.end
            clause = max(low, text.rfind(";", low, q.start)), min(high, _found(text.find(";", q.end, high), high))
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
                what=measured(text, q, low, high),
                minerals=_near(q, minerals, *clause, len(quantities) == 1) or self._carried(q, sentence.paragraph),
                countries=countries,
                period=_period(q, periods, low, high) or _month(text, q, high),
                source=self._source(statement),
                statement=statement,
                rule=q.rule,
                change=q.change,
            )

    def _carried(self, q: Quantity, index: int) -> tuple[str, ...]:
        """A mass or a price without mineral is of the one that the paragraph, else the article, named most so far."""
        unit = q.unit or ""
        if not (unit in _MASSES or unit.partition("/")[2] in _MASSES or unit == "t/yr"):
            return ()
        paragraph = self._document.paragraphs[index].start if index < len(self._document.paragraphs) else 0
        counts: dict[str, int] = {}
        for m in self._mentions[: bisect_left(self._starts, q.start)]:
            if m.type == "mineral" and "mineral" not in m.name and "material" not in m.name:
                counts[m.name.lower()] = counts.get(m.name.lower(), 0) + (100 if m.start >= paragraph else 1)
        return (max(counts, key=lambda name: counts[name]),) if counts else ()

    def _statement(self, q: Quantity) -> int | None:
        """The shortest statement that holds the figure, speech before action."""
        holding = [
            (s.kind != "speech", len(s.text), i)
            for i, s in enumerate(self._statements)
            if s.start <= q.core_start and q.core_end <= s.end
        ]
        return min(holding)[2] if holding else None

    def _source(self, statement: int | None) -> str | None:
        if statement is None or self._statements[statement].kind != "speech":
            return None
        return self._statements[statement].speaker

    def _periods(self, start: int, end: int) -> list[tuple[int, str]]:
        """Where a sentence names years and which, "last year" resolved from the day of publication."""
        text = self._document.text
        dated = text.find("20", start, end) >= 0 or text.find("19", start, end) >= 0
        found = [(m.start(), re.sub(r"\s", "", m[1])) for m in _PERIOD.finditer(text, start, end)] if dated else []
        published = self._document.article.published
        if published and not found and text.find(" year", start, end) >= 0:
            shift = {"last": -1, "this": 0, "next": 1}
            found = [(m.start(), str(published.year + shift[m[1]])) for m in _RELATIVE.finditer(text, start, end)]
        return found


def _period(q: Quantity, periods: Sequence[tuple[int, str]], low: int, high: int) -> str | None:
    """The year the figure holds for: the next one after it, else one before it, else any later in the sentence."""
    if q.unit in _TIMES or not periods:
        return None
    for first, last in ((q.end, high), (low, q.start), (q.end, periods[-1][0] + 1)):
        i = bisect_left(periods, (first, ""))
        if i < len(periods) and periods[i][0] < last:
            return periods[i][1]
    return None


def _found(at: int, otherwise: int) -> int:
    return otherwise if at < 0 else at


def _month(text: str, q: Quantity, high: int) -> str | None:
    """ "11,000 t in March": a month right behind a measure."""
    if q.unit in {"count", "ratio"} or (q.unit and q.unit.isupper() and len(q.unit) == 3):
        return None
    m = _MONTHLY.match(text, q.end, high)
    return m[1] if m else None


def _near(q: Quantity, minerals: Sequence[Mention], low: int, high: int, alone: bool) -> tuple[str, ...]:
    """All minerals for a figure alone in its sentence; else those up to the next figure, else those before it."""
    if alone:
        chosen = list(minerals)
    else:
        chosen = (
            [m for m in minerals if q.end <= m.start < high]
            or [m for m in minerals if low <= m.start < q.start]
            or list(minerals)
        )
    return tuple(dict.fromkeys(m.text.lower() for m in chosen))
