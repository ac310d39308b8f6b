"""The form of a model's answer, and what of it stands in the text: a span that does not is dropped, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extract.model import Document, EntityType, Figure, Mention, Modifier, Statement
from flows.engines.assembling import with_mode


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, allow_inf_nan=False)


class SaidRow(_Row):
    """A statement. ``text``, ``speaker_text`` and ``cue`` are copied from the article, letter by letter."""

    kind: Literal["speech", "action"]
    text: Annotated[str, Field(min_length=1)]
    speaker: str | None = None
    speaker_named: bool = True
    speaker_role: str | None = None
    speaker_affiliation: str | None = None
    speaker_country: Annotated[str | None, Field(pattern=r"^[A-Z]{2}$")] = None
    speaker_text: str | None = None
    cue: str | None = None
    said_on: date | None = None
    venue: str | None = None
    relayed_by: tuple[str, ...] = ()


class FigureRow(_Row):
    """A quantity in base units."""

    text: Annotated[str, Field(min_length=1)]
    value: float
    value_high: float | None = None
    unit: Annotated[str, Field(min_length=1, max_length=20)]
    modifier: Modifier | None = None
    what: str | None = None


class EntityRow(_Row):
    """A thing with its name, and how the article writes it."""

    type: EntityType
    name: Annotated[str, Field(min_length=1)]
    mentions: tuple[str, ...] = ()


class Answer(_Row):
    """All that a model found in one text."""

    statements: tuple[SaidRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    entities: tuple[EntityRow, ...] = ()


def read_answer(content: str) -> Answer | None:
    """The answer in ``content``, a code fence round it allowed; None if it keeps not to the form."""
    text = content.strip()
    if text.startswith("```"):
        text = text.partition("\n")[2].rpartition("```")[0]
    try:
        return Answer.model_validate_json(text)
    except ValidationError:
        return None


class Placing:
    """Finds the spans of an answer in ``document[start:end]``; ``dropped`` counts those that are not there."""

    def __init__(self, document: Document, start: int, end: int) -> None:
        self._document = document
        self._start, self._end = start, end
        self.dropped: Counter[str] = Counter()

    def statements(self, rows: tuple[SaidRow, ...]) -> Iterator[Statement]:
        """The statements whose words stand in the text; in the order of the answer."""
        at = self._start
        for row in rows:
            start = self._find(row.text, at)
            if start < 0:
                self.dropped["statement"] += 1
                continue
            at = start + 1
            yield self._statement(row, start)

    def _statement(self, row: SaidRow, start: int) -> Statement:
        end = start + len(row.text)
        speaker = self._part(row.speaker_text, start, end, "speaker")
        cue = self._part(row.cue, start, end, "cue")
        statement = Statement(
            kind=row.kind,
            text=row.text,
            start=start,
            end=start + len(row.text),
            speaker=row.speaker or None,
            speaker_named=row.speaker_named and bool(row.speaker),
            speaker_role=row.speaker_role,
            speaker_affiliation=row.speaker_affiliation,
            speaker_country=row.speaker_country,
            speaker_text=row.speaker_text if speaker else None,
            speaker_start=speaker[0] if speaker else None,
            speaker_end=speaker[1] if speaker else None,
            cue=row.cue if cue else None,
            cue_start=cue[0] if cue else None,
            cue_end=cue[1] if cue else None,
            relayed_by=row.relayed_by,
            said_on=row.said_on,
            venue=row.venue,
            rule="llm",
        )
        return with_mode(self._document, statement) if row.kind == "speech" else statement

    def figures(self, rows: tuple[FigureRow, ...]) -> Iterator[Figure]:
        """The figures whose words stand in the text, each with its sentence."""
        at = self._start
        for row in rows:
            start = self._find(row.text, at)
            if start < 0:
                self.dropped["figure"] += 1
                continue
            at = start + 1
            sentence = next((s for s in self._document.sentences if s.start <= start < s.end), None)
            whole = self._document.text[sentence.start : sentence.end] if sentence else row.text
            yield Figure(
                row.text, start, start + len(row.text), row.value, row.value_high, row.unit, whole, row.modifier,
                row.what, rule="llm",
            )  # fmt: skip

    def mentions(self, rows: tuple[EntityRow, ...]) -> Iterator[Mention]:
        """Every place at which a name is written as the answer says it is."""
        text = self._document.text
        for row in rows:
            for written in dict.fromkeys(row.mentions or (row.name,)):
                start = text.find(written, self._start, self._end) if written.strip() else -1
                if start < 0:
                    self.dropped["name"] += 1
                while start >= 0:
                    end = start + len(written)
                    if not _inside_a_word(text, start, end):
                        yield Mention(row.type, row.name, written, start, end, None, None, "llm")
                    start = text.find(written, end, self._end)

    def _find(self, words: str, at: int) -> int:
        """Where ``words`` stand from ``at`` on, else anywhere in the stretch."""
        text = self._document.text
        start = text.find(words, at, self._end)
        return start if start >= 0 else text.find(words, self._start, self._end)

    def _part(self, words: str | None, start: int, end: int, what: str) -> tuple[int, int] | None:
        """The place of ``words`` within a statement, else the last before it."""
        if not words:
            return None
        text = self._document.text
        found = text.find(words, start, end)
        if found < 0:
            found = text.rfind(words, self._start, start)
        if found < 0:
            self.dropped[what] += 1
            return None
        return found, found + len(words)


def _inside_a_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum() and text[start].isalnum()) or (
        end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    )
