"""Ministries, governments and administrations, and summits: names that newspapers also write in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.model import Mention
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import FUNCTION_WORDS, PORTFOLIOS, UPPER

_PART = r"(?:" + "|".join(sorted(PORTFOLIOS, key=len, reverse=True)) + r")"
_JOIN = r"(?:, and |, | and | & | )"
_MINISTRY = re.compile(r"\bministry\b", re.I)
_PORTFOLIO_AFTER = re.compile(rf" (?:of|for) (?:the )?({_PART}\b(?:{_JOIN}{_PART}\b)*)", re.I)
_PORTFOLIO_BEFORE = re.compile(rf"((?<![\w-]){_PART}(?:{_JOIN}{_PART})*) \Z", re.I)
_GOVERNMENT = re.compile(r"[Gg]overnment\b")
_ADMINISTRATION = re.compile(
    rf"(?<![\w’'.-])((?:[{UPPER}][\w’-]+ )?(?:[{UPPER}][\w’-]+|U\.S\.)) ([Aa]dministration|[Gg]overnment|[Cc]abinet)\b"
)
_GOVERNMENT_OF = re.compile(rf"\bGovernment of (?:the )?(?=[{UPPER}])")
_SUMMIT = re.compile(
    r"(?:['’]s)? (?:(?:leaders?|heads of state|finance ministers?|foreign ministers?|trade ministers?|energy ministers?|ministers?|"
    r"ministerial|annual|virtual|emergency|Leaders?|Finance Ministers?|Foreign Ministers?|Trade Ministers?|20\d\d)(?:['’]s?)? ){0,2}"
    r"[Ss]ummit\b"
)


def find_governments(known: TextMap, publisher: str | None) -> Iterator[Mention]:
    """Ministries and governments with their countries, in text order within each kind."""
    yield from _ministries(known, known.gazetteer.outlet_country(publisher))
    yield from _governments(known)
    yield from _summits(known)


def _ministries(known: TextMap, home: str | None) -> Iterator[Mention]:
    found: list[tuple[int, int, str, str | None]] = []
    for anchor in _MINISTRY.finditer(known.text):
        seen = _ministry(known, anchor)
        if seen is not None:
            found.append(seen)
    owners: dict[str, set[str]] = {}
    for _, _, portfolio, country in found:
        if country:
            owners.setdefault(portfolio, set()).add(country)
    for start, end, portfolio, country in found:
        named = owners.get(portfolio, set())
        code = country or (next(iter(named)) if len(named) == 1 else None if named else home)
        name, code, wikidata = _canonical(known, portfolio, code, known.text[start:end])
        yield Mention("organization", name, known.text[start:end], start, end, code, wikidata, "ministry")


def _ministry(known: TextMap, anchor: re.Match[str]) -> tuple[int, int, str, str | None] | None:
    """(start, end, portfolio, country) of a ministry's name round the word; the country's adjective is part of it."""
    text, start, end = known.text, anchor.start(), anchor.end()
    after = _PORTFOLIO_AFTER.match(text, end)
    if after:
        portfolio, end = after[1], after.end()
    else:
        before = _PORTFOLIO_BEFORE.search(text, max(0, start - 60), start)
        if before is None:
            return None
        portfolio, start = before[1], before.start()
        while (leading := re.match(r"(?:and|the) ", text[start:])) is not None:
            start += leading.end()
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
    of = re.match(r" of (?:the )?", text[end:])
    if country is None and of:
        for match in known.matches_in(end + of.end(), end + of.end() + 1):
            if match.entry.type == "country" and match.start == end + of.end():
                country = match.entry.country
    words = " ".join(w for w in re.split(r"\W+", portfolio.lower()) if w not in ("and", "the"))
    return start, end, {"foreign affairs": "foreign"}.get(words, words), country


def _canonical(known: TextMap, portfolio: str, country: str | None, text: str) -> tuple[str, str | None, str | None]:
    written = re.sub(r"^(?:the|The) ", "", text)
    adjective = known.gazetteer.demonym_of.get(country or "")
    if not country or not adjective:
        return _title(written), country, None
    if portfolio in ("foreign", "external affairs"):
        plain = f"{adjective} Foreign Ministry"
    else:
        of = re.search(r"(?i)ministry (?:of|for) (?:the )?(.+)", written)
        named = of[1] if of else re.sub(r"(?i) ministry$", "", written)
        if not of and named.startswith(adjective):
            named = named[len(adjective) :].strip()
        elif not of:
            parts = named.split()
            while len(parts) > 1 and parts[0].lower() not in PORTFOLIOS:
                parts.pop(0)
            named = " ".join(parts)
        plain = f"{adjective} Ministry of {_title(named)}"
    entry = known.gazetteer.by_name(plain)
    return (entry.name, entry.country or country, entry.wikidata) if entry else (plain, country, None)


def _title(name: str) -> str:
    return " ".join(w if w in ("and", "of", "for", "the", "&") else w[:1].upper() + w[1:] for w in name.split())


def _governments(known: TextMap) -> Iterator[Mention]:
    text = known.text
    demonym_of = known.gazetteer.demonym_of
    led: dict[str, str] = {}
    pending: list[tuple[int, int, str | None]] = []
    for found in _ADMINISTRATION.finditer(text):
        words, what = found[1], found[2].lower()
        start = found.start(1)
        first = words.split()[0]
        if first in FUNCTION_WORDS and " " in words:
            start += len(first) + 1
            words = words[len(first) + 1 :]
        code = _country_at(known, start, start + len(words))
        if code is None and " " in words:
            head = words.split()[0]
            lead = _country_at(known, start, start + len(head))
            if lead is None and what != "administration":
                continue
            code_of_lead = lead
            start += len(head) + 1
            words = words[len(head) + 1 :]
            code = _country_at(known, start, start + len(words))
            if code is None and lead is not None and words[:1].isupper():
                code = None
        else:
            code_of_lead = None
        end = found.end()
        if code is not None:
            if what == "cabinet":
                continue
            pending.append((start, end, code))
            continue
        if words in FUNCTION_WORDS or words.rstrip(".") in (
            "Central",
            "Federal",
            "National",
            "State",
            "Local",
            "Provincial",
            "New",
        ):
            continue
        if (
            what == "administration"
            and found[2][0].isupper()
            and any(m.entry.type == "organization" and m.start <= start < m.end for m in known.matches_in(start, end))
        ):
            continue
        name = f"{words} {what}"
        country = code_of_lead
        for match in known.matches_in(start, start + 1):
            if match.entry.type == "person":
                country = match.entry.country
        led[name] = name
        yield Mention("organization", name, text[start:end], start, end, country, None, "government")
    administrations = sorted(name for name in led if name.endswith("administration"))
    for start, end, code in pending:
        written = text[start:end]
        name = f"{demonym_of[code] if code in demonym_of else written.rsplit(' ', 1)[0]} {written.rsplit(' ', 1)[1].lower()}"
        if code == "US":
            name = f"US {written.rsplit(' ', 1)[1].lower()}"
            if name == "US administration" and len(administrations) == 1:
                name = administrations[0]
        yield Mention("organization", name, written, start, end, code, None, "government")
    for of in _GOVERNMENT_OF.finditer(text):
        for match in known.matches_in(of.end(), of.end() + 1):
            if match.start == of.end() and match.entry.type == "country" and match.entry.country:
                adjective = demonym_of.get(match.entry.country, match.entry.name)
                name = "US government" if match.entry.country == "US" else f"{adjective} government"
                yield Mention(
                    "organization",
                    name,
                    text[of.start() : match.end],
                    of.start(),
                    match.end,
                    match.entry.country,
                    None,
                    "government",
                )


def _country_at(known: TextMap, start: int, end: int) -> str | None:
    """Country that exactly ``text[start:end]`` names, as adjective or noun."""
    code = known.demonyms.get((start, end))
    if code:
        return code
    for match in known.matches_in(start, end):
        if (match.start, match.end) == (start, end) and match.entry.type == "country":
            return match.entry.country
    return None


def _summits(known: TextMap) -> Iterator[Mention]:
    text = known.text
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
