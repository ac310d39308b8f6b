"""Verbs that no list names. What is done to a pact or to a measure by its own name is an act, whatever the verb, unless
it is one of saying, judging, suffering or using (``extract.actions.undone``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import ahocorasick

from extract.actions.tokens import Tokens
from extract.actions.undone import UNDONE
from extract.actions.vocabulary import words

_IRREGULAR = words(
    "affixed broke brought built chose committed cut dealt drew drove forbade forged froze gave got hammered hung laid "
    "lent let lit made penned put sank sent set shook shut slung sold spun struck swore swung threw tied took tore "
    "undid upheld wove wound wrote"
)
"""Past forms without "-ed" that can tell of something done to a paper."""
_NO_OBJECT = words("that and or but than because if whether when while as")
COMPACT = re.compile(
    r"\b(?:accords?|pacts?|treat(?:y|ies)|memorand(?:um|a)|mous?|compacts?|protocols?|conventions?|charters?|"
    r"declarations?|(?:letters?|statements?|heads) of (?:intent|agreement)|partnerships?|alliances?|coalitions?|"
    r"agreements?|deals? with|framework|understandings?|club|council|cartel|(?:price[- ]floors?|floor[- ]prices?)|"
    r"(?:joint|common|shared) (?:[\w-]+ ){0,2}?(?:stockpiles?|reserves?|funds?|bod(?:y|ies)|purchas\w+|cent(?:re|er)))"
    r"\b"
)
"""A pact by its own name: no talks, no initiative."""
EXPORT_NOUN = re.compile(
    r"\b(?:exports?|outbound) (?!(?:public|markets?|earnings?|revenues?|prices?|growth|volumes? (?:rose|fell)|sales|"
    r"data|"
    r"figures|hubs?|terminals?|routes?|partners?|destinations?|boom|business|income|capacity|credits?|projects?|"
    r"orders?|contracts?|deals?|cargoes|goods|products|promotion|targets?|industry|industries|sector|value|values|"
    r"statistics|numbers?|of|to|from|and|or|in|for|by|with|at|on|the|a|its|as|is|are|was|were|has|have|had|will|would|"
    r"fell|rose|dropped|slumped|jumped|more|less|until|after|before|since|when|that|which|last|this|grew|declined)\b)"
    r"(?:[a-z-]+ )?[a-z]{3,}"
)
"""A measure named after what it governs: "export window", "export boards"; no word of commerce."""


_NAMES = words(
    # measures by their own name (``direct.STRONG``) and papers by their number (``direct.NUMBERED``)
    "quota ceiling cap ban embargo curb restriction controls licen permit certificate carry-over carryover allotment "
    "allocation carve-out waiver exemption moratorium prohibition notification list circular notice announcement "
    "decree order resolution regulation directive "
    # what is named after exports, and pacts
    "export outbound accord pact treat memorand mou protocol convention charter declaration intent agreement "
    "partnership alliance coalition deal framework understanding club council cartel floor joint common shared"
)
_GENERAL = words(
    "rule measure duty duties levy levies requirement system scheme regime law step mechanism window threshold "
    "deadline procedure right allowance grace category period tonnage volume amount freeze suspension stop clampdown "
    "extension expansion tightening easing bill plan move proposal approval clearance"
)
"""Measures by a general word (``direct.WEAK``)."""


def _automaton(stems: frozenset[str]) -> ahocorasick.Automaton:
    built = ahocorasick.Automaton()
    for stem in stems:
        built.add_word(stem, None)
    built.make_automaton()
    return built


_NAMED = _automaton(_NAMES)
_CALLED = _automaton(_NAMES | _GENERAL)


@lru_cache(maxsize=8192)
def _names(word: str) -> bool:
    return next(_NAMED.iter(word), None) is not None


@lru_cache(maxsize=8192)
def _calls(word: str) -> bool:
    return next(_CALLED.iter(word), None) is not None


def naming(lows: Sequence[str], general: bool) -> list[int]:
    """Indices of words in whatever a verb that no list names can have as its object; ``general``: also "measures"."""
    holds = _calls if general else _names
    return [i for i, low in enumerate(lows) if holds(low)]


@lru_cache(maxsize=8192)
def opens(word: str) -> bool:
    """May this word, in lower case, be the past form of an unlisted verb?"""
    return (word.endswith("ed") or word in _IRREGULAR) and word not in UNDONE and "-" not in word


def acts(tokens: Tokens, i: int) -> bool:
    """May the past form ``i`` tell of an act: no verb of saying or suffering, and something stands behind it?"""
    return (
        opens(tokens.lows[i])
        and 0 < i < len(tokens) - 1
        and tokens.texts[i + 1][:1].isalnum()
        and tokens.lows[i + 1] not in _NO_OBJECT
    )
