"""One article seen from its topics: where its terms stand, what each stretch of it says for itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from extract.model import Document, Mention, Statement
from extract.terms import Hit
from extract.topic_table import BACKGROUND, DEMONYM, HINT, REFERENCE, TERM, Label, Topics

Stretch = tuple[int, int]

_ON = 2.5
"""Weight from which an article is on a topic."""
_HINT_WEIGHT = 0.3
_IN_NAME = re.compile(r"\b(?!The\b)[A-Z][\w’'-]+ \Z")
_OFTEN, _AROUND = 3, 0.5
"""References that stand for a topic without any term if they are as many; what a hint adds to them."""
_LAW = re.compile(r"\b(?:Act|Law|Rule|Section|Regulations?|Order|Directive|Instrument)\b")
_DIGIT = re.compile(r"\d")
_AMOUNT = re.compile(
    r"(?:[$€£¥₹]|\b(?:Rs|RM|PLN|NOK|SEK|CHF|ZAR|Rp)\.? ?|\bR(?=\d))\d|"
    r"\d ?(?:%|(?:per ?cent|pc|percentage points?|(?:mn|bn|million|billion|thousand)?,? ?(?:dollars|euros|yuan|won|yen|"
    r"rupees|pounds|tonnes?|tons?|kg|kilos?|lbs?|tpa|mtu|t|kt|wmt|crore|lakh))\b)",
    re.I,
)
"""An amount of money or goods, or a share: what market talk is made of."""


_OFFICIAL = re.compile(
    r"minist|spokes|official|secretary|government|commission|president|premier|chancellor|authorit", re.I
)


def official(statement: Statement) -> bool:
    """Does somebody speak for a government?"""
    who = f"{statement.speaker_role or ''} {statement.speaker_affiliation or ''} {statement.speaker or ''}"
    return bool(_OFFICIAL.search(who))


class Own(NamedTuple):
    """What a stretch says for itself: terms, words for what was named before, hints, by topic."""

    terms: frozenset[str]
    references: frozenset[str]
    hints: dict[str, int]
    background: bool


_NOTHING = Own(frozenset(), frozenset(), {}, False)


class _Names:
    """Spans of names, to be asked in text order."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.spans = [(m.start, m.end) for m in mentions]
        self.at = 0

    def heads(self, hit: Hit[Label]) -> bool:
        """Is ``hit`` the last word of the name that was found to hold it?"""
        start, end = self.spans[self.at]
        return start < hit.start and hit.end == end

    def cover(self, start: int, end: int) -> bool:
        """Does a name hold ``[start, end)``? ``start`` must not go back from one call to the next."""
        while self.at < len(self.spans) and self.spans[self.at][1] <= start:
            self.at += 1
        return self.at < len(self.spans) and self.spans[self.at][0] <= start and end <= self.spans[self.at][1]


class Page:
    """Terms and mentions of one article, looked up by place."""

    def __init__(self, document: Document, mentions: Sequence[Mention], topics: Topics) -> None:
        self.text = document.text
        self.lowered = self.text.replace("İ", "i").lower()
        """The text in lower case, character for character; patterns that ignore case are several times slower."""
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
        self.introduced = self._introduced(title)
        """Topics that the article names: words such as "the ban" refer to them."""
        self.headline = frozenset(
            name for name, kind in title if kind == TERM or (kind == REFERENCE and name in self.introduced)
        )
        self.weights = self._weigh(title)
        self.on = {name for name, weight in self.weights.items() if weight >= _ON}
        self.main = max(sorted(self.on), key=lambda name: self.weights[name], default=None)
        others = [weight for name, weight in self.weights.items() if name != self.main]
        self.clear = self.main is not None and self.weights[self.main] >= 2 * max(others, default=0.0)
        self._sentence_ends = [s.end for s in document.sentences]

    def _find(self, mentions: Sequence[Mention]) -> None:
        named = _Names(m for m in mentions if m.type in ("organization", "outlet", "person", "place"))
        for hit in self.topics.statements.find(self.text):
            if hit.label[0] != DEMONYM:
                # "Cooperation" in the name of an academy says nothing of what it is asked about.
                # Yet a "Graphite Alliance" is one, whatever the name was taken for.
                if not named.cover(hit.start, hit.end) or (hit.label[1] in (TERM, REFERENCE) and named.heads(hit)):
                    self.hits.append(self._by_name(hit))
            elif self.text[hit.start].isupper():
                self.demonyms.append(hit)
        for mention in mentions:
            for name, types in self.topics.names_that_hint.items():
                if mention.type in types and not _LAW.search(mention.name):
                    self.hits.append(Hit(mention.start, mention.end, mention.name, (name, HINT)))
        self.hits.sort()
        behind = [hit for hit in self.hits if hit.label[1] == BACKGROUND]
        if behind:
            self.hits = _not_overlaid(self.hits, behind)

    def _introduced(self, title: Sequence[Label]) -> set[str]:
        count: dict[Label, int] = defaultdict(int)
        for hit in self.hits:
            count[hit.label] += 1
        return {
            name
            for name in self.topics.names
            if (name, TERM) in count
            or (name, TERM) in title
            or count[name, REFERENCE] >= max(1, _OFTEN - _AROUND * count[name, HINT])
            or any(
                mention.type in self.topics.names_that_hint[name] and not _LAW.search(mention.name)
                for mention in self.mentions
            )
        }

    def _by_name(self, hit: Hit[Label]) -> Hit[Label]:
        """A word for what was named before, at the end of a name ("the Lisbon Compact"), is as good as a term."""
        if (
            hit.label[1] == REFERENCE
            and self.text[hit.start].isupper()
            and _IN_NAME.search(self.text[max(0, hit.start - 24) : hit.start])
        ):
            return hit._replace(label=(hit.label[0], TERM))
        return hit

    def _weigh(self, title: Sequence[Label]) -> dict[str, float]:
        """How much of the article speaks of each topic: 1 for a term, less for a hint; the headline counts thrice."""
        weights: dict[str, float] = defaultdict(float)
        reached = -1
        for hit in self.hits:
            if hit.label[1] == TERM or (hit.label[1] == REFERENCE and hit.label[0] in self.introduced):
                weights[hit.label[0]] += 1
            elif hit.label[1] == HINT and hit.start >= reached:
                weights[hit.label[0]] += _HINT_WEIGHT
                reached = hit.end
        for name, kind in title:
            if kind in (TERM, HINT):
                weights[name] += 3 if kind == TERM else 3 * _HINT_WEIGHT
        return weights

    def own(self, spans: Iterable[Stretch]) -> Own:
        """What ``spans`` say for themselves."""
        ranges = [(bisect_left(self.starts, start), bisect_left(self.starts, end), end) for start, end in spans]
        if all(first == last for first, last, _ in ranges):
            return _NOTHING
        terms: set[str] = set()
        references: set[str] = set()
        hints: dict[str, list[Hit[Label]]] = defaultdict(list)
        background = False
        for first, last, end in ranges:
            for hit in self.hits[first:last]:
                if hit.end > end:
                    continue
                name, kind = hit.label
                if kind == TERM:
                    terms.add(name)
                elif kind == HINT:
                    hints[name].append(hit)
                elif kind == BACKGROUND:
                    background = True
                elif name in self.introduced or self._behind_mineral(hit.start):
                    references.add(name)
        return Own(
            frozenset(terms),
            frozenset(references),
            {name: _apart(found) for name, found in hints.items()},
            background,
        )

    @cached_property
    def sentence_topics(self) -> list[set[str]]:
        """What each sentence says for itself."""
        return [self.said(self.own([(s.start, s.end)])) for s in self.document.sentences]

    def amount(self, spans: Iterable[Stretch]) -> bool:
        """Is there an amount of money or goods, or a share?"""
        return any(_DIGIT.search(self.text, *span) and _AMOUNT.search(self.text, *span) for span in spans)

    def said(self, own: Own) -> set[str]:
        """Topics by the words of a stretch alone."""
        if own is _NOTHING:
            return set()
        found = set(own.terms or own.references)
        if found:
            # Beside another topic's own term, hints must be strong to add a second topic.
            return found | {name for name, number in own.hints.items() if number >= 3 and name in self.on}
        return self._best(own, {name for name, number in own.hints.items() if number >= 2})

    def hinted(self, own: Own) -> set[str]:
        """A single hint speaks for a topic that the article is on."""
        return self._best(own, {name for name in own.hints if name in self.on})

    def _best(self, own: Own, found: set[str]) -> set[str]:
        """Of topics by their hints, those with most; of equals, the article's."""
        if not found:
            return found
        best = max(own.hints[name] for name in found)
        found = {name for name in found if own.hints[name] == best}
        return {self.main} if self.main in found else found

    def _behind_mineral(self, start: int) -> bool:
        """Does a mineral stand right before ``start`` ("graphite permits")?"""
        i = bisect_left(self.mention_starts, start) - 1
        return i >= 0 and self.mentions[i].type == "mineral" and self.mentions[i].end == start - 1

    def sentence_before(self, place: int) -> int:
        """Index of the last sentence that ends at or before ``place``; -1 if none does."""
        return bisect_right(self._sentence_ends, place) - 1


def _not_overlaid(hits: Sequence[Hit[Label]], behind: Sequence[Hit[Label]]) -> list[Hit[Label]]:
    """Words of background, and hits that neither start nor end inside them ("signed an offtake agreement")."""
    inside = {place for b in behind for place in range(b.start, b.end)}
    return [hit for hit in hits if hit.label[1] == BACKGROUND or not (hit.start in inside or hit.end - 1 in inside)]


def _apart(hits: Sequence[Hit[Label]]) -> int:
    """Number of different hints that do not overlap."""
    words: set[str] = set()
    reached = -1
    for hit in hits:
        if hit.start >= reached and hit.term not in words:
            words.add(hit.term)
            reached = hit.end
    return len(words)
