"""kill -9 at any moment, then a restart: nothing lost, nothing doubled. The process is real, and so is the signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flows.demo.corpus import timeline
from flows.demo.driver import configure
from flows.demo.mailbox import Mailbox
from flows.demo.server import Newsroom
from flows.lifecycle import initialise
from flows.workspace import Workspace
from tests.flows.conftest import Desk

MONDAY = timeline()[0]
PATIENCE = 60


def start(workspace: Workspace) -> subprocess.Popen[bytes]:
    """`orewatch run` as a user would start it, with a group of its own: its parsing workers die with it."""
    command = [sys.executable, "-c", "from flows.cli import main; main()", "-w", str(workspace.root)]
    with (workspace.root / "run.log").open("ab") as log:
        return subprocess.Popen(
            [*command, "run", "--now", MONDAY.isoformat()], stdout=log, stderr=log, start_new_session=True
        )


def run_to_the_end(workspace: Workspace) -> None:
    status = start(workspace).wait(PATIENCE)
    assert status == 0, (workspace.root / "run.log").read_text(encoding="utf-8")[-3000:]


def kill_when(process: subprocess.Popen[bytes], reached: Callable[[], bool]) -> bool:
    """SIGKILL once ``reached`` says so; False if the process ended before."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            return False
        if reached():
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return True
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGKILL)
    raise AssertionError("the moment to kill never came")


def outcome(desk: Desk) -> dict[str, Any]:
    """What a run leaves: every article, statement, alert and delivery, and the mails as a reader sees them."""
    return {
        "articles": desk.rows("select url, outcome, duplicate_of from store.articles order by all"),
        "items": desk.rows("select source_id, key, outcome from store.items order by all"),
        "statements": desk.rows("select statement_id, novelty from store.statements order by all"),
        "figures": desk.rows("select count(*), count(distinct figure_id) from store.figures"),
        "alerts": desk.rows("select alert_id from store.alerts order by all"),
        "deliveries": desk.rows("select alert_id, recipient, state from store.deliveries order by all"),
        "mails": sorted({str(message["Message-ID"]) for message in desk.box.messages}),
    }


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The outcome of a run that nobody killed. Addresses hold no port, so that runs compare."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with Newsroom.start(now=MONDAY) as room, Mailbox.start(folder / "mail") as box:
        workspace, _ = initialise(folder / "w")
        configure(workspace, room, box)
        desk = Desk(workspace, room, box)
        run_to_the_end(workspace)
        return comparable(outcome(desk), room)


def comparable(found: dict[str, Any], room: Newsroom) -> dict[str, Any]:
    """Ids are made of addresses, and each newsroom has a port of its own: compare counts and port-free addresses."""
    return {
        "articles": sorted(
            (str(url).replace(room.host, "HOST"), what, bool(of)) for url, what, of in found["articles"]
        ),
        "items": sorted((source, str(key).replace(room.host, "HOST"), what) for source, key, what in found["items"]),
        "verdicts": sorted(novelty or "" for _, novelty in found["statements"]),
        "figures": found["figures"],
        "alerts": len(found["alerts"]),
        "deliveries": sorted((recipient, state) for _, recipient, state in found["deliveries"]),
        "mails": len(found["mails"]),
    }


def requests_to(room: Newsroom, part: str) -> int:
    return sum(count for path, count in room.requests.items() if (part == "/feed") == path.endswith("/feed"))


@pytest.mark.parametrize(
    "moment",
    ["at the first feed", "at the last feed", "at the first page", "amid the pages", "at the last page", "at the mail"],
)
def test_a_killed_run_is_made_good_by_the_next(desk: Desk, undisturbed: dict[str, Any], moment: str) -> None:
    """Whenever the process dies, the next run leaves the very state that one undisturbed run would have left."""
    room, box = desk.room, desk.box
    feeds = len(room.sources())
    reached: dict[str, Callable[[], bool]] = {
        "at the first feed": lambda: requests_to(room, "/feed") >= 1,
        "at the last feed": lambda: requests_to(room, "/feed") >= feeds,
        "at the first page": lambda: requests_to(room, "page") >= 2,  # the first is robots.txt
        "amid the pages": lambda: requests_to(room, "page") >= 10,
        "at the last page": lambda: requests_to(room, "page") >= 19,
        "at the mail": lambda: bool(box.messages),
    }
    kill_when(start(desk.workspace), reached[moment])
    run_to_the_end(desk.workspace)
    assert comparable(outcome(desk), room) == undisturbed


def test_repeated_kills_make_progress(desk: Desk, undisturbed: dict[str, Any]) -> None:
    """Killed again and again, each time a little later, the work still ends, and once."""
    for patience in (0.6, 1.2, 1.8, 2.4):
        begun = time.monotonic()
        kill_when(start(desk.workspace), lambda begun=begun, patience=patience: time.monotonic() > begun + patience)
    run_to_the_end(desk.workspace)
    assert comparable(outcome(desk), desk.room) == undisturbed
    states = dict(desk.rows("select state, count(*) from store.runs group by state"))
    assert states.get("running", 0) == 0
    assert states["completed"] >= 1


def test_the_archive_of_a_killed_run_can_be_read(desk: Desk) -> None:
    """A WARC file whose last record was cut off still gives every record before it."""
    from flows.fetching.archive import iterate

    archive = Path(desk.workspace.archive)
    kill_when(start(desk.workspace), lambda: any(f.stat().st_size > 20_000 for f in archive.rglob("*.warc.gz")))
    files = sorted(archive.rglob("*.warc.gz"))
    assert files
    for file in files:
        for page in iterate(file):
            assert page.body
