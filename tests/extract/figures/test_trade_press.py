"""Quantities as trade papers, company releases and exchange notices write them, and what each of them measures."""

from __future__ import annotations

import pytest

from extract.figures import find_figures
from extract.model import Article, Document, Figure, Mention, Sentence, Span

WRITTEN = [
    # what kind of tonnes, metres, ounces it is
    ("The miner sold 4,200 contained tonnes and drilled 900 underground metres.", "4200 t, 900 m"),
    ("The pit yielded 2.1 million payable pounds.", "2100000 lb"),
    # how many sized things, each with its size
    ("The firm holds two 12-year contracts.", "2 count, 12 year"),
    ("It ordered three 50-megawatt kilns.", "3 count, 50 MW"),
    # a number told twice is one
    (
        "The buyer must pay forty thousand dollars ($40,000) within thirty (30) days.",
        "40000 USD, 30 day",
    ),
    # items of a list count what the first does
    ("The plan names 18 schemes for mining, 9 for smelting and 4 for scrap.", "18 count, 9 count, 4 count"),
    # what a price or a rate is per, a word between
    ("Its cash cost was $1.84 per payable pound.", "1.84 USD/lb"),
    ("It may sell up to 330 tons of lithium carbonate equivalent (LCE) each year.", "330 t/yr"),
    ("It set a ceiling of 2,800 mt/y for the pond.", "2800 t/yr"),
    # a pound of ore is no money, whatever else the sentence costs
    ("It beat its cost and production guidance of 140 million pounds.", "140000000 lb"),
    ("The town will put $84 million Australian dollars into the kiln.", "84000000 AUD"),
    ("The levy may bring US$8.3Bn.", "8300000000 USD"),
    # a stretch of the calendar
    ("Losses grew in the first three quarters of 2020.", ""),
    # norms, grades and lines of a page are no quantities
    ("An NI 43-101 report puts the resource at 20 million tonnes.", "20000000 t"),
    ("It supplies tier 1 carmakers and class 1 nickel.", ""),
    ("Subscribe now and enjoy 30 days of unlimited access.", ""),
    ("12", ""),
    # a comma before what a rate is per
    ("The site will make 8,000 tonnes of anode material, per year.", "8000 t/yr"),
    # coins and currencies
    ("Malaysia will charge nine sen a litre.", "0.09 MYR/L"),
    ("Oman set aside 8.2 million rials for the smelter.", "8200000 OMR"),
    ("The Philippines lost P12.5-billion in royalties.", "12500000000 PHP"),
]


def figures(text: str, *mentions: Mention, demonyms: dict[str, str] | None = None) -> tuple[Figure, ...]:
    """One sentence a line; lines apart by an empty one are paragraphs."""
    sentences, paragraphs, at = [], [], 0
    for part in text.split("\n\n"):
        paragraphs.append(Span(at, at + len(part)))
        for line in part.split("\n"):
            sentences.append(Sentence(at, at + len(line), len(paragraphs) - 1))
            at += len(line) + 1
        at += 1
    document = Document(Article(text), tuple(paragraphs), tuple(sentences), ())
    return find_figures(document, mentions, (), demonyms or {})


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_trade_papers_and_releases_are_read(text: str, expected: str) -> None:
    """Value and unit of every figure of a sentence, in order."""
    assert ", ".join(f"{f.value:g} {f.unit}".replace("e+06", "000000") for f in figures(text)) == ", ".join(
        f"{float(value):g} {unit}".replace("e+06", "000000")
        for value, unit in (item.split() for item in expected.split(", ") if item)
    )


@pytest.mark.parametrize(
    ("text", "modifier", "change"),
    [
        ("Under a six-year contract the mill stays open.", None, None),
        ("Over a 20-year period nothing grew.", None, None),
        ("The hole cut copper at 1.4% over 38 metres.", None, None),
        ("Shares surged over 20%.", "more_than", "up"),
        ("Sales fell by at least 8%.", "at_least", "down"),
        ("Duties rose above 15%.", "more_than", None),
        ("The study uses a 9% discount rate.", None, None),
        ("It sold 15 percent more cobalt.", None, "up"),
        ("Pumps make up 60 percent of demand.", None, None),
        ("It will pay $17 million plus interest.", None, None),
        ("It will pay $17 million plus.", "at_least", None),
        ("The lot is powder of min 97% purity.", "at_least", None),
    ],
)
def test_bounds_are_told_from_grounds_and_changes_from_levels(
    text: str, modifier: str | None, change: str | None
) -> None:
    """ "Under a contract" bounds nothing; "surged over 20%" is a change, "rose above 15%" a level."""
    found = figures(text)[-1]
    assert (found.modifier, found.change) == (modifier, change)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the subject of the verb, not the place or the month beside the figure
        ("Prices of the oxide in Rotterdam rose 12 percent in May.", "Prices of the oxide in Rotterdam"),
        ("The company's first-half revenue fell in Perth by 9 percent.", "company's first-half revenue"),
        # what the verb raises, cuts, ships
        ("The group cut its output target to 3,000 tonnes.", "output target"),
        ("The mill shipped 3,000 tonnes of cathode last week.", "shipments of cathode"),
        ("The state will invest $40 million.", "investment"),
        # the noun that "of" joins
        ("The study gives an after-tax net present value of $900 million.", "after-tax net present value"),
        ("It has an internal rate of return of 19 percent.", "internal rate of return"),
        ("It took a 15 percent stake in the refinery.", "stake in refinery"),
        ("The country covers 60 percent of global demand.", "share of global demand"),
        ("Profit grew after a 9 percent rise in sales volume.", "sales volume"),
        ("The core graded 1.4 percent copper.", "copper grade"),
        # lengths by what they run along, money by what is done with it
        ("The seam is 40 metres thick.", "thickness"),
        ("The hole hit ore from 38 metres depth.", "depth"),
        ("The trench showed 11 metres at 2.4% tin.", "intersection"),
        ("The state has won $90 million.", "funding"),
        ("The 60%-owned mine closed.", "stake"),
        ("It takes two months to obtain a permit.", "time to obtain a permit"),
    ],
)
def test_what_is_a_noun_of_the_same_clause(text: str, expected: str) -> None:
    """No figure measures a month, a town or a verb."""
    assert figures(text)[0].what == expected


def test_what_is_compared_measures_the_same() -> None:
    """ "Up from", "against" and a conversion in brackets are of the thing told before."""
    text = "Output was 900 tonnes, up 20 percent from 750 tonnes a year earlier."
    assert [f.what for f in figures(text)] == ["Output"] * 3
    assert [f.what for f in figures("The capital cost is A$140 million ($94 million).")] == ["capital cost"] * 2
    text = "It has a net present value, at a discount rate of 8%, of $70 million."
    assert figures(text)[-1].what == "net present value"


def mention(kind: str, text: str, name: str, code: str | None = None) -> Mention:
    return Mention(kind, name, name, text.index(name), text.index(name) + len(name), country=code)  # type: ignore[arg-type]


def test_each_price_of_a_list_is_of_the_ware_before_it() -> None:
    """ "Oxide at $40, metal at $55"."""
    text = "Quotes were cerium oxide at $2 per kg and neodymium oxide at $60 per kg."
    named = [mention("mineral", text, "cerium oxide"), mention("mineral", text, "neodymium oxide")]
    found = figures(text, *named)
    assert [f.minerals for f in found] == [("cerium oxide",), ("neodymium oxide",)]
    assert [f.what for f in found] == ["cerium oxide", "neodymium oxide"]


def test_countries_are_those_of_the_clause() -> None:
    """Of two clauses each has its own; a state goes before an adjective, an adjective before nothing."""
    text = "Chile exported 300 tonnes, while Peru exported 90 tonnes."
    found = figures(text, mention("country", text, "Chile", "CL"), mention("country", text, "Peru", "PE"))
    assert [f.countries for f in found] == [("CL",), ("PE",)]
    text = "Chile took 9 tonnes from a Canadian firm."
    assert figures(text, mention("country", text, "Chile", "CL"), demonyms={"Canadian": "CA"})[0].countries == ("CL",)
    assert figures("Chilean mills made 9 tonnes.", demonyms={"Chilean": "CL"})[0].countries == ("CL",)


def test_whoever_counts_is_not_what_is_counted() -> None:
    """ "According to the Norwegian survey" does not make a figure one about Norway."""
    text = "Stocks cover six weeks, according to the Norwegian survey."
    assert figures(text, demonyms={"Norwegian": "NO"})[0].countries == ()


def test_countries_are_carried_within_a_paragraph_but_not_for_prices() -> None:
    """The country that a paragraph opens with; the price of a metal is the world's."""
    text = "Chile lifted the cap.\nIt allows 300 tonnes.\nThe metal costs $9 a kilo."
    allowed, price = figures(text, mention("country", text, "Chile", "CL"))
    assert allowed.countries == ("CL",)
    assert price.countries == ()


def test_both_sides_are_the_two_named_last() -> None:
    """ "The two countries" of a sentence without names."""
    text = "Chile met Peru.\n\nThe two countries will share 300 tonnes."
    found = figures(text, mention("country", text, "Chile", "CL"), mention("country", text, "Peru", "PE"))
    assert found[0].countries == ("CL", "PE")


def test_money_named_after_a_state_is_not_about_it() -> None:
    """ "40 million US dollars"."""
    text = "Chile paid 40 million US dollars."
    found = figures(text, mention("country", text, "Chile", "CL"), mention("country", text, "US", "US"))
    assert found[0].countries == ("CL",)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Output was 900 tonnes in October-December 2018.", "2018"),
        ("Output was 900 tonnes in April-June.", None),
        ("It repaid $40 million of the 2023 notes.", None),
        ("Costs rose from $205 million in the 2024 study.", None),
        ("Exports reached 300 tonnes in the 2025 financial year.", "2025"),
    ],
)
def test_the_year_of_a_paper_and_the_first_month_of_a_stretch_are_no_period(text: str, period: str | None) -> None:
    """ "The 2024 study" dates a study; "October-December" is not October."""
    assert figures(text)[0].period == period
