"""Small newsrooms through the real ingest: several outlets on some running matters, with the claims that they share.

A room is a folder of labelled articles, in order of publication, with ``repeats.json``: groups of ``[text file,
statement id]`` that report one claim. Its articles are taken in one by one, an hour after each was published, in a
warehouse of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from bench.accuracy.labels import ROOT, Labelled, read_corpus
from bench.accuracy.score import Match
from bench.accuracy.verdicts import Ref, Stored, Verdicts, hold, stored_at
from extract.facts import Lexicon
from extract.model import FeedItem, Page
from extract.reading.links import canonical_url
from flows.config import load_config
from flows.fetching.pages import PageRequest, PageResult
from flows.ingesting import Ingest
from flows.planning import PlannedItem
from flows.settings import Source
from warehouse.store import Warehouse

REPEATS = "repeats.json"


def play_room(room: Path, lexicon: Lexicon, folder: Path, matches: Mapping[str, Sequence[Match]]) -> Verdicts:
    """Take in the articles of ``room``, in a warehouse below ``folder``.

    ``matches``: for each article the pairs of labelled and found statements.
    """
    articles = sorted(read_corpus(room), key=lambda a: a.gold["published"])
    rows: list[list[list[str]]] = json.loads((room / REPEATS).read_text(encoding="utf-8"))
    groups: list[list[Ref]] = [[(doc.removesuffix(".txt"), id_) for doc, id_ in group] for group in rows]
    config = load_config(ROOT / "config")
    stored: list[Stored] = []
    with Warehouse.open(folder / f"{room.name}.duckdb") as warehouse:
        for labelled in articles:
            published = labelled.article.published
            assert published is not None, "a labelled article has its time"
            now = published + timedelta(hours=1)
            Ingest(warehouse, lexicon, config.rules, config.settings.run, now).take(*_arrival(labelled))
            stored += stored_at(warehouse, {_url(labelled): labelled.name}, set())
    return hold(matches, stored, groups, {a.name: a.gold["published"] for a in articles})


def _arrival(labelled: Labelled) -> tuple[PlannedItem, PageResult]:
    article, url = labelled.article, _url(labelled)
    source = Source(
        id=_slug(article.publisher or "outlet"),
        url=f"https://{_slug(article.publisher or 'outlet')}.example/feed",
        publisher=article.publisher or "",
        category="newspaper",
        country="XX",
        timezone=article.timezone,
        on_topic=True,
    )
    item = FeedItem(key=labelled.name, url=url, title=article.title or "", summary="", published=article.published)
    assert article.published is not None
    planned = PlannedItem(
        source=source,
        item=item,
        canonical_url=canonical_url(url),
        signature=labelled.name,
        published=article.published,
        first_seen=article.published,
        attempts=0,
        baseline=False,
        unseen=True,
        outcome=None,
    )
    page = Page(
        text=article.text, title=article.title, url=url, publisher=article.publisher, published=article.published,
        language="en",
    )  # fmt: skip
    request = PageRequest(url, labelled.name, article.timezone)
    return planned, PageResult(request, page=page, final_url=url, fetched_at=article.published)


def _url(labelled: Labelled) -> str:
    return f"https://{_slug(labelled.article.publisher or 'outlet')}.example/{labelled.name}"


def _slug(name: str) -> str:
    return "-".join("".join(c if c.isalnum() and c.isascii() else " " for c in name.lower()).split()) or "outlet"
