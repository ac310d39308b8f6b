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
    ("“We never saw it coming,” is how Petra Lunde, who runs the depot, puts it.", (("Petra Lunde", "direct"),)),
    ("Or, as an old hand at the ministry put it: “Permits are weather.”", (("old hand at the ministry", "direct"),)),
    ("It was, as Norway's fisheries minister, Arne Vik, said, the worst year on record.", (("Arne Vik", "indirect"),)),
    # Subjects with much between them and their verb
    (
        "“The quay will have rails,” a post-meeting statement issued by the Transport Ministry read.",
        (("Transport Ministry", "direct"),),
    ),
    ("Premier of Tasmania Ada Voss, in turn noted that the cable would pay.", (("Ada Voss", "indirect"),)),
    ("Ada Voss for her part said the cable would pay.", (("Ada Voss", "indirect"),)),
    ("The dairy body, says that milk will be dearer.", (("dairy body", "indirect"),)),
    (
        "Transport Minister Ada Voss, joined by Finance Minister Petra Lunde, Mayor Arne Vik, and Ambassador Ole Dahl, "
        "said the bridge was safe.",
        (("Ada Voss", "indirect"),),
    ),
    (
        "The draft, which a clerk said had not been approved by Finnish officials, also said fares should rise.",
        (("draft", "indirect"),),
    ),
    (
        "The draft, which was published on Monday by the Finnish Transport Agency, said fares should rise.",
        (("Finnish Transport Agency", "indirect"),),
    ),
    # "It" of the clause that opens the sentence; asides before the verb
    (
        "The Cobalt Miners Association has in the meantime urged calm.",
        (("Cobalt Miners Association", "indirect"),),
    ),
    ("DrilRes reported that haulage was dear.", (("DrilRes", "indirect"),)),
    # straight marks within straight marks
    (
        '"These pumps have "dual-use" parts, that is, farms need them too. Checks are common," the diplomat said.',
        (("diplomat", "direct"),),
    ),
    (
        '"They left early. "We stayed," Ada Voss said. "It rained," Tom Hale said.',
        (("Ada Voss", "direct"), ("Tom Hale", "direct")),
    ),
    # press releases, and slips of the press
    ("Commented Ian Campbell, president and treasurer, “We are glad of the bridge.”", (("Ian Campbell", "direct"),)),
    ("Harrow Metals announced on May 1, 2024, that ore would be $6.", (("Harrow Metals", "indirect"),)),
    ("Harrow Metals is pleased to announce that it has bought a quay.", (("Harrow Metals", "indirect"),)),
    (
        "During a briefing, Prime Minister Ada Voss addressed the worries: “The quay stays ours.”",
        (("Ada Voss", "direct"),),
    ),
    ("Petra Lunde runs the quay. “It will have rails,” Lunde, told NTB in an interview.", (("Petra Lunde", "direct"),)),
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
    (
        "On Monday, Anna Kling said, “We are ready to talk with all ports about the dredging,” when asked by reporters "
        "about the silt.",
        (("Anna Kling", "direct"),),
    ),
    (
        "Anna Kling said: “The port belongs to the town,” responding to a question on the silt.",
        (("Anna Kling", "direct"),),
    ),
    ("Anna Kling said “the port belongs to the town” when the silt is gone.", (("Anna Kling", "mixed"),)),
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
    # a stranger's mixture
    (
        "“Everybody wants the metal, nobody wants the mine,” as a Serbian farmer told the hearing.",
        (("Serbian farmer", "direct"),),
    ),
    (
        "For Lukas Brandl, whose family has quarried here since 1880, the permit came “thirty years too late”.",
        (("Lukas Brandl", "mixed"),),
    ),
    (
        "In the words of one Brussels lobbyist, the rules are “a cathedral built on sand”.",
        (("Brussels lobbyist", "mixed"),),
    ),
    ("The trade minister, asked whether she would resign, replied: “No.”", (("trade minister", "direct"),)),
    ("Not so, says Annika Wahl of the Baltic Shippers' League.", (("Annika Wahl", "indirect"),)),
    ("“Not so,” says Annika Wahl of the Baltic Shippers' League. “We were never asked.”", (("Annika Wahl", "direct"),)),
    (
        "Whether the ban will hold is another matter, cautions Pedro Quiroga, a lawyer in Lima.",
        (("Pedro Quiroga", "indirect"),),
    ),
    ("It was the governor's contention that the dam had never been inspected.", (("governor", "indirect"),)),
    ("There was no deal, both men insisted.", (("men", "indirect"),)),
    ("The bank now expects two cuts this year, it said in a note dated 3 June.", (("bank", "indirect"),)),
    (
        "Prices “have nowhere to go but up”, reckons Mirela Stan, who buys scrap in Constanta.",
        (("Mirela Stan", "mixed"),),
    ),
    (
        "Sweden wants the clause out, two envoys said; Denmark, a third said, wants it in.",
        (("envoys", "indirect"), ("envoys", "indirect")),
    ),
    ("A spokeswoman for the port confirmed the outage but gave no cause.", (("spokeswoman for the port", "indirect"),)),
    ("The airline apologised for “any inconvenience”.", (("airline", "mixed"),)),
    ("“This is not the end,” read a banner outside the gates.", (("banner", "direct"),)),
    ("The plan, critics charge, is a licence to pollute.", (("critics", "indirect"),)),
    ("Lithium, she pointed out, is not rare.", ((None, "indirect"),)),
    ("“The truth,” he went on, “is that no one has a plan.”", ((None, "direct"),)),
    ("“It is,” she conceded, “a long shot.”", ((None, "direct"),)),
    (
        "Speaking on condition of anonymity, a European official described the offer as “thin”.",
        (("European official", "mixed"),),
    ),
    ("A statement from the palace called the report “fiction”.", (("statement from the palace", "mixed"),)),
    (
        "The palace dismissed the report as “fiction” and said no staff had been moved.",
        (("palace", "mixed"), ("palace", "indirect")),
    ),
    ("Unions have long argued that the fund is too small.", (("unions", "indirect"),)),
    ("Tokyo has repeatedly denied that it holds any stock.", (("Japan", "indirect"),)),
    (
        "Sources at the ministry told Kanal 5 that the tender would be cancelled.",
        (("sources at the ministry", "indirect"),),
    ),
    ("“They blinked,” a person in the room texted.", (("person in the room", "direct"),)),
    ("By the regulator's own reckoning, 40 percent of wells leak.", (("regulator", "indirect"),)),
    ("By Mr Osei's count, the village lost 60 hectares.", (("Osei", "indirect"),)),
    ("Traders, speaking in Rotterdam, blamed the weather for the delay.", (("traders", "indirect"),)),
    ("“We have not,” the envoy said on leaving, “agreed on the shape of the table.”", (("envoy", "direct"),)),
    ("The envoy was blunt. “There is no table,” she said.", (("envoy", "direct"),)),
    (
        "The tunnel “may never be built”, the auditor general warned last week, adding that costs had trebled.",
        (("auditor general", "mixed"),),
    ),
    ("The verdict was “a relief”, said his daughter, Mina.", (("Mina", "mixed"),)),
    (
        "Her lawyer, Tadeusz Wilk, declined to discuss the case but said she was “in good spirits”.",
        (("Tadeusz Wilk", "mixed"),),
    ),
    ("“Go home,” the police told the crowd.", (("police", "direct"),)),
    (
        "Kenya's central bank kept its rate at 9 percent, saying inflation had peaked.",
        (("Kenya's central bank", "indirect"),),
    ),
    ("The group, whose members run 200 vessels, says the fee is illegal.", (("group", "indirect"),)),
    ("It is a risk worth taking, in the opinion of Olga Demir, who heads the fund.", (("Olga Demir", "indirect"),)),
    ("Nobody told the villagers, complains Rosa Quispe, 58.", (("Rosa Quispe", "indirect"),)),
    ("Under questioning, the clerk admitted to having lost the file.", (("clerk", "indirect"),)),
    ("The letter, seen by this newspaper, warns of “irreversible harm”.", (("letter", "mixed"),)),
    ("The think-tank puts the bill at €4bn.", (("think-tank", "indirect"),)),
    # whom a pronoun or a description means
    (
        "“Did it rain? Yes,” he said of his job. Jean-Baptiste Kalala, 61, still insists that the crane was safe.",
        (("Jean-Baptiste Kalala", "direct"), ("Jean-Baptiste Kalala", "indirect")),
    ),
    (
        "The desk of Prof. Lars Wiik in Umeå is covered in rocks. The geologist says the seam is thin.",
        (("Lars Wiik", "indirect"),),
    ),
    ("The council will sell the hall, it said on Friday.", (("council", "indirect"),)),
    (
        "Fishermen along the coast have stopped going out. The skipper shrugs. “Too much wind,” he says.",
        (("skipper", "direct"),),
    ),
    # more of everything
    ("“A quota is a quota,” shot back Henrik Dahl, the Danish envoy.", (("Henrik Dahl", "direct"),)),
    ("The firm's founder, Li Na, likened the delay to “waiting for a bus in the desert”.", (("Li Na", "mixed"),)),
    ("Asked if she was worried, the mayor laughed. “Ask me in May,” she said.", (("mayor", "direct"),)),
    (
        "The president's spokesman, when reached by phone, said he had “nothing to add”.",
        (("president's spokesman", "mixed"),),
    ),
    (
        "A man who answered the phone at the company said the manager was away.",
        (("man who answered the phone at the company", "indirect"),),
    ),
    ("According to the indictment, Ms Reyes hid the money in a freezer.", (("indictment", "indirect"),)),
    ("Prosecutors allege that the two men forged permits.", (("prosecutors", "indirect"),)),
    ("A jury found that the firm had acted in bad faith.", (("jury", "indirect"),)),
    ("The strike will last a week, organisers say.", (("organisers", "indirect"),)),
    ("The road is open again, the highways agency tweeted.", (("highways agency", "indirect"),)),
    (
        "The number of applications has halved since May, the chamber of commerce estimates.",
        (("chamber of commerce", "indirect"),),
    ),
    ("In a post on X, the embassy called the claim “absurd”.", (("embassy", "mixed"),)),
    ("The two sides “exchanged views” on fisheries, a joint statement said.", (("joint statement", "mixed"),)),
    ("Mining accounts for a tenth of the economy, World Bank figures show.", (("World Bank", "indirect"),)),
    ("The IMF has warned Accra that it is borrowing too much.", (("International Monetary Fund", "indirect"),)),
    (
        "Turkey's foreign minister told reporters on Monday that the corridor would open “in weeks, not months”.",
        (("Turkey's foreign minister", "mixed"),),
    ),
    ("“We'll see you in court,” tweeted the studio's lawyer, Max Orr.", (("Max Orr", "direct"),)),
    ("Nurses complain of twelve-hour shifts.", (("nurses", "indirect"),)),
    ("Ministers have privately conceded that the target will be missed.", (("ministers", "indirect"),)),
    ("He was, by his own admission, “a terrible boss”.", ((None, "mixed"),)),
    ("The scheme, its author conceded, was “a bit of a gamble”.", (("author", "mixed"),)),
    ("“I don't do regrets,” she says with a grin.", ((None, "direct"),)),
    ("It was “a miracle nobody died”, the fire chief, Aoife Brennan, told RTÉ.", (("Aoife Brennan", "mixed"),)),
    (
        "South Korea's trade ministry said in a text message to reporters that talks were “ongoing”.",
        (("South Korean Ministry of Trade", "mixed"),),
    ),
    ("Many believe the tower is haunted.", (("many", "indirect"),)),
    ("The sign says no dogs.", (("sign", "indirect"),)),
    (
        "The spokesman added that no one had been arrested, though two people were being questioned.",
        (("spokesman", "indirect"),),
    ),
    ("“Prices will stay where they are,” he told the conference, “or go higher.”", ((None, "direct"),)),
    (
        "The miner plans to reopen the shaft in 2027, its chief executive told investors on a call.",
        (("chief executive", "indirect"),),
    ),
    (
        "Beijing says the tests were lawful; Manila says they were not.",
        (("China", "indirect"), ("Philippines", "indirect")),
    ),
    (
        "Investors “should brace for a bumpy ride”, wrote analysts at Lakeside Bank.",
        (("analysts at Lakeside Bank", "mixed"),),
    ),
    ("“Nobody told us,” said one. “Nobody ever does,” said another.", ((None, "direct"), (None, "direct"))),
    (
        "The tribunal ruled on Friday that the permit was void, a decision that the firm vowed to appeal.",
        (("tribunal", "indirect"),),
    ),
    ("Local media reported that three people had been held.", (("local media", "indirect"),)),
    (
        "The Harbour Courier, citing two officials, reported that the vote would be delayed.",
        (("officials", "indirect"),),
    ),
    ("State television said the army had retaken the town.", (("state television", "indirect"),)),
    ("The trouble, says Ines Prado of Caixa Norte, is the grid.", (("Ines Prado", "indirect"),)),
    ("Not everyone agrees. “It's a gimmick,” says Omar Haddad, who lets rooms in Fez.", (("Omar Haddad", "direct"),)),
    ("Few expect the truce to last.", (("few", "indirect"),)),
    # and where words stand between
    ("Rents rose 4 percent, data from the Harrow Institute show.", (("Harrow Institute", "indirect"),)),
    ("The museum said it would show.", (("museum", "indirect"),)),
    ("“They want it done by May,” one of the people cited above said.", (("people", "direct"),)),
    ("The bill will not pass, the official quoted earlier said.", (("official", "indirect"),)),
    ("Most respondents expect rents to fall.", (("respondents", "indirect"),)),
    ("The minister called on drivers to slow down.", (("minister", "indirect"),)),
    ("Harrow Research last assessed the premium at $240 a tonne.", (("Harrow Research", "indirect"),)),
    ("The hotels there say they are ready.", (("hotels", "indirect"),)),
    ("On Friday she went further: “Leave it alone.”", ((None, "direct"),)),
    ("It was no threat, he stressed, and would not be repeated.", ((None, "indirect"),)),
    ("For Marta Kovacs, a nurse in Pecs, “this is a plaster, not a cure”.", (("Marta Kovacs", "direct"),)),
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
    "The Transport Ministry announced on Monday that the quay will be closed.",
    "Source: The Harbour Post, July 7, 2023",
    "Engineers assessed the damage at the plant on Friday.",
    "The dancers drew attention to themselves.",
    "The ball was headed by Moore to the far post.",
    "A third of whom, it turned out, were ill.",
    "Per person, the tax comes to $40.",
    "Per head, output fell by 2 percent.",
    "The court heard that Mr Lund had moved the money in 2019.",
    "The mayor's office did not respond to a request for comment.",
    "The company said nothing about costs.",
    "He would not say how many had applied.",
    "Neither the minister nor her deputy would comment.",
    "He is known to believe that the tax should go.",
    "The Financial Courier first reported the talks.",
    "Campaigners fear the worst.",
    "Rain is forecast for Sunday.",
    "The coach refused to blame the referee.",
    "The witness could not say who had fired.",
    "No one said a word.",
    "Police have yet to say whether anyone was hurt.",
    "What the minister says and what she does are two things.",
    "The drug is said to cure colds.",
    "The clock read ten to four.",
    "Lawmakers will be asked to approve the fund.",
    "Sales grew 4 percent, slower than analysts had expected.",
    "The council approved the budget, as expected.",
    "When ministers from nine coastal states filed into the hall, it was noon.",
    "A delegation of teachers also called on the governor.",
    "Prices went further down.",
)
"""The same words where nobody says anything."""
