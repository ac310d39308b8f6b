"""Forums, alliances, networks: bodies of firms, blocs of states, or events, by whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.model import EntityType
from extract.naming.doings import STAFFED
from extract.naming.runs import Token
from extract.naming.vocabulary import UPPER

_MEMBERS = re.compile(r"(?:ers|ors|ists|ants|ies|yees|nies)[’']? ?\Z")
_STATES = ("Countries", "States", "Nations", "Governments", "Economies")
_GATHERED = ("Forum", "Alliance", "Network", "Initiative", "Partnership", "Exchange", "Congress", "Dialogue")
_OF_PERSON = re.compile(rf"[{UPPER}]\w+ (?:of|from|at|with) (?:the )?\Z")
_HELD = re.compile(r" (?:(?:was|is|were|will be|to be) held|took place|opened|convened|concluded|ended|meets|met)\b")
_NTH = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|annual|inaugural|[Aa]t the) \Z"
)
_RESEARCH = re.compile(
    r", (?:a|an|the) (?:[\w-]+ ){0,3}(?:group|think[ -]tank|body|lobby|association|federation|charity|NGO)\b"
)


def kind_of_gathering(
    run: Sequence[Token], left: int, head: int, right: int, kind: EntityType, text: str
) -> EntityType:
    """A gathering of firms is a body ("Tin Smelters' Forum"), one of states is a bloc ("Association of Tin Producing
    Countries"); a forum for which somebody works is no event."""
    if run[right - 1].text in _STATES and right > head + 1:
        return "bloc"
    if run[head].text == "Dialogue" and _held(text, run[left].start, run[right - 1].end):
        return "event"
    if run[head].text not in _GATHERED or kind not in ("event", "agreement"):
        return kind
    members = head > left and text[run[head - 1].end - 1 : run[head - 1].end + 1].endswith(("’ ", "' "))
    if members and _MEMBERS.search(run[head - 1].text.rstrip("’'")):
        return "organization"
    employs = kind == "event" and (
        _OF_PERSON.search(text, max(0, run[left].start - 40), run[left].start)
        or STAFFED.match(text, run[right - 1].end)
    )
    return "organization" if employs or _RESEARCH.match(text, run[right - 1].end) else kind


def _held(text: str, start: int, end: int) -> bool:
    """Is it one of several, or told to have been held: "the second … Dialogue", "the … Dialogue opened"?"""
    return _HELD.match(text, end) is not None or _NTH.search(text, max(0, start - 24), start) is not None
