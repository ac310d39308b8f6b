"""Acts as agencies, trade papers and notes of law firms tell them, and what such texts tell besides.

Events are invented. A case is (text, [(actor, beginning of the clause)]); the text follows the context of its class.
"""

from __future__ import annotations

Cases = list[tuple[str, list[tuple[str, str]]]]

PERMITS = (
    "Peru banned exports of raw tin in 2023 to make miners smelt at home. The energy ministry in Lima decides on "
    "export permits for tin and tungsten concentrate. Miners say that smelters are not ready for more tin.\n\n"
)
CURBS = (
    "Vietnam tightened export controls on tungsten on Monday. Licences will be needed for shipments of tungsten, "
    "antimony and bismuth, the trade ministry in Hanoi said. Exporters of tungsten fear delays at the ports.\n\n"
)
PACTS = (
    "Norway and Canada signed a memorandum on graphite in Oslo on Monday. Both want to be less dependent on graphite "
    "and lithium from China. Miners of graphite were pleased.\n\n"
)

TO_COME: Cases = [
    ("The ban was set to expire on Sunday.", []),
    ("The export quota is scheduled to begin in January.", []),
    ("The suspension had been slated to end in March.", []),
    ("The tungsten licences were due to take effect on 1 July.", []),
    ("Vietnam will lift the ban in May, bringing in quotas for antimony instead.", []),
    ("Hanoi would drop its licences, replacing them with export quotas.", []),
    ("The export quota was set by the ministry at 900 tonnes.", [("ministry", "The export quota was set")]),
]
AGREED: Cases = [
    (
        "Vietnam agreed to suspend its export controls on antimony following talks between the two ministers in Seoul.",
        [("Vietnam", "Vietnam agreed to suspend")],
    ),
    (
        "During the talks in Seoul, Hanoi agreed to approve licence applications for tungsten under the framework.",
        [("Vietnam", "During the talks in Seoul")],
    ),
    (
        "Hanoi has agreed to drop its ban on exports of bismuth despite a dispute over the partnership.",
        [("Vietnam", "Hanoi has agreed to drop")],
    ),
]
ANNOUNCED: Cases = [
    (
        "A regulator announced on Saturday that Vietnam had extended its ban on antimony exports by three months.",
        [("Vietnam", "A regulator announced")],
    ),
    (
        "The trade ministry confirmed that Vietnam had halted shipments of bismuth.",
        [("Vietnam", "Vietnam had halted")],
    ),
]
GIVEN: Cases = [
    ("The miner was granted a permit in May to export tin concentrate.", [("Peru", "The miner was granted")]),
    (
        "Lima made an exception for Minsur Andes, which was given a six-month licence to export tungsten concentrate.",
        [("Peru", "was given a six-month licence")],
    ),
    ("Two smelters have been denied an export licence for tin.", [("Peru", "Two smelters have been denied")]),
    ("The miner was granted a permit to build a smelter.", []),
    ("Its last export permit expired in December.", []),
    ("The company's licence lapsed at the end of the year.", []),
]
RELATIVES: Cases = [
    (
        "Buyers still suffer from the export limits that were introduced at Easter, a broker said.",
        [("Vietnam", "the export limits that were introduced")],
    ),
    (
        "The paper is silent on the export licences for bismuth, which were first imposed in August.",
        [("Vietnam", "the export licences for bismuth, which were")],
    ),
    ("The rules would undo export controls announced October 9.", [("Vietnam", "export controls announced")]),
    (
        "Under the deal Hanoi would suspend tungsten export controls announced in October while Seoul lowers tariffs.",
        [("Vietnam", "tungsten export controls announced")],
    ),
    ("The measure, enforced by customs officers, has slowed the port.", []),
]
DECLARED: Cases = [
    ("A trader declared force majeure on its deliveries of tungsten due to the export ban.", []),
    ("Two refiners also declared force majeure following the suspension of exports.", []),
    ("The smelter cut output by a third amid the export controls.", []),
]
TITLES: Cases = [
    (
        "Minister of Industry Ingrid Solvang, joined by two envoys, hosted a conference on graphite in Oslo.",
        [("Ingrid Solvang", "Minister of Industry")],
    ),
    (
        "Secretary of State Marco Rubio signed a critical minerals framework with Norway on Friday.",
        [("Marco Rubio", "Secretary of State")],
    ),
]

PRESS: dict[str, tuple[str, Cases]] = {
    "to come": (CURBS, TO_COME),
    "agreed to": (CURBS, AGREED),
    "announced that": (CURBS, ANNOUNCED),
    "given a permit": (PERMITS, GIVEN),
    "relative passives": (CURBS, RELATIVES),
    "force majeure": (CURBS, DECLARED),
    "titles": (PACTS, TITLES),
}
