"""Sentences with the figures they state, one construction each, noted as ``text | value[..high] unit [modifier]``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract.figures import find_figures
from extract.model import Article, Document, Figure, Sentence, Span

SENTENCES: list[tuple[str, list[str]]] = [
    # scales and currencies as Asian and African papers write them; a mass and a time are no rate
    ("Shipments were worth RM809.6bil last year.", ["RM809.6bil | 809600000000 MYR"]),
    ("The fund holds ₹900cr.", ["₹900cr | 9000000000 INR"]),
    ("The premium rose to Yn6,150 a tonne.", ["Yn6,150 a tonne | 6150 CNY/t"]),
    ("Nairobi set aside KSh2.5bn.", ["KSh2.5bn | 2500000000 KES"]),
    ("The pit yielded 45kt against 40kt a year earlier.", ["45kt | 45000 t", "40kt | 40000 t"]),
    ("The pit yields 40kt a year.", ["40kt a year | 40000 t/yr"]),
    # shares, points, changes
    ("Orvik Metals refines 12.5% of the world's gallium.", ["12.5% | 12.5 percent"]),
    ("The duty was set at 12 pct on tungsten bars.", ["12 pct | 12 percent"]),
    ("Roughly sixty percent of the ore is shipped north.", ["Roughly sixty percent | 60 percent about"]),
    ("Well over 70 per cent of the magnets failed the test.", ["Well over 70 per cent | 70 percent more_than"]),
    (
        "The share slipped two percentage points to 41%.",
        ["two percentage points | 2 percentage_point down", "41% | 41 percent"],
    ),
    ("Yields widened by 25 basis points.", ["25 basis points | 25 basis_point up"]),
    ("Exports fell 8.3 percent in May.", ["8.3 percent | 8.3 percent down"]),
    ("Antimony prices jumped by 40% in a fortnight.", ["40% | 40 percent up"]),
    ("The ministry cut the quota by about 15%.", ["about 15% | 15 percent about"]),
    ("A 30 percent drop in shipments followed.", ["30 percent | 30 percent down"]),
    ("Output was 6% lower than a year earlier.", ["6% | 6 percent down"]),
    ("The rate went from 7.5% to 25%.", ["7.5% | 7.5 percent", "25% | 25 percent"]),
    ("Recovery rates range from 80 to 85 percent.", ["80 to 85 percent | 80..85 percent"]),
    ("Its share is anywhere from 20% to 30%.", ["20% to 30% | 20..30 percent"]),
    ("Growth of 3-5% is expected.", ["3-5% | 3..5 percent up"]),
    ("Between five and seven percent of the feed is lost.", ["five and seven percent | 5..7 percent"]),
    ("Grades of 1.5–2.1% were reported.", ["1.5–2.1% | 1.5..2.1 percent"]),
    ("It supplies a third of the cobalt.", ["a third | 33.33 percent"]),
    ("Two-thirds of the smelters are idle.", ["Two-thirds | 66.67 percent"]),
    ("Nearly three quarters of the graphite is synthetic.", ["Nearly three quarters | 75 percent about"]),
    ("More than half of the world's indium is refined there.", ["More than half | 50 percent more_than"]),
    ("A quarter of the staff left.", ["A quarter | 25 percent"]),
    ("The levy will fall by half.", ["half | 50 percent down"]),
    ("One-fifth of the licences were refused.", ["One-fifth | 20 percent"]),
    ("Nine out of 10 applications were granted.", ["Nine out of 10 | 90 percent"]),
    ("One in four magnets contains terbium.", ["One in four | 25 percent"]),
    ("Some 40 to 45 per cent of germanium is recycled.", ["Some 40 to 45 per cent | 40..45 percent about"]),
    # money
    ("Canberra will lend A$840 million to the refinery.", ["A$840 million | 840000000 AUD"]),
    ("The fund holds C$2 billion.", ["C$2 billion | 2000000000 CAD"]),
    ("A S$30 million depot opened.", ["S$30 million | 30000000 SGD"]),
    (
        "The stake cost HK$1.1 billion and NT$400 million.",
        ["HK$1.1 billion | 1100000000 HKD", "NT$400 million | 400000000 TWD"],
    ),
    ("Brazil set aside R$5 billion.", ["R$5 billion | 5000000000 BRL"]),
    ("The board approved Rs 1,500 crore for magnets.", ["Rs 1,500 crore | 15000000000 INR"]),
    ("A scheme of ₹7,280 crore was cleared.", ["₹7,280 crore | 72800000000 INR"]),
    ("It asked for 25 lakh rupees.", ["25 lakh rupees | 2500000 INR"]),
    ("The plan costs ₹1.2 lakh crore.", ["₹1.2 lakh crore | 1200000000000 INR"]),
    ("Tokyo earmarked 39 billion yen.", ["39 billion yen | 39000000000 JPY"]),
    ("The mill paid 3.2 trillion won.", ["3.2 trillion won | 3200000000000 KRW"]),
    ("The bond raised RMB 800 million.", ["RMB 800 million | 800000000 CNY"]),
    ("Quotes stood at 412,000 yuan a tonne.", ["412,000 yuan a tonne | 412000 CNY/t"]),
    ("Brussels offered €3bn in grants.", ["€3bn | 3000000000 EUR"]),
    ("Some 250 million euros are missing.", ["Some 250 million euros | 250000000 EUR about"]),
    ("London pledged £50m for recycling.", ["£50m | 50000000 GBP"]),
    ("The loss came to $1.2tn.", ["$1.2tn | 1200000000000 USD"]),
    ("They want US$4.7 billion by spring.", ["US$4.7 billion | 4700000000 USD"]),
    ("The deposit is worth USD 900 million.", ["USD 900 million | 900000000 USD"]),
    ("The contract is valued at 60 million Australian dollars.", ["60 million Australian dollars | 60000000 AUD"]),
    ("Ten million dollars went missing.", ["Ten million dollars | 10000000 USD"]),
    ("The town got half a million dollars.", ["half a million dollars | 500000 USD"]),
    ("The bank lent $10-15 billion.", ["$10-15 billion | 10000000000..15000000000 USD"]),
    ("Losses of $10 million to $12 million are feared.", ["$10 million to $12 million | 10000000..12000000 USD"]),
    ("The cost is between $2 billion and $3 billion.", ["$2 billion and $3 billion | 2000000000..3000000000 USD"]),
    ("The bill (€40 million) is unpaid.", ["€40 million | 40000000 EUR"]),
    ("It rose to $45 from $38.", ["$45 | 45 USD", "$38 | 38 USD"]),
    ("South Africa's R2.5 billion plan failed.", ["R2.5 billion | 2500000000 ZAR"]),
    ("The fee is 55 cents a pound.", ["55 cents a pound | 0.55 USD/lb"]),
    ("The pilot was awarded $5.8 million a year.", ["$5.8 million | 5800000 USD"]),
    ("Wellington put up NZ$80 million.", ["NZ$80 million | 80000000 NZD"]),
    ("The seller wants 400 million Swiss francs.", ["400 million Swiss francs | 400000000 CHF"]),
    # prices
    ("Spot bids were $9,500-$10,200 per tonne.", ["$9,500-$10,200 per tonne | 9500..10200 USD/t"]),
    ("A floor of $62/kg was agreed.", ["$62/kg | 62 USD/kg"]),
    ("Cobalt fetched $15.75 a pound.", ["$15.75 a pound | 15.75 USD/lb"]),
    ("Scandium sold at US$1,200 per kilogram.", ["US$1,200 per kilogram | 1200 USD/kg"]),
    ("Platinum touched $1,412 an ounce.", ["$1,412 an ounce | 1412 USD/oz"]),
    ("The concentrate trades at $340/mtu.", ["$340/mtu | 340 USD/mtu"]),
    ("Hydroxide costs 78,000 yuan per metric ton.", ["78,000 yuan per metric ton | 78000 CNY/t"]),
    ("Prices below $7,000 a ton hurt everyone.", ["below $7,000 a ton | 7000 USD/t less_than"]),
    ("Power is sold at $48 per MWh.", ["$48 per MWh | 48 USD/MWh"]),
    ("The offer of 85 cents per share lapsed.", ["85 cents | 0.85 USD"]),
    (
        "Offers were $640-665/mtu, bids 88-90 cents/lb.",
        ["$640-665/mtu | 640..665 USD/mtu", "88-90 cents/lb | 0.88..0.9 USD/lb"],
    ),
    ("Trade in 19 of the 27 states stopped.", ["19 of the | 19 count", "27 states | 27 count"]),
    # masses, rates, other units
    ("The plant made 20 kt of oxide.", ["20 kt | 20000 t"]),
    ("Resources grew to 1.2Mt.", ["1.2Mt | 1200000 t"]),
    ("The line can make 5,000 tpa of metal.", ["5,000 tpa | 5000 t/yr"]),
    ("A 12 ktpa smelter is planned.", ["12 ktpa | 12000 t/yr"]),
    ("Capacity is 300 t/yr.", ["300 t/yr | 300 t/yr"]),
    ("It will mine 3 million tonnes a year.", ["3 million tonnes a year | 3000000 t/yr"]),
    ("It exports 900 tonnes annually.", ["900 tonnes annually | 900 t/yr"]),
    ("About 816\u2009000 t was mined.", ["About 816\u2009000 t | 816000 t about"]),
    ("Some 1\u00a0250\u00a0000 tonnes are left.", ["Some 1\u00a0250\u00a0000 tonnes | 1250000 t about"]),
    ("Reserves of 816 000 t remain.", ["816 000 t | 816000 t"]),
    ("The quota is 70,000 metric tons.", ["70,000 metric tons | 70000 t"]),
    ("Forty short tons were seized.", ["Forty short tons | 40 short_ton"]),
    ("It stocked 200 kg of germanium.", ["200 kg | 200 kg"]),
    ("Customs held 35 kilograms of gallium.", ["35 kilograms | 35 kg"]),
    ("The mine yields 14 million pounds of uranium.", ["14 million pounds | 14000000 lb"]),
    ("Assays gave 3.4 g/t gold and 210 ppm terbium.", ["3.4 g/t | 3.4 g/t", "210 ppm | 210 ppm"]),
    ("It holds 2 million ounces of palladium.", ["2 million ounces | 2000000 oz"]),
    ("A 250MW plant will feed the smelter.", ["250MW | 250 MW"]),
    ("Each site uses 1.5 GWh.", ["1.5 GWh | 1.5 GWh"]),
    ("The lease covers 4,200 hectares.", ["4,200 hectares | 4200 ha"]),
    ("The road runs 85 km to the port.", ["85 km | 85 km"]),
    ("The basin spans 600 square kilometres.", ["600 square kilometres | 600 km2"]),
    ("Output may hit 5 to 7 thousand tonnes.", ["5 to 7 thousand tonnes | 5000..7000 t"]),
    ("Sales were 12,000 tonnes, up from 9,500.", ["12,000 tonnes | 12000 t", "9,500 | 9500 t"]),
    (
        "The cap of 40 million tonnes replaces one of 55 million tonnes.",
        ["40 million tonnes | 40000000 t", "55 million tonnes | 55000000 t"],
    ),
    ("A 5-million-tonne heap was found.", ["5-million-tonne | 5000000 t"]),
    ("It sent 1,234,567 t abroad.", ["1,234,567 t | 1234567 t"]),
    ("The store took 12,34,567 kg of scrap.", ["12,34,567 kg | 1234567 kg"]),
    ("A blast left 2½ tonnes of slag.", ["2½ tonnes | 2.5 t"]),
    # bounds
    ("No more than 300 tonnes may leave.", ["No more than 300 tonnes | 300 t at_most"]),
    ("Up to 18 tonnes may leave.", ["Up to 18 tonnes | 18 t at_most"]),
    ("At least 50 tonnes leaked.", ["At least 50 tonnes | 50 t at_least"]),
    ("Less than 2 kg was found.", ["Less than 2 kg | 2 kg less_than"]),
    ("Stocks exceeded 9 tonnes.", ["9 tonnes | 9 t more_than"]),
    ("Costs of $3 billion or more are likely.", ["$3 billion or more | 3000000000 USD at_least"]),
    ("It took 40 days or so.", ["40 days or so | 40 day about"]),
    ("Over 30+ states came.", ["Over 30+ states | 30 count more_than"]),
    # durations
    ("The pause lasts 12 months.", ["12 months | 12 month"]),
    ("A one-year truce was agreed.", ["one-year | 1 year"]),
    ("Curbs were lifted for a year.", ["a year | 1 year"]),
    ("Replies are due within 45 working days.", ["within 45 working days | 45 day at_most"]),
    ("Two to three weeks are needed.", ["Two to three weeks | 2..3 week"]),
    ("The permit runs for two and a half years.", ["two and a half years | 2.5 year"]),
    ("The yearlong freeze ended.", ["yearlong | 1 year"]),
    ("A year-long freeze ended.", ["year-long | 1 year"]),
    ("Licences take 60 to 90 days.", ["60 to 90 days | 60..90 day"]),
    ("The plan spans two decades.", ["two decades | 20 year"]),
    # counts and multiples
    ("The pact lists 26 new investments and partnerships.", ["26 new investments and partnerships | 26 count"]),
    ("Seven categories of alloys are covered.", ["Seven categories | 7 count"]),
    ("Half a dozen mines closed.", ["Half a dozen mines | 6 count"]),
    ("More than a dozen countries signed.", ["More than a dozen countries | 12 count more_than"]),
    ("Two dozen envoys came.", ["Two dozen envoys | 24 count"]),
    ("The 27-nation bloc agreed.", ["27-nation | 27 count"]),
    ("They picked 20 to 25 projects.", ["20 to 25 projects | 20..25 count"]),
    ("One hundred and twenty firms applied.", ["One hundred and twenty firms | 120 count"]),
    ("Demand is twice the level of supply.", ["twice | 2 ratio"]),
    ("Demand will grow fivefold.", ["fivefold | 5 ratio"]),
    ("It costs three times as much.", ["three times | 3 ratio"]),
    ("Nearly 4,000 workers struck.", ["Nearly 4,000 workers | 4000 count about"]),
    ("About thirty-five firms got letters.", ["About thirty-five firms | 35 count about"]),
    ("The life of the mine is 25-plus years.", ["25-plus years | 25 year at_least"]),
    ("A quarter of a million tonnes was lost.", ["A quarter of a million tonnes | 250000 t"]),
    ("The 250,000-tonne-a-year plant stands.", ["250,000-tonne-a-year | 250000 t/yr"]),
    ("No more than 65% may come from one country.", ["No more than 65% | 65 percent at_most"]),
    ("Two kinds of machines were freed.", ["Two kinds | 2 count"]),
    ("He paid NZ $ 26 million and US $ 8.00.", ["NZ $ 26 million | 26000000 NZD", "US $ 8.00 | 8 USD"]),
    # how much something grew: bounded, or with the level that it reached
    ("Freight rates have more than doubled since the strike.", ["more than doubled | 2 ratio more_than"]),
    ("Output nearly tripled under the scheme.", ["nearly tripled | 3 ratio about"]),
    ("Sales trebled to €48 million.", ["trebled | 3 ratio", "€48 million | 48000000 EUR"]),
    ("Planners want capacity to almost quadruple by then.", ["almost quadruple | 4 ratio about"]),
    ("The fee roughly doubled, from 300 kroner.", ["roughly doubled | 2 ratio about", "300 kroner | 300 NOK"]),
    ("Ministers doubled down on the ban.", []),
    ("The agency was accused of double standards.", []),
    ("Officers doubled as drivers.", []),
    # how often
    ("The board will meet twice a year.", ["twice a year | 2 count"]),
    ("The tender was put off twice.", ["twice | 2 count"]),
    ("Mills will think twice about it.", []),
    # a change and the level reached are no range; a range of changes is one
    ("The cap was raised by 700t to 5,900t.", ["700t | 700 t up", "5,900t | 5900 t"]),
    ("The fee was cut by $30 to $110.", ["$30 | 30 USD down", "$110 | 110 USD"]),
    ("Output fell by 10 to 15 percent.", ["10 to 15 percent | 10..15 percent down"]),
    ("Buyers of the two metals worry.", []),
    # numbers whose noun stands with another one
    ("Peru has signed 15 such agreements.", ["15 such agreements | 15 count"]),
    ("Of the 40 requests filed since May, the ministry has cleared 12.", ["40 requests | 40 count", "12 | 12 count"]),
    ("The railway sends 13 a day down to the port.", ["13 | 13 count"]),
    ("The list names six Indian and two Omani firms.", ["six Indian | 6 count", "two Omani firms | 2 count"]),
    ("It owns five blocks and has drilled two of them.", ["five blocks | 5 count", "two of them | 2 count"]),
    ("She put the American share of the fund at half.", ["half | 50 percent"]),
    ("The quota will not grow by one tonne.", []),
    ("Prices hover around the US$900 mark.", ["around the US$900 | 900 USD about"]),
    ("The rule takes effect 60 days after publication.", ["60 days | 60 day"]),
    # lengths of time told before what follows
    ("It shelved the rule for a year after the visit.", ["a year | 1 year"]),
    ("It came a year after the visit.", []),
    ("No delay, not by a week, not by a day.", []),
    ("Not one tonne was shipped, not a single truck.", []),
    ("They took 300 tonnes of PrNd alloy a year.", ["300 tonnes of PrNd alloy a year | 300 t/yr"]),
    ("The 85-employee mill closed.", ["85-employee | 85 count"]),
    ("Five of her colleagues resigned.", ["Five of her | 5 count"]),
    ("The kingdom put up SR2.4 billion.", ["SR2.4 billion | 2400000000 SAR"]),
    # not figures
    ("The F-35 and the A320 need samarium.", []),
    ("Old Boeing 737 jets use such magnets.", []),
    ("The talks resumed on May 12, 2026.", []),
    ("It was signed on 3 June at 10:45 a.m. in Oslo.", []),
    ("The 2012–13 shortage hurt mills between 2014 and 2016.", []),
    ("Elsa Brandt, 45, runs the 61-year-old smelter.", []),
    ("The third round followed the first quarter's 20th session.", []),
    ("One of the envoys left.", []),
    ("Section 232 duties hit HS 2805.30 goods.", []),
    ("Announcement No. 61 cites Article 4.", []),
    ("The Boeing 737 and the EV9 use such magnets.", []),
    ("Call +44 20 7946 0018 or 202-555-0147.", []),
    ("The Group of 20 met; the Group of Seven did not.", []),
    ("The vote was 218-207.", []),
    ("Read it on page 14 of volume 3.", []),
    ("He has met her twice in five years' time and three times before.", []),
    ("The mine closed five years ago.", []),
    ("The two countries met again.", []),
    ("Two people familiar with the talks spoke.", []),
    ("The 5G network and COP30 are separate.", []),
    ("Dozens of firms and thousands of workers wait.", []),
    ("It rose in the first half of the year.", []),
    ("It was the G7's answer to Covid-19.", []),
    ("Every two weeks a convoy leaves.", ["two weeks | 2 week"]),
    ("The ruling 1/2026 of 01/02/2026 stands.", []),
]


def whole(text: str) -> Document:
    """A document of one sentence."""
    span = Span(0, len(text))
    return Document(Article(text), (span,), (Sentence(0, len(text), 0),), ())


def written(figure: Figure) -> str:
    """The notation of this file."""
    value = f"{figure.value:.10g}" if figure.value_high is None else f"{figure.value:.10g}..{figure.value_high:.10g}"
    value = value.replace("e+", "e")
    modifier = figure.modifier or figure.change
    return f"{figure.text} | {value} {figure.unit}" + (f" {modifier}" if modifier else "")


def plain(note: str) -> str:
    """The same notation with the numbers as ``written`` prints them."""
    text, rest = note.split(" | ")
    number, *tail = rest.split(" ")
    number = "..".join(f"{float(n):.10g}".replace("e+", "e") for n in number.split(".."))
    return f"{text} | {' '.join([number, *tail])}"


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[s[:40] for s, _ in SENTENCES])
def test_each_construction_gives_its_figures_and_nothing_else(sentence: str, expected: list[str]) -> None:
    """Value, range, unit, modifier and extent of every figure are right, and no other number is taken for one."""
    found = find_figures(whole(sentence), (), ())
    assert [written(f) for f in found] == [plain(e) for e in expected]
    assert all(f.text == sentence[f.start : f.end] and f.sentence == sentence and f.rule for f in found)


PROBE = json.loads(Path(__file__).with_name("probe.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", PROBE, ids=[c["text"][:40] for c in PROBE])
def test_the_probe_sentences_have_no_wrong_scale_or_sign(case: dict[str, object]) -> None:
    """The minerals sentences that general quantity parsers get wrong give exactly their values and units."""
    text = str(case["text"])
    expected = [(f["value"], f["value_high"], f["unit"]) for f in case["figures"]]  # type: ignore[attr-defined]
    assert [(f.value, f.value_high, f.unit) for f in find_figures(whole(text), (), ())] == expected
