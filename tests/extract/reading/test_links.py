"""One form for the addresses of one page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.reading.links import canonical_url, feed_links, same_page_key, web_address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Mine.Example:80/a", "http://mine.example/a"),
        ("https://mine.example:443", "https://mine.example/"),
        ("https://mine.example:8443/", "https://mine.example:8443/"),
        ("https://mine.example/a b", "https://mine.example/a%20b"),
        ("https://mine.example/a/../b/./c", "https://mine.example/b/c"),
        ("https://mine.example/%7euser/%c3%a4", "https://mine.example/~user/%C3%A4"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("https://mine.example/a#part", "https://mine.example/a"),
        ("https://mine.example/a?utm_source=x&utm_medium=y&fbclid=z", "https://mine.example/a"),
        ("https://mine.example/a?UTM_Source=x&id=7&gclid=q", "https://mine.example/a?id=7"),
        ("https://mine.example/a?b=2&a=1", "https://mine.example/a?a=1&b=2"),
        ("https://mine.example/?4711", "https://mine.example/?4711"),
        ("https://mine.example/a?ref=12&cid=3&source=rss", "https://mine.example/a?cid=3&ref=12&source=rss"),
        ("  https://mine.example/a  ", "https://mine.example/a"),
        ("https://mine.example/a%2Fb", "https://mine.example/a%2Fb"),
        ("https://mine.example/a?q=x%26y", "https://mine.example/a?q=x%26y"),
        ("mailto:desk@mine.example", "mailto:desk@mine.example"),
        ("not an address", "not an address"),
        ("http://[::1", "http://[::1"),
        ("http://mine.example:99999/", "http://mine.example:99999/"),
    ],
)
def test_canonical_form(url: str, expected: str) -> None:
    """Case, ports, escapes, dots, fragments and trackers differ without meaning; everything else stays."""
    assert canonical_url(url) == expected


@given(st.text(max_size=60) | st.from_regex(r"https?://[a-z.:0-9]{1,12}/[!-~]{0,40}", fullmatch=True))
def test_canonical_form_is_stable(url: str) -> None:
    """A canonical address is its own canonical form, and nothing raises."""
    once = canonical_url(url)
    assert canonical_url(once) == once


@pytest.mark.parametrize(
    "url",
    [
        "http://www.mine.example/story/",
        "https://m.mine.example/story",
        "https://amp.mine.example/story",
        "https://mine.example/story/amp/",
        "https://mine.example/story.amp",
        "https://mine.example/amp/story",
        "https://mine.example/story?amp=1",
        "https://mine.example/story?outputType=amp&utm_source=x",
        "https://mine.example/story/index.html",
    ],
)
def test_addresses_of_one_page_have_one_key(url: str) -> None:
    """Mobile, AMP, http and slash variants are one page."""
    assert same_page_key(url) == same_page_key("https://mine.example/story") == "mine.example/story"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://mine.example/story?id=1", "https://mine.example/story?id=2"),
        ("https://mine.example/camp", "https://mine.example/c"),
        ("https://de.mine.example/a", "https://mine.example/a"),
        ("https://mine.example/a", "https://mine.example/A"),
        ("https://www.example/a", "https://m.example/a"),
    ],
)
def test_different_pages_keep_different_keys(one: str, other: str) -> None:
    """Nothing that may tell pages apart is thrown away."""
    assert same_page_key(one) != same_page_key(other)


@given(st.text(max_size=60))
def test_any_text_has_a_key(url: str) -> None:
    """Nothing raises."""
    assert isinstance(same_page_key(url), str)


@pytest.mark.parametrize(
    "raw", ["", " ", "javascript:void(0)", "mailto:x@y.example", "http://", "//", "ftp://x.example/"]
)
def test_links_to_no_page(raw: str) -> None:
    """Only http and https addresses with a host come out."""
    base = "https://mine.example/feed" if raw != "//" else "file:///feed"
    assert web_address(raw, base) is None


def test_relative_links_are_resolved() -> None:
    """Against the page or feed that holds them."""
    assert web_address("../b?utm_medium=x", "https://mine.example/a/feed") == "https://mine.example/b"


@given(st.text(max_size=200))
def test_any_markup_has_feed_links_or_none(markup: str) -> None:
    """Nothing raises on hostile markup."""
    assert isinstance(feed_links(markup, "https://mine.example/"), tuple)
