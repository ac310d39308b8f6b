"""Bytes of a page to text. Declarations are hints: servers and templates often get them wrong."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

_SEVEN_BIT = ("iso-2022", "iso2022", "hz", "utf-16", "utf-32", "utf16", "utf32", "utf-7")
"""Encodings whose bytes may be valid UTF-8 by accident; for these the declaration is believed."""
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")
_SAMPLE = 65_536


def decode_html(body: bytes, content_type: str | None) -> str:
    """The text of ``body``. Never raises; what no encoding explains becomes U+FFFD.

    Byte order mark first; then UTF-8 when the bytes are valid UTF-8, whatever is declared (text of another encoding
    never is, but for the stateful ones); then the declared encodings, if they fit; then UTF-8 with a few damaged
    characters; then windows-1252 or, where most letters are foreign, what charset_normalizer makes of them.
    """
    mark_encoding, mark = read_bom(body)
    if mark_encoding is not None and mark is not None:
        return body[len(mark) :].decode(mark_encoding, errors="replace")
    declared = [e for e in (http_content_type_encoding(content_type), html_body_declared_encoding(body)) if e]
    candidates = [e for e in declared if e.startswith(_SEVEN_BIT)] + ["utf-8"] + declared
    for encoding in candidates:
        try:
            return body.decode(resolve_encoding(encoding) or encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    as_utf8 = body.decode("utf-8", errors="replace")
    damaged = as_utf8.count("\ufffd")
    sound = sum(1 for c in as_utf8 if c > "\x7f") - damaged
    if damaged * 4 <= sound:
        return as_utf8
    sample = body[:_SAMPLE]
    if len(_HIGH_BYTES.findall(sample)) * 10 > len(sample):
        best = from_bytes(sample).best()
        if best is not None:
            return body.decode(best.encoding, errors="replace")
    return body.decode("cp1252", errors="replace")
