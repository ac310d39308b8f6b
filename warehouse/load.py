"""The one transaction in which an article, all that it says and all that follows from it enter the warehouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import duckdb

from warehouse import articles, facts, items, series
from warehouse.rows import ArticleRow, FactRows, ItemRow
from warehouse.store import Warehouse

Writer = Callable[[duckdb.DuckDBPyConnection], object]
"""Writes rows of another domain: index entries, alerts with their deliveries."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is stored together. ``items``: the feed items that brought the article, with their outcome.

    ``edited``: the outlet changed the text, and what it said before stays on record.
    """

    article: ArticleRow
    facts: FactRows = field(default_factory=FactRows)
    also_at: Sequence[str] = ()
    items: Sequence[ItemRow] = ()
    writers: Sequence[Writer] = ()
    edited: bool = False
    unheard: bool = False
    """By a look-up of the caller's, neither the article nor its items were ever stored."""


def load(warehouse: Warehouse, bundle: Bundle) -> None:
    """Store ``bundle``: everything, or, when anything raises or the process dies, nothing. Twice is as once."""
    with warehouse.transaction() as con:
        write(con, bundle)


def write(con: duckdb.DuckDBPyConnection, bundle: Bundle) -> None:
    """As ``load``, inside a transaction of the caller's (several articles in one)."""
    article = bundle.article
    if article.duplicate_of is not None:
        articles.point(con, article, bundle.also_at)
    else:
        # Only an article that was there can have facts to take away; looking for them costs more with every article.
        stored = not bundle.unheard and articles.exists(con, article.article_id)
        articles.add(con, article, bundle.also_at, stored=stored)
        if stored:
            facts.replace_facts(con, article.article_id, bundle.facts, keep_dropped=bundle.edited)
            series.replace_points(con, article, bundle.facts)
        else:
            facts.add_facts(con, article.article_id, bundle.facts)
            series.add_points(con, article, bundle.facts)
    for writer in bundle.writers:
        writer(con)
    items.record(con, bundle.items, unseen=bundle.unheard)
