"""A statement as a fingerprint. Comparison needs no text, so a seed without sentences counts as much as one with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from extract.fingerprints import canonical_words, from_base64, short_digest, to_base64
from extract.model import Statement
from extract.novelty.recalled import recalled_time
from extract.novelty.speakers import SpeakerKey, speaker_key
from extract.novelty.vocabulary import GENERIC_VENUES, STOP, UMBRELLA_MINERALS, word_set
from extract.novelty.words import names_in, quoted_phrases, read_content

HEADLINE_PLACE = 400
"""Headlines and subheads begin before this character of a text."""

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


_ANAPHOR = re.compile(
    r"\b(?:it|them|(?:the|this|that|these|those|its) (?:new |joint |final )?(?:move|step|measures?|pact|deal|agreement|"
    r"accord|ban|curbs?|controls?|restrictions?|quotas?|rules?|decision|suspension|memorandum|document|compact|club|"
    r"alliance|plan|treaty|charter|duty|levy|embargo|licences?|permits?))"
    r"\b(?! (?:on|of|with|to|against|for|over|that|which|between|from)\b)",
    re.IGNORECASE,
)
"""An object that says only that it was told of before."""

HASHED = ("concepts", "common", "negated", "numbers", "telling", "dates", "phrases")
"""The fields that hold hashes."""


def fingerprint_statement(
    statement: Statement,
    *,
    statement_id: str,
    article_id: str,
    published: datetime | None = None,
    publisher: str | None = None,
) -> StatementFingerprint:
    """The fingerprint of ``statement``, as found in an article published at ``published`` by ``publisher``."""
    ignore = _attribution(statement)
    content = read_content(statement.text, ignore)
    act = statement.kind == "action"
    speaker = speaker_key(statement)
    quoted = quoted_phrases(statement.text, ignore)
    if statement.mode not in ("direct", "mixed") and len(quoted) < 2:
        quoted = frozenset()  # marks round a name or a term
    recalled = recalled_time(statement, published)
    return StatementFingerprint(
        statement_id=statement_id,
        article_id=article_id,
        kind=statement.kind,
        speaker=speaker,
        published=published,
        publisher=publisher,
        said_on=statement.said_on,
        recurring=bool({"regular", "daily", "weekly", "routine"} & set(canonical_words(statement.venue or ""))),
        mode=statement.mode,
        status=str(statement.status) if statement.status else None,
        topics=tuple(sorted(statement.topics)),
        minerals=tuple(sorted({m.casefold() for m in statement.minerals} - UMBRELLA_MINERALS)),
        countries=tuple(sorted(set(statement.countries))),
        concepts=_hashes(content.concepts),
        common=_hashes(content.common),
        negated=_hashes(content.negated),
        numbers=_hashes(content.numbers),
        telling=_hashes(content.telling),
        dates=_hashes(content.dates - _own_days(statement, published, recalled)),
        direction=content.direction,
        acts=tuple(sorted(content.acts)),
        phrases=_runs(content.phrases),
        future=content.future,
        fresh=content.fresh,
        recalled=recalled,
        quoted=_runs(quoted),
        names=_hashes(names_in(statement.text) & content.concepts),
        devices=tuple(sorted(content.devices)) if act else (),
        several=act and (content.several or _collective(speaker)),
        anaphor=act and bool(_ANAPHOR.search(statement.text)) and not statement.minerals,
        outlets=tuple(sorted({name_hash(outlet) for outlet in statement.relayed_by})),
        voice=name_hash(statement.speaker or ""),
        venue=_hashes(frozenset(canonical_words(statement.venue or "")) - GENERIC_VENUES),
        headline=_is_headline(statement),
    )


def _window(packed: list[str] | None) -> tuple[date, date] | None:
    return (date.fromisoformat(packed[0]), date.fromisoformat(packed[1])) if packed else None


def _is_headline(statement: Statement) -> bool:
    """Speech near the top that is no whole sentence."""
    ends = statement.text.rstrip().endswith((".", "!", "?", "…", '"', "”", "’", "'"))
    return statement.kind == "speech" and statement.start < HEADLINE_PLACE and not ends


def _collective(speaker: SpeakerKey) -> bool:
    """An actor of many that belong to no one country ("ministers", "the signatories")."""
    return speaker.kind == "unnamed" and speaker.group == "official" and speaker.country is None


def name_hash(name: str) -> int:
    """One number for a name, in whatever order its words come and with or without its article."""
    return short_digest(*sorted(set(canonical_words(name)) - {"the", "of"}))


def _runs(phrases: frozenset[tuple[str, ...]]) -> tuple[int, ...]:
    return tuple(sorted({short_digest(*phrase) for phrase in phrases}))


def _hashes(words: frozenset[str]) -> tuple[int, ...]:
    return tuple(sorted({short_digest(w) for w in words}))


def _attribution(statement: Statement) -> frozenset[str]:
    """Words that say who spoke and where, not what was said."""
    parts = [statement.speaker, statement.speaker_role, statement.speaker_affiliation, statement.speaker_text]
    if statement.kind == "speech":
        parts += [statement.venue, statement.cue, *statement.relayed_by]
    words = {w for part in parts if part for w in canonical_words(part)}
    return frozenset(words - _KEPT - STOP)


_KEPT = word_set("china chinese us japan japanese european export exports trade rare earth minerals")
"""Words of a speaker's name that may be the very subject of the claim."""


def _own_days(statement: Statement, published: datetime | None, recalled: tuple[date, date] | None) -> frozenset[str]:
    """Date tokens that only repeat when it was said or published."""
    days = {day for day in (statement.said_on, *(recalled or ())) if day}
    if published:
        days |= {published.date() + timedelta(days=n) for n in range(-3, 3)}
    tokens = {f"d{d.month:02}-{d.day:02}" for d in days} | {f"m{d.month}" for d in days} | {f"y{d.year}" for d in days}
    return frozenset(tokens)
