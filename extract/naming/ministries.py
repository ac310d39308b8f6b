"""Ministries and departments with the country that the article shows to be theirs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from extract.model import Mention
from extract.naming.forms import chinese
from extract.naming.stems import matches_at
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import PORTFOLIOS

_PART = r"(?:" + "|".join(sorted(PORTFOLIOS, key=len, reverse=True)) + r")"
_JOIN = r"(?:, and |, | and | & | )"
_HOUSE = re.compile(r"(?:[Mm](?:inistry|INISTRY)|[Dd]epartment)\b")
_HOUSES = ("inistry", "INISTRY", "epartment")
"""What ``_HOUSE`` finds, without the first letter."""
_PORTFOLIO_AFTER = re.compile(rf" (?:of|for) (?:the )?({_PART}\b(?:{_JOIN}{_PART}\b)*)", re.I)
_PORTFOLIO_BEFORE = re.compile(rf"(?<![\w-])({_PART}(?:{_JOIN}{_PART})*) \Z")
_LEADING = re.compile(r"(?:and|the) ")
_OF = re.compile(r" of (?:the )?")
_LAST_WORD = re.compile(r"(?<![^\W_])([^\W_]+) \Z")
_ITS = re.compile(r"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|whose|the country[’']s|the nation[’']s) (?:own )?\Z")
_IN = re.compile(r"(?:\A|[\n.”\"] |\n)(?:[Ii]n|[Ff]rom) \Z")
_SPOKEN_BY = re.compile(
    r"(?:['’]s)? (?:(?:deputy |chief )?(?:spokes(?:man|woman|person)|official|minister|vice[ -]minister) )?"
    r"([A-Z]\w+ [A-Z][\w’'-]+)"
)
_SENTENCE = re.compile(r"(?<![A-Z])[.!?][”\"]? |\n")
_BACK = 260
"""Characters that a pronoun or a "in Lima," reaches back."""


_ARTICLE = 4
"""Characters before the state that opens a sentence: "The "."""


class _House(NamedTuple):
    start: int
    end: int
    portfolio: str
    country: str | None
    capital: bool
    named: int
    """Where the name ends without the country behind it ("Ministry of Mines of Chile")."""


def find_ministries(known: TextMap, home: str | None) -> Iterator[Mention]:
    """Ministries in text order. ``home``: where the outlet is edited; it counts only where the article is about it."""
    text = known.text
    found: list[_House] = []
    for anchor in matches_at(_HOUSE, text, _HOUSES, 1):
        seen = _ministry(known, anchor)
        if seen is not None and (seen.country or anchor[0][0] in "Mm"):
            found.append(seen)
    owners: dict[str, set[str]] = {}
    for house in found:
        if house.country:
            owners.setdefault(house.portfolio, set()).add(house.country)
    for house in found:
        named = owners.get(house.portfolio, set())
        code = house.country or (next(iter(named)) if len(named) == 1 else None)
        code = code or _pointed(known, house)
        if code is None and house.capital and not named:
            code = _home(known, home) or _only(known, house)
        # "the trade ministry" by itself is a common noun.
        if code is None and not house.capital:
            continue
        name, code, wikidata = _canonical(known, house.portfolio, code, text[house.start : house.named])
        yield Mention(
            "organization", name, text[house.start : house.end], house.start, house.end, code, wikidata, "ministry"
        )


def _home(known: TextMap, home: str | None) -> str | None:
    """The outlet's country, if the article names no other country more often."""
    if home is None:
        return None
    named = Counter(m.entry.country for m in known.matches if m.entry.type in ("country", "place") and m.entry.country)
    named.update(code for code in known.demonyms.values() if code)
    return home if not named or named[home] >= max(named.values()) else None


def _only(known: TextMap, house: _House) -> str | None:
    """The only state of the article that is known to have a ministry of this name; the United States have none."""
    text = known.text[house.start : house.named]
    codes = {m.entry.country for m in known.matches if m.entry.type == "country"} | {*known.demonyms.values()}
    found = [
        code for code in codes - {None, "US"} if code and _canonical(known, house.portfolio, code, text, sure=True)[0]
    ]
    return found[0] if len(found) == 1 else None


def _pointed(known: TextMap, house: _House) -> str | None:
    """The country to which the words before point: "In Lima, the mines ministry", "its mines ministry"."""
    text, start = known.text, house.start
    if not house.capital and (code := _of_context(known, house)) is not None:
        return code
    back = max(0, start - _BACK)
    begin = max((m.end() for m in _SENTENCE.finditer(text, back, start)), default=0)
    if _ITS.search(text, max(0, start - 16), start):
        states = [m for m in known.matches_in(back, start) if m.entry.type == "country" or m.entry.capital]
        opening = next((m for m in states if begin <= m.start <= begin + _ARTICLE), None)
        return (opening or states[-1]).entry.country if states else None  # its subject's, else of whoever came last
    for match in known.matches_in(begin, start):
        opens = _IN.search(text, max(0, match.start - 6), match.start) or (
            text[begin : match.start] in ("In ", "From ") and match.start - begin <= 5
        )
        if opens and match.entry.country and match.entry.type in ("country", "place"):
            return match.entry.country
    return None


def _of_context(known: TextMap, house: _House) -> str | None:
    """The country of a ministry in small letters: of its Chinese spokesman, else, where it has a
    spokesman, the only state that its paragraph has named so far."""
    text = known.text
    if _ITS.search(text, max(0, house.start - 16), house.start):
        return None
    spoken = _SPOKEN_BY.match(text, house.end)
    if spoken is not None and chinese(spoken[1].split()):
        return "CN"
    begin = text.rfind("\n", 0, house.start) + 1
    codes = {
        m.entry.country for m in known.matches_in(begin, house.start) if m.entry.type == "country" or m.entry.capital
    }
    return codes.pop() if len(codes) == 1 and spoken is not None else None


def _ministry(known: TextMap, anchor: re.Match[str]) -> _House | None:
    """(start, end, portfolio, country) of a ministry's name round the word; the country's adjective is part of it."""
    text, start, end = known.text, anchor.start(), anchor.end()
    after = _PORTFOLIO_AFTER.match(text, end)
    if after:
        portfolio, end = after[1], after.end()
    else:
        before = _PORTFOLIO_BEFORE.search(text[max(0, start - 60) : start].lower()) if _led(text, start) else None
        if before is None:
            return None
        portfolio = before[1]
        start -= len(portfolio) + 1
        while (leading := _LEADING.match(text, start)) is not None:
            start = leading.end()
    country = None
    if start > 0 and text[start - 1] == " ":
        demonym = known.demonym_ends.get(start - 1)
        if demonym:
            start, country = demonym
        else:
            owner = known.owner(start)
            country = owner[0] if owner else None
            for match in known.matches_in(start - 2, start - 1):
                if match.end == start - 1 and match.entry.type == "country":
                    start, country = match.start, match.entry.country
    of, named = _OF.match(text, end), end
    if country is None and of:
        for match in known.matches_in(of.end(), of.end() + 1):
            if match.entry.type == "country" and match.start == of.end():
                country, end = match.entry.country, match.end
    words = " ".join(w for w in re.split(r"\W+", portfolio.lower()) if w not in ("and", "the"))
    portfolio = {"foreign affairs": "foreign"}.get(words, words)
    return _House(start, end, portfolio, country, text[anchor.start()].isupper(), named)


def _led(text: str, start: int) -> bool:
    """Does a word of a portfolio stand right before? Asked first: few words "department" have one."""
    last = _LAST_WORD.search(text, max(0, start - 24), start)
    return last is not None and last[1].lower() in PORTFOLIOS


def _canonical(
    known: TextMap, portfolio: str, country: str | None, text: str, *, sure: bool = False
) -> tuple[str, str | None, str | None]:
    """Name, country and Wikidata id. ``sure``: no name but one that the gazetteer has."""
    written = re.sub(r"^(?:the|The) ", "", text)
    adjective = known.gazetteer.demonym_of.get(country or "")
    if not country or not adjective:
        return "" if sure else _title(written), country, None
    if portfolio in ("foreign", "external affairs") and "epartment" not in written:
        plain = f"{adjective} Foreign Ministry"
    else:
        kind = "Department" if "epartment" in written else "Ministry"
        of = re.search(r"(?i)(?:ministry|department) (?:of|for) (?:the )?(.+)", written)
        named = of[1] if of else re.sub(r"(?i) (?:ministry|department)$", "", written)
        if not of and named.startswith(adjective):
            named = named[len(adjective) :].strip()
        elif not of:
            parts = named.split()
            while len(parts) > 1 and parts[0].rstrip(",").lower() not in PORTFOLIOS:
                parts.pop(0)
            named = " ".join(parts)
        plain = f"US {_title(named)} Department" if country == "US" else f"{adjective} {kind} of {_title(named)}"
    entry = known.gazetteer.by_name(plain) or known.gazetteer.by_name(plain.replace(", and ", " and "))
    return (entry.name, entry.country or country, entry.wikidata) if entry else ("" if sure else plain, country, None)


def _title(name: str) -> str:
    return " ".join(w if w in ("and", "of", "for", "the", "&") else w[:1].upper() + w[1:] for w in name.split())
