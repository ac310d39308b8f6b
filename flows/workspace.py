"""A workspace: the folder that holds a user's config, seeds and data."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from extract.errors import FinalError

ENV = "OREWATCH_WORKSPACE"


class WorkspaceError(FinalError):
    """The folder is not a workspace, or already is one."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where things are below one root. Nothing outside it is ever written."""

    root: Path

    @property
    def config(self) -> Path:
        return self.root / "config"

    @property
    def seeds(self) -> Path:
        return self.root / "seeds"

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def warehouse(self) -> Path:
        return self.data / "orewatch.duckdb"

    @property
    def snapshot(self) -> Path:
        return self.data / "published" / "orewatch.duckdb"

    @property
    def archive(self) -> Path:
        return self.data / "archive"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        return self.data / "run.lock"


def find_workspace(given: Path | None) -> Workspace:
    """The workspace named by ``--workspace``, else by OREWATCH_WORKSPACE, else the current folder.

    Raises WorkspaceError when that folder holds no ``config/settings.toml``.
    """
    root = given or Path(os.environ.get(ENV) or ".")
    workspace = Workspace(root.resolve())
    if not (workspace.config / "settings.toml").is_file():
        raise WorkspaceError(
            f"{root} is not an orewatch workspace: it holds no config/settings.toml. "
            f"Make one with `orewatch init {root}`, or name one with --workspace DIR or {ENV}."
        )
    return workspace


def create_workspace(root: Path) -> Workspace:
    """Write the commented default config and the packed seeds below ``root``; never overwrites a file.

    Raises WorkspaceError when ``root`` already holds a config.
    """
    workspace = Workspace(root.resolve())
    if workspace.config.exists():
        raise WorkspaceError(f"{workspace.config} exists already: edit the files there, or choose another folder.")
    shutil.copytree(defaults("config"), workspace.config)
    shutil.copytree(defaults("seeds"), workspace.seeds)
    workspace.data.mkdir(parents=True, exist_ok=True)
    return workspace


def defaults(name: str) -> Path:
    """The folder ``config`` or ``seeds`` that orewatch ships: in the wheel, else in the source tree."""
    package = Path(str(files("flows")))
    shipped = package / "defaults" / name
    return shipped if shipped.is_dir() else package.parent / name
