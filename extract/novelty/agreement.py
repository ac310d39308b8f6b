"""What speaks for one claim besides its words: figures, dates, minerals, direction, the act and what it is aimed at."""

from __future__ import annotations

from extract.fingerprints import short_digest, spell
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.vocabulary import JOINT_ACTS, METALS
from extract.novelty.words import stem

METAL_HASHES = frozenset(short_digest(stem(spell(word))) for word in METALS)


def agreements(a: StatementFingerprint, b: StatementFingerprint) -> tuple[float, tuple[str, ...]]:
    bonus, pro = 0.0, []
    if set(a.numbers) & set(b.numbers):
        first, second = set(a.telling), set(b.telling)
        bonus += (0.4 if first <= second or second <= first else 0.3) if first & second else 0.1
        pro.append("the same figure")
    if set(a.dates) & set(b.dates):
        bonus += 0.08
        pro.append("the same date")
    if set(a.minerals) & set(b.minerals):
        bonus += 0.06
        pro.append(f"both of {', '.join(sorted(set(a.minerals) & set(b.minerals)))}")
    if a.direction and a.direction == b.direction:
        bonus += 0.04
        pro.append("both of " + ("an easing" if a.direction == "ease" else "a restriction"))
    if set(a.negated) & set(b.negated) - METAL_HASHES:
        bonus += 0.15
        pro.append("both deny it")
    if a.kind == b.kind == "action":
        if set(a.devices) & set(b.devices) and a.direction and a.direction == b.direction:
            bonus += 0.06
            pro.append(f"both of a {' and '.join(sorted(set(a.devices) & set(b.devices)))}")
        if set(a.acts) & set(b.acts):
            bonus += 0.12
            pro.append(f"both of an act to {' or '.join(sorted(set(a.acts) & set(b.acts)))}")
        if a.direction and a.direction == b.direction:
            bonus += 0.12
        elif a.status == b.status and a.status in ("lifted", "suspended"):
            bonus += 0.06
            pro.append(f"both {a.status}")
        if objects(a) and (objects(a) == objects(b) or joint(a, b)):
            bonus += 0.12
            pro.append(f"both toward {', '.join(sorted(objects(a)))}")
    return bonus, tuple(pro)


def joint(a: StatementFingerprint, b: StatementFingerprint) -> str | None:
    """Why two acts may be one that several do together, though each is told of another of them; else None."""
    if a.kind != "action" or b.kind != "action" or not JOINT_ACTS & set(a.acts) & set(b.acts):
        return None
    first, second = a.speaker.country, b.speaker.country
    if first and second and first != second and first in b.countries and second in a.countries:
        return "both parties to one act"
    if a.several and b.several and set(a.concepts) & set(b.concepts):
        return "an act of several, told of one of them"
    return None


def objects(fp: StatementFingerprint) -> frozenset[str]:
    return frozenset(fp.countries) - {fp.speaker.country or ""}
