"""Which event of the article some words take up: "after the meeting", "the two sides", "according to the letter"."""

from __future__ import annotations

import re
from datetime import date

from extract.dates.event_kinds import DEAL, HEARING, KINDS, MET, MET_AT, MONTHS, NOUN, NOUNS, PAPER, TALKS, Event, Kinds
from extract.wording import lowered

_TAKEN_UP = re.compile(
    r"(?:\b(?:at|during|after|following|in|told|said|according to|chairing|hosting|attending|opening|closing|"
    r"addressing|(?:outset|start|opening|beginning|end|close|conclusion|sidelines|margins) of) )"
    r"(?:(?:the|their|his|her|its|this|that|these|those|both)(?: same)?|(?P<joint>an? joint)) "
    rf"(?:(?!next|last|latest|previous|earlier|first|annual|separate|recent)[\w’'-]+ ){{0,3}}?(?P<noun>{NOUN})\b"
    r"|\b(?:at|during|after|following) (?:(?:bilateral|closed-door|face-to-face|two-day) )?(?P<bare>talks)\b"
)
"""In lower case."""
_PLAIN = frozenset(("meeting", "talks", "negotiations", "consultations", "ceremony", "signing", "signature", ""))
"""Nouns that take up any event of their sort; others only one that was told by the same noun."""
_BOTH = re.compile(
    r"^(?:[Bb]oth sides|[Tt]he (?:trio|duo|pair|(?:two |both |other )?(?:sides|parties|ministers|leaders|delegations)"
    r"|[A-Z][a-z]+ side|(?:two|three|four|five|six) (?:[a-z]+ )?"
    r"(?:countries|governments|ministers|leaders|presidents|officials)))\b"
)
"""Those who met, as a subject."""
_PRESENT = re.compile(
    rf"\bwho (?:co-)?(?:chaired|hosted|opened|led|moderated) (?:the|this) "
    rf"(?:[\w’'-]+ ){{0,2}}?(?:{NOUN})\b"
)
_PAPER = re.compile(rf"(?:[Tt]he|[Tt]his) (?:[\w’'-]+ ){{0,2}}?(?P<noun>{NOUNS[PAPER]})$", re.IGNORECASE)
_JOINT_PAPER = re.compile(
    r"(?:a|the) joint (?:[\w-]+ )?(?:statement|communiqu[eé]|declaration|readout)$", re.IGNORECASE
)
_PACT = re.compile(rf"(?:[Tt]he|[Tt]his) (?:[\w’'-]+ ){{0,2}}?(?:{NOUNS[DEAL]}|document|text) was ")
_PANEL = re.compile(
    r"\btold (?:the )?(?:members|MPs|senators|peers|panel|lawmakers)\b|\b(?:gave|giving) evidence\b|\bfellow witness\b"
)
_UNDATED = re.compile(
    rf"\b(?:[Aa]t|[Aa]fter|[Dd]uring|[Ff]ollowing|held|hosted|attended|met [ai][tn]) (?:an?|the|their|its|his|her) "
    rf"(?:[\w’'-]+ ){{0,4}}?(?:(?:{MET_AT})\b[^.\n]{{0,60}}?\b(?:last|earlier (?:this|in)|next|in) (?:the )?"
    rf"(?:week|month|year|spring|summer|autumn|fall|winter|(?:{MONTHS})\b(?! \d)|(?:19|20)\d\d)"
    rf"|(?:last|next) (?:week|month|year)(?:['’]s)? (?:[\w’'-]+ ){{0,3}}(?:{MET_AT})\b)"
)
"""An event whose day the article does not tell: "at a summit in Lima last month"."""
_FAR = 3000
"""Characters behind which an event is no longer taken up."""


def day_taken_up(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day of the event that ``words``, a part of the sentence at ``at``, takes up; None where they take up none."""
    kinds, noun = _reference(words)
    return _day_of(kinds, noun, at, events, text) if kinds else None


def day_of_subject(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day of the event that a subject takes up: "the two sides", "Mr Falk, who chaired the talks", "the letter"."""
    if _BOTH.match(words) or _PRESENT.search(words):
        return _day_of(TALKS, "", at, events, text)
    if _JOINT_PAPER.match(words):
        return _day_of(TALKS, "", at, events, text)
    paper = _PAPER.match(words)
    return _day_of(PAPER, paper["noun"].lower(), at, events, text) if paper else None


def tells_of_undated(words: str) -> bool:
    """Do ``words`` tell of an event whose day the article does not name: "at a hearing last week"?"""
    return _UNDATED.search(words) is not None


def day_of_deal(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day on which a deal was made that ``words`` take up as their subject: "the document was signed"."""
    return _day_of(DEAL, "", at, events, text) if _PACT.match(words) else None


def _day_of(kinds: Kinds, noun: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    for event in reversed(events):
        if event.start > at or not _is_meant(event, kinds, noun):
            continue
        gone = event.end < at - _FAR or (event.end < at and _UNDATED.search(text, event.end, at) is not None)
        return None if gone else event.day
    return None


def _reference(words: str) -> tuple[Kinds, str]:
    """What sort of event ``words`` take up, and by which noun."""
    if found := _TAKEN_UP.search(lowered(words)):
        noun = found["noun"] or found["bare"]
        return (TALKS, "") if found["joint"] else (KINDS[noun], noun)  # "a joint …": of those who met
    return (HEARING, "") if _PANEL.search(words) else (frozenset(), "")


def _is_meant(event: Event, kinds: Kinds, noun: str) -> bool:
    if noun in _PLAIN:
        return not event.kinds.isdisjoint(kinds if kinds == HEARING else MET)
    if noun == "session":
        return not event.kinds.isdisjoint(HEARING | TALKS)
    return noun in event.told.lower()
