"""A statement's fingerprint as bytes, for the look-up: read a hundred times for each article, so it has to be quick.

counts of the hashes (7 × 16 bits) │ hashes (32 bits each) │ the rest as a JSON list
"""

from __future__ import annotations

import json
import struct
from datetime import date, datetime

from extract.fingerprints import from_bytes, to_bytes
from extract.novelty.fingerprint import HASHED, StatementFingerprint
from extract.novelty.speakers import SpeakerKey

_COUNTS = struct.Struct(f"<{len(HASHED)}H")
_MOST = 0xFFFF


def pack_print(fp: StatementFingerprint) -> bytes:
    """``fp`` without its ids and its chain."""
    hashes = [getattr(fp, name)[:_MOST] for name in HASHED]
    rest = [
        fp.kind,
        fp.speaker.pack(),
        fp.published.isoformat() if fp.published else None,
        fp.publisher,
        fp.said_on.isoformat() if fp.said_on else None,
        fp.mode,
        fp.status,
        fp.topics,
        fp.minerals,
        fp.countries,
        fp.direction,
        fp.acts,
        [day.isoformat() for day in fp.recalled] if fp.recalled else None,
        fp.recurring | fp.future << 1 | fp.fresh << 2 | fp.headline << 3 | fp.several << 4 | fp.anaphor << 5,
        fp.quoted,
        fp.devices,
        fp.outlets,
        fp.venue,
        fp.names,
        fp.voice,
    ]
    packed = json.dumps(rest, separators=(",", ":")).encode()
    return _COUNTS.pack(*map(len, hashes)) + b"".join(map(to_bytes, hashes)) + packed


def unpack_print(
    data: bytes, statement_id: str, article_id: str, first_statement_id: str | None
) -> StatementFingerprint:
    """The inverse of ``pack_print``. Raises ValueError or struct.error on anything else."""
    counts = _COUNTS.unpack_from(data)
    end = _COUNTS.size + 4 * sum(counts)
    hashes = from_bytes(data[_COUNTS.size : end])
    own = {}
    start = 0
    for name, count in zip(HASHED, counts, strict=True):
        own[name] = hashes[start : start + count]
        start += count
    (
        kind,
        speaker,
        published,
        publisher,
        said_on,
        mode,
        status,
        topics,
        minerals,
        countries,
        direction,
        acts,
        back,
        flags,
        *later,
    ) = json.loads(data[end:])
    quoted, devices, outlets, venue, names, voice = later or (
        (),
        (),
        (),
        (),
        (),
        0,
    )  # not in those of the first releases
    return StatementFingerprint(
        statement_id=statement_id,
        article_id=article_id,
        kind=kind,
        speaker=SpeakerKey.unpack(speaker),
        published=datetime.fromisoformat(published) if published else None,
        publisher=publisher,
        said_on=date.fromisoformat(said_on) if said_on else None,
        recurring=bool(flags & 1),
        mode=mode,
        status=status,
        topics=tuple(topics),
        minerals=tuple(minerals),
        countries=tuple(countries),
        direction=direction,
        acts=tuple(acts),
        future=bool(flags & 2),
        fresh=bool(flags & 4),
        recalled=(date.fromisoformat(back[0]), date.fromisoformat(back[1])) if back else None,
        headline=bool(flags & 8),
        several=bool(flags & 16),
        anaphor=bool(flags & 32),
        quoted=tuple(quoted),
        devices=tuple(devices),
        outlets=tuple(outlets),
        venue=tuple(venue),
        names=tuple(names),
        voice=voice,
        first_statement_id=first_statement_id,
        **own,
    )
