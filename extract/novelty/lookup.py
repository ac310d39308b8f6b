"""The keys under which a statement is filed, and those under which its like are looked for."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

from extract.fingerprints import digest
from extract.novelty.fingerprint import OCCASION_DAYS, StatementFingerprint
from extract.novelty.speakers import telling_words
from extract.novelty.vocabulary import JOINT_ACTS

CONTENT_KEYS = 12
"""Pairs of concepts under which a statement is indexed: those with the smallest hashes."""

RECALLED_DAYS = 31
"""Of a look back over a longer time only so many days are searched by occasion; words find the rest."""
RECALLED_MONTHS = 14
"""Of what a named speaker said, so many months are searched by name: what a look back without a time can mean."""


def index_keys(fp: StatementFingerprint) -> tuple[int, ...]:
    """64-bit keys under which a statement is found again: concept pairs, its occasion, and its act."""
    day = (fp.recalled[0] if fp.recalled else None) or fp.said_on or (fp.published.date() if fp.published else None)
    occasion = [digest("o", voice, day.isoformat()) for voice in _voices(fp)] if day else []
    said = [_month_key(voice, day) for voice in _names(fp)] if day and fp.kind == "speech" else []
    return (*_content_keys(fp), *occasion, *said, *_act_keys(fp))


def query_keys(fp: StatementFingerprint) -> tuple[int, ...]:
    """The keys to look up: those of ``index_keys``, its occasion taken as wide as two reports of it may differ."""
    days: set[date] = set()
    around = [d for d in (fp.said_on, fp.published.date() if fp.published else None) if d]
    said: set[int] = set()
    if fp.recalled:
        start, end = fp.recalled
        months = range(12 * start.year + start.month - 1, 12 * end.year + end.month)
        if fp.kind == "speech":
            firsts = [date(month // 12, month % 12 + 1, 1) for month in months[-RECALLED_MONTHS:]]
            said = {_month_key(voice, first) for voice in _names(fp) for first in firsts}
        days.update(start + timedelta(days=n) for n in range(min((end - start).days, RECALLED_DAYS) + 1))
    elif fp.said_on:
        days.update(fp.said_on + timedelta(days=n) for n in range(-1, OCCASION_DAYS + 1))
    elif around:
        days.update(around[0] + timedelta(days=n) for n in range(-OCCASION_DAYS, OCCASION_DAYS + 1))
    occasion = [digest("o", voice, d.isoformat()) for voice in _voices(fp) for d in sorted(days)]
    return (*_content_keys(fp), *occasion, *sorted(said), *_act_keys(fp))


def _month_key(voice: str, day: date) -> int:
    return digest("m", voice, f"{day:%Y-%m}")


def _content_keys(fp: StatementFingerprint) -> tuple[int, ...]:
    telling = fp.concepts if len(fp.concepts) >= 3 else (*fp.concepts, *fp.common)
    pairs = sorted(digest("p", f"{a:x}", f"{b:x}") for a, b in combinations(sorted(set(telling)), 2))
    return tuple(pairs[:CONTENT_KEYS])


def _voices(fp: StatementFingerprint) -> tuple[str, ...]:
    """Under which voices an occasion is filed: the speaker, the kind of speaker from a country, and what was done
    together."""
    speaker = fp.speaker
    kind = f"{speaker.group}/{speaker.country or '-'}"
    together = tuple(f"act/{act}" for act in fp.acts if act in JOINT_ACTS) if fp.kind == "action" else ()
    return (*_names(fp), kind, *together)


def _names(fp: StatementFingerprint) -> tuple[str, ...]:
    """The names under which others may tell of the same speaker: a surname, the body that a spokesperson speaks for."""
    speaker = fp.speaker
    if speaker.kind == "unknown" or (speaker.kind == "unnamed" and not speaker.spokes):
        return ()
    named = [f"person/{speaker.name[-1]}"] if speaker.kind == "person" or len(speaker.name) == 1 else []
    if speaker.kind == "institution" or speaker.spokes:
        body = telling_words(speaker.name if speaker.kind == "institution" else speaker.body)
        named += [f"body/{'-'.join(sorted(body))}"] if body else []
    elif speaker.kind == "person" and not speaker.body and speaker.group in ("other", "business"):
        named.append(f"person/{speaker.name[0]}")  # a company without its legal form
    return tuple(dict.fromkeys(named))


def _act_keys(fp: StatementFingerprint) -> tuple[int, ...]:
    if fp.kind != "action":
        return ()
    actor = fp.speaker.country or "-".join(fp.speaker.name)
    deeds = [fp.direction] if fp.direction else list(fp.acts[:2])
    objects = [*(c for c in fp.countries if c != fp.speaker.country), *fp.minerals][:4] or ["-"]
    parties = sorted({*fp.countries, *([fp.speaker.country] if fp.speaker.country else [])})[:6]
    together = [digest("j", act, *parties) for act in fp.acts if act in JOINT_ACTS and len(parties) > 1]
    return (*(digest("a", actor, deed, thing) for deed in deeds for thing in objects), *together)
