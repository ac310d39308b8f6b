"""Claims that a sentence of its own behind them attributes: "This was stated by Orth"."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech

CLAIM = "The new fees are aimed at no single port."


@pytest.mark.parametrize(
    "behind",
    [
        "This was stated by the harbour master [P:Marta Orlov] in an interview.",
        "[P:Marta Orlov] said so on Monday.",
        "[P:Marta Orlov], the harbour master, stated this in Lima.",
        "That is according to [P:Marta Orlov].",
    ],
)
def test_a_sentence_that_points_back_attributes_the_one_before(behind: str) -> None:
    """Claim and attribution are one statement, over a break between paragraphs as well."""
    for gap in (" ", "\n\n"):
        (told,) = speech(f"{CLAIM}{gap}{behind}")
        assert (told.speaker, told.mode, told.start) == ("Marta Orlov", "indirect", 0)
        assert told.rule == "afterwards"


@pytest.mark.parametrize(
    "text",
    [
        f"{CLAIM} This was built by [P:Marta Orlov] in May.",
        f"{CLAIM} [P:Marta Orlov] did so on Monday.",
        "New fees: This was stated by [P:Marta Orlov].",
    ],
)
def test_other_verbs_and_half_sentences_attribute_nothing(text: str) -> None:
    """Only a verb of saying points back, and only to a whole sentence."""
    assert speech(text) == ()


def test_a_claim_that_is_somebodys_stays_theirs() -> None:
    """What the sentence before attributes itself is not given to another."""
    first, *rest = speech("The fees are fair, [P:Lena Orth] said. This was stated by [P:Marta Orlov] as well.")
    assert (first.speaker, rest) == ("Lena Orth", [])
