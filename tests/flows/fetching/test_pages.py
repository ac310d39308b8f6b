"""Pages of items: archived before they are read, and each failure mapped to one outcome."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extract.model import Outcome
from extract.reading.pages import PageError, PageReason
from flows.fetching.archive import Archive, ArchiveWriteError
from flows.fetching.pages import PageRequest, PageResult, fetch_pages
from flows.fetching.workers import InlineParser, ParseTimeout

PAGE = (Path(__file__).parents[2] / "data" / "pages" / "house_wire.html").read_bytes()


def fetch(bench: Any, archive: Archive, *urls: str, parser: Any = None, **settings: Any) -> list[PageResult]:
    requests = [PageRequest(url, key=str(n)) for n, url in enumerate(urls)]
    return bench.run(
        lambda client: fetch_pages(client, parser or InlineParser(), archive, requests), retries=0, **settings
    )


def test_a_page_is_archived_and_read(site: Any, bench: Any, tmp_path: Path) -> None:
    """The result holds the text, and the reference under which the bytes lie."""
    archive = Archive(tmp_path)
    [got] = fetch(bench, archive, site.page("/a", PAGE, Content_Type="text/html"))
    assert got.page is not None
    assert got.archive_ref is not None
    assert (got.outcome, got.reason, got.request.key) == (None, "", "0")
    assert "Ansel Brode told reporters" in got.page.text
    assert archive.read(got.archive_ref).body == PAGE


def test_each_failure_has_its_outcome(site: Any, bench: Any, tmp_path: Path, nobody: str) -> None:
    """One result for each request, in their order, and every one counted as something."""
    site.page("/robots.txt", "User-agent: *\nDisallow: /closed\n")
    challenge = "<html><head><title>Just a moment...</title></head><body><p>Verify you are human.</p></body></html>"
    html = {"Content_Type": "text/html"}
    cases = {
        site.page("/ok", PAGE, **html): (None, ""),
        site.page("/404", status=404): (Outcome.GONE, "not_found"),
        site.page("/410", status=410): (Outcome.GONE, "gone"),
        site.page("/401", status=401): (Outcome.BLOCKED, "unauthorized"),
        site.page("/403", status=403): (Outcome.BLOCKED, "forbidden"),
        site.page("/451", status=451): (Outcome.BLOCKED, "legal"),
        site.page("/closed", PAGE): (Outcome.BLOCKED, "robots"),
        site.page("/challenge", challenge, **html): (Outcome.BLOCKED, "blocked"),
        site.page("/500", status=500): (Outcome.FAILED, "server_error"),
        site.page("/big", b"x" * 3_000_000): (Outcome.TOO_LARGE, "too_large"),
        site.page("/pdf", b"%PDF-1.7 \x00\x01", **html): (Outcome.NOT_HTML, "not_html"),
        site.page("/void", b"<html><body></body></html>", **html): (Outcome.TOO_SHORT, "empty"),
        site.redirect("/inside", "http://10.0.0.1/"): (Outcome.BLOCKED, "private_address"),
        site.redirect("/loop", "/loop"): (Outcome.FAILED, "redirect_loop"),
        nobody + "/": (Outcome.FAILED, "refused"),
    }
    got = fetch(bench, Archive(tmp_path), *cases, max_bytes=2_000_000)
    assert [(result.outcome, result.reason) for result in got] == list(cases.values())
    # Whatever brought bytes is in the archive, also what could not be read.
    assert [result.request.key for result in got if result.archive_ref] == ["0", "7", "10", "11"]


def test_bytes_are_on_disk_before_the_parser_sees_them(site: Any, bench: Any, tmp_path: Path) -> None:
    """A parser that hangs or dies loses no page."""
    archive = Archive(tmp_path)

    class Hanging(InlineParser):
        async def page(self, body: bytes, url: str, *_: Any, **__: Any) -> Any:
            assert list(tmp_path.rglob("*.warc.gz"))
            raise ParseTimeout(url, "not parsed within 20 s, given up")

    [got] = fetch(bench, archive, site.page("/a", PAGE), parser=Hanging())
    assert (got.outcome, got.reason) == (Outcome.TOO_LARGE, "parse_timeout")
    assert got.archive_ref is not None
    assert archive.read(got.archive_ref).body == PAGE


def test_an_archive_that_cannot_be_written_stops_the_fetch(site: Any, bench: Any, tmp_path: Path) -> None:
    """With a full disk nothing is read that was not kept; the error says what to do."""
    blocked = tmp_path / "archive"
    blocked.write_text("in the way")
    with pytest.raises(ArchiveWriteError, match="Free some space"):
        fetch(bench, Archive(blocked), *(site.page(f"/{n}", PAGE) for n in range(5)))


def test_progress_is_told_page_by_page(site: Any, bench: Any, tmp_path: Path) -> None:
    """``on_result`` hears of each page once."""
    urls = [site.page(f"/{n}", PAGE) for n in range(4)]
    heard: list[PageResult] = []
    requests = [PageRequest(url) for url in urls]

    async def run(client: Any) -> list[PageResult]:
        return await fetch_pages(client, InlineParser(), Archive(tmp_path), requests, on_result=heard.append)

    got = bench.run(run)
    assert sorted(r.request.url for r in heard) == sorted(r.request.url for r in got) == sorted(urls)


def test_a_fault_of_ours_costs_one_page(
    site: Any, bench: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An unexpected exception is logged, and its item tried again on the next run."""

    class Faulty(InlineParser):
        async def page(self, body: bytes, url: str, *_: Any, **__: Any) -> Any:
            if url.endswith("/0"):
                raise ZeroDivisionError("ours")
            raise PageError(PageReason.EMPTY, url, "nothing")

    got = fetch(bench, Archive(tmp_path), *(site.page(f"/{n}", PAGE) for n in range(2)), parser=Faulty())
    assert [(r.outcome, r.reason) for r in got] == [(Outcome.FAILED, "internal"), (Outcome.TOO_SHORT, "empty")]
    assert "ZeroDivisionError" in caplog.text
