"""Known texts: read from files of any kind, packed without their sentences, recognised from the packed form alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from extract.duplicates import judge_duplicate
from extract.fingerprints import read_article
from extract.model import Outcome
from extract.reading.headers import read_header
from flows.progress import Silent
from flows.seed_files import SeedFileError, import_path
from flows.seeding import import_seeds, pack_seeds
from flows.seeds import HEADLINE_WORDS, SeedError, load_packed, pack_workspace, read_packed
from flows.workspace import Workspace, create_workspace, defaults
from warehouse import articles, duplicates
from warehouse.store import Warehouse

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)

BODY = (
    "Canada will license every shipment of antimony from the first of next month, Trade Minister Alda Brenner said on "
    "Tuesday, after two smelters warned that their stores would not last the winter.",
    "“We have watched this metal leave the country at night for long enough,” Brenner told reporters in Ottawa.",
    "Japan, which buys about 60 percent of the metal, asked for an exception for its makers of batteries. A Japanese "
    "official said that talks with Ottawa on a supply agreement had begun in a friendly tone.",
    "The ministry has hired only eleven inspectors, none of whom has worked with metals before.",
)
PLAIN = (
    "TRADE / METALS\nCanada puts antimony under licence\nPublished: Aug 4, 2026 10:15 PM\n\nA smelter.\n\n"
    + "\n\n".join(BODY)
)
LATER = (
    "Canada puts antimony under licence, second report\nPublished: Aug 5, 2026 09:00 AM\n\n"
    "Trade Minister Alda Brenner said on Tuesday that Canada would license every shipment of antimony from "
    "the first of next "
    "month.\n\nShippers in Halifax complained about the forms, and the harbour office printed two thousand "
    "of them overnight."
)


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    with Warehouse.open(tmp_path / "w.duckdb", memory_limit="512MB") as opened:
        yield opened


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two texts, and ``packed`` beside it with their packed form."""
    folder = tmp_path_factory.mktemp("seeds")
    workspace = create_workspace(folder / "source")
    import_seeds(workspace, write(folder / "texts"), NOW, Silent())
    pack_seeds(workspace, folder / "packed")
    return folder / "packed"


@pytest.fixture
def workspace(packed: Path, tmp_path: Path) -> Workspace:
    """A workspace that knows the two texts in packed form only."""
    made = create_workspace(tmp_path / "workspace")
    made.warehouse.parent.mkdir(parents=True, exist_ok=True)
    with Warehouse.open(made.warehouse, memory_limit="512MB") as opened:
        load_packed(opened, packed)
    return made


def write(folder: Path) -> Path:
    folder.mkdir()
    (folder / "1.txt").write_text(PLAIN, encoding="utf-8")
    (folder / "2.txt").write_text(LATER, encoding="utf-8")
    return folder


def page(body: str = "".join(f"<p>{p}</p>" for p in BODY)) -> bytes:
    return (
        "<html lang='en'><head><title>Ottawa rations antimony | The Quay</title>"
        "<meta property='article:published_time' content='2026-08-05T07:00:00-04:00'></head><body>"
        "<nav><a href='/'>Home</a> <a href='/metals'>Metals</a></nav><article><h1>Ottawa rations antimony</h1>"
        f"{body}</article><aside><h3>Most read</h3><a href='/tin'>Tin rests</a></aside>"
        "<footer>© 2026 The Quay. All rights reserved.</footer></body></html>"
    ).encode()


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Published: Jan 13, 2026 01:50 PM", "2026-01-13T13:50:00+00:00"),
        ("Published Sun, Jan 11, 2026 · 08:15 PM", "2026-01-11T20:15:00+00:00"),
        ("Updated 12 January 2026, 9:05 a.m.", "2026-01-12T09:05:00+00:00"),
        ("2026-01-12T09:05:00+08:00", "2026-01-12T01:05:00+00:00"),
        ("January 12, 2026 | 10:40 GMT", "2026-01-12T10:40:00+00:00"),
        ("Monday, 12th January 2026", "2026-01-12T00:00:00+00:00"),
        ("The law of 12 January 2026 stays in force, the minister said on Friday", None),
        ("Published in haste", None),
    ],
)
def test_dates_of_plain_texts(line: str, moment: str | None) -> None:
    """A date is one that stands alone or says that it is the publication's; not a date in prose."""
    header = read_header(f"Canada puts antimony under licence\n{line}\n\n{BODY[0]}")
    assert header.title == "Canada puts antimony under licence"
    assert header.published == (datetime.fromisoformat(moment) if moment else None)


def test_a_zone_holds_for_times_without_one() -> None:
    """The outlet's zone decides what its clock meant."""
    from zoneinfo import ZoneInfo

    header = read_header("A headline of some words\nPublished: Jan 13, 2026 01:50 PM\n", ZoneInfo("Asia/Shanghai"))
    assert header.published == datetime(2026, 1, 13, 5, 50, tzinfo=UTC)


def test_headlines_of_plain_texts() -> None:
    """Section lines, bylines and dates are no headline; named fields win."""
    assert (
        read_header("SOURCE / ECONOMY\nBy Ilse Marne\nTin rests while zinc runs\n").title == "Tin rests while zinc runs"
    )
    named = read_header(
        "Title: Tin rests\nURL: https://quay.example/tin\nPublisher: The Quay\n\nBody text follows here."
    )
    assert (named.title, named.url, named.publisher) == ("Tin rests", "https://quay.example/tin", "The Quay")
    assert read_header("").title is None


def test_every_kind_of_file_gives_the_same_article(tmp_path: Path) -> None:
    """Plain text, HTML, CSV and Parquet: one body, with title and day."""
    write(tmp_path / "texts")
    (tmp_path / "texts" / "3.html").write_bytes(page())
    con = duckdb.connect()
    con.execute(
        "create table t as select ? as Headline, ? as content, 'The Quay' as outlet, '2026-08-04 22:15' as "
        "published_at",
        ["Canada puts antimony under licence", "\n".join(BODY)],
    )
    con.execute(f"copy t to '{tmp_path}/texts/4.csv'")
    con.execute(f"copy t to '{tmp_path}/texts/5.parquet'")
    (tmp_path / "texts" / "6.png").write_bytes(b"\x89PNG")
    skipped: list[str] = []
    found = list(import_path(tmp_path / "texts", skipped=lambda place, _why: skipped.append(Path(place).name)))
    assert [a.published and a.published.day for a in found] == [4, 5, 5, 4, 4]
    assert skipped == ["6.png"]
    for article in (found[0], *found[2:]):
        assert all(p in article.text for p in BODY)
        assert read_article(article.text, article.title).fingerprint == read_article("\n".join(BODY)).fingerprint


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.txt", None, "no such file"),
        ("song.mp3", b"ID3", "give a .txt"),
        ("table.csv", b"a,b\n1,2\n", "no column holds the text"),
        ("table.parquet", b"not parquet", "not a table"),
    ],
)
def test_unreadable_files_say_what_to_do(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    """A wrong file is an error that names it and the remedy."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SeedFileError, match=message) as raised:
        list(import_path(tmp_path / name))
    assert name in str(raised.value)


def test_a_packed_seed_holds_no_sentence(packed: Path) -> None:
    """No run of twelve words of a text stands in its packed form, but for the headline."""
    for path, text in zip(sorted(packed.glob("*.json")), (PLAIN, LATER), strict=True):
        stored = " ".join(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        words = re.findall(r"\w+", text.split("\n\n", 1)[1])
        assert not [i for i in range(len(words) - 11) if " ".join(words[i : i + 12]) in stored]
        assert "Alda Brenner" in stored


def test_the_shipped_seeds_are_whole() -> None:
    """The packed seeds that a new workspace gets can be read, and hold statements with fingerprints and no text."""
    seeds = read_packed(defaults("seeds"))
    assert len(seeds) == 5
    for seed in seeds:
        assert seed.row.text is None
        assert seed.row.title
        assert len(re.findall(r"\w+", seed.row.title)) <= HEADLINE_WORDS, "a long headline is cut"
        assert seed.row.published_at
        assert len(seed.statements) > 10
        assert {fp.statement_id for fp in seed.statements} <= {s.statement_id for s in seed.facts.statements}
        assert not any(s.statement.text for s in seed.facts.statements)


def test_packed_seeds_survive_a_round_trip(packed: Path, tmp_path: Path, warehouse: Warehouse) -> None:
    """Loaded and packed again, a seed is the same file."""
    assert load_packed(warehouse, packed) == 2
    paths = pack_workspace(warehouse.con, tmp_path / "again")
    assert [p.read_text() for p in paths] == [p.read_text() for p in sorted(packed.glob("*.json"))]


def test_loading_twice_is_as_once(packed: Path, warehouse: Warehouse) -> None:
    """A workspace that has its seeds is left as it is."""
    load_packed(warehouse, packed)
    before = warehouse.con.execute("select * from store.statements order by all").fetchall()
    assert load_packed(warehouse, packed) == 2
    assert warehouse.con.execute("select * from store.statements order by all").fetchall() == before


def test_no_folder_is_no_seeds(tmp_path: Path, warehouse: Warehouse) -> None:
    """A workspace without seeds works."""
    assert load_packed(warehouse, tmp_path / "none") == 0


def test_a_damaged_seed_is_named(packed: Path, tmp_path: Path) -> None:
    """An edited file is an error that names it, not a corpus with a hole."""
    path = tmp_path / "damaged.json"
    value = json.loads(min(packed.glob("*.json")).read_text())
    del value["fingerprint"]
    path.write_text(json.dumps(value))
    with pytest.raises(SeedError, match=path.name):
        read_packed(tmp_path)


def test_a_packed_seed_is_recognised_in_any_page(packed: Path, warehouse: Warehouse, tmp_path: Path) -> None:
    """From the packed form alone, the text is a seed duplicate from any address and in any template."""
    load_packed(warehouse, packed)
    (tmp_path / "p.html").write_bytes(page())
    (article,) = import_path(tmp_path / "p.html")
    read = read_article(article.text, article.title)
    verdict = judge_duplicate(read, duplicates.candidates(warehouse.con, read.fingerprint))
    assert verdict.outcome is Outcome.SEED_DUPLICATE
    assert verdict.of == read_packed(packed)[0].row.article_id


def test_statements_of_packed_seeds_count_as_said(packed: Path, workspace: Workspace, tmp_path: Path) -> None:
    """A statement that only a packed seed holds is a repeat when it comes again, and leads to the seed."""
    (tmp_path / "brief.txt").write_text(
        "Metals in brief this week\nPublished: Aug 5, 2026 08:00 AM\n\nShipments of antimony will need a "
        "licence from the first "
        "of next month, Trade Minister Alda Brenner of Canada said on Tuesday.\n\nZinc was quiet in thin "
        "trade, and the "
        "exchange in London closed early for repairs.\n",
        encoding="utf-8",
    )
    assert import_seeds(workspace, tmp_path / "brief.txt", NOW, Silent()).outcomes == {"new": 1}
    with duckdb.connect(str(workspace.warehouse), read_only=True) as con:
        rows = con.execute(
            "select s.novelty, f.article_id from store.statements s join store.articles a using (article_id) "
            "left join store.statements f on f.statement_id = s.first_statement_id "
            "where a.title = 'Metals in brief this week' and s.kind = 'speech'"
        ).fetchall()
    assert rows == [("repeat", read_packed(packed)[0].row.article_id)]


def test_a_full_text_upgrades_its_packed_seed(packed: Path, workspace: Workspace) -> None:
    """Imported in full, a packed seed keeps its id and its verdicts, and gains its text; nothing is doubled."""
    verdicts = "select statement_id, novelty, first_statement_id from store.statements order by 1"
    with duckdb.connect(str(workspace.warehouse), read_only=True) as con:
        before = con.execute(verdicts).fetchall()
    texts = packed.parent / "texts"
    assert import_seeds(workspace, texts, NOW, Silent()).outcomes == {"completed": 2}
    with Warehouse.open(workspace.warehouse, memory_limit="512MB") as opened:
        assert opened.con.execute(verdicts).fetchall() == before
        assert opened.con.execute("select count(*), count(text) from store.articles").fetchall() == [(2, 2)]
        for seed in read_packed(packed):
            row = articles.get(opened.con, seed.row.article_id)
            assert row is not None
            assert (row.origin, row.text is None) == ("seed", False)
            for start, end, text in opened.con.execute(
                "select char_start, char_end, text from store.statements where article_id = ?", [row.article_id]
            ).fetchall():
                assert (row.text or "")[start:end] == text
    assert import_seeds(workspace, texts, NOW, Silent()).outcomes == {"known": 2}
