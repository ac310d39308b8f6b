"""Countries, minerals and pacts in and around a statement, from the names that the article's passes found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from extract.measures.clauses import Reading
from extract.measures.states import STATES
from extract.model import Mention, Span, Statement

UMBRELLA = frozenset(
    {
        "critical minerals", "critical raw materials", "critical materials", "strategic minerals", "minerals", "metals",
        "raw materials",
    }
)  # fmt: skip
"""Terms for the whole subject: they name no mineral."""
MAIN_MENTIONS = 2
_AIMED = re.compile(
    r"\b(?:to|against|towards?|targeting|bound for|headed for|on) (?:the )?(?:[A-Z]\w+ and (?:the )?)?$"
)
_OTHER_ACT = re.compile(
    r"\b(?:banned|prohibited|barred|imposed|suspended|halted|blocked)\b"
    r"|\b(?:response|retaliation|reply|answer|reaction|contrast|due|according|thanks) to\b"
)
"""Another act, or what it answers to: the countries behind are not its targets."""
_PARTNER = re.compile(r"\b(?:with|and|between|among)\s+(?:the )?$|,\s+(?:the )?$")
_STOP = re.compile(r"\b(?:after|since|because|while|amid|as|when|following|than|a day|days)\b|;")
_ON_WHAT = re.compile(r"\s+(?:on|for)\s+(?:the\s+)?[A-Z].*$")
_OWNS = re.compile(r"(?:['’]s?|s['’])?\s+(?:[\w-]+\s+){0,5}$")


class Names:
    """The mentions of one article, in text order."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self._mentions = sorted(mentions, key=lambda m: (m.start, m.end))
        self._starts = [m.start for m in self._mentions]
        self._pacts = Counter(pact_name(m.name) for m in mentions if m.type == "agreement" and _is_pact(m.name))

    def between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def country_name(self, code: str) -> str | None:
        """A country or bloc by its canonical name, as the article or the trade calls it."""
        named = (m.name for m in self._mentions if m.country == code and m.type in ("country", "bloc"))
        return next(named, STATES.get(code))

    def minerals(self, span: Span, statement: Statement) -> tuple[str, ...]:
        """Minerals in a span by canonical name; umbrella terms only where there is nothing closer."""
        named = {m.name.casefold() for m in self.between(span.start, span.end) if m.type == "mineral"}
        named = named or {m.casefold().replace("-", " ") for m in statement.minerals}
        close = named - UMBRELLA
        return tuple(sorted(close or named))

    def mineral_in(self, span: Span) -> bool:
        """Whether the words of a span name a mineral."""
        return any(m.type == "mineral" for m in self.between(span.start, span.end))

    def main_mineral(self) -> str | None:
        """The one mineral that an article is about: named more often than all others together, and twice at least."""
        counts = Counter(
            m.name.casefold() for m in self._mentions if m.type == "mineral" and m.name.casefold() not in UMBRELLA
        )
        if not counts:
            return None
        name, most = counts.most_common(1)[0]
        return name if most >= MAIN_MENTIONS and most * 2 > sum(counts.values()) else None

    def lone_pact(self) -> str | None:
        """The named pact of an article that names one."""
        return next(iter(self._pacts)) if len(self._pacts) == 1 else None

    def pact_before(self, place: int) -> bool:
        """Whether a pact has been named before this place."""
        return any(m.type == "agreement" and _is_pact(m.name) and m.start < place for m in self._mentions)

    def pact(self, span: Span, place: Span) -> str | None:
        """The pact that the words at ``place`` name, if it is one by name."""
        near = [m for m in self.between(span.start, span.end) if m.type == "agreement" and _is_pact(m.name)]
        holding = [m for m in near if m.start <= place.start < m.end or m.start <= place.end <= m.end + 30]
        return pact_name(holding[0].name) if holding else None

    def targets(self, statement: Statement, issuer: str | None) -> tuple[str, ...]:
        """Countries that the words aim at: "to Japan", "against the United States"."""
        found = set()
        for m in self.between(statement.start, statement.end):
            if m.type not in ("country", "bloc") or not m.country or m.country == issuer:
                continue
            before = statement.text[max(0, m.start - statement.start - 40) : m.start - statement.start]
            verb = (statement.cue_end or statement.start) - statement.start
            if _AIMED.search(before) and not _OTHER_ACT.search(statement.text, verb, m.start - statement.start):
                found.add(m.country)
        return tuple(sorted(found))

    def parties(self, statement: Statement) -> tuple[str, ...]:
        """The sides of a pact: the countries before the verb, and those "with" whom it is made."""
        found = {statement.speaker_country} if statement.kind == "action" and statement.speaker_country else set()
        verb = statement.cue_start if statement.kind == "action" and statement.cue_start else statement.start
        for m in self.between(statement.start, statement.end):
            if m.type not in ("country", "bloc") or not m.country:
                continue
            before = statement.text[max(0, m.start - statement.start - 12) : m.start - statement.start]
            cut = statement.text[max(0, verb - statement.start) : max(0, m.start - statement.start)]
            if m.start < verb or (_PARTNER.search(before) and not _STOP.search(cut)):
                found.add(m.country)
        return tuple(sorted(found))

    def owner(self, statement: Statement, reading: Reading) -> str | None:
        """Whose measure a speech is about: "China's ban", "the ban imposed by China", "Beijing plans to ban"."""
        inside = [
            m
            for m in self.between(statement.start, statement.end)
            if m.country and m.type in ("country", "bloc", "place")
        ]
        codes = {m.country for m in inside}
        for m in inside:
            if m.end <= reading.object.start and (
                len(codes) == 1
                or _OWNS.fullmatch(statement.text[m.end - statement.start : reading.object.start - statement.start])
            ):
                return m.country
        for m in inside:
            before = statement.text[max(0, m.start - statement.start - 4) : m.start - statement.start]
            if m.start >= reading.object.end and before.endswith("by "):
                return m.country
        return None


def pact_name(name: str) -> str:
    """The name of a pact without what it is on: "Lisbon Compact on Critical Minerals" is the Lisbon Compact."""
    short = _ON_WHAT.sub("", name)
    return short if len(short.split()) > 1 else name


def _is_pact(name: str) -> bool:
    """Named agreements, without sections of laws and acts that a gazetteer lists beside them."""
    return re.match(r"(?:Section|Article|Title)\b|.*\b(?:Act|Law|Code)$", name) is None
