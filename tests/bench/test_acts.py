"""The fit of the clues' weights: what it learns from, what it leaves out, and that the table it writes is read back."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bench.acts import table
from bench.acts.__main__ import read_by_others
from bench.acts.__main__ import table as report
from bench.acts.examples import Example, examples
from bench.acts.fit import Weights, fit_acts, fit_topics
from bench.acts.passages import Passage, Told, of_tests
from extract.model import Article
from flows.shipped import shipped_lexicon

TEXT = "China suspended its curbs on gallium exports in May. The mine reopened in May."


def example(passage: str, act: bool, *clues: str, topic: str | None = None) -> Example:
    seen = Counter(("theme", clue) for clue in clues)
    return Example(passage, seen, f"{passage} 0" if act else None, topic)


SAMPLE = [
    *(example(f"a{n}", True, "quota", f"w{n % 3}", topic="export_controls") for n in range(12)),
    *(example(f"b{n}", True, "pact", f"w{n % 3}", topic="alliances") for n in range(12)),
    *(example(f"c{n}", False, "price", f"w{n % 3}") for n in range(24)),
]


def test_what_acts_have_in_common_weighs_for_them() -> None:
    """Clues of acts weigh more than those of other clauses, and noise next to nothing; topics are told apart."""
    acts, topics = fit_acts(SAMPLE), fit_topics(SAMPLE)
    assert acts.of["theme", "quota"] > 1 > abs(acts.of["theme", "w0"])
    assert acts.of["theme", "price"] < -1
    assert topics.of["theme", "pact"] > 0.5
    assert topics.of["theme", "quota"] < -0.5
    assert fit_acts(SAMPLE) == acts


def test_of_the_verbs_in_one_act_one_tells_it() -> None:
    """A verb within the clause of an act that looks like no act is not learnt as one."""
    beside = [Example(f"a{n}", Counter({("theme", "price"): 1}), f"a{n} 0", None) for n in range(12)]
    assert fit_acts([*SAMPLE, *beside]).of["theme", "price"] < -1


def test_disputed_acts_and_context_teach_nothing() -> None:
    """Verbs in a disputed act are left out, and so is what stands before the start of a passage."""
    names = shipped_lexicon().gazetteer
    whole = Passage("p", Article(TEXT), (Told("p 0", ((0, 52),)),))
    assert [verb.act for verb in examples([whole], names)] == ["p 0", None]
    disputed = Passage("p", Article(TEXT), (Told("p 0", ((0, 52),), disputed=True),))
    assert [verb.act for verb in examples([disputed], names)] == [None]
    behind = Passage("p", Article(TEXT), (), start=53)
    assert len(list(examples([behind], names))) == 1


def test_the_tests_sentences_have_their_acts_where_they_say() -> None:
    """Each act of a test's sentence lies within its text and behind the context."""
    passages = list(of_tests())
    assert len(passages) > 500
    for passage in passages:
        for told in passage.acts:
            assert all(0 <= start < end <= len(passage.article.text) for start, end in told.places), passage.name


def test_no_article_is_read_with_weights_that_were_fitted_to_it() -> None:
    """The five parts together are all articles, each once; the report counts them."""
    read = [found for part in range(5) for found in read_by_others(SAMPLE, [], part)]
    assert sorted(verb.passage for verb, _, _ in read) == sorted(verb.passage for verb in SAMPLE)
    assert any(line.startswith("| 0.0 | 1.000 | 1.000") for line in report(read, 0))


def test_the_table_is_read_back_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The module holds the weights, two digits each, without those that are next to nothing."""
    monkeypatch.setattr(table, "MODULE", tmp_path / "weights.py")
    acts = Weights(-1.5, {("theme", "quota"): 1.234, ("verb", "ban"): -0.5, ("theme", "dust"): 0.01})
    table.write_weights(acts.pruned(0.05), Weights(0.25, {("verb", "sign"): 2.0}))
    space: dict[str, object] = {}
    exec((tmp_path / "weights.py").read_text(encoding="utf-8"), space)
    assert space["BIAS"] == -1.5
    assert space["WEIGHTS"] == {"theme": {"quota": 1.23}, "verb": {"ban": -0.5}}
    assert space["TOPIC_BIAS"] == 0.25
    assert space["TOPIC_WEIGHTS"] == {"verb": {"sign": 2.0}}
