"""What a run shows while it works: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class Reporter(Protocol):
    """How the steps of a run tell what they do. Consumers pick a Reporter; the steps only call it."""

    def stage(self, name: str, total: int) -> None:
        """A step begins that handles ``total`` things."""

    def advance(self) -> None:
        """One of them is done."""

    def note(self, text: str) -> None:
        """Something the reader of the run should know."""


class Silent:
    """Reports nothing."""

    def stage(self, name: str, total: int) -> None:
        pass

    def advance(self) -> None:
        pass

    def note(self, text: str) -> None:
        pass


class Lines:
    """One line a step, for logs and pipes."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def stage(self, name: str, total: int) -> None:
        self._console.print(f"{name}: {total}", markup=False, highlight=False)

    def advance(self) -> None:
        pass

    def note(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False)


class Bars:
    """A bar for each step, on a terminal."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(
            TextColumn("{task.description:<10}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def stage(self, name: str, total: int) -> None:
        self._task = self._progress.add_task(name, total=total)

    def advance(self) -> None:
        if self._task is not None:
            self._progress.advance(self._task)

    def note(self, text: str) -> None:
        self._progress.console.print(text, markup=False, highlight=False)
