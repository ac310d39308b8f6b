"""When a look back says that something was said or done: "only in July she told …", "which banned it in 2023".

Such a report is of the earlier occasion, though it stands in a later article. The time has to belong to the telling, or
to the act: it opens the sentence, or stands beside the verb. "The ban takes effect in July" names the time of the ban,
"suspended the ban imposed in 2023" that of another act.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from extract.model import Statement

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_MONTH_NAMES = "|".join(_MONTHS)
_SEASON_NAMES = "|".join(_SEASONS)
_MONTH = (
    rf"(?:back )?(?:in|since) (?:(?:early|mid|late)[- ])?(?P<month>{_MONTH_NAMES})"
    r"(?:,? (?:of )?(?P<year>20\d\d|last year))?\b"
)
_TIME = (
    rf"(?:{_MONTH}(?! \d)"
    rf"|last (?P<past>{_MONTH_NAMES})\b"
    rf"|(?:in|since) (?:the )?(?P<season>{_SEASON_NAMES}) (?:of )?(?P<of>20\d\d)\b"
    r"|(?:back |early |late )?(?:in|since) (?:early |late |mid-)?(?P<in>(?:19|20)\d\d)\b(?! \w+ tonnes| tonnes)"
    rf"|(?:in (?:the )?|the )?(?P<span>last|previous) (?P<unit>week|month|year|{_SEASON_NAMES})\b"
    rf"|(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}}) (?P<units>week|month|year)s? (?:ago|earlier|before)\b"
    r"|earlier this (?P<this>month|year)\b"
    rf"|as (?:recently|late|early) as (?:in )?(?P<lately>{_MONTH_NAMES})\b)"
)
SAYING = (
    r"(?:said|told|warned|argued|promised|pledged|vowed|insisted|declared|announced|stated|claimed|predicted|added|"
    r"denied|described|called|boasted|swore|sworn|denounced|commented|dismissed|acknowledged|conceded|hinted|suggested|"
    r"signall?ed|cautioned|complained|remarked|joked|mused|wrote|written|tweeted|testified|assured|likened|hailed|praised|"
    r"critici[sz]ed|blamed|accused|rejected|maintained|observed|condemned|spoken|spoke|replied|estimated|forecast|"
    r"admitted|confirmed|disclosed|guaranteed|ruled out|threatened|urged|appealed)"
)
_BEFORE = r"(?:and |but )?(?:only |just |as recently as |as late as |as early as |already |even )?"
_OPENS = re.compile(rf"^\W*{_BEFORE}{_TIME},? ", re.IGNORECASE)
_NAMELESS = re.sub(r"\?P<\w+>", "?:", _TIME)
_CLAUSE = r"(?:that|the|an?|it|he|she|they|there|we|its|his|her|their|this|these|no|would|will|had|was|were|is|are)"
"""It begins with these what was said; a time after it is not when it was said."""
_AFTER = re.compile(
    rf"\b{SAYING}\b(?:(?: (?!that\b)[\w'’-]+){{0,4}}? {_TIME}(?= that\b| to\b| [“\"‘]|:)"
    rf"|(?: (?!{_CLAUSE}\b)[\w'’-]+){{0,3}}? {_NAMELESS}(?= (?:he|she|it|they|there)\b|,|\.$))",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"(?:\bwho|\bhad|,|\band|\bwhich) {_BEFORE}{_TIME},? (?:had )?{SAYING}\b", re.IGNORECASE)
_THEN = re.compile(
    rf"\b{SAYING}\b(?: (?!that\b)[\w'’-]+){{0,4}}? (?:at the time|at that time|back then)\b"
    rf"|\b(?:at the time|at that time|back then),? (?:[\w'’.-]+ ){{1,6}}?(?:had )?{SAYING}\b",
    re.IGNORECASE,
)
"""Something was said when what the article tells of before was done."""
_HAD = re.compile(rf"\bhad (?:\w+ly |already |once |also |earlier |long |even |always )?{SAYING}\b", re.IGNORECASE)
OPEN_DAYS = 400
"""A look back that names no time reaches so far."""
_TIMED = re.compile(_TIME, re.IGNORECASE)
_ANY_TIME = re.compile(rf"\b{_TIME}", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:that|which|who|(?:it|they|he|she) +\w+|after|before|when|while|but)\b"
    r"|\b(?:\w+ed|struck|made|set|put|begun)\W*$",
    re.IGNORECASE,
)
"""Between a verb and a time: the time is another verb's."""
BYGONE = {"action": timedelta(days=30), "speech": timedelta(days=183)}
"""What was done or said longer ago is background where it is told now. An act is reported when it is done; a remark may
come to light months later."""
_SAYS = re.compile(rf"\b{SAYING}\b", re.IGNORECASE)


def recalled_time(statement: Statement, published: datetime | None) -> tuple[date, date] | None:
    """First and last day of the time that a spoken statement is said to be from, where it tells of an earlier one."""
    if statement.kind != "speech" or published is None:
        return None
    found = _OPENS.search(statement.text)
    if found is None or not _SAYS.search(statement.text[found.end() : found.end() + 80]):
        found = _at_cue(_AFTER, statement) or _at_cue(_BESIDE, statement)
    today = published.date()
    if found is None:
        then = _at_cue(_THEN, statement) or (
            statement.said_on is None and statement.cue_start is not None and _at_cue(_HAD, statement)
        )
        return (today - timedelta(days=OPEN_DAYS), today) if then else None
    window = _window(_TIMED.search(found.group()) or found, today)
    return window if window and window[0] < today - timedelta(days=1) else None


def _at_cue(pattern: re.Pattern[str], statement: Statement) -> re.Match[str] | None:
    """``pattern`` where the statement is attributed, not in what was said, nor in what is told of the speaker."""
    cue = None if statement.cue_start is None else statement.cue_start - statement.start
    return next(
        (
            found
            for found in pattern.finditer(statement.text)
            if cue is None or not 0 <= cue < len(statement.text) or found.start() <= cue <= found.end()
        ),
        None,
    )


def done_time(statement: Statement, published: datetime | None) -> tuple[date, date] | None:
    """First and last day of the time that is named for an act without a day, where it lies before the article's."""
    if statement.kind != "action" or published is None or statement.said_on is not None:
        return None
    today = published.date()
    window = _done(statement, today)
    return window if window and window[1] < today - timedelta(days=1) else None


def is_open(window: tuple[date, date]) -> bool:
    """Whether a look back names no time."""
    return (window[1] - window[0]).days >= OPEN_DAYS


def bygone(statement: Statement, published: datetime | None) -> date | None:
    """The last day on which an act was done, or a thing said, that the text itself puts more than ``BYGONE`` before
    ``published``; None for what may be news."""
    if published is None:
        return None
    last = statement.said_on
    if last is None:
        window = (
            _done(statement, published.date()) if statement.kind == "action" else recalled_time(statement, published)
        )
        last = window[1] if window and not is_open(window) else None
    return last if last is not None and published.date() - last > BYGONE[statement.kind] else None


def _done(statement: Statement, today: date) -> tuple[date, date] | None:
    """The time that is named for an act: it opens the sentence, or follows the verb and belongs to no other one."""
    found = _OPENS.search(statement.text)
    if found is None and statement.cue_start is not None:
        verb = statement.cue_start - statement.start
        for later in _ANY_TIME.finditer(statement.text, max(0, verb)):
            if not _OTHERS.search(statement.text[verb + len(statement.cue or "") : later.start()]):
                found = later
            break
    return _window(found, today) if found else None


def _window(found: re.Match[str], today: date) -> tuple[date, date] | None:
    """The days that the words name, seen from ``today``; None where they lie ahead."""
    if month := found["month"] or found["past"] or found["lately"]:
        number = _MONTHS.index(month.lower()) + 1
        year = today.year - (number > today.month or (bool(found["past"]) and number == today.month))
        if told := found["year"]:
            year = int(told) if told.isdigit() else today.year - 1
        return _months(year, number, 1)
    if found["in"]:
        return date(int(found["in"]), 1, 1), date(int(found["in"]), 12, 31)
    if found["season"]:
        first, _ = _SEASONS[found["season"].lower()]
        return _months(int(found["of"]), first, 3)
    if found["this"]:
        return (today.replace(day=1) if found["this"].lower() == "month" else date(today.year, 1, 1)), today
    if found["span"]:
        return _last(found["unit"].lower(), today)
    count = _COUNTS.get(found["count"].lower()) or int(found["count"])
    days = {"week": 7, "month": 30, "year": 365}[found["units"].lower()]
    middle = today - timedelta(days=count * days)
    return middle - timedelta(days=days * 2 // 3), min(middle + timedelta(days=days * 2 // 3), today)


def _last(unit: str, today: date) -> tuple[date, date]:
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        before = today.replace(day=1) - timedelta(days=1)
        return before.replace(day=1), before
    if unit == "year":
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    first, last = _SEASONS[unit]
    year = today.year - (today.month <= last or first > last)
    return _months(year, first, 3)


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    last = first + count - 1
    end_year, end = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end, monthrange(end_year, end)[1])
