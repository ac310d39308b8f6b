"""What was judged in a period, as statements again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import duckdb

from extract.model import Novelty, Statement


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement on a watched topic with its verdict."""

    statement_id: str
    statement: Statement
    novelty: Novelty
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class StoredVerdict:
    """What was once decided of a statement."""

    novelty: Novelty | None
    first_statement_id: str | None
    nearest_statement_id: str | None
    similarity: float | None
    reason: str | None


def verdicts_of(con: duckdb.DuckDBPyConnection, article_id: str) -> dict[str, StoredVerdict]:
    """Statement id → its verdict, for the statements that an article is stored with."""
    rows = con.execute(
        "select statement_id, novelty, first_statement_id, nearest_statement_id, similarity, reason "
        "from store.statements where article_id = ?",
        [article_id],
    ).fetchall()
    return {key: StoredVerdict(Novelty(novelty) if novelty else None, *rest) for key, novelty, *rest in rows}


def judged_since(con: duckdb.DuckDBPyConnection, since: datetime) -> list[Judged]:
    """Statements with a verdict in articles published (or, undated, first seen) since ``since``, latest first."""
    rows = con.execute(
        "select s.statement_id, s.novelty, a.published_at, s.kind, coalesce(s.text, ''), s.char_start, s.char_end, "
        "s.speaker, s.speaker_named, s.speaker_country, s.topics, s.minerals, s.countries, "
        "s.said_on, s.cue, s.cue_start "
        "from store.statements s join store.articles a using (article_id) "
        "where s.novelty is not null and coalesce(a.published_at, a.fetched_at) >= ? "
        "order by coalesce(a.published_at, a.fetched_at) desc, s.statement_id",
        [since],
    ).fetchall()
    return [
        Judged(
            statement_id,
            Statement(
                kind=kind,
                text=text,
                start=start or 0,
                end=end or 0,
                speaker=speaker,
                speaker_named=named,
                speaker_country=country,
                topics=tuple(topics),
                minerals=tuple(minerals),
                countries=tuple(countries),
                said_on=said_on,
                cue=cue,
                cue_start=cue_start,
            ),
            Novelty(novelty),
            published_at,
        )
        for (
            statement_id,
            novelty,
            published_at,
            kind,
            text,
            start,
            end,
            speaker,
            named,
            country,
            topics,
            minerals,
            countries,
            said_on,
            cue,
            cue_start,
        ) in rows
    ]


def completed_since(con: duckdb.DuckDBPyConnection, flow: str, moment: datetime) -> bool:
    """Has a run of ``flow`` that began at or after ``moment`` completed?"""
    return bool(
        con.execute(
            "select 1 from store.runs where flow = ? and started_at >= ? and state = 'completed' limit 1",
            [flow, moment],
        ).fetchall()
    )


def arrivals(con: duckdb.DuckDBPyConnection, *, since: datetime | None = None, not_by: str | None = None) -> list[str]:
    """Ids of the articles that have a text, in the order in which they came in.

    ``since``: fetched at or after it. ``not_by``: whose facts another extractor version made.
    """
    rows = con.execute(
        "select a.article_id from store.articles a join lookup.articles l using (article_id) "
        "where a.text is not null and ($1::timestamptz is null or a.fetched_at >= $1) "
        "and ($2::varchar is null or a.extractor_version is distinct from $2) order by l.ordinal",
        [since, not_by],
    ).fetchall()
    return [article_id for (article_id,) in rows]
