"""Candidates for people: rows of capitalised words that nothing else accounts for, without their titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extract.model import Mention
from extract.naming import evidence, forms
from extract.naming.adjectives import COMPOUNDED
from extract.naming.given_names import GIVEN, GIVEN_OR_WORD
from extract.naming.name_words import well_formed
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    DATES,
    FUNCTION_WORDS,
    HEADS,
    HONORIFICS,
    PARTICLES,
    PORTFOLIOS,
    TITLE_MODIFIERS,
    TITLES,
    words,
)

_HYPHENED_TITLES = ("Vice", "Deputy", "Under", "Director", "Secretary")
_FELLOWS = ("Democrat", "Republican", "Partner", "Tory")
_PARTIES = ("Independent", "Conservative", "Labour", "Green", "Greens", "Liberal", "Socialist", "Communist")
_POST_NOMINALS = words("MP MEP MSP MLA TD KC QC SC OBE CBE MBE PhD MBA CPA AO AM")
_NEVER_LAST = TITLES - HONORIFICS - {"King", "Prince", "Bishop", "Pope", "Major", "Judge", "Justice", "Head", "Chair"}
"""Offices that end no name: "Chief Financial Officer"."""
_STATES = re.compile(r"(?:N\.[YJHCDM]\.?|[SW]\.[CDV]\.?|D\.C\.?|R\.I\.?|P\.?E\.I\.?|B\.C\.?|N\.S\.?|N\.S\.W\.?)\Z")
_NUMERALS = ("I.", "V.", "X.", "II.", "IV.", "VI.", "IX.")


_LISTED = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Uu]ndersecretary|[Cc]ommissioner) (?:of|for) [^.;:]+(?:,|,? and|,? &) (?:the )?\Z"
)
_LONGEST_LIST = 110
"""Characters of an office with its portfolios but the last, at most."""
_OPENING = FUNCTION_WORDS | DATES | TITLE_MODIFIERS | {*_FELLOWS, *_PARTIES}
"""Words without a full stop that ``_of_party`` and ``_introduces`` ask about in a row without title."""


class Candidate(NamedTuple):
    """A possible name with what speaks for it."""

    tokens: tuple[Token, ...]
    score: int = 0
    titled: bool = False
    honorific: bool = False
    country: str | None = None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def name(self) -> str:
        return " ".join(t.text for t in self.tokens)

    @property
    def capitals(self) -> tuple[Token, ...]:
        return tuple(t for t in self.tokens if t.capital)


@dataclass(slots=True)
class _Lead:
    """What stands before the name in its row: where the name begins, and what was seen on the way."""

    first: int = 0
    titled: bool = False
    honorific: bool = False
    country: str | None = None
    person: bool = False


def find_candidates(run: tuple[Token, ...], known: TextMap, covered: dict[int, Mention]) -> list[Candidate]:
    """Candidates of a run of several words. ``covered``: where words of settled mentions begin."""
    start, end = run[0].start, run[-1].end
    whole = covered.get(start)
    if whole is not None and whole.start == start and whole.end >= end:
        blanks = known.text.count(" ", start, end)
        if blanks + 1 == len(run):  # each word begins where ``covered`` has one
            return []
    found: list[Candidate] = []
    titled_run = _behind_portfolios(run, known.text)
    country: str | None = None
    for segment in _segments(run):
        lead = _lead(segment, titled_run, known, covered)
        titled_run = titled_run or lead.titled
        if not lead.titled and titled_run:
            # "EU Commissioner for Trade Tilda Rasmussen".
            lead.country = lead.country or country
        country = lead.country
        if lead.person or lead.first == len(segment):
            continue
        candidate = _candidate(segment, lead, titled_run, known)
        if candidate is not None:
            found.append(candidate)
    return found


def _behind_portfolios(run: Sequence[Token], text: str) -> bool:
    """Is the run the end of an office's list, with who holds it ("Minister of Mines, Geology and | Energy Aino S.")?"""
    if len(run) < 3 or PORTFOLIOS.isdisjoint(token.text.lower() for token in run[:2]):
        return False
    start = run[0].start
    return _LISTED.search(text, max(0, start - _LONGEST_LIST), start) is not None


def _segments(run: Sequence[Token]) -> list[list[Token]]:
    """The capitals in a row, particles between them included."""
    found: list[list[Token]] = []
    segment: list[Token] = []
    last = 0
    for token in run:
        if token.capital and "-" in token.text and token.text.endswith(COMPOUNDED):
            # "Tilda Rasmussen-led Fjordhus": the participle ends the name.
            length = token.text.rindex("-")
            found.append([*segment, Token(token.text[:length], token.start, token.start + length, True)])
            segment = []
        elif token.capital:
            segment.append(token)
            last = len(segment)
        elif segment and token.text.lower() in PARTICLES:
            segment.append(token)
        elif segment:
            found.append(segment[:last])
            segment = []
    if segment:
        found.append(segment[:last])
    return found


def _lead(segment: Sequence[Token], titled_run: bool, known: TextMap, covered: dict[int, Mention]) -> _Lead:
    lead = _Lead(_behind_portfolio(segment) if titled_run else 0)
    for k, token in enumerate(segment):
        mention = covered.get(token.start)
        word, more = token.text, k + 1 < len(segment)
        if mention is not None and not _may_be_given(segment, k, mention):
            if mention.type == "person":
                lead.person = True
                return lead
            lead.country = mention.country or lead.country
            lead.first = k + 1
        elif token.start in known.demonym_starts and known.demonym_starts[token.start][0] >= token.end:
            lead.country = known.demonym_starts[token.start][1]
            lead.first = k + 1
        elif word.rstrip(".") in TITLES and (more or k == lead.first) and not (k and segment[k - 1].text in GIVEN):
            lead.titled, lead.honorific, lead.first = True, word.rstrip(".") in HONORIFICS, k + 1
        elif more and "-" in word and word.split("-", 1)[0] in _HYPHENED_TITLES:
            lead.titled, lead.first = True, k + 1
        elif k == lead.first and (titled_run or word in _OPENING or "." in word):
            if _of_party(segment, k):
                lead.titled, lead.first = True, k + 1
            elif _introduces(segment, k, titled_run) or _abroad(segment, k, known.text):
                lead.first = k + 1
    return lead


def _behind_portfolio(segment: Sequence[Token]) -> int:
    """Where a whole name can begin behind the last word of the matters of an office: "Envoy for South and **Central
    Asian Affairs** Tilda Rasmussen"."""
    for k in range(len(segment) - 3, 0, -1):
        if segment[k].text.lower() in PORTFOLIOS:
            return k + 1
    return 0


def _of_party(segment: Sequence[Token], k: int) -> bool:
    """ "Democrat Lou Halloran", "Greens senator" aside: what somebody is, before the whole name."""
    if len(segment) - k < 3 or segment[k + 1].text in HEADS or segment[k + 2].text in HEADS:
        return False
    return segment[k].text in _FELLOWS or (segment[k].text in _PARTIES and segment[k + 1].text in GIVEN)


def _abroad(segment: Sequence[Token], k: int, text: str) -> bool:
    """The state behind a town: "Rochester, N.Y. Larkmoor now …"."""
    start = segment[k].start
    return k + 1 < len(segment) and text[start - 2 : start] == ", " and _STATES.match(segment[k].text) is not None


def _enumerates(name: Sequence[Token], text: str) -> bool:
    """ "I. Items": the number of a heading."""
    start = name[0].start
    return name[0].text in _NUMERALS and (start == 0 or text[start - 1] == "\n")


def _introduces(segment: Sequence[Token], k: int, titled_run: bool) -> bool:
    """A word that stands before a name without being part of it."""
    word = segment[k].text
    if word in FUNCTION_WORDS or word in DATES:
        return not forms.asian([t.text for t in segment[k:]])
    if k + 1 == len(segment):
        return False
    if word in TITLE_MODIFIERS or (titled_run and word.lower() in PORTFOLIOS):
        later = any(t.text.rstrip(".") in TITLES for t in segment[k + 1 :])
        return later or titled_run or word in ("Former", "Late")
    return False


def _candidate(segment: Sequence[Token], lead: _Lead, titled_run: bool, known: TextMap) -> Candidate | None:
    rest = segment[lead.first :]
    name: list[Token] = []
    for token in rest:
        no_name = token.text in DATES or token.text in FUNCTION_WORDS
        if (no_name and not forms.asian([t.text for t in rest])) or token.start in known.demonym_starts:
            break
        name.append(token)
    while name and (not name[-1].capital or (len(name) > 2 and name[-1].text in _POST_NOMINALS)):
        name.pop()
    if len(name) > 3 and name[0].text in GIVEN and name[-1].text in _NEVER_LAST:
        # "appointed Tilda Rasmussen Finance Minister"
        while len(name) > 2 and (name[-1].text in _NEVER_LAST or name[-1].text in TITLE_MODIFIERS):
            name.pop()
    capitals = [t.text for t in name if t.capital]
    if not name or name[-1].text in _NEVER_LAST or not well_formed(capitals, len(name)):
        return None
    titled = lead.titled or (titled_run and lead.first > 0)
    # A single word without title is a name only as somebody's surname, whatever stands round it.
    alone = not titled and len(capitals) < 2
    score, country = (0, None) if alone else evidence.weigh(name, titled, known)
    if score <= forms.FORM and _enumerates(name, known.text):
        return None
    if lead.country is None and (lead.first > 0 or not lead.titled) and (titled or lead.first):
        owner = known.owner(segment[0].start)
        lead.country = owner[0] if owner else None
    return Candidate(tuple(name), score, titled, lead.honorific, lead.country or country)


def _may_be_given(segment: Sequence[Token], k: int, mention: Mention) -> bool:
    """A place or country that is the first name in a full name ("Jordan Ellery")."""
    if len(segment) == 1:
        return False
    single = mention.start == segment[k].start and mention.end == segment[k].end
    if not single or mention.type not in ("place", "country", "mineral", "outlet") or mention.text.isupper():
        return False
    if k and segment[k - 1].text in GIVEN and k == len(segment) - 1 and mention.type == "place":
        return segment[k - 1].text not in GIVEN_OR_WORD
    return (
        k + 1 < len(segment)
        and segment[k].text in GIVEN
        and segment[k + 1].text not in HEADS
        and segment[k + 1].text.rstrip(".") not in TITLES
        and segment[k + 1].text not in DATES
    )
