"""Acts by where their clause begins and ends, and by who is named for them; with what only looks like an act.

Events are invented.
"""

from __future__ import annotations

_CURBS = (
    "Peru tightened export controls on tungsten on Monday. Licences will be needed for shipments of tungsten, "
    "antimony and bismuth, the trade ministry in Lima said. Exporters of tungsten fear delays at the ports.\n\n"
)
_PACTS = (
    "Peru and Finland signed a memorandum on tungsten in Lima on Monday. Buyers are wanted for tungsten ore and for "
    "lithium. Peruvian miners were pleased.\n\n"
)
Cases = list[tuple[str, list[tuple[str, str]]]]

_CLAUSES: Cases = [
    (
        "In an abrupt turn that has rattled smelters, the mines ministry suspended the licences for tin exports.",
        [("mines ministry", "In an abrupt turn")],
    ),
    ("Within days of that summit, Lima lifted its curbs on bismuth.", [("Peru", "Within days of that summit")]),
    ("At that meeting, Peru eased its curbs on antimony exports.", [("Peru", "At that meeting")]),
    (
        'The government has "firmly resolved to tighten controls on exports of tin", the gazette said.',
        [("Peru", "The government has")],
    ),
    (
        "Lima issued Order 41, deciding to suspend the quotas on tin exports until June.",
        [("Peru", "Lima issued Order 41")],
    ),
    (
        "The embassy quoted “limits on tin exports introduced by Peru, as well as new fees”.",
        [("Peru", "limits on tin exports")],
    ),
    ("Peru agreed to refrain from imposing quotas on exports of tin to Japan.", [("Peru", "Peru agreed to refrain")]),
    ("Peru promised to address Japan's complaints about shortages of bismuth.", [("Peru", "Peru promised")]),
    (
        "Peru announced, in the presence of miners, a quota on tin exports.",
        [("Peru", "Peru announced, in the presence of miners, a quota")],
    ),
    ("The suspension, extended in June, pleased nobody.", [("Peru", "The suspension, extended")]),
    ("Peru's bismuth export licences start today.", [("Peru", "Peru's bismuth export licences")]),
    ("In 2024 the regulator, OSMITER, held a seminar for exporters.", []),
    ("The proposed ban on exports of raw tin will hurt dockers, the port union warned.", []),
    ("Its suspended quota on tin hurt the mills of Bolivia.", []),
    ("Traders await a regime set to take effect in June.", []),
    ("Peru is preparing to replace its ban on tin exports with quotas slated to begin in May.", []),
    ("The stake is 3 per cent, according to a statement issued by the Peruvian government.", []),
    ("Scrap imports rose, according to a notice published by the Peruvian customs office on Friday.", []),
    ("The buyers' pool is backed by loans from the Peruvian state bank.", []),
    ("Japan reacted coolly to the new licences for bismuth.", []),
    ("Every permit that the trader applied for in May was late.", []),
    ("Trade talks were held between Peru and Chile in Lima.", []),
]
_SIDES: Cases = [
    ("The two countries agreed to strengthen cooperation in tin mining.", [("Peru", "The two countries agreed")]),
    ("Peru and Chile pledged closer collaboration on lithium.", [("Peru", "Peru and Chile pledged")]),
    ("Peru and Chile came to an agreement on lithium after five rounds.", [("Peru", "Peru and Chile came")]),
    (
        "The pact runs for ten years. Parliament in Lima ratified it on Thursday.",
        [("Parliament", "Parliament in Lima ratified")],
    ),
    (
        "By 61 votes to 40 the assembly approved a contribution of $40 million to the tungsten compact with Japan.",
        [("assembly", "By 61 votes to 40")],
    ),
    ("Peru has begun negotiations with Chile on a lithium partnership.", [("Peru", "Peru has begun")]),
    ("Since joining the Tin Alliance in 2023, Peru has doubled its output.", [("Peru", "joining the Tin Alliance")]),
    (
        "The memorandum on tungsten signed in Lima in May runs for five years.",
        [("Peru", "The memorandum on tungsten")],
    ),
    (
        "The EU and Peru opened a joint tungsten store in May and the bloc has signed a tin pact with Chile.",
        [("European Union", "The EU and Peru opened"), ("European Union", "the bloc has signed a tin pact")],
    ),
    (
        "Peru joined a Finnish-led tungsten group in 2022 and took over its chair in 2024.",
        [("Peru", "Peru joined"), ("Peru", "took over its chair")],
    ),
    ("Peru and Chile agreed on a strategy to protect supplies of tungsten.", [("Peru", "Peru and Chile agreed")]),
    ("Peru announced plans to launch a joint lithium fund with Chile.", [("Peru", "Peru announced plans")]),
    ("Peru announced plans to nationalise the Sorata uranium joint venture of a Finnish group.", []),
    ("Peru and Chile signed a peace agreement in 1929.", []),
    ("Peru and Finland signed a free trade agreement years ago.", []),
    ("The two countries signed an accord on air transport in May.", []),
    ("Peru and Finland signed a memorandum of understanding on health care.", []),
    ("Peru and Finland agreed to boost tourism and student exchanges.", []),
    ("A miner agreed to work more closely with villagers near its lithium pit.", []),
    ("Tungsten partners, joined by two banks, dined in Lima.", []),
]
CLAUSES: dict[str, tuple[str, Cases]] = {"clauses": (_CURBS, _CLAUSES), "sides": (_PACTS, _SIDES)}
