"""Attributions in a sentence of their own behind the claim: "This was stated by the envoy Orth", "Orth said so"."""

from __future__ import annotations

from extract.attribution.finding import Attribution
from extract.attribution.runs import Draft
from extract.attribution.subjects import subject_before
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import ACT, CLAIM, CUES, SAY
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

RULE = "afterwards"
_POINTS = word_set("this that it these")
"""What stands for the sentence before."""
_LONGEST = 30
"""Words: such a sentence is no longer."""
_SPEAKERS = "HCOLrg"
_CLAIMS = frozenset("TQXbh")
"""Tags of a claim that the sentence itself makes."""


def afterwards(lines: tuple[Line, ...], found: list[list[Attribution]], spoken: set[int]) -> list[Draft]:
    """The claims that the sentence behind them attributes, as drafts of two sentences each. ``found``: what else
    attributes something in each line; a claim that is somebody's already (``spoken``: lines of such), or quoted, stays
    with them."""
    drafts: list[Draft] = []
    for line in lines[1:]:
        if len(line.tags) > _LONGEST:
            continue
        told = _passive(line) or _pointing(line) if "S" in line.tags else _according(line)
        claim = lines[line.index - 1]
        if told is None or found[claim.index] or claim.index in spoken or not _joins(claim, line):
            continue
        subject, cue = told
        a = Attribution(line, RULE, cue, cue, subject, CUES.get(line.words[cue]))
        start, end = claim.sentence.start, line.sentence.end
        drafts.append(Draft(line, subject, RULE, start, end, claim.index, line.index, ["indirect"], a))
        spoken = {*spoken, claim.index, line.index}
    return drafts


def _joins(claim: Line, line: Line) -> bool:
    """Is ``claim`` a sentence without quotation, in the paragraph of ``line`` or right before it?"""
    whole = claim.text[claim.sentence.end - 1] == "." and "Q" not in claim.tags
    return whole and line.sentence.paragraph - claim.sentence.paragraph <= 1


def _says(line: Line, at: int) -> bool:
    cue = CUES.get(line.words[at]) if line.tags[at] == "S" else None
    return cue is not None and cue.form == "past" and cue.reporting in (SAY, CLAIM, ACT)


def _passive(line: Line) -> tuple[Phrase, int] | None:
    """ "This was stated by Orth on Monday"."""
    words, tags = line.words, line.tags
    if words[0] not in _POINTS or tags[1:2] not in ("b", "h"):
        return None
    by = words.index("by") if "by" in words[:8] else 0
    if by < 3 or not _says(line, by - 1):
        return None
    subject = phrase_at(line, by + 1)
    return (subject, by - 1) if subject is not None and tags[subject.head] in _SPEAKERS else None


def _according(line: Line) -> tuple[Phrase, int] | None:
    """ "That is according to Orth"."""
    if line.words[0] not in _POINTS or line.words[2:4] != ("according", "to") or line.tags[1] != "b":
        return None
    subject = phrase_at(line, 4)
    return (subject, 2) if subject is not None else None


def _pointing(line: Line) -> tuple[Phrase, int] | None:
    """ "Orth said so on Monday", "Orth stated this in an interview"."""
    cue = line.tags.find("S")
    if cue < 1 or line.words[cue + 1 : cue + 2] not in (("so",), ("this",)) or not _says(line, cue):
        return None
    if line.tags[cue + 2 : cue + 3] not in (".", "I", "W", "") or not _CLAIMS.isdisjoint(line.tags):
        return None
    subject = subject_before(line, cue).phrase
    return (subject, cue) if subject is not None and line.tags[subject.head] in _SPEAKERS else None
