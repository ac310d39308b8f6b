"""``orewatch why``: a statement beside the nearest earlier one, and what the verdict was made from."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

import duckdb

from extract.novelty import StatementFingerprint
from extract.novelty.comparison import compare
from flows.workspace import Workspace
from warehouse.finding import find_statement
from warehouse.marks import Mark, marks_of
from warehouse.novelty import fingerprints_of
from warehouse.reading import reading


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as it stands. ``text`` is None where a packed seed keeps its fingerprint only, or it is gone."""

    statement_id: str
    text: str | None
    kind: str | None = None
    speaker: str | None = None
    speaker_role: str | None = None
    said_on: date | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published_at: datetime | None = None
    novelty: str | None = None
    similarity: float | None = None
    reason: str | None = None
    first_statement_id: str | None = None
    nearest_statement_id: str | None = None
    article_id: str | None = None
    packed: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """All that ``why`` shows. ``compared``: the two were compared anew, from their fingerprints."""

    statement: Told
    nearest: Told | None
    compared: bool
    agreement: float | None
    needed: float | None
    evidence_for: tuple[str, ...]
    evidence_against: tuple[str, ...]
    chain: tuple[Told, ...]
    """The reports of this claim, the first of them first; the statement itself among them."""
    marks: tuple[Mark, ...]


def why(workspace: Workspace, given: str) -> Why:
    """Why the statement (or the alert) whose id begins with ``given`` has its verdict, as of the last snapshot.

    Raises StatementNotFoundError and WarehouseMissingError.
    """
    with reading(workspace.snapshot) as con:
        statement_id = find_statement(con, given).statement_id
        marks = marks_of(con, [statement_id]).get(statement_id, ())
        found = _told(con, "s.statement_id = $1", statement_id)
        if not found:
            last = marks[-1] if marks else None
            gone = Told(statement_id, last.text if last else None, speaker=last.speaker if last else None)
            return Why(gone, None, False, None, None, (), (), (), marks)
        statement = found[0]
        nearest_id = statement.nearest_statement_id
        nearest = next(iter(_told(con, "s.statement_id = $1", nearest_id)), None) if nearest_id else None
        first = statement.first_statement_id or statement_id
        chain = _told(con, "(s.statement_id = $1 or s.first_statement_id = $1)", first)
        one = _print(con, statement)
        other = _print(con, nearest) if nearest else None
    if one is None or other is None:
        return Why(statement, nearest, False, None, None, (), (), tuple(chain), marks)
    weighed = compare(one, other)
    against = weighed.contra
    if not against and weighed.score < weighed.needed:
        against = (f"agreement {weighed.score:.2f}, {weighed.needed:.2f} needed",)
    return Why(
        statement,
        nearest,
        True,
        round(weighed.score, 3),
        round(weighed.needed, 3),
        weighed.pro,
        against,
        tuple(chain),
        marks,
    )


def _print(con: duckdb.DuckDBPyConnection, told: Told) -> StatementFingerprint | None:
    if told.article_id is None:
        return None
    prints = fingerprints_of(con, told.article_id)
    return next((fp for fp in prints if fp.statement_id == told.statement_id), None)


def _told(con: duckdb.DuckDBPyConnection, condition: str, value: str) -> list[Told]:
    rows: list[tuple[Any, ...]] = con.execute(
        "select s.statement_id, s.text, s.kind, s.speaker, s.speaker_role, s.said_on, a.publisher, a.title, a.url, "
        "coalesce(a.published_at, a.fetched_at), s.novelty, s.similarity, s.reason, s.first_statement_id, "
        "s.nearest_statement_id, s.article_id, coalesce(a.origin = 'seed' and a.text is null, false) "
        f"from store.statements s left join store.articles a using (article_id) where {condition} "
        "order by coalesce(a.published_at, a.fetched_at), s.statement_id",
        [value],
    ).fetchall()
    names = [f.name for f in fields(Told)]
    stored = [dict(zip(names, row, strict=True)) for row in rows]
    return [
        Told(**row | {"published_at": row["published_at"] and row["published_at"].astimezone(UTC)}) for row in stored
    ]
