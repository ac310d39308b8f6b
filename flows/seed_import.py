"""Take whole texts in as known corpus: they are remembered, and nothing of theirs ever alerts.

articles, earliest first ─► copy of a known text? ─► packed seed of it? ─► facts, verdicts ─► load
                            pointer                  same id, in place     baseline
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

from extract.duplicates import judge_duplicate
from extract.facts import EXTRACTOR_VERSION, Lexicon
from extract.fingerprints import read_article
from extract.ids import article_id
from extract.model import Article, Outcome
from flows.judging import judge_article
from flows.seeds import bundle
from warehouse import articles, duplicates
from warehouse.load import Bundle, load
from warehouse.rows import ArticleRow, Origin
from warehouse.store import Warehouse

CHUNK = 2000
"""Texts that are put in order of publication together; a larger corpus is ordered chunk by chunk."""

SAME_TEXT = 0.9
"""Likeness from which a full text is that of a packed seed, and not merely an excerpt of it."""

_LAST = datetime.max.replace(tzinfo=UTC)


def import_articles(
    warehouse: Warehouse,
    found: Iterable[Article],
    lexicon: Lexicon,
    now: datetime,
    *,
    origin: Origin = "seed",
    tell: Callable[[Article, Outcome], None] | None = None,
) -> Counter[Outcome]:
    """Load ``found`` as known corpus, each in one transaction; returns how they ended.

    ``baseline``: stored with its facts; ``unchanged``: stored before; ``seed_duplicate`` or ``near_duplicate``: kept
    as a pointer to the text that it copies. A second import of the same texts changes nothing.
    """
    outcomes: Counter[Outcome] = Counter()
    for article in _by_day(found):
        outcome = import_article(warehouse, article, lexicon, now, origin=origin)
        outcomes[outcome] += 1
        if tell:
            tell(article, outcome)
    return outcomes


def import_article(
    warehouse: Warehouse, article: Article, lexicon: Lexicon, now: datetime, *, origin: Origin = "seed"
) -> Outcome:
    """As ``import_articles``, for one. A packed seed is given its text and keeps its id and its place in time."""
    con = warehouse.con
    read = read_article(article.text, article.title)
    near = judge_duplicate(read, duplicates.candidates(con, read.fingerprint), url=article.url)
    original = articles.get(con, near.of) if near.of and near.outcome else None
    row = ArticleRow(
        article_id=article_id(article.url or article.text),
        fetched_at=now,
        origin=origin,
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
        relevance="imported as known",
        extractor_version=EXTRACTOR_VERSION,
    )
    if original is not None and (original.text is not None or near.similarity < SAME_TEXT):
        if original.article_id == row.article_id or original.text == article.text:
            return Outcome.UNCHANGED
        outcome = Outcome.SEED_DUPLICATE if original.origin == "seed" else Outcome.NEAR_DUPLICATE
        pointer = replace(row, outcome=outcome, duplicate_of=original.article_id, text=None, relevance=near.reason)
        load(warehouse, Bundle(pointer))
        return outcome
    if original is not None:
        row = _upgraded(original, row)
        article = replace(article, published=row.published_at, publisher=row.publisher, title=row.title)
    judged = judge_article(con, row.article_id, article, lexicon, now, reprocessing=original is not None)
    row = replace(row, story_id=row.story_id or row.article_id)
    load(warehouse, bundle(row, judged.facts, read.fingerprint, judged.fingerprints))
    return Outcome.BASELINE


def _upgraded(packed: ArticleRow, full: ArticleRow) -> ArticleRow:
    """The row of a packed seed with its text; what the seed knows of itself stays."""
    known = {
        name: getattr(packed, name)
        for name in ("article_id", "url", "canonical_url", "title", "publisher", "author", "language", "published_at")
        if getattr(packed, name) is not None
    }
    return replace(full, origin="seed", story_id=packed.story_id, **known)


def _by_day(found: Iterable[Article]) -> Iterator[Article]:
    """In order of publication, so that the first report of a statement is the first to come in."""
    rest = iter(found)
    while chunk := list(islice(rest, CHUNK)):
        yield from sorted(chunk, key=lambda a: (a.published is None, a.published or _LAST))
