"""The benchmark of the extractor measures what it says: news-length articles, and the steps that ``extract`` takes."""

from __future__ import annotations

from itertools import islice

import pytest

from bench.extract.__main__ import head, passes, residents
from bench.extract.measure import memory, speed
from bench.extract.texts import KINDS, Kind, articles, texts
from flows.shipped import shipped_lexicon


@pytest.mark.parametrize(("kind", "least"), [("minerals", 40), ("general", 5)])
def test_texts_are_of_news_length_and_whole_paragraphs(kind: Kind, least: int) -> None:
    """About 450 words each, enough of them to stand for different styles."""
    made = texts(kind)
    assert len(made) >= least
    assert all(435 <= len(text.split()) <= 700 for text in made)
    assert 440 <= sum(len(text.split()) for text in made) / len(made) <= 500


def test_no_two_articles_are_alike() -> None:
    """A long run meets new names in every article, so that whatever is kept of them would show in memory."""
    made = [article.text for article in islice(articles(400), 400)]
    assert len(set(made)) == 400


def test_the_passes_that_are_timed_are_those_of_extract() -> None:
    """A pass added to extract/facts.py makes the benchmark fail until it is timed too; the report names them all."""
    lexicon = shipped_lexicon()
    made = {kind: list(articles(2, kind)) for kind in KINDS}
    measured = {kind: speed(made[kind], lexicon, rounds=1) for kind in KINDS}
    report = "\n".join([*head(made), *passes(measured), *residents(memory(made["minerals"], 2, lexicon))])
    for kind in measured.values():
        assert set(kind.passes) == {"sentences", "names", "speech", "actions", "topics", "figures", "entities"}
        assert kind.articles_per_second > 0
        assert all(f"| {name} |" in report for name in kind.passes)
    assert "articles a second" in report
