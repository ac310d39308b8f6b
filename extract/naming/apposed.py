"""Companies, groups and outlets without a head word, by what the text calls them: "brokerage Fjordhus", "Norrdal, which
employs 40 people", "Teluk Sari managing director Tilda Rasmussen"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from extract.model import EntityType, Mention
from extract.naming import forms
from extract.naming.adjectives import REGIONAL
from extract.naming.classed import kind_beside
from extract.naming.doings import OPENING_CLASSES, firm_by_deeds, outlet_by_context
from extract.naming.given_names import GIVEN
from extract.naming.runs import Token
from extract.naming.stems import whole_words
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    AGREEMENTS,
    COMPANIES,
    DATES,
    FUNCTION_WORDS,
    HEADS,
    HONORIFICS,
    OUTLETS,
    PLAIN_MODIFIERS,
    TITLE_MODIFIERS,
    TITLES,
    TRADES,
    UPPER,
)

_POST = re.compile(
    r" (?:managing director|chief executive|chief financial officer|chief operating officer|CEO|CFO) (?=[A-Z])"
)
_WORD_BEFORE = re.compile(rf"(?<![.?!:”] )\b([{UPPER}][\w’'-]+) \Z")
_OF_PEOPLE = TITLES | HONORIFICS
_NO_NAME = FUNCTION_WORDS | DATES
_NEVER_ALONE = REGIONAL | {"Index"} | _NO_NAME | GIVEN | TITLE_MODIFIERS | PLAIN_MODIFIERS | frozenset(HEADS)
_PLAIN = PLAIN_MODIFIERS | frozenset(HEADS)
_LINKED = ("on", "of", "for", "and", "to", "the", "in")
_YIELDING = ("place", "mineral", "country")
"""What a name of more words may hold: "Lualaba Hydroxide", "Recycling Europe"."""
FALSE_HEADS = ("place:form", "place:context", "event:form")
"""What the words beside a name overrule: "zinc producer Harrow Creek"."""
_HELD = ("-owned", "-run", "-controlled", "-listed", "-based", "-backed")
_FIRM_HEADS = COMPANIES | TRADES
_SURNAME_HERE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|[Mm]inister|[Pp]resident|[Ss]ecretary)\.? \Z")
_STATIONS = ("Radio", "Rádio", "Radyo", "Radyó")
""" "Radio Halven"."""
_PREFIXES = (
    "PT",
    "CV",
    "OOO",
    "OAO",
    "PAO",
    "ZAO",
    "Grupo",
    "Groupe",
    "Gruppo",
    "Compañía",
    "Minera",
    "Mineração",
    "Mineradora",
    "Companhia",
    "Compagnie",
)
"""Legal forms and words for a firm that stand before its name."""


def find_apposed(runs: Sequence[tuple[Token, ...]], known: TextMap, named: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of organisations and outlets that the text itself classes, and of the same words elsewhere.

    ``named``: settled mentions; their words are no part of a new name, but a longer one may hold a place or a metal.
    """
    starts = [m.start for m in named]
    found = _classed(runs, known, named, starts)
    if not found:
        return
    longer = {n.split(" ", 1)[0] for n in (*found, *(m.name for m in named if m.type == "organization")) if " " in n}
    for name_text, kind in found.items():
        if name_text in longer:
            continue  # the short form of another name
        for start, end in whole_words(known.text, name_text, hyphen=False):
            inside = _touched(named, starts, start, end)
            if " " not in name_text and (inside or _part_of_more(known.text, start)):
                # Somebody of the founder's name.
                continue
            if all(_yields(m, start, end) for m in inside):
                yield Mention(kind, name_text, name_text, start, end, None, None, f"{kind}:form")


def _classed(
    runs: Sequence[tuple[Token, ...]], known: TextMap, named: Sequence[Mention], starts: Sequence[int]
) -> dict[str, EntityType]:
    """The names that the words beside them class, each with its class."""
    begins = dict(zip(starts, named, strict=True))
    text, adjectives = known.text, known.demonym_starts
    found: dict[str, EntityType] = {}
    for run in runs:
        for name in _rows(run, text) if len(run) > 1 else (run,):
            start, end = name[0].start, name[-1].end
            settled = begins.get(start)
            if (settled is not None and not _yields(settled, start, end)) or start in adjectives:
                continue
            if not (_free(name) if len(name) > 1 else _free_word(name[0].text)):
                continue
            inside = _touched(named, starts, start, end)
            if inside and not all(_yields(m, start, end) for m in inside):
                continue
            kind = _kind(known, name, start, end, bare=not inside)
            if (
                kind is None
                and not inside
                and len(name) == 1
                and _beside_a_firm(text, start, end, begins, named, starts)
            ):
                kind = "organization"
            if kind is not None:
                found.setdefault(text[start:end], kind)
    return found


def _beside_a_firm(
    text: str, start: int, end: int, begins: Mapping[int, Mention], named: Sequence[Mention], starts: Sequence[int]
) -> bool:
    """ "The quotas of Zafimex and Lualaba Alloys": coordinated with a firm whose form tells what it is."""
    other = begins.get(end + 5) if text.startswith(" and ", end) else None
    if other is None and text.endswith(" and ", 0, start):
        touched = _touched(named, starts, start - 6, start - 5)
        other = touched[0] if touched else None
    if other is None or other.rule != "organization:form" or other.text.rsplit(" ", 1)[-1] not in _FIRM_HEADS:
        return False
    return _SURNAME_HERE.search(text, max(0, start - 30), start) is None and not _named_person(text, text[start:end])


def _named_person(text: str, word: str) -> bool:
    """Does a given name stand before ``word`` anywhere in the text?"""
    return any(
        before is not None and before[1] in GIVEN
        for at, _ in whole_words(text, word)
        for before in [_WORD_BEFORE.search(text, max(0, at - 30), at)]
    )


def _touched(named: Sequence[Mention], starts: Sequence[int], start: int, end: int) -> Sequence[Mention]:
    """The mentions that share a character with ``start..end``; ``starts``: where each begins."""
    first = bisect_right(starts, start) - 1
    if first < 0 or named[first].end <= start:
        first += 1
    return named[first : bisect_left(starts, end)]


def _yields(mention: Mention, start: int, end: int) -> bool:
    """May a name at ``start..end`` take the mention's place?"""
    if mention.rule in FALSE_HEADS and start <= mention.start and mention.end <= end:
        return True
    longer = start <= mention.start and mention.end <= end and mention.end - mention.start < end - start
    return longer and mention.type in _YIELDING


def _rows(run: Sequence[Token], text: str) -> Iterator[tuple[Token, ...]]:
    """Capitals in a row, "&" between them included; words that open a sentence left aside. Where small words link them,
    the whole run as well. ``run`` has several words."""
    if run[0].text in OPENING_CLASSES and run[1].capital:
        run = run[1:]
    row: list[Token] = []
    rows = 0
    for i, token in enumerate(run):
        if token.capital:
            if token.text not in _NO_NAME and (row or not token.text.endswith(_HELD)):
                row.append(token)
                continue
        elif row and token.text == "&" and i + 1 < len(run) and run[i + 1].capital:
            row.append(token)
            continue
        if row:
            rows += 1
            yield tuple(row)
        row = []
    if row:
        yield tuple(row)
        if rows and 3 <= len(run) <= 6 and run[-1].capital and text[run[-1].end : run[-1].end + 1] in tuple(",.;:)"):
            yield tuple(run)


def _free(name: Sequence[Token]) -> bool:
    """Could the words be a firm's name: no title, nobody's given name first?"""
    first = name[0].text
    if name[-1].text == "Index" or (len(name) > 4 and all(t.capital for t in name)):
        return False
    if first in GIVEN or (first in TITLE_MODIFIERS and first not in HEADS) or first.rstrip(".") in _OF_PEOPLE:
        return False
    plain = first in _PLAIN
    for token in name[1:]:
        word = token.text
        if word.rstrip(".") in _OF_PEOPLE or (word in TITLE_MODIFIERS and len(name) < 3):
            return False
        plain = plain and word in _PLAIN
    return not plain


@lru_cache(maxsize=8192)
def _free_word(word: str) -> bool:
    """Could ``word``, alone in its row, be a firm's name?"""
    return (
        len(word) > 2 and word not in _NEVER_ALONE and word.rstrip(".") not in _OF_PEOPLE and not word.endswith(_HELD)
    )


def _kind(known: TextMap, name: Sequence[Token], start: int, end: int, *, bare: bool) -> EntityType | None:
    text = known.text
    if len(name) == 1:
        kind = kind_beside(text, start, end, count=1, linked=False)
        if kind is None and bare:
            kind = outlet_by_context(text, start, end, name[0].text)
            if kind is None and firm_by_deeds(text, start, end, count=1, clear=True):
                return "organization"
        return kind
    if name[0].text in _PREFIXES:
        return "organization"
    if name[0].text in _STATIONS and name[1].capital and name[1].text not in HEADS:
        return "outlet"
    linked = any(not t.capital and t.text != "&" for t in name)
    if linked and not all(t.capital or t.text in (*_LINKED, "&") for t in name):
        return None
    if forms.weight(name) > 0:
        return None  # somebody's name, by its form
    kind = kind_beside(text, start, end, count=len(name), linked=linked)
    if kind == "organization" and name[-1].text in OUTLETS | AGREEMENTS:
        return HEADS[name[-1].text]
    if kind is None and not linked:
        kind = outlet_by_context(text, start, end, text[start:end]) if bare else None
        if kind is None and firm_by_deeds(text, start, end, count=len(name), clear=bare):
            return "organization"
    return kind


def _part_of_more(text: str, start: int) -> bool:
    """Does another word of a name stand right before?"""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    return before is not None and before[1] not in _NO_NAME
