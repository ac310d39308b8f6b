"""``orewatch demo``: the main job on real servers, against invented outlets, along an invented week."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import tomlkit
from rich.console import Console

from extract.errors import FinalError
from flows.cycle import run_cycle
from flows.demo.corpus import timeline
from flows.demo.mailbox import Mailbox
from flows.demo.server import Newsroom
from flows.lifecycle import initialise
from flows.progress import Lines
from flows.settings import Source
from flows.summary import Summary, print_summary
from flows.workspace import Workspace

MARKER = ".orewatch-demo"
"""Stands in a folder that the demo made, and may therefore make anew."""

READER = "desk@example.org"


class DemoFolderTaken(FinalError):
    """The folder holds something that is not a demo's."""


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo leaves behind."""

    workspace: Workspace
    summaries: tuple[Summary, ...]
    mails: tuple[Path, ...]


def run_demo(folder: Path, console: Console) -> DemoResult:
    """Play the newsroom's days: one cycle each, then one with nothing new. The mails land in ``folder/mail``.

    Raises DemoFolderTaken when ``folder`` exists and no demo made it.
    """
    _clear(folder)
    moments = timeline()
    with Newsroom.start(now=moments[0]) as room, Mailbox.start(folder / "mail") as box:
        workspace, known = initialise(folder)
        (folder / MARKER).touch()
        configure(workspace, room, box)
        console.print(
            f"{len(room.sources())} invented outlets at {room.base_url}, a mail server at {box.host}:{box.port}."
        )
        console.print(f"The workspace {folder} knows {known} seed articles.\n", highlight=False)
        summaries = []
        for moment in moments:
            room.set_now(moment)
            summaries.append(run_cycle(workspace, now=moment, reporter=Lines(Console(stderr=True))))
            print_summary(console, summaries[-1])
            console.print()
        mails = tuple(sorted((folder / "mail").glob("*.html")))
    return DemoResult(workspace, tuple(summaries), mails)


def configure(workspace: Workspace, room: Newsroom, box: Mailbox) -> None:
    """Point a workspace at the newsroom's outlets and the mailbox, as a user would by editing ``config/``."""
    write_sources(workspace.config / "sources.toml", room.sources())
    settings = workspace.config / "settings.toml"
    table = tomlkit.parse(settings.read_text(encoding="utf-8"))
    table["fetch"]["allow_hosts"] = [room.host]
    table["fetch"]["host_delay_seconds"] = 0
    table["fetch"]["per_host"] = 8
    table["mail"]["host"], table["mail"]["port"] = box.host, box.port
    settings.write_text(tomlkit.dumps(table), encoding="utf-8")
    alerts = workspace.config / "alerts.toml"
    alerts.write_text(alerts.read_text(encoding="utf-8").replace("you@example.org", READER), encoding="utf-8")


def write_sources(path: Path, sources: list[Source]) -> None:
    """A ``sources.toml`` with these entries."""
    entries = tomlkit.aot()
    for source in sources:
        entries.append(tomlkit.item(source.model_dump(exclude_none=True, exclude_defaults=True)))
    document = tomlkit.document()
    document["source"] = entries
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def _clear(folder: Path) -> None:
    if not folder.exists():
        return
    if not (folder / MARKER).exists() and any(folder.iterdir()):
        raise DemoFolderTaken(f"{folder} exists and was not made by the demo. Name another folder.")
    shutil.rmtree(folder)


def span(moments: list[datetime]) -> str:
    """The days that ``moments`` cover, in words."""
    return f"{moments[0]:%A %d} to {moments[-1]:%A %d %B %Y}"
