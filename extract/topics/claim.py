"""A claim as it is judged: what it says for itself, without its speaker and the question that it answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extract.model import Statement
from extract.topics.context import Context
from extract.topics.page import Page, Stretch
from extract.topics.table import AFFAIRS, COLOUR, OUTPUT, PLANS, PRICES, SOURCES
from extract.topics.words import Own

OFF_TOPIC = frozenset({PRICES, OUTPUT, PLANS, SOURCES, COLOUR, AFFAIRS})
"""Signs of what is told off the topic."""
_OFFICIAL = re.compile(r"minist|spokes|official|secretary|government|commission|president|premier|chancellor|authorit")


def official(statement: Statement) -> bool:
    """Does somebody speak for a government?"""
    who = f"{statement.speaker_role or ''} {statement.speaker_affiliation or ''} {statement.speaker or ''}"
    return bool(_OFFICIAL.search(who.lower()))


class Claim(NamedTuple):
    """A statement with what it says for itself. ``spans``: without the question that it answers."""

    statement: Statement
    spans: Sequence[Stretch]
    own: Own
    acted: AbstractSet[str]
    asked: Collection[str]
    signs: frozenset[str]
    """Kinds of signs."""
    astray: int
    """Number of different words for what is told off the topic."""
    mistaken: frozenset[str]
    """Topics that only look like its own: what it stands on is an import duty, a state's own reserve."""

    def named(self, name: str) -> str | None:
        """How the claim names a topic, if it does."""
        if name in self.acted:
            return "act"
        return "term" if name in self.own.terms else "reference" if name in self.own.references else None


def read(page: Page, context: Context, statement: Statement, question: Stretch | None, aside: Stretch | None) -> Claim:
    """What ``statement`` says for itself. ``aside``: its speaker, role and cue."""
    spans = [(statement.start, statement.end)]
    if question:
        spans = [(statement.start, question[0]), (question[1], statement.end)]
        put = page.own([question])
        asked: Collection[str] = page.said(put) or page.hinted(put)
    else:
        asked = context.asked(statement)
    acted = page.acted(statement.start, statement.end, aside)
    own = page.own(spans, aside, acted)
    mistaken = page.mistaken(statement.start, statement.end)
    if mistaken:
        mistaken = mistaken - own.terms - acted
        own = own._replace(references=own.references - mistaken)
    # Who speaks in images speaks of storms and judges.
    literal = statement.mode == "indirect"
    kinds = [kind for kind, _ in page.signs(spans, aside) if literal or kind != AFFAIRS]
    astray = len([kind for kind in kinds if kind in OFF_TOPIC])
    return Claim(statement, spans, own, acted, asked, frozenset(kinds), astray, mistaken)
