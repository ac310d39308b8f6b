"""The labelled pairs of reports (``bench/novelty/pairs*.toml``): one claim or two, through the real extraction."""

from __future__ import annotations

from functools import cache

import pytest

from bench.novelty.pairs import PAIRS, Judged, judge_pairs, read_pairs, reading
from extract.model import Statement
from extract.novelty import StatementFingerprint, fingerprint_statement, pack_print, unpack_print
from extract.novelty.comparison import compare
from flows.shipped import shipped_lexicon

pytestmark = pytest.mark.xdist_group("pairs")  # the texts are read once


@cache
def judged() -> tuple[Judged, ...]:
    return tuple(judge_pairs(read_pairs(), shipped_lexicon()))


def test_one_claim_is_told_from_two() -> None:
    """What is called the same claim is, nearly always; and nearly every second report of a claim is found."""
    found = reading(judged())
    wrong = [f"#{j.pair.number} {j.pair.axis}: {j.verdict.reason}" for j in judged() if j.verdict and not j.right]
    assert found.precision >= 0.97, wrong
    assert found.recall >= 0.94, wrong


def test_the_pairs_are_read() -> None:
    """The measure would be empty if extraction lost the statements."""
    assert reading(judged()).unread <= 25


def test_the_sets_hold_both_kinds_of_pairs() -> None:
    """Neither answer alone would do well."""
    for path in PAIRS:
        pairs = read_pairs([path])
        assert 0.35 <= sum(pair.same for pair in pairs) / len(pairs) <= 0.65


def said(text: str, speaker: str = "Aino Korpela", **fields: object) -> StatementFingerprint:
    values = {"kind": "speech", "start": 900, "end": 901, "speaker_named": True, "mode": "indirect", **fields}
    statement = Statement(text=text, speaker=speaker, **values)  # type: ignore[arg-type]
    return fingerprint_statement(statement, statement_id=text[:20], article_id=text[-20:])


REPORTS = [
    said("“It is a door with a guard,” she said.", mode="direct"),
    said("The regime is “a door with a guard”.", mode="mixed"),
    said("Prices would rise if the quota stayed."),
    said("Prices would fall if the quota stayed."),
    said("Chile and Peru near a deal on a gallium reserve in Arica.", "Hague Ledger"),
    said(
        "Peru and Chile are close to a gallium reserve deal.",
        "officials",
        speaker_named=False,
        relayed_by=("the Hague Ledger",),
    ),
    said("Norway signed the Oslo Pact with 13 other countries", "Norway", kind="action", speaker_country="NO"),
    said("14 countries signed the Oslo Pact", "14 countries", kind="action", speaker_named=False),
    said("Peru left the pact", "Peru", kind="action", speaker_country="PE"),
    said("Peru left the Andean Lithium Accord", "Peru", kind="action", speaker_country="PE"),
]


@pytest.mark.parametrize("first", range(len(REPORTS)))
def test_which_of_two_reports_came_first_does_not_matter(first: int) -> None:
    """Agreement, doubt and contradictions are the same whichever is judged and whichever was known."""
    for second in REPORTS:
        one, other = compare(REPORTS[first], second), compare(second, REPORTS[first])
        assert (one.score, one.needed, len(one.contra)) == (other.score, other.needed, len(other.contra))


@pytest.mark.parametrize("fp", REPORTS)
def test_nothing_is_lost_in_either_packed_form(fp: StatementFingerprint) -> None:
    """The bytes of the index and the JSON of a seed hold all that the verdict looks at."""
    assert unpack_print(pack_print(fp), fp.statement_id, fp.article_id, None) == fp
    assert StatementFingerprint.unpack(fp.pack()) == fp


@pytest.mark.parametrize(
    ("pair", "same"),
    [((0, 1), True), ((2, 3), False), ((4, 5), True), ((6, 7), True), ((8, 9), True), ((7, 9), False)],
)
def test_what_decides(pair: tuple[int, int], same: bool) -> None:
    """Quoted words, opposites, an outlet and its source, an act of several, an act pointed at."""
    found = compare(REPORTS[pair[1]], REPORTS[pair[0]])
    assert found.same_claim is same, found
