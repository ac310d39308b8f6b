"""The outlet in its own pages: by its name, its last word, its initials, the name without its edition."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

OWN: list[tuple[str, str, list[str]]] = [
    ("Ferrous Metals Daily", "The mill has sold out, its owner told FMD.", ["Ferrous Metals Daily"]),
    ("Nordlysbladet International", "The minister told Nordlysbladet that it was late.", ["Nordlysbladet"]),
    ("The Harbour Sentinel", "Several dockers with whom the Sentinel spoke agreed.", ["Harbour Sentinel"]),
    ("The Harbour Sentinel", "The Sentinel has seen the letter.", ["Harbour Sentinel"]),
]
OTHERS: list[tuple[str, str]] = [
    ("Ferrous Metals Daily", "The FMDX index fell."),
    ("Mining International", "Mining is slow in the north."),
    ("Harbour Post", "The post was slow, and the Post Office closed."),
    ("Sky News", "Sky and sea were grey."),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), OWN)
def test_the_outlet_is_known_by_its_short_names(publisher: str, text: str, expected: list[str]) -> None:
    """Initials of three letters and more, the last word behind an article, the name without "International"."""
    found = names(text, "outlet", publisher=publisher)
    assert [name.removesuffix(" International") for name in found] == expected


@pytest.mark.parametrize(("publisher", "text"), OTHERS)
def test_words_of_its_name_are_not_the_outlet(publisher: str, text: str) -> None:
    """An everyday word, part of another name, part of a longer word."""
    assert names(text, "outlet", publisher=publisher) == []
