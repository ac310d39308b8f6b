"""Attribution by an adjective or a noun in place of a verb: "is confident that", "made the claim that", "her view is
that"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.finding import Attribution, has_clause
from extract.attribution.frames import ATTITUDES, BRINGS, HOLDING, MANNERS
from extract.attribution.subjects import subject_before
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import CLAIM, STANCE, THINK, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase, noun_phrase_left
from extract.wording import word_set

_COPULAS = word_set(
    "is are was were remains remain remained am 's 're feels felt seems seemed grew left emerged away sounded"
)
_BRINGS = word_set("that about over")
_OWNED = word_set(
    "view opinion belief position argument message point conclusion assessment contention verdict concern fear hope "
    "worry complaint prediction suggestion theory answer response stance line contention thesis reasoning objection "
    "gripe take hunch guess suspicion diagnosis reading defence defense excuse reply retort plea expectation mantra "
    "grievance logic thinking interpretation"
)
_IS = word_set("is was remains remained has had")
_PLAIN = word_set("clear plain known")
HELD_NOUNS = _OWNED | {"case"} | _PLAIN | frozenset(HOLDING)
_MADE_IT = {verb: (verb, "it") for verb in ("made", "makes", "make", "making")}
_CLAIMS = tuple("TDpHOKC")
HELD = ATTITUDES | MANNERS
_CLEAR = Cue("clear", CLAIM, "past")
_SPEAKERS = "HrpgOKC"
_REACH = 5
"""Words between a light verb and its noun."""


def attitude(line: Line) -> Iterator[Attribution]:
    """ "Li is confident that the deadline will hold."."""
    if HELD.isdisjoint(line.words):
        return
    tags, words = line.tags, line.words
    for at, word in enumerate(words):
        opens = tags[at + 1 : at + 2]
        told = opens == ":" and (word in ATTITUDES or word in MANNERS)
        if not told and (word not in ATTITUDES or opens not in _CLAIMS):
            continue
        claim = at + 2 if opens in "T:" else at + 1
        copula = at - 1
        while copula > 0 and tags[copula] == "R":
            copula -= 1
        if copula < 1 or words[copula] not in _COPULAS:
            continue
        if not (has_clause(line, claim) or (told and tags[claim : claim + 1] == "Q")):
            continue
        if words[copula] == "away":  # "came away convinced that"
            copula -= 1
            if words[copula] not in ("came", "comes", "come"):
                continue
        subject = subject_before(line, copula).phrase
        if subject is not None and _holds(line, subject):
            cue = Cue(word, THINK, "past")
            yield Attribution(line, "attitude", copula, at, subject, cue, claim=claim)


def _holds(line: Line, subject: Phrase) -> bool:
    """Can the subject hold a view: a person or body, and not "I", "you" or "it"?"""
    return line.tags[subject.head] in _SPEAKERS and line.words[subject.head] not in ("i", "you", "it", "we")


def holding(line: Line) -> Iterator[Attribution]:
    """ "Li made the claim that …", "raised concerns about …", "took issue with …", "her view is that …"."""
    tags, words = line.tags, line.words
    if HELD_NOUNS.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word in HOLDING and at > 1:
            brings = _over_hearer(line, at + 1)
            asked = BRINGS.get(word, _BRINGS)
            found = _light(line, at, brings) if brings < len(words) and words[brings] in asked else None
            if found is not None:
                yield found
                continue
        if word in _PLAIN and words[at - 2 : at] == _MADE_IT.get(words[at - 2]) and tags[at + 1 : at + 2] in _CLAIMS:
            subject = subject_before(line, at - 2).phrase
            claim = at + 2 if tags[at + 1] == "T" else at + 1
            if subject is not None and _holds(line, subject) and has_clause(line, claim):
                yield Attribution(line, "holding", at - 2, at, subject, _CLEAR, claim=claim)
        if (word in _OWNED or words[at - 1 : at + 1] == ("base", "case")) and at:
            found = _owned(line, at)
            if found is not None:
                yield found


def _over_hearer(line: Line, at: int) -> int:
    """Behind "to lenders" in "made the case to lenders that"; ``at`` without a hearer."""
    if line.words[at : at + 1] not in (("to",), ("with",)):
        return at
    that = line.tags.find("T", at, at + 8)
    return that if that > 0 and not set(line.tags[at + 1 : that]) - set("DNrgdCHOLKE'&") else at


def _light(line: Line, noun: int, brings: int) -> Attribution | None:
    """The subject of the light verb before the noun; ``brings``: "that", "about" … behind it."""
    words = line.words
    verbs = HOLDING[words[noun]]
    at = noun - 1
    while at > 0 and noun - at <= _REACH and words[at] not in verbs:
        if line.tags[at] not in "DNERIt#'KCrgO":
            return None
        at -= 1
    if at < 1 or words[at] not in verbs:
        return None
    that = line.tags[brings] == "T"
    tags_behind = line.tags[brings + 1 :]
    if words[at] == "of":
        at -= 1
        if words[at] not in _COPULAS:
            return None
    if words[noun] == "water" and words[noun - 1] != "cold":
        return None
    if words[brings] == ":" and not (has_clause(line, brings + 1) or "Q" in tags_behind):
        return None
    if that and line.tags[brings + 1 : brings + 2] in ("", "V", "X", "b", "h", "E", "S", "."):
        return None  # "made the claim that won the case"
    subject = subject_before(line, at).phrase
    if subject is None or not _holds(line, subject):
        return None
    cue = Cue(words[noun], CLAIM if that else STANCE, "past")
    return Attribution(line, "holding", at, noun, subject, cue, claim=brings + 1)


def _owned(line: Line, noun: int) -> Attribution | None:
    """ "Li's view is that …", "the position of the ministry remains that …"."""
    tags, words = line.tags, line.words
    that = tags.find("T", noun, noun + 16)
    if that < 0:
        return None
    copula = that - 1
    while tags[copula] == "R":
        copula -= 1
    if words[copula] == "been" and tags[copula - 1] in "Rh":
        copula -= 1
        while tags[copula] == "R":
            copula -= 1
    if words[copula] not in _IS or not _goes_on(line, that + 1):
        return None
    cue = Cue(words[noun], CLAIM, "past")
    if copula == noun + 1:
        subject = _owner(line, noun)
    elif words[noun + 1] == "of" and words[noun - 1] == "the":
        subject = phrase_at(line, noun + 2, copula)
        subject = subject if subject is not None and subject.full_last == copula - 1 else None
    else:
        return None
    if subject is None or not (line.tags[subject.head] in "DN" or _holds(line, subject)):
        return None
    return Attribution(line, "holding", noun, that - 1, subject, cue, claim=that + 1)


def _goes_on(line: Line, at: int) -> bool:
    return has_clause(line, at) or (line.tags[at : at + 1] in tuple("DHOKCNp#") and len(line.tags) - at > 4)


def _owner(line: Line, noun: int) -> Phrase | None:
    """Whose view it is: "Li's view is that", "the ministry's view is that"."""
    at = noun - 1
    while at > 0 and (line.tags[at] in "NER#" or line.words[at] == "stated"):
        at -= 1
    if line.words[at] in ("his", "her", "their"):
        return Phrase(at, at, at, at, at)
    if at < 1 or line.tags[at] != "'":
        return None
    subject = noun_phrase_left(line, at - 1)
    if subject is None:
        return None
    people = line.tags[subject.head] == "N" and line.words[at] == "'"
    return subject if people or _holds(line, subject) else None
