"""Joint statements: who "we" are, and what we declare."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from extract.facts import Lexicon, extract
from extract.model import Article, Statement
from flows.shipped import shipped_lexicon

US = "We, the Ministers of Mines of Chile, Peru and Norway, met in Arica today and issued this statement."
SPEAKER = "Ministers of Mines of Chile, Peru and Norway"


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


def speech(text: str, lexicon: Lexicon) -> list[Statement]:
    """The speech statements of ``text``, published on 12 May 2026."""
    facts = extract(Article(text, published=datetime(2026, 5, 12, 15, tzinfo=UTC)), lexicon)
    return [s for s in facts.statements if s.kind == "speech"]


@pytest.mark.parametrize(
    "said",
    [
        "We reaffirm that critical minerals must be traded openly.",
        "We welcome the lifting of the copper quota by Zambia.",
        "Recalling our last meeting, we express concern at controls on gallium.",
        "We also underline the role of recyclers.",
        "We remain deeply concerned about the tungsten permits.",
        "We take note of the proposal for a nickel price floor.",
        "We look forward to the talks on lithium in Lima.",
    ],
)
def test_what_we_declare_is_said_by_those_whom_the_paper_names(said: str, lexicon: Lexicon) -> None:
    """Each sentence in which we declare something is a statement of those who met, on the day on which they met."""
    (statement,) = speech(f"{US}\n\n{said}", lexicon)
    assert statement.text == said
    assert (statement.speaker, statement.speaker_named, statement.mode) == (SPEAKER, True, "indirect")
    assert (statement.said_on, statement.venue, statement.rule) == (
        date(2026, 5, 12), "joint statement", "joint-statement",
    )  # fmt: skip


@pytest.mark.parametrize("done", ["We ate well.", "We meet again in June.", "We have two days."])
def test_what_we_do_is_no_claim(done: str, lexicon: Lexicon) -> None:
    """Only verbs that declare make a claim."""
    assert not speech(f"{US}\n\n{done}", lexicon)


def test_without_such_an_opening_we_declare_nothing(lexicon: Lexicon) -> None:
    """In other prose "we" is whoever is quoted, or the outlet: nobody is made a speaker."""
    assert not speech("The quay is long.\n\nWe welcome the lifting of the copper quota by Zambia.", lexicon)


def test_others_in_the_paper_keep_their_words(lexicon: Lexicon) -> None:
    """A person quoted in the note below speaks for herself."""
    text = f"{US}\n\nWe welcome the pact.\n\n“It is a start,” Chile's mining minister Ana Ruz told reporters."
    ours, hers = speech(text, lexicon)
    assert (ours.speaker, hers.speaker) == (SPEAKER, "Ana Ruz")
