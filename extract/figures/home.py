"""Whose dollar a bare "$" is: that of the outlet's home where the house writes "US$" for the American one."""

from __future__ import annotations

from extract.figures.quantity import Quantity
from extract.model import Document

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
_SHILLINGS = {"Africa/Dar_es_Salaam": "TZS", "Africa/Kampala": "UGX"}
_AMERICAN = ("US$", "$US", "USD", "U.S.$", "US dollar", "U.S. dollar", "American dollar")

_NATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "peso": (("Mexic", "MXN"), ("Chile", "CLP"), ("Philippin", "PHP"), ("Colombia", "COP"), ("Argentin", "ARS")),
    "franc": (
        ("Swiss", "CHF"), ("Switzerland", "CHF"), ("Congo", "CDF"), ("Guinea", "GNF"), ("Rwanda", "RWF"),
        ("CFA", "XOF"), ("Gabon", "XAF"), ("Cameroon", "XAF"), ("Mali", "XOF"), ("Niger", "XOF"), ("Senegal", "XOF"),
    ),
    "dinar": (
        ("Serbia", "RSD"), ("Kuwait", "KWD"), ("Algeria", "DZD"), ("Jordan", "JOD"), ("Iraq", "IQD"),
        ("Tunisia", "TND"),
    ),
    "riyal": (("Saudi", "SAR"), ("Qatar", "QAR"), ("Oman", "OMR"), ("Yemen", "YER")),
    "shilling": (("Kenya", "KES"), ("Tanzania", "TZS"), ("Uganda", "UGX"), ("Somali", "SOS")),
    "krone": (("Norw", "NOK"), ("Danish", "DKK"), ("Denmark", "DKK"), ("Greenland", "DKK")),
    "krona": (("Swed", "SEK"), ("Iceland", "ISK")),
}  # fmt: skip
"""Of names that several currencies share: the nation that the article names most decides, else the first."""
_SHARED_NAMES = tuple(_NATIONS)


def home_currency(document: Document) -> str | None:
    """The ISO code that "$" stands for in this article; None where it is the American one.

    A house that writes "US$" and marks no dollar of its own leaves the bare sign for its own.
    """
    zone, text = document.article.timezone or "", document.text
    code, marks = _AUSTRALIAN if zone.startswith("Australia/") else _HOMES.get(zone, ("", ()))
    if not code:
        return None
    others = text.replace("US$", "")
    if any(mark in others for mark in marks):
        return None
    return code if any(mark in text for mark in _AMERICAN) else None


def at_home(document: Document, quantities: list[Quantity]) -> list[Quantity]:
    """``quantities`` with unmarked dollars, cents and shillings read as the money of the outlet's home."""
    units = [q.unit for q in quantities if q.unit]
    if any(unit.startswith(_SHARED_NAMES) for unit in units):
        quantities = [_of_a_nation(q, document.text) for q in quantities]
    if not any(unit.startswith(("USD", "KES")) for unit in units):
        return quantities
    zone, text = document.article.timezone or "", document.text
    home, shilling = home_currency(document), _SHILLINGS.get(zone)
    coins = "AUD" if zone.startswith("Australia/") else _HOMES.get(zone, (home, ()))[0]
    if not (home or shilling or coins):
        return quantities
    return [_moved(q, text[q.core_start : q.core_end], home, coins, shilling) for q in quantities]


def _of_a_nation(q: Quantity, text: str) -> Quantity:
    """ "4.5bn pesos" in the money of the nation that the article is about."""
    name, per, of = (q.unit or "").partition("/")
    nations = _NATIONS.get(name)
    if nations is None:
        return q
    code = max(nations, key=lambda n: text.count(n[0]))[1]
    return q._replace(unit=code + per + of)


def _moved(q: Quantity, written: str, home: str | None, coins: str | None, shilling: str | None) -> Quantity:
    unit = q.unit or ""
    if unit.startswith("KES"):
        return q._replace(unit=shilling + unit[3:]) if shilling and written.startswith("Sh") else q
    if not unit.startswith("USD"):
        return q
    if q.rule == "figure.money.coin":
        return q._replace(unit=coins + unit[3:]) if coins else q
    bare = written[:1] == "$" and not written.startswith("$US") and "USD" not in written
    spelt = q.rule == "figure.money.suffix" and not any(name in written for name in ("US", "U.S.", "merican"))
    return q._replace(unit=home + unit[3:]) if home and (bare or spelt) else q
