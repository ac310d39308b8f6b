"""Names that something joins: matters of one body, two sides of a pact, a firm and its analyst. All are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import found

BODIES: list[tuple[str, list[str]]] = [
    ("The Gravel Surveillance and Quota Authority met.", ["Gravel Surveillance and Quota Authority"]),
    ("The Audit and Risk Committee of Dorvix Ltd met.", ["Audit and Risk Committee of Dorvix Ltd"]),
    ("The Tariff Review and Appeals Board heard it.", ["Tariff Review and Appeals Board"]),
    ("The Licensing and Compliance Office refused it.", ["Licensing and Compliance Office"]),
    ("The Stocks and Shares Commission fined two brokers.", ["Stocks and Shares Commission"]),
    ("The Australian and Canadian Drilling Association wrote.", ["Australian and Canadian Drilling Association"]),
    ("The African and Oceanian Ores Bureau wrote.", ["African and Oceanian Ores Bureau"]),
    ("The Gravel Remedies Authority and Customs Authority met.", ["Gravel Remedies Authority", "Customs Authority"]),
    ("She works for the Nordlys and Sandvar Laboratory.", ["Sandvar Laboratory"]),
    ("Glencore and Halden Minerals merged.", ["Glencore", "Halden Minerals"]),
    ("It was passed by the Glencore Board.", ["Glencore"]),
    ("Rio Tinto Group rose, and so did Halden Group.", ["Rio Tinto", "Halden Group"]),
    ("Halden Mineração Ltda. agreed.", ["Halden Mineração Ltda"]),
    ("Mineração Serra Vela rose.", ["Mineração Serra Vela"]),
    (
        "Halden Ores Co., Ltd. agreed with Xianlu Tungsten Co. Ltd, too.",
        [
            "Halden Ores Co., Ltd.",
            "Xianlu Tungsten Co. Ltd",
        ],
    ),
    ("Dorvix Rare Ores Ltd (ASX: DVR) met. DVR has a kiln.", ["Dorvix Rare Ores Ltd"] * 2),
    ("The Tin Makers League agreed.", ["Tin Makers League"]),
    ("The House of Lords and the House of Councillors voted.", ["House of Lords", "House of Councillors"]),
    ("The US Trade Representative opened a case.", ["Office of the US Trade Representative"]),
    ("It was read by the US Trade Representative, Tilda Rasmussen.", []),
]
PACTS: list[tuple[str, list[str]]] = [
    ("The Kenya-U.S. Gravel Forum met in Busan.", ["Kenya-U.S. Gravel Forum"]),
    ("He chairs the U.S.-Kenya Business Roundtable.", ["U.S.-Kenya Business Roundtable"]),
    ("Under the Kenya-U.K. Graphite Partnership, both pay.", ["Kenya-U.K. Graphite Partnership"]),
    ("Trade between Kenya and the U.S. Business groups protest.", []),
    ("It was on the list of the Quad Trade Ministers’ Meeting.", ["Quad Trade Ministers’ Meeting"]),
    ("The Kenya-Japan Energy Ministers Meeting ended.", ["Kenya-Japan Energy Ministers Meeting"]),
    ("The Annual General Meeting is in May.", []),
    ("The second Kenya-Norway Slag Kilns Dialogue was held in May.", ["Kenya-Norway Slag Kilns Dialogue"]),
    ("The Harbour Renewal and Logistics Conference opened.", ["Harbour Renewal and Logistics Conference"]),
]
LAWS: list[tuple[str, list[str]]] = [
    ("It passed the Law on Quarries and Gravel.", ["Law on Quarries and Gravel"]),
    ("Lawmakers discussed the Law on Foreign Trade.", ["Law on Foreign Trade"]),
    ("The Export Control Law of Norway was read.", ["Export Control Law"]),
    ("The Securing Gravel for Norway Act was proposed.", ["Securing Gravel for Norway Act"]),
    ("Guinea changed its Mining Code and its Tax Code.", ["Mining Code", "Tax Code"]),
    ("A Code of Conduct and the HS Code differ.", []),
    (
        "The Slag Sharing Bill was read, and the Coastal Slag (Amendment) Bill passed.",
        [
            "Slag Sharing Bill",
            "Coastal Slag (Amendment) Bill",
        ],
    ),
    ("Senate Bill 2831 lapsed under Circular 27.", ["Senate Bill 2831", "Circular 27"]),
    ("Former US President Bill Tessler spoke of Bill's letter.", []),
    ("Law and order matter.", []),
    ("They signed the Joint Declaration on Slag Sands.", ["Joint Declaration on Slag Sands"]),
    ("The Joint Action Plan on Tin and Rare Earths was read.", ["Joint Action Plan on Tin and Rare Earths"]),
    ("The Halden Declaration on Fair Kilns was read.", ["Halden Declaration on Fair Kilns"]),
]
LISTS: list[tuple[str, str, list[str]]] = [
    ("Buyers such as Toravo, Kinvaru and Seilane were told to wait.", "organization", ["Toravo", "Kinvaru", "Seilane"]),
    (
        "It is a joint venture of Dorvix Ltd (60%), Falmer (30%) and Nordvik (10%).",
        "organization",
        ["Dorvix Ltd", "Falmer", "Nordvik"],
    ),
    ("Key deposits include Falmerby, Tarvellan and Mount Gorm.", "place", ["Falmerby", "Tarvellan", "Mount Gorm"]),
    ("It runs in the provinces of Jurrin (20%) and Salvane (7%).", "place", ["Jurrin", "Salvane"]),
    ("In these regions, Minister Ahnvik said, Tarvellan and others met.", "place", []),
    (
        "The 9th Tin and Zinc Congress opened, and the National Congress voted.",
        "event",
        ["Tin and Zinc Congress"],
    ),
    ("Minister Tran Duc Loc spoke. Minister Loc left, and Loc was late.", "person", ["Tran Duc Loc"] * 3),
]
STAFF: list[tuple[str, list[str]]] = [
    ("Prices will fall, said Corvane analyst Tilda Rasmussen.", ["Corvane"]),
    ("Rystvane commodity analyst Tilda Rasmussen cut her outlook.", ["Rystvane"]),
    ("Independent analyst Tilda Rasmussen disagreed.", []),
    ("Veteran trader Tilda Rasmussen disagreed.", []),
    ("Republican strategist Tilda Rasmussen disagreed.", []),
    ("Norwegian analyst Tilda Rasmussen disagreed.", []),
    ("Beijing analyst Tilda Rasmussen disagreed.", []),
]
OUTLETS: list[tuple[str, list[str]]] = [
    ("The Halden News Agency reported the blast.", ["Halden News Agency"]),
    ("He works for the Halden Broadcasting Corporation.", ["Halden Broadcasting Corporation"]),
    ("In an interview with The Metalvane, she said no.", ["Metalvane"]),
    ("He told The Ledgervane that supplies were short.", ["Ledgervane"]),
    ("In an interview with the Nordlys on Tuesday, he said no.", ["Nordlys"]),
    ("In an interview with Halloran on Tuesday, she said no.", []),
    ("Radio Halvane and Radio Mosivane had it first.", ["Radio Halvane", "Radio Mosivane"]),
]
METALS: list[tuple[str, list[str]]] = [
    ("Exports grew, with gold at $310 million and silver at $22 million.", ["gold", "silver"]),
    ("It taxes diamonds, iron and gold.", ["diamonds", "iron", "gold"]),
    ("Investors fled into gold.", ["gold"]),
    ("It is the gold standard, and no silver bullet.", []),
    ("They struck gold behind the gold-plated door.", []),
    ("She iron-willed it. He won a silver medal.", []),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_matters_that_belong_to_one_body_stand_in_one_name(text: str, expected: list[str]) -> None:
    """ "and" between two matters joins them into a body's name; between two bodies it does not."""
    assert [name for name, _ in found(text, "organization")] == expected


@pytest.mark.parametrize(("text", "expected"), PACTS)
def test_both_sides_of_a_pact_belong_to_its_name(text: str, expected: list[str]) -> None:
    """A state with full stops in its short form breaks no name off."""
    assert [name for name, _ in found(text, "event", "agreement")] == expected


@pytest.mark.parametrize(("text", "expected"), LAWS)
def test_a_law_has_its_name(text: str, expected: list[str]) -> None:
    """What a law is on, or what it does to what, belongs to its name; whose it is does not."""
    assert [name for name, _ in found(text, "agreement")] == expected


@pytest.mark.parametrize(("text", "kind", "expected"), LISTS)
def test_each_name_of_a_list_is_what_the_list_is_of(text: str, kind: str, expected: list[str]) -> None:
    """The class before a list holds for all of its names; shares in brackets make them owners."""
    assert [name for name, _ in found(text, kind)] == expected


@pytest.mark.parametrize(("text", "expected"), STAFF)
def test_who_employs_an_analyst_is_a_firm(text: str, expected: list[str]) -> None:
    """A name right before an analyst's office is the employer's, unless it says what kind of analyst it is."""
    assert [name for name, _ in found(text, "organization")] == expected


@pytest.mark.parametrize(("text", "expected"), OUTLETS)
def test_who_interviews_is_an_outlet(text: str, expected: list[str]) -> None:
    """What has an article and is told something, or carries the news in its name, is an outlet."""
    assert [name for name, _ in found(text, "outlet")] == expected


@pytest.mark.parametrize(("text", "expected"), METALS)
def test_gold_is_a_metal_unless_it_is_a_picture(text: str, expected: list[str]) -> None:
    """Gold and silver need no other metal beside them; idioms with them are no metals."""
    assert [name for name, _ in found(text, "mineral")] == expected


def test_an_island_is_a_place() -> None:
    """A name right before "island" is the island's."""
    assert found("Protests spread on Kalovane island.", "place") == [("Kalovane", "Kalovane")]


def test_a_province_belongs_to_the_name_that_is_known() -> None:
    """A known place takes "Province" behind it along; a border post is a place; two months are none."""
    assert found("Kilns in Thai Nguyen Province stopped.", "place") == [("Thai Nguyen", "Thai Nguyen Province")]
    assert found("Lorries wait at Halvane Border Post.", "place") == [("Halvane Border Post", "Halvane Border Post")]
    assert found("Exports fell in January–February again.", "place") == []


def test_an_agency_is_told_under_its_short_name() -> None:
    """ "Told Jinvane", in the pages of Jinvane News Agency."""
    assert found("He told Jinvane that it was late.", "outlet", publisher="Jinvane News Agency") == [
        ("Jinvane News Agency", "Jinvane")
    ]


def test_a_picture_agency_is_named_only_outside_of_credits() -> None:
    """An agency behind a photographer is furniture; one that sues is none."""
    assert found("A kiln in May. Arvo Lindt/AFP via Getty Images", "organization") == []
    assert found("Getty Images sued the firm.", "organization") == [("Getty Images", "Getty Images")]
