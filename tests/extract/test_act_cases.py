"""Acts class by class: limits, papers, means, later acts, disputes and pacts, each beside what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.act_cases import CLASSES
from tests.extract.test_actions import acts

CASES = [
    pytest.param(context, text, expected, id=f"{name}: {text[:50]}")
    for name, (context, cases) in CLASSES.items()
    for text, expected in cases
]


@pytest.mark.parametrize(("context", "text", "expected"), CASES)
def test_a_construction_is_read_and_its_like_is_not(context: str, text: str, expected: list[tuple[str, str]]) -> None:
    """The actor, and where the clause of the act begins; nothing for plans, talk, companies and other business."""
    found = [a for a in acts(context + text) if a.start >= len(context)]
    assert [(a.speaker, a.text[: len(begins)]) for a, (_, begins) in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 2 March Vietnam banned exports of tungsten and capped exports of bismuth.", [date(2026, 3, 2)] * 2),
        ("On 2 March Vietnam banned exports of tungsten and lifted the ban in April.", [date(2026, 3, 2), None]),
        ("Tungsten fell on Tuesday. A day later Vietnam banned exports of tungsten.", [date(2026, 3, 4)]),
        ("Tungsten fell on Tuesday. Three days earlier Vietnam banned exports of tungsten.", [date(2026, 2, 28)]),
        ("Vietnam mines it. The order, signed on 2 March by Vietnam, caps exports of tungsten.", [date(2026, 3, 2)]),
        ("In March Vietnam capped exports of tungsten, with permits set to take effect on 1 July.", [None]),
        ("Vietnam's export quota for tungsten came into force on 2 March.", [date(2026, 3, 2)]),
        ("Vietnam capped exports of tungsten, a list published on 2 March says.", [None, date(2026, 3, 2)]),
    ],
)
def test_the_day_is_carried_counted_and_read_from_a_paper(text: str, days: list[date | None]) -> None:
    """A further verb shares the day; "a day later" counts from the day told last; a paper acts when it is signed."""
    assert [a.said_on for a in acts(text)] == days
