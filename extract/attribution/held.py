"""What a speaker was last heard at; and when, where and by whom a transcript was taken down."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from extract.attribution.runs import Draft
from extract.attribution.vocabulary import LEXICON, ROLES
from extract.days import read_day
from extract.model import Document

_HEAD = 1500
"""Characters before a transcript's first turn that may tell of its day."""
_MET = {"we met": "interview", "spoke": "interview"}
_MEETING = re.compile(
    r"\b(?:regular |weekly |daily )?(?:press conference|news conference|press "
    r"briefing|briefing|hearing|inquiry|hansard|interview|we "
    r"met|spoke)\b",
    re.IGNORECASE,
)


class Occasion(NamedTuple):
    """When, where and through whom a speaker was last heard."""

    day: date | None = None
    venue: str | None = None
    relays: tuple[str, ...] = ()


NOWHERE = Occasion()
"""Nothing told of when, where and through whom."""


def full_name(label: str, title: str) -> str:
    """The full name of a transcript's speaker where only the article's title gives it ("Minister KANDA")."""
    if " " in label:
        return label
    found = re.search(rf"\b(?:[A-Z][\w'’-]+ ){{1,3}}(?i:{re.escape(label)})\b", title)
    words = found.group().split() if found else []
    while len(words) > 1 and words[0].lower() in LEXICON:
        words = words[1:]
    while len(words) > 2 and any(word.lower() in ROLES for word in words[:-1]):
        words = words[1:]
    return " ".join(words) if len(words) > 1 else label


def occasion_held(document: Document, drafts: list[Draft], published: date | None) -> Occasion:
    """When and where a transcript was taken down: from the title and what stands before its first turn."""
    first = next((draft.start for draft in drafts if draft.rule == "transcript"), -1)
    if first < 0:
        return NOWHERE
    head = f"{document.article.title or ''}\n{document.text[max(0, first - _HEAD) : first]}"
    meeting = _MEETING.search(head)
    return (
        Occasion(read_day(head, published).day, _MET.get(meeting.group().lower(), meeting.group().lower()))
        if meeting
        else NOWHERE
    )
