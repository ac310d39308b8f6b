"""Vietnamese names with their middle name, and the city that is spelled like one."""

from __future__ import annotations

import pytest

from bench.accuracy.labels import ROOT
from extract.facts import Lexicon, extract
from extract.model import Article
from flows.lexicon import load_lexicon


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(ROOT / "config")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Shipments fell, the spokesman for the customs office, Do Van Kien, told a briefing in Ha Noi.",
            "Do Van Kien",
        ),
        (
            "“We have waited for the circular since the spring,” said Le Thi Thu Huong, who sells ore.",
            "Le Thi Thu Huong",
        ),
        ("Bui Van Tam, a trader in tin, said that prices rose.", "Bui Van Tam"),
    ],
)
def test_the_middle_name_shows_a_person(text: str, name: str, lexicon: Lexicon) -> None:
    """A surname with "Thi" or "Van" behind it is a person, also where the surname is an English or French word."""
    facts = extract(Article(text), lexicon)
    assert [m.text for m in facts.mentions if m.type == "person"] == [name]
    assert [s.speaker for s in facts.statements] == [name]


def test_a_middle_name_alone_shows_nobody(lexicon: Lexicon) -> None:
    """ "Van" behind a word that is no Vietnamese surname says nothing."""
    facts = extract(Article("The Delivery Van Company sold two trucks in Do Son."), lexicon)
    assert not [m for m in facts.mentions if m.type == "person"]
