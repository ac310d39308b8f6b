"""Every fetched page as it came, in WARC files (ISO 28500), before anything reads it.

    data/archive/2026-11/20261121T184500Z-1.warc.gz#40961
                                                    └─ offset of the record

Each archive writes files of its own, never into an older one: after a crash the last record of a file may be cut off,
and nothing may stand behind it. Records are flushed to disk one by one.
"""

from __future__ import annotations

import logging
import os
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from extract.errors import FinalError, TransientError
from extract.reading.timestamps import parse_timestamp
from flows.fetching.response import Response

MAX_FILE_BYTES = 500_000_000
"""A new file is begun beyond this size; 1 GB is what the WARC guidelines advise at most."""
MAX_PAGE_BYTES = 10_000_000
_REQUESTED = "Orewatch-Requested-URI"
_CHANGED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_DAMAGE = (ArchiveLoadFailed, EOFError, OSError, zlib.error, ValueError, KeyError, AttributeError)

logger = logging.getLogger(__name__)


class ArchiveWriteError(TransientError):
    """The archive cannot be written: no space, or no permission. Nothing was parsed, so nothing is lost."""


class ArchiveReadError(FinalError):
    """The archive does not hold the record that was asked for, or holds it damaged."""


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """A page as it was fetched, by us or by whoever wrote the WARC."""

    url: str
    """The address that answered."""
    requested_url: str
    status: int
    content_type: str | None
    body: bytes
    fetched_at: datetime
    ref: str
    """``file#offset``; the file is relative to the archive's directory."""


class Archive:
    """The archive of one workspace. One writer at a time; any number of readers."""

    def __init__(self, directory: Path, *, max_file_bytes: int = MAX_FILE_BYTES) -> None:
        self.directory = directory
        self._max_file_bytes = max_file_bytes
        self._file: BinaryIO | None = None
        self._path = directory
        self._lock = threading.Lock()

    def write(self, response: Response) -> str:
        """Appends ``response`` and returns its reference, once it is on disk. Raises ArchiveWriteError."""
        with self._lock:
            try:
                out = self._opened(response.fetched_at)
                offset = out.tell()
                writer = WARCWriter(out, gzip=True, warc_version="1.1")
                writer.write_record(_record(writer, response))
                out.flush()
                os.fsync(out.fileno())
            except OSError as error:
                self._abandon()
                raise ArchiveWriteError(
                    f"{self._path}: cannot be written ({error.strerror}). Free some space or mend the permissions; "
                    "the pages of this run are fetched again by the next one."
                ) from error
            return f"{self._path.relative_to(self.directory).as_posix()}#{offset}"

    def _opened(self, moment: datetime) -> BinaryIO:
        if self._file is not None and self._file.tell() < self._max_file_bytes:
            return self._file
        self.close()
        moment = moment.astimezone(UTC)
        folder = self.directory / f"{moment:%Y-%m}"
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            self._path = folder / f"{moment:%Y%m%dT%H%M%SZ}-{number}.warc.gz"
            try:
                self._file = self._path.open("xb")
                break
            except FileExistsError:
                number += 1
        writer = WARCWriter(self._file, gzip=True, warc_version="1.1")
        info = {"software": "orewatch", "format": "WARC File Format 1.1"}
        writer.write_record(writer.create_warcinfo_record(self._path.name, info))
        return self._file

    def _abandon(self) -> None:
        """After a failed write the file may end in half a record: the next record goes to a new file."""
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except OSError:
                logger.warning("%s: could not be closed after a failed write", self._path)

    def close(self) -> None:
        """Closes the file that is being written; a later write begins a new one."""
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def read(self, ref: str) -> ArchivedPage:
        """The page that ``write`` returned ``ref`` for. Raises ArchiveReadError when it is missing or damaged."""
        name, _, offset = ref.rpartition("#")
        path = (self.directory / name).resolve()
        if not offset.isdigit() or not path.is_relative_to(self.directory.resolve()):
            raise ArchiveReadError(f"{ref}: no reference into this archive")
        try:
            with path.open("rb") as file:
                file.seek(int(offset))
                record = next(ArchiveIterator(file, check_digests="raise"))
                return _page(record, ref)
        except FileNotFoundError as error:
            raise ArchiveReadError(f"{path}: missing; restore it from a backup") from error
        except (*_DAMAGE, StopIteration) as error:
            raise ArchiveReadError(f"{ref}: damaged or no page ({error}); restore {path} from a backup") from error


def iterate(path: Path, *, skipped: Callable[[str], None] | None = None) -> Iterator[ArchivedPage]:
    """The HTML pages in the WARC file ``path``, ours or anybody's, gzipped or not.

    A record that cannot be read is left out, and what lies behind a damaged part of the file is not reached;
    ``skipped`` (or the log) is told. ``ref`` is relative to the folder of ``path``.
    """
    tell = skipped or (lambda message: logger.warning("%s", message))
    with path.open("rb") as file:
        records = ArchiveIterator(file)
        while True:
            try:
                record = next(records)
                offset = records.offset  # the method of that name would read the record to its end
            except StopIteration:
                if records.offset < path.stat().st_size:
                    tell(f"{path}: ends within a record, at byte {records.offset}")
                return
            except _DAMAGE as error:
                tell(f"{path}: damaged, read up to byte {file.tell()} ({error})")
                return
            if record.rec_headers.get_header("Content-Length") is None:
                tell(f"{path}: record at byte {offset} left out (its own headers are cut off)")
            if record.rec_type not in ("response", "resource"):
                continue
            try:
                page = _page(record, f"{path.name}#{offset}")
            except _DAMAGE as error:
                tell(f"{path}: record at byte {offset} left out ({error})")
                continue
            if 200 <= page.status < 300 and "html" in (page.content_type or "").lower():
                yield page


def _record(writer: Any, response: Response) -> Any:
    """A response record. The body is stored decompressed and unchunked, so the headers that would contradict it are
    kept under the prefix that web archives use for that."""
    headers = [
        (f"X-Archive-Orig-{name}" if name.lower() in _CHANGED else name, value) for name, value in response.raw_headers
    ]
    headers.append(("Content-Length", str(len(response.body))))
    extra = {"WARC-Date": response.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
    if response.url != response.final_url:
        extra[_REQUESTED] = response.url
    return writer.create_warc_record(
        response.final_url,
        "response",
        payload=BytesIO(response.body),
        length=len(response.body),
        http_headers=StatusAndHeaders(str(response.status), headers, protocol="HTTP/1.1"),
        warc_headers_dict=extra,
    )


def _page(record: Any, ref: str) -> ArchivedPage:
    uri = record.rec_headers.get_header("WARC-Target-URI")
    moment = parse_timestamp(record.rec_headers.get_header("WARC-Date"))
    if uri is None or moment is None:
        raise ValueError("record without address or date")
    uri = uri.strip("<>")
    http = record.http_headers
    if http is not None:
        status, content_type = int(http.get_statuscode()), http.get_header("Content-Type")
    else:
        status, content_type = 200, record.rec_headers.get_header("Content-Type")
    stream = record.content_stream()
    body = stream.read(MAX_PAGE_BYTES + 1)
    while len(body) <= MAX_PAGE_BYTES and (more := stream.read(MAX_PAGE_BYTES + 1 - len(body))):
        body += more
    while record.raw_stream.read(65_536):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError("the file ends within this record")
    if len(body) > MAX_PAGE_BYTES:
        raise ValueError(f"page of more than {MAX_PAGE_BYTES} bytes")
    return ArchivedPage(
        url=uri,
        requested_url=record.rec_headers.get_header(_REQUESTED) or uri,
        status=status,
        content_type=content_type,
        body=body,
        fetched_at=moment,
        ref=ref,
    )
