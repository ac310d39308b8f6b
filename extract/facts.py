"""One article in, all its facts out: the order of the passes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.actions import find_actions
from extract.attribution import find_speech
from extract.dates.events import read_events
from extract.figures import find_figures
from extract.model import Article, Facts, Statement
from extract.naming.entities import collect
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.respaced import Places, moved_back, respaced
from extract.segmentation.sentences import cut
from extract.topics.judge import Topics, judge_topics

EXTRACTOR_VERSION = "6"
"""Stored with every fact; raised whenever a pass can give other facts than before."""

BATCH = 25
BATCH_CHARACTERS = 500_000


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the passes know of the world: names and topics. Built once, shared by all articles."""

    gazetteer: Gazetteer
    topics: Topics


def extract(article: Article, lexicon: Lexicon) -> Facts:
    """The statements, figures, entities and mentions of ``article``; offsets into ``article.text``.

    Deterministic, and total: any text gives facts, never an exception.
    """
    (facts,) = _passes((article,), lexicon)
    return facts


def extract_many(articles: Iterable[Article], lexicon: Lexicon) -> Iterator[Facts]:
    """``extract`` for each article, in order, a seventh to a fifth more of them a second: a pass reads a batch
    before the next begins.

    So its patterns and tables stay in the processor's caches. At most ``BATCH`` articles are held at a time, and no
    further one is taken once those hold ``BATCH_CHARACTERS``.
    """
    batch: list[Article] = []
    characters = 0
    for article in articles:
        batch.append(article)
        characters += len(article.text)
        if len(batch) == BATCH or characters >= BATCH_CHARACTERS:
            yield from _passes(batch, lexicon)
            batch, characters = [], 0
    yield from _passes(batch, lexicon)


def _passes(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Facts]:
    names = lexicon.gazetteer
    documents = [cut(article) for article in articles]
    places: dict[int, Places] = {}
    for number, document in enumerate(documents):
        wrapped = respaced(document)
        if wrapped is not None:
            article, places[number] = wrapped
            documents[number] = cut(article)
    mentions = [find_mentions(d, names) for d in documents]
    events = [read_events(d) for d in documents]
    read = list(zip(documents, mentions, events, strict=True))
    speech = [find_speech(d, m, names.demonym_codes, e) for d, m, e in read]
    acts = [find_actions(d, m, names, e) for d, m, e in read]
    found = [tuple(sorted((*said, *done), key=_place)) for said, done in zip(speech, acts, strict=True)]
    judged = [judge_topics(*given, lexicon.topics) for given in zip(documents, mentions, found, strict=True)]
    figures = [
        find_figures(d, m, s, names.demonym_codes) for d, m, (s, _) in zip(documents, mentions, judged, strict=True)
    ]
    for number, (named, (statements, topic_rules), quantities) in enumerate(
        zip(mentions, judged, figures, strict=True)
    ):
        facts = Facts(statements, quantities, collect(named), named, topic_rules)
        yield moved_back(facts, articles[number].text, places[number]) if number in places else facts


def _place(statement: Statement) -> tuple[int, int, str]:
    return (statement.start, statement.end, statement.kind)
