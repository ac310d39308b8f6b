"""SQL for readers: what it gives, what it refuses, when it stops."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from extract.errors import OrewatchError
from warehouse.errors import QueryFailedError, QueryRefusedError, QueryTooHeavyError, WarehouseDamagedError
from warehouse.load import Bundle, load
from warehouse.publish import publish
from warehouse.query import MAX_LENGTH, Result, Snapshot
from warehouse.store import Warehouse


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, make_bundle: Callable[..., Bundle]) -> Path:
    """A snapshot with two articles."""
    path = tmp_path_factory.mktemp("published") / "orewatch.duckdb"
    with Warehouse.open(path) as warehouse:
        for number in (1, 2):
            load(warehouse, make_bundle(number))
    target = path.with_name("snapshot.duckdb")
    publish(path, target)
    return target


@pytest.fixture(scope="module")
def snapshot(published: Path) -> Iterator[Snapshot]:
    with Snapshot.open(published, memory_limit="256MB") as opened:
        yield opened


def test_rows_come_with_names_and_types(snapshot: Snapshot) -> None:
    """A result says what its columns are, and whether rows were left out."""
    result = snapshot.run("select publisher, count(*) as n from articles group by publisher")
    assert result == Result(("publisher", "n"), ("VARCHAR", "BIGINT"), [("The Outlet", 2)], False)
    assert snapshot.run("from range(5)", max_rows=5).truncated is False
    assert snapshot.run("from range(5)", max_rows=4) == Result(("range",), ("BIGINT",), [(0,), (1,), (2,), (3,)], True)


@pytest.mark.parametrize(
    "sql",
    [
        "describe statements",
        "show tables",
        "explain select * from articles",
        "summarize figures",
        "with t as (select 1 as a) select a from t",
        "pivot articles on origin in ('feed', 'seed') using count(*) group by publisher",
        "values (1), (2);",
        "-- a comment; with a semicolon\nselect ';'",
    ],
)
def test_all_kinds_of_reading_work(snapshot: Snapshot, sql: str) -> None:
    """The sandbox takes nothing away from readers: describing, explaining, pivoting."""
    assert snapshot.run(sql).rows


HOSTILE = """
insert into store.articles select * from store.articles
update store.articles set title = 'x'
delete from store.statements
truncate store.statements
drop view articles
create table t (a integer)
create temp table t (a integer)
create or replace temp view articles as select 1
alter table store.articles add column x integer
comment on view articles is 'x'
merge into store.articles a using store.articles b on a.article_id = b.article_id when matched then delete
explain analyze delete from store.articles
attach '{other}' as other
attach ':memory:' as other
detach snapshot
copy (select 1) to '{other}'
copy store.articles from '{secret}'
export database '{other}'
select * from read_text('{secret}')
select * from read_csv('{secret}')
select * from read_blob('{secret}')
select * from read_json('{secret}')
select * from read_parquet('{secret}')
select * from sniff_csv('{secret}')
select * from '{secret}'
select * from glob('/*')
select * from 'https://example.org/x.csv'
select getenv('HOME')
select * from query('delete from store.articles')
select * from local_variable
set memory_limit = '50GB'
set enable_external_access = true
set lock_configuration = false
reset lock_configuration
pragma threads = 64
install httpfs
load httpfs
checkpoint
vacuum
use store
begin
prepare p as delete from store.articles
execute p
call pragma_version()
create secret s (type s3)
create macro m() as 1
create sequence q
select 1; delete from store.articles
""".strip().split("\n")


@pytest.mark.parametrize("sql", HOSTILE)
def test_hostile_statements_do_nothing(snapshot: Snapshot, published: Path, tmp_path: Path, sql: str) -> None:
    """No statement writes, reads files, reaches out or loosens the sandbox; each is answered by a typed error."""
    secret, other = tmp_path / "secret.csv", tmp_path / "other.duckdb"
    secret.write_text("key\nhunter2\n")
    local_variable = [1]
    before = published.read_bytes(), sorted(tmp_path.rglob("*"))
    with pytest.raises((QueryRefusedError, QueryFailedError)) as error:
        snapshot.run(sql.format(secret=secret, other=other))
    assert "hunter2" not in str(error.value)
    assert (published.read_bytes(), sorted(tmp_path.rglob("*"))) == before
    assert snapshot.run("select count(*) from articles").rows == [(2,)]
    assert local_variable == [1]


@pytest.mark.parametrize(
    "sql",
    ["with x as (delete from store.articles returning *) select * from x", "select * from read_text('/etc/hosts')"],
)
def test_the_sandbox_does_not_rest_on_the_kind_of_statement(snapshot: Snapshot, sql: str) -> None:
    """What parses as SELECT and is none is stopped by the read-only, closed-off database itself."""
    with pytest.raises((QueryRefusedError, QueryFailedError)):
        snapshot.run(sql)


@pytest.mark.parametrize("sql", ["", "   ", "-- nothing", ";"])
def test_nothing_to_run_is_said_so(snapshot: Snapshot, sql: str) -> None:
    """An empty statement is refused in words, not by a crash."""
    with pytest.raises(QueryRefusedError, match="one statement"):
        snapshot.run(sql)


@pytest.mark.parametrize("sql", ["selec 1", "select nope from articles", "select * from nope", "select 'a'::integer"])
def test_wrong_sql_gets_the_drivers_explanation(snapshot: Snapshot, sql: str) -> None:
    """Mistakes of the reader's are told from refusals, with what DuckDB says about them; the snapshot stays usable."""
    with pytest.raises(QueryFailedError, match=r"Error"):
        snapshot.run(sql)
    assert snapshot.run("select 1").rows == [(1,)]


@pytest.mark.parametrize(
    "sql",
    [
        "select count(*) from range(100000000000) a, range(1000) b",
        "with recursive t(n) as (select 1 union all select n + 1 from t) select max(n) from t",
    ],
)
def test_a_query_without_end_is_stopped(snapshot: Snapshot, sql: str) -> None:
    """At the time limit a query ends with the setting to change; the next one runs."""
    with pytest.raises(QueryTooHeavyError, match=r"Stopped after 0\.3 s.*timeout_seconds"):
        snapshot.run(sql, timeout_seconds=0.3)
    assert snapshot.run("select 1").rows == [(1,)]


def test_a_query_for_too_much_memory_is_stopped(snapshot: Snapshot) -> None:
    """Memory is bounded, and nothing spills to disk."""
    with pytest.raises(QueryTooHeavyError, match="memory"):
        snapshot.run("select list(repeat('x', 100000)) from range(100000)")


def test_nesting_that_would_break_the_parser_is_refused(snapshot: Snapshot) -> None:
    """DuckDB 2.0's parser crashes on very deep nesting; no statement long enough for that gets to it."""
    for depth in (1_000, 100_000):
        with pytest.raises((QueryRefusedError, QueryFailedError)):
            snapshot.run("select * from " + "(select * from " * depth + "articles" + ")" * depth)
    with pytest.raises(QueryRefusedError, match=str(MAX_LENGTH)):
        snapshot.run("select '" + "x" * MAX_LENGTH + "'")


def test_threads_may_share_a_snapshot(snapshot: Snapshot) -> None:
    """A server answers several readers at once from one open snapshot."""
    answers: list[object] = []
    failures: list[BaseException] = []

    def ask() -> None:
        try:
            answers.extend(snapshot.run("select count(*) from statements s join articles a using (article_id)").rows)
        except OrewatchError as error:
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (answers, failures) == ([(2,)] * 8, [])


def test_a_damaged_snapshot_is_told_from_a_missing_one(tmp_path: Path) -> None:
    """Something that is no database at the snapshot's path is damage, with the path in the message."""
    published = tmp_path / "snapshot.duckdb"
    published.write_bytes(b"not a database" * 1000)
    with pytest.raises(WarehouseDamagedError) as error:
        Snapshot.open(published)
    assert str(published) in str(error.value)
