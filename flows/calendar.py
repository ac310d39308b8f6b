"""Days of measures as iCalendar (RFC 5545): whole-day entries that a calendar program can subscribe to.

The same days give the same bytes, and an entry keeps its UID when its day moves, so that importing twice doubles
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from extract.ids import digest

_SAYS = {"effective": "takes effect", "expires": "expires", "resumes": "suspension ends"}


def calendar_of(days: Iterable[tuple[str, str, str, date]]) -> bytes:
    """One entry for each (measure_id, title, ``effective`` | ``expires`` | ``resumes``, day)."""
    calendar = Calendar()
    calendar.add("prodid", "-//orewatch//measures//EN")
    calendar.add("version", "2.0")
    for measure_id, title, what, day in days:
        entry = Event()
        entry.add("uid", f"{digest('calendar', measure_id, what)}@orewatch")
        # The stamp is required; that of the day itself keeps the file the same from one export to the next.
        entry.add("dtstamp", datetime.combine(day, time(), UTC))
        entry.add("dtstart", day)
        entry.add("dtend", day + timedelta(days=1))
        entry.add("summary", f"{title}: {_SAYS[what]}")
        entry.add("description", f"orewatch measures show {measure_id}")
        entry.add("transp", "TRANSPARENT")
        calendar.add_component(entry)
    return bytes(calendar.to_ical())
