"""Whose dollar a bare "$" is: that of the outlet's home where the house writes "US$" for the American one."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.figures.quantity import Quantity
from extract.model import Document
from extract.publishers import is_official

_CANADIAN = ("CAD", ("C$", "CA$", "CAD", "Cdn$", "$C"))
_HOMES = {
    "Pacific/Auckland": ("NZD", ("NZ$", "$NZ")),
    "America/Toronto": _CANADIAN,
    "America/Vancouver": _CANADIAN,
    "America/Montreal": _CANADIAN,
    "America/Edmonton": _CANADIAN,
    "America/Winnipeg": _CANADIAN,
    "America/Halifax": _CANADIAN,
    "Asia/Singapore": ("SGD", ("S$",)),
    "Asia/Hong_Kong": ("HKD", ("HK$",)),
    "Asia/Taipei": ("TWD", ("NT$",)),
}
_AUSTRALIAN = ("AUD", ("A$", "AU$", "AUD", "$A"))
_MARKED = re.compile(r"[A-Z]\$|\$(?:US|A|C|NZ)\b|\bUSD\b|\b(?:U\.?S\.?|American|Canadian|Australian) dollar")
_SHILLINGS = {"Africa/Dar_es_Salaam": "TZS", "Africa/Kampala": "UGX"}
_AMERICAN = ("US$", "$US", "USD", "U.S.$", "US dollar", "U.S. dollar", "American dollar")

_NATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "peso": (("Mexic", "MXN"), ("Chile", "CLP"), ("Philippin", "PHP"), ("Colombia", "COP"), ("Argentin", "ARS")),
    "franc": (
        ("Swiss", "CHF"), ("Switzerland", "CHF"), ("Congo", "CDF"), ("Guinea", "GNF"), ("Rwanda", "RWF"),
        ("CFA", "XOF"), ("Gabon", "XAF"), ("Cameroon", "XAF"), ("Mali", "XOF"), ("Niger", "XOF"), ("Senegal", "XOF"),
    ),
    "CFA": (
        ("West Africa", "XOF"), ("Mali", "XOF"), ("Senegal", "XOF"), ("Burkina", "XOF"), ("Ivor", "XOF"),
        ("Gabon", "XAF"),
        ("Cameroon", "XAF"), ("Chad", "XAF"), ("Brazzaville", "XAF"), ("Central African", "XAF"),
    ),
    "dinar": (
        ("Serbia", "RSD"), ("Kuwait", "KWD"), ("Algeria", "DZD"), ("Jordan", "JOD"), ("Iraq", "IQD"),
        ("Tunisia", "TND"),
    ),
    "riyal": (("Saudi", "SAR"), ("Qatar", "QAR"), ("Oman", "OMR"), ("Yemen", "YER"), ("Iran", "IRR")),
    "shilling": (("Kenya", "KES"), ("Tanzania", "TZS"), ("Uganda", "UGX"), ("Somali", "SOS")),
    "krone": (("Norw", "NOK"), ("Danish", "DKK"), ("Denmark", "DKK"), ("Greenland", "DKK")),
    "krona": (("Swed", "SEK"), ("Iceland", "ISK")),
}  # fmt: skip
"""Of names that several currencies share: the nation that the article names most decides, else the first."""
LETTERED: dict[str, tuple[tuple[str, str], ...]] = {
    "N": (("Nigeria", "NGN"),),
    "K": (("Zambia", "ZMW"), ("Malawi", "MWK"), ("Papua New Guinea", "PGK")),
}
"""Letters that stand for money in some nations' press."""


class Home(NamedTuple):
    """What unmarked money is at the outlet's home, as ISO codes; None where it is what it says."""

    dollar: str | None
    coin: str | None
    shilling: str | None
    sums: str | None = None
    """Of sums alone, where the house marks no dollar at all: prices of metals stay American there."""


def home_of(document: Document) -> Home | None:
    """The money of the outlet's home, where its house may leave the mark off."""
    zone = document.article.timezone or ""
    code, marks = _AUSTRALIAN if zone.startswith("Australia/") else _HOMES.get(zone, (None, ()))
    shilling = _SHILLINGS.get(zone)
    if not (code or shilling):
        return None
    own = bool(code) and (is_official(document.article.publisher) or _marks_the_american(document.text))
    if code == "AUD" and not own and _MARKED.search(document.text) is None:
        return Home(None, code, shilling, code)
    return Home(code if own and not _marks_its_own(document.text, marks) else None, code, shilling)


def _marks_the_american(text: str) -> bool:
    return any(mark in text for mark in _AMERICAN)


def _marks_its_own(text: str, marks: tuple[str, ...]) -> bool:
    others = text.replace("US$", "")
    return any(mark in others for mark in marks)


def at_home(text: str, quantities: list[Quantity], home: Home) -> list[Quantity]:
    """``quantities`` with unmarked dollars, cents and shillings read as the money of the outlet's ``home``."""
    return [_moved(q, text[q.core_start : q.core_end], home) for q in quantities]


def meant(name: str, text: str) -> str:
    """The ISO code of a currency: of those that share a ``name`` ("peso"), that of the nation named most."""
    nations = _NATIONS.get("CFA" if name == "XOF" else name)
    return name if nations is None else max(nations, key=lambda n: text.count(n[0]))[1]


def lettered(letter: str, text: str) -> str | None:
    """The ISO code that ``letter`` stands for before a sum: of the nation named most, None where none of them is."""
    count, code = max((text.count(nation), code) for nation, code in LETTERED[letter])
    return code if count else None


def _moved(q: Quantity, written: str, home: Home) -> Quantity:
    unit = q.unit or ""
    if unit.startswith("KES"):
        return q._replace(unit=home.shilling + unit[3:]) if home.shilling and written.startswith("Sh") else q
    if not unit.startswith("USD"):
        return q
    if q.rule == "figure.money.coin":
        return q._replace(unit=home.coin + unit[3:]) if home.coin else q
    bare = written[:1] == "$" and not written.startswith("$US") and "USD" not in written
    spelt = q.rule == "figure.money.suffix" and not any(name in written for name in ("US", "U.S.", "merican"))
    if home.sums and unit == "USD" and (bare or spelt):
        return q._replace(unit=home.sums)
    return q._replace(unit=home.dollar + unit[3:]) if home.dollar and (bare or spelt) else q
