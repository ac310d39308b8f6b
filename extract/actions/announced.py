"""The day of the act that an article opens with, where a later sentence tells when it was made known.

"Peru has capped its tin exports, … The order, published on Monday, …": the lead tells what was done, the sentences
behind it when ("the Mines Ministry said in a statement on Monday").
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.actions.found import Found
from extract.actions.tokens import Stand, Tokens
from extract.dates.days import read_day
from extract.dates.events import first_day_named, unquoted
from extract.model import Document

_BEHIND = 4
"""Sentences behind the lead that may tell the day."""
_OLDEST = timedelta(days=3)
"""What is news was made known within these days."""
_NOT_DONE = frozenset({"will", "would", "could", "may", "to", "not", "had"})
_SHORT = 40
"""Characters of a title or dateline before the lead."""
_PAST = re.compile(
    r"\b(?:last (?:week|month|year)|ago|earlier this|"
    r"(?:in|since) (?:[A-Z][a-z]+uary|March|April|May|June|July|August|[A-Z][a-z]+ber|20\d\d))\b"
)
"""A lead that looks back."""
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whose|because|although|whether|where|as|since|when)\b")
_MADE_KNOWN = re.compile(
    r"\b(?:(?:[Tt]he|[Tt]his|[Uu]nder|[Tt]hose|[Tt]hese) (?:[\w’'-]+,? ){1,4}?"
    r"(?:announced|published|issued|gazetted|signed|initiall?ed|unveiled|released|adopted|approved|passed|made public)"
    r"|(?:announced|signed|approved|adopted|unveiled|published|issued) the (?:[\w’'-]+ ){1,3}?"
    r"|made the decision (?:known|public))\b[^;“”\"]{0,90}$"
)
"""The paper or the decision, before the day on which it was made known."""
_EXPLAINED = re.compile(
    r"\b(?:(?:[Mm]inistry|[Gg]overnment|[Cc]ommission|[Dd]epartment|[Rr]egulator|[Cc]abinet|[Mm]inister|[Aa]uthority|"
    r"[Oo]ffice) (?:said|announced) in an? (?:statement|notice|decree|circular|press release|order)"
    r"|(?:[Mm]inister|[Ss]ecretary|[Dd]irector|[Dd]irector-general|[Cc]ommissioner|[Ss]pokes\w+|[Gg]overnor|[Cc]hair\w*)"
    r"\b[^;“”\"]{0,60}\btold (?:reporters|journalists|a (?:press|news) conference|a briefing))\b[^;“”\"]{0,60}$"
)
"""The government that did it, before the day on which it told of it."""
_NATION = re.compile(r"\b(?:[A-Z][a-z]+(?:ese|ish|ian|ean|can|aqi|eli)|French|Dutch|German|[A-Z]\w+(?=['’]s))\b")
_STEM = 4
"""Letters that a nation and its people share: "Peru", "Peruvian"."""


def day_announced(document: Document, act: Found, tokens: Tokens, published: date | None) -> date | None:
    """The day that the sentences behind the lead give to the act that the lead tells; None for any other act."""
    group = act.group
    if published is None or group.stand not in (Stand.ACTIVE, Stand.PASSIVE) or "." in act.rule.removeprefix("action."):
        return None
    at = next((n for n, s in enumerate(document.sentences) if s.end - s.start > _SHORT), 0)
    lead, text = document.sentences[at], document.text
    if not lead.start <= act.start < lead.end or _PAST.search(text, lead.start, lead.end):
        return None
    opening = text[act.start if act.joined else lead.start : tokens.starts[group.verb]]
    if _SUBORDINATE.search(opening) or not _NOT_DONE.isdisjoint(tokens.lows[max(0, group.first - 1) : group.verb]):
        return None
    for sentence in document.sentences[at + 1 : at + _BEHIND + 1]:
        words = unquoted(document, sentence)
        first, last = first_day_named(words)
        if first < 0 or not _tells(words[:first], text[lead.start : lead.end]):
            continue
        day = read_day(words[first:last], published).day
        if day is not None and published - _OLDEST <= day <= published:
            return day
    return None


def _tells(words: str, lead: str) -> bool:
    """Do ``words`` tell that the act of ``lead`` was made known, and not what another nation said of it?"""
    if _MADE_KNOWN.search(words) is not None:
        return True
    return _EXPLAINED.search(words) is not None and all(n[:_STEM] in lead for n in _NATION.findall(words))
