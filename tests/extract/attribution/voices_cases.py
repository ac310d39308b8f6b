"""Speech without the plain verb: views and counts, dismissals, nouns, manners, drafts, and clauses in an apposition.

Text, and for each statement (speaker, mode, cue, span); "*" is the whole text. The sentences are our own.
"""

from __future__ import annotations

from tests.extract.attribution.speech_cases import Case

KVIST, DORIN = "Hana Kvist", "Pavel Dorin"


def _one(text: str, speaker: str, mode: str, cue: str, span: str = "*") -> Case:
    return text, [(speaker, mode, cue, span)]


VIEWS: list[Case] = [
    _one("The toll will hurt small hauliers most, in the view of [P:Pavel Dorin].", DORIN, "indirect", "view of"),
    _one("In the opinion of [P:Pavel Dorin], the toll is too high.", DORIN, "indirect", "opinion of"),
    _one("Half the fleet will be idle, by the reckoning of [O:Moe Partners].", "Moe Partners", "indirect",
         "reckoning of"),
    _one("By [P:Hana Kvist]'s count, eleven of the 30 quarries have closed.", KVIST, "indirect",
         "By [P:Hana Kvist]'s count"),
    _one("Demand will double by 2030, as per [O:Moe Partners].", "Moe Partners", "indirect", "per"),
    _one("The pump had been failing for weeks, according to one of the engineers.", "engineers", "indirect",
         "according to"),
    _one("For [P:Hana Kvist] the reason is simple: nobody insures a furnace.", KVIST, "indirect", "For"),
    _one("For [P:Hana Kvist] it was the paperwork that “broke the camel's back”.", KVIST, "mixed", "For"),
    _one("Under the draft, dated 3 May, buyers would share the cost of the depot.", "draft", "indirect", "Under"),
]  # fmt: skip

VERBS: list[Case] = [
    _one("[P:Pavel Dorin] waved away the criticism.", DORIN, "indirect", "waved away"),
    _one("[P:Pavel Dorin] shrugged off suggestions that the dam was unsafe.", DORIN, "indirect", "shrugged off"),
    _one("[P:Pavel Dorin] played down the risk of a shortage.", DORIN, "indirect", "played down"),
    _one("[P:Pavel Dorin] pegs the repair bill at 12 million euros.", DORIN, "indirect", "pegs"),
    _one("[P:Pavel Dorin] put the delay down to a strike at the docks.", DORIN, "indirect", "put"),
    _one("[P:Pavel Dorin] puts the odds of a recession at one in three.", DORIN, "indirect", "puts"),
    _one("[P:Pavel Dorin] attributed the delay to missing spare parts.", DORIN, "indirect", "attributed"),
    _one("[P:Pavel Dorin], who cut his rating, figures the debt will grow.", DORIN, "indirect", "figures"),
    _one("[P:Pavel Dorin], a lawyer, disputes that.", DORIN, "indirect", "disputes"),
    _one("[P:Pavel Dorin] conceded as much on Friday.", DORIN, "indirect", "conceded"),
    _one("[P:Pavel Dorin] later specified that nobody would be paid twice.", DORIN, "indirect", "specified"),
    _one("[P:Pavel Dorin] greeted the ruling as “a late gift and a small one.”", DORIN, "mixed", "greeted"),
    _one("The levy would raise 4 million euros, calculates [P:Pavel Dorin] of [O:Moe Partners].", DORIN, "indirect",
         "calculates"),
    _one("The levy would raise 4 million euros, [P:Pavel Dorin] maintained in May.", DORIN, "indirect", "maintained"),
    _one("[P:Pavel Dorin] himself had promised in May that no tree would be felled.", DORIN, "indirect", "promised"),
    _one("Asked about the delay, [P:Pavel Dorin] would only say that it was short.", DORIN, "indirect", "say"),
    _one("[P:Pavel Dorin] was further cited as saying that the vote was settled.", DORIN, "indirect",
         "cited as saying"),
    _one("The law “asks too much” of small ports, [P:Pavel Dorin] countered at Monday's briefing.", DORIN, "mixed",
         "countered"),
    _one("The rules, [P:Pavel Dorin] maintained, were “perfectly ordinary.”", DORIN, "mixed", "maintained"),
    _one("The miners' union is demanding that the pit be reopened.", "miners' union", "indirect", "demanding"),
    _one("A judge blocked the sale, ruling that the state had broken its word.", "judge", "indirect", "ruling"),
]  # fmt: skip

NOUNS: list[Case] = [
    _one("[P:Hana Kvist] made the case to lenders that the mine had paid for itself.", KVIST, "indirect",
         "made the case"),
    _one("[P:Hana Kvist] dropped a hint that the levy could be halved.", KVIST, "indirect", "dropped a hint"),
    _one("[P:Hana Kvist] issued a warning that permits could be withdrawn.", KVIST, "indirect", "issued a warning"),
    _one("[P:Hana Kvist] poured cold water on the plan.", KVIST, "indirect", "poured cold water"),
    _one("[P:Hana Kvist] cast doubt on the figures.", KVIST, "indirect", "cast doubt"),
    _one("[P:Hana Kvist] had a simpler answer: the pumps were installed upside down.", KVIST, "indirect",
         "had a simpler answer"),
    _one("[P:Hana Kvist] was blunt: “It stays.”", KVIST, "direct", "was blunt"),
    _one("[P:Hana Kvist] is adamant: the port will not close.", KVIST, "indirect", "is adamant"),
    _one("[P:Hana Kvist] came away believing that the bank would extend the loan.", KVIST, "indirect", "believing"),
    _one("[P:Hana Kvist] came away convinced that the loan was safe.", KVIST, "indirect", "came away convinced"),
]  # fmt: skip

CLAUSES: list[Case] = [
    (
        "The head of the [O:Glass Committee] [P:Lena Orth] called for a ban on imports of sand.",
        [("Lena Orth", "indirect", "called for", "*")],
    ),
    _one("The council has closed the bridge, a step officials say will spare the old town.", "officials", "indirect",
         "say", "a step officials say will spare the old town."),
    _one("The port lifted the fee, a retreat that the ministry welcomed as “half a bridge”.", "ministry", "mixed",
         "welcomed", "a retreat that the ministry welcomed as “half a bridge”."),
    _one("[P:Pavel Dorin] of [O:Moe Partners], who said in May that “tunnels don't vote”, has doubts.", DORIN, "mixed",
         "said"),
    _one("[P:Hana Kvist], who spoke of “a gift,” said the levy would stay.", KVIST, "mixed", "said"),
    _one("A Democrat, Senator [P:Hana Kvist] of [K:Ohio], said that nobody had read it.", KVIST,
         "indirect", "said"),
    _one("Per Lind, a baker, reminded the council that the mill was shut.", "per lind", "indirect", "reminded"),
    _one("“We read it in the paper,” said Do Thi Lan, a baker.", "do thi lan", "direct", "said"),
    _one("The mood is calm: the port is open, the foreign ministry said.", "foreign ministry", "indirect", "said",
         "the port is open, the foreign ministry said."),
    _one("A clerk who gave only her first name, Lotte, said she had not been paid.", "lotte", "indirect", "said"),
    _one("“We read it in the paper,” grumbled an envoy from a southern member state.",
         "envoy from a southern member state", "direct", "grumbled"),
    _one("Rent is the problem, argued [P:Hana Kvist] of the Right to Roam Society: few can pay it.", KVIST, "indirect",
         "argued"),
]  # fmt: skip

EVERYDAY: list[str] = [
    "The goalkeeper batted away the ball.",
    "[P:Hana Kvist] waved away a wasp.",
    "[P:Hana Kvist] put the plate down to answer the phone.",
    "[P:Hana Kvist] poured water on the fire.",
    "[P:Hana Kvist] figured in the scandal.",
    "Sales figures disappointed.",
    "The central bank pegged the krone at 7.4 to the euro.",
    "The band greeted the crowd as it left the stage.",
    "The firm makes bicycle frames and, as a sideline, pumps.",
    "The company is adding capacity at its smelter.",
    "[K:Norway] widened its register in May, adding [M:zircon], [M:titanium] and two alloys that had been free so far.",
    "The reason is simple: nobody buys coal.",
    "For [P:Hana Kvist], the year began with a flood.",
    "By all accounts the port is busy.",
    "Under the agreement, buyers would share the cost.",
    "[K:Japan] and [K:Norway] will share reserves, the two governments agreed Monday.",
    "[K:Norway] had agreed with [K:Japan] on a price floor for nickel.",
]
