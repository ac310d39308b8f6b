"""All sets of labels, measured: the corpus, the newsroom's articles, and the newsroom's days."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bench.accuracy.labels import (
    INDEXES,
    NEWSROOM_GOLD,
    ROOMS,
    ROOT,
    Labelled,
    digest,
    read_all,
    read_corpus,
    read_newsroom,
    rooms_in,
)
from bench.accuracy.rooms import REPEATS, play_room
from bench.accuracy.score import Match, Scores, score
from bench.accuracy.timeline import Timeline, play
from bench.accuracy.verdicts import Verdicts
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
        """Articles of the corpus and of the rooms."""
        return measure(read_all(), self.lexicon)

    @cached_property
    def newsroom(self) -> Result:
        return measure(read_newsroom(), self.lexicon)

    @cached_property
    def timeline(self) -> Timeline:
        with tempfile.TemporaryDirectory(prefix="orewatch-accuracy-") as folder:
            return play(self.lexicon, Path(folder), self.newsroom.matches)

    @cached_property
    def rooms(self) -> Verdicts:
        return play_rooms(ROOMS, self.lexicon)

    def figures(self) -> dict[str, dict[str, float | None]]:
        """What the floors are about."""
        return {
            "corpus": self.corpus.pooled.values(),
            "newsroom": self.newsroom.pooled.values(),
            "timeline": self.timeline.values(),
            "rooms": self.rooms.values(),
        }


def play_rooms(folder: Path, lexicon: Lexicon) -> Verdicts:
    """The verdicts in all rooms of ``folder``, each of them a newsroom of its own."""
    verdicts = Verdicts()
    for room in rooms_in(folder):
        matches = measure(read_corpus(room), lexicon).matches
        with tempfile.TemporaryDirectory(prefix="orewatch-accuracy-") as work:
            verdicts.plus(play_room(room, lexicon, Path(work), matches))
    return verdicts


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
    rooms = hashlib.sha256(b"".join((room / REPEATS).read_bytes() for room in rooms_in()))
    return {
        "corpus": digest(read_all()),
        "newsroom": newsroom,
        "timeline": index.hexdigest(),
        "rooms": rooms.hexdigest(),
    }
