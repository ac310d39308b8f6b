"""The gazetteer: what counts as a hit, and what the tables say."""

from __future__ import annotations

import pickle
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.naming.gazetteer import Gazetteer, fold, longest

FOLDER = Path(__file__).parents[3] / "config" / "gazetteer"


def tables() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            found.setdefault(name, []).extend(rows)
    return found


@cache
def shipped() -> Gazetteer:
    return Gazetteer.build(tables())


SMALL = Gazetteer.build(
    {
        "country": [{"code": "XA", "name": "Vellmark", "aliases": ["VM"], "demonyms": ["Vellish"], "weak": ["Vell"]}],
        "organization": [
            {"name": "Bureau of Tin", "weak": ["BOT"]},
            {"name": "Bank of Tides", "weak": ["BOT"]},
            {"name": "Harbour", "ambiguous": True, "needs": ["dredging"]},
            {"name": "US Board of Ores", "aliases": ["矿业局"]},
        ],
        "mineral": [
            {"name": "zinc"},
            {"name": "lead", "companion": True},
            {"name": "yttrium", "symbols": ["Y"]},
            {"name": "cobalt", "symbols": ["Co", "CoSO4"]},
        ],
    }
)


def names(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    return [(m.entry.name, text[m.start : m.end]) for m in longest(gazetteer.scan(text).matches)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vellmark’s port", [("Vellmark", "Vellmark")]),
        ("VELLMARK, VM; vm, vellmark, Vellmarkian", [("Vellmark", "VELLMARK"), ("Vellmark", "VM")]),
        ("Vell", []),
        ("Vell is in Vellmark", [("Vellmark", "Vell"), ("Vellmark", "Vellmark")]),
        ("BOT", []),
        ("The Bureau of Tin, or BOT", [("Bureau of Tin", "Bureau of Tin"), ("Bureau of Tin", "BOT")]),
        ("the bureau of tin", []),
        ("Harbour", []),
        ("Harbour does dredging", [("Harbour", "Harbour")]),
        ("the U.S. Board of Ores", [("US Board of Ores", "U.S. Board of Ores")]),
        ("由矿业局发布", [("US Board of Ores", "矿业局")]),
        ("ZINC and Zinc-rich", [("zinc", "ZINC"), ("zinc", "Zinc")]),
        ("They lead. Take the lead. The lead role.", []),
        ("zinc and lead; a lead smelter; exports of lead", [("zinc", "zinc"), *[("lead", "lead")] * 3]),
        ("to lead mining reform", []),
        ("Y, Co", [("yttrium", "Y"), ("cobalt", "Co")]),
        ("Y said so. Smith & Co", []),
        ("cobalt (Co) and CoSO4", [("cobalt", "cobalt"), ("cobalt", "Co"), ("cobalt", "CoSO4")]),
    ],
)
def test_case_and_company_decide_what_a_hit_is(text: str, expected: list[tuple[str, str]]) -> None:
    """Whole words only; acronyms as written; weak, ambiguous and everyday names need company; two owners are none."""
    assert names(SMALL, text) == expected


def test_demonyms_tell_the_country_and_are_no_names() -> None:
    """An adjective of nationality is kept apart from the names."""
    scan = SMALL.scan("Vellish ships")
    assert scan.matches == ()
    assert scan.demonyms == ((0, 7, "XA"),)


def test_an_empty_gazetteer_finds_nothing() -> None:
    """A workspace may empty its tables."""
    assert Gazetteer.build({}).scan("China").matches == ()


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    """Offsets into the folded text are offsets into the text, whatever the script."""
    assert len(fold(text)) == len(text)


def test_it_survives_pickling() -> None:
    """Worker processes get a copy."""
    text = "Vellmark mines zinc"
    assert names(pickle.loads(pickle.dumps(SMALL)), text) == names(SMALL, text)


def test_every_sovereign_state_is_a_country_with_its_code() -> None:
    """Codes are ISO 3166, each once; whoever is missing is a territory (places.toml) and no member of the UN."""
    codes = [row["code"] for row in tables()["country"]]
    assert len(codes) == len(set(codes)) >= 193
    assert all(pycountry.countries.get(alpha_2=code) for code in codes)


def test_shipped_wikidata_ids_belong_to_one_entry_each() -> None:
    """A Q number given twice is a slip of the pen."""
    ids = [row["wikidata"] for rows in tables().values() for row in rows if "wikidata" in row]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the People's Republic of China", "China"),
        ("DR Congo", "Democratic Republic of the Congo"),
        ("JOGMEC", "Japan Organization for Metals and Energy Security"),
        ("商务部", "Chinese Ministry of Commerce"),
        ("the U.S. Geological Survey", "US Geological Survey"),
        ("NRCan", "Natural Resources Canada"),
        ("IPEF", "Indo-Pacific Economic Framework"),
        ("heavy rare earths", "rare earths"),
        ("aluminum", "aluminium"),
        ("Kiev", "Kyiv"),
    ],
)
def test_shipped_aliases_lead_to_the_canonical_name(text: str, name: str) -> None:
    """One name a thing, however the outlet calls it."""
    assert [m.entry.name for m in longest(shipped().scan(text).matches)] == [name]


LISTED = """
aluminium antimony arsenic barite bauxite beryllium bismuth boron cerium caesium chromium cobalt copper dysprosium
erbium europium feldspar fluorspar gadolinium gallium germanium graphite hafnium helium holmium indium iridium
lanthanum lithium lutetium magnesium manganese molybdenum neodymium nickel niobium palladium platinum potash
praseodymium rhenium rhodium rubidium ruthenium samarium scandium selenium silicon strontium tantalum tellurium
terbium thorium thulium titanium tungsten uranium vanadium ytterbium yttrium zinc zirconium
"""


def test_every_mineral_of_the_official_lists_is_known() -> None:
    """US (2025), EU (2024), Japan and Australia: what they call critical."""
    listed = set(LISTED.split())
    known = {row["name"] for row in tables()["mineral"]}
    assert listed <= known
    assert {"phosphate rock", "coking coal", "lead", "tin", "silver", "platinum group metals"} <= known


def test_two_spellings_of_one_place_are_one_place() -> None:
    """Spellings that fold to one key would cancel each other out as two owners of it."""
    twice = Gazetteer.build({"places": [{"country": "XA", "names": ["Sãovell", "Saovell", "Ost-Vell", "Ost Vell"]}]})
    assert names(twice, "Saovell, Sãovell and Ost-Vell") == [
        ("Sãovell", "Saovell"),
        ("Sãovell", "Sãovell"),
        ("Ost-Vell", "Ost-Vell"),
    ]


@pytest.mark.parametrize(
    "town", ["São Paulo", "Sao Paulo", "Zürich", "Zurich", "Montréal", "Québec", "Potosí", "Krakow"]
)
def test_shipped_places_are_found_in_either_spelling(town: str) -> None:
    """With its accents or without, a known town is found."""
    assert [text for _, text in names(shipped(), f"Nothing moved in {town} all week.")] == [town]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Much hung on Jamieson Greer and his mood.", "Jamieson Greer"),
        ("Much hung on J.D. Vance and his mood.", "JD Vance"),
        ("Much hung on Lee Jae-myung and his mood.", "Lee Jae Myung"),
        ("Much hung on Francois-Philippe Champagne and his mood.", "François-Philippe Champagne"),
        ("Much hung on Tengku Zafrul Aziz and his mood.", "Tengku Zafrul Aziz"),
    ],
)
def test_known_officials_need_no_title(text: str, name: str) -> None:
    """A name that everybody knows stands without title, in each of its spellings."""
    assert name in [found for found, _ in names(shipped(), text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The FORGE of the old smith went cold.", []),
        ("Members of the Minerals Security Partnership moved to FORGE.", ["Forum on Resource Geostrategic Engagement"]),
        ("Mr Ford grew up there.", []),
        ("Orders by Stellantis and Ford fell.", ["Ford Motor"]),
        ("ERG stayed silent.", []),
        ("In Kazakhstan, ERG stayed silent.", ["Eurasian Resources Group"]),
    ],
)
def test_short_names_of_many_things_need_their_context(text: str, expected: list[str]) -> None:
    """An everyday word or an acronym of several bodies links to none without what belongs to it."""
    found = [name for name, _ in names(shipped(), text)]
    assert [
        n for n in found if n in ("Forum on Resource Geostrategic Engagement", "Ford Motor", "Eurasian Resources Group")
    ] == expected
