"""Stories: the look-up of articles that may report the event of a new one, and the record of what was decided.

An article lies under what its headline says with the day on which it came (country and mineral, deed, names, words) and
under its claims. As with articles and statements a key is given a bounded number of entries, and what is looked at
around an article is bounded too, so that its cost does not grow with the corpus.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb

from extract.stories import Decision, Link, StoryFingerprint, index_keys, query_keys
from warehouse.duplicates import add_keys, entries, ordinal_of, rows_at

MAX_ENTRIES = 96
"""Entries under one key."""

LIMIT = 40
"""Articles that one is compared with."""

NEAR = 64
"""Articles whose stories are thought over again when one comes in: those that links and decisions lead to."""

BATCH = 48
"""Ids in one query: for more, DuckDB scans the table (``warehouse.duplicates``)."""


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """What is known around some articles: the articles that links and decisions lead to from them."""

    prints: Mapping[str, StoryFingerprint] = field(default_factory=dict)
    """Without those of articles that were stored before stories were kept."""
    stories: Mapping[str, str] = field(default_factory=dict)
    """Article → the story it is in."""
    links: Sequence[Link] = ()
    decisions: Sequence[Decision] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article belongs, and what follows for others. ``moved``: article → its new story."""

    story_id: str
    print: StoryFingerprint
    links: Sequence[Link] = ()
    moved: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""


def candidates(con: duckdb.DuckDBPyConnection, fp: StoryFingerprint, limit: int = LIMIT) -> list[StoryFingerprint]:
    """The stored articles that share most keys with ``fp``, itself left out."""
    shared = Counter(ordinal for _, ordinal in entries(con, "story_keys", "ordinal", query_keys(fp)))
    nearest = sorted(shared, key=lambda ordinal: (-shared[ordinal], ordinal))[: limit + 1]
    rows = rows_at(con, "stories", "ordinal", "article_id, print", nearest)
    found = (StoryFingerprint.unpack(str(a), json.loads(str(packed))) for a, packed in rows)
    return sorted((f for f in found if f.article_id != fp.article_id), key=lambda f: f.article_id)[:limit]


def neighbourhood(con: duckdb.DuckDBPyConnection, around: Iterable[str], most: int = NEAR) -> Neighbourhood:
    """The articles that links and decisions lead to from ``around``, at most about ``most``, with those themselves."""
    seen: set[str] = set()
    links: dict[tuple[str, str], Link] = {}
    decisions: dict[tuple[str, str], Decision] = {}
    front = set(around)
    while front and len(seen) < most:
        seen |= front
        for a, b, score, reason in _touching(con, "store.story_links", "a, b, score, reason", front):
            links[a, b] = Link(a, b, score, reason)
        for a, b, together in _touching(con, "store.story_decisions", "a, b, together", front):
            decisions[a, b] = Decision(a, b, together)
        front = {x for pair in (*links, *decisions) for x in pair} - seen
    inside = seen | front
    return Neighbourhood(
        _prints(con, inside),
        _stories(con, inside),
        [link for link in links.values() if link.a in inside and link.b in inside],
        [d for d in decisions.values() if d.a in inside and d.b in inside],
    )


def file_article(con: duckdb.DuckDBPyConnection, placement: Placement) -> None:
    """Remember an article and its links, and move the articles that its coming moves.

    Call it in the article's transaction, after ``index_article``. Twice is as once. Raises KeyError when the article
    is not indexed.
    """
    fp = placement.print
    ordinal = ordinal_of(con, fp.article_id)
    if ordinal is None:
        raise KeyError(f"article {fp.article_id} is not in the index: file it first")
    _forget(con, fp.article_id, ordinal)
    con.execute(
        "insert into lookup.stories values (?, ?, ?)",
        [ordinal, fp.article_id, json.dumps(fp.pack(), ensure_ascii=False, separators=(",", ":"))],
    ).fetchall()
    add_keys(con, "story_keys", "ordinal", [(key, ordinal) for key in set(index_keys(fp))], MAX_ENTRIES)
    for link in placement.links:
        con.execute("insert into store.story_links values (?, ?, ?, ?)", [link.a, link.b, link.score, link.reason])
    move(con, placement.moved)


def move(con: duckdb.DuckDBPyConnection, moved: Mapping[str, str]) -> None:
    """Put articles, and the copies of them, into other stories."""
    for article_id, story_id in moved.items():
        con.execute(
            "update store.articles set story_id = $1 where article_id = $2 or duplicate_of = $2",
            [story_id, article_id],
        ).fetchall()


def decide(con: duckdb.DuckDBPyConnection, edit_id: str, decisions: Iterable[Decision]) -> None:
    """Record decisions of people on pairs of articles, in place of earlier ones on the same pairs."""
    for d in decisions:
        a, b = min(d.a, d.b), max(d.a, d.b)
        con.execute("delete from store.story_decisions where a = ? and b = ?", [a, b]).fetchall()
        con.execute("insert into store.story_decisions values (?, ?, ?, ?)", [a, b, d.together, edit_id]).fetchall()


def forget_decisions(con: duckdb.DuckDBPyConnection, some: Iterable[str], others: Iterable[str]) -> None:
    """Take back what people decided on pairs of one of ``some`` and one of ``others``."""
    con.execute(
        "delete from store.story_decisions where (list_contains($1::varchar[], a) and list_contains($2::varchar[], b)) "
        "or (list_contains($2::varchar[], a) and list_contains($1::varchar[], b))",
        [list(some), list(others)],
    ).fetchall()


def print_of(con: duckdb.DuckDBPyConnection, article_id: str) -> StoryFingerprint | None:
    """What is remembered of an article's headline and lead; None for one stored before stories were kept."""
    return _prints(con, [article_id]).get(article_id)


def links_within(con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> list[Link]:
    """The links between these articles, the strongest first."""
    wanted = set(article_ids)
    rows = _touching(con, "store.story_links", "a, b, score, reason", wanted)
    found = {(a, b): Link(a, b, score, reason) for a, b, score, reason in rows if a in wanted and b in wanted}
    return sorted(found.values(), key=lambda link: (-link.score, link.a, link.b))


def _forget(con: duckdb.DuckDBPyConnection, article_id: str, ordinal: int) -> None:
    for (packed,) in con.execute("select print from lookup.stories where article_id = ?", [article_id]).fetchall():
        old = StoryFingerprint.unpack(article_id, json.loads(packed))
        con.execute(
            "delete from lookup.story_keys where key in (select unnest(?::ubigint[])) and ordinal = ?",
            [sorted(set(index_keys(old))), ordinal],
        ).fetchall()
        con.execute("delete from lookup.stories where article_id = ?", [article_id]).fetchall()
    con.execute("delete from store.story_links where a = ?", [article_id]).fetchall()
    con.execute("delete from store.story_links where b = ?", [article_id]).fetchall()


def _prints(con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> dict[str, StoryFingerprint]:
    rows = _chosen(con, "lookup.stories", "article_id, print", "article_id", article_ids)
    return {a: StoryFingerprint.unpack(a, json.loads(packed)) for a, packed in rows}


def _stories(con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> dict[str, str]:
    rows = _chosen(con, "store.articles", "article_id, story_id", "article_id", article_ids)
    return {a: story for a, story in rows if story is not None}


def _touching(
    con: duckdb.DuckDBPyConnection, table: str, columns: str, article_ids: Iterable[str]
) -> list[tuple[Any, ...]]:
    wanted = list(article_ids)
    return [*_chosen(con, table, columns, "a", wanted), *_chosen(con, table, columns, "b", wanted)]


def _chosen(
    con: duckdb.DuckDBPyConnection, table: str, columns: str, column: str, values: Iterable[str]
) -> list[tuple[Any, ...]]:
    wanted = sorted(set(values))
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(wanted), BATCH):
        found += con.execute(
            f"select {columns} from {table} t join (select unnest(?::varchar[]) as wanted) q on t.{column} = q.wanted",
            [wanted[start : start + BATCH]],
        ).fetchall()
    return found
