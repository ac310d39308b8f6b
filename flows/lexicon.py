"""The lexicon that extraction works with: a user's ``topics.toml`` and ``gazetteer/*.toml``, or the shipped ones.

A user's files are checked first (``flows/lexicon_check.py``). The shipped ones are checked by the tests, and read here
without loading the checker, so that ``orewatch extract`` starts at once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from extract.facts import Lexicon
from extract.gazetteer import Gazetteer
from extract.topics import Topics
from flows.workspace import defaults


def load_lexicon(folder: Path) -> Lexicon:
    """The lexicon of ``folder`` (a workspace's ``config/``).

    Raises ConfigError with every problem of ``topics.toml`` and of ``gazetteer/*.toml``.
    """
    from flows.lexicon_check import checked_tables

    return _built(*checked_tables(folder))


def shipped_lexicon() -> Lexicon:
    """The lexicon that a fresh workspace has."""
    folder = defaults("config")
    rows: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((folder / "gazetteer").glob("*.toml")):
        for name, table in _toml(path).items():
            rows.setdefault(name, []).extend(table)
    return _built(_toml(folder / "topics.toml"), rows)


def _built(topics: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> Lexicon:
    gazetteer = Gazetteer.build(rows)
    return Lexicon(gazetteer, Topics.build(topics, gazetteer))


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
