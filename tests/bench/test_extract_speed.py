"""The benchmark of the extractor measures what it says: news-length articles, and the steps that ``extract`` takes."""

from __future__ import annotations

from itertools import islice

from bench.extract.__main__ import head, passes, residents
from bench.extract.measure import memory, speed
from bench.extract.texts import articles, texts
from flows.shipped import shipped_lexicon


def test_texts_are_of_news_length_and_whole_paragraphs() -> None:
    """About 450 words each, enough of them to stand for different styles."""
    made = texts()
    assert len(made) > 40
    assert all(435 <= len(text.split()) <= 700 for text in made)
    assert 440 <= sum(len(text.split()) for text in made) / len(made) <= 500


def test_no_two_articles_are_alike() -> None:
    """A long run meets new names in every article, so that whatever is kept of them would show in memory."""
    made = [article.text for article in islice(articles(400), 400)]
    assert len(set(made)) == 400


def test_the_passes_that_are_timed_are_those_of_extract() -> None:
    """A pass added to extract/facts.py makes the benchmark fail until it is timed too; the report names them all."""
    lexicon, made = shipped_lexicon(), list(articles(2))
    measured = speed(made, lexicon, rounds=1)
    assert set(measured.passes) == {"sentences", "names", "speech", "actions", "topics", "figures", "entities"}
    assert measured.articles_per_second > 0
    report = "\n".join([*head(made), *passes(measured), *residents(memory(made, 2, lexicon))])
    assert "articles a second" in report
    assert all(f"| {name} |" in report for name in measured.passes)
