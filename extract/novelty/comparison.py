"""Two statements side by side: how alike they are, how sure one must be, what speaks for one claim and against it."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.fingerprints import short_digest
from extract.novelty.agreement import agreements, joint
from extract.novelty.contradiction import UNTARGETED, differences, reversals
from extract.novelty.doubt import needed
from extract.novelty.fingerprint import OCCASION_DAYS, StatementFingerprint, name_hash
from extract.novelty.likeness import SAME_WORDS, likeness, quoted, verbatim, wording
from extract.novelty.occasions import Occasion, compare_occasions
from extract.novelty.speakers import Likeness, compare_speakers
from extract.novelty.words import stem

QUOTED_BONUS = 0.3
"""What it adds that the words which one report quotes all stand in the other."""
POINTED_BONUS = 0.15
"""An act that only points at its object ("signed the pact") is one that was told before."""

RELAY_BONUS = 0.12
"""What it adds that one report has it from the outlet of the other."""

VERBATIM_BONUS = 0.25
"""What runs of the same words add to the same vocabulary."""


NAME_LETTERS = 3
REPRINTED_RUNS, REPRINTED_SHARE = 14, 0.7
"""Runs of three words, and the share of them in common, from which two reports of an act are one text."""


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
    quotes = max(quoted(a, b), quoted(b, a))
    if occasion is Occasion.DIFFERENT and _reprinted(a, b):
        occasion, occasion_why = Occasion.NEAR, "on days that differ, in one text"
    if occasion is Occasion.DIFFERENT and relayed and quotes == 1.0:
        occasion, occasion_why = Occasion.COMPATIBLE, "in the interview that one report has from the other"
    far = occasion is Occasion.FAR
    # A speech may hold the words of an act that it tells of; it is that act only if it says nothing else.
    words = likeness(a, b, whole=far or a.kind != b.kind)
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
    if a.kind != b.kind and a.future != b.future and occasion not in (Occasion.SAME, Occasion.COMPATIBLE):
        contra = (*contra, "one is to come, the other done")
    if b.headline and not a.headline and a.article_id == b.article_id:
        contra = (*contra, "the headline of this article")
    if occasion is Occasion.DIFFERENT:
        contra = (*contra, f"said {occasion_why}")
    least = needed(a, b, speaker, occasion, same_words=same_runs, quotes=quotes, told_again=told_again)
    return Comparison(
        candidate=b,
        words=words,
        whole=likeness(a, b, whole=True),
        score=max(0.0, min(1.0, words + bonus)),
        needed=least,
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
    if speaker is Likeness.DIFFERENT and _organ(a, b):
        speaker, speaker_why = Likeness.LIKELY, "a country, and the body that keeps its controls"
    if speaker is Likeness.POSSIBLE and a.kind == b.kind == "action":
        if a.several != b.several:
            speaker, speaker_why = Likeness.DIFFERENT, "several act in one report, one in the other"
        elif "country" in (a.speaker.kind, b.speaker.kind) and a.speaker.country == b.speaker.country is not None:
            speaker, speaker_why = Likeness.LIKELY, "a government, and one who acts for it"
    if speaker is not Likeness.SAME and (_named_by(a, b) or _named_by(b, a)):
        return Likeness.DIFFERENT, "one report names the speaker of the other"
    if relayed and speaker is Likeness.POSSIBLE:
        speaker = Likeness.LIKELY
    return speaker, speaker_why


def _organ(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether two acts are of one kind of control, one told of a country and one of a body there that nothing else
    is known of: only authorities set quotas."""
    if not a.kind == b.kind == "action" or a.speaker.country != b.speaker.country or a.speaker.country is None:
        return False
    kinds = {a.speaker.kind, b.speaker.kind}
    alike = a.direction is not None and a.direction == b.direction and set(a.devices) & set(b.devices)
    return bool(alike) and kinds == {"country", "institution"} and "business" not in (a.speaker.group, b.speaker.group)


def _named_by(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a``, by somebody without a name, names the speaker of ``b``: then it is by another."""
    if a.speaker.kind != "unnamed" or b.speaker.kind != "person":
        return False
    return any(short_digest(stem(word)) in a.concepts for word in b.speaker.name if len(word) >= NAME_LETTERS)


def _points_back(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether the act ``a`` may be ``b``, which it names by "the move" or "it"."""
    if not a.anaphor or b.kind != "action" or (b.anaphor and a.article_id == b.article_id):
        return False
    return bool(set(a.acts) & set(b.acts)) or (a.direction is not None and a.direction == b.direction)


def _passes_on(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` is told of the very outlet that ``b`` has it from, or that printed it with a source unnamed."""
    printed = bool(b.publisher) and a.voice == name_hash(b.publisher or "") and b.speaker.kind == "unnamed"
    return a.voice in b.outlets or printed


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
