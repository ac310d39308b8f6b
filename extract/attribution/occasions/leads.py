"""The day that the lead gives to what is told of behind it: whom it leaves unnamed, what it has a state do."""

from __future__ import annotations

import re

from extract.attribution.finding import Attribution
from extract.attribution.occasions.at_events import is_apart
from extract.attribution.occasions.diary import Diary
from extract.attribution.occasions.houses import EXECUTIVE, OFFICE, governs, is_of_house, is_of_that_day, is_state
from extract.dates.days import UNDATED, Said
from extract.speakers.cast import Cast, Speaker

_OFFICIAL = re.compile(
    r"\b(?:official|director|secretary|head|commissioner|deputy|minister|advis[eo]r|staff|envoy|governor|chief|spokes\w+)\b",
    re.IGNORECASE,
)
_BODY = re.compile(r"\b(?:regulator|agency|authority|board|watchdog|body|office|association|union|federation|bureau)$")
_SOURCES = re.compile(
    r"(?:(?:one|another|a second|a third|two|both|some|all) of (?:them|(?:the|those)(?: \w+)? (?:sources|people))|"
    r"(?:the|another|a second|a third|both)(?: \w+)? (?:sources?|people|persons?))\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:after|following) (?:meeting|(?:a|his|her|their) (?:meeting|talks)|talks)\b|\b(?:alongside|together with)\b",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"(?:statement|press release|announcement|notice|notification)$", re.IGNORECASE)
_PARTIES = ("companies", "firms", "miners", "producers", "ministries", "groups", "partners")
_FIRST = 8
"""Bodies named first, of which some are the lead's."""
_NEXT = 3
"""Paragraphs behind the lead in which it is told who the unnamed was."""
_SUBJECT = 100
"""Characters into the article within which the state or the firm stands of which the lead tells an act."""
_BESIDE = 25
"""Characters from one state to another that acts with it."""


def day_of_unnamed(a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary, cast: Cast) -> Said:
    """The day of the lead's "a senior official said on Friday", for the official who is named first behind it."""
    first = diary.said[0] if diary.said else None
    if first is None or first.paragraph > 0 or first.speaker.named or not is_of_that_day(a, zone, venue):
        return UNDATED
    if _is_party(first.speaker, speaker, cast):
        return Said(first.day, True)
    others = len(diary.heard) - 1
    known = others > (2 if first.speaker.kind == "plural" else 0) or a.line.sentence.paragraph > _NEXT
    return UNDATED if known or not _may_be(first.speaker, speaker) else Said(first.day, True)


def _may_be(unnamed: Speaker, named: Speaker) -> bool:
    """May the one, or one of them, be the other?"""
    if not named.named or (unnamed.country and named.country and unnamed.country != named.country):
        return False
    called = (unnamed.role or unnamed.name or "").lower()
    if named.kind == "institution":
        return unnamed.kind == "unnamed" and _BODY.search(called) is not None
    office = {"official": _OFFICIAL, "executive": EXECUTIVE}.get(called.rpartition(" ")[2].removesuffix("s"))
    return named.kind == "person" and office is not None and office.search(named.role or "") is not None


def _is_party(unnamed: Speaker, named: Speaker, cast: Cast) -> bool:
    """Is it one of "the companies" that the lead has speak together, and names?"""
    if unnamed.kind != "plural" or named.kind != "institution" or not (unnamed.name or "").endswith(_PARTIES):
        return False
    return any(seen.paragraph == 0 and seen.speaker.name == named.name for seen in cast.institutions[:_FIRST])


def day_of_sources(a: Attribution, speaker: Speaker, zone: str, diary: Diary) -> Said:
    """The day on which "two people told Reuters on Friday", for "one of the sources"."""
    if diary.sources is None or a.subject is None or speaker.kind not in ("unnamed", "plural"):
        return UNDATED
    theirs = _SOURCES.match(a.line.text, a.line.starts[a.subject.first]) and is_of_that_day(a, zone, None)
    return Said(diary.sources, True) if theirs else UNDATED


def day_of_group(a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary) -> Said:
    """The day on which "the mining groups of Chile and Peru said", for "the groups"."""
    if a.subject is None or speaker.kind != "plural" or a.line.words[a.subject.first] not in ("the", "both"):
        return UNDATED
    head = a.line.words[a.subject.head]
    same = (told for told in reversed(diary.said) if head in (told.speaker.name or "").lower().split())
    told = next(same, None)
    theirs = told is not None and told.speaker.kind == "plural" and is_of_that_day(a, zone, venue)
    return Said(told.day, True) if told is not None and theirs else UNDATED


def day_of_meeting(a: Attribution, speaker: Speaker, zone: str, diary: Diary) -> Said:
    """The day on which somebody spoke "after meeting Falk", for what Falk said."""
    if speaker.kind != "person" or not is_of_that_day(a, zone, None):
        return UNDATED
    name = (speaker.name or "").rpartition(" ")[2]
    met = (told.day for told in reversed(diary.said) if name in told.beside and _MET.search(told.beside))
    return next((Said(day, True) for day in met), UNDATED)


def day_of_act(a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary, cast: Cast) -> Said:
    """The day of what the lead has a state or a firm do, for the paper in which it makes that known: "Peru on Monday
    froze permits … The mines ministry said in a statement"."""
    if diary.lead is None or is_apart(a, zone):
        return UNDATED
    first = next((s.speaker for s in cast.institutions[:1] if s.paragraph == 0 and s.at < _SUBJECT), None)
    if first is not None and first.name == speaker.name and is_of_that_day(a, zone, venue):
        return Said(diary.lead, True)
    if venue is None or _ISSUED.search(venue) is None:
        return UNDATED
    theirs = first is not None and (
        first.name in (speaker.name, speaker.affiliation) or is_of_house(speaker, first, cast, latest=False)
    )
    return Said(diary.lead, True) if theirs or _is_of_first_state(speaker, cast) else UNDATED


def _is_of_first_state(speaker: Speaker, cast: Cast) -> bool:
    """Does the speaker govern in the state that the article names first, if it names that alone?"""
    if not cast.nations or cast.nations[0][0] > _SUBJECT:
        return False
    country = cast.nations[0][1]
    beside = len(cast.nations) > 1 and cast.nations[1][0] - cast.nations[0][0] < _BESIDE
    if speaker.country not in (country, None) or (beside and cast.nations[1][1] != country):
        return False
    if speaker.kind == "institution":
        return governs(speaker.name) or is_state(speaker, cast)
    return speaker.country is not None and OFFICE.search(speaker.role or "") is not None
