"""Ask sources for their feeds without storing anything of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from extract.errors import FinalError
from flows.clock import utc_now
from flows.config import load_config
from flows.fetching.poll import PollRequest, PollResult
from flows.fetching.session import Session
from flows.progress import Reporter
from flows.settings import Source
from flows.sourcebook import BadSource, checked_options, mark_verified
from flows.workspace import Workspace


class UnknownSource(FinalError):
    """No source of sources.toml has this id."""


class NoFeedFound(FinalError):
    """A site names no feed, and none is where feeds usually are."""


def check_sources(workspace: Workspace, only: Sequence[str], reporter: Reporter) -> list[PollResult]:
    """Poll the sources named in ``only`` (all enabled ones if empty) and mark those that answer as verified.

    Raises UnknownSource. A source that fails raises nothing: its result says why.
    """
    config = load_config(workspace.config)
    unknown = set(only) - {s.id for s in config.sources}
    if unknown:
        raise UnknownSource(f"config/sources.toml has no source {', '.join(sorted(unknown))}.")
    wanted = [s for s in config.sources if (s.id in only if only else s.enabled)]
    reporter.stage("checking", len(wanted))
    with Session(config.settings.fetch, workspace.archive, clock=utc_now) as session:
        results = session.poll([PollRequest(s) for s in wanted], lambda _: reporter.advance())
    mark_verified(workspace.config / "sources.toml", [r.source.id for r in results if r.feed is not None])
    return results


def discover_source(
    workspace: Workspace, url: str, *, publisher: str, category: str, country: str, language: str
) -> Source:
    """The source at ``url``: itself if it is a feed, else the first feed that its site names.

    Raises NoFeedFound, the fetcher's errors, and BadSource for a bad category, country or language, or for a feed that
    sources.toml holds already.
    """
    checked_options(category=category, country=country, language=language)
    config = load_config(workspace.config)
    with Session(config.settings.fetch, workspace.archive, clock=utc_now) as session:
        found = session.discover(url)
    if not found:
        raise NoFeedFound(f"{url}: no feed found there, nor on its site. Give the feed's own address if you know it.")
    feed = found[0]
    known = {s.url: s.id for s in config.sources}
    if feed.url in known:
        raise BadSource(f"{feed.url} is in sources.toml already, as {known[feed.url]}.")
    name = publisher or feed.feed.title or feed.url
    taken = {s.id for s in config.sources}
    values: dict[str, Any] = {
        "id": _free_id(name, taken),
        "url": feed.url,
        "publisher": name,
        "category": category,
        "country": country,
        "language": language,
        "documented_at": url if url != feed.url else None,
        "verified": True,
    }
    return Source.model_validate(values)


def _free_id(name: str, taken: set[str]) -> str:
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40] or "source"
    return next(i for i in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if i not in taken)
