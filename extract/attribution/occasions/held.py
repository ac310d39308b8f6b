"""What a speaker was last heard at; and when, where and by whom a transcript was taken down."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from extract.attribution.runs import Draft
from extract.dates.days import read_day
from extract.model import Document
from extract.tagging.vocabulary import LEXICON, ROLES

_HEAD = 1500
"""Characters before a transcript's first turn that may tell of its day."""
_MET = {"we met": "interview", "spoke": "interview"}
_MEETING = re.compile(
    r"\b(?:regular |weekly |daily )?(?:press conference|news conference|press "
    r"briefing|briefing|hearing|inquiry|hansard|interview|we "
    r"met|spoke)\b",
    re.IGNORECASE,
)

_AUDIENCES = {
    f"told {who}": re.compile(rf"\b(?:{places})", re.IGNORECASE)
    for places, hearers in (
        ("parliament|assembly|congress|senate|committee|house|diet|bundestag|lawmakers|hearing", ("lawmakers",)),
        ("press|news conference|briefing|media|reporters|journalists", ("reporters", "journalists")),
        ("call|analysts|investors|earnings", ("investors", "analysts")),
    )
    for who in hearers
}
"""Hearers who are told the same thing wherever they sit, and the places where they do."""
APART = re.compile(
    r"told (?:the )?[A-Z][\w.&’'-]*(?: (?:[A-Z&]|radio\b|television\b)[\w.’'-]*)*$|"
    r"(?:[\w’'-]+ )*(?:interview|op-ed|podcast)$|(?:X|Twitter|Weibo|Facebook|Truth Social)$"
)
"""An outlet, or a page of one's own: what is said there was not said at the event told of before."""


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


def is_elsewhere(venue: str | None, before: str | None) -> bool:
    """Is ``venue`` another occasion than the one before? "He told lawmakers" goes on with the hearing told of, and
    "he told the Senate" with what lawmakers were told."""
    if venue is None or venue == before or venue in _AUDIENCES:
        return False
    if before is not None and before.endswith(f" {venue}"):
        return False  # "the briefing", of the weekly briefing
    if before is None:
        return APART.match(venue) is not None and _AUDIENCES["told lawmakers"].search(venue) is None
    return before not in _AUDIENCES or _AUDIENCES[before].search(venue) is None
