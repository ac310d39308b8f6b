"""The look-ups of fingerprints: complete, bounded, undone with their transaction, and in order of arrival."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from extract.fingerprints import ArticleFingerprint, digest, fingerprint_article
from extract.model import Statement
from extract.novelty import StatementFingerprint, fingerprint_statement
from warehouse import duplicates, novelty
from warehouse.store import Warehouse

NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)
WORDS = [
    "harbour",
    "ledger",
    "sluice",
    "quarry",
    "lantern",
    "furnace",
    "cargo",
    "barge",
    "inspector",
    "crown",
    "permit",
    "antimony",
    "smelter",
    "dock",
    "council",
    "timber",
    "winter",
    "envoy",
    "queue",
    "battery",
    "driver",
    "border",
    "shed",
    "autumn",
    "merchant",
]


def text(number: int, words: int = 120) -> str:
    """A text of its own, the same for the same number."""
    picked = [WORDS[digest("test", str(number), str(i)) % len(WORDS)] for i in range(words)]
    return " ".join(picked) + "."


def index(warehouse: Warehouse, name: str, content: str, origin: str = "feed") -> ArticleFingerprint:
    fingerprint = fingerprint_article(content)
    with warehouse.transaction() as con:
        duplicates.index_article(
            con, name, fingerprint, origin=origin, url=f"https://{name}.example", title=name.title()
        )
    return fingerprint


def say(name: str, article: str, words: str, speaker: str = "Alda Brenner") -> StatementFingerprint:
    statement = Statement(
        kind="speech", text=words, start=900, end=901, speaker=speaker, speaker_named=True, speaker_role="minister"
    )
    return fingerprint_statement(
        statement, statement_id=name, article_id=article, published=NOON, publisher="The Ledger"
    )


LICENCES = "Licences for antimony would lapse once smelters had filled their sheds"


def test_a_text_is_found_whole_and_in_part(warehouse: Warehouse) -> None:
    """Whichever of the two is the longer, a copy leads to its original, with all that was stored of it."""
    stored = {n: index(warehouse, f"a{n}", text(n)) for n in range(40)}
    excerpt = " ".join(text(7).split()[:50])
    longer = text(7) + " " + text(99, 200)
    for copy in (text(7), excerpt, longer):
        found = duplicates.candidates(warehouse.con, fingerprint_article(copy))
        assert found[0].article_id == "a7"
    assert (found[0].origin, found[0].url, found[0].title) == ("feed", "https://a7.example", "A7")
    assert found[0].fingerprint == stored[7]
    assert duplicates.fingerprint_of(warehouse.con, "a7") == stored[7]


def test_boilerplate_does_not_make_the_look_up_grow(warehouse: Warehouse) -> None:
    """A key that very many texts share is given a bounded number of entries."""
    for n in range(duplicates.MAX_ENTRIES + 30):
        index(warehouse, f"same{n}", text(1))
    rows = warehouse.con.execute(
        "select max(n) from (select count(*) n from lookup.article_keys group by key)"
    ).fetchall()
    assert rows == [(duplicates.MAX_ENTRIES,)]
    assert len(duplicates.candidates(warehouse.con, fingerprint_article(text(1)))) == 10


def test_indexing_twice_is_as_once(warehouse: Warehouse) -> None:
    """A second version replaces the first, leaves nothing of it behind, and keeps its place in the order."""
    index(warehouse, "one", text(1))
    index(warehouse, "two", text(2))
    place = duplicates.ordinal_of(warehouse.con, "one")
    fingerprint = index(warehouse, "one", text(3))
    assert duplicates.ordinal_of(warehouse.con, "one") == place
    assert not duplicates.candidates(warehouse.con, fingerprint_article(text(1)))
    assert duplicates.fingerprint_of(warehouse.con, "one") == fingerprint
    assert warehouse.con.execute("select count(*) from lookup.articles").fetchall() == [(2,)]


def test_a_forgotten_article_is_gone(warehouse: Warehouse) -> None:
    """Nothing is left in any table."""
    index(warehouse, "one", text(1))
    with warehouse.transaction() as con:
        novelty.index_statements(con, "one", [say("s1", "one", LICENCES)])
    with warehouse.transaction() as con:
        novelty.index_statements(con, "one", [])
        duplicates.forget_article(con, "one")
    for table in ("articles", "article_keys", "statements", "statement_keys"):
        assert warehouse.con.execute(f"select count(*) from lookup.{table}").fetchall() == [(0,)]
    assert duplicates.forget_article(warehouse.con, "one") is None
    with pytest.raises(KeyError, match="one"):
        duplicates.fingerprint_of(warehouse.con, "one")


def test_the_index_is_undone_with_its_transaction(warehouse: Warehouse) -> None:
    """What was filed for an article that was not stored is not found."""

    def fill() -> None:
        with warehouse.transaction() as con:
            duplicates.index_article(con, "one", fingerprint_article(text(1)), origin="feed")
            novelty.index_statements(con, "one", [say("s1", "one", LICENCES)])
            raise RuntimeError("disk")

    with pytest.raises(RuntimeError, match="disk"):
        fill()
    assert not duplicates.candidates(warehouse.con, fingerprint_article(text(1)))
    assert novelty.candidates(warehouse.con, [say("s2", "two", LICENCES)]) == [[]]


def test_statements_are_found_by_words_and_by_occasion(warehouse: Warehouse) -> None:
    """Each statement of an article gets its own candidates, whole, with their chains."""
    index(warehouse, "one", text(1))
    claim = say("claim", "one", LICENCES)
    chained = replace(say("chained", "one", "Inspectors would work at night in Strelsau"), first_statement_id="older")
    with warehouse.transaction() as con:
        novelty.index_statements(con, "one", [claim, chained])
    by_words = say("w", "two", "Licences for antimony lapse when smelters fill their sheds", speaker="Odo Tarn")
    by_occasion = say("o", "two", "Nobody has anything to fear")
    nothing = replace(
        by_words, concepts=(1, 2, 3), common=(), speaker=replace(by_words.speaker, name=("x",), group="media")
    )
    found = novelty.candidates(warehouse.con, [by_words, by_occasion, nothing])
    assert found[0] == [claim] or claim in found[0]
    assert set(found[1]) == {claim, chained}
    assert found[2] == []
    assert novelty.candidates(warehouse.con, []) == []
    assert novelty.fingerprints_of(warehouse.con, "one") == [claim, chained]


def test_reprocessing_sees_what_stood_before(warehouse: Warehouse) -> None:
    """An article that is read again is judged as when it came in: later articles and its own rows do not count."""
    claims = {name: say(f"s-{name}", name, LICENCES) for name in ("one", "two", "three")}
    for number, name in enumerate(claims):
        index(warehouse, name, text(number))
        with warehouse.transaction() as con:
            novelty.index_statements(con, name, [claims[name]])
    again = say("again", "two", LICENCES)
    assert novelty.candidates(warehouse.con, [again], reprocessing=True) == [[claims["one"]]]
    index(warehouse, "one", text(9))
    with warehouse.transaction() as con:
        novelty.index_statements(con, "one", [claims["one"]])
    assert novelty.candidates(warehouse.con, [again], reprocessing=True) == [[claims["one"]]]


def test_statements_need_their_article(warehouse: Warehouse) -> None:
    """Filing statements of an unknown article is an error in the order of writes, not a silent gap."""
    with pytest.raises(KeyError, match="unknown"):
        novelty.index_statements(warehouse.con, "unknown", [say("s", "unknown", LICENCES)])


def test_a_stored_print_holds_no_words(warehouse: Warehouse) -> None:
    """Fingerprints are hashes: the claim cannot be read from the file."""
    index(warehouse, "one", text(1))
    with warehouse.transaction() as con:
        novelty.index_statements(con, "one", [say("s", "one", LICENCES)])
    ((stored,),) = warehouse.con.execute("select print from lookup.statements").fetchall()
    assert not [w for w in LICENCES.lower().split() if len(w) > 4 and w.encode() in stored.lower()]
    assert base64.b64encode(LICENCES.encode())[:12] not in stored
