"""The public views are a contract: columns, types, comments, and the pages that document them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from warehouse.load import Bundle, load
from warehouse.publish import publish
from warehouse.query import ColumnInfo, Snapshot
from warehouse.store import Warehouse

PAGE = Path(__file__).parents[2] / "docs" / "sql.md"

T, TZ, L = "VARCHAR", "TIMESTAMP WITH TIME ZONE", "VARCHAR[]"

PROMISED = {
    "articles": {"published_at": TZ, "fetched_at": TZ}
    | dict.fromkeys(
        [
            "article_id",
            "url",
            "title",
            "publisher",
            "author",
            "language",
            "text",
            "origin",
            "outcome",
            "duplicate_of",
            "story_id",
            "relevance",
            "source_id",
            "archived_at",
        ],
        T,
    ),
    "statements": {"speaker_named": "BOOLEAN", "said_on": "DATE", "similarity": "DOUBLE"}
    | dict.fromkeys(["relayed_by", "topics", "minerals", "countries"], L)
    | dict.fromkeys(["char_start", "char_end", "cue_start", "cue_end", "speaker_start", "speaker_end"], "INTEGER")
    | dict.fromkeys(
        [
            "statement_id",
            "article_id",
            "kind",
            "speaker",
            "speaker_role",
            "speaker_affiliation",
            "speaker_country",
            "mode",
            "text",
            "cue",
            "venue",
            "novelty",
            "first_statement_id",
            "nearest_statement_id",
            "reason",
            "speaker_text",
            "status",
            "rule",
        ],
        T,
    ),
    "figures": {"value": "DOUBLE", "value_high": "DOUBLE", "char_start": "INTEGER", "char_end": "INTEGER"}
    | {"minerals": L, "countries": L}
    | dict.fromkeys(
        [
            "figure_id",
            "article_id",
            "statement_id",
            "text",
            "unit",
            "modifier",
            "what",
            "period",
            "source",
            "sentence",
            "rule",
            "change",
        ],
        T,
    ),
    "entities": dict.fromkeys(["entity_id", "name", "type", "country", "wikidata"], T),
    "mentions": {"char_start": "INTEGER", "char_end": "INTEGER"}
    | dict.fromkeys(["entity_id", "article_id", "text"], T),
    "stories": {
        "story_id": T,
        "title": T,
        "first_seen": TZ,
        "last_seen": TZ,
        "articles": "BIGINT",
        "outlets": "BIGINT",
    },
    "figure_series": {"value": "DOUBLE", "value_high": "DOUBLE", "change": "DOUBLE", "published_at": TZ}
    | dict.fromkeys(
        [
            "series_id",
            "what",
            "mineral",
            "country",
            "unit",
            "figure_id",
            "period",
            "source",
            "article_id",
            "previous_figure_id",
            "flag",
        ],
        T,
    ),
    "measures": {"minerals": L, "target_countries": L, "first_seen": TZ, "last_seen": TZ, "statements": "INTEGER"}
    | dict.fromkeys(["proposed_on", "announced_on", "effective_on", "expires_on"], "DATE")
    | dict.fromkeys(["measure_id", "title", "kind", "issuer", "country", "instrument", "status"], T),
    "measure_events": {"seen_at": TZ}
    | dict.fromkeys(["event_date", "effective_on", "expires_on"], "DATE")
    | dict.fromkeys(["measure_id", "statement_id", "event", "article_id", "reason"], T),
    "sources": {"last_success": TZ, "next_due": TZ, "median_interval": "INTERVAL", "failures": "INTEGER"}
    | dict.fromkeys(["source_id", "kind", "url", "publisher", "country", "state", "last_error"], T),
    "alerts": {"raised_at": TZ} | dict.fromkeys(["alert_id", "statement_id", "rule", "severity", "state"], T),
    "deliveries": {"attempts": "INTEGER", "sent_at": TZ}
    | dict.fromkeys(["alert_id", "channel", "recipient", "state", "message_id", "error"], T),
    "rule_precision": {"rule": T, "month": "DATE", "precision": "DOUBLE"}
    | dict.fromkeys(["alerts", "marked_new", "marked_repeat", "marked_irrelevant"], "BIGINT"),
    "runs": {"started_at": TZ, "finished_at": TZ, "items": "INTEGER", "heard": L, "silent": L}
    | {"outcomes": "MAP(VARCHAR, INTEGER)", "versions": "MAP(VARCHAR, VARCHAR)"}
    | dict.fromkeys(["run_id", "flow", "state", "error"], T),
}
"""View → column → DuckDB type. Readers build on these: changing one needs a migration and a changelog entry."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, make_bundle: Callable[..., Bundle]) -> Path:
    path = tmp_path_factory.mktemp("views") / "orewatch.duckdb"
    with Warehouse.open(path) as warehouse:
        load(warehouse, make_bundle(1))
    publish(path, path.with_name("snapshot.duckdb"))
    return path.with_name("snapshot.duckdb")


@pytest.fixture(scope="module")
def columns(published: Path) -> list[ColumnInfo]:
    with Snapshot.open(published) as snapshot:
        return snapshot.columns()


def test_views_hold_what_was_promised(columns: list[ColumnInfo]) -> None:
    """Every view of the contract is there, with its columns and types, and nothing besides."""
    found: dict[str, dict[str, str]] = {}
    for info in columns:
        found.setdefault(info.view, {})[info.column] = info.type
    for view, promised in PROMISED.items():
        assert found.get(view) == promised, view


def test_every_view_and_column_says_what_it_means(published: Path, columns: list[ColumnInfo]) -> None:
    """Comments travel with the file: whoever opens it can ask DuckDB what a column is."""
    assert [f"{info.view}.{info.column}" for info in columns if len(info.comment) < 4] == []
    with Snapshot.open(published) as snapshot:
        bare = "select view_name from duckdb_views() where schema_name = 'main' and not internal and comment is null"
        assert snapshot.run(bare).rows == []


def test_every_column_stands_in_the_reference(columns: list[ColumnInfo]) -> None:
    """docs/sql.md has a section for each view, with its columns in order, their types and meanings as in the schema."""
    documented: list[ColumnInfo] = []
    view = ""
    for line in PAGE.read_text(encoding="utf-8").split("## Views", 1)[1].splitlines():
        if line.startswith("### "):
            view = line.removeprefix("### ").strip()
        elif row := re.fullmatch(r"\| `(\w+)` \| (.+?) \| (.+) \|", line):
            kind = TZ if row[2] == "TIMESTAMPTZ" else row[2]
            documented.append(ColumnInfo(view, row[1], kind, row[3]))
    assert sorted(documented, key=lambda info: info.view) == columns


EXAMPLES = re.findall(r"```sql\n(.+?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("sql", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_of_the_reference_runs(published: Path, sql: str) -> None:
    """A reader can paste any example, also into `orewatch sql`."""
    with Snapshot.open(published) as snapshot:
        assert snapshot.run(sql).columns


def test_private_tables_stay_out_of_the_way(published: Path) -> None:
    """The list of tables that a reader sees first holds the public views only."""
    with Snapshot.open(published) as snapshot:
        assert {row[0] for row in snapshot.run("show tables").rows} >= set(PROMISED)
        private = "select table_name from duckdb_tables() where schema_name = 'main' and not internal"
        assert snapshot.run(private).rows == []


def test_a_story_is_its_articles(path: Path, make_bundle: Callable[..., Bundle]) -> None:
    """Titled by its earliest article, counted by articles and by outlets."""
    days = [datetime(2026, 11, day, tzinfo=UTC) for day in (3, 1, 2)]
    with Warehouse.open(path) as warehouse:
        for number, (day, outlet) in enumerate(zip(days, ("A", "B", "A"), strict=True)):
            load(
                warehouse, make_bundle(number, story_id="s", published_at=day, publisher=outlet, title=f"day {day.day}")
            )
        load(warehouse, make_bundle(9))
        rows = warehouse.con.execute("from stories").fetchall()
    assert rows == [("s", "day 1", days[1], days[0], 3, 2)]
