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
from extract.gazetteer import Gazetteer
from extract.model import Article, Statement
from extract.names import find_mentions
from extract.sentences import cut

PUBLISHED = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
"""A Thursday."""


@cache
def gazetteer() -> Gazetteer:
    folder = Path(__file__).parents[2] / "config" / "gazetteer"
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted(folder.glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    return Gazetteer.build(tables)


def acts(text: str) -> tuple[Statement, ...]:
    document = cut(Article(text, published=PUBLISHED))
    return find_actions(document, find_mentions(document, gazetteer()))


DONE: list[tuple[str, list[tuple[str, str]]]] = [
    # plain finite verbs, whole sentence
    ("China tightened export controls on gallium on Tuesday.", [("China", "China tightened export controls on gallium on Tuesday.")]),
    ("Indonesia has banned exports of raw nickel ore since 2020.", [("Indonesia", "Indonesia has banned exports of raw nickel ore since 2020.")]),
    ("In early March, Beijing widened its dual-use list to five more rare earths.",
     [("China", "In early March, Beijing widened its dual-use list to five more rare earths.")]),
    ("The United States and Japan signed a memorandum on rare earths in Osaka.",
     [("United States", "The United States and Japan signed a memorandum on rare earths in Osaka.")]),
    ("Zimbabwe imposed a quota on lithium exports.", [("Zimbabwe", "Zimbabwe imposed a quota on lithium exports.")]),
    ("India joined the Minerals Security Partnership in 2023.", [("India", "India joined the Minerals Security Partnership in 2023.")]),
    ("The European Union and Chile have launched a partnership on lithium.",
     [("European Union", "The European Union and Chile have launched a partnership on lithium.")]),
    ("China's Ministry of Commerce announced new export restrictions on tungsten.",
     [("Chinese Ministry of Commerce", "China's Ministry of Commerce announced new export restrictions on tungsten.")]),
    ("Malaysia suspended its ban on exports of raw rare earths.", [("Malaysia", "Malaysia suspended its ban on exports of raw rare earths.")]),
    ("Beijing granted general licences for exports of magnets to three carmakers.",
     [("China", "Beijing granted general licences for exports of magnets to three carmakers.")]),
    ("Japan and Australia struck a deal to stockpile critical minerals together.",
     [("Japan", "Japan and Australia struck a deal to stockpile critical minerals together.")]),
    ("Gabon lifted its ban on manganese exports.", [("Gabon", "Gabon lifted its ban on manganese exports.")]),
    ("The Democratic Republic of Congo halted cobalt shipments for four months.",
     [("Democratic Republic of the Congo", "The Democratic Republic of Congo halted cobalt shipments for four months.")]),
    ("China resumed exports of antimony to Europe.", [("China", "China resumed exports of antimony to Europe.")]),
    ("Canada withdrew from the critical minerals alliance with the EU.", [("Canada", "Canada withdrew from the critical minerals alliance with the EU.")]),
    ("The G7 launched a production alliance for critical minerals.", [("G7", "The G7 launched a production alliance for critical minerals.")]),
    ("South Korea hosted a meeting of eleven countries on supply chains for battery minerals.",
     [("South Korea", "South Korea hosted a meeting of eleven countries on supply chains for battery minerals.")]),
    ("Vietnam proposed a regional framework on rare earths to its neighbours.",
     [("Vietnam", "Vietnam proposed a regional framework on rare earths to its neighbours.")]),
    ("China on Thursday unveiled sweeping restrictions on rare earth exports.",
     [("China", "China on Thursday unveiled sweeping restrictions on rare earth exports.")]),
    ("Beijing has added seven rare earths to its export control list.",
     [("China", "Beijing has added seven rare earths to its export control list.")]),
    ("Indonesia's parliament passed a law banning exports of copper concentrate.",
     [("Indonesia", "Indonesia's parliament passed a law banning exports of copper concentrate.")]),
    ("The European Commission proposed restricting exports of rare-earth scrap.",
     [("European Commission", "The European Commission proposed restricting exports of rare-earth scrap.")]),
    ("Seoul partnered with Canberra on lithium.", [("South Korea", "Seoul partnered with Canberra on lithium.")]),
    ("Twelve countries joined the pact on critical minerals.", [("Twelve countries", "Twelve countries joined the pact on critical minerals.")]),
    ("Washington invited India to join an alliance on magnets.", [("United States", "Washington invited India to join an alliance on magnets.")]),
    ("According to a customs notice, China stopped issuing licences for exports of terbium.",
     [("China", "China stopped issuing licences for exports of terbium")]),
    # infinitives
    ("China moved to restrict exports of graphite.", [("China", "China moved to restrict exports of graphite.")]),
    ("Jakarta decided to ease curbs on bauxite exports.", [("Indonesia", "Jakarta decided to ease curbs on bauxite exports.")]),
    ("Russia threatened to halt uranium shipments to the US.", [("Russia", "Russia threatened to halt uranium shipments to the US.")]),
    ("The US and India agreed to set up a working group on critical minerals.",
     [("United States", "The US and India agreed to set up a working group on critical minerals.")]),
    # inside speech and subordinate clauses
    ("Ruta Dask, a trade official, said on Monday that China had suspended the export ban on germanium, but gave no date.",
     [("China", "China had suspended the export ban on germanium")]),
    ("Prices doubled after China cut off supplies of antimony in 2024, traders said.", [("China", "China cut off supplies of antimony in 2024")]),
    ("Japan, which joined the lithium partnership in May, has no mines.", [("Japan", "Japan, which joined the lithium partnership in May")]),
    ("Output rose because Indonesia banned exports of nickel ore, an analyst wrote.", [("Indonesia", "Indonesia banned exports of nickel ore")]),
    ("Brazil has signed a pact with India on rare earths, the ministry said on Wednesday.", [("Brazil", "Brazil has signed a pact with India on rare earths")]),
    # passives
    ("Exports of gallium to the US were banned by China in December.", [("China", "Exports of gallium to the US were banned by China in December.")]),
    ("China's export controls on magnets were suspended for a year.", [("China", "China's export controls on magnets were suspended for a year.")]),
    ("A memorandum on lithium was signed by Argentina and the EU on Friday.",
     [("Argentina", "A memorandum on lithium was signed by Argentina and the EU on Friday.")]),
    # participles
    ("Analysts point to a graphite pact struck between Canada and Germany last spring.",
     [("Canada", "a graphite pact struck between Canada and Germany last spring")]),
    ("Export curbs imposed by Beijing in April have hurt magnet makers.", [("China", "Export curbs imposed by Beijing in April")]),
    # coordination, gerunds
    ("China restricted exports of samarium, while Japan banned shipments of magnets to defence firms.",
     [("China", "China restricted exports of samarium"), ("Japan", "Japan banned shipments of magnets to defence firms")]),
    ("China has tightened controls on exports of rare earths, requiring licences and banning shipments of magnets.",
     [("China", "China has tightened controls on exports of rare earths, requiring licences and banning shipments of magnets.")]),
    ("China retaliated by halting exports of germanium.", [("China", "halting exports of germanium")]),
    # people
    ("Finance Minister Aiko Morita convened a meeting of twelve countries on rare earths on Sunday.",
     [("Aiko Morita", "Finance Minister Aiko Morita convened a meeting of twelve countries on rare earths on Sunday.")]),
    ("Chinese authorities have revoked export licences for two germanium refiners.",
     [("China", "Chinese authorities have revoked export licences for two germanium refiners.")]),
    ("The Australian government scrapped the export quota on lithium.",
     [("Australia", "The Australian government scrapped the export quota on lithium.")]),
    # reference to what was named before
    ("The G7 summit was held in Halifax. Leaders endorsed an action plan on critical minerals.",
     [("G7", "Leaders endorsed an action plan on critical minerals.")]),
    ("Canada and Norway met in Oslo over nickel. The two countries signed a memorandum on battery minerals.",
     [("Canada", "The two countries signed a memorandum on battery minerals.")]),
    ("Chile produces lithium. It signed an agreement with the EU on lithium last week.",
     [("Chile", "It signed an agreement with the EU on lithium last week.")]),
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
    "Japan cooperated with India on cobalt.",
    "Orvik Metals and Lindqvist Mining signed an agreement on lithium with a US partner.",
    "Without export controls, Chile sold more lithium.",
]


@pytest.mark.parametrize(("text", "expected"), DONE, ids=[t[:50] for t, _ in DONE])
def test_an_act_done_is_found_with_its_actor_and_clause(text: str, expected: list[tuple[str, str]]) -> None:
    """Actor and clause of each act, whatever the construction."""
    assert [(a.speaker, a.text) for a in acts(text)] == expected


@pytest.mark.parametrize("text", NOT_DONE, ids=[t[:50] for t in NOT_DONE])
def test_what_was_not_done_is_no_action(text: str) -> None:
    """Plans, wishes, negations, conditions, presuppositions, background, other matters and private deals are no acts."""
    assert acts(text) == ()
