"""What every engine but ours leaves to the project: modes, topics, countries, entities, order, and honest spans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.facts import Lexicon
from extract.figures import find_figures
from extract.model import Document, Facts, Figure, Mention, Mode, Span, Statement
from extract.naming.entities import collect
from extract.topics.judge import label


def assembled(
    document: Document,
    lexicon: Lexicon,
    mentions: Iterable[Mention],
    statements: Iterable[Statement],
    figures: Sequence[Figure] | None = None,
) -> Facts:
    """Facts of what an engine found. Topics, minerals and countries come from the lexicon; figures from our own
    grammar unless ``figures`` are given. Overlapping mentions lose to the longer one."""
    named = tuple(without_overlaps(mentions))
    ordered = sorted(statements, key=lambda s: (s.start, s.end, s.kind))
    told = label(document, named, tuple(ordered), lexicon.topics)
    if figures is None:
        found = find_figures(document, named, told, lexicon.gazetteer.demonym_codes)
    else:
        found = tuple(sorted(figures, key=lambda f: f.start))
    return Facts(told, found, collect(named), named)


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions in text order; of two that overlap, the longer."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def mode_of(document: Document, span: Span, zone: Sequence[Span] = ()) -> Mode:
    """How much of ``span``, the cue and speaker in ``zone`` aside, stands in quotation marks."""
    quoted = outside = 0
    at = span.start
    text = document.text
    quotes = [q for q in document.quotes if q.start < span.end and span.start < q.end]
    for quote in quotes:
        outside += _words(text, at, quote.start, zone)
        quoted += len(text[max(quote.start, span.start) : min(quote.end, span.end)].split())
        at = quote.end
    outside += _words(text, at, span.end, zone)
    if not quoted:
        return "indirect"
    return "direct" if not outside else "mixed"


def _words(text: str, start: int, end: int, zone: Sequence[Span]) -> int:
    """Words of ``text[start:end]`` outside of ``zone``; bare signs are none."""
    if start >= end:
        return 0
    kept = list(text[start:end])
    for span in zone:
        for k in range(max(span.start, start), min(span.end, end)):
            kept[k - start] = " "
    return sum(any(c.isalnum() for c in word) for word in "".join(kept).split())


def with_mode(document: Document, statement: Statement) -> Statement:
    """``statement`` with the mode that its quotation marks give."""
    zone = [
        Span(start, end)
        for start, end in (
            (statement.speaker_start, statement.speaker_end),
            (statement.cue_start, statement.cue_end),
        )
        if start is not None and end is not None
    ]
    return replace(statement, mode=mode_of(document, Span(statement.start, statement.end), zone))
