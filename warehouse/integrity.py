"""What foreign keys would guard. DuckDB's own get in the way of updates, so that the rules are queries."""

from __future__ import annotations

import duckdb

# Each query gives the ids of the rows that break the rule.
_RULES = (
    (
        "statements of no article",
        "select statement_id from store.statements anti join store.articles using (article_id)",
    ),
    ("figures of no article", "select figure_id from store.figures anti join store.articles using (article_id)"),
    ("mentions of no article", "select article_id from store.mentions anti join store.articles using (article_id)"),
    ("mentions of no entity", "select entity_id from store.mentions anti join store.entities using (entity_id)"),
    (
        "figures in a statement of another article, or of none",
        "select figure_id from store.figures f where statement_id is not null and not exists "
        "(select 1 from store.statements s where s.statement_id = f.statement_id and s.article_id = f.article_id)",
    ),
    ("figures stored twice", "select figure_id from store.figures group by figure_id having count(*) > 1"),
    (
        "pointers to no article, or to a pointer",
        "select article_id from store.articles d where duplicate_of is not null and not exists "
        "(select 1 from store.articles a where a.article_id = d.duplicate_of and a.duplicate_of is null)",
    ),
    (
        "pointers that hold text or facts",
        "select article_id from store.articles a where duplicate_of is not null and (text is not null or exists "
        "(select 1 from store.statements s where s.article_id = a.article_id))",
    ),
    (
        "statements whose first or nearest report is missing",
        "select statement_id from store.statements s where exists "
        "(select 1 from (select unnest([s.first_statement_id, s.nearest_statement_id]) as linked) "
        "where linked is not null and linked not in (select statement_id from store.statements))",
    ),
    (
        "repeats and updates that name no first report",
        "select statement_id from store.statements "
        "where novelty in ('repeat', 'update') and first_statement_id is null",
    ),
    (
        "statement offsets that do not give the statement's words",
        "select statement_id from store.statements s join store.articles a using (article_id) where s.text is not null "
        "and a.text is not null and substring(a.text, char_start + 1, char_end - char_start) <> s.text",
    ),
    (
        "figure offsets that do not give the figure's words",
        "select figure_id from store.figures f join store.articles a using (article_id) where a.text is not null "
        "and substring(a.text, char_start + 1, char_end - char_start) <> f.text",
    ),
    ("keys of no article", "select article_id from store.article_keys anti join store.articles using (article_id)"),
    (
        "items that name no article",
        "select item_id from store.items i where article_id is not null and not exists "
        "(select 1 from store.articles a where a.article_id = i.article_id)",
    ),
    (
        "measure events of no measure, or of no statement",
        "select statement_id from store.measure_events "
        "where measure_id not in (select measure_id from store.measures) "
        "or statement_id not in (select statement_id from store.statements)",
    ),
    (
        "measures that do not count their statements",
        "select measure_id from store.measures m where statements <> "
        "(select count(*) from store.measure_events e where e.measure_id = m.measure_id)",
    ),
    (
        "points of series of no figure",
        "select figure_id from store.series_points anti join store.figures using (figure_id)",
    ),
    (
        "runs that do not add up",
        "select run_id from store.runs where items <> coalesce(list_sum(map_values(outcomes)), 0)",
    ),
)


def integrity_problems(con: duckdb.DuckDBPyConnection) -> list[str]:
    """One line for each broken rule, with its count and up to three ids; empty for a sound warehouse."""
    problems = []
    for rule, query in _RULES:
        found = [str(row[0]) for row in con.execute(query).fetchall()]
        if found:
            problems.append(f"{len(found)} {rule}: {', '.join(sorted(found)[:3])}{' …' if len(found) > 3 else ''}")
    return problems
