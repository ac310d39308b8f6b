"""People's word on statements: it wins over the machine, others follow it, nothing takes it away; `why` shows all."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.cli import main
from flows.marking import mark
from flows.progress import Silent
from flows.reprocessing import reprocess
from flows.seeding import import_seeds
from flows.seeds import load_packed, pack_workspace
from flows.why import why
from flows.workspace import Workspace, create_workspace
from warehouse import alerts, marks
from warehouse.alerts import NewAlert, NewDelivery
from warehouse.finding import StatementNotFoundError
from warehouse.marks import MarkError
from warehouse.publish import publish
from warehouse.store import Warehouse

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
LATER = datetime(2026, 10, 2, 8, tzinfo=UTC)

FILLER = {
    "antimony": "The harbour of Halifax was quiet that evening, and the people who load the ships there went home "
    "before the rain. A crane stood idle over three empty holds. On the quay a foreman swept sawdust into the water "
    "and waited for the last tram, which had been late all week because of works on the bridge.",
    "antimony again": "Two thousand sheets came out of the printer overnight and were stacked beside the coffee "
    "machine. Nobody in the freight office had been told how many copies each cargo would need, so the clerks ordered "
    "a second printer, a larger kettle and a box of blue pens, and began with the letter A.",
    "germanium": "The shed stands behind the old hoist, between a football ground and a creek. Its roof was mended in "
    "spring. A caretaker keeps the only key on a nail by the door, and his dog has learned to bark at lorries but not "
    "at visitors on foot, who are mostly schoolchildren looking for a ball.",
    "germanium again": "Residents of the mining town learned of the plan from a notice at the library. Some of them "
    "had hoped for a swimming pool. The mayor promised that the road past the cemetery would be widened before the "
    "first delivery, and that the pool had been postponed rather than forgotten.",
}
TEXTS = {
    "antimony": (
        "Canada puts antimony under licence",
        "Aug 4, 2026 10:15 PM",
        "Canada will license every shipment of antimony from the first of next month, Trade Minister Alda Brenner said "
        "on Tuesday.",
    ),
    "antimony again": (
        "Shippers in Halifax print forms",
        "Aug 5, 2026 09:00 AM",
        "Trade Minister Alda Brenner said on Tuesday that Canada would license every shipment of antimony from the "
        "first of next month.",
    ),
    "germanium": (
        "A shed for germanium",
        "Aug 12, 2026 05:00 PM",
        "Canada will share a store of germanium in Sudbury with its allies and restrict exports from it, Trade "
        "Minister Alda Brenner said on Wednesday.",
    ),
    "germanium again": (
        "Sudbury gets its store",
        "Aug 13, 2026 07:00 AM",
        "Trade Minister Alda Brenner said on Wednesday that Canada would share a store of germanium in Sudbury with "
        "its allies and restrict exports from it.",
    ),
}
FIRST = ("antimony", "antimony again", "germanium")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A workspace that has read three articles: a claim, its repeat, and another claim."""
    folder = tmp_path_factory.mktemp("marks")
    workspace = create_workspace(folder / "w")
    bring(workspace, folder / "texts", *FIRST)
    return workspace


@pytest.fixture
def workspace(known: Workspace, tmp_path: Path) -> Workspace:
    shutil.copytree(known.root, tmp_path / "w")
    return Workspace(tmp_path / "w")


def bring(workspace: Workspace, folder: Path, *names: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        title, published, said = TEXTS[name]
        text = f"{title}\nPublished: {published}\n\n{said}\n\n{FILLER[name]}\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    import_seeds(workspace, folder, NOW, Silent())


@contextmanager
def writing(workspace: Workspace) -> Iterator[duckdb.DuckDBPyConnection]:
    with Warehouse.open(workspace.warehouse, memory_limit="512MB") as warehouse, warehouse.transaction() as con:
        yield con
    publish(workspace.warehouse, workspace.snapshot)


def rows(workspace: Workspace, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """From the published snapshot, as readers see it."""
    with duckdb.connect(str(workspace.snapshot), read_only=True) as con:
        con.execute("set TimeZone = 'UTC'")
        return con.execute(sql, list(values)).fetchall()


def statement(workspace: Workspace, name: str) -> str:
    """The statement by the minister in the article called ``name``."""
    found = rows(
        workspace,
        "select statement_id from statements join articles using (article_id) "
        "where title = ? and speaker = 'Alda Brenner' and novelty is not null",
        TEXTS[name][0],
    )
    assert len(found) == 1, found
    return str(found[0][0])


def verdict(workspace: Workspace, statement_id: str) -> tuple[str | None, str | None, str | None, str]:
    ((novelty, first, nearest, reason),) = rows(
        workspace,
        "select novelty, first_statement_id, nearest_statement_id, reason from statements where statement_id = ?",
        statement_id,
    )
    return novelty, first, nearest, reason


def raise_alert(workspace: Workspace, alert_id: str, statement_id: str, rule: str, at: datetime) -> None:
    delivery = NewDelivery("mail", "desk@example.org", at)
    with writing(workspace) as con:
        alerts.insert(con, [NewAlert(alert_id, statement_id, rule, "notice", "topic", "UTC", at, (delivery,))])


def test_the_machine_knows_the_repeat(workspace: Workspace) -> None:
    """What the tests below start from: one claim told twice, and another one."""
    first, again, other = (statement(workspace, name) for name in FIRST)
    assert verdict(workspace, first)[0] == "new"
    assert verdict(workspace, again)[:2] == ("repeat", first)
    assert verdict(workspace, other)[0] == "new"


def test_a_repeat_that_the_machine_missed(workspace: Workspace) -> None:
    """The verdict columns show what people say, and who said so when."""
    first, again, other = (statement(workspace, name) for name in FIRST)
    mark(workspace, other, "repeat", repeat_of=again, now=NOW, by="trade desk", note="one speech")
    assert verdict(workspace, other) == (
        "repeat",
        first,
        again,
        "marked by trade desk on 1 September 2026: a repeat (one speech)",
    )


def test_later_statements_follow_the_chain(workspace: Workspace, tmp_path: Path) -> None:
    """What the machine links to a marked statement later on belongs to the chain that people gave it."""
    first, other = statement(workspace, "antimony"), statement(workspace, "germanium")
    mark(workspace, other, "repeat", repeat_of=first, now=NOW)
    bring(workspace, tmp_path / "more", "germanium again")
    assert verdict(workspace, statement(workspace, "germanium again"))[:3] == ("repeat", first, other)


def test_earlier_followers_follow_too(workspace: Workspace, tmp_path: Path) -> None:
    """What the machine linked to the statement before it was marked goes where people put it."""
    bring(workspace, tmp_path / "more", "germanium again")
    first, other, follower = (statement(workspace, n) for n in ("antimony", "germanium", "germanium again"))
    assert verdict(workspace, follower)[1] == other
    mark(workspace, other, "repeat", repeat_of=first, now=NOW)
    assert verdict(workspace, follower)[:3] == ("repeat", first, other)
    mark(workspace, other, "new", now=LATER)
    assert verdict(workspace, other)[:2] == ("new", None)
    assert verdict(workspace, follower)[:2] == ("repeat", other)


def test_a_repeat_that_is_none(workspace: Workspace) -> None:
    """A statement marked as new is the first of a chain of its own."""
    again = statement(workspace, "antimony again")
    mark(workspace, again, "new", now=NOW, by="A. Reader")
    assert verdict(workspace, again)[:2] == ("new", None)
    assert verdict(workspace, again)[3] == "marked by A. Reader on 1 September 2026: new"


def test_irrelevant_says_nothing_about_novelty(workspace: Workspace) -> None:
    """The verdict stays, its reason is kept behind the mark."""
    again = statement(workspace, "antimony again")
    before = verdict(workspace, again)
    mark(workspace, again, "irrelevant", now=NOW)
    assert verdict(workspace, again)[:3] == before[:3]
    assert verdict(workspace, again)[3] == f"marked by somebody on 1 September 2026: irrelevant; {before[3]}"


def test_reprocessing_keeps_marks(workspace: Workspace) -> None:
    """The facts are made anew, the marks stand."""
    first, again, other = (statement(workspace, name) for name in FIRST)
    mark(workspace, other, "repeat", repeat_of=first, now=NOW)
    mark(workspace, again, "new", now=NOW)
    mark(workspace, first, "irrelevant", now=NOW)
    before = [verdict(workspace, s) for s in (first, again, other)]
    reprocess(workspace, Silent(), everything=True)
    assert [verdict(workspace, s) for s in (first, again, other)] == before
    reprocess(workspace, Silent(), everything=True)
    assert [verdict(workspace, s) for s in (first, again, other)] == before


def test_a_mark_outlives_its_statement(workspace: Workspace) -> None:
    """A reprocessing that no longer finds the statement leaves the mark, with the words that were marked."""
    other = statement(workspace, "germanium")
    mark(workspace, other, "irrelevant", now=NOW, by="desk")
    with writing(workspace) as con:
        con.execute("update store.articles set text = ? where title = ?", [FILLER["antimony"], TEXTS["germanium"][0]])
    reprocess(workspace, Silent(), everything=True)
    assert rows(workspace, "select 1 from statements where statement_id = ?", other) == []
    found = why(workspace, other[:12])
    assert found.statement.text == TEXTS["germanium"][2]
    assert [m.made_by for m in found.marks] == ["desk"]
    mark(workspace, other, "new", now=LATER)
    assert [m.verdict for m in why(workspace, other).marks] == ["irrelevant", "new"]


def test_the_last_mark_counts(workspace: Workspace) -> None:
    """People may change their minds; what the machine had said is kept with the first mark and the last."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    machine = verdict(workspace, again)
    mark(workspace, again, "new", now=NOW)
    mark(workspace, again, "repeat", repeat_of=first, now=LATER)
    assert verdict(workspace, again)[:3] == ("repeat", first, first)
    assert {m.machine_reason for m in why(workspace, again).marks} == {machine[3]}


def test_marks_that_make_no_sense(workspace: Workspace) -> None:
    """A statement repeats neither itself nor its own repeat; an id must be one."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    with pytest.raises(MarkError, match="--repeat-of"):
        mark(workspace, first, "repeat", repeat_of=first, now=NOW)
    with pytest.raises(MarkError, match="itself a report of"):
        mark(workspace, first, "repeat", repeat_of=again, now=NOW)
    with pytest.raises(StatementNotFoundError, match="no statement and no alert"):
        mark(workspace, "nonsense", "new", now=NOW)
    with pytest.raises(StatementNotFoundError):
        mark(workspace, "", "new", now=NOW)
    assert rows(workspace, "select count(*) from store.marks") == [(0,)]


def test_an_id_may_be_short_but_must_tell_apart(workspace: Workspace) -> None:
    """The beginning of an id will do when one thing only begins so; an alert's id leads to its statement."""
    first, again, other = (statement(workspace, name) for name in FIRST)
    raise_alert(workspace, "feed00000000cafe", first, "r", NOW)
    raise_alert(workspace, "feed00000000beef", again, "r", NOW)
    made = mark(workspace, "feed00000000c", "new", now=NOW)
    assert (made.statement_id, made.alert_id) == (first, "feed00000000cafe")
    with pytest.raises(StatementNotFoundError, match="several begin so"):
        mark(workspace, "feed", "new", now=NOW)
    assert why(workspace, other).statement.statement_id == other


def test_precision_of_rules(workspace: Workspace) -> None:
    """Alerts are counted in the month they were raised in, by the last mark that is about them."""
    first, again, other = (statement(workspace, name) for name in FIRST)
    raise_alert(workspace, "a1", first, "controls", NOW)
    raise_alert(workspace, "a2", again, "controls", NOW)
    raise_alert(workspace, "a3", other, "controls", LATER)
    raise_alert(workspace, "b1", first, "everything", NOW)
    mark(workspace, "a1", "new", now=NOW)
    mark(workspace, "a2", "repeat", repeat_of=first, now=NOW)
    mark(workspace, "b1", "irrelevant", now=LATER)
    september, october = date(2026, 9, 1), date(2026, 10, 1)
    assert rows(workspace, "from rule_precision order by rule, month") == [
        ("controls", september, 2, 1, 1, 0, 0.5),
        ("controls", october, 1, 0, 0, 0, None),
        ("everything", september, 1, 0, 0, 1, 0.0),
    ]
    with duckdb.connect(str(workspace.snapshot), read_only=True) as con:
        summed = marks.precision_of_rules(con)
    assert [(r.rule, r.month, r.alerts, r.precision) for r in summed] == [
        ("controls", None, 3, 0.5),
        ("everything", None, 1, 0.0),
    ]


def test_why_weighs_the_two_anew(workspace: Workspace) -> None:
    """Both statements, the evidence in words, the chain, and the marks."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    found = why(workspace, again)
    assert found.nearest is not None
    assert found.nearest.statement_id == first
    assert found.compared
    assert found.agreement is not None
    assert found.needed is not None
    assert found.agreement >= found.needed
    assert "the same speaker" in found.evidence_for
    assert found.evidence_against == ()
    assert [t.statement_id for t in found.chain] == [first, again]


def test_why_of_the_first_statement(workspace: Workspace) -> None:
    """What repeats it is its chain; what is nearest to it, if anything, is told with what speaks against one claim."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    found = why(workspace, first)
    assert found.statement.novelty == "new"
    assert bool(found.evidence_against) == found.compared == (found.nearest is not None)
    assert [t.statement_id for t in found.chain] == [first, again]


# The command line


@pytest.fixture
def call(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, workspace: Workspace
) -> Callable[..., tuple[int, str, str]]:
    """``orewatch`` with these words in the workspace: exit code, output, errors."""
    monkeypatch.setenv("COLUMNS", "240")

    def run(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["orewatch", "-w", str(workspace.root), *words])
        monkeypatch.setattr(sys, "stdin", io.StringIO(""))
        capfd.readouterr()
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
        else:
            code = 0
        out, err = capfd.readouterr()
        return code, out, err

    return run


Call = Callable[..., tuple[int, str, str]]


def test_mark_by_command(call: Call, workspace: Workspace) -> None:
    """`alerts mark` says what it recorded; `alerts precision` counts it."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    raise_alert(workspace, "a1", again, "controls", NOW)
    code, out, err = call("alerts", "mark", "a1", "--repeat-of", first[:10], "--by", "desk", "--note", "old")
    assert (code, err) == (0, "")
    assert again in out
    assert "by desk on" in out
    code, out, _ = call("alerts", "precision", "--json")
    assert json.loads(out)[0] | {"month": None} == {
        "rule": "controls",
        "month": None,
        "alerts": 1,
        "marked_new": 0,
        "marked_repeat": 1,
        "marked_irrelevant": 0,
        "precision": 0.0,
    }
    code, out, _ = call("alerts", "precision", "--by", "month")
    assert "2026-09" in out


@pytest.mark.parametrize("words", [(), ("--new", "--irrelevant"), ("--new", "--repeat-of", "x")])
def test_mark_wants_one_verdict(call: Call, workspace: Workspace, words: tuple[str, ...]) -> None:
    """None, or two at once, is wrong usage."""
    code, _, err = call("alerts", "mark", statement(workspace, "antimony"), *words)
    assert code == 2
    assert "--repeat-of" in err
    assert rows(workspace, "select count(*) from store.marks") == [(0,)]


def test_why_by_command(call: Call, workspace: Workspace) -> None:
    """Side by side for people, the same as JSON for programs."""
    first, again, _ = (statement(workspace, name) for name in FIRST)
    mark(workspace, again, "repeat", repeat_of=first, now=NOW, by="desk")
    code, out, _ = call("why", again[:12])
    assert code == 0
    for shown in (first, again, "Verdict: repeat", "for: the same speaker", "Mark: marked by desk", "every shipment"):
        assert shown in out
    code, out, _ = call("why", again, "--json")
    said = json.loads(out)
    assert said["nearest"]["statement_id"] == first
    assert said["marks"][0]["in_words"].startswith("marked by desk on 1 September 2026")
    code, _, err = call("why", "zzz")
    assert code == 1
    assert "no statement and no alert" in err


def test_why_beside_a_packed_seed(workspace: Workspace, tmp_path: Path, call: Call) -> None:
    """A packed seed has no words: `why` says so, and compares all the same."""
    source, packed = Workspace(tmp_path / "source"), tmp_path / "packed"
    create_workspace(source.root)
    bring(source, tmp_path / "texts", "germanium")
    with writing(source) as con:
        pack_workspace(con, packed)
    shutil.rmtree(workspace.data)
    workspace.data.mkdir()
    with Warehouse.open(workspace.warehouse, memory_limit="512MB") as opened:
        load_packed(opened, packed)
    bring(workspace, tmp_path / "later", "germanium again")
    later = statement(workspace, "germanium again")
    found = why(workspace, later)
    assert found.nearest is not None
    assert found.nearest.packed
    assert found.compared
    _, out, _ = call("why", later)
    assert "its words are not stored" in " ".join(out.replace("│", " ").split())
