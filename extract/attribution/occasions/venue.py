"""Where a statement was made: "regular press conference", "told the Global Times", "press release"."""

from __future__ import annotations

import re
from functools import lru_cache

_OCCASIONS = (
    r"(?:(?:regular|daily|weekly|monthly|routine|joint|virtual|online|televised|quarterly|annual|special|emergency)\s+)*"
    r"(?:press (?:conference|briefing|release|statement)|news (?:conference|briefing|release)|media "
    r"(?:briefing|release|call)|briefing|"
    r"conference call|earnings call|call with "
    r"(?:analysts|investors|reporters)|interview|statement|report|speech|testimony|hearing|filing|"
    r"letter|note|memo|blog "
    r"post|post|tweet|op-ed|editorial|commentary|video|webinar|forum|summit|conference|panel|seminar|workshop|podcast|"
    r"e-?mail|phone call|readout|communiqu[eé]|notice|regulatory filing|address|remarks|finance "
    r"ministerial|ministerial)"
)
_VENUE = re.compile(
    rf"\b(?:in|at|during|through|via|by|on|to)\s+(?:(?:a|an|the|his|her|its|their|this|that|another|one|earlier)\s+)*"
    rf"((?:\w[\w'’-]*\s+){{0,2}}?{_OCCASIONS})\b(?!\s+(?:that|which) (?:was|is))",
    re.IGNORECASE,
)
_SOCIAL = re.compile(
    r"\b(?:on|via)\s+((?:the )?social media(?: platform)?(?: [A-Z]\w*)?|X|Twitter|Weibo|Facebook|Truth "
    r"Social|LinkedIn|Telegram)\b"
)
_TOLD = re.compile(
    r"\b(?:told|tells)\s+([^,.;:“\"]{2,60}?)(?=\s+(?:that|on|in|at|by|during|after|before|last|this|earlier|the "
    r"day|via|he|she|it|they|his|her|its)\b|[,.;:“\"]|$)"
)
_HEARER = re.compile(
    r"(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,4}|reporters|journalists|lawmakers|investors|analysts|the "
    r"(?:newspaper|paper|agency|broadcaster)"
)
_HEARERS = ("reporters", "journalists", "correspondents", "newspaper", "agency", "radio", "television", "TV")
_TOLD_EVENT = re.compile(rf"(?:a|an|the|his|her)\s+((?:[\w&'’-]+\s+){{0,5}}?{_OCCASIONS})$")


@lru_cache(maxsize=2048)
def find_venue(zone: str) -> str | None:
    """The venue named in ``zone``, the words around a cue; None where there is none.

    Every second zone is a bare cue ("said", "added that"): these are searched once.
    """
    told = _TOLD.search(zone)
    if told is not None:
        hearer = told.group(1).strip()
        event = _TOLD_EVENT.fullmatch(hearer)
        if event is not None:
            return event.group(1)
        named = _HEARER.match(hearer)
        if named is not None:
            whole = hearer.endswith(_HEARERS) and len(hearer.split()) <= 4
            return f"told {hearer if whole else named.group()}"
    social = _SOCIAL.search(zone)
    place = _VENUE.search(zone)
    if place is not None and (social is None or place.start() < social.start()):
        return place.group(1)
    return social.group(1) if social is not None else None
