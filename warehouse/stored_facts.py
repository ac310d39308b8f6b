"""Articles and their facts as they are stored, read back into rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

import duckdb

from extract.model import Entity, Figure, Mention, Novelty, Statement
from warehouse import articles
from warehouse.rows import ArticleRow, FactRows, FigureRow, StatementRow

_COLUMN_OF = {"start": "char_start", "end": "char_end"}
_STATEMENT = [f.name for f in fields(Statement)]
_VERDICT = ["novelty", "first_statement_id", "nearest_statement_id", "similarity", "reason"]
_FIGURE = [f.name for f in fields(Figure) if f.name != "statement"]


def articles_of(con: duckdb.DuckDBPyConnection, origins: Sequence[str]) -> Iterator[ArticleRow]:
    """The articles of these origins that are no pointers, the earliest published first."""
    found = con.execute(
        "select article_id from store.articles where origin in (select unnest(?::varchar[])) and duplicate_of is null "
        "order by published_at nulls last, article_id",
        [list(origins)],
    ).fetchall()
    for (article_id,) in found:
        row = articles.get(con, article_id)
        if row is not None:
            yield row


def facts_of(con: duckdb.DuckDBPyConnection, article_id: str) -> FactRows:
    """The facts of an article with their ids, statements and figures in text order; empty when it has none.

    Texts that are not stored (packed seeds) are empty strings.
    """
    statements = [
        _statement(row)
        for row in _rows(
            con, "statements", ["statement_id", *_STATEMENT, *_VERDICT], article_id, "char_start, statement_id"
        )
    ]
    places = {s.statement_id: i for i, s in enumerate(statements)}
    figures = [
        _figure(row, places)
        for row in _rows(con, "figures", ["figure_id", "statement_id", *_FIGURE], article_id, "char_start, figure_id")
    ]
    named = con.execute(
        "select e.entity_id, e.name, e.type, e.country, e.wikidata, m.text, m.char_start, m.char_end, m.rule "
        "from store.mentions m join store.entities e using (entity_id) where m.article_id = ? "
        "order by m.char_start, m.char_end, e.entity_id, m.text",
        [article_id],
    ).fetchall()
    entities = {row[0]: Entity(*row[:5]) for row in named}
    mentions = tuple(
        Mention(kind, name, text, start, end, country, wikidata, rule)
        for _, name, kind, country, wikidata, text, start, end, rule in named
    )
    return FactRows(tuple(statements), tuple(figures), tuple(entities.values()), mentions)


def _rows(
    con: duckdb.DuckDBPyConnection, table: str, names: list[str], article_id: str, order: str
) -> list[dict[str, Any]]:
    columns = ", ".join(_COLUMN_OF.get(name, name) for name in names)
    found = con.execute(
        f"select {columns} from store.{table} where article_id = ? order by {order}", [article_id]
    ).fetchall()
    return [dict(zip(names, map(_tuple, row), strict=True)) for row in found]


def _tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _statement(row: dict[str, Any]) -> StatementRow:
    values = {name: row[name] for name in _STATEMENT} | {"text": row["text"] or ""}
    novelty = Novelty(row["novelty"]) if row["novelty"] else None
    verdict = {name: row[name] for name in _VERDICT} | {"novelty": novelty}
    return StatementRow(row["statement_id"], Statement(**values), **verdict)


def _figure(row: dict[str, Any], places: dict[str, int]) -> FigureRow:
    values = {name: row[name] for name in _FIGURE} | {"sentence": row["sentence"] or ""}
    figure = Figure(**values, statement=places.get(row["statement_id"]))
    return FigureRow(row["figure_id"], figure, row["statement_id"])
