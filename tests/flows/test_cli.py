"""The command line with real calls: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from extract.facts import extract
from extract.model import Article
from flows.cli import main
from flows.cli.app import app
from flows.cli.quick import plain_extract
from flows.config import load_config
from flows.cycle import run_cycle
from flows.demo.corpus import timeline
from flows.demo.driver import configure
from flows.demo.mailbox import Mailbox
from flows.demo.server import Newsroom
from flows.extraction import Texts
from flows.lexicon import load_lexicon
from flows.lifecycle import initialise
from flows.runlock import run_lock
from flows.shipped import shipped_lexicon
from flows.workspace import Workspace, defaults

MONDAY = timeline()[0]
TEXT = (
    "HARBOURTON, March 3 - The Ministry of Commerce of China will widen export licences for gallium, its spokeswoman "
    'Qian Lihua said on Tuesday.\n\n"No civilian order will be held up," she said. Shipments fell 12 percent to 3,400 '
    "tonnes.\n"
)


@dataclass(frozen=True)
class Ended:
    """How a call ended."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Ended]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """``orewatch`` with these words, in this process, through its entry point."""
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("OREWATCH_WORKSPACE", raising=False)

    def run(*words: str | Path, stdin: str = "") -> Ended:
        monkeypatch.setattr(sys, "argv", ["orewatch", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        capfd.readouterr()
        try:
            main()
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
        seen = capfd.readouterr()
        return Ended(code, seen.out, seen.err)

    return run


@dataclass(frozen=True)
class Office:
    """A workspace that has run once, and the servers that it knows."""

    workspace: Workspace
    room: Newsroom
    box: Mailbox


@pytest.fixture(scope="module")
def run_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    base = tmp_path_factory.mktemp("office")
    with Newsroom.start(now=MONDAY) as room, Mailbox.start(base / "mail") as box:
        workspace, _ = initialise(base / "w")
        configure(workspace, room, box)
        run_cycle(workspace, now=MONDAY)
        yield Office(workspace, room, box)


@pytest.fixture
def office(run_once: Office, tmp_path: Path) -> Office:
    """A copy that a test may change."""
    shutil.copytree(run_once.workspace.root, tmp_path / "office")
    return Office(Workspace(tmp_path / "office"), run_once.room, run_once.box)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A workspace that has never run."""
    return initialise(tmp_path / "fresh")[0].root


def words_of(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, inner in getattr(command, "commands", {}).items():
        yield (*path, name)
        yield from words_of(inner, (*path, name))


COMMANDS = list(words_of(typer.main.get_command(app)))
GROUPS = {path[:1] for path in COMMANDS if len(path) > 1}


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(call: Call, path: tuple[str, ...]) -> None:
    """--help of each command works without a workspace and shows an example of that very command."""
    ended = call(*path, "--help")
    assert ended.code == 0
    if path not in GROUPS:
        shown = " ".join(ended.out.split())
        assert "Example: orewatch" in shown
        assert " ".join(path) in shown.split("Example: orewatch")[1]


def test_wrong_usage_ends_with_two(call: Call) -> None:
    """An unknown option is the caller's mistake, told apart from a failure."""
    assert call("run", "--nwo").code == 2
    assert call("extract").code == 2
    assert call("extract", "--json", "--nonsense", "x").code == 2


@pytest.mark.parametrize("words", [("run",), ("doctor",), ("sql", "select 1"), ("alerts", "list"), ("upkeep",)])
def test_a_folder_that_is_no_workspace(call: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    """Every command that needs a workspace says what is missing and how to get one; no traceback."""
    ended = call("-w", tmp_path, *words)
    assert ended.code == 1
    assert "not an orewatch workspace" in ended.err
    assert "orewatch init" in ended.err


def test_init_makes_a_workspace_once(call: Call, tmp_path: Path) -> None:
    """The first call says what to do next; the second leaves everything alone and ends with 1."""
    first = call("init", tmp_path / "w")
    assert first.code == 0
    assert "sources check" in first.out
    mine = tmp_path / "w" / "config" / "alerts.toml"
    mine.write_text("# mine\n")
    second = call("init", tmp_path / "w")
    assert second.code == 1
    assert "exists already" in second.err
    assert mine.read_text() == "# mine\n"


def test_extract_reads_standard_input(call: Call) -> None:
    """Without a workspace, one text gives one JSON object with the documented columns, offsets into the text given."""
    ended = call("extract", "-", "--published", "2026-03-03", "--json", stdin=TEXT)
    assert ended.code == 0
    facts = ended.said
    assert set(facts) == {"statements", "figures", "entities", "mentions"}
    statement = facts["statements"][0]
    assert {
        "kind", "speaker", "speaker_named", "speaker_role", "speaker_affiliation", "speaker_country", "mode", "text",
        "char_start", "char_end", "cue", "cue_start", "cue_end", "speaker_text", "speaker_start", "speaker_end",
        "relayed_by", "said_on", "venue", "topics", "minerals", "countries",
    } <= set(statement)  # fmt: skip
    assert statement["speaker"] == "Qian Lihua"
    assert statement["said_on"] == "2026-03-03"
    for row in (*facts["statements"], *facts["figures"], *facts["mentions"]):
        assert TEXT[row["char_start"] : row["char_end"]] == row["text"]
    assert {figure["value"] for figure in facts["figures"]} == {12, 3400}


def test_extract_of_several_files_gives_json_lines(call: Call, tmp_path: Path) -> None:
    """Many texts in one call: a line each, in order, with the name."""
    names = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for name in names:
        name.write_text(TEXT, encoding="utf-8")
    lines = [json.loads(line) for line in call("extract", *names, "--json").out.splitlines()]
    assert [line["file"] for line in lines] == [str(name) for name in names]
    assert lines[0]["statements"] == lines[1]["statements"]


def test_a_file_that_cannot_be_read_loses_none_before_it(call: Call, tmp_path: Path) -> None:
    """Files are read in batches; the facts of those before a missing one are printed, and the error names it."""
    names = [tmp_path / f"{n}.txt" for n in range(3)]
    for name in names[:2]:
        name.write_text(TEXT, encoding="utf-8")
    ended = call("extract", *names, "--json")
    assert [json.loads(line)["file"] for line in ended.out.splitlines()] == [str(name) for name in names[:2]]
    assert ended.code == 1
    assert "2.txt: cannot be read" in ended.err


def test_extract_shows_tables_to_people(call: Call, tmp_path: Path) -> None:
    """Without --json the same facts come as tables."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    ended = call("extract", tmp_path / "a.txt")
    assert "Qian Lihua" in ended.out
    assert "Figures" in ended.out


@pytest.mark.parametrize("json_too", [(), ("--json",)], ids=["table", "json"])
@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (None, (), "cannot be read"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", (), "not UTF-8 text (byte 0)"),
        (b"plain \x00 text", (), "zero bytes"),
        (b"text", ("--published", "nonsense"), "--published 'nonsense': no ISO date"),
    ],
    ids=["missing", "binary", "zeros", "published"],
)
def test_extract_says_what_is_wrong_with_a_text(
    call: Call, tmp_path: Path, content: bytes | None, options: tuple[str, ...], said: str, json_too: tuple[str, ...]
) -> None:
    """What cannot be read is an error with the file's name and a remedy, whichever way in; exit code 1."""
    file = tmp_path / "text.txt"
    if content is not None:
        file.write_bytes(content)
    ended = call("extract", file, *options, *json_too)
    assert ended.code == 1
    assert said in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (["a", "--json"], Texts(("a",))),
        (["--json", "-", "--html"], Texts(("-",), html=True)),
        (["--published=2026-03-03", "a", "b", "--json", "--outlet", "O"], Texts(("a", "b"), False, "2026-03-03", "O")),
        (["a"], None),
        (["--json"], None),
        (["a", "--json", "--help"], None),
        (["a", "--json", "--outlet"], None),
        (["a", "--json", "--published", "--html"], None),
        (["--", "-a", "--json"], None),
    ],
)
def test_the_short_way_takes_plain_calls_only(words: list[str], texts: Texts | None) -> None:
    """Whatever is not plain is left to typer, which alone decides what is wrong usage."""
    assert plain_extract(["extract", *words], {}) == texts
    assert plain_extract(["extract", *words], {"OREWATCH_WORKSPACE": "w"}) is None
    assert plain_extract(["run", *words], {}) is None


def test_both_ways_into_extract_print_the_same(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The short way is the long way, only faster: byte for byte."""
    monkeypatch.delenv("OREWATCH_WORKSPACE", raising=False)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    words = ["extract", str(tmp_path / "a.txt"), "--published", "2026-03-03", "--outlet", "The Quay", "--json"]
    assert plain_extract(words, {}) is not None
    assert CliRunner().invoke(app, words).stdout == call(*words).out


def test_extract_starts_without_the_heavy_libraries(tmp_path: Path) -> None:
    """Programs call it text by text: it must load neither pydantic nor typer, rich, DuckDB or Prefect."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    code = (
        "import sys\nfrom flows.cli import main\nmain()\n"
        "print(sorted({'pydantic', 'typer', 'rich', 'duckdb', 'prefect', 'trafilatura', 'aiohttp'} & set(sys.modules)),"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "extract", str(tmp_path / "a.txt"), "--json"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout)["statements"]
    assert done.stderr.strip() == "[]"


def test_the_shipped_lexicon_is_sound_and_the_same_both_ways() -> None:
    """What is read unchecked passes the checks, and finds the same facts."""
    article = Article(TEXT)
    assert extract(article, shipped_lexicon()) == extract(article, load_lexicon(defaults("config")))


def test_sql_on_a_fresh_workspace_in_each_format(call: Call, fresh: Path, tmp_path: Path) -> None:
    """Before the first run the views are there, and empty; each format can be read by its own kind of program."""
    query = "select count(*) as runs, 'a,\"b' as odd from runs"
    assert call("-w", fresh, "sql", query, "-f", "json").said == [{"runs": 0, "odd": 'a,"b'}]
    rows = list(csv.reader(io.StringIO(call("-w", fresh, "sql", query, "-f", "csv").out)))
    assert rows == [["runs", "odd"], ["0", 'a,"b']]
    assert 'a,"b' in call("-w", fresh, "sql", query).out
    assert call("-w", fresh, "sql", query, "-f", "parquet").code == 2
    assert call("-w", fresh, "sql", query, "-f", "parquet", "-o", tmp_path / "r.parquet").code == 0
    assert (tmp_path / "r.parquet").read_bytes()[:4] == b"PAR1"
    assert call("-w", fresh, "sql", "-", "-f", "json", stdin=query).said[0]["runs"] == 0


@pytest.mark.parametrize("query", ["drop view runs", "select nothing from runs", "selekt", ""])
def test_a_query_that_cannot_be_answered(call: Call, fresh: Path, query: str) -> None:
    """A wrong or writing statement is refused in words, with exit code 1."""
    ended = call("-w", fresh, "sql", query)
    assert ended.code == 1
    assert ended.err.startswith("orewatch: ")
    assert "Traceback" not in ended.err


def test_sources_travel_by_opml(call: Call, office: Office, fresh: Path, tmp_path: Path) -> None:
    """What one workspace exports another can import; a second import adds nothing."""
    file = tmp_path / "sources.opml"
    theirs = load_config(office.workspace.config).sources
    assert f"{len(theirs)} sources" in call("-w", office.workspace.root, "sources", "export", file).out
    before = len(load_config(fresh / "config").sources)
    assert call("-w", fresh, "sources", "import", file, "--category", "wire", "--country", "NL").code == 0
    after = load_config(fresh / "config").sources
    assert {s.url for s in theirs} <= {s.url for s in after}
    assert len(after) == before + len(theirs)
    assert "Added 0 sources" in call("-w", fresh, "sources", "import", file).out


@pytest.mark.parametrize("content", [None, b"no xml", b"<opml><body/></opml>", b"\xff\xfe\x00"])
def test_an_opml_file_that_is_none(call: Call, fresh: Path, tmp_path: Path, content: bytes | None) -> None:
    """A missing or broken file is an error in words, and sources.toml stays as it is."""
    file, sources = tmp_path / "x.opml", fresh / "config" / "sources.toml"
    before = sources.read_text()
    if content is not None:
        file.write_bytes(content)
    ended = call("-w", fresh, "sources", "import", file)
    assert ended.code in {0, 1}
    assert ended.code == 1 or "Added 0 sources" in ended.out
    assert "Traceback" not in ended.err
    assert sources.read_text() == before


def test_sources_add_finds_a_feed_and_keeps_the_comments(call: Call, office: Office) -> None:
    """The address of a feed is enough; the user's own words in the file stay."""
    file = office.workspace.config / "sources.toml"
    first, *others = load_config(office.workspace.config).sources
    text = file.read_text()
    file.write_text("# my sources\n" + text[: text.index("[[source]]", 20)])
    assert [s.id for s in load_config(office.workspace.config).sources] == [first.id]
    ended = call("-w", office.workspace.root, "sources", "add", others[0].url, "--category", "wire", "--country", "NL")
    assert ended.code == 0, ended.err
    added = load_config(office.workspace.config).sources[-1]
    assert (added.url, added.category, added.country, added.verified) == (others[0].url, "wire", "NL", True)
    assert file.read_text().startswith("# my sources\n")


def test_sources_add_refuses_a_feed_that_is_there(call: Call, office: Office) -> None:
    """An address that the file holds already would make it unreadable; the error names the source that has it."""
    first = load_config(office.workspace.config).sources[0]
    ended = call("-w", office.workspace.root, "sources", "add", first.url)
    assert ended.code == 1
    assert first.id in ended.err
    load_config(office.workspace.config)


def test_a_file_that_cannot_be_written_is_named(call: Call, fresh: Path, tmp_path: Path) -> None:
    """A path that leads nowhere is an error in words."""
    ended = call("-w", fresh, "sources", "export", tmp_path / "nowhere" / "x.opml")
    assert ended.code == 1
    assert "x.opml: No such file" in ended.err


@pytest.mark.parametrize(
    ("option", "value"), [("--category", "gossip"), ("--country", "Netherlands"), ("--language", "english")]
)
def test_sources_add_refuses_what_the_file_would_not_load(call: Call, office: Office, option: str, value: str) -> None:
    """A wrong category, country or language is an error in words before anything is written."""
    file = office.workspace.config / "sources.toml"
    before = file.read_text()
    url = office.room.sources()[0].url + "?other"
    ended = call("-w", office.workspace.root, "sources", "add", url, option, value)
    assert ended.code in {1, 2}
    assert "Traceback" not in ended.err
    assert option.strip("-") in ended.err
    assert file.read_text() == before


def test_sources_check_marks_those_that_answer(call: Call, office: Office) -> None:
    """verified comes from an answer and stands beside the user's comments; a dead source is named."""
    file = office.workspace.config / "sources.toml"
    file.write_text("# kept\n" + file.read_text().replace("verified = true\n", ""))
    alive, dead = (s.id for s in load_config(office.workspace.config).sources[:2])
    office.room.fail(dead, "500")
    try:
        ended = call("-w", office.workspace.root, "sources", "check", alive, dead, "--json")
    finally:
        office.room.heal(dead)
    assert ended.code == 1
    states = {row["source"]: row for row in ended.said}
    assert states[alive]["error"] is None
    assert "500" in states[dead]["error"]
    verified = {s.id for s in load_config(office.workspace.config).sources if s.verified}
    assert verified == {alive}
    assert file.read_text().startswith("# kept\n")
    assert call("-w", office.workspace.root, "sources", "check", "nobody").code == 1


def test_sources_list_shows_states(call: Call, office: Office) -> None:
    """Each source of the file is listed with what the last run had from it."""
    rows = call("-w", office.workspace.root, "sources", "list", "--json").said
    assert len(rows) == len(office.room.sources())
    assert all(row["last_success"] for row in rows)


def test_alerts_from_list_to_acknowledgement(call: Call, office: Office) -> None:
    """An alert is found by the beginning of its id, shown with evidence and delivery, and acknowledged."""
    where = ("-w", office.workspace.root, "alerts")
    listed = call(*where, "list", "--limit", "3", "--json").said
    assert len(listed) == 3
    one = listed[0]["alert_id"]
    shown = call(*where, "show", one[:10], "--json").said
    assert shown["alert_id"] == one
    assert shown["text"]
    assert [d["state"] for d in shown["deliveries"]] == ["sent"]
    assert one in call(*where, "show", one).out
    assert call(*where, "ack", one, "--by", "desk", "--note", "done").code == 0
    assert call(*where, "show", one, "--json").said["state"] == "acknowledged"
    missing = call(*where, "show", "zzzz")
    assert missing.code == 1
    assert "no such alert" in missing.err


def test_alerts_test_reads_the_past_and_sends_nothing(call: Call, office: Office) -> None:
    """Every judged statement is either a hit or counted under the reason that kept it back."""
    sent = len(office.box.messages)
    tried = call("-w", office.workspace.root, "alerts", "test", "alliances", "--days", "5000", "--json").said
    assert tried["hits"]
    assert sum(tried["refused"].values()) > 0
    assert len(office.box.messages) == sent
    unknown = call("-w", office.workspace.root, "alerts", "test", "nonsense")
    assert unknown.code == 1
    assert "export-controls" in unknown.err


def test_alerts_resend_puts_failed_deliveries_back(call: Call, tmp_path: Path) -> None:
    """A delivery that was refused for good goes out after `alerts resend` and the next run, and only then."""
    with Newsroom.start(now=MONDAY) as room, Mailbox.start(tmp_path / "mail") as box:
        workspace, _ = initialise(tmp_path / "w")
        configure(workspace, room, box)
        box.refusal = "554 no such desk"
        run_cycle(workspace, now=MONDAY)
        doctor = call("-w", workspace.root, "doctor")
        assert doctor.code == 1
        assert "given up" in doctor.out
        box.refusal = None
        assert "pending again" in call("-w", workspace.root, "alerts", "resend").out
        assert call("-w", workspace.root, "doctor").code == 0
        run_cycle(workspace, now=MONDAY)
        assert len(box.messages) == 1
        assert "No delivery was given up" in call("-w", workspace.root, "alerts", "resend").out


def test_run_tells_programs_and_people(call: Call, office: Office) -> None:
    """--json gives the counts, which add up; a nonsense time is refused; a second run at the same time is skipped."""
    where = ("-w", office.workspace.root, "run")
    summary = call(*where, "--now", MONDAY.isoformat(), "--json").said
    assert summary["items"] == sum(summary["outcomes"].values())
    nonsense = call(*where, "--now", "yesterday")
    assert nonsense.code == 1
    assert "no ISO time" in nonsense.err
    with run_lock(office.workspace):
        second = call(*where)
    assert second.code == 75
    assert "under way" in second.err


def test_doctor_finds_what_is_wrong(call: Call, fresh: Path) -> None:
    """Nothing wrong: 0. A typo in the config: 1, with the key; the other parts are looked at all the same."""
    well = call("-w", fresh, "doctor", "--json")
    assert well.code == 0
    assert all(part["ok"] for part in well.said)
    settings = fresh / "config" / "settings.toml"
    settings.write_text(settings.read_text().replace("min_words", "min_wards"))
    ill = call("-w", fresh, "doctor", "--json")
    assert ill.code == 1
    parts = {part["what"]: part for part in ill.said}
    assert "min_words" in parts["config"]["detail"]
    assert parts["warehouse"]["ok"]


def test_backup_and_restore(call: Call, office: Office, tmp_path: Path) -> None:
    """A backup brings back what was lost, and the replaced file is kept."""
    where = ("-w", office.workspace.root)
    count = ("sql", "select count(*) as n from articles", "-f", "json")
    before = call(*where, *count).said
    saved = Path(call(*where, "backup", tmp_path / "safe").out.strip())
    assert saved.parent == tmp_path / "safe"
    office.workspace.warehouse.write_bytes(b"this is no warehouse")
    assert call(*where, "doctor").code == 1
    restored = call(*where, "restore", saved)
    assert restored.code == 0, restored.err
    assert "orewatch.duckdb.replaced" in restored.out
    assert call(*where, *count).said == before
    assert call(*where, "doctor").code == 0


def test_what_cannot_be_restored_changes_nothing(call: Call, office: Office, tmp_path: Path) -> None:
    """A missing or foreign file is refused before the warehouse is touched."""
    (tmp_path / "foreign.duckdb").write_bytes(b"something else")
    before = office.workspace.warehouse.read_bytes()
    for name in ("missing.duckdb", "foreign.duckdb"):
        ended = call("-w", office.workspace.root, "restore", tmp_path / name)
        assert ended.code == 1
        assert name in ended.err
        assert "Traceback" not in ended.err
    assert office.workspace.warehouse.read_bytes() == before


def test_upkeep_backs_up_and_keeps_seven(call: Call, office: Office) -> None:
    """Each call leaves a backup; the eighth removes the oldest. The facts stay."""
    where = ("-w", office.workspace.root)
    office.workspace.backups.mkdir()
    for day in range(1, 8):
        (office.workspace.backups / f"orewatch-2026010{day}T033000Z.duckdb").touch()
    ended = call(*where, "upkeep")
    assert ended.code == 0, ended.err
    assert "Sound" in ended.out
    kept = sorted(path.name for path in office.workspace.backups.glob("*.duckdb"))
    assert len(kept) == 7
    assert kept[0] == "orewatch-20260102T033000Z.duckdb"
    assert call(*where, "sql", "select count(*) as n from statements", "-f", "json").said[0]["n"] > 0


def test_export_writes_every_view(call: Call, office: Office, tmp_path: Path) -> None:
    """One file for each public view, readable as what it says it is."""
    ended = call("-w", office.workspace.root, "export", tmp_path / "out", "-f", "csv")
    assert ended.code == 0
    files = {path.stem for path in (tmp_path / "out").iterdir()}
    assert {"articles", "statements", "figures", "entities", "mentions", "alerts", "deliveries", "runs"} <= files
    assert call("-w", office.workspace.root, "export", tmp_path / "out", "-f", "table").code == 2


def test_seeds_are_imported_once_and_packed(call: Call, fresh: Path, tmp_path: Path) -> None:
    """A text becomes known corpus, a second import changes nothing, and the packed form holds no sentence of it."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Ministry widens permits\n\nPublished: 2026-03-03\n\n" + TEXT * 3)
    assert "1 new" in call("-w", fresh, "seed", "import", tmp_path / "texts").out
    assert "1 new" not in call("-w", fresh, "seed", "import", tmp_path / "texts").out
    packed = call("-w", fresh, "seed", "pack", tmp_path / "packed")
    assert packed.code == 0
    content = "".join(path.read_text() for path in (tmp_path / "packed").rglob("*.*"))
    assert content
    assert "held up" not in content
