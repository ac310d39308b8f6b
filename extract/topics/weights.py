"""How much of an article speaks of each topic, by its terms, hints and references."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from extract.model import Mention, Statement
from extract.topics.table import FAINT, HINT, HINTS, REFERENCE, TERM, Label, Topics
from extract.topics.terms import Hit
from extract.topics.words import names_one

_HINT_WEIGHT = 0.3
_LOOKALIKE = 0.5
"""What words that only look like a topic's take from its weight."""
_OFTEN, _AROUND = 3, 0.5
"""References that stand for a topic without any term if they are as many; what a hint adds to them."""


def introduced(
    hits: Iterable[Hit[Label]],
    title: Sequence[Label],
    acts: Sequence[Statement],
    mentions: Sequence[Mention],
    topics: Topics,
) -> set[str]:
    """Topics that the article names, so that words such as "the ban" refer to them."""
    count: dict[Label, int] = defaultdict(int)
    for hit in hits:
        count[hit.label] += 1
    return {
        name
        for name in topics.names
        if (name, TERM) in count
        or (name, TERM) in title
        or any(name in act.topics for act in acts)
        or count[name, REFERENCE] >= max(1, _OFTEN - _AROUND * (count[name, HINT] + count[name, FAINT]))
        or names_one(mentions, topics.names_that_hint[name])
    }


def weigh(
    hits: Iterable[Hit[Label]],
    lookalikes: Iterable[Hit[Label]],
    title: Iterable[Label],
    named: AbstractSet[str],
) -> dict[str, float]:
    """Topic to weight: 1 for a term, less for a hint; the headline counts thrice. ``named``: see ``introduced``."""
    weights: dict[str, float] = defaultdict(float)
    reached = -1
    for start, end, _, (name, kind) in hits:
        if kind == TERM or (kind == REFERENCE and name in named):
            weights[name] += 1
        elif kind in HINTS and start >= reached:
            weights[name] += _HINT_WEIGHT
            reached = end
    for hit in lookalikes:
        weights[hit.label[0]] -= _LOOKALIKE
    for name, kind in title:
        if kind == TERM or kind in HINTS:
            weights[name] += 3 if kind == TERM else 3 * _HINT_WEIGHT
    return weights


def apart(hits: Sequence[Hit[Label]]) -> int:
    """Number of different hints that do not overlap."""
    if len(hits) == 1:
        return 1
    words: set[str] = set()
    reached = -1
    for hit in hits:
        if hit.start >= reached and hit.term not in words:
            words.add(hit.term)
            reached = hit.end
    return len(words)
