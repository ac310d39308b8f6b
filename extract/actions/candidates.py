"""Verbs that may tell of an act, whatever they are: how they stand, in which clause, with what as their theme.

A rule (``extract.actions.readings``) knows what its verb needs; here nothing is needed but a past form or a
participle. What makes it an act is weighed (``extract.actions.clues``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from extract.actions.clauses import region
from extract.actions.forms import stood_as
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.undone import UNDONE
from extract.actions.verbs import FORMS, STRONG_PASTS, VERBS, Act, Form, Verb
from extract.actions.vocabulary import words
from extract.model import ActionStatus

_ENDS_THEME = frozenset({",", ";", "which", "who", "said", "while", "although", "because", "“", "”"})
_PASSIVE = frozenset({Stand.PASSIVE, Stand.REDUCED})
"""How a verb stands behind what it is done to."""
_TO_COME = words("will would may might could should")
_NO_OBJECT = words(
    ", . ; monday tuesday wednesday thursday friday saturday sunday yesterday today late early on in earlier last this"
)
_REACH, _NEAR = 14, 3
"""Words behind a verb that count; a comma within the first three does not end them."""


class Candidate(NamedTuple):
    """A verb with its clause; ranges of token indices, half-open."""

    group: Group
    status: ActionStatus | None
    """What the verb that governs it makes of it ("threatened to impose")."""
    opener: str
    """The word that opens its clause, "" at the head of a sentence."""
    theme: tuple[int, int]
    """Where what the act is done to stands."""
    other: tuple[int, int]
    """The other side of the verb."""

    @property
    def passive(self) -> bool:
        return self.group.stand in _PASSIVE

    @property
    def before(self) -> tuple[int, int]:
        """The clause before the verb."""
        return self.theme if self.passive else self.other


def forms_in(low: str) -> tuple[Form, ...] | None:
    """What forms of a verb a word in lower case can be; None for no verb, for one in the present, which tells of what
    is or will be, and for verbs of saying, feeling and using."""
    if low in UNDONE:
        return None
    if (forms := FORMS.get(low)) is not None:
        return forms
    if (low.endswith("ed") or low in STRONG_PASTS) and "-" not in low and len(low) > 3:
        return (Form.PAST,)
    return None


def candidate(tokens: Tokens, i: int) -> Candidate | None:
    """The verb ``i`` with its clause; None for no verb, and where it is denied, asked for, a condition or only
    possible."""
    low = tokens.lows[i]
    if (not i and not low.endswith("ed")) or (forms := forms_in(low)) is None:
        return None
    near = tokens.lows[i + 1 : i + 7]
    if low == "announced" and (not near or near[0] in _NO_OBJECT) and "that" not in near:
        return None  # "the ban is lifted, its ministry announced Sunday": tells who said so
    if (stood := stood_as(tokens, i, forms)) is None:
        return None
    stand, first, status, form = stood
    first = first if 0 <= first <= i else i
    under_way = {"is", "are", "been", "was", "were"} & {tokens.lows[first], tokens.lows[i - 1]}
    if form is Form.ING and stand is Stand.ACTIVE and under_way:
        return None  # "ministers are meeting", "had been seeking": under way, nothing done yet
    verb = _entry(low, form)
    group = Group(stand, first, i, i, verb, status or verb.status)
    if (opened := region(tokens, group.first)) is None:
        return None
    start = min(opened[0], first)
    if stand is Stand.GERUND and not _TO_COME.isdisjoint(tokens.lows[start:first]):
        return None  # "will lift its ban, bringing in quotas": part of the plan
    before, behind = (start, first), (i + 1, _end_behind(tokens.lows, i))
    theme, other = (before, behind) if stand in _PASSIVE else (behind, before)
    return Candidate(group, status, opened[1], theme, other)


def _end_behind(lows: Sequence[str], i: int) -> int:
    """Where what counts behind the verb ``i`` ends."""
    end = min(len(lows), i + _REACH)
    for at, low in enumerate(lows[i + 1 : end], i + 1):
        if low in _ENDS_THEME and (low != "," or at - i > _NEAR):
            return at
    return end


@lru_cache(maxsize=8192)
def _entry(low: str, form: Form) -> Verb:
    # A verb that no rule knows by itself ("sat down to negotiate") puts nothing into force.
    told: ActionStatus = next(
        (entry.status for entry in VERBS.get((low, form), ()) if entry.particle is None), "announced"
    )
    return Verb(lemma(low), Act.WEIGHED, told)


@lru_cache(maxsize=8192)
def lemma(low: str) -> str:
    """The base of a verb's form; of one that no list names, roughly."""
    for form in FORMS.get(low, ()):
        return VERBS[low, form][0].lemma
    if low.endswith("ied"):
        return low[:-3] + "y"
    if low.endswith("ed"):
        stem = low[:-2]
        return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return low
