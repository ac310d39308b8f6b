"""What spares a step its work is no narrower than the rule behind it."""

from __future__ import annotations

from extract.attribution.phrases import PRE_TITLE
from extract.attribution.vocabulary import LEXICON
from extract.titles import APART


def test_no_word_before_a_title_parts_it_from_its_name() -> None:
    """A tag that ends the search for a title is the tag of no word that belongs to one ("then", "acting")."""
    assert {LEXICON.get(word, "N") for word in PRE_TITLE}.isdisjoint(APART)
    assert set("DCKOLrg'NEMdHIt&#").isdisjoint(APART)
