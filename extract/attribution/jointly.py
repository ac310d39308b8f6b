"""Joint statements: papers in which "we" are those whom the first sentences name ("We, the ministers of …, met in …").

There every sentence in which we reaffirm, welcome or invite is a claim, as in no other prose: elsewhere "we" is whoever
is quoted, or the outlet.
"""

from __future__ import annotations

from datetime import date

from extract.attribution.finding import Attribution
from extract.dates.days import read_day
from extract.speakers.cast import Speaker
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import SAY, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

RULE = "joint-statement"
VENUE = "joint statement"
_HEAD = 8
"""Sentences: a title, a date and a place may stand before the one that names us."""
_REACH = 30
"""Words: a longer opening before "we" is a clause of somebody else."""
_US = "rgNC"
"""Tags of the noun that says who we are: an office, a group, any people."""
_LISTED = ("K", "O")
_DECLARE = word_set(
    "acknowledge affirm agree appreciate applaud appeal believe call celebrate commend condemn congratulate consider "
    "declare demand deplore discuss emphasise emphasize encourage endorse expect express hope invite note oppose "
    "recall recognise recognize regret reaffirm reiterate reject remind renew request salute share stress support "
    "thank underline underscore urge value voice warn welcome"
)
_STATES = word_set("concerned committed determined convinced ready resolved united alarmed grateful confident")
_SAYS = Cue("declare", SAY, "present")
_LIGHT = {"look": "forward", "take": "note", "took": "note", "pay": "tribute"}
_BETWEEN = word_set(
    "also further strongly therefore again fully jointly deeply gravely warmly unequivocally once firmly"
)


def who_we_are(lines: tuple[Line, ...]) -> tuple[Line, Phrase] | None:
    """The line and the phrase that say who "we" are; None where the text is no joint statement."""
    for line in lines[:_HEAD]:
        if line.words[:2] == ("we", ","):
            subject = phrase_at(line, 2)
            if subject is not None and line.tags[subject.head] in _US and line.words[subject.head].endswith("s"):
                return line, subject
    return None


def speaker_of(line: Line, subject: Phrase) -> Speaker:
    """Who "we" are, in full: "ministers of Chile, Peru and Norway"."""
    tags, last = line.tags, subject.last
    while tags[last + 1 : last + 2] in (",", "&") and tags[last + 2 : last + 3] in _LISTED:
        last += 2
    first = subject.first + (tags[subject.first] == "D")
    return Speaker(line.surface(first, last), True, kind="plural")


def day_of(line: Line, published: date | None) -> date | None:
    """The day on which we met, as the sentence that names us gives it."""
    return read_day(line.text[line.sentence.start : line.sentence.end], published).day


def declared(line: Line) -> Attribution | None:
    """What we say in ``line`` of a joint statement."""
    for at, word in enumerate(line.words[:_REACH]):
        if word == "we" and (at == 0 or line.tags[at - 1] in ",R&"):
            subject = phrase_at(line, at, at + 1) or Phrase(at, at, at, at, at)
            cue = _cue(line, at + 1)
            return None if cue is None else Attribution(line, RULE, *cue, subject, _SAYS, claim=cue[1] + 1)
    return None


def _cue(line: Line, at: int) -> tuple[int, int] | None:
    """First and last word of the verb by which we declare; None for what we do."""
    words = line.words
    while words[at : at + 1] and words[at] in _BETWEEN:
        at += 1
    if words[at : at + 1] and words[at] in ("are", "remain", "stand"):
        behind = at + 1
        while words[behind : behind + 1] and words[behind] in _BETWEEN:
            behind += 1
        return (at, behind) if words[behind : behind + 1] and words[behind] in _STATES else None
    if not words[at : at + 1]:
        return None
    if words[at] in _LIGHT:
        return (at, at + 1) if words[at + 1 : at + 2] == (_LIGHT[words[at]],) else None
    stem = words[at]
    known = stem in _DECLARE or stem.removesuffix("d") in _DECLARE or stem.removesuffix("ed") in _DECLARE
    return (at, at) if known else None
