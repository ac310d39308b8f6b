"""Publication times as feeds and pages write them. Always zoned, never guessed.

    ISO 8601 ─► RFC 822 ─► dateparser (other languages and orders, slow)

A time without a zone is taken to be in the outlet's, a day without a time as its midnight there. What leaves room for
two readings ("05/11/2026") is no time at all.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from email.utils import parsedate_to_datetime

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""Older times in feeds are defaults of software (year 1, the epoch), not publications."""

_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{8})(?:[T ]\s*(?P<time>\d\d:?\d\d(?::?\d\d)?)(?:[.,](?P<fraction>\d+))?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?",
    re.IGNORECASE,
)
_RFC_822 = re.compile(
    r"(?:[a-z]{3,9}\.?,?\s+)?(?P<date>\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4}\s+\d{1,2}:\d\d(?::\d\d)?)"
    r"\s*(?P<zone>[+-]\d{4}|[+-]\d\d:\d\d|[a-z]{1,4})?(?:\s*\(.*\))?",
    re.IGNORECASE,
)
# Those of RFC 822, and abbreviations that mean one zone among the outlets of this field ("IST" is India's).
_ZONES = dict(
    re.findall(
        r"(\w+)=(\S+)",
        """
        Z=+0000 UT=+0000 UTC=+0000 GMT=+0000 WET=+0000 WEST=+0100 CET=+0100 CEST=+0200 EET=+0200 EEST=+0300 BST=+0100
        EST=-0500 EDT=-0400 CST=-0600 CDT=-0500 MST=-0700 MDT=-0600 PST=-0800 PDT=-0700 MSK=+0300 SAST=+0200 CAT=+0200
        IST=+0530 WIB=+0700 WITA=+0800 WIT=+0900 HKT=+0800 SGT=+0800 AWST=+0800 JST=+0900 KST=+0900 ACST=+0930
        AEST=+1000 AEDT=+1100 NZST=+1200 NZDT=+1300
        """,
    )
)
_TWO_READINGS = re.compile(r"(?<!\d)(\d{1,2})[/.\-](\d{1,2})[/.\-](?:\d{4}|\d\d)(?!\d)")
_NUMBERS = re.compile(r"\d+")
_LANGUAGES = ["en", "zh", "ja", "ko", "es", "fr", "de", "pt", "it", "id", "ru", "ar"]
_LONGEST = 64


def parse_timestamp(text: str | None, zone: tzinfo = UTC) -> datetime | None:
    """The moment that ``text`` names, in UTC; None when it names none, or not exactly one.

    ``zone`` holds for a text that gives none itself.
    """
    if not text:
        return None
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST:
        return None
    try:
        moment = _iso(text) or _rfc_822(text) or _any_language(text)
        if moment is None:
            return None
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment >= EARLIEST else None


def _iso(text: str) -> datetime | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    zone = (found["zone"] or "").upper()
    zone = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
    fraction = f".{found['fraction'][:6].ljust(6, '0')}" if found["fraction"] else ""
    time = (found["time"] or "00:00").replace(":", "")
    if len(time) == 4:
        time += "00"
    clock = f"{time[:2]}:{time[2:4]}:{time[4:]}{fraction}"
    return datetime.fromisoformat(f"{found['day']}T{clock}{zone}")


def _rfc_822(text: str) -> datetime | None:
    found = _RFC_822.fullmatch(text)
    if found is None:
        return None
    date = found["date"].replace(".", "")
    if not found["zone"]:
        return parsedate_to_datetime(f"{date} +0000").replace(tzinfo=None)
    zone = found["zone"].upper()
    zone = _ZONES.get(zone, zone.replace(":", ""))
    return parsedate_to_datetime(f"{date} {zone}") if zone.startswith(("+", "-")) else None


def _any_language(text: str) -> datetime | None:
    """dateparser, held to absolute and complete dates. ``RELATIVE_BASE`` is fixed, lest it ask for today."""
    if len(_NUMBERS.findall(text)) < 2:
        return None  # no day, or no year; dateparser would take a tenth of a second to find that out
    if numeric := _TWO_READINGS.search(text):
        first, second = int(numeric[1]), int(numeric[2])
        if first != second and max(first, second) <= 12:
            return None
    import dateparser  # here, because it costs 0.2 s and few feeds need it

    return dateparser.parse(
        text,
        languages=_LANGUAGES,
        settings={
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - naive by dateparser's wish
            "DATE_ORDER": "DMY",
        },
    )
