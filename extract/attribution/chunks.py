"""What stands between two blanks, as words: a language has few thousand such chunks, so each is read once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from extract.attribution.tagging import tag_by_itself

WORD = re.compile(
    r"[A-Za-z][a-z]*(?=,)|"  # most often
    r"\((?:[A-Z]{2,8}:\s?[\w.]{1,8}|\w{1,8}\.[A-Z]{1,3})\)|[A-Z][a-z]{0,4}\.(?=\s+(?:[^\W_a-z]|\Z))|['’]s\b|(?<=\w)[-–](?=[^\W\d_]{2})[^\W_]+(?:-[^\W_]+)*|(?<=s)['’](?=\s)|[$€£¥]?\d+(?:[.,:]\d+)*(?:%|[a-z]{1,2}\b)?|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-–&/.]|['’](?!s\b))[^\W_]+)*|--|\S"
)
_IN_CONTEXT = re.compile(r"\A(?:[-–]|['’](?!s\Z))|(?<![^\W\d_])[A-Z][a-z]{0,4}\.\s*\Z|s['’]\Z|\([A-Z]{2,8}:\s?\Z")
"""A chunk that reads otherwise by what stands before or behind it: what ``WORD`` looks at beyond a blank."""


class Word(NamedTuple):
    """A word of a chunk; ``first`` and ``last``, half-open, count from the chunk's start."""

    word: str
    """Lower case, straight apostrophes."""
    tag: str | None
    """None where it depends on what stands before the word."""
    surface: str
    first: int
    last: int


@lru_cache(maxsize=8192)
def words_of(chunk: str) -> tuple[Word, ...] | None:
    """The words of ``chunk``, which stands between blanks; None where what is beyond the blanks has a say."""
    if _IN_CONTEXT.search(chunk):
        return None
    return tuple(_read(found) for found in WORD.finditer(chunk))


@lru_cache(maxsize=8192)
def plain_tag(chunk: str) -> str:
    """The tag of a chunk that is one word as it will be in a line; empty of any other."""
    found = words_of(chunk)
    return found[0].tag or "" if chunk != "." and found and len(found) == 1 and found[0].word == chunk else ""


def words_between(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]``, read in their context; their places count from the start of ``text``."""
    return [_read(found) for found in WORD.finditer(text, start, end)]


def _read(found: re.Match[str]) -> Word:
    surface = found.group()
    return Word(*tag_by_itself(surface), surface, *found.span())
