"""Parties by the form of their names ("Socialist Left"), and parliaments called by that word alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.model import Mention
from extract.naming.stems import matches_at

_CREEDS = (
    "Socialist",
    "Social",
    "Christian",
    "Liberal",
    "National",
    "Democratic",
    "Progressive",
    "Popular",
    "Radical",
    "Civic",
    "United",
    "Patriotic",
    "Agrarian",
    "Conservative",
    "Communist",
    "Republican",
    "Independent",
    "Centre",
)
_PARTY = re.compile(
    rf"(?:{'|'.join(_CREEDS)})(?: (?:{'|'.join(_CREEDS)}))? "
    r"(?:Left|Democrats|Front|Rally|Greens|Socialists|Liberals|Conservatives|Unionists|Bloc|Alternative|"
    r"People[’']s Party)"
    r"\b(?! (?:Bank|Press|News|Hotel|Party|Party’s|Street))"
)
_LAST_WORDS = (
    *(" Left", " Democrats", " Front", " Rally", " Greens", " Socialists", " Liberals", " Conservatives"),
    *(" Unionists", " People", " Bloc", " Alternative"),
)
"""What ``_PARTY`` ends with: asked first."""
_PARLIAMENT = re.compile(r"Parliament\b(?! (?:House|Square|Hill|Street|Road|Buildings?|Member|of)\b)(?![’']s [A-Z])")
_NO_HOUSE = re.compile(r"(?:[Mm]embers? of (?:the )?|[A-Z][\w’'-]+ )\Z")


def find_parties(text: str) -> Iterator[Mention]:
    """Parties in text order, then parliaments without another name. Deterministic; no state is guessed."""
    if any(map(text.__contains__, _LAST_WORDS)):
        for found in matches_at(_PARTY, text, (f"{creed} " for creed in _CREEDS)):
            yield _body(found)
    if "Parliament" in text:
        for found in matches_at(_PARLIAMENT, text, ("Parliament",)):
            if _NO_HOUSE.search(text, max(0, found.start() - 24), found.start()) is None:
                yield _body(found)


def _body(found: re.Match[str]) -> Mention:
    return Mention("organization", found[0], found[0], found.start(), found.end(), None, None, "organization:form")
