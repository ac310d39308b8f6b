"""The minerals and countries that a claim is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extract.model import Mention, Statement
from extract.topic_evidence import official
from extract.topic_page import Page, Stretch

_STAYING = re.compile(r"\b(?:in|at|near|outside|around|from|to|of|for) \Z")
"""Before a capital: the city, not the government."""
_OFFICIAL_BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Commission|Council|Treasury|White House|Kremlin|Congress|Parliament|Senate|"
    r"Bureau of Industry|State Council|Bundestag|Downing Street|Trade Representative|embassy)\b",
)


def minerals_in(page: Page, stretch: Stretch, attribution: Stretch | None) -> tuple[str, ...]:
    """Canonical names, in the order of the text; what speaker and role name is left out."""
    return tuple(dict.fromkeys(m.name for m in _mentions(page, stretch, attribution) if m.type == "mineral"))


def countries_in(page: Page, stretch: Stretch, attribution: Stretch | None, speaker: Stretch | None) -> tuple[str, ...]:
    """Countries of the claim: as nouns, adjectives, capitals and bodies that stand for a government, and people."""
    places = [
        (m.start, m.country) for m in _mentions(page, stretch, None) if _counts_for(page, m, attribution, speaker)
    ]
    first = bisect_left(page.demonym_starts, stretch[0])
    places += [
        (hit.start, hit.label[1])
        for hit in page.demonyms[first : bisect_left(page.demonym_starts, stretch[1])]
        if not (attribution and attribution[0] <= hit.start < attribution[1])
    ]
    return tuple(dict.fromkeys(code for _, code in sorted(places, key=lambda p: p[0]) if code))


def countries_of(
    page: Page, statement: Statement, topics: tuple[str, ...], attribution: Stretch | None
) -> tuple[str, ...]:
    """Countries that the claim names, and the one that acts or on whose controls an official speaks."""
    speaker = (statement.speaker_start or 0, statement.speaker_end or 0)
    codes = dict.fromkeys(countries_in(page, (statement.start, statement.end), attribution, speaker))
    if statement.speaker_country and (
        statement.kind == "action" or ("export_controls" in topics and official(statement))
    ):
        codes[statement.speaker_country] = None
    return tuple(codes)


def _counts_for(page: Page, mention: Mention, attribution: Stretch | None, speaker: Stretch | None) -> bool:
    if mention.country is None or page.text.startswith("$", mention.end):
        return False
    state = mention.type in ("country", "bloc") or (mention.type == "place" and mention.name in page.topics.capitals)
    if attribution and attribution[0] <= mention.start < attribution[1]:
        # A government that speaks, speaks of itself.
        return state and (mention.start, mention.end) == speaker
    if mention.type == "place":
        return state and not _STAYING.search(page.text, max(0, mention.start - 12), mention.start)
    if mention.type == "organization":
        return mention.rule in ("ministry", "government") or bool(_OFFICIAL_BODY.search(mention.name))
    return state or mention.type == "person"


def _mentions(page: Page, stretch: Stretch, attribution: Stretch | None) -> Sequence[Mention]:
    first = bisect_left(page.mention_starts, stretch[0])
    found = page.mentions[first : bisect_left(page.mention_starts, stretch[1], first)]
    if attribution is None:
        return found
    start, end = attribution
    return [m for m in found if not start <= m.start < end]
