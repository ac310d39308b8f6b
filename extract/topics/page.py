"""One article seen from its topics: what each stretch of it says for itself, and what it is about as a whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from operator import attrgetter

from extract.model import Document, Mention, Statement
from extract.segmentation.prose import first_of_prose
from extract.topics.table import FAINT, HINTS, JUDGING, REFERENCE, SOURCES, SUBJECT, TERM, Label, Topics
from extract.topics.terms import Hit
from extract.topics.weights import apart, introduced, weigh
from extract.topics.words import NOTHING, Own, find_words, is_proper, within
from extract.wording import lowered

Stretch = tuple[int, int]

_ON = 2.5
"""Weight from which an article is on a topic."""
_ABREAST = 0.8
"""Part of the other topic's weight from which a topic leads beside it."""
_MINOR = 0.4
"""Part of the other topic's weight under which a topic is minor."""
_REPEATED = 2
"""Times that an article about the subject names it, at least."""
_OPENING = 3
"""Sentences of an opening."""
_SILENT: frozenset[str] = frozenset()
_OF_SPEAKERS = frozenset({SOURCES, JUDGING})
"""Signs that who speaks, and how, may give."""


class Page:
    """Terms and mentions of one article, looked up by place. ``acts``: those that were found in it."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], topics: Topics, acts: Iterable[Statement] = ()
    ) -> None:
        self.text = document.text
        self.lowered = lowered(self.text)
        self.document = document
        self.topics = topics
        self.mentions = mentions
        self.mention_starts = [m.start for m in mentions]
        self.hits, self._signs, self.demonyms, self._subjects, self.lookalikes = find_words(self.text, mentions, topics)
        self._starts = [hit.start for hit in self.hits]
        self.demonym_starts = [hit.start for hit in self.demonyms]
        self._sign_starts = [hit.start for hit in self._signs]
        self._acts = [act for act in acts if act.kind == "action" and act.topics]
        self._act_starts = [act.start for act in self._acts]
        title = [hit.label for hit in topics.statements.find(document.article.title or "")]
        self._titled = any(name == SUBJECT for name, _ in title)
        self.first = first_of_prose(document)
        """Index of the first sentence that is no furniture."""
        self.introduced = introduced(self.hits, title, self._acts, mentions, topics)
        """Topics that the article names: words such as "the ban" refer to them."""
        self.headline = frozenset(
            name for name, kind in title if kind == TERM or (kind == REFERENCE and name in self.introduced)
        )
        self.weights = weigh(self.hits, self.lookalikes, title, self.introduced)
        """How much of the article speaks of each topic."""
        self.on = {name for name, weight in self.weights.items() if weight >= _ON} or self._opened()
        self.main = max(sorted(self.on), key=lambda name: self.weights[name], default=None)
        self._sentence_ends = [s.end for s in document.sentences]
        self._last_sentence = len(document.sentences) - 1

    def _opened(self) -> set[str]:
        """The one topic that the opening of a short or wordy article names, where none has much weight."""
        named = [name for name, weight in self.weights.items() if weight >= 1]
        own = self.own([(s.start, s.end) for s in self.document.sentences[self.first : self.first + 2]])
        return set(named) if len(named) == 1 and named[0] in own.terms | own.references else set()

    def about_subject(self, start: int, end: int) -> bool:
        """May a claim at ``[start, end)`` be on a topic of the subject?

        An article that names the subject in its headline, early or often is about it. One that names it in passing is
        about it only in the paragraphs that do.
        """
        if self._titled or len(self._subjects) >= _REPEATED:
            return True
        if not self._subjects:
            return False
        sentences = self.document.sentences
        opening = self.first + _OPENING
        if len(sentences) <= opening or self._subjects[0] < sentences[opening].start:
            return True
        paragraph = self.document.paragraphs[self.paragraph_of(start)]
        return any(min(start, paragraph.start) <= place < max(end, paragraph.end) for place in self._subjects)

    def own(self, spans: Iterable[Stretch], aside: Stretch | None = None, acted: AbstractSet[str] = frozenset()) -> Own:
        """What ``spans`` say for themselves; words in ``aside`` (who speaks, and as what) count nothing.

        ``acted``: topics of the acts told in them. Beside such an act, or another topic's own words, a word for any
        arrangement ("under the deal, licences will be …") is a hint.
        """
        found: list[Hit[Label]] = []
        for start, end in spans:
            found += [
                hit
                for hit in self.hits[within(self._starts, start, end)]
                if hit.end <= end and not (aside and aside[0] <= hit.start < aside[1])
            ]
        return self._say(found, acted) if found else NOTHING

    def _say(self, found: Iterable[Hit[Label]], acted: AbstractSet[str]) -> Own:
        terms: set[str] = set()
        references: dict[str, list[Hit[Label]]] = {}
        hints: dict[str, list[Hit[Label]]] = {}
        for hit in found:
            name, kind = hit.label
            if kind == TERM:
                terms.add(name)
            elif kind in HINTS:
                hints.setdefault(name, []).append(hit)
            elif name in self.introduced or self._behind_mineral(hit.start):
                references.setdefault(name, []).append(hit)
        if references and len(terms.union(references, acted)) > 1:
            for name in self.topics.yielding.intersection(references):
                if name not in terms and not any(is_proper(self.text, hit) for hit in references[name]):
                    hints[name] = sorted([*hints.get(name, ()), *references.pop(name)])
        if not hints:
            return Own(terms, references.keys(), {}, frozenset())
        numbers = {name: apart(hits) for name, hits in hints.items()}
        plain = {n for n, hits in hints.items() if numbers[n] > 1 or any(hit.label[1] != FAINT for hit in hits)}
        return Own(terms, references.keys(), numbers, plain)

    def mistaken(self, start: int, end: int) -> frozenset[str]:
        """Topics of which "the exemption", "the stockpile" in ``[start, end)`` only seems to speak.

        Words that look like the topic's ("tariff exemption") stand in the sentence before or earlier in its paragraph,
        and none of the topic's own behind them.
        """
        if not self.lookalikes or self.lookalikes[0].start >= start:
            return frozenset()
        seeming = self.lookalikes[: bisect_left(self.lookalikes, start, key=attrgetter("start"))]
        nearest = {hit.label[0]: hit.start for hit in seeming}
        here, before = self.paragraph_of(start), self.sentence_of(start) - 1
        return frozenset(
            name
            for name, at in nearest.items()
            if (self.paragraph_of(at) == here or self.sentence_of(at) == before)
            and not any(hit.label == (name, TERM) for hit in self.hits[within(self._starts, at, end)])
            and name not in self.acted(at, end)
        )

    def acted(self, start: int, end: int, aside: Stretch | None = None) -> set[str]:
        """Topics of the acts told in ``[start, end)``."""
        if not self._acts:
            return set()
        return {
            name
            for act in self._acts[within(self._act_starts, start, end)]
            if act.end <= end + 1 and not (aside and aside[0] <= act.start < aside[1])
            for name in act.topics
        }

    def signs(self, spans: Iterable[Stretch], aside: Stretch | None = None) -> set[tuple[str, str]]:
        """Signs in ``spans``, (kind, word): what they do, whatever their topic."""
        return {
            (hit.label[1], hit.term)
            for start, end in spans
            for hit in self._signs[within(self._sign_starts, start, end)]
            if hit.label[1] in _OF_SPEAKERS or not (aside and aside[0] <= hit.start < aside[1])
        }

    @cached_property
    def sentence_topics(self) -> list[AbstractSet[str]]:
        """What each sentence says for itself, the acts told in it included."""
        sentences = self.document.sentences
        told = [self.said_in(s.start, s.end) for s in sentences]
        for i in {self.sentence_of(act.start) for act in self._acts}:
            acted = self.acted(sentences[i].start, sentences[i].end)
            told[i] = acted | self.said(self.own([(sentences[i].start, sentences[i].end)], acted=acted))
        return told

    def said_in(self, start: int, end: int) -> AbstractSet[str]:
        """Topics by the words of ``[start, end)`` alone."""
        first = bisect_left(self._starts, start)
        if first == len(self._starts) or self._starts[first] >= end:
            return _SILENT  # most stretches
        return self.said(self.own(((start, end),)))

    @cached_property
    def told_first(self) -> dict[str, int]:
        """Index of the first sentence on each topic."""
        first: dict[str, int] = {}
        for i, names in enumerate(self.sentence_topics):
            for name in names:
                first.setdefault(name, i)
        return first

    @cached_property
    def frames(self) -> dict[str, tuple[str, ...]]:
        """What the article as a whole says for each topic, as evidence (see ``topic_evidence``)."""
        return {name: tuple(self._frame(name)) for name in self.topics.names}

    def _frame(self, name: str) -> Iterator[str]:
        weight = self.weights.get(name, 0.0)
        others = max((w for other, w in self.weights.items() if other != name), default=0.0)
        if name == self.main and weight >= 2 * others:
            yield "main topic"
        elif name in self.on and weight >= _ABREAST * others:
            yield "leading topic"
        elif weight < _MINOR * others:
            yield "minor topic"
        if name in self.headline:
            yield "headline"
        if any(name in topics for topics in self.sentence_topics[: self.first + 2]):
            yield "opening"

    def said(self, own: Own) -> set[str]:
        """Topics by the words of a stretch alone."""
        if own is NOTHING:
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

    def sentence_of(self, place: int) -> int:
        """Index of the sentence that holds ``place``, or of the next one."""
        return min(bisect_right(self._sentence_ends, place), self._last_sentence)

    def paragraph_of(self, place: int) -> int:
        """Index of the paragraph of that sentence."""
        sentences = self.document.sentences
        return sentences[self.sentence_of(place)].paragraph if sentences else 0
