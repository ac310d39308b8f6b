"""HTTP answers of the newsroom: conditional requests, and bodies gzipped where the outlet does nothing else."""

from __future__ import annotations

import gzip
import hashlib
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from aiohttp import web

from flows.demo.corpus import Outlet


def answer(
    request: web.Request, outlet: Outlet, body: bytes, content_type: str, modified: datetime | None
) -> web.StreamResponse:
    """``body`` with ETag and Last-Modified, or 304 if the client has it already."""
    etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"ETag": etag, "Content-Type": content_type, "Cache-Control": "max-age=60"}
    if modified is not None:
        headers["Last-Modified"] = format_datetime(modified.astimezone(UTC), usegmt=True)
    if _unchanged(request, etag, modified):
        return web.Response(status=304, headers={k: v for k, v in headers.items() if k != "Content-Type"})
    if outlet.gzip_only:
        body = gzip.compress(body, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return web.Response(body=body, headers=headers)


def _unchanged(request: web.Request, etag: str, modified: datetime | None) -> bool:
    """RFC 9110 §13.2.2: If-None-Match decides alone when it is given."""
    if tags := request.headers.get("If-None-Match"):
        return etag in tags or tags.strip() == "*"
    since = request.headers.get("If-Modified-Since")
    if since is None or modified is None:
        return False
    try:
        return modified.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False
