"""All sets of labels, measured: the corpus, the newsroom's articles, and the newsroom's days."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bench.accuracy.labels import INDEXES, NEWSROOM_GOLD, ROOT, Labelled, digest, read_corpus, read_newsroom
from bench.accuracy.score import Match, Scores, score
from bench.accuracy.timeline import Timeline, play
from extract.facts import Lexicon, extract
from extract.model import Article, Facts
from flows.lexicon import load_lexicon


@dataclass
class Result:
    """What one set of articles came to: pooled, and by house style."""

    pooled: Scores = field(default_factory=Scores)
    styles: dict[str, Scores] = field(default_factory=dict)
    matches: dict[str, list[Match]] = field(default_factory=dict)
    articles: int = 0


@dataclass
class Measured:
    """Everything that is measured. Each part is worked out when it is first asked for."""

    lexicon: Lexicon = field(default_factory=lambda: load_lexicon(ROOT / "config"))

    @cached_property
    def corpus(self) -> Result:
        return measure(read_corpus(), self.lexicon)

    @cached_property
    def newsroom(self) -> Result:
        return measure(read_newsroom(), self.lexicon)

    @cached_property
    def timeline(self) -> Timeline:
        with tempfile.TemporaryDirectory(prefix="orewatch-accuracy-") as folder:
            return play(self.lexicon, Path(folder), self.newsroom.matches)

    def figures(self) -> dict[str, dict[str, float | None]]:
        """What the floors are about."""
        return {
            "corpus": self.corpus.pooled.values(),
            "newsroom": self.newsroom.pooled.values(),
            "timeline": self.timeline.values(),
        }


def measure(articles: list[Labelled], lexicon: Lexicon, read: Callable[[Article, Lexicon], Facts] = extract) -> Result:
    """Extract the facts of each article, with ``read``, and score them."""
    result = Result(articles=len(articles))
    for labelled in articles:
        scores, result.matches[labelled.name] = score(labelled, read(labelled.article, lexicon))
        result.styles.setdefault(labelled.style, Scores()).plus(scores)
        result.pooled.plus(scores)
    return result


def digests() -> dict[str, str]:
    """A hash over the texts and labels of each set."""
    newsroom = digest(read_newsroom())
    index = hashlib.sha256(newsroom.encode())
    for name in sorted(INDEXES):
        index.update((NEWSROOM_GOLD / name).read_bytes())
    return {"corpus": digest(read_corpus()), "newsroom": newsroom, "timeline": index.hexdigest()}
