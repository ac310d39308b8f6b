"""Lines that a page, a mail or a text file broke at a width of its own, put together as paragraphs again.

Some sites break each paragraph of a wire story at some 65 characters, and set each line as a paragraph with a blank
line behind it. The rule is the inverse of greedy line filling: a line goes on where it broke within a sentence, or
where the first word of the next line would not have fitted behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from extract.model import Span
from extract.wording import word_set

WIDEST = 140
"""Characters: no text is broken at more."""
_SHORTEST = 40
"""Characters: a shorter line that does not end like a sentence may be an entry of a list."""
_WRAPPED_SHARE = 1 / 3
"""Of the lines: with so many that break within a sentence, the text is wrapped. In news of one paragraph a line that is
one in two hundred."""
_DOUBLE_SPACED = 1.25
"""Lines a block, at most, where a blank line stands behind each line and says nothing of paragraphs."""
_ENDS = '.!?:;”"’…'
_GOES_ON = word_set("a an and as at by for from in of on or that the to with")
"""No line of its own ends with one of these."""


def unwrapped(text: str, blocks: Sequence[Sequence[Span]], opens: Callable[[Span], bool]) -> list[list[Span]]:
    """The lines of ``text`` by paragraph.

    ``blocks``: its lines without white space around them, a list for each run of lines without a blank one between.
    ``opens``: does a line begin a paragraph whatever stands before it (a bullet, a dateline)?
    """
    blocks = [block for block in blocks if block]
    if sum(map(len, blocks)) <= _DOUBLE_SPACED * len(blocks):
        lines = [line for block in blocks for line in block]
        if not _width(text, lines):
            return [[line] for line in lines]
        blocks = [lines]
    return [paragraph for block in blocks for paragraph in _paragraphs(text, block, opens)]


def _paragraphs(text: str, lines: Sequence[Span], opens: Callable[[Span], bool]) -> list[list[Span]]:
    width = _width(text, lines)
    found = [[lines[0]]]
    for line, following in pairwise(lines):
        goes_on = _breaks_off(text, line, following) or (width and _is_full(text, line, following, width))
        if goes_on and not opens(following):
            found[-1].append(following)
        else:
            found.append([following])
    return found


def _width(text: str, lines: Sequence[Span]) -> int:
    """The width at which ``lines`` were broken, in characters; 0 where they were not."""
    broken = [len(line) for line, following in pairwise(lines) if _breaks_off(text, line, following)]
    widest = max(broken, default=0)
    return widest if widest <= WIDEST and len(broken) >= _WRAPPED_SHARE * (len(lines) - 1) else 0


def _breaks_off(text: str, line: Span, following: Span) -> bool:
    """Does ``line`` end within a sentence?"""
    if len(line) < _SHORTEST or (text[line.end - 1] in _ENDS and text[line.end - 2] != ","):
        return False
    return text[following.start].islower() or text[line.start : line.end].rpartition(" ")[2] in _GOES_ON


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Would the first word of ``following`` have made ``line`` too long?"""
    first = text[following.start : following.start + width].split(maxsplit=1)[0]
    return len(line) + 1 + len(first) > width
