"""Question-and-answer transcripts: paragraphs that open with who speaks ("Q:", "A:", "Reporter:", "Li Wei:")."""

from __future__ import annotations

import re
from collections import Counter

from extract.attribution.lines import Line
from extract.attribution.phrases import Phrase
from extract.attribution.runs import Draft
from extract.model import Document

_LABEL = re.compile(
    r"(?:(?P<question>(?:Q(?:uestion)?\.?\d{0,2}|Reporter|REPORTER|Journalist|Moderator|Interviewer|Host|CHAIR|Chair)"
    r"(?: \([^)]{1,50}\))?)"
    r"|(?P<answer>A(?:nswer)?\.?\d{0,2})"
    r"|(?P<name>(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4}(?: "
    r"\([^)]{1,60}\))?))\s*[:：]\s+(?=\S)"
)
_LEAST_LABELS = 3


def transcript(document: Document, lines: tuple[Line, ...]) -> tuple[list[Draft], set[int]]:
    """The answers of a transcript as drafts, and the lines that the transcript takes up."""
    labels: dict[int, re.Match[str]] = {}
    for number, paragraph in enumerate(document.paragraphs):
        label = _LABEL.match(document.text, paragraph.start, min(paragraph.end, paragraph.start + 60))
        if label is not None:
            labels[number] = label
    asked = {n for n, label in labels.items() if label.group("question")}
    answered = {n for n, label in labels.items() if label.group("answer")}
    names = [label.group("name") for label in labels.values() if label.group("name")]
    turns = Counter(names)
    asks = Counter(
        label.group("name") for n, label in labels.items() if label.group("name") and _is_question(document, n)
    )
    interviewers = {name for name, count in asks.items() if count * 2 > turns[name]}
    repeated = {name for name, count in turns.items() if count > 1}
    if not (asked and len(labels) > 1 and (answered or names)) and not (
        repeated and len(labels) >= _LEAST_LABELS and len(set(names)) > 1
    ):
        return [], set()
    outlets = {m.text for line in lines for m in line.mentions if m is not None and m.type == "outlet"}
    drafts: list[Draft] = []
    spoken: set[int] = set()
    by_paragraph: dict[int, list[Line]] = {}
    for line in lines:
        by_paragraph.setdefault(line.sentence.paragraph, []).append(line)
    for number, label in labels.items():
        group = by_paragraph.get(number, [])
        spoken |= {line.index for line in group}
        question = (
            number in asked
            or (label.group("name") or "") in outlets
            or (label.group("name") or "") in interviewers
            or (number + 1 in labels and group and _asks(group[-1]))
        )
        if question or not group:
            continue
        first = group[0]
        end = max((k for k, start in enumerate(first.starts) if start < label.end()), default=0)
        line = first
        if label.group("answer"):
            line, subject = _interviewee(lines, min(labels)) or (first, None)
        else:
            subject = _subject(first, max(end - 1, 0))
        drafts.append(
            Draft(
                line,
                subject,
                "transcript",
                group[0].sentence.start,
                group[-1].sentence.end,
                first.index,
                group[-1].index,
                ["direct"],
            )
        )
    return drafts, spoken


def _is_question(document: Document, number: int) -> bool:
    """Does the paragraph end in a question?"""
    paragraph = document.paragraphs[number]
    return document.text[paragraph.end - 1] == "?"


def _asks(line: Line) -> bool:
    return line.text[line.sentence.end - 1] == "?"


def _interviewee(lines: tuple[Line, ...], until: int) -> tuple[Line, Phrase | None] | None:
    """The only person that the article names before its first question."""
    named = [
        (line, at, mention.name)
        for line in lines
        if line.sentence.paragraph < until
        for at, mention in enumerate(line.mentions)
        if mention is not None and mention.type == "person"
    ]
    if len({name for _, _, name in named}) != 1:
        return None
    line, at, _ = named[0]
    return line, Phrase(at, at, at, at, at)


def _subject(line: Line, last: int) -> Phrase | None:
    head = next((k for k in range(last, -1, -1) if line.tags[k] in "HCrOg"), -1)
    if head < 0:
        return None
    first = head
    while first > 0 and line.tags[first - 1] in "CH":
        first -= 1
    return Phrase(first, head, head, first, head)
