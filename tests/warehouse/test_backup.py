"""Backup, check, restore, compaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from warehouse.backup import backup, compact, restore, verify
from warehouse.errors import WarehouseDamagedError, WarehouseTooNewError
from warehouse.load import Bundle, load
from warehouse.migrations import Migration, shipped
from warehouse.store import Warehouse


def weigh_down(path: Path) -> None:
    """Fill the larger part of the file with rows that do not compress."""
    with Warehouse.open(path) as opened:
        opened.con.execute("create table store.ballast as select sha256(i::varchar) as h from range(150000) t(i)")


def titles(path: Path) -> list[tuple[object, ...]]:
    with Warehouse.open(path) as opened:
        return opened.con.execute("select title from articles order by title").fetchall()


@pytest.fixture
def filled(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> Path:
    """The path of a closed warehouse with one article."""
    load(warehouse, make_bundle(1))
    warehouse.close()
    return warehouse.path


def scribble(path: Path) -> None:
    """Break blocks in the middle that hold rows, leaving headers and schema alone: the file still opens."""
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 300_000] = b"\xa5" * len(data[middle : middle + 300_000])
    path.write_bytes(data)


def test_a_backup_brings_back_what_it_held(
    filled: Path, tmp_path: Path, now: datetime, make_bundle: Callable[..., Bundle]
) -> None:
    """After a restore the warehouse is as it was at the backup; the file that it replaced is kept beside it."""
    saved = backup(filled, tmp_path / "backups", now)
    assert saved.name == "orewatch-20261120T093000Z.duckdb"
    assert verify(saved) == []
    before = titles(filled)
    with Warehouse.open(filled) as opened:
        load(opened, make_bundle(2))
    kept = restore(saved, filled)
    assert titles(filled) == before
    assert kept is not None
    assert len(titles(kept)) == 2


def test_restoring_over_a_damaged_or_missing_file(filled: Path, tmp_path: Path, now: datetime) -> None:
    """That is when one restores: the broken file is kept, and its log is never replayed into the new one."""
    saved = backup(filled, tmp_path, now)
    before = titles(filled)
    filled.write_bytes(b"broken")
    filled.with_name(filled.name + ".wal").write_bytes(b"stale")
    kept = restore(saved, filled)
    assert kept is not None
    assert kept.read_bytes() == b"broken"
    assert titles(filled) == before
    filled.unlink()
    assert restore(saved, filled) is None
    assert titles(filled) == before


def test_a_broken_backup_is_not_restored(filled: Path, tmp_path: Path, now: datetime) -> None:
    """A backup is read in full before anything is replaced."""
    weigh_down(filled)
    saved = backup(filled, tmp_path, now)
    before = titles(filled)
    scribble(saved)
    assert titles(saved) == before
    for check in (lambda: verify(saved), lambda: restore(saved, filled)):
        with pytest.raises(WarehouseDamagedError) as error:
            check()
        assert str(saved) in str(error.value)
    assert titles(filled) == before
    saved.unlink()
    duckdb.connect(str(saved)).close()
    with pytest.raises(WarehouseDamagedError, match="no warehouse of orewatch"):
        restore(saved, filled)


def test_a_damaged_warehouse_gives_no_backup(filled: Path, tmp_path: Path, now: datetime) -> None:
    """A copy that cannot be read is no backup: it is not kept, and the trouble comes to light."""
    weigh_down(filled)
    scribble(filled)
    with pytest.raises(WarehouseDamagedError):
        backup(filled, tmp_path / "backups", now)
    assert not list((tmp_path / "backups").glob("*")) or not (tmp_path / "backups").exists()


def test_a_backup_from_a_later_version_is_refused(path: Path, tmp_path: Path) -> None:
    """An older orewatch does not put a file in place that it could not open afterwards."""
    newer = tmp_path / "newer.duckdb"
    Warehouse.open(newer, migrations=[*shipped(), Migration(999, "later", "create schema later;")]).close()
    with pytest.raises(WarehouseTooNewError, match="upgrade orewatch"):
        restore(newer, path)
    assert not path.exists()


def test_verify_reports_what_does_not_belong_together(filled: Path) -> None:
    """A file that reads well may still hold facts without an article."""
    with Warehouse.open(filled) as opened:
        opened.con.execute("delete from store.articles")
    assert any("statements of no article" in line for line in verify(filled))


def test_compaction_gives_room_back_and_changes_nothing_else(filled: Path, make_bundle: Callable[..., Bundle]) -> None:
    """After much was deleted the file shrinks; rows, views, comments, keys and sequences are what they were."""
    with Warehouse.open(filled) as opened:
        opened.con.execute("create table store.bulk as select md5(i::varchar) as h from range(300000) t(i)")
        opened.con.execute("checkpoint")
        opened.con.execute("create table store.behind as from store.bulk limit 200000")
        opened.con.execute("checkpoint")
        opened.con.execute("drop table store.bulk")

    def shape() -> list[object]:
        with Warehouse.open(filled) as opened:
            return [
                opened.con.execute(sql).fetchall()
                for sql in (
                    "from articles",
                    "from statements",
                    "select count(*), bit_xor(hash(h)) from store.behind",
                    "from store.migrations order by all",
                    "select table_name, column_name, data_type, comment from duckdb_columns() order by all",
                    "select view_name, comment from duckdb_views() where not internal order by all",
                    "select index_name from duckdb_indexes() order by all",
                    "select sequence_name, last_value from duckdb_sequences() order by all",
                )
            ]

    before = shape()
    was, now_is = compact(filled)
    assert now_is < was
    assert shape() == before
    with Warehouse.open(filled) as opened:
        load(opened, make_bundle(1))
        tags = opened.con.execute("select tags from duckdb_databases() where not internal").fetchall()
    assert tags[0][0]["storage_version"] == "v1.5.0+"
    assert [file.name for file in filled.parent.iterdir()] == [filled.name]
