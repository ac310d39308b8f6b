"""Articles of about 450 words, made of the project's own: the labelled corpus and the demo's newsroom.

Of two kinds: news on critical minerals, dense with statements, acts and figures, and general news, as most of what a
newspaper's feed brings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from extract.model import Article
from extract.wording import word_set
from flows.demo.corpus import load_corpus

CORPUS = Path(__file__).resolve().parents[1] / "accuracy" / "corpus"
WORDS = 450
PUBLISHED = datetime(2026, 9, 17, 12, tzinfo=UTC)
_SYLLABLES = sorted(word_set("ba ce di fo gu la me ni po ru sa te vi zo ka hel dor min tar bek"))


Kind = Literal["minerals", "general"]
KINDS: tuple[Kind, ...] = ("minerals", "general")


def texts(kind: Kind = "minerals") -> list[str]:
    """Our articles of a kind, as texts of 450 words.

    General are those labelled articles in which nothing is about export controls or alliances.
    """
    whole = [
        labels.with_suffix(".txt").read_text(encoding="utf-8")
        for labels in sorted(CORPUS.glob("*.json"))
        if bool(json.loads(labels.read_text(encoding="utf-8"))["topics"]) == (kind == "minerals")
    ]
    if kind == "minerals":
        whole += [
            f"{article.headline}\n\n" + "\n\n".join(article.paragraphs(PUBLISHED))
            for article in load_corpus().articles.values()
        ]
    return of_length(whole)


def texts_in(folder: Path) -> list[str]:
    """The ``.txt`` files of a folder in the order of their names, as texts of 450 words. Raises ValueError for none."""
    whole = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    if not (made := of_length(whole)):
        raise ValueError(f"{folder}: no {WORDS} words in its .txt files.")
    return made


def of_length(whole: Iterable[str]) -> list[str]:
    """Paragraphs in order, cut where 450 words are full; what is left over is dropped."""
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


def articles(number: int, kind: Kind = "minerals", made: list[str] | None = None) -> Iterator[Article]:
    """``number`` articles of ``made``, no two alike: each names a person, a company and a quantity of its own."""
    made = made or texts(kind)
    for n in range(number):
        person, company = _name(n), _name(n * 7 + 3)
        lot = f"lot {n} held {n % 997 + 2} tonnes of gallium" if kind == "minerals" else f"it had {n + 2} rooms"
        last = f"{person} Vell, a trader at {company} {'Metals' if kind == 'minerals' else 'Hotels'} Ltd, said {lot}."
        yield Article(f"{made[n % len(made)]}\n\n{last}", publisher=f"{company} Courier", published=PUBLISHED)


def _name(n: int) -> str:
    letters = ""
    while n or not letters:
        n, at = divmod(n, len(_SYLLABLES))
        letters += _SYLLABLES[at]
    return (letters + "n").capitalize()
