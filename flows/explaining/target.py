"""What ``orewatch explain`` is pointed at: a file, a page on the web, or an article of the warehouse."""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import FinalError
from extract.model import Article
from flows.extraction import Texts, article_of, moment_of

if TYPE_CHECKING:
    from flows.workspace import Workspace

_ARTICLE_ID = re.compile(r"[0-9a-f]{16}")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


class NothingToExplain(FinalError):
    """The target is no file, no address and no article, or a page without text."""


def read_target(target: str, given: Texts, workspace: Workspace | None) -> Article:
    """The article that ``target`` names: ``-``, a file (.html is a page), an http(s) address, or the id of an article.

    ``given`` says what the caller knows of it. An address is fetched by the rules that hold for every page
    (robots.txt, no private host, caps) and archived in the workspace if there is one.
    Raises NothingToExplain, UnreadableText, the fetcher's errors and those of the snapshot.
    """
    if _ADDRESS.match(target):
        return _with(given, _fetched(target, workspace))
    if target == "-" or _exists(target):
        page = Path(target).suffix.lower() in (".html", ".htm")
        return article_of(target, replace(given, html=page), moment_of(given.published))
    if _ARTICLE_ID.fullmatch(target):
        return _with(given, _stored(target, workspace))
    raise NothingToExplain(f"{target}: no file, no http(s) address, and no article id (16 hexadecimal characters).")


def _exists(target: str) -> bool:
    try:
        return Path(target).exists()
    except OSError:  # a name that no file can have
        return False


def _with(given: Texts, article: Article) -> Article:
    return replace(
        article,
        publisher=given.outlet or article.publisher,
        published=moment_of(given.published) or article.published,
    )


def _fetched(url: str, workspace: Workspace | None) -> Article:
    from flows.clock import utc_now
    from flows.config import load_config
    from flows.fetching.pages import PageRequest
    from flows.fetching.session import Session
    from flows.settings import FetchSettings

    settings = load_config(workspace.config).settings.fetch if workspace else FetchSettings()
    with tempfile.TemporaryDirectory() as scratch:
        archive = workspace.archive if workspace else Path(scratch) / "archive"
        with Session(settings, archive, clock=utc_now) as session:
            (result,) = session.pages([PageRequest(url)])
    if result.error is not None:
        raise result.error
    page = result.page
    if page is None or not page.text.strip():
        raise NothingToExplain(f"{url}: the page holds no article text.")
    return Article(
        page.text,
        title=page.title,
        url=page.url or result.final_url,
        publisher=page.publisher,
        author=page.author,
        language=page.language,
        published=page.published,
    )


def _stored(article_id: str, workspace: Workspace | None) -> Article:
    from flows.config import load_config
    from flows.workspace import find_workspace
    from warehouse.reading import reading

    place = workspace or find_workspace(None)
    with reading(place.snapshot) as con:
        rows = con.execute(
            "select text, title, url, publisher, author, language, published_at, source_id from articles "
            "where article_id = ?",
            [article_id],
        ).fetchall()
    if not rows or not rows[0][0]:
        known = "is known by its fingerprint only" if rows else "is not in the snapshot"
        raise NothingToExplain(f"Article {article_id} {known}: there is no text to explain.")
    zones = {source.id: source.timezone for source in load_config(place.config).sources}
    return replace(Article(*rows[0][:7]), timezone=zones.get(rows[0][7]))
