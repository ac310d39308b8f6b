"""The only day on which an article heard a person, for what it quotes of him before it tells that day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.model import Statement

_LATEST = 4
"""Days before publication: an older day is that of one statement, not of the news."""
_OTHER_TIME = re.compile(
    r"\b(?:has|have|had|previously|earlier|repeatedly|often|long|last (?:week|month|year)|in (?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December))\b"
)
_OTHER_TIME_THAN_NEWS = re.compile(_OTHER_TIME.pattern.replace("has|have|had", "had"))
_BESIDE = 40
"""Characters before and behind a cue that may tell of another time."""


def with_only_days(told: list[Statement], people: frozenset[str], published: date | None, text: str) -> list[Statement]:
    """``told`` with the undated statements of a person that stand before the first dated one on that day, where the
    article gives him no other, and no other place. ``people``: the names of the persons. What opens the article has
    the day of whoever makes it, a body or a person, in the perfect as well ("has reiterated"): it tells the news."""
    if published is None:
        return told
    first: dict[str, Statement] = {}
    several: set[str] = set()
    for s in told:
        if s.said_on is None or not s.speaker or not s.speaker_named:
            continue
        if first.setdefault(s.speaker, s).said_on != s.said_on:
            several.add(s.speaker)
    if not first:
        return told
    days = {name: s for name, s in first.items() if name not in several}
    opening = next((s for s in told if s.start < text.find("\n\n")), None)
    return [
        _dated(s, days.get(s.speaker or ""), _OTHER_TIME_THAN_NEWS if s is opening else _OTHER_TIME, published, text)
        if s is opening or s.speaker in people
        else s
        for s in told
    ]


def _dated(s: Statement, dated: Statement | None, other_time: re.Pattern[str], published: date, text: str) -> Statement:
    if dated is None or s.said_on is not None or s.start > dated.start:
        return s
    if s.rule == "transcript" or s.cue_start is None or s.cue_end is None or dated.said_on is None:
        return s
    if (s.venue is not None and s.venue != dated.venue) or (published - dated.said_on).days >= _LATEST:
        return s
    beside = text[max(s.start, s.cue_start - _BESIDE) : min(s.end, s.cue_end + _BESIDE)]
    return s if other_time.search(beside) else replace(s, said_on=dated.said_on)
