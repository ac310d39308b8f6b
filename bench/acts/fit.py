"""Logistic regression with a square penalty, over examples of which each labelled act holds one verb that tells it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bench.acts.examples import Example
from extract.actions.clues import Clue

PENALTY = 0.5
LEAST = 2
"""A clue that fewer verbs have is left out."""
_STEPS, _ROUNDS, _RATE = 300, 3, 0.05
_OF_WORDS = frozenset({"verb", "act", "theme", "other"})
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds by clue."""

    bias: float
    of: dict[Clue, float]

    def weigh(self, clues: Mapping[Clue, int]) -> float:
        return self.bias + sum(times * self.of.get(clue, 0.0) for clue, times in clues.items())

    def pruned(self, least: float) -> Weights:
        """Without the weights that are next to nothing, the others to two digits."""
        return Weights(round(self.bias, 2), {c: round(w, 2) for c, w in self.of.items() if abs(w) >= least})


def fit_acts(examples: Sequence[Example]) -> Weights:
    """Is it an act? Of the verbs within one labelled act the likeliest is taken for it, and the others count for
    nothing (expectation and maximisation, with hard choices)."""
    inside: dict[str, list[int]] = defaultdict(list)
    for i, example in enumerate(examples):
        if example.act:
            inside[example.act].append(i)
    worth = np.array([float(example.worth) for example in examples])
    counts = np.ones(len(examples))
    for members in inside.values():
        counts[members] = 1 / len(members)
    told = np.array([float(example.act is not None) for example in examples])
    found = Weights(0.0, {})
    for _ in range(_ROUNDS):
        found = _fit([example.clues for example in examples], told, worth * counts)
        for members in inside.values():
            best = max(members, key=lambda i: found.weigh(examples[i].clues))
            counts[members] = 0.0
            counts[best] = 1.0
    return found


def fit_topics(examples: Sequence[Example]) -> Weights:
    """Is an act on alliances (above 0) or on export controls? By its words alone."""
    known = [example for example in examples if example.topic]
    clues = [{c: n for c, n in example.clues.items() if c[0] in _OF_WORDS} for example in known]
    allied = np.array([float(example.topic == "alliances") for example in known])
    return _fit(clues, allied, np.ones(len(known)))


def _fit(rows: Sequence[Mapping[Clue, int]], wanted: Floats, counts: Floats) -> Weights:
    """Full-batch descent (Adam), which is the same on every machine up to rounding."""
    seen = Counter(clue for row in rows for clue in row)
    names = sorted(clue for clue, times in seen.items() if times >= LEAST)
    column = {name: j for j, name in enumerate(names)}
    cells = [(i, column[clue], n) for i, row in enumerate(rows) for clue, n in sorted(row.items()) if clue in column]
    row_of, column_of, times = np.array(cells).T
    weights, mean, spread = (np.zeros(len(names) + 1) for _ in range(3))
    for step in range(1, _STEPS + 1):
        logits = np.bincount(row_of, weights=times * weights[column_of], minlength=len(rows)) + weights[-1]
        wrong = (1 / (1 + np.exp(-logits)) - wanted) * counts
        slope = np.append(np.bincount(column_of, weights=times * wrong[row_of], minlength=len(names)), wrong.sum())
        slope[:-1] += PENALTY * weights[:-1]
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        weights -= _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return Weights(float(weights[-1]), {name: float(w) for name, w in zip(names, weights[:-1], strict=True)})
