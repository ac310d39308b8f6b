"""Pages: bytes in, the article's text and what the page says of itself out.

bytes ─► sniff ─► decode ─► tree ─► metadata ─► clutter out ─► trafilatura ─► blocked? ─► Page
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Any

import trafilatura
from lxml.html import HtmlElement
from trafilatura.metadata import extract_author, extract_title
from trafilatura.settings import Document

from extract.errors import FinalError
from extract.model import Article, Page
from extract.reading.blocks import block_marker
from extract.reading.charsets import decode_html
from extract.reading.clutter import drop_clutter, without_clutter
from extract.reading.metadata import PageFacts, read_metadata
from extract.reading.plaintext import plain_text
from extract.reading.visible_dates import visible_time
from extract.segmentation.respaced import respaced
from extract.segmentation.sentences import cut

MAX_BYTES = 10_000_000
SHORT_TEXT_CHARACTERS = 1000
"""Below this the fast extraction is checked against the thorough one."""

_MAGIC = (
    b"%PDF-",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"OggS",
    b"\x7fELF",
    b"Rar!",
)
_TAGS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|div|p|article|section|main|span|table|h[1-6]|br|a)\b", re.IGNORECASE
)
_FEED_ROOT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.I | re.S
)
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\f\x1b"))
_WIDE = ("utf-16", "utf-32")


class PageReason(StrEnum):
    """Why bytes are no article."""

    NOT_HTML = "not_html"
    EMPTY = "empty"
    BLOCKED = "blocked"
    TOO_LARGE = "too_large"
    ILL_FORMED = "ill_formed"


class PageError(FinalError):
    """The body cannot be read as an article. ``detail`` names what is there instead."""

    def __init__(self, reason: PageReason, url: str, detail: str) -> None:
        super().__init__(f"{url}: {detail}" if url else detail)
        self.reason = reason
        self.url = url
        self.detail = detail

    def __reduce__(self) -> tuple[type[PageError], tuple[PageReason, str, str]]:
        """Crosses process borders whole; the default would rebuild it from its message."""
        return type(self), (self.reason, self.url, self.detail)


def read_page(
    body: bytes, url: str, content_type: str | None, *, zone: tzinfo = UTC, latest: datetime | None = None
) -> Page:
    """The article on the page ``body``, which came from ``url``.

    ``text`` has one paragraph a line. ``published`` and ``modified`` are in UTC; a page that gives only a day gives
    its midnight in ``zone``, which also holds for times without a zone. A visible day later than ``latest`` (when the
    page was fetched) is not taken for the publication. Raises PageError, and nothing else, whatever the bytes.
    """
    if len(body) > MAX_BYTES:
        raise PageError(PageReason.TOO_LARGE, url, f"page of {len(body)} bytes")
    try:
        markup = _markup(body, url, content_type)
        tree = trafilatura.load_html(markup)
        if tree is None or len(tree) == 0:
            raise PageError(PageReason.ILL_FORMED, url, "no HTML that can be read")
        facts = read_metadata(tree, url, zone)
        return _article(tree, markup, url, facts, zone, latest)
    except PageError:
        raise
    except Exception as error:  # strangers' bytes in large parsers: what they raise is theirs to fix
        raise PageError(PageReason.ILL_FORMED, url, f"unreadable as a page ({type(error).__name__})") from error


def _markup(body: bytes, url: str, content_type: str | None) -> str:
    start = body[:4096]
    if not start.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise PageError(PageReason.EMPTY, url, "empty body")
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff")) or any(w in (content_type or "").lower() for w in _WIDE)
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if start.startswith(_MAGIC) or start[4:8] == b"ftyp" or (controls * 20 > len(start) and not wide):
        raise PageError(PageReason.NOT_HTML, url, f"a binary file, labelled {content_type or 'nothing'}")
    markup = decode_html(body, content_type)
    if _FEED_ROOT.match(markup):
        raise PageError(PageReason.NOT_HTML, url, "XML, not a page")
    if not _TAGS.search(markup):
        raise PageError(PageReason.NOT_HTML, url, f"no markup in it, labelled {content_type or 'nothing'}")
    return markup.replace("\x00", "")


def _article(tree: HtmlElement, markup: str, url: str, facts: PageFacts, zone: tzinfo, latest: datetime | None) -> Page:
    title = facts.title or plain_text(extract_title(tree) or "") or None
    author = facts.author or plain_text(extract_author(tree) or "") or None
    published = facts.published or visible_time(tree, url, zone, latest)
    drop_clutter(tree)
    text = _extract(tree, url)
    kind = block_marker(markup, title, text, paywalled=facts.paywalled)
    if kind is not None:
        raise PageError(PageReason.BLOCKED, url, f"a {kind} page instead of the article")
    if not text:
        raise PageError(PageReason.EMPTY, url, "a page without an article's text")
    return Page(
        text=text,
        title=title,
        url=facts.canonical,
        author=author,
        publisher=facts.publisher,
        published=published,
        modified=facts.modified,
        language=facts.language,
    )


def _extract(tree: HtmlElement, url: str) -> str:
    text = _trafilatura(tree, url, fast=True)
    if len(text) < SHORT_TEXT_CHARACTERS:
        thorough = _trafilatura(tree, url, fast=False)
        text = max(text, thorough, key=len)
    return _whole_paragraphs(text)


def _trafilatura(tree: HtmlElement, url: str, *, fast: bool) -> str:
    options: dict[str, Any] = {"url": url or None, "fast": fast, "include_comments": False, "include_formatting": False}
    document = trafilatura.bare_extraction(tree, **options)
    return without_clutter(document.text or "") if isinstance(document, Document) else ""


def _whole_paragraphs(text: str) -> str:
    """``text`` with one paragraph a line, where the page broke its paragraphs as well."""
    wrapped = respaced(cut(Article(text)))
    return wrapped[0].text if wrapped is not None else text
