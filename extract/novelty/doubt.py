"""How much agreement two reports need to be of one claim: more, the less sure it is who spoke, when, and of what."""

from __future__ import annotations

from extract.fingerprints import short_digest, spell
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.likeness import weight
from extract.novelty.occasions import Occasion
from extract.novelty.speakers import Likeness
from extract.novelty.vocabulary import ACTS, TOPICAL
from extract.novelty.words import stem

NEEDED = 0.40
"""Agreement that the same speaker on the same day needs to have made the same claim."""
MOST = 0.95

SPEAKER_DOUBT = {Likeness.SAME: 0.0, Likeness.LIKELY: 0.05, Likeness.POSSIBLE: 0.13}
UNKNOWN_DOUBT = 0.08
"""Added where a source without a name may be somebody, and it isn't known from where one of the two is."""
OCCASION_DOUBT = {
    Occasion.SAME: 0.0,
    Occasion.LOOKED_BACK: -0.04,
    Occasion.COMPATIBLE: 0.05,
    Occasion.UNKNOWN: 0.08,
    Occasion.RECALLED: 0.15,
    Occasion.NEAR: 0.2,
    Occasion.FAR: 0.4,
}
"""Added to what is needed. On days far apart only the same words are the same claim."""

SUBJECT_DOUBT = 0.5
"""Two claims that share their minerals, bans and pacts, and no other word, share a subject."""

FULL_WEIGHT = 4.0
THIN_DOUBT = 0.2
"""A claim with less content than four telling words needs up to this much more: few words agree by chance."""

OWN_ARTICLE_DOUBT = 0.15
"""An article seldom says a thing twice; its statements share a subject without being one claim."""

OTHER_DENIAL_DOUBT = 0.1
"""Two denials that share no denied word are seldom one."""

ACT_HASHES = frozenset(short_digest(stem(act)) for act in ACTS)
TOPICAL_HASHES = frozenset(short_digest(stem(spell(word))) for word in TOPICAL)


def needed(
    a: StatementFingerprint,
    b: StatementFingerprint,
    speaker: Likeness,
    occasion: Occasion,
    *,
    same_words: float,
    quotes: float,
    told_again: bool,
) -> float:
    """The agreement that makes ``a`` and ``b`` one claim, 0.36 to ``MOST``.

    ``same_words``: share of runs of words in common; ``quotes``: of what one quotes; ``told_again``: one only points
    at what the other tells.
    """
    unknown = speaker is Likeness.POSSIBLE and None in (a.speaker.country, b.speaker.country)
    least = (
        NEEDED
        + UNKNOWN_DOUBT * (unknown and "unnamed" in (a.speaker.kind, b.speaker.kind))
        + SPEAKER_DOUBT.get(speaker, 1.0)
        + OCCASION_DOUBT.get(occasion, 1.0)
    )
    thin = 1 - min(1.0, min(weight(a), weight(b)) / FULL_WEIGHT)
    least += THIN_DOUBT * thin * (1 - max(same_words, quotes, float(told_again)))
    least += SUBJECT_DOUBT * subject_only(a, b) * (1 - quotes)
    if a.kind == b.kind == "speech" and other_denial(a, b):
        least += OTHER_DENIAL_DOUBT * (1 - quotes) * (1 if told_besides(a, b)[0] else 2.5)
    if a.article_id == b.article_id and not told_again:
        least += OWN_ARTICLE_DOUBT
    return min(least, MOST)


def subject_only(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """How surely the two have nothing but their subject in common, 0 to 1."""
    if a.kind != "speech" or b.kind != "speech" or set(a.numbers) & set(b.numbers):
        return 0.0
    shared, fewer, more = told_besides(a, b)
    if not shared and not fewer:
        return 0.3 if more >= 3 else 0.0
    if shared and ACT_HASHES & set(a.concepts) & set(b.concepts):
        return 0.0
    return 1.0 if fewer and not shared else 0.3 if fewer >= 3 and shared == 1 else 0.0


def told_besides(a: StatementFingerprint, b: StatementFingerprint) -> tuple[int, int, int]:
    """How many concepts besides their subject the two share, and how many the shorter and the longer have."""
    names = {*a.names, *b.names}
    first, second = set(a.concepts) - TOPICAL_HASHES - names, set(b.concepts) - TOPICAL_HASHES - names
    fewer, more = sorted((len(first), len(second)))
    return len(first & second), fewer, more


def other_denial(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether both deny something, and not the same."""
    return bool(a.negated and b.negated) and not set(a.negated) & set(b.negated)
