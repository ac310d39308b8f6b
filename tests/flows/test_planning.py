"""Each item of a feed is settled, or its page is wanted: decided from what is known, without I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from extract.model import FeedItem, Outcome
from flows.planning import PlannedItem, RulesOfTime, limit_pages, owed_a_try, plan_items, settle_known, signature
from flows.settings import Source

NOW = datetime(2026, 9, 10, 12, tzinfo=UTC)
SOURCE = Source(
    id="wire", url="https://wire.example/feed", publisher="Wire", category="wire", country="FR", language="en"
)
ITEM = FeedItem(key="1", url="https://wire.example/a", title="Gallium licences", published=NOW - timedelta(hours=1))


@dataclass
class Seen:
    signature: str = signature(ITEM)
    outcome: Outcome = Outcome.NEW
    attempts: int = 0
    first_seen: datetime = NOW - timedelta(days=1)
    last_tried: datetime = NOW - timedelta(days=1)


RULES = RulesOfTime(NOW, max_age=timedelta(hours=48), max_attempts=3)


def plan(
    item: FeedItem = ITEM,
    seen: Seen | None = None,
    first_poll_at: datetime = NOW - timedelta(days=30),
    on_topic: tuple[bool, str] = (True, "minerals"),
    source: Source = SOURCE,
) -> PlannedItem:
    known = {item.key: seen} if seen else {}
    return plan_items(source, [item], known, first_poll_at, RULES, lambda _: on_topic)[0]


def test_an_unseen_item_on_the_subject_is_fetched() -> None:
    """What was never seen, and may be about the subject, is wanted; it is fresh."""
    planned = plan()
    assert planned.outcome is None
    assert not planned.baseline


def test_an_item_that_has_not_changed_is_left_alone() -> None:
    """Seen before, same headline, summary, address and date: no page is fetched for it."""
    assert plan(seen=Seen()).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize(
    "change", [{"title": "Other"}, {"summary": "More"}, {"updated": NOW}, {"url": "https://x.example/"}]
)
def test_an_item_that_the_outlet_touched_is_fetched_again(change: dict[str, object]) -> None:
    """An edit announced by the feed is a reason to look again."""
    assert plan(replace(ITEM, **change), seen=Seen()).outcome is None  # type: ignore[arg-type]


@pytest.mark.parametrize(("attempts", "wanted"), [(1, True), (2, True), (3, False)])
def test_a_failed_item_is_tried_again_up_to_the_limit(attempts: int, wanted: bool) -> None:
    """A transient failure is owed another try, but not for ever."""
    planned = plan(seen=Seen(outcome=Outcome.FAILED, attempts=attempts))
    assert (planned.outcome is None) is wanted
    assert planned.attempts == attempts


def test_off_topic_headlines_cost_no_page() -> None:
    """What is plainly about something else ends here, with its reason."""
    planned = plan(on_topic=(False, "no mineral named"))
    assert (planned.outcome, planned.reason) == (Outcome.OFF_TOPIC, "no mineral named")


def test_a_source_that_is_all_about_the_subject_skips_the_headline_test() -> None:
    """`on_topic = true` in sources.toml lets every item through to the test on the page."""
    source = SOURCE.model_copy(update={"on_topic": True})
    assert plan(source=source, on_topic=(False, "")).outcome is None


@pytest.mark.parametrize(
    ("published", "first_poll_at", "baseline"),
    [
        (NOW - timedelta(hours=47), NOW, False),
        (NOW - timedelta(hours=49), NOW - timedelta(days=9), True),
        (None, NOW, True),  # undated, at the source's first poll
        (None, NOW - timedelta(hours=1), False),  # undated, first seen later
        (NOW + timedelta(days=3), NOW - timedelta(hours=1), False),  # a date in the future is no date
        (NOW + timedelta(days=3), NOW, True),
    ],
)
def test_what_is_old_or_undated_at_the_first_poll_never_alerts(
    published: datetime | None, first_poll_at: datetime, baseline: bool
) -> None:
    """Nothing old may alert, whatever brings it; an undated item counts from when it was first seen."""
    assert plan(replace(ITEM, published=published), first_poll_at=first_poll_at).baseline is baseline


def test_an_undated_item_of_the_first_poll_stays_baseline_when_retried() -> None:
    """A retry a day later does not turn an undated archive item into news."""
    item = replace(ITEM, published=None)
    first = NOW - timedelta(days=1)
    seen = Seen(signature=signature(item), outcome=Outcome.FAILED, attempts=1, first_seen=first)
    assert plan(item, seen=seen, first_poll_at=first).baseline


def test_two_items_with_one_date_are_both_planned() -> None:
    """Seen is a set of identities, never a date watermark."""
    twin = replace(ITEM, key="2", url="https://wire.example/b")
    planned = plan_items(SOURCE, [ITEM, twin], {"1": Seen()}, NOW - timedelta(days=2), RULES, lambda _: (True, ""))
    assert [p.outcome for p in planned] == [Outcome.UNCHANGED, None]


def test_a_failed_item_waits_longer_each_time() -> None:
    """Ten minutes, doubled with each attempt: a site in trouble is not hammered."""
    for attempts, minutes, owed in [(1, 9, False), (1, 10, True), (2, 19, False), (2, 20, True)]:
        seen = Seen(outcome=Outcome.FAILED, attempts=attempts, last_tried=NOW - timedelta(minutes=minutes))
        assert owed_a_try(seen, RULES) is owed


@dataclass
class Page:
    origin: str = "feed"
    outcome: Outcome = Outcome.NEW


def test_an_address_that_is_known_is_not_fetched_for_another_source() -> None:
    """Two feeds of one outlet announce one page: it is fetched once, and a copy stays a copy."""
    assert settle_known(plan(), Page()).outcome is Outcome.UNCHANGED
    assert settle_known(plan(), Page(outcome=Outcome.SEED_DUPLICATE)).outcome is Outcome.SEED_DUPLICATE
    assert settle_known(plan(), None).outcome is None
    assert settle_known(plan(), Page(origin="seed")).outcome is None, "a seed's own page may have been edited"
    edited = plan(replace(ITEM, title="Other"), seen=Seen())
    assert settle_known(edited, Page()).outcome is None, "an edit is looked at all the same"


def test_when_too_many_pages_are_wanted_the_latest_come_first() -> None:
    """The cap bites at the old end, and what is chosen is judged in the order of publication."""
    planned = [plan(replace(ITEM, key=str(n), published=NOW - timedelta(hours=n))) for n in range(1, 6)]
    chosen, left = limit_pages(planned, 2)
    assert [p.item.key for p in chosen] == ["2", "1"]
    assert [p.item.key for p in left] == ["5", "4", "3"]
