"""What is told of a surname that stands alone speaks for the full name."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names


@pytest.mark.parametrize(
    "text",
    [
        "Chesupa Mwiinze has been on the phone. Mwiinze, 58, a former permanent secretary, resigned.",
        "Tarkal Bulutzu walked away. “That,” Bulutzu says, “is it.”",
    ],
)
def test_an_unknown_name_is_a_person_if_its_surname_is(text: str) -> None:
    """Age or a verb of saying beside the surname makes a person of the name that the text gives in full."""
    assert " ".join(text.split()[:2]) in names(text, "person")


def test_a_surname_of_which_nothing_is_told_is_no_evidence() -> None:
    """Two capitals and one of them again are not enough."""
    assert not names("Tarkal Bulutzu opened in May. Bulutzu is near.", "person")
