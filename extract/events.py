"""The events of an article: talks, a signing, a hearing, a paper, each with the day that the text gives to it.

News names the day of an event once, mostly in the lead ("agreed on Thursday"), and takes the event up later by its
noun: "after the meeting", "at the ceremony", "the two sides also agreed", "according to the statement". What was said
or done there has that day. An event that has no day ("at a summit last week") takes such references to itself, and
gives none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Flag, auto
from types import MappingProxyType
from typing import NamedTuple

from extract.days import WEEKDAY, read_day, tells_time
from extract.model import Document, Sentence
from extract.wording import lowered


class Kind(Flag):
    """What sort of event a word tells of."""

    NONE = 0
    TALKS = auto()
    DEAL = auto()
    HEARING = auto()
    PAPER = auto()


_NOUNS = {
    Kind.TALKS: "meeting|talks|summit|negotiations|consultations|dialogue|visit|ministerial|roundtable|conference|"
    "forum|gathering|phone call|video call|conversation|plenary|event",
    Kind.DEAL: "ceremony|signing|signature|agreement|memorandum|accord|pact|deal|treaty|roadmap|arrangement|protocol",
    Kind.HEARING: "hearing|session|inquiry|testimony|sitting|questioning",
    Kind.PAPER: "statement|communique|communiqué|readout|circular|letter|report|note|filing|notice|decree|memo|"
    "document|bulletin|press release|declaration|reply|notification|email|e-mail",
}
_VERBS = {
    Kind.TALKS: "met|received|hosted|visited|agreed|convened|gathered|conferred|held",
    Kind.DEAL: "signed|concluded|initialed|initialled|sealed|inked|agreed|struck|clinched|put their names",
    Kind.HEARING: "heard|testified|gave evidence|questioned|grilled|faced",
}


def _kinds_by_word() -> dict[str, Kind]:
    """What sort of event each word tells of; "agreed" of talks as well as of a deal."""
    kinds: dict[str, Kind] = defaultdict(lambda: Kind.NONE)
    for kind, words in (*_NOUNS.items(), *_VERBS.items()):
        for word in words.split("|"):
            kinds[word] |= kind
    return dict(kinds)


_KINDS: Mapping[str, Kind] = MappingProxyType(_kinds_by_word())
_TELLS = re.compile(rf"\b(?:{'|'.join(_KINDS)})\b")
"""In lower case."""
_MET = Kind.TALKS | Kind.DEAL
_NOUN = "|".join(_NOUNS.values())
_MET_AT = f"{_NOUNS[Kind.TALKS]}|{_NOUNS[Kind.HEARING]}|ceremony|signing"
_TAKEN_UP = re.compile(
    r"(?:\b(?:at|during|after|following|in|told|said|according to|chairing|hosting|attending|opening|closing|"
    r"addressing|(?:outset|start|opening|beginning|end|close|conclusion|sidelines|margins) of) )"
    r"(?:(?:the|their|his|her|its|this|that|these|those|both)(?: same)?|(?P<joint>an? joint)) "
    rf"(?:(?!next|last|latest|previous|earlier|first|annual|separate|recent)[\w’'-]+ ){{0,3}}?(?P<noun>{_NOUN})\b"
    r"|\b(?:at|during|after|following) (?:(?:bilateral|closed-door|face-to-face|two-day) )?(?P<bare>talks)\b"
)
"""In lower case."""
_PLAIN = frozenset(("meeting", "talks", "negotiations", "consultations", "ceremony", "signing", "signature", ""))
"""Nouns that take up any event of their sort; others only one that was told by the same noun."""
_BOTH = re.compile(
    r"^(?:[Bb]oth sides|[Tt]he (?:(?:two |both |other )?(?:sides|parties|ministers|leaders|delegations)"
    r"|[A-Z][a-z]+ side|(?:two|three|four|five|six) (?:[a-z]+ )?"
    r"(?:countries|governments|ministers|leaders|presidents|officials)))\b"
)
"""Those who met, as a subject."""
_PRESENT = re.compile(
    rf"\bwho (?:co-)?(?:chaired|hosted|opened|led|moderated) (?:the|this) "
    rf"(?:[\w’'-]+ ){{0,2}}?(?:{_NOUN})\b"
)
_PAPER = re.compile(rf"(?:[Tt]he|[Tt]his) (?:[\w’'-]+ ){{0,2}}?(?P<noun>{_NOUNS[Kind.PAPER]})$", re.IGNORECASE)
_PACT = re.compile(rf"(?:[Tt]he|[Tt]his) (?:[\w’'-]+ ){{0,2}}?(?:{_NOUNS[Kind.DEAL]}|document|text) was ")
_PANEL = re.compile(
    r"\btold (?:the )?(?:members|MPs|senators|peers|panel|lawmakers)\b|\b(?:gave|giving) evidence\b|\bfellow witness\b"
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTHS = ("jan.", "feb.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", *_MONTH.lower().split("|"))
NAMED_DAY = re.compile(
    rf"\b(?:(?:{WEEKDAY}|yesterday|today|tonight|this (?:morning|afternoon|evening)|last night)\b|"
    rf"\d{{1,2}} (?:{_MONTH.lower()})\b(?: \d{{4}})?|"
    rf"(?:{'|'.join(map(re.escape, _MONTHS))}) \d{{1,2}}\b(?:, \d{{4}})?)"
)
"""In lower case."""
_AHEAD = re.compile(r"\b(?:next|until|till|by|from|since|before|due|effective|of|the|ahead of) (?:on )?\Z")
"""Before a day that is not the event's."""
_LONGEST_AHEAD = 16
_BEHIND_MONTH = "|".join(rf"(?<={re.escape(month)} \d)" for month in _MONTHS)
_DATE = re.compile(rf"\d(?: (?:{_MONTH.lower()})|{_BEHIND_MONTH})")
"""A month beside a digit, in lower case; a search that begins with the digit is faster."""
_DATELINE = re.compile(r"[A-Z][^.\n]{0,60}? \([A-Z][\w ]+\) ?[-–—]+ ")
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whose|because|although|whether|where)\b")
_OTHER_CLAUSE = re.compile(r"\b(?:after|before|as|while|amid|ahead of)\b")
_TO_COME = re.compile(
    r"\b(?:will|would|could|may|plans?|due|expected|scheduled|set to|set for|is to|are to|ahead of|before|meets?|"
    r"starts?|begins?|starting|beginning)\b"
)
_UNDATED = re.compile(
    rf"\b(?:[Aa]t|[Aa]fter|[Dd]uring|[Ff]ollowing|held|hosted|attended|met [ai][tn]) (?:an?|the|their|its|his|her) "
    rf"(?:[\w’'-]+ ){{0,4}}?(?:(?:{_MET_AT})\b[^.\n]{{0,60}}?\b(?:last|earlier (?:this|in)|next|in) (?:the )?"
    rf"(?:week|month|year|spring|summer|autumn|fall|winter|(?:{_MONTH})\b(?! \d)|(?:19|20)\d\d)"
    rf"|(?:last|next) (?:week|month|year)(?:['’]s)? (?:[\w’'-]+ ){{0,3}}(?:{_MET_AT})\b)"
)
"""An event whose day the article does not tell: "at a summit in Lima last month"."""
_FAR = 3000
"""Characters behind which an event is no longer taken up."""
_NEAR = 2
"""Sentences behind an event that may go on with it, its day untold."""


class Event(NamedTuple):
    """What the article tells of a day. ``told``: the words that tell it, quotations left out."""

    day: date
    kinds: Kind
    start: int
    end: int
    told: str


def read_events(document: Document, published: date | None) -> tuple[Event, ...]:
    """The events whose day the article names, and what it goes on to tell of them, in text order."""
    return tuple(_events(document, published)) if published is not None else ()


def day_taken_up(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day of the event that ``words``, a part of the sentence at ``at``, takes up; None where they take up none."""
    kinds, noun = _reference(words)
    return _day_of(kinds, noun, at, events, text) if kinds else None


def day_of_subject(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day of the event that a subject takes up: "the two sides", "Mr Falk, who chaired the talks", "the letter"."""
    if _BOTH.match(words) or _PRESENT.search(words):
        return _day_of(Kind.TALKS, "", at, events, text)
    paper = _PAPER.match(words)
    return _day_of(Kind.PAPER, paper["noun"].lower(), at, events, text) if paper else None


def day_of_deal(words: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    """The day on which a deal was made that ``words`` take up as their subject: "the document was signed"."""
    return _day_of(Kind.DEAL, "", at, events, text) if _PACT.match(words) else None


def _day_of(kinds: Kind, noun: str, at: int, events: tuple[Event, ...], text: str) -> date | None:
    for event in reversed(events):
        if event.start > at or not _is_meant(event, kinds, noun):
            continue
        gone = event.end < at - _FAR or (event.end < at and _UNDATED.search(text, event.end, at) is not None)
        return None if gone else event.day
    return None


def _events(document: Document, published: date) -> Iterator[Event]:
    text = document.text
    told_of: list[Event] = []
    near = 0
    for sentence in document.sentences:
        near -= 1
        start, end = sentence.start, sentence.end
        event: Event | None = None
        words = ""
        if may_name_day(text[start:end].lower()):
            words = _unquoted(document, sentence)
            event = _dated(words, sentence, published)
        if event is None and near > 0 and told_of:
            words = words or _unquoted(document, sentence)
            event = _gone_on(words, sentence, tuple(told_of), text)
        if event is not None:
            near = _NEAR + 1
            told_of.append(event)
            yield event


def may_name_day(words: str) -> bool:
    """Is there a part of the day or a date in ``words``, in lower case? Most sentences have neither."""
    daily = "day" in words or "night" in words or "morning" in words or "noon" in words or "evening" in words
    return daily or _DATE.search(words) is not None


def _unquoted(document: Document, sentence: Sentence) -> str:
    """The sentence with its dateline and its quotations left out."""
    text, at = document.text, sentence.start
    line = _DATELINE.match(text, at, sentence.end)
    at = line.end() if line else at
    parts: list[str] = []
    for quote in document.quotes:
        if quote.end <= at:
            continue
        if quote.start >= sentence.end:
            break
        parts.append(text[at : max(at, quote.start)])
        at = quote.end
    parts.append(text[at : sentence.end])
    return " ".join(parts)


def _dated(words: str, sentence: Sentence, published: date) -> Event | None:
    """The event that a sentence tells of with its day."""
    small = lowered(words)
    first, last = next((m.span() for m in NAMED_DAY.finditer(small) if not _is_ahead(small, m.start())), (-1, -1))
    if first < 0:
        return None
    behind = _SUBORDINATE.search(words, last)
    told = words[: behind.start()] if behind else words
    if _TO_COME.search(told, max(0, first - 60), first) or not (kinds := _kinds(told)):
        return None
    other = _OTHER_CLAUSE.search(words, last)
    if other is not None and not _kinds(words[: other.start()]):  # "fell on Monday after A met B"
        return None
    day = read_day(words[first:last], published).day
    return Event(day, kinds, sentence.start, sentence.end, words) if day and day <= published else None


def _is_ahead(words: str, day: int) -> bool:
    """Is the day at ``day`` told as one to come, or of something else ("by Friday", "the Friday")?"""
    return _AHEAD.search(words, max(0, day - _LONGEST_AHEAD), day) is not None


def _gone_on(words: str, sentence: Sentence, events: tuple[Event, ...], text: str) -> Event | None:
    """What a sentence tells of an event before it: who was there, the paper that came of it."""
    if tells_time(words):
        return None
    day = day_taken_up(words, sentence.start, events, text)
    return Event(day, events[-1].kinds | _kinds(words), sentence.start, sentence.end, words) if day else None


def _kinds(words: str) -> Kind:
    kinds = Kind.NONE
    for word in set(_TELLS.findall(lowered(words))):
        kinds |= _KINDS[word]
    return kinds


def _reference(words: str) -> tuple[Kind, str]:
    """What sort of event ``words`` take up, and by which noun."""
    if found := _TAKEN_UP.search(lowered(words)):
        noun = found["noun"] or found["bare"]
        return (Kind.TALKS, "") if found["joint"] else (_KINDS[noun], noun)  # "a joint …": of those who met
    return (Kind.HEARING, "") if _PANEL.search(words) else (Kind.NONE, "")


def _is_meant(event: Event, kinds: Kind, noun: str) -> bool:
    if noun in _PLAIN:
        return bool(event.kinds & (kinds if kinds is Kind.HEARING else _MET))
    if noun == "session":
        return bool(event.kinds & (Kind.HEARING | Kind.TALKS))
    return noun in event.told.lower()
