"""Does a verb state something done? Its form, its auxiliaries and what governs it, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actions.papers import paper
from extract.actions.tokens import Group, Stand, Token
from extract.actions.undone import UNDONE
from extract.actions.verbs import (
    BEGINNING,
    COMMANDS,
    FORMS,
    GOVERNORS,
    PRESENT,
    PROMPTING,
    VERBS,
    Act,
    Form,
    Verb,
)
from extract.actions.vocabulary import ADVERBS, BE, MODALS, NEGATIONS, PERFECT, PREPOSITIONS, SUBORDINATORS, WHEN, words
from extract.model import ActionStatus

_FAR = {
    "off": 5, "under": 5, "to": 3, "force": 2, "effect": 2, "ice": 7, "hold": 7, "down": 4, "lapse": 7, "expire": 7,
    "wto": 6, "world": 6, "geneva": 6,
}  # fmt: skip
"""How many words may stand between a verb and its particle."""
_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_MONTHS = words(
    "weeks months years days january february march april may june july august september october november december"
)
_WHEN_BEHIND = words("in on at , later last this two three four five six soon within")
_NO_OBJECT = words("that as and or but up out off down away")
_AGENTLESS = frozenset({Act.EFFECT, Act.FOLLOW})
_COUNTED = words("a an one two three four five six seven eight nine ten twelve half up over about some another more")
_NUMBERS = _COUNTED - {"a", "an"}
_UNDONE = MODALS | {"to"}
_ADVERBIAL = PREPOSITIONS | ADVERBS | WHEN | words("several many last this two three again")
_NO_NOUNS = PREPOSITIONS | SUBORDINATORS | words("and which who it they he she")
_BEFORE_AGENT = ADVERBS | words("in on last at late with")
_ENDS_PARTICIPLE = BE | PERFECT | words("that which to and with")


def groups(tokens: Sequence[Token], headline: bool = False, papers: bool = False, others: bool = False) -> list[Group]:
    """Every act verb that states something done, in order. Plans, negations and presuppositions are left out.

    In a ``headline`` the present tells what was done ("China bans exports"), and of ``papers`` ("it bans").
    ``others`` admits verbs that no list names, where they have a direct object."""
    found: list[Group] = []
    for i, token in enumerate(tokens):
        low = token.low
        forms = FORMS.get(low)
        if forms is None and others and low.endswith("ed") and _acts(tokens, i):
            if (stood := _stand(tokens, i, (Form.PAST,))) is not None and stood[0] is Stand.ACTIVE:
                found.append(Group(stood[0], stood[1], i, i, Verb(low, Act.OTHER, "in_force"), "in_force"))
            continue
        stood = _stand(tokens, i, forms) if forms is not None else None
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
    return found


def _acts(tokens: Sequence[Token], i: int) -> bool:
    """May the unlisted past form ``i`` tell of an act: with a direct object, and not of saying, judging or "
    "suffering?"""
    if i == 0 or i + 1 >= len(tokens) or "-" in tokens[i].low or tokens[i].low in UNDONE:
        return False
    behind = tokens[i + 1].low
    return (
        behind not in PREPOSITIONS
        and behind[:1].isalpha()
        and behind not in {"that", "as", "and", "or", "but", "up", "out", "off", "down", "away"}
    )


def _by_paper(tokens: Sequence[Token], i: int, papers: bool) -> bool:
    """Is a decree or the like the subject of the present ``i``, or "it" where ``papers`` go before?"""
    j, negated = _back(tokens, i)
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


def _back(tokens: Sequence[Token], i: int) -> tuple[int, bool]:
    """Index of the word before ``i``, adverbs passed over, and whether a negation was among them."""
    j, negated = i - 1, False
    while j >= 0 and (
        tokens[j].low in ADVERBS
        or tokens[j].low in NEGATIONS
        or (tokens[j].low.endswith("ly") and len(tokens[j].low) > 4)
    ):
        if tokens[j].low in {"family", "supply", "reply", "italy", "july", "ally", "assembly", "monthly"}:
            break
        negated = negated or tokens[j].low in NEGATIONS
        j -= 1
    if j > 0 and tokens[j].low in _PERIODS and tokens[j - 1].low in {"last", "this"}:
        return _back(tokens, j - 1)
    return j, negated or (j >= 0 and tokens[j].low.endswith(("n't", "n’t")))


def _stand(
    tokens: Sequence[Token], i: int, forms: tuple[Form, ...], depth: int = 0
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    j, negated = _back(tokens, i)
    before = tokens[j].low if j >= 0 else ""
    if negated or before in NEGATIONS:
        return None
    if (before in MODALS and not _month(tokens, j)) or (before == "be" and j):
        return None
    if Form.ING in forms:
        return _gerund(tokens, i, j, before, depth)
    if before == "to":
        return _infinitive(tokens, j, forms, depth)
    if before in {"do", "does", "did"} or Form.PAST not in forms:
        return None
    if before in PERFECT:
        k, denied = _back(tokens, j)
        if denied or (k >= 0 and tokens[k].low in _UNDONE) or before == "having":
            return None
        return Stand.ACTIVE, j, None, Form.PAST
    if before in BE:
        return _passive(tokens, j, before)
    if _reduced(tokens, i, j):
        return Stand.REDUCED, i, None, Form.PAST
    return Stand.ACTIVE, j + 1, None, Form.PAST


def _month(tokens: Sequence[Token], j: int) -> bool:
    """ "In May joined": the month, no modal."""
    return tokens[j].text == "May" and j > 0 and (tokens[j - 1].low in WHEN | PREPOSITIONS | {"last"})


def _passive(tokens: Sequence[Token], j: int, before: str) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    k, denied = _back(tokens, j)
    aux = tokens[k].low if k >= 0 else ""
    now = before in {"is", "are"} and tokens[j + 1].low == "now"
    if denied or (before in {"is", "are", "be", "gets"} and not now) or aux in MODALS or aux == "to":
        return None
    if before in {"been", "being"}:
        before_aux, denied = _back(tokens, k)
        if denied or (before == "been" and before_aux >= 0 and tokens[before_aux].low in MODALS):
            return None
        return Stand.PASSIVE, k, None, Form.PAST
    return Stand.PASSIVE, j, None, Form.PAST


def _gerund(
    tokens: Sequence[Token], i: int, j: int, before: str, depth: int
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    if before != "being" and before in BE:
        k, denied = _back(tokens, j)
        if denied or (k >= 0 and tokens[k].low in MODALS) or before == "be":
            return None
        first = k if before == "been" and k >= 0 else j
        return Stand.ACTIVE, first, None, Form.ING
    if before in BEGINNING and depth < 2:
        outer = _stand(tokens, j, (Form.PAST,), depth + 1)
        return (outer[0], outer[1], BEGINNING[before], Form.ING) if outer and outer[0] is Stand.ACTIVE else None
    if before in {",", "by", "after", "since", "and"} or (before == "as" and j > 1 and tokens[j - 1].low == "well"):
        return Stand.GERUND, i, None, Form.ING
    return None


def _infinitive(
    tokens: Sequence[Token], j: int, forms: tuple[Form, ...], depth: int
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    if Form.BASE not in forms or depth > 1:
        return None
    k, negated = _back(tokens, j)
    if negated or k < 0:
        return None
    if tokens[k].low not in GOVERNORS:
        return _commanded(tokens, k, depth)
    outer = _stand(tokens, k, (Form.PAST,), depth + 1)
    if outer is None or outer[0] is not Stand.ACTIVE:
        return None
    return Stand.ACTIVE, outer[1], GOVERNORS[tokens[k].low], Form.BASE


def _commanded(tokens: Sequence[Token], k: int, depth: int) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    """The command whose object ends at ``k``."""
    if _prompted(tokens, k):
        return Stand.ACTIVE, k + 1, None, Form.BASE
    for i in range(k - 1, max(-1, k - 8), -1):
        if not tokens[i].low[:1].isalnum() or tokens[i].low in {"to", "that", "which"}:
            return None
        if tokens[i].low in GOVERNORS and _adverbial(tokens, i + 1, k):
            outer = _stand(tokens, i, (Form.PAST,), depth + 1)
            return (
                (Stand.ACTIVE, outer[1], GOVERNORS[tokens[i].low], Form.BASE)
                if outer and outer[0] is Stand.ACTIVE
                else None
            )
        if tokens[i].low in COMMANDS:
            outer = _stand(tokens, i, (Form.PAST,), depth + 1)
            return (Stand.ACTIVE, outer[1], None, Form.BASE) if outer and outer[0] is Stand.ACTIVE else None
    return None


def _prompted(tokens: Sequence[Token], k: int) -> bool:
    """Does the name that ends at ``k`` act ("prompted Hanoi to", "only for Hanoi to")?"""
    if not tokens[k].text[:1].isupper() and tokens[k].low not in {"government", "authorities", "ministry"}:
        return False
    for i in range(k - 1, max(-1, k - 6), -1):
        if tokens[i].low in PROMPTING or (tokens[i].low == "for" and i and tokens[i - 1].low == "only"):
            return True
        if not (tokens[i].text[:1].isupper() or tokens[i].low in {"the", "'s", "’s", "of", "and"}):
            return False
    return False


def _adverbial(tokens: Sequence[Token], i: int, k: int) -> bool:
    """Do tokens ``i`` to ``k`` only tell when, where or with whom ("agreed in January to", "decided on Monday to")?"""
    return tokens[i].low in _ADVERBIAL


def _accompanied(tokens: Sequence[Token], i: int) -> bool:
    """ "Announced with much fanfare by": a phrase of manner before the agent."""
    return tokens[i].low in {"with", "amid", "after"} and any(t.low == "by" for t in tokens[i + 2 : i + 5])


def _reduced(tokens: Sequence[Token], i: int, j: int) -> bool:
    """ "a deal struck between", "curbs imposed by": a bare participle with its agent behind it and a noun before it."""
    if j > 0 and tokens[j].low == "," and tokens[j - 1].low[:1].isalpha():
        j -= 1
    if j < 0 or not tokens[j].low[:1].isalpha() or tokens[j].low in _NO_NOUNS:
        return False
    for k in range(i + 1, min(len(tokens), i + 7)):
        low = tokens[k].low
        if low == "by" and k + 1 < len(tokens) and (tokens[k + 1].low in _NUMBERS or tokens[k + 1].low[:1].isdigit()):
            return False
        if low in {"by", "between"}:
            return k == i + 1 or tokens[i + 1].low in _BEFORE_AGENT
        if low == "with" and _accompanied(tokens, k):
            continue
        if not low[:1].isalnum() or low in _ENDS_PARTICIPLE:
            return False
    return False
