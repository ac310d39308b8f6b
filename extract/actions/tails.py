"""What is said of an act behind its clause: what came of it, what it was, when it was; where that begins."""

from __future__ import annotations

from extract.actions.tokens import Tokens
from extract.actions.verb_table import IRREGULAR
from extract.actions.verbs import FORMS
from extract.actions.vocabulary import PREPOSITIONS, words

_AUXILIARIES = words(
    "has have had was were is are will would can could may might should did does said says told believes expects began "
    "took made gave held went said wrote saw won lost fell rose came led left sold bought paid sought found kept "
    "told met "
    "sent stood drew grew chose"
)
_DETERMINERS = words("the a an its their his her that this these those and or newly more some all")
_BEFORE_NOUN = PREPOSITIONS | _DETERMINERS
_SAME_FORM = words("put set cut quit come let become")
_PASTS = {past for past, _, _ in IRREGULAR.values()} - _SAME_FORM
_AFTER_VERB = words(
    "the a an its their his her that this these those to with on for it them him us all any no as at over up"
)
_NO_RESULTS = words(
    "including following according excluding concerning regarding pending mining refining processing smelting "
    "recycling financing training trading manufacturing pricing engineering shipping stockpiling sharing banking "
    "purchasing sourcing monitoring licensing citing something anything nothing everything during building drilling"
)
"""Words in -ing behind a comma that tell of no result."""
_RANKED = words("first second third fourth fifth latest last only same biggest largest strongest most toughest")
_LIST = 14
DASHES = frozenset("–—")
_NAME = 3
"""Words of a name at most."""


def opens_tail(tokens: Tokens, i: int) -> bool:
    """Does the word ``i`` behind an act open what is no longer its clause?"""
    low = tokens.lows[i]
    if low == ",":
        return _led_to(tokens, i) or _apposed(tokens, i) or _spliced(tokens, i)
    if low in DASHES:
        return i + 1 < len(tokens) and DASHES.isdisjoint(tokens.lows[i + 1 :])
    return False


def goes_on(tokens: Tokens, comma: int) -> bool:
    """ "The order, which Lima signed, covers ores": the main clause goes on with its verb."""
    if comma + 2 >= len(tokens):
        return False
    low, behind = tokens.lows[comma + 1 : comma + 3]
    if not low.endswith("s") or low.endswith(("ss", "us", "is")) or not behind.isalpha():
        return False
    return behind not in PREPOSITIONS and behind not in {"and", "or"} and not behind.endswith(("ing", "ed"))


def _spliced(tokens: Tokens, comma: int) -> bool:
    """ ", Kenya has followed", ", only to lift it": another clause, joined by a comma alone."""
    lows = tokens.lows
    i = comma + 1
    if i + 2 >= len(lows):
        return False
    if lows[i] == "only":
        return lows[i + 1] in {"for", "to"}
    i += lows[i] == "the"
    named = i
    while i < len(lows) and i - named < _NAME and tokens.texts[i][:1].isupper():
        i += 1
    return named < i < len(lows) and lows[i] in {"has", "have", "had", "was", "were", "is", "are", "will"}


def _led_to(tokens: Tokens, comma: int) -> bool:
    """ ", overcoming German doubts": what came of an act, not a further one."""
    i = comma + 1
    while i + 1 < len(tokens) and tokens.lows[i].endswith("ly"):
        i += 1
    if i + 1 >= len(tokens):
        return False
    text = tokens.texts[i]
    if not text.endswith("ing") or not text.islower() or len(text) < 6 or text in FORMS or text in _NO_RESULTS:
        return False
    return tokens.lows[i + 1] not in {"and", ",", "of", "or"}


def _apposed(tokens: Tokens, comma: int) -> bool:
    """ ", a step that its neighbours fear", ", the first since May": what is said of the act, and no list goes on."""
    i = comma + 1
    if i + 2 >= len(tokens) or not tokens.texts[i].islower():
        return False
    low = tokens.lows[i]
    if not (low in {"a", "an", "one"} or (low == "the" and tokens.lows[i + 1] in _RANKED)):
        return False
    ahead = range(i + 1, min(len(tokens) - 1, i + _LIST))
    return not any(tokens.lows[k] in {"and", "or"} and tokens.lows[k + 1] in {"a", "an", "the"} for k in ahead)


def past(tokens: Tokens, i: int) -> bool:
    """A past form behind the subject of a clause ("and an official rebutted claims"), not an attribute."""
    low, before = tokens.lows[i], tokens.lows[i - 1]
    if not low.endswith("ed") or "-" in low or not before[:1].isalpha() or before in _BEFORE_NOUN:
        return False
    return tokens.lows[i + 1][:1].isalpha() and tokens.lows[i + 1] not in {"by", "in", "for", "with"}


def finite(tokens: Tokens, i: int) -> bool:
    low = tokens.lows[i]
    if low in _AUXILIARIES or low in _PASTS:
        return True
    return low.endswith("ed") and "-" not in low and i + 1 < len(tokens) and tokens.lows[i + 1] in _AFTER_VERB
