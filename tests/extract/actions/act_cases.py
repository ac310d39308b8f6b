"""Acts by the construction that tells them: for each class what was done, by whom, and what only looks like it.

Events are invented. A case is (text, [(actor, beginning of the clause)]); the text follows the context of its class.
"""

from __future__ import annotations

from tests.extract.actions.act_cases_clauses import CLAUSES
from tests.extract.actions.act_cases_press import PRESS

CURBS = (
    "Vietnam tightened export controls on tungsten on Monday. Licences will be needed for shipments of tungsten, "
    "antimony and bismuth, the trade ministry in Hanoi said. Exporters of tungsten fear delays at the ports.\n\n"
)
QUOTAS = (
    "Gabon capped exports of manganese at two million tonnes a year in January. The export quota covers manganese "
    "ore and concentrate. Exporters of manganese apply at the mines ministry in Libreville.\n\n"
)
PACTS = (
    "Norway and Canada signed a memorandum on graphite in Oslo on Monday. Both want to be less dependent on graphite "
    "and lithium from China. Miners of graphite were pleased.\n\n"
)
Cases = list[tuple[str, list[tuple[str, str]]]]

LIMITS: Cases = [
    ("Gabon lowered the ceiling for the second half to 800,000 tonnes.", [("Gabon", "Gabon lowered the ceiling")]),
    ("In May it raised the ceiling again.", [("Gabon", "In May it raised the ceiling")]),
    ("Gabon pared back the allotments of the four largest miners.", [("Gabon", "Gabon pared back the allotments")]),
    (
        "Libreville then did away with the carry-over from one quarter to the next.",
        [("Gabon", "Libreville then did away")],
    ),
    ("On Friday Gabon stripped two traders of their allocation.", [("Gabon", "On Friday Gabon stripped")]),
    (
        "The mines ministry handed back part of the quota to small diggers.",
        [("mines ministry", "The mines ministry handed back")],
    ),
    ("Gabon trimmed the volume of ore that miners may ship by a tenth.", [("Gabon", "Gabon trimmed the volume")]),
    (
        "Gabon tried an auction and switched to permits for concentrate in June.",
        [("Gabon", "switched to permits")],
    ),
    (
        "The country first taxed exports, then shifted to quotas in the spring.",
        [("Gabon", "The country first taxed"), ("Gabon", "then shifted to quotas")],
    ),
    (
        "Gabon gave producers until September to ship what they had mined.",
        [("Gabon", "Gabon gave producers until September")],
    ),
    (
        "It gave exporters another three months to use old permits.",
        [("Gabon", "It gave exporters another three months")],
    ),
    ("Gabon abolished a rule that let miners sell unused tonnage.", [("Gabon", "Gabon abolished a rule")]),
    ("Gabon cut its budget for roads by a third.", []),
    ("The miner lowered the ceiling of its second shaft.", []),
    ("Gabon lowered the speed limit for ore trains.", []),
    ("The bank raised the ceiling for loans to farmers.", []),
    ("The trader used up its allotment in June.", []),
    ("Ceilings hurt miners, said a broker, who expects the state to raise them.", []),
    ("The mine switched to permits issued by the city for its trucks.", []),
    ("Gabon gave children until June to register for school.", []),
]
PAPERS: Cases = [
    (
        "Hanoi introduced end-user certificates for bismuth in March.",
        [("Vietnam", "Hanoi introduced end-user certificates")],
    ),
    (
        "Vietnam started to require certificates of end use for shipments of antimony.",
        [("Vietnam", "Vietnam started to require")],
    ),
    ("Vietnam began requiring licences for bismuth powder in May.", [("Vietnam", "Vietnam began requiring")]),
    (
        "Thailand introduced a notification duty for tungsten scrap.",
        [("Thailand", "Thailand introduced a notification duty")],
    ),
    (
        "Vietnam published a list of eleven firms allowed to export tungsten.",
        [("Vietnam", "Vietnam published a list of eleven firms")],
    ),
    (
        "On Tuesday Vietnam released a new list of qualified exporters of antimony.",
        [("Vietnam", "On Tuesday Vietnam released")],
    ),
    (
        "Vietnam suspended on Friday a general licence that had covered buyers in Japan.",
        [("Vietnam", "Vietnam suspended on Friday a general licence")],
    ),
    ("Hanoi put its general licence on ice for sixty days.", [("Vietnam", "Hanoi put its general licence on ice")]),
    ("Vietnam waived the licence requirement for samples.", [("Vietnam", "Vietnam waived the licence requirement")]),
    ("Vietnam dispensed with permits for small parcels.", [("Vietnam", "Vietnam dispensed with permits")]),
    ("Vietnam granted a carve-out to smelters in Korea.", [("Vietnam", "Vietnam granted a carve-out")]),
    ("The ministry moved bismuth to the ‘restricted’ category.", [("ministry", "The ministry moved bismuth")]),
    (
        "Vietnam brought antimony oxide under individual licensing.",
        [("Vietnam", "Vietnam brought antimony oxide under")],
    ),
    (
        "The certificate rule, which Hanoi introduced in March, slowed the ports.",
        [("Vietnam", "The certificate rule, which Hanoi introduced in March")],
    ),
    (
        "Furnaces and mills, which Vietnam put under control in January, are exempt.",
        [("Vietnam", "Vietnam put under control in January")],
    ),
    (
        "A levy of nine per cent on bismuth, which the finance ministry had sprung on the trade in June, stays.",
        [("finance ministry", "A levy of nine per cent on bismuth")],
    ),
    ("Vietnam granted a driving licence to the envoy's cook.", []),
    ("Vietnam has no list of qualified exporters.", []),
    ("The city of Hanoi introduced permits for street sellers.", []),
    ("Exporters want Vietnam to publish a list of qualified firms.", []),
    ("Should Vietnam suspend the general licence, mills would stop.", []),
    ("The company obtained a certificate for its furnaces.", []),
    ("Traders filed certificates for two shipments.", []),
    ("Thailand is weighing a notification duty for tungsten scrap.", []),
]
INSTRUMENTS: Cases = [
    (
        "The decree, signed on Tuesday by Trade Minister Pham Quoc Lan, caps shipments of bismuth at 900 tonnes.",
        [("Pham Quoc Lan", "The decree, signed on Tuesday")],
    ),
    ("The order bars exports of tungsten scrap from 1 April.", [("Vietnam", "The order bars exports")]),
    (
        "The text, Circular 44 of the trade ministry, also requires permits for shipments of antimony oxide.",
        [("trade ministry", "The text, Circular 44")],
    ),
    ("The regulation adds tellurium to the control list.", [("Vietnam", "The regulation adds tellurium")]),
    (
        "Exporters of antimony will need a permit every month under a rule issued on Monday by the trade ministry.",
        [("trade ministry", "Exporters of antimony will need")],
    ),
    ("The draft would cap shipments of bismuth.", []),
    ("The law school caps its classes at forty.", []),
    ("The bill, if passed, bars exports of scrap.", []),
    ("Every order takes a month, exporters said.", []),
    ("The law bars mining in the park.", []),
    ("The order does not bar exports of scrap.", []),
]
MEANS: Cases = [
    ("Vietnam hit back by requiring licences for bismuth.", [("Vietnam", "Vietnam hit back by requiring")]),
    ("Hanoi answered by restricting tungsten and bismuth.", [("Vietnam", "Hanoi answered by restricting")]),
    (
        "Malaysia followed suit by banning shipments of raw antimony.",
        [("Malaysia", "Malaysia followed suit by banning")],
    ),
    (
        "Thailand had led the way, banning unprocessed tungsten in 2023.",
        [("Thailand", "Thailand had led the way, banning")],
    ),
    (
        "Laos went further, outlawing exports of antimony ore altogether.",
        [("Laos", "Laos went further, outlawing exports")],
    ),
    (
        "New American tariffs prompted Hanoi to impose curbs on exports of antimony.",
        [("Vietnam", "Hanoi to impose curbs")],
    ),
    ("The glut led Gabon to halt exports of manganese for a month.", [("Gabon", "Gabon to halt exports")]),
    (
        "Prices fell for weeks, only for Vietnam to ban exports of bismuth in June.",
        [("Vietnam", "Vietnam to ban exports")],
    ),
    ("The duties were met with licensing of three more metals.", [("Vietnam", "The duties were met with")]),
    (
        "Bismuth followed in December, along with a ban on the sale of antimony technology.",
        [("Vietnam", "Bismuth followed in December")],
    ),
    ("Vietnam wants to hit back by requiring licences for bismuth.", []),
    ("The miner answered by banning visitors from its tungsten pit.", []),
    ("The shortage prompted Japan to ask for talks.", []),
    ("Prices of bismuth followed in December.", []),
    ("The firm followed in its rival's steps.", []),
    ("Analysts expect a glut that leads Gabon to halt exports of manganese.", []),
]
LATER: Cases = [
    (
        "Vietnam delayed by a year an order that would make shippers of tungsten sell through an exchange.",
        [("Vietnam", "Vietnam delayed by a year an order")],
    ),
    (
        "Laos scrapped a law that had kept antimony ore at home.",
        [("Laos", "Laos scrapped a law")],
    ),
    ("Laos scrapped a law that had kept shops shut on Sundays.", []),
    ("A ban on antimony ore was put off twice.", [("Vietnam", "A ban on antimony ore was put off")]),
    ("The rule was lifted a month later.", [("Vietnam", "The rule was lifted")]),
    (
        "The licensing requirement was later extended to scrap.",
        [("Vietnam", "The licensing requirement was later extended")],
    ),
    (
        "Vietnam barred antimony ore from leaving the country in 2024 and bismuth ore a year later.",
        [("Vietnam", "Vietnam barred antimony ore")],
    ),
    ("Laos has kept antimony from leaving its territory since May.", [("Laos", "Laos has kept antimony")]),
    ("The Cabinet settled on the step at a meeting on Friday.", [("Vietnam", "The Cabinet settled on the step")]),
    ("The government had decided on the curbs in February.", [("Vietnam", "The government had decided on the curbs")]),
    ("Vietnam gave its approval to a ban on exports of scrap.", [("Vietnam", "Vietnam gave its approval")]),
    ("Vietnam issued a ban on exports of tungsten scrap.", [("Vietnam", "Vietnam issued a ban")]),
    (
        "The authorities ushered in a licensing regime for shipments of bismuth.",
        [("authorities", "The authorities ushered in")],
    ),
    ("Vietnam clamped down on exports of tungsten powder.", [("Vietnam", "Vietnam clamped down")]),
    ("Vietnam called off the ban on exports of bismuth.", [("Vietnam", "Vietnam called off the ban")]),
    ("Hanoi watered the rules down in April.", [("Vietnam", "Hanoi watered the rules down")]),
    ("Vietnam criticised the ban on exports of gallium.", []),
    ("Vietnam defended its curbs on exports of tungsten.", []),
    ("Vietnam discussed the licensing regime with Japan.", []),
    ("Vietnam's mills survived the quota on exports.", []),
    ("Japan regretted the curbs on exports of tungsten.", []),
    ("Exporters ignored the rules, and smugglers skirted the curbs.", []),
    ("The minister mentioned the ban on exports of tungsten.", []),
    ("Japan asked Vietnam to lift the curbs on exports.", []),
    ("The curbs hit Japan hardest.", []),
    ("Vietnam settled on a date for the trade fair.", []),
    ("A meeting on antimony was put off twice.", []),
    ("Vietnam used the curbs on exports to win a deal on rice.", []),
    ("Japan faced curbs on exports of tungsten.", []),
    ("Vietnam enforced the speed limit.", []),
]
DISPUTES: Cases = [
    ("Japan took Vietnam to the WTO over tungsten.", [("Japan", "Japan took Vietnam to the WTO")]),
    (
        "The EU filed a complaint with the World Trade Organization over the curbs.",
        [("European Union", "The EU filed a complaint")],
    ),
    (
        "South Korea withdrew a complaint lodged in Geneva against the export rules.",
        [("South Korea", "South Korea withdrew a complaint")],
    ),
    (
        "Japan requested consultations with Vietnam at the WTO over the licences.",
        [("Japan", "Japan requested consultations")],
    ),
    (
        "Japan's trade ministry lodged a protest against the controls.",
        [("Japanese Ministry of Trade", "Japan's trade ministry lodged a protest")],
    ),
    ("Japan took its children to the circus.", []),
    ("A court took up a complaint of the miners about wages.", []),
    ("Residents filed a complaint about dust from the tungsten mine.", []),
    ("Japan may take Vietnam to the WTO.", []),
]
ALLIED: Cases = [
    (
        "Norway signed a framework with Chile in June, and pledged with Japan to develop mines of lithium.",
        [("Norway", "Norway signed a framework"), ("Norway", "pledged with Japan to develop")],
    ),
    (
        "In May Norway agreed with Japan that each could draw on the other's graphite stocks.",
        [("Norway", "In May Norway agreed with Japan")],
    ),
    (
        "Norway and Japan have wrapped up negotiations on a common graphite reserve.",
        [("Norway", "Norway and Japan have wrapped up")],
    ),
    (
        "The Europeans and the Japanese concluded a pact to share emergency stocks of lithium.",
        [("European Union", "The Europeans and the Japanese concluded")],
    ),
    (
        "Chile, Bolivia and Argentina revived their lithium alliance at a meeting in Salta.",
        [("Chile", "Chile, Bolivia and Argentina revived")],
    ),
    ("Two of them agreed to exchange data on stocks of lithium.", []),
    ("The three agreed to exchange data on lithium and to set up a secretariat in Lima.", []),
    (
        "Norway and Chile agreed to exchange data on graphite stocks and to set up a secretariat.",
        [("Norway", "Norway and Chile agreed to exchange data")],
    ),
    (
        "In June Japan joined a Norwegian-led group that sets reference prices for graphite.",
        [("Japan", "In June Japan joined")],
    ),
    (
        "A similar initiative on lithium, announced with much fanfare by Chile and Japan in 2024, has issued no paper.",
        [("Chile", "A similar initiative on lithium, announced")],
    ),
    (
        "The projects that Ottawa agreed with Tokyo last year are on hold.",
        [("Canada", "The projects that Ottawa agreed with Tokyo last year")],
    ),
    ("Norway and Canada entered into a partnership on graphite.", [("Norway", "Norway and Canada entered into")]),
    ("Canada hammered out a price floor for graphite with Norway.", [("Canada", "Canada hammered out a price floor")]),
    (
        "Norway gathered ministers of nine countries in Bergen to form a graphite club.",
        [("Norway", "Norway gathered ministers")],
    ),
    ("Japan threw its weight behind the graphite alliance.", []),
    (
        "Norway and Chile guaranteed each other supplies of graphite.",
        [("Norway", "Norway and Chile guaranteed each other")],
    ),
    ("Canada built a graphite alliance with Japan in June.", [("Canada", "Canada built a graphite alliance")]),
    (
        "An accord on graphite between Norway and Chile took months of talks. The accord was signed in Oslo on Monday.",
        [("Norway", "The accord was signed in Oslo")],
    ),
    (
        "The two countries put their names to a memorandum on graphite.",
        [("Norway", "The two countries put their names")],
    ),
    ("Norway's miners wrapped up a strike.", []),
    ("Norway and Canada will wrap up talks on graphite in June.", []),
    ("Two graphite firms agreed to exchange data on stocks.", []),
    ("Norway and Canada played a friendly match during the talks on graphite.", []),
    ("The bank agreed with a graphite miner that each could draw on the other's credit.", []),
    ("Canada joined the search for a lost ore carrier.", []),
    ("Norway criticised the graphite alliance with Canada.", []),
    ("Ottawa praised the pact on graphite with Norway.", []),
]
NAMES: Cases = [
    (
        "The tungsten regulator halted shipments of bismuth for a month.",
        [("tungsten regulator", "The tungsten regulator halted")],
    ),
    ("The country suspended a second, wider set of export rules in November.", [("Vietnam", "The country suspended")]),
    ("The Thais banned exports of tungsten scrap.", [("Thailand", "The Thais banned exports")]),
    ("The customs agency blocked exports of antimony to Japan.", [("customs agency", "The customs agency blocked")]),
    ("State-owned Minh Tungsten cut exports of its powder.", []),
    ("The regulator of the stock exchange halted trading in two miners.", []),
    ("The Thais sold their tungsten mine.", []),
]

CLASSES: dict[str, tuple[str, Cases]] = {
    "limits": (QUOTAS, LIMITS),
    "papers": (CURBS, PAPERS),
    "instruments": (CURBS, INSTRUMENTS),
    "means": (CURBS, MEANS),
    "later": (CURBS, LATER),
    "disputes": (CURBS, DISPUTES),
    "allied": (PACTS, ALLIED),
    "names": (CURBS, NAMES),
    **PRESS,
    **CLAUSES,
}
"""Each class with the paragraph that goes before its cases."""
