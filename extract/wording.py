"""Word lists as they are written in this package."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, between white space."""
    return frozenset(text.split())


def lowered(text: str) -> str:
    """``text`` in lower case, character for character: offsets stay.

    Patterns that ignore case are several times slower than small letters looked for in this.
    """
    return text.replace("İ", "i").lower()
