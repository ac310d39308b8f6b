"""Read ``topics.toml`` and ``gazetteer/*.toml`` of a config folder into the lexicon that extraction works with."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from extract.gazetteer import Gazetteer


def load_gazetteer(folder: Path) -> Gazetteer:
    """Every ``*.toml`` of ``folder``, as one gazetteer."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(folder.glob("*.toml")):
        for table, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(table, []).extend(rows)
    return Gazetteer.build(tables)
