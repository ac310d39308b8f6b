"""The topic of a claim that names none: from what it refers to, from its speaker, from the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.model import Statement
from extract.topic_page import Own, Page, Stretch

_NEAR = 2
"""Paragraphs back in which "the move" and "it" find what they stand for."""

_POINTS_BACK = re.compile(
    r"\b(?:this|that(?! (?:the|a|an|some|other|it|they|he|she|there|all|any|such|china|u\.?s))|these|those|such|it|its|"
    r"so-called|they|them|the (?:\w+ )?(?:goal|aim|efforts?|strategy|"
    r"issue|matter|process|theme|outcomes?|event|discussions?|situation|posture|questions?|news))\b",
    re.I,
)
_REFERS = re.compile(
    r"\b(?:the|this|that|such an?|such|these|those|its|their) (?:\w+ )?(?:moves?|steps?|approach|plans?|attempt|"
    r"decisions?|idea|text|document|announcement|offer|proposals?|scheme|veto|objection|policy|measures?|vote|bill|changes?)\b",
    re.I,
)
_TURN = re.compile(r"(?:[A-Z][\w.’'()-]*[ ,]{1,2}){0,7}[A-Z][\w.’'()-]*(?: \([^)]{1,60}\))?: ")
_HEADING = 90
_TURNS = 4
"""Paragraphs that open with a name and a colon, from which a text is a transcript."""


class Context:
    """What the claims of one article take over."""

    def __init__(self, page: Page) -> None:
        self._page = page
        document = page.document
        self._paragraphs = document.paragraphs
        self._turns = [bool(_TURN.match(page.text, p.start, p.end)) for p in self._paragraphs]
        self._headings = [page.text[p.end - 1].isalnum() and len(p) < _HEADING for p in self._paragraphs]
        self._transcript = sum(self._turns) >= _TURNS
        lead = page.sentence_topics[:2]
        topical = {
            s.paragraph
            for s, topics in zip(document.sentences, page.sentence_topics, strict=True)
            if page.main in topics
        }
        self._frame = page.main is not None and (
            page.main in page.headline or any(page.main in t for t in lead) or 3 * len(topical) >= len(self._paragraphs)
        )

    def referred(self, statement: Statement, spans: Sequence[Stretch], before: Sequence[Statement]) -> set[str]:
        """Topics of what the claim plainly goes on with: a step named before, the question, the sentence before."""
        paragraph = self._paragraph(statement.start)
        if self._transcript:
            return self._asked(statement, paragraph)
        if any(_REFERS.search(self._page.text, start, end) for start, end in spans) or statement.kind == "action":
            return self._nearest(statement, before, paragraph - _NEAR)
        return set()

    def taken_over(
        self, statement: Statement, spans: Sequence[Stretch], own: Own, before: Sequence[Statement]
    ) -> set[str]:
        page = self._page
        if statement.kind == "action":
            # An act is reported because it is on a watched topic.
            return {page.main} if page.main else set()
        if self._transcript:
            return self._went_on(statement, before)
        judges = statement.mode == "mixed"
        if own.background and not judges and (own.amount or statement.mode != "direct"):
            return set()
        speech = [s for s in before if s.kind == "speech"]
        if speech and "\n" not in page.text[speech[-1].end : statement.start] and speech[-1].topics:
            return set(speech[-1].topics)
        paragraph = self._paragraph(statement.start)
        near = self._nearest(statement, before, paragraph)
        if near:
            return near
        points_back = any(_POINTS_BACK.search(page.text, start, end) for start, end in spans)
        near = self._nearest(statement, before, paragraph - _NEAR)
        same = next((s for s in reversed(speech) if s.speaker and s.speaker == statement.speaker), None)
        if same is not None and same.topics:
            since = self._nearest(statement, before, paragraph - 1, same.end) if points_back else set()
            return since or set(same.topics)
        main = {page.main} if page.main else set()
        if judges:
            # Words are quoted in part where they judge what the article tells.
            return near or main
        if own.amount or not (page.clear or points_back):
            return set()
        if self._frame:
            return main
        return main if points_back and (near or statement.mode == "direct") else set()

    def _paragraph(self, place: int) -> int:
        i = self._page.sentence_before(place) + 1
        sentences = self._page.document.sentences
        return sentences[min(i, len(sentences) - 1)].paragraph if sentences else 0

    def _nearest(self, statement: Statement, before: Sequence[Statement], first: int, after: int = 0) -> set[str]:
        """Topics of the nearest sentence or claim before that has one, from paragraph ``first`` and place ``after``."""
        page = self._page
        sentences = page.document.sentences
        last = page.sentence_before(statement.start)
        if last + 1 < len(sentences) and sentences[last + 1].start < statement.start:
            inside = page.own([(sentences[last + 1].start, statement.start)]).strong
            if inside:
                return set(inside)
        for i in range(last, -1, -1):
            sentence = sentences[i]
            if sentence.paragraph < first or sentence.start < after:
                break
            if page.sentence_topics[i]:
                return set(page.sentence_topics[i])
            for earlier in reversed(before):
                if sentence.start <= earlier.start < sentence.end and earlier.topics:
                    return set(earlier.topics)
        return set()

    def _went_on(self, statement: Statement, before: Sequence[Statement]) -> set[str]:
        """In a transcript: topics of the speaker's last answer, if no heading has changed the subject since."""
        if self._frame and self._page.clear and self._page.main:
            return {self._page.main}
        for earlier in reversed(before):
            if earlier.speaker == statement.speaker and earlier.kind == "speech":
                first, last = self._paragraph(earlier.start) + 1, self._paragraph(statement.start)
                return set() if any(self._headings[first:last]) else set(earlier.topics)
        return set()

    def _asked(self, statement: Statement, paragraph: int) -> set[str]:
        """In a transcript: topics of the question that the claim answers."""
        return self._nearest(statement, (), paragraph - 1)
