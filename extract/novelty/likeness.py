"""How much of their words two statements share: by concepts, by runs of the same words, by what they quote."""

from __future__ import annotations

from extract.novelty.fingerprint import StatementFingerprint

COMMON_WEIGHT = 0.35
"""What a word of the trade ("minerals", "exports") counts, against 1 for a telling one."""

SAME_WORDS = 0.85


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


def quoted(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """Share of what ``a`` quotes that ``b`` has word for word; three words that only one quotes are half of it."""
    share = len(set(a.quoted) & {*b.phrases, *b.quoted}) / len(a.quoted) if a.quoted else 0.0
    return share if len(a.quoted) > 1 or set(a.quoted) & set(b.quoted) else share / 2


def _weights(fp: StatementFingerprint) -> dict[int, float]:
    return {**dict.fromkeys(fp.common, COMMON_WEIGHT), **dict.fromkeys(fp.concepts, 1.0)}


def weight(fp: StatementFingerprint) -> float:
    return len(fp.concepts) + COMMON_WEIGHT * len(fp.common)


def wording(words: float) -> str:
    """A likeness of words, in words."""
    return "the same words" if words >= SAME_WORDS else "like words" if words >= 0.5 else "other words for one claim"
