"""The labelled articles: our corpus beside this file, and the newsroom's articles with the labels of the tests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from extract.model import Article
from flows.demo.corpus import load_corpus, timeline

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CORPUS = HERE / "corpus"
ROOMS = HERE / "rooms"
"""Small newsrooms: their articles are read with the corpus, and their repeats judged (``bench.accuracy.rooms``)."""
HELDOUT = HERE / "heldout"
"""Articles, and rooms in folders, that no rule was made on."""
NEWSROOM_GOLD = ROOT / "tests" / "newsroom" / "gold"
INDEXES = frozenset({"repeats.json", "alerts.json"})
REVISED = ".r2"

Row = dict[str, Any]
"""One statement, figure or entity as the label files write it."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article with its labels. Spans and sentences in ``gold`` are exact substrings of ``article.text``."""

    name: str
    style: str
    article: Article
    gold: Row

    @property
    def statements(self) -> list[Row]:
        return list(self.gold["statements"])

    @property
    def figures(self) -> list[Row]:
        return list(self.gold["figures"])

    @property
    def entities(self) -> list[Row]:
        return list(self.gold["entities"])


def read_corpus(folder: Path = CORPUS) -> list[Labelled]:
    """The articles of ``folder``: each ``NN-slug.txt`` with its ``NN-slug.json``, by number."""
    return [_pair(path) for path in sorted(folder.glob("[0-9]*.json"))]


def rooms_in(folder: Path = ROOMS) -> list[Path]:
    """The rooms in ``folder``, by name."""
    return sorted({path.parent for path in folder.glob("*/repeats.json")})


def read_all(corpus: Path = CORPUS, rooms: Path = ROOMS) -> list[Labelled]:
    """The articles of the corpus and of the rooms; one of a room is named after both."""
    named = [replace(a, name=f"{room.name}/{a.name}") for room in rooms_in(rooms) for a in read_corpus(room)]
    return [*read_corpus(corpus), *named]


def read_newsroom(folder: Path = NEWSROOM_GOLD) -> list[Labelled]:
    """The newsroom's labelled articles; an edited text stands as an article of its own (``<id>.r2``)."""
    room = load_corpus()
    last = timeline()[-1]
    found = []
    for path in sorted(folder.glob("*.json")):
        if path.name in INDEXES:
            continue
        gold: Row = json.loads(path.read_text(encoding="utf-8"))
        name = path.name.removesuffix(".json")
        item = room.articles[name.removesuffix(REVISED)]
        outlet = room.outlets[item.outlet]
        article = Article(
            text=item.text(last) if name.endswith(REVISED) else "\n\n".join(item.body),
            title=item.headline,
            publisher=outlet.name,
            author=item.byline,
            language=outlet.language,
            published=item.published,
            timezone=outlet.timezone,
        )
        found.append(Labelled(name, f"newsroom: {outlet.id}", article, gold))
    return found


def digest(articles: Iterable[Labelled]) -> str:
    """A hash over texts and labels; any change of either gives another one."""
    sum_ = hashlib.sha256()
    for labelled in sorted(articles, key=lambda a: a.name):
        sum_.update(labelled.name.encode())
        sum_.update(labelled.article.text.encode())
        sum_.update(json.dumps(labelled.gold, sort_keys=True, ensure_ascii=False).encode())
    return sum_.hexdigest()


def _pair(path: Path) -> Labelled:
    gold: Row = json.loads(path.read_text(encoding="utf-8"))
    article = Article(
        text=path.with_suffix(".txt").read_text(encoding="utf-8"),
        title=gold["title"],
        publisher=gold["publisher"],
        language="en",
        published=datetime.fromisoformat(gold["published"]),
        timezone=gold["timezone"],
    )
    return Labelled(path.stem, gold["style"], article, gold)
