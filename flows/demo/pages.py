"""One article as its outlet's page: each outlet has a template of its own in ``templates/``."""

from __future__ import annotations

import json
from datetime import datetime

from jinja2 import Environment
from markupsafe import Markup

from flows.demo.corpus import Corpus, NewsArticle, Outlet


def render(env: Environment, corpus: Corpus, outlet: Outlet, article: NewsArticle, base: str, now: datetime) -> str:
    """The page's HTML at ``now``: the text with its outlet's furniture around it."""
    when = article.published.astimezone(outlet.zone)
    changed = article.modified(now).astimezone(outlet.zone)
    edited = any(r.at <= now for r in article.revisions)
    url = f"{base}/{outlet.id}/{article.path}"
    others = [a for a in corpus.public(outlet.id, now) if a.id != article.id]
    linked = [a for a in others if a.id in article.related] or others
    return env.get_template(outlet.template).render(
        a=article,
        outlet=outlet,
        base=base,
        url=url,
        paragraphs=article.paragraphs(now),
        when=None if article.undated else when,
        changed=changed if edited else None,
        jsonld=_jsonld(outlet, article, url, changed) if outlet.dates == "jsonld" else None,
        related=[{"headline": a.headline, "url": f"{base}/{outlet.id}/{a.path}"} for a in linked[:3]],
    )


def _jsonld(outlet: Outlet, article: NewsArticle, url: str, changed: datetime) -> Markup:
    row = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "url": url,
        "author": {"@type": "Person", "name": article.byline},
        "publisher": {"@type": "Organization", "name": outlet.name},
    }
    if not article.undated:
        row["datePublished"] = article.published.astimezone(outlet.zone).isoformat()
        row["dateModified"] = changed.isoformat()
    text = json.dumps(row, ensure_ascii=False).replace("<", "\\u003c")
    return Markup(f'<script type="application/ld+json">{text}</script>')
