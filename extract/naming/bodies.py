"""Institutions, companies, outlets, agreements, events and places by their form: a head word and what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.model import EntityType, Mention
from extract.naming.extents import LAWS, begin_of, end_of, matter
from extract.naming.gatherings import kind_of_gathering
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    AGREEMENTS,
    BODIES,
    COMPANIES,
    DATES,
    EVENTS,
    HEADS,
    OUTLETS,
    PLACES,
    PLAIN_MODIFIERS,
    TITLES,
    TRADES,
    WEAK_AGREEMENTS,
    WEAK_OUTLETS,
    words,
)

_NEED_MODIFIER = words(
    """
    School College Office Party Court Union Board Fund Service Survey Command Cabinet Guard Congress Senate Assembly
    Delegation Embassy Bank Chamber Parliament Faculty Hospital Museum Corporation Army Navy Taskforce Administration
    Reserve Force
    """
)
"""Bodies that "of …" alone does not name ("Board of Directors"), except those of _OF_NAMES."""
_OF_NAMES = words(
    """
    Office School College Bank Chamber Court Congress Faculty Museum Board Fund
    """
)
_WHOSE = ("People's ", "People’s ", "Women's ", "Women’s ", "Children's ", "Children’s ")
"""Possessives that belong to a body's name, where the row of capitals breaks off."""
_OTHER_LAND = ("Ridge", "Creek", "Hills", "Hill", "Falls", "Mountain")
"""Heads that make another place of a known one: Hillcrest, but Hillcrest Ridge."""
_GENERIC_BEFORE_AGREEMENT = words(
    """
    Free Trade Bilateral Strategic Comprehensive Economic Mutual Framework Cooperation Joint Action Security Business
    New Regional Global International Final Preliminary Investment Technical Commercial Long-term Definitive Offtake
    Definite Binding Strict National Federal State Public Private Executive Presidential
    """
)
_SITES = ("Project", "Projects", "Mine", "Mines", "Deposit", "Operation", "Operations", "Prospect")
"""What the trade head before them says of a site, not of a firm: "Cummer Range Lithium Project"."""
_GENERIC_NEWS = words(
    """
    Breaking Latest More Top Related Financial Business World Local Good Bad Fake Market Press Sunday
    """
)
_PLAIN_PARTS = PLAIN_MODIFIERS | {"Union", "Special", "Autonomous", "Administrative", "Border"}
_OF_REVIEWS = words(
    "Joint Annual Quarterly Periodic Policy Strategic Spending Peer Midterm Mid-Term Security Judicial Act"
)
"""What is reviewed, or how: "the Joint Review" is no paper."""
_OF_NEWS = ("News", "Broadcasting")
_NEWS_BODIES = words("Agency Service Network Corporation Company Corp Co")
""" "Halden News Agency" is an outlet."""
_DECLARED = ("Declaration", "Plan", "Roadmap", "Protocol", "Charter", "Framework", "Strategy")
_READ = ("Law", "Code")
_LAW_MATTERS = words(
    "Mining Mines Minerals Mineral Tax Customs Labour Labor Penal Criminal Civil Commercial Investment Forest Export "
    "Forestry Environmental Petroleum Hydrocarbons Water Land"
)
""" "The Mining Code"."""
_WORLDWIDE = ("World", "International", "Global")
_SECOND_FORM = re.compile(r"\.?,? (?:Ltd|Limited|Inc|LLC|Pte)\b\.?")
""" "Halden Ores Co., Ltd."."""
_NTH = re.compile(r"\b(?:\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Aa]nnual|20\d\d) \Z")
""" "The 9th Gravel Congress" is held."""
_WHO_MEET = words("Ministers Ministerial Leaders Presidents Sherpas Envoys")
_OFFICERS = words("Chair Chairman Chairwoman Chairperson CEO CFO COO CTO Founder Spokesman Spokeswoman Spokesperson")
_FIRMS = COMPANIES | TRADES
_PLAIN_BEFORE_EVENT = PLAIN_MODIFIERS - {"Critical", "Global", "World"}
_OFFICE_OF = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Dd]irector|[Hh]ead) (?:of|for) (?:the )?\Z|"
    r"\b(?:ministries|ministers|departments) (?:of|for) (?:[^.;:\n]{3,120}, (?:and )?)?\Z"
)


def find_bodies(runs: Sequence[tuple[Token, ...]], known: TextMap) -> Iterator[Mention]:
    """Mentions for the ``runs``, of several words each, that hold a head word in the right company."""
    for run in runs:
        if HEADS.keys().isdisjoint([token.text for token in run]):
            continue
        reached = -1
        for i, token in enumerate(run):
            if i <= reached or not token.capital:
                continue
            kind = HEADS.get(token.text)
            if kind is None or _later_head(run, i):
                continue
            left = begin_of(run, i, reached, known)
            right = end_of(run, i, known)
            mention = _named(run, left, i, right, kind, known)
            if mention is not None:
                reached = right - 1
                yield mention


def _later_head(run: Sequence[Token], head: int) -> bool:
    """Does the same row of capitals hold another head further on ("Keppel **Bay** Metals")?"""
    for at, token in enumerate(run[head + 1 :], head + 2):
        if token.text == "&" and at < len(run) and run[at].text in _FIRMS:
            continue
        if token.text == "and" and at < len(run) and matter(run[at - 2].text) and matter(run[at].text):
            continue  # "Markets Regulation and Control Authority"
        if not token.capital or token.text.rstrip(".") in TITLES or token.text in DATES:
            return False
        if token.text in HEADS:
            return at == len(run) or run[at].text not in _SITES
    return False


_REPORTED = re.compile(r" \w+,? (?:reported|said|reports|has (?:reported|learned|seen)|quoted|cited|wrote)\b")
_TOLD = re.compile(r"\b(?:told|tell|tells|by|to|with|according to|citing) (?:the )?\Z")


def _reports(text: str, start: int, before_head: int) -> bool:
    """Is what stands here told something, or does it report?"""
    return bool(_REPORTED.match(text, before_head) or _TOLD.search(text, max(0, start - 20), start))


def _named(run: Sequence[Token], left: int, head: int, right: int, kind: EntityType, known: TextMap) -> Mention | None:
    word = run[head].text
    before = [t.text for t in run[left:head] if t.capital]
    after = right > head + 1
    if word in TRADES and word not in BODIES and _goes_on(run, right):
        return None
    start, end = run[left].start, run[right - 1].end
    if left == 0 and kind == "organization" and known.text.endswith(_WHOSE, 0, start):
        start -= next(len(whose) for whose in _WHOSE if known.text.endswith(whose, 0, start))
    if kind == "agreement" and known.text.endswith(("U.S.-", "U.K.-"), 0, start):
        start -= 5
    if word in _FIRMS and _OFFICE_OF.search(known.text, max(0, start - 150), start):
        return None
    if word == "Cabinet" and (before == ["Chief"] or (right < len(run) and run[right].text.rstrip(".") in TITLES)):
        return None
    if run[left].start in known.demonym_starts and _known_body(run[left + 1 : right], known):
        return None  # "the American Export-Import Bank"
    if after and _office_of_body(run, head, known, first=not before):
        return None
    link = run[head + 1].text if after else ""
    if not _holds(word, before, link, known, run[left:head], start):
        return None
    if word == "Board" and before and not after and before[-1] not in HEADS and _known_body(run[left:head], known, 1):
        return None  # a firm's, which is named without it
    kind = _kind_by(before, word, kind, known.text, start)
    kind = kind_of_gathering(run, left, head, right, kind, known.text)
    if run[right - 1].text in COMPANIES and (form := _SECOND_FORM.match(known.text, end)):
        end = form.end()
    text = known.text[start:end]
    owner = known.owner(start)
    country = known.country_in(start, end, bodies=False) or (owner[0] if owner else None)
    return Mention(kind, text, text, start, end, country if kind != "agreement" else None, None, f"{kind}:form")


def _kind_by(before: list[str], word: str, kind: EntityType, text: str, start: int) -> EntityType:
    """What the words ``before`` the head make of it: a news agency, a border post, a congress that is held."""
    if kind == "organization" and len(before) > 1 and before[-1] in _OF_NEWS and word in _NEWS_BODIES:
        return "outlet"
    if word == "Congress" and before and (before[0] in _WORLDWIDE or _NTH.search(text, max(0, start - 12), start)):
        return "event"
    return "place" if word == "Post" and before[-1:] == ["Border"] else kind


def _goes_on(run: Sequence[Token], at: int) -> bool:
    """Does the row of capitals go on with more than the office of somebody in a firm?"""
    return at < len(run) and run[at].capital and run[at].text not in _OFFICERS


def _known_body(row: Sequence[Token], known: TextMap, least: int = 2) -> bool:
    """Is ``row`` of ``least`` words or more, from its first to its last, a body that the gazetteer has?"""
    if len(row) < least:
        return False
    start, end = row[0].start, row[-1].end
    return any(
        (m.start, m.end) == (start, end) and m.entry.type == "organization" for m in known.matches_in(start, end)
    )


def _office_of_body(run: Sequence[Token], head: int, known: TextMap, *, first: bool) -> bool:
    """ "Office of the US State Department", "Halden Board of Directors": a part of a body, without a name of its own.
    ``first``: nothing stands before the head."""
    behind = next((t for t in run[head + 1 :] if t.capital), None)
    if behind is None:
        return False
    if behind.text in ("Directors", "Trustees", "Supervisors"):
        return True
    found = known.matches_in(behind.start, behind.end) if first else ()
    return any(m.start == behind.start and m.entry.type == "organization" and m.end > behind.end for m in found)


def _holds(word: str, before: list[str], link: str, known: TextMap, modifiers: Sequence[Token], start: int) -> bool:
    """Are the words ``before`` the head, and the small word behind it ("of"), such as make a name of it?"""
    after = bool(link)
    if word in BODIES and word != "Corporation":
        if word in _NEED_MODIFIER:
            return (len(before) > (word == "Reserve") and before != ["Media"]) or (after and word in _OF_NAMES)
        return bool(before) or after
    demonyms = sum(t.start in known.demonym_starts for t in modifiers)
    proper = [w for w in before if w not in PLAIN_MODIFIERS and not _PLAIN_PARTS.issuperset(w.split("-"))]
    article = known.text[max(0, start - 4) : start].lower() == "the "
    if word in COMPANIES or word == "Corporation":
        return bool(before) and demonyms < len(before)
    if word in TRADES:
        if before and before[-1] in PLAIN_MODIFIERS and before[0] in PLAIN_MODIFIERS:
            return False
        return bool(before) and bool(proper) and demonyms < len(before) and len(proper) > demonyms
    if word in AGREEMENTS:
        return _agreed(word, before, link, demonyms)
    if word in OUTLETS:
        if not before or set(before) <= _GENERIC_NEWS or (word == "Review" and before[-1] in _OF_REVIEWS):
            return False
        return word not in WEAK_OUTLETS or len(before) >= 2 or article or _reports(known.text, start, modifiers[-1].end)
    if word in EVENTS:
        # "Baltic Energy Ministers' Meeting".
        met = word != "Meeting" or not _WHO_MEET.isdisjoint(w.rstrip("’'") for w in before[1:])
        return met and bool(before) and not set(before) <= _PLAIN_BEFORE_EVENT
    if word in PLACES:
        known_place = any(m.entry.type == "place" for t in modifiers for m in known.matches_in(t.start, t.end))
        return bool(proper) and demonyms < len(before) and (not known_place or word in _OTHER_LAND)
    return False


def _agreed(word: str, before: list[str], link: str, demonyms: int) -> bool:
    """Does the head of an agreement or a law have enough of a name beside it?"""
    specific = [w for w in before if w not in _GENERIC_BEFORE_AGREEMENT]
    if (link == "on" and word in LAWS) or (word in _READ and before[-1:] and before[-1] in _LAW_MATTERS):
        return True
    if link == "on" and before and word in _DECLARED:
        return True  # "the Joint Declaration on Slag"
    if word in WEAK_AGREEMENTS:
        return len(before) >= 2 and bool(specific) and demonyms < len(specific)
    if word == "Act":
        return bool(before) or bool(link)
    return bool(specific) and (len(before) >= 2 or bool(link) or demonyms < len(before))
