"""How things are put in a mail: dates, countries, lists, and strangers' text made safe to show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime

LOCALE = Locale("en")
# CLDR tells the two Congos, and Hong Kong from China, apart in words that newspapers do not use.
_COMMON_NAMES = {"CD": "DR Congo", "CG": "Republic of Congo", "HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar"}
_TERRITORIES: Mapping[str, str] = {**LOCALE.territories, **_COMMON_NAMES}

# Characters that turn the direction of what follows: a name that holds one could rewrite the line it stands in.
_DIRECTING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]")
_BREAK = re.compile(r"\s*\n\s*|[\x0b\x0c\x85\u2028\u2029]")


def line(text: str | None) -> str:
    """``text`` on one line: no control, direction or invisible characters, single blanks."""
    plain = _INVISIBLE.sub("", _DIRECTING.sub("", text or ""))
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in plain).split())


def paragraphs(text: str | None) -> tuple[str, ...]:
    """``text`` as lines fit to be shown, one for each of its paragraphs."""
    return tuple(plain for part in _BREAK.split(text or "") if (plain := line(part)))


def shorten(text: str, length: int) -> str:
    """``text`` cut at a blank to at most ``length`` characters, an ellipsis in place of the rest."""
    if len(text) <= length:
        return text
    head = text[: length - 1]
    cut = head.rfind(" ")
    return head[: cut if cut > length // 2 else None].rstrip(" .,;:–-") + "…"


def href(url: str | None) -> str | None:
    """``url`` if it may stand in a link: http or https, a host, no blanks or control characters. Else None."""
    if not url or any(c.isspace() or unicodedata.category(c)[0] == "C" for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def country(code: str | None) -> str:
    """The English name of an ISO 3166 code or ``EU``; an unknown code as it is."""
    return _TERRITORIES.get((code or "").upper(), line(code))


def topic(name: str) -> str:
    """``export_controls`` → "export controls"."""
    return line(name.replace("_", " "))


def listed(names: Sequence[str], most: int = 12) -> str:
    """ "a", "a and b", "a, b and c"; more than ``most`` are counted, not named; empty names are left out."""
    shown = [name for name in names if name]
    if len(shown) > most:
        shown = [*shown[: most - 1], f"{len(shown) - most + 1} others"]
    return " and ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)


def day(value: date) -> str:
    return format_date(value, "d MMMM y", locale=LOCALE)


def moment(value: datetime, zone: ZoneInfo) -> str:
    """ "21 November 2026, 14:05 CET"."""
    local = value.astimezone(zone)
    return f"{format_datetime(local, 'd MMMM y, HH:mm', tzinfo=zone, locale=LOCALE)} {local.tzname()}"


def count(number: int, noun: str) -> str:
    """ "1 statement", "3 statements"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
