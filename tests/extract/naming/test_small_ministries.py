"""Ministries in small letters, whose country the words beside them show. The people are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

OWNED: list[tuple[str, str]] = [
    ("The pause is short, the commerce ministry's Tao Wenqi said.", "Chinese Ministry of Commerce"),
    ("No embargo, commerce ministry spokesman Tao Wenqi wrote.", "Chinese Ministry of Commerce"),
    ("Peru was unmoved. At noon, trade ministry spokesman Illari Quispe said no.", "Peruvian Ministry of Trade"),
]
UNOWNED = [
    "The trade ministry said no.",
    "Peru and Chile were unmoved. At noon, trade ministry spokesman Illari Quispe said no.",
    "A commerce ministry is a large house.",
]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_a_ministry_in_small_letters_has_a_country(text: str, expected: str) -> None:
    """A Chinese spokesman, the only state of the paragraph."""
    assert names(text, "organization") == [expected]


@pytest.mark.parametrize("text", UNOWNED)
def test_a_ministry_without_a_country_is_no_name(text: str) -> None:
    """Nobody says whose; two states; the noun."""
    assert names(text, "organization") == []
