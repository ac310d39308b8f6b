"""The snapshot: always whole, never in anybody's way."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from extract.errors import TransientError
from warehouse.errors import WarehouseDamagedError, WarehouseFullError, WarehouseLockedError, WarehouseMissingError
from warehouse.files import copy, log_of
from warehouse.load import Bundle, load
from warehouse.publish import publish
from warehouse.query import Snapshot
from warehouse.store import Warehouse

COUNT = "select count(*) from articles"

READ = """
import sys
from pathlib import Path
from warehouse.query import Snapshot
with Snapshot.open(Path(sys.argv[1])) as snapshot:
    for _ in sys.stdin:
        print(snapshot.run("select count(*) from articles").rows[0][0], flush=True)
"""

KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from conftest import bundle
from warehouse.load import load
from warehouse.store import Warehouse
held = Warehouse.open(Path(sys.argv[1]))
load(held, bundle(7))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def snapshot(tmp_path: Path, path: Path, fresh: Path) -> Path:
    """Where the snapshot will lie, beside an empty warehouse."""
    path.parent.mkdir()
    shutil.copyfile(fresh, path)
    return tmp_path / "data" / "published" / "orewatch.duckdb"


def fill(path: Path, *bundles: Bundle) -> None:
    with Warehouse.open(path) as opened:
        for bundle in bundles:
            load(opened, bundle)


def counted(snapshot: Path) -> object:
    with Snapshot.open(snapshot) as opened:
        return opened.run(COUNT).rows[0][0]


def test_a_snapshot_is_read_while_the_writer_works(
    path: Path, snapshot: Path, make_bundle: Callable[..., Bundle]
) -> None:
    """Readers, in this process and in others, neither wait for an open writer nor see what it has not published."""
    fill(path, make_bundle(1))
    publish(path, snapshot)
    with Warehouse.open(path) as writer:
        load(writer, make_bundle(2))
        assert counted(snapshot) == 1
        ran = subprocess.run(
            [sys.executable, "-c", READ, str(snapshot)], input="\n", capture_output=True, text=True, check=True
        )
        assert ran.stdout == "1\n"
        load(writer, make_bundle(3))
    publish(path, snapshot)
    assert counted(snapshot) == 3


def test_an_open_reader_keeps_its_snapshot(path: Path, snapshot: Path, make_bundle: Callable[..., Bundle]) -> None:
    """Publishing swaps the file: who has the old one open finishes on it, who opens next gets the new one."""
    fill(path, make_bundle(1))
    publish(path, snapshot)
    with subprocess.Popen(
        [sys.executable, "-c", READ, str(snapshot)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None

        def ask() -> str:
            reader.stdin.write("\n")
            reader.stdin.flush()
            return reader.stdout.readline().strip()

        assert ask() == "1"
        fill(path, make_bundle(2))
        publish(path, snapshot)
        assert ask() == "1"
        assert counted(snapshot) == 2
        assert ask() == "1"
        reader.stdin.close()


def test_what_a_killed_run_committed_is_published(
    path: Path, snapshot: Path, make_bundle: Callable[..., Bundle]
) -> None:
    """Commits that only the write-ahead log holds are brought in before the copy."""
    fill(path, make_bundle(1))
    subprocess.run([sys.executable, "-c", KILLED, str(path), str(Path(__file__).parent)], check=False)
    assert log_of(path).exists()
    publish(path, snapshot)
    assert counted(snapshot) == 2
    assert not log_of(path).exists()


def test_an_open_warehouse_is_not_copied(path: Path, snapshot: Path) -> None:
    """A file that another process is writing would be torn: publishing refuses, as for any second writer."""
    hold = (
        "import sys; from pathlib import Path; from warehouse.store import Warehouse; "
        "w = Warehouse.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(WarehouseLockedError):
            publish(path, snapshot)
        holder.communicate("\n")
    assert not snapshot.exists()


def test_without_room_the_old_snapshot_stays(path: Path, snapshot: Path, make_bundle: Callable[..., Bundle]) -> None:
    """A disk that is full while publishing is a passing error; readers go on with what was there."""
    fill(path, make_bundle(1))
    publish(path, snapshot)
    fill(path, make_bundle(2))
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, old[1]))
    try:
        with pytest.raises(WarehouseFullError, match="Free space") as error:
            copy(path, snapshot)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert isinstance(error.value, TransientError)
    assert counted(snapshot) == 1
    assert [file.name for file in snapshot.parent.iterdir()] == [snapshot.name]
    publish(path, snapshot)
    assert counted(snapshot) == 2


def test_a_copy_that_does_not_open_replaces_nothing(path: Path, snapshot: Path, tmp_path: Path) -> None:
    """Only a file that opens as a database takes the place of one that does."""
    fill(path)
    publish(path, snapshot)
    before = snapshot.read_bytes()
    broken = tmp_path / "broken.duckdb"
    broken.write_bytes(path.read_bytes()[:10_000])
    with pytest.raises(WarehouseDamagedError):
        copy(broken, snapshot)
    assert snapshot.read_bytes() == before
    assert [file.name for file in snapshot.parent.iterdir()] == [snapshot.name]


def test_missing_files_say_what_makes_them(path: Path, snapshot: Path) -> None:
    """No warehouse, no snapshot: final errors that name the path and the command."""
    path.unlink()
    with pytest.raises(WarehouseMissingError, match="orewatch run") as error:
        publish(path, snapshot)
    assert str(path) in str(error.value)
    with pytest.raises(WarehouseMissingError, match="orewatch run") as error:
        Snapshot.open(snapshot)
    assert str(snapshot) in str(error.value)
