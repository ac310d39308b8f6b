"""Firms, groups and outlets without a telling ending, by what stands beside them. All are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

FIRMS: list[tuple[str, list[str]]] = [
    ("Zinc producer Fjellvik will close a pit.", ["Fjellvik"]),
    ("Shares of Ostergaard Pike fell by a tenth.", ["Ostergaard Pike"]),
    ("Analysts at Loxley & Brandt expect a surplus.", ["Loxley & Brandt"]),
    ("Kvartsholm, a maker of lenses in Vermont, has stopped work.", ["Kvartsholm"]),
    ("Tindhaven, which operates two leaching plants, declined to comment.", ["Tindhaven"]),
    ("Merrowdale, whose shares were halted, gave no reason.", ["Merrowdale"]),
    ("State-owned Khorvat Magnezi bought the kiln.", ["Khorvat Magnezi"]),
    ("The pressure group Rails for Morning, which is small, objected.", ["Rails for Morning"]),
    ("Trade body Verdigris welcomed the rule.", ["Verdigris"]),
    ("PT Sungai Perdana sold its ore.", ["PT Sungai Perdana"]),
    ("Ellery Marsh works at Hollin Gate as an economist.", ["Hollin Gate"]),
    ("The cathode maker Daehan EM bought a plant in Ulsan.", ["Daehan EM"]),
    ("Pigment maker Coralline Titan hit the upper circuit.", ["Coralline Titan"]),
    ("The union Metallica Nord called a strike.", ["Metallica Nord"]),
    ("Lualaba Sulphide, the biggest independent producer, is studying it.", ["Lualaba Sulphide"]),
    ("Shares of Ostwald Rare Earths rose.", ["Ostwald Rare Earths"]),
    ("At Hakusan Light Alloys, a die-caster, work went on. Hakusan closed higher.", ["Hakusan Light Alloys"]),
    ("The Tin Founders' Forum objected.", ["Tin Founders' Forum"]),
    ("The Nordic Scrap Dealers’ Alliance (NSDA) applauded it.", ["Nordic Scrap Dealers’ Alliance"]),
    ("Prices on the Nagoya exchange fell.", ["Nagoya exchange"]),
    ("It told the ASX that the mill would stay shut.", ["Australian Securities Exchange"]),
    ("Greens senator Oona Farrell objected in Canberra, and the Greens will vote no.", ["Australian Greens"]),
    ("Labour MP Denzil Orme asked, and Labour tabled a motion.", ["Labour Party"]),
]
OUTLETS: list[tuple[str, list[str]]] = [
    ("A local radio station, QXRB, had it first.", ["QXRB"]),
    ("He told the Abendbote newspaper that it was late.", ["Abendbote"]),
    ("The permits were pulled, Harbour Docket reported on Tuesday, citing three people.", ["Harbour Docket"]),
    ("Swedish broadcaster Nordvåg reported the delay.", ["Nordvåg"]),
    ("The Kurjer-7 portal wrote about the draft.", ["Kurjer-7"]),
]
NO_FIRMS = [
    "Green lawmaker Ottoline Brace urged restraint.",
    "Film producer Odd Grimstad left early.",
    "Documentary maker Lena Torvik left early.",
    "Traders of cobalt and Nickel waited in Kolwezi.",
    "The group met on Monday in March.",
    "Analysts at the mine said so.",
    "The exchange rate moved in Jakarta.",
    "The Company will close on Friday.",
]


@pytest.mark.parametrize(("text", "expected"), FIRMS, ids=[t[:30] for t, _ in FIRMS])
def test_a_firm_or_group_is_known_by_its_company(text: str, expected: list[str]) -> None:
    """A class before or behind the name, its shares, its staff, its party's members."""
    assert names(text, "organization") == expected


@pytest.mark.parametrize(("text", "expected"), OUTLETS, ids=[t[:30] for t, _ in OUTLETS])
def test_an_outlet_is_known_by_what_it_is_called_or_does(text: str, expected: list[str]) -> None:
    """A press word beside the name, or a report told at the end of the sentence."""
    assert names(text, "outlet") == expected


@pytest.mark.parametrize("text", NO_FIRMS)
def test_people_and_common_nouns_are_no_firms(text: str) -> None:
    """A lawmaker is no maker, a film producer none of zinc."""
    assert names(text, "organization") == []


def test_the_outlets_own_short_name_is_the_outlet() -> None:
    """ "Told the Courier" in the pages of the Fjordside Courier."""
    text = "The director told the Courier that ore would move. A courier came."
    assert names(text, "outlet", publisher="Fjordside Courier") == ["Fjordside Courier"]


def test_a_name_in_the_credits_is_none() -> None:
    """Who reported and edited is furniture; so is the bourse of a ticker."""
    text = "Ore moved, said Odette Marchand.\n\n(Reporting by Bram Visser in Lima; Editing by Tilda Moe)"
    assert names(text, "person", "place") == ["Odette Marchand"]
    assert names("Kestrel Mining Corp (ASX: KVR) rose.", "organization") == ["Kestrel Mining Corp"]


def test_a_gathering_of_states_is_a_bloc() -> None:
    """An association of countries is no company's club."""
    assert names("The Organisation of Garnet Exporting Countries met.", "bloc") == [
        "Organisation of Garnet Exporting Countries"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministerial Regulation No. 31 of 2027 bars it.", ["Ministerial Regulation No. 31 of 2027"]),
        ("The furnaces fall under General License 12.", ["General License 12"]),
        ("Executive Order 15999 set up the reserve.", ["Executive Order 15999"]),
        ("They placed an order of 12 kilns; the law of 1997 stands.", []),
        ("Unit 7 tripped, and Order was restored.", []),
    ],
)
def test_acts_are_known_by_their_numbers(text: str, expected: list[str]) -> None:
    """A regulation, decree or licence with its number is a law by name."""
    assert names(text, "agreement") == expected
