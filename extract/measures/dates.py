"""When a measure takes effect and when it ends, and of which time a report speaks."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|"
    r"oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DAY = (
    rf"(?:(?P<iso>20\d\d-\d\d-\d\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})(?:,? (?P<y1>20\d\d))?"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y2>20\d\d))?"
    rf"|(?P<m3>{_MONTH})(?:,? (?P<y3>20\d\d))?"
    rf"|(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?P<y4>20\d\d))"
)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_SPAN = rf"(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})[ -](?P<unit>day|week|month|year)s?\b"
_HINGE = (
    r"(?:(?:tak|com|go|enter)(?:es?|ing|ed)?|took|came|went|will take|will come|be enforced|enforceable|"
    r"effective|valid|appl(?:y|ies|ied)|in force)"
)
_EFFECT = re.compile(
    rf"\b(?P<hinge>{_HINGE})\b(?: (?:effect|into (?:force|effect)|into operation|in force))?"
    rf"(?: (?:on|from|as of|as from|starting|beginning|in|with effect from))* (?P<day>{_DAY})"
    rf"|\b(?:starting|beginning|as of|as from|with effect from|effective)(?: (?:on|from|in))?"
    rf" (?P<day_b>{_DAY.replace('?P<', '?P<b_')})"
    rf"|\bfrom (?:the (?:start|beginning) of )?(?P<day_c>{_DAY.replace('?P<', '?P<c_')})(?! (?:countr|compan|nation))",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"\b(?:(?:with)?in|after) (?P<span>{_SPAN})", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:effective immediately|with immediate effect|takes? effect (?:immediately|at once|today))\b", re.I
)
_UNTIL = re.compile(
    rf"\b(?:until|till|through(?= (?:the|{_MONTH}|\d))|expir(?:es?|ing|ed?)(?: on)?|laps(?:es?|ing)(?: on)?|"
    rf"valid to|ends? on) (?P<end>the end of |end-)?(?P<day>{_DAY})",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    rf"\b(?:postpon|delay|deferr?|put off|push)\w*\b[^.;]{{0,80}}?\b(?:to|until|till) (?P<day>{_DAY})", re.IGNORECASE
)
_FOR = re.compile(
    rf"\b(?:for(?: a period of| another| an initial| up to)?|lapse after|expires? after|lasts?|last for)"
    rf" (?P<span>{_SPAN})",
    re.IGNORECASE,
)
_YEAR_AGO = re.compile(rf"\b(?P<span>{_SPAN}) ago\b", re.IGNORECASE)
_PERIOD = re.compile(
    rf"\b(?:(?P<last>last) (?P<what>year|month|week)|(?:in|since|back in|last|of|late in|early in) (?P<month>{_MONTH})"
    rf"(?:,? (?P<year>20\d\d))?(?! \d)|(?:in|since|back in|of) (?P<only>20\d\d))\b",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b(?:already|previously|earlier|formerly|once|first|since|until now|long ago|at the time|had|"
    rf"(?:days?|weeks?|months?|years?) later|that (?:{_MONTH}|same month|year))\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:since (?:to|then)|several times|repeatedly|many times|more than once|in the past|"
    r"in recent (?:years|months))\b",
    re.IGNORECASE,
)
"""Told of a habit, or of a time that is over."""
MONTH_OVER = 3
"""Days into a month from which "in August" looks back."""
_LEAST_YEAR = 1990
_MONTH_DAYS, _YEAR_DAYS = 31, 366
_ASIDE = re.compile(r"\b(?:that|which|who|whose|after|since|because|while)\b", re.IGNORECASE)
"""What follows tells of something else than the clause."""
_RELATIVE = re.compile(r"\b(?:that|which|who|whose) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """Of which time a clause speaks: ``on`` the day, ``by`` the end of what it names.

    ``within``: how many days that has; ``past``: an earlier time than that of the article.
    """

    on: date | None
    by: date
    past: bool
    within: int = 0


def told_time(text: str, said_on: date | None, published: date) -> When:
    """When the step that ``text`` tells was taken, as seen on the day of publication."""
    often = _OFTEN.search(text) is not None
    text = main_clause(text)
    if said_on is not None:
        return When(said_on, said_on, (published - said_on).days > 10)
    if m := _YEAR_AGO.search(text):
        return When(None, _plus(published, m, -1), True, _MONTH_DAYS)
    if m := _PERIOD.search(text):
        end = _period_end(m, published)
        if end is not None and end < published - timedelta(days=MONTH_OVER):
            return When(None, end, True, _period_days(m))
        if end is not None and m.group("last"):
            return When(None, min(end, published), True, _period_days(m))
    return When(None, published, often or _PASSING.search(text) is not None)


def main_clause(text: str) -> str:
    """``text`` up to its first subordinate clause, if it does not begin with one."""
    return next((text[: m.start()] for m in _ASIDE.finditer(text) if m.start() > 25), text)


def effective_day(text: str, published: date, start: date) -> date | None:
    """The day on which a measure takes, or took, effect; "within 60 days" counts from ``start``, the step's day."""
    if _NOW.search(text):
        return start
    for m in _EFFECT.finditer(text):
        past = (m.group("hinge") or "").lower() in {"took", "came", "went", "entered"}
        found = _resolve(m, published, past=past, last=False)
        if found is not None:
            return found
    if re.search(rf"\b{_HINGE}\b", text, re.IGNORECASE) and (m2 := _WITHIN.search(text)):
        return _plus(start, m2, 1)
    return None


def postponed_day(text: str, published: date) -> date | None:
    """The day to which a measure is put off: "postponed to July"."""
    m = _PUT_OFF.search(text)
    return _resolve(m, published, past=False, last=False) if m else None


def expiry_day(text: str, published: date, start: date) -> date | None:
    """The last day of a measure, or of its suspension; "for 90 days" counts from ``start``."""
    if m := _UNTIL.search(text):
        return _resolve(m, published, past=False, last=True)
    if m := _FOR.search(_RELATIVE.split(text)[0]):
        return _plus(start, m, 1)
    return None


def _resolve(m: re.Match[str], published: date, *, past: bool, last: bool) -> date | None:
    """The date of a match: without a year the next one (or, of the past, the latest) as seen from ``published``."""
    parts = {k: v for k, v in m.groupdict().items() if v}

    def get(name: str) -> str | None:
        return parts.get(name) or parts.get("b_" + name) or parts.get("c_" + name)

    try:
        if iso := get("iso"):
            return date.fromisoformat(iso)
        if weekday := get("weekday"):
            ahead = (_WEEKDAYS.index(weekday[:3].lower()) - published.weekday()) % 7
            return published + timedelta(days=ahead - 7 if past and ahead else ahead)
        if year := get("y4"):
            return date(int(year), 12, 31) if last else date(int(year), 1, 1)
        name = get("m1") or get("m2") or get("m3")
        if name is None:
            return None
        month = _MONTHS.index(name[:3].lower()) + 1
        day = get("d1") or get("d2")
        told = get("y1") or get("y2") or get("y3")

        def at(year: int) -> date:
            number = int(day) if day else (monthrange(year, month)[1] if last else 1)
            return date(year, month, number)

        if told:
            return at(int(told))
        found = at(published.year)
        if past and found > published:
            return at(published.year - 1)
        if not past and found < published - timedelta(days=31):
            return at(published.year + 1)
        return found
    except ValueError:
        return None


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _plus(day: date, m: re.Match[str], sign: int) -> date:
    word = m.group("n").lower()
    number = (int(word) if word.isdigit() else _NUMBERS[word]) * sign
    unit = m.group("unit").lower()
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=number * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + number * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return day


def _period_days(m: re.Match[str]) -> int:
    year = m.group("only") or (m.group("what") or "").lower() == "year"
    return _YEAR_DAYS if year else _MONTH_DAYS


def _period_end(m: re.Match[str], published: date) -> date | None:
    if m.group("last"):
        what = m.group("what").lower()
        if what == "year":
            return date(published.year - 1, 12, 31)
        if what == "month":
            return published.replace(day=1) - timedelta(days=1)
        return published - timedelta(days=published.weekday() + 1)
    if m.group("only"):
        year = int(m.group("only"))
        return date(year, 12, 31) if year < published.year else None
    month = _MONTHS.index(m.group("month")[:3].lower()) + 1
    year = int(m.group("year") or published.year)
    if not m.group("year") and month >= published.month:
        year -= 1
    if year < _LEAST_YEAR:
        return None
    return date(year, month, monthrange(year, month)[1])
