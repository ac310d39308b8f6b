"""Stories merged and split by hand: remembered for ever, also for later articles and on reprocessing."""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from flows.cli import main
from flows.progress import Silent
from flows.regrouping import merge, split
from flows.reprocessing import reprocess
from flows.seeding import import_seeds
from flows.workspace import Workspace, create_workspace
from warehouse.story_edits import StoryError

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
TEXTS = {
    "Indonesia suspends permits for tin exports": (
        "Indonesia suspended all permits for exports of tin on Wednesday, Trade Minister Bagus Wiranto said in "
        "Jakarta. The stop will last until every smelter has been inspected, he told a room full of tired reporters, "
        "some of whom had slept in the lobby because the last train had gone. Nobody asked about lunch."
    ),
    "Jakarta puts tin exporters' permits on hold": (
        "Tin may not leave Indonesia until inspectors have seen each smelter, Trade Minister Bagus Wiranto said on "
        "Wednesday as permits for exports were suspended. Buyers in Penang had expected it for weeks and had filled a "
        "warehouse behind the bus station, where a guard plays cards against himself every night."
    ),
    "Tin climbs as Indonesia halts export permits": (
        "Tin rose 4 percent to $36,200 a tonne on Wednesday after Indonesia suspended permits for exports of the "
        "metal. A trader in London said that stocks would last for five weeks. Solder makers in Osaka took it calmly, "
        "as they take most things, and went on testing a paste that needs less of the metal."
    ),
    "Bolivia raises royalty on lithium brine": (
        "Bolivia raised the royalty on lithium brine to 9 percent on Wednesday, Mining Minister Rosa Quisbert said in "
        "La Paz. The money is meant for roads around the salt flat, of which there are two, both of them under water "
        "from December to March. Drivers carry ropes, and a spare one for strangers."
    ),
}
LATE = "Indonesian tin stop: permits suspended pending inspection"
LATE_TEXT = (
    "All permits for exports of tin have been suspended by Indonesia until its smelters are inspected, Trade Minister "
    "Bagus Wiranto announced on Wednesday. The association of smelters asked for a meeting and was given a number. It "
    "has waited under a fan since, with a folder of photographs that show how clean its furnaces are."
)


def bring(workspace: Workspace, folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir()
    for number, (title, text) in enumerate(texts.items()):
        page = f"{title}\nPublished: Aug 12, 2026 {number + 1:02}:15 PM\n\n{text}\n"
        (folder / f"{number}.txt").write_text(page, encoding="utf-8")
    import_seeds(workspace, folder, NOW, Silent())


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = create_workspace(tmp_path / "w")
    bring(made, tmp_path / "texts", TEXTS)
    return made


def stories(workspace: Workspace) -> dict[str, str]:
    """Title → story."""
    with duckdb.connect(str(workspace.snapshot), read_only=True) as con:
        rows = con.execute("select title, story_id from articles where origin = 'seed' and text is not null").fetchall()
    return dict(rows)


def article(workspace: Workspace, title: str) -> str:
    with duckdb.connect(str(workspace.snapshot), read_only=True) as con:
        return str(con.execute("select article_id from articles where title = ?", [title]).fetchall()[0][0])


FIRST, SECOND, MARKET, OTHER = TEXTS


def test_the_machine_groups_them(workspace: Workspace) -> None:
    """What the tests below start from: three reports of one event, and another event."""
    found = stories(workspace)
    assert found[FIRST] == found[SECOND] == found[MARKET]
    assert found[OTHER] != found[FIRST]


def test_a_split_is_remembered(workspace: Workspace, tmp_path: Path) -> None:
    """The article leaves; the story keeps its id; later articles and reprocessing do not bring it back."""
    story = stories(workspace)[FIRST]
    made = split(workspace, story[:8], [article(workspace, MARKET)[:10]], now=NOW, by="desk", note="prices")
    found = stories(workspace)
    assert found[FIRST] == found[SECOND] == story
    assert found[MARKET] != story
    assert set(made.stories) == {story, found[MARKET]}
    bring(workspace, tmp_path / "late", {LATE: LATE_TEXT})
    reprocess(workspace, Silent(), everything=True)
    found = stories(workspace)
    assert found[FIRST] == found[SECOND] == found[LATE] == story
    assert found[MARKET] != story


def test_a_merge_is_remembered(workspace: Workspace, tmp_path: Path) -> None:
    """Two events that people take for one are one, under the first id; what comes later joins it."""
    before = stories(workspace)
    merge(workspace, before[OTHER], before[FIRST], now=NOW, by=None, note=None)
    assert set(stories(workspace).values()) == {before[OTHER]}
    bring(workspace, tmp_path / "late", {LATE: LATE_TEXT})
    assert set(stories(workspace).values()) == {before[OTHER]}
    reprocess(workspace, Silent(), everything=True)
    assert set(stories(workspace).values()) == {before[OTHER]}


def test_minds_may_be_changed(workspace: Workspace) -> None:
    """A merge takes back a split, and a split a merge."""
    story = stories(workspace)[FIRST]
    split(workspace, story, [article(workspace, SECOND), article(workspace, MARKET)], now=NOW, by=None, note=None)
    away = stories(workspace)
    assert away[SECOND] == away[MARKET] != away[FIRST]
    merge(workspace, away[FIRST], away[SECOND], now=NOW, by=None, note=None)
    assert {stories(workspace)[t] for t in (FIRST, SECOND, MARKET)} == {story}
    split(workspace, story, [article(workspace, FIRST)], now=NOW, by=None, note=None)
    back = stories(workspace)
    assert back[SECOND] == back[MARKET] == story != back[FIRST]


def test_edits_that_make_no_sense(workspace: Workspace) -> None:
    """Nothing is changed by an edit of what is not there."""
    before = stories(workspace)
    with pytest.raises(StoryError, match="no such story"):
        merge(workspace, "nonsense", before[FIRST], now=NOW, by=None, note=None)
    with pytest.raises(StoryError, match="the same story"):
        merge(workspace, before[FIRST], before[SECOND], now=NOW, by=None, note=None)
    with pytest.raises(StoryError, match="is not in story"):
        split(workspace, before[FIRST], [article(workspace, OTHER)], now=NOW, by=None, note=None)
    with pytest.raises(StoryError, match="nothing would be split"):
        split(workspace, before[OTHER], [article(workspace, OTHER)], now=NOW, by=None, note=None)
    assert stories(workspace) == before


def test_by_command(workspace: Workspace, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """list, split, show and merge, as a person types them."""
    monkeypatch.setenv("COLUMNS", "240")

    def call(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["orewatch", "-w", str(workspace.root), *words])
        monkeypatch.setattr(sys, "stdin", io.StringIO(""))
        capfd.readouterr()
        with suppress(SystemExit):
            main()
        out, err = capfd.readouterr()
        assert err == ""
        return out

    (row,) = json.loads(call("stories", "list", "--least", "2", "--json"))
    story = row["story_id"]
    assert (row["articles"], row["title"]) == (3, FIRST)
    assert FIRST in call("stories", "list", "--since", "2026-08-01")
    market = article(workspace, MARKET)
    assert market in call("stories", "split", story, market, "--by", "desk", "--note", "prices")
    shown = json.loads(call("stories", "show", story[:10], "--json"))
    assert [a["title"] for a in shown["articles"]] == [FIRST, SECOND]
    assert "both headlines on ID" in shown["links"][0]["reason"]
    assert story in call("stories", "merge", story, stories(workspace)[MARKET])
    text = call("stories", "show", story)
    assert "prices" in text
    assert "merge" in text
    assert MARKET in text
