"""Rules have names, the names are documented, and each documented example shows its rule at work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extract.actions.verbs import Act
from extract.facts import Lexicon, extract
from extract.model import Article, Facts
from extract.rules import ACTIONS, RULES, STANDS, describe
from flows.shipped import shipped_lexicon

ROOT = Path(__file__).resolve().parents[2]
ROWS = re.findall(
    r"^\| `([^`]+)` \| (.+?) \| (.+?) \|$", (ROOT / "docs" / "rules.md").read_text(encoding="utf-8"), re.M
)
TEXTS = sorted((ROOT / "bench" / "accuracy" / "corpus").glob("*.txt"))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


def rules_of(facts: Facts) -> set[str]:
    """The rules behind all facts."""
    return {fact.rule for found in (facts.statements, facts.figures, facts.mentions) for fact in found}


def test_every_rule_is_documented_once_in_the_words_of_the_code() -> None:
    """docs/rules.md has a row for each rule and each addition to a rule, no other row, and says what the code says."""
    assert len(ROWS) == len(RULES) + len(STANDS)
    rows = {(name, words) for name, words, _ in ROWS}
    assert rows == set(RULES.items()) | set(STANDS.items())


@pytest.mark.parametrize(("rule", "words", "example"), ROWS, ids=[f"{r[0]}-{n}" for n, r in enumerate(ROWS)])
def test_documented_examples_show_their_rule(rule: str, words: str, example: str, lexicon: Lexicon) -> None:
    """Reading the example of a row gives a fact by that rule."""
    found = rules_of(extract(Article(example.replace(" / ", "\n\n")), lexicon))
    if STANDS.get(rule) == words:
        assert any(name.endswith(f".{rule}") for name in found), found
    else:
        assert rule in {describe_base(name) for name in found}, found


def describe_base(name: str) -> str:
    """``name`` without what says how its verb stands."""
    base, _, stand = name.rpartition(".")
    return base if base in ACTIONS and stand in STANDS else name


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.stem)
def test_every_fact_of_the_corpus_names_a_documented_rule(path: Path, lexicon: Lexicon) -> None:
    """No fact without a rule, and no rule that docs/rules.md does not list."""
    found = rules_of(extract(Article(path.read_text(encoding="utf-8")), lexicon))
    unknown = sorted(name for name in found if describe(name) is None)
    assert found
    assert not unknown, f"list in extract/rules.py and docs/rules.md: {unknown}"


def test_each_class_of_acts_is_described() -> None:
    """A class added to the verbs is a rule that readers meet; what traders are made to do is a control imposed."""
    assert not [act for act in Act if act is not Act.REQUIRE and describe(f"action.{act}") is None]


def test_a_name_that_no_rule_has_is_not_described() -> None:
    """``describe`` knows the rules only, and additions only behind actions."""
    assert describe("") is None
    assert describe("figure.count.passive") is None
    assert describe("action.impose.passive") == f"{ACTIONS['action.impose']}: {STANDS['passive']}"
