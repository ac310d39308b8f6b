"""The newsroom's data: invented outlets and articles, and what of them is public at a given moment."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
NEWSROOM = HERE / "newsroom"

FeedKind = Literal["rss", "rdf", "atom", "json"]
Dates = Literal["jsonld", "meta", "visible"]
Category = Literal["government", "agency", "organisation", "wire", "newspaper", "trade_press", "think_tank"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """One invented outlet; the fields are explained at the head of ``outlets.toml``."""

    id: str
    name: str
    country: str
    timezone: str
    category: Category
    feed: FeedKind
    template: str
    dates: Dates
    tagline: str
    nav: tuple[str, ...]
    house_style: str
    redirect: bool = False
    gzip_only: bool = False
    tracking: bool = False
    full_text: bool = False
    on_topic: bool = False
    encoding: str = "utf-8"
    language: str = "en"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True)
class Revision:
    """The text from ``at`` on."""

    at: datetime
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewsArticle:
    """One invented article. ``published`` is what feed and page say; ``visible`` when it can first be fetched."""

    id: str
    outlet: str
    path: str
    headline: str
    standfirst: str
    byline: str
    body: tuple[str, ...]
    published: datetime
    visible: datetime
    section: str = "News"
    undated: bool = False
    captions: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    revisions: tuple[Revision, ...] = ()
    again: datetime | None = None
    """From then on the feed announces it a second time, under another guid and this date."""
    tags: tuple[str, ...] = field(default=())

    def paragraphs(self, now: datetime) -> tuple[str, ...]:
        """The body as it reads at ``now``."""
        text = self.body
        for revision in self.revisions:
            if revision.at <= now:
                text = revision.body
        return text

    def text(self, now: datetime) -> str:
        """The body at ``now`` as labels see it: paragraphs joined by an empty line."""
        return "\n\n".join(self.paragraphs(now))

    def modified(self, now: datetime) -> datetime:
        """When the text at ``now`` came to be."""
        return max([self.visible, *(r.at for r in self.revisions if r.at <= now)])


@dataclass(frozen=True, slots=True)
class Corpus:
    """All outlets and articles, by id."""

    outlets: dict[str, Outlet]
    articles: dict[str, NewsArticle]

    def public(self, outlet: str, now: datetime) -> list[NewsArticle]:
        """Articles of ``outlet`` that can be fetched at ``now``, newest first."""
        seen = [a for a in self.articles.values() if a.outlet == outlet and a.visible <= now]
        return sorted(seen, key=lambda a: (announced(a, now), a.id), reverse=True)


def announced(article: NewsArticle, now: datetime) -> datetime:
    """The date under which the feed lists ``article`` at ``now``."""
    if article.again is not None and article.again <= now:
        return article.again
    return article.published


def timeline() -> list[datetime]:
    """The demo's moments, UTC: one cycle on each of three days, and a fourth by which nothing new has appeared."""
    return [
        datetime(2026, 9, 14, 16, 0, tzinfo=UTC),
        datetime(2026, 9, 15, 16, 0, tzinfo=UTC),
        datetime(2026, 9, 16, 16, 0, tzinfo=UTC),
        datetime(2026, 9, 16, 18, 0, tzinfo=UTC),
    ]


def load_corpus(directory: Path = NEWSROOM) -> Corpus:
    """Read ``outlets.toml`` and ``articles/*.toml``. Raises ``ValueError`` on an article of an unknown outlet."""
    with (directory / "outlets.toml").open("rb") as file:
        outlets = {row["id"]: Outlet(**(row | {"nav": tuple(row["nav"])})) for row in tomllib.load(file)["outlet"]}
    articles: dict[str, NewsArticle] = {}
    for path in sorted((directory / "articles").glob("*.toml")):
        article = read_article(path)
        if article.outlet not in outlets:
            raise ValueError(f"{path}: outlet {article.outlet!r} is not in outlets.toml")
        articles[article.id] = article
    return Corpus(outlets, articles)


def read_article(path: Path) -> NewsArticle:
    """One article file. The body's paragraphs are separated by empty lines."""
    with path.open("rb") as file:
        row: dict[str, Any] = tomllib.load(file)
    for key in ("captions", "related", "tags"):
        row[key] = tuple(row.get(key, ()))
    row["body"] = paragraphs(row["body"])
    row["revisions"] = tuple(Revision(r["at"], paragraphs(r["body"])) for r in row.pop("revision", ()))
    row.setdefault("visible", row["published"])
    return NewsArticle(id=path.stem, **row)


def paragraphs(text: str) -> tuple[str, ...]:
    """Cut at empty lines; a paragraph stands on one line."""
    return tuple(p.strip() for p in text.split("\n\n") if p.strip())
