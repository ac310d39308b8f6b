"""The newsroom's labels are what the label guide says they are: exact, complete in their fields, consistent."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pycountry
import pytest

from bench.accuracy.schema import FIGURE, MODIFIERS, STATEMENT, TOPICS, TYPES
from flows.demo.corpus import load_corpus, timeline

HERE = Path(__file__).parent
CORPUS = load_corpus()
LAST = timeline()[-1]
INDEXES = ("repeats.json", "alerts.json")
GOLD: dict[str, dict[str, Any]] = {
    path.name.removesuffix(".json"): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((HERE / "gold").glob("*.json"))
    if path.name not in INDEXES
}
REPEATS: list[list[list[str]]] = json.loads((HERE / "gold" / "repeats.json").read_text(encoding="utf-8"))
ALERTS: list[dict[str, Any]] = json.loads((HERE / "gold" / "alerts.json").read_text(encoding="utf-8"))
OUTCOMES: list[dict[str, Any]] = json.loads((HERE / "outcomes.json").read_text(encoding="utf-8"))

SEED = re.compile(r"\d{3}_[0-9a-f]{16}\.txt")
OPENING = re.compile(r"[\"“]")


def text_of(doc: str) -> str:
    """The text that a gold file labels: the article's first version, or with ``.r2`` its edited one."""
    article = CORPUS.articles[doc.removesuffix(".r2")]
    return article.text(LAST) if doc.endswith(".r2") else "\n\n".join(article.body)


def sentences_of(doc: str) -> list[dict[str, Any]]:
    return list(GOLD[doc]["statements"])


def statement(ref: list[str]) -> dict[str, Any]:
    return next(s for s in GOLD[ref[0]]["statements"] if s["id"] == ref[1])


def iso(code: str) -> bool:
    return code == "EU" or pycountry.countries.get(alpha_2=code) is not None


def test_most_articles_are_labelled() -> None:
    """At least thirty articles and three hundred statements of both kinds, all modes, named and unnamed."""
    assert len(GOLD) >= 30
    everything = [s for g in GOLD.values() for s in g["statements"]]
    assert len(everything) >= 300
    assert Counter(s["kind"] for s in everything)["action"] >= 30
    assert {s["mode"] for s in everything} == {"direct", "mixed", "indirect", None}
    assert {s["named"] for s in everything} == {True, False}
    assert sum(bool(s["relayed_by"]) for s in everything) >= 5


@pytest.mark.parametrize("doc", GOLD)
def test_document_is_an_article(doc: str) -> None:
    """Each gold file names its article, its title and its time of publication in UTC."""
    gold = GOLD[doc]
    article = CORPUS.articles[doc.removesuffix(".r2")]
    assert gold["doc"] == doc
    assert gold["title"] == article.headline
    assert gold["publisher"] == CORPUS.outlets[article.outlet].name
    assert datetime.fromisoformat(gold["published"]) == article.published
    assert gold["published"].endswith("+00:00")
    assert set(gold["topics"]) == {t for s in gold["statements"] for t in s["topics"]}


@pytest.mark.parametrize("doc", GOLD)
def test_statements_are_exact(doc: str) -> None:
    """Ids are s1, s2 … in text order; spans are exact substrings; every field is there with its type."""
    text = text_of(doc)
    rows = sentences_of(doc)
    assert [s["id"] for s in rows] == [f"s{i}" for i in range(1, len(rows) + 1)]
    starts = [text.index(s["spans"][0]) for s in rows]
    assert starts == sorted(starts)
    for s in rows:
        for name, kind in STATEMENT.items():
            assert isinstance(s[name], kind), (s["id"], name)
        assert s["spans"]
        assert all(span in text and span == span.strip() for span in s["spans"])
        assert set(s["topics"]) <= TOPICS
        assert all(iso(c) for c in [*s["countries"], *filter(None, [s["country"]])])
        assert (
            s["said_on"] is None
            or date.fromisoformat(s["said_on"]) <= datetime.fromisoformat(GOLD[doc]["first_visible"]).date()
        )
        assert set(s.get("disputed_fields", ())) <= {*STATEMENT, "novelty"}


@pytest.mark.parametrize("doc", GOLD)
def test_modes_are_plausible(doc: str) -> None:
    """Only speech has a mode; direct and mixed statements hold quotation marks (a transcript's answers need none)."""
    transcript = GOLD[doc]["path"].startswith("/longtable/")
    for s in sentences_of(doc):
        quoted = any(OPENING.search(span) for span in s["spans"])
        if s["kind"] == "action":
            assert s["mode"] is None
            assert s["topics"], "actions are labelled on the watched topics only"
        elif s["mode"] in ("direct", "mixed"):
            assert quoted or transcript, s["id"]
        else:
            assert s["mode"] == "indirect"
            assert not quoted, s["id"]


@pytest.mark.parametrize("doc", GOLD)
def test_statements_end_at_clause_or_sentence(doc: str) -> None:
    """A speech span starts and ends at a boundary: never in the middle of a word."""
    text = text_of(doc)
    for s in sentences_of(doc):
        for span in s["spans"]:
            at = text.index(span)
            before, after = text[at - 1 : at], text[at + len(span) : at + len(span) + 1]
            assert not (before.isalnum() and span[0].isalnum()), span
            assert not (after.isalnum() and span[-1].isalnum()), span


@pytest.mark.parametrize("doc", GOLD)
def test_figures_are_exact(doc: str) -> None:
    """A figure stands in its sentence, its sentence in the text; value, unit and modifier are of the known kinds."""
    text = text_of(doc)
    for f in GOLD[doc]["figures"]:
        for name, kind in FIGURE.items():
            assert isinstance(f[name], kind), (f["text"], name)
        assert f["sentence"] in text
        assert f["text"] in f["sentence"]
        assert f["value_high"] is None or f["value_high"] > f["value"]
        assert f["modifier"] in MODIFIERS
        assert re.fullmatch(r"[A-Za-z]+(/[a-z]+)?", f["unit"])
        assert all(iso(c) for c in f["countries"])


@pytest.mark.parametrize("doc", GOLD)
def test_figure_values_follow_their_text(doc: str) -> None:
    """The first number written in digits is the value, times a scale that the text names."""
    scales = {
        "billion": 1e9,
        "bn": 1e9,
        "million": 1e6,
        "m": 1e6,
        "trillion": 1e12,
        "crore": 1e7,
        "kt": 1e3,
        "cents": 0.01,
    }
    for f in GOLD[doc]["figures"]:
        number = re.search(r"(\d[\d,]*(?:\.\d+)?)(?:\s?([a-z]+))?", f["text"])
        if number is None:
            continue
        suffix = "kt" if (number[2] or "").startswith("kt") else number[2] or ""
        expected = float(number[1].replace(",", "")) * scales.get(suffix, 1)
        assert f["value"] == pytest.approx(expected), f["text"]


@pytest.mark.parametrize("doc", GOLD)
def test_entities_are_exact(doc: str) -> None:
    """Each entity is listed once under its type, and each of its mentions stands in the text."""
    text = text_of(doc)
    entities = GOLD[doc]["entities"]
    assert len({(e["name"], e["type"]) for e in entities}) == len(entities)
    for e in entities:
        assert e["type"] in TYPES
        assert e["mentions"]
        for mention in e["mentions"]:
            assert re.search(rf"(?<!\w){re.escape(mention)}(?!\w)", text), mention


@pytest.mark.parametrize("doc", GOLD)
def test_people_who_speak_are_entities(doc: str) -> None:
    """A named speaker with a role is a person, and among the article's entities."""
    people = {e["name"] for e in GOLD[doc]["entities"] if e["type"] == "person"}
    speakers = {s["speaker"] for s in sentences_of(doc) if s["kind"] == "speech" and s["named"] and s["role"]}
    assert speakers <= people


def test_repeats_refer_to_statements() -> None:
    """Groups hold at least two existing statements; none is in two groups; newsroom members share speaker and kind."""
    seen: set[tuple[str, str]] = set()
    for group in REPEATS:
        assert len(group) >= 2
        for doc, number in group:
            assert (doc, number) not in seen
            seen.add((doc, number))
            if SEED.fullmatch(doc):
                assert re.fullmatch(r"s\d+", number)
            else:
                statement([doc, number])
        ours = [statement(ref) for ref in group if not SEED.fullmatch(ref[0])]
        assert len({s["kind"] for s in ours}) == 1
        for one, other in itertools.pairwise(ours):
            names = {one["speaker"], *one.get("speaker_aliases", ())}
            vague = "speaker" in {*one.get("disputed_fields", ()), *other.get("disputed_fields", ())}
            assert vague or names & {other["speaker"], *other.get("speaker_aliases", ())}, (
                one["id"],
                other["id"],
                group,
            )


def test_alerts_follow_from_labels_and_repeats() -> None:
    """Each cycle's lists are disjoint, name existing statements public by then, and ask for no alert on old news."""
    earlier: set[tuple[str, str]] = set()
    group_of = {tuple(ref): i for i, group in enumerate(REPEATS) for ref in group}
    heard: set[int] = set()
    for cycle, moment in zip(ALERTS, timeline(), strict=False):
        now = datetime.fromisoformat(cycle["cycle"])
        assert now == moment
        must = [tuple(ref) for any_of in cycle["must"] for ref in any_of]
        must_not = [tuple(ref) for ref in cycle["must_not"]]
        assert len(must) == len(set(must))
        assert not set(must) & set(must_not)
        assert not set(must) & earlier
        for ref in must:
            s = statement(list(ref))
            assert s["topics"]
            assert not s.get("disputed")
            assert group_of.get(ref) not in heard
        for ref in [*must, *must_not]:
            assert datetime.fromisoformat(GOLD[ref[0]]["first_visible"]) <= now
        earlier |= {*must, *must_not}
        heard |= {group_of[ref] for ref in earlier if ref in group_of}


def test_outcomes_name_every_item_once_a_cycle() -> None:
    """``outcomes.json`` says for every article in which cycle it appears, and how its item may end there."""
    listed = [article for cycle in OUTCOMES for article in cycle["items"]]
    assert set(listed) == set(CORPUS.articles)
    for cycle, moment in zip(OUTCOMES, timeline(), strict=False):
        for article in cycle["items"]:
            assert CORPUS.articles[article].visible <= moment
    twice = {a for a, n in Counter(listed).items() if n > 1}
    assert twice == {a.id for a in CORPUS.articles.values() if a.again or a.revisions}
