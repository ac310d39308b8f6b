"""What statements are about: watched topics, minerals, countries.

A topic is judged with the article in view. A term of the topic in the claim decides; hints decide in pairs, or alone
where the article is on the topic; a claim with neither takes over the topic of its paragraph, of what its speaker said
before, or of an article that is clearly on one, unless it speaks of something else (market shares, output). What only
the question put to a speaker says counts where the reply has no topic of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Document, Mention, Statement
from extract.topic_context import Context
from extract.topic_page import Page, Stretch
from extract.topic_places import countries_in, countries_of, minerals_in
from extract.topic_table import Topics

__all__ = ["Topics", "label"]


def label(
    document: Document, mentions: Sequence[Mention], statements: Sequence[Statement], topics: Topics
) -> tuple[Statement, ...]:
    """``statements``, in the same order, with ``topics``, ``minerals`` and ``countries`` filled in."""
    if not statements:
        return ()
    page = Page(document, mentions, topics)
    context = Context(page)
    labelled: list[Statement] = []
    for statement in statements:
        question, attribution = _question(document.text, statement), _attribution(document.text, statement)
        found = _topics_of(page, context, statement, question)
        minerals = minerals_in(page, (statement.start, statement.end), attribution)
        countries = countries_of(page, statement, found, attribution)
        if not (minerals and countries) and (source := context.source(statement, found)):
            minerals = minerals or minerals_in(page, source, None)
            countries = countries or countries_in(page, source, None, None)
        done = replace(statement, topics=found, minerals=minerals, countries=countries)
        context.note(done)
        labelled.append(done)
    return tuple(labelled)


def _topics_of(page: Page, context: Context, statement: Statement, question: Stretch | None) -> tuple[str, ...]:
    spans = [(statement.start, statement.end)]
    if question:
        spans = [(statement.start, question[0]), (question[1], statement.end)]
    own = page.own(spans)
    found = set(statement.topics).intersection(page.topics.names) if statement.kind == "action" else set()
    found = found or page.said(own)
    found = found or context.referred(statement, spans)
    if not found and question:
        asked = page.own([question])
        found = page.said(asked) or page.hinted(asked)
    found = found or page.hinted(own) or context.taken_over(statement, spans, own)
    return tuple(name for name in page.topics.names if name in found)


_QUESTION = re.compile(
    r"(?:^|(?<=, )|(?<=^On ))\W*(?:when |while )?(?:commenting on|asked (?:to comment|for comment|about|whether|if|how|"
    r"by)|in response to|responding to|in reply to|replying to|answering)\b",
    re.I,
)


_BREAK = re.compile(r"[,;:“”\"—]\s|\bthat\s|\bas\s")


def _question(text: str, statement: Statement) -> Stretch | None:
    """The opening clause that tells what a reply replies to."""
    if statement.kind != "speech" or statement.speaker_start is None or statement.speaker_start <= statement.start:
        return None
    opening = _QUESTION.search(text[statement.start : min(statement.speaker_start, statement.start + 60)])
    if opening is None:
        return None
    return statement.start + opening.start(), statement.speaker_start


def _attribution(text: str, statement: Statement) -> Stretch | None:
    """Speaker, role and cue: what they name, the claim is not about. None for an action, whose actor counts."""
    if statement.kind != "speech" or statement.speaker_start is None or statement.speaker_end is None:
        return None
    start, end = statement.speaker_start, statement.speaker_end
    if statement.cue_start is not None and statement.cue_end is not None and abs(statement.cue_start - start) < 200:
        start, end = min(start, statement.cue_start), max(end, statement.cue_end)
    # The role stands before the name: back to the last comma, quotation mark or "that".
    lead = text[max(statement.start, start - 80) : start]
    cut = max((m.end() for m in _BREAK.finditer(lead)), default=0 if len(lead) < 80 else 80)
    return start - len(lead) + cut, end
