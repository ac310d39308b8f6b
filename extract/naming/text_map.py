"""What is already known about a text while its names are sought."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice
from operator import attrgetter, le

from extract.model import Mention
from extract.naming.gazetteer import Gazetteer, Match, Scan

_POSSESSIVES = ("'s ", "’s ", "' ", "’ ")


class TextMap:
    """The text, its gazetteer matches without overlaps, its demonyms, and look-ups by place."""

    def __init__(self, text: str, scan: Scan, matches: Sequence[Match], gazetteer: Gazetteer) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.matches = tuple(matches)
        self.starts = [m.start for m in matches]
        self.demonyms = {(start, end): code for start, end, code in scan.demonyms}
        self.demonym_starts = {start: (end, code) for start, end, code in scan.demonyms}
        self.demonym_ends = {end: (start, code) for start, end, code in scan.demonyms}

    def matches_in(self, start: int, end: int) -> tuple[Match, ...]:
        """Matches that touch ``text[start:end]``."""
        first = bisect_right(self.starts, start) - 1
        if first < 0 or self.matches[first].end <= start:
            first += 1
        return self.matches[first : bisect_left(self.starts, end)]

    def country_in(self, start: int, end: int, *, bodies: bool = True) -> str | None:
        """Country of the first country, bloc, demonym, place (or body) that ``text[start:end]`` names."""
        found = [
            (m.start, m.entry.country)
            for m in self.matches_in(start, end)
            if m.entry.country and (bodies or m.entry.type in ("country", "bloc", "place"))
        ]
        found += [(s, code) for (s, e), code in self.demonyms.items() if start <= s and e <= end]
        return min(found)[1] if found else None

    def owner(self, start: int) -> tuple[str, int] | None:
        """Country whose possessive ends right before ``start`` ("China’s "), and where it begins."""
        if not self.text.endswith(_POSSESSIVES, 0, start):
            return None
        end = start - (3 if self.text[start - 2] == "s" else 2)
        for match in self.matches_in(end - 1, end):
            if match.entry.country and match.end == end:
                return match.entry.country, match.start
        return None


def without_overlaps(mentions: Sequence[Mention]) -> list[Mention]:
    """The longest mentions that do not overlap, in text order; of equals the first given wins."""
    ordered = sorted(mentions, key=_start)
    if all(map(le, map(_end, ordered), islice(map(_start, ordered), 1, None))):
        return ordered
    given = {id(mention): place for place, mention in enumerate(mentions)}
    kept: list[Mention] = []
    knot: list[Mention] = []
    reach = -1
    for mention in ordered:
        start, end = mention.start, mention.end
        if start < reach:
            knot.append(mention)
            reach = max(reach, end)
            continue
        kept += knot if len(knot) < 2 else _untied(knot, given)
        knot = [mention]
        reach = end
    kept += knot if len(knot) < 2 else _untied(knot, given)
    return kept


_start = attrgetter("start")
_end = attrgetter("end")


def _untied(knot: list[Mention], given: Mapping[int, int]) -> list[Mention]:
    """The longest of ``knot``, mentions that overlap one another in a row; ``given``: id of a mention → its place."""
    kept: list[Mention] = []
    for mention in sorted(knot, key=lambda m: (m.start - m.end, given[id(m)])):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    kept.sort(key=_start)
    return kept
