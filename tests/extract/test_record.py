"""What is made by the dozen is a frozen dataclass in all but the guard at run time."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace

import pytest

from extract.record import record


@record(frozen=True, slots=True)
class Lot:
    ore: str
    tonnes: float = 1.0


@dataclass(frozen=True, slots=True)
class Frozen:
    ore: str
    tonnes: float = 1.0


def test_a_record_is_told_from_others_by_its_fields() -> None:
    """Equal fields make equal records with one hash, as those of a frozen dataclass."""
    assert Lot("tin", 2.0) == Lot("tin", 2.0) != Lot("tin", 3.0)
    assert len({Lot("tin"), Lot("tin"), Lot("zinc")}) == 2
    assert hash(Lot("tin")) == hash(Frozen("tin"))
    assert repr(Lot("tin")) == "Lot(ore='tin', tonnes=1.0)"


def test_a_record_has_slots_and_can_be_copied() -> None:
    """No other field can be added; ``replace`` and pickling give records like the first."""
    lot = Lot("tin")
    with pytest.raises(AttributeError):
        lot.grade = 3  # type: ignore[attr-defined]
    assert replace(lot, tonnes=4.0) == Lot("tin", 4.0)
    assert pickle.loads(pickle.dumps(lot)) == lot
