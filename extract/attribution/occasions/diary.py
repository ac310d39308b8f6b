"""What an article told so far of the days on which it heard people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from extract.attribution.occasions.held import Occasion
from extract.dates.event_kinds import Event
from extract.speakers.cast import Speaker


class Told(NamedTuple):
    """Who made a statement whose day is known, that day, and where it was made."""

    speaker: Speaker
    day: date
    venue: str | None = None
    paragraph: int = 0
    beside: str = ""
    """The words around the cue."""


@dataclass
class Diary:
    """The days of one article: that of its lead, and each speaker's last occasion."""

    published: date | None
    lead: date | None
    events: tuple[Event, ...] = ()
    occasions: dict[str, Occasion] = field(default_factory=dict)
    heard: dict[str, int] = field(default_factory=dict)
    """The paragraph in which each speaker was last heard."""
    said: list[Told] = field(default_factory=list)
    """Who was heard on a day that is known, but by an outlet of his own."""
    sources: date | None = None
    """The day on which several people without a name were heard last."""
    latest: date | None = None
    """The day that was told last of a statement."""
