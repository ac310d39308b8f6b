"""The minerals and countries that a claim is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from extract.model import Mention, Statement
from extract.topics.claim import official
from extract.topics.page import Page, Stretch
from extract.topics.words import within

_STAYING = re.compile(r"\b(?:in|at|near|outside|around|from|to|of|for) \Z")
"""Before a capital: the city, not the government."""
_OFFICIAL_BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Commission|Council|Treasury|White House|Kremlin|Congress|Parliament|Senate|"
    r"Bureau of Industry|State Council|Bundestag|Downing Street|Trade Representative|embassy)\b",
)


def mentions_in(page: Page, stretch: Stretch) -> Sequence[Mention]:
    """What is named in a stretch of the article."""
    return page.mentions[within(page.mention_starts, *stretch)]


def minerals_in(mentions: Sequence[Mention], attribution: Stretch | None) -> tuple[str, ...]:
    """Canonical names, in the order of the text; what speaker and role name is left out."""
    named = [m for m in mentions if m.type == "mineral"]
    if attribution is not None:
        named = [m for m in named if not attribution[0] <= m.start < attribution[1]]
    return tuple(dict.fromkeys([m.name for m in named])) if named else ()


def countries_in(
    page: Page,
    stretch: Stretch,
    mentions: Sequence[Mention],
    attribution: Stretch | None = None,
    speaker: Stretch | None = None,
) -> tuple[str, ...]:
    """Countries of the claim: as nouns, adjectives, capitals and bodies that stand for a government, and people."""
    places = [(m.start, m.country) for m in mentions if m.country and _counts_for(page, m, attribution, speaker)]
    nations = [
        (hit.start, hit.label[1])
        for hit in page.demonyms[within(page.demonym_starts, *stretch)]
        if not (attribution and attribution[0] <= hit.start < attribution[1])
    ]
    if nations:
        places = sorted([*places, *nations], key=itemgetter(0))
    return tuple(dict.fromkeys([code for _, code in places])) if places else ()


def countries_of(
    page: Page,
    statement: Statement,
    mentions: Sequence[Mention],
    topics: tuple[str, ...],
    attribution: Stretch | None,
) -> tuple[str, ...]:
    """Countries that the claim names, and the one that acts or on whose controls an official speaks."""
    speaker = (statement.speaker_start or 0, statement.speaker_end or 0)
    codes = dict.fromkeys(countries_in(page, (statement.start, statement.end), mentions, attribution, speaker))
    if statement.speaker_country and (
        statement.kind == "action" or ("export_controls" in topics and official(statement))
    ):
        codes[statement.speaker_country] = None
    return tuple(codes)


def _counts_for(page: Page, mention: Mention, attribution: Stretch | None, speaker: Stretch | None) -> bool:
    """Does a mention that has a country stand for it?"""
    if page.text.startswith("$", mention.end):
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
