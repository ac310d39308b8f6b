"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

import html
import json
from datetime import UTC, tzinfo
from typing import Any

from extract.model import Feed, FeedItem
from extract.reading.links import web_address
from extract.reading.plaintext import plain_text
from extract.reading.timestamps import parse_timestamp


def read_json_feed(body: bytes, url: str, zone: tzinfo = UTC) -> Feed | None:
    """The JSON Feed in ``body``; None when it is not one. Items without a link are left out, with a warning."""
    try:
        document = json.loads(_decoded(body))
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or "jsonfeed.org/version/" not in str(document.get("version")):
        return None
    entries = document.get("items")
    entries = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    items = tuple(item for entry in entries if (item := _item(entry, url, zone)) is not None)
    left_out = len(entries) - len(items)
    warnings = (f"items without a link, left out: {left_out}",) if left_out else ()
    return Feed(kind="json", title=plain_text(_text(document.get("title"))), items=items, warnings=warnings)


def _decoded(body: bytes) -> str:
    encoding = json.detect_encoding(body)
    try:
        return body.decode(encoding)
    except UnicodeDecodeError:
        return body.decode("cp1252", errors="replace")


def _item(entry: dict[str, Any], base: str, zone: tzinfo) -> FeedItem | None:
    link = next(
        (found for name in ("url", "external_url") if (found := web_address(_text(entry.get(name)), base))), None
    )
    if link is None:
        return None
    content = _text(entry.get("content_html"))
    text = _text(entry.get("content_text"))
    if text and not content:
        content = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    updated = parse_timestamp(_text(entry.get("date_modified")), zone)
    return FeedItem(
        key=_text(entry.get("id")).strip() or link,
        url=link,
        title=plain_text(_text(entry.get("title"))),
        summary=plain_text(_text(entry.get("summary"))),
        author=_author(entry),
        published=parse_timestamp(_text(entry.get("date_published")), zone) or updated,
        updated=updated,
        content_html=content or None,
    )


def _author(entry: dict[str, Any]) -> str | None:
    authors = entry.get("authors")
    authors = authors if isinstance(authors, list) else [entry.get("author")]
    names = [plain_text(_text(author.get("name"))) for author in authors if isinstance(author, dict)]
    return ", ".join(name for name in names if name) or None


def _text(value: object) -> str:
    """Identifiers may come as numbers; everything else that is no text counts as absent."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
