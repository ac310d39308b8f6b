"""Statements, figures, entities and mentions of articles."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from extract.ids import entity_id
from extract.model import Entity
from warehouse import bulk
from warehouse.rows import FactRows, FigureRow, StatementRow

_STATEMENTS = {
    "statement_id": "VARCHAR",
    "article_id": "VARCHAR",
    "kind": "VARCHAR",
    "speaker": "VARCHAR",
    "speaker_named": "BOOLEAN",
    "speaker_role": "VARCHAR",
    "speaker_affiliation": "VARCHAR",
    "speaker_country": "VARCHAR",
    "speaker_text": "VARCHAR",
    "speaker_start": "INTEGER",
    "speaker_end": "INTEGER",
    "mode": "VARCHAR",
    "text": "VARCHAR",
    "char_start": "INTEGER",
    "char_end": "INTEGER",
    "cue": "VARCHAR",
    "cue_start": "INTEGER",
    "cue_end": "INTEGER",
    "relayed_by": "VARCHAR[]",
    "said_on": "DATE",
    "venue": "VARCHAR",
    "status": "VARCHAR",
    "topics": "VARCHAR[]",
    "minerals": "VARCHAR[]",
    "countries": "VARCHAR[]",
    "rule": "VARCHAR",
    "novelty": "VARCHAR",
    "first_statement_id": "VARCHAR",
    "nearest_statement_id": "VARCHAR",
    "similarity": "DOUBLE",
    "reason": "VARCHAR",
}
_FIGURES = {
    "figure_id": "VARCHAR",
    "article_id": "VARCHAR",
    "statement_id": "VARCHAR",
    "text": "VARCHAR",
    "value": "DOUBLE",
    "value_high": "DOUBLE",
    "unit": "VARCHAR",
    "modifier": "VARCHAR",
    "what": "VARCHAR",
    "minerals": "VARCHAR[]",
    "countries": "VARCHAR[]",
    "period": "VARCHAR",
    "source": "VARCHAR",
    "sentence": "VARCHAR",
    "char_start": "INTEGER",
    "char_end": "INTEGER",
    "rule": "VARCHAR",
    "change": "VARCHAR",
}
_ENTITIES = dict.fromkeys(("entity_id", "name", "type", "country", "wikidata"), "VARCHAR")
_MENTIONS = {
    "entity_id": "VARCHAR",
    "article_id": "VARCHAR",
    "text": "VARCHAR",
    "char_start": "INTEGER",
    "char_end": "INTEGER",
    "rule": "VARCHAR",
}


def replace_facts(
    con: duckdb.DuckDBPyConnection, article_id: str, rows: FactRows, *, keep_dropped: bool = False
) -> None:
    """Make ``rows`` the facts of this article, in place of what it had. Twice gives the same as once.

    A statement that is not among them any more is kept without its place in the text where others refer to it (a later
    repeat, an alert), or in any case with ``keep_dropped``: an outlet that edits its words away has said them.
    """
    for table in ("figures", "mentions"):
        con.execute(f"delete from store.{table} where article_id = ?", [article_id]).fetchall()
    ids = [row.statement_id for row in rows.statements]
    con.execute(
        "delete from store.statements s where article_id = $1 and (statement_id in (select unnest($2::varchar[])) "
        "or not ($3 or exists (select 1 from store.alerts a where a.statement_id = s.statement_id) "
        "or exists (select 1 from store.statements o where o.article_id <> $1 "
        "and s.statement_id in (o.first_statement_id, o.nearest_statement_id))))",
        [article_id, ids, keep_dropped],
    ).fetchall()
    con.execute(
        "update store.statements set char_start = null, char_end = null, cue_start = null, cue_end = null, "
        "speaker_start = null, speaker_end = null where article_id = ? and char_start is not null",
        [article_id],
    ).fetchall()
    add_facts(con, article_id, rows)


def add_facts(con: duckdb.DuckDBPyConnection, article_id: str, rows: FactRows) -> None:
    """Store the facts of an article that has none yet. Its cost does not grow with the warehouse."""
    bulk.insert(con, "store.statements", _STATEMENTS, [_statement(article_id, row) for row in rows.statements])
    bulk.insert(con, "store.figures", _FIGURES, [_figure(article_id, row) for row in rows.figures])
    _add_entities(con, rows.entities)
    mentions = [(entity_id(m.type, m.name), article_id, m.text, m.start, m.end, m.rule) for m in rows.mentions]
    bulk.insert(con, "store.mentions", _MENTIONS, mentions)


def drop_orphan_entities(con: duckdb.DuckDBPyConnection) -> int:
    """Delete entities that no article mentions any more (after a reprocessing); how many went."""
    gone = con.execute(
        "delete from store.entities where entity_id not in (select entity_id from store.mentions) returning entity_id"
    ).fetchall()
    return len(gone)


def _add_entities(con: duckdb.DuckDBPyConnection, entities: Sequence[Entity]) -> None:
    """What is known of an entity is only ever added to; rows that would not change are left alone."""
    given = {e.entity_id: e for e in entities}
    stored = {
        row[0]: Entity(*row)
        for row in con.execute(
            "select entity_id, name, type, country, wikidata from store.entities "
            "where entity_id in (select unnest(?::varchar[]))",
            [list(given)],
        ).fetchall()
    }
    fresh = [(e.entity_id, e.name, e.type, e.country, e.wikidata) for e in given.values() if e.entity_id not in stored]
    bulk.insert(con, "store.entities", _ENTITIES, fresh)
    for known in stored.values():
        more = given[known.entity_id]
        country, wikidata = known.country or more.country, known.wikidata or more.wikidata
        if (country, wikidata) != (known.country, known.wikidata):
            con.execute(
                "update store.entities set country = ?, wikidata = ? where entity_id = ?",
                [country, wikidata, known.entity_id],
            ).fetchall()


def _statement(article_id: str, row: StatementRow) -> tuple[object, ...]:
    s = row.statement
    return (
        row.statement_id,
        article_id,
        s.kind,
        s.speaker,
        s.speaker_named,
        s.speaker_role,
        s.speaker_affiliation,
        s.speaker_country,
        s.speaker_text,
        s.speaker_start,
        s.speaker_end,
        s.mode,
        s.text or None,
        s.start,
        s.end,
        s.cue,
        s.cue_start,
        s.cue_end,
        s.relayed_by,
        s.said_on,
        s.venue,
        s.status,
        s.topics,
        s.minerals,
        s.countries,
        s.rule,
        row.novelty,
        row.first_statement_id,
        row.nearest_statement_id,
        row.similarity,
        row.reason,
    )


def _figure(article_id: str, row: FigureRow) -> tuple[object, ...]:
    f = row.figure
    return (
        row.figure_id,
        article_id,
        row.statement_id,
        f.text,
        f.value,
        f.value_high,
        f.unit,
        f.modifier,
        f.what,
        f.minerals,
        f.countries,
        f.period,
        f.source,
        f.sentence or None,
        f.start,
        f.end,
        f.rule,
        f.change,
    )
