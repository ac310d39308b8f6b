"""Parties by the form of their names ("Socialist Left"), and parliaments called by that word alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from extract.model import Mention
from extract.naming.stems import matches_from

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
_PARLIAMENT = re.compile(r"Parliament\b(?! (?:House|Square|Hill|Street|Road|Buildings?|Member|of)\b)(?![’']s [A-Z])")
FIRST_OF_PARTY = (*_CREEDS, "Parliament")
"""What a party's name begins with, and the word for a parliament."""
_NO_HOUSE = re.compile(r"(?:[Mm]embers? of (?:the )?|[A-Z][\w’'-]+ )\Z")


def find_parties(text: str, places: Mapping[str, Sequence[int]]) -> Iterator[Mention]:
    """Parties in text order, then parliaments without another name. Deterministic; no state is guessed.

    ``places``: where each capitalised word stands.
    """
    for found in matches_from(_PARTY, text, [at for creed in _CREEDS for at in places.get(creed, ())]):
        yield _body(found)
    for found in matches_from(_PARLIAMENT, text, places.get("Parliament", ())):
        if _NO_HOUSE.search(text, max(0, found.start() - 24), found.start()) is None:
            yield _body(found)


def _body(found: re.Match[str]) -> Mention:
    return Mention("organization", found[0], found[0], found.start(), found.end(), None, None, "organization:form")
