"""All passes together: total, deterministic, and true to the text, whatever the text."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.facts import BATCH, BATCH_CHARACTERS, Lexicon, extract, extract_many
from extract.model import Article, Facts
from flows.demo.corpus import load_corpus
from flows.lexicon import load_lexicon
from flows.workspace import defaults

PUBLISHED = datetime(2026, 9, 16, 12, tzinfo=UTC)
CORPUS = load_corpus()
TEXTS = sorted({article.text(PUBLISHED) for article in CORPUS.articles.values()}, key=lambda text: (len(text), text))
FILLER = (
    "The municipal swimming pool will close for repairs until spring. The water had been leaking into the cellar, "
    "and the tiles around the edge had come loose."
)
WORDS = [word for text in TEXTS for paragraph in text.split("\n\n") for word in paragraph.split(" ")][:4000]
ODD = [
    "\n\n",
    "“",
    "”",
    '"',
    "'",
    "‘",
    "—",
    "said",
    "told",
    "$",
    "%",
    "tonnes",
    "2012–13",
    "\u2009",
    "\u200b",
    "é",
    "商务部",
    "🙂",
]
PIECES = st.sampled_from([*WORDS, *ODD])
soup = st.lists(PIECES, max_size=120).map(" ".join)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(defaults("config"))


def read(text: str, lexicon: Lexicon) -> Facts:
    return extract(Article(text, published=PUBLISHED, publisher="Northgate Wire"), lexicon)


def check(text: str, facts: Facts) -> None:
    for fact in (*facts.statements, *facts.figures, *facts.mentions):
        assert 0 <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text
        assert fact.rule, f"every fact names the rule that found it: {fact}"
    for s in facts.statements:
        for words, start, end in ((s.cue, s.cue_start, s.cue_end), (s.speaker_text, s.speaker_start, s.speaker_end)):
            if words is not None and start is not None and end is not None:
                assert text[start:end] == words
        assert (s.mode is None) == (s.kind == "action")
    for f in facts.figures:
        assert f.sentence in text
        assert f.statement is None or 0 <= f.statement < len(facts.statements)
    known = {(e.type, e.name) for e in facts.entities}
    assert {(m.type, m.name) for m in facts.mentions} == known
    ends = [(m.start, m.end) for m in facts.mentions]
    assert all(a[1] <= b[0] for a, b in pairwise(ends)), "mentions never overlap"


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(st.text(max_size=600), soup))
def test_any_text_gives_facts_that_reproduce_it(lexicon: Lexicon, text: str) -> None:
    """No input raises, and every span stands in the text as it says."""
    check(text, read(text, lexicon))


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_article_of_the_newsroom_reads_cleanly(lexicon: Lexicon, text: str) -> None:
    """On prose of every house style spans hold, and reading twice gives the same."""
    facts = read(text, lexicon)
    check(text, facts)
    assert read(text, lexicon) == facts


@pytest.mark.parametrize("text", TEXTS[10::4], ids=range(len(TEXTS[10::4])))
def test_an_unrelated_paragraph_changes_no_other_fact(lexicon: Lexicon, text: str) -> None:
    """What stands below an article has no say in what the article says."""
    alone, longer = read(text, lexicon), read(f"{text}\n\n{FILLER}", lexicon)
    for name in ("statements", "figures", "mentions"):
        kept = [fact for fact in getattr(longer, name) if fact.start < len(text)]
        assert kept == list(getattr(alone, name)), name


def test_what_is_not_known_of_an_article_is_not_needed(lexicon: Lexicon) -> None:
    """Without date, outlet, title or zone there are facts all the same; only days are missing."""
    text = TEXTS[-1]
    bare = extract(Article(text), lexicon)
    full = read(text, lexicon)
    assert len(bare.statements) >= 0.9 * len(full.statements)
    assert all(s.said_on is None or str(s.said_on.year) in text for s in bare.statements)


def test_the_same_text_in_other_line_ends_has_the_same_facts(lexicon: Lexicon) -> None:
    """Paragraphs by one line end or by two, and a blank at the end: the same statements."""
    text = TEXTS[-1]
    said = [s.text for s in read(text, lexicon).statements]
    assert [s.text for s in read(text.replace("\n\n", "\n"), lexicon).statements] == said
    assert [s.text for s in read(text + "\n", lexicon).statements] == said


def test_facts_are_values(lexicon: Lexicon) -> None:
    """Frozen all the way down: a pass can hand on what another made without copying it."""
    facts = read(TEXTS[-1], lexicon)
    assert hash(facts) == hash(read(TEXTS[-1], lexicon))
    assert replace(facts) == facts


def test_many_articles_give_what_each_gives_alone(lexicon: Lexicon) -> None:
    """Reading in batches is only faster: the same facts, in the order of the articles, whatever came before."""
    texts = [*TEXTS, "", "\u200b", *TEXTS[::-1]]
    assert len(texts) > BATCH
    together = list(extract_many((Article(text, published=PUBLISHED) for text in texts), lexicon))
    assert together == [extract(Article(text, published=PUBLISHED), lexicon) for text in texts]
    assert list(extract_many([], lexicon)) == []


@pytest.mark.parametrize(("length", "held"), [(40, BATCH), (BATCH_CHARACTERS // 2, 2), (2 * BATCH_CHARACTERS, 1)])
def test_no_more_than_a_batch_is_held(lexicon: Lexicon, length: int, held: int) -> None:
    """Facts come before the next batch is asked for, and huge texts make it smaller: memory stays bounded."""
    taken = 0

    def articles() -> Iterator[Article]:
        nonlocal taken
        for _ in range(3 * BATCH):
            taken += 1
            yield Article("\n" * length)

    next(extract_many(articles(), lexicon))
    assert taken == held


def test_facts_do_not_hang_on_the_order_of_a_set() -> None:
    """Another process, which hashes words otherwise, finds the same: what is new must not depend on a restart."""
    code = (
        "from extract.facts import extract_many\n"
        "from extract.model import Article\n"
        "from flows.shipped import shipped_lexicon\n"
        "from tests.extract.test_facts import PUBLISHED, TEXTS\n"
        "articles = [Article(text, published=PUBLISHED) for text in TEXTS]\n"
        "print([repr(facts) for facts in extract_many(articles, shipped_lexicon())])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
