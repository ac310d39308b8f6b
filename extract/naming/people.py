"""People by form and context, and the surnames that later stand for them.

A candidate is a row of capitalised words that no institution, place or date accounts for. It is a person if title,
apposition, a verb of saying or the form of the name give evidence enough; a single word is one only as the surname of
somebody whom the text names in full, or behind a title.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.model import Mention
from extract.naming import forms
from extract.naming.candidates import Candidate, find_candidates
from extract.naming.evidence import ENOUGH, around
from extract.naming.gazetteer import fold
from extract.naming.given_names import HAN, KOREAN
from extract.naming.name_words import may_be_surname
from extract.naming.runs import Token
from extract.naming.stems import places_of
from extract.naming.surnames import link_short_forms
from extract.naming.text_map import TextMap

_TOWN = re.compile(r" (?:town|village|township|city)\b")
""" "Mai Halven town"."""
_FAMILY_FIRST = HAN | KOREAN


def find_people(
    runs: Sequence[tuple[Token, ...]],
    headlines: Sequence[tuple[Token, ...]],
    known: TextMap,
    taken: Sequence[Mention],
    entitled: Mapping[str, str],
) -> list[Mention]:
    """People in ``runs``. ``headlines``: single words in headline capitals, where only surnames known from ``runs``
    count. ``taken``: the mentions that are settled and cannot be part of a person's name.
    ``entitled``: people of the headline, by their names there.
    """
    covered = _word_starts(taken, known.text)
    candidates: list[Candidate] = []
    adjectives = known.demonym_starts
    for run in runs:
        if len(run) > 1:
            candidates += find_candidates(run, known, covered)
        elif run[0].start not in covered and run[0].start not in adjectives and may_be_surname(run[0].text):
            # Most runs are one word, and such a word can only be somebody's surname.
            candidates.append(Candidate(run))
    people = {m.name: m for m in reversed(taken) if m.type == "person"}
    mentions: list[Mention] = []
    waiting: list[Candidate] = []
    singles: dict[str, list[Token]] = {}
    for c in candidates:
        if len(c.tokens) == 1:
            singles.setdefault(c.tokens[0].text, []).append(c.tokens[0])
    for c in candidates:
        if not _is_person(c, singles, known) or (len(c.tokens) > 1 and _TOWN.match(known.text, c.end)):
            waiting.append(c)
            continue
        rule = "person:context" if c.score >= ENOUGH else "person:form"
        mention = _mention(c, _same(people, c.name) or c.name, rule, known.text)
        mentions.append(mention)
        first = people.get(mention.name)
        if first is None or (first.country is None and mention.country):
            people[mention.name] = mention
    if headlines and people:
        waiting += _in_headlines(headlines, covered, known.text)
    # "Sefcovic" is the surname of "Maros Sefcovic", however the gazetteer writes him.
    written = {**entitled} | {name: name for name in people} | {m.text: m.name for m in taken if m.type == "person"}
    mentions += [
        _mention(c, name, rule, known.text) for c, name, rule in link_short_forms(waiting, written, known.text)
    ]
    return [_of_country(m, people[m.name].country) if m.name in people else m for m in mentions]


def _of_country(mention: Mention, country: str | None) -> Mention:
    return mention if mention.country == country else replace(mention, country=country)


def _is_person(c: Candidate, singles: Mapping[str, Sequence[Token]], known: TextMap) -> bool:
    if len(c.tokens) == 1:
        return False
    if c.score >= ENOUGH and sum(t.capital for t in c.tokens) > 1:
        return True
    parts = c.capitals
    if len(parts) < 2:
        return False
    again = parts[-1].text in singles or (parts[0].text in singles and parts[0].text in _FAMILY_FIRST)
    if c.score + again >= ENOUGH or forms.weight(c.tokens, sure=True) >= forms.FORM:
        return True
    # "Chisomo Phiriwa rose early. … Phiriwa, 58, …": what is told of the surname.
    alone = max((around(token, known) for token in singles.get(parts[-1].text, ())), default=0)
    return alone > 0 and c.score + again + alone >= ENOUGH


def _in_headlines(headlines: Sequence[tuple[Token, ...]], covered: dict[int, Mention], text: str) -> list[Candidate]:
    # "Price" is a name in a headline only if the text knows no price.
    return [
        Candidate((token,))
        for (token,) in headlines
        if token.capital and token.start not in covered and not _stands_in(text, fold(token.text))
    ]


def _stands_in(text: str, word: str) -> bool:
    """Does ``word`` stand somewhere between blanks, without a sign?"""
    if " " in word:
        return False
    length = len(word)
    beside = ((text[at - 1 : at] if at else "", text[at + length : at + length + 1]) for at in places_of(text, word))
    return any(not before.strip() and not behind.strip() for before, behind in beside)


def _word_starts(taken: Sequence[Mention], text: str) -> dict[int, Mention]:
    """Where the words of the settled mentions begin."""
    covered: dict[int, Mention] = {}
    for mention in taken:
        at = mention.start
        while at < mention.end:
            covered[at] = mention
            blank = text.find(" ", at, mention.end)
            if blank < 0:
                break
            at = blank + 1
    return covered


def _same(people: dict[str, Mention], name: str) -> str | None:
    """The known person whose first and last name these are, middle names aside."""
    if name in people:
        return name
    words = name.split()
    for other in people:
        theirs = other.split()
        if len(words) < 2 or len(theirs) < 2:
            continue
        # "Ms. Paredes Quiroga", once the text has had Rosaura Paredes Quiroga.
        if (words[0], words[-1]) == (theirs[0], theirs[-1]) or theirs[1:] == words:
            return other
    return None


def _mention(c: Candidate, name: str, rule: str, text: str) -> Mention:
    return Mention("person", name, text[c.start : c.end], c.start, c.end, c.country, None, rule)
