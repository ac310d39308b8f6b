"""Two statements side by side: how alike they are, how sure one must be, what speaks for one claim and against it."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.novelty.agreement import agreements, joint
from extract.novelty.contradiction import contradictions
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.occasions import Occasion, compare_occasions
from extract.novelty.speakers import Likeness, compare_speakers

COMMON_WEIGHT = 0.35
"""What a word of the trade ("minerals", "exports") counts, against 1 for a telling one."""

NEEDED = 0.42
"""Agreement that the same speaker on the same day needs to have made the same claim."""

SPEAKER_DOUBT = {Likeness.SAME: 0.0, Likeness.LIKELY: 0.05, Likeness.POSSIBLE: 0.13}
OCCASION_DOUBT = {
    Occasion.SAME: 0.0,
    Occasion.COMPATIBLE: 0.05,
    Occasion.UNKNOWN: 0.08,
    Occasion.RECALLED: 0.15,
    Occasion.NEAR: 0.2,
    Occasion.FAR: 0.4,
}
"""Added to what is needed. On days far apart only the same words are the same claim."""

SAME_WORDS = 0.85
FULL_WEIGHT = 4.0
THIN_DOUBT = 0.2
"""A claim with less content than four telling words needs up to this much more: few words agree by chance."""

VERBATIM_BONUS = 0.25
"""What runs of the same words add to the same vocabulary."""

OWN_ARTICLE_DOUBT = 0.15
"""An article seldom says a thing twice; its statements share a subject without being one claim."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One candidate against the statement: how alike, what speaks for and against one claim."""

    candidate: StatementFingerprint
    words: float
    whole: float
    """Likeness of the two as wholes: lower than ``words`` where one is a part of the other."""
    score: float
    needed: float
    speaker: Likeness
    occasion: Occasion
    pro: tuple[str, ...] = ()
    contra: tuple[str, ...] = field(default=())

    @property
    def closeness(self) -> float:
        """By which of several reports of one claim the nearest is chosen."""
        return self.score - self.needed + self.whole

    @property
    def same_claim(self) -> bool:
        return not self.contra and self.score >= self.needed


def compare(a: StatementFingerprint, b: StatementFingerprint) -> Comparison:
    """Weigh ``b`` as an earlier report of what ``a`` claims. Symmetric but for who is called the candidate."""
    together = joint(a, b)
    speaker, speaker_why = (Likeness.LIKELY, together) if together else compare_speakers(a.speaker, b.speaker)
    occasion, occasion_why = compare_occasions(a, b)
    far = occasion is Occasion.FAR
    # A speech may hold the words of an act that it tells of; it is that act only if it says nothing else.
    words = likeness(a, b, whole=far or a.kind != b.kind)
    same_runs = verbatim(a, b)
    bonus, pro = (0.0, ()) if far else agreements(a, b)
    contra = contradictions(a, b)
    if speaker is Likeness.DIFFERENT:
        contra = (speaker_why, *contra)
    if a.kind != b.kind and (a.article_id == b.article_id or speaker is not Likeness.SAME):
        contra = (*contra, "a statement, and the act that it tells of")
    if b.headline and not a.headline and a.article_id == b.article_id:
        contra = (*contra, "the headline of this article")
    if occasion is Occasion.DIFFERENT:
        contra = (*contra, f"said {occasion_why}")
    needed = NEEDED + SPEAKER_DOUBT.get(speaker, 1.0) + OCCASION_DOUBT.get(occasion, 1.0)
    needed += THIN_DOUBT * (1 - min(1.0, min(weight(a), weight(b)) / FULL_WEIGHT)) * (1 - same_runs)
    if a.article_id == b.article_id:
        needed += OWN_ARTICLE_DOUBT
    return Comparison(
        candidate=b,
        words=words,
        whole=likeness(a, b, whole=True),
        score=max(0.0, min(1.0, words + bonus + (0.0 if far else VERBATIM_BONUS * same_runs))),
        needed=min(needed, 0.95),
        speaker=speaker,
        occasion=occasion,
        pro=(f"{wording(words)} ({words:.2f})", speaker_why, occasion_why, *pro),
        contra=contra,
    )


def likeness(a: StatementFingerprint, b: StatementFingerprint, *, whole: bool = False) -> float:
    """How much of their words two statements share, 0 to 1.

    A shortened report of a longer one is alike too, unless ``whole`` is asked for.
    """
    first, second = _weights(a), _weights(b)
    shared = sum(w for h, w in first.items() if h in second)
    total_a, total_b = sum(first.values()), sum(second.values())
    if not total_a or not total_b:
        return 0.0
    dice = 2 * shared / (total_a + total_b)
    if whole:
        return dice
    shorter = min(total_a, total_b)
    contained = shared / shorter * min(1.0, shorter / 4)
    return max(dice, 0.9 * contained)


def verbatim(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """Share of the shorter one's runs of three words that the other has word for word; 0 for very short ones."""
    shorter = min(len(a.phrases), len(b.phrases))
    return len(set(a.phrases) & set(b.phrases)) / shorter if shorter >= 4 else 0.0


def _weights(fp: StatementFingerprint) -> dict[int, float]:
    return {**dict.fromkeys(fp.common, COMMON_WEIGHT), **dict.fromkeys(fp.concepts, 1.0)}


def weight(fp: StatementFingerprint) -> float:
    return len(fp.concepts) + COMMON_WEIGHT * len(fp.common)


def wording(words: float) -> str:
    """A likeness of words, in words."""
    return "the same words" if words >= SAME_WORDS else "like words" if words >= 0.5 else "other words for one claim"
