"""Question-and-answer transcripts: paragraphs that open with who speaks ("Q:", "A:", "Reporter:", "Li Wei:"), and
interviews whose questions stand unlabelled between the answers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from extract.attribution.interviews import interviewee, unlabelled
from extract.attribution.runs import Draft
from extract.model import Document
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase

_LABEL = re.compile(
    r"(?:(?P<question>(?:Q(?:uestion)?\.?\d{0,2}|Reporter|REPORTER|Journalist|Moderator|Interviewer|Host|CHAIR|Chair)"
    r"(?: \([^)]{1,50}\))?)"
    r"|(?P<answer>A(?:nswer)?\.?\d{0,2})"
    r"|(?P<name>(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4}(?: "
    r"\([^)]{1,60}\))?))\s*[:：]\s+(?=\S)"
    r"|\(\((?P<mark>[^)]{1,40})\)\)\s*(?=\S)"
    r"|(?:(?P<q>Q|QUESTION)|(?P<a>A|ANSWER))\s+[–—-]{1,2}\s+(?=\S)"
)
_LABEL_MARK = re.compile(r"[:：(–—-]")
"""One of them is in each label."""
_SPEAKS = re.compile(r"\b(?:I|we|We|our|my)\b")
_LEAST_LABELS = 3


@dataclass(frozen=True, slots=True)
class Label:
    """How a paragraph opens."""

    kind: str
    """``question``, ``answer`` or ``name``."""
    name: str
    end: int
    """Offset behind the label."""


def transcript(document: Document, lines: tuple[Line, ...]) -> tuple[list[Draft], set[int]]:
    """The answers of a transcript as drafts, and the lines that the transcript takes up."""
    labels = _labels(document)
    if not labels or not _is_transcript(labels):
        return _interview(document, lines)
    by_paragraph = _by_paragraph(lines)
    asking = _asking(document, lines, labels)
    drafts: list[Draft] = []
    spoken: set[int] = set()
    numbers = sorted(labels)
    for number, following in zip(numbers, [*numbers[1:], len(document.paragraphs)], strict=True):
        group = by_paragraph.get(number, [])
        inner = following < len(document.paragraphs)
        for more in range(number + 1, following):
            if not (inner or _goes_on(document, more)):
                break
            if not _is_aside(document, more):
                group = [*group, *by_paragraph.get(more, [])]
        spoken |= {line.index for line in group}
        if not group or number in asking:
            continue
        label = labels[number]
        first = line = group[0]
        if label.kind == "answer":
            line, subject = interviewee(lines, numbers[0], document.article.title or "") or (first, None)
        else:
            end = max((k for k, start in enumerate(first.starts) if start < label.end), default=0)
            subject = _subject(first, max(end - 1, 0))
        drafts.append(_answer(line, subject, group))
    return drafts, spoken


def _interview(document: Document, lines: tuple[Line, ...]) -> tuple[list[Draft], set[int]]:
    """The same of an interview whose turns have no labels."""
    turns = unlabelled(document)
    if not turns:
        return [], set()
    by_paragraph = _by_paragraph(lines)
    who = interviewee(lines, turns[0][0], document.article.title or "")
    drafts: list[Draft] = []
    spoken: set[int] = set()
    for first, last, answers in turns:
        group = [line for number in range(first, last + 1) for line in by_paragraph.get(number, [])]
        spoken |= {line.index for line in group}
        if answers and group:
            drafts.append(_answer(who[0] if who else group[0], who[1] if who else None, group))
    return drafts, spoken


def _answer(line: Line, subject: Phrase | None, group: list[Line]) -> Draft:
    first, last = group[0], group[-1]
    start, end = first.sentence.start, last.sentence.end
    return Draft(line, subject, "transcript", start, end, first.index, last.index, ["direct"])


def _by_paragraph(lines: tuple[Line, ...]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for line in lines:
        found.setdefault(line.sentence.paragraph, []).append(line)
    return found


def _labels(document: Document) -> dict[int, Label]:
    """The labels of the document's paragraphs, by number."""
    labels: dict[int, Label] = {}
    text = document.text
    for number, paragraph in enumerate(document.paragraphs):
        stop = min(paragraph.end, paragraph.start + 60)
        if _LABEL_MARK.search(text, paragraph.start, stop) is None:
            continue
        found = _LABEL.match(text, paragraph.start, stop)
        if found is not None:
            asks, answers = found.group("question") or found.group("q"), found.group("answer") or found.group("a")
            kind = "question" if asks else "answer" if answers else "name"
            labels[number] = Label(kind, found.group("name") or found.group("mark") or "", found.end())
    return labels


def _is_transcript(labels: dict[int, Label]) -> bool:
    kinds = Counter(label.kind for label in labels.values())
    turns = Counter(label.name for label in labels.values() if label.kind == "name")
    if kinds["question"] and len(labels) > 1 and (kinds["answer"] or turns):
        return True
    return max(turns.values(), default=0) > 1 and len(labels) >= _LEAST_LABELS and len(turns) > 1


def _asking(document: Document, lines: tuple[Line, ...], labels: dict[int, Label]) -> set[int]:
    """The labelled paragraphs that ask."""
    turns = Counter(label.name for label in labels.values())
    asks = Counter(label.name for n, label in labels.items() if label.name and _is_question(document, n))
    interviewers = {name for name, count in asks.items() if count * 2 > turns[name]}
    interviewers |= {m.text for line in lines for m in line.mentions if m is not None and m.type == "outlet"}
    return {
        n
        for n, label in labels.items()
        if label.kind == "question" or label.name in interviewers or (n + 1 in labels and _is_question(document, n))
    }


def _goes_on(document: Document, number: int) -> bool:
    """Does the paragraph behind the last label go on with its answer?"""
    paragraph = document.paragraphs[number]
    return _SPEAKS.search(document.text, paragraph.start, paragraph.end) is not None and not _is_aside(document, number)


def _is_aside(document: Document, number: int) -> bool:
    """A stage direction, or a heading between the turns."""
    paragraph = document.paragraphs[number]
    text = document.text[paragraph.start : paragraph.end]
    return text[0] in "([" or (len(text.split()) <= 8 and text[-1] not in ".!?…\"'’")


def _is_question(document: Document, number: int) -> bool:
    """Does the paragraph end in a question?"""
    paragraph = document.paragraphs[number]
    return document.text[paragraph.end - 1] == "?"


def _subject(line: Line, last: int) -> Phrase | None:
    head = next((k for k in range(last, -1, -1) if line.tags[k] in "HCrOg"), -1)
    if head < 0:
        return None
    first = head
    while first > 0 and line.tags[first - 1] in "CH":
        first -= 1
    return Phrase(first, head, head, first, head)
