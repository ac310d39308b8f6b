"""Editing ``sources.toml`` from commands: the user's comments and order stay as they are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import tomlkit
from tomlkit.items import AoT

from flows.settings import Source


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
