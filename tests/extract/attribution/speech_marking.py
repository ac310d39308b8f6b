"""Test texts with their names marked: "[P:Lena Orth] of [O:Harrow Metals] told [L:Reuters]".

Letters: P person, O organization, L outlet, K country or capital ("[K:Seoul=South Korea@KR]"), B bloc, M mineral.
"=" gives the
canonical name, "@" the country code.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from extract.attribution import find_speech
from extract.model import Article, EntityType, Mention, Statement
from extract.segmentation.sentences import cut
from tests.extract.attribution.speech_cases import Case

_MARK = re.compile(r"\[([POLKBM]):([^\]=@]+)(?:=([^\]@]+))?(?:@(\w\w))?\]")
_TYPES: dict[str, EntityType] = {
    "P": "person", "O": "organization", "L": "outlet", "K": "country", "B": "bloc", "M": "mineral",
}  # fmt: skip
DEMONYMS = {
    "Chinese": "CN", "Japanese": "JP", "Australian": "AU", "German": "DE", "Chilean": "CL", "Indian": "IN",
    "American": "US", "French": "FR", "Canadian": "CA", "Indonesian": "ID", "British": "GB", "Finn": "FI",
}  # fmt: skip
PUBLISHED = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)  # a Thursday


def unmark(marked: str) -> tuple[str, tuple[Mention, ...]]:
    """The plain text and its mentions."""
    parts: list[str] = []
    mentions: list[Mention] = []
    size = last = 0
    for mark in _MARK.finditer(marked):
        before = marked[last : mark.start()]
        kind, surface, name, country = mark.groups()
        size += len(before)
        parts += [before, surface]
        mentions.append(Mention(_TYPES[kind], name or surface, surface, size, size + len(surface), country))
        size += len(surface)
        last = mark.end()
    parts.append(marked[last:])
    return "".join(parts), tuple(mentions)


def speech(
    marked: str, *, publisher: str = "The Harbour Post", published: datetime | None = PUBLISHED
) -> tuple[Statement, ...]:
    """The speech statements of a marked text."""
    text, mentions = unmark(marked)
    document = cut(Article(text, publisher=publisher, published=published))
    return find_speech(document, mentions, DEMONYMS)


def check(case: Case) -> None:
    """Exactly the speech that ``case`` names is found in its text: speaker, mode, cue and span."""
    text, wanted = case
    plain = unmark(text)[0]
    found = [((s.speaker or "").casefold(), s.mode, s.cue, s.text) for s in speech(text)]
    assert found == [
        ((speaker or "").casefold(), mode, cue and unmark(cue)[0], plain if span == "*" else unmark(span)[0])
        for speaker, mode, cue, span in wanted
    ]
