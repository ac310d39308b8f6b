"""A plain text as it is saved or mailed around: which line is the headline, and when was it published?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from extract.reading.timestamps import parse_timestamp

HEAD_LINES = 25
"""A headline and a date stand among this many lines, or nowhere."""

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"""
    (?:
        (?P<iso>\d{{4}}-\d\d-\d\d)
      | (?P<month>{_MONTHS})[a-z]*\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})
      | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{_MONTHS})[a-z]*\.?,?\s+(?P<year2>\d{{4}})
    )
    (?:[\s,;|·•–—T-]*(?:at\s+)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\b\.?)?
       \s*(?P<zone>Z\b|[+-]\d\d:?\d\d|\(?[A-Z]{{2,4}}\b)?)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LABEL = re.compile(
    r"^\W*(?:first |last )?(?:published|updated|posted|released?|issued|date|dated|publication date|modified)\b",
    re.IGNORECASE,
)
_DAY_LINE = re.compile(r"^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?", re.IGNORECASE)
_KICKER = re.compile(
    r"^(?:source|category|section|topics?|tags?|by|author|updated|photo|image|share)\b\s*[/:|]", re.IGNORECASE
)
_BYLINE = re.compile(r"^by\s+[A-Z]", re.IGNORECASE)
_FIELD = re.compile(
    r"^\s*(?P<name>title|headline|publisher|outlet|url|link|author|byline|language)\s*:\s*(?P<value>\S.*?)\s*$",
    re.IGNORECASE,
)
_NAMES = {"headline": "title", "outlet": "publisher", "link": "url", "byline": "author"}


@dataclass(frozen=True, slots=True)
class Header:
    """What the top of a plain text says of it. Everything may be missing."""

    title: str | None = None
    published: datetime | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    language: str | None = None


def read_header(text: str, zone: tzinfo = UTC) -> Header:
    """Read the head of ``text``: named fields ("Title: …") first, else the first line that can be a headline.

    ``zone`` is the outlet's, for a time without one. A date is taken from a line that says so ("Published: …") or
    that holds nothing else; a date inside prose is no publication date.
    """
    lines = [line.strip(" \t•*#") for line in text.splitlines()]
    head = [line for line in lines if line][:HEAD_LINES]
    fields: dict[str, str] = {}
    for line in head:
        if match := _FIELD.match(line):
            name = match["name"].lower()
            fields.setdefault(_NAMES.get(name, name), match["value"])
    title = fields.get("title") or next((line for line in head if _is_headline(line)), None)
    published = next((moment for line in head if (moment := _date_line(line, zone))), None)
    return Header(title, published, *(fields.get(name) for name in ("url", "publisher", "author", "language")))


def _is_headline(line: str) -> bool:
    words = line.split()
    if len(words) < 3 or len(words) > 45 or _KICKER.match(line) or _BYLINE.match(line) or _FIELD.match(line):
        return False
    if _LABEL.match(line) and _DATE.search(line):
        return False
    return not (line.isupper() and len(words) <= 3) and any(c.isalpha() for c in line)


def _date_line(line: str, zone: tzinfo) -> datetime | None:
    if len(line) > 120:
        return None
    match = _DATE.search(line)
    if not match:
        return parse_timestamp(_LABEL.sub("", line).lstrip(" :"), zone) if _LABEL.match(line) else None
    rest = _DAY_LINE.sub("", line[: match.start()]) + line[match.end() :]
    if not _LABEL.match(line) and len(re.findall(r"\w+", rest)) > 3:
        return None
    return _moment(match, zone)


def _moment(match: re.Match[str], zone: tzinfo) -> datetime | None:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
    else:
        name = (match["month"] or match["month2"])[:3].lower()
        month = _MONTHS.split("|").index(name) + 1
        day, year = int(match["day"] or match["day2"]), int(match["year"] or match["year2"])
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    try:
        moment = datetime(year, month, day, hour, minute, tzinfo=zone)
    except ValueError:
        return None
    named = (match["zone"] or "").strip("(")
    if named:
        return (
            parse_timestamp(f"{moment:%Y-%m-%d %H:%M} {named}")
            or parse_timestamp(f"{moment:%d %b %Y %H:%M} {named}", zone)
            or moment
        )
    return moment
