"""Explanations: the text stays whole, each fact is marked, and each thing refused has its reason."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actions.refused import NoAction
from extract.attribution.reasons import NoSpeech, NoStatement
from extract.explain import Layer, Mark, explain, segments
from extract.facts import Lexicon, extract
from extract.figures.reasons import NoFigure
from extract.model import Article
from extract.naming.refused import NoName
from flows.shipped import shipped_lexicon

ARTICLE = Article(
    "Trade minister Lena Orlov said on Monday that gallium permits would cost $400 a kilogram.\n\n"
    "She declined to say when. “Nobody is being punished here,” Orlov told reporters on 4 May 2026.\n\n"
    "China lifted its ban on exports of antimony on Friday.",
    published=datetime(2026, 5, 5, tzinfo=UTC),
)

WORDS = ["said", "Li", "Wei", "“yes”", ",", ".", "the", "minister", "China", "banned", "exports of", "gallium", "\n\n"]
WORDS += ["40", "percent", "on Monday", "that", "to", "not", "declined"]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


def test_the_facts_are_those_of_extract(lexicon: Lexicon) -> None:
    """Explaining changes nothing about what is found."""
    assert explain(ARTICLE, lexicon).facts == extract(ARTICLE, lexicon)


def test_an_act_that_no_rule_found_shows_what_weighed_most(lexicon: Lexicon) -> None:
    """Its heaviest clues, heaviest first; a fact of a rule needs none."""
    text = "Export licences govern gallium exports in China. In June Beijing slackened the export rules for gallium."
    shown = explain(Article(text), lexicon)
    number = next(n for n, s in enumerate(shown.facts.statements) if s.rule == "action.weighed")
    clues = dict(shown.clues[number])
    assert ("time", "dated") in clues
    assert ("actor", "public:country") in clues
    assert [abs(weight) for weight in clues.values()] == sorted(map(abs, clues.values()), reverse=True)
    assert explain(Article("China banned exports of gallium."), lexicon).clues == {}


def test_segments_are_the_text(lexicon: Lexicon) -> None:
    """Joined, the segments are the article's text; none is empty; each lies where it says."""
    explanation = explain(ARTICLE, lexicon)
    assert "".join(s.text for s in explanation.segments) == ARTICLE.text
    assert all(s.text and ARTICLE.text[s.start : s.end] == s.text for s in explanation.segments)


def test_each_fact_is_marked_over_its_whole_span(lexicon: Lexicon) -> None:
    """The segments under a fact's marks spell out the fact; cue and speaker are marked apart."""
    explanation = explain(ARTICLE, lexicon)
    facts = explanation.facts
    assert facts.statements
    assert facts.figures
    for number, statement in enumerate(facts.statements):
        layer = Layer(statement.kind)
        for wanted, text in (
            (layer, statement.text),
            (Layer.CUE, statement.cue),
            (Layer.SPEAKER, statement.speaker_text),
        ):
            under = [
                s.text for s in explanation.segments if any((m.layer, m.number) == (wanted, number) for m in s.marks)
            ]
            assert "".join(under) == text
    for number, figure in enumerate(facts.figures):
        under = [
            s.text for s in explanation.segments if any((m.layer, m.number) == (Layer.FIGURE, number) for m in s.marks)
        ]
        assert "".join(under) == figure.text


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("The minister declined to say when.", "say", NoStatement.WITHHELD),
        ("The minister did not say that the quota would rise.", "say", NoStatement.NEGATED),
        ("The minister may say that the quota will rise.", "say", NoStatement.MODAL),
        ("The commission will publish its report in May.", "report", NoStatement.NOUN),
        ("He was quick: “She said it was over,” Tomas Brek told reporters.", "said", NoStatement.QUOTED),
        ("The tower is said to be worth millions.", "said", NoStatement.ANOTHER_USE),
        ("Prices rose, according to plan.", "according", NoStatement.NO_SOURCE),
        ("They bought a “strategic” smelter in Halden.", "“strategic”", NoSpeech.TERM),
        ("There it stood: “nobody will ever build a smelter in this valley again”", None, NoSpeech.UNATTRIBUTED),
        ("China will impose export controls on gallium.", "impose", NoAction.NOT_DONE),
        ("Has China imposed export controls on gallium?", "imposed", NoAction.QUESTION),
        ("The museum lifted the bronze. Export controls on gallium remain.", None, None),
        ("They met on 4 May in Halden.", "4", NoFigure.DATE),
        ("They met at 4 p.m. in Halden.", "4", NoFigure.CLOCK),
        ("The 14th meeting was held in Halden.", "14", NoFigure.ORDINAL),
        ("The mine closed in 2019 for good.", "2019", NoFigure.YEAR),
        ("Brek, aged 44, left the mine.", "44", NoFigure.AGE),
        ("The mine closed three years ago.", "three", NoFigure.AGO),
        ("Under Article 7 the mine is exempt.", "7", NoFigure.LABEL),
        ("They flew an A320 to Halden.", "320", NoFigure.NAME),
        ("The Chinese official left.", "Chinese", NoName.ADJECTIVE),
        ("They waited for Quorrim to answer.", "Quorrim", NoName.UNKNOWN),
        ("Wang Xiaoming and Wang Lihong met. Later the room saw Wang leave.", "Wang", NoName.AMBIGUOUS),
    ],
)  # fmt: skip
def test_a_refusal_names_its_reason(lexicon: Lexicon, text: str, words: str | None, reason: StrEnum | None) -> None:
    """What looks like a fact and is none is listed with the reason that its own pass gives."""
    found = [(r.text, r.reason) for r in explain(Article(text), lexicon).refusals]
    if reason is None:
        assert not any(isinstance(why, NoAction) for _, why in found)
    elif words is None:
        assert reason in [why for _, why in found]
    else:
        assert (words, reason) in found


def test_refusals_lie_in_the_text_and_never_on_a_cue(lexicon: Lexicon) -> None:
    """A refusal's span is its text; the cue of a statement is not refused."""
    explanation = explain(ARTICLE, lexicon)
    assert explanation.refusals
    cues = {(s.cue_start, s.cue_end) for s in explanation.facts.statements}
    for refusal in explanation.refusals:
        assert ARTICLE.text[refusal.start : refusal.end] == refusal.text
        assert (refusal.start, refusal.end) not in cues


@given(
    st.text(alphabet="aB9 .,“”\"'\n$%ché中-", max_size=200)
    | st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    ).map(" ".join)
)
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_explained(text: str) -> None:
    """No input raises, and nothing of the text is lost or doubled."""
    explanation = explain(Article(text), shipped())
    assert "".join(s.text for s in explanation.segments) == text


_SHIPPED: list[Lexicon] = []


def shipped() -> Lexicon:
    """One lexicon for all examples."""
    if not _SHIPPED:
        _SHIPPED.append(shipped_lexicon())
    return _SHIPPED[0]


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_segments_of_any_marks(data: st.DataObject) -> None:
    """However marks overlap: segments cover the text once, and carry exactly the marks that lie over them."""
    text = data.draw(st.text(max_size=30))
    spans = data.draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.sampled_from(Layer)), max_size=8)
    )
    marks = [Mark(layer, min(a, b), max(a, b), n) for n, (a, b, layer) in enumerate(spans)]
    found = segments(text, marks)
    assert "".join(s.text for s in found) == text
    for segment in found:
        assert set(segment.marks) == {m for m in marks if m.start <= segment.start and segment.end <= m.end}
