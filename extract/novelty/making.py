"""A statement read into its fingerprint: what it claims, who says so, when, and how it is told."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from extract.fingerprints import canonical_words, short_digest
from extract.model import Statement
from extract.novelty.attributed import attribution, claim_text
from extract.novelty.fingerprint import StatementFingerprint, name_hash
from extract.novelty.recalled import done_time, recalled_time
from extract.novelty.speakers import SpeakerKey, speaker_key
from extract.novelty.vocabulary import GENERIC_VENUES, UMBRELLA_MINERALS
from extract.novelty.words import names_in, quoted_phrases, read_content

HEADLINE_PLACE = 400
"""Headlines and subheads begin before this character of a text."""

_ANAPHOR = re.compile(
    r"\b(?:it|them|(?:the|this|that|these|those|its) (?:new |joint |final )?(?:move|step|measures?|pact|deal|agreement|"
    r"accord|ban|curbs?|controls?|restrictions?|quotas?|rules?|decision|suspension|memorandum|document|compact|club|"
    r"alliance|plan|treaty|charter|duty|levy|embargo|licences?|permits?))"
    r"\b(?! (?:on|of|with|to|against|for|over|that|which|between|from)\b)",
    re.IGNORECASE,
)
"""An object that says only that it was told of before."""


def fingerprint_statement(
    statement: Statement,
    *,
    statement_id: str,
    article_id: str,
    published: datetime | None = None,
    publisher: str | None = None,
) -> StatementFingerprint:
    """The fingerprint of ``statement``, as found in an article published at ``published`` by ``publisher``."""
    ignore = attribution(statement)
    text = claim_text(statement)
    content = read_content(text, ignore)
    act = statement.kind == "action"
    speaker = speaker_key(statement)
    quoted = quoted_phrases(text, ignore)
    if statement.mode not in ("direct", "mixed") and len(quoted) < 2:
        quoted = frozenset()  # marks round a name or a term
    recalled = done_time(statement, published) if act else recalled_time(statement, published)
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


def _is_headline(statement: Statement) -> bool:
    """Speech near the top that is no whole sentence."""
    ends = statement.text.rstrip().endswith((".", "!", "?", "…", '"', "”", "’", "'"))
    return statement.kind == "speech" and statement.start < HEADLINE_PLACE and not ends


def _collective(speaker: SpeakerKey) -> bool:
    """An actor of many that belong to no one country ("ministers", "the signatories")."""
    return speaker.kind == "unnamed" and speaker.group == "official" and speaker.country is None


def _runs(phrases: frozenset[tuple[str, ...]]) -> tuple[int, ...]:
    return tuple(sorted({short_digest(*phrase) for phrase in phrases}))


def _hashes(words: frozenset[str]) -> tuple[int, ...]:
    return tuple(sorted({short_digest(w) for w in words}))


def _own_days(statement: Statement, published: datetime | None, recalled: tuple[date, date] | None) -> frozenset[str]:
    """Date tokens that only repeat when it was said or published."""
    days = {day for day in (statement.said_on, *(recalled or ())) if day}
    if published:
        days |= {published.date() + timedelta(days=n) for n in range(-3, 3)}
    tokens = {f"d{d.month:02}-{d.day:02}" for d in days} | {f"m{d.month}" for d in days} | {f"y{d.year}" for d in days}
    return frozenset(tokens)
