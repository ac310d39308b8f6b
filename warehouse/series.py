"""Figures as points of series. What a point follows and how it differs is worked out by the view ``figure_series``."""

from __future__ import annotations

import duckdb

from extract.series import series_point
from warehouse import bulk
from warehouse.rows import ArticleRow, FactRows

_POINTS = {
    "series_id": "VARCHAR",
    "figure_id": "VARCHAR",
    "article_id": "VARCHAR",
    "place": "INTEGER",
    "what": "VARCHAR",
    "mineral": "VARCHAR",
    "country": "VARCHAR",
    "unit": "VARCHAR",
    "value": "DOUBLE",
    "value_high": "DOUBLE",
    "period": "VARCHAR",
    "source": "VARCHAR",
    "published_at": "TIMESTAMPTZ",
}


def add_points(con: duckdb.DuckDBPyConnection, article: ArticleRow, facts: FactRows) -> None:
    """Store the points of an article that has none yet."""
    published = article.published_at or article.fetched_at
    rows = []
    for place, row in enumerate(facts.figures):
        point = series_point(row.figure, published.date(), article.publisher)
        if point is not None:
            rows.append(
                (
                    point.series_id,
                    row.figure_id,
                    article.article_id,
                    place,
                    point.what,
                    point.mineral,
                    point.country,
                    point.unit,
                    point.value,
                    point.value_high,
                    point.period.label,
                    point.source,
                    published,
                )
            )
    bulk.insert(con, "store.series_points", _POINTS, rows)


def replace_points(con: duckdb.DuckDBPyConnection, article: ArticleRow, facts: FactRows) -> None:
    """Make the figures in ``facts`` the points of this article, in place of what it had."""
    con.execute("delete from store.series_points where article_id = ?", [article.article_id]).fetchall()
    add_points(con, article, facts)
