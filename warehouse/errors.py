"""What can go wrong with the warehouse that its user can do something about. Driver errors that nobody but us can
act on are bugs and pass through unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb

from extract.errors import FinalError, OrewatchError, TransientError


class WarehouseLockedError(TransientError):
    """Another process holds the file."""


class WarehouseFullError(TransientError):
    """The disk, a quota or a limit on file size leaves no room."""


class WarehouseDamagedError(FinalError):
    """The file is no DuckDB file, or its content is broken."""


class WarehouseTooNewError(FinalError):
    """A later version of orewatch or of DuckDB wrote the file."""


class WarehouseMissingError(FinalError):
    """There is no file where one is expected."""


class WarehouseForbiddenError(FinalError):
    """The file or its folder may not be read or written by this user."""


class QueryRefusedError(FinalError):
    """The statement would do more than read."""


class QueryFailedError(FinalError):
    """The statement is wrong: syntax, an unknown name, a type."""


class QueryTooHeavyError(FinalError):
    """The statement ran into the limit of time or memory."""


_LOCKED = ("could not set lock", "conflicting lock")
_FULL = ("no space left on device", "disk quota exceeded", "file too large", "out of disk space")
_FORBIDDEN = ("permission denied", "read-only file system")
_TOO_NEW = ("trying to read a database file with version", "newer version of duckdb", "invalid or unsupported storage")
_MISSING = ("no such file", "database does not exist", "is a directory")
_DAMAGED = (
    "not a valid duckdb database file",
    "corrupt",
    "could not read enough bytes",
    "checksum",
    "failed to deserialize",
    "failure while replaying wal",
)


def actionable(error: BaseException, path: Path, *, opening: bool = False) -> OrewatchError | None:
    """The typed error that ``error`` of the driver stands for, or None when it is none of the user's business.

    ``opening``: the error came up while the file was being opened, when any failure of input or output that is
    not explained otherwise means a damaged file.
    """
    if not isinstance(error, duckdb.Error | OSError):
        return None
    words = str(error)
    for signs, make in _KINDS:
        if any(sign in words.lower() for sign in signs):
            return make(path, words)
    unexplained = isinstance(error, duckdb.IOException | duckdb.SerializationException | duckdb.FatalException)
    if opening and (unexplained or type(error) is duckdb.Error):
        return _damaged(path, words)
    return None


def _locked(path: Path, words: str) -> OrewatchError:
    holder = words.partition("Conflicting lock is held in ")[2].partition(". See")[0] or "unknown"
    return WarehouseLockedError(
        f"{path} is held by another process ({holder}). Wait until that run ends, or stop it; "
        "to read at any time, use the published snapshot (orewatch sql)."
    )


def _full(path: Path, words: str) -> OrewatchError:
    return WarehouseFullError(
        f"No room to write {path}: {words}. What was committed before is safe. "
        "Free space on that disk; the next run goes on from there."
    )


def _forbidden(path: Path, words: str) -> OrewatchError:
    return WarehouseForbiddenError(f"{path} may not be opened: {words}. Give this user the right to read and write it.")


def _too_new(path: Path, words: str) -> OrewatchError:
    return WarehouseTooNewError(
        f"{path} was written by a newer DuckDB than the one installed ({duckdb.__version__}): upgrade it. ({words})"
    )


def _missing(path: Path, words: str) -> OrewatchError:
    return WarehouseMissingError(f"{path} is no file: {words}. Check the path, or make it with `orewatch run`.")


def _damaged(path: Path, words: str) -> OrewatchError:
    return WarehouseDamagedError(
        f"{path} is damaged or no warehouse: {words}. Put a backup in its place with `orewatch restore`."
    )


_KINDS: tuple[tuple[tuple[str, ...], Callable[[Path, str], OrewatchError]], ...] = (
    (_LOCKED, _locked),
    (_FULL, _full),
    (_FORBIDDEN, _forbidden),
    (_TOO_NEW, _too_new),
    (_MISSING, _missing),
    (_DAMAGED, _damaged),
)
