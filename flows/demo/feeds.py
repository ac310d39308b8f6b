"""What an outlet's feed says at a given moment: RSS 2.0, RSS 1.0, Atom or JSON Feed."""

from __future__ import annotations

import json
from datetime import datetime
from email.utils import format_datetime
from html import escape

from jinja2 import Environment

from flows.demo.corpus import Corpus, NewsArticle, Outlet, announced

MAX_ITEMS = 25
CONTENT_TYPES = {
    "rss": "application/rss+xml; charset=utf-8",
    "rdf": "application/rdf+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
}


def entries(corpus: Corpus, outlet: Outlet, base: str, now: datetime) -> list[dict[str, object]]:
    """The feed's items at ``now``, newest first: link, guid, dates as the feed will print them."""
    return [_entry(article, outlet, base, now) for article in corpus.public(outlet.id, now)[:MAX_ITEMS]]


def _entry(article: NewsArticle, outlet: Outlet, base: str, now: datetime) -> dict[str, object]:
    again = article.again is not None and article.again <= now
    link = f"{base}/{outlet.id}/" + (f"r/{article.id}" if outlet.redirect else article.path)
    if outlet.tracking:
        link += "?utm_source=feed&utm_medium=rss&utm_campaign=" + ("reshared" if again else "top-stories")
    when = announced(article, now).astimezone(outlet.zone)
    html = "".join(f"<p>{escape(p, quote=False)}</p>" for p in article.paragraphs(now))
    return {
        "title": article.headline,
        "summary": article.standfirst,
        "author": article.byline,
        "link": link,
        "guid": f"tag:{outlet.id}.example,2026:{article.id}" + (":again" if again else ""),
        "rfc822": None if article.undated else format_datetime(when),
        "iso": None if article.undated else when.isoformat(),
        "updated": None if article.undated else max(when, article.modified(now).astimezone(outlet.zone)).isoformat(),
        "html": html if outlet.full_text else None,
    }


def render(env: Environment, corpus: Corpus, outlet: Outlet, base: str, now: datetime) -> bytes:
    """The feed's body in UTF-8. Depends on what is public only, so that it stays the same until something appears."""
    items = entries(corpus, outlet, base, now)
    if outlet.feed == "json":
        return _json(outlet, base, items)
    updated = max((str(i["updated"]) for i in items if i["updated"]), default="2026-01-01T00:00:00+00:00")
    template = env.get_template(f"feed_{outlet.feed}.xml")
    return template.render(outlet=outlet, base=base, items=items, updated=updated).encode("utf-8")


def _json(outlet: Outlet, base: str, items: list[dict[str, object]]) -> bytes:
    def item(i: dict[str, object]) -> dict[str, object]:
        row = {
            "id": i["guid"],
            "url": i["link"],
            "title": i["title"],
            "summary": i["summary"],
            "date_published": i["iso"],
            "date_modified": i["updated"],
            "authors": [{"name": i["author"]}],
            "content_html": i["html"],
        }
        return {k: v for k, v in row.items() if v is not None}

    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": f"{base}/{outlet.id}/",
        "feed_url": f"{base}/{outlet.id}/feed",
        "items": [item(i) for i in items],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode("utf-8")
