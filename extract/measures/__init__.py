"""Measures: restrictions and pacts with a life of their own, told piece by piece by many articles.

Facts ─► find_events ─► MeasureEvent ─► keys ─► candidates ─► match ─► absorb ─► the measure as it stands
         kind, issuer, step, dates       (warehouse)   same or another?  life
"""

from extract.measures.life import absorb, begin, moves
from extract.measures.match import Match, keys_of, match
from extract.measures.model import FAMILY, STATUSES, Measure, MeasureEvent, MeasureKind, Step
from extract.measures.read import find_events

__all__ = [
    "FAMILY",
    "STATUSES",
    "Match",
    "Measure",
    "MeasureEvent",
    "MeasureKind",
    "Step",
    "absorb",
    "begin",
    "find_events",
    "keys_of",
    "match",
    "moves",
]
