"""Decide what to do with each item of a feed, from what is known of it. Pure: no network, no clock, no store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from extract.model import FeedItem, Outcome
from extract.reading.links import canonical_url
from flows.settings import Source

RETRIED = frozenset({Outcome.FAILED})
"""Outcomes that are tried again although the item has not changed."""

RETRY_PAUSE = timedelta(minutes=10)
"""Before a failed item is tried again; doubled with each attempt."""

TOLERANCE = timedelta(hours=1)
"""Clocks of outlets go wrong by this much; a later date is no date."""


class Known(Protocol):
    """What the warehouse remembers of an item that was seen before."""

    @property
    def signature(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def attempts(self) -> int: ...
    @property
    def first_seen(self) -> datetime: ...
    @property
    def last_tried(self) -> datetime: ...


class RetriedItem(Known, Protocol):
    """What is needed to try an item again without its feed."""

    @property
    def key(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def published(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item of a feed with what is to happen: ``outcome`` when that is settled, None when its page is wanted."""

    source: Source
    item: FeedItem
    canonical_url: str
    signature: str
    published: datetime | None
    """The feed's date; None when it gives none, or one that lies in the future."""
    first_seen: datetime
    attempts: int
    baseline: bool
    """Too old to alert, or undated at its source's first poll."""
    unseen: bool
    """This source announces it for the first time."""
    outcome: Outcome | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RulesOfTime:
    """What ``now`` is, and what the settings make of it: ``run.max_age_hours`` and ``run.retry_failed_items``."""

    now: datetime
    max_age: timedelta
    max_attempts: int


def plan_items(
    source: Source,
    items: Sequence[FeedItem],
    known: Mapping[str, Known],
    first_poll_at: datetime,
    rules: RulesOfTime,
    on_topic: Callable[[FeedItem], tuple[bool, str]],
) -> tuple[PlannedItem, ...]:
    """One plan for each item, in the feed's order.

    ``first_poll_at`` is when the source was first polled (now, on its first poll). ``known`` holds the items of
    this source that were seen before, by key. An item is left alone when neither its headline, summary, address nor
    date has changed; it is fetched when it is new, changed, or failed before (up to ``max_attempts`` times).
    ``on_topic`` judges headline and summary, with its reason in words.
    """
    return tuple(_plan(source, item, known.get(item.key), first_poll_at, rules, on_topic) for item in items)


def plan_retry(source: Source, seen: RetriedItem, first_poll_at: datetime, rules: RulesOfTime) -> PlannedItem:
    """Another try at an item that failed, from what was stored of it; its feed may not name it any more."""
    item = FeedItem(key=seen.key, url=seen.url, published=seen.published)
    planned = _plan(source, item, seen, first_poll_at, rules, lambda _: (True, ""))
    return replace(planned, signature=seen.signature, attempts=seen.attempts, outcome=None)


def owed_a_try(seen: Known, rules: RulesOfTime) -> bool:
    """Whether an item failed for a passing reason, was not tried too often, and its pause is over."""
    if seen.outcome not in RETRIED or seen.attempts >= rules.max_attempts:
        return False
    return rules.now >= seen.last_tried + RETRY_PAUSE * (1 << (max(seen.attempts, 1) - 1))


def _plan(
    source: Source,
    item: FeedItem,
    seen: Known | None,
    first_poll_at: datetime,
    rules: RulesOfTime,
    on_topic: Callable[[FeedItem], tuple[bool, str]],
) -> PlannedItem:
    now = rules.now
    stated = item.published or item.updated
    published = stated if stated and stated <= now + TOLERANCE else None
    first_seen = seen.first_seen if seen else now
    signed = signature(item)
    changed = seen is None or seen.signature != signed
    outcome: Outcome | None = None
    reason = ""
    if seen is not None and not changed and not owed_a_try(seen, rules):
        outcome, reason = Outcome.UNCHANGED, "seen before, and nothing about it changed"
    elif not source.on_topic:
        relevant, reason = on_topic(item)
        outcome = None if relevant else Outcome.OFF_TOPIC
    return PlannedItem(
        source=source,
        item=item,
        canonical_url=canonical_url(item.url),
        signature=signed,
        published=published,
        first_seen=first_seen,
        attempts=0 if changed or seen is None else seen.attempts,
        baseline=now - (published or first_seen) > rules.max_age or (published is None and first_seen <= first_poll_at),
        unseen=seen is None,
        outcome=outcome,
        reason=reason,
    )


class KnownPage(Protocol):
    """What the warehouse knows of the page at an item's address."""

    @property
    def origin(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...


def settle_known(planned: PlannedItem, page: KnownPage | None) -> PlannedItem:
    """An item whose address another source brought before is not fetched again; it ends as that one did.

    The address of a seed is looked at all the same: it is how the outlet tells of an edit.
    """
    if page is None or page.origin == "seed" or planned.outcome is not None or not planned.unseen:
        return planned
    copy = page.outcome in (Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE)
    outcome = page.outcome if copy else Outcome.UNCHANGED
    return replace(planned, outcome=outcome, reason="known under this address from another source")


def limit_pages(wanted: Sequence[PlannedItem], most: int) -> tuple[list[PlannedItem], list[PlannedItem]]:
    """The latest ``most`` items, in the order in which they were published, and those left for the next run."""
    by_time = sorted(wanted, key=lambda p: (p.published or p.first_seen, p.source.id, p.item.key))
    cut = max(0, len(by_time) - most)
    return by_time[cut:], by_time[:cut]


def signature(item: FeedItem) -> str:
    """A digest of what a feed says of an item; it changes when the outlet touches the item."""
    parts = (item.url, item.title, item.summary, str(item.updated or item.published or ""))
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()
