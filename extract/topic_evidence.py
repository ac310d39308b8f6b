"""What speaks for and against a topic of a claim: named pieces of evidence, each with a weight.

A claim that names a topic is on it. Where it does not, it is on a topic if what speaks for it outweighs the threshold:
hints of its own, what stands right before it, its speaker's last claim, the article's frame. Words of prices, output,
plans or of a publisher of figures speak against. The weights are those of a logistic regression over the labelled
articles, rounded to quarters.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extract.model import Statement
from extract.topic_context import Around, Context
from extract.topic_page import Page, Stretch
from extract.topic_table import COLOUR, JUDGING, OUTPUT, PLANS, POINTERS, PRICES, PRONOUNS, SOURCES
from extract.topic_words import Own

WEIGHTS: Mapping[str, float] = {
    # Its own words, and the question that it answers.
    "hint": 2.0,
    "several hints": 0.25,
    "asked": 3.5,
    "asked of other": -2.5,
    "other topic named": -3.5,
    "other topic hinted": -2.0,
    # What stands around it.
    "paragraph": 1.5,
    "near": 1.0,
    "far": -0.25,
    "near of other": -1.25,
    "nothing near": -1.0,
    "sentence before": 0.5,
    "sentence before of other": -0.25,
    "sentence after": 1.0,
    "goes on with other": -1.0,
    "goes on off topic": -1.25,
    "speaker off topic": -0.5,
    # The article's frame.
    "main topic": 1.5,
    "leading topic": 1.0,
    "minor topic": -1.0,
    "headline": 0.75,
    "opening": 0.75,
    # What it does.
    "stands for it": 2.0,
    "points back": 0.75,
    "points elsewhere": -0.5,
    "mistaken": -2.0,
    "judges": 0.25,
    "mixed": 0.5,
    "direct": 0.5,
    # What is told off the topic.
    "amount": -0.75,
    "official amount": -0.25,
    PRICES: -0.5,
    OUTPUT: -0.5,
    "bare figures": -1.5,
    SOURCES: -1.0,
    PLANS: -2.0,
    COLOUR: -2.5,
    "several such words": -1.75,
    "tail": -1.5,
}
_POINTING = frozenset({POINTERS, PRONOUNS})
_OFF_TOPIC = frozenset({PRICES, OUTPUT, PLANS, SOURCES, COLOUR})
_OF_MARKETS = frozenset({PRICES, OUTPUT, SOURCES})
_OF_ITS_OWN = _POINTING | {JUDGING}
THRESHOLD = 2.0
_MANNER_MOST = WEIGHTS["judges"] + max(WEIGHTS["mixed"], WEIGHTS["direct"])
_HINTS_MOST = WEIGHTS["hint"] + WEIGHTS["several hints"]
_AROUND_MOST = WEIGHTS["sentence before"] + max(WEIGHTS["paragraph"], WEIGHTS["near"]) + WEIGHTS["sentence after"]
_POINTING_MOST = WEIGHTS["stands for it"] + WEIGHTS["points back"]

_DIGIT = re.compile(r"\d")
_CURRENCIES = ("rs|rm|rp", "pln|nok|sek|chf|zar")
"""By their length, as a look-behind wants them."""
AMOUNT = re.compile(
    # A search that begins with a digit is faster; what stands before it is asked behind it.
    r"\d(?:(?<=[$€£¥₹]\d)|(?<=\br\d)|"
    + "".join(rf"(?<=\b(?:{codes}){link}\d)|" for codes in _CURRENCIES for link in ("", " ", r"\.", r"\. "))
    + r" ?(?:%|(?:per ?cent|pc|percentage points?|(?:mn|bn|million|billion|thousand)?,? ?(?:dollars|euros|yuan|won|yen|"
    r"rupees|pounds|tonnes?|tons?|kg|kilos?|lbs?|tpa|mtu|t|kt|wmt|crore|lakh))\b))"
)
"""An amount of money or goods, or a share, in lower case: what market talk is made of."""
_OFFICIAL = re.compile(r"minist|spokes|official|secretary|government|commission|president|premier|chancellor|authorit")


def official(statement: Statement) -> bool:
    """Does somebody speak for a government?"""
    who = f"{statement.speaker_role or ''} {statement.speaker_affiliation or ''} {statement.speaker or ''}"
    return bool(_OFFICIAL.search(who.lower()))


class Claim(NamedTuple):
    """A statement with what it says for itself. ``spans``: without the question that it answers."""

    statement: Statement
    spans: Sequence[Stretch]
    own: Own
    acted: AbstractSet[str]
    asked: Collection[str]
    signs: frozenset[str]
    """Kinds of signs."""
    astray: int
    """Number of different words for what is told off the topic."""
    mistaken: frozenset[str]
    """Topics that only look like its own: what it stands on is an import duty, a state's own reserve."""

    def named(self, name: str) -> str | None:
        """How the claim names a topic, if it does."""
        if name in self.acted:
            return "act"
        return "term" if name in self.own.terms else "reference" if name in self.own.references else None


def read(page: Page, context: Context, statement: Statement, question: Stretch | None, aside: Stretch | None) -> Claim:
    """What ``statement`` says for itself. ``aside``: its speaker, role and cue."""
    spans = [(statement.start, statement.end)]
    if question:
        spans = [(statement.start, question[0]), (question[1], statement.end)]
        put = page.own([question])
        asked: Collection[str] = page.said(put) or page.hinted(put)
    else:
        asked = context.asked(statement)
    acted = page.acted(statement.start, statement.end, aside)
    own = page.own(spans, aside, acted)
    mistaken = page.mistaken(statement.start, statement.end)
    if mistaken:
        mistaken = mistaken - own.terms - acted
        own = own._replace(references=own.references - mistaken)
    kinds = [kind for kind, _ in page.signs(spans, aside)]
    astray = len([kind for kind in kinds if kind in _OFF_TOPIC])
    return Claim(statement, spans, own, acted, asked, frozenset(kinds), astray, mistaken)


def decide(page: Page, context: Context, claim: Claim, allowed: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Topics of ``claim`` among ``allowed``, and the evidence that decided, strongest first."""
    named = {name: how for name in allowed if (how := claim.named(name))}
    others = [name for name in allowed if name not in named]
    reasons = [*dict.fromkeys(named.values())]
    if named and not any(_beside(name, page, claim) for name in others):
        return tuple(named), _told(reasons)
    around = context.around(claim.statement)
    common = [*_manner(claim), *_off_topic(page, claim, around)]
    best, most = "", -math.inf
    why: list[str] = []
    for name in others:
        evidence = [*_evidence(name, page, claim, around, bool(named)), *common]
        score = sum([WEIGHTS[e] for e in evidence])
        if score > most:
            best, most, why = name, score, evidence
    taken = most > THRESHOLD
    if taken or not named:
        reasons += sorted(why, key=lambda e: -abs(WEIGHTS[e]))
    return tuple([name for name in allowed if name in named or (taken and name == best)]), _told(reasons)


def _beside(name: str, page: Page, claim: Claim) -> bool:
    """Can all that may speak for a topic outweigh that the claim names another one?

    Asked of the claim and the frame alone: what stands around a claim takes longer to find.
    """
    most = _MANNER_MOST + sum(max(0.0, WEIGHTS[evidence]) for evidence in page.frames[name])
    if claim.own.hints.get(name):
        most += _HINTS_MOST
    if claim.asked:
        most += WEIGHTS["asked"]
    else:
        most += _AROUND_MOST + (_POINTING_MOST if claim.signs & _POINTING else 0.0)
    return most + WEIGHTS["other topic named"] > THRESHOLD


def _told(reasons: Sequence[str]) -> str:
    """Evidence in words: "near + headline - amount"."""
    signed = [f"- {r}" if WEIGHTS.get(r, 1.0) < 0 else f"+ {r}" for r in reasons]
    return " ".join(signed).removeprefix("+ ")


def _evidence(name: str, page: Page, claim: Claim, around: Around, elsewhere: bool) -> Iterator[str]:
    """For and against a topic that the claim does not name. ``elsewhere``: it names another one."""
    if claim.own.hints.get(name):
        yield "hint"
    if claim.own.hints.get(name, 0) > 1:
        yield "several hints"
    if elsewhere:
        yield "other topic named"
    elif any(number >= 2 for other, number in claim.own.hints.items() if other != name):
        yield "other topic hinted"
    if claim.asked:
        # A reply is on what was asked, wherever it stands.
        yield "asked" if name in claim.asked else "asked of other"
    else:
        yield from _around(name, claim, around)
    for evidence in page.frames[name]:
        # A topic is not minor yet where nothing else was told, nor where its paragraph is on it.
        if evidence != "minor topic" or (around.so_far != {name} and name not in (around.sentence or ())):
            yield evidence


def _around(name: str, claim: Claim, around: Around) -> Iterator[str]:
    if name in claim.mistaken:
        yield "mistaken"
        return
    if around.sentence:
        yield "sentence before" if name in around.sentence else "sentence before of other"
    if around.near and name in around.near:
        yield "paragraph" if around.here else "near"
        if around.far:
            yield "far"
        if around.adjacent and PRONOUNS in claim.signs:
            yield "stands for it"
        if claim.signs & _POINTING:
            yield "points back"
    elif around.near is not None:
        if around.near and claim.signs & _POINTING:
            yield "points elsewhere"
        yield "near of other" if around.near else "nothing near"
    if around.last is not None:
        if name not in around.last:
            yield "goes on with other" if around.last else "goes on off topic"
    elif around.speaker is not None and not around.speaker:
        yield "speaker off topic"
    if name in around.after:
        yield "sentence after"


def _manner(claim: Claim) -> Iterator[str]:
    if JUDGING in claim.signs:
        yield "judges"
    if claim.statement.mode in ("mixed", "direct"):
        yield claim.statement.mode


def _off_topic(page: Page, claim: Claim, around: Around) -> Iterator[str]:
    signs = claim.signs
    digits = [span for span in claim.spans if _DIGIT.search(page.text, *span)]
    if any(AMOUNT.search(page.lowered, *span) for span in digits):
        yield "official amount" if official(claim.statement) else "amount"
    indirect = claim.statement.mode == "indirect"
    if digits and indirect and not signs.isdisjoint(_OF_MARKETS) and signs.isdisjoint(_OF_ITS_OWN):
        yield "bare figures"
    if not signs.isdisjoint(_OFF_TOPIC):
        yield from sorted(signs & _OFF_TOPIC)
    if claim.astray > 1:
        yield "several such words"
    if around.tail and not signs & _POINTING:
        yield "tail"
