"""Measures as people look them up: the list, one of them, its life, and the days ahead."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb

from extract.errors import FinalError


class MeasureNotFoundError(FinalError):
    """No measure has this id, or several begin with it."""


def list_measures(
    con: duckdb.DuckDBPyConnection,
    *,
    status: str | None = None,
    country: str | None = None,
    mineral: str | None = None,
    limit: int = 50,
) -> list[dict[str, Any]]:
    """Rows of the view ``measures``, told of last first."""
    rows = con.execute(
        "select * from measures where (? is null or status = ?) and (? is null or upper(country) = upper(?)) "
        "and (? is null or list_contains(minerals, lower(?))) order by last_seen desc, measure_id limit ?",
        [status, status, country, country, mineral, mineral, limit],
    )
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]


def get(con: duckdb.DuckDBPyConnection, prefix: str) -> dict[str, Any]:
    """The row of the view whose id begins with ``prefix``. Raises MeasureNotFoundError."""
    rows = con.execute("select * from measures where starts_with(measure_id, ?) limit 2", [prefix])
    names = [column[0] for column in rows.description]
    found = [dict(zip(names, row, strict=True)) for row in rows.fetchall()]
    if len(found) != 1:
        problem = "Several measures' ids begin" if found else "No measure's id begins"
        raise MeasureNotFoundError(f"{problem} with {prefix!r}: `orewatch measures list` shows them.")
    return found[0]


def life_of(con: duckdb.DuckDBPyConnection, measure_id: str) -> list[dict[str, Any]]:
    """What was told of a measure, in the order of its life, with words, speaker and outlet."""
    rows = con.execute(
        "select e.event, e.event_date, e.effective_on, e.expires_on, e.seen_at, e.reason, e.statement_id, s.speaker, "
        "s.text, a.publisher, a.url from measure_events e left join statements s using (statement_id) "
        "left join articles a on a.article_id = e.article_id where e.measure_id = ? "
        "order by coalesce(e.event_date, e.seen_at::date), e.seen_at, e.statement_id",
        [measure_id],
    )
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]


def dated(con: duckdb.DuckDBPyConnection) -> list[tuple[str, str, str, date]]:
    """(measure_id, title, ``effective`` | ``expires`` | ``resumes``, day) of every measure that has one."""
    return con.execute(
        "select measure_id, title, 'effective', effective_on from measures where effective_on is not null "
        "union all select measure_id, title, 'expires', expires_on from measures where expires_on is not null "
        "union all select m.measure_id, any_value(m.title), 'resumes', arg_max(e.expires_on, e.seen_at) "
        "from measures m join measure_events e using (measure_id) where m.status = 'suspended' "
        "and e.event = 'suspended' and e.expires_on is not null group by m.measure_id order by 4, 2, 3"
    ).fetchall()
