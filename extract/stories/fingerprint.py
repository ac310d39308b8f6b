"""What an article's headline and lead say happened: who did what, about which mineral, on which day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

from extract.fingerprints import body_paragraphs, canonical_words, digest, from_base64, short_digest, to_base64
from extract.gazetteer import Gazetteer
from extract.model import Article, Facts, Statement
from extract.novelty import StatementFingerprint
from extract.novelty.speakers import speaker_key
from extract.novelty.vocabulary import UMBRELLA_MINERALS
from extract.novelty.words import Content, read_content
from extract.sentences import cut
from extract.stories.vocabulary import (
    AFTERMATH,
    DAY_BEFORE,
    DEEDS,
    FAMILIES,
    FURTHER,
    IDIOMS,
    MANY,
    NEGATIONS,
    SIGNING,
    TENTATIVE,
)

LEAD_PARAGRAPHS = 2
LEAD_CHARS = 900
"""The lead ends here at the latest."""

DAYS = 5
"""Reports of one event come within so many days."""

MAX_CLAIMS = 64

_IDIOMS = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in IDIOMS)
_NEGATIONS = re.compile(NEGATIONS, re.IGNORECASE)
_MANY = re.compile(MANY, re.IGNORECASE)
_DAY_BEFORE = re.compile(DAY_BEFORE, re.IGNORECASE)
_AFTERMATH = re.compile(AFTERMATH, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """What one piece of text (a headline, a lead) says of an event. Words, names and figures are 32-bit hashes."""

    words: tuple[int, ...] = ()
    negated: tuple[int, ...] = ()
    figures: tuple[int, ...] = ()
    countries: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    """Those that are named; "critical minerals" names none."""
    direction: str | None = None
    """``restrict`` or ``ease``."""
    acts: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    """Kinds of measure that are named: ban, licence, quota, duty …"""
    tentative: bool = False
    """Tells of what is only planned, proposed or threatened."""
    fresh: bool = False
    """Says of itself that it is a further one of its kind."""
    many: bool = False
    """Tells of a crowd of countries ("fourteen nations"), whose names it leaves out."""
    aftermath: bool = False
    """Looks back ("After the signing …", "The day after")."""


@dataclass(frozen=True, slots=True)
class StoryFingerprint:
    """An article as far as it matters for which event it reports. Needs no text to be compared."""

    article_id: str
    seen: datetime
    """When it was published, else fetched."""
    title: Head
    lead: Head
    names: tuple[int, ...]
    """People, bodies and agreements that headline and lead name."""
    voices: tuple[str, ...]
    """Who is the first to act or speak in the lead: the name, hashed."""
    voice_countries: tuple[str, ...]
    """Their country, if they do it for a government."""
    days: tuple[date, ...]
    """The days that the lead gives for what was done or said."""
    claims: tuple[str, ...]
    """First statements of the chains that its statements on watched topics belong to."""
    lead_claims: tuple[str, ...]

    def pack(self) -> dict[str, Any]:
        """As JSON values, without the article's id. Defaults are left out."""
        packed = {
            "seen": self.seen.astimezone(UTC).isoformat(),
            "title": _pack_head(self.title),
            "lead": _pack_head(self.lead),
            "names": to_base64(self.names),
            "voices": list(self.voices),
            "voice_countries": list(self.voice_countries),
            "days": [day.isoformat() for day in self.days],
            "claims": list(self.claims),
            "lead_claims": list(self.lead_claims),
        }
        return {name: value for name, value in packed.items() if value}

    @classmethod
    def unpack(cls, article_id: str, packed: dict[str, Any]) -> StoryFingerprint:
        """The inverse of ``pack``. Raises KeyError or ValueError on anything else."""
        return cls(
            article_id=article_id,
            seen=datetime.fromisoformat(packed["seen"]),
            title=_unpack_head(packed.get("title", {})),
            lead=_unpack_head(packed.get("lead", {})),
            names=from_base64(packed.get("names", "")),
            voices=tuple(packed.get("voices", ())),
            voice_countries=tuple(packed.get("voice_countries", ())),
            days=tuple(date.fromisoformat(day) for day in packed.get("days", ())),
            claims=tuple(packed.get("claims", ())),
            lead_claims=tuple(packed.get("lead_claims", ())),
        )


def fingerprint_story(
    article: Article,
    facts: Facts,
    claims: Sequence[StatementFingerprint],
    gazetteer: Gazetteer,
    *,
    article_id: str,
    seen: datetime,
) -> StoryFingerprint:
    """The story fingerprint of an article with these facts; ``claims``: its judged statements, chains set.

    Works on a packed seed too, which has a headline and facts, but no text. ``seen`` carries a zone.
    """
    lead, start, end = _lead(article)
    headed = [s for s in facts.statements if start <= s.start < end] if lead else []
    named = [m for m in facts.mentions if start <= m.start < end] if lead else list(facts.mentions)
    title = _head(article.title or "", gazetteer, ())
    lead_head = _head(lead, gazetteer, (m.country for m in named if m.type in ("country", "bloc")) if lead else ())
    names = {m.name for m in named if m.type in ("person", "organization", "agreement", "event")}
    names |= {m.entry.name for m in gazetteer.scan(article.title or "").matches if m.entry.type in _NAMED}
    speakers = [s for s in headed if s.speaker][:1]
    told = {s.said_on for s in headed if s.said_on}
    before = {day - timedelta(days=1) for day in told} if _DAY_BEFORE.search(lead) else set()
    roots = {c.statement_id: c.first_statement_id or c.statement_id for c in claims}
    watched = [s for s in facts.statements if s.topics]
    leading = [c for c, s in zip(claims, watched, strict=False) if s in headed]
    return StoryFingerprint(
        article_id=article_id,
        seen=seen,
        title=title,
        lead=lead_head,
        names=_hashes(canonical_name(n) for n in names),
        voices=tuple(sorted({f"{short_digest(canonical_name(s.speaker or '')):08x}" for s in speakers})),
        voice_countries=tuple(sorted({s.speaker_country for s in speakers if s.speaker_country and _official(s)})),
        days=tuple(sorted(told | before)),
        claims=tuple(sorted(set(roots.values())))[:MAX_CLAIMS],
        lead_claims=tuple(sorted({roots[c.statement_id] for c in leading})),
    )


def index_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    """64-bit keys under which an article is found by another report of its event."""
    return (*_on(fp, fp.seen.astimezone(UTC).date()), *_claim_keys(fp))


def query_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    """The keys to look up: those of ``index_keys``, for every day on which such a report may have come."""
    day = fp.seen.astimezone(UTC).date()
    days = [day + timedelta(days=n) for n in range(-DAYS, DAYS + 1)]
    return (*(key for d in days for key in _on(fp, d)), *_claim_keys(fp))


def canonical_name(name: str) -> str:
    """A name as compared."""
    return " ".join(canonical_words(name))


_NAMED = frozenset({"person", "organization", "agreement", "event"})
_PER_KEY_KIND = 12
RARE_EARTHS = frozenset(name for name in UMBRELLA_MINERALS if name.startswith("rare"))
_ANY_MINERAL = UMBRELLA_MINERALS - RARE_EARTHS


def _on(fp: StoryFingerprint, day: date) -> tuple[int, ...]:
    when = day.isoformat()
    countries = fp.title.countries or fp.lead.countries
    minerals = fp.title.minerals or fp.lead.minerals
    deeds = [d for d in (fp.title.direction or fp.lead.direction, *fp.title.acts, *fp.lead.acts) if d]
    kinds = (
        [digest("cm", c, m, when) for c in countries for m in minerals],
        [digest("cd", c, d, when) for c in countries for d in deeds],
        [digest("md", m, d, when) for m in minerals for d in deeds],
        [digest("n", f"{n:x}", when) for n in fp.names],
        [digest("w", f"{w:x}", when) for w in fp.title.words],
    )
    return tuple(key for keys in kinds for key in sorted(set(keys))[:_PER_KEY_KIND])


def _claim_keys(fp: StoryFingerprint) -> tuple[int, ...]:
    return tuple(digest("claim", claim) for claim in fp.claims)


def _official(statement: Statement) -> bool:
    key = speaker_key(statement)
    return key.kind == "country" or key.group == "official"


def _lead(article: Article) -> tuple[str, int, int]:
    """The first paragraphs of prose, datelines cut off, with their place in the text; empty when there is no text."""
    if not article.text:
        return "", 0, 0
    heading = canonical_words(article.title or "")
    paragraphs = [p for p in body_paragraphs(article.text) if canonical_words(p) != heading][:LEAD_PARAGRAPHS]
    if not paragraphs:
        return "", 0, 0
    start = max(0, article.text.find(paragraphs[0][:80]))
    last = paragraphs[-1][-80:]
    found = article.text.find(last, start)
    end = min(start + LEAD_CHARS, found + len(last) if found >= 0 else start + LEAD_CHARS)
    text = article.text[start:end]
    sentences = cut(Article(text)).sentences
    return "\n".join(text[s.start : s.end] for s in sentences), start, end


def _head(text: str, gazetteer: Gazetteer, countries: Iterable[str | None]) -> Head:
    if not text:
        return Head()
    plain = text
    for idiom, words_for_it in _IDIOMS:
        plain = idiom.sub(words_for_it, plain)
    content = read_content(plain)
    entries = [m.entry for m in gazetteer.scan(text).matches]
    found = {e.name.casefold() for e in entries if e.type == "mineral"}
    seats = {e.country for e in entries if e.type in ("organization", "country", "bloc")}
    words = set(canonical_words(plain))
    return Head(
        words=_hashes(content.concepts),
        negated=_hashes(content.negated if _NEGATIONS.search(text) else ()),
        figures=_hashes(content.telling),
        countries=tuple(sorted({c for c in (*countries, *seats) if c} | _countries(content))),
        minerals=tuple(sorted(found - _ANY_MINERAL)),
        direction=content.direction,
        acts=tuple(sorted(_acts(content, words))),
        families=tuple(sorted({family for family, names in FAMILIES.items() if names & words})),
        tentative=bool(TENTATIVE & words),
        fresh=content.fresh or bool(FURTHER & words),
        many=_MANY.search(text) is not None,
        aftermath=_AFTERMATH.match(text) is not None,
    )


def _acts(content: Content, words: set[str]) -> set[str]:
    acts = content.acts if SIGNING & words else content.acts - {"sign"}
    return {*acts, *(deed for deed, names in DEEDS.items() if words & set(names.split()))}


def _countries(content: Content) -> set[str]:
    return {c.removeprefix("c:") for c in (*content.concepts, *content.common) if c.startswith("c:")}


def _hashes(words: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted({short_digest(w) for w in words}))


_HASHED = ("words", "negated", "figures")


def _pack_head(head: Head) -> dict[str, Any]:
    packed = {
        name: to_base64(value) if name in _HASHED else list(value) if isinstance(value, tuple) else value
        for name, value in asdict(head).items()
    }
    return {name: value for name, value in packed.items() if value}


def _unpack_head(packed: dict[str, Any]) -> Head:
    known = {f.name for f in fields(Head)}
    values: dict[str, Any] = {
        name: from_base64(value) if name in _HASHED else tuple(value) if isinstance(value, list) else value
        for name, value in packed.items()
        if name in known
    }
    return Head(**values)
