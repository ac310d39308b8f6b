"""Names that are known beforehand: the tables of ``config/gazetteer`` as one automaton over the text.

A key is an alias in lower case, without accents, with every sign turned into a blank; the text is folded the same way,
character by character, so that offsets stay true. Blanks round the keys make them match whole words only. What case and
context must say is checked on the few hits:

- a short alias in capitals ("US", "METI") and a chemical symbol count as written only, other names with their capitals;
- an everyday word that is also a metal ("lead") needs a mineral or a word of the trade beside it;
- a weak alias ("BIS", "Congo") needs its entry, or one of the entry's ``needs``, elsewhere in the text;
- an alias of several entries counts for the one that the text names otherwise, else for none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import ahocorasick

from extract.model import EntityType
from extract.naming.aliases import Alias, Use, add_alias, capitals_at, fold, key_of
from extract.naming.everyday import Place, in_company, symbol_holds

__all__ = ["TABLES", "Entry", "Gazetteer", "Match", "Scan", "fold", "longest"]

TABLES: Mapping[str, EntityType] = {
    "country": "country",
    "bloc": "bloc",
    "mineral": "mineral",
    "organization": "organization",
    "outlet": "outlet",
    "agreement": "agreement",
    "event": "event",
    "place": "place",
    "person": "person",
}
"""Name of a table in the files, and the type of what it lists. ``[[places]]`` is read as many ``[[place]]``."""


_NAME, _SYMBOL, _DEMONYM, _NEED = Use.NAME, Use.SYMBOL, Use.DEMONYM, Use.NEED
"""Looked up once: a member of an enumeration is no plain attribute before Python 3.12."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing that the gazetteer knows."""

    type: EntityType
    name: str
    country: str | None = None
    wikidata: str | None = None
    needs: tuple[str, ...] = ()
    companion: bool = False
    umbrella: bool = False
    capital: bool = False


_new = tuple.__new__
"""Makes a ``Match`` of its values in a third of the time that the class itself takes."""


class Match(NamedTuple):
    """A name of ``entry`` at ``text[start:end]``. Matches of one scan may overlap."""

    start: int
    end: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Scan:
    """What one pass over a text found, in text order."""

    matches: tuple[Match, ...]
    demonyms: tuple[tuple[int, int, str], ...]
    """(start, end, country code) of "Chinese", "Danes" …"""


@dataclass(frozen=True)
class Gazetteer:
    """All known names. Immutable; build once, share by all articles. Pickles."""

    entries: tuple[Entry, ...]
    demonym_codes: Mapping[str, str]
    """Demonym as written in the tables → country code."""
    demonym_of: Mapping[str, str]
    """Country code → its adjective ("CN" → "Chinese"), or its name where there is none ("New Zealand")."""
    _automaton: Any = field(repr=False)
    """Folded name → its ``Key``."""
    _outlet_countries: Mapping[str, str] = field(repr=False)
    _by_name: Mapping[str, int] = field(repr=False)
    _states: Mapping[str, Entry] = field(repr=False)

    @classmethod
    def build(cls, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Gazetteer:
        """Compile parsed tables: name of the table (as in TABLES, or ``places``) → its rows.

        Unknown tables and keys are ignored; the caller validates.
        """
        entries: list[Entry] = []
        aliases: dict[str, list[Alias]] = defaultdict(list)
        demonyms: dict[str, str] = {}
        for kind, row in _rows(tables):
            number = len(entries)
            country = row.get("code") if kind == "country" else row.get("country")
            entries.append(
                Entry(
                    kind,
                    row["name"],
                    country,
                    row.get("wikidata"),
                    tuple(row.get("needs", ())),
                    bool(row.get("companion")),
                    bool(row.get("umbrella")),
                    bool(row.get("capital")),
                )
            )
            main = Use.WEAK if row.get("ambiguous") else Use.NAME
            add_alias(aliases, number, kind, main, (row["name"], *row.get("aliases", ())))
            add_alias(aliases, number, kind, Use.WEAK, row.get("weak", ()))
            add_alias(aliases, number, kind, Use.NEED, row.get("needs", ()))
            add_alias(aliases, number, kind, Use.SYMBOL, row.get("symbols", ()))
            add_alias(aliases, number, kind, Use.DEMONYM, row.get("demonyms", ()))
            if country:
                demonyms.update(dict.fromkeys(row.get("demonyms", ()), country))
        automaton = ahocorasick.Automaton()
        for key, found in aliases.items():
            automaton.add_word(key, key_of(key, found))
        if aliases:
            automaton.make_automaton()
        first: dict[str, str] = {}
        for word, code in demonyms.items():
            if not word.endswith("er"):
                first.setdefault(code, word)
        for row in tables.get("country", ()):
            first.setdefault(row["code"], row["name"])
        outlets = {
            fold(name).strip(): row["country"]
            for kind, row in _rows(tables)
            if kind == "outlet" and row.get("country")
            for name in (row["name"], *row.get("aliases", ()))
        }
        owners: dict[str, set[int]] = defaultdict(set)
        for key, found in aliases.items():
            owners[key.strip()] |= {alias.entry for alias in found if alias.use is Use.NAME}
        unique = {key: next(iter(numbers)) for key, numbers in owners.items() if len(numbers) == 1}
        states = {e.country: e for e in entries if e.country and (e.type == "country" or e.name == "European Union")}
        return cls(tuple(entries), demonyms, first, automaton, outlets, unique, states)

    @cached_property
    def peoples(self) -> Mapping[str, tuple[str, str]]:
        """Demonym → name and code of its state; "European" is the Union's."""
        union = self._states.get("EU")
        named = {word: (s.name, code) for word, code in self.demonym_codes.items() if (s := self._states.get(code))}
        return named | ({"European": (union.name, "EU")} if union else {})

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Names of the capitals of states."""
        return frozenset(entry.name for entry in self.entries if entry.capital)

    def scan(self, text: str) -> Scan:
        """Every known name in ``text``: in text order, the longer first where two begin together."""
        if not len(self._automaton):
            return Scan((), ())
        named: dict[Place, set[int]] = defaultdict(set)
        weak: list[tuple[Place, int]] = []
        needed: set[int] = set()
        demonyms: list[tuple[int, int, str]] = []
        symbols: list[tuple[int, int, int]] = []
        for last, (length, beyond, readings) in self._automaton.iter(f" {fold(text)} "):
            end = last - beyond
            start = end - length
            for number, use, written, exact, dotted, capitals in readings:
                # Most names stand as the tables write them.
                if not text.startswith(written, start) and (exact or not capitals_at(text, start, end, capitals)):
                    continue
                stop = end + 1 if dotted and text[end : end + 1] == "." else end
                if use is _NAME:
                    named[start, stop].add(number)
                elif use is _NEED:
                    needed.add(number)
                elif use is _DEMONYM:
                    demonyms.append((start, stop, self.entries[number].country or ""))
                elif use is _SYMBOL:
                    symbols.append((start, stop, number))
                else:
                    weak.append(((start, stop), number))
        present = {number for owners in named.values() if len(owners) == 1 for number in owners}
        for place, number in weak:
            # A weak alias counts for an entry that the text names otherwise, or needs.
            if number in present or number in needed:
                named[place].add(number)
        matches = self._sorted_out(text, named, symbols, present, needed)
        demonyms.sort()
        return Scan(tuple(matches), tuple(demonyms))

    def _sorted_out(
        self,
        text: str,
        owners_of: Mapping[Place, set[int]],
        symbols: list[tuple[int, int, int]],
        present: set[int],
        needed: set[int],
    ) -> list[Match]:
        entries = self.entries
        places: dict[Place, int] = {}
        companions: list[tuple[int, int, int]] = []
        for place, owners in owners_of.items():
            chosen = owners if len(owners) == 1 else self._meant(text[slice(*place)], owners, present, needed)
            if len(chosen) != 1:
                continue
            (number,) = chosen
            if entries[number].companion and " " not in text[place[0] : place[1]]:
                companions.append((*place, number))
            else:
                places[place] = number
        if companions or symbols:
            self._add_everyday(text, places, companions, symbols)
        ordered = sorted([(start, -end, number) for (start, end), number in places.items()])
        return [_new(Match, (start, -before, entries[number])) for start, before, number in ordered]

    def _meant(self, form: str, owners: set[int], present: set[int], needed: set[int]) -> set[int]:
        """Those of ``owners`` that the text names otherwise, else those whose needs it meets; a firm before a metal
        where each word has its capital ("Critical Metals said")."""
        firms = {n for n in owners if self.entries[n].type == "organization"}
        if len(firms) == 1 < len(owners) and " " in form and form.istitle():
            return firms & (present | needed) or owners & present or owners & needed
        return owners & present or owners & needed

    def _add_everyday(
        self,
        text: str,
        places: dict[Place, int],
        companions: list[tuple[int, int, int]],
        symbols: list[tuple[int, int, int]],
    ) -> None:
        minerals = {place for place, number in places.items() if self.entries[number].type == "mineral"}
        for start, end, number in (*companions, *reversed(companions)):
            if (start, end) not in places and in_company(text, start, end, minerals):
                places[start, end] = number
                minerals.add((start, end))
        sure = set(places.values())
        for start, end, number in companions:
            # "Tin" is no other thing where the text has it among metals.
            if (start, end) not in places and number in sure and text[start:end].lower() == "tin":
                places[start, end] = number
        for start, end, number in symbols:
            if symbol_holds(text, start, end, minerals, symbols):
                places[start, end] = number

    def by_name(self, name: str) -> Entry | None:
        """The only entry that has ``name`` as its name or an alias; case and signs aside."""
        number = self._by_name.get(fold(name).strip())
        return None if number is None else self.entries[number]

    def state(self, code: str | None) -> Entry | None:
        """The country of ``code``, or the European Union for "EU"."""
        return self._states.get(code or "")

    def outlet_country(self, publisher: str | None) -> str | None:
        """Country in which ``publisher`` is edited, if it is a known outlet."""
        return self._outlet_countries.get(fold(publisher).strip()) if publisher else None


def longest(matches: Iterable[Match]) -> list[Match]:
    """Matches without overlaps: the earlier wins, then the longer. ``matches`` as Scan orders them."""
    kept: list[Match] = []
    end = -1
    for match in matches:
        if match.start >= end:
            kept.append(match)
            end = match.end
    return kept


def _rows(tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Iterator[tuple[EntityType, Mapping[str, Any]]]:
    for table, kind in TABLES.items():
        for row in tables.get(table, ()):
            yield kind, row
    had: set[tuple[str, str | None]] = set()
    for group in tables.get("places", ()):
        country = group.get("country")
        for name in group.get("names", ()):
            # "São Paulo" and "Sao Paulo" fold to one key: two entries of it would cancel each other out.
            place = (fold(name).strip(), country)
            if place not in had:
                had.add(place)
                yield "place", {"name": name, "country": country}
