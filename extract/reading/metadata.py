"""What a page says of itself: JSON-LD first, then meta elements, then visible marks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from extract.reading.links import web_address
from extract.reading.plaintext import plain_text
from extract.reading.timestamps import parse_timestamp

_ARTICLE_TYPES = re.compile(r"(?:News)?Article$|Posting$|^Report$|^PressRelease$")
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "article:published", "datepublished", "publishdate"),
    *(
        "publish-date",
        "publish_date",
        "pubdate",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
    ),
    *(
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "cxenseparse:recs:publishtime",
        "date",
        "firstpublishtime",
    ),
    *("published_time", "article.published", "citation_publication_date", "publishtime"),
)
_MODIFIED = (
    *("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified"),
    *("dc.date.modified", "article.updated", "updated_time"),
)
_HANDLE = re.compile(r"^@|https?://|^(?:admin|editor|staff|webmaster)$", re.IGNORECASE)
_TIME_OF_DAY = re.compile(r"\d:\d\d|T\d{4}|\d\s*[ap]\.?m\b", re.IGNORECASE)
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page states outright. ``published_has_time`` is False for a bare day."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    published_has_time: bool = False
    modified: datetime | None = None
    canonical: str | None = None
    language: str | None = None
    paywalled: bool = False


def read_metadata(tree: HtmlElement, url: str, zone: tzinfo = UTC) -> PageFacts:
    """Reads ``tree``, a page that came from ``url``. Times without a zone are taken to be in ``zone``."""
    node = _article_node(tree)
    meta = _meta(tree)
    published = _best_time(
        [
            _text(node.get("datePublished")),
            *_values(meta, _PUBLISHED),
            *_time_elements(tree),
            _text(node.get("dateCreated")),
        ],
        zone,
    )
    modified = _best_time([_text(node.get("dateModified")), *_values(meta, _MODIFIED)], zone)
    return PageFacts(
        title=_first(_text(node.get("headline")), *_values(meta, ("og:title", "twitter:title")), _heading(tree)),
        author=_author(node, meta),
        publisher=_first(_name(node.get("publisher")), *_values(meta, ("og:site_name", "dc.publisher", "publisher"))),
        published=published[0],
        published_has_time=published[1],
        modified=modified[0],
        canonical=_canonical(tree, meta, node, url),
        language=_language(tree, meta, node),
        paywalled=_text(node.get("isAccessibleForFree")).lower() == "false",
    )


def _article_node(tree: HtmlElement) -> dict[str, Any]:
    """The first JSON-LD node that is an article; empty when there is none."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            document = json.loads((script.text or "").strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(document, 0):
            types = node.get("@type")
            if any(_ARTICLE_TYPES.search(str(t)) for t in (types if isinstance(types, list) else [types])):
                return node
    return {}


def _nodes(document: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Top-level nodes; not those inside lists of related articles."""
    if depth > _DEEPEST:
        return
    if isinstance(document, list):
        for part in document:
            yield from _nodes(part, depth + 1)
    elif isinstance(document, dict):
        yield document
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(document.get(key), depth + 1)


def _meta(tree: HtmlElement) -> dict[str, str]:
    """Content of meta elements by lower-case name, property or itemprop; the first one counts."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                found.setdefault(name.strip().lower(), content)
    return found


def _values(meta: dict[str, str], names: Sequence[str]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _time_elements(tree: HtmlElement) -> Iterator[str]:
    """Machine-readable times: those marked as the publication first, then the only one or those in the article."""
    yield from (str(v) for v in tree.xpath("//*[contains(@itemprop, 'datePublished')]/@datetime")[:3])
    yield from (str(v) for v in tree.xpath("//*[contains(@itemprop, 'datePublished')]/@content")[:3])
    yield from (str(v) for v in tree.xpath("//time[@pubdate]/@datetime")[:3])
    anywhere = [str(v) for v in tree.xpath("//time/@datetime")[:50]]
    if len(set(anywhere)) == 1:
        yield anywhere[0]
    else:
        yield from (str(v) for v in tree.xpath("(//article | //main)[1]//time[not(ancestor::aside)]/@datetime")[:1])


def _best_time(candidates: Sequence[str], zone: tzinfo) -> tuple[datetime | None, bool]:
    """The first candidate with a time of day, else the first with a day."""
    readable = [(moment, text) for text in candidates if (moment := parse_timestamp(text, zone)) is not None]
    exact = next((moment for moment, text in readable if _TIME_OF_DAY.search(text)), None)
    if exact is not None:
        return exact, True
    return (readable[0][0], False) if readable else (None, False)


def _author(node: dict[str, Any], meta: dict[str, str]) -> str | None:
    raw = node.get("author")
    names = [_name(part) for part in (raw if isinstance(raw, list) else [raw])]
    names = [name for name in names if name and not _HANDLE.search(name)]
    if names:
        return ", ".join(dict.fromkeys(names))
    stated = (
        plain_text(value)
        for value in _values(meta, ("author", "article:author", "dc.creator", "byl", "parsely-author"))
    )
    return next((re.sub(r"^by\s+", "", name, flags=re.IGNORECASE) for name in stated if not _HANDLE.search(name)), None)


def _canonical(tree: HtmlElement, meta: dict[str, str], node: dict[str, Any], url: str) -> str | None:
    stated = [str(v) for v in tree.xpath("//link[@rel='canonical']/@href")[:1]]
    stated += [*_values(meta, ("og:url",)), _text(node.get("url"))]
    for raw in stated:
        address = web_address(raw, url)
        # A template that names the home page on every page would make all articles one.
        if address and (urlsplit(address).path.strip("/") or not urlsplit(url).path.strip("/")):
            return address
    return None


def _language(tree: HtmlElement, meta: dict[str, str], node: dict[str, Any]) -> str | None:
    root = tree.getroottree().getroot()
    stated = [root.get("lang") or root.get("xml:lang") or ""]
    stated += [
        _text(node.get("inLanguage")),
        *_values(meta, ("content-language", "og:locale", "language", "dc.language")),
    ]
    return next((s.strip()[:2].lower() for s in stated if re.match(r"\s*[A-Za-z]{2}(?:[-_,\s]|$)", s)), None)


def _heading(tree: HtmlElement) -> str:
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    headings = [h for h in headings if h]
    return headings[0] if len(headings) == 1 else ""


def _name(value: Any) -> str:
    """A name out of JSON-LD's many forms: text, a node with a name, a list of either."""
    if isinstance(value, list):
        return next((name for part in value if (name := _name(part))), "")
    if isinstance(value, dict):
        value = value.get("name")
    return plain_text(_text(value))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, bool | int) else ""


def _first(*candidates: str) -> str | None:
    return next((text for raw in candidates if (text := plain_text(raw))), None)
