"""Texts whose paragraphs were broken into lines of some width, by a page, a mail or an editor."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.facts import Lexicon, extract
from extract.model import Article
from extract.reading.pages import read_page
from extract.segmentation.sentences import cut
from flows.shipped import shipped_lexicon

PARAGRAPHS = (
    "QUITO, June 3 (Newswire) - The Democratic Republic of Congo will keep its quota on tantalum for as long as prices "
    "stay low, the country's mining minister said on Tuesday.",
    "The mining minister, Odile Kasanda Mbuyi, told reporters that shipments of 1,200 tons had been approved since "
    "January, and that the Ministry of Mines would publish a list of exporters.",
    '"No smelter will be left without ore. We have said so, and we repeat it," Kasanda said after a meeting with the '
    "European Commission.",
    "The quota was imposed in March.",
    "Kasanda also said that the government would sign an agreement on critical minerals with Japan next week.",
)
PUBLISHED = datetime(2026, 6, 3, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


def wrapped(width: int, line_end: str, paragraph_end: str) -> str:
    """Our paragraphs filled to ``width`` characters."""
    return paragraph_end.join(line_end.join(textwrap.wrap(p, width, break_on_hyphens=False)) for p in PARAGRAPHS)


def told(text: str, lexicon: Lexicon) -> list[tuple[object, ...]]:
    """What matters of the facts of ``text``, white space aside."""
    facts = extract(Article(text, published=PUBLISHED), lexicon)
    statements = [
        (s.kind, s.speaker, s.speaker_role, s.said_on, s.topics, " ".join(s.text.split())) for s in facts.statements
    ]
    figures = [(f.value, f.unit, f.sentence) for f in facts.figures]
    return [*statements, *figures, *sorted((e.name, e.type) for e in facts.entities)]


@pytest.mark.parametrize("width", [60, 65, 72, 100])
@pytest.mark.parametrize(
    ("line_end", "paragraph_end"), [("\n", "\n\n"), ("\r\n", "\r\n\r\n"), ("\n", "\n"), ("\n\n", "\n\n")]
)
def test_facts_do_not_depend_on_where_lines_break(
    width: int, line_end: str, paragraph_end: str, lexicon: Lexicon
) -> None:
    """Wrapped lines give the facts of the paragraphs, whether blank lines stand behind paragraphs, lines or none."""
    assert told(wrapped(width, line_end, paragraph_end), lexicon) == told("\n\n".join(PARAGRAPHS), lexicon)


@settings(deadline=None, max_examples=25)
@given(st.integers(50, 110), st.sampled_from(["\n", "\n\n", " \n", "\r\n"]))
def test_offsets_are_those_of_the_text_as_given(width: int, line_end: str) -> None:
    """Whatever the breaks, each span reproduces its text in the wrapped text itself."""
    text = wrapped(width, line_end, "\n\n")
    facts = extract(Article(text, published=PUBLISHED), shipped_lexicon())
    assert facts.statements
    for fact in (*facts.statements, *facts.figures, *facts.mentions):
        assert text[fact.start : fact.end] == fact.text
    for s in facts.statements:
        if s.speaker_start is not None:
            assert text[s.speaker_start : s.speaker_end] == s.speaker_text
        if s.cue_start is not None and s.cue is not None:
            assert "said" not in s.cue or "said" in text[s.cue_start : s.cue_end]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry capped exports of ilmenite on Monday, and told traders so.\nPrices rose.\nBuyers in Asia waited.",
        "Ministers agreed on three points during the meeting in the capital:\nshared stockpiles\nprice floors\naudits",
        "Ilmenite quota stays\nBy our correspondent in Antananarivo\nThe ministry said on Monday that the quota stays.",
        "• licences for smelters that export more than they sell at home\n• quotas for the ore that is left over",
    ],
)
def test_lines_that_end_where_they_should_stay_paragraphs(text: str) -> None:
    """Short paragraphs, lists, headings and bullets are not taken for lines of one paragraph."""
    assert len(cut(Article(text)).paragraphs) == len(text.splitlines())


def test_one_broken_line_does_not_join_a_page() -> None:
    """A single break within a sentence, as links make on pages, joins its two lines and no others."""
    text = (
        "Ilmenite quota stays\nThe ministry said on Monday that the quota on ilmenite, which was set in\n"
        "the spring, stays in force.\nTraders had hoped for more.\nPrices rose by a tenth.\nThe next review is in May."
    )
    assert len(cut(Article(text)).paragraphs) == 5


def test_a_page_that_breaks_its_paragraphs_is_stored_with_whole_ones() -> None:
    """The text of a page has one paragraph a line, however the page set its lines."""
    lines = wrapped(65, "\n", "\n").split("\n")
    markup = "<html><body><article><h1>Quota stays</h1>" + "".join(f"<p>{x}</p>" for x in lines) + "</article></body>"
    text = read_page(markup.encode(), "https://news.example.org/quota", "text/html; charset=utf-8").text
    assert [line for line in text.splitlines() if line != "Quota stays"] == list(PARAGRAPHS)
