"""A page on its way in: how its text reads, where it was found, what row it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from extract.facts import EXTRACTOR_VERSION
from extract.fingerprints import ReadArticle
from extract.ids import article_id as id_of
from extract.model import Article, Outcome, Page
from extract.reading.boilerplate import Recurrence
from extract.reading.links import canonical_url, same_page_key
from flows.fetching.errors import FetchReason
from flows.fetching.pages import PageResult
from flows.planning import TOLERANCE, PlannedItem
from warehouse.rows import ArticleRow, ItemRow

REANNOUNCED = timedelta(hours=36)
"""A page that dates itself this much before its feed does is an old page announced again."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page on its way in: what was planned, what was fetched, and how its text reads."""

    planned: PlannedItem
    page: Page
    row: ArticleRow
    read: ReadArticle
    addresses: tuple[str, ...]
    printed: Recurrence | None = None
    """What its outlet prints again and again, once it was looked up."""

    def article(self, row: ArticleRow) -> Article:
        """The text as the extractor is given it, with what ``row`` says of it."""
        return Article(
            self.page.text,
            title=row.title,
            url=row.url,
            publisher=row.publisher,
            author=row.author,
            language=row.language,
            published=row.published_at,
            timezone=self.planned.source.timezone,
        )


def addresses_of(planned: PlannedItem, result: PageResult) -> tuple[str, ...]:
    """The addresses that led to the page, the one that answered first; each also as other ways to write it.

    What the page calls its canonical address is not among them: many sites name their home page there.
    """
    here = canonical_url(result.final_url or planned.item.url)
    plain = dict.fromkeys((here, planned.canonical_url))
    return tuple(dict.fromkeys((*plain, *(same_page_key(url) for url in plain))))


def article_row(
    planned: PlannedItem,
    result: PageResult,
    page: Page,
    addresses: Sequence[str],
    read: ReadArticle,
    why: str,
    *,
    now: datetime,
    max_age: timedelta,
) -> ArticleRow:
    """The row of a fetched page. One published longer ago than ``max_age`` is baseline: it never alerts."""
    published = _published(planned.published, page.published, now)
    return ArticleRow(
        article_id=id_of(addresses[0]),
        fetched_at=now,
        origin="feed",
        outcome=Outcome.NEW,
        url=addresses[0],
        canonical_url=addresses[0],
        title=page.title or planned.item.title or None,
        publisher=planned.source.publisher,
        author=page.author or planned.item.author,
        language=page.language or planned.source.language,
        published_at=published,
        text=page.text,
        content_hash=read.fingerprint.content_hash,
        baseline=now - published > max_age if published else planned.baseline,
        relevance=why,
        source_id=planned.source.id,
        archived_at=result.archive_ref,
        extractor_version=EXTRACTOR_VERSION,
    )


def item_row(
    planned: PlannedItem, outcome: Outcome, reason: str, *, now: datetime, article_id: str | None = None
) -> ItemRow:
    """How a planned item ended."""
    return ItemRow(
        source_id=planned.source.id,
        key=planned.item.key,
        url=planned.item.url,
        canonical_url=planned.canonical_url,
        outcome=outcome,
        first_seen=planned.first_seen,
        last_tried=now,
        signature=planned.signature,
        # A page that was never asked for, since its host had too long a queue, has not failed.
        attempts=planned.attempts + (reason != FetchReason.DEFERRED),
        published=planned.published,
        article_id=article_id,
        reason=reason,
    )


def _published(feed: datetime | None, page: datetime | None, now: datetime) -> datetime | None:
    """The feed's time, unless the page dates itself clearly earlier (an old page announced again), or alone."""
    if page is None or page > now + TOLERANCE:
        return feed
    if feed is None or feed - page > REANNOUNCED:
        return page
    return feed
