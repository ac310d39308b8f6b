"""Companies, groups and outlets without a head word, by what the text calls them: "brokerage Fjordhus", "Norrdal, which
employs 40 people", "Teluk Sari managing director Tilda Rasmussen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.model import EntityType, Mention
from extract.naming.given_names import GIVEN
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    DATES,
    FUNCTION_WORDS,
    HEADS,
    HONORIFICS,
    PLAIN_MODIFIERS,
    TITLE_MODIFIERS,
    TITLES,
    UPPER,
    words,
)

_COMPANY = (
    r"(?:company|miner|refiner|recycler|explorer|carmaker|automaker|chipmaker|steelmaker|battery maker|magnet maker|"
    r"brokerage|broker house|consultancy|start-?up|trading house|law firm|ratings? agency|think[ -]tank|"
    r"lobby group|trade group|industry group|campaign group|trade union|trade body|"
    r"(?:(?:zinc|lithium|nickel|copper|cobalt|graphite|metals?|magnesium|tungsten|antimony|gallium|germanium|tin|magnet|"
    r"rare[ -]earths?|manganese|titanium|steel|aluminium|aluminum) )(?:producer|developer|supplier|trader|"
    r"processor|smelter|maker)|(?:freight|shipping|cargo|commodity|price) (?:tracker|forwarder|data provider))"
)
_OUTLET = (
    r"(?:radio station|television station|TV station|television channel|TV channel|news agency|news site|news website|"
    r"news outlet|news portal|newspaper|broadcaster|trade magazine|newsletter|daily|weekly)"
)
_BEFORE = re.compile(rf"\b(?:(?P<company>(?i:{_COMPANY})|the group)|(?P<outlet>(?i:{_OUTLET}))) \Z")
_BEFORE_ENDS = tuple(
    f"{word} "
    for word in words(
        """
        company miner refiner recycler explorer carmaker automaker chipmaker steelmaker maker brokerage house
        consultancy startup start-up firm agency tank think-tank group union body producer developer supplier trader
        processor smelter tracker forwarder provider station channel site website outlet portal newspaper broadcaster
        magazine newsletter daily weekly
        """
    )
)
"""What ``_BEFORE`` ends with, in lower case: asked first, for few names have it."""
_AFTER = re.compile(
    r", (?:which (?:operates|employs|manufactures|owns|makes|sells|runs|smelts|casts|refines|recycles)\b|"
    rf"(?:an?|the) (?:(?!(?:at|of|with|for|in|from|who) )[\w-]+ ){{0,4}}{_COMPANY}"
    r"(?=[,.;]| (?:in|that|which|based|from|with|of)\b))"
)
_POST = re.compile(
    r" (?:managing director|chief executive|chief financial officer|chief operating officer|CEO|CFO) (?=[A-Z])"
)
_WORD_BEFORE = re.compile(rf"(?<![.?!:”] )\b([{UPPER}][\w’'-]+) \Z")
_REACH = 40
_OF_PEOPLE = TITLES | HONORIFICS


def find_apposed(runs: Sequence[tuple[Token, ...]], known: TextMap, named: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of organisations and outlets that the text itself classes, and of the same words elsewhere.

    ``named``: settled mentions; their words are no part of a new name.
    """
    taken = [(m.start, m.end) for m in named]
    found: dict[str, EntityType] = {}
    for run in runs:
        for name in _rows(run):
            start, end = name[0].start, name[-1].end
            kind = _kind(known.text, start, end, len(name))
            if kind is not None and _free(name, known) and not any(a < end and start < b for a, b in taken):
                found.setdefault(known.text[start:end], kind)
    for name_text, kind in found.items():
        for again in re.finditer(rf"(?<![\w-]){re.escape(name_text)}(?![\w-])", known.text):
            start, end = again.span()
            if " " not in name_text and _part_of_more(known.text, start):
                # Somebody of the founder's name.
                continue
            if not any(a < end and start < b for a, b in taken):
                yield Mention(kind, name_text, name_text, start, end, None, None, f"{kind}:form")


def _rows(run: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Capitals in a row, "&" between them included; words that open a sentence left aside."""
    row: list[Token] = []
    for i, token in enumerate(run):
        joins = token.text == "&" and i + 1 < len(run) and run[i + 1].capital
        if (token.capital and token.text not in FUNCTION_WORDS and token.text not in DATES) or (joins and row):
            row.append(token)
            continue
        if row:
            yield tuple(row)
        row = []
    if row:
        yield tuple(row)


def _free(name: Sequence[Token], known: TextMap) -> bool:
    """Could the words be a firm's name: no title, no country, nobody's given name first?"""
    if len(name) > 4 or (len(name) > 1 and name[0].text in GIVEN):
        return False
    if len(name) == 1 and (len(name[0].text) < 4 or name[0].text in GIVEN or name[0].text in HEADS):
        return False
    return not any(
        t.text.rstrip(".") in _OF_PEOPLE or t.text in TITLE_MODIFIERS or t.start in known.demonym_starts for t in name
    ) and not all(t.text in PLAIN_MODIFIERS or t.text in HEADS for t in name)


def _kind(text: str, start: int, end: int, words: int) -> EntityType | None:
    classed = text[max(0, start - _REACH) : start].lower().endswith(_BEFORE_ENDS)
    before = _BEFORE.search(text, max(0, start - _REACH), start) if classed else None
    if before is not None:
        return "outlet" if before["outlet"] else "organization"
    if _AFTER.match(text, end) or (words > 1 and _POST.match(text, end)):
        return "organization"
    return None


def _part_of_more(text: str, start: int) -> bool:
    """Does another word of a name stand right before?"""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    return before is not None and before[1] not in FUNCTION_WORDS and before[1] not in DATES
