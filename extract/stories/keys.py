"""The keys under which an article is found by another report of its event."""

from __future__ import annotations

from datetime import UTC, date, timedelta

from extract.fingerprints import digest
from extract.stories.fingerprint import StoryFingerprint

DAYS = 5
"""Reports of one event come within so many days."""

_PER_KEY_KIND = 12


def index_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    """64-bit keys under which an article is found by another report of its event."""
    return (*_on(fp, fp.seen.astimezone(UTC).date()), *_claim_keys(fp))


def query_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    """The keys to look up: those of ``index_keys``, for every day on which such a report may have come."""
    day = fp.seen.astimezone(UTC).date()
    days = [day + timedelta(days=n) for n in range(-DAYS, DAYS + 1)]
    return (*(key for d in days for key in _on(fp, d)), *_claim_keys(fp))


def _on(fp: StoryFingerprint, day: date) -> tuple[int, ...]:
    when = day.isoformat()
    countries = fp.title.countries or fp.lead.countries
    minerals = fp.title.minerals or fp.lead.minerals
    deeds = [d for d in (fp.title.direction or fp.lead.direction, *fp.title.acts, *fp.lead.acts) if d]
    kinds = (
        [digest("cm", c, m, when) for c in countries for m in minerals],
        [digest("cd", c, d, when) for c in countries for d in deeds],
        [digest("md", m, d, when) for m in minerals for d in deeds],
        [digest("n", f"{n:x}", when) for n in fp.names],
        [digest("w", f"{w:x}", when) for w in fp.title.words],
    )
    return tuple(key for keys in kinds for key in sorted(set(keys))[:_PER_KEY_KIND])


def _claim_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    return tuple(digest("claim", claim) for claim in fp.claims)
