"""Can two reports be of one occasion? From the day something was said, or else from when it was published."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from extract.novelty.fingerprint import OCCASION_DAYS, StatementFingerprint
from extract.novelty.recalled import is_open

ACT_SLACK = timedelta(days=45)
"""An act is announced, published and in force at different times; a look back may name any of them."""

LOOK_BACK_DAYS = 31
"""A look back to a week or a month says of itself that what it tells was said before."""


class Occasion(Enum):
    """How two reports relate in time."""

    SAME = "the same day"
    COMPATIBLE = "days that fit"
    LOOKED_BACK = "in the weeks that a look back names"
    NEAR = "days that time zones may set apart"
    RECALLED = "an act that may be told again"
    UNKNOWN = "days unknown"
    FAR = "too far apart to be one occasion"
    DIFFERENT = "different days"


_EARLIEST = timedelta(hours=14)
"""A day begins this long before it does in UTC, in the easternmost zone."""

ACT_DAYS = 400
"""An act goes on being told without its day for about this long."""


def compare_occasions(a: StatementFingerprint, b: StatementFingerprint) -> tuple[Occasion, str]:
    """The relation of two statements' occasions, with the reason in words. Symmetric."""
    if a.recalled or b.recalled:
        return _recalled(a, b)
    if a.said_on and b.said_on:
        return _dated(a, b, abs((a.said_on - b.said_on).days))
    if a.said_on or b.said_on:
        dated, undated = (a, b) if a.said_on else (b, a)
        if undated.published is None:
            return Occasion.UNKNOWN, "one report is undated"
        if _printed_before(undated, dated):
            return Occasion.DIFFERENT, "one was in print before the other was said"
        assert dated.said_on is not None
        age = (undated.published.astimezone(UTC).date() - dated.said_on).days
        if age <= OCCASION_DAYS:
            return Occasion.COMPATIBLE, "within the days that the report without a day may mean"
        if age <= ACT_DAYS and a.kind == b.kind == "action":
            return Occasion.RECALLED, f"an act told again after {age} days"
        return Occasion.FAR, f"reported {age} days after it was said"
    if a.published is None or b.published is None:
        return Occasion.UNKNOWN, "no day is given"
    apart = abs((a.published - b.published).days)
    if apart <= OCCASION_DAYS:
        return Occasion.COMPATIBLE, "published " + (f"{apart} days apart" if apart > 1 else "within two days")
    if apart <= ACT_DAYS and a.kind == b.kind == "action":
        return Occasion.RECALLED, f"an act told again after {apart} days"
    return Occasion.FAR, f"published {apart} days apart"


def _dated(a: StatementFingerprint, b: StatementFingerprint, apart: int) -> tuple[Occasion, str]:
    """Both say their day."""
    if apart == 0:
        return Occasion.SAME, f"on {_day(a)}"
    # Zones shift a day by one. But what was in print before the day began is of another day.
    if apart == 1 and not _printed_before(a, b) and not _printed_before(b, a) and not (a.recurring or b.recurring):
        if a.venue and b.venue and not set(a.venue) & set(b.venue):
            return Occasion.DIFFERENT, f"on {_day(b)} elsewhere, not {_day(a)}"
        return Occasion.NEAR, "on days that the outlets' time zones may set apart"
    return Occasion.DIFFERENT, f"on {_day(b)}, not {_day(a)}"


def _recalled(a: StatementFingerprint, b: StatementFingerprint) -> tuple[Occasion, str]:
    """One looks back on a time: what was said then, or was in print about then, may be what it tells again."""
    first, second = _days(a), _days(b)
    if first is None or second is None:
        return Occasion.UNKNOWN, "one report is undated"
    day = timedelta(days=1)
    if first[0] - day <= second[1] and second[0] - day <= first[1]:
        if all(fp.recalled is None or is_open(fp.recalled) for fp in (a, b)):
            return Occasion.UNKNOWN, "before a look back that names no time"
        weeks = [fp for fp in (a, b) if fp.recalled and (fp.recalled[1] - fp.recalled[0]).days <= LOOK_BACK_DAYS]
        if weeks and a.kind == b.kind == "speech":
            return Occasion.LOOKED_BACK, "in the weeks that a look back names"
        return Occasion.COMPATIBLE, "within the time that a look back names"
    if a.kind == b.kind == "action":
        later, earlier = (first, second) if first > second else (second, first)
        undated = (a.recalled or a.said_on) is None or (b.recalled or b.said_on) is None
        if undated or later[0] - earlier[1] <= ACT_SLACK:
            return Occasion.RECALLED, "an act told again, near the time that a look back names"
    return Occasion.DIFFERENT, "outside the time that a look back names"


def _days(fp: StatementFingerprint) -> tuple[date, date] | None:
    """First and last day on which it may have been said."""
    if fp.recalled:
        return fp.recalled
    if fp.said_on:
        return fp.said_on, fp.said_on
    if fp.published is None:
        return None
    day = fp.published.astimezone(UTC).date()
    return day - timedelta(days=OCCASION_DAYS), day


def _printed_before(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` was published before the day began on which ``b`` was said, anywhere on Earth."""
    if a.published is None or b.said_on is None:
        return False
    return a.published < datetime.combine(b.said_on, time(), UTC) - _EARLIEST


def _day(fp: StatementFingerprint) -> str:
    return f"{fp.said_on.day} {fp.said_on:%B}" if fp.said_on else "an unknown day"
