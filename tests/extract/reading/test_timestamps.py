"""Publication times in the forms that outlets use, and those that cannot be told."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.reading.timestamps import parse_timestamp


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-21T10:00:00Z", utc(2026, 11, 21, 10)),
        ("2026-11-21 10:00:00 +0800", utc(2026, 11, 21, 2)),
        ("2026-11-21T10:00:00.123456789+09:00", utc(2026, 11, 21, 1, 0, 0, 123456)),
        ("20261121T100000Z", utc(2026, 11, 21, 10)),
        ("2026-11-21", utc(2026, 11, 21)),
        ("Sat, 21 Nov 2026 10:00:00 EST", utc(2026, 11, 21, 15)),
        ("21 Nov 2026 10:00 +0530", utc(2026, 11, 21, 4, 30)),
        ("Sat, 21 Nov 2026 10:00:00 +0000 (UTC)", utc(2026, 11, 21, 10)),
        ("November 21, 2026 at 4:15 p.m. EST", utc(2026, 11, 21, 21, 15)),
        ("Sept. 5, 2026", utc(2026, 9, 5)),
        ("21/11/2026 10:00", utc(2026, 11, 21, 10)),
        ("11/21/2026", utc(2026, 11, 21)),
        ("07/07/2026", utc(2026, 7, 7)),
        ("2026年11月21日 10:00", utc(2026, 11, 21, 10)),
        ("21 de noviembre de 2026", utc(2026, 11, 21)),
    ],
)
def test_times_that_are_plain(text: str, expected: datetime) -> None:
    """ISO, RFC 822, and the words of other languages; always in UTC."""
    assert parse_timestamp(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("05/11/2026", "Q3 2026", "November 2026", "2026", "yesterday", "2 hours ago", "Monday", "10:30", "soon", ""),
        *("0001-01-01T00:00:00Z", "1970-01-01", "2026-13-40", "Sat, 21 Nov 2026 25:00:00 GMT", "9" * 500, None),
    ],
)
def test_what_is_not_one_moment_is_none(text: str | None) -> None:
    """Two readings, missing parts, relative words and software defaults are never guessed at."""
    assert parse_timestamp(text) is None


def test_a_zone_in_the_text_wins_over_the_outlets() -> None:
    """The outlet's zone only fills the gap."""
    tokyo = ZoneInfo("Asia/Tokyo")
    assert parse_timestamp("2026-11-21 09:00", tokyo) == utc(2026, 11, 21, 0)
    assert parse_timestamp("Sat, 21 Nov 2026 09:00:00", tokyo) == utc(2026, 11, 21, 0)
    assert parse_timestamp("November 21, 2026 9:00 am", tokyo) == utc(2026, 11, 21, 0)
    assert parse_timestamp("2026-11-21 09:00+01:00", tokyo) == utc(2026, 11, 21, 8)


@given(st.text(max_size=80) | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.+Z-]{0,20}", fullmatch=True))
def test_any_text_is_a_zoned_time_or_none(text: str) -> None:
    """Nothing raises, and no time comes without its zone."""
    moment = parse_timestamp(text)
    assert moment is None or moment.tzinfo is UTC
