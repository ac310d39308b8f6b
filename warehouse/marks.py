"""What people say of statements: new, a repeat, irrelevant. It is kept for ever and wins over the machine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from typing import Any, Literal

import duckdb

from extract.errors import FinalError
from extract.ids import digest
from extract.model import Novelty
from warehouse.bulk import clean
from warehouse.rows import StatementRow

MarkVerdict = Literal["new", "repeat", "irrelevant"]

_WORDS = {"new": "new", "repeat": "a repeat", "irrelevant": "irrelevant"}
BATCH = 48
"""Ids in one query: for more, DuckDB scans the table (``warehouse.duplicates``)."""


class MarkError(FinalError):
    """The mark contradicts itself."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What somebody said of a statement. ``speaker`` and ``text``: what was marked, as it stood then."""

    mark_id: str
    statement_id: str
    alert_id: str | None
    verdict: MarkVerdict
    repeat_of: str | None
    made_at: datetime
    made_by: str | None = None
    note: str | None = None
    machine_novelty: str | None = None
    machine_reason: str | None = None
    speaker: str | None = None
    text: str | None = None

    @property
    def in_words(self) -> str:
        """As it stands in the column ``reason``."""
        note = f" ({self.note})" if self.note else ""
        day = f"{self.made_at.day} {self.made_at:%B %Y}"
        return f"marked by {self.made_by or 'somebody'} on {day}: {_WORDS[self.verdict]}{note}"


_NAMES = tuple(f.name for f in fields(Mark))
_COLUMNS = ", ".join(_NAMES)


def add(
    con: duckdb.DuckDBPyConnection,
    statement_id: str,
    verdict: MarkVerdict,
    *,
    now: datetime,
    alert_id: str | None = None,
    repeat_of: str | None = None,
    by: str | None = None,
    note: str | None = None,
) -> Mark:
    """Record a mark, correct the statement's verdict, and let what was chained to it follow.

    In the caller's transaction. A later mark on the same statement takes the place of this one. Raises MarkError for a
    repeat of itself, of nothing, or of a statement that is itself a repeat of it.
    """
    first = _first_of_repeat(con, statement_id, repeat_of) if verdict == "repeat" else None
    earlier = marks_of(con, [statement_id]).get(statement_id, ())
    mark = Mark(
        digest("mark", statement_id, alert_id or "", verdict, repeat_of or "", now.isoformat(), by or "", note or ""),
        statement_id,
        alert_id,
        verdict,
        repeat_of if verdict == "repeat" else None,
        now,
        clean(by) if by else None,
        clean(note) if note else None,
        **_as_it_stands(con, statement_id, earlier),
    )
    con.execute(
        f"insert or replace into store.marks ({_COLUMNS}) values ({', '.join('?' * len(_NAMES))})",
        [getattr(mark, name) for name in _NAMES],
    ).fetchall()
    _correct(con, mark, (*earlier, mark), first)
    return mark


def marks_of(con: duckdb.DuckDBPyConnection, statement_ids: Collection[str]) -> dict[str, tuple[Mark, ...]]:
    """Statement → what people said of it, the latest last; statements without a mark are left out."""
    wanted = sorted(set(statement_ids))
    found: dict[str, list[Mark]] = {}
    for start in range(0, len(wanted), BATCH):
        rows = con.execute(
            f"select {_COLUMNS} from store.marks m join (select unnest(?::varchar[]) as wanted) q "
            "on m.statement_id = q.wanted order by made_at, mark_id",
            [wanted[start : start + BATCH]],
        ).fetchall()
        for row in rows:
            values = dict(zip(_NAMES, row, strict=True))
            values["made_at"] = values["made_at"].astimezone(UTC)
            found.setdefault(values["statement_id"], []).append(Mark(**values))
    return {statement_id: tuple(marks) for statement_id, marks in found.items()}


def corrected(row: StatementRow, marks: Sequence[Mark], first_of: Callable[[str], str]) -> StatementRow:
    """``row``, as the machine judged it, with what people said of it. ``first_of``: the first of a statement's chain.

    The last word on whether it is new decides; "irrelevant" says nothing about that.
    """
    decided = [m for m in marks if m.verdict != "irrelevant"][-1:]
    for mark in decided:
        if mark.verdict == "repeat" and mark.repeat_of is not None:
            first = first_of(mark.repeat_of)
            if first == row.statement_id:
                continue
            alike = row.similarity if row.nearest_statement_id == mark.repeat_of else None
            row = replace(
                row,
                novelty=Novelty.REPEAT,
                first_statement_id=first,
                nearest_statement_id=mark.repeat_of,
                similarity=alike,
                reason=mark.in_words,
            )
        else:
            row = replace(row, novelty=Novelty.NEW, first_statement_id=None, reason=mark.in_words)
    if marks and marks[-1].verdict == "irrelevant":
        row = replace(row, reason="; ".join(filter(None, (marks[-1].in_words, row.reason))))
    return row


def first_of(con: duckdb.DuckDBPyConnection, statement_id: str) -> str:
    """The first statement of the chain that this one is in; itself when it is the first, or is not stored."""
    rows = con.execute(
        "select coalesce(first_statement_id, statement_id) from store.statements where statement_id = ?",
        [statement_id],
    ).fetchall()
    return str(rows[0][0]) if rows else statement_id


def _first_of_repeat(con: duckdb.DuckDBPyConnection, statement_id: str, repeat_of: str | None) -> str:
    if repeat_of is None or repeat_of == statement_id:
        raise MarkError(f"statement {statement_id}: name the earlier statement that it repeats with --repeat-of ID.")
    first = first_of(con, repeat_of)
    if first == statement_id:
        raise MarkError(
            f"statement {repeat_of} is itself a report of {statement_id}: mark that one with --new first, or mark it "
            "as the repeat."
        )
    return first


def _as_it_stands(con: duckdb.DuckDBPyConnection, statement_id: str, earlier: Sequence[Mark]) -> dict[str, Any]:
    """What is marked; what the machine said comes from the first mark, since later ones find it corrected."""
    names = ("machine_novelty", "machine_reason", "speaker", "text")
    if earlier:
        return {name: getattr(earlier[0], name) for name in names}
    rows = con.execute(
        "select novelty, reason, speaker, text from store.statements where statement_id = ?", [statement_id]
    ).fetchall()
    return dict(zip(names, rows[0], strict=True)) if rows else {}


def _correct(con: duckdb.DuckDBPyConnection, mark: Mark, marks: Sequence[Mark], first: str | None) -> None:
    """Make the stored verdict what the marks say, and move what was chained to the statement with it."""
    rows = con.execute(
        "select first_statement_id, nearest_statement_id, similarity from store.statements where statement_id = ?",
        [mark.statement_id],
    ).fetchall()
    if not rows:
        return
    old_first, nearest, similarity = rows[0]
    if mark.verdict == "irrelevant":
        reason = "; ".join(filter(None, (mark.in_words, _reason_without(con, mark.statement_id, marks))))
        con.execute(
            "update store.statements set reason = ? where statement_id = ?", [reason, mark.statement_id]
        ).fetchall()
        return
    alike = similarity if mark.verdict == "new" or nearest == mark.repeat_of else None
    con.execute(
        "update store.statements set novelty = ?, first_statement_id = ?, nearest_statement_id = ?, similarity = ?, "
        "reason = ? where statement_id = ?",
        [mark.verdict, first, mark.repeat_of or nearest, alike, mark.in_words, mark.statement_id],
    ).fetchall()
    chain = first or mark.statement_id
    _follow(con, mark.statement_id, old_first or mark.statement_id, chain)
    con.execute(
        "update lookup.statements set first_statement_id = ? where statement_id = ?", [chain, mark.statement_id]
    ).fetchall()


def _reason_without(con: duckdb.DuckDBPyConnection, statement_id: str, marks: Sequence[Mark]) -> str | None:
    rows = con.execute("select reason from store.statements where statement_id = ?", [statement_id]).fetchall()
    reason = rows[0][0] if rows else None
    for earlier in marks[:-1]:
        if reason and earlier.verdict == "irrelevant":
            reason = str(reason).removeprefix(earlier.in_words).removeprefix("; ") or None
    return reason


def _follow(con: duckdb.DuckDBPyConnection, statement_id: str, old: str, new: str) -> None:
    """Statements that were linked to this one, at once or by way of others, go to its chain."""
    if old == new:
        return
    front, moved = [statement_id], {statement_id}
    while front:
        rows = con.execute(
            "select statement_id from store.statements where first_statement_id = ? "
            "and nearest_statement_id in (select unnest(?::varchar[]))",
            [old, front],
        ).fetchall()
        front = [found for (found,) in rows if found not in moved and found != new]
        moved |= set(front)
    if old == statement_id:
        rows = con.execute("select statement_id from store.statements where first_statement_id = ?", [old]).fetchall()
        moved |= {found for (found,) in rows if found != new}
    followers = sorted(moved - {statement_id})
    for table in ("store.statements", "lookup.statements"):
        con.execute(
            f"update {table} set first_statement_id = ? where statement_id in (select unnest(?::varchar[]))",
            [new, followers],
        ).fetchall()


@dataclass(frozen=True, slots=True)
class RulePrecision:
    """How many alerts of a rule people found right; ``month`` (its first day) is None for all of them."""

    rule: str
    month: date | None
    alerts: int
    marked_new: int
    marked_repeat: int
    marked_irrelevant: int
    precision: float | None


def precision_of_rules(con: duckdb.DuckDBPyConnection, *, by_month: bool = False) -> list[RulePrecision]:
    """The view ``rule_precision``, by rule and month, or summed up by rule."""
    month = "month" if by_month else "cast(null as date)"
    rows = con.execute(
        f"select rule, {month} as month, sum(alerts)::bigint, sum(marked_new)::bigint, sum(marked_repeat)::bigint, "
        "sum(marked_irrelevant)::bigint, "
        "sum(marked_new) / nullif(sum(marked_new) + sum(marked_repeat) + sum(marked_irrelevant), 0) "
        "from rule_precision group by all order by rule, month"
    ).fetchall()
    return [RulePrecision(*row) for row in rows]
