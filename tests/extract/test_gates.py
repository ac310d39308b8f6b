"""What spares a step its work is no narrower than the rule behind it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extract.attribution.dating import DAY_OR_DIGIT, NAMED_DAY
from extract.attribution.phrases import PRE_TITLE
from extract.attribution.vocabulary import LEXICON
from extract.sentences import BULLET, DATELINE, opens_plainly
from extract.titles import APART


def test_no_word_before_a_title_parts_it_from_its_name() -> None:
    """A tag that ends the search for a title is the tag of no word that belongs to one ("then", "acting")."""
    assert {LEXICON.get(word, "N") for word in PRE_TITLE}.isdisjoint(APART)
    assert set("DCKOLrg'NEMdHIt&#").isdisjoint(APART)


@given(st.from_regex(DATELINE) | st.from_regex(BULLET))
def test_no_dateline_or_bullet_is_taken_for_a_plain_opening(text: str) -> None:
    """Where a paragraph's opening is searched for neither, neither is there."""
    matched = BULLET.match(text) or DATELINE.match(text, 0, min(len(text), 90))
    assert not (matched and opens_plainly(text, 0))


@given(st.from_regex(NAMED_DAY, alphabet=st.characters(max_codepoint=127)))
def test_each_named_day_holds_a_digit_or_day(text: str) -> None:
    """A clause that is not searched for its day names none."""
    assert NAMED_DAY.search(text) is None or DAY_OR_DIGIT.search(text) is not None
