"""What speaks for and against a topic of a claim: named pieces of evidence, each with a weight.

A claim that names a topic is on it. Where it does not, it is on a topic if what speaks for it outweighs the threshold:
hints of its own, what stands right before it, its speaker's last claim, the article's frame. Words of prices, output,
plans or of a publisher of figures speak against. The weights are those of a logistic regression over the labelled
articles, rounded to quarters.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from extract.topics.claim import OFF_TOPIC, Claim, official
from extract.topics.context import Around, Context
from extract.topics.page import Page
from extract.topics.table import AFFAIRS, COLOUR, JUDGING, OUTPUT, PLANS, POINTERS, PRICES, PRONOUNS, SOURCES

WEIGHTS: Mapping[str, float] = {
    # Its own words, and the question that it answers.
    "hint": 2.0,
    "several hints": 0.25,
    "asked": 3.5,
    "asked of other": -2.5,
    "other topic named": -3.5,
    "other topic hinted": -2.0,
    "other topic's word": -1.5,
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
    AFFAIRS: -2.0,
    "other business": -2.0,
    "several such words": -1.75,
    "tail": -1.5,
}
_POINTING = frozenset({POINTERS, PRONOUNS})
_OF_MARKETS = frozenset({PRICES, OUTPUT, SOURCES})
_OF_ITS_OWN = _POINTING | {JUDGING}
_NEARER = frozenset({"near of other", "points elsewhere"})
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


def decide(page: Page, context: Context, claim: Claim, allowed: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Topics of ``claim`` among ``allowed``, and the evidence that decided, strongest first."""
    named = {name: how for name in allowed if (how := claim.named(name))}
    others = [name for name in allowed if name not in named and (not named or _beside(name, page, claim))]
    reasons = [*dict.fromkeys(named.values())]
    if not others:
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
    """Has the claim a word for a topic too, and can what may speak for it outweigh that it names another one?

    Asked of the claim and the frame alone: what stands around a claim takes longer to find.
    """
    if name not in claim.own.plain:
        return False
    most = _HINTS_MOST + _MANNER_MOST + sum(max(0.0, WEIGHTS[evidence]) for evidence in page.frames[name])
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
    own = claim.own.hints.get(name, 0)
    others = max([number for other, number in claim.own.hints.items() if other != name], default=0)
    hinted = name in claim.own.plain and own > others
    if own:
        yield "hint"
    if own > 1:
        yield "several hints"
    if not claim.own.hints and _seems(name, page, claim):
        yield "other business"
    if elsewhere:
        yield "other topic named"
    elif others >= 2:
        yield "other topic hinted"
    elif others and not own and claim.own.plain:
        yield "other topic's word"
    if claim.asked:
        # A reply is on what was asked, wherever it stands.
        yield "asked" if name in claim.asked else "asked of other"
    else:
        told = _around(name, claim, around)
        # Its own word counts more than one for another topic nearby.
        yield from (e for e in told if e not in _NEARER) if hinted else told
    for evidence in page.frames[name]:
        # A topic is not minor yet where nothing else was told, nor where its paragraph is on it.
        if evidence != "minor topic" or (around.so_far != {name} and name not in (around.sentence or ())):
            yield evidence


def _seems(name: str, page: Page, claim: Claim) -> bool:
    """ "A trade agreement": do words that only look like the topic's stand in the claim?"""
    return any(h.label[0] == name and s <= h.start < e for h in page.lookalikes for s, e in claim.spans)


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
    if not signs.isdisjoint(OFF_TOPIC):
        yield from sorted(signs & OFF_TOPIC)
    if claim.astray > 1:
        yield "several such words"
    if around.tail and not signs & _POINTING:
        yield "tail"
