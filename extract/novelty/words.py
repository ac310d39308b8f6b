"""The content of a claim: concepts, what is negated, which way a control is turned, figures and dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from snowballstemmer import stemmer

from extract.fingerprints import fold, spell
from extract.novelty.direction import find_direction
from extract.novelty.kinds import acts_in, devices_in, is_further, several_act
from extract.novelty.phrases import plain, turned_plain
from extract.novelty.quantities import UNITS, quantities
from extract.novelty.recalled import SAYING
from extract.novelty.synonyms import SYNONYMS
from extract.novelty.vocabulary import (
    COMMON,
    COUNTRY_NAMES,
    CUE_WORDS,
    HALF_NEGATORS,
    HALTS,
    NEGATIVE_FORMS,
    NEGATORS,
    PREVENTING,
    REFUSALS,
    STOP,
    word_set,
)

_STEM = stemmer("english").stemWord
_TOKEN = re.compile(r"\b[^\W\d_]\d{1,4}\b|\d+(?:\.\d+)?|[^\W\d_]+|[,;:.!?—–()]")
_PREAMBLE = re.compile(
    r"^\W*(?:when |if )?(?:asked|answering|commenting|responding|replying|speaking|in (?:response|reply))\b"
    r"[^,\n]{0,200},"
)
"""What was asked, or where somebody spoke, is no part of the claim."""
_APPOSITION = re.compile(rf",\s+who\b(?![^,.;\n]{{0,60}}\b{SAYING}\b)[^,.;\n]{{0,140}},")
"""What is told of the speaker in passing, if it is not the claim."""
_AMERICA = re.compile(r"\bU\.\s?S\.(?:A\.)?|\bUSA?\b")
_APART = re.compile(
    rf"\b(?:\d+|a|{'|'.join(UNITS)}|several|a few)[ -]"
    r"(?:hour|day|week|month|year)s? (?:earlier|ago|later|before|after)\b"
)
"""How far apart two events are is no figure of a claim."""
_NUMBERED = re.compile(
    r"\b(licen[cs]e|circular|decree|order|notice|announcement|resolution|regulation|directive|article|section|annex|"
    r"protocol|law|act|decision|gazette|bulletin|ordinance)s? "
    r"(?:no\.? ?|number |#)?(\d{1,4})(?:[/-]\d{2,4})?\b(?! percent)"
)
"""The number of a document is a name."""
_LONG_NAMES = (
    (re.compile(r"\bEuropean Union\b", re.IGNORECASE), "Brussels"),
    (re.compile(r"\bWorld Trade Organi[sz]ation\b", re.IGNORECASE), "WTO"),
    (re.compile(r"\bInternational Energy Agency\b", re.IGNORECASE), "IEA"),
    (_AMERICA, "America"),
)
PHRASE_WORDS = 3
SMALL_COUNT = 20
LONG_TERM = 720
"""Days from which a term is a round number of years."""
_FUTURE = word_set("will would shall plan plans planned intend intends upcoming forthcoming")
_GROUP_NAMES = re.compile(r"\bgroup of (seven|twenty)\b(?:\s*\(g\d+\))?")
_COUNTRIES = {word: f"c:{code}" for code, names in COUNTRY_NAMES.items() for word in names.split()}
_COUNTRIES.pop("european"), _COUNTRIES.pop("union"), _COUNTRIES.pop("united"), _COUNTRIES.pop("south")
_NAME = re.compile(r"(?<=[^\W\d_,;][ ])[A-Z][^\W\d_]{2,}|(?<=[,;] )[A-Z][^\W\d_]{2,}")
_QUOTED = re.compile(r"[“\"]([^“”\"]{8,}?)[”\"]|(?:(?<=\s)|^)[‘']([^‘’']{8,}?)[’'](?=\W|$)")

_NEGATION_REACH = 2
"""Content words after a negation, in its clause, that it turns."""


THAT_REACH = 10
"""Words from "denied" to the "that" of what is denied ("denied to the paper that …")."""
_BEFORE_NOBODY = word_set("at to against on for with by")


@dataclass(frozen=True, slots=True)
class Content:
    """What a text claims. ``concepts`` are stems with synonyms folded; ``c:CN`` is a country."""

    concepts: frozenset[str]
    common: frozenset[str]
    negated: frozenset[str]
    numbers: frozenset[str]
    """``8500000000``, ``60%``."""
    telling: frozenset[str]
    """Those of the numbers that few claims share: not a small count."""
    dates: frozenset[str]
    """``y2026``, ``m10``, ``d10-31``."""
    direction: str | None
    """``restrict`` or ``ease`` where the text turns a control one way; None where it does neither, or both."""
    acts: frozenset[str]
    phrases: frozenset[tuple[str, ...]]
    """Runs of three words, function words included: they tell the same words from the same vocabulary."""
    devices: frozenset[str]
    """Kinds of control, where it names one kind and not just controls."""
    several: bool
    """Names several actors by their number ("with 13 other countries")."""
    future: bool
    """Tells of what is to come."""
    fresh: bool
    """Says of itself that it is a further one of its kind ("another", "again")."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The concept of a word: its stem, or that of the first word of its line of synonyms."""
    if concept := _CONCEPT.get(word):
        return concept
    root = str(_STEM(word))
    return _CONCEPT_OF_ROOT.get(root, root)


_CONCEPT: dict[str, str] = {}
_CONCEPT_OF_ROOT: dict[str, str] = {}
"""For forms that the synonyms do not list."""
for _line in SYNONYMS:
    _first = str(_STEM(_line[0]))
    for _word in _line:
        _CONCEPT.setdefault(spell(_word), _first)
        _CONCEPT_OF_ROOT.setdefault(str(_STEM(spell(_word))), _first)
_COMMON_STEMS = frozenset(stem(spell(w)) for w in COMMON)


def read_content(text: str, ignore: frozenset[str] = frozenset()) -> Content:
    """The content of ``text``; words in ``ignore`` (the speaker's name and title) are no part of the claim."""
    named = _APPOSITION.sub(",", text)
    for pattern, name in _LONG_NAMES:
        named = pattern.sub(name, named)
    folded = _PREAMBLE.sub("", _GROUP_NAMES.sub(_group_name, fold(named)), count=1)
    folded = _NUMBERED.sub(r"\1 n\2", _APART.sub(" ", folded))
    folded = turned_plain(folded)
    direction = find_direction([spell(w) for w in _TOKEN.findall(folded)])
    tokens = [spell(w) for w in _TOKEN.findall(plain(folded))]
    words = [w for w in tokens if w[0].isalnum()]
    numbers, dates, used = quantities(words)
    concepts, negated = _concepts(tokens, used, ignore)
    common = frozenset(c for c in concepts if c in _COMMON_STEMS or c.startswith("c:"))
    return Content(
        frozenset(concepts) - common,
        common,
        frozenset(negated),
        frozenset(numbers),
        frozenset(n for n in numbers if _is_telling(n)),
        frozenset(dates),
        direction,
        acts_in(words),
        _phrases([w for w in words if w not in ignore and w not in CUE_WORDS]),
        devices_in(words),
        several_act(words),
        not _FUTURE.isdisjoint(words),
        is_further(words),
    )


def _concepts(tokens: list[str], used: set[int], ignore: frozenset[str]) -> tuple[set[str], set[str]]:
    """The concepts of a text, and those of them that stand under a negation."""
    concepts: set[str] = set()
    negated: set[str] = set()
    reach = place = 0
    held = -1
    last: str | None = None
    for i, word in enumerate(tokens):
        if not word[0].isalnum() or word == "but":
            reach = 0
            last = None
            place += word == "but"
            continue
        here, place = place, place + 1
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if (word in NEGATORS and following not in HALF_NEGATORS) or (word == "ruled" and following == "out"):
            twice = word in HALTS and reach > 0  # "not stop shipping" ships
            if word in REFUSALS:
                concepts.add(stem(word))
            elif word in HALTS:
                concepts.add(stem("halt"))
                if twice:
                    negated.add(stem("halt"))
            if last is not None and word in ("no", "nobody", "none", "nothing") and _denied_before(tokens[i - 1], last):
                negated.add(last)  # "aimed at no partner" is not aimed, "breaks no rule" does not break
            reach = 0 if twice else _NEGATION_REACH
            if word in REFUSALS and "that" in tokens[i + 1 : i + THAT_REACH]:
                reach, held = 0, i + 1 + tokens[i + 1 :].index("that")
            continue
        if word in PREVENTING and (kept := _kept_from(tokens, i)):
            held = kept
        if i == held:
            reach = _NEGATION_REACH
        if here in used or word in STOP or word in ignore or len(word) < 2:
            continue
        positive = NEGATIVE_FORMS.get(word)
        concept = _COUNTRIES.get(word) or stem(positive or word)
        concepts.add(concept)
        last = concept
        if (reach > 0) != (positive is not None):
            negated.add(concept)
        reach -= 1
    return concepts, negated


def _kept_from(tokens: list[str], i: int) -> int | None:
    """Where "from" stands after a word of keeping at ``i``, if a doing follows."""
    ahead = tokens[i + 1 : i + THAT_REACH]
    if "from" not in ahead:
        return None
    place = i + 1 + ahead.index("from")
    return place if tokens[place + 1 : place + 2] and tokens[place + 1].endswith("ing") else None


def _denied_before(word: str, last: str) -> bool:
    """Whether a denial after ``word`` denies the concept ``last`` too, which went before."""
    return word in _BEFORE_NOBODY or (word not in STOP and stem(word) == last)


def _is_telling(number: str) -> bool:
    """Percent, more than a small count, a term of a few months; "five years" is nothing of a claim's own."""
    if number.endswith("d"):
        return SMALL_COUNT < float(number[:-1]) < LONG_TERM
    return number.endswith("%") or float(number) > SMALL_COUNT


def names_in(text: str) -> frozenset[str]:
    """The concepts of the words that ``text`` writes with a capital inside a sentence."""
    return frozenset(stem(spell(fold(word))) for word in _NAME.findall(text))


def quoted_phrases(text: str, ignore: frozenset[str] = frozenset()) -> frozenset[tuple[str, ...]]:
    """The runs of three words that stand in quotation marks in ``text``, as ``Content.phrases`` has them."""
    runs: set[tuple[str, ...]] = set()
    for found in _QUOTED.finditer(text):
        quote = found.group(1) or found.group(2)
        tokens = [spell(w) for w in _TOKEN.findall(plain(fold(quote)))]
        runs |= _phrases([w for w in tokens if w[0].isalnum() and w not in ignore and w not in CUE_WORDS])
    return frozenset(runs)


def _phrases(words: list[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[i : i + PHRASE_WORDS]) for i in range(len(words) - PHRASE_WORDS + 1))


def _group_name(match: re.Match[str]) -> str:
    return "g7" if match.group(1) == "seven" else "g20"
