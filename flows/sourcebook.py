"""Editing ``sources.toml`` from commands: the user's comments and order stay as they are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import tomlkit
from pydantic import ValidationError
from tomlkit.items import AoT

from extract.errors import FinalError
from flows.settings import Source


class BadSource(FinalError):
    """A source that sources.toml would not load, or that it holds already."""


def checked_options(**options: str) -> None:
    """Raise BadSource unless these fields of a Source (category, country, language) may stand in sources.toml."""
    try:
        Source.model_validate(
            {"id": "x", "url": "http://x", "publisher": "x", "category": "wire", "country": "US"} | options
        )
    except ValidationError as error:
        problems = (f"--{p['loc'][0]} {p['input']!r}: {_REMEDIES[str(p['loc'][0])]}" for p in error.errors())
        raise BadSource("\n".join(problems)) from None


_REMEDIES = {
    "category": "write one of " + ", ".join(get_args(Source.model_fields["category"].annotation)) + ".",
    "country": "write an ISO 3166-1 alpha-2 code in capitals, such as FR, or EU.",
    "language": "write an ISO 639-1 code in small letters, such as en.",
}


def add_sources(path: Path, sources: Iterable[Source]) -> None:
    """Append ``sources`` to the file."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    entries = _entries(document)
    for source in sources:
        table = tomlkit.table()
        for key, value in source.model_dump(exclude_none=True, exclude_defaults=True).items():
            table.add(key, list(value) if isinstance(value, tuple) else value)
        entries.append(table)
    document["source"] = entries
    _write(path, tomlkit.dumps(document))


def mark_verified(path: Path, verified: Iterable[str]) -> int:
    """Set ``verified = true`` for these source ids; how many were not so before."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    wanted = set(verified)
    changed = 0
    for entry in _entries(document):
        if entry.get("id") in wanted and not entry.get("verified", False):
            entry["verified"] = True
            changed += 1
    if changed:
        _write(path, tomlkit.dumps(document))
    return changed


def _entries(document: tomlkit.TOMLDocument) -> AoT:
    found = document.get("source")
    return found if isinstance(found, AoT) else tomlkit.aot()


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a config is never left half-written."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
