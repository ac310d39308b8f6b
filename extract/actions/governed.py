"""Verbs that hang on another one: "warned that it would tax", "took steps to restrict", "with Hanoi lifting"."""

from __future__ import annotations

from extract.actions.tokens import Tokens
from extract.actions.vocabulary import WHEN, words
from extract.model import ActionStatus

_PROMISED: dict[str, ActionStatus] = {
    "announced": "announced", "declared": "announced", "decreed": "announced", "agreed": "announced",
    "confirmed": "announced", "notified": "announced", "decided": "announced", "resolved": "announced",
    "pledged": "planned", "vowed": "planned", "threatened": "planned", "warned": "planned", "promised": "planned",
}  # fmt: skip
"""Verbs of a state whose claim about itself is an act announced or threatened."""
_ITSELF = words("it they he she we government ministry country bloc cabinet administration commission")
_DAYS = WHEN | words("last this next week month year night")
_TAKEN = words("took taken made reached passed issued")
_STEPS = words("decision decisions step steps action measures move moves order orders")
_BETWEEN = words("a an the its their first second further new fresh bold drastic concrete early unusual initial two")
REACH = 6
_AGO = words("before earlier later ago")
_SPANS = words("hours days weeks months years minutes hour day week month year")
_COUNTS = words("a an one two three four five six seven eight nine ten twelve few several some just only couple of")


def promised(tokens: Tokens, modal: int) -> tuple[int, ActionStatus] | None:
    """Index and status of the verb whose claim about its own subject the ``modal`` is in."""
    lows = tokens.lows
    if lows[modal] not in {"would", "will"} or modal < 2:
        return None
    k = modal - 1
    if lows[k] not in _ITSELF:
        return None
    k -= 1 + (lows[k - 1] == "the")
    if k > 0 and lows[k] == "that":
        k -= 1
    at = k
    while k > 0 and at - k < REACH and lows[k] not in _PROMISED and (lows[k] in _DAYS or lows[k][:1].isdigit()):
        k -= 1
    return (k, _PROMISED[lows[k]]) if k > 0 and lows[k] in _PROMISED else None


def supported(tokens: Tokens, noun: int) -> int | None:
    """Index of the verb that the ``noun`` before an infinitive belongs to ("took the decision to", "took steps to")."""
    lows = tokens.lows
    if lows[noun] not in _STEPS:
        return None
    for k in range(noun - 1, max(-1, noun - 5), -1):
        if lows[k] in _TAKEN:
            return k
        if lows[k] not in _BETWEEN:
            return None
    return None


def absolute(tokens: Tokens, i: int) -> int | None:
    """Index of "with" where the -ing form ``i`` has a subject of its own ("with Hanoi lifting its ban")."""
    lows = tokens.lows
    for k in range(i - 1, max(-1, i - REACH), -1):
        if lows[k] == "with":
            return k if k + 1 < i and (tokens.texts[k + 1][:1].isupper() or lows[k + 1] == "the") else None
        if not lows[k][:1].isalpha() or lows[k] in WHEN:
            return None
    return None


def dated_aside(tokens: Tokens, j: int) -> int:
    """Index before "hours before", "two months ago" if that ends at ``j``, else ``j``."""
    lows = tokens.lows
    if j < 2 or lows[j] not in _AGO or lows[j - 1] not in _SPANS:
        return j
    j -= 2
    while j > 0 and (lows[j] in _COUNTS or lows[j][:1].isdigit()):
        j -= 1
    return j
