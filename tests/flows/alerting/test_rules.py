"""Which rules a statement meets, why the others do not, and when its mail falls due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Novelty, Statement
from flows.alerting.minerals import concerns
from flows.alerting.rules import MatchReason, explain_rule, fold_name, next_due, raise_alerts
from flows.settings import AlertRule

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SAID = Statement(
    kind="speech",
    text="Chile will join no price floor, José Ibáñez-Roy said.",
    start=0,
    end=53,
    speaker="José Ibáñez-Roy",
    speaker_named=True,
    speaker_country="CL",
    topics=("alliances",),
    minerals=("dysprosium",),
    countries=("US",),
)


def rule(**fields: Any) -> AlertRule:
    return AlertRule(**{"name": "watch", "recipients": ("a@example.org",), **fields})


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, MatchReason.MATCHED),
        ({"novelty": ("update",)}, MatchReason.NOVELTY),
        ({"novelty": ("new", "update")}, MatchReason.MATCHED),
        ({"kinds": ("action",)}, MatchReason.KIND),
        ({"kinds": ("speech", "action")}, MatchReason.MATCHED),
        ({"topics": ("export_controls",)}, MatchReason.TOPIC),
        ({"topics": ("export_controls", "alliances")}, MatchReason.MATCHED),
        ({"countries": ("CN",)}, MatchReason.COUNTRY),
        ({"countries": ("US",)}, MatchReason.MATCHED),
        ({"countries": ("cl",)}, MatchReason.MATCHED),
        ({"minerals": ("gallium",)}, MatchReason.MINERAL),
        ({"minerals": ("Dysprosium",)}, MatchReason.MATCHED),
        ({"minerals": ("rare earths",)}, MatchReason.MATCHED),
        ({"minerals": ("heavy rare-earth elements",)}, MatchReason.MATCHED),
        ({"minerals": ("light rare earths",)}, MatchReason.MINERAL),
        ({"minerals": ("critical minerals",)}, MatchReason.MATCHED),
        ({"speakers": ("jose ibanez roy",)}, MatchReason.MATCHED),
        ({"speakers": ("Ibáñez",)}, MatchReason.SPEAKER),
        ({"topics": ("alliances",), "countries": ("CN",)}, MatchReason.COUNTRY),
    ],
)
def test_each_condition_decides(fields: dict[str, Any], reason: MatchReason) -> None:
    """Every condition that a rule states must hold; an empty one asks for nothing; the refusal names the condition."""
    verdict = explain_rule(rule(**fields), SAID, Novelty.NEW)
    assert verdict.reason is reason
    assert verdict.detail


@pytest.mark.parametrize(
    ("novelty", "fresh", "reason"),
    [
        (Novelty.REPEAT, True, MatchReason.NOVELTY),
        (Novelty.UPDATE, True, MatchReason.NOVELTY),
        (None, True, MatchReason.NOT_JUDGED),
        (Novelty.NEW, False, MatchReason.NOT_FRESH),
        (None, False, MatchReason.NOT_FRESH),
    ],
)
def test_what_never_alerts(novelty: Novelty | None, fresh: bool, reason: MatchReason) -> None:
    """Repeats, statements on no watched topic and everything that is not fresh raise nothing, whatever the rules."""
    assert explain_rule(rule(), SAID, novelty, fresh=fresh).reason is reason
    assert raise_alerts([rule()], SAID, "s1", novelty, fresh=fresh, raised_at=NOW) == ()


@pytest.mark.parametrize(
    ("wanted", "said", "met"),
    [
        ("rare earths", "terbium", True),
        ("terbium", "rare earths", True),
        ("rare earth", "rare earth elements", True),
        ("heavy rare earths", "rare earths", True),
        ("neodymium", "heavy rare earths", False),
        ("terbium", "dysprosium", False),
        ("critical minerals", "tungsten", True),
        ("tungsten", "critical minerals", False),
        ("PGMs", "palladium", True),
        ("gallium", "germanium", False),
        ("baotou ore", "Baotou  Ore", True),
    ],
)
def test_umbrella_minerals(wanted: str, said: str, met: bool) -> None:
    """A family stands for its members both ways; the whole subject stands for all, but not the other way round."""
    assert concerns(wanted, said) is met


def test_what_the_text_puts_long_back_alerts_no_more_than_an_old_article() -> None:
    """An act of last year that an article recalls is background; without the article's day nothing is known of it."""
    recalled = replace(SAID, kind="action", text="Chile banned exports in March 2025", cue="banned", cue_start=6)
    assert explain_rule(rule(), recalled, Novelty.NEW, published=NOW).reason is MatchReason.BYGONE
    assert explain_rule(rule(), recalled, Novelty.NEW).matched
    assert explain_rule(rule(), replace(SAID, said_on=NOW.date()), Novelty.NEW, published=NOW).matched
    assert not raise_alerts([rule()], recalled, "s1", Novelty.NEW, fresh=True, raised_at=NOW, published=NOW)


def test_an_unresolved_speaker_meets_no_rule_on_speakers() -> None:
    """A rule on a name is not met by nobody, nor by a name of signs alone."""
    nobody = replace(SAID, speaker=None)
    assert explain_rule(rule(speakers=("Lu Peishan",)), nobody, Novelty.NEW).reason is MatchReason.SPEAKER


def test_alerts_are_the_same_each_time_and_one_for_each_rule() -> None:
    """A second load of the same statement makes the same ids; a recipient named twice in a rule gets one delivery."""
    rules = [rule(name="one", recipients=("a@example.org", "env:CHAT", "a@example.org")), rule(name="two")]
    first = raise_alerts(rules, SAID, "s1", Novelty.NEW, fresh=True, raised_at=NOW)
    again = raise_alerts(rules, SAID, "s1", Novelty.NEW, fresh=True, raised_at=NOW + timedelta(hours=1))
    assert [alert.alert_id for alert in first] == [alert.alert_id for alert in again]
    assert len({alert.alert_id for alert in first}) == 2
    assert [(d.channel, d.recipient) for d in first[0].deliveries] == [
        ("mail", "a@example.org"),
        ("apprise", "env:CHAT"),
    ]
    other = raise_alerts(rules, SAID, "s2", Novelty.NEW, fresh=True, raised_at=NOW)
    assert first[0].alert_id != other[0].alert_id


@given(st.text(max_size=30))
def test_folding_a_name_twice_is_folding_it_once(name: str) -> None:
    """The comparison of names is stable, and blind to case."""
    assert fold_name(fold_name(name)) == fold_name(name)
    assert fold_name(name.upper()) == fold_name(name.upper().lower())


PARIS = "Europe/Paris"


@pytest.mark.parametrize(
    ("schedule", "zone", "raised", "due"),
    [
        ("immediate", PARIS, "2026-11-23T09:30+00:00", "2026-11-23T09:30+00:00"),
        # plain days: before, at and after the hour
        ("daily 08:00", PARIS, "2026-11-23T06:59+00:00", "2026-11-23T07:00+00:00"),
        ("daily 08:00", PARIS, "2026-11-23T07:00+00:00", "2026-11-23T07:00+00:00"),
        ("daily 08:00", PARIS, "2026-11-23T07:01+00:00", "2026-11-24T07:00+00:00"),
        # the local day is not the day in UTC
        ("daily 08:00", "Asia/Tokyo", "2026-11-23T22:59+00:00", "2026-11-23T23:00+00:00"),
        ("daily 20:00", "America/New_York", "2026-11-24T00:30+00:00", "2026-11-24T01:00+00:00"),
        # spring: 29 March 2026, 02:00 becomes 03:00 in Paris
        ("daily 08:00", PARIS, "2026-03-28T07:30+00:00", "2026-03-29T06:00+00:00"),
        ("daily 08:00", PARIS, "2026-03-29T06:30+00:00", "2026-03-30T06:00+00:00"),
        ("daily 02:30", PARIS, "2026-03-28T12:00+00:00", "2026-03-29T01:30+00:00"),
        ("daily 02:30", PARIS, "2026-03-29T01:31+00:00", "2026-03-30T00:30+00:00"),
        # autumn: 25 October 2026, 03:00 becomes 02:00 in Paris
        ("daily 08:00", PARIS, "2026-10-24T07:30+00:00", "2026-10-25T07:00+00:00"),
        ("daily 02:30", PARIS, "2026-10-24T12:00+00:00", "2026-10-25T00:30+00:00"),
        ("daily 02:30", PARIS, "2026-10-25T00:31+00:00", "2026-10-26T01:30+00:00"),
        # a zone that skips midnight itself (Santiago, 6 September 2026): the digest falls into the hour after
        ("daily 00:30", "America/Santiago", "2026-09-06T03:00+00:00", "2026-09-06T04:30+00:00"),
        ("daily 23:30", "America/Santiago", "2026-09-05T12:00+00:00", "2026-09-06T03:30+00:00"),
        # Friday after the hour, Saturday, Sunday: Monday
        ("weekdays 08:00", PARIS, "2026-11-20T08:00+00:00", "2026-11-23T07:00+00:00"),
        ("weekdays 08:00", PARIS, "2026-11-21T06:00+00:00", "2026-11-23T07:00+00:00"),
        ("weekdays 08:00", PARIS, "2026-11-22T23:30+00:00", "2026-11-23T07:00+00:00"),
    ],
)
def test_when_a_delivery_falls_due(schedule: str, zone: str, raised: str, due: str) -> None:
    """At once, or at the next digest time of the rule's own zone, also across clock changes."""
    at = next_due(rule(schedule=schedule, timezone=zone), datetime.fromisoformat(raised))
    assert at == datetime.fromisoformat(due)
    assert at.tzinfo is UTC


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([PARIS, "America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"]),
    st.times(),
)
def test_one_digest_for_each_local_day(raised: datetime, zone: str, clock: Any) -> None:
    """The next digest is never in the past, at most 25 hours off, and at its local time unless that was skipped."""
    daily = rule(schedule=f"daily {clock:%H:%M}", timezone=zone)
    due = next_due(daily, raised)
    assert raised <= due <= raised + timedelta(hours=25)
    after = next_due(daily, due + timedelta(seconds=1))
    assert timedelta(hours=22) < after - due < timedelta(hours=26)
    shown = due.astimezone(ZoneInfo(zone))
    assert (
        f"{shown:%H:%M}" == f"{clock:%H:%M}"
        or shown.utcoffset() != (due - timedelta(hours=3)).astimezone(ZoneInfo(zone)).utcoffset()
    )


@pytest.mark.parametrize(
    "schedule", ["daily 24:00", "daily 08:60", "weekdays 8:00", "hourly", "daily", "immediate 08:00"]
)
def test_a_schedule_that_is_no_time_is_refused_with_the_rule(schedule: str) -> None:
    """A wrong hour is found when the rules are read, not when the first alert is raised."""
    with pytest.raises(ValueError, match="schedule"):
        rule(schedule=schedule)
