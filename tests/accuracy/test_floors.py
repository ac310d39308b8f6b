"""The accuracy gate: no figure under its floor, labels as pinned; and floors that cannot fall unsaid."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from bench.accuracy.floors import HISTORY, Floors, PinRefused, pin, record, whole
from bench.accuracy.run import Measured, digests

PINNED = Floors.read()
pytestmark = pytest.mark.xdist_group("accuracy")  # what is measured is measured once


@cache
def measured() -> Measured:
    return Measured()


def test_labels_are_those_that_the_floors_were_pinned_on() -> None:
    """A changed text or label must be pinned anew, with a reason in the history."""
    assert not PINNED.changed(digests()), "run: python -m bench.accuracy --pin --why 'what was changed and why'"


@pytest.mark.parametrize("name", ["corpus", "newsroom", "timeline", "rooms"])
def test_no_figure_is_under_its_floor(name: str) -> None:
    """What the extractor once reached on a set of labels, it still reaches."""
    part = getattr(measured(), name)
    figures = {name: part.values() if name in {"timeline", "rooms"} else part.pooled.values()}
    floors = Floors({}, {name: PINNED.percent[name]})
    low = floors.below(figures)
    assert not low, "\n".join([*low, "see: python -m bench.accuracy --errors"])


def test_every_figure_has_a_floor() -> None:
    """A metric that is measured is also held."""
    figures = measured().figures()
    assert {n: set(row) for n, row in PINNED.percent.items()} == {
        n: {m for m, v in row.items() if v is not None} for n, row in figures.items()
    }


def test_the_history_ends_with_the_floors() -> None:
    """The last line of the history holds the figures that were pinned."""
    last = json.loads(HISTORY.read_text(encoding="utf-8").splitlines()[-1])
    assert {n: {m: whole(v) for m, v in row.items()} for n, row in last["figures"].items()} == PINNED.percent


def test_a_figure_under_its_floor_is_named() -> None:
    """The gate can fail: too low, and no longer measured."""
    floors = Floors({}, {"corpus": {"figures": 90, "mode": 80}})
    assert floors.below({"corpus": {"figures": 0.9, "mode": 0.8}}) == []
    low = floors.below({"corpus": {"figures": 0.899, "mode": None}})
    assert len(low) == 2
    assert "figures 89.9 %, floor 90 %" in low[0]


def test_pinning_raises_but_never_lowers_unasked() -> None:
    """A better figure raises its floor; a worse one is refused without --lower, and with it without a reason."""
    old = Floors({"corpus": "a"}, {"corpus": {"mode": 80}})
    assert pin(old, {"corpus": {"mode": 0.859}}, {"corpus": "a"}).percent == {"corpus": {"mode": 85}}
    worse = {"corpus": {"mode": 0.7}}
    with pytest.raises(PinRefused, match="mode"):
        pin(old, worse, {"corpus": "a"}, why="because")
    with pytest.raises(PinRefused, match="say why"):
        pin(old, worse, {"corpus": "a"}, lower=True)
    assert pin(old, worse, {"corpus": "a"}, lower=True, why="a label was wrong").percent["corpus"]["mode"] == 70


def test_changed_labels_need_a_reason() -> None:
    """Other texts or labels are other floors: the history must say what changed."""
    old = Floors({"corpus": "a"}, {"corpus": {"mode": 80}})
    with pytest.raises(PinRefused, match="corpus have changed"):
        pin(old, {"corpus": {"mode": 0.9}}, {"corpus": "b"})
    assert pin(old, {"corpus": {"mode": 0.9}}, {"corpus": "b"}, why="s3 was no statement").digests == {"corpus": "b"}


def test_floors_and_history_survive_their_files(tmp_path: Path) -> None:
    """What is written is read back; the history grows by a line, with the reason where there is one."""
    floors = Floors({"corpus": "a"}, {"corpus": {"mode": 80}})
    floors.write(tmp_path / "floors.json")
    assert Floors.read(tmp_path / "floors.json") == floors
    assert Floors.read(tmp_path / "none.json") == Floors({}, {})
    for why in ("", "a reason"):
        record({"corpus": {"mode": 0.8012345}}, "2026-01-02", "1", why, tmp_path / "history.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "history.jsonl").read_text().splitlines()]
    assert [row.get("why") for row in rows] == [None, "a reason"]
    assert rows[0]["figures"] == {"corpus": {"mode": 0.8012}}
