"""One article in, all its facts out: the order of the passes."""

from __future__ import annotations

from dataclasses import dataclass

from extract.actions import find_actions
from extract.attribution import find_speech
from extract.entities import collect
from extract.figures import find_figures
from extract.gazetteer import Gazetteer
from extract.model import Article, Facts, Statement
from extract.names import find_mentions
from extract.sentences import cut
from extract.topics import Topics, judge_topics

EXTRACTOR_VERSION = "3"
"""Stored with every fact; raised whenever a pass can give other facts than before."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the passes know of the world: names and topics. Built once, shared by all articles."""

    gazetteer: Gazetteer
    topics: Topics


def extract(article: Article, lexicon: Lexicon) -> Facts:
    """The statements, figures, entities and mentions of ``article``; offsets into ``article.text``.

    Deterministic, and total: any text gives facts, never an exception.
    """
    document = cut(article)
    mentions = find_mentions(document, lexicon.gazetteer)
    speech = find_speech(document, mentions, lexicon.gazetteer.demonym_codes)
    found = (*speech, *find_actions(document, mentions, lexicon.gazetteer))
    statements, topic_rules = judge_topics(document, mentions, tuple(sorted(found, key=_place)), lexicon.topics)
    figures = find_figures(document, mentions, statements)
    return Facts(statements, figures, collect(mentions), mentions, topic_rules)


def _place(statement: Statement) -> tuple[int, int, str]:
    return (statement.start, statement.end, statement.kind)
