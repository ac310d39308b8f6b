"""Sentences and paragraphs: every span lies in the text and ends where a reader would end it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.model import Article
from extract.segmentation.sentences import cut


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in cut(Article(text)).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices fell. Stocks rose.", ["Prices fell.", "Stocks rose."]),
        ("Mr. Orth met Dr. Tan on Jan. 5 in Perth.", ["Mr. Orth met Dr. Tan on Jan. 5 in Perth."]),
        ("The U.S. list grew. It has 60 names.", ["The U.S. list grew.", "It has 60 names."]),
        ("He works for Harrow Corp. The firm is small.", ["He works for Harrow Corp.", "The firm is small."]),
        ("Harrow Corp. Chairman Jo Falk left.", ["Harrow Corp. Chairman Jo Falk left."]),
        ("J. R. Falk spoke. Then all left.", ["J. R. Falk spoke.", "Then all left."]),
        ("It rose 3.5 percent to 1.25 dollars.", ["It rose 3.5 percent to 1.25 dollars."]),
        ("Shares rose 3% to $58.40. Harrow fell.", ["Shares rose 3% to $58.40.", "Harrow fell."]),
        ("It sold at 14.5p. Falk said so.", ["It sold at 14.5p.", "Falk said so."]),
        ("They met at 5 p.m. Guards left.", ["They met at 5 p.m.", "Guards left."]),
        ("They met at 5 p.m. Friday. Guards left.", ["They met at 5 p.m. Friday.", "Guards left."]),
        ("“It is over. We lost,” she said.", ["“It is over.", "We lost,” she said."]),
        ("“Is it over?” she asked. Nobody knew.", ["“Is it over?” she asked.", "Nobody knew."]),
        ("“Is it over?” Falk asked. Nobody knew.", ["“Is it over?” Falk asked.", "Nobody knew."]),
        ("\"It is over.\" The room fell silent.", ["\"It is over.\"", "The room fell silent."]),
        ("We wait ... and others can join.", ["We wait ... and others can join."]),
        ("Rare earths (e.g. terbium) are dear. Buy now!", ["Rare earths (e.g. terbium) are dear.", "Buy now!"]),
        ("PERTH, March 3 (Newswire) - Output fell. Prices rose.", ["Output fell.", "Prices rose."]),
        ("[LIMA] Output fell.", ["Output fell."]),
        ("LIMA — Output fell.", ["Output fell."]),
        ("It ends at 5 p.m. Hong Kong time. He left.", ["It ends at 5 p.m. Hong Kong time.", "He left."]),
        ("It ended at 5 p.m. Guards left.", ["It ended at 5 p.m.", "Guards left."]),
        ("• Output fell\n• Prices rose", ["Output fell", "Prices rose"]),
        ("Pact signed\n\nMinisters met in Lima. They left.", ["Pact signed", "Ministers met in Lima.", "They left."]),
        ("", []),
        (" \n\t ", []),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    """Abbreviations, initials, figures, quoted questions, datelines and bullets do not mislead the cut."""
    assert sentences(text) == expected


def test_hard_wrapped_text_is_one_paragraph() -> None:
    """A line that breaks within a sentence does not end its paragraph."""
    text = (
        "The ministry said on Tuesday that it would not extend the\n"
        "quota, and that licences would be granted within the\nusual time. No date was given."
    )
    document = cut(Article(text))
    assert len(document.paragraphs) == 1
    assert len(document.sentences) == 2


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("aB .!?…“”\"'‘’\n\r\t(),;:-—1xé中"), max_size=200))
def test_spans_are_ordered_and_within_the_text(text: str) -> None:
    """Whatever the text, sentences are non-empty, ordered, disjoint, and lie within their paragraph."""
    document = cut(Article(text))
    last = 0
    for sentence in document.sentences:
        assert last <= sentence.start < sentence.end <= len(text)
        assert document.paragraphs[sentence.paragraph].start <= sentence.start
        assert sentence.end <= document.paragraphs[sentence.paragraph].end
        last = sentence.end
    for quote in document.quotes:
        assert 0 <= quote.start <= quote.inner_start <= quote.inner_end <= quote.end <= len(text)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_every_word_is_in_a_sentence_or_before_its_paragraph(text: str) -> None:
    """Nothing but bullets, datelines and white space is lost between sentences of a paragraph."""
    document = cut(Article(text))
    for before, after in zip(document.sentences, document.sentences[1:], strict=False):
        if before.paragraph == after.paragraph:
            assert not text[before.end : after.start].strip()


def test_titles_of_engineers_end_no_sentence() -> None:
    """ "Eng." and "Ir." before a name are abbreviations, as the press of many countries writes them."""
    text = "The pact was signed by Eng. Samir Haddad and Ir. Budi Santoso. Nobody spoke."
    assert len(cut(Article(text)).sentences) == 2


def test_a_dateline_without_a_dash_is_no_part_of_its_sentence() -> None:
    """ "New Delhi, Jul 29 (BSA) The …": the agency in brackets ends it."""
    text = "New Delhi, Jul 29 (BSA) The ministry capped exports of ilmenite."
    assert [text[s.start : s.end] for s in cut(Article(text)).sentences] == ["The ministry capped exports of ilmenite."]
