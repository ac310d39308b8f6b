"""The benchmark of the extractor measures what it says: news-length articles, and the steps that ``extract`` takes."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from bench.extract.__main__ import head, passes, residents
from bench.extract.measure import memory, speed
from bench.extract.texts import KINDS, Kind, articles, texts, texts_in
from flows.shipped import shipped_lexicon


@pytest.mark.parametrize(("kind", "least"), [("minerals", 40), ("general", 5)])
def test_texts_are_of_news_length_and_whole_paragraphs(kind: Kind, least: int) -> None:
    """About 450 words each, enough of them to stand for different styles."""
    made = texts(kind)
    assert len(made) >= least
    assert all(435 <= len(text.split()) <= 700 for text in made)
    assert 440 <= sum(len(text.split()) for text in made) / len(made) <= 500


def test_a_folder_of_texts_is_cut_to_the_same_length(tmp_path: Path) -> None:
    """Other people's articles are timed per 450 words too, however long each is; an empty folder is an error."""
    with pytest.raises(ValueError, match="no 450 words"):
        texts_in(tmp_path)
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text("\n\n".join([f"{name} ore"] * 300), encoding="utf-8")
    made = texts_in(tmp_path)
    assert [len(text.split()) for text in made] == [436, 436]
    assert made[0].startswith("a ore")


def test_no_two_articles_are_alike() -> None:
    """A long run meets new names in every article, so that whatever is kept of them would show in memory."""
    made = [article.text for article in islice(articles(400), 400)]
    assert len(set(made)) == 400


def test_the_passes_that_are_timed_are_those_of_extract() -> None:
    """A pass added to extract/facts.py makes the benchmark fail until it is timed too; the report names them all."""
    lexicon = shipped_lexicon()
    made = {f"{kind} news": list(articles(2, kind)) for kind in KINDS}
    measured = {kind: speed(given, lexicon, rounds=1) for kind, given in made.items()}
    report = "\n".join([*head(made), *passes(measured), *residents(memory(made["minerals news"], 2, lexicon))])
    for kind in measured.values():
        assert set(kind.passes) == {
            "sentences", "names", "events", "speech", "actions", "topics", "figures", "entities",
        }  # fmt: skip
        assert kind.articles_per_second > 0
        assert kind.one_by_one > 0
        assert all(f"| {name} |" in report for name in kind.passes)
    assert "articles a second" in report
