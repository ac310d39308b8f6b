"""Names in sentences of many house styles: who and what is found, under which name, and what is not a name.

People are invented. A case lists every mention of the types it is about, as (canonical name, words in the text).
"""

from __future__ import annotations

import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.model import Article, Mention
from extract.naming.entities import collect
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut

ROOT = Path(__file__).parents[3]


@cache
def gazetteer() -> Gazetteer:
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted((ROOT / "config" / "gazetteer").glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    return Gazetteer.build(tables)


def mentions(text: str, publisher: str | None = None) -> tuple[Mention, ...]:
    return find_mentions(cut(Article(text, publisher=publisher)), gazetteer())


def found(text: str, *types: str, publisher: str | None = None) -> list[tuple[str, str]]:
    return [(m.name, m.text) for m in mentions(text, publisher) if m.type in types]


def same(*names: str) -> list[tuple[str, str]]:
    return [(name, name) for name in names]


PEOPLE: list[tuple[str, list[tuple[str, str]]]] = [
    # Western names, title or role on either side
    ("Trade Minister Helga Brandvold said talks would go on.", same("Helga Brandvold")),
    ("Talks would go on, said Helga Brandvold, the Norwegian trade minister.", same("Helga Brandvold")),
    ("According to Tobias Wernicke, an analyst at Halden Metals, prices will fall.", same("Tobias Wernicke")),
    ("“We will see,” Orla Finnerty, who runs the smelter, told reporters.", same("Orla Finnerty")),
    ("US Deputy Energy Secretary Marlon Whitcombe opened the plant.", same("Marlon Whitcombe")),
    ("Secretary of State Dorian Ashcombe flew to Tokyo.", same("Dorian Ashcombe")),
    ("The chief executive, Perrin Oldacre, declined to comment.", same("Perrin Oldacre")),
    ("Perrin Oldacre (CEO) signed for the company.", same("Perrin Oldacre")),
    ("economist Juliet Harcourt-Vane said demand was weak.", same("Juliet Harcourt-Vane")),
    ("Professor Emeritus Silas Thornquist disagreed.", same("Silas Thornquist")),
    ("Vice-President Imelda Crosswell will travel to Jakarta.", same("Imelda Crosswell")),
    ("John F. Kettering, 61, a lawyer, said no.", same("John F. Kettering")),
    ("Leopold Marsh Jr. said the mine would reopen.", [("Leopold Marsh Jr.", "Leopold Marsh Jr.")]),
    ("Seán O’Mahoney, Ireland’s ambassador, said so.", same("Seán O’Mahoney")),
    # Chinese, Japanese, Korean, Vietnamese
    ("Fei Wenbo, a researcher at a Shanghai think tank, told the paper.", same("Fei Wenbo")),
    ("Commerce ministry spokesperson He Lanting said on Thursday.", same("He Lanting")),
    ("Foreign Ministry spokeswoman Qi Yue said on Friday.", same("Qi Yue")),
    ("Ouyang Zhen, director of the office, spoke first.", same("Ouyang Zhen")),
    ("Industry Minister Kenichi Morishige said in Tokyo.", same("Kenichi Morishige")),
    ("Cho Eun-bi, South Korea’s vice trade minister, told lawmakers.", same("Cho Eun-bi")),
    ("Seo Dae-won said the deal was done.", same("Seo Dae-won")),
    ("Min-seok Yang, an economist, said so.", same("Min-seok Yang")),
    ("Nguyen Thi Bich Lan, deputy director of the agency, said.", same("Nguyen Thi Bich Lan")),
    # particles, double surnames, Arabic, Indian
    ("Commissioner Katarina von der Heide said Brussels would act.", same("Katarina von der Heide")),
    ("Dutch trade minister Pieter van den Akker said exports would resume.", same("Pieter van den Akker")),
    ("Chilean mining minister María Elena Ortega Fuentes said so.", same("María Elena Ortega Fuentes")),
    ("Rodrigo de la Cueva, head of the agency, said so.", same("Rodrigo de la Cueva")),
    ("Energy Minister Nasser al-Rashidi told the forum.", same("Nasser al-Rashidi")),
    ("Faisal bin Turki Al Nahari, the minister, said so.", same("Faisal bin Turki Al Nahari")),
    ("V. Ranganathan, a former secretary, said so.", same("V. Ranganathan")),
    ("External Affairs Minister K.P. Subbarao said India would wait.", same("K.P. Subbarao")),
    ("Luís Carvalho da Mota, the governor, said so.", same("Luís Carvalho da Mota")),
    # behind the possessive of a company; behind "for" of a title
    ("Glencore’s Garvin Naismith said so.", same("Garvin Naismith")),
    ("Tovar Capital's Putra Wardana disagreed.", same("Putra Wardana")),
    (
        "EU Commissioner for Trade Ilze Brandt met Japanese Prime Minister Aki Tanabe.",
        same("Ilze Brandt", "Aki Tanabe"),
    ),
    ("NASA Administrator Charles Whitlow said so.", same("Charles Whitlow")),
    # a first name that is also a place or a metal
    ("Jordan Ellery, the chief negotiator, said so.", same("Jordan Ellery")),
    ("Chad Winterbourne, an analyst, said so.", same("Chad Winterbourne")),
    # later short forms
    (
        "Helga Brandvold, the minister, spoke first. Brandvold then left.",
        [("Helga Brandvold", "Helga Brandvold"), ("Helga Brandvold", "Brandvold")],
    ),
    ("Fei Wenbo, a researcher, said so. Fei added more.", [("Fei Wenbo", "Fei Wenbo"), ("Fei Wenbo", "Fei")]),
    (
        "Cho Eun-bi, the vice minister, said so. “No,” Cho added.",
        [("Cho Eun-bi", "Cho Eun-bi"), ("Cho Eun-bi", "Cho")],
    ),
    (
        "Energy Minister Nasser al-Rashidi spoke. Al-Rashidi said no more, but al-Rashidi’s aide did.",
        [("Nasser al-Rashidi", "Nasser al-Rashidi"), ("Nasser al-Rashidi", "al-Rashidi")],
    ),
    (
        "María Elena Ortega Fuentes, the minister, said so. Ortega had been in Lima.",
        [("María Elena Ortega Fuentes", "María Elena Ortega Fuentes"), ("María Elena Ortega Fuentes", "Ortega")],
    ),
    (
        "Perrin Oldacre, the chief executive, came late. Mr. Oldacre’s plane was delayed.",
        [("Perrin Oldacre", "Perrin Oldacre"), ("Perrin Oldacre", "Oldacre")],
    ),
    ("Ms. Quillfeather said the licence had lapsed.", same("Quillfeather")),
    # a surname of two people links to none
    (
        "Gao Wenli, an analyst, and Gao Tianyi, a trader, met. Gao left early.",
        same("Gao Wenli", "Gao Tianyi"),
    ),
    # transcript
    (
        "Maribel Ostrander: What changed in the spring?\n\nPieter van Loon: Nothing at all.",
        same("Maribel Ostrander", "Pieter van Loon"),
    ),
    # no people
    ("Rio Tinto said output rose.", []),
    ("South Korea said it would wait.", []),
    ("Supply Chain Resilience was on the agenda.", []),
    ("He said nothing. She added nothing.", []),
    ("Western Australia told the federal government to act.", []),
    ("In January Beijing said no.", []),
    ("Goldman Sachs told clients to buy.", []),
    ("The Prime Minister said so.", []),
    ("Critical Minerals Strategy Released, Ministers Say", []),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[text[:40] for text, _ in PEOPLE])
def test_people_are_found_by_form_and_context(text: str, expected: list[tuple[str, str]]) -> None:
    """Each person stands under the full name; nothing else passes for a person."""
    assert found(text, "person") == expected


BODIES: list[tuple[str, list[tuple[str, str]]]] = [
    # ministries, with and without their country
    ("China's Ministry of Commerce said so.", [("Chinese Ministry of Commerce", "Ministry of Commerce")]),
    ("MOFCOM said so.", [("Chinese Ministry of Commerce", "MOFCOM")]),
    ("China’s commerce ministry said so.", [("Chinese Ministry of Commerce", "commerce ministry")]),
    ("The Chinese Foreign Ministry said so.", [("Chinese Foreign Ministry", "Chinese Foreign Ministry")]),
    ("The Indonesian mines ministry said so.", [("Indonesian Ministry of Mines", "Indonesian mines ministry")]),
    (
        "Japan's Ministry of Economy, Trade and Industry (METI) said so.",
        [
            ("Japanese Ministry of Economy, Trade and Industry", "Ministry of Economy, Trade and Industry"),
            ("Japanese Ministry of Economy, Trade and Industry", "METI"),
        ],
    ),
    ("The ministry said so, and a trade ministry official agreed.", []),
    (
        "Kenya's Ministry of Mining replied. The Ministry of Mining had been asked in May.",
        [("Kenyan Ministry of Mining", "Ministry of Mining")] * 2,
    ),
    # governments
    ("The Canadian government said so.", [("Canadian government", "Canadian government")]),
    ("The Government of Canada said so.", [("Canadian government", "Government of Canada")]),
    ("Officials of the Harrow administration said so.", [("Harrow administration", "Harrow administration")]),
    ("The new government said so; local government did not.", []),
    # US departments; a title is no institution
    ("The U.S. Commerce Department said so.", [("US Commerce Department", "U.S. Commerce Department")]),
    ("The US Treasury Department said so.", [("US Treasury Department", "US Treasury Department")]),
    ("US Treasury Secretary Dorian Ashcombe said so.", []),
    (
        "The Pentagon and the White House said so.",
        [("US Defense Department", "Pentagon"), ("White House", "White House")],
    ),
    # learned bodies, nested affiliations
    (
        "Fei Wenbo of the Center for Resource Studies at Minjiang University’s Institute of Trade said so.",
        same("Center for Resource Studies", "Minjiang University", "Institute of Trade"),
    ),
    ("The Beijing-based Hengtai Steel Research Center said so.", same("Hengtai Steel Research Center")),
    ("The Academy of Oceanic and Polar Affairs said so.", same("Academy of Oceanic and Polar Affairs")),
    ("The University of Western Ontario said so.", same("University of Western Ontario")),
    ("The Nordic Institute for Raw Materials said so.", same("Nordic Institute for Raw Materials")),
    # companies
    ("Kivu Ridge Mining Corp said so.", same("Kivu Ridge Mining Corp")),
    ("Shares of Tovar Minerals rose.", same("Tovar Minerals")),
    (
        "Halden Rare Metals plc and Orsted Capital Partners said so.",
        same("Halden Rare Metals plc", "Orsted Capital Partners"),
    ),
    ("Keppel Bay Metals said so.", same("Keppel Bay Metals")),
    ("Critical Minerals are scarce, and Clean Energy needs them.", []),
    # associations with a plural possessive
    ("The Nickel Smelters’ Association objected.", same("Nickel Smelters’ Association")),
    # acronyms and later short forms
    (
        "The Nordic Institute for Raw Materials (NIRM) said so. NIRM is in Oslo.",
        [("Nordic Institute for Raw Materials", "Nordic Institute for Raw Materials")]
        + [("Nordic Institute for Raw Materials", "NIRM")] * 2,
    ),
    (
        "The Fairmont Commission will report in May. A Commission official said so.",
        [("Fairmont Commission", "Fairmont Commission"), ("Fairmont Commission", "Commission")],
    ),
    # embassies
    ("China's embassy in Jakarta objected.", [("Chinese embassy in Jakarta", "embassy in Jakarta")]),
    # an acronym of two bodies links to none by itself
    ("The BIS said so.", []),
    (
        "The Commerce Department acted, and BIS will explain.",
        [("US Commerce Department", "Commerce Department"), ("Bureau of Industry and Security", "BIS")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=[text[:40] for text, _ in BODIES])
def test_organisations_are_found_and_named_the_same_way(text: str, expected: list[tuple[str, str]]) -> None:
    """Known and unknown bodies get one canonical name, whatever their form in the text; common nouns get none."""
    assert found(text, "organization") == expected


OTHERS: list[tuple[str, str, list[tuple[str, str]]]] = [
    # countries
    (
        "country",
        "U.S. and UK envoys met in the DRC; the US left early.",
        [
            ("United States", "U.S."),
            ("United Kingdom", "UK"),
            ("Democratic Republic of the Congo", "DRC"),
            ("United States", "US"),
        ],
    ),
    ("country", "Tell us more, the us in trust said.", []),
    ("country", "Chinese and Dutch exporters waited.", []),
    (
        "country",
        "Nigeria and Niger, Guinea-Bissau and Papua New Guinea signed.",
        same("Nigeria", "Niger", "Guinea-Bissau", "Papua New Guinea"),
    ),
    ("country", "Georgia and Texas courted the smelter.", []),
    ("country", "Georgia will host the talks, officials in Tbilisi said.", same("Georgia")),
    ("country", "Côte d’Ivoire and Türkiye joined.", [("Ivory Coast", "Côte d’Ivoire"), ("Turkey", "Türkiye")]),
    # blocs
    (
        "bloc",
        "The EU, the Group of Seven and ASEAN met.",
        [("European Union", "EU"), ("G7", "Group of Seven"), ("ASEAN", "ASEAN")],
    ),
    # minerals
    (
        "mineral",
        "Rare-earth metals and rare earth oxides are scarce.",
        [("rare earths", "Rare-earth metals"), ("rare earths", "rare earth oxides")],
    ),
    (
        "mineral",
        "Medium and heavy rare-earth items need a licence.",
        [("rare earths", "Medium and heavy rare-earth")],
    ),
    (
        "mineral",
        "NdPr, lithium carbonate and Sb2O3 fell.",
        [("NdPr", "NdPr"), ("lithium", "lithium carbonate"), ("antimony", "Sb2O3")],
    ),
    (
        "mineral",
        "Oxides of Nd, Pr and Dy were quoted.",
        [("neodymium", "Nd"), ("praseodymium", "Pr"), ("dysprosium", "Dy")],
    ),
    ("mineral", "Li said Co directors in Ga would not go.", []),
    ("mineral", "He will lead the team to a silver medal.", []),
    (
        "mineral",
        "Zinc, lead and tin exports rose, and lead ore too.",
        [("zinc", "Zinc"), ("lead", "lead"), ("tin", "tin"), ("lead", "lead ore")],
    ),
    # agreements
    (
        "agreement",
        "The Harbour Minerals Compact was signed, and the Compact has a fund.",
        [("Harbour Minerals Compact", "Harbour Minerals Compact"), ("Harbour Minerals Compact", "Compact")],
    ),
    (
        "agreement",
        'They want a "Resource Security Roadmap" and a G7 critical minerals production alliance.',
        [
            ("Resource Security Roadmap", "Resource Security Roadmap"),
            ("Critical Minerals Production Alliance", "critical minerals production alliance"),
        ],
    ),
    ("agreement", "They signed a memorandum of understanding and a Free Trade Agreement.", []),
    ("agreement", "The Critical Raw Materials Act sets targets.", same("Critical Raw Materials Act")),
    # events
    (
        "event",
        "The G7 leaders' summit and the Oslo Metals Forum are in June.",
        same("G7 leaders' summit", "Oslo Metals Forum"),
    ),
    ("event", "An EU-Japan summit follows; the meeting is short.", same("EU-Japan summit")),
    # outlets
    (
        "outlet",
        "Reuters and the Hallam Valley Gazette reported it; REUTERS confirmed.",
        [("Reuters", "Reuters"), ("Hallam Valley Gazette", "Hallam Valley Gazette"), ("Reuters", "REUTERS")],
    ),
    (
        "outlet",
        "Northgate Wire reported it. The minister told Northgate so.",
        [("Northgate Wire", "Northgate Wire"), ("Northgate Wire", "Northgate")],
    ),
    # places
    ("place", "Washington and Greenland, and a port in Vellmar.", same("Washington", "Greenland", "Vellmar")),
    ("place", "A smelter near Ostrava-Lhotka; ore leaves Port Ameline, Gabon.", same("Ostrava-Lhotka", "Port Ameline")),
    ("place", "She bought shares in Hartwell.", []),
    ("place", "Jordan Ellery, an analyst, said so.", []),
]


@pytest.mark.parametrize(("kind", "text", "expected"), OTHERS, ids=[text[:40] for _, text, _ in OTHERS])
def test_other_names_are_found_under_one_name(kind: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Countries, blocs, minerals, agreements, events, outlets and places; adjectives and common words are none."""
    assert found(text, kind) == expected


def test_an_unqualified_ministry_is_that_of_the_outlets_country() -> None:
    """State media write "the Foreign Ministry" for their own."""
    text = "The Foreign Ministry said so."
    assert found(text, "organization", publisher="Global Times") == [("Chinese Foreign Ministry", "Foreign Ministry")]
    assert found(text, "organization") == [("Foreign Ministry", "Foreign Ministry")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Japanese Industry Minister Kenichi Morishige said so.", "JP"),
        ("Kenya's mining minister, Juma Wanyonyi, said so.", None),
        ("Fei Wenbo, spokesperson of the Chinese Foreign Ministry, said so.", "CN"),
        ("Canada’s Prime Minister Laurent Beaumarchais said so.", "CA"),
        ("Laurent Beaumarchais, a professor at a school in Toronto, said so.", "CA"),
        ("EU Commissioner for Trade Ilze Brandt, Japanese Prime Minister Aki Tanabe and others met.", "EU"),
        ("Prime Minister Aldous Penhaligon of Australia said so.", "AU"),
        ("Shares in Lynas Rare Earths rose after broker Nils Overgaard raised his target.", None),
    ],
)
def test_the_country_of_a_person_comes_from_role_and_affiliation(text: str, country: str | None) -> None:
    """A country right before the title, or in the apposition; never a guess."""
    assert next(m.country for m in mentions(text) if m.type == "person") == country


def test_a_headline_in_capitals_gives_only_known_names() -> None:
    """In headline capitals every word looks like a name; what the body names is still found there."""
    text = "Brandvold Warns Northern Miners On Export Licences\n\nHelga Brandvold, the Norwegian minister, said so."
    assert [(m.name, m.text) for m in mentions(text) if m.type != "mineral"] == [
        ("Helga Brandvold", "Brandvold"),
        ("Helga Brandvold", "Helga Brandvold"),
    ]


def test_entities_are_the_distinct_names() -> None:
    """One entity a name and type, with the country that any mention knows."""
    entities = collect(mentions("China said so. China's Ministry of Commerce (MOFCOM) agreed."))
    assert [(e.name, e.type, e.country) for e in entities] == [
        ("China", "country", "CN"),
        ("Chinese Ministry of Commerce", "organization", "CN"),
    ]
    assert len({e.entity_id for e in entities}) == 2


PLAIN = "Nobody outside had heard of it, and the rain went on until the evening."


@pytest.mark.parametrize("text", [case[0] for case in (*PEOPLE, *BODIES)][::3])
def test_an_unrelated_paragraph_changes_no_other_mention(text: str) -> None:
    """Facts of one paragraph never depend on a plain one beside it."""
    assert mentions(f"{text}\n\n{PLAIN}") == mentions(text)


PIECES = """
China’s Ministry of Commerce said Li Wei , Mr. von al- the The G7 summit’s ( ) “ ” rare-earth US U.S. 商务部 İstanbul
ﬁne Dr. & – University Institute for Jordan Nd . Co O’Neil John J. de la Partnership news Times in near '
embassy minister Smelters’ S&P plc
"""
WORDS = st.sampled_from([*PIECES.split(), "\u00a0", "\n", "\n\n"])


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_gives_ordered_mentions_whose_spans_reproduce_it(text: str) -> None:
    """No input raises; spans are true, ordered, apart; the second reading is the first."""
    first = mentions(text)
    assert first == mentions(text)
    assert all(m.text and text[m.start : m.end] == m.text for m in first)
    assert all(a.end <= b.start for a, b in pairwise(first))


APPOSED: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("organization", "Spot prices will rise, according to the Bergen brokerage Fjordhus.", same("Fjordhus")),
    ("organization", "Zinc producer Norrdal Spelter has sued over the denial.", same("Norrdal Spelter")),
    ("organization", "Teluk Sari, which employs 40 people, filed its papers in May.", same("Teluk Sari")),
    ("organization", "The ratings agency Thorne & Baskerby agrees with the minister.", same("Thorne & Baskerby")),
    ("organization", "Volumes fell by half, said the freight tracker Hullwatch.", same("Hullwatch")),
    (
        "organization",
        "The duty is wrong, Norrdal Spelter chief executive Tilda Rasmussen said.",
        same("Norrdal Spelter"),
    ),
    ("organization", "The miner Norrdal opened in May. In June Norrdal closed again.", same("Norrdal", "Norrdal")),
    ("outlet", "She told the radio station Rio Claro that talks would go on.", same("Rio Claro")),
    # No firm: people, countries, days, titles
    ("organization", "The brokerage Harriet Rasmussen founded is in Oslo.", []),
    ("organization", "The nickel producer Indonesia imposed a duty.", []),
    ("organization", "It told the company Monday that the permit had lapsed.", []),
    ("organization", "Zambia, which sells copper, agreed.", []),
]


@pytest.mark.parametrize(("kind", "text", "expected"), APPOSED)
def test_what_the_text_calls_a_company_or_an_outlet_needs_no_head_word(
    kind: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """A trade before the name, a relative clause or an office behind it make a firm; people and states never."""
    assert found(text, kind) == expected


def test_a_founder_keeps_the_name_that_his_firm_bears() -> None:
    """A firm's one-word name inside a person's full name stays the person's."""
    text = "Norrlind, which casts housings, waits. Managing director Oskar Norrlind stays calm."
    assert found(text, "organization") == same("Norrlind")
    assert found(text, "person") == same("Oskar Norrlind")


def test_a_name_signed_below_a_quotation_is_a_person() -> None:
    """Name, office in capitals, body: a signature."""
    text = "“We waited for this.” – Alisdairn Penhale, Executive Director, Nickel Users Association"
    assert ("Alisdairn Penhale", "Alisdairn Penhale") in found(text, "person")


def test_an_agreement_on_two_metals_keeps_both() -> None:
    """ "and" between two minerals is inside the name of a pact."""
    text = "Rwanda joined the Cobalt and Nickel Accord in May."
    assert found(text, "agreement") == same("Cobalt and Nickel Accord")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The scrap left Gdynia in May.", "place", "Gdynia"),
        ("Export Development Canada lent the rest.", "organization", "Export Development Canada"),
        ("NEXI insured the cargo.", "organization", "Nippon Export and Investment Insurance"),
        ("The furnaces of Porsgrunn stood still.", "place", "Porsgrunn"),
        ("It asked about the Export Administration Regulations.", "agreement", "Export Administration Regulations"),
    ],
)
def test_lenders_ports_and_rules_of_the_trade_are_in_the_gazetteer(text: str, kind: str, name: str) -> None:
    """Names that no head word or context tells are listed."""
    assert name in [n for n, _ in found(text, kind)]


def test_a_legal_form_makes_no_second_firm() -> None:
    """With its legal form or without, a known firm is one."""
    assert {name for name, _ in found("Korea Zinc Co. grew. Korea Zinc fell.", "organization")} == {"Korea Zinc"}


def test_parties_called_by_one_word_need_their_country() -> None:
    """ "Labor" is a party where its leader or its capital stands, and nothing elsewhere."""
    assert found("Mr Albanese said Labor would stay.", "organization") == [("Australian Labor Party", "Labor")]
    assert found("She said Labor would stay.", "organization") == []


def test_somebody_known_is_called_by_the_surname_as_the_text_writes_it() -> None:
    """A canonical name with accents owns the plain surname of the plain form that the text has."""
    text = (
        "Ministers met Maros Sefcovic, EU commissioner for trade and economic security, on Tuesday to talk of gallium. "
        "Sefcovic said that supplies were stable."
    )
    people = [m for m in mentions(text) if m.type == "person"]
    assert [m.text for m in people] == ["Maros Sefcovic", "Sefcovic"]
    assert len({m.name for m in people}) == 1
