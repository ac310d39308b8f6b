"""A local web of outlets for the benchmark, in a process of its own so that its CPU is not counted.

Articles are recombined paragraphs of the embedded newsroom, drawn with a fixed seed: on the subject, full of statements
and figures, and none a near duplicate of another.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import multiprocessing
import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from multiprocessing.connection import Connection

from aiohttp import web

from flows.demo.corpus import load_corpus

NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)
PARAGRAPHS = 7
SUBJECT = "Critical minerals export controls"

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<meta property="article:published_time" content="{published}"></head><body>
<header><nav>{nav}</nav></header><main><article><h1>{title}</h1>{body}</article>
<aside><h2>More</h2><ul>{links}</ul></aside></main><footer>Invented for a benchmark. {nav}</footer></body></html>"""


def paragraphs() -> list[str]:
    """All paragraphs of the newsroom's articles of at least 25 words, each once."""
    corpus = load_corpus()
    found = [p for a in corpus.articles.values() for p in a.paragraphs(NOW) if len(p.split()) >= 25]
    return list(dict.fromkeys(found))


def pages(outlets: int, articles: int, subject: str = SUBJECT) -> list[list[tuple[str, str, bytes]]]:
    """For each outlet its articles: slug, title, HTML (about 450 words each)."""
    draw = random.Random(20260920)
    pool = paragraphs()
    nav = " ".join(f'<a href="/s{n}">Section {n}</a>' for n in range(12))
    made = []
    for outlet in range(outlets):
        own = []
        for n in range(articles):
            chosen = draw.sample(pool, PARAGRAPHS)
            title = f"{subject}: report {outlet}-{n}"
            body = "".join(f"<p>{html.escape(p)}</p>" for p in chosen)
            links = "".join(f'<li><a href="/o{outlet}/x{i}">Related report {i}</a></li>' for i in range(8))
            published = (NOW - timedelta(minutes=n + 1)).isoformat()
            page = PAGE.format(title=title, published=published, body=body, nav=nav, links=links)
            own.append((f"a{n}", title, page.encode()))
        made.append(own)
    return made


def _serve(pipe: Connection, outlets: int, articles: int, subject: str) -> None:
    site = pages(outlets, articles, subject)
    feeds = []
    for outlet, own in enumerate(site):
        items = "".join(
            f"<item><guid>{outlet}-{slug}</guid><title>{html.escape(title)}</title><link>BASE/o{outlet}/{slug}</link>"
            f"<pubDate>{format_datetime(NOW - timedelta(minutes=n + 1))}</pubDate></item>"
            for n, (slug, title, _) in enumerate(own)
        )
        feeds.append(f'<rss version="2.0"><channel><title>Outlet {outlet}</title>{items}</channel></rss>')
    bodies = {(o, slug): page for o, own in enumerate(site) for slug, _, page in own}

    async def feed(request: web.Request) -> web.Response:
        body = feeds[int(request.match_info["outlet"])].replace("BASE", f"http://{request.host}").encode()
        etag = hashlib.blake2b(body, digest_size=8).hexdigest()
        if request.headers.get("If-None-Match") == f'"{etag}"':
            return web.Response(status=304, headers={"ETag": f'"{etag}"'})
        return web.Response(body=body, content_type="application/rss+xml", headers={"ETag": f'"{etag}"'})

    async def page(request: web.Request) -> web.Response:
        body = bodies.get((int(request.match_info["outlet"]), request.match_info["slug"]))
        return web.Response(body=body, content_type="text/html") if body else web.Response(status=404)

    app = web.Application()
    app.add_routes([web.get(r"/o{outlet:\d+}/feed", feed), web.get(r"/o{outlet:\d+}/{slug}", page)])
    runner = web.AppRunner(app, access_log=None)

    async def main() -> None:
        await runner.setup()
        server = web.TCPSite(runner, "127.0.0.1", 0)
        await server.start()
        assert server._server is not None
        pipe.send(server._server.sockets[0].getsockname()[1])
        await asyncio.Event().wait()

    asyncio.run(main())


class Site:
    """``with Site(outlets, articles) as port:`` serves until the block ends."""

    def __init__(self, outlets: int, articles: int, subject: str = SUBJECT) -> None:
        ours, theirs = multiprocessing.Pipe()
        self._ours = ours
        self._process = multiprocessing.get_context("spawn").Process(
            target=_serve, args=(theirs, outlets, articles, subject), daemon=True
        )

    def __enter__(self) -> int:
        self._process.start()
        return int(self._ours.recv())

    def __exit__(self, *_: object) -> None:
        self._process.kill()
