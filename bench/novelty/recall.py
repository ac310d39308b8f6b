"""How many near duplicates the look-up finds, by kind and likeness, beside datasketch's MinHash LSH (32 bands of 4).

Texts of 450 generated words, each with one altered copy: ``edited`` has a share of its words replaced, ``excerpt`` is
its head. Found means: among the candidates. Both sides see the same shingles. ``python -m bench.novelty.recall``
"""

from __future__ import annotations

import json

from datasketch import MinHash, MinHashLSH

from extract.fingerprints import digest, read_article

TEXTS = 300
WORDS = 450


def words(number: int) -> list[str]:
    """A text of its own for each number, from a vocabulary of 5000."""
    return [f"w{'abcdefghij'[d % 10]}{d % 5000:x}z" for d in (digest(str(number), str(i)) for i in range(WORDS))]


def edited(text: list[str], share: float, number: int) -> list[str]:
    return [
        f"x{digest('new', str(number), str(i)) % 5000:x}y"
        if digest("edit", str(number), str(i)) % 1000 < 1000 * share
        else w
        for i, w in enumerate(text)
    ]


def shingles(text: list[str]) -> list[bytes]:
    return [" ".join(text[i : i + 3]).encode() for i in range(len(text) - 2)]


def minhash(text: list[str]) -> MinHash:
    made = MinHash(num_perm=128)
    made.update_batch(shingles(text))
    return made


def main() -> None:
    originals = [words(n) for n in range(TEXTS)]
    ours: dict[int, list[int]] = {}
    for n, text in enumerate(originals):
        for key in read_article(" ".join(text) + ".").fingerprint.keys:
            ours.setdefault(key, []).append(n)
    theirs = MinHashLSH(num_perm=128, params=(32, 4))
    for n, text in enumerate(originals):
        theirs.insert(str(n), minhash(text))
    cases = [(f"edited {s:.0%}", lambda t, n, s=s: edited(t, s, n)) for s in (0.02, 0.05, 0.1, 0.2, 0.3)]
    cases += [(f"excerpt {s:.0%}", lambda t, n, s=s: t[: int(WORDS * s)]) for s in (0.75, 0.5, 0.33, 0.2)]
    for name, alter in cases:
        hit = other = 0
        likeness = 0.0
        for n, text in enumerate(originals):
            copy = alter(text, n)
            a, b = set(shingles(text)), set(shingles(copy))
            likeness += len(a & b) / len(a | b) / TEXTS
            hit += any(n in ours.get(key, ()) for key in read_article(" ".join(copy) + ".").fingerprint.keys)
            other += str(n) in theirs.query(minhash(copy))
        row = {"copy": name, "likeness": round(likeness, 2), "found": hit / TEXTS, "datasketch 32x4": other / TEXTS}
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
