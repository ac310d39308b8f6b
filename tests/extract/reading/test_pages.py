"""Pages: text without the furniture, what they say of themselves, and what is no article at all."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.model import Page
from extract.reading.pages import MAX_BYTES, PageError, PageReason, read_page

PAGES = Path(__file__).parents[2] / "data" / "pages"
URL = "https://wire.example/news/story-1"
PARAGRAPHS = (
    "The ministry of mines in Norland said on Friday that it would widen the list of minerals that need a permit.",
    "Deputy minister Ansel Brode told reporters that the step answered a rise in smuggling along the coast.",
    "Buyers abroad took 1,400 tonnes of antimony in the third quarter, a fifth less than a year before.",
    "The Quay Institute expects prices to climb before the winter is over, although stocks are larger than usual.",
    "A spokesman for the smelters said that their contracts ran until the end of March.",
)
PS = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)


def page(body: str = f"<article>{PS}</article>", head: str = "", url: str = URL, **options: object) -> Page:
    markup = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_page(markup.encode(), url, "text/html; charset=utf-8", **options)  # type: ignore[arg-type]


def ld(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_a_page_of_a_wire() -> None:
    """Text without navigation, banners, captions, related links, newsletters and footers; data from JSON-LD."""
    got = read_page((PAGES / "house_wire.html").read_bytes(), "https://wire.example/x", "text/html")
    lines = got.text.splitlines()
    assert lines[0] == "Norland halts antimony permits"
    assert [line.split()[0] for line in lines[1:]] == ["Norland", '"We', "Buyers", "The", "Analysts"]
    assert (got.title, got.author, got.publisher, got.language) == (
        "Norland halts antimony permits",
        "Mira Oduya",
        "The Harbour Wire",
        "en",
    )
    assert got.url == "https://wire.example/2026/11/norland-antimony"
    assert got.published == datetime(2026, 11, 20, 15, 30, tzinfo=UTC), (
        "the time with a zone, not the bare day beside it"
    )
    assert got.modified == datetime(2026, 11, 20, 23, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{PS}</article>",
        f"<div class='article-with-related'>{PS}</div>",
        f"<div class='story'>{'<br><br>'.join(PARAGRAPHS)}</div>",
        f"<article><p>{'<br/>'.join(PARAGRAPHS)}</p></article>",
        f"<div id='main'>{''.join(f'<div>{p}</div>' for p in PARAGRAPHS)}</div>",
        "<article>"
        + "".join(f"<p>\n  {p.replace(' that', chr(10) + '   that')}\n</p>" for p in PARAGRAPHS)
        + "</article>",
    ],
)
def test_paragraphs_stay_apart_and_whole(body: str) -> None:
    """One paragraph a line, whatever the template makes paragraphs of; line breaks in the source are none."""
    assert page(body).text.splitlines() == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "furniture",
    [
        "<div class='image'><p class='image-caption'>Carts wait at the Tolm pit, as seen last spring.</p></div>",
        "<figure><img src='a.jpg'><figcaption>Carts wait at the Tolm pit, as seen last spring.</figcaption></figure>",
        "<div class='newsletter-signup'><p>All the ore that is fit to ship, in your post box at dawn.</p></div>",
        "<div class='related-stories'><ul><li><a href='/x'>Tin traders shrug at the new port fees</a></li></ul></div>",
        "<aside><p>Most readers also liked the one about the ferry captain and the lithium seam.</p></aside>",
        "<div role='dialog'><p>This paper keeps small files on your machine to know you again next time.</p></div>",
        "<p>Also read: Tin traders shrug at port fees</p>",
        "<p>Sign up for our weekly newsletter, it is free.</p>",
        "<p>(Photo by Harbour Pool)</p>",
        "<p>ADVERTISEMENT</p>",
        "<blockquote class='pull'>told reporters that the step answered a rise in smuggling</blockquote>",
    ],
)
def test_furniture_in_the_middle_of_an_article_is_left_out(furniture: str) -> None:
    """Captions, promotions, links to other stories and repeated pull quotes are not the article's words."""
    body = f"<article><p>{PARAGRAPHS[0]}</p>{furniture}{''.join(f'<p>{p}</p>' for p in PARAGRAPHS[1:])}</article>"
    assert page(body).text.splitlines() == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more carefully, the decree leaves tin alone.",
        "Related metals such as bismuth are not on the list.",
        "More from the pit than expected has reached the port.",
        "Photographs of the pit were shown in court.",
        "Register entries are now sent out as e-mail alerts, the ministry said.",
        "Sign-off came by e-mail.",
        "Copyright law does not apply to maps of ore, the court said.",
        "Jump to 1,400 tonnes surprised the traders.",
        "“We use cookies as small change,” the captain joked.",
    ],
)
def test_sentences_that_only_begin_like_furniture_stay(sentence: str) -> None:
    """A rule that eats statements would be worse than the clutter."""
    assert sentence in page(f"<article>{PS}<p>{sentence}</p></article>").text.splitlines()


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld(datePublished="2026-11-20T23:30:00+08:00"), "", datetime(2026, 11, 20, 15, 30, tzinfo=UTC)),
        (ld(datePublished="2026-11-20"), "", datetime(2026, 11, 19, 15, 0, tzinfo=UTC)),
        (ld(datePublished="2026-11-20 08:00"), "", datetime(2026, 11, 19, 23, 0, tzinfo=UTC)),
        (
            ld(datePublished="2026-11-20") + "<meta property='article:published_time' content='2026-11-20T07:00Z'>",
            "",
            datetime(2026, 11, 20, 7, tzinfo=UTC),
        ),
        ("<meta name='PubDate' content='2026-11-20 18:00'>", "", datetime(2026, 11, 20, 9, tzinfo=UTC)),
        ("", "<time datetime='2026-11-20T07:00:00Z'>today</time>", datetime(2026, 11, 20, 7, tzinfo=UTC)),
        ("", "<p>Published: Nov 20, 2026 01:50 PM</p>", datetime(2026, 11, 20, 4, 50, tzinfo=UTC)),
        ("", "<span>发布时间：2026年11月20日 18:00</span>", datetime(2026, 11, 20, 9, tzinfo=UTC)),
        ("", "<div class='post-date'>20th November 2026</div>", datetime(2026, 11, 19, 15, tzinfo=UTC)),
        ("", "<div class='post-date'>05/11/2026</div>", None),
        ("", "<p>The treaty was signed on 3 March 2019 in the capital.</p>", None),
        ("", "<footer>Copyright since 14 May 2003</footer>", None),
        ("", "<p>Published: Dec 20, 2027</p>", None),
        (
            "",
            "".join(f"<div class='card'><span class='date'>{n} Nov 2026</span></div>" for n in (20, 19, 18)),
            None,
        ),
        ("", "", None),
    ],
)
def test_when_a_page_was_published(head: str, body: str, expected: datetime | None) -> None:
    """Stated times before bare days, the outlet's zone where none is given, and None where only a guess is left."""
    got = page(
        f"<article><h1>Head</h1>{body}{PS}</article>",
        head,
        zone=ZoneInfo("Asia/Tokyo"),
        latest=datetime(2026, 11, 22, tzinfo=UTC),
    )
    assert got.published == expected


def test_a_day_in_the_address_is_the_last_resort() -> None:
    """Many outlets put it there, and nowhere else."""
    got = page(url="https://wire.example/2026/11/20/norland")
    assert got.published == datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("https://wire.example/a?utm_source=x", "https://wire.example/a"),
        ("/a", "https://wire.example/a"),
        ("https://wire.example/", None),
        ("javascript:void(0)", None),
    ],
)
def test_the_address_that_a_page_gives_itself(stated: str, expected: str | None) -> None:
    """Resolved and canonical; a template that names the home page everywhere is not believed."""
    assert page(head=f"<link rel='canonical' href='{stated}'>").url == expected


def test_authors_and_publishers_in_their_many_forms() -> None:
    """Objects, lists and texts; handles and addresses are no names."""
    got = page(
        head=ld(
            author=[{"@type": "Person", "name": "Mira Oduya"}, "Bo Lind", "@desk", {"name": "https://wire.example/x"}],
            publisher=[{"name": "The Harbour Wire"}],
        )
    )
    assert (got.author, got.publisher) == ("Mira Oduya, Bo Lind", "The Harbour Wire")
    got = page(f"<h1>Head</h1><p class='byline'>By Mira Oduya</p><div>{PS}</div>")
    assert (got.title, got.author) == ("Head", "Mira Oduya")


def test_related_articles_in_json_ld_are_not_this_one() -> None:
    """A list of other stories must not lend its dates and headline."""
    others = '<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", '
    others += '"headline": "Other", "datePublished": "2019-01-01T00:00:00Z"}]}</script>'
    got = page(head=others + ld(headline="Mine", datePublished="2026-11-20T07:00:00Z"))
    assert (got.title, got.published) == ("Mine", datetime(2026, 11, 20, 7, tzinfo=UTC))


@pytest.mark.parametrize("broken", ["{", "[]", "null", '{"@type": 3}', '{"@graph": {"@graph": {}}}', "[" * 5000])
def test_broken_json_ld_costs_nothing(broken: str) -> None:
    """The text is read all the same."""
    assert page(head=f'<script type="application/ld+json">{broken}</script>').text.splitlines() == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", None),
        ("utf-8", None),
        ("utf-16", "utf-8"),
        ("utf-8-sig", "cp1252"),
    ],
)
def test_character_sets_right_and_wrong(encoding: str, declared: str | None) -> None:
    """Quotation marks and letters come out right under false and missing declarations."""
    words = "“We count who walks through the door”, said Ansel Brodé – twice, for €5."
    meta = f"<meta charset='{declared}'>" if declared else ""
    markup = f"<html><head>{meta}</head><body><article>{PS}<p>{words}</p></article></body></html>"
    header = f"text/html; charset={declared}" if declared else None
    got = read_page(markup.encode(encoding), URL, header)
    assert got.text.splitlines()[-1] == words


def test_other_scripts_are_decoded_as_declared() -> None:
    """A declared legacy encoding is used where the bytes fit it."""
    words = "商务部周五表示，将扩大需要许可证的矿产清单，自十二月起实施，并将于明年三月底前审查该措施。"
    markup = f"<html><head><meta charset='gb2312'></head><body><article><p>{words}</p></article></body></html>"
    assert read_page(markup.encode("gb18030"), URL, None).text == words


def test_a_few_damaged_bytes_do_not_change_the_encoding() -> None:
    """UTF-8 with a torn character stays UTF-8."""
    markup = f"<html><body><article>{PS}<p>{'Größe für Löhne. ' * 10}</p></article></body></html>".encode()
    got = read_page(markup.replace(b"\xc3\xb6", b"\xc3", 1), URL, "text/html; charset=utf-8")
    assert "für Löhne" in got.text


def test_xhtml_with_an_encoding_declaration() -> None:
    """The XML prologue confuses parsers that are given text."""
    markup = f"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
    "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Größe</title></head>
    <body><div>{PS}</div></body></html>"""
    got = read_page(markup.encode("latin-1"), URL, "application/xhtml+xml")
    assert (got.title, got.language, len(got.text.splitlines())) == ("Größe", "en", 5)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", PageReason.EMPTY),
        (b"  \r\n", PageReason.EMPTY),
        (b"%PDF-1.7\nstream", PageReason.NOT_HTML),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), PageReason.NOT_HTML),
        (b"\xff\xd8\xff\xe0" + bytes(200), PageReason.NOT_HTML),
        (b"PK\x03\x04" + bytes(200), PageReason.NOT_HTML),
        (bytes(range(256)) * 20, PageReason.NOT_HTML),
        (b'{"headline": "no page"}', PageReason.NOT_HTML),
        (b"Plain words, nothing else.", PageReason.NOT_HTML),
        (b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", PageReason.NOT_HTML),
        (b"<html><head><title>Home</title></head><body></body></html>", PageReason.EMPTY),
        (b"<html>" + b"x" * MAX_BYTES, PageReason.TOO_LARGE),
    ],
)
def test_what_is_no_article_says_what_it_is(body: bytes, reason: PageReason) -> None:
    """Whatever the label claims; the message names the address."""
    with pytest.raises(PageError, match=r"wire\.example") as caught:
        read_page(body, URL, "text/html")
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("Just a moment...", "<p>Checking your browser before you can go on.</p>", "challenge"),
        ("wire.example", "<script src='/cdn-cgi/challenge-platform/x.js'></script><p>One moment</p>", "challenge"),
        (
            "Pardon Our Interruption",
            "<p>Something about your browser made us think you were a machine.</p>",
            "challenge",
        ),
        ("Access Denied", "<p>You don't have permission to access this page. Reference 18.2f</p>", "refusal"),
        (
            "The Wire",
            "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
            "javascript",
        ),
        (
            "The Wire",
            "<div><h1>We value your privacy</h1><p>Accept all cookies to continue reading.</p></div>",
            "consent",
        ),
        ("Norland", f"<article><p>{PARAGRAPHS[0]}</p><div>Subscribe to continue reading</div></article>", "paywall"),
    ],
)
def test_pages_that_stand_in_the_way(title: str, body: str, kind: str) -> None:
    """They come with status 200, and must not be taken for articles."""
    with pytest.raises(PageError, match=kind) as caught:
        page(body, f"<title>{title}</title>")
    assert caught.value.reason is PageReason.BLOCKED


def test_a_stub_that_says_it_is_not_free_is_blocked() -> None:
    """The page's own data tell a paywall even without its words."""
    with pytest.raises(PageError, match="paywall"):
        page(f"<article><p>{PARAGRAPHS[0]}</p></article>", ld(isAccessibleForFree=False))


def test_articles_on_pages_full_of_walls_are_articles() -> None:
    """Banners, captcha forms and subscription links are on every page of many outlets."""
    body = f"""<div id='cookie'>We value your privacy. Accept all cookies to continue.</div><article>{PS}</article>
    <form><div class='g-recaptcha'></div></form><p>Already a subscriber? Log in to continue.</p>"""
    got = page(body, "<script>var consent = 'before you continue';</script>")
    assert got.text.splitlines()[:5] == list(PARAGRAPHS)


def test_deep_nesting_is_survived() -> None:
    """Markup made to overflow a stack ends as a page or as a PageError."""
    with suppress(PageError):
        read_page(b"<html><body>" + b"<div>" * 50_000 + PS.encode(), URL, "text/html")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_page_or_a_page_error(body: bytes) -> None:
    """Nothing else is raised, whatever comes."""
    with suppress(PageError):
        assert read_page(body, URL, None).text


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<html>", "<body>", "<p>", "</p>", "<div class='date'>", "2026-11-20", "<h1>", "<table><tr>", "<!--"]
        )
        | st.text(max_size=12)
    )
)
def test_any_soup_of_tags_gives_a_page_or_a_page_error(pieces: list[str]) -> None:
    """Text has no empty lines, and no white space at the ends of lines."""
    with suppress(PageError):
        lines = page("".join(pieces)).text.split("\n")
        assert all(line and line == line.strip() for line in lines)


def test_random_bytes_labelled_html() -> None:
    """A few thousand random bytes are recognised as no page."""
    for n in range(5):
        with pytest.raises(PageError):
            read_page(hashlib.shake_256(bytes([n])).digest(5000), URL, "text/html")
