"""Stories merged and split by hand: what people decide is kept, and wins over the machine for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product

import duckdb

from extract.ids import digest
from extract.stories import Decision
from flows.config import load_config
from flows.grouping import regroup
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse import stories
from warehouse.publish import publish
from warehouse.story_edits import StoryEdit, StoryError, articles_in, find_article, find_story, record_edit


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What an edit made: the stories that its articles are in now."""

    edit_id: str
    stories: tuple[str, ...]


def merge(workspace: Workspace, one: str, other: str, *, now: datetime, by: str | None, note: str | None) -> Regrouped:
    """Make the stories whose ids begin with ``one`` and ``other`` one, called as the first.

    Raises StoryError when there is no such story, or both are the same, and RunUnderWay (transient).
    """

    def decide(con: duckdb.DuckDBPyConnection) -> Regrouped:
        kept, gone = find_story(con, one), find_story(con, other)
        if kept == gone:
            raise StoryError(f"{one} and {other} are the same story, {kept}.")
        first, second = articles_in(con, kept), articles_in(con, gone)
        edit = StoryEdit.made("merge", now, (kept, gone), (*first, *second), by, note)
        record_edit(con, edit)
        stories.forget_decisions(con, first, second)
        together = [Decision(first[0], a, together=True) for a in (*first[1:], *second)]
        stories.decide(con, edit.edit_id, together)
        stories.move(con, dict.fromkeys(second, kept))
        return _settle(con, edit.edit_id, (*first, *second))

    return _edit(workspace, decide)


def split(
    workspace: Workspace, story: str, articles: Sequence[str], *, now: datetime, by: str | None, note: str | None
) -> Regrouped:
    """Take ``articles`` out of a story; together they are a story of their own from now on.

    Raises StoryError when one of them is not in it, or nothing would be left, and RunUnderWay (transient).
    """

    def decide(con: duckdb.DuckDBPyConnection) -> Regrouped:
        kept = find_story(con, story)
        inside = articles_in(con, kept)
        leaving = list(dict.fromkeys(find_article(con, given, inside, kept) for given in articles))
        staying = [a for a in inside if a not in leaving]
        if not staying:
            raise StoryError(f"story {kept}: all its articles were named, so nothing would be split.")
        edit = StoryEdit.made("split", now, (kept,), leaving, by, note)
        apart = [Decision(a, b, together=False) for a, b in product(leaving, staying)]
        together = [Decision(leaving[0], other, together=True) for other in leaving[1:]]
        record_edit(con, edit)
        stories.decide(con, edit.edit_id, (*apart, *together))
        stories.move(con, dict.fromkeys(leaving, _new_id(kept, leaving)))
        return _settle(con, edit.edit_id, inside)

    return _edit(workspace, decide)


def _new_id(kept: str, leaving: Sequence[str]) -> str:
    free = [a for a in leaving if a != kept]
    return free[0] if free else digest("story", *sorted(leaving))


def _settle(con: duckdb.DuckDBPyConnection, edit_id: str, articles: Iterable[str]) -> Regrouped:
    """Think over what is around the edited articles, with the new decisions among what is known."""
    wanted = list(articles)
    near = stories.neighbourhood(con, wanted)
    named = regroup(near, {*near.stories, *near.prints})
    stories.move(con, {a: story for a, story in named.items() if near.stories.get(a) != story})
    return Regrouped(edit_id, tuple(sorted({named[a] for a in wanted if a in named})))


def _edit(workspace: Workspace, decide: Callable[[duckdb.DuckDBPyConnection], Regrouped]) -> Regrouped:
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse, warehouse.transaction() as con:
            result = decide(con)
        publish(workspace.warehouse, workspace.snapshot)
    return result
