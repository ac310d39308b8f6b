"""Introductions: a paragraph that ends in "Commissioner Orth said:" and opens the block that follows it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from extract.attribution.claims import may_speak
from extract.attribution.finding import Attribution, is_free
from extract.attribution.subjects import subject_before
from extract.attribution.verbal import read_cue
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import CLAIM, SAY
from extract.tagging.lines import Line
from extract.wording import word_set

RULE = "introduction"
_SELF = word_set("i we our my us")
_NO_ADJUNCT = frozenset("TQXb!;")
"""Tags that stand in no place, time or hearer behind a cue: another clause opens there."""
_NO_LABEL = frozenset("XhboVpTQ")
"""Tags that a line of a name with its office has none of."""
_ANNOUNCES = word_set("what how why where following this these those")
""" "Here is what analysts said:" opens a list of many speakers."""
_SENTENCE_ENDS = ".!?…"
_LONGEST = 12
"""Sentences: a block is no longer."""


def introduction(line: Line) -> Iterator[Attribution]:
    """A cue whose claim stands in the next paragraph; ``block_behind`` tells whether one does."""
    tags = line.tags
    if tags[-1] != ":" or line.text[line.sentence.end : line.sentence.end + 1] not in ("\n", "\r") or "Q" in tags:
        return
    at = tags.rfind("S")
    if at < 0:
        labelled = phrase_at(line, 0) if tags[0] == "H" and not _NO_LABEL & set(tags) else None
        if labelled is not None and labelled.full_last == len(tags) - 2:
            yield Attribution(line, RULE, len(tags) - 1, len(tags) - 1, labelled, claim=len(tags))
        return
    reading = read_cue(line, at) if at > 0 else None
    if reading is None or reading.cue.reporting not in (SAY, CLAIM) or _NO_ADJUNCT & set(tags[reading.last + 1 : -1]):
        return
    subject = subject_before(line, at).phrase
    if subject is None or not may_speak(reading, subject):
        return
    if subject.full_first and line.words[subject.full_first - 1] in _ANNOUNCES:
        return
    yield Attribution(line, RULE, at, reading.last, subject, reading.cue, claim=len(tags))


def block_behind(lines: tuple[Line, ...], at: int, found: list[list[Attribution]]) -> list[Line]:
    """The sentences that the introduction ``lines[at]`` opens: the next paragraph, and those that its quotation runs
    over. Empty where that paragraph is somebody else's, or no prose."""
    if at + 1 >= len(lines):
        return []
    block = _paragraph(lines, at + 1)
    if "Q" not in block[0].tags[:1]:
        return block if _is_prose(block) and _is_theirs(block, found) else []
    taken: list[Line] = []
    while block:
        quoted = list(takewhile(is_free, block))
        taken += quoted
        behind = block[-1].index + 1
        goes_on = len(quoted) == len(block) and behind < len(lines) and len(taken) < _LONGEST
        block = _paragraph(lines, behind) if goes_on else []
    return taken


def _paragraph(lines: tuple[Line, ...], first: int) -> list[Line]:
    block: list[Line] = []
    for line in lines[first : first + _LONGEST]:
        if line.sentence.paragraph != lines[first].sentence.paragraph:
            break
        block.append(line)
    return block


def _is_prose(block: list[Line]) -> bool:
    last = block[-1]
    return last.text[last.sentence.end - 1] in _SENTENCE_ENDS


def _is_theirs(block: list[Line], found: list[list[Attribution]]) -> bool:
    """Do the sentences speak of themselves, or name no other speaker?"""
    return speaks_of_itself(block) or not any(found[line.index] for line in block)


def speaks_of_itself(block: list[Line]) -> bool:
    """Is the block in the first person?"""
    return any(not _SELF.isdisjoint(line.words) for line in block)
