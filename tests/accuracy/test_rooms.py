"""Rooms: verdicts of small newsrooms are held against their groups of repeats."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.accuracy.labels import ROOT, read_all, read_corpus, rooms_in
from bench.accuracy.rooms import play_room
from bench.accuracy.run import measure
from bench.accuracy.schema import STATEMENT
from extract.facts import Lexicon
from flows.lexicon import load_lexicon

FIRST = """Kenya's mines ministry on Tuesday suspended exports of rare earth concentrate.

"The wagons stay where they are until the levy is paid," said Mines Minister Grace Wanyonyi in Mombasa on Tuesday.

Traders at the port waited through the afternoon for word of the next train, and two of them went home without it. The
line to the coast carries soda ash and fluorspar as well, and both went out as they always do.
"""
SECOND = """A second train of rare earth concentrate was turned back at the port under the ministry's ban on
exports, the yard master told callers.

"The wagons stay where they are until the levy is paid," Mines Minister Grace Wanyonyi said in Mombasa on Tuesday, when
she announced the export ban.

"We will write to the ministry again," said Amos Kirui of the Coast Shippers' Guild, whose members export rare earths
from Kwale. He had brought the papers for forty wagons, and he took them back with him in the evening.
"""


def statement(id_: str, speaker: str, span: str) -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(STATEMENT) | {
        "id": id_, "kind": "speech", "speaker": speaker, "named": True, "mode": "direct", "spans": [span],
        "relayed_by": [], "topics": ["export_controls"], "minerals": [], "countries": [],
        "disputed_fields": ["role", "said_on"],
    }  # fmt: skip
    return row


def write(room: Path, name: str, text: str, day: str, statements: list[dict[str, Any]]) -> None:
    gold = {
        "doc": f"{name}.txt", "style": "wire", "url": None, "publisher": name.split("-")[1].title(), "title": name,
        "published": f"2026-03-{day}T15:00:00+00:00", "timezone": "Africa/Nairobi", "topics": ["export_controls"],
        "statements": statements, "figures": [], "entities": [],
    }  # fmt: skip
    (room / f"{name}.txt").write_text(text, encoding="utf-8")
    (room / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(ROOT / "config")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "coast"
    folder.mkdir()
    said = "The wagons stay where they are until the levy is paid"
    write(folder, "01-mail", FIRST, "10", [statement("s1", "Grace Wanyonyi", said)])
    kirui = statement("s2", "Amos Kirui", "We will write to the ministry again")
    write(folder, "02-post", SECOND, "11", [statement("s1", "Grace Wanyonyi", said), kirui])
    (folder / "repeats.json").write_text(json.dumps([[["01-mail.txt", "s1"], ["02-post.txt", "s1"]]]))
    return folder


def test_a_repeat_is_held_against_its_group(room: Path, lexicon: Lexicon, tmp_path: Path) -> None:
    """The second outlet's report of one quotation counts as a repeat, linked to the first one's."""
    matches = measure(read_corpus(room), lexicon).matches
    verdicts = play_room(room, lexicon, tmp_path, matches)
    assert verdicts.faults == []
    assert verdicts.links.asked == verdicts.links.right == 1
    assert verdicts.new.wanted >= 1


def test_a_claim_labelled_as_another_is_a_fault(room: Path, lexicon: Lexicon, tmp_path: Path) -> None:
    """The measure can fail: with no group, the repeat that was found is a wrong verdict."""
    (room / "repeats.json").write_text("[]")
    matches = measure(read_corpus(room), lexicon).matches
    verdicts = play_room(room, lexicon, tmp_path, matches)
    assert [fault.kind for fault in verdicts.faults] == ["novelty wrong"]


def test_rooms_are_read_with_the_corpus(room: Path, tmp_path: Path) -> None:
    """Articles of rooms are measured like any other, under the names of both; the index of repeats is no article."""
    assert rooms_in(tmp_path) == [room]
    assert [a.name for a in read_all(tmp_path / "none", tmp_path)] == ["coast/01-mail", "coast/02-post"]
