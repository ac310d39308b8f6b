"""Words read chunk by chunk are those of the whole text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.tagging.chunks import READINGS, Word, words_between
from extract.wording import word_set

_WORDS = word_set(
    "the prices Lima Orth's miners' miners’ Mr. Mr Corp. U.S. v. J. 5.5 12% $8bn -based tax-free ’ ' 's ’s — -- . , ; :"
    " (ASX: GFN) (ABC.T) (NYSE: ( ) “gift” … ... 3kg 3Kg. é. McKay. a.m."
)
_PIECES = [*sorted(_WORDS), "\n", "\t", "\u00a0"]


@given(st.lists(st.sampled_from([*_PIECES, " ", " ", " "]), max_size=12), st.sampled_from(["", "s", "China", '"']))
def test_chunks_read_as_in_their_text(pieces: list[str], before: str) -> None:
    """A chunk that is read by itself holds the words that the text around it makes of it, each in its place.

    From the first chunk that can't be read by itself, a line reads the rest in its context: ``(ASX: GFN)`` is one word.
    """
    text = before + "".join(pieces)
    at = len(before)
    whole = {(at + word.first, at + word.last): word for word in words_between(text, at, len(text))}
    for chunk in text[at:].split(" "):
        found = READINGS[chunk]
        if found is None:
            break
        found = (Word(chunk, found, 0, len(chunk)),) if isinstance(found, str) else found
        inside = {place: (w.word, w.tag) for place, w in whole.items() if at <= place[0] < at + len(chunk)}
        assert {(at + w.first, at + w.last): (w.word, w.tag) for w in found} == inside
        at += len(chunk) + 1


@pytest.mark.parametrize("split", ["(ASX:", "Mr.", "miners’", "-based"])
def test_a_word_that_may_reach_beyond_a_blank_is_not_read_by_itself(split: str) -> None:
    """Such a chunk ends the reading by chunks, so that nothing behind it is read without its context."""
    assert READINGS[split] is None


def test_common_chunks_need_no_context() -> None:
    """Plain words, with or without a mark behind them, are read once for all texts."""
    for chunk in ("ministers", "said,", "prices.", "China’s", "$8.5bn", "tax-free", "Orth"):
        assert READINGS[chunk] is not None


def test_what_is_remembered_is_bounded() -> None:
    """Texts without end do not fill the memory."""
    for number in range(40_000):
        assert READINGS[f"lot{number}"] == "N"
    assert len(READINGS) < 20_000
