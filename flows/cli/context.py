"""What commands share: the workspace in use, consoles, and how a table is printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from flows.extraction import jsonable
from flows.workspace import Workspace, find_workspace

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True, slots=True)
class Context:
    """Options given before the command."""

    given: Path | None

    @property
    def workspace(self) -> Workspace:
        return find_workspace(self.given)


def here(context: typer.Context) -> Workspace:
    """The workspace of this call. Raises WorkspaceError with the remedy when there is none."""
    found: Context = context.obj
    return found.workspace


def out() -> Console:
    """For results. On a pipe: no colours, no wrapping."""
    from rich.console import Console

    return Console(soft_wrap=not sys.stdout.isatty())


def err() -> Console:
    """For progress and remarks."""
    from rich.console import Console

    return Console(stderr=True, soft_wrap=not sys.stderr.isatty())


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], title: str | None = None) -> None:
    """A table for people; text is shown as it is, without markup."""
    from rich.table import Table

    table = Table(title=title, title_justify="left", header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(_plain(value) for value in row))
    out().print(table)


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1, default=jsonable)
    print()


def _plain(value: Any) -> str:
    from rich.markup import escape

    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, (list, tuple)):
        return escape(", ".join(str(item) for item in value))
    return escape(str(value))
