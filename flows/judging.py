"""What a read text is worth: its facts with ids and verdicts, ready to be loaded. Reads the warehouse, never writes.

facts ─► ids ─► fingerprints of statements on watched topics ─► candidates (everything ever said) ─► verdicts ─► story
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

import duckdb

from extract.facts import Lexicon, extract
from extract.model import Article
from extract.novelty import StatementFingerprint, fingerprint_statement, judge, judging_order
from extract.reading.boilerplate import Recurrence, dressing, is_dressing
from extract.stories import fingerprint_story
from flows.grouping import place
from flows.measuring import link_events, measure_events
from warehouse import boilerplate, marks, novelty
from warehouse.measures import Link
from warehouse.rows import FactRows, StatementRow, fact_rows
from warehouse.stories import Placement


@dataclass(frozen=True, slots=True)
class Judged:
    """An article's facts with verdicts, and the fingerprints that will stand for its statements from now on."""

    facts: FactRows
    fingerprints: tuple[StatementFingerprint, ...]
    story: Placement
    """The story that it belongs to, and what its coming moves."""
    measures: tuple[Link, ...] = ()
    """What its statements tell of measures."""
    held: Mapping[int, int] = field(default_factory=dict)
    """How many entries the keys of its statements have in the index."""


def judge_article(
    con: duckdb.DuckDBPyConnection,
    article_id: str,
    article: Article,
    lexicon: Lexicon,
    seen_at: datetime,
    *,
    reprocessing: bool = False,
    printed: Recurrence | None = None,
) -> Judged:
    """Extract the facts of ``article`` and hold each statement on a watched topic against all that were ever stored.

    What its outlet prints under every article gets no verdict (``extract.reading.boilerplate``).
    Earlier statements of the article itself count as well; those stored under ``article_id`` by an earlier version
    of it do not. ``seen_at`` stands in for a missing publication time. ``reprocessing``: judge as when it came in.
    ``printed``: what its outlet prints again and again, where the caller has it.
    """
    extracted = extract(article, lexicon)
    facts = fact_rows(article_id, extracted)
    dressed = dressing(article.text, printed or boilerplate.printed_by(con, article.publisher))
    watched = [
        row
        for row in facts.statements
        if row.statement.topics and not is_dressing(row.statement.start, row.statement.end, dressed)
    ]
    prints = [
        fingerprint_statement(
            row.statement,
            statement_id=row.statement_id,
            article_id=article_id,
            published=article.published or seen_at,
            publisher=article.publisher,
        )
        for row in watched
    ]
    earlier = novelty.look_up(con, prints, reprocessing=reprocessing)
    said = marks.marks_of(con, [row.statement_id for row in watched])
    judged: dict[str, StatementRow] = {}
    chained: dict[int, StatementFingerprint] = {}
    for n in judging_order(prints):
        row, fingerprint = watched[n], prints[n]
        others = [c for c in earlier.candidates[n] if c.article_id != article_id]
        verdict = judge(fingerprint, (*others, *chained.values()))
        told = replace(
            row,
            novelty=verdict.novelty,
            first_statement_id=verdict.first_statement_id,
            nearest_statement_id=verdict.nearest_statement_id,
            similarity=verdict.similarity,
            reason=verdict.reason,
        )
        if row.statement_id in said:
            told = marks.corrected(told, said[row.statement_id], partial(marks.first_of, con))
        judged[row.statement_id] = told
        chained[n] = replace(fingerprint, first_statement_id=told.first_statement_id or row.statement_id)
    own = tuple(chained[n] for n in range(len(prints)))
    rows = tuple(judged.get(row.statement_id, row) for row in facts.statements)
    links = link_events(con, article_id, measure_events(extracted, facts, article, seen_at))
    seen = article.published or seen_at
    story = fingerprint_story(article, extracted, own, lexicon.gazetteer, article_id=article_id, seen=seen)
    return Judged(replace(facts, statements=rows), own, place(con, story), links, earlier.held)
