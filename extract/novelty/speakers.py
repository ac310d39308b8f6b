"""Who speaks, in a form that two reports of one statement share: by name, by institution, or unnamed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from extract.fingerprints import canonical_words
from extract.model import Statement
from extract.novelty.voices import (
    ABBREVIATIONS,
    COLLECTIVE,
    COMPATIBLE_GROUPS,
    COUNTRY_OF,
    GENERIC,
    GROUP_OF,
    INSTITUTION,
    LEGAL_FORMS,
    LINKS,
    LONG_COUNTRIES,
    OFFICES,
    SOURCE_WORDS,
    SPOKES,
    TITLES,
)

Kind = Literal["person", "institution", "country", "unnamed", "unknown"]


class Likeness(IntEnum):
    """How surely two reports name one speaker."""

    DIFFERENT = 0
    POSSIBLE = 1
    LIKELY = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class SpeakerKey:
    """A speaker, normalised. ``name`` and ``body`` (the institution spoken for) are sets of canonical words, sorted."""

    kind: Kind
    name: tuple[str, ...] = ()
    group: str = "other"
    """``official``, ``expert``, ``media``, ``business``, ``people`` or ``other``."""
    body: tuple[str, ...] = ()
    spokes: bool = False
    """Speaks for ``body`` by office: what they say is what it says."""
    country: str | None = None

    def pack(self) -> list[object]:
        return [self.kind, list(self.name), self.group, list(self.body), self.spokes, self.country]

    @classmethod
    def unpack(cls, packed: list[object]) -> SpeakerKey:
        kind, name, group, body, spokes, country = packed
        return cls(
            kind,  # type: ignore[arg-type]
            tuple(map(str, name)),  # type: ignore[call-overload]
            str(group),
            tuple(map(str, body)),  # type: ignore[call-overload]
            bool(spokes),
            str(country) if country is not None else None,
        )


def speaker_key(statement: Statement) -> SpeakerKey:
    """The key of a statement's speaker, from its name, role, affiliation and country."""
    if not statement.speaker:
        return SpeakerKey("unknown", country=statement.speaker_country)
    words = [w for w in _split(statement.speaker) if w not in LINKS]
    role = _split(statement.speaker_role or "")
    country = statement.speaker_country or _country(words)
    body = _body(_split(statement.speaker_affiliation or "")) or (_body(role) if SPOKES & set(role) else ())
    group = _group(role) or _group(words) or "other"
    if group == "other" and _group(_split(statement.speaker_affiliation or "")) == "official":
        group = "official"  # "the commerce ministry's Shen"
    spokes = bool(SPOKES & {*role, *words})
    plain = [w for w in words if w not in COUNTRY_OF and w not in TITLES]
    collective = plain and all(w in COLLECTIVE or w.isdigit() for w in plain) and not role
    if not statement.speaker_named or collective:
        kind: Kind = "unnamed"
        group = "official" if collective else group
        country = None if collective else country
        if not body and set(words) & INSTITUTION:
            body = tuple(w for w in _body(words) if w not in GROUP_OF)
        return SpeakerKey(kind, tuple(sorted({w for w in words if w in GROUP_OF})), group, body, spokes, country)
    if words and not plain:
        return SpeakerKey("country", (), "official", (), False, country)
    if not role and set(words) & INSTITUTION:
        own = _body(words)
        office = bool(
            {"ministry", "department", "government", "treasury", "administration", "commission", "presidency"}
            & set(words)
        )
        if not own:  # "Canadian government", "Trump administration"
            return SpeakerKey("country", (), "official", (), False, country)
        return SpeakerKey("institution", own, "official" if office else group, own, False, country)
    if not role and (len(plain) == 1 or set(words) <= {"g7", "g20", "brics", "quad"}):
        return SpeakerKey("institution", tuple(sorted(plain)), group, (), False, country)
    return SpeakerKey(
        "person", tuple(w for w in words if w not in TITLES) or tuple(words), group, body, spokes, country
    )


def compare_speakers(  # noqa: PLR0912 - one return for each pair of kinds
    a: SpeakerKey, b: SpeakerKey
) -> tuple[Likeness, str]:
    """How surely ``a`` and ``b`` are one speaker, and why, in words. Symmetric."""
    if a.kind > b.kind:
        a, b = b, a  # country < institution < person < unknown < unnamed
    apart = a.country is not None and b.country is not None and a.country != b.country
    if "unknown" in (a.kind, b.kind):
        return Likeness.POSSIBLE, "one report leaves the speaker open"
    if a.kind == b.kind == "person":
        return _persons(a, b)
    if apart:
        return Likeness.DIFFERENT, "speakers of different countries"
    if a.kind == b.kind:
        return _alike(a, b)
    if a.kind == "country":
        if b.group == "official" and b.spokes and a.country == b.country is not None:
            return Likeness.LIKELY, "a government, and its spokesperson"
        if b.group == "official":
            return Likeness.POSSIBLE, "a government, and an official who speaks for it"
        return Likeness.DIFFERENT, "different speakers"
    if a.kind == "institution" and b.kind == "person" and not b.body:
        mine, theirs = telling_words(a.name), telling_words(b.name)
        if mine == theirs or (len(mine) > 1 and mine < theirs) or (len(theirs) > 1 and theirs < mine):
            return Likeness.SAME, "one company, with its legal form or short of it"
        if b.group in ("other", "business") and len(mine) == 1 and mine == {b.name[0]}:
            return Likeness.LIKELY, "a company, by its first name in one report"
    if a.kind == "institution" and b.kind == "person" and a.name == b.name[-1:]:
        return Likeness.LIKELY, "a person, by surname in one report"
    if a.kind == "institution" and b.body and _same_body(a.name, b.body):
        if b.spokes or b.kind == "unnamed":
            return Likeness.LIKELY, "an institution and its spokesperson"
        return Likeness.POSSIBLE, "an institution and a member of it"
    if a.kind == "institution" and a.group == b.group == "official" and a.country == b.country is not None:
        if b.kind == "person" and b.spokes and not b.body:
            return Likeness.POSSIBLE, "an institution, and a spokesperson from its country"
        if b.kind == "unnamed" and not b.body and OFFICES & set(b.name):
            return Likeness.POSSIBLE, "an institution, not named in one report"
    if b.kind == "unnamed":
        if a.body and b.body and not _same_body(a.body, b.body):
            return Likeness.DIFFERENT, "different institutions"
        if a.kind == "person" and a.spokes and a.body and b.body and (b.spokes or OFFICES & set(b.name)):
            return Likeness.LIKELY, "a spokesperson, named in one report only"
        if a.kind == "person" and _groups_meet(a.group, b.group):
            return Likeness.POSSIBLE, "named in one report, unnamed in the other"
        # "Officials" may be a ministry; an official who speaks for himself is not its press release.
        if (
            a.kind == "institution"
            and (b.spokes or _many(b))
            and (_groups_meet(a.group, b.group) or b.group in ("media", "people"))
        ):
            return Likeness.POSSIBLE, "named in one report, unnamed in the other"
    return Likeness.DIFFERENT, "different speakers"


def _persons(a: SpeakerKey, b: SpeakerKey) -> tuple[Likeness, str]:
    if a.name == b.name or set(a.name) == set(b.name):
        return Likeness.SAME, "the same speaker"
    short, long = sorted((a.name, b.name), key=len)
    if short and set(short) <= set(long) and (len(short) > 1 or short[0] in (long[0], long[-1])):
        return Likeness.SAME, "the same speaker"
    if len(a.name) == len(b.name) and a.name[-1] == b.name[-1] and len(a.name) > 1 and _initial(a.name[0], b.name[0]):
        return Likeness.SAME, "the same speaker"
    return Likeness.DIFFERENT, "different persons"


def _alike(a: SpeakerKey, b: SpeakerKey) -> tuple[Likeness, str]:
    if a.kind == "country":
        same = a.country is not None and a.country == b.country
        return (Likeness.SAME, "the same government") if same else (Likeness.DIFFERENT, "different governments")
    if a.kind == "institution":
        if _same_body(a.name, b.name):
            return Likeness.SAME, "the same institution"
        return Likeness.DIFFERENT, "different institutions"
    if a.body and b.body and not _same_body(a.body, b.body):
        return Likeness.DIFFERENT, "unnamed speakers of different institutions"
    if a.group == b.group and _many(a) == _many(b):
        return Likeness.LIKELY, "unnamed speakers of one kind"
    if _groups_meet(a.group, b.group):
        return Likeness.POSSIBLE, "unnamed speakers who may be the same"
    return Likeness.DIFFERENT, "unnamed speakers of different kinds"


def telling_words(name: Iterable[str]) -> frozenset[str]:
    """The words of a body's name that tell it from others; all of them where none does."""
    return frozenset(name) - GENERIC - LEGAL_FORMS or frozenset(name)


def _same_body(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One institution under two of its names: the telling words of the shorter name stand in the longer."""
    first, second = telling_words(a), telling_words(b)
    return bool(first and second) and (first <= second or second <= first)


def _many(key: SpeakerKey) -> bool:
    """Whether an unnamed source is several ("officials", "ministers from the bloc")."""
    return any(noun.endswith("s") for noun in key.name)


def _groups_meet(a: str, b: str) -> bool:
    return a == b or (a, b) in COMPATIBLE_GROUPS or (b, a) in COMPATIBLE_GROUPS


def _split(text: str) -> list[str]:
    words: list[str] = []
    found = list(canonical_words(text))
    for long, short in LONG_COUNTRIES.items():
        if set(long) <= set(found):
            found = [short, *(w for w in found if w not in long and w != short)]
    for word in found:
        words.extend(ABBREVIATIONS.get(word, word).split())
    return words


def _body(words: list[str]) -> tuple[str, ...]:
    kept = {w for w in words if w not in LINKS and w not in COUNTRY_OF and w not in SPOKES | SOURCE_WORDS}
    telling = kept - GENERIC
    return tuple(sorted(kept)) if telling else ()


def _country(words: list[str]) -> str | None:
    return next((("US" if w == "us" else COUNTRY_OF[w]) for w in words if w == "us" or w in COUNTRY_OF), None)


def _group(words: list[str]) -> str | None:
    return next((GROUP_OF[w] for w in words if w in GROUP_OF), None)


def _initial(a: str, b: str) -> bool:
    return (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))
