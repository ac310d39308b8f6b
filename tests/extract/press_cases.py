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
    # fragments in marks
    ("The envoy said progress had been “meaningful”.", (("envoy", "mixed"),)),
    ("The minister promised a “meaningful” reply by the end of the week.", (("minister", "mixed"),)),
    ("The club said it would answer the letter “in due course”.", (("club", "mixed"),)),
    ("The bank warned that rates would stay high “for quite some time”.", (("bank", "mixed"),)),
    ("The mayor told a radio station that the town heard of it “from the newspaper”.", (("mayor", "mixed"),)),
    ("The regulator said the so-called “green corridor” would close in May.", (("regulator", "indirect"),)),
    ("The ministry said the “white” list would be published in May.", (("ministry", "indirect"),)),
    ("The company said its “Nordlys” line would be built in Tromsø.", (("company", "indirect"),)),
    ("The firm told investors it had “zero” debt.", (("firm", "mixed"),)),
    # verbs
    ("The finance chief flagged “a real possibility” of a shutdown.", (("finance chief", "mixed"),)),
    ("Petra Lunde flagged that the second phase could slip into 2028.", (("Petra Lunde", "indirect"),)),
    ("On Monday the company's boss, Ravi Menon, rubbished claims of a cover-up.", (("Ravi Menon", "indirect"),)),
    ("“I was told the pool was heated,” she sighs.", ((None, "direct"),)),
    ("“Nobody phones any more,” laughs Petra Lunde.", (("Petra Lunde", "direct"),)),
    ("An old trader muttered that the market had gone mad.", (("old trader", "indirect"),)),
    ("Farmers grumble that permits still trickle out.", (("farmers", "indirect"),)),
    ("Parents moaned that the bus never came.", (("parents", "indirect"),)),
    ("“The clause was never triggered,” counsel for the port, Ada Finch, submitted.", (("Ada Finch", "direct"),)),
    ("The defence submitted that the search had been unlawful.", (("defence", "indirect"),)),
    ("Ravi Menon considers the cut mostly symbolic.", (("Ravi Menon", "indirect"),)),
    ("Analysts see the move as a warning to rivals.", (("analysts", "indirect"),)),
    ("The broker sees copper at $9,800 a tonne by June.", (("broker", "indirect"),)),
    ("The bank sees the market growing at 9 percent a year.", (("bank", "indirect"),)),
    ("Harrow Research assessed the premium at $240 a tonne on Friday.", (("Harrow Research", "indirect"),)),
    ("The premium slipped to $240 a tonne, Harrow Research assessed on Friday.", (("Harrow Research", "indirect"),)),
    ("A senior official estimated the number at “four to five million”.", (("senior official", "mixed"),)),
    ("The minister drew attention to the difficulties of small carmakers.", (("minister", "indirect"),)),
    ("Residents were told by the fire service to keep their windows closed.", (("fire service", "indirect"),)),
    ("Passengers were advised by the airline to check their flights.", (("airline", "indirect"),)),
    ("Tourists were warned by the coastguard not to swim off the pier.", (("coastguard", "indirect"),)),
    ("Shareholders were informed by the board that the dividend would be cut.", (("board", "indirect"),)),
    ("He was told by a friend to relax.", (("friend", "indirect"),)),
    (
        "Two officials spoke on the draft. One said it was ready. The other said it was a sketch.",
        (("officials", "indirect"), ("officials", "indirect")),
    ),
    ("The note alarmed two dealers, one of whom said it was written in panic.", (("dealers", "indirect"),)),
    # sources of figures
    (
        "Norway exported 3,200 tonnes of salmon last week, data from the statistics office show.",
        (("data from the statistics office", "indirect"),),
    ),
    ("Imports fell by a tenth in May, customs data show.", (("customs data", "indirect"),)),
    ("The yard has spent half of the grant, budget documents show.", (("budget documents", "indirect"),)),
    (
        "Rents rose 4 percent in a year, figures from the Ministry of Housing showed.",
        (("Ministry of Housing", "indirect"),),
    ),
    ("Copper stocks rose to 90,000 tonnes, exchange figures showed on Friday.", (("exchange figures", "indirect"),)),
    (
        "The yard has spent half of the grant, according to a list circulated by the Bergen Port Board.",
        (("Bergen Port Board", "indirect"),),
    ),
    (
        "The general spoke for two hours, according to three of those present.",
        (("three of those present", "indirect"),),
    ),
    ("Rice prices doubled, according to price reporting house Solberg Metrics.", (("Solberg Metrics", "indirect"),)),
    ("Imports came to zero, according to Chinese customs.", (("Chinese customs", "indirect"),)),
    ("Sales of vans fell by a third, according to industry body Autoforum.", (("Autoforum", "indirect"),)),
    ("Per an internal memo, the carmaker has fuel for nine days.", (("internal memo", "indirect"),)),
    ("Per the draft, members would meet twice a year.", (("draft", "indirect"),)),
    ("To her mind, the fee is a fine.", ((None, "indirect"),)),
    # people told by what they know
    (
        "The deal could be signed in May, two people briefed on the talks said.",
        (("people briefed on the talks", "indirect"),),
    ),
    (
        "The deal could be signed in May, according to two people briefed on the talks.",
        (("people briefed on the talks", "indirect"),),
    ),
    (
        "A person with knowledge of the matter said the vote had been put off.",
        (("person with knowledge of the matter", "indirect"),),
    ),
    (
        "The plant will close in May, a person familiar with the decision said.",
        (("person familiar with the decision", "indirect"),),
    ),
    ("The board met twice, said a person close to the lender.", (("person close to the lender", "indirect"),)),
    # only a surname
    (
        "“If the rain comes, we sow,” said a farmer near Kaduna, who gave only his surname, Bello.",
        (("Bello", "direct"),),
    ),
    (
        "A manager at a rope plant, who asked to be identified only by her surname Nowak, said orders had halved.",
        (("Nowak", "indirect"),),
    ),
    ("A clerk who gave only her first name, Lotte, said the queue had been long.", (("Lotte", "indirect"),)),
    # the house behind the person
    ("Ravi Tan of brokerage Harbour Lane reiterated that margins had bottomed.", (("Ravi Tan", "indirect"),)),
    ("Aslak Berge of the Coast Party said the toll was a mistake.", (("Aslak Berge", "indirect"),)),
    ("Ravi Tan of consultancy Solberg Metrics expects rents to fall.", (("Ravi Tan", "indirect"),)),
    ("Ines Duarte of Lakeside Bank told clients that the floor would hold.", (("Ines Duarte", "indirect"),)),
    # apposition
    (
        "His Danish counterpart, Deputy Minister Mette Holm, struck a softer tone, saying she expected “a good week”.",
        (("Mette Holm", "mixed"),),
    ),
    ("The host, trade and industry minister Ingrid Solli, said she expected a pact.", (("Ingrid Solli", "indirect"),)),
    (
        "His counterpart in the upper house, Colonel (retired) Yann Kerdrel, said the bill was too long.",
        (("Yann Kerdrel", "indirect"),),
    ),
    # denials and cuts
    (
        "Rebels accuse the army of shelling a market, a charge the army denies.",
        (("rebels", "indirect"), ("army", "indirect")),
    ),
    (
        "The mayor has accused the firm of hiding the leak, a claim that the firm rejected as “baseless”.",
        (("mayor", "indirect"), ("firm", "mixed")),
    ),
    (
        "Rents rose by a third, the council said, with its leader, Petra Lunde, calling the figure “a scandal”.",
        (("council", "indirect"), ("Petra Lunde", "mixed")),
    ),
    ("The union, which represents 4,000 cleaners has said that it will ballot members.", (("union", "indirect"),)),
    ("Faroboats.com, has said that the ferry will sail.", (("Faroboats.com", "indirect"),)),
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
    "The referee flagged a foul in the last minute.",
    "The wind moaned in the wires.",
    "The firm submitted its plans on Monday.",
    "Investors saw the shop as children.",
    "She sees a doctor at noon on Fridays.",
    "Engineers assessed the damage at the plant on Friday.",
    "The dancers drew attention to themselves.",
    "The ball was headed by Moore to the far post.",
    "A third of whom, it turned out, were ill.",
    "Per person, the tax comes to $40.",
    "Per head, output fell by 2 percent.",
)
"""The same words where nobody says anything."""
