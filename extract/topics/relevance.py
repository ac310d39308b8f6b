"""Is an item, or a page, about critical minerals as a subject of policy and trade?

An item (title and summary of a feed) gets the benefit of the doubt: one word of the subject suffices. A page must name
minerals, or use a term of the subject, and several different words of policy; words of the usual near misses (mining of
coins, accidents, quarterly results) must be outweighed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from extract.naming.gazetteer import Gazetteer, longest
from extract.topics.table import NEAR_MISS, POLICY, SUBJECT, TERM, Topics

PAGE = 0.8
"""Score from which a page is relevant."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """The verdict, with its reasons in words. ``score`` below PAGE is off topic for a page."""

    relevant: bool
    score: float
    subject_terms: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Evidence:
    minerals: Counter[str]
    umbrella: Counter[str]
    subject: Counter[str]
    policy: Counter[str]
    near: Counter[str]
    topics: Counter[str]
    watched: Counter[str]
    """Terms of watched topics, each by itself."""

    @property
    def subjects(self) -> tuple[str, ...]:
        merged = self.umbrella + self.minerals + self.subject
        return tuple(name for name, _ in merged.most_common(8))


def judge(title: str | None, text: str, topics: Topics, gazetteer: Gazetteer) -> Relevance:
    """Verdict on a whole page."""
    found = _evidence(f"{title or ''}\n{text}", topics, gazetteer)
    named = 0.5 * sum(found.umbrella.values()) + 0.25 * (sum(found.minerals.values()) + sum(found.subject.values()))
    subject = min(1.0, 0.25 + named) if named else 0.0
    # A term of a watched topic is a word of policy as well, but "alliance" alone says little.
    words = len(found.policy) + min(2, len(found.watched))
    policy = 0.5 * min(1.5, words / max(1, topics.minimum)) + min(0.75, 0.25 * sum(found.topics.values()))
    near = min(1.5, 0.3 * len(found.near) + 0.1 * sum(found.near.values()))
    score = 0.0
    if subject:
        head = _evidence(f"{title or ''}\n{text[:400]}", topics, gazetteer)
        early = 0.2 if head.umbrella or head.minerals or head.subject else -0.2
        score = round(subject * policy * 2 + early - near, 2)
    relevant = score >= PAGE and words >= topics.minimum
    return _verdict(relevant, score, found, topics)


def judge_item(title: str, summary: str, topics: Topics, gazetteer: Gazetteer) -> Relevance:
    """Verdict on what a feed says of an item: is its page worth fetching?"""
    found = _evidence(f"{title}\n{summary}", topics, gazetteer)
    subject = bool(found.umbrella or found.minerals or found.subject)
    watched = bool(found.topics)
    score = float(subject) + 0.5 * watched + 0.2 * len(found.policy) - 0.5 * len(found.near)
    relevant = (subject or watched) and (score > 0 or bool(found.umbrella))
    return _verdict(relevant, round(score, 2), found, topics)


def _evidence(text: str, topics: Topics, gazetteer: Gazetteer) -> _Evidence:
    minerals: Counter[str] = Counter()
    umbrella: Counter[str] = Counter()
    for match in longest(gazetteer.scan(text).matches):
        if match.entry.type == "mineral" and match.entry.name not in ("gold", "silver"):
            (umbrella if match.entry.umbrella else minerals)[match.entry.name] += 1
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in (SUBJECT, POLICY, NEAR_MISS)}
    watched: Counter[str] = Counter()
    terms: Counter[str] = Counter()
    for hit in topics.pages.find(text):
        if hit.label[1] == TERM:
            watched[hit.label[0]] += 1
            terms[hit.term] += 1
        else:
            counts[hit.label[0]][hit.term] += 1
    return _Evidence(minerals, umbrella, counts[SUBJECT], counts[POLICY], counts[NEAR_MISS], watched, terms)


def _verdict(relevant: bool, score: float, found: _Evidence, topics: Topics) -> Relevance:
    names = tuple(name for name in topics.names if found.topics[name])
    reasons = []
    if found.subjects:
        reasons.append("names " + ", ".join(found.subjects[:5]))
    else:
        reasons.append("names no critical mineral")
    if found.policy:
        reasons.append(f"{len(found.policy)} words of policy and trade ({_listed(found.policy)})")
    else:
        reasons.append("no word of policy or trade")
    if names:
        reasons.append("on " + ", ".join(topics.titles[name].lower() for name in names))
    if found.near:
        reasons.append(f"but speaks of {_listed(found.near)}")
    return Relevance(relevant, score, found.subjects, names, tuple(reasons))


def _listed(words: Counter[str]) -> str:
    return ", ".join(word.replace("*", "") for word, _ in words.most_common(4))
