"""The shipped gazetteer and what the naming pass finds with it: for the tests of this folder."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from extract.model import Article
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut

FOLDER = Path(__file__).parents[3] / "config" / "gazetteer"


@cache
def gazetteer() -> Gazetteer:
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    return Gazetteer.build(tables)


def found(text: str, *types: str, publisher: str | None = None) -> list[tuple[str, str]]:
    """(canonical name, words in the text) of every mention of ``types``."""
    document = cut(Article(text, publisher=publisher))
    return [(m.name, m.text) for m in find_mentions(document, gazetteer()) if m.type in types]


def names(text: str, *types: str, publisher: str | None = None) -> list[str]:
    """Canonical names of the mentions of ``types``, each once, in text order."""
    return list(dict.fromkeys(name for name, _ in found(text, *types, publisher=publisher)))
