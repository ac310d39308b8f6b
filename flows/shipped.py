"""The lexicon that orewatch ships, read without the checks that a user's own files get.

The tests check the shipped files (``tests/flows/test_cli.py`` compares the two ways). So ``orewatch extract`` need
not load the checker, which takes longer than reading a text.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from extract.facts import Lexicon
from extract.naming.gazetteer import Gazetteer
from extract.topics.judge import Topics
from flows.workspace import defaults


def shipped_lexicon() -> Lexicon:
    """The lexicon that a fresh workspace has."""
    folder = defaults("config")
    tables: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((folder / "gazetteer").glob("*.toml")):
        for name, rows in _toml(path).items():
            tables.setdefault(name, []).extend(rows)
    gazetteer = Gazetteer.build(tables)
    return Lexicon(gazetteer, Topics.build(_toml(folder / "topics.toml"), gazetteer))


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
