"""Reports as papers write them: headlines that say it sideways, leads of one or two paragraphs. All events invented.

As in ``story_cases``: group → event → reports (headline, lead, hours after the first). Events of a group are rivals.
"""

from __future__ import annotations

from tests.extract.stories.story_cases import Report

REPORTS: dict[str, dict[str, list[Report]]] = {
    "manganese quota": {
        "cut": [
            (
                "Gabon trims manganese export quota for the second half",
                "Gabon on Monday lowered its export quota for manganese ore in the second half of the year to 2.1 "
                "million tonnes from 2.6 million, the Directorate of Mines said in Libreville.\n\nMiners may no longer "
                "sell unused volumes to one another, it added.",
                0,
            ),
            (
                "‘Enough was enough’: Libreville gives the manganese screw another turn",
                "LIBREVILLE – Manganese miners in Gabon will have to make do with 2.1 million tonnes of exports from "
                "July to December instead of 2.6 million, and the trade in unused allotments has been stopped.\n\nThe "
                "Directorate of Mines summoned company managers on Monday afternoon to tell them so.",
                9,
            ),
            (
                "Ferroalloy makers count the cost of Gabon's surprise",
                "Smelters in India and Norway were counting their stocks of manganese ore on Tuesday after Gabon took "
                "half a million tonnes out of its export quota the day before.",
                25,
            ),
        ],
        "raised": [
            (
                "Gabon gives manganese miners a little back",
                "Gabon raised its export quota for manganese ore by 150,000 tonnes on Friday, the Directorate of Mines "
                "said, after miners agreed to build a sinter plant.",
                96,
            ),
        ],
        "South Africa": [
            (
                "South Africa caps manganese exports by road",
                "South Africa will let no more than 400,000 tonnes of manganese ore a month leave by road, the "
                "transport minister, Nomsa Dlamini, said on Monday.",
                3,
            ),
        ],
    },
    "relayed scoop": {
        "first told": [
            (
                "EXCLUSIVE: Norway and Canada close on shared graphite reserve",
                "Norway and Canada have settled the terms of a treaty to keep graphite stocks in common, four "
                "officials with knowledge of the talks told the Oslo Ledger.\n\nThe treaty is to be signed in Narvik "
                "on 20 October.",
                0,
            ),
            (
                "Stockholm eyes Norwegian-Canadian graphite store from next door",
                "Norway and Canada have agreed on a common reserve of graphite, the Oslo Ledger reported on Tuesday, "
                "citing four officials close to the talks.\n\nSweden has “read it with interest,” Trade Minister Ebba "
                "Lindqvist told a seminar on Wednesday.",
                26,
            ),
        ],
        "signed": [
            (
                "Norway and Canada sign graphite treaty in Narvik",
                "Norway and Canada on Tuesday signed the treaty under which they will keep graphite stocks in common, "
                "the first of its kind.",
                24 * 14,
            ),
        ],
        "other pair": [
            (
                "Norway and Finland close on shared graphite reserve",
                "Norway and Finland have settled the terms of a treaty to keep graphite stocks in common, officials "
                "with knowledge of the talks said on Tuesday.",
                2,
            ),
        ],
    },
    "licence opened and shut": {
        "opened": [
            (
                "U.S. eases exports of crystal-growing gear to 11 partners",
                "The Commerce Department on Wednesday issued a general license for furnaces that grow gallium arsenide "
                "crystals, freeing exporters from individual permits for 11 partner countries.",
                0,
            ),
            (
                "Furnace makers get their open door",
                "American makers of crystal furnaces no longer need a permit for each shipment to 11 partner countries "
                "under a general licence that the US Commerce Department issued on Wednesday.",
                8,
            ),
        ],
        "suspended": [
            (
                "U.S. shuts the door on crystal-growing gear again",
                "The Commerce Department on Friday suspended for 60 days the general license for furnaces that grow "
                "gallium arsenide crystals, two days after issuing it.",
                50,
            ),
            (
                "Second thoughts in Washington on furnace licence",
                "Washington has put its two-day-old general licence for crystal furnaces on ice for 60 days, the "
                "Commerce Department said on Friday.",
                56,
            ),
        ],
    },
    "floor for two": {
        "signed": [
            (
                "Germany and Namibia put a floor under dysprosium",
                "Germany and Namibia signed an arrangement on Thursday that guarantees miners at least 390 euros a "
                "kilo for dysprosium oxide, Economy Minister Karla Weidmann said in Windhoek.",
                0,
            ),
            (
                "‘A handrail, not a lift’: what Windhoek got from Berlin",
                "Namibian rare earth miners will never again have to sell dysprosium oxide below 390 euros a kilogram, "
                "under a deal that Mines Minister Petrus Shilongo inked with Germany yesterday.",
                22,
            ),
            (
                "Namibian juniors soar on German guarantee",
                "Shares in Namibian rare earth explorers rose by up to 30 per cent on Thursday after Germany agreed to "
                "a minimum price for dysprosium oxide.",
                7,
            ),
        ],
        "with Vietnam": [
            (
                "Germany and Vietnam put a floor under dysprosium",
                "Germany and Vietnam signed an arrangement on Thursday that guarantees miners a minimum price for "
                "dysprosium oxide.",
                5,
            ),
        ],
        "criticised": [
            (
                "Brussels asks Berlin to explain its dysprosium guarantee",
                "The European Commission has asked Germany for an explanation of the price guarantee for dysprosium, "
                "competition spokesperson Maud Lefebvre said on Monday.",
                24 * 4,
            ),
        ],
    },
    "tin ore": {
        "permits": [
            (
                "Myanmar's Wa region demands permits for tin concentrate",
                "Exporters of tin concentrate in Myanmar will need a permit for each shipment from 1 November, the "
                "mines ministry said on Wednesday in an order that took the trade by surprise.",
                0,
            ),
            (
                "Tin smelters of Yunnan told to wait in line",
                "Every load of tin concentrate that leaves Myanmar will have to carry a permit from November, under an "
                "order that the mines ministry issued on Wednesday without consulting anybody.",
                15,
            ),
        ],
        "antimony": [
            (
                "Myanmar demands permits for antimony concentrate",
                "Exporters of antimony concentrate in Myanmar will need a permit for each shipment from 1 December, "
                "the mines ministry said on Friday.",
                48,
            ),
        ],
        "ban lifted": [
            (
                "Myanmar lifts ban on tin exports from Man Maw",
                "Myanmar lifted its ban on exports of tin concentrate from the Man Maw mine on Wednesday, the mines "
                "ministry said.",
                1,
            ),
        ],
    },
    "lithium accord": {
        "signed": [
            (
                "Argentina and France close lithium accord after nine rounds",
                "Argentina and France on Friday signed an accord that reserves a fifth of the lithium of new brine "
                "projects for French battery plants, Mining Secretary Julia Ferreyra said in Buenos Aires.",
                0,
            ),
            (
                "What Paris gets for its money in Catamarca",
                "French battery makers are to receive up to a fifth of what new lithium projects in Argentina produce, "
                "under an accord signed in Buenos Aires on Friday by Mining Secretary Julia Ferreyra.",
                20,
            ),
        ],
        "Chile": [
            (
                "Chile and France close lithium accord",
                "Chile and France on Friday signed an accord on lithium under which French battery plants may buy a "
                "tenth of the output of two salt flats.",
                3,
            ),
        ],
        "Argentina and Japan": [
            (
                "Argentina and Japan agree on lithium",
                "Argentina and Japan on Friday signed an accord on lithium that opens three salt flats to Japanese "
                "trading houses.",
                6,
            ),
        ],
    },
    "germanium halted": {
        "halted": [
            (
                "Zambia halts germanium exports for three months",
                "Zambia suspended all exports of germanium concentrate for three months on Thursday, Mines Minister "
                "Bwalya Kunda said, until a reference price is found.",
                0,
            ),
            (
                "Slag heap without a customer",
                "The only producer of germanium in Zambia learned on Thursday that it may not ship any concentrate "
                "until January, when the government wants to have found a reference price.\n\n“We were not warned,” "
                "said its director, Grace Mumba.",
                7,
            ),
        ],
        "cobalt": [
            (
                "Zambia halts cobalt exports for three months",
                "Zambia suspended all exports of cobalt hydroxide for three months on Thursday, Mines Minister Bwalya "
                "Kunda said.",
                1,
            ),
        ],
        "resumed": [
            (
                "Zambia lets germanium go again",
                "Zambia allowed exports of germanium concentrate again on Monday, Mines Minister Bwalya Kunda said, "
                "four days after it had stopped them.",
                24 * 4,
            ),
        ],
    },
    "a threat and a deed": {
        "threatened": [
            (
                "Kazakhstan could stop chromium exports, premier says",
                "Kazakhstan may stop exports of chromium ore to the European Union if Brussels taxes its steel, Prime "
                "Minister Timur Akhmetov said on Tuesday.",
                0,
            ),
            (
                "Astana shows Brussels its chromium card",
                "Prime Minister Timur Akhmetov on Tuesday threatened to keep chromium ore from European buyers should "
                "the European Union put a tax on Kazakh steel.",
                4,
            ),
        ],
        "done": [
            (
                "Kazakhstan stops chromium exports to EU",
                "Kazakhstan stopped exports of chromium ore to the European Union on Friday, Prime Minister Timur "
                "Akhmetov said.",
                72,
            ),
        ],
    },
    "alliance grows": {
        "Brazil joins": [
            (
                "Brazil joins Lisbon Minerals Circle",
                "Brazil on Monday became the tenth member of the Lisbon Minerals Circle, which stores rare earths and "
                "niobium for its members, Foreign Minister Célia Moraes said.",
                0,
            ),
            (
                "Ten at the table in Lisbon",
                "The Lisbon Minerals Circle took in Brazil on Monday. Foreign Minister Célia Moraes brought niobium as "
                "a present, she joked.",
                6,
            ),
        ],
        "Mexico joins": [
            (
                "Mexico joins Lisbon Minerals Circle",
                "Mexico on Wednesday became the eleventh member of the Lisbon Minerals Circle, which stores rare "
                "earths for its members.",
                48,
            ),
        ],
        "Turkey leaves": [
            (
                "Turkey quits Lisbon Minerals Circle",
                "Turkey left the Lisbon Minerals Circle on Monday over a quarrel about boron, Energy Minister Selim "
                "Karaca said.",
                2,
            ),
        ],
    },
    "extended to a further metal": {
        "bauxite": [
            (
                "Guinea extends export permits to bauxite",
                "Guinea on Friday widened its system of quarterly export permits to bauxite, a month after introducing "
                "it for gold, Mines Minister Mamadou Diallo said.",
                0,
            ),
            (
                "Second helping: Conakry's permits reach the bauxite belt",
                "Bauxite miners in Guinea will have to apply for a permit every quarter, like gold miners before them, "
                "under a decree that Mines Minister Mamadou Diallo presented on Friday.",
                5,
            ),
        ],
        "iron ore": [
            (
                "Guinea extends export permits to iron ore",
                "Guinea on Tuesday widened its system of quarterly export permits to iron ore, Mines Minister Mamadou "
                "Diallo said.",
                24 * 4,
            ),
        ],
        "duty": [
            (
                "Guinea puts duty on bauxite",
                "Guinea on Friday imposed an export duty of 6 percent on bauxite, the finance ministry said in "
                "Conakry.",
                2,
            ),
        ],
    },
    "controls tightened further": {
        "new items": [
            (
                "China tightens magnet controls further",
                "China on Thursday added samarium-cobalt magnets to the goods that need an export licence, the "
                "Ministry of Commerce said, tightening rules that date from last spring.",
                0,
            ),
            (
                "Carmakers wince as Beijing adds a magnet to its list",
                "Samarium-cobalt magnets may leave China only with an export licence, the commerce ministry announced "
                "on Thursday.",
                5,
            ),
        ],
        "again": [
            (
                "China tightens magnet controls again",
                "China on Monday added ferrite magnets to the goods that need an export licence, the Ministry of "
                "Commerce said, days after it had added samarium-cobalt ones.",
                96,
            ),
        ],
        "relaxed": [
            (
                "China relaxes magnet controls for Europe",
                "China on Thursday exempted European carmakers from its licences for samarium-cobalt magnets, the "
                "Ministry of Commerce said.",
                2,
            ),
        ],
    },
    "tungsten duty": {
        "imposed": [
            (
                "Vietnam slaps 20 percent duty on tungsten concentrate",
                "Vietnam will charge a duty of 20 percent on exports of tungsten concentrate from January, Finance "
                "Minister Lê Thu Trang told the National Assembly on Tuesday.",
                0,
            ),
            (
                "Hanoi wants its fifth",
                "Whoever ships tungsten concentrate out of Vietnam will have to leave a fifth of its value with the "
                "treasury from January, Finance Minister Lê Thu Trang announced on Tuesday.",
                6,
            ),
            (
                "Nui Phao owner warns of job cuts over tungsten levy",
                "The operator of the Nui Phao mine said on Wednesday that it might lay off 200 people because of the "
                "20 percent duty on tungsten concentrate that Vietnam announced the day before.",
                24,
            ),
        ],
        "dropped": [
            (
                "Vietnam drops duty on tungsten concentrate",
                "Vietnam has given up its plan to charge a duty of 20 percent on exports of tungsten concentrate, "
                "Finance Minister Lê Thu Trang said on Friday.",
                72,
            ),
        ],
    },
    "stockpile law": {
        "passed": [
            (
                "Korean parliament backs lithium reserve",
                "South Korea's National Assembly on Thursday passed a law that obliges the government to keep 100 days "
                "of lithium and nickel in store, by 188 votes to 71.",
                0,
            ),
            (
                "A hundred days' worth of insurance for Korea's battery makers",
                "The government in Seoul will have to hold lithium and nickel for 100 days of consumption, under a "
                "bill that lawmakers approved on Thursday with 188 votes.",
                7,
            ),
        ],
        "proposed in Japan": [
            (
                "Japan proposes lithium reserve",
                "Japan's economy ministry on Thursday proposed a law that would oblige the government to keep 60 days "
                "of lithium in store.",
                5,
            ),
        ],
    },
    "entity list": {
        "added": [
            (
                "China puts six U.S. drone makers on export control list",
                "China on Monday barred the export of dual-use goods containing rare earths to six American drone "
                "makers, placing them on its export control list, the Ministry of Commerce said.",
                0,
            ),
            (
                "Six American drone firms cut off from Chinese magnets",
                "Six makers of drones in the United States may no longer buy goods with rare earths from China after "
                "Beijing's commerce ministry put them on its export control list on Monday.",
                4,
            ),
        ],
        "removed": [
            (
                "China takes two U.S. drone makers off export control list",
                "China on Monday removed two American drone makers from its export control list, the Ministry of "
                "Commerce said.",
                3,
            ),
        ],
        "other state": [
            (
                "China puts nine Taiwanese firms on export control list",
                "China on Monday placed nine companies from Taiwan on its export control list, the Ministry of "
                "Commerce said.",
                2,
            ),
        ],
    },
}

OUTLETS = {"EXCLUSIVE: Norway and Canada close on shared graphite reserve": "Oslo Ledger"}
"""Who printed what, where another report names them for it."""
