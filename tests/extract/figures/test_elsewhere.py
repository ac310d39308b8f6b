"""Quantities as reporters shorten them: nouns and units told elsewhere, small coins, home dollars, notice periods."""

from __future__ import annotations

import pytest

from extract.figures import find_figures
from extract.model import Article, Document, Figure, Sentence, Span

COUNTED_ELSEWHERE = [
    # the noun stands in another place of the sentence
    ("Of 71 requests filed since June, 40 were granted, 12 refused and the rest wait.", "71 40 12"),
    ("By one tally, sixteen have been founded since 2021.", "16"),
    ("The ministry met 14 bidders, and nine of them came back.", "14 9"),
    ("Its secretariat has a staff of five.", "5"),
    ("The tally came to 38 in March.", "38"),
    ("The league raised its membership to 15 with that.", "15"),
    ("The motion fell short of the 34 needed to pass.", "34"),
    ("She has 47 seats, three short of a majority.", "47 3"),
    ("Thirty plants made the register, up from 26 in the last round.", "30 26"),
    ("He cut the number of visits he plans to two from five.", "2 5"),
    ("The poll of 18 missions found seven in favour of a cap, six against.", "18 7 6"),
    ("She put the number of idle kilns at “around 30, give or take”.", "30"),
    ("Minister ODA: Twelve.", "12"),
    ("Beijing has put six light and heavy rare earths under licence.", "6"),
    ("Five, six smelters will have to close.", "5"),
    ("The office issued 46 licences this spring, against 71 a year earlier.", "46 71"),
    ("The tender drew 9 bids, 5 of which were refused.", "9 5"),
    ("The pit employs 800 and pays its taxes.", "800"),
    ("Most of the 400-odd licences lapse in June.", "400"),
    ("In 2023, 87 of 112 requests were turned down.", "87 112"),
    ("The Senate approved it by 61 to 38.", "61 38"),
    ("The office refused several requests, or 63 in all.", "63"),
    # a definite count is a count
    ("The three members will meet in Oslo.", "3"),
    ("Consignments of the four minerals need a permit.", "4"),
    ("One of the two dissenters wanted a cap.", "2"),
    # how often, how long in units that a hyphen joins
    ("She voted against the party 23 times.", "23"),
    ("Waivers have been granted three times.", "3"),
    ("The judge handed down an 80-page ruling.", "80"),
    ("The four-term senator left early.", "4"),
    ("A 12-person workshop makes the valves.", "12"),
]
OTHER_UNITS = [
    ("Duties fell by half from 2022.", "50 percent"),
    ("Quotes in Europe are four times those in Asia.", "4 ratio"),
    ("The mill has cost US$1,4 billion so far.", "1400000000 USD"),
    ("Recoveries rose 12,5% last year.", "12.5 percent"),
    ("The bank cut its rate by a quarter of a percentage point.", "0.25 percentage_point"),
    ("He wanted a half-point cut.", "0.5 percentage_point"),
    ("The box weighs half a pound.", "0.5 lb"),
    ("The file lay there for half a year.", "0.5 year"),
    ("The talks took a quarter of a century.", "25 year"),
    ("The stamp takes a month and a half.", "1.5 month"),
    ("The truce was prolonged for another year.", "1 year"),
    ("Three-fourths of it went east.", "75 percent"),
    ("Bolivia digs perhaps a twentieth of the world's supply.", "5 percent"),
    ("Ingots cost a third less than in May.", "33.33 percent"),
    ("Either side may act if imports fall by half or more.", "50 percent"),
    ("That share should be below half, she said.", "50 percent"),
    ("Debt will reach 3.6 times earnings.", "3.6 ratio"),
    ("The freeze will last 45 days.", "45 day"),
    ("Such guarantees last 20 months on average.", "20 month"),
    ("Each side tells the other 30 days before it adopts a duty.", "30 day"),
    ("They must consult for at least 90 days before introducing a quota.", "90 day"),
    ("Mintara ships about 12,000 tonnes of lithium carbonate equivalent a year.", "12000 t/yr"),
    ("The mill turns out 3,000 tonnes of zircon sand annually.", "3000 t/yr"),
    ("Peru mined 270,000 of the world's 390,000 tonnes.", "270000 t"),
    ("The first 500 tonnes sail in May, another 700 in July.", "700 t"),
    ("The appeal took 2 1/2 years.", "2.5 year"),
    ("It would move five times today's volume.", "5 ratio"),
    ("The share was expected to top 7% by June.", "7 percent"),
    ("On 3 July, 15% was agreed.", "15 percent"),
]
MONEY = [
    # a price compared with another of its sentence is one of the same kind; a sum with a measure of its own is not
    ("Yttria was offered at $1,260 a tonne, up $40.", "1260 USD/t; 40 USD/t"),
    ("Oxide fetches $880/kg in Antwerp against $610 in Ganzhou.", "880 USD/kg; 610 USD/kg"),
    ("Ingot slid to $12,400 a ton from a peak of about $19,000 in May.", "12400 USD/t; 19000 USD/t"),
    ("Ore cost $90 a tonne, and shares fell from $45 to $41.", "90 USD/t; 45 USD; 41 USD"),
    ("Tin was $33 a kilo, and the levy rose from $400 a head to $600.", "33 USD/kg; 400 USD; 600 USD"),
    ("Concentrate closed at seventeen dollars and forty cents a pound.", "17.4 USD/lb"),
    ("A $12 billion rescue went down.", "12000000000 USD"),
    ("A £3 million fund was set up.", "3000000 GBP"),
    ("They spent twelve million bucks on it.", "12000000 USD"),
    ("Magnets worth just 14p each hold up goods worth £20 million.", "0.14 GBP; 20000000 GBP"),
    ("The stock closed at 38¢.", "0.38 USD"),
    ("Nairobi will lend Sh9 billion.", "9000000000 KES"),
    ("Carbonate gained to Yn98,000-99,500/t.", "98000 CNY/t"),
    ("Tin passed $41,000 (£30,600) a tonne.", "41000 USD/t; 30600 GBP/t"),
    ("It sets $95 a kilogram for neodymium and $410 for dysprosium.", "95 USD/kg; 410 USD/kg"),
    ("The price went to $1,050 from $990 a tonne.", "1050 USD/t; 990 USD/t"),
    ("Freight eats 13 cents of each dollar, up from nine before the war.", "0.13 USD; 0.09 USD"),
    ("Holders will get $48.20 a share.", "48.2 USD"),
    ("The crown slipped 0.3% to 7.12 per dollar.", "0.3 percent"),
    ("The index fell 0.6 percent, to 5,812.", "0.6 percent"),
    ("Idle hands cost Chile 4bn pesos.", "4000000000 CLP"),
    ("The levy brought Kenya 90 million shillings.", "90000000 KES"),
    ("The Swiss refiner paid 5 million francs.", "5000000 CHF"),
]
NOTHING = [
    "Ask the tier-two smelters first.",
    "It was eight minutes past nine when the line stopped.",
    "The two governments agreed on Monday.",
    "Relations between the two countries are poor.",
    "Two diplomats said so.",
    "Two people with knowledge of the talks confirmed it.",
    "The hotel is two blocks from the palace.",
    "A third official shrugged.",
    "Three-month zinc rose.",
    "It came two weeks earlier.",
    "The last 18 months were hard.",
    "In May, 12 was the number of the bus.",
    "We asked three times who pays.",
]


def sentence(text: str, timezone: str | None = None, rest: str = "") -> tuple[Figure, ...]:
    """The figures of ``text``, which ``rest`` follows."""
    whole = text + rest
    cut = Sentence(0, len(text), 0)
    document = Document(Article(whole, timezone=timezone), (Span(0, len(whole)),), (cut,), ())
    return find_figures(document, (), ())


@pytest.mark.parametrize(("text", "values"), COUNTED_ELSEWHERE)
def test_a_count_needs_no_noun_beside_it(text: str, values: str) -> None:
    """A number is a count where another place of its sentence, or its hyphen, says what is counted."""
    found = sentence(text)
    assert [f"{f.value:g}" for f in found] == values.split()
    assert {f.unit for f in found} == {"count"}


@pytest.mark.parametrize(("text", "expected"), OTHER_UNITS)
def test_parts_of_units_and_lengths_of_measures(text: str, expected: str) -> None:
    """Half of a unit is a value of it; a notice period is a duration, a distance from today is none."""
    assert expected in [f"{f.value:.10g} {f.unit}" for f in sentence(text)]


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money_as_papers_write_it(text: str, expected: str) -> None:
    """The article is no Australia; coins are hundredths; a price told once is meant twice; a share is no unit."""
    assert [f"{f.value:.12g} {f.unit}" for f in sentence(text)] == expected.split("; ")


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nothing(text: str) -> None:
    """The pair named before, voices, city blocks, exchange contracts and distances in time are no figures."""
    assert sentence(text) == ()


@pytest.mark.parametrize(
    ("text", "timezone", "expected"),
    [
        ("The cap is $640 million, or US$420 million.", "Australia/Perth", ["AUD", "USD"]),
        ("The cap is $640 million.", "Australia/Perth", ["AUD"]),
        ("The cap is $640 million.", "America/Toronto", ["USD"]),
        ("The stock closed at 41.5¢.", "Australia/Sydney", ["AUD"]),
        ("It paid $3m and US$2m.", "Pacific/Auckland", ["NZD", "USD"]),
        ("It paid C$3m and $2m; US$1m is left.", "America/Toronto", ["CAD", "USD", "USD"]),
        ("It paid $3m and US$2m.", "Europe/Oslo", ["USD", "USD"]),
        ("It will lend Sh9 billion.", "Africa/Dar_es_Salaam", ["TZS"]),
    ],
)
def test_a_bare_dollar_is_the_outlets_own_where_it_marks_the_american_one(
    text: str, timezone: str, expected: list[str]
) -> None:
    """A house that writes US$ and marks no dollar of its own leaves the bare sign for its own; an Australian one
    does so where it marks none at all."""
    assert [f.unit for f in sentence(text, timezone)] == expected


@pytest.mark.parametrize(
    ("text", "timezone", "publisher", "expected"),
    [
        ("The fund holds $640 million.", "America/Toronto", "Department of Finance Canada", ["CAD"]),
        ("The fund holds $640 million.", "Australia/Sydney", "Ministry for Resources", ["AUD"]),
        (
            "The fund holds A$640 million, or $420 million.",
            "Australia/Sydney",
            "Ministry for Resources",
            ["AUD", "USD"],
        ),
        ("The fund holds $640 million.", "America/Toronto", "Lakehead Courier", ["USD"]),
        ("The fund holds $640 million.", "Europe/Oslo", "Ministry of Finance", ["USD"]),
    ],
)
def test_a_department_counts_in_the_money_of_its_state(
    text: str, timezone: str, publisher: str, expected: list[str]
) -> None:
    """A release of a department leaves the bare sign for its state's dollar, unless it marks that one."""
    article = Article(text, timezone=timezone, publisher=publisher)
    document = Document(article, (Span(0, len(text)),), (Sentence(0, len(text), 0),), ())
    assert [f.unit for f in find_figures(document, (), ())] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The levy in Nigeria will bring N1.2bn a year, or N450,000 a truck.", ["NGN", "NGN"]),
        ("Lusaka, the capital of Zambia, set a fine of K50 million.", ["ZMW"]),
        ("A fine of K50 million is due in Malawi.", ["MWK"]),
        ("In Zambia a litre costs K21.40.", ["ZMW"]),
        ("The climbers left K2 for Nigeria and Zambia with N95 masks.", []),
        ("A fine of K50 million is due.", []),
    ],
)
def test_a_letter_is_money_where_its_nation_is_named(text: str, expected: list[str]) -> None:
    """Naira and kwacha are written with one letter; a code such as K2 is none, nor is the letter elsewhere."""
    assert [f.unit for f in sentence(text) if f.unit not in ("count", "year")] == expected


@pytest.mark.parametrize(
    ("text", "modifier", "change"),
    [
        ("Exports rose 12 percent.", None, "up"),
        ("The levy was cut by a fifth.", None, "down"),
        ("Output fell by about 8 percent.", "about", "down"),
        ("Prices jumped nearly 40 percent.", "about", "up"),
        ("Almost 300 workers left.", "about", None),
        ("The deal covers at least 60 tonnes.", "at_least", None),
        ("Its stake is 40 percent.", None, None),
        ("Joblessness ticked up to 4.4 percent.", None, None),
    ],
)
def test_a_change_is_told_apart_from_a_modifier(text: str, modifier: str | None, change: str | None) -> None:
    """ "Rose" and "fell" say that the figure is a change; only words that bound or blur it are modifiers."""
    (found,) = sentence(text)
    assert (found.modifier, found.change) == (modifier, change)
