"""The one character that is looked at before a pattern is asked never hides what the pattern would find."""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.figures import grammar, modifiers, nouns, numbers, periods, phrase_ends, phrases, places
from extract.figures.compared import _QUOTED_AT
from extract.figures.context import Surroundings
from extract.figures.numbers import Number
from extract.figures.quantity import Quantity, word_before, words_before
from extract.figures.spelt import matches_at_openings, openings
from extract.figures.subject import _unmodified
from extract.model import Article, Document, Statement

_GATES = (
    (nouns._OF_TIME, nouns._FIRST_OF_TIME),
    (modifiers._AFTER, modifiers._FIRST_OF_AFTER),
)


@pytest.mark.parametrize(("pattern", "first"), _GATES)
def test_what_a_pattern_finds_begins_with_a_letter_of_its_gate(pattern: re.Pattern[str], first: frozenset[str]) -> None:
    """Each character that can begin a match is in the set."""

    @given(st.from_regex(pattern))
    def begins(text: str) -> None:
        if found := pattern.match(text):
            assert found[0][0] in first

    begins()


def test_scales_begin_with_a_letter_of_their_gate() -> None:
    """Every scale is read behind a number, small or in capitals."""
    for word in (*numbers.SCALES, "Million", "BILLION"):
        found = numbers.find_numbers(f"worth 4 {word} there")
        assert found[0].scale_text == word.lower()


@given(st.text("ab (“\n", max_size=30), st.integers(0, 30), st.integers(0, 12))
def test_the_last_word_before_is_the_last_of_the_words_before(text: str, at: int, floor: int) -> None:
    """The short way gives the last word that the long way gives."""
    assert word_before(text, at, floor) == (words_before(text, at, floor) or [""])[-1]


_HELD = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60), st.booleans()), max_size=8)


@given(_HELD, st.integers(0, 60), st.integers(1, 9))
def test_the_shortest_statement_that_holds_a_figure_is_found(
    held: list[tuple[int, int, bool]], start: int, width: int
) -> None:
    """Of all statements round a figure speech comes first, then the shortest, then the first."""
    statements = [
        Statement("speech" if speech else "action", "x" * long, a, a + long, None, False) for a, long, speech in held
    ]
    number = Number(start, start + width, 1.0, 1.0, start + width)
    q = Quantity(number, start, start + width, 1.0, "t", "figure.measure")
    round_it = [
        (s.kind != "speech", len(s.text), n)
        for n, s in enumerate(statements)
        if s.start <= start and start + width <= s.end
    ]
    surroundings = Surroundings(Document(Article(""), (), (), ()), (), statements)
    assert surroundings._statement(q) == (min(round_it)[2] if round_it else None)


@given(st.from_regex(numbers._WORDED))
def test_numerals_in_words_begin_at_openings(text: str) -> None:
    """Whatever is read as a numeral in words begins where the one search stops."""
    found = [m.span() for m in numbers._WORDED.finditer(text)]
    assert [m.span() for m in matches_at_openings(numbers._WORDED, text, openings(text))] == found


@given(st.from_regex(phrases._HINT))
def test_quantities_in_words_begin_at_openings(text: str) -> None:
    """Whatever is read as a quantity without a numeral begins where the one search stops."""
    found = [m.span() for m in phrases._HINT.finditer(text)]
    assert [m.span() for m in matches_at_openings(phrases._HINT, text, openings(text))] == found


@given(st.from_regex(periods._QUARTER))
def test_a_part_of_a_year_is_told_by_a_word_of_its_gate(text: str) -> None:
    """A sentence that is not searched for a quarter or a half names none."""
    for found in periods._QUARTER.finditer(text):
        assert any(part in found[0] for part in periods._PARTS)


@given(st.from_regex(grammar._PLUS))
def test_a_plus_behind_a_number_is_one_of_three(text: str) -> None:
    """What is read as "or more" right behind a number begins as it is asked first."""
    if grammar._PLUS.match(text):
        assert text.startswith(("+", " plus", "-plus"))


def test_a_digit_of_any_script_begins_a_figure() -> None:
    """The listed digits are those that the pattern for a whole number reads."""
    digits = [chr(code) for code in range(0x10000) if re.match(r"\d", chr(code))]
    assert all(numbers._FIGURE.match(digit) for digit in [*digits, *numbers._VULGAR])


def test_words_that_make_a_number_no_quantity_are_asked_for() -> None:
    """Each label, month and word of age before a number is among the words that are looked at."""
    for word in (*nouns._LABELS, *nouns._MONTHS, *nouns._AGES, "No.", "HS", "of"):
        assert word.rstrip(".,").lower() in nouns._TELLING


_GATED = (
    (places._BOTH, places._PAIRS),
    (places._TOLD_BY, places._TELLERS),
    (phrase_ends._MEASURE, phrase_ends._MEASURES),
    (_QUOTED_AT, (" at",)),
)


@pytest.mark.parametrize(("pattern", "literals"), _GATED)
def test_a_pattern_is_asked_where_one_of_its_literals_stands(
    pattern: re.Pattern[str], literals: Collection[str]
) -> None:
    """Words that are not searched hold nothing that the search would find."""

    @given(st.from_regex(pattern))
    def holds(text: str) -> None:
        for found in pattern.finditer(text):
            assert any(literal in found[0] for literal in literals)

    holds()


@pytest.mark.parametrize(
    ("left", "bare"),
    [
        (" the mine sold", " the mine sold"),
        (" the mine sold at least", " the mine sold"),
        (" it signed for a total of", " it signed for"),
        (" the equivalent of about", ""),
        (" part of", " part of"),
        (" almost", ""),
    ],
)
def test_words_that_blur_a_figure_are_cut_off(left: str, bare: str) -> None:
    """Only whole words go, from the figure backwards, and "of" only with what it belongs to."""
    assert _unmodified(left) == bare
