"""Does a verb state something done? The verbs of a sentence with their particles and how they stand."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actions.forms import back, stand_of
from extract.actions.open_class import acts
from extract.actions.papers import paper
from extract.actions.tokens import Group, Stand, Token
from extract.actions.verbs import (
    ASKING,
    FORMS,
    PRESENT,
    VERBS,
    Act,
    Form,
    Verb,
)
from extract.actions.vocabulary import words

_FAR = {
    "off": 5, "under": 5, "to": 3, "force": 2, "effect": 2, "ice": 7, "hold": 7, "down": 4, "lapse": 7, "expire": 7,
    "wto": 6, "world": 6, "geneva": 6, "through": 6, "back": 6, "lot": 4,
}  # fmt: skip
"""How many words may stand between a verb and its particle."""
_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_MONTHS = words(
    "weeks months years days january february march april may june july august september october november december"
)
_WHEN_BEHIND = words("in on at , later last this two three four five six soon within")
_AGENTLESS = frozenset({Act.EFFECT, Act.FOLLOW})


def groups(tokens: Sequence[Token], headline: bool = False, papers: bool = False, others: bool = False) -> list[Group]:
    """Every act verb that states something done, in order. Plans, negations and presuppositions are left out.

    In a ``headline`` the present tells what was done ("China bans exports"), and of ``papers`` ("it bans").
    ``others`` admits verbs that no list names, and further readings of those that one does."""
    found: list[Group] = []
    for i, token in enumerate(tokens):
        low = token.low
        forms = FORMS.get(low)
        if forms is None and others and acts(tokens, i):
            if (stood := stand_of(tokens, i, (Form.PAST,))) is not None and stood[0] is Stand.ACTIVE:
                found.append(Group(stood[0], stood[1], i, i, Verb(low, Act.OTHER, "in_force"), "in_force"))
            continue
        stood = stand_of(tokens, i, forms) if forms is not None else None
        if stood is None and low in PRESENT and token.text == low and i and _by_paper(tokens, i, papers):
            low, stood = PRESENT[low], (Stand.ACTIVE, i, None, Form.BASE)
        if headline and stood is None and low in PRESENT and i and token.text == low:
            low, stood = PRESENT[low], (Stand.ACTIVE, i, None, Form.BASE)
        if stood is None:
            continue
        stand, first, status, form = stood
        for entry in VERBS[low, form]:
            last = _particle(tokens, i, entry.particle)
            if last is None or not _constructed(entry.act, stand, tokens, i):
                continue
            if entry.act in _AGENTLESS:
                found.append(Group(Stand.PASSIVE, first, i, last, entry, entry.status))
            else:
                found.append(Group(stand, first, i, last, entry, status or entry.status))
        if others and form is Form.PAST and stand is Stand.ACTIVE and acts(tokens, i):
            found.append(Group(stand, first, i, i, Verb(low, Act.OTHER, "in_force"), "in_force"))
    return found


def _by_paper(tokens: Sequence[Token], i: int, papers: bool) -> bool:
    """Is a decree or the like the subject of the present ``i``, or "it" where ``papers`` go before?"""
    j, negated = back(tokens, i)
    if negated or j < 0:
        return False
    if tokens[j].low == "it":
        return papers and j == 0
    first = next((k + 1 for k in range(j, -1, -1) if tokens[k].low in {";", ":", "that", "“", '"'}), 0)
    return paper(tokens, first, i) is not None


def _particle(tokens: Sequence[Token], i: int, particle: str | None) -> int | None:
    """Index of the last word of the verb ``i`` with its particle; None where the particle is missing."""
    if particle is None:
        return i
    ahead = [t.low for t in tokens[i + 1 : i + 9]]
    if particle not in ahead or ahead.index(particle) > _FAR.get(particle, 1):
        return None
    if particle == "to" and not {"names", "name", "signatures", "signature"} & set(ahead[:5]):
        return None
    return i + 1 + ahead.index(particle)


def _constructed(act: Act, stand: Stand, tokens: Sequence[Token], i: int) -> bool:
    """Does the verb stand as acts of its kind must: "were met with", "followed in May", "took effect"?"""
    if i > 1 and tokens[i - 1].low == "to" and tokens[i - 2].low in ASKING and act is not Act.ALLY:
        return False  # "applied to ship": what traders ask for
    if act is Act.MET:
        return stand is Stand.PASSIVE and i + 1 < len(tokens) and tokens[i + 1].low in {"with", "by"}
    if act is Act.FOLLOW:
        return stand is Stand.ACTIVE and _ends(tokens, i)
    if act is Act.ANSWER:
        return stand is Stand.ACTIVE and any(t.low in {"with", "suit"} for t in tokens[i + 1 : i + 4])
    return act is not Act.EFFECT or stand is Stand.ACTIVE


def _ends(tokens: Sequence[Token], i: int) -> bool:
    """Has the verb ``i`` no object: nothing behind it, or only when it was?"""
    if i + 1 == len(tokens) or tokens[i + 1].low in _WHEN_BEHIND:
        return True
    behind = tokens[i + 2 : i + 4]
    return tokens[i + 1].low in {"a", "the", "and"} and any(t.low in _PERIODS | _MONTHS for t in behind)
