"""What is measured of the passes: time by pass, time of all together, memory over many articles."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import psutil

from extract.actions import find_actions
from extract.attribution import find_speech
from extract.dates.events import read_events
from extract.facts import Lexicon, extract, extract_many
from extract.figures import find_figures
from extract.model import Article, Facts
from extract.naming.entities import collect
from extract.naming.find import find_mentions
from extract.segmentation.sentences import cut
from extract.topics.judge import label


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of CPU for an article, by pass, and articles a second for all passes together; best rounds."""

    passes: dict[str, float]
    articles_per_second: float
    """``extract_many``, as of many files."""
    one_by_one: float
    """``extract``, as within a run that fetches and loads between them. The passes are timed so too."""


def speed(articles: list[Article], lexicon: Lexicon, rounds: int) -> Speed:
    """The best of ``rounds``: other work on the machine only ever adds time."""
    best: dict[str, float] = {}
    many = single = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for _facts in extract_many(articles, lexicon):
            pass
        many = min(many, time.process_time() - started)
        started = time.process_time()
        for article in articles:
            extract(article, lexicon)
        single = min(single, time.process_time() - started)
        for name, seconds in _by_pass(articles, lexicon).items():
            best[name] = min(best.get(name, seconds), seconds)
    return Speed(
        {name: 1000 * s / len(articles) for name, s in best.items()}, len(articles) / many, len(articles) / single
    )


def _by_pass(articles: Iterable[Article], lexicon: Lexicon) -> dict[str, float]:
    """The steps of ``extract.facts.extract``, each timed; what they give is checked against it."""
    taken: dict[str, float] = defaultdict(float)

    def timed(name: str, step: Callable[..., Any], *given: Any) -> Any:
        started = time.process_time()
        found = step(*given)
        taken[name] += time.process_time() - started
        return found

    for number, article in enumerate(articles):
        document = timed("sentences", cut, article)
        mentions = timed("names", find_mentions, document, lexicon.gazetteer)
        events = timed("events", read_events, document)
        speech = timed("speech", find_speech, document, mentions, lexicon.gazetteer.demonym_codes, events)
        acts = timed("actions", find_actions, document, mentions, lexicon.gazetteer, events)
        found = tuple(sorted((*speech, *acts), key=lambda s: (s.start, s.end, s.kind)))
        statements = timed("topics", label, document, mentions, found, lexicon.topics)
        figures = timed("figures", find_figures, document, mentions, statements, lexicon.gazetteer.demonym_codes)
        entities = timed("entities", collect, mentions)
        if not number and Facts(statements, figures, entities, mentions) != extract(article, lexicon):
            raise AssertionError(
                "bench/extract no longer takes the steps that extract/facts.py takes: bring it up to date"
            )
    return taken


def memory(articles: Iterable[Article], number: int, lexicon: Lexicon, samples: int = 10) -> list[tuple[int, float]]:
    """Resident megabytes after each tenth of ``number`` articles, the first after a hundred."""
    process = psutil.Process()
    every = max(1, number // samples)
    seen: list[tuple[int, float]] = []
    for n, article in enumerate(articles, 1):
        extract(article, lexicon)
        if n == min(100, every) or n % every == 0:
            seen.append((n, process.memory_info().rss / 1e6))
    return seen
