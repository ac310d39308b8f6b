"""The flows as Prefect sees them: thin wrappers, one coarse task for each stage of a run.

All logic is in plain functions (`flows.cycle`, `flows.mailing`, `flows.seeds`, `flows.upkeep`); `orewatch run` calls
the same functions without importing Prefect. Task results are neither cached nor stored: the warehouse is the memory.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed

from flows.clock import utc_now
from flows.cycle import RunCovered, open_cycle
from flows.mailing import send_digests
from flows.runlock import RunUnderWay
from flows.seeding import import_seeds
from flows.upkeep import run_upkeep
from flows.workspace import find_workspace

P = ParamSpec("P")
R = TypeVar("R")


class RunLog:
    """A Reporter that writes to the flow run's log, where the Prefect UI shows it."""

    def __init__(self) -> None:
        self._log = get_run_logger()

    def stage(self, name: str, total: int) -> None:
        self._log.info("%s: %d", name, total)

    def advance(self) -> None:
        pass

    def note(self, text: str) -> None:
        self._log.info(text)


def stage(name: str, work: Callable[P, R]) -> Callable[P, R]:
    """``work`` as a task that the UI shows as ``name``."""

    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        return work(*args, **kwargs)

    decorate = task(name=name, task_run_name=name, cache_policy=NO_CACHE, persist_result=False)
    return decorate(run)


@flow(name="monitor", flow_run_name="monitor {workspace}", persist_result=False)
def monitor(workspace: str) -> State[Any]:
    """One cycle: poll the sources that are due, extract and judge what is new, mail, publish."""
    place = find_workspace(Path(workspace))
    due = flow_run.get_scheduled_start_time()
    try:
        with open_cycle(place, flow="monitor", now=utc_now(), reporter=RunLog(), due=due) as cycle:
            stage("poll sources", cycle.poll)()
            stage("choose items", cycle.choose)()
            stage("read articles", cycle.read)()
            stage("record sources", cycle.record)()
            stage("send mail", cycle.send)()
            stage("publish snapshot", cycle.close)()
            for source, reason in cycle.summary().failed_sources:
                get_run_logger().warning("%s: %s", source, reason)
    except (RunUnderWay, RunCovered) as skipped:
        return Completed(message=str(skipped))
    return Completed(message=cycle.summary().in_words())


@flow(name="digest", flow_run_name="digest {workspace}", persist_result=False)
def digest(workspace: str) -> State[Any]:
    """Send what has come due: digests, and mails whose last attempt failed."""
    try:
        report = stage("send due mail", send_digests)(find_workspace(Path(workspace)), utc_now())
    except RunUnderWay as skipped:
        return Completed(message=f"{skipped} The run sends what is due.")
    return Completed(message=f"{report.count('sent')} of {len(report.mails)} mails due were sent.")


@flow(name="seed", flow_run_name="seed {path}", persist_result=False)
def seed(workspace: str, path: str) -> State[Any]:
    """Load texts from ``path`` as known corpus. Nothing of it alerts."""
    report = stage("import seeds", import_seeds)(find_workspace(Path(workspace)), Path(path), utc_now(), RunLog())
    return Completed(message=report.in_words())


@flow(name="upkeep", flow_run_name="upkeep {workspace}", persist_result=False)
def upkeep(workspace: str) -> State[Any]:
    """Check the warehouse, back it up, compact it, and keep the ledger short."""
    report = stage("check, back up, compact", run_upkeep)(find_workspace(Path(workspace)), utc_now())
    return Completed(message=report.in_words())
