"""Aliases of the gazetteer: how a name is folded into a key, and when a hit of the key is written as it must be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from extract.model import EntityType


class Use(Enum):
    """What a hit of an alias means."""

    NAME = auto()
    WEAK = auto()
    SYMBOL = auto()
    DEMONYM = auto()
    NEED = auto()


@dataclass(frozen=True, slots=True)
class Alias:
    entry: int
    use: Use
    exact: str | None
    """The form as written, where case decides."""
    capitals: tuple[int, ...]
    """Places that must hold a capital."""
    form: str = field(compare=False)


class _Folding(dict[int, int]):
    """Code point → code point of the folded form. Fills itself as characters come by; length never changes."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        folded = 0x20
        if char.isalnum():
            base = unicodedata.normalize("NFKD", char)[0].lower()
            folded = ord(base) if len(base) == 1 and base.isalnum() else code
        self[code] = folded
        return folded


_ASCII = str.maketrans({c: (chr(c).lower() if chr(c).isalnum() else " ") for c in range(128)})


_COMMON = {code: _Folding()[code] for code in (*range(0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2070))}
_SIGNS = "’“”‘–—…\u00a0"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def fold(text: str) -> str:
    """``text`` in lower case, without accents, signs as blanks; as many characters as before."""
    if not text.isascii():
        for sign in _SIGNS:
            text = text.replace(sign, " ")
    if not text.isascii():
        # A look-up for each character is slow: only the few that need one get it.
        folding = _Folding()
        text = _NOT_ASCII.sub(lambda m: chr(folding[ord(m[0])]), text)
    return text.translate(_ASCII if text.isascii() else _Folding(_COMMON))


def add_alias(aliases: dict[str, list[Alias]], number: int, kind: EntityType, use: Use, names: Iterable[str]) -> None:
    for name in names:
        for form in _dotted(name):
            folded = fold(form).strip()
            if not folded:
                continue
            # Scripts without blanks between words have no word boundary to look for.
            key = folded if any(ord(c) > 0x2E7F for c in folded) else f" {folded} "
            alias = Alias(number, use, *_case(form, kind, use), form)
            if alias not in aliases[key]:
                aliases[key].append(alias)


def _dotted(name: str) -> tuple[str, ...]:
    for short, long in (("US ", "U.S. "), ("UK ", "U.K. ")):
        if name.startswith(short):
            return (name, long + name[len(short) :])
        if f" {short}" in name:
            return (name, name.replace(f" {short}", f" {long}"))
    return (name,)


def _case(form: str, kind: EntityType, use: Use) -> tuple[str | None, tuple[int, ...]]:
    letters = [c for c in form if c.isalpha()]
    if use is Use.SYMBOL or "." in form:
        return form, ()
    if use is Use.NEED and form.islower():
        return None, ()
    if len(letters) <= 5 and letters and all(c.isupper() for c in letters):
        return form, ()
    if kind == "outlet" and form.islower():
        return form, ()
    words = form.split()
    if kind == "mineral" or (len(words) >= 4 and kind != "place") or (len(words) == 3 and kind == "agreement"):
        return None, ()
    return None, tuple(i for i, c in enumerate(form) if c.isupper() and (i == 0 or not form[i - 1].isalpha()))


class Reading(NamedTuple):
    """What a hit of a key may mean, laid out for the scan: entry, use, and how the name must be written."""

    entry: int
    use: Use
    written: str
    """The name as the tables write it, without a full stop at its end."""
    exact: bool
    """It counts only as written."""
    dotted: bool
    """A full stop behind the hit belongs to the name ("U.S.")."""
    capitals: tuple[int, ...]


class Key(NamedTuple):
    """A folded name: its characters, those of a hit that lie behind it, and its readings."""

    length: int
    beyond: int
    readings: tuple[Reading, ...]


def key_of(folded: str, aliases: Iterable[Alias]) -> Key:
    """What the automaton holds for ``folded``, a key as ``add_alias`` makes it."""
    bare = folded[0] != " "
    readings = tuple(
        Reading(
            alias.entry,
            alias.use,
            alias.form.rstrip("."),
            alias.exact is not None,
            alias.form.endswith("."),
            alias.capitals,
        )
        for alias in aliases
    )
    return Key(len(folded) - (0 if bare else 2), 0 if bare else 1, readings)


def capitals_at(text: str, start: int, end: int, places: tuple[int, ...]) -> bool:
    """Is no letter small at ``places``, counted from ``start``? Those from ``end`` on are not asked."""
    for place in places:
        if start + place >= end:
            return True
        if text[start + place].islower():
            return False
    return True
