"""Lengths of time; an age, a distance from today, a stretch of the calendar is none."""

from __future__ import annotations

import re

from extract.figures.numbers import Number
from extract.figures.quantity import Quantity, looks_like_year, words
from extract.figures.reasons import NoFigure
from extract.figures.units import Unit

_AGE = re.compile(r"[ -]old\b|[ -]of[ -]age\b")
_AGED = re.compile(r"\b(?:aged|ages?(?: of)?|aged between|aged from)\s[\d–-]*$")
AGO = re.compile(
    r",? (?:ago|earlier|later|prior|before(?: that)?)\b|['’] time\b|['’]s time\b|,? (?:on from|to the day)\b"
)
_PAST_HOUR = re.compile(
    r" past (?:the hour|midnight|noon|\d{1,2}\b(?! ?[%a-z])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)\b"
)
""" "Eight minutes past nine": the time of day."""
_NOTICE = re.compile(r" (?:before|prior to) (?:[a-z]+ing\b|(?:it|they|he|she|any|each|every)\b [a-z ]*?[a-z]+\b)")
_LASTING = re.compile(r"\b(?:for|within|lasts?|lasted|lasting|least|than|to)\s$")
_OFFERED = re.compile(
    r"[ -](?:of )?(?:free|unlimited|full|complimentary|unrestricted) (?:[a-z]+ )?(?:content|access|trial|articles?|"
    r"reading|membership|subscription)\b"
)
""" "30 days of unlimited access": what the page offers its reader."""
_NAMED_UNIT = re.compile(r"-[A-Z]")
_STRETCH = frozenset({"first", "last", "past", "previous", "preceding", "final", "these", "those", "recent"})
_CONTRACT = re.compile(
    r"-month (?:LME |benchmark )?(?:copper|nickel|tin|zinc|lead|cobalt|alumini?um|lithium|metal|contracts?|futures|"
    r"prices?)\b"
)
""" "Three-month nickel": the contract that a metal exchange quotes."""
_BEFORE_STRETCH = words(
    "the its his her their our my your these those this in over for during of within across and or throughout at "
    "past by since from"
)


def _lasts(word: str) -> bool:
    """Is "last" behind this word a verb: "will last 90 days", "guarantees last 19 months", but "the last 19 months"?"""
    return word not in _BEFORE_STRETCH


def _notice(text: str, start: int, end: int, floor: int, limit: int) -> bool:
    """ "At least 60 days before introducing a quota": a length of notice, no distance between two days told."""
    if not text.startswith((" before", " prior to", " after", " later"), end):
        return False
    if _NOTICE.match(text, end, limit):
        return True
    return _LASTING.search(text, max(floor, start - 12), start) is not None


def duration(text: str, number: Number, unit: Unit, end: int, floor: int, limit: int) -> Quantity | NoFigure:
    """A length of time; an age, a distance from today, a stretch of the calendar is none."""
    if _AGE.match(text, end, limit):
        return NoFigure.AGE
    if unit.symbol == "minute" and _PAST_HOUR.match(text, end, limit):
        return NoFigure.CLOCK
    if AGO.match(text, end, limit) and not _notice(text, number.start, end, floor, limit):
        return NoFigure.AGO
    if _NAMED_UNIT.match(text, number.end, limit):
        return NoFigure.NAME
    if _AGED.search(text, max(floor, number.start - 24), number.start):
        return NoFigure.AGE
    if _OFFERED.match(text, end, limit):
        return NoFigure.FURNITURE
    if looks_like_year(number) and text[end - 1] != "s":
        return NoFigure.YEAR
    before = text[max(floor, number.start - 24) : number.start].lower().split()
    if before and before[-1] in _STRETCH and not (before[-1] == "last" and len(before) > 1 and _lasts(before[-2])):
        return NoFigure.CALENDAR
    if _CONTRACT.match(text, number.end, limit):
        return NoFigure.NAME
    if (
        number.in_words
        and number.value == 1
        and unit.symbol in {"day", "hour", "minute", "second"}
        and text[number.end] != "-"
    ):
        return NoFigure.IDIOM
    return Quantity(number, number.start, end, number.value * unit.factor, unit.symbol, "figure.duration")
