"""Participles behind a noun: "curbs imposed by", "the levy, introduced in March,"."""

from __future__ import annotations

from extract.actions.tokens import Tokens
from extract.actions.vocabulary import ADVERBS, BE, PERFECT, PREPOSITIONS, SUBORDINATORS, words

_PERIODS = words("week month year night morning spring summer autumn winter quarter")
_COUNTED = words("a an one two three four five six seven eight nine ten twelve half up over about some another more")
_MEASURED = _PERIODS | words("day third half fifth tenth fraction sliver")
_NUMBERS = _COUNTED - {"a", "an"}
_NO_NOUNS = PREPOSITIONS | SUBORDINATORS | words("and which who it they he she")
_BEFORE_AGENT = ADVERBS | words("in on last at late with without")
_ENACTED = words(
    "announced imposed introduced adopted signed unveiled gazetted promulgated published issued initialled initialed "
    "extended renewed prolonged tightened eased expanded suspended lifted revised "
    "enacted agreed concluded sealed struck reached approved decreed inked passed ratified launched released proclaimed"
)
"""Participles of what is done to a paper: with a day behind them and a paper before, no agent is needed."""
_PAPERS = words(
    "suspension halt freeze tightening system framework mechanism "
    "ban bans curbs controls restrictions quota quotas levy levies tax duty duties licensing regime scheme rule rules "
    "measures decree order circular notice announcement regulation regulations moratorium embargo prohibition ceiling "
    "law directive freeze requirement requirements list licences pact accord agreement memorandum treaty deal "
    "declaration compact partnership framework charter protocol alliance arrangement understanding mou"
)
_NUMBERED = words(
    "circular notice notification announcement decree order resolution regulation directive decision law no"
)
_SOURCES = words("statement letter note report release readout document message memo data figures remarks")
"""What is issued to tell of something else."""
_STATES = words(
    "backed supported funded financed led owned operated run driven hosted chaired dominated controlled produced mined "
    "supplied held used joined accompanied followed affected hit"
)
_DATING = words(
    "on in during last this late early earlier yesterday two three without at only just "
    "january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_ENDS_PHRASE = words(", ; which that who")
_CIRCUMSTANCES = words("against amid after as under following through")
"""What may begin behind the participle of an aside."""
_ENDS_PARTICIPLE = BE | PERFECT | words("that which to and with")


def told_of_a_paper(tokens: Tokens, i: int, j: int) -> bool:
    """Is the participle ``i`` of what is done to a paper, with a day behind it and the paper beside it?"""
    return tokens.lows[i] in _ENACTED and (_fronted(tokens, i) or _dated(tokens, i, j))


def of_a_state(tokens: Tokens, i: int) -> bool:
    """ "Price floors backed by subsidies", "partners, joined by Peru": how things are, nothing done to them."""
    return tokens.lows[i] in _STATES


def of_a_source(tokens: Tokens, i: int) -> bool:
    """ "According to a notice published by", "a statement issued by the ministry": where a claim is from."""
    lows = tokens.lows
    noun = i - 1
    while noun > 0 and (lows[noun] in ADVERBS or lows[noun] == "," or lows[noun].endswith("ly")):
        noun -= 1
    near = lows[max(0, noun - 4) : noun]
    if noun >= 0 and lows[noun] in _SOURCES:
        return "joint" not in near
    return noun > 0 and lows[noun] in _NUMBERED and "according" in lows[max(0, noun - 6) : noun]


def _accompanied(tokens: Tokens, i: int) -> bool:
    """ "Announced with much fanfare by": a phrase of manner before the agent."""
    return tokens.lows[i] in {"with", "amid", "after"} and "by" in tokens.lows[i + 2 : i + 5]


def reduced(tokens: Tokens, i: int, j: int) -> bool:
    """ "a deal struck between", "curbs imposed by": a bare participle with its agent behind it and a noun before it."""
    if j > 0 and tokens.lows[j] == "," and tokens.lows[j - 1][:1].isalnum():
        j -= 1
    if j > 1 and tokens.lows[j][:1].isdigit() and tokens.lows[j - 1] in _NUMBERED:
        j -= 1
    if j < 0 or not tokens.lows[j][:1].isalpha() or tokens.lows[j] in _NO_NOUNS:
        return False
    behind = tokens.lows[i + 1 : i + 12]
    if "by" not in behind and "between" not in behind:
        return False
    for k, low in enumerate(behind, i + 1):
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


def _head_before(tokens: Tokens, j: int) -> int:
    """Index of the "of" or "on" between a paper and the noun ``j`` ("the curbs on tin"), else 0."""
    for k in range(j - 1, max(0, j - 5), -1):
        if tokens.lows[k] in {"of", "on"}:
            return k
        if tokens.lows[k] in _ENDS_PHRASE:
            return 0
    return 0


def _dated(tokens: Tokens, i: int, j: int) -> bool:
    """ "The levy, introduced in March,", "controls announced on 9 October": a paper before, a day behind."""
    aside = j > 0 and tokens.lows[j] == ","
    j -= aside
    if j < 1 or i + 2 >= len(tokens):
        return False
    if tokens.lows[i + 1] not in _DATING and not (aside and tokens.lows[i + 1] in _CIRCUMSTANCES):
        return False
    numbered = tokens.lows[j][:1].isdigit() and j > 0 and tokens.texts[j - 1][:1].isupper()
    of = _head_before(tokens, j) if aside or tokens.texts[j].islower() else 0
    if tokens.lows[j] not in _PAPERS and not (numbered and aside) and not (of > 0 and tokens.lows[of - 1] in _PAPERS):
        return False
    return not aside or i + 6 >= len(tokens) or "," in tokens.lows[i + 2 : i + 9]
