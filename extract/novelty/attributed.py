"""What a statement claims, without who said it, where, to whom, and what was in the news before."""

from __future__ import annotations

import re

from extract.dates.days import WEEKDAY
from extract.fingerprints import canonical_words
from extract.model import Statement
from extract.novelty.recalled import SAYING
from extract.novelty.vocabulary import STOP, word_set

_ASIDE = re.compile(
    r",\s+(?:(?:who|whose)\b[^;\n]{2,240}|(?:which|the|a|an|one of|part of|itself|now|long|home)\b[^.;\n“”\"]{2,160}),"
    r"[”\"’]?\s+(?=(?:(?:had|has|have|also|then|later|\w+ly) ){0,2}$)"
)
"""What is told of a speaker between name and verb."""

_DAY = (
    rf"(?:on |late |early |last |this )*(?i:{WEEKDAY})"
    r"(?: (?:morning|afternoon|evening|night))?"
)
_PLACE = r"(?:in|on|at|during|after|before|by|through|via|from|to|outside|ahead of|for|late|early|earlier|yesterday)\b"
_HEARERS = r"(?:reporters|journalists|lawmakers|delegates|parliament|correspondents|viewers|listeners)\b"
_REST = r"[^,.;:!?“”\"\n]*"
_OCCASION = re.compile(rf"^(?: {_DAY})?(?: (?:{_PLACE}|{_HEARERS}){_REST})?")
_TOLD = re.compile(rf"^(?: {_DAY})?(?: {_REST})?")
"""What follows the verb where the claim went before: the day, the place, the medium, the hearers."""
_VERBS = word_set(
    "said says told tells added adds wrote writes stated states noted notes explained announced disclosed insisted "
    "stressed warned cautioned replied answered commented remarked declared confirmed reiterated"
)
"""Where the claim went before, these are followed by circumstances only."""
_TO_HEARERS = word_set("told tells")
_OF_WHAT = re.compile(rf"^(?: {_DAY})? (?:of|about|on|regarding) (?!{_DAY})")
_FINITE = re.compile(
    r"\b(?:that|would|will|was|were|is|are|had|has|have|could|should|may|might|must|cannot|not|did|do|does)\b"
)
_CLAIM_FIRST = re.compile(r"^\W*(?:[\w'’%$€£.-]+\W+){4,}?[\w'’.%-]*[,”\"’][”\"’]?\s+\S")
_MEDIUM = re.compile(
    rf"^(?: {_DAY})?(?: (?:{_HEARERS}|{_PLACE})[^,.;:!?“”\"\n]{{0,120}}?)?(?:,? {_DAY})?,?(?= that\b)", re.IGNORECASE
)
"""What stands between the verb and "that"."""
_BEFORE = re.compile(
    r",\s+(?:(?:\w+ ){0,2}(?:hours?|days?|weeks?|months?|years?) )?after (?!all\b)(?:[\w'’.-]+ ){1,8}?"
    rf"(?:had )?{SAYING}\b[^.;\n“”\"]*",
    re.IGNORECASE,
)
"""What somebody else had said before, told at the end of a sentence."""
LEFT_WORDS = 5
"""A claim that is left with fewer words has lost more than its attribution."""


def claim_text(statement: Statement) -> str:
    """The text of ``statement`` without asides, the circumstances of saying, and earlier reports told after it."""
    text = _without_aside(statement)
    cue = _cue_place(statement, text)
    if cue is None:
        return text
    start, end = cue
    if statement.kind == "speech":
        rest, verb = text[end:], text[start:end].split()[-1].lower()
        told = _MEDIUM.match(rest)
        if told and told.end():
            text = text[:end] + rest[told.end() :]
        elif verb in _VERBS and _CLAIM_FIRST.match(text[:start]) and not _OF_WHAT.match(rest):
            around = (_TOLD if verb in _TO_HEARERS else _OCCASION).match(rest)
            if around and around.end() and not _FINITE.search(around.group()):
                text = text[:end] + rest[around.end() :]
    found = _BEFORE.search(text, end)
    if found and len(text[: found.start()].split()) >= LEFT_WORDS:
        text = text[: found.start()] + text[found.end() :]
    return text


def _cue_place(statement: Statement, text: str) -> tuple[int, int] | None:
    """Where the verb of saying, or of the act, stands in ``text``, which may have lost an aside before it."""
    if statement.cue_start is None or not statement.cue:
        return None
    start = statement.cue_start - statement.start - (len(statement.text) - len(text))
    if not 0 <= start < len(text) or not text.startswith(statement.cue, start):
        return None
    return start, start + len(statement.cue)


def _without_aside(statement: Statement) -> str:
    """The text without what it tells of the speaker in passing: "Tan, who had called it theft, said …"."""
    text = statement.text
    cue = statement.cue_start - statement.start if statement.cue_start is not None else 0
    if statement.kind != "speech" or not 0 < cue < len(text):
        return text
    who = {*canonical_words(statement.speaker_text or ""), *canonical_words(statement.speaker or "")}
    for found in _ASIDE.finditer(text[:cue]):
        before = canonical_words(text[: found.start()])
        if before and before[-1] in who:
            return f"{text[: found.start()]} {text[found.end() :]}"
    return text


def attribution(statement: Statement) -> frozenset[str]:
    """Words that say who spoke and where, not what was said."""
    parts = [statement.speaker, statement.speaker_role, statement.speaker_affiliation, statement.speaker_text]
    if statement.kind == "speech":
        parts += [statement.venue, statement.cue, *statement.relayed_by]
    words = {w for part in parts if part for w in canonical_words(part)}
    return frozenset(words - _KEPT - STOP)


_KEPT = word_set("china chinese us japan japanese european export exports trade rare earth minerals")
"""Words of a speaker's name that may be the very subject of the claim."""
