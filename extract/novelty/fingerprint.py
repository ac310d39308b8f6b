"""A statement as a fingerprint. Comparison needs no text, so a seed without sentences counts as much as one with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from extract.fingerprints import canonical_words, from_base64, short_digest, to_base64
from extract.novelty.speakers import SpeakerKey

OCCASION_DAYS = 10
"""A report without a day is of something said at most this long before its publication."""


@dataclass(frozen=True, slots=True)
class StatementFingerprint:
    """Everything that the verdict looks at. Words, figures and dates are 32-bit hashes, sorted."""

    statement_id: str
    article_id: str
    kind: str
    speaker: SpeakerKey
    published: datetime | None
    publisher: str | None
    said_on: date | None
    recurring: bool
    """Said at an occasion that recurs, as a regular press conference does."""
    mode: str | None
    status: str | None
    topics: tuple[str, ...]
    minerals: tuple[str, ...]
    """Specific ones only; "critical minerals" says nothing about which."""
    countries: tuple[str, ...]
    concepts: tuple[int, ...]
    common: tuple[int, ...]
    negated: tuple[int, ...]
    numbers: tuple[int, ...]
    telling: tuple[int, ...]
    """Those of the numbers that few claims share."""
    dates: tuple[int, ...]
    direction: str | None
    acts: tuple[str, ...]
    phrases: tuple[int, ...]
    future: bool
    fresh: bool
    quoted: tuple[int, ...] = ()
    """Those of the phrases that stand in quotation marks, of a statement that quotes its speaker."""
    names: tuple[int, ...] = ()
    """Those of the concepts that are written as names: what a claim is about, not what it says."""
    devices: tuple[str, ...] = ()
    """Of an act: the kinds of control that it names (``ban``, ``quota``, ``levy``, ``licence``)."""
    several: bool = False
    """Of an act: several do it."""
    anaphor: bool = False
    """Of an act: what it is done to is only pointed at ("the move", "it")."""
    outlets: tuple[int, ...] = ()
    """Who passes it on."""
    voice: int = 0
    """The speaker's name, to be held against outlets."""
    venue: tuple[int, ...] = ()
    """Words of the place where it was said; "a briefing" is none."""
    recalled: tuple[date, date] | None = None
    """The time that a look back names ("only in July she told …"): when it was said, not when it was told."""
    headline: bool = False
    """Stands in the headline: a shortened form of what the article reports below."""
    first_statement_id: str | None = None
    """The first statement of its chain, once judged."""

    def pack(self) -> dict[str, Any]:
        """As JSON values. Defaults are left out."""
        packed: dict[str, Any] = {
            "id": self.statement_id,
            "article": self.article_id,
            "kind": self.kind,
            "speaker": self.speaker.pack(),
            "published": self.published.astimezone(UTC).isoformat() if self.published else None,
            "publisher": self.publisher,
            "said_on": self.said_on.isoformat() if self.said_on else None,
            "recurring": self.recurring,
            "mode": self.mode,
            "status": self.status,
            "topics": list(self.topics),
            "minerals": list(self.minerals),
            "countries": list(self.countries),
            "direction": self.direction,
            "acts": list(self.acts),
            "future": self.future,
            "fresh": self.fresh,
            "recalled": [day.isoformat() for day in self.recalled] if self.recalled else None,
            "headline": self.headline,
            "quoted": to_base64(self.quoted),
            "names": to_base64(self.names),
            "devices": list(self.devices),
            "several": self.several,
            "anaphor": self.anaphor,
            "outlets": to_base64(self.outlets),
            "voice": self.voice,
            "venue": to_base64(self.venue),
            "first": self.first_statement_id,
        }
        packed |= {name: to_base64(getattr(self, name)) for name in HASHED}
        return {k: v for k, v in packed.items() if v not in (None, [], "", False, 0)}

    @classmethod
    def unpack(cls, packed: dict[str, Any]) -> StatementFingerprint:
        """The inverse of ``pack``. Raises KeyError or ValueError on anything else."""
        return cls(
            statement_id=packed["id"],
            article_id=packed["article"],
            kind=packed["kind"],
            speaker=SpeakerKey.unpack(packed["speaker"]),
            published=datetime.fromisoformat(packed["published"]) if packed.get("published") else None,
            publisher=packed.get("publisher"),
            said_on=date.fromisoformat(packed["said_on"]) if packed.get("said_on") else None,
            recurring=packed.get("recurring", False),
            mode=packed.get("mode"),
            status=packed.get("status"),
            topics=tuple(packed.get("topics", ())),
            minerals=tuple(packed.get("minerals", ())),
            countries=tuple(packed.get("countries", ())),
            direction=packed.get("direction"),
            acts=tuple(packed.get("acts", ())),
            future=packed.get("future", False),
            fresh=packed.get("fresh", False),
            recalled=_window(packed.get("recalled")),
            headline=packed.get("headline", False),
            quoted=from_base64(packed.get("quoted", "")),
            names=from_base64(packed.get("names", "")),
            devices=tuple(packed.get("devices", ())),
            several=packed.get("several", False),
            anaphor=packed.get("anaphor", False),
            outlets=from_base64(packed.get("outlets", "")),
            voice=packed.get("voice", 0),
            venue=from_base64(packed.get("venue", "")),
            first_statement_id=packed.get("first"),
            **{name: from_base64(packed.get(name, "")) for name in HASHED},
        )


HASHED = ("concepts", "common", "negated", "numbers", "telling", "dates", "phrases")
"""The fields that hold hashes."""


@lru_cache(maxsize=4096)
def name_hash(name: str) -> int:
    """One number for a name, in whatever order its words come and with or without its article."""
    return short_digest(*sorted(set(canonical_words(name)) - {"the", "of"}))


def _window(packed: list[str] | None) -> tuple[date, date] | None:
    return (date.fromisoformat(packed[0]), date.fromisoformat(packed[1])) if packed else None
