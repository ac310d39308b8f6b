"""Figures as market pages have them: moves of shares, prices with what they are per, rates "year-on-year", and no
figures in the names of indexes. All are invented."""

from __future__ import annotations

import pytest

from extract.figures import find_figures
from extract.model import Article, Figure
from extract.naming.find import find_mentions
from extract.segmentation.sentences import cut
from tests.extract.naming.shipped_names import gazetteer


def figures(text: str, timezone: str | None = None) -> tuple[Figure, ...]:
    document = cut(Article(text, timezone=timezone))
    return find_figures(document, find_mentions(document, gazetteer()), (), gazetteer().demonym_codes)


NO_FIGURES = (
    "The kiln stayed shut because of Covid-19 rules.",
    "ASX 200 zinc miner Dorvix Ltd gained nothing.",
    "S&P 500 companies earned more.",
    "Traders of the FTSE 100 and of the Nikkei 225 slept.",
)
WRITTEN = (
    ("Permits for the first quarter of 2027 to 16 smelters were published.", "16 count"),
    ("The scheme is run by nine U.S. allied countries and three U.K. firms.", "9 count, 3 count"),
    ("Slag with 55pc min oxide rose to $310/dmtu.", "55 percent at_least, 310 USD/mtu"),
    ("It climbed from $9,300 per ton in January to $41,000 in June.", "9300 USD/t, 41000 USD/t"),
    ("It opened six mines in 2012-15.", "6 count"),
    ("Stocks grew about fifteenfold, to an eighth of the need.", "15 ratio about, 12.5 percent"),
    ("Gabon will lend 50 million CFA francs; Gabon said so.", "5e+07 XAF"),
    ("Senegal will lend 50 million CFA francs.", "5e+07 XOF"),
)
MEASURED = (
    ("Dorvix Ores, the biggest smelter of tin in Norway, leapt 14% on Tuesday.", ["Dorvix Ores up"]),
    ("Dorvix closed the week with its share price jumping 12.4%.", ["share price up"]),
    ("Traders sent Dorvix's share price tumbling by 30%.", ["Dorvix's share price down"]),
    ("The S&P/ASX 200 index lost 0.7%.", ["S&P/ASX 200 index down"]),
    ("It lost 12% of its sales.", ["share of sales"]),
    ("She almost tripled her price target for Dorvix to $90 a share from $31.", ["price target"] * 3),
    ("Dorvix was last trading at A$3.35.", ["Dorvix"]),
    ("The price for slag was $42/kg Nb, with an average of $45/kg Nb.", ["price for slag"] * 2),
    ("Trade was slow, with slag offers mainly at $690/mtu.", ["slag offers"]),
    ("Slag exports stood in May at 8.5Kt, amounting to 93.7Kt for the year.", ["Slag exports"] * 2),
    ("Sales reached $133 million, reflecting a leap of 83% over the year.", ["Sales", "Sales up"]),
    ("Exports totalled $2,020 million, a 7% interannual increase.", ["Exports", "Exports up"]),
    ("Shipments are expected to reach 90 tons and climb to 210 tons.", ["Shipments"] * 2),
    ("The group has signed deals valued at 2.3 trillion won.", ["deals"]),
    ("A 700 billion won (about $500 million) contract was signed.", ["contract"] * 2),
    ("Falmer retains 30%, with Dorvix holding the remaining 30%.", ["stake"] * 2),
    ("Exports of wire rose 6.1 percent year-on-year to 5,473 tons.", ["Exports of wire up", "Exports of wire"]),
    ("Imports fell 12% in April and were down 3% in May.", ["Imports down"] * 2),
)
ABOUT = (
    ("Chile, which refines 90 percent of it, put nine ores on a list in response to a Peruvian levy.", ["CL", "CL"]),
    ("Dorvix, the biggest smelter outside China, melts 40% of Norwegian ore.", ["NO"]),
    ("Norway mines tin. Norwegian kilns melt it.\n\nThe stock covers 9,000 tonnes.", ["NO"]),
)


def test_sums_of_an_australian_house_are_its_own() -> None:
    """Where it marks no dollar at all, a sum is in its own and a price of metal in American ones."""
    text = "The reserve gets $38 million. Tin costs $40,000 a tonne."
    assert [f.unit for f in figures(text, "Australia/Perth")] == ["AUD", "USD/t"]
    assert [f.unit for f in figures(text, "America/New_York")] == ["USD", "USD/t"]
    marked = text + " It sold C$3 bonds."
    assert [f.unit for f in figures(marked, "Australia/Perth")][:2] == ["USD", "USD/t"]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_number_in_a_name_is_no_figure(text: str) -> None:
    """Names of indexes and of a disease hold numbers that measure nothing."""
    assert figures(text) == ()


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_a_number_is_of(text: str, expected: str) -> None:
    """A year before "to" begins no range; a state with full stops is part of what is counted."""
    assert ", ".join(f"{f.value:g} {f.unit} {f.modifier or ''}".strip() for f in figures(text)) == expected


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_what_is_measured_and_which_way_it_went(text: str, expected: list[str]) -> None:
    """The noun that a move, a price or a rate is told of, with the direction where it is one."""
    assert [f"{f.what} {f.change or ''}".strip() for f in figures(text)] == expected


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_whose_figure_it_is(text: str, expected: list[str]) -> None:
    """A relative clause is of its antecedent; "outside China" is not about China; else the article's own country."""
    assert [f.countries[0] for f in figures(text)] == expected
    assert all(len(f.countries) == 1 for f in figures(text))
