"""A warehouse in a temporary folder, and articles to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from extract.ids import article_id
from extract.model import Facts, Figure, Mention, Outcome, Statement
from warehouse.load import Bundle
from warehouse.rows import ArticleRow, ItemRow, fact_rows
from warehouse.store import Warehouse

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

TEXT = (
    "Mara Quill, deputy trade minister of Canada, said on Tuesday that permits for gallium would be halved.\n"
    "Ottawa bought about 40 percent of its gallium abroad last year."
)


@pytest.fixture
def now() -> datetime:
    """The time of all tests."""
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the warehouse lies."""
    return tmp_path / "data" / "orewatch.duckdb"


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse file that has had its migrations, to copy: making one takes longer than most tests."""
    made = tmp_path_factory.mktemp("fresh") / "orewatch.duckdb"
    Warehouse.open(made).close()
    return made


@pytest.fixture
def warehouse(path: Path, fresh: Path) -> Iterator[Warehouse]:
    """An open, empty warehouse."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(fresh, path)
    with Warehouse.open(path, memory_limit="512MB") as opened:
        yield opened


@pytest.fixture(scope="session")
def make_bundle() -> Callable[..., Bundle]:
    """Makes the bundle of an article with one statement, one figure and two mentions."""
    return bundle


def bundle(number: int = 1, text: str = TEXT, **changes: object) -> Bundle:
    """``changes`` go to the article row."""
    url = f"https://outlet.example/news/{number}"
    first, second = text.split("\n")[:2]
    amount = text.index("about 40 percent")
    facts = Facts(
        statements=(
            Statement(
                kind="speech",
                text=first,
                start=0,
                end=len(first),
                speaker="Mara Quill",
                speaker_named=True,
                speaker_role="deputy trade minister of Canada",
                speaker_country="CA",
                mode="indirect",
                cue="said",
                said_on=date(2026, 11, 17),
                topics=("export_controls",),
                minerals=("gallium",),
                rule="cue-after",
            ),
        ),
        figures=(
            Figure(
                text="about 40 percent",
                start=amount,
                end=amount + len("about 40 percent"),
                value=40.0,
                value_high=None,
                unit="percent",
                sentence=second,
                modifier="about",
                minerals=("gallium",),
                statement=None,
            ),
        ),
        mentions=(
            Mention("person", "Mara Quill", "Mara Quill", 0, 10, country="CA"),
            Mention("country", "Canada", "Ottawa", len(first) + 1, len(first) + 7, country="CA"),
        ),
    )
    key = article_id(url)
    row: dict[str, object] = {
        "article_id": key,
        "fetched_at": NOW,
        "origin": "feed",
        "outcome": Outcome.NEW,
        "url": url,
        "canonical_url": url,
        "title": f"Canada halves gallium permits ({number})",
        "publisher": "The Outlet",
        "published_at": NOW,
        "text": text,
        "content_hash": f"hash-{number}",
        **changes,
    }
    item = ItemRow("outlet", f"guid-{number}", url, url, Outcome.NEW, NOW, NOW, "signed", article_id=key)
    return Bundle(ArticleRow(**row), fact_rows(key, facts), items=(item,))  # type: ignore[arg-type]
