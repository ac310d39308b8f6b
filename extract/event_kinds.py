"""What sort of event a word tells of: talks, a deal, a hearing, a paper."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from enum import Flag, auto
from types import MappingProxyType
from typing import NamedTuple

from extract.wording import lowered

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


class Kind(Flag):
    """What sort of event a word tells of."""

    NONE = 0
    TALKS = auto()
    DEAL = auto()
    HEARING = auto()
    PAPER = auto()


NOUNS = {
    Kind.TALKS: "meeting|talks|summit|negotiations|consultations|dialogue|visit|ministerial|roundtable|conference|"
    "forum|gathering|phone call|video call|conversation|plenary|event",
    Kind.DEAL: "ceremony|signing|signature|agreement|memorandum|accord|pact|deal|treaty|roadmap|arrangement|protocol",
    Kind.HEARING: "hearing|session|inquiry|testimony|sitting|questioning",
    Kind.PAPER: "statement|communique|communiqué|readout|circular|letter|report|note|filing|notice|decree|memo|"
    "document|bulletin|press release|declaration|reply|notification|email|e-mail",
}
_VERBS = {
    Kind.TALKS: "met|received|hosted|visited|agreed|convened|gathered|conferred|held",
    Kind.DEAL: "signed|concluded|initialed|initialled|sealed|inked|agreed|struck|clinched|put their names",
    Kind.HEARING: "heard|testified|gave evidence|questioned|grilled|faced",
}


def _kinds_by_word() -> dict[str, Kind]:
    """What sort of event each word tells of; "agreed" of talks as well as of a deal."""
    kinds: dict[str, Kind] = defaultdict(lambda: Kind.NONE)
    for kind, words in (*NOUNS.items(), *_VERBS.items()):
        for word in words.split("|"):
            kinds[word] |= kind
    return dict(kinds)


KINDS: Mapping[str, Kind] = MappingProxyType(_kinds_by_word())
"""What sort of event each word tells of."""
_TELLS = re.compile(rf"\b(?:{'|'.join(KINDS)})\b")
"""In lower case."""
MET = Kind.TALKS | Kind.DEAL
NOUN = "|".join(NOUNS.values())
MET_AT = f"{NOUNS[Kind.TALKS]}|{NOUNS[Kind.HEARING]}|ceremony|signing"


class Event(NamedTuple):
    """What the article tells of a day. ``told``: the words that tell it, quotations left out."""

    day: date
    kinds: Kind
    start: int
    end: int
    told: str


def kinds_of(words: str) -> Kind:
    """The sorts of events that ``words`` tell of."""
    kinds = Kind.NONE
    for word in set(_TELLS.findall(lowered(words))):
        kinds |= KINDS[word]
    return kinds
