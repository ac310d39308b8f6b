"""Which rules earn their keep: how often each finds something in a corpus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.errors import FinalError
from extract.facts import Lexicon, extract_many
from extract.model import Article
from extract.rules import RULES, describe
from flows.extraction import Texts, article_of


class NoCorpus(FinalError):
    """The place holds no text to count over."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often ``rule`` found a fact, and in how many of the texts."""

    rule: str
    fact: str
    found: int
    texts: int
    meaning: str


def count_rules(corpus: Path, lexicon: Lexicon) -> tuple[int, list[RuleCount]]:
    """How many texts ``corpus`` (a folder of .txt and .html, or a snapshot) holds, and every rule's count.

    The most frequent first, those that never fired last. Facts are extracted anew. Raises NoCorpus.
    """
    found: Counter[tuple[str, str]] = Counter()
    texts: Counter[tuple[str, str]] = Counter()
    number = 0
    for facts in extract_many(_articles(corpus), lexicon):
        number += 1
        here = Counter(("statement", s.rule) for s in facts.statements)
        here += Counter(("figure", f.rule) for f in facts.figures)
        here += Counter(("name", m.rule) for m in facts.mentions)
        found += here
        texts.update(here.keys())
    if not number:
        raise NoCorpus(f"{corpus}: holds no .txt or .html file, or no article with text.")
    rows = [RuleCount(rule, fact, n, texts[fact, rule], describe(rule) or "") for (fact, rule), n in found.items()]
    fired = {row.rule for row in rows}
    rows.sort(key=lambda row: (-row.found, row.rule))
    return number, [*rows, *(RuleCount(rule, "", 0, 0, words) for rule, words in RULES.items() if rule not in fired)]


def _articles(corpus: Path) -> Iterator[Article]:
    if corpus.is_dir():
        for path in sorted(corpus.rglob("*")):
            if path.suffix in (".txt", ".html", ".htm"):
                yield article_of(str(path), Texts((str(path),), html=path.suffix != ".txt"), None)
        return
    from warehouse.reading import reading

    with reading(corpus) as con:
        ids = [row[0] for row in con.execute("select article_id from articles where text is not null").fetchall()]
        for article_id in sorted(ids):
            row = con.execute(
                "select text, title, url, publisher, author, language, published_at from articles where article_id = ?",
                [article_id],
            ).fetchall()[0]
            yield Article(*row)
