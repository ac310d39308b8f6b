"""The day that the text before a statement gives to the occasion at which it was made."""

from __future__ import annotations

import re

from extract.attribution.finding import Attribution
from extract.attribution.occasions.at_events import among_those_present, in_reply, is_apart
from extract.attribution.occasions.dating import told_before
from extract.attribution.occasions.diary import Diary
from extract.attribution.occasions.houses import day_of_house
from extract.attribution.occasions.leads import day_of_act, day_of_group, day_of_meeting, day_of_sources, day_of_unnamed
from extract.dates.days import UNDATED, Said
from extract.speakers.cast import Cast, Speaker

_GATHERING = re.compile(
    r"\b(?:at|during|after|in|following|of|on) (?:the|that|this|his|her|their)(?: same)? (?:[\w-]+ ){0,3}?"
    r"(?P<noun>press conference|news conference|briefing|hearing|forum|conference|summit|event|interview|session|rally|"
    r"call|panel|workshop|webinar|seminar|podcast)\b",
    re.IGNORECASE,
)
_TO_LAWMAKERS = re.compile(
    r"\btold (?:senators|lawmakers|legislators|MPs|deputies|members|the (?:panel|committee|hearing))\b"
)
_PANEL = re.compile(
    r"\b(?:panel|(?:sub)?committee|hearing|parliament|senate|house of|congress|lawmakers)\b", re.IGNORECASE
)
_PRESS = ("press conference", "news conference", "briefing", "told reporters", "told journalists")


def day_of_gathering(zone: str, diary: Diary) -> Said:
    """The day of "the briefing", at which somebody was heard before."""
    found = _GATHERING.search(zone) if diary.said else None
    if found is None:
        return UNDATED
    nouns = _PRESS if found["noun"].lower() in _PRESS else (found["noun"].lower(),)
    held = (told.day for told in reversed(diary.said) if (told.venue or "").lower().endswith(nouns))
    return next((Said(day, True) for day in held), UNDATED)


def _day_before_lawmakers(a: Attribution, zone: str, diary: Diary) -> Said:
    """The lead's day for what "he told senators", where the lead has him before their panel."""
    if diary.lead is None or _TO_LAWMAKERS.search(zone) is None or is_apart(a, zone):
        return UNDATED
    end = a.line.text.find("\n\n")
    return Said(diary.lead, True) if _PANEL.search(a.line.text, 0, max(end, 0)) else UNDATED


def day_carried(cast: Cast, a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary) -> Said:
    """The day of the event, of the briefing or of the people told of before."""
    said = told_before(zone, a, speaker, diary.published, diary.lead if diary.latest in (None, diary.lead) else None)
    if not said.dated:
        said = in_reply(a, diary.published)
    if not said.dated:
        said = among_those_present(a, speaker, zone, venue, diary.events, cast)
    if not said.dated:
        said = day_of_gathering(zone, diary)
    if not said.dated:
        said = _day_before_lawmakers(a, zone, diary)
    if not said.dated:
        said = day_of_meeting(a, speaker, zone, diary)
    return said if said.dated else day_of_sources(a, speaker, zone, diary)


def day_of_news(cast: Cast, a: Attribution, speaker: Speaker, zone: str, venue: str | None, diary: Diary) -> Said:
    """The day on which a house made its news known, for a speaker first heard in this paragraph."""
    if diary.heard.get(speaker.key) == a.line.sentence.paragraph:
        return UNDATED
    said = day_of_house(a, speaker, zone, venue, diary, cast)
    if not said.dated:
        said = day_of_unnamed(a, speaker, zone, venue, diary, cast)
    if not said.dated:
        said = day_of_group(a, speaker, zone, venue, diary)
    return said if said.dated else day_of_act(a, speaker, zone, venue, diary, cast)
