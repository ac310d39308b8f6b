"""Headlines and leads of invented events, by event. Events of one group are rivals: alike, and never one story.

A report is (headline, lead, hours after the first report). An empty lead: only the headline is known.
"""

from __future__ import annotations

Report = tuple[str, str, float]

GROUPS: dict[str, dict[str, list[Report]]] = {
    "gallium ban, imposed and suspended": {
        "suspended": [
            ("China suspends its ban on gallium exports to the United States", "", 0),
            ("Beijing pauses gallium embargo as trade truce with Washington holds", "", 3),
            ("US chipmakers cheer as China puts gallium export prohibition on hold", "", 6),
            ("China's gallium ban frozen for a year, commerce ministry says", "", 9),
        ],
        "imposed": [
            ("China bans gallium exports to the United States", "", 0),
            ("Beijing outlaws gallium shipments to American buyers", "", 2),
            ("China imposes embargo on gallium for US", "", 5),
        ],
    },
    "antimony licences": {
        "announced": [
            (
                "China to require export licences for antimony oxide",
                "China will require exporters of antimony oxide to hold a licence from 1 November, the Ministry of "
                "Commerce said on Monday, adding the flame retardant to its list of controlled goods.",
                0,
            ),
            (
                "Beijing tightens grip on antimony",
                "Antimony oxide joins the goods that may leave China only with a permit, under rules that the commerce "
                "ministry in Beijing published on Monday.",
                4,
            ),
            (
                "Flame-retardant makers brace for Chinese antimony permits",
                "Makers of flame retardants in Europe began to look for other suppliers on Tuesday after China placed "
                "antimony oxide under export licensing the day before.",
                22,
            ),
        ],
        "other mineral": [
            (
                "China to require export licences for bismuth powder",
                "China will require exporters of bismuth powder to hold a licence from 1 November, the Ministry of "
                "Commerce said on Monday, adding the metal to its list of controlled goods.",
                1,
            ),
        ],
        "quota": [
            (
                "China sets export quota for antimony",
                "China fixed the amount of antimony that may leave the country next year at 9,000 tonnes, the Ministry "
                "of Commerce said on Monday.",
                2,
            ),
        ],
        "other country": [
            (
                "Tajikistan to require export licences for antimony",
                "Tajikistan will require exporters of antimony concentrate to hold a licence from 1 November, its "
                "industry ministry said on Monday.",
                3,
            ),
        ],
    },
    "rare earth memoranda": {
        "with Japan": [
            (
                "Japan and Kazakhstan sign rare earths memorandum",
                "Japan and Kazakhstan signed a memorandum on rare earths in Astana on Thursday that promises Japanese "
                "magnet makers 800 tonnes of neodymium oxide a year.",
                0,
            ),
            (
                "Tokyo secures Kazakh neodymium in pact signed in Astana",
                "Japanese magnet makers are to receive 800 tons of neodymium oxide a year from Kazakhstan under a "
                "memorandum that ministers of the two countries signed on Thursday.",
                5,
            ),
        ],
        "with the EU": [
            (
                "EU and Kazakhstan sign rare earths memorandum",
                "The European Union and Kazakhstan signed a memorandum on rare earths in Astana on Thursday that opens "
                "two deposits to European miners.",
                2,
            ),
            (
                "Brussels gets access to Kazakh rare earth deposits",
                "European miners may explore two deposits in Kazakhstan under a memorandum on rare earths that the "
                "European Union and Kazakhstan signed on Thursday.",
                6,
            ),
        ],
        "a year later": [
            (
                "Japan and Kazakhstan sign second rare earths memorandum",
                "Japan and Kazakhstan signed another memorandum on rare earths on Thursday, a year after the first.",
                24 * 364,
            ),
        ],
    },
    "nickel ore": {
        "stop": [
            (
                "Philippines halts nickel ore exports",
                "The Philippines stopped all exports of nickel ore on Wednesday, Environment Secretary Alma Bautista "
                "said, citing damage to rivers in Surigao.",
                0,
            ),
            (
                "Manila stops ore shipments over polluted rivers",
                "Nickel ore may no longer leave the Philippines, Environment Secretary Alma Bautista said on Wednesday "
                "after inspectors found rivers in Surigao stained red.",
                3,
            ),
            (
                "Stainless mills in Fujian left short as Philippines shuts nickel tap",
                "Stainless steel mills in Fujian were looking for nickel ore on Thursday, a day after the Philippines "
                "suspended exports.",
                20,
            ),
        ],
        "resumed": [
            (
                "Philippines to resume nickel ore exports",
                "The Philippines will allow exports of nickel ore again from Monday, Environment Secretary Alma "
                "Bautista said on Friday.",
                52,
            ),
        ],
        "Indonesia": [
            (
                "Indonesia halts nickel ore exports",
                "Indonesia stopped the last exports of nickel ore on Wednesday, Energy Minister Rudi Hartawan said in "
                "Jakarta.",
                4,
            ),
        ],
    },
    "a minister speaks": {
        "on stockpiles": [
            (
                "Canada 'will not wait' for allies on stockpile, Tremblay says",
                "Canada will build a stockpile of germanium and cobalt on its own if its partners hesitate, Natural "
                "Resources Minister Odile Tremblay said on Tuesday. “We will not wait for a convoy that never leaves,” "
                "she told a mining forum in Sudbury.",
                0,
            ),
            (
                "Ottawa ready to hoard germanium alone, minister tells miners",
                "Natural Resources Minister Odile Tremblay told a forum in Sudbury on Tuesday that Canada would store "
                "germanium and cobalt without its partners if need be. “We will not wait for a convoy that never "
                "leaves,” she said.",
                5,
            ),
        ],
        "answered by China": [
            (
                "Beijing tells Canada hoarding metals helps nobody",
                "Stockpiles of metals help nobody, Chinese Foreign Ministry spokesperson Gao Lin said on Wednesday "
                "when asked about the plans of Canada.",
                20,
            ),
        ],
        "on tariffs": [
            (
                "Canada weighs tariff on Chinese graphite, Tremblay says",
                "Canada is considering a tariff on graphite from China, Natural Resources Minister Odile Tremblay said "
                "on Friday.",
                72,
            ),
        ],
    },
    "quotas of Congo": {
        "extended": [
            (
                "Congo extends cobalt quotas to the end of 2029",
                "The Democratic Republic of Congo prolonged its cobalt export quotas by two years on Tuesday, Mines "
                "Minister Josué Kabeya said in Kinshasa.",
                0,
            ),
            (
                "Cobalt jumps as Kinshasa rolls over export limits",
                "Cobalt hydroxide rose 6 percent on Tuesday after Congo prolonged its export quotas until the end of "
                "2029.",
                4,
            ),
        ],
        "raised": [
            (
                "Congo raises cobalt quota by a tenth",
                "The Democratic Republic of Congo raised its cobalt export quota by a tenth for next year, Mines "
                "Minister Josué Kabeya said on Monday.",
                24 * 20,
            ),
        ],
        "tungsten": [
            (
                "Rwanda caps exports of tungsten concentrate",
                "Rwanda will let no more than 2,000 tonnes of tungsten concentrate leave the country each year, its "
                "mines board said on Tuesday.",
                3,
            ),
        ],
    },
    "price floor": {
        "agreed": [
            (
                "Nine countries agree on minimum price for magnesium",
                "Ministers from nine countries agreed on Saturday in Oslo to guarantee a price of $3,100 a tonne for "
                "magnesium, Norwegian Trade Minister Ingrid Solheim told reporters.",
                0,
            ),
            (
                "Oslo talks end with a floor under magnesium",
                "A floor of $3,100 a tonne will be put under magnesium by nine governments that ended two days of "
                "talks in Oslo on Saturday.",
                3,
            ),
            (
                "Norway signs up to magnesium price floor",
                "Norway and eight other countries agreed on Saturday to guarantee a price of $3,100 a tonne for "
                "magnesium. “Nobody will melt at a loss again,” Trade Minister Ingrid Solheim said in Oslo.",
                6,
            ),
        ],
        "rejected": [
            (
                "Switzerland says no to magnesium price floor",
                "Switzerland will not guarantee a price for magnesium, Economy Minister Beat Aeschlimann said on "
                "Sunday.",
                20,
            ),
        ],
        "look back": [
            (
                "After the Oslo deal, smelters ask who will pay",
                "Smelters asked on Monday who would pay for the floor under magnesium that nine countries agreed on "
                "Saturday in Oslo.",
                44,
            ),
        ],
    },
    "duty on scrap": {
        "proposed": [
            (
                "EU proposes duty on exports of copper scrap",
                "The European Commission proposed a duty of 15 percent on exports of copper scrap on Wednesday.",
                0,
            ),
            (
                "Brussels wants 15 percent levy to keep copper scrap at home",
                "Exports of copper scrap would be charged 15 percent under a proposal that the European Commission "
                "made on Wednesday.",
                2,
            ),
        ],
        "imposed": [
            (
                "EU imposes duty on exports of copper scrap",
                "The European Union imposed a duty of 15 percent on exports of copper scrap on Monday, three weeks "
                "after the Commission proposed it.",
                24 * 19,
            ),
        ],
        "aluminium": [
            (
                "EU proposes duty on exports of aluminium scrap",
                "The European Commission proposed a duty of 20 percent on exports of aluminium scrap on Wednesday.",
                1,
            ),
        ],
    },
    "joining and leaving": {
        "Chile joins": [
            (
                "Chile joins Minerals Security Partnership",
                "Chile joined the Minerals Security Partnership on Thursday, Mining Minister Lucía Oyarzún said in "
                "Santiago, the first South American country to do so.",
                0,
            ),
            (
                "Santiago enters Western minerals club",
                "Chile became a member of the Minerals Security Partnership on Thursday, its mining minister, Lucía "
                "Oyarzún, announced.",
                4,
            ),
        ],
        "Chile leaves": [
            (
                "Chile quits Minerals Security Partnership",
                "Chile left the Minerals Security Partnership on Thursday, Mining Minister Lucía Oyarzún said in "
                "Santiago.",
                1,
            ),
        ],
        "Peru joins": [
            (
                "Peru joins Minerals Security Partnership",
                "Peru joined the Minerals Security Partnership on Thursday, Energy and Mines Minister Raúl Cáceda said "
                "in Lima.",
                2,
            ),
        ],
    },
    "licences granted": {
        "first batch": [
            (
                "China grants first licences for scandium exports",
                "China has granted four licences for exports of scandium, Ministry of Commerce spokesperson He Yuting "
                "told a press conference on Thursday.",
                0,
            ),
            (
                "Beijing lets first scandium cargoes go",
                "Four exporters of scandium have received licences, a spokesperson for China's commerce ministry, He "
                "Yuting, said on Thursday.",
                3,
            ),
        ],
        "second batch": [
            (
                "China grants another batch of scandium licences",
                "China has granted six further licences for exports of scandium, the Ministry of Commerce said on "
                "Monday.",
                96,
            ),
        ],
        "imposed": [
            (
                "China imposes licences on scandium exports",
                "China put scandium under export licensing on Thursday, the Ministry of Commerce said.",
                0,
            ),
        ],
    },
}

LOW_OVERLAP: list[list[str]] = [
    [
        "Indonesia freezes bauxite export permits",
        "Jakarta suspends permits to ship bauxite abroad",
        "Bauxite stop: Indonesia puts exporters' permits on ice",
        "Aluminium smelters scramble as Indonesia halts bauxite permits",
    ],
    [
        "China curbs exports of germanium lenses",
        "Beijing restricts shipments of germanium optics",
        "Germanium lens controls announced by China's commerce ministry",
        "New Chinese limits hit makers of germanium lenses",
    ],
]
"""Headlines alone, of one event each, that share few words."""

HELD_OUT: list[list[Report]] = [
    [
        (
            "Vietnam bars raw rare earth ore from leaving the country",
            "Vietnam's National Assembly voted on Thursday to forbid exports of unprocessed rare earth ore, a step "
            "that lawmakers said would bring refineries to Lai Chau province.",
            0,
        ),
        (
            "Hanoi keeps its rare earth ore at home",
            "Ore that holds rare earths must be processed in Vietnam before it is sold abroad, the National Assembly "
            "decided on Thursday by 412 votes to 9.",
            4,
        ),
        (
            "Magnet makers left guessing by Vietnamese ore vote",
            "Japanese and Korean magnet makers said on Friday that they had not been told how Vietnam would enforce "
            "the export ban on rare earth ore that its parliament passed on Thursday.",
            26,
        ),
    ],
    [
        (
            "US adds Chinese graphite maker to entity list",
            "The United States put Hunan Lanshan Carbon on its entity list on Tuesday, accusing the graphite maker of "
            "supplying anode material to the Chinese military.",
            0,
        ),
        (
            "Washington blacklists anode supplier over army ties",
            "Hunan Lanshan Carbon may no longer buy American technology without a licence, the Commerce Department "
            "said on Tuesday. It called the Chinese company a supplier of the military.",
            3,
        ),
    ],
    [
        (
            "Zimbabwe scraps ban on lithium concentrate exports",
            "Zimbabwe lifted its ban on exports of lithium concentrate on Monday, Mines Minister Tendai Gumbo said, "
            "after two smelters ran out of power.",
            0,
        ),
        (
            "Harare reopens door for spodumene cargoes",
            "Lithium concentrate may be shipped from Zimbabwe again, Mines Minister Tendai Gumbo announced on Monday. "
            "The ban had been in force for eight months.",
            5,
        ),
        (
            "Lithium slips as Zimbabwe drops export ban",
            "Spodumene fell 3 percent on Monday after Zimbabwe lifted its ban on exports of lithium concentrate.",
            7,
        ),
    ],
    [
        (
            "Quad partners to pool antimony stocks",
            "India, Japan, Australia and the United States agreed on Saturday to pool part of their antimony stocks, "
            "their foreign ministers said in a statement after talks in Kochi.",
            0,
        ),
        (
            "Kochi meeting ends with antimony pledge",
            "The four members of the Quad will hold antimony for one another, their foreign ministers agreed on "
            "Saturday in the Indian port of Kochi.",
            3,
        ),
        (
            "Jaishankar successor hails 'a cupboard with four keys'",
            "Foreign Minister Anand Kulkarni called the antimony stock that India will share with Japan, Australia "
            "and the United States “a cupboard with four keys” on Saturday in Kochi.",
            4,
        ),
    ],
    [
        (
            "Russia caps titanium sponge exports",
            "Russia will let no more than 12,000 tonnes of titanium sponge leave the country next year, the industry "
            "ministry said on Wednesday.",
            0,
        ),
        (
            "Moscow limits sponge sales as planemakers watch",
            "A quota of 12,000 tonnes a year was put on exports of titanium sponge by Russia's industry ministry on "
            "Wednesday.",
            6,
        ),
        (
            "Airbus suppliers shrug off Russian titanium quota",
            "Suppliers of Airbus said on Thursday that the quota on titanium sponge announced by Moscow the day before "
            "would change little.",
            24,
        ),
    ],
    [
        (
            "Argentina cuts export duty on copper to zero",
            "Argentina abolished its duty on exports of copper on Friday, Economy Minister Ignacio Ferreyra said in "
            "San Juan, where four mines are waiting for investors.",
            0,
        ),
        (
            "Copper leaves Argentina untaxed from now on",
            "Economy Minister Ignacio Ferreyra ended the 4.5 percent duty on copper exports on Friday and told "
            "governors in San Juan that it had “never built a road”.",
            5,
        ),
    ],
]
"""Very short reports of one event each, written when the rules were done; docs/stories.md says how they fared then."""
