"""`orewatch serve` against a real Prefect server that it starts itself: a scheduled run happens, a mail arrives."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from flows.clock import utc_now
from flows.cycle import RunCovered, open_cycle, run_cycle
from flows.progress import Silent
from flows.workspace import Workspace
from tests.flows.conftest import Desk

START = 150
"""Seconds for server, deployment and the next full minute; 45 to 90 on two idle cores."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(workspace: Workspace, port: int, log: Path) -> Iterator[None]:
    command = [sys.executable, "-c", "from flows.cli import main; main()", "-w", str(workspace.root)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "serve", "--port", str(port)], stdout=out, stderr=out, env=environment, start_new_session=True
        )
        try:
            yield
            os.kill(process.pid, signal.SIGTERM)
            assert process.wait(60) == 0, "SIGTERM stops it in good order"
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def ask(port: int, what: str) -> list[dict[str, Any]]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/{what}/filter", b"{}", {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        found: list[dict[str, Any]] = json.load(answer)
    return found


@pytest.mark.prefect
@pytest.mark.timeout(300)
def test_a_scheduled_run_happens_and_its_mail_arrives(desk: Desk, tmp_path: Path) -> None:
    """Server, schedule, flow run, tasks, mail: with names that a person understands, and no word to anybody else."""
    path = desk.workspace.config / "settings.toml"
    settings: Any = tomlkit.parse(path.read_text(encoding="utf-8"))
    settings["schedule"]["monitor"] = "* * * * *"
    settings["schedule"]["digest"] = settings["schedule"]["upkeep"] = "0 0 1 1 *"
    settings["run"]["max_age_hours"] = (utc_now() - desk.room.now).total_seconds() / 3600 + 48
    path.write_text(tomlkit.dumps(settings), encoding="utf-8")
    port, log = free_port(), tmp_path / "serve.log"
    with served(desk.workspace, port, log):
        until = time.monotonic() + START
        while not desk.box.messages and time.monotonic() < until:
            time.sleep(0.5)
        assert desk.box.messages, log.read_text(encoding="utf-8")[-3000:]
        done: list[dict[str, Any]] = []
        while not done and time.monotonic() < until:
            time.sleep(0.5)
            done = [run for run in ask(port, "flow_runs") if run["state"]["type"] == "COMPLETED"]
        deployments = {d["description"] for d in ask(port, "deployments")}
        tasks = {task["name"]: task["state"]["type"] for task in ask(port, "task_runs")}
        flows = {flow["name"] for flow in ask(port, "flows")}
        said = log.read_text(encoding="utf-8")  # before the end: Prefect cancels its own tasks noisily
    assert done[0]["name"].startswith("monitor "), "a run is named after its workspace"
    assert "sources heard" in done[0]["state"]["message"], "its state says what it did"
    assert tasks.keys() == {
        "poll sources",
        "choose items",
        "read articles",
        "record sources",
        "send mail",
        "publish snapshot",
    }
    assert set(tasks.values()) == {"COMPLETED"}
    assert flows == {"monitor", "digest", "upkeep"}
    assert len(deployments) == 3
    assert "Traceback" not in said
    assert "sens-o-matic" not in said
    assert desk.rows("select count(*) from store.runs where flow = 'monitor' and state = 'completed'")[0][0] >= 1


def test_missed_runs_collapse_into_one(desk: Desk) -> None:
    """After an outage the late runs come in turn: the first does the work of all, the others see that and stop."""
    due = desk.room.now
    late = due.replace(hour=due.hour + 2)
    desk.room.set_now(late)
    with open_cycle(desk.workspace, now=late, reporter=Silent(), flow="monitor", due=due) as cycle:
        cycle.poll()
        cycle.close()
    for minutes in (10, 20, 30):
        missed = due.replace(minute=minutes)
        with (
            pytest.raises(RunCovered),
            open_cycle(desk.workspace, now=late, reporter=Silent(), flow="monitor", due=missed),
        ):
            raise AssertionError("a covered run must not begin")
    assert desk.rows("select count(*) from store.runs") == [(1,)]


def test_a_run_by_hand_needs_no_prefect(desk: Desk) -> None:
    """`orewatch run` never imports Prefect: it saves seconds and 200 MB."""
    code = (
        "import sys; from pathlib import Path; from datetime import datetime\n"
        "from flows.workspace import Workspace; from flows.cycle import run_cycle\n"
        "run_cycle(Workspace(Path(sys.argv[1])), now=datetime.fromisoformat(sys.argv[2]))\n"
        "sys.exit('prefect' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(desk.workspace.root), desk.room.now.isoformat()]
    assert subprocess.run(command, check=False, timeout=100).returncode == 0


def test_a_prefect_server_that_is_not_there_is_a_clear_error(desk: Desk) -> None:
    """A configured PREFECT_API_URL that answers nothing ends `serve` at once, and starts no surprise server."""
    command = [sys.executable, "-c", "from flows.cli import main; main()", "-w", str(desk.workspace.root), "serve"]
    environment = {**os.environ, "PREFECT_API_URL": f"http://127.0.0.1:{free_port()}/api"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 75
    assert "PREFECT_API_URL" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_summary_of_a_run_adds_up(desk: Desk) -> None:
    """What `orewatch run --json` prints is whole: its items are the sum of its outcomes."""
    found = run_cycle(desk.workspace, now=desk.room.now).as_dict()
    assert found["items"] == sum(found["outcomes"].values())
    assert json.loads(json.dumps(found, default=str))["run_id"] == found["run_id"]


@pytest.mark.prefect
def test_prefect_yaml_names_flows_that_exist() -> None:
    """Each deployment for own work pools loads, takes the parameters it is given, and is one of ours."""
    import yaml
    from prefect.flows import load_flow_from_entrypoint

    path = Path(__file__).parents[2] / "prefect.yaml"
    deployments = yaml.safe_load(path.read_text(encoding="utf-8"))["deployments"]
    assert {d["name"] for d in deployments} == {"monitor", "digest", "upkeep", "seed"}
    for deployment in deployments:
        flow = load_flow_from_entrypoint(str(path.parent / deployment["entrypoint"]))
        assert flow.name == deployment["name"]
        assert set(deployment["parameters"]) == set(flow.parameters.properties)
