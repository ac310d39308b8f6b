"""The day of a statement from the sentence before it, in which its speaker is told to have spoken out: "She took a hard
line on Monday when asked. “No,” she said"."""

from __future__ import annotations

import re
from datetime import date

from extract.attribution.finding import Attribution
from extract.dates.days import WEEKDAY, read_day
from extract.speakers.cast import Speaker

NAMED_DAY = re.compile(
    rf"\b{WEEKDAY}\b(?!['’]s)|\b(?:yesterday|today)\b|\b\d{{1,2}} (?:January|February|March|April|May|June|"
    r"July|August|September|October|November|December)\b|"
    r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b",
    re.IGNORECASE,
)
_DAY_HINT = re.compile(r"day\b|\d")
_DIGIT = re.compile(r"\d")
_APPEARED = re.compile(
    r"^(?:On (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+day)(?:, \d{4})?, )?"
    r"(?:[A-Z][\w.’'-]* |[a-z]+ ){1,8}(?:responded to|answered|commented on|elaborated on|"
    r"made the (?:point|case|remarks?)|appeared|spoke|was speaking|addressed|"
    r"testified|gave (?:evidence|a speech)|held a|"
    r"briefed|met reporters|faced (?:reporters|lawmakers)|took (?:questions|(?:a|an) [\w-]+ (?:stance|line|tone)))\b"
)
_VOICED = re.compile(
    r"^.{4,120}? (?:in|during|at) (?:a|an|his|her) (?:[\w-]+ ){0,2}?(?:post|statement|speech|interview|address|letter|"
    r"video|message|tweet|op-ed|column|press conference|news conference|briefing|call)\b"
)
_SENTENCE_GAP = re.compile(r"(?<=[.!?”\"]) (?=[A-Z“\"])")
_FIRST_WORD = re.compile(r"[A-Za-z’'-]+")
_OPENING = frozenset(("he", "she", "they", "it", "his", "her"))
_BEFORE = 300
"""Characters before a statement in which that sentence stands."""


def hints_at_day(text: str, start: int, end: int) -> bool:
    """Is there a digit or a word that ends in "day"? Most sentences are told to have neither without a pattern."""
    if text.find("day", start, end) < 0:
        return _DIGIT.search(text, start, end) is not None
    return _DAY_HINT.search(text, start, end) is not None


def day_spoken_out(a: Attribution, speaker: Speaker, published: date | None) -> date | None:
    """ "She made the point again on Thursday. “…,” she said": the sentence before has the same subject and a day."""
    line = a.line
    if a.subject is None:
        return None
    pointed = line.words[a.subject.head] in _OPENING
    if not pointed and speaker.kind != "person":
        return None
    start = line.sentence.start
    near = line.text[max(0, start - _BEFORE) : start].rstrip(" ")
    apart = near.endswith("\n")
    near = near.rstrip("\n")
    last = _SENTENCE_GAP.split(near.rpartition("\n")[2])[-1]
    word = _FIRST_WORD.match(last)
    if word is None or not hints_at_day(last, 0, len(last)) or "“" in last or '"' in last:
        return None
    if word.group().lower() not in _OPENING or not pointed or apart:
        appeared = _APPEARED.search(last) or _VOICED.search(last)
        if appeared is None or not (pointed or (speaker.name or "").rpartition(" ")[2] in appeared.group()):
            return None
    day = NAMED_DAY.search(last)
    return read_day(last[max(0, day.start() - 12) : day.end() + 6], published).day if day else None
