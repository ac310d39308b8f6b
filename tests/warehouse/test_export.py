"""Results and views in other formats."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from warehouse.errors import WarehouseMissingError
from warehouse.export import export_views, to_csv, to_json, to_parquet
from warehouse.load import Bundle, load
from warehouse.publish import publish
from warehouse.query import Result, Snapshot
from warehouse.store import Warehouse

ALL_TYPES = """
select 1 as a, 2 as a, ['x', 'y"z'] as list, {'k': 1, 'd': date '2026-01-02'} as struct, map {'m': 1} as map,
       'nan'::double as nan, interval 26 hours as span, '\\xAA\\x00'::blob as bytes, 1.50::decimal(10, 2) as money,
       time '10:00' as clock, timestamptz '2026-01-02 03:04:05+09' as moment, true as yes, null as nothing,
       'it''s; "quoted"' || chr(10) || 'café' as "odd ""name"
"""


@pytest.fixture
def published(warehouse: Warehouse, make_bundle: Callable[..., Bundle]) -> Path:
    """A snapshot with one article, at a path that needs quoting."""
    load(warehouse, make_bundle(1))
    warehouse.close()
    target = warehouse.path.with_name("snap'shot.duckdb")
    publish(warehouse.path, target)
    return target


@pytest.fixture
def result(published: Path) -> Result:
    with Snapshot.open(published) as snapshot:
        return snapshot.run(ALL_TYPES)


def test_csv_reads_back(result: Result) -> None:
    """Header, quoting and nested values survive a CSV reader; two columns of one name are told apart."""
    header, row = csv.reader(io.StringIO(to_csv(result)))
    values = dict(zip(header, row, strict=True))
    assert (values["a"], values["a_2"]) == ("1", "2")
    assert json.loads(values["list"]) == ["x", 'y"z']
    assert values["moment"] == "2026-01-01T18:04:05+00:00"
    assert values["nothing"] == ""
    assert values['odd "name'] == 'it\'s; "quoted"\ncafé'


def test_json_reads_back(result: Result) -> None:
    """One object a row, strictly valid JSON: no NaN, times in ISO 8601."""
    (row,) = json.loads(to_json(result), parse_constant=pytest.fail)
    assert row["struct"] == {"k": 1, "d": "2026-01-02"}
    assert (row["nan"], row["nothing"], row["yes"], row["money"]) == (None, None, True, "1.50")


def test_parquet_keeps_types(result: Result, tmp_path: Path) -> None:
    """Lists, structs, decimals, times and bytes come back from Parquet as the query gave them."""
    target = tmp_path / "it's.parquet"
    to_parquet(result, target)
    with duckdb.connect() as con:
        con.execute("set TimeZone = 'UTC'")
        back = con.execute("from read_parquet(?)", [str(target)]).fetchall()[0]
    assert [str(v) for v in back] == [str(v) for v in result.rows[0]]
    assert [file.name for file in tmp_path.glob("*parquet*")] == [target.name]


def test_an_empty_result_is_a_file_with_columns(published: Path, tmp_path: Path) -> None:
    """No rows is an answer too, in every format."""
    with Snapshot.open(published) as snapshot:
        nothing = snapshot.run("select * from statements where false")
    assert to_csv(nothing).count("\n") == 1
    assert json.loads(to_json(nothing)) == []
    to_parquet(nothing, tmp_path / "none.parquet")
    with duckdb.connect() as con:
        described = con.execute("describe from read_parquet(?)", [str(tmp_path / "none.parquet")]).fetchall()
    assert [row[0] for row in described] == list(nothing.columns)


@pytest.mark.parametrize(("form", "suffix"), [("csv", "csv"), ("json", "jsonl"), ("parquet", "parquet")])
def test_all_views_are_exported(published: Path, tmp_path: Path, form: str, suffix: str) -> None:
    """One file for each public view, none for a private table."""
    files = export_views(published, tmp_path / "out", form)  # type: ignore[arg-type]
    with Snapshot.open(published) as snapshot:
        views = sorted({info.view for info in snapshot.columns()})
    assert [file.name for file in files] == [f"{view}.{suffix}" for view in views]
    with duckdb.connect() as con:
        rows = con.execute(f"select count(*) from '{tmp_path}/out/statements.{suffix}'").fetchall()
    assert rows == [(1,)]
    assert [file.stem for file in export_views(published, tmp_path / "one", "csv", only=["figures"])] == ["figures"]


def test_a_view_that_is_none_is_named(published: Path, tmp_path: Path) -> None:
    """A typing error gives the names that would have worked, and writes nothing."""
    with pytest.raises(WarehouseMissingError, match=r"no view statments; it has .*statements"):
        export_views(published, tmp_path / "out", "csv", only=["statments"])
    assert not (tmp_path / "out").exists()
