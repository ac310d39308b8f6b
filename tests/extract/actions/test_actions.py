"""Acts told in every construction, and everything that only looks like one. Events and names of people are invented."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actions import find_actions
from extract.model import Article, Statement
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut

PUBLISHED = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
"""A Thursday."""


@cache
def gazetteer() -> Gazetteer:
    folder = Path(__file__).parents[3] / "config" / "gazetteer"
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted(folder.glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    return Gazetteer.build(tables)


def acts(text: str) -> tuple[Statement, ...]:
    document = cut(Article(text, published=PUBLISHED))
    return find_actions(document, find_mentions(document, gazetteer()), gazetteer())


DONE: list[tuple[str, list[tuple[str, str]]]] = [
    # plain finite verbs, whole sentence
    (
        "China tightened export controls on gallium on Tuesday.",
        [("China", "China tightened export controls on gallium on Tuesday.")],
    ),
    (
        "Indonesia has banned exports of raw nickel ore since 2020.",
        [("Indonesia", "Indonesia has banned exports of raw nickel ore since 2020.")],
    ),
    (
        "In early March, Beijing widened its dual-use list to five more rare earths.",
        [("China", "In early March, Beijing widened its dual-use list to five more rare earths.")],
    ),
    (
        "The United States and Japan signed a memorandum on rare earths in Osaka.",
        [("United States", "The United States and Japan signed a memorandum on rare earths in Osaka.")],
    ),
    ("Zimbabwe imposed a quota on lithium exports.", [("Zimbabwe", "Zimbabwe imposed a quota on lithium exports.")]),
    (
        "India joined the Minerals Security Partnership in 2023.",
        [("India", "India joined the Minerals Security Partnership in 2023.")],
    ),
    (
        "The European Union and Chile have launched a partnership on lithium.",
        [("European Union", "The European Union and Chile have launched a partnership on lithium.")],
    ),
    (
        "China's Ministry of Commerce announced new export restrictions on tungsten.",
        [
            (
                "Chinese Ministry of Commerce",
                "China's Ministry of Commerce announced new export restrictions on tungsten.",
            )
        ],
    ),
    (
        "Malaysia suspended its ban on exports of raw rare earths.",
        [("Malaysia", "Malaysia suspended its ban on exports of raw rare earths.")],
    ),
    (
        "Beijing granted general licences for exports of magnets to three carmakers.",
        [("China", "Beijing granted general licences for exports of magnets to three carmakers.")],
    ),
    (
        "Japan and Australia struck a deal to stockpile critical minerals together.",
        [("Japan", "Japan and Australia struck a deal to stockpile critical minerals together.")],
    ),
    ("Gabon lifted its ban on manganese exports.", [("Gabon", "Gabon lifted its ban on manganese exports.")]),
    (
        "The Democratic Republic of Congo halted cobalt shipments for four months.",
        [
            (
                "Democratic Republic of the Congo",
                "The Democratic Republic of Congo halted cobalt shipments for four months.",
            )
        ],
    ),
    ("China resumed exports of antimony to Europe.", [("China", "China resumed exports of antimony to Europe.")]),
    (
        "Canada withdrew from the critical minerals alliance with the EU.",
        [("Canada", "Canada withdrew from the critical minerals alliance with the EU.")],
    ),
    (
        "The G7 launched a production alliance for critical minerals.",
        [("G7", "The G7 launched a production alliance for critical minerals.")],
    ),
    (
        "South Korea hosted a meeting of eleven countries on supply chains for battery minerals.",
        [("South Korea", "South Korea hosted a meeting of eleven countries on supply chains for battery minerals.")],
    ),
    (
        "Vietnam proposed a regional framework on rare earths to its neighbours.",
        [("Vietnam", "Vietnam proposed a regional framework on rare earths to its neighbours.")],
    ),
    (
        "China on Thursday unveiled sweeping restrictions on rare earth exports.",
        [("China", "China on Thursday unveiled sweeping restrictions on rare earth exports.")],
    ),
    (
        "Beijing has added seven rare earths to its export control list.",
        [("China", "Beijing has added seven rare earths to its export control list.")],
    ),
    (
        "Indonesia's parliament passed a law banning exports of copper concentrate.",
        [("Indonesia", "Indonesia's parliament passed a law banning exports of copper concentrate.")],
    ),
    (
        "The European Commission proposed restricting exports of rare-earth scrap.",
        [("European Commission", "The European Commission proposed restricting exports of rare-earth scrap.")],
    ),
    ("Seoul partnered with Canberra on lithium.", [("South Korea", "Seoul partnered with Canberra on lithium.")]),
    (
        "Twelve countries joined the pact on critical minerals.",
        [("Twelve countries", "Twelve countries joined the pact on critical minerals.")],
    ),
    (
        "Washington invited India to join an alliance on magnets.",
        [("United States", "Washington invited India to join an alliance on magnets.")],
    ),
    (
        "According to a customs notice, China stopped issuing licences for exports of terbium.",
        [("China", "China stopped issuing licences for exports of terbium")],
    ),
    # infinitives
    ("China moved to restrict exports of graphite.", [("China", "China moved to restrict exports of graphite.")]),
    (
        "Jakarta decided to ease curbs on bauxite exports.",
        [("Indonesia", "Jakarta decided to ease curbs on bauxite exports.")],
    ),
    (
        "Russia threatened to halt uranium shipments to the US.",
        [("Russia", "Russia threatened to halt uranium shipments to the US.")],
    ),
    (
        "The US and India agreed to set up a working group on critical minerals.",
        [("United States", "The US and India agreed to set up a working group on critical minerals.")],
    ),
    # inside speech and subordinate clauses
    (
        "Ruta Dask, a trade official, said on Monday that China had suspended the export ban on germanium, but "
        "gave no date.",
        [("China", "China had suspended the export ban on germanium")],
    ),
    (
        "Prices doubled after China cut off supplies of antimony in 2024, traders said.",
        [("China", "China cut off supplies of antimony in 2024")],
    ),
    (
        "Japan, which joined the lithium partnership in May, has no mines.",
        [("Japan", "Japan, which joined the lithium partnership in May")],
    ),
    (
        "Output rose because Indonesia banned exports of nickel ore, an analyst wrote.",
        [("Indonesia", "Indonesia banned exports of nickel ore")],
    ),
    (
        "Brazil has signed a pact with India on rare earths, the ministry said on Wednesday.",
        [("Brazil", "Brazil has signed a pact with India on rare earths")],
    ),
    # passives
    (
        "Exports of gallium to the US were banned by China in December.",
        [("China", "Exports of gallium to the US were banned by China in December.")],
    ),
    (
        "China's export controls on magnets were suspended for a year.",
        [("China", "China's export controls on magnets were suspended for a year.")],
    ),
    (
        "A memorandum on lithium was signed by Argentina and the EU on Friday.",
        [("Argentina", "A memorandum on lithium was signed by Argentina and the EU on Friday.")],
    ),
    # participles
    (
        "Analysts point to a graphite pact struck between Canada and Germany last spring.",
        [("Canada", "a graphite pact struck between Canada and Germany last spring")],
    ),
    (
        "Export curbs imposed by Beijing in April have hurt magnet makers.",
        [("China", "Export curbs imposed by Beijing in April")],
    ),
    # coordination, gerunds
    (
        "China restricted exports of samarium, while Japan banned shipments of magnets to defence firms.",
        [
            ("China", "China restricted exports of samarium"),
            ("Japan", "Japan banned shipments of magnets to defence firms"),
        ],
    ),
    (
        "China has tightened controls on exports of rare earths, requiring licences and banning shipments of magnets.",
        [
            (
                "China",
                "China has tightened controls on exports of rare earths, requiring licences and banning "
                "shipments of magnets.",
            )
        ],
    ),
    (
        "China retaliated by halting exports of germanium.",
        [("China", "China retaliated by halting exports of germanium.")],
    ),
    (
        "The curbs on tungsten exports, which Beijing introduced in February, cover powders.",
        [("China", "The curbs on tungsten exports, which Beijing introduced in February")],
    ),
    (
        "A pact on cobalt signed in January by Zambia and the EU has three chapters.",
        [("Zambia", "A pact on cobalt signed in January by Zambia and the EU")],
    ),
    (
        "China's export licensing of germanium took effect on January 1.",
        [("China", "China's export licensing of germanium took effect on January 1.")],
    ),
    (
        "India ordered its refiners to halt exports of rare earths to Japan.",
        [("India", "India ordered its refiners to halt exports of rare earths to Japan.")],
    ),
    (
        "Gabon became the latest country to join the manganese alliance.",
        [("Gabon", "Gabon became the latest country to join the manganese alliance.")],
    ),
    (
        "China agreed to suspend for a year the export controls on gallium that it announced in October.",
        [("China", "China agreed to suspend for a year the export controls on gallium that it announced in October.")],
    ),
    (
        "Zimbabwe, Africa's largest lithium producer, banned the export of raw ore.",
        [("Zimbabwe", "Zimbabwe, Africa's largest lithium producer, banned the export of raw ore.")],
    ),
    (
        "Ministers from the G7 launched a forum on magnets.",
        [("G7", "Ministers from the G7 launched a forum on magnets.")],
    ),
    (
        "The government of Chile lifted its quota on lithium exports.",
        [("Chile", "The government of Chile lifted its quota on lithium exports.")],
    ),
    (
        "Ukraine's parliament ratified the minerals deal with the US.",
        [("Ukraine", "Ukraine's parliament ratified the minerals deal with the US.")],
    ),
    (
        "Kazakhstan and the US have signed a memorandum on tungsten, the ministry said on Thursday.",
        [("Kazakhstan", "Kazakhstan and the US have signed a memorandum on tungsten")],
    ),
    (
        "China announced on Tuesday that it would ban exports of gallium to Japan.",
        [("China", "China announced on Tuesday that it would ban exports of gallium to Japan.")],
    ),
    (
        "Zimbabwe said on Tuesday it had suspended exports of lithium ore.",
        [("Zimbabwe", "it had suspended exports of lithium ore")],
    ),
    (
        "China imposed curbs on gallium exports in July. Traders say Beijing has since eased them.",
        [("China", "China imposed curbs on gallium exports in July."), ("China", "Beijing has since eased them")],
    ),
    (
        "Brussels has signed nine partnerships on raw materials since 2021.",
        [("European Union", "Brussels has signed nine partnerships on raw materials since 2021.")],
    ),
    (
        "Gabon replaced an export ban on manganese with quotas.",
        [("Gabon", "Gabon replaced an export ban on manganese with quotas.")],
    ),
    # people
    (
        "Finance Minister Aiko Morita convened a meeting of twelve countries on rare earths on Sunday.",
        [
            (
                "Aiko Morita",
                "Finance Minister Aiko Morita convened a meeting of twelve countries on rare earths on Sunday.",
            )
        ],
    ),
    (
        "Chinese authorities have revoked export licences for two germanium refiners.",
        [("China", "Chinese authorities have revoked export licences for two germanium refiners.")],
    ),
    (
        "The Australian government scrapped the export quota on lithium.",
        [("Australia", "The Australian government scrapped the export quota on lithium.")],
    ),
    # reference to what was named before
    (
        "The G7 summit was held in Halifax. Leaders endorsed an action plan on critical minerals.",
        [("G7", "Leaders endorsed an action plan on critical minerals.")],
    ),
    (
        "Canada and Norway met in Oslo over nickel. The two countries signed a memorandum on battery minerals.",
        [("Canada", "The two countries signed a memorandum on battery minerals.")],
    ),
    (
        "Chile produces lithium. It signed an agreement with the EU on lithium last week.",
        [("Chile", "It signed an agreement with the EU on lithium last week.")],
    ),
]

NOT_DONE: list[str] = [
    "The EU will pitch a partnership on critical minerals to Japan.",
    "China may ban exports of gallium.",
    "Indonesia plans to restrict exports of nickel.",
    "Japan is expected to sign an agreement with Australia on rare earths.",
    "China has not banned exports of tungsten.",
    "Beijing refused to lift its export controls on magnets.",
    "Would prices rise if China banned exports of graphite?",
    "If China banned exports of graphite, prices would rise.",
    "China, which dominates the refining of rare earths, has large reserves of tungsten.",
    "China's export controls on gallium worry Japan.",
    "The EU has urged Chile to sign an agreement on lithium.",
    "Orvik Metals signed a supply deal for lithium with a battery maker.",
    "The United States imposed import quotas on steel and aluminium and copper.",
    "Chile cut interest rates and expanded its copper mines.",
    "China's decision to tighten export controls on magnets was criticised.",
    "Japan wants to form an alliance on rare earths with India.",
    "Peru could join the copper alliance with Chile.",
    "Kazakhstan joined the World Trade Organization in 2015 and mines uranium.",
    "The US has no plans to suspend its export rules on uranium.",
    "Germany opened a museum of mining in a former copper smelter.",
    "Analysts doubt whether China has eased its export curbs on antimony.",
    "China denied tightening export controls on rare earths.",
    "France introduced price controls on electricity, and its copper users cheered.",
    "The club would have a price floor for minerals.",
    "Mongolia closed a copper mine and opened a border crossing.",
    "Fears that Russia might suspend nickel exports lifted prices.",
    "Korean firms signed contracts for graphite.",
    "Demand for cobalt dropped as supply from Congo expanded.",
    "Brazil won the match against Japan and sealed a place in the final.",
    "Washington tightened export controls on advanced chips, and copper fell.",
    "China cut exports of gallium by a third, customs data show.",
    "Orvik Metals and Lindqvist Mining signed an agreement on lithium with a US partner.",
    "China's ban on gallium exports has not taken effect.",
    "Beijing lifted a ban on Japanese seafood, and gallium fell.",
    "Chile asked Japan for advice on lithium.",
    "Lawmakers in Washington introduced a bill on rare-earth research.",
    "The EU has yet to sign the agreement with Chile on lithium.",
    "China had planned to restrict exports of antimony in May.",
    "Canada and Germany discussed a partnership on graphite.",
    "China said on Tuesday that it would ban exports of gallium to Japan.",
    "Chile's exports of lithium rose after it joined the European market.",
    "Without export controls, Chile sold more lithium.",
]


CONTEXT = (
    "China tightened export controls on tungsten, gallium and rare earths in August. Buyers of rare earth magnets say "
    "that exports are slow. "
)
"""An article on the subject, before the sentence that is asked about."""

GENRES: list[tuple[str, list[tuple[str, str]]]] = [
    # regimes and lists
    (
        "In May Beijing put vanadium on its list of licensed exports.",
        [("China", "In May Beijing put vanadium on its list of licensed exports.")],
    ),
    (
        "China last year brought tellurium and indium under its licensing regime.",
        [("China", "China last year brought tellurium and indium under its licensing regime.")],
    ),
    (
        "The Commerce Department added three germanium traders to its Entity List.",
        [("US Commerce Department", "The Commerce Department added three germanium traders to its Entity List.")],
    ),
    (
        "China made exports of lithium technology subject to approval.",
        [("China", "China made exports of lithium technology subject to approval.")],
    ),
    (
        "In October Beijing expanded the list to twelve metals.",
        [("China", "In October Beijing expanded the list to twelve metals.")],
    ),
    ("China later added five more elements.", [("China", "China later added five more elements.")]),
    # exemptions, waivers, licences, quotas, duties
    (
        "Beijing exempted Korean battery makers from its graphite licensing rules.",
        [("China", "Beijing exempted Korean battery makers from its graphite licensing rules.")],
    ),
    (
        "China had last week extended by a year a waiver from its licensing rules for scooter makers.",
        [("China", "China had last week extended by a year a waiver from its licensing rules for scooter makers.")],
    ),
    (
        "China denied licences to two Japanese buyers of dysprosium.",
        [("China", "China denied licences to two Japanese buyers of dysprosium.")],
    ),
    (
        "Chinese authorities detained no one but revoked four export licences for antimony.",
        [("China", "revoked four export licences for antimony")],
    ),
    (
        "Indonesia lowered its export quota for nickel intermediates by a tenth.",
        [("Indonesia", "Indonesia lowered its export quota for nickel intermediates by a tenth.")],
    ),
    (
        "Argentina eliminated its export duty on lithium.",
        [("Argentina", "Argentina eliminated its export duty on lithium.")],
    ),
    (
        "Last month Jakarta threatened to levy 12 percent on shipments of nickel matte.",
        [("Indonesia", "Last month Jakarta threatened to levy 12 percent on shipments of nickel matte.")],
    ),
    # laws, notices, beyond the border
    (
        "BIS issued an interim final rule that adds licence requirements for exports of gallium equipment.",
        [
            (
                "Bureau of Industry and Security",
                "BIS issued an interim final rule that adds licence requirements for exports of gallium equipment.",
            )
        ],
    ),
    (
        "On Monday the Government of Malawi announced that raw monazite exports would be banned from 2028.",
        [
            (
                "Malawi",
                "On Monday the Government of Malawi announced that raw monazite exports would be banned from 2028.",
            )
        ],
    ),
    (
        "Poland on Tuesday blocked an EU plan to tax exports of scrap magnets.",
        [("Poland", "Poland on Tuesday blocked an EU plan to tax exports of scrap magnets.")],
    ),
    (
        "It also barred firms from using its equipment to process rare earths abroad without permission.",
        [
            (
                "China",
                "It also barred firms from using its equipment to process rare earths abroad without permission.",
            )
        ],
    ),
    (
        "The department of trade has shelved its plan to tax exports of raw chrome.",
        [("department of trade", "The department of trade has shelved its plan to tax exports of raw chrome.")],
    ),
    (
        "Last week the House passed an export ban on magnet scrap.",
        [("House of Representatives", "Last week the House passed an export ban on magnet scrap.")],
    ),
    # pictures
    (
        "China slammed the door on gallium buyers in Japan.",
        [("China", "China slammed the door on gallium buyers in Japan.")],
    ),
    ("Beijing pulled the plug on magnet exports.", [("China", "Beijing pulled the plug on magnet exports.")]),
    # pacts
    (
        "Saudi Arabia acceded to the Minerals Security Partnership.",
        [("Saudi Arabia", "Saudi Arabia acceded to the Minerals Security Partnership.")],
    ),
    (
        "Turkey walked out of the boron alliance.",
        [("Turkey", "Turkey walked out of the boron alliance.")],
    ),
    (
        "Poland became the fifteenth member of the graphite alliance.",
        [("Poland", "Poland became the fifteenth member of the graphite alliance.")],
    ),
    (
        "An agreement on critical minerals was reached between the EU and Argentina.",
        [("European Union", "An agreement on critical minerals was reached between the EU and Argentina.")],
    ),
    (
        "A memorandum on tungsten between Kazakhstan and Korea was signed in Astana.",
        [("Kazakhstan", "A memorandum on tungsten between Kazakhstan and Korea was signed in Astana.")],
    ),
    (
        "The EU and Japan agreed on Wednesday to pool their purchases of gallium.",
        [("European Union", "The EU and Japan agreed on Wednesday to pool their purchases of gallium.")],
    ),
    (
        "In March Poland and Japan initialled an accord on magnet recycling.",
        [("Poland", "In March Poland and Japan initialled an accord on magnet recycling.")],
    ),
    (
        "The EU Council gave its final approval to a raw materials partnership with Chile.",
        [
            (
                "Council of the European Union",
                "The EU Council gave its final approval to a raw materials partnership with Chile.",
            )
        ],
    ),
    # measures without an agent
    (
        "The export ban on germanium expired in November.",
        [("China", "The export ban on germanium expired in November.")],
    ),
    ("The rules took effect on 1 December.", [("China", "The rules took effect on 1 December.")]),
    # several acts of one subject, and where a clause ends
    (
        "Zimbabwe banned exports of raw chrome and lifted the ban within a year.",
        [("Zimbabwe", "Zimbabwe banned exports of raw chrome"), ("Zimbabwe", "lifted the ban within a year")],
    ),
    (
        "China mines tungsten and has required export permits for it since February.",
        [("China", "has required export permits for it since February")],
    ),
    (
        "Chile and Bolivia signed a treaty on lithium, ending a quarrel of three years.",
        [("Chile", "Chile and Bolivia signed a treaty on lithium")],
    ),
    (
        "Beijing shut off supplies of gallium in May, a step that few had expected.",
        [("China", "Beijing shut off supplies of gallium in May")],
    ),
    (
        "After China curbed exports of gallium, Japan and Korea signed a stockpile accord.",
        [("China", "China curbed exports of gallium"), ("Japan", "Japan and Korea signed a stockpile accord")],
    ),
    (
        "The government in Kinshasa extended the export ban on cobalt by three months.",
        [
            (
                "Democratic Republic of the Congo",
                "The government in Kinshasa extended the export ban on cobalt by three months.",
            )
        ],
    ),
]
"""Acts as announcements, alerts, statements and papers tell them; the first act of CONTEXT is left out."""

OTHER_ACTS: list[str] = [
    "Chile raised the quota for lithium extraction at the salt lake.",
    "Zambia suspended the mining licences of three copper companies.",
    "The EU lifted its ban on imports of Russian palladium.",
    "Tokyo has denied that it signed a pact with Manila on nickel.",
    "The embassy rejected reports of a ban on exports of dysprosium.",
    "Peru approved the environmental permit for a copper mine.",
    "Mongolia granted exploration licences for tungsten to a foreign miner.",
    "The committee opened its inquiry into gallium in March.",
    "The port authority suspended sailings because of a storm.",
    "The magnet maker received export licences in May.",
    "The two firms agreed to share the output of a lithium plant.",
    "The minister announced that the floor would stand at four hundred dollars.",
    "The state reserve opened a tender for its first purchases of antimony.",
    "Brazil tightened its environmental rules for niobium mines.",
    "The United States extended tariffs on imports of tungsten.",
    "Exports to Japan were slow, and permits have been granted three times.",
]
"""What stands in such articles and is no act on exports or alliances."""


AROUND: list[tuple[str, list[tuple[str, str]]]] = [
    # traders made to do something before goods may leave
    (
        "On Friday Malaysia ordered all exporters of rare earth carbonate to register with the customs office.",
        [("Malaysia", "On Friday Malaysia ordered all exporters of rare earth carbonate to register")],
    ),
    (
        "Since May, Beijing has required overseas buyers of tungsten powder to declare who will use the shipment.",
        [("China", "Since May, Beijing has required overseas buyers of tungsten powder to declare")],
    ),
    ("Chile has not required exporters of lithium to seek a permit.", []),
    ("Peru ordered exporters of copper to pay their miners more.", []),
    ("The port required all tenants to obtain a permit for parking while gallium exports went on.", []),
    # doubled consonants
    (
        "Gabon deferred its ban on exports of manganese ore.",
        [("Gabon", "Gabon deferred its ban on exports of manganese ore")],
    ),
    ("Gabon deferred its reply on manganese ore exports.", []),
    # a short name in brackets within the subject
    (
        "The Ministry of Commerce (“MOFCOM”) tightened export controls on tungsten.",
        [("Ministry of Commerce", "The Ministry of Commerce (“MOFCOM”) tightened export controls on tungsten")],
    ),
    ("Analysts at Orvik (a broker in China) tightened their forecast for export quotas on tungsten.", []),
    # two main clauses, the second behind a colon or "and"
    (
        "Kenya and Japan signed a pact on graphite in May with one condition: Kenya suspended its export ban.",
        [
            ("Kenya", "Kenya and Japan signed a pact on graphite in May with one condition"),
            ("Kenya", "Kenya suspended its export ban"),
        ],
    ),
    (
        "Kenya signed a pact on three minerals with Japan: graphite, lithium and cobalt.",
        [("Kenya", "Kenya signed a pact on three minerals with Japan: graphite, lithium and cobalt")],
    ),
    # sides that promise each other something; who is invited to be what
    (
        "Norway and Canada pledged each other first access to graphite.",
        [("Norway", "Norway and Canada pledged each other first access to graphite")],
    ),
    ("Two miners of graphite promised each other a drink.", []),
    (
        "Norway and Canada agreed to invite Chile to their lithium talks as an observer.",
        [("Norway", "Norway and Canada agreed to invite Chile to their lithium talks as an observer")],
    ),
    ("Norway invited Chile to a concert about lithium miners.", []),
    # a measure like the one told before, and ellipsis
    (
        CONTEXT + "Vietnam imposed a similar requirement in May, and Malaysia has twice postponed its own.",
        [("China", "China tightened"), ("Vietnam", "Vietnam imposed a similar"), ("Malaysia", "Malaysia has twice")],
    ),
    (CONTEXT + "Malaysia has twice postponed its own elections.", [("China", "China tightened")]),
    # a verb right before a stop; a capital whose country the text does not name
    (
        "Japan and Chile drafted a pact on graphite in May. Norway signed; Peru sent regrets.",
        [("Japan", "Japan and Chile drafted a pact"), ("Norway", "Norway signed")],
    ),
    ("Japan and Chile talked about graphite in May. The runner resigned; a clerk signed; Peru sent regrets.", []),
    (
        "The Oslo Compact on lithium, which Pretoria joined with Japan, offers loans.",
        [("South Africa", "The Oslo Compact on lithium, which Pretoria joined with Japan")],
    ),
    ("The Oslo race for lithium miners, which Pretoria joined with Japan, offers prizes.", []),
    # who is blamed for the measure did not impose it
    ("Magnet maker Torvelle cut its forecast by a quarter and blamed Chinese export licences.", []),
    # an object before several actors
    (
        "Exporters like the lithium compact that the United Kingdom, Norway and Canada established in May.",
        [("United Kingdom", "the lithium compact that the United Kingdom, Norway and Canada established in May")],
    ),
    ("Exporters like the lithium museum that the United Kingdom, Norway and Canada established in May.", []),
]
"""Constructions around the verb, each with what only looks like it."""


@pytest.mark.parametrize(("text", "expected"), DONE, ids=[t[:50] for t, _ in DONE])
def test_an_act_done_is_found_with_its_actor_and_clause(text: str, expected: list[tuple[str, str]]) -> None:
    """Actor and clause of each act, whatever the construction."""
    assert [(a.speaker, a.text) for a in acts(text)] == expected


@pytest.mark.parametrize(("text", "expected"), AROUND, ids=[t[:50] for t, _ in AROUND])
def test_constructions_around_the_verb(text: str, expected: list[tuple[str, str]]) -> None:
    """Requirements on traders, brackets, second clauses, promises and invitations are read; their likes are not."""
    found = [(a.speaker, a.text.rstrip(".")) for a in acts(text)]
    assert [who for who, _ in found] == [who for who, _ in expected]
    assert all(told.startswith(start) for (_, told), (_, start) in zip(found, expected, strict=True))


@pytest.mark.parametrize("text", NOT_DONE, ids=[t[:50] for t in NOT_DONE])
def test_what_was_not_done_is_no_action(text: str) -> None:
    """Plans, wishes, negations, conditions, background, other matters and private deals are no acts."""
    assert acts(text) == ()


@pytest.mark.parametrize(("text", "expected"), GENRES, ids=[t[:50] for t, _ in GENRES])
def test_acts_of_every_genre_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    """Regimes, exemptions, laws, pictures, pacts, measures without an agent, several acts of one subject."""
    assert [(a.speaker, a.text.removesuffix(".")) for a in acts(CONTEXT + text)[1:]] == [
        (actor, clause.removesuffix(".")) for actor, clause in expected
    ]


@pytest.mark.parametrize("text", OTHER_ACTS, ids=[t[:50] for t in OTHER_ACTS])
def test_other_business_of_such_articles_is_no_act(text: str) -> None:
    """Mining, imports, companies, reports and denials, though the article is about export controls."""
    assert len(acts(CONTEXT + text)) == 1


def test_what_sides_give_in_a_joint_statement_is_an_act() -> None:
    """A side's offer needs no pact as its object where the whole text is one."""
    text = (
        "The Ministers met in Oslo and discussed lithium. The Ministers welcomed the progress. The Ministers agreed to "
        "found a school in Cebu and noted the prices. The Ministers stressed their ties. "
        "Chile offered to train 90 miners."
    )
    assert [(a.speaker, a.text) for a in acts(text)] == [
        ("Ministers", "The Ministers agreed to found a school in Cebu"),
        ("Chile", "Chile offered to train 90 miners."),
    ]
    assert acts("Lithium is dear. Chile offered to train 90 miners.") == ()


def test_a_headline_tells_in_the_present() -> None:
    """A line without a full stop is read as a headline; the same words in a sentence tell of a habit."""
    assert [a.speaker for a in acts("China bans exports of gallium to Japan\n\nGallium is a metal.")] == ["China"]
    assert acts("Every year China bans exports of gallium to Japan.") == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("China tightened export controls on gallium on Tuesday.", date(2026, 3, 3)),
        ("On February 20, Chile and the EU signed a pact on lithium.", date(2026, 2, 20)),
        ("Indonesia banned exports of nickel ore in 2020.", None),
        ("China has suspended its ban on gallium exports, the ministry said on Monday.", None),
        ("A minister said on Monday that Japan had joined the graphite alliance.", None),
        ("Gallium rose on Tuesday. China banned exports of gallium the same day.", date(2026, 3, 3)),
        ("Gallium rose on Wednesday, two days after China banned its exports.", date(2026, 3, 2)),
    ],
)
def test_the_day_is_the_day_of_the_act(text: str, day: date | None) -> None:
    """The day on which somebody told of the act is not the day of the act; a month or year is no day."""
    (act,) = acts(text)
    assert act.said_on == day


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("China imposed curbs on gallium exports.", "in_force"),
        ("China announced curbs on gallium exports.", "announced"),
        ("China suspended its curbs on gallium exports.", "suspended"),
        ("China lifted its curbs on gallium exports.", "lifted"),
        ("China threatened to ban gallium exports.", "planned"),
        ("Japan proposed an alliance on gallium to India.", "planned"),
        ("Japan joined the gallium alliance.", "in_force"),
    ],
)
def test_the_status_follows_the_verb(text: str, status: str) -> None:
    """What was only threatened or proposed is told from what is in force."""
    (act,) = acts(text)
    assert act.status == status


def test_an_act_carries_topic_minerals_countries_and_cue() -> None:
    """The fields come from the act's own clause; offsets reproduce the text."""
    text = "Reporters heard that China banned exports of gallium to Japan, but Chile did nothing."
    (act,) = acts(text)
    assert (act.topics, act.minerals, act.countries) == (("export_controls",), ("gallium",), ("CN", "JP"))
    assert (act.kind, act.mode, act.speaker_country, act.cue) == ("action", None, "CN", "banned")
    assert text[act.start : act.end] == act.text == "China banned exports of gallium to Japan"
    assert act.cue_start is not None
    assert act.cue_end is not None
    assert act.speaker_start is not None
    assert act.speaker_end is not None
    assert text[act.cue_start : act.cue_end] == act.cue
    assert text[act.speaker_start : act.speaker_end] == act.speaker_text == "China"
    assert act.rule


def test_an_article_without_minerals_has_no_acts() -> None:
    """A ban on the export of onions is another matter."""
    assert acts("India banned exports of onions. It joined the World Trade Organization in 1995.") == ()


def test_an_unrelated_paragraph_changes_nothing() -> None:
    """Facts of one paragraph do not depend on another that names nobody."""
    text = "China tightened export controls on gallium on Tuesday."
    assert [a.text for a in acts(text + "\n\nThe weather was fine. Nobody minded.")] == [a.text for a in acts(text)]


def test_hostile_repetition_comes_to_an_end() -> None:
    """Neither one endless sentence nor very many act verbs may stall a run: a reading that did would not come back."""
    piece = "China banned exports of gallium and said that Japan signed an agreement, which it suspended, "
    for text in (
        piece * 1000,
        (piece + "end. ") * 300,
        "which banned " * 5000 + "exports of gallium.",
        ", " * 30_000 + "gallium",
    ):
        assert all(text[a.start : a.end] == a.text for a in acts(text))


WORDS = st.sampled_from(
    [
        "China",
        "the",
        "US",
        "G7",
        "Japan",
        "Beijing",
        "which",
        "who",
        "that",
        ",",
        ".",
        ";",
        "(",
        ")",
        "“",
        "”",
        "'",
        "’s",
        "and",
        "to",
        "by",
        "between",
        "signed",
        "banned",
        "banning",
        "agreed",
        "has",
        "been",
        "was",
        "not",
        "exports",
        "of",
        "gallium",
        "export",
        "controls",
        "agreement",
        "on",
        "Monday",
        "threatened",
        "suspend",
        "cut",
        "off",
        "set",
        "up",
        "put",
        "their",
        "names",
        "announced",
        "took",
        "effect",
        "it",
        "leaders",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_any_soup_of_words_is_survived(pieces: list[str]) -> None:
    """No text raises; spans reproduce the text; twice gives the same."""
    text = " ".join(pieces)
    found = acts(text)
    assert all(text[a.start : a.end] == a.text and a.text for a in found)
    assert found == acts(text)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    """No text raises."""
    text += " gallium export controls imposed by China"
    assert all(text[a.start : a.end] == a.text for a in acts(text))
