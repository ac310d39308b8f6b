"""The spaCy engine on real spaCy docs; the parse itself is written down here, so no pipeline need be installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from extract.facts import Lexicon
from extract.model import Article
from flows.engines import open_engine
from flows.engines.spacy_pipeline import SpacyEngine, SpacyMissing
from flows.shipped import shipped_lexicon

spacy = pytest.importorskip("spacy", reason="the extra 'spacy' is not installed")

Parse = list[tuple[str, str, int]]
"""Word, dependency, and how many words to its left (negative) or right its head stands."""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


@pytest.fixture
def pipeline() -> Callable[[dict[str, Parse], dict[str, str]], Any]:
    """A pipeline that knows the parses of a few sentences and the names in them."""

    def build(parses: dict[str, Parse], names: dict[str, str]) -> Any:
        from spacy.tokens import Doc, Span

        nlp = spacy.blank("en")

        def parse(text: str) -> Doc:
            words: list[str] = []
            spaces: list[bool] = []
            heads: list[int] = []
            deps: list[str] = []
            at = 0
            for sentence, rows in parses.items():
                if sentence not in text:
                    continue
                at = text.index(sentence, at)
                for word, dep, move in rows:
                    at = text.index(word, at) + len(word)
                    words.append(word)
                    spaces.append(text[at : at + 1] == " ")
                    heads.append(len(heads) + move)
                    deps.append(dep)
            if not words:
                words, spaces, heads, deps = ["He", "said"], [True, False], [1, 1], ["nsubj", "ROOT"]
            doc = Doc(nlp.vocab, words=words, spaces=spaces, heads=heads, deps=deps)
            ents = []
            for name, label in names.items():
                found = doc.text.find(name)
                while found >= 0:
                    span = doc.char_span(found, found + len(name), label=label)
                    if isinstance(span, Span) and not any(span.start < e.end and e.start < span.end for e in ents):
                        ents.append(span)
                    found = doc.text.find(name, found + 1)
            doc.ents = sorted(ents, key=lambda e: e.start)
            return doc

        return parse

    return build


SAID = "Lena Orlov said gallium fell."
SAID_PARSE: Parse = [
    ("Lena", "compound", 1), ("Orlov", "nsubj", 1), ("said", "ROOT", 0), ("gallium", "nsubj", 1), ("fell", "ccomp", -2),
    (".", "punct", -3),
]  # fmt: skip
NOT_SAID = "Orlov did not say gallium fell."
NOT_SAID_PARSE: Parse = [
    ("Orlov", "nsubj", 3), ("did", "aux", 2), ("not", "neg", 1), ("say", "ROOT", 0), ("gallium", "nsubj", 1),
    ("fell", "ccomp", -2), (".", "punct", -3),
]  # fmt: skip
SOURCE = "According to the ministry, gallium fell."
SOURCE_PARSE: Parse = [
    ("According", "prep", 6), ("to", "prep", -1), ("the", "det", 1), ("ministry", "pobj", -2), (",", "punct", 2),
    ("gallium", "nsubj", 1), ("fell", "ROOT", 0), (".", "punct", -1),
]  # fmt: skip
QUOTED = "“We wait for nobody,” Orlov added."
QUOTED_PARSE: Parse = [
    ("“", "punct", 6), ("We", "nsubj", 1), ("wait", "dep", 5), ("for", "prep", -1), ("nobody", "pobj", -1),
    (",”", "punct", 1), ("Orlov", "nsubj", 1), ("added", "ROOT", 0), (".", "punct", -1),
]  # fmt: skip


def read(nlp: Any, text: str, lexicon: Lexicon) -> list[tuple[str, str | None, str | None, str]]:
    facts = SpacyEngine.of("spacy:test", nlp).facts(Article(text), lexicon)
    for fact in (*facts.statements, *facts.figures, *facts.mentions):
        assert text[fact.start : fact.end] == fact.text
    return [(s.text, s.speaker, s.mode, s.rule) for s in facts.statements]


def test_a_reporting_verb_with_subject_and_clause(pipeline: Any, lexicon: Lexicon) -> None:
    """Subject and clausal complement make a statement; the surname later is the same person."""
    nlp = pipeline({SAID: SAID_PARSE, QUOTED: QUOTED_PARSE}, {"Lena Orlov": "PERSON", "Orlov": "PERSON"})
    assert read(nlp, f"{SAID} {QUOTED}", lexicon) == [
        (SAID, "Lena Orlov", "indirect", "spacy.clause"),
        (QUOTED, "Lena Orlov", "direct", "spacy.quotation"),
    ]


def test_negated_speech_is_none(pipeline: Any, lexicon: Lexicon) -> None:
    """What somebody did not say is no statement."""
    assert read(pipeline({NOT_SAID: NOT_SAID_PARSE}, {}), NOT_SAID, lexicon) == []


def test_according_to(pipeline: Any, lexicon: Lexicon) -> None:
    """The object of "according to" speaks; without a name it is the phrase without its article."""
    nlp = pipeline({SOURCE: SOURCE_PARSE}, {})
    assert read(nlp, SOURCE, lexicon) == [(SOURCE, "ministry", "indirect", "spacy.according-to")]


def test_names_come_from_the_recogniser_and_the_rest_from_the_tables(pipeline: Any, lexicon: Lexicon) -> None:
    """People by the pipeline's entities; minerals by the gazetteer."""
    nlp = pipeline({SAID: SAID_PARSE}, {"Lena Orlov": "PERSON"})
    facts = SpacyEngine.of("spacy:test", nlp).facts(Article(SAID), lexicon)
    assert {(e.type, e.name.lower()) for e in facts.entities} == {("person", "lena orlov"), ("mineral", "gallium")}


def test_a_missing_pipeline_is_told_with_the_remedy() -> None:
    """The error names the command that installs the pipeline; one without a parser is refused."""
    with pytest.raises(SpacyMissing, match="spacy download xx_no_such_pipeline"):
        open_engine("spacy:xx_no_such_pipeline")
    with pytest.raises(SpacyMissing, match="no dependency parser"):
        SpacyEngine.of("spacy:blank", spacy.blank("en"))
