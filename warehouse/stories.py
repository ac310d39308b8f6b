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
from functools import lru_cache
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
    found = (unpacked(str(a), str(packed)) for a, packed in rows)
    return sorted((f for f in found if f.article_id != fp.article_id), key=lambda f: f.article_id)[:limit]


def neighbourhood(con: duckdb.DuckDBPyConnection, around: Iterable[str], most: int = NEAR) -> Neighbourhood:
    """The articles that links and decisions lead to from ``around``, at most about ``most``, with those themselves."""
    seen: set[str] = set()
    links: dict[tuple[str, str], Link] = {}
    decisions: dict[tuple[str, str], Decision] = {}
    front = set(around)
    while front and len(seen) < most:
        seen |= front
        for a, b, score, reason, together in _pairs(con, front):
            if together is None:
                links[a, b] = Link(a, b, score, reason)
            else:
                decisions[a, b] = Decision(a, b, together)
        front = {x for pair in (*links, *decisions) for x in pair} - seen
    inside = seen | front
    prints, stories = _told(con, inside)
    return Neighbourhood(
        prints,
        stories,
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
    return _told(con, [article_id])[0].get(article_id)


def links_within(con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> list[Link]:
    """The links between these articles, the strongest first."""
    wanted = set(article_ids)
    found = {
        (a, b): Link(a, b, score, reason)
        for a, b, score, reason, together in _pairs(con, wanted)
        if together is None and a in wanted and b in wanted
    }
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


_PAIRS = " union all ".join(
    f"select {columns} from {table} t join (select unnest($1::varchar[]) as wanted) q on t.{side} = q.wanted"
    for table, columns in (
        ("store.story_links", "a, b, score, reason, null::boolean as together"),
        ("store.story_decisions", "a, b, null::double, null::varchar, together"),
    )
    for side in ("a", "b")
)
_TOLD = (
    "select article_id, print, null::varchar from lookup.stories t "
    "join (select unnest($1::varchar[]) as wanted) q on t.article_id = q.wanted union all "
    "select article_id, null::varchar, story_id from store.articles t "
    "join (select unnest($1::varchar[]) as wanted) q on t.article_id = q.wanted"
)
"""One query each for what belongs together: planning one costs more than its rows."""


def _pairs(con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]) -> list[tuple[Any, ...]]:
    """Links and decisions that touch these articles; ``together`` is null for a link."""
    return _chosen(con, _PAIRS, article_ids)


def _told(
    con: duckdb.DuckDBPyConnection, article_ids: Iterable[str]
) -> tuple[dict[str, StoryFingerprint], dict[str, str]]:
    """Fingerprints and stories of these articles, as far as they have them."""
    prints: dict[str, StoryFingerprint] = {}
    stories: dict[str, str] = {}
    for article_id, packed, story in _chosen(con, _TOLD, article_ids):
        if packed is not None:
            prints[article_id] = unpacked(article_id, packed)
        elif story is not None:
            stories[article_id] = story
    return prints, stories


@lru_cache(maxsize=1024)  # what is around one article is around the next one of its event
def unpacked(article_id: str, packed: str) -> StoryFingerprint:
    """A stored fingerprint."""
    return StoryFingerprint.unpack(article_id, json.loads(packed))


def _chosen(con: duckdb.DuckDBPyConnection, query: str, article_ids: Iterable[str]) -> list[tuple[Any, ...]]:
    wanted = sorted(set(article_ids))
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(wanted), BATCH):
        found += con.execute(query, [wanted[start : start + BATCH]]).fetchall()
    return found
