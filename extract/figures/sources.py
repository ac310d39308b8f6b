"""Whose figure it is: the speaker of the claim that holds it, else whoever the sentence has it from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from extract.figures.quantity import Quantity
from extract.model import Document, Mention, Statement

_GOES_ON = re.compile(
    r"[“\":]|\b(?:adding|noting|saying|warning|telling|arguing|that|predicting|estimating|forecasting|putting|citing|"
    r"claiming|pointing|stressing|suggesting)\b"
)
_PEOPLE = frozenset({"person", "organization", "outlet"})
_HER_COUNT = re.compile(
    r"\b(?:by|on|in) (?:her|his|its|their|our) (?:own )?(?:count|estimates?|reckoning|calculations?|tally|view|figures|"
    r"forecast|assessment)\b",
    re.IGNORECASE,
)
_THEIR_COUNT = re.compile(
    r"\b(?i:by|on|in) ([A-Z][\w.&’'-]*?(?: [A-Z][\w.&’'-]*?)*)['’]s? (?:own )?(?:count|estimates?|reckoning|"
    r"calculations?|tally|view|figures|forecast|assessment)\b"
)
_COUNTS = (" count", " estimate", " reckoning", " calculation", " tally", " view", " figures", " forecast", " assess")
"""One of them is in whatever ``_HER_COUNT`` and ``_THEIR_COUNT`` find."""
_SHOWS = (" show", " indicate", " suggest")
_OPENS_SOURCE = ("per ", "data from ", "figures from ", "estimate")
_DATA = re.compile(
    r"(?:^|, |\bthat |\band )((?:[A-Z][\w.’'-]* )*(?:[a-z]+ ){0,2}?(?:data|figures|statistics|numbers|records|filings|"
    r"returns)(?: (?:from|of|by) (?:the )?[A-Z][\w.’'& -]*?)?)(?: (?:released|published|out|from) [^,]{0,30}?)?,? "
    r"(?:shows?|showed|indicates?|indicated|suggests?|suggested)\b"
)
_AS_PER = re.compile(
    r"\b(?:as per|per|data from|figures from|estimates? (?:by|from)) (?:the )?"
    r"((?:[A-Z][\w.&’'-]*)(?: [A-Z][\w.&’'-]*)*)"
)
_FORECAST = re.compile(
    r"^(?:He|She|It|They)(?: [a-z]+ly| also| now| has| have| had)* (?:sees?|saw|puts?|pegs?|pegged|reckons?|expects?|"
    r"forecasts?|estimates?|lifted|raised|cut|trimmed|left|kept|lowered|revised|pushed|has|rates?|values?)\b"
)
_PROSPECT = re.compile(
    r"\b(?:forecast|estimate|target|outlook|view|see|sees|saw|puts?|pegs?|pegged|reckons?|expects?|estimates?)\b"
)
_PUTS = re.compile(
    r"[^.;:“”\"]{0,200}?\b(?:puts?|pegged|pegs|estimates?|(?<!an )(?<!the )estimated|reckons?|sees|forecasts?|"
    r"projects?|projected|calculates?|calculated|assesses|assessed|expects?)\b"
)
_INVERTED = re.compile(
    r", (?:calculates|calculated|estimates|estimated|reckons|reckoned|forecasts|projects|figures) (?:[a-z]+ ){0,3}\Z"
)
_GENERIC = frozenset(
    ("firm", "company", "group", "bank", "consultancy", "agency", "broker", "brokerage", "miner", "association",
     "think-tank", "institute", "union", "producer")
)  # fmt: skip
_LONGEST = 1200
"""Characters of a sentence that are asked for its source."""
_NAMES = 12
"""Names of a sentence that are asked whether they put a figure on something."""
_REACH = 700
"""Characters back to whoever a pronoun or "the firm" stands for."""


class Sources:
    """The statements and names of one document, both in text order, asked figure by figure."""

    def __init__(self, document: Document, mentions: Sequence[Mention], statements: Sequence[Statement]) -> None:
        self._text = document.text
        self._statements = statements
        self._speech = [s for s in statements if s.kind == "speech"]
        self._starts = [s.start for s in self._speech]
        self._named = [m for m in mentions if m.type in _PEOPLE]
        self._named_at = [m.start for m in self._named]
        self._floor = -1
        self._told: str | None = None

    def of(self, q: Quantity, statement: int | None, floor: int, limit: int) -> str | None:
        """The source of ``q``, which ``statement`` holds, in the sentence from ``floor`` to ``limit``."""
        if statement is not None and self._statements[statement].kind == "speech":
            held = self._statements[statement]
            if self._outside_claim(q, held):
                return None
            return self._the_firm(held.speaker, held.start)
        if before := self._after_colon(q, floor):
            return before
        if floor != self._floor:
            self._floor, self._told = floor, self._tells(floor, min(limit, floor + _LONGEST))
        return self._told or self._who_puts(q, floor, limit)

    def _tells(self, floor: int, limit: int) -> str | None:
        """Whoever the sentence as a whole has its figures from."""
        # A literal is asked sooner than a pattern.
        sentence = self._text[floor:limit]
        lowered = sentence.lower()
        counted = any(map(lowered.__contains__, _COUNTS))
        if counted and ("’" in sentence or "'" in sentence) and (m := _THEIR_COUNT.search(sentence)):
            return self._full(m[1])
        if (counted and _HER_COUNT.search(sentence)) or (_FORECAST.match(sentence) and _PROSPECT.search(sentence)):
            return self._last_heard(floor)
        if any(map(sentence.__contains__, _SHOWS)) and (m := _DATA.search(sentence)):
            return m[1]
        if any(map(sentence.__contains__, _OPENS_SOURCE)) and (m := _AS_PER.search(sentence)):
            return m[1]
        return None

    def _outside_claim(self, q: Quantity, s: Statement) -> bool:
        """Does the figure stand in what is told of the speaker: "Coast, which employs 1,850 people, warned"?"""
        if s.speaker_end is None or s.cue_start is None or s.cue_end is None or s.speaker_start is None:
            return False
        at, text = q.core_start, self._text
        if s.speaker_start <= at < s.speaker_end:
            return True
        between = text[s.speaker_end : at]
        if s.speaker_end <= at < s.cue_start:
            return not any(mark in between for mark in '“"')
        first = min(s.speaker_start, s.cue_start)
        if at < first:  # "In a 64-page opinion, Judge Ames found that …"
            return s.rule.startswith("subject-cue") and text[first - 2 : first].startswith(",")
        if (
            at < s.cue_end
            or at >= s.end
            or not s.rule.startswith(("claim", "according", "inversion"))
            or first - s.start <= 15
        ):
            return False
        between = text[max(s.speaker_end, s.cue_end) : at]
        return between.lstrip().startswith((",", "who ", "which ")) and not _GOES_ON.search(between)

    def _after_colon(self, q: Quantity, floor: int) -> str | None:
        """ "…, argued Sommer of the network: less than half …"."""
        i = bisect_right(self._starts, q.core_start) - 1
        if i < 0 or self._speech[i].start < floor - 1 or self._speech[i].end > q.core_start:
            return None
        gap = self._text[self._speech[i].end : q.core_start]
        return self._speech[i].speaker if gap.lstrip().startswith(":") else None

    def _last_heard(self, floor: int) -> str | None:
        i = bisect_right(self._starts, floor) - 1
        if i < 0 or self._speech[i].end < floor - _REACH:
            return None
        return self._speech[i].speaker

    def _full(self, name: str) -> str:
        """The full name of "Teague" as mentions and speakers give it."""
        for s in self._speech:
            if s.speaker and (s.speaker == name or s.speaker.endswith(" " + name)):
                return s.speaker
        return next((m.name for m in self._named if m.text == name), name)

    def _the_firm(self, speaker: str | None, start: int) -> str | None:
        """For "the firm" the organization named last."""
        if speaker is None or speaker.lower() not in _GENERIC:
            return speaker
        near = self._named[bisect_left(self._named_at, start - _REACH) : bisect_left(self._named_at, start)]
        return next((m.name for m in reversed(near) if m.type == "organization"), speaker)

    def _who_puts(self, q: Quantity, floor: int, limit: int) -> str | None:
        """ "The forum pegged the value of contracts at risk at ₹310 crore"."""
        first = bisect_left(self._named_at, floor)
        for m in self._named[first : first + _NAMES]:
            if m.start >= limit:
                break
            if m.end <= q.core_start:
                if m.start - floor < 40 and _PUTS.match(self._text, m.end, min(q.core_start, m.end + _LONGEST)):
                    return m.name
            elif m.start - q.core_end < 200 and _INVERTED.search(self._text, q.core_end, m.start):
                return m.name
        return None
