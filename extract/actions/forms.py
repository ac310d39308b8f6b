"""Form of a verb in its clause: its auxiliaries, what negates it and what governs it, without a parser."""

from __future__ import annotations

from extract.actions.tokens import Stand, Tokens
from extract.actions.verbs import (
    ASKING,
    BEGINNING,
    COMMANDS,
    GOVERNORS,
    PROMPTING,
    Form,
)
from extract.actions.vocabulary import ADVERBS, BE, MODALS, NEGATIONS, PERFECT, PREPOSITIONS, SUBORDINATORS, WHEN, words
from extract.model import ActionStatus

_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_COUNTED = words("a an one two three four five six seven eight nine ten twelve half up over about some another more")
_MEASURED = _PERIODS | words("day third half fifth tenth fraction sliver")
_NUMBERS = _COUNTED - {"a", "an"}
_UNDONE = MODALS | {"to"}
_ADVERBIAL = PREPOSITIONS | ADVERBS | WHEN | words("several many last this two three again")
_NO_NOUNS = PREPOSITIONS | SUBORDINATORS | words("and which who it they he she")
_BEFORE_AGENT = ADVERBS | words("in on last at late with without")
_ENACTED = words(
    "announced imposed introduced adopted signed unveiled gazetted promulgated published issued initialled initialed "
    "enacted agreed concluded sealed struck reached approved decreed inked passed ratified launched released proclaimed"
)
"""Participles of what is done to a paper: with a day behind them and a paper before, no agent is needed."""
_PAPERS = words(
    "ban bans curbs controls restrictions quota quotas levy levies tax duty duties licensing regime scheme rule rules "
    "measures decree order circular notice announcement regulation regulations moratorium embargo prohibition ceiling "
    "law directive freeze requirement requirements list licences pact accord agreement memorandum treaty deal "
    "declaration compact partnership framework charter protocol alliance arrangement understanding mou"
)
_NUMBERED = words(
    "circular notice notification announcement decree order resolution regulation directive decision law no"
)
_RANKS = words("first second third fourth last latest")
_DATING = words("on in last this late early earlier yesterday two three without at only just")
_ENDS_PARTICIPLE = BE | PERFECT | words("that which to and with")


def stand_of(
    tokens: Tokens, i: int, forms: tuple[Form, ...], depth: int = 0
) -> tuple[Stand, int, ActionStatus | None, Form] | None:
    j, negated = back(tokens, i)
    before = tokens.lows[j] if j >= 0 else ""
    if negated or before in NEGATIONS:
        return None
    if before == "be" and j > 1 and tokens.lows[j - 1] == "to" and tokens.lows[j - 2] in ASKING:
        outer = stand_of(tokens, j - 2, (Form.PAST,), depth + 1)  # "asked to be admitted"
        return (Stand.ACTIVE, outer[1], "planned", Form.PAST) if outer and outer[0] is Stand.ACTIVE else None
    if (before in MODALS and not _month(tokens, j)) or (before == "be" and j):
        return None
    if Form.ING in forms:
        return _gerund(tokens, i, j, before, depth)
    if before == "to":
        return _infinitive(tokens, j, forms, depth)
    if before in {"do", "does", "did"} or Form.PAST not in forms:
        return None
    if before in PERFECT:
        k, denied = back(tokens, j)
        if denied or (k >= 0 and tokens.lows[k] in _UNDONE) or before == "having":
            return None
        return Stand.ACTIVE, j, None, Form.PAST
    if before in BE:
        return _passive(tokens, j, before)
    if _reduced(tokens, i, j) or (tokens.lows[i] in _ENACTED and (_fronted(tokens, i) or _dated(tokens, i, j))):
        return Stand.REDUCED, i, None, Form.PAST
    return Stand.ACTIVE, j + 1, None, Form.PAST


def back(tokens: Tokens, i: int) -> tuple[int, bool]:
    """Index of the word before ``i``, adverbs passed over, and whether a negation was among them."""
    j, negated = i - 1, False
    while j >= 0 and (
        tokens.lows[j] in ADVERBS
        or tokens.lows[j] in NEGATIONS
        or (tokens.lows[j].endswith("ly") and len(tokens.lows[j]) > 4)
    ):
        if tokens.lows[j] in {"family", "supply", "reply", "italy", "july", "ally", "assembly", "monthly"}:
            break
        negated = negated or tokens.lows[j] in NEGATIONS
        j -= 1
    if j > 0 and tokens.lows[j] in _PERIODS and tokens.lows[j - 1] in {"last", "this"}:
        return back(tokens, j - 1)
    return j, negated or (j >= 0 and tokens.lows[j].endswith(("n't", "n’t")))


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
    if before in {",", "by", "after", "since", "and"} or (before == "as" and j > 1 and tokens.lows[j - 1] == "well"):
        return Stand.GERUND, i, None, Form.ING
    return None


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
        return _commanded(tokens, k, depth)
    outer = stand_of(tokens, k, (Form.PAST,), depth + 1)
    if outer is None or outer[0] is not Stand.ACTIVE:
        return None
    return Stand.ACTIVE, outer[1], GOVERNORS[tokens.lows[k]], Form.BASE


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
            return (Stand.ACTIVE, outer[1], None, Form.BASE) if outer and outer[0] is Stand.ACTIVE else None
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


def _accompanied(tokens: Tokens, i: int) -> bool:
    """ "Announced with much fanfare by": a phrase of manner before the agent."""
    return tokens.lows[i] in {"with", "amid", "after"} and "by" in tokens.lows[i + 2 : i + 5]


def _reduced(tokens: Tokens, i: int, j: int) -> bool:
    """ "a deal struck between", "curbs imposed by": a bare participle with its agent behind it and a noun before it."""
    if j > 0 and tokens.lows[j] == "," and tokens.lows[j - 1][:1].isalnum():
        j -= 1
    if j > 1 and tokens.lows[j][:1].isdigit() and tokens.lows[j - 1] in _NUMBERED:
        j -= 1
    if j < 0 or not tokens.lows[j][:1].isalpha() or tokens.lows[j] in _NO_NOUNS:
        return False
    for k in range(i + 1, min(len(tokens), i + 12)):
        low = tokens.lows[k]
        if (
            low == "by"
            and k + 1 < len(tokens)
            and (
                tokens.lows[k + 1] in _NUMBERS
                or tokens.lows[k + 1][:1].isdigit()
                or (k + 2 < len(tokens) and tokens.lows[k + 2] in _MEASURED)
            )
        ):
            return False
        if low in {"by", "between"}:
            return k == i + 1 or tokens.lows[i + 1] in _BEFORE_AGENT
        if low == "with" and _accompanied(tokens, k):
            continue
        if not low[:1].isalnum() or low in _ENDS_PARTICIPLE:
            return False
    return False


def _fronted(tokens: Tokens, i: int) -> bool:
    """ "Announced on Monday, the Vietnamese scheme": before the paper itself."""
    if i or len(tokens) < 6 or tokens.lows[1] not in _DATING | {"by", "after", "amid"}:
        return False
    return "," in tokens.lows[2:12]


def _dated(tokens: Tokens, i: int, j: int) -> bool:
    """ "The levy, introduced in March,", "controls announced on 9 October": a paper before, a day behind."""
    aside = j > 0 and tokens.lows[j] == ","
    j -= aside
    if j < 1 or i + 2 >= len(tokens) or tokens.lows[i + 1] not in _DATING:
        return False
    numbered = tokens.lows[j][:1].isdigit() and j > 0 and tokens.texts[j - 1][:1].isupper()
    of = next((k for k in range(j - 1, max(0, j - 5), -1) if tokens.lows[k] in {"of", "on"}), 0) if aside else 0
    if tokens.lows[j] not in _PAPERS and not (numbered and aside) and not (of and tokens.lows[of - 1] in _PAPERS):
        return False
    return not aside or i + 6 >= len(tokens) or "," in tokens.lows[i + 2 : i + 9]
