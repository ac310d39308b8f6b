"""``orewatch seed``: texts from files become known corpus, and known corpus becomes files without its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from extract.duplicates import judge_duplicate
from extract.facts import EXTRACTOR_VERSION, Lexicon
from extract.fingerprints import ReadArticle, read_article
from extract.ids import article_id as id_of
from extract.model import Article, Outcome
from flows.config import load_config
from flows.judging import judge_article
from flows.lexicon import load_lexicon
from flows.progress import Reporter
from flows.runlock import open_warehouse, run_lock
from flows.seed_files import import_path
from flows.seeds import bundle, pack_workspace
from flows.workspace import Workspace
from warehouse import articles, duplicates
from warehouse.load import Bundle, load
from warehouse.publish import publish
from warehouse.reading import reading
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse

BATCH = 1000
"""Texts in memory at a time; each batch is loaded in the order of publication."""

EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SeedReport:
    """What became of each text: ``new``, ``completed`` (it was known without its text), ``known``, ``copy``."""

    outcomes: Mapping[str, int]
    skipped: Sequence[tuple[str, str]]
    """What could not be read: place and reason."""

    def in_words(self) -> str:
        """One line, and one for each text that was left out."""
        counted = ", ".join(f"{count} {name}" for name, count in sorted(self.outcomes.items())) or "nothing found"
        left_out = "".join(f"\n  left out: {place}: {why}" for place, why in self.skipped)
        return f"{sum(self.outcomes.values())} texts: {counted}.{left_out}"


def import_seeds(workspace: Workspace, path: Path, now: datetime, reporter: Reporter) -> SeedReport:
    """Load the texts at ``path`` as known corpus: remembered for ever, and no cause of an alert.

    Raises SeedFileError when ``path`` is missing or of an unknown kind, RunUnderWay, and the warehouse's errors.
    """
    settings = load_config(workspace.config).settings
    lexicon = load_lexicon(workspace.config)
    skipped: list[tuple[str, str]] = []
    outcomes: Counter[str] = Counter()
    texts = import_path(path, skipped=lambda place, why: skipped.append((place, why)))
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse:
            for batch in _batches(texts):
                reporter.stage("importing", len(batch))
                for article in batch:
                    outcomes[_take(warehouse, article, lexicon, now)] += 1
                    reporter.advance()
        publish(workspace.warehouse, workspace.snapshot)
    return SeedReport(dict(outcomes), tuple(skipped))


def pack_seeds(workspace: Workspace, directory: Path) -> list[Path]:
    """Write what is known as seeds, as of the last snapshot, to ``directory`` without any sentence of it."""
    with reading(workspace.snapshot) as con:
        return pack_workspace(con, directory)


def _batches(texts: Iterator[Article]) -> Iterator[list[Article]]:
    while batch := list(islice(texts, BATCH)):
        yield sorted(batch, key=lambda a: (a.published or EARLIEST, a.title or ""))


def _take(warehouse: Warehouse, article: Article, lexicon: Lexicon, now: datetime) -> str:
    con = warehouse.con
    read = read_article(article.text, article.title)
    verdict = judge_duplicate(read, duplicates.candidates(con, read.fingerprint), url=article.url)
    row = _row(article, read, now)
    known = articles.get(con, verdict.of) if verdict.of and verdict.outcome in _COPIES else None
    if known is not None and known.text is not None:
        if known.content_hash == row.content_hash or known.article_id == row.article_id:
            return "known"
        load(
            warehouse,
            Bundle(replace(row, text=None, outcome=Outcome.SEED_DUPLICATE, duplicate_of=known.article_id)),
        )
        return "copy"
    if known is not None:
        row = replace(
            row,
            article_id=known.article_id,
            url=known.url or row.url,
            canonical_url=known.canonical_url or row.canonical_url,
            title=row.title or known.title,  # a packed headline is cut short
            publisher=known.publisher or row.publisher,
            published_at=known.published_at or row.published_at,
        )
    _load(warehouse, row, article, read, lexicon)
    return "completed" if known is not None else "new"


_COPIES = frozenset({Outcome.SEED_DUPLICATE, Outcome.NEAR_DUPLICATE})


def _load(warehouse: Warehouse, row: ArticleRow, article: Article, read: ReadArticle, lexicon: Lexicon) -> None:
    told = replace(
        article, title=row.title, url=row.url, publisher=row.publisher, published=row.published_at or article.published
    )
    judged = judge_article(warehouse.con, row.article_id, told, lexicon, row.fetched_at, reprocessing=True)
    row = replace(row, story_id=judged.story.story_id)
    load(warehouse, bundle(row, judged.facts, read.fingerprint, judged.fingerprints, judged.measures, judged.story))


def _row(article: Article, read: ReadArticle, now: datetime) -> ArticleRow:
    return ArticleRow(
        article_id=id_of(article.url or f"{article.title}\n{article.text}"),
        fetched_at=now,
        origin="seed",
        outcome=Outcome.BASELINE,
        url=article.url,
        canonical_url=article.url,
        title=article.title,
        publisher=article.publisher,
        author=article.author,
        language=article.language,
        published_at=article.published,
        text=article.text,
        content_hash=read.fingerprint.content_hash,
        baseline=True,
        relevance="seed",
        extractor_version=EXTRACTOR_VERSION,
    )
