"""What stands between two blanks, as words: a language has few thousand such chunks, so each is read once."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.tagging.tags import UNSETTLED, tag_by_itself

WORD = re.compile(
    r"[A-Za-z][a-z]*(?=,)|"  # most often
    r"\((?:[A-Z]{2,8}:\s?[\w.]{1,8}|\w{1,8}\.[A-Z]{1,3})\)|[A-Z][a-z]{0,4}\.(?=\s+(?:[^\W_a-z]|\Z))|['’]s\b|(?<=\w)[-–](?=[^\W\d_]{2})[^\W_]+(?:-[^\W_]+)*|(?<=s)['’](?=\s)|[$€£¥]?\d+(?:[.,:]\d+)*(?:%|[a-z]{1,2}\b)?|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-–&/.]|['’](?!s\b))[^\W_]+)*|--|\S"
)
_IN_CONTEXT = re.compile(r"\A(?:[-–]|['’](?!s\Z))|(?<![^\W\d_])[A-Z][a-z]{0,4}\.\s*\Z|s['’]\Z|\([A-Z]{2,8}:\s?\Z")
"""A chunk that reads otherwise by what stands before or behind it: what ``WORD`` looks at beyond a blank."""

_MOST = 16384
"""Chunks that are remembered at a time: some 3 MB."""


class Word(NamedTuple):
    """A word of a chunk; ``first`` and ``last``, half-open, count from the chunk's start."""

    word: str
    """Lower case, straight apostrophes."""
    tag: str
    """``OPEN`` where it depends on what stands before the word."""
    first: int
    last: int


class _Readings(dict[str, str | tuple[Word, ...] | None]):
    """Chunks as they were read before: most of a text are among the few thousand of the language.

    Looked up for every word, and so a dictionary, emptied when it is full, which costs less than to drop the oldest.
    """

    def __missing__(self, chunk: str) -> str | tuple[Word, ...] | None:
        if len(self) >= _MOST:
            self.clear()
        self[chunk] = reading = _reading(chunk)
        return reading


READINGS = _Readings()
"""Of a chunk between blanks: its tag if it is one word as it will be in a line, else its words; None where what stands
beyond the blanks has a say."""


def _reading(chunk: str) -> str | tuple[Word, ...] | None:
    if _IN_CONTEXT.search(chunk):
        return None
    words = tuple(words_between(chunk, 0, len(chunk)))
    if len(words) == 1 and words[0].tag not in UNSETTLED and words[0].word == chunk != ".":
        return words[0].tag
    return words


def words_between(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]``, read in their context; their places count from ``start``."""
    return [
        Word(*tag_by_itself(found.group()), found.start() - start, found.end() - start)
        for found in WORD.finditer(text, start, end)
    ]
