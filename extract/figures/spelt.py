"""Where numerals and quantities in words may begin: one search over the text for both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

BREAK = r"[\s\"“”‘’'(\[/—–-]"
"""What may stand before a word."""
_OPENING = re.compile(
    BREAK + r"(?=[OoTtFfSsEeNnAaHhQqDdYyMmWw][nwheroil au])"  # two letters: most words fail at once
    r"(?:[Oo](?=ne)|[Tt](?=w[oie]|hree|hrice|hir|en|ripl|rebl)|[Aa](?= [htmbdlcqfsenyw]|n [htmbdlce]|nother )"
    r"|[Ff](?=our|ive|if|ort)|[Ss](?=ix|even)|[Ee](?=igh|leven)|[Nn](?=ine)|[Hh](?=alf|und)|[Qq](?=ua)|[Dd](?=oubl|ec)"
    r"|(?:year|month|week)(?=[-l]))"
)
"""How whatever ``numbers`` and ``phrases`` read in words begins; a new word there is entered here (a test asks)."""


def openings(text: str) -> list[int]:
    """Where a break stands before a word with which a numeral or a quantity in words may begin."""
    return [found.start() for found in _OPENING.finditer(text)]


def matches_at_openings(pattern: re.Pattern[str], text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text)`` gives, for a pattern whose every match begins at one of ``places``."""
    at = 0
    for place in places:
        if place >= at and (found := pattern.match(text, place)):
            at = found.end()
            yield found
