"""A headline or a lead as data: which countries and minerals, which act, which kind of measure, which way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from typing import Any

from extract.fingerprints import canonical_words, from_base64, short_digest, to_base64
from extract.naming.gazetteer import Gazetteer
from extract.novelty.vocabulary import UMBRELLA_MINERALS
from extract.novelty.words import Content, read_content
from extract.stories.vocabulary import (
    AFTERMATH,
    AGAIN,
    DEEDS,
    FAMILIES,
    FURTHER,
    IDIOMS,
    MANY,
    NEGATIONS,
    SIGNING,
    TENTATIVE,
)

_IDIOMS = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in IDIOMS)
_NEGATIONS = re.compile(NEGATIONS, re.IGNORECASE)
_MANY = re.compile(MANY, re.IGNORECASE)
_AFTERMATH = re.compile(AFTERMATH, re.IGNORECASE)
_FURTHER = re.compile(FURTHER, re.IGNORECASE)
_AGAIN = re.compile(AGAIN, re.IGNORECASE)
RARE_EARTHS = frozenset(name for name in UMBRELLA_MINERALS if name.startswith("rare"))
_ANY_MINERAL = UMBRELLA_MINERALS - RARE_EARTHS


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


def read_head(text: str, gazetteer: Gazetteer, countries: Iterable[str | None]) -> Head:
    """What ``text`` says; ``countries``: those that are known to be named in it."""
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
    named = words | set(canonical_words(text))
    return Head(
        words=hashes(content.concepts),
        negated=hashes(content.negated if _NEGATIONS.search(text) else ()),
        figures=hashes(content.telling),
        countries=tuple(sorted({c for c in (*countries, *seats) if c} | _countries(content))),
        minerals=tuple(sorted(found - _ANY_MINERAL)),
        direction=content.direction,
        acts=tuple(sorted(_acts(content, words))),
        families=tuple(sorted({family for family, names in FAMILIES.items() if names & named})),
        tentative=bool(TENTATIVE & words),
        fresh=_fresh(text, content.direction),
        many=_MANY.search(text) is not None,
        aftermath=_AFTERMATH.match(text) is not None,
    )


def _acts(content: Content, words: set[str]) -> set[str]:
    acts = content.acts if SIGNING & words else content.acts - {"sign"}
    deeds = {*acts, *(deed for deed, names in DEEDS.items() if words & set(names.split()))}
    return deeds - {"agree"} | {"sign"} if "agree" in deeds else deeds


def _fresh(text: str, direction: str | None) -> bool:
    return _FURTHER.search(text) is not None or (direction != "ease" and _AGAIN.search(text) is not None)


def _countries(content: Content) -> set[str]:
    return {c.removeprefix("c:") for c in (*content.concepts, *content.common) if c.startswith("c:")}


def hashes(words: Iterable[str]) -> tuple[int, ...]:
    """Words as sorted 32-bit hashes, each once."""
    return tuple(sorted({short_digest(w) for w in words}))


_HASHED = ("words", "negated", "figures")


def pack_head(head: Head) -> dict[str, Any]:
    """As JSON values; what is empty is left out."""
    packed = {
        name: to_base64(value) if name in _HASHED else list(value) if isinstance(value, tuple) else value
        for name, value in asdict(head).items()
    }
    return {name: value for name, value in packed.items() if value}


def unpack_head(packed: dict[str, Any]) -> Head:
    """The inverse of ``pack_head``."""
    known = {f.name for f in fields(Head)}
    values: dict[str, Any] = {
        name: from_base64(value) if name in _HASHED else tuple(value) if isinstance(value, list) else value
        for name, value in packed.items()
        if name in known
    }
    return Head(**values)
