"""What a figure measures, as a short phrase: the noun counted, the one behind it, or the one it is said of."""

from __future__ import annotations

import re

from extract.figures.nouns import following
from extract.figures.quantity import Quantity, words

_OF = re.compile(r" (?:of|in|for) ((?:(?:the|its|their|all|a|an) )*[A-Za-z][^,.;:()“”\"]{2,80})")
_CUT = re.compile(
    r"\s(?:in|by|from|to|and|or|which|that|who|as|according|while|after|before|during|for|since|under|with|at|on|out|was|is|"
    r"are|were|will|would|had|has|last|this|over|into|unless|until)\b"
)
_ARTICLES = words("the its their all a an our his her")
_NOT_FIRST = words(
    "cif fob up down changing taking in on from a an the each last this next per top worth instead more less "
    "unless buy buying"
)
_TAIL = words(
    "at of to by from for about a an the was were is are be been being will would could may might should must has "
    "have had stood stand stands stay stayed reached reach hit hits rose fell rise fall rises falls jumped "
    "climbed dropped slipped eased declined increased decreased grew set put quoted assessed marked priced valued "
    "estimated totalled totaled averaged exceed exceeds exceeded amounted came traded held worth around between "
    "nearly some up down only just over under more less than cost costs run runs touched kept keep now still also "
    "currently sold fetched paid took take takes accounted accounts covers cover"
)
_BOUND = words(
    "that which who and or but said says say told because if while as with in on after before since than he she "
    "it they we you there to by from for at into under not against when where would will could can may"
)
_VERB_NEXT = words("to will would could can may they it we he she not who which")
_CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
_NO_THING = _CALENDAR | {"it", "them", "which"}
_NO_OPENING = _ARTICLES | _TAIL
_TIMES = frozenset({"day", "week", "month", "year", "hour", "minute"})


def measured(text: str, q: Quantity, low: int, high: int) -> str | None:
    """The phrase, or None; ``low`` and ``high`` bound the stretch that belongs to this figure."""
    if q.noun and q.noun != "dozen" and not q.noun.startswith(("of ", "each")):
        return " ".join(q.noun.split())
    glued = q.unit not in _TIMES or "-" in text[q.core_start : q.core_end]
    noun = following(text, q.end, high) if glued and q.unit != "percent" else None
    first = noun.split(" ", 1)[0] if noun else ""
    if first and first.lower() not in _NOT_FIRST and not first.endswith("ing"):
        return noun
    if m := _OF.match(text, q.end, high):
        phrase = _CUT.split(m[1])[0].split()
        if len(phrase) > 1 and phrase[0].lower() in _ARTICLES:
            phrase = phrase[1:]
        if phrase and phrase[0].lower() not in _NO_THING:
            return " ".join(phrase)
    return _before(text, q, low)


def _before(text: str, q: Quantity, low: int) -> str | None:
    """The noun phrase in front, verbs and prepositions between passed over ("prices rose by about …": prices)."""
    left = text[max(low, q.start - 90) : q.start]
    for sign in ',;:“”"()':
        left = left.rpartition(sign)[2]
    tokens = left.split()
    if low < q.start - 90 and tokens:
        tokens = tokens[1:]
    while tokens and tokens[-1].lower() in _TAIL:
        tokens.pop()
    phrase: list[str] = []
    for token in reversed(tokens):
        bare = token.lower()
        if bare in _VERB_NEXT:
            phrase = phrase[1:]
        if bare in _BOUND or len(phrase) == 5 or bare in _CALENDAR:
            break
        phrase.insert(0, token)
    while phrase and phrase[0].lower() in _NO_OPENING:
        phrase.pop(0)
    return " ".join(phrase) or None
