"""The fields of the label files, by the label guide, with their types: what the tests of the labels check."""

from __future__ import annotations

from typing import Any

TYPES = frozenset({"person", "organization", "outlet", "country", "bloc", "mineral", "agreement", "event", "place"})
MODIFIERS = frozenset({"about", "at_least", "at_most", "more_than", "less_than", "up", "down", None})
TOPICS = frozenset({"export_controls", "alliances"})
STATEMENT: dict[str, Any] = {
    "id": str,
    "kind": str,
    "speaker": str,
    "named": bool,
    "role": str | None,
    "affiliation": str | None,
    "country": str | None,
    "mode": str | None,
    "spans": list,
    "relayed_by": list,
    "said_on": str | None,
    "venue": str | None,
    "topics": list,
    "minerals": list,
    "countries": list,
}
FIGURE: dict[str, Any] = {
    "text": str,
    "value": float,
    "value_high": float | None,
    "unit": str,
    "modifier": str | None,
    "what": str,
    "minerals": list,
    "countries": list,
    "period": str | None,
    "source": str | None,
    "sentence": str,
}
EXTRAS = frozenset({"disputed", "disputed_fields", "speaker_aliases", "note", "counted"})
"""Fields that a row may have besides."""
