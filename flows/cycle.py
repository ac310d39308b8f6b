"""One cycle: everything between a source's feed and a mail.

    due sources ─► poll ─► choose items ─► fetch pages ─► read ─► judge ─► load ─► send ─► publish
                   feeds   unchanged,      archived as    text    off topic,   one tx   outbox  snapshot
                           off topic       WARC first             duplicate,   each
                                                                  novel?

A cycle opens the warehouse as its one writer, holds the run lock, and moves forward only: each article is one
transaction, a feed's progress is recorded after all its items are, and mails come from the outbox. Killed at any
point, the next cycle takes up what is left. It never decides by the wall clock: ``now`` is given.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

import duckdb

from extract.errors import OrewatchError
from extract.model import FeedItem
from extract.topics import relevance
from flows.alerting.outbox import SendReport
from flows.clock import utc_now
from flows.config import Config, load_config
from flows.fetching.pages import PageRequest
from flows.fetching.poll import PollResult
from flows.fetching.session import Session
from flows.ingesting import Ingest
from flows.lexicon import load_lexicon
from flows.mailing import send_mail
from flows.planning import (
    PlannedItem,
    RulesOfTime,
    limit_pages,
    owed_a_try,
    plan_items,
    plan_retry,
    settle_known,
)
from flows.polling import due_requests, settled_states, source_rows
from flows.progress import Reporter, Silent
from flows.runlock import open_warehouse, run_lock
from flows.settings import Source
from flows.summary import Summary
from flows.versions import versions
from flows.workspace import Workspace
from warehouse import articles, items, runs, sources
from warehouse.coverage import coverage
from warehouse.history import completed_since
from warehouse.publish import publish
from warehouse.rows import RunEnd, RunState
from warehouse.store import Warehouse

BATCH = 64
"""Pages fetched and read before they are judged and stored; bounds what is in memory, and what a kill costs."""


def run_cycle(workspace: Workspace, *, now: datetime, reporter: Reporter | None = None, flow: str = "run") -> Summary:
    """Run one cycle at ``now`` and publish what it brought.

    Raises RunUnderWay when a run holds the lock, ConfigError, and the warehouse's typed errors. A source, a page or
    a mail that fails raises nothing: the summary names it.
    """
    with open_cycle(workspace, now=now, reporter=reporter or Silent(), flow=flow) as cycle:
        cycle.poll()
        cycle.choose()
        cycle.read()
        cycle.record()
        cycle.send()
        cycle.close()
    return cycle.summary()


class RunCovered(OrewatchError):
    """A run that began after this one was due has done its work: missed runs collapse into one."""


@contextmanager
def open_cycle(
    workspace: Workspace, *, now: datetime, reporter: Reporter, flow: str, due: datetime | None = None
) -> Iterator[Cycle]:
    """A cycle with everything it needs: config checked, lock held, warehouse open, its run in the ledger.

    A cycle that ends by an error is recorded as failed; one that is killed is found as interrupted by the next.
    Raises RunCovered when a run of this flow has completed that began after ``due``, when this one should have begun.
    """
    config = load_config(workspace.config)
    lexicon = load_lexicon(workspace.config)
    settings = config.settings
    with (
        run_lock(workspace),
        open_warehouse(workspace, settings) as warehouse,
        Session(settings.fetch, workspace.archive, clock=utc_now) as session,
    ):
        if due is not None and completed_since(warehouse.con, flow, due):
            raise RunCovered(f"A run that began after {due:%H:%M} has covered this one, so it is skipped.")
        with warehouse.transaction() as con:
            run_id = runs.start(con, flow, now, versions())
            sources.upsert_sources(con, source_rows(config.sources, settings.fetch))
        ingest = Ingest(warehouse, lexicon, config.rules, settings.run, now)
        cycle = Cycle(workspace, config, warehouse, session, ingest, run_id, now, reporter)
        try:
            yield cycle
        except BaseException as error:
            cycle.fail(error)
            raise


class Cycle:
    """The stages of one cycle, in the order of ``run_cycle``. Each may be a task of its own."""

    def __init__(
        self,
        workspace: Workspace,
        config: Config,
        warehouse: Warehouse,
        session: Session,
        ingest: Ingest,
        run_id: str,
        now: datetime,
        reporter: Reporter,
    ) -> None:
        self._workspace = workspace
        self._config = config
        self._warehouse = warehouse
        self._session = session
        self._ingest = ingest
        self._run_id = run_id
        self._now = now
        self._report = reporter
        self._began = time.monotonic()
        self._states = sources.state(warehouse.con)
        self._polled: list[PollResult] = []
        self._wanted: list[PlannedItem] = []
        self._left_over: list[PlannedItem] = []
        self._items = 0
        self._wrote = False
        self._sent = SendReport()
        self._published = False

    def poll(self) -> None:
        """Ask every source that is due for its feed."""
        due = due_requests(
            self._config.sources,
            self._states,
            sources.last_polled(self._warehouse.con, self._now),
            self._config.settings.fetch,
            self._now,
        )
        self._report.stage("polling", len(due))
        self._polled = self._session.poll(due, lambda _: self._report.advance())

    def choose(self) -> None:
        """Settle the items that need no page, and choose those whose page is wanted."""
        con = self._warehouse.con
        planned = self._plan_feeds(con)
        owed = self._plan_retries(con, {(p.source.id, p.item.key) for p in planned})
        self._items = len(planned) + len(owed)
        known = articles.find_by_urls(con, [p.canonical_url for p in planned if p.unseen])
        planned = [settle_known(p, known.get(p.canonical_url)) for p in planned]
        self._ingest.settle(planned)
        wanted = [p for p in (*planned, *owed) if p.outcome is None]
        self._wanted, self._left_over = limit_pages(wanted, self._config.settings.run.max_pages)
        self._items -= len(self._left_over)
        if self._left_over:
            self._report.note(f"run.max_pages reached: {len(self._left_over)} items wait for the next run")

    def read(self) -> None:
        """Fetch the wanted pages, archive them, and take each to its outcome."""
        self._report.stage("reading", len(self._wanted))
        for start in range(0, len(self._wanted), BATCH):
            batch = self._wanted[start : start + BATCH]
            requests = [PageRequest(p.item.url, p.item.key, p.source.timezone) for p in batch]
            results = self._session.pages(requests)
            with self._warehouse.brisk():
                for planned, result in zip(batch, results, strict=True):
                    self._ingest.take(planned, result)
                    self._report.advance()

    def record(self) -> None:
        """Record what polling taught about each source, now that its items are dealt with."""
        unfinished = frozenset(p.source.id for p in self._left_over)
        states = settled_states(self._polled, self._states, unfinished, self._now)
        with self._warehouse.transaction() as con:
            self._wrote |= sources.record_changes(con, states) > 0

    def send(self) -> None:
        """Send what is due in the outbox, this run's alerts and earlier ones."""
        heard = coverage(self._warehouse.con, self._now, heard=self._heard, silent=self._silent)
        self._sent = send_mail(self._warehouse, self._config.settings.mail, now=self._now, heard=heard)
        for problem in self._sent.problems:
            self._report.note(f"mail: {problem}")

    def close(self) -> None:
        """Close the run's row in the ledger, let go of the warehouse, and publish a snapshot if anything changed.

        A run that wrote nothing but its own row publishes nothing.
        """
        self._end("completed", None)
        self._warehouse.close()
        wrote = self._wrote or bool(self._sent.mails) or self._ingest.tally.rows > 0
        if wrote or not self._workspace.snapshot.exists():
            publish(self._workspace.warehouse, self._workspace.snapshot)
            self._published = True

    def fail(self, error: BaseException) -> None:
        """Note in the ledger that the run ended by ``error``; what was loaded stays."""
        with suppress(Exception):
            self._end("failed", f"{type(error).__name__}: {error}")

    def summary(self) -> Summary:
        """The account of the cycle."""
        tally = self._ingest.tally
        return Summary(
            run_id=self._run_id,
            now=self._now,
            sources=sum(source.enabled for source in self._config.sources),
            due=len(self._polled),
            heard=len(self._heard),
            not_modified=sum(result.not_modified for result in self._polled),
            failed_sources=[(r.source.id, str(r.error)) for r in self._polled if r.error is not None],
            items=self._items,
            outcomes=dict(tally.outcomes),
            pages=len(self._wanted),
            statements=dict(tally.statements),
            alerts=tally.alerts,
            mails_sent=self._sent.count("sent"),
            mails_waiting=self._sent.count("retrying") + self._sent.count("ambiguous"),
            mail_errors=self._sent.problems,
            left_over=len(self._left_over),
            published=self._published,
            seconds=time.monotonic() - self._began,
        )

    @property
    def _heard(self) -> list[str]:
        return [result.source.id for result in self._polled if result.error is None]

    @property
    def _silent(self) -> list[str]:
        return [result.source.id for result in self._polled if result.error is not None]

    def _plan_feeds(self, con: duckdb.DuckDBPyConnection) -> list[PlannedItem]:
        feeds = {r.source: r.feed.items for r in self._polled if r.feed is not None}
        seen = items.known_many(con, {source.id: [i.key for i in found] for source, found in feeds.items()})
        return [
            planned
            for source, found in feeds.items()
            for planned in plan_items(
                source, found, seen.get(source.id, {}), self._first_poll(source), self._rules_of_time, self._on_topic
            )
        ]

    def _plan_retries(self, con: duckdb.DuckDBPyConnection, planned: set[tuple[str, str]]) -> list[PlannedItem]:
        """Items that failed before and are owed another try, whatever their feed says today."""
        by_id = {source.id: source for source in self._config.sources if source.enabled}
        rows = items.retryable(con, self._rules_of_time.max_attempts)
        return [
            plan_retry(by_id[row.source_id], row, self._first_poll(by_id[row.source_id]), self._rules_of_time)
            for row in rows
            if row.source_id in by_id
            and (row.source_id, row.key) not in planned
            and owed_a_try(row, self._rules_of_time)
        ]

    @property
    def _rules_of_time(self) -> RulesOfTime:
        run = self._config.settings.run
        return RulesOfTime(self._now, timedelta(hours=run.max_age_hours), run.retry_failed_items)

    def _first_poll(self, source: Source) -> datetime:
        return self._states[source.id].first_poll_at or self._now

    def _on_topic(self, item: FeedItem) -> tuple[bool, str]:
        lexicon = self._ingest.lexicon
        verdict = relevance.judge_item(item.title, item.summary, lexicon.topics, lexicon.gazetteer)
        return verdict.relevant, "; ".join(verdict.reasons)

    def _end(self, state: RunState, error: str | None) -> None:
        outcomes = self._ingest.tally.outcomes
        if state == "completed":
            end = RunEnd(state, self._items, outcomes, self._heard, self._silent)
        else:
            # Its sources do not count as heard: what they announced is still to be dealt with, by the next run.
            end = RunEnd(state, sum(outcomes.values()), outcomes, error=error)
        with self._warehouse.transaction() as con:
            runs.finish(con, self._run_id, self._now, end)
