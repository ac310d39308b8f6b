"""The words round a cue that tell when, where and through whom: all but the claim."""

from __future__ import annotations

import re
from datetime import date

from extract.attribution.finding import Attribution, claim_start
from extract.dates.days import WEEKDAY, Said, counts_from_another, last_day, read_day
from extract.tagging.lines import Line
from extract.wording import word_set

_TALKS = re.compile(
    r"\b(?:speaking|spoke|talking|testifying|writing|addressing|interview|statement|remarks|comments|briefing|note|letter"
    r"|speech|e-?mail|asked|told|said|answering|quoted|notification|notice|circular|filing|report|releas(?:ed?)|published|unveiled|issued|dated|quizzed|"
    r"pressed|questioned|phoning|calling|dialling|appearing|reached|contacted|post)\b"
)
"""An aside with these words tells of the speaking, and so of its day."""
_SPEAKING = re.compile(r", (?:speaking|talking|testifying|writing|appearing|addressing)\b")
_SPOKE = re.compile(r"\bwho (?:spoke|speaks|was speaking|asked|would)\b")
_ASKED_ABOUT = re.compile(r"(?:Asked|Pressed|Quizzed|Questioned|Responding|Reacting|Commenting|Replying|Turning)\b")
_DAY = re.compile(rf"\b{WEEKDAY}\b", re.IGNORECASE)
_ENTERING = word_set("as when while upon arriving entering leaving")
_PLACING = word_set("in at on during by through via from to late early")
_NEXT_CLAUSE = word_set("that and but who which while because adding saying noting whose where")
_RELATIVE = word_set("who which whose that where")
_TOLD_BEFORE = 400
"""Characters before a sentence whose last day "a day earlier" counts from."""


def attribution_zone(a: Attribution) -> str:
    """The words around the cue that tell when and where: not the claim."""
    line = a.line
    parts: list[str] = []
    if a.claim >= 0:
        first = a.first if "Q" not in line.tags[a.first : a.leftmost] else a.leftmost
        if a.rule == "participle" and a.subject is not None:
            first = a.subject.full_last
        subject = a.subject
        if a.relays:
            if any(relay.first < a.leftmost for relay in a.relays):
                first = a.leftmost  # the opening phrase tells of the report, not of the speech
            opening = next((r.first for r in a.relays if line.words[r.first - 2 : r.first] == ("according", "to")), 0)
            if 2 < opening < a.leftmost:
                parts.append(_between(line, a.first, opening - 2))  # "At a briefing on Monday, according to X, Li said"
        if subject is not None and subject.full_last > subject.last:
            aside = _between(line, subject.last + 1, subject.full_last + 1)
            relative = line.words[min(subject.last + 2, len(line.words) - 1)] in _RELATIVE
            parts.append(aside if _TALKS.search(aside) and (not relative or _SPOKE.search(aside)) else "")
        quoted = line.tags.rfind("Q")
        if quoted > a.cue_last and line.tags[quoted + 1 : quoted + 2] in ("I", "W"):
            parts.append(_between(line, quoted + 1, a.end + 1))  # "called it “a gift” in a statement on Monday"
        if subject is not None and a.cue_first > subject.full_first >= first:
            before = line.text[line.starts[first] : line.starts[subject.first]]
            beside = [
                _between(line, subject.full_last + 1, a.cue_first),
                _between(line, a.cue_first, max(_until_that(a), a.claim, a.cue_last + 1)),
            ]
            about = _ASKED_ABOUT.match(before) is not None and any(_DAY.search(part) for part in beside)
            parts += beside if about else [before, *beside]  # the day is that of the answer
        else:
            parts.append(_between(line, first, max(a.claim, a.cue_last + 1)))
    else:
        end = claim_start(line, a.rightmost, hearer=a.hearer)
        if a.subject is not None and a.subject.full_last < a.cue_first:
            aside = _between(line, a.subject.last + 1, a.subject.full_last + 1)
            parts.append(aside if _SPEAKING.match(aside) else "")
            parts.append(_between(line, a.subject.full_last + 1, a.cue_first))
        parts.append(_between(line, a.cue_first, a.cue_last + 1))
        if a.rule == "according-to" and a.subject is not None and a.subject.last > a.subject.head:
            parts.append(_between(line, a.subject.full_first, a.subject.full_last + 1))
        behind = a.rightmost + 1
        parts.append(_between(line, behind, max(_told_until(a, behind, end), behind)))
    zone = " ".join([part for part in parts if part])
    owned = 0 <= a.claim < len(line.starts) and line.words[a.claim] == "'s" and _until_that(a) < 0
    return zone.rpartition(" ")[0] if owned else zone  # "condemned Monday's raid"


def _until_that(a: Attribution) -> int:
    """The "that" of "said in its weekly bulletin on Tuesday that …"; -1 where no place or time opens the claim."""
    words, behind = a.line.words, a.cue_last + 1
    if behind < len(words) and words[behind] in _PLACING:
        for at in range(behind + 2, min(behind + 14, len(words), a.end + 1)):
            if a.line.tags[at] in ",;:-Q(":
                return -1
            if words[at] == "that":
                return at
    return -1


def _told_until(a: Attribution, behind: int, end: int) -> int:
    """The word at which what is told of the speaking ends, behind a cue whose claim stands before it."""
    line = a.line
    if line.words[behind : behind + 1] and line.words[behind] in _ENTERING:
        return a.end + 1  # "said as she entered the building on Monday"
    if a.rule.startswith("claim"):
        return max(end, _clause_end(line, behind, a.end + 1))  # "told the midday briefing on Tuesday"
    return end


def _clause_end(line: Line, at: int, stop: int) -> int:
    """The word at which the clause that goes on at ``at`` ends: punctuation, a quotation or another clause."""
    while at < min(stop, len(line.tags)) and line.tags[at] not in ",;:-Q(" and line.words[at] not in _NEXT_CLAUSE:
        at += 1
    return at


def day_beside(zone: str, line: Line, published: date | None) -> Said:
    """The day in ``zone``; "a day earlier" counts from the day that the text named last."""
    said = read_day(zone, published)
    if said.dated and said.day is None and published is not None and counts_from_another(zone):
        start = line.sentence.start
        told = last_day(line.text[max(0, start - _TOLD_BEFORE) : start], published)
        return read_day(zone, published, told)
    return said


def _between(line: Line, first: int, stop: int) -> str:
    if first >= stop or first >= len(line.starts):
        return ""
    return line.text[line.starts[first] : line.ends[min(stop, len(line.ends)) - 1]]
