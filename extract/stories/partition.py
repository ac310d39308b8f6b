"""From links between articles to stories: a partition that no order of arrival changes.

Links are taken from the strongest down. A link unites the two groups that its articles are in by then, unless an
article of the one contradicts an article of the other, or people have set two of them apart. What people have put
together is one story in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.ids import digest


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that report one event, ``a`` the smaller id. ``reason`` in words."""

    a: str
    b: str
    score: float
    reason: str = ""

    @classmethod
    def between(cls, one: str, other: str, score: float, reason: str = "") -> Link:
        return cls(min(one, other), max(one, other), score, reason)


@dataclass(frozen=True, slots=True)
class Decision:
    """What people have decided of two articles: one story, or not."""

    a: str
    b: str
    together: bool


def partition(
    articles: Iterable[str],
    links: Iterable[Link],
    contradicts: Callable[[str, str], bool],
    decisions: Iterable[Decision] = (),
) -> tuple[frozenset[str], ...]:
    """The stories of ``articles``, each as the set of its articles, sorted by their smallest id.

    The same articles, links and decisions give the same stories in whatever order they come. Links and decisions
    about other articles are left alone.
    """
    known = sorted(set(articles))
    machine, whole = _Groups(known), _Groups(known)
    apart: set[tuple[str, str]] = set()
    for decision in decisions:
        if machine.has(decision.a) and machine.has(decision.b):
            if decision.together:
                whole.unite(decision.a, decision.b)
            else:
                apart |= {(decision.a, decision.b), (decision.b, decision.a)}
    for link in sorted(links, key=lambda link: (-link.score, link.a, link.b)):
        if not machine.has(link.a) or not machine.has(link.b):
            continue
        if machine.of(link.a) is machine.of(link.b):
            continue
        one, other = whole.of(link.a), whole.of(link.b)
        if one is not other and apart and any((x, y) in apart for x in one for y in other):
            continue
        # What people have united may contradict itself; a new article has to fit the part of it that it is linked to.
        if any(contradicts(x, y) for x in machine.of(link.a) for y in machine.of(link.b)):
            continue
        machine.unite(link.a, link.b)
        whole.unite(link.a, link.b)
    return whole.groups()


class _Groups:
    """Disjoint groups of articles."""

    def __init__(self, articles: Sequence[str]) -> None:
        self._of = {article: [article] for article in articles}

    def has(self, article: str) -> bool:
        return article in self._of

    def of(self, article: str) -> list[str]:
        return self._of[article]

    def unite(self, one: str, other: str) -> None:
        first, second = self._of[one], self._of[other]
        if first is not second:
            first.extend(second)
            for article in second:
                self._of[article] = first

    def groups(self) -> tuple[frozenset[str], ...]:
        return tuple(sorted({frozenset(group) for group in self._of.values()}, key=min))


def name_stories(
    groups: Iterable[frozenset[str]], stories: Mapping[str, str], order: Callable[[str], tuple[object, ...]]
) -> dict[str, str]:
    """Article → story id, for the articles of ``groups``. Ids that are in use stay with most of their articles.

    ``stories``: the story that each article is in so far, if any. ``order`` sorts articles by age; where an id has to
    be chosen, the oldest article decides, and a story without one is called after its oldest article.
    """
    named: dict[str, str] = {}
    taken = set(stories.values())
    held: dict[str, frozenset[str]] = {}
    ranked = sorted(groups, key=lambda group: order(min(group, key=order)))
    for group in ranked:
        for story in {stories[a] for a in group if a in stories}:
            before = held.get(story)
            if before is None or _share(group, story, stories) > _share(before, story, stories):
                held[story] = group
    for group in ranked:
        own = [a for a in sorted(group, key=order) if a in stories and held[stories[a]] is group]
        oldest = min(group, key=order)
        story = stories[own[0]] if own else oldest if oldest not in taken else digest("story", *sorted(group))
        taken.add(story)
        named.update(dict.fromkeys(group, story))
    return named


def _share(group: frozenset[str], story: str, stories: Mapping[str, str]) -> int:
    return sum(stories.get(article) == story for article in group)
