"""Acts class by class: limits, papers, means, later acts, disputes and pacts, each beside what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.actions.act_cases import CLASSES
from tests.extract.actions.test_actions import acts

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


@pytest.mark.parametrize(
    ("clause", "behind"),
    [
        ("Vietnam banned exports of tungsten", ", overcoming doubts in its own trade ministry."),
        ("Vietnam banned exports of tungsten in May", ", effectively idling the port of Haiphong."),
        ("Vietnam banned exports of tungsten", ", a step that smelters in Seoul had long feared."),
        ("Vietnam banned exports of tungsten", ", the latest in a row of curbs on metals."),
        ("Vietnam banned exports of tungsten", ", Laos has done the same with tin."),
        ("Vietnam banned exports of tungsten", ", only to lift the ban a month later."),
        ("Vietnam banned exports of tungsten", " – the third such curb within a year."),
        ("Vietnam banned exports of tungsten", ", eight weeks after the summit in Seoul."),
        ("Vietnam banned exports of tungsten, including powder and scrap", "."),
        ("Vietnam and Laos signed a pact, a memorandum and a letter of intent on tungsten", "."),
        ("Vietnam put licences on tungsten mining, processing and trading firms that export ore", "."),
    ],
)
def test_a_clause_ends_where_something_is_said_of_the_act(clause: str, behind: str) -> None:
    """Results, appositions and clauses joined by a comma alone are no part of the act; its own lists are."""
    found = acts("Tungsten is scarce. Exports of tungsten fell. " + clause + behind)
    assert clause in [a.text.rstrip(".") for a in found]
