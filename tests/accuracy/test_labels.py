"""The corpus is what the label guide says it is: exact, complete in its fields, consistent, and of many styles."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime

import pycountry
import pytest

from bench.accuracy.labels import HELDOUT, Labelled, read_all, read_newsroom
from bench.accuracy.schema import EXTRAS, FIGURE, MODIFIERS, STATEMENT, TOPICS, TYPES

CORPUS = {a.name: a for a in read_all()}
QUOTE = re.compile(r"[\"“‘«]|(?<!\w)'\w")


def iso(code: str) -> bool:
    return code == "EU" or pycountry.countries.get(alpha_2=code) is not None


def each() -> pytest.MarkDecorator:
    """The corpus, the rooms, and the held-out set: the form of its labels may be looked at, its errors may not."""
    everything = [*CORPUS.values(), *read_all(HELDOUT, HELDOUT)]
    return pytest.mark.parametrize("labelled", everything, ids=lambda a: a.name)


def test_there_are_enough_articles_in_enough_styles() -> None:
    """Fifty articles in thirty house styles, with the newsroom's at least sixty; every kind of label occurs."""
    assert len(CORPUS) >= 50
    assert len({a.style for a in CORPUS.values()}) >= 30
    assert len(CORPUS) + len(read_newsroom()) >= 60
    statements = [s for a in CORPUS.values() for s in a.statements]
    assert len(statements) >= 400
    assert Counter(s["kind"] for s in statements)["action"] >= 80
    assert {s["mode"] for s in statements} == {"direct", "mixed", "indirect", None}
    assert {s["named"] for s in statements} == {True, False}
    assert sum(not s["topics"] for s in statements) >= 60
    assert sum(len(a.figures) for a in CORPUS.values()) >= 250


@each()
def test_the_text_is_an_article(labelled: Labelled) -> None:
    """Between 120 and 900 words, without signs of the markup in which labels were written."""
    text = labelled.article.text
    assert 120 <= len(text.split()) <= 900
    assert not re.search(r"\{\d+:|[{}]", text)
    assert text == text.rstrip() + "\n"


@each()
def test_statements_are_exact(labelled: Labelled) -> None:
    """Ids are s1, s2 … in text order; spans are exact substrings at word boundaries; each field has its type."""
    text = labelled.article.text
    rows = labelled.statements
    assert [s["id"] for s in rows] == [f"s{n}" for n in range(1, len(rows) + 1)]
    starts = [text.index(s["spans"][0]) for s in rows]
    assert starts == sorted(starts)
    published = labelled.article.published
    assert published is not None
    for s in rows:
        assert set(s) <= {*STATEMENT, *EXTRAS}
        assert all(isinstance(s[name], kind) for name, kind in STATEMENT.items()), s["id"]
        assert s["kind"] in ("speech", "action")
        assert s["spans"]
        assert set(s["topics"]) <= TOPICS
        assert all(iso(c) for c in [*s["countries"], *filter(None, [s["country"]])])
        open_ = s.get("disputed") or "said_on" in s.get("disputed_fields", ())
        assert open_ or s["said_on"] is None or date.fromisoformat(s["said_on"]) <= published.date()
        assert set(s.get("disputed_fields", ())) <= {*STATEMENT, "novelty"}
        for span in s["spans"]:
            assert span == span.strip()
            at = text.index(span)
            assert not (text[at - 1 : at].isalnum() and span[0].isalnum()), span
            assert not (text[at + len(span) :][:1].isalnum() and span[-1].isalnum()), span


@each()
def test_modes_fit_the_quotation_marks(labelled: Labelled) -> None:
    """Direct and mixed speech holds quotation marks, save in transcripts; actions have a topic and no mode."""
    transcript = "transcript" in labelled.style or "question" in labelled.style
    for s in labelled.statements:
        if s["kind"] == "action":
            assert s["mode"] is None
            assert s["topics"] or s.get("disputed"), s["id"]
        elif s["mode"] != "indirect":
            assert transcript or any(QUOTE.search(span) for span in s["spans"]), s["id"]


@each()
def test_unnamed_sources_are_phrases(labelled: Labelled) -> None:
    """A speaker is unnamed exactly when no name of the article's people or bodies stands for it."""
    people = {e["name"] for e in labelled.entities if e["type"] == "person"}
    partly = "entities_of" in labelled.gold
    names = {name for e in labelled.entities for name in (e["name"], *e["mentions"])}
    for s in labelled.statements:
        if not s["named"]:
            assert s["speaker"] not in people
        elif s["kind"] == "speech" and s["role"] and not s.get("disputed"):
            assert partly or s["speaker"] in names, s["speaker"]


@each()
def test_figures_are_exact(labelled: Labelled) -> None:
    """A figure stands in its sentence, its sentence in the text; value, unit and modifier are of the known kinds."""
    for f in labelled.figures:
        assert set(f) <= {*FIGURE, *EXTRAS}
        assert all(isinstance(f[name], kind) for name, kind in FIGURE.items()), f["text"]
        assert f["sentence"] in labelled.article.text
        assert f["text"] in f["sentence"]
        assert f.get("disputed") or f["value_high"] is None or f["value_high"] > f["value"]
        assert f["modifier"] in MODIFIERS
        assert re.fullmatch(r"[A-Za-z_0-9]+(/[a-zA-Z]+)?", f["unit"]), f["unit"]
        assert all(iso(c) for c in f["countries"])


@each()
def test_values_follow_their_words(labelled: Labelled) -> None:
    """A number in digits is the value, times a scale that stands beside it."""
    scales = {"trillion": 1e12, "crore": 1e7, "lakh": 1e5, "kt": 1e3, "c": 0.01, "p": 0.01, "cents": 0.01, "¢": 0.01}
    scales |= dict.fromkeys(("paise", "sen"), 0.01)
    scales |= dict.fromkeys(("billion", "bn", "bln", "bil"), 1e9) | dict.fromkeys(
        ("million", "m", "mln", "mn", "Mt"), 1e6
    )
    for f in labelled.figures:
        number = re.search(r"(\d[\d,]*(?: \d{3})*(?:\.\d+)?)", f["text"])
        if number is None or f.get("disputed") or re.search(r"\b(?:in|of) \d+\b", f["text"]):
            continue
        after = re.findall(r"[A-Za-z]+|¢", re.split(r"\d\)", f["text"][number.end() :])[0])
        scale = 1.0
        for word in after[:2]:
            scale *= scales.get(word, 1.0)
        digits = re.sub(r",(\d{1,2})$", r".\1", number[1])  # "1,1 billion"
        first, last = float(re.sub("[, ]", "", digits)), f["value"]
        ending = next((scales[w] for w in re.findall(r"[A-Za-z]+", f["text"]) if w in scales), 1.0)
        assert last == pytest.approx(first * scale) or last == pytest.approx(first * ending), f["text"]


@each()
def test_entities_are_exact(labelled: Labelled) -> None:
    """Each entity is listed once under its type, and each of its mentions stands in the text as a whole word."""
    entities = labelled.entities
    assert len({(e["name"], e["type"]) for e in entities}) == len(entities)
    for e in entities:
        assert e["type"] in TYPES
        assert e["mentions"]
        for mention in e["mentions"]:
            assert re.search(rf"(?<!\w){re.escape(mention)}(?![\w$])", labelled.article.text), mention


@each()
def test_the_document_says_what_it_is(labelled: Labelled) -> None:
    """Title, publisher, a publication time with its zone, and the topics that its statements have."""
    gold = labelled.gold
    assert gold["doc"] == f"{labelled.name.rpartition('/')[2]}.txt"
    assert gold["title"]
    assert gold["publisher"]
    assert datetime.fromisoformat(gold["published"]).tzinfo is not None
    assert set(gold["topics"]) == {t for s in labelled.statements if not s.get("disputed") for t in s["topics"]}


def test_disputes_are_the_exception() -> None:
    """At most a fifth of the statements and a quarter of the figures are left open, so that the rest can be missed."""
    statements = [s for a in CORPUS.values() for s in a.statements]
    figures = [f for a in CORPUS.values() for f in a.figures]
    assert sum(bool(s.get("disputed")) for s in statements) <= len(statements) / 5
    assert sum(bool(f.get("disputed")) for f in figures) <= len(figures) / 4
