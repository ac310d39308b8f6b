"""Which code made a row."""

from __future__ import annotations

from importlib.metadata import version

from extract.facts import EXTRACTOR_VERSION


def versions() -> dict[str, str]:
    """What a run's row and every fact is stamped with."""
    return {
        "orewatch": version("orewatch"),
        "extractor": EXTRACTOR_VERSION,
        "trafilatura": version("trafilatura"),
        "duckdb": version("duckdb"),
    }
