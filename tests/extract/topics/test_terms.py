"""The pattern language of topics.toml."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.topics.terms import TermFinder


def found(term: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in TermFinder.build([(term, "x")]).find(text)]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("dual use", "Dual-use goods of DUAL USE, not dual useful", ["Dual-use", "DUAL USE"]),
        ("licen*", "licence, licensing, licit", ["licence", "licensing"]),
        (
            "export control*",
            "Export controls; the export-control law; export of controls",
            ["Export controls", "export-control"],
        ),
        (
            "sign* ... agreement*",
            "They signed a long-awaited framework agreement.",
            ["signed a long-awaited framework agreement"],
        ),
        ("sign* ... agreement", "They signed two agreements.", []),
        ("sign* ... agreement*", "They signed. An agreement followed.", []),
        ("sign* ... pact*", "a sign of one two three four five six seven pacts", []),
        ("cut* off ... suppl*", "China cut off its mineral supplies.", ["cut off its mineral supplies"]),
        ("g7", "the G7’s plan, G77", ["G7"]),
    ],
)
def test_words_endings_and_gaps(term: str, text: str, expected: list[str]) -> None:
    """Signs and case are nothing, a star is any ending, three dots are up to six words of one sentence."""
    assert found(term, text) == expected


@given(st.text())
def test_any_text_gives_spans_within_it(text: str) -> None:
    """No input raises."""
    finder = TermFinder.build([("a* ... b*", 1), ("c", 2), ("d*", 3)])
    assert all(0 <= hit.start < hit.end <= len(text) for hit in finder.find(text))
