"""The day of a statement: "on Monday", "yesterday", "on December 18", resolved against the day of publication.

A bare weekday is the latest one not after publication; a date without a year is the latest one not after
publication. What names no
single day ("last week", "in October") gives no day, and ends what an earlier sentence said of it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{0}>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|"
    r"oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DIGIT = re.compile("[0-9]")
_DATE = re.compile(
    rf"\b(?:{_MONTH.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year1>(?:19|20)\d\d))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH.format(2)}(?:,?\s+(?P<year2>(?:19|20)\d\d))?"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\w-])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?P<shift>\b(?:next|coming|following|this coming|each|every)\s+)?\b"
    rf"(?P<name>{WEEKDAY})(?P<more>s?)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?P<word>(?-i:yesterday|today|tonight)|this (?:morning|afternoon|evening)|earlier in the day|the day before "
    r"yesterday)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:(?:last|this|the previous|earlier this|late last|early this|in recent|over the past)\s+"
    r"(?:week|weeks|month|months|year|years|weekend|summer|winter|spring|autumn|fall|quarter)"
    r"|(?:a|two|three|several)\s+(?:week|month|year)s?\s+(?:ago|earlier|before|later)"
    r"|(?:in|last|back in|since|early in|late "
    r"in)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:late|early|mid)[ -](?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december)"
    r"|in\s+(?:19|20)\d\d|overnight|(?:over|at|during) the weekend|the other day|(?:in|over) the (?:past|last) few days"
    r"|days (?:ago|earlier|later|before)|in recent days)\b"
)
"""In lower case."""
_AGO = re.compile(
    r"\b(?:(?P<count>a|one|two|three|four|five|six) days? (?P<way>ago|earlier|later|before)|(?P<night>last night)"
    r"|the (?P<side>previous|preceding|next|following|same|very same) (?:day|evening|morning|afternoon)|the day "
    r"(?P<day>before|after)|(?P<that>later|earlier) (?:that|the same) day)\b(?! yesterday)",
    re.IGNORECASE,
)
_PARTS_OF_DAY = ("day", "night", "morning", "afternoon", "evening")
"""One of them is in whatever ``_WEEKDAY``, ``_RELATIVE`` and ``_AGO`` find."""
_NEWSPAPER = re.compile(r"[Tt]he (?:Sun|Satur|Mon|Fri)day [A-Z]")
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LAST_WEEK = re.compile(r"\blast week\b", re.IGNORECASE)


class Said(NamedTuple):
    """What the words beside a cue say of the day: ``day`` if they name one; ``dated`` if they say anything."""

    day: date | None
    dated: bool


UNDATED = Said(None, False)


def publication_day(published: datetime | None, timezone: str | None) -> date | None:
    """The local day of publication, in the outlet's zone where that is known."""
    if published is None:
        return None
    zone = _zone(timezone) if timezone and published.tzinfo is not None else None
    try:
        return published.astimezone(zone).date() if zone else published.date()
    except OverflowError:
        return published.date()


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    """The zone of this name, read once; None where there is none. The library's own cache holds eight."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def read_day(zone: str, published: date | None, told: date | None = None) -> Said:
    """The day that ``zone``, the words around a cue, names. ``told``: the day that the text told of just before, for
    "a day earlier"."""
    digits, daily, vague = _hints(zone)
    if not (digits or daily or vague):
        return UNDATED
    explicit = _DATE.search(zone) if digits else None
    if explicit is not None:
        return Said(_explicit(explicit, published), True)
    weekday = _weekday(zone) if daily else None
    ago = _AGO.search(zone) if daily and weekday is None else None
    if ago is not None:
        return Said(_ago(ago, published, told), True)
    relative = _RELATIVE.search(zone) if daily else None
    if relative is not None and (weekday is None or relative.start() < weekday.start()):
        return Said(_relative(relative.group("word").lower(), published), True)
    if weekday is not None:
        if weekday.group("shift") or weekday.group("more"):
            return Said(None, True)
        day = _latest(weekday.group("name").lower(), published)
        before = zone[max(0, weekday.start() - 5) : weekday.start()].lower()
        if day is not None and published is not None:
            beside = zone[max(0, weekday.start() - 14) : weekday.end() + 14]
            if _LAST_WEEK.search(beside) and day.isocalendar()[:2] == published.isocalendar()[:2]:
                day = _back(day, 7)  # "on Tuesday last week"
            elif before == "last " and day == published:
                day = _back(day, 7)
        return Said(day, True)
    return Said(None, vague)


@lru_cache(maxsize=2048)
def _hints(zone: str) -> tuple[bool, bool, bool]:
    """Whether ``zone`` holds a digit with a month or a hyphen, as a date does; a part of the day, as "last night"
    does; a vague time."""
    lowered = zone.lower()
    daily = any(map(lowered.__contains__, _PARTS_OF_DAY))
    digits = _DIGIT.search(zone) is not None and ("-" in zone or any(map(lowered.__contains__, _MONTHS)))
    return digits, daily, _VAGUE.search(lowered) is not None


def _weekday(zone: str) -> re.Match[str] | None:
    """The first weekday in ``zone`` that is no newspaper's: "told the Sunday Courier"."""
    return next((m for m in _WEEKDAY.finditer(zone) if not _NEWSPAPER.match(zone, max(0, m.start() - 4))), None)


def tells_time(words: str) -> bool:
    """Do ``words`` name a day, or a time that is longer or vaguer than a day?"""
    return read_day(words, None).dated


def counts_from_another(zone: str) -> bool:
    """Is the day in ``zone`` told from another ("a day earlier")?"""
    return _AGO.search(zone) is not None


def last_day(text: str, published: date | None) -> date | None:
    """The last day, not one to come, that ``text`` names by weekday or date; None where it names none."""
    named = (m for find in (_DATE, _WEEKDAY, _RELATIVE) for m in find.finditer(text))
    last = max((m for m in named if m.re is not _WEEKDAY or not (m["shift"] or m["more"])), key=_end, default=None)
    return read_day(last.group(), published).day if last is not None else None


def last_told(text: str, published: date | None) -> Said:
    """The last day or stretch of time that ``text`` tells of: a stretch gives no day."""
    named = [m for find in (_DATE, _WEEKDAY, _RELATIVE) for m in find.finditer(text)]
    last = max((*named, *_VAGUE.finditer(text.lower())), key=_end, default=None)
    return read_day(last.group(), published) if last is not None else UNDATED


def _end(found: re.Match[str]) -> int:
    return found.end()


def _ago(found: re.Match[str], published: date | None, told: date | None) -> date | None:
    """The day of "two days ago", "the previous day": counted from publication, or from the day just told of."""
    if found.group("way") == "ago" or found.group("night"):
        days = _COUNTS.get((found.group("count") or "one").lower(), 0)
        return _back(published, days) if published is not None else None
    if told is None:
        return None
    if found.group("count"):
        days = _COUNTS[found.group("count").lower()] * (-1 if found.group("way").lower() == "later" else 1)
    else:
        side = (found.group("side") or found.group("day") or "same").lower()
        days = {"previous": 1, "preceding": 1, "before": 1, "next": -1, "following": -1, "after": -1}.get(side, 0)
    return _back(told, days)


def _latest(name: str, published: date | None) -> date | None:
    if published is None:
        return None
    back = (published.weekday() - _WEEKDAYS.index(name[:3])) % 7
    return _back(published, back)


def _relative(word: str, published: date | None) -> date | None:
    if published is None:
        return None
    back = {"yesterday": 1, "the day before yesterday": 2}.get(word, 0)
    return _back(published, back)


def _back(day: date, days: int) -> date | None:
    try:
        return day - timedelta(days=days)
    except OverflowError:
        return None


def _explicit(found: re.Match[str], published: date | None) -> date | None:
    try:
        if found.group("iso"):
            return date.fromisoformat(found.group("iso"))
        number = 1 if found.group("day1") else 2
        month = _MONTHS.index(found.group(f"month{number}")[:3].lower()) + 1
        day, year = int(found.group(f"day{number}")), found.group(f"year{number}")
        if year:
            return date(int(year), month, day)
        if published is None:
            return None
        resolved = date(published.year, month, day)
        return resolved if resolved <= published else date(published.year - 1, month, day)
    except ValueError:
        return None
