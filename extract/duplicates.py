"""Is this text a copy of one that is known? Decided on fingerprints, with the reason in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.fingerprints import MAX_SHINGLES, SHINGLE_WORDS, ArticleFingerprint, ReadArticle, short_digest, spell
from extract.model import Outcome
from extract.novelty.vocabulary import DEVICES, PACTS, word_set
from extract.tagging.cues import CUES

MIN_CONTAINMENT = 0.7
"""A copy has at least this share of its words in the first text, local colour left out."""

MIN_SHARE = 0.5
"""And this share with it."""

NEW_PASSAGE_WORDS = 25
"""A stretch of new words this long is a paragraph that the first text lacks."""

NEW_CLAIM_WORDS = 12
"""A shorter one counts if it quotes or reports somebody, or is on the subject."""

SILENT_WORDS = 160
"""Of what claims nothing (local colour, about the author) so much may be added; more is an article of its own."""

EDGE_WORDS = 45
"""Above or below the known text the figures of a stretch up to this long are dressing ("40 years with us")."""

ISLAND_WORDS = 5
"""Fewer known words than this between two new stretches are chance ("of critical minerals")."""

_SAID = {spell(form) for form, cue in CUES.items() if cue.form == "past"}
_DEVICES = {spell(word) for words in DEVICES.values() for word in words.split()}
CLAIMING = frozenset({*_SAID, *_DEVICES, *PACTS}) | word_set(
    "says announces confirms according export exports curbs controls restrictions sanctions alliance treaty"
)
"""A new passage with one of these may tell what somebody said, or did about the subject."""

NEGATIONS = frozenset(
    {
        "not", "no", "never", "neither", "nor", "without", "cannot", "dont", "doesnt", "didnt", "wont", "isnt",
        "wasnt", "arent", "cant",
    }
)  # fmt: skip
_NUMBER = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_MONTHS = word_set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """A text that was stored before. ``origin`` as in the view ``articles``: ``seed``, ``feed`` or ``import``."""

    article_id: str
    origin: str
    fingerprint: ArticleFingerprint
    url: str | None = None
    title: str | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True)
class DuplicateVerdict:
    """``outcome`` is None when the article has something of its own; ``of`` is the nearest known text either way."""

    outcome: Literal[Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE, Outcome.REVISED] | None
    of: str | None
    similarity: float
    """Shared shingles among all shingles of both (Jaccard), 0 to 1."""
    containment: float
    """Share of the candidate's words that stand in the known text, 0 to 1."""
    reason: str


@dataclass(frozen=True, slots=True)
class _Comparison:
    known: KnownArticle
    similarity: float
    containment: float
    addition: str | None
    """What the candidate has of its own, in words; None if nothing."""


def judge_duplicate(candidate: ReadArticle, known: Sequence[KnownArticle], url: str | None = None) -> DuplicateVerdict:
    """Compare a text with the known ones that may be its original.

    A reprint, an excerpt, another headline, another spelling, added furniture or a local paragraph that claims nothing
    make a duplicate. A passage that reports or counts something, a new quotation, a changed figure or a negation do
    not: those are somebody's words that have not been read yet.
    The same address with a changed text is ``revised``.
    """
    if not known:
        return DuplicateVerdict(None, None, 0.0, 0.0, "no known text shares its wording")
    compared = sorted(
        (_compare(candidate, k) for k in known),
        key=lambda c: (
            c.addition is not None,
            -c.containment,
            -c.similarity,
            c.known.origin != "seed",
            c.known.article_id,
        ),
    )
    best = compared[0]
    if best.addition is not None:
        own = next((c for c in compared if url and c.known.url == url), None)
        if own is not None:
            return _verdict(Outcome.REVISED, own, f"the text at this address has changed: {own.addition}")
        return _verdict(None, best, best.addition)
    outcome: Literal[Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE] = (
        Outcome.SEED_DUPLICATE if best.known.origin == "seed" else Outcome.NEAR_DUPLICATE
    )
    return _verdict(outcome, best, _likeness(candidate, best))


def similarity(a: ArticleFingerprint, b: ArticleFingerprint) -> float:
    """Jaccard similarity of the two shingle sets, 0 to 1."""
    first, second = set(a.shingles), set(b.shingles)
    union = len(first | second)
    return len(first & second) / union if union else 0.0


def _compare(candidate: ReadArticle, known: KnownArticle) -> _Comparison:
    like = similarity(candidate.fingerprint, known.fingerprint)
    if candidate.fingerprint.content_hash == known.fingerprint.content_hash:
        return _Comparison(known, 1.0, 1.0, None)
    covered = _covered(candidate, known.fingerprint)
    share = sum(covered) / len(covered) if covered else 0.0
    return _Comparison(known, like, share, _addition(candidate, known.fingerprint, covered, share))


def _covered(candidate: ReadArticle, known: ArticleFingerprint) -> list[bool]:
    """For each word, whether it stands in a shingle of the known text (or can't be told, in a very long one)."""
    shingles = frozenset(known.shingles)
    cutoff = known.shingles[-1] if len(shingles) >= MAX_SHINGLES else 1 << 32
    covered = [False] * len(candidate.words)
    for i, h in enumerate(candidate.order):
        if h in shingles or h > cutoff:
            covered[i : i + SHINGLE_WORDS] = [True] * len(covered[i : i + SHINGLE_WORDS])
    for start, end in list(_runs(covered, True)):
        if end - start < ISLAND_WORDS and start > 0 and end < len(covered):
            covered[start:end] = [False] * (end - start)
    return covered


def _addition(candidate: ReadArticle, known: ArticleFingerprint, covered: list[bool], share: float) -> str | None:
    """What the candidate has of its own; None when that is nothing but edits, cuts, dressing and local colour."""
    numbers = frozenset(known.numbers)
    stretches = [_Stretch.of(candidate, start, end) for start, end in _runs(covered, False)]
    silent = sum(s.end - s.start for s in stretches if s.is_passage and not s.claims)
    told = len(covered) - min(silent, SILENT_WORDS)
    if share < MIN_SHARE or sum(covered) < MIN_CONTAINMENT * told:
        return f"only {share:.0%} of its words stand in the nearest known text"
    for stretch in stretches:
        words = candidate.words[stretch.start : stretch.end]
        inside = stretch.start > 0 and stretch.end < len(covered)
        if stretch.is_passage and (stretch.claims or silent > SILENT_WORDS):
            return f"adds a passage of {len(words)} words to a text that is otherwise known"
        if len(words) >= NEW_CLAIM_WORDS and stretch.claims:
            return f"adds a claim of {len(words)} words to a text that is otherwise known"
        figure = _figure(words, numbers, dates=len(words) > SHINGLE_WORDS)
        if figure and stretch.is_passage and (inside or len(words) > EDGE_WORDS):
            return f"adds a passage with a figure ({figure}) to a text that is otherwise known"
        if inside and figure:
            return f"gives another figure than the known text: {figure}"
        if inside and len(words) <= SHINGLE_WORDS and NEGATIONS.intersection(words):
            return "negates a sentence of the known text"
    return None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """New words of the candidate, ``start`` to ``end``. ``claims``: they may tell what somebody said or did."""

    start: int
    end: int
    claims: bool

    @classmethod
    def of(cls, candidate: ReadArticle, start: int, end: int) -> _Stretch:
        claims = any(candidate.quoted[start:end]) or not CLAIMING.isdisjoint(candidate.words[start:end])
        return cls(start, end, claims)

    @property
    def is_passage(self) -> bool:
        return self.end - self.start >= NEW_PASSAGE_WORDS


def _figure(words: Sequence[str], known: frozenset[int], *, dates: bool = True) -> str | None:
    """The first number of new words that is not in the known text; ``dates`` that may be written otherwise are none."""
    for i, word in enumerate(words):
        if not _NUMBER.match(word) or short_digest(word) in known:
            continue
        dated = _YEAR.match(word) or not _MONTHS.isdisjoint(words[max(0, i - 1) : i + 2])
        if not (dates and dated):
            return word
    return None


def _runs(flags: list[bool], value: bool) -> Iterable[tuple[int, int]]:
    start: int | None = None
    for i, flag in enumerate([*flags, not value]):
        if flag is value and start is None:
            start = i
        elif flag is not value and start is not None:
            yield start, i
            start = None


def _likeness(candidate: ReadArticle, best: _Comparison) -> str:
    if best.similarity == 1.0:
        return "the same words"
    shorter = candidate.fingerprint.words < 0.8 * best.known.fingerprint.words
    what = "an excerpt" if shorter else "the same text, lightly edited"
    return f"{what}: {best.containment:.0%} of its words stand in the known text, and it adds nothing"


def _verdict(
    outcome: Literal[Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE, Outcome.REVISED] | None,
    c: _Comparison,
    reason: str,
) -> DuplicateVerdict:
    return DuplicateVerdict(outcome, c.known.article_id, round(c.similarity, 3), round(c.containment, 3), reason)
