"""Words beside names that are no part of them: adjectives of parts of the world, participles joined by a hyphen."""

from __future__ import annotations

from extract.naming.vocabulary import words

REGIONAL = words("European African Asian American Western Eastern Northern Southern Nordic Arctic Eurasian Andean")
"""Adjectives of parts of the world: no name by themselves."""

COMPOUNDED = (
    *("-based", "-led", "-backed", "-owned", "-listed", "-run", "-funded", "-headquartered", "-like", "-style"),
    *("-controlled", "-chaired", "-appointed", "-founded", "-drafted", "-brokered", "-era"),
)
"""Participles joined to a name: "the Oslo-based Institute", "Tilda Rasmussen-led Fjordhus"."""
