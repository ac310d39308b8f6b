"""What stands around a claim: its sentence, its paragraph, its speaker's last claim, and which topics they are on."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from extract.model import Span, Statement
from extract.topics.page import Page, Stretch
from extract.topics.words import within

Names = Collection[str]
_NONE: Names = ()

_REACH = 12
"""Sentences back, at most, in which something on a topic is looked for."""
_NEAR = 2
"""Paragraphs back in which "the move" and "it" find what they stand for."""
_TURN = re.compile(r"(?:[A-Z][\w.’'()-]*[ ,]{1,2}){0,7}[A-Z][\w.’'()-]*(?: \([^)]{1,60}\))?: ")
_CONTROL = re.compile(
    # A search that can begin with a set of letters is faster; that a word begins there is asked behind it.
    r"(?:t(?<=\bt)h(?:e|is|ese|ose)|s(?<=\bs)uch|i(?<=\bi)ts) (?:\w+ )?"
    r"(?:bans?|curbs?|restrictions?|quotas?|controls|prohibition|moratorium|measures?|steps?|moves?|decision|licen[cs]es|permits|rules|tightening|veto|halt|freeze)\b"
)
_LONGEST_NAME = 120
_TURNS = 4
"""Paragraphs that open with a name and a colon, from which a text is a transcript."""
_TAIL = 0.6
"""Part of the article behind which its end may have left the topic."""


class Around(NamedTuple):
    """Topics of what stands around a claim. None where nothing stands there; empty where it is on no topic."""

    sentence: Names | None
    """The part of its own sentence before it, or the sentence before in its paragraph."""
    near: Names | None
    """The nearest sentence or claim on a topic, up to two paragraphs back."""
    adjacent: bool
    """Is that one the sentence right before, told by the article itself?"""
    here: bool
    """Does that one stand in the same paragraph?"""
    far: bool
    """Does a whole paragraph lie between?"""
    last: Names | None
    """The claim right before, in the same paragraph."""
    speaker: Names | None
    """The same speaker's last claim."""
    so_far: Names
    """Everything before it."""
    after: Names
    """The rest of its own sentence, or the next sentence of its paragraph."""
    tail: bool
    """Is nothing on a topic any more, from here to the end?"""


class Context:
    """The claims of one article, noted in the order of the text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._paragraphs = page.document.paragraphs
        self._claimed: dict[int, tuple[str, ...]] = {}
        self._last: Statement | None = None
        self._by_speaker: dict[str, Statement] = {}
        self._transcript = (
            page.text.count(": ") >= _TURNS and sum(_opens_a_turn(page, p) for p in self._paragraphs) >= _TURNS
        )
        self._ending = max((i for i, topics in enumerate(page.sentence_topics) if topics), default=-1)
        self._left = page.document.sentences[self._ending].paragraph + 1 if self._ending >= 0 else 0

    def note(self, statement: Statement) -> None:
        """Remember a labelled claim: later ones may go on with it."""
        if statement.topics:
            self._claimed[self._page.sentence_of(statement.start)] = statement.topics
        if statement.kind == "speech":
            self._last = statement
            if statement.speaker:
                self._by_speaker[statement.speaker] = statement

    def around(self, statement: Statement) -> Around:
        """What stands around ``statement``, as far as it was noted."""
        page, sentences = self._page, self._page.document.sentences
        first = page.sentence_of(statement.start)
        final = page.sentence_of(max(statement.start, statement.end - 1))
        paragraph = sentences[first].paragraph
        inside = self._said(sentences[first].start, statement.start)
        near, at = (inside, first) if inside else self._nearest(first - 1, paragraph - _NEAR)
        previous: Names | None = inside or None
        if not inside and first and sentences[first - 1].paragraph == paragraph:
            previous = self._claimed.get(first - 1) or page.sentence_topics[first - 1]
        after = self._said(statement.end, sentences[final].end)
        if not after and final + 1 < len(sentences) and sentences[final + 1].paragraph == paragraph:
            after = page.sentence_topics[final + 1]
        return Around(
            sentence=previous,
            near=near if first > page.first or near else None,
            adjacent=bool(near) and at == first - 1 and bool(page.sentence_topics[at]),
            here=bool(near) and sentences[at].paragraph == paragraph,
            far=bool(near) and sentences[at].paragraph == paragraph - _NEAR,
            last=self._of_last(statement),
            speaker=self._of_speaker(statement),
            so_far={name for name, at in page.told_first.items() if at < first},
            after=after,
            tail=final >= self._ending and paragraph >= _TAIL * len(self._paragraphs) and paragraph > self._left,
        )

    def asked(self, statement: Statement) -> Names:
        """In a transcript: topics of the question that the claim answers."""
        if not self._transcript:
            return _NONE
        first = self._page.sentence_of(statement.start)
        return self._nearest(first - 1, self._page.document.sentences[first].paragraph - 1, claims=False)[0]

    def source(self, statement: Statement, topics: tuple[str, ...]) -> Stretch | None:
        """The sentence before that introduced the control to which the claim refers ("the ban", "these measures")."""
        page = self._page
        if topics != ("export_controls",) or not _CONTROL.search(page.lowered, statement.start, statement.end):
            return None
        first = page.sentence_of(statement.start)
        found, at = self._nearest(first - 1, page.document.sentences[first].paragraph - _NEAR, claims=False, of=topics)
        return (page.document.sentences[at].start, page.document.sentences[at].end) if found else None

    def _said(self, start: int, end: int) -> Names:
        return self._page.said_in(start, end) if start < end else _NONE

    def _nearest(self, last: int, first: int, *, claims: bool = True, of: Names | None = None) -> tuple[Names, int]:
        """Topics and index of the nearest sentence or claim that has one, back to paragraph ``first``."""
        page, sentences = self._page, self._page.document.sentences
        for i in range(last, max(-1, last - _REACH), -1):
            if sentences[i].paragraph < first:
                break
            found = page.sentence_topics[i] or (self._claimed.get(i, ()) if claims else ())
            if found and (of is None or any(name in found for name in of)):
                return found, i
        return _NONE, last

    def _of_last(self, statement: Statement) -> Names | None:
        last = self._last
        if last is None or "\n" in self._page.text[last.end : statement.start]:
            return None
        return last.topics

    def _of_speaker(self, statement: Statement) -> Names | None:
        earlier = self._by_speaker.get(statement.speaker) if statement.speaker else None
        return None if earlier is None else earlier.topics


def _opens_a_turn(page: Page, paragraph: Span) -> bool:
    """Does a name and a colon open it? A mineral before the colon is a heading of market news."""
    text = page.text
    colon = text.find(": ", paragraph.start, min(paragraph.end, paragraph.start + _LONGEST_NAME))
    if colon < 0 or _TURN.match(text, paragraph.start, colon + 2) is None:
        return False
    return not any(m.type == "mineral" for m in page.mentions[within(page.mention_starts, paragraph.start, colon)])
