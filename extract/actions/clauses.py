"""Clauses without a parser: where the subject of a verb may be, and where its clause ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.actions.tails import DASHES, finite, goes_on, opens_tail, past
from extract.actions.tokens import Group, Tokens
from extract.actions.verbs import PROMPTING
from extract.actions.vocabulary import (
    ADVERBS,
    FINITE,
    GROUPS,
    HYPOTHETICAL,
    ORGANS,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
    WHEN,
    words,
)

_DATING = WHEN | ADVERBS
_DAYS = WHEN - {"the", "a", "an"}
_DENYING = words("denied denies deny denying rejected dismissed disputed doubt doubts doubted unclear unlikely")
_REPORTING = words(
    "said says say believe believed argue reported reports told announced confirmed added noted claimed wrote"
)
_BREAKS = frozenset(';:“”"—–?')
_MAY_OPEN = (
    HYPOTHETICAL | SUBORDINATORS | PROMPTING | _REPORTING | _BREAKS | words(") that having whose for which whom and or")
)
"""Words and signs behind which, or because of which, a clause may begin."""
_BODIES = ORGANS | GROUPS | {"country", "countries"}
_AUXILIARIES = words("has have had was were is are will would")
_FRONTING = PREPOSITIONS | {"as"}
_PHRASE = 9
"""Words of a phrase before its relative clause, at most."""
_VERBAL = _REPORTING | FINITE | words(", would will may could")
_MAY_END = words('“ ” " ) and but ,') | DASHES


def region(tokens: Tokens, first: int) -> tuple[int, str] | None:
    """First token of the clause in which the subject of the verb group at ``first`` stands, and the word that opens
    it; None for a condition. Found once for each group."""
    known = tokens.regions
    if first not in known:
        known[first] = _region(tokens, first)
    return known[first]


def _region(tokens: Tokens, first: int) -> tuple[int, str] | None:
    lows = tokens.lows
    i = first - 1
    while i >= 0:
        low = lows[i]
        if low not in _MAY_OPEN:
            i -= 1
            continue
        if low == ")" and (opening := _opening(tokens, i)) is not None:
            i = opening - 1
            continue
        if low in HYPOTHETICAL and low not in {"may", "might", "could", "would", "should"}:
            return None
        if (low == "that" and i and lows[i - 1] in PREPOSITIONS) or (low == "but" and i + 1 == first):
            i -= 1  # "within weeks of that summit, Peru lifted"
            continue
        if low in _BREAKS:
            return i + 1, low
        if low == "that" and (comma := _fronted(lows, i, first)) is not None:
            return comma + 1, ","
        if low in {"that", "having"} and i and not _DENYING.isdisjoint(lows[max(0, i - 2) : i]):
            return None
        if low in {"where", "whose"} and i and lows[i - 1] == "," and lows[first - 1] == ",":
            i -= 2  # "Malaysia, where ore is refined, forbade"
            continue
        if low in SUBORDINATORS and not (
            low in {"after", "since", "until", "as", "before"} and not _opens_clause(tokens, i, first)
        ):
            return i + 1, low
        if _opens_subject(tokens, i, first):
            return i + 1, low
        if low in _REPORTING and i > 0 and (start := _complement(tokens, i + 1, first)) < first:
            return start, low
        i -= 1
    return None if lows[0] == "neither" else (0, "")


def _fronted(lows: Sequence[str], i: int, first: int) -> int | None:
    """Index of the comma that ends a phrase before the main clause with its relative clause ("in a step that has
    rattled traders, Peru"); None where ``i`` opens no such clause."""
    if lows[0] not in _FRONTING or i > _PHRASE or not _VERBAL.isdisjoint(lows[1:i]):
        return None
    return next((k for k in range(first - 1, i + 2, -1) if lows[k] == ","), None)


def _opens_subject(tokens: Tokens, i: int, first: int) -> bool:
    """Does the subject begin behind ``i``: whom something prompted to act, a relative or another main clause?"""
    low = tokens.lows[i]
    if tokens.lows[first] == "to" and (low in PROMPTING or (low == "for" and i and tokens.lows[i - 1] == "only")):
        return True
    if i + 1 >= first:
        return False
    if low in {"which", "whom"}:
        return _subject_follows(tokens, i + 1, first)
    return low in {"and", "but", "or"} and i > 0 and tokens.lows[i - 1] == ","


def _subject_follows(tokens: Tokens, i: int, first: int) -> bool:
    """Does the verb belong to a relative clause with a subject ("which Hanoi imposed"), not to the main clause?"""
    between = tokens.lows[i:first]
    return "," not in between and not all(low in _DATING or low.endswith("ly") or low[:1].isdigit() for low in between)


def _opening(tokens: Tokens, i: int) -> int | None:
    """Where the parenthesis that ends at ``i`` begins: a short name or an aside within a subject."""
    return next((j for j in range(i - 1, max(-1, i - 12), -1) if tokens.lows[j] == "("), None)


def _complement(tokens: Tokens, i: int, first: int) -> int:
    """Where the claim begins behind a reporting verb, its day and place passed over; ``first`` if there is none."""
    while i < first and (tokens.lows[i] in WHEN or tokens.lows[i][:1].isdigit()):
        i += 1
    return first if i < first and tokens.lows[i] in {",", "that", "to", "by", "of"} else i


def _opens_clause(tokens: Tokens, i: int, first: int) -> bool:
    """ "after China imposed" against "after the summit in May, China imposed": no comma between."""
    between = tokens.lows[i + 1 : first]
    if "," not in between or tokens.lows[i] == "that":
        return True
    # "After Peru, Chile and Bolivia revived": the commas part the subjects.
    if "and" not in between or between[0] in WHEN or between[0][:1].isdigit():
        return False
    return all(text[:1].isupper() or text.lower() in {",", "and", "the"} for text in tokens.texts[i + 1 : first])


def clause_end(text: str, group: Group, tokens: Tokens, limit: int, subordinate: bool) -> int:
    """Where the clause of an act ends: before what is said of it, before the main clause, or with the sentence."""
    at = tokens.ends[group.last]
    m = SAYING.search(text, at, limit)
    end = m.start() if m else limit
    marked = False
    lows = tokens.lows
    for i in range(_behind_aside(lows, group.last + 1), len(lows)):
        start = tokens.starts[i]
        if start >= end:
            break
        low = lows[i]
        if low not in _MAY_END:
            continue
        behind = tokens.ends[i]
        if low == "“" or (low == '"' and text[behind : behind + 1].isalnum()):
            marked = True
        elif low in {"”", '"'}:
            if not marked:
                return start
            marked = False
        elif low == ")":
            if "(" not in lows[group.last + 1 : i]:
                return start
        elif low in {"and", "but"}:
            if _new_verb(tokens, i, group.last):
                return start
        elif opens_tail(tokens, i) or (subordinate and low == "," and _closes(text, tokens, i, end)):
            return start
    return end


def opens_with_body(lows: Sequence[str], i: int) -> bool:
    """Does the conjunction ``i`` open a clause of its own ("and the bloc has signed")?"""
    return i + 3 < len(lows) and lows[i + 1] == "the" and lows[i + 2] in _BODIES and lows[i + 3] in _AUXILIARIES


def _behind_aside(lows: Sequence[str], i: int) -> int:
    """Behind "announced, in the presence of miners," the object is still to come."""
    if i >= len(lows) or lows[i] != ",":
        return i
    return next((k + 1 for k in range(i + 1, min(len(lows), i + _PHRASE)) if lows[k] == ","), i)


def _new_verb(tokens: Tokens, i: int, last: int) -> bool:
    """Does the conjunction ``i`` open another predicate or another clause, outside of a relative clause?"""
    comma = tokens.lows[i - 1] == ","
    if tokens.lows[min(i + 1, len(tokens) - 1)] == "that":
        return False
    if not comma and not {"that", "which", "who"}.isdisjoint(tokens.lows[last + 1 : i]):
        return False
    j = i + 1
    while j < len(tokens) and (
        tokens.lows[j] in ADVERBS or (tokens.lows[j].endswith("ly") and tokens.lows[j] != "supply")
    ):
        j += 1
    while j < len(tokens) and j > i and (tokens.lows[j] in _DAYS or tokens.lows[j][:1].isdigit()):
        j += 1  # "and in May eased"
    if j + 1 >= len(tokens):
        return False
    if (finite(tokens, j) and not tokens.lows[i - 1].endswith("ed")) or opens_with_body(tokens.lows, i):
        return True
    if not comma or "," in tokens.lows[last + 1 : i - 1]:
        return False
    for k in range(j + 1, min(j + 10, len(tokens) - 1)):
        if tokens.lows[k] in {",", ";", "that", "which", "who"}:
            return False
        if finite(tokens, k) or past(tokens, k):
            return True
    return False


def _closes(text: str, tokens: Tokens, comma: int, end: int) -> bool:
    """Does a comma end a subordinate clause, and is no comma of a list?"""
    return goes_on(tokens, comma) or not _in_list(text, tokens.ends[comma], end)


def _in_list(text: str, at: int, limit: int) -> bool:
    """A comma between listed nouns: another comma or "and" follows within three words."""
    return (
        re.match(
            r"\s(?:and\s|or\s|including\s|[\w’-]+(?:\s[\w’-]+){0,2}(?:,| and| or)\s"
            r"|(?:the\s)?[A-Z][\w’.-]*(?:\s(?:of|the|[A-Z][\w’.-]*)){0,5}(?:,| and| or)\s)",
            text[at : min(limit, at + 60)],
        )
        is not None
    )
