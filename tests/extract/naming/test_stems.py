"""The quick ways of seeking fixed words find exactly what the patterns that they stand in for find."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from extract.naming.numbered_acts import FIRST_OF_ACT, find_numbered_acts
from extract.naming.runs import find_runs, places_by_word
from extract.naming.stems import matches_at, places_of, whole_words

_PIECES = st.lists(
    st.sampled_from(["Order", " No. 4", "Law", "ab", "a", "_", "-", " ", "é", "9", ".", "\n", "No.5", "aa", "al-", "K"])
)
_TEXTS = _PIECES.map("".join)


@given(_TEXTS, st.sampled_from(["a", "aa", "Law", "Order", "K-al"]))
def test_whole_words_are_those_that_no_letter_touches(text: str, name: str) -> None:
    """The places are those of the name between word boundaries, with hyphens open or not."""
    plain = [m.span() for m in re.finditer(rf"(?<!\w){name}(?!\w)", text)]
    strict = [m.span() for m in re.finditer(rf"(?<![\w-]){name}(?![\w-])", text)]
    assert list(whole_words(text, name)) == plain
    assert list(whole_words(text, name, hyphen=False)) == strict


@given(_TEXTS)
def test_a_pattern_asked_at_its_stems_gives_what_it_gives_over_the_text(text: str) -> None:
    """Matches come in text order, none overlapping, each once."""
    pattern = re.compile(r"\b(?:Order|Law|a+)(?: No\. \d|\.|a)")
    whole = [m.span() for m in pattern.finditer(text)]
    assert [m.span() for m in matches_at(pattern, text, ("Law", "Order", "a"))] == whole


def test_words_stand_where_their_runs_have_them() -> None:
    """A capitalised word is found at its place: alone, in a row, and joined to another by a sign."""
    text = "Sub-Decree No. 7 follows the Decree on Trade; no decree names Arrêté–Lois of the West-Sub-Decrees’ kind."
    words = ("Sub", "Decree", "Trade", "Arrêté", "Lois", "West", "Decrees")
    places = places_by_word(find_runs(text), frozenset(words))
    assert places.keys() == set(words)
    for word in words:
        assert sorted(places[word]) == [m.start() for m in re.finditer(rf"\b{word}\b", text)]


def test_an_act_is_read_behind_a_hyphen_too() -> None:
    """The number belongs to the act's word, whatever is joined to the front of it."""
    text = "The ministry cited Sub-Decree No. 118 and General License 7."
    found = [m.name for m in find_numbered_acts(text, places_by_word(find_runs(text), frozenset(FIRST_OF_ACT)))]
    assert found == ["Decree No. 118", "General License 7"]


def test_overlapping_places_are_all_given() -> None:
    """A word that overlaps itself is met at each place."""
    assert list(places_of("aaa b aa", "aa")) == [0, 1, 6]


def test_runs_begin_at_capitals_and_at_the_article_before_them() -> None:
    """A small "al-" belongs to the name behind it, unless a letter stands before."""
    found = [(run[0].text, run[0].start) for run in find_runs("they saw al-Rashid, xal-Rashid, an-Nur; the-Kern.")]
    assert found == [("al-Rashid", 9), ("Rashid", 24), ("an-Nur", 32), ("Kern", 44)]
