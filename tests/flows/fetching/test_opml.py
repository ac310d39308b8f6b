"""OPML: our own export comes back as it was, and other programs' files can be read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.fetching.opml import OpmlError, read_opml, to_source, write_opml
from flows.settings import Source

WHEN = datetime(2026, 11, 21, 12, tzinfo=UTC)
SOURCES = (
    Source(
        id="harbour",
        url="https://wire.example/feed?a=1&b=2",
        publisher="Harbour & <Wire>",
        category="wire",
        country="NO",
    ),
    Source(
        id="ministry-2",
        url="https://ministry.example/rss",
        publisher="通商省",
        category="government",
        country="JP",
        language="ja",
        timezone="Asia/Tokyo",
        documented_at="https://ministry.example/about",
        verified=True,
        enabled=False,
        poll_minutes=45,
        on_topic=True,
    ),
)

FOREIGN = b"""<?xml version="1.0"?>
<opml version="1.0"><head><title>Subscriptions</title></head><body>
  <outline text="Mining">
    <outline text="Pit &amp; Port" title="Pit &amp; Port" type="rss" xmlUrl="https://pit.example/feed" htmlUrl="https://pit.example/"/>
    <outline text="Pit and Port again" xmlUrl="https://pit.example/feed"/>
    <outline text="A note without address"/>
  </outline>
  <outline xmlurl="http://second.example/rss" text=""/>
  <outline text="bad" xmlUrl="javascript:alert(1)"/>
</body></opml>"""


def test_an_export_comes_back_as_it_was() -> None:
    """Every field of every source survives the round trip."""
    feeds = read_opml(write_opml(SOURCES, title="My sources", created=WHEN))
    assert tuple(to_source(feed, category="newspaper", country="US") for feed in feeds) == SOURCES


def test_foreign_files_are_read() -> None:
    """Folders, doubles, other spellings of the attribute: each address once, with the title that is given."""
    first, second = read_opml(FOREIGN)
    assert (first.url, first.title, first.folder, first.site_url) == (
        "https://pit.example/feed",
        "Pit & Port",
        "Mining",
        "https://pit.example/",
    )
    assert (second.url, second.title) == ("http://second.example/rss", "second.example")


def test_foreign_feeds_become_sources_with_free_identifiers() -> None:
    """What the file does not say comes from the caller; identifiers are made, and never taken twice."""
    first, _ = read_opml(FOREIGN)
    source = to_source(first, category="trade_press", country="AU", taken={"pit-port", "pit-port-2"})
    assert (source.id, source.category, source.country) == ("pit-port-3", "trade_press", "AU")


def test_a_value_that_does_not_fit_is_named() -> None:
    """The error gives the feed and the field."""
    feed = read_opml(write_opml(SOURCES[:1], title="x", created=WHEN).replace(b'country="NO"', b'country="Norway"'))[0]
    with pytest.raises(OpmlError, match=r"wire\.example.*country"):
        to_source(feed, category="wire", country="NO")


@pytest.mark.parametrize("body", [b"", b"\x00", b"<html/>", b"<rss version='2.0'/>", b"{}"])
def test_files_that_are_no_opml(body: bytes) -> None:
    """A clear error, and no other exception."""
    with pytest.raises(OpmlError, match="not an OPML file"):
        read_opml(body)


def test_entities_are_not_resolved(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Neither local files nor exponential expansions get in."""
    secret = tmp_path_factory.mktemp("x") / "secret"
    secret.write_text("hidden")
    body = f"""<!DOCTYPE opml [<!ENTITY a SYSTEM "file://{secret}"><!ENTITY b "lol">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
      <opml version="2.0"><body><outline text="x" xmlUrl="http://x.example/"/><outline>&a;&d;</outline></body></opml>"""
    assert [feed.url for feed in read_opml(body.encode())] == ["http://x.example/"]
