"""Keys and their places: nothing is lost by sealing, whatever came before and after it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warehouse import keys
from warehouse.store import Warehouse

FILED = st.lists(st.tuples(st.integers(0, 2**64 - 1) | st.integers(0, 300), st.integers(0, 50)), max_size=60)


def found(warehouse: Warehouse, wanted: list[int]) -> list[tuple[int, int]]:
    return sorted(keys.entries(warehouse.con, "statement_keys", "seq", wanted))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(FILED, st.booleans()), max_size=4), st.integers(0, 50))
def test_sealing_changes_nothing(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, rounds: list[tuple[list[tuple[int, int]], bool]], gone: int
) -> None:
    """Every key leads to the same places before and after sealing, also after some were taken out again."""
    monkeypatch.setattr(keys, "PAGE", 4)
    monkeypatch.setattr(keys, "PORTION", 7)
    with warehouse.transaction() as con:
        for table in ("statement_keys", "statement_keys_pages", "sealed"):
            con.execute(f"delete from lookup.{table}")
    told: list[tuple[int, int]] = []
    for filed, seal in rounds:
        with warehouse.transaction() as con:
            keys.add_keys(con, "statement_keys", "seq", filed, most=10_000)
            if seal:
                keys.seal(con, "statement_keys", "seq", least=1)
        told += filed
    wanted = [key for key, _ in told]
    assert found(warehouse, [*wanted, 7]) == sorted(told)
    with warehouse.transaction() as con:
        keys.drop_keys(con, "statement_keys", "seq", wanted, gone, gone)
    assert found(warehouse, wanted) == sorted((k, p) for k, p in told if p != gone)


def test_a_seal_that_is_broken_off_leaves_all_as_it_was(warehouse: Warehouse) -> None:
    """A process that dies while sealing loses nothing: pages and rows change together."""
    filed = [(key * 7919, key) for key in range(500)]
    with warehouse.transaction() as con:
        keys.add_keys(con, "statement_keys", "seq", filed, most=9)

    def broken() -> None:
        with warehouse.transaction() as con:
            assert keys.seal(con, "statement_keys", "seq", least=1) == 500
            raise RuntimeError("power")

    with pytest.raises(RuntimeError, match="power"):
        broken()
    assert keys.mask_of(warehouse.con, "statement_keys") is None
    assert found(warehouse, [key for key, _ in filed]) == sorted(filed)
    with warehouse.transaction() as con:
        assert keys.seal(con, "statement_keys", "seq") == 0, "too few to be worth it"


def test_full_keys_stay_full_when_sealed(warehouse: Warehouse) -> None:
    """The bound on the entries of a key counts those on pages too, and those that a look-up has counted."""
    with warehouse.transaction() as con:
        keys.add_keys(con, "statement_keys", "seq", [(5, n) for n in range(3)], most=3)
        keys.seal(con, "statement_keys", "seq", least=1)
        keys.add_keys(con, "statement_keys", "seq", [(5, 9), (6, 9)], most=3)
        keys.add_keys(con, "statement_keys", "seq", [(6, 10)], most=1, held={6: 1})
    assert found(warehouse, [5, 6]) == [(5, 0), (5, 1), (5, 2), (6, 9)]


def test_a_look_up_in_small_work_is_the_same(warehouse: Warehouse) -> None:
    """Less planning finds the same, and the connection plans as before when the work is done."""
    filed = [(key * 7919, key) for key in range(3000)]
    with warehouse.transaction() as con:
        keys.add_keys(con, "statement_keys", "seq", filed, most=9)
        keys.seal(con, "statement_keys", "seq", least=1)
    before = warehouse.con.execute(
        "select current_setting('threads'), current_setting('disabled_optimizers')"
    ).fetchall()
    with warehouse.brisk():
        assert found(warehouse, [key for key, _ in filed[:2500]]) == sorted(filed[:2500])
    after = warehouse.con.execute(
        "select current_setting('threads'), current_setting('disabled_optimizers')"
    ).fetchall()
    assert before == after
