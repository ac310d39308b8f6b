"""Why a number in the text is no figure."""

from __future__ import annotations

from enum import StrEnum


class NoFigure(StrEnum):
    """Each reason with the words that ``explain`` shows for it."""

    DATE = "a day of the month"
    CLOCK = "a clock time"
    ORDINAL = "an ordinal"
    YEAR = "a year or a period"
    AGE = "an age"
    AGO = "a distance from today, no duration"
    CALENDAR = "a stretch of the calendar, no duration"
    LABEL = "the number of something numbered"
    LIST = "the number of a list item"
    OUTSIDE = "outside of any sentence: a dateline, or the number of an item"
    NAME = "part of a name or a code"
    FURNITURE = "furniture of the page"
    IDIOM = "a turn of phrase"
    NOTHING = "counts nothing that is named"
