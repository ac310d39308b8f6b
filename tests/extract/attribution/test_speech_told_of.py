"""Claims told by a passive with its agent, by readiness or interest, with a hearer, or for a body in its own words."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # passives
        ("The plan was described by the mayor as “a gift to smugglers”.", "mayor"),
        ("The curbs were dismissed by [P:Lou Ames] as a stunt.", "Lou Ames"),
        ("It was a step blasted by [P:Lou Ames] as “the end of the harbour”.", "Lou Ames"),
        ("The move was welcomed by the traders' association on Monday.", "traders' association"),
        ("The talks were confirmed by a ministry official, who gave no day.", "ministry official"),
        # readiness, interest
        ("[P:Lou Ames] conveyed his country's readiness to discuss a price.", "Lou Ames"),
        ("Several delegations voiced interest in the scheme.", "delegations"),
        # a hearer, an emphasis, an insertion
        ("As [P:Lou Ames] put it to us, “nobody can plan a quay in a week”.", "Lou Ames"),
        ("[P:Lou Ames] did, however, say that the quay would open.", "Lou Ames"),
        ("[P:Lou Ames] did recall that the quay was closed.", "Lou Ames"),
        ("The consul in Perth, [P:Lou Ames], said that ships were due in March.", "Lou Ames"),
        # for a body, by its count
        ("For the [O:Dockers' Union] ([O:DU]), the rule “puts the cart before the crane”.", "Dockers' Union"),
        ("Closures have doubled since 2019, on the [O:Harbour Board]'s count.", "Harbour Board"),
        ("The department termed it “a first step”.", "department"),
        ("Six firms, which requested that the gate be moved, left.", "firms"),
    ],
)  # fmt: skip
def test_a_claim_is_found_by_whatever_tells_of_it(text: str, speaker: str) -> None:
    """Whoever is the agent, the owner of the readiness, or the body for which something is so, makes the claim."""
    (found,) = speech(text)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The plan was welcomed by investors and rose.",
        "The ship was hailed by crowds.",
        "The gate was built by [O:Harbour Board] as a museum.",
        "The interest in the quay is great.",
        "The requests for berths rose.",
        "[P:Lou Ames] put it to the test.",
        "On the [O:Harbour Board]'s account were 40 coins.",
    ],
)
def test_what_only_looks_like_it_is_no_claim(text: str) -> None:
    """Without an agent that can speak, or without a stand, such a verb tells of no claim."""
    assert not speech(text)


def test_according_to_her() -> None:
    """ "Her" without a noun behind it is whoever was heard."""
    first, second = speech("[P:Lea Horn] said she was glad. According to her, the quay will open.")
    assert (first.speaker, second.speaker) == ("Lea Horn", "Lea Horn")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("[O:Columbia Quays Ltd]., which owns the crane, said in a release that it would stay.", "Columbia Quays Ltd"),
        ("The [O:Harbour Board] wishes to inform all masters that the gate is shut.", "Harbour Board"),
        ("The pilots' union regretted that its plan had been dropped.", "pilots' union"),
        ("[P:Lou Ames] was reported as saying that the gate would open.", "Lou Ames"),
        ("Minister [P:Lou Ames] met the envoy. His Excellency affirmed that the gate would open.", "Lou Ames"),
        ("[O:Borealis Quays], listed on the [O:Oslo Stock Exchange], dug on. The Company expects to finish in May.",
         "Borealis Quays"),
    ],
)  # fmt: skip
def test_notices_and_releases_speak_for_their_house(text: str, speaker: str) -> None:
    """A full stop of a legal form, a wish to inform, an honorific and "the Company" lead to whoever is meant."""
    (found,) = speech(text)
    assert found.speaker == speaker
