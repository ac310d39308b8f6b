"""One article seen from its topics: what each claim in it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from extract.model import Document, Mention, Statement
from extract.terms import Hit
from extract.topic_table import DEMONYM, HINT, TERM, Label, Topics

_STAYING = re.compile(r"\b(?:in|at|near|outside|around|from|to|of|for) \Z")
"""Before a capital: the city, not the government."""
_OFFICIAL_BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Commission|Council|Treasury|White House|Kremlin|Congress|Parliament|Senate|"
    r"Bureau of Industry|State Council|Bundestag|Downing Street|Trade Representative|embassy)\b",
)
_OFFICIAL = re.compile(
    r"minist|spokes|official|secretary|government|commission|president|premier|chancellor|authorit", re.I
)


def _speaks_for_country(statement: Statement) -> bool:
    """An official on export controls speaks of those of his own country, or of what others' do to it."""
    if statement.kind != "speech" or statement.speaker_country is None:
        return False
    who = f"{statement.speaker_role or ''} {statement.speaker_affiliation or ''} {statement.speaker or ''}"
    return bool(_OFFICIAL.search(who))


_ON = 2.5
"""Weight from which an article is on a topic."""
_HINT_WEIGHT = 0.3
_LAW = re.compile(r"\b(?:Act|Law|Rule|Section|Regulations?|Order|Directive|Instrument)\b")

_POINTS_BACK = re.compile(
    r"\b(?:this|that(?! (?:the|a|an|some|other|it|they|he|she|there|all|any|such|china|u\.?s))|these|those|such|it|its|"
    r"so-called|they|the (?:\w+ )?(?:moves?|steps?|approach|plans?|goal|aim|efforts?|attempt|strategy|"
    r"decision|issue|matter|process|theme|outcome|outcomes|event|discussion|discussions|idea|text|document|reports?|"
    r"situation|posture|question|questions))\b",
    re.I,
)


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
        self.topics = topics
        self.hits: list[Hit[Label]] = []
        self.demonyms: list[Hit[Label]] = []
        named = _Names(m for m in mentions if m.type in ("organization", "outlet", "person", "place"))
        for hit in topics.statements.find(document.text):
            if hit.label[0] != DEMONYM:
                # "Cooperation" in the name of an academy says nothing of what it is asked about.
                if not named.cover(hit.start, hit.end):
                    self.hits.append(hit)
            elif document.text[hit.start].isupper():
                self.demonyms.append(hit)
        for mention in mentions:
            for name, types in topics.names_that_hint.items():
                if mention.type in types and not _LAW.search(mention.name):
                    self.hits.append(Hit(mention.start, mention.end, mention.name, (name, HINT)))
        self.hits.sort(key=lambda hit: hit.start)
        self.starts = [hit.start for hit in self.hits]
        self.demonym_starts = [hit.start for hit in self.demonyms]
        self.mentions = mentions
        self.mention_starts = [m.start for m in mentions]
        self.weights = self._weigh(document.article.title or "")
        self.on = {name for name, weight in self.weights.items() if weight >= _ON}
        self.main = max(sorted(self.on), key=lambda name: self.weights[name], default=None)
        others = [weight for name, weight in self.weights.items() if name != self.main]
        self.clear = self.main is not None and self.weights[self.main] >= 2 * max(others, default=0.0)

    def _weigh(self, title: str) -> dict[str, float]:
        """How much of the article speaks of each topic: 1 for a term, less for a hint; the headline counts thrice."""
        weights: dict[str, float] = defaultdict(float)
        reached = -1
        for hit in self.hits:
            if hit.label[1] == TERM:
                weights[hit.label[0]] += 1
            elif hit.label[1] == HINT and hit.start >= reached:
                weights[hit.label[0]] += _HINT_WEIGHT
                reached = hit.end
        for hit in self.topics.statements.find(title):
            if hit.label[1] in (TERM, HINT):
                weights[hit.label[0]] += 3 if hit.label[1] == TERM else 3 * _HINT_WEIGHT
        return weights

    def topics_of(
        self, statement: Statement, question: tuple[int, int] | None, before: Sequence[Statement]
    ) -> tuple[str, ...]:
        spans = [(statement.start, statement.end)]
        if question:
            spans = [(statement.start, question[0]), (question[1], statement.end)]
        found = self._own(spans)
        if not found and question:
            found = self._own([question])
        if not found:
            found = self._taken_over(statement, spans, before)
        return tuple(name for name in self.topics.names if name in found)

    def _counts(self, spans: Iterable[tuple[int, int]]) -> tuple[dict[str, int], dict[str, int], bool]:
        """Different terms and hints by topic, and whether background words occur."""
        terms: dict[str, set[int]] = defaultdict(set)
        hints: dict[str, list[Hit[Label]]] = defaultdict(list)
        background = False
        for start, end in spans:
            for hit in self.hits[bisect_left(self.starts, start) : bisect_left(self.starts, end)]:
                if hit.end > end:
                    continue
                name, kind = hit.label
                if kind == TERM:
                    terms[name].add(hit.start)
                elif kind == HINT:
                    hints[name].append(hit)
                else:
                    background = True
        apart: dict[str, int] = {}
        for name, found in hints.items():
            words, reached, number = set(), -1, 0
            for hit in found:
                if hit.start >= reached and hit.term not in words:
                    number += 1
                    words.add(hit.term)
                    reached = hit.end
            apart[name] = number
        return {name: len(places) for name, places in terms.items()}, apart, background

    def _own(self, spans: Iterable[tuple[int, int]]) -> set[str]:
        terms, hints, _ = self._counts(spans)
        found = set(terms)
        for name, number in hints.items():
            if found - {name}:
                # Beside another topic's own term, hints must be strong to add a second topic.
                if number >= 3 and name in self.on:
                    found.add(name)
            elif number >= 2 or name in self.on:
                found.add(name)
        if not terms and len(found) > 1:
            best = max(hints[name] for name in found)
            found = {name for name in found if hints[name] == best}
            if len(found) > 1 and self.main in found:
                found = {self.main}
        return found

    def _taken_over(
        self, statement: Statement, spans: Sequence[tuple[int, int]], before: Sequence[Statement]
    ) -> set[str]:
        _, _, background = self._counts(spans)
        if background or self.main is None:
            return set()
        if statement.kind == "action":
            # An act is reported because it is on a watched topic.
            return {self.main}
        points_back = any(_POINTS_BACK.search(self.text, start, end) for start, end in spans)
        speech = [s for s in before if s.kind == "speech"]
        same_paragraph = speech and "\n" not in self.text[speech[-1].end : statement.start]
        if same_paragraph and speech[-1].topics:
            return set(speech[-1].topics)
        same = next((s for s in reversed(speech) if s.speaker and s.speaker == statement.speaker), None)
        if same is not None and same.topics:
            return set(same.topics)
        return {self.main} if self.clear or points_back else set()

    def minerals_in(self, statement: Statement, attribution: tuple[int, int] | None) -> tuple[str, ...]:
        found = dict.fromkeys(m.name for m in self._mentions(statement, attribution) if m.type == "mineral")
        return tuple(found)

    def countries_in(
        self, statement: Statement, topics: tuple[str, ...], attribution: tuple[int, int] | None
    ) -> tuple[str, ...]:
        """Countries of the claim: as nouns, adjectives, capitals and bodies that stand for a government, and people."""
        places = [
            (m.start, m.country) for m in self._mentions(statement, None) if self._counts_for(m, statement, attribution)
        ]
        first = bisect_left(self.demonym_starts, statement.start)
        places += [
            (hit.start, hit.label[1])
            for hit in self.demonyms[first : bisect_left(self.demonym_starts, statement.end)]
            if not (attribution and attribution[0] <= hit.start < attribution[1])
        ]
        codes = dict.fromkeys(code for _, code in sorted(places, key=lambda p: p[0]) if code)
        if "export_controls" in topics and _speaks_for_country(statement):
            codes[statement.speaker_country or ""] = None
        return tuple(code for code in codes if code)

    def _counts_for(self, mention: Mention, statement: Statement, attribution: tuple[int, int] | None) -> bool:
        if mention.country is None:
            return False
        state = mention.type in ("country", "bloc") or (
            mention.type == "place" and mention.name in self.topics.capitals
        )
        if attribution and attribution[0] <= mention.start < attribution[1]:
            # A government that speaks, speaks of itself.
            return state and (mention.start, mention.end) == (statement.speaker_start, statement.speaker_end)
        if mention.type == "place":
            return state and not _STAYING.search(self.text, max(0, mention.start - 12), mention.start)
        if mention.type == "organization":
            return mention.rule in ("ministry", "government") or bool(_OFFICIAL_BODY.search(mention.name))
        return state or mention.type == "person"

    def _mentions(self, statement: Statement, attribution: tuple[int, int] | None) -> list[Mention]:
        first = bisect_left(self.mention_starts, statement.start)
        return [
            m
            for m in self.mentions[first : bisect_left(self.mention_starts, statement.end)]
            if not (attribution and attribution[0] <= m.start < attribution[1])
        ]
