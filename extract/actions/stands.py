"""Does a verb state something done? The verbs of a sentence with their particles and how they stand."""

from __future__ import annotations

from collections.abc import Iterator

from extract.actions.forms import back, stood_as
from extract.actions.idioms import composed
from extract.actions.papers import PAPERS, paper
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import (
    ASKING,
    FORMS,
    PRESENT,
    VERBS,
    Act,
    Form,
    Verb,
)
from extract.actions.vocabulary import MODALS, words
from extract.model import ActionStatus

_FAR = {
    "off": 5, "under": 5, "to": 3, "force": 2, "effect": 2, "ice": 9, "hold": 9, "down": 4, "burner": 9, "into": 5,
    "lapse": 7, "expire": 7,
    "wto": 12, "world": 10, "geneva": 10, "through": 6, "back": 6, "lot": 4,
}  # fmt: skip
"""How many words may stand between a verb and its particle."""
_COME = words("come came coming")
_SETTLED = (words("names name signatures signature"), words("agreement accord understanding arrangement deal"))
"""What somebody puts to a pact, and what somebody comes to."""
_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_MONTHS = words(
    "weeks months years days january february march april may june july august september october november december"
)
_TIMES = _PERIODS | _MONTHS
_WHEN_BEHIND = words("in on at , later last this two three four five six soon within")
_ON_EXPORTS = frozenset({Act.IMPOSE, Act.EASE, Act.STOP, Act.LICENSE, Act.EXEMPT, Act.PLACE})
_UNDONE_TODAY = MODALS | {"to", "not", "n't", "the", "a", "that"}
_APPLYING = words("apply applied applying")
_AGENTLESS = frozenset({Act.EFFECT, Act.FOLLOW})


def groups(tokens: Tokens, headline: bool = False, papers: bool = False) -> list[Group]:
    """Every act verb that states something done, in order. Plans, negations and presuppositions are left out.

    In a ``headline`` the present tells what was done ("China bans exports"), and of papers, in this sentence or
    (``papers``) the one before ("it bans")."""
    found: list[Group] = []
    lows = tokens.lows
    papers = papers or not PAPERS.isdisjoint(lows)
    for i in tokens.verbs:
        low = lows[i]
        forms = FORMS.get(low)
        stood = stood_as(tokens, i, forms) if forms is not None else None
        if stood is None and (headline or papers):
            if i and low in PRESENT and tokens.texts[i] == low and (headline or _by_paper(tokens, i)):
                low, stood = PRESENT[low], (Stand.ACTIVE, i, None, Form.BASE)
            elif headline and i > 2 and forms and _plural(tokens, i, forms):
                stood = (Stand.ACTIVE, i, None, Form.BASE)
        if stood is None:
            continue
        stand, first, status, form = stood
        for entry in VERBS[low, form]:
            last = i if entry.particle is None else _particle(tokens, i, entry.particle)
            if last is None or _unfinished(entry, status, form) or not _constructed(entry.act, stand, tokens, i):
                continue
            if entry.act in _AGENTLESS:
                found.append(Group(Stand.PASSIVE, first, i, last, entry, entry.status))
            else:
                found.append(Group(stand, first, i, last, entry, status or entry.status))
    if "today" in lows:
        found.extend(_today(tokens))
    return found


def _today(tokens: Tokens) -> Iterator[Group]:
    """ "The quotas start today": in the present, and done."""
    for i in tokens.verbs:
        low = tokens.lows[i]
        base = PRESENT.get(low, low)
        if not i or "today" not in tokens.lows[i + 1 : i + 4] or tokens.lows[i - 1] in _UNDONE_TODAY:
            continue
        for entry in VERBS.get((base, Form.BASE), ()):
            last = i if entry.particle is None else _particle(tokens, i, entry.particle)
            if entry.act is Act.EFFECT and last is not None:
                yield Group(Stand.PASSIVE, i, i, last, entry, entry.status)


def _plural(tokens: Tokens, i: int, forms: tuple[Form, ...]) -> bool:
    """ "EU, Chile seal pact": a present behind two names."""
    texts = tokens.texts
    named = texts[i - 1][:1].isupper() and texts[i].islower() and Form.BASE in forms
    return named and any(text in {",", "and"} for text in texts[max(1, i - 3) : i - 1])


def _unfinished(entry: Verb, status: ActionStatus | None, form: Form) -> bool:
    """ "Promised to table a motion", "have been negotiating": a plan of a plan, nothing done yet."""
    if form is Form.ING and (entry.lemma == "negotiate" or (entry.lemma == "end" and entry.act is Act.STOP)):
        return True  # "…, ending decades of shipments": what an act led to
    return status == entry.status == "planned"


def _by_paper(tokens: Tokens, i: int) -> bool:
    """Is a decree or the like, or "it" in its place, the subject of the present ``i``?"""
    j, negated = back(tokens, i)
    if negated or j < 0:
        return False
    if tokens.lows[j] == "it":
        return j == 0
    first = next((k + 1 for k in range(j, -1, -1) if tokens.lows[k] in {";", ":", "that", "“", '"'}), 0)
    return paper(tokens, first, i) is not None


def _particle(tokens: Tokens, i: int, particle: str) -> int | None:
    """Index of the last word of the verb ``i`` with its particle; None where the particle is missing."""
    if particle.isupper():
        return composed(tokens.lows, i, particle)
    ahead = tokens.lows[i + 1 : i + 13]
    if particle not in ahead or ahead.index(particle) > _FAR.get(particle, 1):
        return None
    if particle == "to" and _SETTLED[tokens.lows[i] in _COME].isdisjoint(ahead[:5]):
        return None
    return i + 1 + ahead.index(particle)


def _constructed(act: Act, stand: Stand, tokens: Tokens, i: int) -> bool:
    """Does the verb stand as acts of its kind must: "were met with", "followed in May", "took effect"?"""
    if i > 1 and tokens.lows[i - 1] == "to" and tokens.lows[i - 2] in ASKING and act is not Act.ALLY:
        return False  # "applied to ship": what traders ask for
    if tokens.lows[i] in _APPLYING and tokens.lows[i + 1 : i + 2] == ["for"]:
        return False  # "the licence it applied for"
    if stand is Stand.REDUCED and tokens.lows[i] == "enforced":
        return False  # "the measure, enforced by the agency": what somebody goes on doing
    if act is Act.MET:
        return stand is Stand.PASSIVE and i + 1 < len(tokens) and tokens.lows[i + 1] in {"with", "by"}
    if act is Act.FOLLOW:
        return stand is Stand.ACTIVE and _ends(tokens, i)
    if act is Act.ANSWER:
        return stand is Stand.ACTIVE and not {"with", "suit"}.isdisjoint(tokens.lows[i + 1 : i + 4])
    return act is not Act.EFFECT or stand is Stand.ACTIVE


def _ends(tokens: Tokens, i: int) -> bool:
    """Has the verb ``i`` no object: nothing behind it, or only when it was?"""
    if i + 1 == len(tokens) or tokens.lows[i + 1] in _WHEN_BEHIND:
        return True
    return tokens.lows[i + 1] in {"a", "the", "and"} and not _TIMES.isdisjoint(tokens.lows[i + 2 : i + 4])


def consented_last(verbs: list[Group], tokens: Tokens) -> list[Group]:
    """The verbs with "agreed to" behind the act that it governs ("agreed to suspend the curbs"): what is agreed to says
    what the act is about."""
    kept = list(verbs)
    for n, group in enumerate(verbs):
        if group.entry.lemma != "agree" or group.last + 1 >= len(tokens) or tokens.lows[group.last + 1] != "to":
            continue
        behind = ((m, verbs[m]) for m in range(n + 1, len(verbs)))
        governed = [
            m for m, g in behind if g.first == group.first and g.verb > group.verb and g.entry.act in _ON_EXPORTS
        ]
        if governed:
            kept.remove(group)
            kept.insert(kept.index(verbs[governed[-1]]) + 1, group)
    return kept
