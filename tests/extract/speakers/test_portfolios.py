"""Offices with lists of portfolios, whole sentences through the shipped word lists. People are invented."""

from __future__ import annotations

from functools import cache

import pytest

from extract.facts import Lexicon, extract
from extract.model import Article
from flows.shipped import shipped_lexicon

OFFICES = [
    (
        "The U.S. Undersecretary of State for Trade Growth, Energy, and the Climate, Kari Moe, said all was well.",
        "Kari Moe",
        "Undersecretary of State for Trade Growth, Energy, and the Climate",
    ),
    (
        "U.S. Under Secretary of State for Trade Growth, Energy, and the Climate Lars Lindqvist said all was well.",
        "Lars Lindqvist",
        "Under Secretary of State for Trade Growth, Energy, and the Climate",
    ),
    (
        "Minister of Mines, Geology and Energy Eva Brekke said all was well.",
        "Eva Brekke",
        "Minister of Mines, Geology and Energy",
    ),
    (
        "The Deputy Minister for Trade, Industry and Competition, Tove Lund, said all was well.",
        "Tove Lund",
        "Deputy Minister for Trade, Industry and Competition",
    ),
    (
        "Tove Holm, minister of mines, geology and energy, said all was well.",
        "Tove Holm",
        "minister of mines, geology and energy",
    ),
    (
        "Norway's Energy, Mines and Water Minister Ida Moen said all was well.",
        "Ida Moen",
        "Energy, Mines and Water Minister",
    ),
    (
        "Kenya's Cabinet Secretary for Mining, Blue Economy and Maritime Affairs Salim Hassan said all was well.",
        "Salim Hassan",
        "Cabinet Secretary for Mining, Blue Economy and Maritime Affairs",
    ),
    (
        "The Secretary of State for Trade and Industry, Tom Hale, opened the mine. “It is safe,” Hale said.",
        "Tom Hale",
        "Secretary of State for Trade and Industry",
    ),
    (
        "Mayor Eva Brekke received Finnish Prime Minister Jukka Ranta. “It is safe,” Ranta said.",
        "Jukka Ranta",
        "Prime Minister",
    ),
    ("The court jailed former trade minister Odd Grim. “It is safe,” Grim said.", "Odd Grim", "former trade minister"),
    (
        "Ida Moen, the director general for steel and minerals at the Ministry of Energy, said all was well.",
        "Ida Moen",
        "director general for steel and minerals",
    ),
    ("“We wait,” said Ida Moen, the association’s secretary general.", "Ida Moen", "secretary general"),
    ("Kinshasa-based analyst Jean Moreau said all was well.", "Jean Moreau", "analyst"),
    (
        "Chilean Ambassador Ida Moen spoke in Oslo. “It is safe,” the diplomat said.",
        "Ida Moen",
        "Ambassador",
    ),
    ("A manager surnamed Deng at a smelter in Hunan said all was well.", "Deng", "manager"),
]


@cache
def _lexicon() -> Lexicon:
    return shipped_lexicon()


@pytest.mark.parametrize(("text", "speaker", "role"), OFFICES, ids=lambda value: str(value)[:40])
def test_the_whole_office_belongs_to_its_holder(text: str, speaker: str, role: str) -> None:
    """Commas within a list of portfolios part neither the office nor the name; a verb before it is none of it."""
    spoken = [s for s in extract(Article(text), _lexicon()).statements if s.kind == "speech"]
    assert [(s.speaker, s.speaker_role) for s in spoken] == [(speaker, role)]


def test_a_list_of_things_is_no_office() -> None:
    """Portfolios without an office beside them stay apart from a name that follows."""
    text = "Officials from trade, energy, and mining met miners. Ida Moen, a baker, said all was well."
    (spoken,) = (s for s in extract(Article(text), _lexicon()).statements if s.kind == "speech")
    assert (spoken.speaker, spoken.speaker_role) == ("Ida Moen", "baker")
