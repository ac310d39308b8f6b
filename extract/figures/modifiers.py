"""Words beside a number that blur or bound it, or make it a change instead of a level."""

from __future__ import annotations

import re

from extract.figures.quantity import word_before, words, words_before
from extract.model import Change, Modifier

_BY_MODIFIER: dict[Modifier, str] = {
    "about": "about|around|approximately|roughly|some|circa|ca.|c.|~|≈|approx.|approx|an estimated|estimated|"
    "or about|close to|"
    "somewhere around|in the region of|in the order of|on the order of|an average of|more or less|anywhere "
    "around|or some|or around|nearly|almost|or almost|or nearly|very nearly|perhaps|maybe|in the neighbourhood of|"
    "in the neighborhood of|something like",
    "at_least": "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|"
    "at a minimum|minimum of|min|min.|≥",
    "at_most": "up to|at most|no more than|not more than|as much as|as many as|as long as|as high as|as far as|"
    "a maximum of|maximum of|maximum|max|max.|within|no later than|"
    "well within|within about|capped at|not exceeding|≤|within the next|for up to",
    "more_than": "more than|over|well over|just over|slightly more than|slightly over|above|in excess of|"
    "upwards of|upward of|greater than|"
    "better than|exceeding|well above|just above|>|far more than|much more than|a little over|north of",
    "less_than": "less than|fewer than|under|below|just under|just below|well under|well below|slightly under|"
    "slightly less than|"
    "slightly below|lower than|short of|just short of|<|shy of|just shy of|smaller than",
}
_BEFORE: dict[str, Modifier] = {
    phrase: modifier for modifier, names in _BY_MODIFIER.items() for phrase in names.split("|")
}
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _BEFORE)
_VERBS: dict[str, Modifier] = {
    "exceed": "more_than", "exceeds": "more_than", "exceeded": "more_than", "exceeding": "more_than",
    "top": "more_than",
    "topped": "more_than", "topping": "more_than", "tops": "more_than", "surpassed": "more_than",
    "surpass": "more_than",
    "surpasses": "more_than", "surpassing": "more_than",
}  # fmt: skip
_BOUNDING = _LAST_WORDS | frozenset(_VERBS) | {"a", "an"}
"""Last words before a quantity that may bound or blur it; behind the article stands such a word."""
_AFTER = re.compile(
    r"(\+|-plus\b| plus\b(?=[.,;]|\Z)| or (?:more|above|higher|over)\b|(?<=[%ct]) min(?:imum)?\b(?! read))"
    r"|( or (?:less|below|fewer|under|lower)\b|(?<=[%ct]) max(?:imum)?\b)|( or so\b|, give or take)"
)
_FIRST_OF_AFTER = frozenset("+ -,")
_UP = words(
    "up rose risen rise rises rising increased increase increases increasing grew grown grow grows growing "
    "jumped jump jumps climbed climb "
    "climbs gained gain gains surged surge surges soared higher advanced rallied widened growth rocketed swelled "
    "leapt leaped spiked jumping surging soaring climbing gaining rallying advancing leaping spiking surge leap spike"
)
_DOWN = words(
    "down fell fallen fall falls falling dropped drop drops dropping declined decline declines declining "
    "decreased decrease slid slide "
    "slides plunged plunge plunges slumped slump slumps tumbled tumbles shrank shrunk shed sank dipped lower "
    "contracted "
    "slipped weakened retreated eased plummeted tumbling plunging slumping sliding sinking slipping shedding "
    "plummeting easing shrinking plunge slump contraction reduction"
)
_UP_BY_SHARES = words("added adding adds")
_DOWN_BY_SHARES = words("lost losing loses lose")
""" "Lost 3 percent": of value; "lost three mines": no change of a measure."""
_CAUSED_UP = words("raise raised raises lift lifted boost boosted expand expanded widen widened hike hiked")
_CAUSED_DOWN = words(
    "cut cuts cutting reduce reduced reduces reducing slash slashed slashes lowered lower trim trimmed curbed"
)
_MOVES = words(
    "ticked edged crept inched moved went goes gone go climbed climbs jumped shot bumped nudged pushed hiked marked "
    "revised adjusted scaled brought ticks edges inches adds added is was"
)
""" "Ticked up to 4.4%": no bound."""
_PASSED_OVER = words("a an another further only just nearly about by of between either some almost")
_BY_SHARES = _UP_BY_SHARES | _DOWN_BY_SHARES
_TELLING = _PASSED_OVER | _UP | _DOWN | _BY_SHARES
"""Last words before a quantity that may make it a change."""
_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_STANDS = words("is are was were be been went going year month")
_MARK = re.compile(
    r"[^\d ]{0,4}\d\S*(?: (?:million|billion|percent|per cent|tonnes?|an? [a-z]+))* (?:mark|level|threshold|line)\b"
)
_NOUN_AFTER = re.compile(
    r"[ -](?:(?:year-(?:on|over)-year|month-on-month|yoy|y/y|inter-?annual|annual|monthly|weekly|daily|further|"
    r"one-day|intraday|overnight|sharp|steep|modest|slight|record|price) )?"
    r"(?:(increase|rise|jump|surge|gain|hike|growth|higher|more than)"
    r"|(decrease|decline|drop|fall|cut|reduction|slump|plunge|lower|less than))\b"
)
_MORE_OF = re.compile(r" (?:(more)|less|fewer) [a-z]")
""" "12 percent more nickel"."""
_MAKES = words("make makes made making")
_LEVELS = words("above below under exceeding")
""" "Rose above 5 percent": where it stands then."""
_GROUNDS = words("over under above below")
""" "Under a three-year deal", "over a 10-year life": what it rests on or how long it lasts, no bound."""
_GRADED = re.compile(r"(?:%|per ?cent|g/t|gpt|ppm)[^.;,]{0,30} \Z")
""" "1.4% copper over 30 metres": a grade and the length it holds for."""
_LENGTHS = frozenset({"m", "ft"})


def modifier_before(text: str, at: int, floor: int, last: str, unit: str | None) -> tuple[Modifier | None, int]:
    """The bound or blur just before ``at`` and where it starts; ``(None, at)`` if there is none.

    ``last``: the word before ``at``, in small letters.
    """
    marked = last == "the" and _MARK.match(text, at) is not None  # "around the US$900 mark"
    if last not in _BOUNDING and not marked:
        return _sign_before(text, at)
    words = words_before(text, at, floor, most=6)
    if marked:
        words.pop()
    if words and words[-1].lower() in {"a", "an"} and len(words) > 1 and words[-2].lower() not in {"as", "of"}:
        rest = words[:-1]
    else:
        rest = words
    for n in (4, 3, 2, 1) if rest and rest[-1].lower() in _LAST_WORDS else ():
        if len(rest) < n:
            continue
        phrase = " ".join(rest[-n:]).lower()
        modifier = _BEFORE.get(phrase)
        if modifier is None:
            continue
        if phrase in _GROUNDS and (len(rest) < len(words) or not _bounds(phrase, unit, text[max(floor, at - 50) : at])):
            return None, at
        if phrase == "within" and unit not in {
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "km",
            "mile",
            "percent",
        }:
            return None, at
        if phrase == "up to" and len(rest) > 2 and (rest[-3].lower().startswith("sign") or rest[-3].lower() in _MOVES):
            return None, at
        start = at
        for word in reversed(words[-(n + len(words) - len(rest)) :]):
            start = text.rindex(word, 0, start)
        return modifier, start
    if rest and (verb := _VERBS.get(rest[-1].lower())):
        return verb, at
    return _sign_before(text, at)


def _sign_before(text: str, at: int) -> tuple[Modifier | None, int]:
    if at and text[at - 1] in "~≈<>≥≤":
        return _BEFORE[text[at - 1]], at - 1
    return None, at


def _bounds(phrase: str, unit: str | None, before: str) -> bool:
    """ "over the next five years" and "under three agreements" set a time or a ground, not a bound."""
    if phrase == "over":
        if unit in _LENGTHS and _GRADED.search(before[:-5]):
            return False
        return unit not in {"day", "week", "month", "year", "hour"}
    return unit != "count"


def modifier_after(text: str, at: int, limit: int) -> tuple[Modifier | None, int]:
    """ "or more", "+", "or so" after the quantity, and where it ends."""
    m = _AFTER.match(text, at, limit) if text[at : at + 1] in _FIRST_OF_AFTER else None
    if not m:
        return None, at
    return ("at_least" if m[1] else "at_most" if m[2] else "about"), m.end()


def behind_bound(text: str, start: int, end: int, floor: int, unit: str | None) -> str:
    """The word before the bound at ``start``–``end``; empty where the bound itself tells a level ("rose above 5%")."""
    bound = text[start:end].split(None, 1)[0].lower()
    level = bound in _LEVELS or (bound == "over" and unit not in _SHARES)
    return "" if level else word_before(text, start, floor).lower()


def change(text: str, start: int, end: int, floor: int, limit: int, last: str, unit: str) -> Change | None:
    """``up`` or ``down`` where the quantity says by how much something moved, not where it stands.

    ``start``: of the modifier, if there is one; ``last``: the word before it.
    """
    if last in _BY_SHARES and text.startswith(" of ", end):
        return None  # "lost a third of its sales"
    if last in _TELLING and (told := _told_before(text, start, floor, unit)):
        return told
    if unit in _SHARES and (more := _MORE_OF.match(text, end, limit)):
        return "up" if more[1] else "down"
    if m := _NOUN_AFTER.match(text, end, limit):
        return "up" if m[1] else "down"
    return None


def _told_before(text: str, start: int, floor: int, unit: str) -> Change | None:
    """What the words in front say of a change."""
    words = [w.lower() for w in words_before(text, start, floor, 60)]
    while words and words[-1] in _PASSED_OVER:
        if words[-1] == "by":
            for word in reversed(words[-8:-1]):
                if word in _CAUSED_DOWN or word in _DOWN:
                    return "down"
                if word in _CAUSED_UP or word in _UP:
                    return "up"
        words.pop()
    if words and unit in _SHARES and words[-1] in _BY_SHARES:
        return "up" if words[-1] in _UP_BY_SHARES else "down"
    if words and words[-1] in {"up", "down"} and unit not in _SHARES and (len(words) < 2 or words[-2] not in _STANDS):
        words.pop()
    if words and words[-1] in _UP:
        return None if words[-1] == "up" and words[-2:-1] and words[-2] in _MAKES else "up"
    if words and words[-1] in _DOWN:
        return "down"
    return None
