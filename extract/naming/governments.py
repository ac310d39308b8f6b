"""Governments and administrations, embassies, exchanges and summits: names that newspapers also write in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.dates.days import WEEKDAY
from extract.model import Mention
from extract.naming.ministries import find_ministries
from extract.naming.stems import matches_at
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import FUNCTION_WORDS, PORTFOLIOS, UPPER, words

_GOVERNMENT = re.compile(
    r" (?:[Ff]ederal |[Cc]entral |[Nn]ational )?"
    rf"([Gg]overnment|[Aa]dministration)\b(?! of | on (?!(?i:{WEEKDAY})\b|\d))"
)
_LED = re.compile(
    r" ([Aa]dministration|[Gg]overnment|[Cc]abinet)\b(?! (?:of|for|[Ss]ecretar\w+|[Mm]inisters?|[Oo]ffice) )"
)
_CHAMBER = re.compile(r"\bHouse of (?:Representatives|Commons|Lords|Councillors|Councilors|Deputies|Assembly)\b")
_ENVOY = re.compile(r"(?<=[Tt]he )(?:U\.S\.|US|United States) Trade Representative\b(?!,|,? [A-Z]|['’]s office)")
""" "The US Trade Representative opened a case": the office, where nobody's name follows."""
_CHAMBERS = ("House of ",)
_HOUSES = ("dministration", "overnment", "abinet")
"""What ``_LED`` finds, without the blank and the first letter."""
_LEADER = re.compile(rf"(?<![\w’'.-])[{UPPER}][\w’-]+\Z")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:”\"] |\n)\Z")
_UNLED = words(
    """
    Central Federal National State Local Provincial New Regional Interim Military Coalition Previous Current Former
    Energy Security Public General Food Drug Aviation Business Space Labour Labor Conservative Republican Democratic
    Democrat Liberal Socialist Communist Western European Foreign Transitional City Unity Municipal Host Other Tax
    Oceanic Safety Trade Customs
    """
)
_GOVERNMENT_OF = re.compile(rf"\bGovernment of (?:the )?(?=[{UPPER}])")
_EMBASSY = re.compile(
    rf"\b(?P<what>[Ee]mbassy|[Mm]ission|[Cc]onsulate)(?: of (?:the )?(?P<of>[{UPPER}]\w+(?: [{UPPER}]\w+)*))? "
    r"(?P<where>in|to) (?:the )?|\b(?P<alone>[Ee]mbassy|[Cc]onsulate)\b(?! (?:in|to|of)\b)"
)
_POSTS_ABROAD = ("mbassy", "ission ", "onsulate")
"""What ``_EMBASSY`` begins with, without the first letter."""
_EXCHANGE = re.compile(
    r" (?:(?:stock|metals?|futures|commodity|securities) )?(?:exchange|bourse)\b(?! (?:of|rate|for)\b)"
)
_SUMMIT = re.compile(
    r"(?:['’]s)? (?:(?:leaders?|heads of state|(?:finance |foreign |trade |energy )?ministers?|ministerial|annual|"
    r"virtual|emergency|Leaders?|(?:Finance |Foreign |Trade |Energy )?Ministers?|20\d\d)(?:['’]s?)? ){0,2}"
    r"[Ss]ummit\b"
)


def find_governments(known: TextMap, publisher: str | None) -> Iterator[Mention]:
    """Ministries and governments with their countries, in text order within each kind."""
    yield from find_ministries(known, known.gazetteer.outlet_country(publisher))
    yield from _governments(known)
    yield from _embassies(known)
    yield from _exchanges(known)
    yield from _summits(known)
    yield from _houses(known)


def _houses(known: TextMap) -> Iterator[Mention]:
    """ "The House of Commons": a chamber, of whatever state."""
    for found in matches_at(_CHAMBER, known.text, _CHAMBERS):
        yield _body(known.text, found.start(), found.end(), found[0], None)
    for found in _ENVOY.finditer(known.text) if " Trade Representative" in known.text else ():
        yield _body(known.text, found.start(), found.end(), "Office of the US Trade Representative", "US")


def _governments(known: TextMap) -> Iterator[Mention]:
    text = known.text
    led = list(_led_by(known))
    yield from led
    administrations = {m.name for m in led if m.name.endswith("administration") and m.country in (None, "US")}
    if "overnment" not in text and "dministration" not in text:
        return
    countries = [(m.start, m.end, m.entry.country) for m in known.matches if m.entry.type == "country"]
    for start, end, code in (*countries, *((s, e, c) for (s, e), c in known.demonyms.items())):
        tail = _GOVERNMENT.match(text, end)
        if tail is None or code is None:
            continue
        name = f"{_adjective(known, code)} {tail[1].lower()}"
        if name == "US administration" and len(administrations) == 1:
            (name,) = administrations
        yield _body(text, start, tail.end(), name, code)
    for of in matches_at(_GOVERNMENT_OF, text, ("Government of ",)):
        for match in known.matches_in(of.end(), of.end() + 1):
            if match.start == of.end() and match.entry.type == "country" and match.entry.country:
                name = f"{_adjective(known, match.entry.country)} government"
                yield _body(text, of.start(), match.end, name, match.entry.country)


def _led_by(known: TextMap) -> Iterator[Mention]:
    """ "Trump administration": a government called after its head."""
    text = known.text
    for found in matches_at(_LED, text, _HOUSES, 2):
        leader = _LEADER.search(text, max(0, found.start() - 30), found.start())
        if (
            leader is None
            or leader[0] in FUNCTION_WORDS
            or leader[0] in _UNLED
            or leader[0].lower() in PORTFOLIOS
            or leader.end() in known.demonym_ends
            or leader[0].endswith("’s")
        ):
            continue
        here = known.matches_in(leader.start(), leader.end())
        if any(m.entry.type != "person" for m in here):
            continue
        if found[1].lower() != "administration" and _SENTENCE_START.search(
            text, max(0, leader.start() - 3), leader.start()
        ):
            # "Sensitive government data": any word is capital there.
            continue
        country = here[0].entry.country if here else None
        yield _body(text, leader.start(), found.end(), f"{leader[0]} {found[1].lower()}", country)


def _body(text: str, start: int, end: int, name: str, country: str | None) -> Mention:
    return Mention("organization", name, text[start:end], start, end, country, None, "government")


def _adjective(known: TextMap, code: str) -> str:
    return "US" if code == "US" else known.gazetteer.demonym_of.get(code, code)


def _embassies(known: TextMap) -> Iterator[Mention]:
    """ "China's embassy in Jakarta", "the Indian mission to the EU"."""
    text = known.text
    for found in matches_at(_EMBASSY, text, _POSTS_ABROAD, 1):
        start, country = found.start(), None
        what = (found["what"] or found["alone"]).lower()
        demonym = known.demonym_ends.get(start - 1)
        owner = known.owner(start)
        if found["of"]:
            country = _exactly(known, found.start("of"), found.end("of"), ("country",))
        elif demonym:
            start, country = demonym
        elif owner:
            country = owner[0]
        beside = next((m for m in known.matches_in(start - 2, start - 1) if m.end == start - 1), None)
        if country is None and beside is not None and beside.entry.type == "country":
            start, country = beside.start, beside.entry.country
        if found["alone"]:
            if country is not None:
                yield _body(text, start, found.end(), f"{_adjective(known, country)} {what}", country)
            continue
        there = next((m for m in known.matches_in(found.end(), found.end() + 1) if m.start == found.end()), None)
        if country is None or there is None or there.entry.type not in ("place", "country", "bloc"):
            continue
        seat = f"the {text[there.start : there.end]}" if there.entry.type == "bloc" else there.entry.name
        name = f"{_adjective(known, country)} {what} {found['where']} {seat}"
        yield _body(text, start, there.end, name, country)


def _exchanges(known: TextMap) -> Iterator[Mention]:
    """ "The Jakarta exchange": a bourse by its seat."""
    text = known.text
    if " exchange" not in text and " bourse" not in text:
        return
    for match in known.matches:
        tail = _EXCHANGE.match(text, match.end) if match.entry.type == "place" else None
        if tail is not None:
            name = text[match.start : tail.end()]
            yield _body(text, match.start, tail.end(), name, match.entry.country)


def _exactly(known: TextMap, start: int, end: int, types: tuple[str, ...]) -> str | None:
    for match in known.matches_in(start, end):
        if (match.start, match.end) == (start, end) and match.entry.type in types:
            return match.entry.country
    return None


def _summits(known: TextMap) -> Iterator[Mention]:
    text = known.text
    if "ummit" not in text:
        return
    for match in known.matches:
        if match.entry.type not in ("bloc", "country"):
            continue
        tail = _SUMMIT.match(text, match.end)
        if tail is None:
            continue
        start = match.start
        while start and (text[start - 1] in "-–" or text[start - 1].isalnum()):
            start -= 1
        if match.entry.type == "country" and start == match.start:
            continue
        name = text[start : tail.end()]
        yield Mention("event", name, name, start, tail.end(), None, None, "event:summit")
