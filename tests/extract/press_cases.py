"""Speech as newspapers tell it, by construction: text, and the speaker and mode of each statement, in order.

The sentences are our own, on invented people and events.
"""

from __future__ import annotations

PressCase = tuple[str, tuple[tuple[str | None, str], ...]]

PRESS: tuple[PressCase, ...] = (
    # A as NP put it
    (
        "“Everyone is waiting for someone else to blink,” as a Frankfurt banker put it.",
        (("Frankfurt banker", "direct"),),
    ),
    (
        "“You cannot eat a memorandum,” as the mayor of Kolwezi, Didier Kasongo, put it last week.",
        (("Didier Kasongo", "direct"),),
    ),
    ("The ferry has become, as one islander put it, “a floating waiting room”.", (("islander", "mixed"),)),
    ("As one diplomat put it, “we are paying for the last war”.", (("diplomat", "direct"),)),
    ("As Selma Berg, the harbour master, puts it, a quay without cranes is a view.", (("Selma Berg", "indirect"),)),
    ("The cabinet wanted, in the minister's phrase, “a pause, not a stop”.", (("minister", "mixed"),)),
    ("Or, as an old hand at the ministry put it: “Permits are weather.”", (("old hand at the ministry", "direct"),)),
    ("It was, as Norway's fisheries minister, Arne Vik, said, the worst year on record.", (("Arne Vik", "indirect"),)),
    # B views
    ("The ministry's position is that no permit was ever refused.", (("ministry", "indirect"),)),
    ("The union's stance is that overtime must be voluntary.", (("union", "indirect"),)),
    ("Beijing's line is that the rules apply to everybody.", (("China", "indirect"),)),
    ("The bank's base case is that rates stay put until June.", (("bank", "indirect"),)),
    ("The council's argument is that the bridge was never its own.", (("council", "indirect"),)),
    (
        "The Peruvian government's position has been that the road belongs to the region.",
        (("Peruvian government", "indirect"),),
    ),
    ("Ottawa's contention is that the smelter was offered fair terms.", (("Canada", "indirect"),)),
    ("The retailers' complaint is that nobody asked them.", (("retailers", "indirect"),)),
    ("The Kremlin's stated position remains that the talks never stopped.", (("Kremlin", "indirect"),)),
    ("The trade body's view was that the levy would close half the kilns.", (("trade body", "indirect"),)),
    ("Her view is that the sum is too small.", ((None, "indirect"),)),
    # C for NP
    ("For Maren Holt, who runs a bakery in Bodø, it is the rent that kills.", (("Maren Holt", "indirect"),)),
    ("For Ingrid Solli, a retired judge, the ruling is a mistake.", (("Ingrid Solli", "indirect"),)),
    ("For Tomas Reyes, the question is whether anybody will notice.", (("Tomas Reyes", "indirect"),)),
    (
        "To Grace Achieng, an economist at the University of Nairobi, the levy is a tax on farmers by another name.",
        (("Grace Achieng", "indirect"),),
    ),
    (
        "For Karl Brandt, who has mined here for thirty years, there is no doubt that the seam is exhausted.",
        (("Karl Brandt", "indirect"),),
    ),
    (
        "For Ahmed Saleh, who teaches history in Tunis, it is only a question of time before the rule falls.",
        (("Ahmed Saleh", "indirect"),),
    ),
    ("For Wang Li, the analyst, it is too early to speak of a shortage.", (("Wang Li", "indirect"),)),
    # mode: clause goes on in marks
    ("Stockpiles, she went on, “are a promise to nobody”.", ((None, "mixed"),)),
    ("The dam, he said in an interview, “can wait another season”.", ((None, "mixed"),)),
    ("But the port, Anna Kling argued, “belongs to the town”.", (("Anna Kling", "mixed"),)),
    ("Still, she said, “nobody was hurt”.", ((None, "direct"),)),
    ("On Monday, he said, “we will open the gates”.", ((None, "direct"),)),
    ("In the end, the coach said, “we were the better side”.", (("coach", "direct"),)),
    ("The harbour, Karin Moe wrote, is “a museum with cranes”.", (("Karin Moe", "mixed"),)),
    ("The workers, he said, “No one asked them.”", ((None, "direct"),)),
    ("Salt, he added, “gets into everything”.", ((None, "mixed"),)),
    # police said etc. with long opening
    (
        "At least nine people were hurt when a roof fell at a market in Lima, officials said.",
        (("officials", "indirect"),),
    ),
    ("About 300 homes lost power when a tree fell on a line, the utility said.", (("utility", "indirect"),)),
    ("Up to forty miners remain underground, rescuers said.", (("rescuers", "indirect"),)),
    ("Under the plan, the bridge reopens in May, the council said.", (("council", "indirect"),)),
    ("In the north, floods cut two roads, police said.", (("police", "indirect"),)),
    ("Two men died in a blast at a depot, police said.", (("police", "indirect"),)),
    ("More than sixty pupils fell ill after lunch, the school said.", (("school", "indirect"),)),
    ("At least twelve hikers died in the storm, rescue teams said.", (("rescue teams", "indirect"),)),
    ("After a long pursuit, two suspects fled on foot, officers said.", (("officers", "indirect"),)),
    (
        "Around 20 dogs escaped from a shelter overnight, the fire brigade said on Tuesday.",
        (("fire brigade", "indirect"),),
    ),
    # said + unknown nouns
    ("“We lost the roof,” said a bricklayer from Leeds.", (("bricklayer from Leeds", "direct"),)),
    ("“It shook the whole house,” said the couple, who asked for their names to be kept out.", (("couple", "direct"),)),
    ("“They came at night,” says a herdsman.", (("herdsman", "direct"),)),
    ("The cable snapped and the car rolled back, the family said.", (("family", "indirect"),)),
)
"""Who said it, and how much of it stands in marks."""

SILENT: tuple[str, ...] = (
    "“It is a mess,” as she would later say.",
    "The firm sold its mill, as did two rivals.",
    "“Nobody reads the annex,” as the saying goes.",
    "The house's view is that of the lake.",
    "The plan's strength is that it costs nothing.",
    "The problem is that nobody pays.",
    "The city's fear of floods is that of a century ago.",
    "The chamber's view of the river is blocked by a warehouse.",
    "The official line is that the pipe was never used.",
    "To critics such as Anna Voss, the scheme is a gift to landlords.",
    "For Maren Holt, who runs a bakery in Bodø, it was a bad year: sales fell by a third.",
    "For Elena Duarte, a nurse, it was her first day at the clinic.",
    "For Chile, it is the third quake this year.",
    "For buyers, it is simply a matter of price.",
    "For Paul Okoye, 34, it is the second medal of the games.",
    "For John Pike, it is a return to the club he left in 2019.",
    "In a letter, the union said.",
)
"""The same words where nobody says anything."""
