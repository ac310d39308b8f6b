"""One article seen from its topics: where its terms stand, what each stretch of it says for itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.model import Document, Mention
from extract.terms import Hit
from extract.topic_table import BACKGROUND, DEMONYM, HINT, REFERENCE, TERM, Label, Topics

Stretch = tuple[int, int]

_ON = 2.5
"""Weight from which an article is on a topic."""
_HINT_WEIGHT = 0.3
_OFTEN = 3
"""Words such as "the arrangement" that stand for the topic if they are as many."""
_LAW = re.compile(r"\b(?:Act|Law|Rule|Section|Regulations?|Order|Directive|Instrument)\b")
_DIGIT = re.compile(r"\d")
_AMOUNT = re.compile(
    r"(?:[$€£¥₹]|\b(?:Rs|RM|PLN|NOK|SEK|CHF|ZAR|Rp)\.? ?|\bR(?=\d))\d|"
    r"\d ?(?:%|(?:per ?cent|pc|percentage points?|(?:mn|bn|million|billion|thousand)?,? ?(?:dollars|euros|yuan|won|yen|"
    r"rupees|pounds|tonnes?|tons?|kg|kilos?|lbs?|tpa|mtu|t|kt|wmt|crore|lakh))\b)",
    re.I,
)
"""An amount of money or goods, or a share: what market talk is made of."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a stretch says for itself: terms, words for what was named before, hints, by topic."""

    terms: frozenset[str]
    references: frozenset[str]
    hints: dict[str, int]
    background: bool
    amount: bool

    @property
    def strong(self) -> frozenset[str]:
        return self.terms | self.references


class _Names:
    """Spans of names, to be asked in text order."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.spans = [(m.start, m.end) for m in mentions]
        self.at = 0

    def cover(self, start: int, end: int) -> bool:
        """Does a name hold ``[start, end)``? ``start`` must not go back from one call to the next."""
        while self.at < len(self.spans) and self.spans[self.at][1] <= start:
            self.at += 1
        return self.at < len(self.spans) and self.spans[self.at][0] <= start and end <= self.spans[self.at][1]


class Page:
    """Terms and mentions of one article, looked up by place."""

    def __init__(self, document: Document, mentions: Sequence[Mention], topics: Topics) -> None:
        self.text = document.text
        self.document = document
        self.topics = topics
        self.mentions = mentions
        self.mention_starts = [m.start for m in mentions]
        self.hits: list[Hit[Label]] = []
        self.demonyms: list[Hit[Label]] = []
        self._find(mentions)
        self.starts = [hit.start for hit in self.hits]
        self.demonym_starts = [hit.start for hit in self.demonyms]
        title = [hit.label for hit in topics.statements.find(document.article.title or "")]
        self.introduced = {hit.label[0] for hit in self.hits if hit.label[1] == TERM}
        self.introduced |= {name for name, kind in title if kind == TERM}
        named = Counter(hit.label[0] for hit in self.hits if hit.label[1] == REFERENCE)
        self.introduced |= {name for name, number in named.items() if number >= _OFTEN}
        """Topics that a term names somewhere: words such as "the ban" refer to it."""
        self.headline = frozenset(
            name for name, kind in title if kind == TERM or (kind == REFERENCE and name in self.introduced)
        )
        self.weights = self._weigh(title)
        self.on = {name for name, weight in self.weights.items() if weight >= _ON}
        self.main = max(sorted(self.on), key=lambda name: self.weights[name], default=None)
        others = [weight for name, weight in self.weights.items() if name != self.main]
        self.clear = self.main is not None and self.weights[self.main] >= 2 * max(others, default=0.0)
        self._sentence_ends = [s.end for s in document.sentences]
        self.sentence_topics = [self.own([(s.start, s.end)], amounts=False).strong for s in document.sentences]

    def _find(self, mentions: Sequence[Mention]) -> None:
        named = _Names(m for m in mentions if m.type in ("organization", "outlet", "person", "place"))
        for hit in self.topics.statements.find(self.text):
            if hit.label[0] != DEMONYM:
                # "Cooperation" in the name of an academy says nothing of what it is asked about.
                if not named.cover(hit.start, hit.end):
                    self.hits.append(hit)
            elif self.text[hit.start].isupper():
                self.demonyms.append(hit)
        for mention in mentions:
            for name, types in self.topics.names_that_hint.items():
                if mention.type in types and not _LAW.search(mention.name):
                    self.hits.append(Hit(mention.start, mention.end, mention.name, (name, HINT)))
        self.hits.sort(key=lambda hit: hit.start)

    def _weigh(self, title: Sequence[Label]) -> dict[str, float]:
        """How much of the article speaks of each topic: 1 for a term, less for a hint; the headline counts thrice."""
        weights: dict[str, float] = defaultdict(float)
        reached = -1
        for hit in self.hits:
            if hit.label[1] == TERM:
                weights[hit.label[0]] += 1
            elif hit.label[1] == HINT and hit.start >= reached:
                weights[hit.label[0]] += _HINT_WEIGHT
                reached = hit.end
        for name, kind in title:
            if kind in (TERM, HINT):
                weights[name] += 3 if kind == TERM else 3 * _HINT_WEIGHT
        return weights

    def own(self, spans: Iterable[Stretch], *, amounts: bool = True) -> Own:
        """What ``spans`` say for themselves; without ``amounts`` they are not searched for any."""
        terms: set[str] = set()
        references: set[str] = set()
        hints: dict[str, list[Hit[Label]]] = defaultdict(list)
        behind: list[Stretch] = []
        amount = False
        for start, end in spans:
            amount = amount or (amounts and self._has_amount(start, end))
            for hit in self.hits[bisect_left(self.starts, start) : bisect_left(self.starts, end)]:
                if hit.end > end:
                    continue
                name, kind = hit.label
                if kind == TERM:
                    terms.add(name)
                elif kind == REFERENCE:
                    if name in self.introduced or self._behind_mineral(hit.start):
                        references.add(name)
                elif kind == HINT:
                    hints[name].append(hit)
                elif kind == BACKGROUND:
                    behind.append((hit.start, hit.end))
        counted = {name: _apart(found, behind) for name, found in hints.items()}
        return Own(
            frozenset(terms),
            frozenset(references),
            {name: n for name, n in counted.items() if n},
            bool(behind),
            amount,
        )

    def _has_amount(self, start: int, end: int) -> bool:
        # Every amount holds a digit, which is found sooner.
        digit = _DIGIT.search(self.text, start, end)
        return digit is not None and _AMOUNT.search(self.text, start, end) is not None

    def _behind_mineral(self, start: int) -> bool:
        """Does a mineral stand right before ``start`` ("graphite permits")?"""
        i = bisect_left(self.mention_starts, start) - 1
        return i >= 0 and self.mentions[i].type == "mineral" and self.mentions[i].end == start - 1

    def sentence_before(self, place: int) -> int:
        """Index of the last sentence that ends at or before ``place``; -1 if none does."""
        return bisect_right(self._sentence_ends, place) - 1


def _apart(hits: Sequence[Hit[Label]], behind: Sequence[Stretch]) -> int:
    """Number of different hints that do not overlap, outside words of background."""
    words: set[str] = set()
    reached = -1
    for hit in hits:
        if hit.start >= reached and hit.term not in words and not any(s <= hit.start < e for s, e in behind):
            words.add(hit.term)
            reached = hit.end
    return len(words)
