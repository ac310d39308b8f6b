"""The one writer: opening, errors, transactions, migrations."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from extract.errors import FinalError, TransientError
from warehouse.errors import (
    WarehouseDamagedError,
    WarehouseForbiddenError,
    WarehouseFullError,
    WarehouseLockedError,
    WarehouseTooNewError,
    actionable,
)
from warehouse.integrity import integrity_problems
from warehouse.load import Bundle, load
from warehouse.migrations import Migration, MigrationError, shipped
from warehouse.store import Warehouse

HOLD = """
import sys
from pathlib import Path
from warehouse.store import Warehouse
with Warehouse.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


def contents(con: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
    return con.execute("select table_name, sql from duckdb_tables() order by table_name").fetchall()


def count(con: duckdb.DuckDBPyConnection, table: str) -> int:
    return int(con.execute(f"select count(*) from {table}").fetchall()[0][0])


def test_opening_twice_changes_nothing(path: Path) -> None:
    """Migrations run once: the second opening finds the schema as it is, and writes no row."""
    with Warehouse.open(path) as first:
        before = contents(first.con), first.con.execute("from store.migrations").fetchall()
    with Warehouse.open(path) as second:
        assert (contents(second.con), second.con.execute("from store.migrations").fetchall()) == before
        assert before[1]


def test_a_newer_schema_is_refused_untouched(path: Path) -> None:
    """A file from a later version is not opened, and the error says what to do."""
    later = Migration(999, "later", "create table store.later (a integer)")
    with Warehouse.open(path, migrations=[*shipped(), later]):
        pass
    with pytest.raises(WarehouseTooNewError, match=r"999_later.*upgrade orewatch") as error:
        Warehouse.open(path)
    assert str(path) in str(error.value)
    assert isinstance(error.value, FinalError)
    with Warehouse.open(path, migrations=[*shipped(), later]) as opened:
        assert count(opened.con, "store.later") == 0


def test_migrations_come_in_order_whatever_came_first(path: Path) -> None:
    """A missing lower number is applied too, and a statement may hold semicolons and comments."""
    first = Migration(1, "one", "create table store.one (a varchar default 'x;y'); -- a; comment\n")
    second = Migration(2, "two", "comment on table store.one is 'one; two'; insert into store.one default values;")
    third = Migration(3, "three", "create table store.three (a integer);")
    Warehouse.open(path, migrations=[first, third]).close()
    with Warehouse.open(path, migrations=[first, second, third]) as opened:
        assert opened.con.execute("select a from store.one").fetchall() == [("x;y",)]
        assert opened.con.execute("select version from store.migrations order by 1").fetchall() == [(1,), (2,), (3,)]


def test_a_failing_migration_is_undone_whole(path: Path) -> None:
    """Neither its first half nor its record stays, and the earlier ones do."""
    good = Migration(1, "good", "create table store.good (a integer);")
    bad = Migration(2, "bad", "create table store.half (a integer); insert into store.nowhere values (1);")
    with pytest.raises(MigrationError, match=r"002_bad failed and was undone"):
        Warehouse.open(path, migrations=[good, bad])
    with Warehouse.open(path, migrations=[good]) as opened:
        tables = {row[0] for row in contents(opened.con)}
        assert {"good", "migrations"} == tables


def test_shipped_migrations_are_numbered_once() -> None:
    """Numbers order the migrations, so that they may not clash; 001 is where a new file starts."""
    versions = [m.version for m in shipped()]
    assert versions == sorted(set(versions))
    assert versions[0] == 1


def test_a_second_process_is_told_who_holds_the_file(path: Path) -> None:
    """The lock of another process is a transient error that names the file; afterwards the file opens."""
    Warehouse.open(path).close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(WarehouseLockedError, match=rf"PID {holder.pid}") as error:
            Warehouse.open(path)
        assert isinstance(error.value, TransientError)
        assert str(path) in str(error.value)
        holder.communicate("\n")
    Warehouse.open(path).close()


def other_bytes(path: Path) -> None:
    path.write_bytes(b"<html>" * 10_000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def scribbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:60_000] = b"\xa5" * (60_000 - 4096)
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [other_bytes, empty, torn, scribbled])
def test_a_damaged_file_is_named_and_left_alone(path: Path, damage: Callable[[Path], None]) -> None:
    """Damage is a final error with the way out in it; the file is kept as it was found."""
    Warehouse.open(path).close()
    damage(path)
    found = path.read_bytes()
    with pytest.raises(WarehouseDamagedError, match=r"orewatch restore") as error:
        Warehouse.open(path)
    assert str(path) in str(error.value)
    assert path.read_bytes() == found


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_no_damage(path: Path) -> None:
    """Missing rights are told apart from a broken file."""
    Warehouse.open(path).close()
    path.chmod(0)
    with pytest.raises(WarehouseForbiddenError):
        Warehouse.open(path)


def test_driver_words_for_missing_rights_are_understood(path: Path) -> None:
    """The same by the driver's own words, for runs as root, where nothing is forbidden."""
    error = duckdb.IOException(f'IO Error: Cannot open file "{path}": Permission denied')
    assert isinstance(actionable(error, path, opening=True), WarehouseForbiddenError)


def test_bugs_pass_through(warehouse: Warehouse) -> None:
    """An error that only a programmer can act on keeps its type, and the transaction is undone."""

    def write_twice() -> None:
        with warehouse.transaction() as con:
            con.execute("insert into store.article_keys values ('k', 'a')")
            con.execute("select * from store.nowhere")

    with pytest.raises(duckdb.CatalogException):
        write_twice()
    assert count(warehouse.con, "store.article_keys") == 0


def test_a_transaction_is_all_or_nothing(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> None:
    """A writer that fails at the very end takes the article and its facts with it; a retry succeeds."""
    good = make_bundle(1)

    def fail(_: duckdb.DuckDBPyConnection) -> None:
        raise RuntimeError("the outbox broke")

    with pytest.raises(RuntimeError, match="outbox"):
        load(warehouse, Bundle(good.article, good.facts, items=good.items, writers=(fail,)))
    for table in ("articles", "article_keys", "statements", "figures", "entities", "mentions", "items"):
        assert count(warehouse.con, f"store.{table}") == 0, table
    load(warehouse, good)
    assert count(warehouse.con, "store.statements") == 1


CRASH = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from conftest import bundle
from warehouse.load import Bundle, load
from warehouse.store import Warehouse

w = Warehouse.open(Path(sys.argv[1]))
load(w, bundle(1))
second = bundle(2)
die = lambda con: os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "inside":
    load(w, Bundle(second.article, second.facts, items=second.items, writers=(die,)))
load(w, second)
die(None)
"""


@pytest.mark.parametrize(("where", "stored"), [("inside", 1), ("after", 2)])
def test_killed_while_loading(path: Path, make_bundle: Callable[..., Bundle], where: str, stored: int) -> None:
    """``kill -9`` inside a transaction loses that article only; after it, nothing. A retry doubles nothing."""
    script = [sys.executable, "-c", CRASH, str(path), where, str(Path(__file__).parent)]
    assert subprocess.run(script, check=False).returncode == -signal.SIGKILL
    with Warehouse.open(path) as opened:
        assert count(opened.con, "store.articles") == count(opened.con, "store.items") == stored
        for number in (1, 2):
            load(opened, make_bundle(number))
        assert count(opened.con, "store.articles") == count(opened.con, "store.statements") == 2
        assert count(opened.con, "store.mentions") == 4
        assert integrity_problems(opened.con) == []


FILL = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from conftest import bundle, TEXT
from extract.errors import OrewatchError
from warehouse.load import load
from warehouse.store import Warehouse

path = Path(sys.argv[1])
w = Warehouse.open(path)
load(w, bundle(0))
w.close()
room = path.stat().st_size + 400_000
w = Warehouse.open(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
number = 0
try:
    while number < 100:
        load(w, bundle(number + 1, TEXT + "\\n" + "".join(f" filler{number}-{i}" for i in range(8_000))))
        number += 1
except OrewatchError as error:
    print(type(error).__name__, number, flush=True)
    print(error, flush=True)
"""


def test_a_full_disk_loses_nothing_that_was_committed(path: Path) -> None:
    """No room is a transient error that says so; every article before it is there when room is back."""
    ran = subprocess.run(
        [sys.executable, "-c", FILL, str(path), str(Path(__file__).parent)], capture_output=True, text=True, check=False
    )
    name, number = ran.stdout.split("\n")[0].split()
    assert name == WarehouseFullError.__name__
    assert str(path) in ran.stdout
    assert issubclass(WarehouseFullError, TransientError)
    with Warehouse.open(path) as opened:
        assert count(opened.con, "store.articles") == int(number) + 1
        assert integrity_problems(opened.con) == []


def test_files_can_be_read_by_duckdb_1_5(path: Path) -> None:
    """The storage version is the one that the oldest supported DuckDB reads, whatever DuckDB wrote the file."""
    with Warehouse.open(path) as opened:
        tags = opened.con.execute("select tags from duckdb_databases() where not internal").fetchall()
    assert tags[0][0]["storage_version"] == "v1.5.0+"


def test_times_come_back_in_utc(warehouse: Warehouse) -> None:
    """Whatever zone the machine has, the session's is UTC."""
    assert warehouse.con.execute("select current_setting('TimeZone')").fetchall() == [("UTC",)]
