"""Form of a verb in its clause: its auxiliaries, what negates it and what governs it, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actions.governed import REACH, absolute, dated_aside, promised, supported
from extract.actions.reduced import of_a_source, of_a_state, reduced, told_of_a_paper
from extract.actions.tokens import Stand, Tokens
from extract.actions.verbs import (
    ASKING,
    BEGINNING,
    COMMANDS,
    GOVERNORS,
    PROMPTING,
    Form,
)
from extract.actions.vocabulary import ADVERBS, BE, MODALS, NEGATIONS, PERFECT, PREPOSITIONS, WHEN, words
from extract.model import ActionStatus

_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_UNDONE = MODALS | {"to"}
_ADVERBIAL = PREPOSITIONS | ADVERBS | WHEN | words("several many last this two three again")
_BEFORE_FORMS = (
    ADVERBS
    | NEGATIONS
    | _PERIODS
    | BE
    | frozenset(BEGINNING)
    | words("to , by after since despite from and as would will ago before earlier later")
)
"""What stands right before an infinitive, a gerund or the last word of a progressive, if it is no adverb in -ly."""
_SLATED = words("set scheduled slated poised due planned meant intended designed timed")
_OPENING = frozenset('“"')
_AUXILIARIES = PERFECT | BE
_RANKS = words("first second third fourth last latest")
_DETERMINERS = words("the a an its their his our your these 's ’s")
"""Before an attribute: "the proposed ban", "Peru's suspended quota"."""
_SAYS_ON = frozenset({"added", "adding", "adds"})


def stood_as(tokens: Tokens, i: int, forms: tuple[Form, ...]) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    """``stand_of``, asked once of each word however many readers its verb has."""
    known = tokens.stands
    if i not in known:
        known[i] = stand_of(tokens, i, forms) if may_stand(tokens.lows, i, forms) else None
    return known[i]


def may_stand(lows: Sequence[str], i: int, forms: tuple[Form, ...]) -> bool:
    """Can ``stand_of`` find anything for the word ``i``? Asked of the word before: most forms without an ending are
    nouns, and most in -ing are attributes."""
    if lows[i] in _SAYS_ON and lows[i + 1 : i + 2] == ["that"]:
        return False  # "adding that a ban was in place": said, not done
    before = lows[i - 1] if i else ""
    if Form.PAST in forms:
        return before not in _DETERMINERS
    if before in _BEFORE_FORMS or before.endswith("ly"):
        return True
    return Form.ING in forms and "with" in lows[max(0, i - REACH) : i]


def stand_of(
    tokens: Tokens, i: int, forms: tuple[Form, ...], depth: int = 0
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    j, negated = back(tokens, i)
    before = tokens.lows[j] if j >= 0 else ""
    if negated or before in NEGATIONS or (Form.PAST in forms and i and tokens.lows[i - 1] in _DETERMINERS):
        return None
    if before == "be" and j > 1 and tokens.lows[j - 1] == "to" and tokens.lows[j - 2] in ASKING:
        outer = stand_of(tokens, j - 2, (Form.PAST,), depth + 1)  # "asked to be admitted"
        return (Stand.ACTIVE, outer[1], "planned", Form.PAST) if outer and outer[0] is Stand.ACTIVE else None
    if (before in MODALS and not _month(tokens, j)) or (before == "be" and j):
        return _promised(tokens, j, forms, depth)
    if Form.ING in forms:
        return _gerund(tokens, i, j, before, depth)
    if before == "to":
        return _infinitive(tokens, j, forms, depth)
    if before in {"do", "does", "did"} or Form.PAST not in forms:
        return None
    if before in PERFECT:
        k, denied = back(tokens, j)
        if denied or (k >= 0 and tokens.lows[k] in _UNDONE):
            return None
        if before == "having":
            return Stand.GERUND, j, None, Form.PAST
        return Stand.ACTIVE, j, None, Form.PAST
    if _ahead(tokens, i):
        return None
    if before in BE:
        return _passive(tokens, j, before)
    if reduced(tokens, i, j) or told_of_a_paper(tokens, i, j):
        return None if of_a_state(tokens, i) or of_a_source(tokens, i) else (Stand.REDUCED, i, None, Form.PAST)
    return Stand.ACTIVE, j + 1, None, Form.PAST


def back(tokens: Tokens, i: int) -> tuple[int, bool]:
    """Index of the word before ``i``, adverbs passed over, and whether a negation was among them."""
    j, negated = i - 1, False
    while j >= 0 and (
        tokens.lows[j] in ADVERBS
        or tokens.lows[j] in NEGATIONS
        or (tokens.lows[j].endswith("ly") and len(tokens.lows[j]) > 4)
    ):
        if tokens.lows[j] == "since" and tokens.lows[i].endswith("ing"):
            break  # "since joining the pact": no adverb there
        if tokens.lows[j] in {"family", "supply", "reply", "italy", "july", "ally", "assembly", "monthly"}:
            break
        negated = negated or tokens.lows[j] in NEGATIONS
        j -= 1
    if j > 0 and tokens.lows[j] in _OPENING and tokens.lows[j - 1] in _AUXILIARIES:
        return j - 1, negated  # 'the junta has "firmly resolved to'
    if j > 0 and tokens.lows[j] in _PERIODS and tokens.lows[j - 1] in {"last", "this"}:
        return back(tokens, j - 1)
    if j > 1 and (aside := dated_aside(tokens, j)) != j:
        return aside, negated
    return j, negated or (j >= 0 and tokens.lows[j].endswith(("n't", "n’t")))


def _ahead(tokens: Tokens, i: int) -> bool:
    """ "Was set to expire", "a regime slated to begin": what is to come."""
    lows = tokens.lows
    return lows[i] in _SLATED and i + 2 < len(lows) and lows[i + 1] == "to" and lows[i + 2].isalpha()


def _month(tokens: Tokens, j: int) -> bool:
    """ "In May joined": the month, no modal."""
    return tokens.texts[j] == "May" and j > 0 and (tokens.lows[j - 1] in WHEN | PREPOSITIONS | {"last"})


def _passive(tokens: Tokens, j: int, before: str) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    k, denied = back(tokens, j)
    aux = tokens.lows[k] if k >= 0 else ""
    now = before in {"is", "are"} and tokens.lows[j + 1] == "now"
    if denied or (before in {"is", "are", "be", "gets"} and not now) or aux in MODALS or aux == "to":
        return None
    if before in {"been", "being"}:
        before_aux, denied = back(tokens, k)
        if denied or (before == "been" and before_aux >= 0 and tokens.lows[before_aux] in MODALS):
            return None
        return Stand.PASSIVE, k, None, Form.PAST
    return Stand.PASSIVE, j, None, Form.PAST


def _gerund(
    tokens: Tokens, i: int, j: int, before: str, depth: int
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    if before != "being" and before in BE:
        k, denied = back(tokens, j)
        if denied or (k >= 0 and tokens.lows[k] in MODALS) or before == "be":
            return None
        first = k if before == "been" and k >= 0 else j
        return Stand.ACTIVE, first, None, Form.ING
    if before in BEGINNING and depth < 2:
        outer = stand_of(tokens, j, (Form.PAST,), depth + 1)
        return (outer[0], outer[1], BEGINNING[before], Form.ING) if outer and outer[0] is Stand.ACTIVE else None
    if before == "from" and depth < 2 and j > 2 and tokens.lows[j - 2 : j] == ["to", "refrain"]:
        outer = _infinitive(tokens, j - 2, (Form.BASE,), depth)  # "agreed to refrain from imposing"
        return (outer[0], outer[1], "announced", Form.ING) if outer else None
    if before in {",", "by", "after", "since", "despite", "and"} or (
        before == "as" and j > 1 and tokens.lows[j - 1] == "well"
    ):
        return Stand.GERUND, i, None, Form.ING
    return (Stand.GERUND, i, None, Form.ING) if absolute(tokens, i) is not None else None


def _promised(
    tokens: Tokens, modal: int, forms: tuple[Form, ...], depth: int
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    """ "Announced that it would lift the ban"."""
    if depth or Form.BASE not in forms or (found := promised(tokens, modal)) is None:
        return None
    outer = stand_of(tokens, found[0], (Form.PAST,), depth + 1)
    return (Stand.ACTIVE, outer[1], found[1], Form.BASE) if outer and outer[0] is Stand.ACTIVE else None


def _infinitive(
    tokens: Tokens, j: int, forms: tuple[Form, ...], depth: int
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    if Form.BASE not in forms or depth > 1:
        return None
    k, negated = back(tokens, j)
    if negated or k < 0:
        return None
    if tokens.lows[k] == "as" and k > 2 and tokens.lows[k - 1] == "far" and tokens.lows[k - 3] in {"went", "gone"}:
        k -= 3  # "went so far as to revoke"
    if tokens.lows[k] not in GOVERNORS:
        if (be := _foremost(tokens, j - 1)) is not None:
            return Stand.ACTIVE, be, None, Form.BASE
        if (verb := supported(tokens, k)) is None:
            return _commanded(tokens, k, depth)
        outer = stand_of(tokens, verb, (Form.PAST,), depth + 1)
        return (Stand.ACTIVE, outer[1], None, Form.BASE) if outer and outer[0] is Stand.ACTIVE else None
    governing = Form.ING if tokens.lows[k].endswith("ing") else Form.PAST
    outer = stand_of(tokens, k, (governing,), depth + 1)
    if outer is None or not (outer[0] is Stand.ACTIVE or (outer[0] is Stand.GERUND and governing is Form.ING)):
        return None
    return outer[0], outer[1], GOVERNORS[tokens.lows[k]], Form.BASE


def _commanded(tokens: Tokens, k: int, depth: int) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    """The command whose object ends at ``k``."""
    if _prompted(tokens, k):
        return Stand.ACTIVE, k + 1, None, Form.BASE
    for i in range(k - 1, max(-1, k - 9), -1):
        if tokens.lows[i] == "to" and tokens.lows[i - 1][:1].isdigit() and tokens.lows[i + 1][:1].isdigit():
            continue  # "voted by 212 to 98 to"
        if not tokens.lows[i][:1].isalnum() or tokens.lows[i] in {"to", "that", "which"}:
            return None
        if tokens.lows[i] in GOVERNORS and _adverbial(tokens.lows[i + 1]):
            outer = stand_of(tokens, i, (Form.PAST,), depth + 1)
            return (
                (Stand.ACTIVE, outer[1], GOVERNORS[tokens.lows[i]], Form.BASE)
                if outer and outer[0] is Stand.ACTIVE
                else None
            )
        if tokens.lows[i] in COMMANDS:
            outer = stand_of(tokens, i, (Form.PAST,), depth + 1)
            # "Traders were told to stop shipping": the object stands behind, as in the active.
            return (outer[0], outer[1], None, Form.BASE) if outer and outer[0] is not Stand.REDUCED else None
    return None


def _prompted(tokens: Tokens, k: int) -> bool:
    """Does the name that ends at ``k`` act ("prompted Hanoi to", "only for Hanoi to")?"""
    if not tokens.texts[k][:1].isupper() and tokens.lows[k] not in {"government", "authorities", "ministry"}:
        return False
    for i in range(k - 1, max(-1, k - 6), -1):
        if tokens.lows[i] in PROMPTING or (tokens.lows[i] == "for" and i and tokens.lows[i - 1] == "only"):
            return True
        if not (tokens.texts[i][:1].isupper() or tokens.lows[i] in {"the", "'s", "’s", "of", "and"}):
            return False
    return False


def _adverbial(low: str) -> bool:
    """Does what begins here only tell when, where or with whom ("agreed in January to", "decided on Monday to")?"""
    return low in _ADVERBIAL or low[:1].isdigit()


def _foremost(tokens: Tokens, k: int) -> int | None:
    """Index of "was" in "was the first (of the miners) to", "was among the first states to"."""
    for i in range(k, max(1, k - 6), -1):
        if tokens.lows[i] in _RANKS and tokens.lows[i - 1] in {"the", "only"}:
            at = i - 2 - (tokens.lows[i - 2] in {"among", "also", "thus"})
            return at if at >= 0 and tokens.lows[at] in {"was", "were"} else None
        if not tokens.lows[i][:1].isalnum() or tokens.lows[i] in {"to", "that", "which"}:
            return None
    return None
