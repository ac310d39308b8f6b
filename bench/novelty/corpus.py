"""A corpus of any size from the articles of the embedded newsroom, the same for the same seed.

A *period* is 2,000 articles. Each takes the paragraphs of a newsroom article in another order, with half of its longer
words exchanged for others of the newsroom's vocabulary, other figures, other people, and a day of its own; its
statements are those that the extractor found in the newsroom article, changed in the same way. Texts and statements
are fingerprinted by the code that the pipeline uses.

Corpora of more than one period repeat the first with other keys: the keys of period n are a hash of the first one's and
n, but for those that more than eight statements of a period share, which stay the same everywhere (up to what a key may
hold). So a corpus of a million articles has the sizes, the spread and the crowded keys of 500 periods without the hours
that fingerprinting it would take.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from extract.facts import extract
from extract.fingerprints import ReadArticle, read_article
from extract.model import Article, Statement
from extract.novelty import StatementFingerprint, fingerprint_statement
from flows.demo.corpus import load_corpus
from flows.lexicon import load_lexicon
from flows.workspace import defaults

SEED = 20261121
PERIOD = 2000
"""Articles in a period."""
NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)
_WORD = re.compile(r"\b[a-z]{6,}\b")
_NUMBER = re.compile(r"\d+")
_SYLLABLES = ("bra", "den", "fol", "gar", "hes", "kor", "lin", "mav", "nor", "pel", "rud", "sav", "tor", "vek", "zan")


@dataclass(frozen=True, slots=True)
class Model:
    """An article of the newsroom with what the extractor found in it."""

    paragraphs: tuple[str, ...]
    publisher: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A generated article."""

    article_id: str
    publisher: str
    published: datetime
    text: str
    read: ReadArticle
    statements: tuple[StatementFingerprint, ...]


def models() -> tuple[list[Model], list[str]]:
    """The newsroom's articles that hold statements on watched topics, and their vocabulary."""
    lexicon = load_lexicon(defaults("config"))
    found = []
    words: set[str] = set()
    for article in load_corpus().articles.values():
        paragraphs = tuple(article.paragraphs(NOW))
        facts = extract(Article("\n\n".join(paragraphs), title=None, published=NOW), lexicon)
        statements = tuple(s for s in facts.statements if s.topics)
        words.update(_WORD.findall(" ".join(paragraphs)))
        if statements and len(" ".join(paragraphs).split()) > 100:
            found.append(Model(paragraphs, "Outlet", statements))
    return found, sorted(words)


def make(number: int, known: list[Model], words: list[str]) -> Made:
    """The article of this number."""
    draw = random.Random(SEED * 1_000_003 + number)
    model = draw.choice(known)
    exchanged: dict[str, str] = {}

    def other_word(match: re.Match[str]) -> str:
        word = match.group()
        if word not in exchanged:
            exchanged[word] = draw.choice(words) if draw.random() < 0.5 else word
        return exchanged[word]

    def other_number(match: re.Match[str]) -> str:
        return str(int(match.group()) + shift) if len(match.group()) < 4 else match.group()

    def vary(text: str) -> str:
        return _NUMBER.sub(other_number, _WORD.sub(other_word, text))

    shift = draw.randrange(1, 90)
    published = NOW - timedelta(minutes=draw.randrange(60 * 24 * 3650))
    publisher = f"Outlet {draw.randrange(400)}"
    paragraphs = list(model.paragraphs)
    draw.shuffle(paragraphs)
    text = "\n\n".join(map(vary, paragraphs))
    article_id = f"g{number}"
    people: dict[str, str] = {}
    prints = []
    for place, statement in enumerate(model.statements):
        speaker = statement.speaker
        if speaker and statement.speaker_named and not statement.speaker_affiliation:
            if speaker not in people:
                people[speaker] = " ".join("".join(draw.choices(_SYLLABLES, k=2)).title() for _ in range(2))
            speaker = people[speaker]
        said = published.date() if statement.said_on else None
        own = replace(statement, text=vary(statement.text), speaker=speaker, said_on=said)
        prints.append(
            fingerprint_statement(
                own,
                statement_id=f"{article_id}-{place}",
                article_id=article_id,
                published=published,
                publisher=publisher,
            )
        )
    return Made(article_id, publisher, published, text, read_article(text), tuple(prints))
