"""Addresses: one form for what is one page, and the feeds that a page names."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

import lxml.html
from lxml import etree
from w3lib.url import canonicalize_url

# Parameters that say where the reader came from, never what is shown. Only names that mean nothing else anywhere:
# a generic "ref", "source" or "cid" identifies documents on some sites and stays.
_TRACKERS = re.compile(
    r"""(?ix) ^ (?:
        utm_.* | mtm_.* | piwik_.* | matomo_.* | hsa_.* | pk_(?:campaign|kwd|source|medium|content|cid)
      | ns_(?:mchannel|source|campaign|linkname|fee) | wt[._]mc(?:[._].*)?
      | at_(?:medium|campaign|custom\d|link.*|bbc_team|format|ptr_name)
      | fbclid | gclid | gclsrc | dclid | gbraid | wbraid | msclkid | yclid | twclid | ttclid | igshid | igsh | epik
      | li_fat_id | srsltid | mc_[ce]id | mkt_tok | _hsenc | _hsmi | hsctatracking | oly_(?:enc|anon)_id
      | vero_(?:id|conv) | wickedid | rb_clickid | s_kwcid | ef_id | icid | ncid | cmpid | ref_src | ref_url
      | __twitter_impression | spm | xtor | guccounter | guce_referrer(?:_sig)? | soc_(?:src|trk) | smid | smtyp
      | sref | srnd | ocid | cvid | taid | _ga | _gl | trk_(?:contact|msg|module|sid)
      | fb_(?:action_ids|action_types|source|ref) | action_object_map | syclid
    ) $"""
)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
_LIKE_A_FEED = re.compile(r"(?:^|[/._?=-])(?:rss|atom|feeds?|rdf)(?:\d|[/._?=&-]|$)", re.IGNORECASE)
_SITE_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_INDEX_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_AMP_KEYS = re.compile(r"^(?:amp|outputtype=amp|amp=(?:1|true)?)$", re.IGNORECASE)


def canonical_url(url: str) -> str:
    """``url`` in the form under which orewatch knows it; text that is no http(s) address comes back stripped.

    Host in lower case, default port, fragment and tracking parameters gone, dot segments resolved, parameters sorted,
    escapes in one spelling. The scheme stays, for the page may exist under one only. Idempotent.
    """
    text = url.strip()
    try:
        parts = urlsplit(canonicalize_url(_bare(text)))
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return url.strip()
        if parts.port == (443 if parts.scheme == "https" else 80):
            parts = parts._replace(netloc=parts.netloc.rpartition(":")[0])
    except ValueError:
        return url.strip()
    # "?12345" must not become "?12345=", which some archives do not know; then "?a=" is "?a" as well.
    query = "&".join(p.removesuffix("=") for p in parts.query.split("&") if p != "=")
    return urlunsplit(parts._replace(path=parts.path or "/", query=query))


def web_address(raw: str, base: str) -> str | None:
    """``raw`` resolved against ``base`` and made canonical; None when that is no http(s) address."""
    if not raw.strip():
        return None
    try:
        address = canonical_url(urljoin(base, raw.strip()))
    except ValueError:
        return None
    return address if re.match(r"https?://[^/]", address) else None


def _bare(url: str) -> str:
    """``url`` without fragment and trackers, its parameters sorted as they are written."""
    parts = urlsplit(url)
    kept = sorted(p for p in parts.query.split("&") if p and not _TRACKERS.match(p.partition("=")[0]))
    return urlunsplit(parts._replace(query="&".join(kept), fragment=""))


def same_page_key(url: str) -> str:
    """What two addresses of one page have in common: ``host/path?query``, whatever the scheme, a ``www.``, ``m.`` or
    ``amp.`` in front, an AMP marker, an index page's name or a slash at the end.
    """
    try:
        parts = urlsplit(canonical_url(url))
    except ValueError:
        return url.strip()
    host = _SITE_PREFIX.sub("", parts.netloc)
    path = _INDEX_PAGE.sub("/", parts.path)
    path = re.sub(r"(?<=.)/amp/?$|^/amp(?=/.)|\.amp$", "", path).rstrip("/")
    query = "&".join(p for p in parts.query.split("&") if p and not _AMP_KEYS.match(p))
    return f"{host}{path}?{query}" if query else f"{host}{path}"


def feed_links(markup: str, url: str) -> tuple[str, ...]:
    """Addresses of the feeds that the page ``markup`` at ``url`` announces, most promising first.

    Those in ``<link rel="alternate">``; then links whose address or words look like a feed's.
    """
    try:
        tree = lxml.html.fromstring(markup.replace("\x00", ""), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return ()
    base = next((urljoin(url, element.get("href") or "") for element in tree.iter("base")), url)
    announced: list[str] = [
        element.get("href") or ""
        for element in tree.iter("link")
        if "alternate" in (element.get("rel") or "").lower().split()
        and (element.get("type") or "").lower().partition(";")[0].strip() in _FEED_TYPES
    ]
    # Feeds of comments stand beside the real ones, and hold readers' opinions.
    announced.sort(key=lambda href: "comment" in href.lower())
    linked: list[str] = [
        element.get("href") or ""
        for element in tree.iter("a")
        if _LIKE_A_FEED.search(element.get("href") or "")
        or "".join(map(str, element.itertext())).strip().lower() in ("rss", "atom")
    ]
    addresses = (urljoin(base, href.strip()) for href in (*announced, *linked) if href.strip())
    return tuple(dict.fromkeys(a for a in addresses if a.startswith(("http://", "https://"))))
