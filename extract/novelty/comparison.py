"""Two statements side by side: how alike they are, how sure one must be, what speaks for one claim and against it."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.fingerprints import short_digest, spell
from extract.novelty.agreement import agreements, joint
from extract.novelty.contradiction import UNTARGETED, differences, reversals
from extract.novelty.fingerprint import OCCASION_DAYS, StatementFingerprint, name_hash
from extract.novelty.occasions import Occasion, compare_occasions
from extract.novelty.speakers import Likeness, compare_speakers
from extract.novelty.vocabulary import TOPICAL
from extract.novelty.words import stem

COMMON_WEIGHT = 0.35
"""What a word of the trade ("minerals", "exports") counts, against 1 for a telling one."""

SUBJECT_DOUBT = 0.3
"""Two claims that share their minerals, bans and pacts, and no other word, share a subject."""

NEEDED = 0.40
"""Agreement that the same speaker on the same day needs to have made the same claim."""

SPEAKER_DOUBT = {Likeness.SAME: 0.0, Likeness.LIKELY: 0.05, Likeness.POSSIBLE: 0.13}
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

SAME_WORDS = 0.85
FULL_WEIGHT = 4.0
THIN_DOUBT = 0.2
"""A claim with less content than four telling words needs up to this much more: few words agree by chance."""

QUOTED_BONUS = 0.3
"""What it adds that the words which one report quotes all stand in the other."""
POINTED_BONUS = 0.15
"""An act that only points at its object ("signed the pact") is one that was told before."""

RELAY_BONUS = 0.12
"""What it adds that one report has it from the outlet of the other."""

VERBATIM_BONUS = 0.25
"""What runs of the same words add to the same vocabulary."""

OWN_ARTICLE_DOUBT = 0.15
"""An article seldom says a thing twice; its statements share a subject without being one claim."""


REPRINTED_RUNS, REPRINTED_SHARE = 14, 0.7
"""Runs of three words, and the share of them in common, from which two reports of an act are one text."""

TOPICAL_HASHES = frozenset(short_digest(stem(spell(word))) for word in TOPICAL)


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
    turned: tuple[str, ...] = field(default=())
    """Those of ``contra`` by which one takes back what the other says."""

    @property
    def closeness(self) -> float:
        """By which of several reports of one claim the nearest is chosen."""
        return self.score - self.needed + self.whole

    @property
    def same_claim(self) -> bool:
        return not self.contra and self.score >= self.needed


def compare(a: StatementFingerprint, b: StatementFingerprint) -> Comparison:
    """Weigh ``b`` as an earlier report of what ``a`` claims. Symmetric but for who is called the candidate."""
    relayed = _relays(a, b) or _relays(b, a)
    speaker, speaker_why = _speakers(a, b, relayed=relayed)
    occasion, occasion_why = compare_occasions(a, b)
    if occasion is Occasion.DIFFERENT and _reprinted(a, b):
        occasion, occasion_why = Occasion.NEAR, "on days that differ, in one text"
    far = occasion is Occasion.FAR
    # A speech may hold the words of an act that it tells of; it is that act only if it says nothing else.
    words = likeness(a, b, whole=far or a.kind != b.kind)
    quotes = max(_quoted(a, b), _quoted(b, a))
    same_runs = verbatim(a, b)
    told_again = _points_back(a, b) or _points_back(b, a)
    bonus, pro = (0.0, ()) if far else agreements(a, b)
    if not far:
        bonus += max(VERBATIM_BONUS * same_runs, QUOTED_BONUS * quotes) + POINTED_BONUS * told_again
        bonus += RELAY_BONUS * relayed
    turned = reversals(a, b)
    contra = (*turned, *differences(a, b))
    if UNTARGETED in contra and _one_act(a, b, words, occasion):
        contra = tuple(c for c in contra if c != UNTARGETED)
    if speaker is Likeness.DIFFERENT:
        contra = (speaker_why, *contra)
    if a.kind != b.kind and (a.article_id == b.article_id or speaker is not Likeness.SAME):
        contra = (*contra, "a statement, and the act that it tells of")
    if b.headline and not a.headline and a.article_id == b.article_id:
        contra = (*contra, "the headline of this article")
    if occasion is Occasion.DIFFERENT:
        contra = (*contra, f"said {occasion_why}")
    needed = NEEDED + SPEAKER_DOUBT.get(speaker, 1.0) + OCCASION_DOUBT.get(occasion, 1.0)
    needed += (
        THIN_DOUBT
        * (1 - min(1.0, min(weight(a), weight(b)) / FULL_WEIGHT))
        * (1 - max(same_runs, quotes, float(told_again)))
    )
    needed += SUBJECT_DOUBT * _subject_only(a, b) * (1 - quotes)
    if a.article_id == b.article_id and not told_again:
        needed += OWN_ARTICLE_DOUBT
    return Comparison(
        candidate=b,
        words=words,
        whole=likeness(a, b, whole=True),
        score=max(0.0, min(1.0, words + bonus)),
        needed=min(needed, 0.95),
        speaker=speaker,
        occasion=occasion,
        pro=(f"{wording(words)} ({words:.2f})", speaker_why, occasion_why, *pro),
        contra=contra,
        turned=turned,
    )


def _speakers(a: StatementFingerprint, b: StatementFingerprint, *, relayed: bool) -> tuple[Likeness, str]:
    """How surely the two are by one speaker, and why: of acts together and of sources too."""
    together = joint(a, b)
    speaker, speaker_why = (Likeness.LIKELY, together) if together else compare_speakers(a.speaker, b.speaker)
    if speaker is Likeness.DIFFERENT and (_passes_on(a, b) or _passes_on(b, a)):
        speaker, speaker_why = Likeness.POSSIBLE, "a source, and the outlet that reports it"
    if speaker is Likeness.POSSIBLE and a.kind == b.kind == "action":
        if a.several != b.several:
            speaker, speaker_why = Likeness.DIFFERENT, "several act in one report, one in the other"
        elif "country" in (a.speaker.kind, b.speaker.kind) and a.speaker.country == b.speaker.country is not None:
            speaker, speaker_why = Likeness.LIKELY, "a government, and one who acts for it"
    if relayed and speaker is Likeness.POSSIBLE:
        speaker = Likeness.LIKELY
    return speaker, speaker_why


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


def _quoted(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """Share of what ``a`` quotes that ``b`` has word for word; three words that only one quotes are half of it."""
    share = len(set(a.quoted) & {*b.phrases, *b.quoted}) / len(a.quoted) if a.quoted else 0.0
    return share if len(a.quoted) > 1 or set(a.quoted) & set(b.quoted) else share / 2


def _points_back(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether the act ``a`` may be ``b``, which it names by "the move" or "it"."""
    if not a.anaphor or b.kind != "action" or (b.anaphor and a.article_id == b.article_id):
        return False
    return bool(set(a.acts) & set(b.acts)) or (a.direction is not None and a.direction == b.direction)


def _passes_on(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` is told of the very outlet that ``b`` has it from."""
    return a.voice in b.outlets


def _relays(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` names as its source the very outlet that printed ``b``."""
    return bool(b.publisher) and name_hash(b.publisher or "") in a.outlets


def _reprinted(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether two reports of an act from the same days are one text: then one of the days they give is misread."""
    if a.kind != "action" or b.kind != "action" or not (a.published and b.published and a.said_on and b.said_on):
        return False
    close = (
        abs((a.published - b.published).days) <= OCCASION_DAYS and abs((a.said_on - b.said_on).days) <= OCCASION_DAYS
    )
    long = min(len(a.phrases), len(b.phrases)) >= REPRINTED_RUNS
    return close and long and verbatim(a, b) >= REPRINTED_SHARE and likeness(a, b, whole=True) >= SAME_WORDS


def _one_act(a: StatementFingerprint, b: StatementFingerprint, words: float, occasion: Occasion) -> bool:
    """Whether two acts are one although only one report names whom it is aimed at: the same day, and the same words or
    the same device."""
    if occasion is not Occasion.SAME and not (occasion is Occasion.COMPATIBLE and words >= SAME_WORDS):
        return False
    return words >= SAME_WORDS or bool(set(a.devices) & set(b.devices) and set(a.numbers) & set(b.numbers))


def _weights(fp: StatementFingerprint) -> dict[int, float]:
    return {**dict.fromkeys(fp.common, COMMON_WEIGHT), **dict.fromkeys(fp.concepts, 1.0)}


def weight(fp: StatementFingerprint) -> float:
    return len(fp.concepts) + COMMON_WEIGHT * len(fp.common)


def _subject_only(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """How surely the two have nothing but their subject in common, 0 to 1."""
    if a.kind != "speech" or b.kind != "speech" or set(a.numbers) & set(b.numbers):
        return 0.0
    subject = TOPICAL_HASHES.union(a.names, b.names)
    first, second = set(a.concepts) - subject, set(b.concepts) - subject
    shared, fewer = len(first & second), min(len(first), len(second))
    if shared and set(a.acts) & set(b.acts):
        return 0.0
    return 1.0 if fewer and not shared else 0.5 if fewer >= 3 and shared == 1 else 0.0


def wording(words: float) -> str:
    """A likeness of words, in words."""
    return "the same words" if words >= SAME_WORDS else "like words" if words >= 0.5 else "other words for one claim"
