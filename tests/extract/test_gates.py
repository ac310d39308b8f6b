"""What spares a step its work is no narrower than the rule behind it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.attribution.occasions.dating import DAY_OR_DIGIT, NAMED_DAY, lead_day
from extract.dates.days import _DATE, _hints
from extract.dates.event_kinds import KINDS, kinds_of
from extract.dates.events import FIRST_OF_DAY, may_name_day
from extract.dates.events import NAMED_DAY as EVENT_DAY
from extract.segmentation.sentences import BULLET, DATELINE, opens_plainly
from extract.speakers.titles import APART
from extract.tagging.phrases import PRE_TITLE
from extract.tagging.vocabulary import LEXICON
from extract.topics.evidence import AMOUNT


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


_ANY_FIRST = re.compile(EVENT_DAY.pattern.replace(FIRST_OF_DAY, ""))


@given(st.from_regex(_ANY_FIRST, alphabet=st.characters(max_codepoint=127)))
def test_each_day_of_an_event_is_looked_for(text: str) -> None:
    """A sentence that is not searched for the day of an event names none; each day begins with a listed letter."""
    days = [found.span() for found in _ANY_FIRST.finditer(text)]
    assert [found.span() for found in EVENT_DAY.finditer(text)] == days
    assert not days or may_name_day(text)


@pytest.mark.parametrize("day", ["Monday", "monday", "MONDAY"])
def test_a_lead_names_its_day_in_any_letters(day: str) -> None:
    """A lead that is not searched for its weekday names none."""
    lead = f"The port council met on {day} to close two berths."
    assert lead_day(lead, len(lead), date(2026, 9, 17)) == date(2026, 9, 14)


_CODES = ("rs", "rm", "rp", "pln", "nok", "sek", "chf", "zar")
_SIGNED = [f"{sign}40" for sign in ("$", "€", "£", "¥", "₹", "r")]
_CODED = [f"{code}{link}40" for code in _CODES for link in ("", " ", ".", ". ")]
_COUNTED = ["40%", "40 percent", "40 per cent", "40mn, euros", "40 billion won", "40t", "40 tons", "40 lakh"]


@pytest.mark.parametrize("amount", [*_SIGNED, *_CODED, *_COUNTED])
def test_an_amount_is_told_by_what_stands_beside_its_digits(amount: str) -> None:
    """A search that begins with a digit finds the currency before it as well as the unit behind it."""
    assert AMOUNT.search(f"at {amount} now")


@pytest.mark.parametrize("other", ["40", "chapter 40", "cars 40", "form 40", "in 2026", "40 mines", "40 tanks"])
def test_a_bare_number_is_no_amount(other: str) -> None:
    """A currency is a word of its own, and a unit is a whole word."""
    assert AMOUNT.search(f"at {other} now") is None


@given(st.from_regex(_DATE, alphabet=st.characters(max_codepoint=127)))
def test_each_date_is_looked_for(text: str) -> None:
    """Words that are not searched for a date name none."""
    assert _DATE.search(text) is None or _hints(text)[0]


@pytest.mark.parametrize("word", KINDS)
def test_a_word_tells_of_its_sorts_of_events(word: str) -> None:
    """Single words and those of several parts are found wherever they stand, and only whole."""
    assert kinds_of(f"The {word.capitalize()}, it ended.") == KINDS[word]
    assert not kinds_of(f"un{word}x")
