"""The events of an article: talks, a signing, a hearing, a paper, each with the day that the text gives to it.

News names the day of an event once, mostly in the lead ("agreed on Thursday"), and takes the event up later by its
noun: "after the meeting", "at the ceremony", "the two sides also agreed", "according to the statement". What was said
or done there has that day. An event that has no day ("at a summit last week") takes such references to itself, and
gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from extract.dates.days import WEEKDAY, publication_day, read_day, tells_time
from extract.dates.event_kinds import MONTHS, Event, kinds_of
from extract.dates.event_references import day_of_deal, day_taken_up
from extract.model import Document, Sentence
from extract.wording import lowered

_MONTHS = ("jan.", "feb.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", *MONTHS.lower().split("|"))
FIRST_OF_DAY = r"(?=[adfjlmnostwy\d])"
"""With other letters no day begins: most words fail at once."""
NAMED_DAY = re.compile(
    rf"\b{FIRST_OF_DAY}"
    rf"(?:(?:{WEEKDAY}|yesterday|today|tonight|this (?:morning|afternoon|evening)|last night)\b|"
    rf"\d{{1,2}} (?:{MONTHS.lower()})\b(?: \d{{4}})?|"
    rf"(?:{'|'.join(map(re.escape, _MONTHS))}) \d{{1,2}}\b(?:, \d{{4}})?)"
)
"""In lower case."""
_AHEAD = re.compile(r"\b(?:next|until|till|by|from|since|before|due|effective|of|the|ahead of) (?:on )?\Z")
"""Before a day that is not the event's."""
_LONGEST_AHEAD = 16
_BEHIND_MONTH = "|".join(rf"(?<={re.escape(month)} \d)" for month in _MONTHS)
_DATE = re.compile(rf"\d(?: (?:{MONTHS.lower()})|(?<=[ehlrty.] \d)(?:{_BEHIND_MONTH}))")
"""A month beside a digit, in lower case; a search that begins with the digit is faster, and few are behind a letter
with which a month ends."""
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whose|because|although|whether|where)\b")
_OTHER_CLAUSE = re.compile(r"\b(?:after|before|as|while|amid|ahead of)\b")
_TO_COME = re.compile(
    r"\b(?:will|would|could|may|plans?(?= to\b)|plans(?= an? )|due|expected|scheduled|set to|set for|is to|are to|"
    r"ahead of|before|meets?|starts?|begins?|starting|beginning)\b"
)
_NEAR = 2
"""Sentences behind an event that may go on with it, its day untold."""


def read_events(document: Document) -> tuple[Event, ...]:
    """The events whose day the article names, and what it goes on to tell of them, in text order."""
    published = publication_day(document.article.published, document.article.timezone)
    return tuple(_events(document, published)) if published is not None else ()


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
            words = unquoted(document, sentence)
            event = _dated(words, sentence, published)
        if event is None and near > 0 and told_of:
            words = words or unquoted(document, sentence)
            event = _gone_on(words, sentence, tuple(told_of), text)
        if event is not None:
            near = _NEAR + 1
            told_of.append(event)
            yield event


def may_name_day(words: str) -> bool:
    """Is there a part of the day or a date in ``words``, in lower case? Most sentences have neither."""
    daily = "day" in words or "night" in words or "morning" in words or "noon" in words or "evening" in words
    return daily or _DATE.search(words) is not None


def unquoted(document: Document, sentence: Sentence) -> str:
    """The sentence with its quotations left out."""
    text, at = document.text, sentence.start
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
    first, last = first_day_named(words)
    if first < 0:
        return None
    behind = _SUBORDINATE.search(words, last)
    told = words[: behind.start()] if behind else words
    if _TO_COME.search(told, max(0, first - 60), first) or not (kinds := kinds_of(told)):
        return None
    other = _OTHER_CLAUSE.search(words, last)
    if other is not None and not kinds_of(words[: other.start()]):  # "fell on Monday after A met B"
        return None
    day = read_day(words[first:last], published).day
    return Event(day, kinds, sentence.start, sentence.end, words) if day and day <= published else None


def first_day_named(words: str) -> tuple[int, int]:
    """Where the first day stands in ``words`` that is not told as one to come; -1 twice where there is none."""
    small = lowered(words)
    return next((m.span() for m in NAMED_DAY.finditer(small) if not _is_ahead(small, m.start())), (-1, -1))


def _is_ahead(words: str, day: int) -> bool:
    """Is the day at ``day`` told as one to come, or of something else ("by Friday", "the Friday")?"""
    return _AHEAD.search(words, max(0, day - _LONGEST_AHEAD), day) is not None


def _gone_on(words: str, sentence: Sentence, events: tuple[Event, ...], text: str) -> Event | None:
    """What a sentence tells of an event before it: who was there, the paper that came of it."""
    if tells_time(words):
        return None
    at = sentence.start
    day = day_taken_up(words, at, events, text) or day_of_deal(words, at, events, text)
    return Event(day, events[-1].kinds | kinds_of(words), sentence.start, sentence.end, words) if day else None
