"""Names as pages of the trade press have them: sites, shares, offices, bylines, one firm under two forms. All are
invented."""

from __future__ import annotations

import pytest

from extract.model import Article
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut
from tests.extract.naming.shipped_names import found, names

SITES: list[tuple[str, list[str]]] = [
    ("Output rose at the Mt Halvern lithium mine.", ["Mt Halvern"]),
    ("Output at Mt. Halvern rose again.", ["Mt. Halvern"]),
    ("It plans drilling at its flagship Falmerby niobium project.", ["Falmerby"]),
    ("It owns the Thornhallow Project and the Falmerby tungsten project.", ["Thornhallow", "Falmerby"]),
    ("It advanced exploration at Falmerby in May.", ["Falmerby"]),
    ("Work on the Falmerby Rare Earths Project stopped.", ["Falmerby"]),
    ("The Cummer Range deposit is large.", ["Cummer Range"]),
    ("Dorvix Limited's (ASX: DVX) Tarvellan project is late.", ["Tarvellan"]),
    ("The kiln stands near Lake Halvern.", ["Lake Halvern"]),
    ("It covers the Musontari nickel laterite deposit.", ["Musontari"]),
    ("Demand shifted towards EVs.", []),
    ("Stocks in European warehouses fell.", []),
]
PEOPLE: list[tuple[str, list[str]]] = [
    ("Talks were led by Minister of Industry and Construction Tarvan Belgaro.", ["Tarvan Belgaro"]),
    ("It was signed by the Minister of Transport and Construction, Tarvan Belgaro, in May.", ["Tarvan Belgaro"]),
    ("He met the Special Envoy for South and Central Asian Affairs Torvald Gorm.", ["Torvald Gorm"]),
    ("The Christopher Harlan-led Mindorex fell.", ["Christopher Harlan"]),
    ("The reshuffle made Nicolas Gravel Finance Minister.", ["Nicolas Gravel"]),
    ("It needs help, said Nordre Haug Graphite Chair Arne H Frandsen.", ["Arne H Frandsen"]),
    ("It was led by the warlord Marlung Ting Ling.", ["Marlung Ting Ling"]),
    ("A resident of Mai Ro Halven town agreed.", []),
    ("On The Copper Show, mining analyst David van Hoogen says no. “No,” added Van Hoogen.", ["David van Hoogen"]),
    ("The board praised its Founder and CEO, Torvald Gormley, in May.", ["Torvald Gormley"]),
    ("The kiln is shut, said Razlan bin Osmara. Razlan gave no date.", ["Razlan bin Osmara"]),
    ("A view. Photographer: Torvald Gormley/Bloomberg via Getty Images", []),
    ("By Tilda Rasmussen\n\nThe mine is shut.", []),
    ("The mine is shut. (AFP Photo/Tilda Rasmussen)", []),
    ("By Tilda Rasmussen\n\nTilda Rasmussen heads the mine, the ministry said.", ["Tilda Rasmussen"]),
    ("The mine is shut.\n\nAlso Read | Tilda Rasmussen said the kiln was cold.", []),
]
FIRMS: list[tuple[str, list[str]]] = [
    ("Dorvix Ltd (ASX: DVX) (Dorvix or the Company) met. Dorvix Limited agreed, and Dorvix paid.", ["Dorvix Ltd"]),
    ("The Board of Directors of Dorvix Limited met.", ["Dorvix Limited"]),
    ("The metals firm Dorvix.com said it was late.", ["Dorvix.com"]),
    ("Prices are from Mysteel.com alone.", ["Mysteel"]),
    ("The spokesperson of the Office of the US State Department agreed.", ["US State Department"]),
    ("It is held by Halden Ore & Consultancy Limited.", ["Halden Ore & Consultancy Limited"]),
    ("It shipped to Xianlu TA&O Clean Technologies Co in May.", ["Xianlu TA&O Clean Technologies Co"]),
    (
        "It has a letter from the American Export-Import Bank of the United States.",
        ["Export-Import Bank of the United States"],
    ),
    (
        "Nordre Haug Graphite Inc rose. Shares of Nordre Haug fell, and Nordre Haug said so.",
        ["Nordre Haug Graphite Inc"],
    ),
    ("The National Council for Ore Policy (CNPO) met. The CNPO agreed.", ["National Council for Ore Policy"]),
    ("The Border Guard Force moved.", ["Border Guard Force"]),
    ("The Australian government on Friday announced a loan.", ["Australian government"]),
    ("It asked the ministries of Water and Energy, Steel and Mineral Resources, and Trade.", []),
    ("BHP (LSE: BHP; NYSE: BHP; ASX: BHP) fell.", ["BHP"]),
    ("The Ministry of Minerals of Tanzania agreed.", ["Tanzanian Ministry of Minerals"]),
    ("It is held by Rimbello, a company controlled by a lawyer.", ["Rimbello"]),
    ("Halden Iron and Steel Company rose.", ["Halden Iron and Steel Company"]),
    ("The Harbour Metals Index (ASX: XHM) fell, and so did the index.", []),
    ("President Donald Trump’s administration agreed.", []),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_what_a_mine_or_project_is_called_is_a_place(text: str, expected: list[str]) -> None:
    """A height, a project, a deposit, whatever is dug there; neither an adjective nor a plural of capitals is one."""
    assert names(text, "place") == expected


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_behind_long_offices_and_in_bylines(text: str, expected: list[str]) -> None:
    """The matters of an office are no part of a name; a byline or credit makes nobody the subject of an article."""
    assert names(text, "person") == expected


@pytest.mark.parametrize(("text", "expected"), FIRMS)
def test_a_firm_has_one_name_and_its_organs_none(text: str, expected: list[str]) -> None:
    """Legal forms make no second firm; a board, an office of a ministry and an index are none."""
    assert names(text, "organization") == expected


def test_the_sign_of_a_share_is_no_metal() -> None:
    """ "(ASX: REE)" names a share; the rare earths of the sentence are meant by their words."""
    assert found("Dorvix Limited (ASX: REE) mines rare earths.", "mineral") == [("rare earths", "rare earths")]


def test_a_ministry_is_that_of_the_only_state_known_to_have_it() -> None:
    """A ministry without adjective belongs to the one state of the article whose ministry has this name."""
    text = "China approved the licences, the Ministry of Commerce announced. Norway and the United States waited."
    assert names(text, "organization") == ["Chinese Ministry of Commerce"]


def test_an_agency_of_small_letters_is_no_act() -> None:
    """ "DPA" is an act where the agency is not named otherwise."""
    assert names("The Pentagon signed DPA agreements.", "outlet") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Australian miner said no.", []),
        ("The Australian-American company fell.", []),
        ("The Australian reported it on Monday.", ["The Australian"]),
    ],
)
def test_an_outlet_that_is_an_adjective_too_needs_a_verb(text: str, expected: list[str]) -> None:
    """Before a noun "The Australian" tells where somebody is from."""
    assert names(text, "outlet") == expected


def test_a_firm_named_like_metals_is_told_by_its_capitals() -> None:
    """The same two words are a firm where both have capitals and the text knows the firm, and metals elsewhere."""
    text = "Critical Metals Corp is late. Critical Metals wants a loan for critical metals."
    assert names(text, "organization", "mineral") == ["Critical Metals Corp", "critical minerals"]


def test_the_office_of_the_us_trade_representative_has_points_too() -> None:
    """A body's name with "US" inside is known with the points as well, and an act's name begins with them."""
    text = "The Office of the U.S. Trade Representative published the U.S.-Halden Action Plan."
    assert names(text, "organization", "agreement") == [
        "Office of the US Trade Representative",
        "U.S.-Halden Action Plan",
    ]


def test_a_surname_may_stand_for_somebody_of_the_headline() -> None:
    """Who is named in full above the text is meant by the surname in it."""
    known = Gazetteer.build({"person": [{"name": "Aino Kettunen"}]})
    document = cut(Article("Kettunen gave no date.", title="Aino Kettunen speaks on gallium"))
    assert [m.name for m in find_mentions(document, known) if m.type == "person"] == ["Aino Kettunen"]
