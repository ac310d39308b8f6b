"""One fetched page becomes one outcome, in one transaction.

page ─► long enough? ─► known address? ─► about the subject? ─► copy of a known text? ─► facts, verdicts ─► load
        too_short       unchanged,        off_topic             seed_duplicate,          new, baseline,
                        revised                                 near_duplicate           revised, with alerts
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

import duckdb

from extract.duplicates import judge_duplicate
from extract.facts import Lexicon
from extract.fingerprints import ArticleFingerprint, read_article
from extract.model import Outcome
from extract.reading.boilerplate import dressing, undressed
from extract.topics import relevance
from flows.alerting.rules import StepTold, raise_alerts
from flows.arrivals import Arrival, addresses_of, article_row, item_row
from flows.fetching.pages import PageResult
from flows.judging import Judged, judge_article
from flows.measuring import steps_told
from flows.planning import PlannedItem
from flows.settings import AlertRule, RunSettings
from warehouse import alerts, articles, boilerplate, duplicates, items, measures, novelty, stories
from warehouse.alerts import NewAlert
from warehouse.articles import ArticleHead
from warehouse.duplicates import Neighbours
from warehouse.history import StoredVerdict, verdicts_of
from warehouse.load import Bundle, load
from warehouse.rows import ArticleRow, ItemRow, StatementRow
from warehouse.store import Warehouse


@dataclass(slots=True)
class Tally:
    """What a run has done so far, counted as it happens."""

    outcomes: Counter[str] = field(default_factory=Counter)
    statements: Counter[str] = field(default_factory=Counter)
    alerts: int = 0
    rows: int = 0
    """Items that were recorded, alone or with their article."""


@dataclass(frozen=True, slots=True)
class Ingest:
    """Takes planned items and fetched pages to their outcome. ``rules`` raise the alerts; ``tally`` counts."""

    warehouse: Warehouse
    lexicon: Lexicon
    rules: Sequence[AlertRule]
    settings: RunSettings
    now: datetime
    tally: Tally = field(default_factory=Tally)

    def settle(self, planned: Sequence[PlannedItem]) -> None:
        """Record items whose outcome was clear without their page. An unchanged one needs no row."""
        rows = [
            self._item(p, p.outcome, p.reason)
            for p in planned
            if p.outcome and (p.unseen or p.outcome is not Outcome.UNCHANGED)
        ]
        if rows:
            with self.warehouse.transaction() as con:
                items.record(con, rows)
        self.tally.rows += len(rows)
        self.tally.outcomes.update(p.outcome.value for p in planned if p.outcome)

    def take(self, planned: PlannedItem, result: PageResult) -> Outcome:
        """Take one fetched page to its outcome and store what follows from it: everything or nothing."""
        outcome = self._take(planned, result)
        self.tally.rows += 1
        self.tally.outcomes[outcome.value] += 1
        return outcome

    def _take(self, planned: PlannedItem, result: PageResult) -> Outcome:
        if result.page is None:
            return self._record(planned, result.outcome or Outcome.FAILED, result.reason)
        page = result.page
        words = len(page.text.split())
        if words < self.settings.min_words:
            return self._record(planned, Outcome.TOO_SHORT, f"{words} words, run.min_words asks for more")
        con = self.warehouse.con
        read = read_article(page.text, page.title)
        addresses = addresses_of(planned, result)
        head = _known(con, addresses)
        if head is not None and head.origin != "seed" and head.content_hash == read.fingerprint.content_hash:
            return self._record(planned, Outcome.UNCHANGED, "the page has not changed", head.article_id)
        title = page.title or planned.item.title
        topical = relevance.judge(title, page.text, self.lexicon.topics, self.lexicon.gazetteer)
        why = "; ".join(topical.reasons)
        if head is None and not topical.relevant:
            return self._record(planned, Outcome.OFF_TOPIC, why)
        row = article_row(planned, result, page, addresses, read, why, now=self.now, max_age=self._max_age)
        arrival = Arrival(planned, page, row, read, addresses)
        if head is not None and head.duplicate_of is None and head.origin != "seed":
            return self._revise(arrival, head)
        near = duplicates.look_up(con, read.fingerprint, arrival.row.article_id)
        printed = boilerplate.printed_by(con, planned.source.publisher)
        arrival = replace(arrival, printed=printed)
        bare = undressed(read, page.text, page.title, dressing(page.text, printed))
        verdict = judge_duplicate(bare, near.known, url=addresses[0])
        if verdict.of and verdict.outcome in (Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE):
            return self._point(arrival, verdict.outcome, verdict.of, verdict.reason)
        if head is not None and head.origin == "seed":
            return self._revise(arrival, head)
        return self._store(arrival, near, unheard=head is None and planned.unseen)

    def _store(self, arrival: Arrival, near: Neighbours, *, unheard: bool) -> Outcome:
        """A text that was not known."""
        judged = self._judge(arrival.row, arrival)
        outcome = Outcome.BASELINE if arrival.row.baseline else Outcome.NEW
        self._load(arrival, replace(arrival.row, outcome=outcome), judged, added=None, near=near, unheard=unheard)
        return outcome

    def _revise(self, arrival: Arrival, head: ArticleHead) -> Outcome:
        """An article edited in place: its facts are replaced, and what it said before keeps its verdicts.

        Only statements that the edit added can alert, and only while the article itself is young enough.
        """
        row = replace(
            arrival.row,
            article_id=head.article_id,
            origin=head.origin,
            outcome=Outcome.REVISED,
            story_id=head.story_id,
            published_at=head.published_at or arrival.row.published_at,
        )
        judged = self._judge(row, arrival)
        kept = verdicts_of(self.warehouse.con, head.article_id)
        statements = tuple(_keep(s, kept) for s in judged.facts.statements)
        firsts = {s.statement_id: s.first_statement_id or s.statement_id for s in statements}
        prints = tuple(replace(f, first_statement_id=firsts[f.statement_id]) for f in judged.fingerprints)
        gone = tuple(
            f for f in novelty.fingerprints_of(self.warehouse.con, head.article_id) if f.statement_id not in firsts
        )
        judged = replace(judged, facts=replace(judged.facts, statements=statements), fingerprints=(*prints, *gone))
        self._load(arrival, row, judged, added={s.statement_id for s in statements} - kept.keys())
        return Outcome.REVISED

    def _point(self, arrival: Arrival, outcome: Outcome, original: str, reason: str) -> Outcome:
        """A copy: who carried the known text, where and when, without the text."""
        row = arrival.row
        if row.article_id == original:
            return self._record(arrival.planned, outcome, reason, original)
        head = articles.get(self.warehouse.con, original)
        pointer = replace(
            row,
            outcome=outcome,
            duplicate_of=original,
            text=None,
            relevance=reason,
            story_id=head.story_id if head else original,
        )
        item = self._item(arrival.planned, outcome, reason, row.article_id)
        load(self.warehouse, Bundle(pointer, also_at=arrival.addresses, items=[item]))
        return outcome

    def _judge(self, row: ArticleRow, arrival: Arrival) -> Judged:
        article = arrival.article(row)
        return judge_article(
            self.warehouse.con, row.article_id, article, self.lexicon, self.now, printed=arrival.printed
        )

    def _load(
        self,
        arrival: Arrival,
        row: ArticleRow,
        judged: Judged,
        added: Collection[str] | None,
        near: Neighbours | None = None,
        *,
        unheard: bool = False,
    ) -> None:
        """Everything that follows from a text, in one transaction. ``added``: the only statements that may alert."""
        row = replace(row, story_id=judged.story.story_id)
        steps = steps_told(judged.measures)
        raised = [
            alert for s in judged.facts.statements for alert in self._alerts(s, row, added, steps.get(s.statement_id))
        ]
        item = self._item(arrival.planned, row.outcome, row.relevance or "", row.article_id)
        index = partial(_index, row=row, fingerprint=arrival.read.fingerprint, judged=judged, near=near)
        measure = partial(
            measures.record,
            article_id=row.article_id,
            links=judged.measures,
            seen_at=row.published_at or row.fetched_at,
            edited=added is not None,
        )
        group = partial(stories.file_article, placement=judged.story)
        count = partial(
            boilerplate.count,
            publisher=row.publisher,
            text=(row.text or "") if added is None else "",
            printed=arrival.printed,
        )
        write_alerts = partial(_insert_alerts, raised=raised)
        load(
            self.warehouse,
            Bundle(
                row,
                judged.facts,
                arrival.addresses,
                [item],
                writers=[index, measure, group, count, write_alerts],
                edited=row.outcome is Outcome.REVISED,
                unheard=unheard,
            ),
        )
        self.tally.alerts += len(raised)
        self.tally.statements.update(
            s.novelty.value for s in judged.facts.statements if s.novelty and (added is None or s.statement_id in added)
        )

    def _alerts(
        self, row: StatementRow, article: ArticleRow, added: Collection[str] | None, step: StepTold | None
    ) -> tuple[NewAlert, ...]:
        fresh = not article.baseline and (added is None or row.statement_id in added)
        return raise_alerts(
            self.rules,
            row.statement,
            row.statement_id,
            row.novelty,
            fresh=fresh,
            raised_at=self.now,
            step=step,
            published=article.published_at or article.fetched_at,
        )

    @property
    def _max_age(self) -> timedelta:
        return timedelta(hours=self.settings.max_age_hours)

    def _record(self, planned: PlannedItem, outcome: Outcome, reason: str, article_id: str | None = None) -> Outcome:
        with self.warehouse.transaction() as con:
            items.record(con, [self._item(planned, outcome, reason, article_id)])
        return outcome

    def _item(self, planned: PlannedItem, outcome: Outcome, reason: str, article_id: str | None = None) -> ItemRow:
        return item_row(planned, outcome, reason, now=self.now, article_id=article_id)


def _index(
    con: duckdb.DuckDBPyConnection,
    row: ArticleRow,
    fingerprint: ArticleFingerprint,
    judged: Judged,
    near: Neighbours | None,
) -> None:
    place = duplicates.index_article(
        con,
        row.article_id,
        fingerprint,
        origin=row.origin,
        url=row.url,
        title=row.title,
        publisher=row.publisher,
        near=near,
    )
    novelty.index_statements(con, row.article_id, judged.fingerprints, place=place, held=judged.held)


def _insert_alerts(con: duckdb.DuckDBPyConnection, raised: Sequence[NewAlert]) -> None:
    alerts.insert(con, raised)


def _known(con: duckdb.DuckDBPyConnection, addresses: Sequence[str]) -> ArticleHead | None:
    found = articles.find_by_urls(con, addresses)
    return next((found[a] for a in addresses if a in found), None)


def _keep(row: StatementRow, kept: Mapping[str, StoredVerdict]) -> StatementRow:
    """``row`` with the verdict that this statement was given before, if it is not new to the article."""
    before = kept.get(row.statement_id)
    if before is None:
        return row
    return replace(
        row,
        novelty=before.novelty,
        first_statement_id=before.first_statement_id,
        nearest_statement_id=before.nearest_statement_id,
        similarity=before.similarity,
        reason=before.reason,
    )
