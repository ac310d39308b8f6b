"""The topic of a claim that names none: from what it refers to, from its speaker, from the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from extract.model import Span, Statement
from extract.topic_page import Own, Page, Stretch, official

_REACH = 12
"""Sentences back, at most, in which a reference is looked for."""
_NEAR = 2
"""Paragraphs back in which "the move" and "it" find what they stand for."""

_POINTS_BACK = re.compile(
    r"\b(?:this(?! (?:newspaper|paper|website|reporter|week|month|year|morning|afternoon|evening|time))|"
    r"that(?! (?:the|a|an|some|other|it|they|he|she|there|all|any|such|china|u\.?s))|these|those|such|it|its|"
    r"so-called|they|them|the (?:\w+ )?(?:goal|aim|efforts?|strategy|"
    r"issue|matter|process|theme|outcomes?|event|discussions?|situation|posture|questions?|news))\b"
)
_REFERS = re.compile(
    r"\b(?:the|this|that|such an?|such|these|those|its|their) (?:\w+ )?(?:moves?|steps?|approach|plans?|attempt|"
    r"decisions?|idea|text|document|announcement|offer|proposals?|scheme|veto|objection|policy|measures?|vote|bill|changes?)\b"
)
_TURN = re.compile(r"(?:[A-Z][\w.’'()-]*[ ,]{1,2}){0,7}[A-Z][\w.’'()-]*(?: \([^)]{1,60}\))?: ")
_CONTROL = re.compile(
    r"\b(?:the|this|these|those|such|its) (?:\w+ )?(?:bans?|curbs?|restrictions?|quotas?|controls|prohibition|"
    r"moratorium|measures?|steps?|moves?|decision|licen[cs]es|permits|rules|tightening|veto|halt|freeze)\b"
)
_LONGEST_NAME = 120
_HEADING = 90
_TURNS = 4
"""Paragraphs that open with a name and a colon, from which a text is a transcript."""


def _opens_a_turn(text: str, paragraph: Span) -> bool:
    colon = text.find(": ", paragraph.start, min(paragraph.end, paragraph.start + _LONGEST_NAME))
    return colon >= 0 and _TURN.match(text, paragraph.start, colon + 2) is not None


class Context:
    """What the claims of one article take over."""

    def __init__(self, page: Page) -> None:
        self._page = page
        document = page.document
        self._paragraphs = document.paragraphs
        self._turns = [_opens_a_turn(page.text, p) for p in self._paragraphs]
        self._claimed: dict[int, tuple[str, ...]] = {}
        self._last: Statement | None = None
        self._by_speaker: dict[str, Statement] = {}
        self._headings = [page.text[p.end - 1].isalnum() and len(p) < _HEADING for p in self._paragraphs]
        self._transcript = sum(self._turns) >= _TURNS

    @cached_property
    def _frame(self) -> bool:
        """Headline, opening or a third of the paragraphs are on the main topic."""
        page = self._page
        if page.main is None:
            return False
        if page.main in page.headline or any(page.main in topics for topics in page.sentence_topics[:2]):
            return True
        sentences = zip(page.document.sentences, page.sentence_topics, strict=True)
        return 3 * len({s.paragraph for s, topics in sentences if page.main in topics}) >= len(self._paragraphs)

    def referred(self, statement: Statement, spans: Sequence[Stretch]) -> set[str]:
        """Topics of what the claim plainly goes on with: a step named before, the question, the sentence before."""
        paragraph = self._paragraph(statement.start)
        if self._transcript:
            return self._asked(statement, paragraph)
        if any(_REFERS.search(self._page.lowered, start, end) for start, end in spans) or statement.kind == "action":
            return self._nearest(statement, paragraph - _NEAR)
        return set()

    def taken_over(self, statement: Statement, spans: Sequence[Stretch], own: Own) -> set[str]:
        page = self._page
        if statement.kind == "action":
            # An act is reported because it is on a watched topic.
            return {page.main} if page.main else set()
        if self._transcript:
            return self._went_on(statement)
        judges = statement.mode == "mixed"
        quoted = statement.mode == "direct" and self._frame
        if own.background and not judges and (not quoted or self._market(statement, spans)):
            return set()
        last = self._last
        if last is not None and last.topics and "\n" not in page.text[last.end : statement.start]:
            return set(last.topics)
        paragraph = self._paragraph(statement.start)
        near = self._nearest(statement, paragraph, reach=1)
        if near:
            return near
        same = self._by_speaker.get(statement.speaker) if statement.speaker else None
        if same is not None and same.topics and not self._market(statement, spans):
            since = self._nearest(statement, paragraph - 1, same.end) if self._points_back(spans) else set()
            return since or set(same.topics)
        main = {page.main} if page.main else set()
        if judges:
            # Words are quoted in part where they judge what the article tells.
            return self._nearest(statement, paragraph - _NEAR) or main
        points_back = self._points_back(spans)
        if not main or not (page.clear or points_back) or self._market(statement, spans):
            return set()
        if self._frame or statement.mode == "direct" or self._nearest(statement, paragraph - _NEAR):
            return main if self._frame or points_back else set()
        return set()

    def note(self, statement: Statement) -> None:
        """Remember a labelled claim: later ones may go on with it. In the order of the text."""
        if statement.topics:
            self._claimed[self._page.sentence_before(statement.start + 1) + 1] = statement.topics
        if statement.kind == "speech":
            self._last = statement
            if statement.speaker:
                self._by_speaker[statement.speaker] = statement

    def _market(self, statement: Statement, spans: Sequence[Stretch]) -> bool:
        """Does the claim give amounts? A minister's are policy, a trader's are the market."""
        return self._page.amount(spans) and not official(statement)

    def _points_back(self, spans: Sequence[Stretch]) -> bool:
        return any(_POINTS_BACK.search(self._page.lowered, start, end) for start, end in spans)

    def source(self, statement: Statement, topics: Sequence[str]) -> Stretch | None:
        """The sentence before that introduced the control to which the claim refers ("the ban", "these measures")."""
        page = self._page
        if tuple(topics) != ("export_controls",) or not _CONTROL.search(page.lowered, statement.start, statement.end):
            return None
        sentences = page.document.sentences
        first = self._paragraph(statement.start) - _NEAR
        last = page.sentence_before(statement.start)
        for i in range(last, max(-1, last - _REACH), -1):
            if sentences[i].paragraph < first:
                break
            if page.sentence_topics[i] & set(topics):
                return sentences[i].start, sentences[i].end
        return None

    def _paragraph(self, place: int) -> int:
        i = self._page.sentence_before(place) + 1
        sentences = self._page.document.sentences
        return sentences[min(i, len(sentences) - 1)].paragraph if sentences else 0

    def _nearest(
        self, statement: Statement, first: int, after: int = 0, *, claims: bool = True, reach: int = _REACH
    ) -> set[str]:
        """Topics of the nearest sentence or claim before that has one, from paragraph ``first`` and place ``after``."""
        page = self._page
        sentences = page.document.sentences
        last = page.sentence_before(statement.start)
        if last + 1 < len(sentences) and sentences[last + 1].start < statement.start:
            inside = page.said(page.own([(sentences[last + 1].start, statement.start)]))
            if inside:
                return inside
        for i in range(last, max(-1, last - reach), -1):
            sentence = sentences[i]
            if sentence.paragraph < first or sentence.start < after:
                break
            if page.sentence_topics[i]:
                return set(page.sentence_topics[i])
            if claims and i in self._claimed:
                return set(self._claimed[i])
        return set()

    def _went_on(self, statement: Statement) -> set[str]:
        """In a transcript: topics of the speaker's last answer, if no heading has changed the subject since."""
        if self._frame and self._page.clear and self._page.main:
            return {self._page.main}
        earlier = self._by_speaker.get(statement.speaker or "")
        if earlier is None:
            return set()
        first, last = self._paragraph(earlier.start) + 1, self._paragraph(statement.start)
        return set() if any(self._headings[first:last]) else set(earlier.topics)

    def _asked(self, statement: Statement, paragraph: int) -> set[str]:
        """In a transcript: topics of the question that the claim answers."""
        return self._nearest(statement, paragraph - 1, claims=False)
