"""What sort of event a word tells of: talks, a deal, a hearing, a paper."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from extract.wording import lowered

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


Kind = Literal["talks", "deal", "hearing", "paper"]
"""What sort of event a word tells of."""
Kinds = frozenset[Kind]

TALKS: Kinds = frozenset({"talks"})
DEAL: Kinds = frozenset({"deal"})
HEARING: Kinds = frozenset({"hearing"})
PAPER: Kinds = frozenset({"paper"})
MET = TALKS | DEAL
_NONE: Kinds = frozenset()

NOUNS = {
    TALKS: "meeting|talks|summit|negotiations|consultations|dialogue|visit|ministerial|roundtable|conference|"
    "forum|gathering|phone call|video call|conversation|plenary|event",
    DEAL: "ceremony|signing|signature|agreement|memorandum|accord|pact|deal|treaty|roadmap|arrangement|protocol",
    HEARING: "hearing|session|inquiry|testimony|sitting|questioning",
    PAPER: "statement|communique|communiqué|readout|circular|letter|report|note|filing|notice|decree|memo|"
    "document|bulletin|press release|declaration|reply|notification|email|e-mail",
}
_VERBS = {
    TALKS: "met|received|hosted|visited|agreed|convened|gathered|conferred|held",
    DEAL: "signed|concluded|initialed|initialled|sealed|inked|agreed|struck|clinched|put their names",
    HEARING: "heard|testified|gave evidence|questioned|grilled|faced",
}


def _kinds_by_word() -> dict[str, Kinds]:
    """What sorts of events each word tells of; "agreed" of talks as well as of a deal."""
    kinds: dict[str, Kinds] = defaultdict(frozenset)
    for kind, words in (*NOUNS.items(), *_VERBS.items()):
        for word in words.split("|"):
            kinds[word] |= kind
    return dict(kinds)


KINDS: Mapping[str, Kinds] = MappingProxyType(_kinds_by_word())
"""What sorts of events each word tells of."""
_WORD = re.compile(r"\w+")
_SINGLE = frozenset(word for word in KINDS if word.isalpha())
_SEVERAL = tuple(word for word in KINDS if not word.isalpha())
"""Kinds that are told by several words, or by one with a hyphen."""
_TELL_TOGETHER = re.compile(rf"\b(?:{'|'.join(_SEVERAL)})\b")
NOUN = "|".join(NOUNS.values())
MET_AT = f"{NOUNS[TALKS]}|{NOUNS[HEARING]}|ceremony|signing"


class Event(NamedTuple):
    """What the article tells of a day. ``told``: the words that tell it, quotations left out."""

    day: date
    kinds: Kinds
    start: int
    end: int
    told: str


def kinds_of(words: str) -> Kinds:
    """The sorts of events that ``words`` tell of."""
    small = lowered(words)
    told = _SINGLE.intersection(_WORD.findall(small))
    if any(map(small.__contains__, _SEVERAL)):
        told = told.union(_TELL_TOGETHER.findall(small))
    return _NONE.union(*[KINDS[word] for word in told])
