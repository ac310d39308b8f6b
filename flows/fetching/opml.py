"""Sources as OPML 2.0, the format in which feed readers exchange subscriptions (opml.org/spec2.opml).

What OPML has no attribute for travels in a namespace of our own, so that an export comes back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from lxml import etree
from pydantic import ValidationError

from extract.errors import FinalError
from flows.settings import Source

NAMESPACE = "urn:orewatch:opml:1"
_OWN_FIELDS = ("id", "country", "timezone", "documented_at", "verified", "enabled", "poll_minutes", "on_topic")
_DEFAULTS = {name: field.default for name, field in Source.model_fields.items()}

Category = Literal["government", "agency", "organisation", "wire", "newspaper", "trade_press", "think_tank"]


class OpmlError(FinalError):
    """The file is no OPML, or a source in it cannot be one of ours."""


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A subscription in an OPML file. ``own`` holds what an export of ours added."""

    url: str
    title: str
    folder: str = ""
    site_url: str | None = None
    language: str | None = None
    category: str | None = None
    own: tuple[tuple[str, str], ...] = ()


def read_opml(body: bytes) -> tuple[OpmlFeed, ...]:
    """The feeds in an OPML file, each address once, in their order. Raises OpmlError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise OpmlError(f"not an OPML file: {error}") from error
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise OpmlError("not an OPML file: its root element is not <opml>. Export the subscriptions as OPML.")
    feeds: dict[str, OpmlFeed] = {}
    for outline in root.iter("outline", "{*}outline"):
        attributes = {str(name).lower(): str(value) for name, value in outline.attrib.items()}
        url = attributes.get("xmlurl", "").strip()
        if not url.startswith(("http://", "https://")):
            continue
        parent = outline.getparent()
        own = tuple(
            (name, value) for name in _OWN_FIELDS if (value := outline.get(f"{{{NAMESPACE}}}{name}")) is not None
        )
        feeds.setdefault(
            url,
            OpmlFeed(
                url=url,
                title=(attributes.get("title") or attributes.get("text") or urlsplit(url).netloc).strip(),
                folder=(parent.get("text") or "").strip() if parent is not None else "",
                site_url=attributes.get("htmlurl") or None,
                language=attributes.get("language") or None,
                category=attributes.get("category") or None,
                own=own,
            ),
        )
    return tuple(feeds.values())


def to_source(feed: OpmlFeed, *, category: Category, country: str, taken: Collection[str] = ()) -> Source:
    """``feed`` as a source. ``category`` and ``country`` fill in what the file does not say; ``taken`` are the
    identifiers in use. Raises OpmlError when a value does not fit."""
    own = dict(feed.own)
    values: dict[str, Any] = {
        "url": feed.url,
        "publisher": feed.title,
        "category": feed.category if "country" in own else category,
        "country": country,
        "language": (feed.language or "en")[:2].lower(),
        **{name: own[name] for name in _OWN_FIELDS if name in own},
    }
    values["id"] = _free(own.get("id") or _slug(feed), taken)
    try:
        return Source.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise OpmlError(f"{feed.url}: {field}: {first['msg']}") from error


def write_opml(sources: Iterable[Source], *, title: str, created: datetime) -> bytes:
    """``sources`` as an OPML file, one outline each."""
    root = etree.Element("opml", version="2.0", nsmap={"orewatch": NAMESPACE})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = title
    etree.SubElement(head, "dateCreated").text = format_datetime(created)
    body = etree.SubElement(root, "body")
    for source in sources:
        outline = etree.SubElement(body, "outline", type="rss", text=source.publisher, title=source.publisher)
        outline.set("xmlUrl", source.url)
        outline.set("language", source.language)
        outline.set("category", source.category)
        for name in _OWN_FIELDS:
            value = getattr(source, name)
            if name in ("id", "country") or value != _DEFAULTS[name]:
                outline.set(f"{{{NAMESPACE}}}{name}", str(value).lower() if isinstance(value, bool) else str(value))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _slug(feed: OpmlFeed) -> str:
    host = urlsplit(feed.url).hostname or "source"
    name = re.sub(r"[^a-z0-9]+", "-", feed.title.lower()).strip("-") or re.sub(r"[^a-z0-9]+", "-", host)
    return name[:60].strip("-") or "source"


def _free(wanted: str, taken: Collection[str]) -> str:
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
