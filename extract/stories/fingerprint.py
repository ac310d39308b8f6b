"""What an article's headline and lead say happened: who did what, about which mineral, on which day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from extract.dates.days import publication_day, read_day
from extract.fingerprints import body_paragraphs, canonical_words, from_base64, short_digest, to_base64
from extract.model import Article, Facts, Statement
from extract.naming.gazetteer import Gazetteer
from extract.novelty import StatementFingerprint
from extract.novelty.speakers import speaker_key
from extract.segmentation.sentences import cut
from extract.stories.heads import Head, hashes, pack_head, read_head, unpack_head
from extract.stories.vocabulary import CREDITS, DAY_BEFORE, NOT_YET

LEAD_PARAGRAPHS = 2
LEAD_CHARS = 900
"""The lead ends here at the latest."""

MAX_CLAIMS = 64
RECENT = 7
"""A day further back is not the day of the news."""


_DAY_BEFORE = re.compile(DAY_BEFORE, re.IGNORECASE)
_NOT_YET = re.compile(NOT_YET, re.IGNORECASE)
_NAME = r"[A-Z][\w’'-]+(?: (?:of |the )?[A-Z][\w’'-]+){0,3}"
_CREDITS = tuple(re.compile(pattern.format(name=_NAME)) for pattern in CREDITS)


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
    outlet: str = ""
    """Who published it, hashed."""
    credits: tuple[str, ...] = ()
    """The outlets that headline and lead name as their source, hashed."""

    def pack(self) -> dict[str, Any]:
        """As JSON values, without the article's id. Defaults are left out."""
        packed = {
            "seen": self.seen.astimezone(UTC).isoformat(),
            "title": pack_head(self.title),
            "lead": pack_head(self.lead),
            "names": to_base64(self.names),
            "voices": list(self.voices),
            "voice_countries": list(self.voice_countries),
            "days": [day.isoformat() for day in self.days],
            "claims": list(self.claims),
            "lead_claims": list(self.lead_claims),
            "outlet": self.outlet,
            "credits": list(self.credits),
        }
        return {name: value for name, value in packed.items() if value}

    @classmethod
    def unpack(cls, article_id: str, packed: dict[str, Any]) -> StoryFingerprint:
        """The inverse of ``pack``. Raises KeyError or ValueError on anything else."""
        return cls(
            article_id=article_id,
            seen=datetime.fromisoformat(packed["seen"]),
            title=unpack_head(packed.get("title", {})),
            lead=unpack_head(packed.get("lead", {})),
            names=from_base64(packed.get("names", "")),
            voices=tuple(packed.get("voices", ())),
            voice_countries=tuple(packed.get("voice_countries", ())),
            days=tuple(date.fromisoformat(day) for day in packed.get("days", ())),
            claims=tuple(packed.get("claims", ())),
            lead_claims=tuple(packed.get("lead_claims", ())),
            outlet=packed.get("outlet", ""),
            credits=tuple(packed.get("credits", ())),
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
    title = read_head(article.title or "", gazetteer, ())
    lead_head = read_head(lead, gazetteer, (m.country for m in named if m.type in ("country", "bloc")) if lead else ())
    # A ministry of the state in the headline tells no more than the state.
    own = {*title.countries, None}
    names = {
        m.name
        for m in named
        if m.type in ("person", "organization", "agreement", "event") and (m.rule != "ministry" or m.country not in own)
    }
    names |= {m.entry.name for m in gazetteer.scan(article.title or "").matches if m.entry.type in _NAMED}
    speakers = [s for s in headed if s.speaker][:1]
    published = publication_day(article.published, article.timezone) or seen.date()
    told = _recent((s.said_on for s in headed), published) or _recent(_days(lead, published), published)
    before = {day - timedelta(days=1) for day in told} if _DAY_BEFORE.search(lead) else set()
    roots = {c.statement_id: c.first_statement_id or c.statement_id for c in claims}
    watched = [s for s in facts.statements if s.topics]
    leading = [c for c, s in zip(claims, watched, strict=False) if s in headed]
    return StoryFingerprint(
        article_id=article_id,
        seen=seen,
        title=title,
        lead=lead_head,
        names=hashes(canonical_name(n) for n in names),
        voices=tuple(sorted({_hashed(s.speaker or "") for s in speakers})),
        voice_countries=tuple(sorted({s.speaker_country for s in speakers if s.speaker_country and _official(s)})),
        days=tuple(sorted(told | before)),
        claims=tuple(sorted(set(roots.values())))[:MAX_CLAIMS],
        lead_claims=tuple(sorted({roots[c.statement_id] for c in leading})),
        outlet=_hashed(article.publisher) if article.publisher else "",
        credits=tuple(sorted(_credits(article.title or "", lead, headed, start))),
    )


def canonical_name(name: str) -> str:
    """A name as compared."""
    return " ".join(canonical_words(name))


def _hashed(name: str) -> str:
    return f"{short_digest(canonical_name(name).removeprefix('the ')):08x}"


def _credits(title: str, lead: str, statements: Iterable[Statement], start: int) -> set[str]:
    """Whose news it is: who is named for it in the headline or in the first sentence."""
    first = lead.partition("\n")[0]
    named = {
        found.group(found.lastgroup or 0) for c in _CREDITS for text in (title, first) for found in c.finditer(text)
    }
    told = (outlet for s in statements if s.start < start + len(first) for outlet in s.relayed_by)
    return {_hashed(name) for name in (*named, *told)}


def _days(lead: str, published: date) -> Iterable[date | None]:
    """The days that the sentences of a lead name; what is to come is left out."""
    return (read_day(_NOT_YET.sub(" ", sentence), published).day for sentence in lead.split("\n"))


def _recent(days: Iterable[date | None], published: date) -> set[date]:
    return {day for day in days if day is not None and published - timedelta(days=RECENT) <= day <= published}


_NAMED = frozenset({"person", "organization", "agreement", "event"})


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
