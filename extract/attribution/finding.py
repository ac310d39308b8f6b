"""What a pass finds: an attribution within one line."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.tagging.cues import Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_WHEN = word_set("when after before because until while")
"""Words that open another clause: a verb behind them is not the claim's."""
_PREDICATE = re.compile(
    r"[\"“‘'«](?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|do|did|cannot|needs?)"
    r"(?:n['’]t)? "
)
"""A quotation that opens with the verb of the clause around it."""
_DAY_BEFORE = (("day", "prior"), ("day", "before"), ("week", "prior"), ("week", "before"), ("month", "before"))


class Attribution(NamedTuple):
    """A cue with its speaker and the part of the sentence that is theirs. Positions are words of ``line``,
    inclusive."""

    line: Line
    rule: str
    cue_first: int
    cue_last: int
    subject: Phrase | None
    cue: Cue | None = None
    first: int = 0
    """The statement's first word."""
    last: int = -1
    """The statement's last word; -1: to the end of the sentence."""
    claim: int = -1
    """Where the claim begins after the cue; -1: the claim stands before the cue."""
    relays: tuple[Phrase, ...] = ()
    """Outlets that the sentence has it from."""
    back: bool = False
    """Attributes the sentence before ("… made the remarks at a briefing") and makes no claim itself."""

    @property
    def hearer(self) -> bool:
        """Does the cue take a hearer as its object?"""
        return self.cue is not None and self.cue.takes_hearer

    @property
    def says(self) -> str:
        """The cue as it stands; of a quotation that opens with the verb, the verb."""
        cue = self.line.surface(self.cue_first, self.cue_last)
        return cue.split(" ", 1)[0][1:] if self.line.tags[self.cue_first] == "Q" else cue

    @property
    def end(self) -> int:
        return len(self.line.tags) - 1 if self.last < 0 else self.last

    @property
    def leftmost(self) -> int:
        return min(self.cue_first, self.subject.full_first) if self.subject else self.cue_first

    @property
    def rightmost(self) -> int:
        if self.subject is None or self.subject.first < self.cue_first:
            return self.cue_last  # what belongs to a subject before its verb ends there
        return max(self.cue_last, self.subject.full_last)

    def but(self, **changes: object) -> Attribution:
        """A copy with ``changes``."""
        return self._replace(**changes)  # type: ignore[arg-type]


def is_free(line: Line) -> bool:
    """Is the whole sentence a quotation?"""
    return "Q" in line.tags and not line.tags.strip("Q,.;:-()'")


def claim_start(line: Line, cue_last: int, *, hearer: bool) -> int:
    """The word at which the claim begins after a cue: behind hearers, places, times and "that"."""
    tags = line.tags
    size = len(tags)
    at = cue_last + 1
    if hearer and at < size and tags[at] in "DNrgCHOLKpdE":
        at = _over_hearer(line, at)
    while at < size:
        tag = tags[at]
        if tag in "T:":
            return at + 1
        timed = _time_words(line, at)
        if timed:
            at += timed
        elif tag == "(":
            close = tags.find(")", at)
            if close < 0:
                return at
            at = close + 1
        elif (
            tag == "I"
            or (tag == "t" and (not hearer or tags[at - 1] == "d") and at + 1 < size and tags[at + 1] in "DHOLKCrgN")
            or line.words[at] in ("after", "before")
        ):
            at = _over_phrase(line, at + 1)
        elif tags[at : at + 3] == ",#,":  # "on May 1, 2024, that"
            at += 3
        elif tag == ",":
            if at + 1 < size and tags[at + 1] in "QT":
                return at + (1 if tags[at + 1] == "Q" else 2)
            close = tags.find(",", at + 1)
            opened = at + 1 < size and tags[at + 1] in "IGW"
            if opened and close > 0 and close + 1 < size and (tags[close + 1] in "TQ" or close - at < 12):
                at = close + 1
                continue
            return at + 1
        else:
            return at
    return at


def _time_words(line: Line, at: int) -> int:
    """How many words at ``at`` tell of a time, or are adverbs: "late on Monday", "last week", "also"."""
    tags, word = line.tags, line.words[at]
    if tags[at] in "RW":
        return 1
    if word in ("late", "early") and tags[at + 1 : at + 3] == "IW":
        return 3
    if tags[at] == "D" and line.words[at + 2 : at + 3] in (("ago",), ("earlier",), ("later",)):
        return 3  # "two days ago"
    if tags[at] == "D" and line.words[at + 1 : at + 3] in _DAY_BEFORE:
        return 3  # "the day prior"
    return 2 if word in ("last", "late", "early", "this") and tags[at + 1 : at + 2] in ("W", "N") else 0


def _over_phrase(line: Line, at: int) -> int:
    """Behind the noun phrase that begins at ``at``; a determiner or a day ends it."""
    tags = line.tags
    first = at
    while at < len(tags) and tags[at] in "DNrgdCHOLKM#EW'&p":
        if at > first and (
            tags[at] in "Dp" or (tags[at] == "&" and (at + 1 == len(tags) or tags[at + 1] not in "NrgCHOLKM#"))
        ):
            break
        if tags[at] == "W" and not (at + 1 < len(tags) and tags[at + 1] in "W#'"):
            return at + 1
        at += 1
    return at


def _over_hearer(line: Line, first: int) -> int:
    """Behind whom the cue addresses; at the phrase itself where it has a verb ("warned prices would rise")."""
    behind = _over_phrase(line, first)
    return first if line.tags[behind : behind + 1] in ("X", "b", "h") else behind


def _counted_verb(tags: str, first: int) -> bool:
    """Does a verb follow the quantity at ``first``: "11 smelters and 310kt of shipments are caught"?"""
    for at in range(first + 1, min(len(tags), first + 10)):
        if tags[at] in "XbhV":
            return True
        if tags[at] in ",;:Uwt.G" or (tags[at] == "&" and tags[at + 1 : at + 2] != "#"):
            return False
    return False


def has_clause(line: Line, first: int) -> bool:
    """Does a clause with its own subject and verb begin at ``first``?"""
    tags = line.tags
    if first < len(tags) and tags[first] == "#":
        return _counted_verb(tags, first)
    if first >= len(tags) or tags[first] in ".;:Itb":
        return tags[first : first + 1] == "I" and "," in tags[first : first + 14]
    if tags[first] == "p":
        return line.words[first] not in ("him", "them") and first + 1 < len(tags) and tags[first + 1] not in ".,;"
    for at in range(first + 1, min(len(tags), first + 22)):
        tag = tags[at]
        if tag in "XhboV!":
            return True
        if tag == "U" and line.words[at] in _WHEN and tags[at - 1] != ",":
            return False  # "claimed their title when the school was small"
        if tag == "S" and at > first:
            return True
        if tag == "E" and tags[at - 1] not in "D'I" and at + 1 < len(tags):
            follows = tags[at + 1]
            if follows in "DItTNWKHOCR#Mp" or (follows in ".," and tags[at - 1] in "HOKCp"):
                return True  # "Dell cheated voters", "Dell cheated"
        if tag == "Q" and tags[at - 1] in "NgrOHKCdpM#":
            return _PREDICATE.match(line.text, line.starts[at]) is not None  # "the pit “was never safe”"
        if tag in ";:Q.":
            return False
    return False
