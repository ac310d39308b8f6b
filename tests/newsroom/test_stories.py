"""The newsroom's articles fall into the stories that a reader sees in them (`stories.json`)."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from extract.fingerprints import read_article
from extract.model import Article, Outcome
from flows.demo.corpus import load_corpus
from flows.judging import judge_article
from flows.seeds import bundle
from flows.shipped import shipped_lexicon
from warehouse.load import load
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse

HERE = Path(__file__).parent
CORPUS = load_corpus()
GOLD: list[list[str]] = json.loads((HERE / "stories.json").read_text(encoding="utf-8"))["stories"]
OUTCOMES = json.loads((HERE / "outcomes.json").read_text(encoding="utf-8"))
OFF_TOPIC = {name for cycle in OUTCOMES for name, ends in cycle["items"].items() if ends == ["off_topic"]}
ARTICLES = sorted(
    (a for a in CORPUS.articles.values() if a.id not in OFF_TOPIC), key=lambda a: (a.visible, a.published, a.id)
)

PRECISION = 0.95
RECALL = 0.85
"""Floors, of pairs of articles that are put into one story. Reached: 1.00 and 1.00."""


def read_all(path: Path, *, backwards: bool = False) -> set[frozenset[str]]:
    """The stories that the articles end in, reprints read in full."""
    lexicon = shipped_lexicon()
    with Warehouse.open(path, memory_limit="512MB") as warehouse:
        for known in reversed(ARTICLES) if backwards else ARTICLES:
            outlet = CORPUS.outlets[known.outlet]
            article = Article(
                "\n\n".join(known.body),
                title=known.headline,
                publisher=outlet.name,
                published=known.published,
                timezone=outlet.timezone,
            )
            judged = judge_article(warehouse.con, known.id, article, lexicon, known.visible)
            row = ArticleRow(
                article_id=known.id,
                fetched_at=known.visible,
                origin="feed",
                outcome=Outcome.NEW,
                title=known.headline,
                publisher=outlet.name,
                published_at=known.published,
                text=article.text,
                story_id=judged.story.story_id,
            )
            print_ = read_article(article.text, known.headline).fingerprint
            load(warehouse, bundle(row, judged.facts, print_, judged.fingerprints, (), judged.story))
        rows = warehouse.con.execute("select list(article_id) from store.articles group by story_id").fetchall()
    return {frozenset(articles) for (articles,) in rows}


def pairs(stories: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {pair for story in stories for pair in itertools.combinations(sorted(story), 2)}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[frozenset[str]]:
    return read_all(tmp_path_factory.mktemp("stories") / "orewatch.duckdb")


def test_labels_name_articles_once() -> None:
    """A story has at least two articles, and no article is in two."""
    listed = [article for story in GOLD for article in story]
    assert set(listed) <= {a.id for a in ARTICLES}
    assert len(listed) == len(set(listed))
    assert all(len(story) >= 2 for story in GOLD)


def test_stories_of_the_newsroom(found: set[frozenset[str]]) -> None:
    """Hardly two articles in one story that are not on one event, and most that are on one event in one story."""
    wanted, made = pairs(GOLD), pairs(found)
    wrong, missed = sorted(made - wanted), sorted(wanted - made)
    assert len(made & wanted) >= PRECISION * len(made), f"wrongly in one story: {wrong}"
    assert len(made & wanted) >= RECALL * len(wanted), f"not in one story: {missed}"


def test_the_newsroom_backwards(found: set[frozenset[str]], tmp_path: Path) -> None:
    """The same articles in the opposite order end in the same stories."""
    assert read_all(tmp_path / "orewatch.duckdb", backwards=True) == found
