"""Articles of about 450 words, made of the project's own: the labelled corpus and the demo's newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from extract.model import Article
from extract.wording import word_set
from flows.demo.corpus import load_corpus

CORPUS = Path(__file__).resolve().parents[1] / "accuracy" / "corpus"
WORDS = 450
PUBLISHED = datetime(2026, 9, 17, 12, tzinfo=UTC)
_SYLLABLES = sorted(word_set("ba ce di fo gu la me ni po ru sa te vi zo ka hel dor min tar bek"))


def texts() -> list[str]:
    """Paragraphs of all our articles in order, cut where 450 words are full; what is left over is dropped."""
    whole = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    whole += [
        f"{article.headline}\n\n" + "\n\n".join(article.paragraphs(PUBLISHED))
        for article in load_corpus().articles.values()
    ]
    made: list[str] = []
    paragraphs: list[str] = []
    count = 0
    for text in whole:
        for paragraph in text.split("\n\n"):
            paragraphs.append(paragraph)
            count += len(paragraph.split())
            if count >= WORDS - 15:
                made.append("\n\n".join(paragraphs))
                paragraphs, count = [], 0
    return made


def articles(number: int) -> Iterator[Article]:
    """``number`` articles, no two alike: each names a person, a company and a quantity of its own."""
    made = texts()
    for n in range(number):
        person, company = _name(n), _name(n * 7 + 3)
        last = f"{person} Vell, a trader at {company} Metals Ltd, said lot {n} held {n % 997 + 2} tonnes of gallium."
        yield Article(f"{made[n % len(made)]}\n\n{last}", publisher=f"{company} Courier", published=PUBLISHED)


def _name(n: int) -> str:
    letters = ""
    while n or not letters:
        n, at = divmod(n, len(_SYLLABLES))
        letters += _SYLLABLES[at]
    return (letters + "n").capitalize()
