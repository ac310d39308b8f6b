"""Block quotations without quotation marks: whose they are stands below them."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_cases import Case
from tests.extract.attribution.speech_marking import check, speech

BLOCK = "We kept the kiln warm for a year and nobody came. I would do it again tomorrow."

SIGNED: list[Case] = [
    (
        f"The works closed in May.\n\n{BLOCK} [P:Lena Orth], kiln operator\n\nIts sheds are for sale.",
        [("Lena Orth", "direct", None, f"{BLOCK} Lena Orth, kiln operator")],
    ),
    (
        f"The works closed in May.\n\n{BLOCK}\n\n[P:Lena Orth], head of the works council\n\nIts sheds are for sale.",
        [("Lena Orth", "direct", None, f"{BLOCK}\n\nLena Orth, head of the works council")],
    ),
    (
        f"The works closed in May.\n\n{BLOCK}\n\n— [P:Lena Orth]\n\nIts sheds are for sale.",
        [("Lena Orth", "direct", None, f"{BLOCK}\n\n— Lena Orth")],
    ),
]

UNSIGNED = [
    "The works closed in May. Its kiln was sold.\n\n[P:Lena Orth], kiln operator\n\nIts sheds are for sale.",
    f"{BLOCK}\n\n[P:Lena Orth] ran the kiln",
    f"{BLOCK}\n\nPhotographs by [P:Lena Orth]",
    f"{BLOCK}\n\n[P:Lena Orth] ran the kiln until May. Its sheds are for sale.",
]


@pytest.mark.parametrize("case", SIGNED, ids=lambda c: c[0][-60:])
def test_a_block_in_the_first_person_is_its_signatory_s(case: Case) -> None:
    """An unquoted block that speaks of itself is direct speech of the person named below or behind it."""
    check(case)


@pytest.mark.parametrize("text", UNSIGNED, ids=lambda t: t[-60:])
def test_a_name_below_is_not_always_a_signature(text: str) -> None:
    """A caption below a report, a credit with a verb or "by", and a sentence about a person sign nothing."""
    assert speech(text) == ()
