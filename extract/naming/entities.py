"""The distinct things that mentions name."""

from __future__ import annotations

from collections.abc import Iterable

from extract.ids import entity_id
from extract.model import Entity, Mention


def collect(mentions: Iterable[Mention]) -> tuple[Entity, ...]:
    """One Entity for each (type, name), in order of first mention; the first country and Wikidata id known are kept."""
    found: dict[str, Entity] = {}
    for mention in mentions:
        key = entity_id(mention.type, mention.name)
        before = found.get(key)
        if before is None:
            found[key] = Entity(key, mention.name, mention.type, mention.country, mention.wikidata)
        elif (before.country is None and mention.country) or (before.wikidata is None and mention.wikidata):
            found[key] = Entity(
                key, before.name, before.type, before.country or mention.country, before.wikidata or mention.wikidata
            )
    return tuple(found.values())
