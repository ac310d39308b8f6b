"""Which story an article belongs to, and what its coming changes for others. Reads the warehouse, never writes.

story fingerprint ─► candidates ─► links ─► what is around them ─► partition ─► placement
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import duckdb

from extract.stories import Link, StoryFingerprint, compare, in_words, name_stories, partition, vetoes
from warehouse import stories
from warehouse.stories import Neighbourhood, Placement


def place(con: duckdb.DuckDBPyConnection, fp: StoryFingerprint) -> Placement:
    """Find the story of the article with fingerprint ``fp``. The order in which articles come does not matter."""
    links = []
    for other in stories.candidates(con, fp):
        kinship = compare(fp, other)
        if kinship.linked:
            links.append(Link.between(fp.article_id, other.article_id, kinship.score, in_words(kinship)))
    near = stories.neighbourhood(con, {fp.article_id, *(x for link in links for x in (link.a, link.b))})
    kept = [link for link in near.links if fp.article_id not in (link.a, link.b)]
    named = regroup(
        Neighbourhood({**near.prints, fp.article_id: fp}, near.stories, [*kept, *links], near.decisions),
        {*near.stories, *near.prints, fp.article_id},
    )
    story = named[fp.article_id]
    return Placement(story, fp, links, _moved(named, near.stories, leave=fp.article_id), _reason(fp, links, named))


def regroup(near: Neighbourhood, articles: Iterable[str]) -> dict[str, str]:
    """Article → story, for all of ``articles``, from what is known around them."""

    @cache  # the partition asks for a pair once for each link between their groups
    def contradicts(a: str, b: str) -> bool:
        one, other = near.prints.get(a), near.prints.get(b)
        return one is not None and other is not None and bool(vetoes(one, other))

    def age(article: str) -> tuple[object, ...]:
        known = near.prints.get(article)
        return (known is None, known.seen.timestamp() if known else 0.0, article)

    return name_stories(partition(articles, near.links, contradicts, near.decisions), near.stories, age)


def _moved(named: Mapping[str, str], before: Mapping[str, str], leave: str | None = None) -> dict[str, str]:
    return {a: story for a, story in named.items() if a != leave and a in before and before[a] != story}


def _reason(fp: StoryFingerprint, links: Iterable[Link], named: Mapping[str, str]) -> str:
    own = [link for link in links if named.get(link.a) == named.get(link.b)]
    best = max(own, key=lambda link: (link.score, link.a, link.b), default=None)
    if best is None:
        return "no other report of it is known"
    other = best.b if best.a == fp.article_id else best.a
    return f"with {other}: {best.reason}"
