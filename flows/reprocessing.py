"""``orewatch reprocess``: read what is archived with today's extractor, and replace its facts. Never alerts.

articles in order of arrival ─► archived page (else stored text) ─► read ─► facts, verdicts as of then ─► load
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from extract.facts import EXTRACTOR_VERSION, Lexicon
from extract.fingerprints import read_article
from extract.model import Article
from extract.reading.pages import PageError, read_page
from flows.config import load_config
from flows.fetching.archive import Archive, ArchiveReadError
from flows.judging import judge_article
from flows.lexicon import load_lexicon
from flows.progress import Reporter
from flows.runlock import open_warehouse, run_lock
from flows.seeds import bundle
from flows.workspace import Workspace
from warehouse import articles, facts
from warehouse.history import arrivals, verdicts_of
from warehouse.load import load
from warehouse.publish import publish
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse


@dataclass(frozen=True, slots=True)
class ReprocessReport:
    """What changed: statements by ``kept``, ``added``, ``dropped``; and articles that could not be read again."""

    articles: int
    statements: Mapping[str, int]
    unreadable: Sequence[tuple[str, str]]

    def in_words(self) -> str:
        """One line, and one for each article that was left as it was."""
        counted = ", ".join(f"{self.statements.get(name, 0)} {name}" for name in ("kept", "added", "dropped"))
        left = "".join(f"\n  left as it was: {place}: {why}" for place, why in self.unreadable)
        return f"{self.articles} articles extracted anew; statements: {counted}. Nothing was sent.{left}"


def reprocess(
    workspace: Workspace, reporter: Reporter, *, since: datetime | None = None, everything: bool = False
) -> ReprocessReport:
    """Extract anew the articles whose facts an older extractor made (``everything``: all), fetched since ``since``.

    Each is judged as when it came in, against what was stored before it. Twice gives the same as once. An article
    whose archived page is gone is extracted from its stored text. Raises RunUnderWay, ConfigError.
    """
    settings = load_config(workspace.config).settings
    lexicon = load_lexicon(workspace.config)
    archive = Archive(workspace.archive)
    counted: Counter[str] = Counter()
    unreadable: list[tuple[str, str]] = []
    zones = {s.id: s.timezone for s in load_config(workspace.config).sources}
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse:
            wanted = arrivals(warehouse.con, since=since, not_by=None if everything else EXTRACTOR_VERSION)
            reporter.stage("reprocessing", len(wanted))
            for article_id in wanted:
                row = articles.get(warehouse.con, article_id)
                if row is not None and row.text is not None:
                    row, problem = _read_again(archive, row)
                    if problem:
                        unreadable.append((row.url or article_id, problem))
                    counted += _replace(warehouse, row, lexicon, zones.get(row.source_id or ""))
                reporter.advance()
            with warehouse.transaction() as con:
                facts.drop_orphan_entities(con)
        publish(workspace.warehouse, workspace.snapshot)
    return ReprocessReport(len(wanted), dict(counted), tuple(unreadable))


def _read_again(archive: Archive, row: ArticleRow) -> tuple[ArticleRow, str | None]:
    """``row`` with the text of its archived page as it is read today, or as it was with the reason."""
    if row.archived_at is None:
        return row, None
    try:
        kept = archive.read(row.archived_at)
        page = read_page(kept.body, kept.url, kept.content_type, latest=kept.fetched_at)
    except (ArchiveReadError, PageError) as error:
        return row, f"{error} (its stored text was used)"
    return replace(row, text=page.text, title=page.title or row.title, author=page.author or row.author), None


def _replace(warehouse: Warehouse, row: ArticleRow, lexicon: Lexicon, timezone: str | None) -> Counter[str]:
    text = row.text or ""
    read = read_article(text, row.title)
    article = Article(
        text,
        title=row.title,
        url=row.url,
        publisher=row.publisher,
        author=row.author,
        language=row.language,
        published=row.published_at,
        timezone=timezone,
    )
    before = verdicts_of(warehouse.con, row.article_id).keys()
    judged = judge_article(warehouse.con, row.article_id, article, lexicon, row.fetched_at, reprocessing=True)
    row = replace(
        row,
        content_hash=read.fingerprint.content_hash,
        story_id=judged.story.story_id,
        extractor_version=EXTRACTOR_VERSION,
    )
    load(warehouse, bundle(row, judged.facts, read.fingerprint, judged.fingerprints, judged.measures, judged.story))
    after = {s.statement_id for s in judged.facts.statements}
    return Counter(kept=len(before & after), added=len(after - before), dropped=len(before - after))
