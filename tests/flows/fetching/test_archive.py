"""WARC files: what goes in comes out, whatever happened in between."""

from __future__ import annotations

import gzip
import os
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.fetching.archive import Archive, ArchiveReadError, ArchiveWriteError, iterate
from flows.fetching.response import Response

BODY = "<html><p>Räume voller Erz</p></html>".encode()
RESPONSE = Response(
    url="http://mine.example/short",
    final_url="https://mine.example/a?b=1",
    status=200,
    raw_headers=(
        ("Content-Type", "text/html"),
        ("Content-Encoding", "gzip"),
        ("Content-Length", "17"),
        ("ETag", '"x"'),
    ),
    body=BODY,
    fetched_at=datetime(2026, 11, 21, 12, 30, 5, 250_000, tzinfo=UTC),
    redirects=((301, "https://mine.example/a?b=1"),),
)


def test_a_page_comes_back_as_it_went_in(tmp_path: Path) -> None:
    """Bytes, addresses, type and time survive, and the reference is relative to the archive."""
    archive = Archive(tmp_path)
    refs = [archive.write(replace(RESPONSE, body=BODY + str(n).encode())) for n in range(5)]
    page = Archive(tmp_path).read(refs[3])
    assert page.body == BODY + b"3"
    assert (page.url, page.requested_url, page.status) == (RESPONSE.final_url, RESPONSE.url, 200)
    assert (page.content_type, page.fetched_at, page.ref) == ("text/html", RESPONSE.fetched_at, refs[3])
    assert refs[3].startswith("2026-11/20261121T123005Z-1.warc.gz#")


def test_headers_tell_the_truth_about_the_stored_body(tmp_path: Path) -> None:
    """The body is stored unpacked, so Content-Encoding and the old length are kept under another name only."""
    ref = Archive(tmp_path).write(RESPONSE)
    with (tmp_path / ref.partition("#")[0]).open("rb") as file:
        records = [(r.rec_type, r.http_headers, r.content_stream().read()) for r in ArchiveIterator(file)]
    assert [kind for kind, _, _ in records] == ["warcinfo", "response"]
    headers = dict(records[1][1].headers)
    assert (headers["Content-Length"], headers["X-Archive-Orig-Content-Encoding"]) == (str(len(BODY)), "gzip")
    assert "Content-Encoding" not in headers
    assert (headers["ETag"], records[1][2]) == ('"x"', BODY)


def test_another_archive_never_writes_into_an_older_file(tmp_path: Path) -> None:
    """Behind a record that a crash cut off nothing may stand."""
    first, second = Archive(tmp_path).write(RESPONSE), Archive(tmp_path).write(RESPONSE)
    assert first.partition("#")[0] != second.partition("#")[0]


def test_files_roll_over_at_their_size(tmp_path: Path) -> None:
    """Beyond ``max_file_bytes`` a new file begins; references into the old one keep working."""
    archive = Archive(tmp_path, max_file_bytes=2000)
    refs = [archive.write(replace(RESPONSE, body=os.urandom(1500))) for _ in range(4)]
    assert len({ref.partition("#")[0] for ref in refs}) >= 3
    assert all(len(archive.read(ref).body) == 1500 for ref in refs)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.97])
def test_a_file_cut_off_by_a_crash_gives_all_but_its_last_page(tmp_path: Path, keep: float) -> None:
    """A torn tail costs the torn record, tells so, and nothing else."""
    archive = Archive(tmp_path)
    refs = [archive.write(replace(RESPONSE, body=BODY + bytes([65 + n]))) for n in range(3)]
    path = tmp_path / refs[0].partition("#")[0]
    start = int(refs[2].rpartition("#")[2])
    whole = path.read_bytes()
    path.write_bytes(whole[: start + int((len(whole) - start) * keep)])
    told: list[str] = []
    assert [page.body[-1:] for page in iterate(path, skipped=told.append)] == [b"A", b"B"]
    assert told
    assert archive.read(refs[1]).body[-1:] == b"B"
    with pytest.raises(ArchiveReadError):
        archive.read(refs[2])


def test_a_changed_page_is_noticed(tmp_path: Path) -> None:
    """``read`` checks the payload's digest."""
    ref = Archive(tmp_path).write(RESPONSE)
    path, _, offset = ref.rpartition("#")
    raw = gzip.decompress((tmp_path / path).read_bytes()[int(offset) :])
    forged = gzip.compress(raw.replace(b"voller", b"ohne  "))
    (tmp_path / path).write_bytes((tmp_path / path).read_bytes()[: int(offset)] + forged)
    with pytest.raises(ArchiveReadError):
        Archive(tmp_path).read(ref)


@pytest.mark.parametrize("ref", ["", "x", "x#", "x#1", "../../etc/passwd#0", "/etc/passwd#0", "2026-11#0", "a#-1"])
def test_references_that_lead_nowhere(tmp_path: Path, ref: str) -> None:
    """A wrong reference is a clear error, and none leads out of the archive."""
    (tmp_path / "2026-11").mkdir()
    with pytest.raises(ArchiveReadError):
        Archive(tmp_path).read(ref)


def test_a_full_disk_is_a_clear_error_and_leaves_the_archive_usable(tmp_path: Path) -> None:
    """A write that fails says what to do; the next one begins a new file."""
    blocked = tmp_path / "archive"
    blocked.write_text("a file where the folder should be")
    archive = Archive(blocked)
    with pytest.raises(ArchiveWriteError, match="Free some space"):
        archive.write(RESPONSE)
    blocked.unlink()
    assert archive.read(archive.write(RESPONSE)).body == BODY


def test_a_device_without_space(tmp_path: Path) -> None:
    """ENOSPC while flushing is caught as well as at opening."""
    archive = Archive(tmp_path)
    first = archive.write(RESPONSE)
    assert archive._file is not None
    archive._file.close()
    archive._file = Path("/dev/full").open("wb", buffering=0)  # noqa: SIM115 - the archive closes it
    with pytest.raises(ArchiveWriteError):
        archive.write(RESPONSE)
    second = archive.write(RESPONSE)
    assert archive.read(second).body == archive.read(first).body == BODY


@pytest.mark.parametrize("zipped", [True, False])
def test_foreign_archives_are_read_too(tmp_path: Path, zipped: bool) -> None:
    """Chunked, compressed, other kinds of record, other types of file: html responses come out decoded."""
    path = tmp_path / "outside.warc"
    chunked = b"%x\r\n" % len(packed := gzip.compress(BODY)) + packed + b"\r\n0\r\n\r\n"
    cases = [
        ("response", "http://o.example/1", 200, [("Content-Type", "text/html")], BODY),
        (
            "response",
            "http://o.example/2",
            200,
            [("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")],
            chunked,
        ),
        ("response", "http://o.example/3", 404, [("Content-Type", "text/html")], BODY),
        ("response", "http://o.example/4", 200, [("Content-Type", "image/png")], b"\x89PNG"),
        ("request", "http://o.example/1", 0, [], b""),
    ]
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=zipped)
        for kind, url, status, headers, payload in cases:
            first = f"{status}" if kind == "response" else "GET / HTTP/1.1"
            http = StatusAndHeaders(first, headers, protocol="HTTP/1.1" if kind == "response" else "")
            writer.write_record(writer.create_warc_record(url, kind, BytesIO(payload), len(payload), http_headers=http))
    assert [(p.url, p.body) for p in iterate(path)] == [("http://o.example/1", BODY), ("http://o.example/2", BODY)]


@pytest.mark.parametrize("content", [b"", b"not a warc at all", b"\x1f\x8b\x08\x00broken", os.urandom(500)])
def test_files_that_are_no_archive(tmp_path: Path, content: bytes) -> None:
    """Nothing comes out of them, and nothing is raised."""
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    assert list(iterate(path, skipped=lambda _: None)) == []


def test_whole_files_are_read_without_complaint(tmp_path: Path) -> None:
    """What is not damaged is not called so."""
    archive = Archive(tmp_path)
    refs = [archive.write(RESPONSE) for _ in range(3)]
    archive.close()
    told: list[str] = []
    path = tmp_path / refs[0].partition("#")[0]
    pages = list(iterate(path, skipped=told.append))
    assert [page.ref for page in pages] == [f"{path.name}#{ref.partition('#')[2]}" for ref in refs]
    assert told == []
