"""The scorer: perfect answers score full marks, and each kind of mistake costs exactly its own figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bench.accuracy.counts import Balance
from bench.accuracy.labels import Labelled, read_corpus
from bench.accuracy.names import Cast, body, same_body, same_role
from bench.accuracy.score import Scores, score
from extract.model import Facts, Figure, Mention, Statement

ARTICLES = read_corpus()
SHOWN = next(a for a in ARTICLES if a.name.startswith("35-"))


def perfect(labelled: Labelled) -> Facts:
    """The facts that the labels ask for, without what is disputed."""
    text = labelled.article.text
    statements = tuple(_said(text, row) for row in labelled.statements if not row.get("disputed"))
    figures = tuple(_measured(text, row) for row in labelled.figures if not row.get("disputed"))
    mentions = tuple(
        Mention(e["type"], e["name"], m, text.index(m), text.index(m) + len(m))
        for e in labelled.entities
        if not e.get("disputed")
        for m in e["mentions"]
    )
    return Facts(statements, figures, (), mentions)


def _said(text: str, row: dict[str, Any]) -> Statement:
    start = text.index(row["spans"][0])
    end = text.index(row["spans"][-1], start) + len(row["spans"][-1])
    return Statement(
        kind=row["kind"],
        text=text[start:end],
        start=start,
        end=end,
        speaker=row["speaker"],
        speaker_named=row["named"],
        speaker_role=row["role"],
        mode=row["mode"],
        relayed_by=tuple(row["relayed_by"]),
        said_on=date.fromisoformat(row["said_on"]) if row["said_on"] else None,
        topics=tuple(row["topics"]),
    )


def _measured(text: str, row: dict[str, Any]) -> Figure:
    at = text.index(row["text"], text.index(row["sentence"]))
    return Figure(
        row["text"],
        at,
        at + len(row["text"]),
        row["value"],
        row["value_high"],
        row["unit"],
        row["sentence"],
        row["modifier"],
    )


def run(facts: Facts, labelled: Labelled = SHOWN) -> Scores:
    return score(labelled, facts)[0]


@pytest.mark.parametrize("labelled", ARTICLES, ids=[a.name for a in ARTICLES])
def test_perfect_answers_score_full_marks(labelled: Labelled) -> None:
    """Facts made from the labels lose nothing; whatever lies open costs nothing when it is absent."""
    scores = run(perfect(labelled), labelled)
    assert not [f for f in scores.faults if "spurious" not in f.kind]
    for name, value in scores.values().items():
        assert value is None or value > 0.97, (name, value)


def test_nothing_found_recalls_nothing() -> None:
    """An empty answer has recall 0 and F1 0, and no precision."""
    found = run(Facts()).balances["speech_found"]
    assert found.recall == 0
    assert found.precision is None
    assert found.value == 0


def test_a_wrong_speaker_costs_the_span_and_the_speaker() -> None:
    """The characters of a claim count only for the right speaker; the statement is still found."""
    facts = perfect(SHOWN)
    spoken = next(s for s in facts.statements if s.kind == "speech")
    wrong = replace(spoken, speaker="Somebody Else")
    scores = run(replace(facts, statements=tuple(wrong if s is spoken else s for s in facts.statements)))
    assert scores.balances["speech_span"].recall == pytest.approx(
        1 - len("".join(spoken.text.split())) / scores.balances["speech_span"].wanted
    )
    assert scores.balances["speech_found"].recall == 1
    assert scores.shares["speaker"].asked - scores.shares["speaker"].right == 1


def test_invented_facts_cost_precision_alone() -> None:
    """A statement, a figure and an entity that no label covers are spurious; recall stays full."""
    facts = perfect(SHOWN)
    text = SHOWN.article.text
    start = text.index("They ") if "They " in text else text.index("the German delegate")
    extra = Statement("speech", text[start : start + 12], start, start + 12, "Nobody", True, mode="indirect")
    figure = Figure("two", start, start + 3, 2.0, None, "count", "x")
    mention = Mention("person", "Nobody", "Nobody", start, start + 6)
    worse = run(
        Facts(
            (*facts.statements, extra),
            (*facts.figures, figure),
            (),
            (*facts.mentions, mention),
        )
    )
    for name in ("speech_found", "figures", "entities"):
        balance = worse.balances[name]
        assert balance.recall == 1
        assert balance.precision is not None
        assert balance.precision < 1
    assert {f.kind for f in worse.faults} >= {"speech spurious", "figure spurious", "entity spurious"}


def test_pieces_of_one_statement_are_not_spurious() -> None:
    """A quotation that is found in two halves by the right speaker costs no precision."""
    facts = perfect(SHOWN)
    long = max((s for s in facts.statements if s.kind == "speech"), key=lambda s: len(s.text))
    middle = long.start + len(long.text) // 2
    halves = [
        replace(long, text=long.text[: middle - long.start], end=middle),
        replace(long, text=long.text[middle - long.start :], start=middle),
    ]
    scores = run(replace(facts, statements=(*(s for s in facts.statements if s is not long), *halves)))
    assert scores.balances["speech_found"].precision == 1
    assert scores.balances["speech_span"].recall == 1


def test_other_fields_cost_their_own_figure() -> None:
    """A wrong mode, day, topic or modifier lowers that metric and no other."""
    facts = perfect(SHOWN)
    changes: dict[str, dict[str, Any]] = {
        "mode": {"mode": "nothing"},
        "said_on": {"said_on": date(1999, 1, 1)},
        "topics": {"topics": ()},
    }
    full = run(facts).values()
    for metric, change in changes.items():
        worse = tuple(replace(s, **change) for s in facts.statements)
        values = run(replace(facts, statements=worse)).values()
        lower = {m for m, v in values.items() if (v or 0) < (full[m] or 0)}
        assert lower <= {metric, "said_on_dated"}
        assert metric in lower


def test_names_agree_as_a_reader_would_say() -> None:
    """Governments by their capital, bodies in either word order, surnames; never one body for another."""
    assert same_body("Washington", "United States")
    assert same_body("Democratic Republic of the Congo", "DR Congo")
    assert same_body("US administration", "US government")
    assert same_body("International Energy Agency", "IEA")
    assert same_body("Natural Resources Canada", "Canada's Natural Resources")
    assert not same_body("China", "China's Foreign Ministry")
    assert not same_body("Ministry of Trade", "Ministry of Defence")
    assert body("China's commerce ministry") == body("Chinese Ministry of Commerce")
    assert same_role("Foreign Ministry spokesperson", "spokesperson")
    assert not same_role("spokesperson", "minister")
    assert not same_role("minister", None)
    cast = Cast([{"type": "person", "name": "Mei Ostrand", "mentions": ["Mei Ostrand", "Ostrand"]}])
    gold = {"speaker": "Mei Ostrand", "named": True, "kind": "speech"}
    assert cast.agree(gold, "Ostrand")
    assert cast.agree(gold, "Minister Ostrand")
    assert not cast.agree(gold, "Mei Lindqvist")
    assert not cast.agree(gold, None)
    assert cast.agree({"speaker": "senior US official", "named": False, "kind": "speech"}, "US official")
    assert not cast.agree({"speaker": "senior US official", "named": False, "kind": "speech"}, "traders")


def test_f1_is_the_harmonic_mean() -> None:
    """Precision 3/4 and recall 1/2 give 0.6; nothing wanted and nothing found is no figure at all."""
    assert Balance(3, 4, 2, 4).value == pytest.approx(0.6)
    assert Balance().value is None
