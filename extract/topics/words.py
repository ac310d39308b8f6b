"""Where the words of topics stand in one article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extract.model import Mention
from extract.topics.table import BACKGROUND, DEMONYM, HINT, POINTERS, REFERENCE, SIGN, SUBJECT, TERM, Label, Topics
from extract.topics.terms import Hit

_IN_NAME = re.compile(r"\b(?!The\b)[A-Z][\w’'-]+ \Z")
_LAW = re.compile(
    r"\b(?:Act|Law|Rule|Section|Regulations?|Order|Directive|Instrument|Mission|Programme|Tariffs and Trade)\b|"
    r"\bNational\b.*\b(?:Stockpile|Reserve)$"
)
_WITH = re.compile(r"\bwith |[.,;:\n]")
"""Before the other party of an agreement, unless the clause ends first."""
_PARTY = 40
"""Characters in which it, and then the name of that party, begins."""
_DETERMINER = re.compile(
    r"(?:t(?<=\bt)h(?:e|is|at|ese|ose|eir)|s(?<=\bs)uch|i(?<=\bi)ts|h(?<=\bh)(?:is|er)|['’]s)"
    r"(?: an?)?(?: [\w’'-]+)? \Z"
)
"""In lower case."""
_LONGEST = 30
"""Characters before a noun in which its determiner is looked for."""


class Own(NamedTuple):
    """What a stretch says for itself: terms, words for what was named before, number of hints, by topic."""

    terms: AbstractSet[str]
    references: AbstractSet[str]
    hints: dict[str, int]
    plain: AbstractSet[str]
    """Topics for which more than one everyday word speaks."""


NOTHING = Own(frozenset(), frozenset(), {}, frozenset())


class Words(NamedTuple):
    """Words of one article, each list in text order."""

    hits: list[Hit[Label]]
    """Of topics."""
    signs: list[Hit[Label]]
    """Of what a claim does."""
    demonyms: list[Hit[Label]]
    subjects: list[int]
    """Places where the subject is named."""
    lookalikes: list[Hit[Label]]
    """Words that look like those of a topic, and are not ("tariff exemption")."""


def find_words(text: str, mentions: Sequence[Mention], topics: Topics) -> Words:
    """Words of ``topics`` in ``text``, but for those inside the names of bodies and people."""
    hits: list[Hit[Label]] = []
    signs: list[Hit[Label]] = []
    demonyms: list[Hit[Label]] = []
    subjects = [m.start for m in mentions if m.type == "mineral"]
    named = _Names([m for m in mentions if m.type in ("organization", "outlet", "person", "place")])
    firms = [m.start for m in mentions if m.type == "organization" and m.rule == "organization:form"]
    for hit in topics.statements.find(text):
        start, end, _, (name, kind) = hit
        if name == SIGN:
            if kind != POINTERS or _DETERMINER.search(text[max(0, start - _LONGEST) : start].lower()):
                signs.append(hit)
        elif name == SUBJECT:
            subjects.append(start)
        elif name == DEMONYM:
            if text[start].isupper():
                demonyms.append(hit)
        # "Cooperation" in the name of an academy says nothing of what it is asked about.
        # Yet a "Graphite Alliance" is one, whatever the name was taken for.
        elif kind == TERM and name in topics.yielding and firms and _commercial(text, end, firms, mentions):
            hits.append(hit._replace(label=(name, BACKGROUND)))
        elif (held := named.holding(start, end)) is None or (kind in (TERM, REFERENCE) and named.heads(held, hit)):
            hits.append(_by_name(text, hit) if kind == REFERENCE else hit)
    for name, types in topics.names_that_hint.items():
        if types:
            hits += [Hit(m.start, m.end, m.name, (name, HINT)) for m in mentions if _hints(m, types)]
    hits.sort()
    subjects.sort()
    behind = [hit for hit in hits if hit.label[1] == BACKGROUND]
    return Words(_not_overlaid(hits, behind) if behind else hits, signs, demonyms, subjects, behind)


def is_proper(text: str, hit: Hit[Label]) -> bool:
    """Does a word for what was named before stand as a name ("the Accord")?"""
    return text[text.rfind(" ", hit.start, hit.end) + 1 or hit.start].isupper()


def names_one(mentions: Iterable[Mention], types: frozenset[str]) -> bool:
    """Is there a name of such a type that stands for a topic? Laws and programmes of one state do not."""
    return bool(types) and any(_hints(mention, types) for mention in mentions)


def within(starts: Sequence[int], start: int, end: int) -> slice:
    """Those of ``starts`` that lie in ``[start, end)``."""
    return slice(bisect_left(starts, start), bisect_left(starts, end))


def _hints(mention: Mention, types: frozenset[str]) -> bool:
    return mention.type in types and mention.rule != "agreement:number" and not _LAW.search(mention.name)


def _commercial(text: str, end: int, firms: Sequence[int], mentions: Sequence[Mention]) -> bool:
    """Is the agreement that ends at ``end`` one with a firm ("a supply deal with Larkin Metals")?"""
    found = _WITH.search(text, end - len("with"), end + _PARTY)
    if found is None or not found[0][0].isalpha():
        return False
    i = bisect_left(firms, found.end())
    if i == len(firms) or firms[i] > found.end() + _PARTY:
        return False
    states = (m.start for m in mentions if m.type in ("country", "bloc"))
    return not any(found.end() <= place < firms[i] for place in states)


class _Names:
    """Places of names, none of which overlap."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.starts = [m.start for m in mentions]
        self.ends = [m.end for m in mentions]

    def holding(self, start: int, end: int) -> int | None:
        """Which name holds ``[start, end)``, if one."""
        at = bisect_right(self.ends, start)
        return at if at < len(self.ends) and self.starts[at] <= start and end <= self.ends[at] else None

    def heads(self, name: int, hit: Hit[Label]) -> bool:
        """Is ``hit`` the last word of the name that holds it?"""
        return self.starts[name] < hit.start and hit.end == self.ends[name]


def _by_name(text: str, hit: Hit[Label]) -> Hit[Label]:
    """A word for what was named before, at the end of a name ("the Lisbon Compact"), is as good as a term."""
    named = text[hit.start].isupper() and _IN_NAME.search(text[max(0, hit.start - 24) : hit.start])
    return hit._replace(label=(hit.label[0], TERM)) if named else hit


def _not_overlaid(hits: list[Hit[Label]], behind: list[Hit[Label]]) -> list[Hit[Label]]:
    """Hits that neither start nor end inside words of background ("signed an offtake agreement")."""
    inside = {place for b in behind for place in range(b.start, b.end)}
    return [hit for hit in hits if hit.start not in inside and hit.end - 1 not in inside]
