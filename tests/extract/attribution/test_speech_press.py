"""Speech as newspapers tell it: whole sentences through the shipped word lists, and everyday doubles."""

from __future__ import annotations

from functools import cache

import pytest

from extract.facts import Lexicon, extract
from extract.model import Article, Statement
from flows.shipped import shipped_lexicon
from tests.extract.attribution.press_cases import PRESS, SILENT, PressCase


@cache
def _lexicon() -> Lexicon:
    return shipped_lexicon()


def _speech(text: str) -> list[Statement]:
    found = extract(Article(text, publisher="The Harbour Post"), _lexicon())
    return [s for s in found.statements if s.kind == "speech"]


@pytest.mark.parametrize("case", PRESS, ids=lambda c: c[0][:60])
def test_who_said_it_and_in_whose_words(case: PressCase) -> None:
    """Every construction that attributes gives its speaker and tells marked words from the reporter's."""
    text, wanted = case
    assert [(s.speaker, s.mode) for s in _speech(text)] == list(wanted)


@pytest.mark.parametrize("text", SILENT, ids=lambda t: t[:60])
def test_the_same_words_where_nobody_speaks(text: str) -> None:
    """A construction that attributes stays no speech where it tells an event, a game or a thing."""
    assert _speech(text) == []
