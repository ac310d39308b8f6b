"""Verbs that tell how something was said: any beside a quotation, those of speech with "that"."""

from __future__ import annotations

import pytest

from extract.tagging.cues import CUES
from extract.tagging.manners import MANNER_VERBS
from tests.extract.attribution.speech_cases import Case
from tests.extract.attribution.speech_marking import check, speech

QUOTED: list[Case] = [
    ("“We have two lids for one pot,” sighs [P:Lena Orth].", [("Lena Orth", "direct", "sighs", "*")]),
    ("“We have two lids for one pot,” [P:Lena Orth] beams.", [("Lena Orth", "direct", "beams", "*")]),
    (
        "“We have two lids for one pot,” [P:Lena Orth], who runs the kiln, beamed.",
        [("Lena Orth", "direct", "beamed", "*")],
    ),
    ("“Two lids for one pot?” snorts a trader.", [("trader", "direct", "snorts", "*")]),
    ("‘Two lids for one pot’, the minister huffed on Monday.", [("minister", "direct", "huffed", "*")]),
    ("“Two lids for one pot,” moaned a buyer in the hall.", [("buyer", "direct", "moaned", "*")]),
]

TOLD: list[Case] = [
    ("[P:Lena Orth] harrumphed that two lids were one too many.", [("Lena Orth", "indirect", "harrumphed", "*")]),
    ("[P:Lena Orth] sighed that two lids were one too many.", [("Lena Orth", "indirect", "sighed", "*")]),
    ("The envoy cabled that the port was shut.", [("envoy", "indirect", "cabled", "*")]),
    ("Officials fretted that the port was shut.", [("officials", "indirect", "fretted", "*")]),
]

EVERYDAY = [
    "“Two Lids” follows a potter through one winter.",
    "“Two Lids,” [P:Lena Orth]'s film about a potter, opens on Friday.",
    "“Two lids and a pot,” prices climbed again in May.",
    "“Zero waste”, the slogan of the fair, covers the walls.",
    "The wind howled over the pots that stood outside.",
    "[P:Lena Orth] hedged the copper that she had bought.",
    "The ship radioed the port.",
]


@pytest.mark.parametrize("case", [*QUOTED, *TOLD], ids=lambda c: c[0][:60])
def test_a_manner_of_speaking_attributes(case: Case) -> None:
    """Any verb beside a quotation that runs on into the sentence; a verb of speaking with "that"."""
    check(case)


@pytest.mark.parametrize("text", EVERYDAY, ids=lambda t: t[:60])
def test_the_same_verbs_of_other_things_do_not(text: str) -> None:
    """Titles and slogans in quotation marks, and verbs with an object, are no speech."""
    assert speech(text) == ()


def test_each_manner_is_a_cue() -> None:
    """A form that another list takes out again would never be read."""
    assert set(CUES) >= MANNER_VERBS
