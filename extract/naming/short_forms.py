"""Later, shorter names of bodies that the article names in full: "(ICGS)", "the Commission", "Northgate".

A short form links only where a single body of the article can be meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.model import Mention
from extract.naming.given_names import GIVEN
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    COMPANIES,
    DATES,
    FUNCTION_WORDS,
    HEADS,
    PLAIN_MODIFIERS,
    PORTFOLIOS,
    TITLES,
    TRADES,
    UPPER,
)

_BRACKETED = re.compile(rf"(?:['’]s)? \((?:the |or |“|\")?([{UPPER}][\w&-]{{1,9}})(?:”|\")?\)")
_SHARE = re.compile(
    r" \((?:ASX|TSXV?|TSX-V|LSE|AIM|LON|CSE|NYSE|NASDAQ|Nasdaq|HKEX|JSE|BSE|NSE): ?([A-Z]{3,5})(?=[):,;| ])"
)
""" "Halden Rare Ores Ltd (ASX: HRO)", which is "HRO" from then on."""
_TYPES = ("organization", "outlet", "agreement", "event", "bloc")
_DETERMINED = re.compile(r"\b(?:[Tt]he|[Aa]n?|this|its|said|told|[Aa] senior|[Ee]ach) \Z")


Owners = dict[str, dict[tuple[str, str], Mention]]
"""Short form → the bodies that may be meant, by type and name."""


def find_short_forms(runs: Sequence[tuple[Token, ...]], named: Sequence[Mention], known: TextMap) -> Iterator[Mention]:
    """Mentions of acronyms, head words and first words; ``named``: the settled mentions, in text order."""
    proper, heads = _forms([m for m in named if m.type in _TYPES], known)
    if not proper and not heads:
        return
    taken = {m.start for m in named}
    wanted = proper.keys() | heads.keys()
    for token, row in [(token, run) for run in runs for token in run if token.text in wanted]:
        if known.text.endswith((":", ": "), 0, token.start):
            continue  # the sign of a share
        if token.capital and token.start not in taken and _alone(token, row, taken):
            owners = proper.get(token.text) or _determined(token, heads, known.text)
            if owners and len(owners) == 1:
                (full,) = owners.values()
                yield replace(full, text=token.text, start=token.start, end=token.end, rule="short form")


def _forms(bodies: Sequence[Mention], known: TextMap) -> tuple[Owners, Owners]:
    """Acronyms and first words, which count anywhere, and head words, which need a determiner."""
    proper: Owners = defaultdict(dict)
    heads: Owners = defaultdict(dict)
    for mention in bodies:
        key = (mention.type, mention.name)
        bracket = _BRACKETED.match(known.text, mention.end)
        if bracket and (
            bracket[1][0].lower() == mention.text.removeprefix("The ")[:1].lower()
            or _translated(mention, bracket[1], known)
        ):
            proper[bracket[1]][key] = mention
        ticker = _SHARE.match(known.text, mention.end) if mention.type == "organization" else None
        if ticker and known.gazetteer.by_name(ticker[1]) is None:
            proper[ticker[1]][key] = mention
        words = mention.name.split()
        if len(words) < 2:
            continue
        for word in (words[-1], words[0]):
            if word in HEADS and HEADS[word] != "place":
                heads[word][key] = mention
        if mention.rule in ("organization:form", "outlet:form") and _distinctive(words[0], known):
            proper[words[0]][key] = mention
    return proper, heads


def _translated(mention: Mention, letters: str, known: TextMap) -> bool:
    """Are these the initials of a body whose name stands in another language: "National Ore Council (CNMO)"?"""
    return (
        mention.rule == "organization:form"
        and mention.text.rsplit(" ", 1)[-1] not in COMPANIES | TRADES
        and 3 <= len(letters) <= 7
        and letters.isalpha()
        and letters.isupper()
        and known.gazetteer.by_name(letters) is None
    )


def _alone(token: Token, run: Sequence[Token], taken: set[int]) -> bool:
    """Do the other capitals of the run belong to names that are settled?"""
    return all(
        other is token or not other.capital or other.start in taken or other.text in FUNCTION_WORDS for other in run
    )


def _determined(token: Token, heads: Owners, text: str) -> dict[tuple[str, str], Mention] | None:
    if token.text in heads and _DETERMINED.search(text, max(0, token.start - 12), token.start):
        return heads[token.text]
    return None


def _distinctive(word: str, known: TextMap) -> bool:
    """A first word that can stand for the whole name: a proper one, no adjective, place or given name."""
    return (
        len(word) > 3
        and word.isalpha()
        and word not in HEADS
        and word not in PLAIN_MODIFIERS
        and word not in GIVEN
        and word not in FUNCTION_WORDS
        and word not in DATES
        and word not in TITLES
        and word.lower() not in PORTFOLIOS
        and word not in known.gazetteer.demonym_codes
        and not word.endswith(("al", "ic", "an", "ish", "ese", "ed", "ing", "ern"))
        and known.gazetteer.by_name(word) is None
    )
