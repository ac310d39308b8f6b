"""The day of a statement where it stands beside no cue: behind the verb's object, in the clause or sentence before, or
in the report of the event at which it was made."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from extract.attribution.finding import Attribution
from extract.attribution.occasions.spoken_out import NAMED_DAY, day_spoken_out, hints_at_day
from extract.dates.days import UNDATED, WEEKDAY, Said, last_told, read_day
from extract.dates.event_references import tells_of_undated
from extract.speakers.cast import Speaker
from extract.tagging.cues import CALL, FRAMED, STANCE
from extract.tagging.lines import Line

_LEAD_DAY = re.compile(rf"\b{WEEKDAY}\b(?!['’]s)", re.IGNORECASE)
_AHEADS = ("next ", "until ", "by ", "from ")
DAY_OR_DIGIT = re.compile(r"\d|day", re.IGNORECASE)
"""In whatever ``NAMED_DAY`` finds."""
_CLAUSE_END = re.compile(r"[;:“”\"—]|,(?! (?:19|20)\d\d)|\b(?:but|and|which|that|who|as|because|while|if)\b")
_TAKES_NOUN = ("report", "post", "announce", "unveil")
"""Verbs whose claim may be a noun: "reported a loss on Thursday"."""
_DONE = re.compile(r"\b(?:[a-z]{2,}ed|made|given|held|set|put|taken|sent|due|struck|begun|met|won|brought)\b")
_SAYING = re.compile(
    rf", (?:saying|adding|telling|warning|noting|writing|arguing|insisting)\b[^,;:“\"]{{0,30}}?\b(?:on )?{WEEKDAY}\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r", according to (?:a|an|the|its|his|her|their) [\w\s-]{0,30}?(?:letter|note|memo|statement|document|filing|notice|"
    r"circular|report|e-?mail|order|copy)\b([^,;:“\"]{0,60})",
    re.IGNORECASE,
)
_OBJECT_TOLD = re.compile(
    rf"[^,;:“\"]{{1,80}}?\b(?:{WEEKDAY}|yesterday|today)\b(?!['’]s)(?=, (?:saying|adding|noting|telling|arguing|"
    r"insisting|warning|citing|calling|describing|writing)\b)",
    re.IGNORECASE,
)
"""An object with its day before a participle of speaking: "confirmed the plan on Monday, saying"."""
_PAPER_DATED = re.compile(
    r"(?: [\w’'-]+){0,3}? (?:dated|issued|published|released|sent|posted|signed|circulated|filed|gazetted|seen)\b"
    r"[^,;:.“\"]{0,50}"
)
_ANNOUNCED = re.compile(
    rf"\b(?:{WEEKDAY} (?:announced|unveiled|disclosed|confirmed)|(?:announced|unveiled|disclosed|confirmed)"
    rf"(?: on)? {WEEKDAY})\b",
    re.IGNORECASE,
)
"""What the statement behind it announced: "the state on Thursday announced …, according to a statement"."""
_CLAUSE = re.compile(r"\b(?:that|which|who|whether|if)\b")
_COLON_BEFORE = re.compile(r"^(?:In|At|During|Speaking|Writing) [^“\"]{10,160}?: ")
_ASKED = re.compile(
    rf"(?:Asked|Pressed|Quizzed|Questioned)(?: (?:about|on|by) [^,]{{1,40}}?)?? "
    rf"(?:late |early )?(?:on )?{WEEKDAY}\b(?!['’]s)",
    re.IGNORECASE,
)
_CLAUSE_OPENS = re.compile(r", (?:and|while|as|but) (?:a |an |the |its )?(?:[\w’' ]{0,40})$")
_TAIL = re.compile(
    rf", (?:in|at|on|during|late|early|speaking|after) [^,;“\"]{{0,60}}?\b{WEEKDAY}\b(?!['’]s)[^,;“\"]{{0,20}}$",
    re.IGNORECASE,
)
_TOLD_LATER = re.compile(r"(?:dated|on|issued|published|released|late|early|sent|filed|of)$")
_EVENT = re.compile(
    r"\b(?:(?:at|after|in|during|following|told) (?:(?:a|an|the|his|her|its|their) )?(?:[\w’'-]+ ){0,4}?"
    r"(?:press conference|news conference|briefing|signing|ceremony|gavel|verdict|hearing)"
    r"|within (?:the|an) hour|minutes (?:after|later)|moments (?:after|later)|shortly after(?:wards?)?"
    r"|hours (?:after|later)"
    r"|in (?:a|an|the|his|her) (?:[\w-]+ ){0,3}?(?:opinion|ruling|judgment|judgement))\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:last|earlier|previous|previously|separate|at the time|recent|then|next|annual|regularly|"
    r"often|always|each|every)\b",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"\b(?:press conference|news conference|briefing|hearing|rally|speech|interview|reporters|journalists|cameras|"
    r"summoned|ceremony|forum|lawmakers|parliament)\b",
    re.IGNORECASE,
)
_TO_PRESS = re.compile(
    r"\b(?:told|tells) (?:reporters|journalists|the (?:briefing|hearing|audience|press|crowd|gathering))\b"
)
_SAME_EVENT = re.compile(
    r"\bthe same (?:event|occasion|rally|briefing|meeting|hearing|ceremony|forum|gathering|evening)\b"
)
_THEN = re.compile(r"\b(?:reporters|journalists|lawmakers|analysts|the court|investors|said|told) then\b")
_NEAR = 700
"""Characters before a statement in which the event may have been told of."""
_HEAD = 2500
"""Characters of the text to whose statements the lead's day still belongs."""


def behind_object(a: Attribution, published: date | None) -> Said:
    """The day behind what the verb takes as its object: "rejected the charge in a statement on Saturday"."""
    line = a.line
    sentence = line.sentence
    if not hints_at_day(line.text, sentence.start, sentence.end):
        return UNDATED
    stop = sentence.end if a.last < 0 else line.ends[min(a.last, len(line.ends) - 1)]
    behind = line.text[line.ends[a.cue_last] : sentence.end]
    if (apart := _apart_from_object(a, behind)) is not None:
        return read_day(apart, published)
    if a.cue is None or (
        a.claim >= 0 and a.cue.reporting not in (STANCE, CALL, FRAMED) and a.cue.lemma not in _TAKES_NOUN
    ):
        return UNDATED
    clause = line.text[line.ends[a.cue_last] : max(stop, line.ends[a.cue_last])]
    if a.claim < 0:
        clause = behind
    end = _CLAUSE_END.search(clause)
    clause = clause[: end.start()] if end else clause
    if DAY_OR_DIGIT.search(clause) is None:
        return UNDATED
    day = NAMED_DAY.search(clause)
    if day is None or _DONE.search(clause[: day.start()]):
        return UNDATED
    if a.cue.lemma in ("put", "peg") and clause[: day.start()].endswith(" at "):
        return UNDATED  # "put the likely start at Sept 21"
    return read_day(clause[max(0, day.start() - 12) : day.end() + 3], published)


def _apart_from_object(a: Attribution, behind: str) -> str | None:
    """The words with the day where they stand in a phrase of their own; "" where such a phrase can have none."""
    line, start = a.line, a.line.sentence.start
    if found := _SAYING.search(behind):
        return found.group()
    if a.cue is not None and (found := _OBJECT_TOLD.match(behind)) and not _CLAUSE.search(found.group()):
        return found.group()
    if a.rule == "according-to" and a.subject is not None:
        paper = _PAPER_DATED.match(line.text, line.ends[a.subject.last], line.sentence.end)
        told = None if paper else _ANNOUNCED.search(line.text, start, line.starts[a.leftmost])
        return paper.group() if paper else told.group() if told else ""
    before = line.text[start : line.starts[a.leftmost]]
    if a.rule == "parenthetical" and (found := _COLON_BEFORE.match(before)):
        return found.group()
    if found := _PAPER.search(behind):
        return found.group(1)
    if found := _ASKED.match(line.text, start, line.starts[a.cue_first]):
        return found.group()
    found = _TAIL.search(behind) if a.claim < 0 else None
    return found.group() if found else None


def cut_short(zone: str, line: Line, published: date | None, a: Attribution) -> Said:
    """A zone that ends before its date: "told producers in a circular dated | May 11 that"."""
    if a.claim < 0 or not _TOLD_LATER.search(zone):
        return UNDATED
    at = line.starts[a.claim] if a.claim < len(line.starts) else line.sentence.end
    return read_day(line.text[at : at + 20], published)


def lead_day(text: str, end: int, published: date | None) -> date | None:
    """The first weekday that the lead, ``text[:end]``, names; where it names none, no day is taken for the act's."""
    if "day" not in text[:end].lower():
        return None
    for found in _LEAD_DAY.finditer(text, 0, end):
        if not text[max(0, found.start() - 6) : found.start()].lower().endswith(_AHEADS):
            return read_day(found.group(), published).day
    return None


def told_before(zone: str, a: Attribution, speaker: Speaker, published: date | None, lead: date | None) -> Said:
    """The day that the text before the statement gives to the event at which it was made."""
    line = a.line
    start = line.sentence.start
    behind = line.ends[a.cue_last]
    same = line.text.find("the same ", start, behind) >= 0 and _SAME_EVENT.search(line.text[start:behind])
    if same or _then_told(line, a):
        return last_told(line.text[max(0, start - _NEAR) : start], published)
    other_time, event, to_press = _told_of(zone)
    if other_time:
        return UNDATED
    if day := day_spoken_out(a, speaker, published):
        return Said(day, True)
    if not event and not to_press:
        return UNDATED
    near = line.text[max(0, start - _NEAR) : start]
    told = [m.end() for m in _GATHERING.finditer(near)]
    if told and (day := _day_of_sentence(near, told[-1], published)):
        return Said(day, True)
    if event and lead is not None and start < _HEAD and not tells_of_undated(near):
        return Said(lead, True)
    return UNDATED


@lru_cache(maxsize=2048)
def _told_of(zone: str) -> tuple[bool, bool, bool]:
    """Whether ``zone``, the words around a cue, tells of another time, of an event, of the press as hearer.

    Every second zone is a bare cue ("said", "added that"): these are searched once.
    """
    found = [pattern.search(zone) is not None for pattern in (_OTHER_TIME, _EVENT, _TO_PRESS)]
    return found[0], found[1], found[2]


def clause_before(a: Attribution, published: date | None) -> Said:
    """The day of the main clause before, in a lead: "The ministry on Monday froze permits, and an official said"."""
    line = a.line
    if line.sentence.paragraph > 0:
        return UNDATED
    before = line.text[line.sentence.start : line.starts[a.leftmost]]
    return read_day(before, published) if _CLAUSE_OPENS.search(before) else UNDATED


def _then_told(line: Line, a: Attribution) -> bool:
    """ "Told reporters then": at the time that was told of."""
    start, end = line.starts[a.cue_first], min(line.sentence.end, line.ends[a.cue_last] + 30)
    return line.text.find(" then", start, end) >= 0 and _THEN.search(line.text[start:end]) is not None


def _day_of_sentence(text: str, at: int, published: date | None) -> date | None:
    """The day named in the sentence of ``text`` that holds ``at``."""
    start = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at)) + 1
    ends = [e for e in (text.find(". ", at), text.find("\n", at)) if e >= 0]
    sentence = text[start : min(ends, default=len(text))]
    return read_day(sentence, published).day if NAMED_DAY.search(sentence) else None
