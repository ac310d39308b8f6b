"""The day of a statement from the event of the article at which it was made (``extract/dates/events.py``)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise

from extract.attribution.finding import Attribution
from extract.dates.days import UNDATED, Said, read_day
from extract.dates.event_kinds import PAPER, Event
from extract.dates.event_references import day_of_subject, day_taken_up
from extract.dates.events import first_day_named
from extract.naming.aliases import fold
from extract.speakers.cast import Cast, Speaker

_OTHER_TIME = re.compile(
    r"\b(?:last|earlier|previous|previously|separate|separately|at the time|recent|recently|then|next|annual|regularly|"
    r"often|always|each|every|since|ago|before|ahead of)\b"
)
"""In lower case."""
_PERFECT = frozenset(("has", "have", "had", "'s", "'ve", "'d", "having"))
_ANOTHER = frozenset(("earlier", "previous", "separate", "last", "recent"))
_REPLIES = frozenset(("reply", "respond", "answer"))
_ASKED = re.compile(r"\b(?:asked|demanded|pressed|questioned|inquired)\b")
_SENTENCE_GAP = re.compile(r"(?<=[.!?”\"]) (?=[A-Z“\"])")
_RELATIVE = frozenset(("which", "whom", "whose"))
_PRESENT = re.compile(r"[a-z]+[a-rt-z]s$")
_TOLD = re.compile(
    r"\b(?:told|tells|interview|(?:asked|pressed|quizzed|questioned) (?:by|about|whether|if|on|why|how|what|when))\b",
    re.IGNORECASE,
)
_GATHERED = re.compile(
    r"\b(?:conference|briefing|reporters|journalists|statement|remarks|speech|address|summit|forum|meeting|hearing|"
    r"lawmakers|members|MPs|ceremony|ministerial|panel)\b",
    re.IGNORECASE,
)
"""A venue that the event of the article may have."""
_HEARD = re.compile(r"\b(?:heard|testified|gave evidence|grilled|faced|questioned|appeared before)\b")
_BESIDE = re.compile(r"(?:Outside|Elsewhere|Meanwhile|Separately|In other)\b")
"""Words that open a paragraph of something else."""
_LEAD = 2
"""Sentences in which the event of the whole article is told."""
_LETTER = 400
"""Characters behind the letter told of within which "they wrote" is of it."""
_WITHIN = 1200
"""Characters behind an event within which its people are heard at it."""


_OFFICES = {
    "ministers": ("minister", "secretary", "commissioner", "representative"),
    "leaders": ("president", "prime minister", "chancellor", "premier"),
    "officials": ("minister", "secretary", "commissioner", "representative", "envoy", "ambassador", "negotiator"),
    "negotiators": ("minister", "secretary", "commissioner", "representative", "envoy", "negotiator"),
    "presidents": ("president",),
}
"""Those who meet, and the offices that they hold."""
_COUNTED = re.compile(rf"\b(?:{'|'.join(_OFFICES)})\b")
_ONE = frozenset(("person", "unnamed", "institution"))
"""Kinds of speakers who can have been there."""
_LEGISLATOR = re.compile(
    r"\b(?:senator|sen\.|representative|rep\.|congress(?:wo)?man|lawmaker|mp|chair(?:wo)?(?:man)?|legislator)\b"
)
_TO_PRESS = re.compile(r"told (?:reporters|journalists|the press)\b")


def at_event(a: Attribution, zone: str, events: tuple[Event, ...]) -> Said:
    """The day of the event that the words around the cue take up, or at which the speaker was present."""
    if not events or is_apart(a, zone):
        return UNDATED
    at, text = a.line.sentence.start, a.line.text
    day = day_taken_up(zone, at, events, text)
    if day is None and a.subject is not None:
        day = day_of_subject(a.line.surface(a.subject.full_first, a.subject.full_last), at, events, text)
    if day is None and a.cue is not None and a.cue.lemma == "write":
        letters = (e.day for e in events if e.start < at <= e.end + _LETTER and not e.kinds.isdisjoint(PAPER))
        day = next(letters, None)
    return Said(day, True) if day is not None else UNDATED


def in_reply(a: Attribution, published: date | None) -> Said:
    """The day of the question, told just before in the same paragraph: "The House asked on Monday … Falk replied"."""
    line, start = a.line, a.line.sentence.start
    if a.cue is None or a.cue.lemma not in _REPLIES:
        return UNDATED
    asked = line.text[line.text.rfind("\n", 0, start) + 1 : start]
    last = _SENTENCE_GAP.split(asked.rstrip())[-1]
    first, stop = first_day_named(last)
    return read_day(last[first:stop], published) if first >= 0 and _ASKED.search(last) else UNDATED


def among_those_present(
    a: Attribution, speaker: Speaker, zone: str, venue: str | None, events: tuple[Event, ...], cast: Cast
) -> Said:
    """The day of the event at which the speaker is told to have been, where the statement names no other place."""
    if not events or not speaker.name or speaker.kind not in _ONE or is_apart(a, zone):
        return UNDATED
    if _PRESENT.match(a.line.words[a.cue_last]):
        return UNDATED
    at = a.line.sentence.start
    first = events[0]
    if _BESIDE.match(a.line.text, a.line.text.rfind("\n", 0, at) + 1):
        return UNDATED
    if speaker.kind == "person" and "hearing" in first.kinds and first.start < at and _is_of_whole(first, a):
        return UNDATED if venue is not None and not _GATHERED.search(venue) else Said(first.day, True)
    if (venue is not None or _TOLD.search(zone)) and not _GATHERED.search(f"{zone} {venue or ''}"):
        return UNDATED
    for event in reversed(events):
        met = not event.kinds <= PAPER and event.start < at <= event.end + _WITHIN
        if met and _was_there(a, speaker, event, cast):
            return UNDATED if _was_heard(cast, speaker, event.end, at) else Said(event.day, True)
    return UNDATED


def _is_of_whole(event: Event, a: Attribution) -> bool:
    """Does the article as a whole report the hearing: is it told of in its first sentences?"""
    return a.line.text.count("\n\n", 0, event.start) < _LEAD and _HEARD.search(event.told) is not None


def is_apart(a: Attribution, zone: str) -> bool:
    """Is the statement of another time: "has said", "had warned", "said earlier"?"""
    words = a.line.words
    opens = a.subject.full_first if a.subject is not None else 0
    if not _RELATIVE.isdisjoint(words[max(0, opens - 3) : opens]):
        return True  # "read from a letter in which Falk said"
    if a.subject is not None and not _ANOTHER.isdisjoint(words[a.subject.first : a.subject.head]):
        return True  # "an earlier report of the agency said"
    return is_perfect(a) or _tells_other_time(zone)


def is_perfect(a: Attribution) -> bool:
    """ "Has said", "had long warned": told of another time than the occasion's?"""
    words = a.line.words
    return not _PERFECT.isdisjoint(words[max(0, a.cue_first - 2) : a.cue_first + 1])


@lru_cache(maxsize=2048)
def _tells_other_time(zone: str) -> bool:
    """Do the words around a cue, asked for each event that the statement may be of, tell of another time?"""
    return _OTHER_TIME.search(zone.lower()) is not None


def _was_heard(cast: Cast, speaker: Speaker, start: int, at: int) -> bool:
    """Was the speaker heard since ``start``, at an occasion of unknown day?"""
    return any(start < heard.at < at and heard.speaker.key == speaker.key for heard in cast.heard_before(at))


def _was_there(a: Attribution, speaker: Speaker, event: Event, cast: Cast) -> bool:
    name = speaker.name or ""
    if speaker.kind == "institution":  # a surname that no table knows
        return " " not in name and re.search(rf"\b[A-Z]\w+ {re.escape(name)}\b", event.told) is not None
    if speaker.kind == "person":
        return _is_named(speaker, event) or _is_counted(speaker, event, cast) or _is_host(a, speaker, event)
    definite = a.subject is not None and a.line.words[a.subject.first] == "the"
    return definite and _is_described(speaker, event, cast)


def _is_described(speaker: Speaker, event: Event, cast: Cast) -> bool:
    """Is "the Japanese minister" a minister of Japan whom the event's sentence names?"""
    country = cast.countries.get(speaker.country or "")
    office = (speaker.role or "").rpartition(" ")[2]
    return country is not None and office != "" and country in event.told and f"{office} " in event.told.lower()


def _is_host(a: Attribution, speaker: Speaker, event: Event) -> bool:
    """Is it an office holder who faces the press, or a lawmaker in a hearing?"""
    role = (speaker.role or "").lower()
    if "hearing" in event.kinds:
        return _LEGISLATOR.search(role) is not None
    line = a.line
    words = line.text[line.starts[a.cue_first] : line.ends[a.cue_last] + 30]
    return _TO_PRESS.match(words) is not None and any(office in role for office in _OFFICES["leaders"])


def _is_named(speaker: Speaker, event: Event) -> bool:
    surname = fold((speaker.name or "").rpartition(" ")[2])
    parts = fold(event.told).split(surname)
    return any(not (a[-1:].isalnum() or b[:1].isalnum()) for a, b in pairwise(parts))


def _is_counted(speaker: Speaker, event: Event, cast: Cast) -> bool:
    """Is the speaker one of "the trade ministers of Japan and Norway", of "U.S. and Chinese officials"?"""
    offices = _COUNTED.search(event.told)
    role = (speaker.role or "").lower()
    if offices is None or speaker.country is None or not any(o in role for o in _OFFICES[offices.group()]):
        return False
    return any(event.start <= at < event.end and code == speaker.country for at, code in cast.nations)
