"""The day of a statement: "on Monday", "yesterday", "on December 18", resolved against the day of publication.

A bare weekday is the latest one not after publication; a date without a year is the latest one not after
publication. What names no
single day ("last week", "in October") gives no day, and ends what an earlier sentence said of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{0}>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|"
    r"oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DIGIT = re.compile(r"\d")
_DATE = re.compile(
    rf"\b(?:{_MONTH.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year1>(?:19|20)\d\d))?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH.format(2)}(?:,?\s+(?P<year2>(?:19|20)\d\d))?"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\w-])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?P<shift>\b(?:next|coming|following|this coming|each|every)\s+)?\b"
    r"(?P<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?P<more>s?)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?P<word>(?-i:yesterday|today|tonight)|this (?:morning|afternoon|evening)|earlier in the day|the day before "
    r"yesterday)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:(?:last|this|the previous|earlier this|late last|early this|in recent|over the past|a|two|three|several)\s+"
    r"(?:week|weeks|month|months|year|years|weekend|summer|winter|spring|autumn|fall|quarter)(?:\s+ago)?"
    r"|(?:in|last|back in|since|early in|late "
    r"in)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|in\s+(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What the words beside a cue say of the day: ``day`` if they name one; ``dated`` if they say anything."""

    day: date | None
    dated: bool


def publication_day(published: datetime | None, timezone: str | None) -> date | None:
    """The local day of publication, in the outlet's zone where that is known."""
    if published is None:
        return None
    if timezone and published.tzinfo is not None:
        try:
            return published.astimezone(ZoneInfo(timezone)).date()
        except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
            return published.date()
    return published.date()


def read_day(zone: str, published: date | None) -> Said:
    """The day that ``zone``, the words around a cue, names."""
    # A date holds a digit, and a weekday holds "day": both are found sooner than the patterns.
    explicit = _DATE.search(zone) if _DIGIT.search(zone) else None
    if explicit is not None:
        return Said(_explicit(explicit, published), True)
    weekday = _WEEKDAY.search(zone) if "day" in zone.lower() else None
    relative = _RELATIVE.search(zone)
    if relative is not None and (weekday is None or relative.start() < weekday.start()):
        return Said(_relative(relative.group("word").lower(), published), True)
    if weekday is not None:
        if weekday.group("shift") or weekday.group("more"):
            return Said(None, True)
        return Said(_latest(weekday.group("name").lower(), published), True)
    return Said(None, _VAGUE.search(zone) is not None)


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
