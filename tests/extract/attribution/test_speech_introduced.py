"""Blocks that a paragraph of their own introduces: "Commissioner Orth said:"."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech

BLOCK = "“A steady supply of ore is the base of our plans for the decade.”"


@pytest.mark.parametrize(
    "opening",
    [
        "Council President [P:Marta Orlov] said:",
        "Council President [P:Marta Orlov] yesterday said:",
        "[P:Marta Orlov], the council president, told reporters in Lima on Monday:",
        "Asked about the ban, [P:Marta Orlov] said in a statement:",
    ],
)
def test_the_paragraph_behind_an_introduction_is_the_speakers(opening: str) -> None:
    """The introduction and its quotation are one statement, in her own words."""
    (found,) = speech(f"{opening}\n\n{BLOCK}\n\nShares rose by a tenth.")
    assert (found.speaker, found.mode, found.rule) == ("Marta Orlov", "direct", "introduction")
    assert found.start == 0
    assert found.text.endswith(BLOCK)


def test_a_block_without_marks_is_taken_as_well() -> None:
    """In the first person it is direct; without one it is told of, and ends with its paragraph."""
    first, second = speech(
        "Commenting on the quarter, [P:Marta Orlov] said:\n\nWe are glad that the plant ran. It broke no record.\n\n"
        "[P:Orlov=Marta Orlov] added:\n\nWith the second furnace lit, the plant has cut its costs.\n\nShares rose."
    )
    assert (first.mode, second.mode) == ("direct", "indirect")
    assert first.text.endswith("It broke no record.")
    assert second.text.endswith("cut its costs.")


def test_a_quotation_over_paragraphs_goes_on() -> None:
    """Each paragraph that is nothing but quotation belongs to it; the first prose ends it."""
    (found,) = speech(
        "[P:Marta Orlov] said on Monday:\n\n“We ask for calm in the market today.\n\n“We shall act on it in May.”\n\n"
        "The panel then rose."
    )
    assert found.text.endswith("in May.”")


@pytest.mark.parametrize(
    "text",
    [
        "Here is what analysts said:\n\nCopper is dear this year.",
        "[P:Marta Orlov] said:\n\n• quotas from May\n\n• licences from June",
        "[P:Marta Orlov] will say:\n\nWe ask for calm in the market.",
        "Most read, the editors said:\n\nCopper falls to a low",
    ],
)
def test_what_opens_no_block(text: str) -> None:
    """Lists, headlines, plans and announcements of many speakers are no one's words."""
    assert [s for s in speech(text) if s.rule == "introduction"] == []
