"""Every engine is measured by the same labels as ours."""

from __future__ import annotations

import pytest

from bench.accuracy.__main__ import main
from bench.accuracy.labels import read_corpus
from bench.accuracy.run import measure
from extract.facts import Lexicon, extract
from extract.model import Article, Facts
from flows.engines import UnknownEngine
from flows.shipped import shipped_lexicon


def test_the_scores_are_those_of_the_engine() -> None:
    """An engine that finds nothing scores nothing; ours, given as an engine, scores what it scores."""
    lexicon = shipped_lexicon()
    labelled = read_corpus()[:3]

    def nothing(article: Article, lexicon: Lexicon) -> Facts:
        return Facts()

    assert not any(measure(labelled, lexicon, nothing).pooled.values().get(m) for m in ("speech_found", "figures"))
    ours = measure(labelled, lexicon, extract).pooled.values()
    assert ours == measure(labelled, lexicon).pooled.values()
    assert ours["speech_found"]


def test_an_unknown_engine_is_an_error() -> None:
    """A mistyped name does not measure ours under another name."""
    with pytest.raises(UnknownEngine):
        main(["--engine", "spacey:en"])
