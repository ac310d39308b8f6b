"""Stories as people list, merge and split them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import duckdb

from extract.errors import FinalError
from extract.ids import digest
from warehouse.bulk import clean


class StoryError(FinalError):
    """No such story, or an edit that makes no sense."""


@dataclass(frozen=True, slots=True)
class StoryEdit:
    """A merge or a split by hand. ``articles``: those of a merge's two stories; those that a split took out."""

    edit_id: str
    kind: Literal["merge", "split"]
    made_at: datetime
    stories: tuple[str, ...]
    articles: tuple[str, ...]
    made_by: str | None = None
    note: str | None = None

    @classmethod
    def made(
        cls,
        kind: Literal["merge", "split"],
        now: datetime,
        stories: Sequence[str],
        articles: Sequence[str],
        by: str | None,
        note: str | None,
    ) -> StoryEdit:
        """The edit with its id."""
        edit_id = digest("edit", kind, now.isoformat(), *stories, *sorted(articles))
        named = clean(by) if by else None
        return cls(edit_id, kind, now, tuple(stories), tuple(articles), named, clean(note) if note else None)


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story, as the view ``stories`` has it."""

    story_id: str
    title: str | None
    first_seen: datetime
    last_seen: datetime
    articles: int
    outlets: int


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """An article of a story; ``duplicate_of`` for a copy."""

    article_id: str
    title: str | None
    publisher: str | None
    published_at: datetime
    url: str | None
    duplicate_of: str | None


def list_stories(
    con: duckdb.DuckDBPyConnection, *, since: datetime | None = None, least: int = 1, limit: int = 50
) -> list[StoryRow]:
    """The stories last seen at or after ``since`` with at least ``least`` articles, the latest first."""
    rows = con.execute(
        "select story_id, title, first_seen, last_seen, articles, outlets from stories "
        "where ($1::timestamptz is null or last_seen >= $1) and articles >= $2 "
        "order by last_seen desc, story_id limit $3",
        [since, least, limit],
    ).fetchall()
    return [StoryRow(r[0], r[1], r[2].astimezone(UTC), r[3].astimezone(UTC), r[4], r[5]) for r in rows]


def articles_of_story(con: duckdb.DuckDBPyConnection, story_id: str) -> list[StoryArticle]:
    """All articles of a story, copies included, by the time of publication."""
    rows = con.execute(
        "select article_id, title, publisher, coalesce(published_at, fetched_at), url, duplicate_of from articles "
        "where story_id = ? order by 4, 1",
        [story_id],
    ).fetchall()
    return [StoryArticle(r[0], r[1], r[2], r[3].astimezone(UTC), r[4], r[5]) for r in rows]


def articles_in(con: duckdb.DuckDBPyConnection, story_id: str) -> list[str]:
    """Ids of the articles of a story by the time of publication, without copies, which follow their original."""
    return [a.article_id for a in articles_of_story(con, story_id) if a.duplicate_of is None]


def find_story(con: duckdb.DuckDBPyConnection, given: str) -> str:
    """The story whose id begins with ``given``, or that the article whose id does is in. Raises StoryError."""
    rows = con.execute(
        "select distinct story_id from articles "
        "where starts_with(story_id, $1) or (article_id = $1 and story_id is not null) order by 1 limit 6",
        [given.strip() or "?"],
    ).fetchall()
    found = [str(story) for (story,) in rows]
    if given in found:
        return given
    if len(found) == 1:
        return found[0]
    if not found:
        raise StoryError(f"story {given!r}: no such story. `orewatch stories list` shows them.")
    raise StoryError(f"story {given!r}: several begin so ({', '.join(found[:5])}). Give more of the id.")


def find_article(con: duckdb.DuckDBPyConnection, given: str, inside: Sequence[str], story_id: str) -> str:
    """The article of ``inside`` whose id begins with ``given``; for a copy, its original. Raises StoryError."""
    rows = con.execute(
        "select coalesce(duplicate_of, article_id) from articles where story_id = ? and starts_with(article_id, ?)",
        [story_id, given.strip() or "?"],
    ).fetchall()
    found = sorted({str(article) for (article,) in rows} & set(inside))
    if len(found) == 1:
        return found[0]
    if not found:
        raise StoryError(
            f"article {given!r} is not in story {story_id}. `orewatch stories show {story_id}` lists them."
        )
    raise StoryError(f"article {given!r}: several begin so ({', '.join(found[:5])}). Give more of the id.")


def record_edit(con: duckdb.DuckDBPyConnection, edit: StoryEdit) -> None:
    """Keep what was asked for."""
    con.execute(
        "insert or replace into store.story_edits values (?, ?, ?, ?, ?, ?, ?)",
        [edit.edit_id, edit.kind, edit.made_at, edit.made_by, edit.note, list(edit.stories), list(edit.articles)],
    ).fetchall()


def edits_of(con: duckdb.DuckDBPyConnection, article_ids: Sequence[str]) -> list[StoryEdit]:
    """Merges and splits that touched one of these articles, the earliest first."""
    rows = con.execute(
        "select edit_id, kind, made_at, stories, articles, made_by, note from store.story_edits "
        "where list_has_any(articles, ?::varchar[]) order by made_at, edit_id",
        [list(article_ids)],
    ).fetchall()
    return [StoryEdit(r[0], r[1], r[2].astimezone(UTC), tuple(r[3]), tuple(r[4]), r[5], r[6]) for r in rows]
