"""Quotations in all marks, nested, unbalanced, over paragraphs."""

from __future__ import annotations

import pytest

from extract.model import Article
from extract.segmentation.sentences import cut


def quotes(text: str) -> list[tuple[str, bool]]:
    return [(text[q.inner_start : q.inner_end], q.closed) for q in cut(Article(text)).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and left.", [("yes", True)]),
        ("He said \"yes\" and left.", [("yes", True)]),
        ("He said ‘yes, we will’ and left.", [("yes, we will", True)]),
        ("He said 'yes, we will' and left.", [("yes, we will", True)]),
        ("The miners' claim wasn't heard.", []),
        ("The miners’ claim wasn’t heard.", []),
        ("‘The miners’ claim isn’t new,’ he said.", [("The miners’ claim isn’t new,", True)]),
        ("“He called it ‘a trap’ again,” she said.", [("He called it ‘a trap’ again,", True)]),
        ("\"He called it 'a trap' again,\" she said.", [("He called it 'a trap' again,", True)]),
        ("„Genug“, sagte er.", [("Genug", True)]),
        ("Elle a dit «assez» hier.", [("assez", True)]),
        ("“We lost.\n\n“We will be back,” he said.", [("We lost.", False), ("We will be back,", True)]),
        ("He said, \"We lost.\n\nWe will be back.\" Then he left.", [("We lost.", False), ("We will be back.", True)]),
        ("A 6\" pipe burst.", []),
        ("Back in the '90s prices fell.", []),
        ("He said \"yes and left. All went home.", [("yes and left.", False)]),
        ("“A,” he said, “B.”", [("A,", True), ("B.", True)]),
    ],
)  # fmt: skip
def test_quotations_of_every_style(text: str, expected: list[tuple[str, bool]]) -> None:
    """Marks pair within their paragraph; apostrophes and inches are none; an open quotation is told as such."""
    assert quotes(text) == expected


def test_a_plural_possessive_closes_where_another_quotation_opens() -> None:
    """ "'full rights' of a state, and 'no less'": two quotations, since the second opens before a better mark."""
    text = "They have 'full rights' of a state as 'no less,' he said."
    found = [text[q.start : q.end] for q in cut(Article(text)).quotes]
    assert found == ["'full rights'", "'no less,'"]
