"""When an act was done: the day that its own clause names, or that the text around it gives to it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.actions.found import Found
from extract.actions.tokens import Stand, Tokens
from extract.dates.days import WEEKDAY, last_told, read_day, tells_time
from extract.dates.event_kinds import Event
from extract.dates.event_references import day_of_deal, day_of_subject, day_taken_up

_OTHER_DAY = re.compile(
    r"\b(?:from|until|till|through|to|by|since|as of|starting|effective|beginning|before|after|effect|force|"
    r"\w+ed(?: on)?)\s"
    r"(?:on |from )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b(?:, \d{4})?"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
    rf"|(?i:{WEEKDAY}))"
)
_NAMES_OF_DAYS = ("day", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""One of them is in whatever ``_OTHER_DAY`` finds."""
_EFFECT = ("effect ", "force ")
_NEAR = 20
"""Characters between a verb and the "force" that belongs to it."""
_SAME_DAY = re.compile(r"\b(?:the|that) same day\b|\bthat day\b")
_DAYS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LATER = re.compile(rf"\b({'|'.join(_DAYS)}) days? after $")
"""The clause that it opens tells of a day before the main clause's."""
_BEFORE = 700
"""Characters within which "the same day" has its day."""
_PAST = frozenset({"earlier", "before"})
_NOT_THEN = frozenset({"has", "have", "had", "will", "would", "could", "may", "to", "'s", "’s", "not"})
"""Words of a verb group that is not of the event told of."""
_SUBORDINATE = re.compile(r"[“\"]|\b(?:that|which|who|whose|because|although|whether|where|while)\b")
_RELATIVE = re.compile(r", (?:which|who|whose) [^,;“\"]{1,80},")
_ISSUED = re.compile(r"(?:issued|signed|published|gazetted|adopted|dated|released|approved)\b")
"""What is done to a paper: its day is that of what the paper does."""
_NEXT = re.compile(
    rf"\b(?:the (?P<next>next|following) day|(?P<count>{'|'.join(_DAYS)}) days? (?P<way>later|earlier|before)|"
    r"the day (?P<before>before))\b",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"\b(?:later|earlier|then|since|ago|until|spring|summer|autumn|winter|(?:19|20)\d\d|January|"
    r"February|March|April|May|June|July|August|September|October|November|December)\b"
)
"""A joined act with a time of its own."""


def day_of(text: str, act: Found, tokens: Tokens, published: date | None, before: date | None) -> date | None:
    """The day that the clause names for the act, not one from which or until which something holds.

    ``before`` is the day of the act told before it in its sentence, which a further verb of the same subject shares.
    """
    verb, verb_end = tokens.starts[act.group.verb], tokens.ends[act.group.verb]

    def foreign(m: re.Match[str]) -> str:
        start, end = act.start + m.start(), act.start + m.end()
        own = start <= verb < end or (end <= verb and _ISSUED.match(m[0]) is not None)
        own = own or (m[0].startswith(_EFFECT) and start - verb_end < _NEAR)  # "came into force on 1 July"
        own = own or text.startswith(" to ", end)  # "agreed on Monday to lift the ban"
        return m[0] if own else " "

    zone = text[act.start : act.end]
    lowered = zone.lower()
    if any(name in lowered for name in _NAMES_OF_DAYS):
        zone = _OTHER_DAY.sub(foreign, zone)
    said = read_day(zone, published)
    sentence = text[tokens.starts[0] : act.start]
    if not said.dated and (later := _LATER.search(sentence)) is not None:
        main = read_day(sentence[: later.start()], published).day
        return main - timedelta(days=_DAYS[later[1].lower()]) if main else None
    if said.day is not None:
        return said.day
    days_told = "day" in lowered
    if days_told and _SAME_DAY.search(zone):
        before_it = last_told(text[tokens.starts[0] : act.start], published)
        return before_it.day if before_it.dated else _told(text, tokens.starts[0], published)
    if (
        days_told
        and (following := _NEXT.search(zone)) is not None
        and (anchor := _told(text, tokens.starts[0], published))
    ):
        days = _DAYS[following["count"].lower()] if following["count"] else 1
        back = following["before"] or following["way"] in _PAST
        return anchor - timedelta(days=days) if back else anchor + timedelta(days=days)
    return before if act.joined and not said.dated and not _TIMED.search(zone) else None


def day_at_event(text: str, act: Found, tokens: Tokens, events: tuple[Event, ...]) -> date | None:
    """The day of the event at which the act was done: "signed a plan after the talks", "the two sides also agreed"."""
    if not events or not is_done_then(text, act, tokens):
        return None
    start, verb = tokens.starts[0], tokens.starts[act.group.verb]
    opening, behind = _RELATIVE.sub("", text[start:verb]), text[verb : act.end]
    clause = _SUBORDINATE.split(behind, maxsplit=1)[0]
    return (
        day_of_subject(opening, start, events, text)
        or day_taken_up(f"{opening} {clause}", start, events, text)
        or (day_of_deal(opening, start, events, text) if act.group.stand is Stand.PASSIVE else None)
    )


def is_done_then(text: str, act: Found, tokens: Tokens) -> bool:
    """Is the act told in the main clause and the simple past, without a time of its own?"""
    group = act.group
    if group.stand not in (Stand.ACTIVE, Stand.PASSIVE):
        return False
    start, verb = tokens.starts[0], tokens.starts[group.verb]
    opening = _RELATIVE.sub("", text[start:verb])
    if not _NOT_THEN.isdisjoint(tokens.lows[max(0, group.first - 1) : group.verb]) or _SUBORDINATE.search(opening):
        return False
    return not (tells_time(text[start : act.end]) or _TIMED.search(text, start, act.end))


def _told(text: str, at: int, published: date | None) -> date | None:
    """The day that was told last before ``at``."""
    sentences = re.split(r"(?<=[.!?])\s+(?=[“\"A-Z])", text[max(0, at - _BEFORE) : at])
    return next((d for d in (read_day(s, published).day for s in reversed(sentences)) if d), None)
