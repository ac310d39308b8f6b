"""What statements are about: watched topics, minerals, countries.

A topic is judged with the article in view. A claim that names a topic is on it; for one that does not, evidence is
weighed (``topic_evidence``): hints, what stands around it, its speaker's last claim, the article's frame, against
signs that it speaks of something else. An article that does not name the subject has none of the subject's topics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter

from extract.model import Document, Mention, Statement
from extract.topics.claim import read
from extract.topics.context import Context
from extract.topics.evidence import decide
from extract.topics.page import Page, Stretch
from extract.topics.parts import aside_of, attribution_of, question_of
from extract.topics.places import countries_in, countries_of, mentions_in, minerals_in
from extract.topics.table import Topics

__all__ = ["Topics", "judge_topics", "label"]

_FIELDS = [field.name for field in fields(Statement)]
_TOLD = attrgetter(*_FIELDS[: _FIELDS.index("topics")])
"""All of a statement before what this pass fills in, in the order of its fields; ``replace`` takes twice as long."""


def label(
    document: Document, mentions: Sequence[Mention], statements: Sequence[Statement], topics: Topics
) -> tuple[Statement, ...]:
    """``statements``, in the same order, with ``topics``, ``minerals`` and ``countries`` filled in."""
    return judge_topics(document, mentions, statements, topics)[0]


def judge_topics(
    document: Document, mentions: Sequence[Mention], statements: Sequence[Statement], topics: Topics
) -> tuple[tuple[Statement, ...], tuple[str, ...]]:
    """What ``label`` gives, and for each statement the evidence that decided on its topics."""
    if not statements:
        return (), ()
    page = Page(document, mentions, topics, statements)
    context = Context(page)
    labelled: list[Statement] = []
    rules: list[str] = []
    for statement in statements:
        attribution = attribution_of(document.text, statement)
        found, rule = _topics_of(page, context, statement, attribution)
        named = mentions_in(page, (statement.start, statement.end))
        minerals = minerals_in(named, attribution)
        countries = countries_of(page, statement, named, found, attribution)
        if not (minerals and countries) and (source := context.source(statement, found)):
            there = mentions_in(page, source)
            minerals = minerals or minerals_in(there, None)
            countries = countries or countries_in(page, source, there)
        done = Statement(*(*_TOLD(statement), found, minerals, countries, statement.rule))
        context.note(done)
        labelled.append(done)
        rules.append(rule)
    return tuple(labelled), tuple(rules)


def _topics_of(
    page: Page, context: Context, statement: Statement, attribution: Stretch | None
) -> tuple[tuple[str, ...], str]:
    """Topics, and the rule that gave them."""
    allowed: Sequence[str] = page.topics.names
    if page.topics.on_subject and not page.about_subject(statement.start, statement.end):
        allowed = [name for name in allowed if name not in page.topics.on_subject]
        if not allowed:
            return (), "- off the subject"
    if statement.kind == "action" and statement.topics:
        # The finder of acts has seen verb and object.
        return tuple(name for name in allowed if name in statement.topics), "act"
    text = page.text
    claim = read(page, context, statement, question_of(text, statement), aside_of(text, statement, attribution))
    return decide(page, context, claim, allowed)
