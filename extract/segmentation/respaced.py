"""A wrapped text with single blanks where it broke, and the facts found in it told in the places of the text as given.

The passes know one blank between two words, so a wrapped text is read with a blank for each of its breaks, and every
offset is moved back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from extract.model import Article, Document, Facts, Figure, Mention, Statement

_END = re.compile(r"[\n\r\u2028\u2029]")
_BREAK = re.compile(r"\s*[\n\r\u2028\u2029]\s*")


@dataclass(frozen=True, slots=True)
class Places:
    """Where the characters of a respaced text stand in the text as given."""

    starts: tuple[int, ...]
    """Of the stretches that were kept, in the respaced text."""
    given: tuple[int, ...]
    """Of the same, in the text as given."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place, in the text as given, of what is at ``start`` to ``end``."""
        return self._given(start), self._given(end - 1) + 1 if end > start else self._given(start)

    def _given(self, at: int) -> int:
        stretch = bisect_right(self.starts, at) - 1
        return self.given[stretch] + at - self.starts[stretch]


def respaced(document: Document) -> tuple[Article, Places] | None:
    """The article of ``document`` with one blank for each line break within its paragraphs; None where it has none."""
    text = document.text
    pieces: list[str] = []
    starts = [0]
    given = [0]
    for paragraph in document.paragraphs:
        if not _END.search(text, paragraph.start, paragraph.end):
            continue
        for gap in _BREAK.finditer(text, paragraph.start, paragraph.end):
            pieces.append(text[given[-1] : gap.start()] + " ")
            starts.append(starts[-1] + len(pieces[-1]))
            given.append(gap.end())
    if not pieces:
        return None
    pieces.append(text[given[-1] :])
    return replace(document.article, text="".join(pieces)), Places(tuple(starts), tuple(given))


def moved_back(facts: Facts, text: str, places: Places) -> Facts:
    """``facts`` of a respaced text as facts of ``text``, which was given."""
    return replace(
        facts,
        statements=tuple(_statement(s, text, places) for s in facts.statements),
        figures=tuple(_figure(f, text, places) for f in facts.figures),
        mentions=tuple(_mention(m, text, places) for m in facts.mentions),
    )


def _statement(statement: Statement, text: str, places: Places) -> Statement:
    start, end = places.span(statement.start, statement.end)
    moved = replace(statement, start=start, end=end, text=text[start:end])
    if statement.speaker_start is not None and statement.speaker_end is not None:
        start, end = places.span(statement.speaker_start, statement.speaker_end)
        moved = replace(moved, speaker_start=start, speaker_end=end, speaker_text=text[start:end])
    if statement.cue_start is not None and statement.cue_end is not None:
        start, end = places.span(statement.cue_start, statement.cue_end)
        moved = replace(moved, cue_start=start, cue_end=end)
    return moved


def _figure(figure: Figure, text: str, places: Places) -> Figure:
    start, end = places.span(figure.start, figure.end)
    return replace(figure, start=start, end=end, text=text[start:end])


def _mention(mention: Mention, text: str, places: Places) -> Mention:
    start, end = places.span(mention.start, mention.end)
    return replace(mention, start=start, end=end, text=text[start:end])
