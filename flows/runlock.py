"""The lock that keeps runs, imports and upkeep of one workspace apart, and the warehouse that its holder opens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from extract.errors import TransientError
from flows.settings import Settings
from flows.workspace import Workspace
from warehouse.store import Warehouse


class RunUnderWay(TransientError):
    """Another process holds the workspace's run lock."""


@contextmanager
def run_lock(workspace: Workspace) -> Iterator[None]:
    """Hold the lock of ``workspace``. Raises RunUnderWay at once when it is taken."""
    workspace.data.mkdir(parents=True, exist_ok=True)
    lock = FileLock(workspace.lock, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise RunUnderWay(
            f"{workspace.root}: a run is under way, so this one is skipped. Try again when it has ended."
        ) from None
    try:
        yield
    finally:
        lock.release()


def open_warehouse(workspace: Workspace, settings: Settings) -> Warehouse:
    """The workspace's warehouse, for writing; to be used as a context manager while the run lock is held."""
    return Warehouse.open(
        workspace.warehouse, memory_limit=settings.warehouse.memory_limit, threads=settings.warehouse.threads
    )
