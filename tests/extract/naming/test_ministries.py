"""Whose ministry it is: what the article shows, and nothing else. Events are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

MINISTRIES: list[tuple[str, str | None, list[str]]] = [
    ("Kenya waited. Its finance ministry declined to comment.", None, ["Kenyan Ministry of Finance"]),
    ("In Beijing, a foreign ministry spokesman said so.", None, ["Chinese Foreign Ministry"]),
    ("Peru's mines ministry spoke. The mines ministry had been asked.", None, ["Peruvian Ministry of Mines"]),
    ("South Africa's trade department warned against it.", None, ["South African Department of Trade"]),
    ("The US commerce department replied.", None, ["US Commerce Department"]),
    ("The Japanese embassy said so. China’s Embassy did not.", None, ["Japanese embassy", "Chinese embassy"]),
    ("The US embassy was shut.", None, ["US embassy"]),
    (
        "China shut the door to the U.S. that had been open, its commerce ministry said.",
        None,
        ["Chinese Ministry of Commerce"],
    ),
    # an outlet's home is theirs only where the article is about it
    ("Chile and Peru signed. The Ministry of Trade in Lima agreed. Peru was glad.", "Xinhua", ["Ministry of Trade"]),
    ("The Ministry of Commerce made the list public.", "Xinhua", ["Chinese Ministry of Commerce"]),
    # two of the same name in one article: neither
    (
        "Chile's Ministry of Mining and Peru's Ministry of Mining met. The Ministry of Mining was silent.",
        "Xinhua",
        ["Chilean Ministry of Mining", "Peruvian Ministry of Mining", "Ministry of Mining"],
    ),
    # common nouns
    ("A trade ministry official agreed.", None, []),
    ("The department of history and the embassy were shut.", None, []),
    ("She met the Mining Cabinet Secretary Hassan Orengo.", None, []),
]


@pytest.mark.parametrize(("text", "publisher", "expected"), MINISTRIES, ids=[t[:30] for t, _, _ in MINISTRIES])
def test_a_ministry_is_that_of_the_country_shown(text: str, publisher: str | None, expected: list[str]) -> None:
    """Owner, pronoun, the capital that opens the sentence; the outlet's home last, and only in its own news."""
    assert names(text, "organization", publisher=publisher) == expected
