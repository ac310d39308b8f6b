"""Acts class by class: limits, papers, means, later acts, disputes and pacts, each beside what only looks like it."""

from __future__ import annotations

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
