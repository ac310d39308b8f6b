"""Texts with the places of their acts: the labelled articles, and the single sentences of the tests with their likes
that are no acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench.accuracy.labels import Labelled, Row
from extract.model import Article
from tests.extract.actions import test_act_passages as constructions
from tests.extract.actions import test_actions as plain
from tests.extract.actions.act_cases import CLASSES

Place = tuple[int, int]
_SENTENCE_END = re.compile(r"[.;]\s|[.;]?\Z")


@dataclass(frozen=True, slots=True)
class Told:
    """A labelled act: its places in the text."""

    name: str
    places: tuple[Place, ...]
    disputed: bool = False
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its acts; what stands before ``start`` is context, told in other passages too."""

    name: str
    article: Article
    acts: tuple[Told, ...]
    start: int = 0


def of_articles(articles: Iterable[Labelled]) -> Iterator[Passage]:
    """The labelled articles."""
    for labelled in articles:
        rows = [row for row in labelled.statements if row["kind"] == "action"]
        acts = tuple(
            Told(
                f"{labelled.name} {row['id']}",
                tuple(_places(labelled.article.text, row)),
                bool(row.get("disputed")),
                row["topics"][0] if len(row["topics"]) == 1 else None,
            )
            for row in rows
        )
        yield Passage(labelled.name, labelled.article, acts)


def of_tests() -> Iterator[Passage]:
    """The sentences of the tests: what is an act there, and what must not be taken for one."""
    for n, line in enumerate(constructions.LINES):
        text, clauses = constructions.labelled(line)
        yield _sentence(f"passage {n}", constructions.CONTEXT, text, clauses, whole=True)
    for name, (context, cases) in CLASSES.items():
        for n, (text, told) in enumerate(cases):
            yield _sentence(f"{name} {n}", context, text, [begins for _, begins in told])
    for context, pairs in (("", plain.DONE), ("", plain.AROUND), (plain.CONTEXT, plain.GENRES)):
        for text, told in pairs:
            yield _sentence(text[:40], context, text, [clause for _, clause in told])
    for context, texts in (("", plain.NOT_DONE), (plain.CONTEXT, plain.OTHER_ACTS)):
        for text in texts:
            yield _sentence(text[:40], context, text, [])


def _sentence(name: str, context: str, text: str, clauses: Sequence[str], *, whole: bool = False) -> Passage:
    """``clauses``: the act's words, or only how it begins (then it goes to the end of its sentence)."""
    acts = []
    for n, clause in enumerate(clauses):
        begin = (context + text).find(clause, len(context) if whole else 0)
        end = begin + len(clause)
        if not whole and (stop := _SENTENCE_END.search(context + text, end)):
            end = stop.start()
        acts.append(Told(f"{name} {n}", ((begin, end),)))
    return Passage(name, Article(context + text), tuple(acts), len(context))


def _places(text: str, row: Row) -> Iterator[Place]:
    at = 0
    for span in row["spans"]:
        start = text.find(span, at)
        start = start if start >= 0 else text.find(span)
        if start >= 0:
            yield start, start + len(span)
            at = start + len(span)
