"""What a report says as a whole: the headline, or else the lead; and how far the days of two reports lie apart."""

from __future__ import annotations

from datetime import timedelta

from extract.stories.fingerprint import StoryFingerprint
from extract.stories.vocabulary import GENERAL, TREATY

NEXT_REPORT = timedelta(hours=20)
"""Reports that come further apart are of different days."""


def direction(fp: StoryFingerprint) -> str | None:
    """Which way a control is turned; what the lead of a pact says of one is background."""
    return fp.title.direction or (None if TREATY & set(fp.title.acts) else fp.lead.direction)


def measures(fp: StoryFingerprint) -> set[str]:
    """The kinds of measure that the headline names, or else the lead."""
    return set(fp.title.families) - GENERAL or set(fp.lead.families) - GENERAL


def either(fp: StoryFingerprint, name: str) -> set[str]:
    """What the headline says, or else the lead."""
    return set(getattr(fp.title, name) or getattr(fp.lead, name))


def both(fp: StoryFingerprint, name: str) -> set[str]:
    """What headline and lead say."""
    return {*getattr(fp.title, name), *getattr(fp.lead, name)}


def named(a: StoryFingerprint, b: StoryFingerprint, name: str) -> set[str]:
    """What the one is about and the other names."""
    return either(a, name) & both(b, name) | both(a, name) & either(b, name)


def days_between(a: StoryFingerprint, b: StoryFingerprint) -> int:
    """Days between the nearest of the days that two leads give; both give one."""
    return min(abs((x - y).days) for x in a.days for y in b.days)


def days_apart(a: StoryFingerprint, b: StoryFingerprint) -> bool:
    """Whether two reports are of different days."""
    if a.days and b.days:
        return days_between(a, b) > 0
    return abs(a.seen - b.seen) > NEXT_REPORT


def relayed(a: StoryFingerprint, b: StoryFingerprint) -> bool:
    """Whether one of them names the outlet of the other as its source."""
    return (a.outlet in b.credits or b.outlet in a.credits) and a.outlet != b.outlet
