"""The day of a statement from its house: "the ministry said on Monday … Its spokesman told a briefing"."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.attribution.finding import Attribution
from extract.attribution.occasions.at_events import is_apart
from extract.attribution.occasions.diary import Diary
from extract.dates.days import UNDATED, Said
from extract.speakers.callings import BODIES, GOVERNING, GOVERNMENTS, only_firm
from extract.speakers.cast import Cast, Speaker
from extract.wording import word_set

_SPEAKS_FOR = re.compile(r"\bspokes(?:man|woman|person|people)\b", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:statement|briefing|conference|release|reporters|journalists|announcement|filing|notice)\b", re.IGNORECASE
)
"""The venues of what a house makes known on one day."""
_ELSEWHERE = re.compile(r"\b(?:written|reply|response|website|site|data|figures)\b", re.IGNORECASE)
_BESIDE = re.compile(r"(?:Outside|Elsewhere|Meanwhile|Separately|In (?:other|another|a separate))\b")
"""Words that open a sentence of something else."""
_PLAIN = (GOVERNING | BODIES) - word_set("commerce treasury customs") | word_set(
    "of the and for a an in at to on national state federal union spokesman spokeswoman spokesperson minister "
    "secretary deputy vice chief president prime executive director general chairman chair head official officer"
)
"""Words that many houses share."""
_STATES = frozenset(name.lower() for name in GOVERNMENTS.values())
OFFICE = re.compile(r"\b(?:minister|secretary|spokes\w+|commissioner|president|premier|chancellor|officials?)\b", re.I)
"""In the role of whoever speaks for a state."""
EXECUTIVE = re.compile(r"\b(?:c[efo]o|executive|chief|chair\w*|president|director|founder|manager)\b", re.IGNORECASE)
"""In the role of whoever speaks for a firm."""
_FRESH = 5
"""Days before publication: what is older is not the news that a house has more to say on."""


def is_of_that_day(a: Attribution, zone: str, venue: str | None) -> bool:
    """May the statement go on with what a house made known before: "the ministry said", "it added in a statement"?"""
    paper = a.rule == "according-to" and a.subject is not None and a.line.tags[a.subject.head] == "d"
    if (
        is_apart(a, zone)
        or _ELSEWHERE.search(zone)
        or _BESIDE.match(a.line.text, a.line.sentence.start)
        or not (paper or (a.cue is not None and a.cue.form == "past"))
    ):
        return False
    return venue is None or _HELD.search(venue) is not None


def day_of_house(a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary, cast: Cast) -> Said:
    """The day on which the house of ``speaker`` was heard last: of a body after its spokesman or minister, or of one
    of these after the body."""
    if not diary.said or diary.published is None or speaker.name is None or not is_of_that_day(a, zone, venue):
        return UNDATED
    last = diary.said[-1]
    adds = a.cue is not None and a.cue.lemma == "add" and last.paragraph == a.line.sentence.paragraph
    if adds and speaker.kind == "unnamed" and last.speaker.kind == "institution" and _speaks(speaker):
        return Said(last.day, True)  # "The ministry said on Monday. … A spokesman added"
    houses = (t for t in reversed(diary.said) if is_of_house(speaker, t.speaker, cast, latest=t is last))
    before = next(houses, None)
    fresh = before is not None and (diary.published - before.day).days < _FRESH
    return Said(before.day, True) if before is not None and fresh else UNDATED


def is_of_house(speaker: Speaker, other: Speaker, cast: Cast, *, latest: bool) -> bool:
    """Do the two speak for the same body, one of them as its spokesman, minister or chief? A state speaks for its
    bodies. ``latest``: nobody was heard since, so that "a spokesman" is of that house."""
    if speaker.key == other.key or (speaker.country and other.country and speaker.country != other.country):
        return False
    if speaker.kind == "institution" and other.kind == "institution":
        return is_state(speaker, cast) and governs(other.name) and speaker.country == other.country is not None
    body, person = (speaker, other) if speaker.kind == "institution" else (other, speaker)
    if body.kind != "institution" or person.kind != "person":
        return False
    role, name = person.role or "", (body.name or "").lower()
    if person.affiliation and person.affiliation.lower() == name:
        return True
    if person.affiliation is None and EXECUTIVE.search(role):
        firm = only_firm(cast.institutions)
        return firm is not None and firm.name == body.name
    if not OFFICE.search(role):
        return False
    if name.endswith(" commission") and "commissioner" in role.lower():
        return True
    if is_state(body, cast):
        return body is speaker and speaker.country == other.country is not None
    if not governs(body.name):
        return False
    if body is speaker and not _speaks(person):
        return False  # what a minister says is not yet what his ministry made known
    ours, theirs = _marks(f"{role} {person.affiliation or ''}"), _marks(name)
    if ours and theirs:
        return not ours.isdisjoint(theirs)
    return latest and (_speaks(person) or role.lower() == "minister")


def _speaks(speaker: Speaker) -> bool:
    return _SPEAKS_FOR.search(speaker.role or "") is not None


def governs(name: str | None) -> bool:
    """Is it the name of a public body?"""
    return not GOVERNING.isdisjoint((name or "").lower().split())


@lru_cache(maxsize=512)
def _marks(name: str) -> frozenset[str]:
    """The words that tell a house from others: "commerce" of a ministry."""
    words = [w for w in re.findall(r"[\w-]+", name) if not (w.isupper() and len(w) > 2)]
    return frozenset(w.lower().removesuffix("s") for w in words) - _PLAIN


def is_state(speaker: Speaker, cast: Cast) -> bool:
    """Is it a state or its government?"""
    if speaker.kind != "institution":
        return False
    name = (speaker.name or "").lower()
    return (
        name in _STATES
        or name == (cast.countries.get(speaker.country or "") or "").lower()
        or name.endswith("government")
    )
