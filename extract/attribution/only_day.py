"""The only day on which an article heard a person, for what it quotes of him before it tells that day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from extract.model import Statement

_LATEST = 4
"""Days before publication: an older day is that of one statement, not of the news."""
_OTHER_TIME = re.compile(
    r"\b(?:has|have|had|previously|earlier|repeatedly|often|long|last (?:week|month|year)|in (?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December))\b"
)
_BESIDE = 40
"""Characters before and behind a cue that may tell of another time."""


def with_only_days(told: list[Statement], people: frozenset[str], published: date | None, text: str) -> list[Statement]:
    """``told`` with the undated statements of a person that stand before the first dated one on that day, where the
    article gives him no other, and no other place. ``people``: the names of the persons."""
    if published is None:
        return told
    first: dict[str, Statement] = {}
    several: set[str] = set()
    for s in told:
        if s.said_on is None or not s.speaker or s.speaker not in people:
            continue
        if first.setdefault(s.speaker, s).said_on != s.said_on:
            several.add(s.speaker)
    if not first:
        return told
    return [_dated(s, first, several, published, text) for s in told]


def _dated(s: Statement, first: Mapping[str, Statement], several: set[str], published: date, text: str) -> Statement:
    dated = first.get(s.speaker or "")
    if dated is None or s.said_on is not None or s.start > dated.start or s.speaker in several:
        return s
    if s.rule == "transcript" or s.cue_start is None or s.cue_end is None or dated.said_on is None:
        return s
    if (s.venue is not None and s.venue != dated.venue) or (published - dated.said_on).days >= _LATEST:
        return s
    beside = text[max(s.start, s.cue_start - _BESIDE) : min(s.end, s.cue_end + _BESIDE)]
    return s if _OTHER_TIME.search(beside) else replace(s, said_on=dated.said_on)
