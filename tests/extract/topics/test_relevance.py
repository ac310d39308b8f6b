"""Relevance of items and pages, and the reasons given."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from extract.naming.gazetteer import Gazetteer
from extract.topics.judge import Topics
from extract.topics.relevance import judge, judge_item

CONFIG = Path(__file__).parents[3] / "config"


@cache
def lexicon() -> tuple[Topics, Gazetteer]:
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted((CONFIG / "gazetteer").glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    gazetteer = Gazetteer.build(tables)
    return Topics.build(tomllib.loads((CONFIG / "topics.toml").read_text(encoding="utf-8")), gazetteer), gazetteer


ON_TOPIC = [
    (
        "Jakarta weighs quota for bauxite",
        "The government may set an export quota for bauxite from January, the trade minister said. Refiners fear for "
        "their supply chains, and Chinese importers have built stocks of alumina.",
    ),
    (
        "Nine states to share gallium reserve",
        "Officials of nine governments agreed to a partnership on gallium and germanium. The memorandum names a "
        "stockpile in three ports, and ministers will meet again in May.",
    ),
    (
        "Rare earth licences slow car makers",
        "Car makers wait for export licences for rare earth magnets. The commerce ministry said that applications "
        "were dealt with by law.",
    ),
]
OFF_TOPIC = [
    (
        "Two miners killed in gold mine",
        "Rescue teams recovered two men from a collapsed shaft of a gold mine. Police said illegal gold diggers had "
        "been trapped for three days.",
    ),
    (
        "Bitcoin mining moves north",
        "Cryptocurrency miners moved their machines to the north for cheap power, and the hashrate rose. A government "
        "official said the import of machines was not restricted by law.",
    ),
    (
        "New phone, better battery life",
        "The smartphone has a lithium battery that lasts two days. Its battery life beats last year's laptop, and the "
        "maker says exports will begin in May.",
    ),
    (
        "Cobalt Tin to tour with new album",
        "The band Rare Earth Magnets will release its third album in May. The singer said the songs were written in "
        "one night, and concerts follow in June.",
    ),
    (
        "Quarterly result beats forecast",
        "Net profit rose to 40 million on higher nickel output. Earnings per share were 12 cents, and the dividend "
        "was raised. Assays from a drill hole at the nickel deposit are due in March.",
    ),
]


@pytest.mark.parametrize(("title", "text"), ON_TOPIC)
def test_pages_on_the_policy_of_minerals_are_relevant(title: str, text: str) -> None:
    """Minerals and several words of policy make a page."""
    topics, gazetteer = lexicon()
    verdict = judge(title, text, topics, gazetteer)
    assert verdict.relevant, verdict.reasons
    assert verdict.subject_terms


@pytest.mark.parametrize(("title", "text"), OFF_TOPIC)
def test_near_misses_are_off_topic(title: str, text: str) -> None:
    """Accidents, coins, gadgets, bands and results are not what is watched."""
    topics, gazetteer = lexicon()
    verdict = judge(title, text, topics, gazetteer)
    assert not verdict.relevant, verdict.reasons


@pytest.mark.parametrize(
    ("title", "summary", "relevant"),
    [
        ("Gallium jumps", "", True),
        ("Ministers eye critical minerals", "", True),
        ("Talks on export controls go on", "", True),
        ("Ferry service resumes", "Ships run again after the storm.", False),
        ("Bitcoin mining moves north", "Cryptocurrency miners look for cheap power.", False),
    ],
)
def test_an_item_gets_the_benefit_of_the_doubt(title: str, summary: str, relevant: bool) -> None:
    """One word of the subject is enough to fetch the page."""
    topics, gazetteer = lexicon()
    assert judge_item(title, summary, topics, gazetteer).relevant is relevant


def test_reasons_are_words_that_a_person_understands() -> None:
    """The ledger says why an item was dropped or kept."""
    topics, gazetteer = lexicon()
    kept = judge(*ON_TOPIC[0], topics, gazetteer)
    assert kept.topics == ("export_controls",)
    assert kept.reasons[0] == "names bauxite, aluminium"
    assert "on export controls" in kept.reasons
    dropped = judge("Ferry service resumes", "Ships run again.", topics, gazetteer)
    assert dropped.reasons == ("names no critical mineral", "no word of policy or trade")
    assert dropped.score == 0
