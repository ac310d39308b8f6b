"""Feeds: bytes in, items out. RSS 2.0, RSS 1.0, Atom and JSON Feed, told apart by what they hold.

    bytes ─► sniff ─► feedparser | json ─► adapter ─► FeedItem ─► keys made distinct ─► Feed

The content type is a hint for the character set only: servers label feeds as they please.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, tzinfo
from enum import StrEnum
from typing import Any, Literal

import feedparser

from extract.errors import FinalError
from extract.model import Feed, FeedItem
from extract.reading.jsonfeed import read_json_feed
from extract.reading.links import web_address
from extract.reading.plaintext import plain_text
from extract.reading.timestamps import parse_timestamp

FULL_TEXT_CHARACTERS = 1200
"""A description this long is the article itself, not a teaser of it."""
SUMMARY_CHARACTERS = 5000

_KINDS: Mapping[str, Literal["rss", "rdf", "atom"]] = {"rss": "rss", "rdf": "rdf", "atom": "atom", "cdf": "rss"}
_RDF_VERSIONS = frozenset({"rss10", "rss090", "rss1"})
_HTML_ROOT = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_FEED_ROOT = re.compile(rb"<(?:[a-z0-9]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600}
_HARMLESS = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)


class FeedReason(StrEnum):
    """Why bytes are no feed."""

    EMPTY = "empty"
    HTML_NOT_FEED = "html_not_feed"
    NOT_A_FEED = "not_a_feed"
    MALFORMED_WITHOUT_ITEMS = "malformed_without_items"


class FeedError(FinalError):
    """The body cannot be read as a feed. The source is to blame, or its address."""

    def __init__(self, reason: FeedReason, url: str, detail: str) -> None:
        super().__init__(f"{url}: {detail}")
        self.reason = reason
        self.url = url
        self.detail = detail

    def __reduce__(self) -> tuple[type[FeedError], tuple[FeedReason, str, str]]:
        """Crosses process borders whole; the default would rebuild it from its message."""
        return type(self), (self.reason, self.url, self.detail)


def parse_feed(body: bytes, content_type: str | None, url: str, *, zone: tzinfo = UTC) -> Feed:
    """The feed in ``body``, which came from ``url`` (the base of its relative links).

    Items without an http(s) link are left out, with a warning. Times are UTC (one that
    names no zone is read as a time in ``zone``); an item without a readable one has
    ``published`` None; times in the future stay as they are. A well-formed feed without items is a Feed without items.
    Raises FeedError, and nothing else, whatever the bytes.
    """
    start = body[:4096].lstrip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n")
    if not start:
        raise FeedError(FeedReason.EMPTY, url, "empty body instead of a feed")
    if start.startswith((b"{", b"[")):
        feed = read_json_feed(body, url, zone)
        if feed is None:
            raise FeedError(FeedReason.NOT_A_FEED, url, "JSON, but no JSON Feed")
    else:
        feed = _read_xml_feed(body, content_type, url, zone)
    items, warnings = _distinct(feed.items)
    return replace(feed, items=items, warnings=feed.warnings + warnings)


def _read_xml_feed(body: bytes, content_type: str | None, url: str, zone: tzinfo) -> Feed:
    try:
        # A stream, never the bytes: feedparser opens bytes that spell a local path.
        parsed = feedparser.parse(
            io.BytesIO(body), response_headers={"content-type": content_type or "", "content-location": url}
        )
        version = str(parsed.get("version") or "")
        fault = parsed.get("bozo_exception")
        fault = None if fault is None or isinstance(fault, _HARMLESS) else fault
        if not version:
            raise _no_feed(body, url)
        feed = _adapt(parsed, version, fault, url, zone)
        if fault is not None and not feed.items:
            raise FeedError(FeedReason.MALFORMED_WITHOUT_ITEMS, url, f"ill-formed XML that holds no item ({fault})")
        return feed
    except FeedError:
        raise
    except Exception as error:  # strangers' bytes in a large parser: what it raises is theirs to fix
        raise FeedError(FeedReason.NOT_A_FEED, url, f"unreadable as a feed ({type(error).__name__})") from error


def _no_feed(body: bytes, url: str) -> FeedError:
    if _HTML_ROOT.search(body[:4096]) and not _FEED_ROOT.search(body[:4096]):
        return FeedError(FeedReason.HTML_NOT_FEED, url, "an HTML page instead of a feed; the feed may have moved")
    return FeedError(FeedReason.NOT_A_FEED, url, "neither RSS, Atom nor JSON Feed")


def _adapt(parsed: Any, version: str, fault: Exception | None, url: str, zone: tzinfo) -> Feed:
    items, without_link = list[FeedItem](), 0
    for entry in parsed.entries:
        item = _item(entry, url, zone)
        if item is None:
            without_link += 1
        else:
            items.append(item)
    warnings = list[str]()
    if fault is not None:
        warnings.append(f"ill-formed XML, read as far as it goes: {fault}")
    if without_link:
        warnings.append(f"items without a link, left out: {without_link}")
    return Feed(
        kind="rdf" if version in _RDF_VERSIONS else _KINDS.get(version.rstrip("0123456789"), "rss"),
        title=plain_text(str(parsed.feed.get("title") or "")),
        items=tuple(items),
        ttl_minutes=_ttl(parsed.feed),
        warnings=tuple(warnings),
    )


def _item(entry: Any, base: str, zone: tzinfo) -> FeedItem | None:
    link = _link(entry, base)
    if link is None:
        return None
    # Membership first: this mapping answers "updated" with "published" when asked outright.
    stamps = {
        name: parse_timestamp(str(entry[name]), zone) for name in ("published", "created", "updated") if name in entry
    }
    summary = str(entry.get("summary") or "")
    return FeedItem(
        key=str(entry.get("id") or "").strip() or link,
        url=link,
        title=plain_text(str(entry.get("title") or "")),
        summary=plain_text(summary)[:SUMMARY_CHARACTERS],
        author=plain_text(str(entry.get("author") or "")) or None,
        published=stamps.get("published") or stamps.get("created") or stamps.get("updated"),
        updated=stamps.get("updated"),
        content_html=_full_text(entry, summary),
    )


def _link(entry: Any, base: str) -> str | None:
    """The item's page: its link, else an alternate one. Never an enclosure."""
    candidates = [
        entry.get("link"),
        *(ref.get("href") for ref in entry.get("links", ()) if ref.get("rel") == "alternate"),
    ]
    return next((found for raw in candidates if raw and (found := web_address(str(raw), base))), None)


def _full_text(entry: Any, summary: str) -> str | None:
    contents = [str(part.get("value") or "") for part in entry.get("content", ()) if "html" in str(part.get("type"))]
    longest = max(contents, key=len, default="")
    if longest and (longest != summary or len(plain_text(longest)) >= FULL_TEXT_CHARACTERS):
        return longest
    return (
        summary if len(summary) >= FULL_TEXT_CHARACTERS and len(plain_text(summary)) >= FULL_TEXT_CHARACTERS else None
    )


def _ttl(channel: Any) -> int | None:
    """Minutes between two looks that the feed asks for: ``ttl``, or the syndication module's period."""
    try:
        if ttl := str(channel.get("ttl") or "").strip():
            return int(ttl) if 0 < int(ttl) < 100_000 else None
        period = _PERIODS[str(channel.get("sy_updateperiod")).strip().lower()]
        return max(1, period // max(1, int(channel.get("sy_updatefrequency") or 1)))
    except (ValueError, KeyError):
        return None


def _distinct(items: Iterable[FeedItem]) -> tuple[tuple[FeedItem, ...], tuple[str, ...]]:
    """Items with distinct keys. An item that comes twice is kept once. A key that stands on different pages is no
    key: there the link takes its place, so that nothing is lost to a broken generator."""
    items = tuple(items)
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for item in items:
        pages[item.key].add(item.url)
    kept: dict[str, FeedItem] = {}
    repeated, rekeyed = 0, 0
    for item in items:
        unusable = len(pages[item.key]) > 1
        rekeyed += unusable
        keyed = replace(item, key=item.url) if unusable else item
        repeated += keyed.key in kept
        kept.setdefault(keyed.key, keyed)
    warnings = list[str]()
    if rekeyed:
        warnings.append(f"items that share their identifier with another page, known by their links: {rekeyed}")
    if repeated:
        warnings.append(f"items that come twice, of which the first is kept: {repeated}")
    return tuple(kept.values()), tuple(warnings)
