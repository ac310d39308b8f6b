"""Patterns that hold a fixed word, asked only where the word stands: a search for a plain string is far quicker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def places_of(text: str, word: str) -> list[int]:
    """Where ``word`` begins, overlaps included."""
    found: list[int] = []
    at = text.find(word)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + 1)
    return found


def matches_at(pattern: re.Pattern[str], text: str, stems: Iterable[str], behind: int = 0) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text)`` gives, for a pattern whose every match has one of ``stems`` ``behind`` characters
    from its beginning: 1 where the first letter may be small or a capital."""
    yield from matches_from(pattern, text, [place - behind for stem in stems for place in places_of(text, stem)])


def matches_from(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text)`` gives, for a pattern whose every match begins at one of ``places``."""
    at = 0
    for place in sorted(places):
        found = pattern.match(text, place) if place >= at else None  # a place before the text is below ``at``
        if found is not None:
            at = found.end()
            yield found


def whole_words(text: str, name: str, *, hyphen: bool = True) -> Iterator[tuple[int, int]]:
    """(start, end) of ``name`` where no letter or digit touches it; with ``hyphen`` False, no hyphen either."""
    at = 0
    while (start := text.find(name, at)) >= 0:
        end = start + len(name)
        if _apart(text[start - 1 : start], hyphen) and _apart(text[end : end + 1], hyphen):
            at = end
            yield start, end
        else:
            at = start + 1


def _apart(char: str, hyphen: bool) -> bool:
    return not (char.isalnum() or char == "_" or (char == "-" and not hyphen))
