"""A workspace that reads the embedded newsroom and mails into a mailbox: real servers on 127.0.0.1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.cycle import run_cycle
from flows.demo.corpus import timeline
from flows.demo.driver import configure
from flows.demo.mailbox import Mailbox
from flows.demo.server import Newsroom
from flows.lifecycle import initialise
from flows.summary import Summary
from flows.workspace import Workspace


@dataclass(frozen=True)
class Desk:
    """Everything a cycle meets."""

    workspace: Workspace
    room: Newsroom
    box: Mailbox

    def run(self, now: datetime) -> Summary:
        self.room.set_now(now)
        return run_cycle(self.workspace, now=now)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Of the warehouse itself, between runs."""
        with duckdb.connect(str(self.workspace.warehouse), read_only=True) as con:
            con.execute("set TimeZone = 'UTC'")
            return con.execute(sql).fetchall()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Newsroom.start(now=timeline()[0]) as room, Mailbox.start(tmp_path / "mail") as box:
        workspace, _ = initialise(tmp_path / "w")
        configure(workspace, room, box)
        yield Desk(workspace, room, box)
