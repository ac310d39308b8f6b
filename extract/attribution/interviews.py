"""Interviews without labels: short questions, each in a paragraph of its own, and the paragraphs that answer them."""

from __future__ import annotations

import re

from extract.model import Document
from extract.naming.aliases import fold
from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_MARKER = re.compile(
    r"\binterview(?:s|ed|ee)?\b|\bQ ?(?:&|and) ?A\b|\b(?:in )?conversation with\b"
    r"|\b(?:speaks?|spoke|talks?|talked|sat down) (?:to|with)\b"
    r"|\banswer(?:s|ed) (?:\w+ ){0,4}questions\b|\b(?:questions (?:to|for)|tells)\b",
    re.IGNORECASE,
)
"""What a title or an introduction says of an interview."""
_FIRST = re.compile(r"\b(?:I|we|We|my|our|us|I['’](?:m|ve|d|ll)|[Ww]e['’](?:re|ve|d|ll))\b")
_OWN = re.compile(r"\b(?:I|my)\b")
_SECOND = re.compile(r"\b(?:you|your|You|Your|yours)\b")
_FURNITURE = re.compile(
    r"(?:Image|Photo|Picture|Source|Sources|Interview by|Interviewer|Related|Read more|Note|Editor['’]s note)\b"
    r"|(?:This|The) (?:interview|conversation|transcript)\b|\(|\["
)
_BY = ("of", "by", "from")
_ANSWERING = word_set("answered answers answering took takes")
_INTRODUCTION = 2500
"""Characters before the first question that may tell of the interview."""
_LEAST = 3
"""Questions: fewer make no interview."""
_REMARK = 50
"""Words: a question that is no interrogative is no longer."""
_LONGEST = 90
"""Words: a question's paragraph is no longer."""


def unlabelled(document: Document) -> list[tuple[int, int, bool]]:
    """The turns of an interview: first and last paragraph, and whether it is an answer. Empty where it is none."""
    questions = [n for n in range(len(document.paragraphs)) if _is_question(document, n)]
    if len(questions) < _LEAST:
        return []
    first = document.paragraphs[questions[0]].start
    head = f"{document.article.title or ''}\n{document.text[max(0, first - _INTRODUCTION) : first]}"
    if not _MARKER.search(head):
        return []
    turns = _alternating(document, questions) or list(_turns(document, questions))
    answers = [(a, b) for a, b, answer in turns if answer]
    texts = [document.text[document.paragraphs[a].start : document.paragraphs[b].end] for a, b in answers]
    asked = sum(_SECOND.search(_paragraph(document, n)) is not None for n in questions)
    spoken = sum(_FIRST.search(text) is not None for text in texts)
    personal = 2 * spoken >= len(texts) and 3 * (asked + spoken) >= len(texts) + len(questions)
    return turns if answers and personal else []


def _alternating(document: Document, questions: list[int]) -> list[tuple[int, int, bool]]:
    """The turns where question and answer are one paragraph each, and some questions are no interrogatives ("Your own
    party wants a cap."); empty where they are not."""
    first, last = questions[0], len(document.paragraphs) - 1
    while last > first and _is_furniture(document, last):
        last -= 1
    asking, answering = range(first, last + 1, 2), range(first + 1, last + 1, 2)
    asked = sum(n in questions for n in asking)
    if (last - first) % 2 == 0 or asked == len(asking) or 2 * asked < len(asking):
        return []
    prompts = [_paragraph(document, n) for n in asking]
    short = all(len(text.split()) <= _REMARK and not _OWN.search(text) for text in prompts)
    replies = all(_FIRST.search(_paragraph(document, n)) for n in answering if n in questions)
    spoken = sum(_FIRST.search(_paragraph(document, n)) is not None for n in answering)
    if not short or not replies or 2 * spoken < len(answering):
        return []
    return [(n, n, (n - first) % 2 == 1) for n in range(first, last + 1)]


def _turns(document: Document, questions: list[int]) -> list[tuple[int, int, bool]]:
    turns: list[tuple[int, int, bool]] = []
    for n, following in zip(questions, [*questions[1:], len(document.paragraphs)], strict=True):
        turns.append((n, n, False))
        opened = -1
        for k in range(n + 1, following):
            if _is_furniture(document, k):
                if opened >= 0:
                    turns.append((opened, k - 1, True))
                opened = -1
            elif opened < 0:
                opened = k
        if opened >= 0:
            turns.append((opened, following - 1, True))
    return turns


def _paragraph(document: Document, number: int) -> str:
    paragraph = document.paragraphs[number]
    return document.text[paragraph.start : paragraph.end]


def _is_question(document: Document, number: int) -> bool:
    if document.text[document.paragraphs[number].end - 1] != "?":
        return False  # most paragraphs
    text = _paragraph(document, number)
    return text[0] not in "\"“‘'«" and len(text.split()) <= _LONGEST


def _is_furniture(document: Document, number: int) -> bool:
    """A caption, a cross-heading or a note: nobody's answer."""
    text = _paragraph(document, number)
    heading = len(text.split()) <= 8 and text[-1] not in ".!?…”\"'’"
    return heading or _FURNITURE.match(text) is not None


def interviewee(lines: tuple[Line, ...], until: int, title: str) -> tuple[Line, Phrase] | None:
    """Who "answered questions"; else the only person, or the only one whom the title names too, of the paragraphs
    before ``until``."""
    for line in lines:
        if line.sentence.paragraph < until and not _ANSWERING.isdisjoint(line.words) and "questions" in line.words:
            answers = next(
                (k for k, w in enumerate(line.words[:-2]) if w == "answers" and line.words[k + 1] in _BY), -1
            )
            subject = phrase_at(line, answers + 2) if answers >= 0 else leading_subject(line, len(line.tags))
            if subject is not None and line.tags[subject.head] in "Hr":
                return line, subject
    named = [
        (line, at, mention.name)
        for line in lines
        if line.sentence.paragraph < until
        for at, mention in enumerate(line.mentions)
        if mention is not None and mention.type == "person"
    ]
    people = {name for _, _, name in named}
    if len(people) > 1:
        people = {name for name in people if fold(name.split()[-1]) in fold(title)}
    if len(people) != 1:
        return None
    line, at, _ = next(row for row in named if row[2] in people)
    return line, Phrase(at, at, at, at, at)
