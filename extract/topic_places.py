"""The minerals and countries that a claim is about."""

from __future__ import annotations

import re
from bisect import bisect_left

from extract.model import Mention, Statement
from extract.topic_page import Page, Stretch

_STAYING = re.compile(r"\b(?:in|at|near|outside|around|from|to|of|for) \Z")
"""Before a capital: the city, not the government."""
_OFFICIAL_BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Commission|Council|Treasury|White House|Kremlin|Congress|Parliament|Senate|"
    r"Bureau of Industry|State Council|Bundestag|Downing Street|Trade Representative|embassy)\b",
)
_OFFICIAL = re.compile(
    r"minist|spokes|official|secretary|government|commission|president|premier|chancellor|authorit", re.I
)


def _speaks_for_country(statement: Statement) -> bool:
    """An official on export controls speaks of those of his own country, or of what others' do to it."""
    if statement.kind != "speech" or statement.speaker_country is None:
        return False
    who = f"{statement.speaker_role or ''} {statement.speaker_affiliation or ''} {statement.speaker or ''}"
    return bool(_OFFICIAL.search(who))


def minerals_in(page: Page, statement: Statement, attribution: Stretch | None) -> tuple[str, ...]:
    """Canonical names, in the order of the text; what speaker and role name is left out."""
    return tuple(dict.fromkeys(m.name for m in _mentions(page, statement, attribution) if m.type == "mineral"))


def countries_in(
    page: Page, statement: Statement, topics: tuple[str, ...], attribution: Stretch | None
) -> tuple[str, ...]:
    """Countries of the claim: as nouns, adjectives, capitals and bodies that stand for a government, and people."""
    places = [
        (m.start, m.country) for m in _mentions(page, statement, None) if _counts_for(page, m, statement, attribution)
    ]
    first = bisect_left(page.demonym_starts, statement.start)
    places += [
        (hit.start, hit.label[1])
        for hit in page.demonyms[first : bisect_left(page.demonym_starts, statement.end)]
        if not (attribution and attribution[0] <= hit.start < attribution[1])
    ]
    codes = dict.fromkeys(code for _, code in sorted(places, key=lambda p: p[0]) if code)
    if "export_controls" in topics and _speaks_for_country(statement):
        codes[statement.speaker_country or ""] = None
    return tuple(code for code in codes if code)


def _counts_for(page: Page, mention: Mention, statement: Statement, attribution: Stretch | None) -> bool:
    if mention.country is None:
        return False
    state = mention.type in ("country", "bloc") or (mention.type == "place" and mention.name in page.topics.capitals)
    if attribution and attribution[0] <= mention.start < attribution[1]:
        # A government that speaks, speaks of itself.
        return state and (mention.start, mention.end) == (statement.speaker_start, statement.speaker_end)
    if mention.type == "place":
        return state and not _STAYING.search(page.text, max(0, mention.start - 12), mention.start)
    if mention.type == "organization":
        return mention.rule in ("ministry", "government") or bool(_OFFICIAL_BODY.search(mention.name))
    return state or mention.type == "person"


def _mentions(page: Page, statement: Statement, attribution: Stretch | None) -> list[Mention]:
    first = bisect_left(page.mention_starts, statement.start)
    return [
        m
        for m in page.mentions[first : bisect_left(page.mention_starts, statement.end)]
        if not (attribution and attribution[0] <= m.start < attribution[1])
    ]
