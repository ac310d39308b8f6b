"""Speech in many house styles: text, and for each statement (speaker, mode, cue, span); "*" is the whole text.

The sentences are our own, on invented people and events.
"""

from __future__ import annotations

Case = tuple[str, list[tuple[str | None, str, str | None, str]]]

CUE_BEFORE: list[Case] = [
    ("[P:Lena Orth] said that the quota would stay in place until June.", [("Lena Orth", "indirect", "said", "*")]),
    ("[P:Lena Orth] said the quota would stay in place until June.", [("Lena Orth", "indirect", "said", "*")]),
    ("The ministry said exports fell 12 percent in May.", [("ministry", "indirect", "said", "*")]),
    (
        "[O:Harrow Metals] said it had suspended shipments to two customers.",
        [("Harrow Metals", "indirect", "said", "*")],
    ),
    ("Two traders said deliveries had slowed since the new rules.", [("traders", "indirect", "said", "*")]),
    (
        "“We will not sign,” is the line. [P:Lena Orth] warned that stocks could run out by July.",
        [("Lena Orth", "indirect", "warned", "[P:Lena Orth] warned that stocks could run out by July.")],
    ),
    (
        "[P:Ravi Menon] has argued that the price floor would hurt refiners.",
        [("Ravi Menon", "indirect", "argued", "*")],
    ),
    ("[P:Ravi Menon] also noted that licences take 45 days.", [("Ravi Menon", "indirect", "noted", "*")]),
    ("[K:Beijing=China@CN] insists the measures do not target any country.", [("China", "indirect", "insists", "*")]),
    ("Analysts expect the ban to be widened before the summer.", [("analysts", "indirect", "expect", "*")]),
    (
        "[P:Ravi Menon] told lawmakers on Tuesday that the stockpile was half full.",
        [("Ravi Menon", "indirect", "told", "*")],
    ),
    ("[P:Ravi Menon] told [L:Nikkei] the stockpile was half full.", [("Ravi Menon", "indirect", "told", "*")]),
    ("The report found that demand would triple by 2035.", [("report", "indirect", "found", "*")]),
    ("[P:Ana Duarte] pointed out that no licence had been refused.", [("Ana Duarte", "indirect", "pointed out", "*")]),
    (
        "[P:Ana Duarte] on Friday told reporters in [K:Lima@PE] that the pact was ready.",
        [("Ana Duarte", "indirect", "told", "*")],
    ),
    (
        "[P:Ana Duarte] reiterated that her country would not join the club.",
        [("Ana Duarte", "indirect", "reiterated", "*")],
    ),
    ("[P:Ana Duarte] expressed concern over the new licensing rules.", [("Ana Duarte", "indirect", "expressed", "*")]),
    ("[P:Ana Duarte] urged the bloc to lift the curbs at once.", [("Ana Duarte", "indirect", "urged", "*")]),
    ("The union denied that its members had leaked the list.", [("union", "indirect", "denied", "*")]),
    (
        "Officials in [K:Jakarta=Indonesia@ID] say the ore ban will stay.",
        [("Officials in Jakarta", "indirect", "say", "*")],
    ),
    (
        "Whether or not buyers agree, [P:Ana Duarte] said, the floor will come.",
        [("Ana Duarte", "indirect", "said", "*")],
    ),
    ("Asked about the talks, [P:Ana Duarte] said they were going well.", [("Ana Duarte", "indirect", "said", "*")]),
    (
        "In a statement on Monday, the company said its plant would reopen in May.",
        [("company", "indirect", "said", "*")],
    ),
    ("Speaking in [K:Perth@AU], [P:Tom Ashby] said the deal was close.", [("Tom Ashby", "indirect", "said", "*")]),
    ("After two days of talks [P:Tom Ashby] said the deal was close.", [("Tom Ashby", "indirect", "said", "*")]),
    ("Earlier on Wednesday, [P:Tom Ashby] had said the deal was close.", [("Tom Ashby", "indirect", "said", "*")]),
    (
        "A study published on Monday in a trade journal found that recycling lags.",
        [("study", "indirect", "found", "*")],
    ),
]

CUE_AFTER: list[Case] = [
    ("The quota would stay in place until June, [P:Lena Orth] said.", [("Lena Orth", "indirect", "said", "*")]),
    ("The quota would stay in place until June, said [P:Lena Orth].", [("Lena Orth", "indirect", "said", "*")]),
    (
        "The quota would stay in place until June, said [P:Lena Orth], a lawyer at [O:Brandt & Voss].",
        [("Lena Orth", "indirect", "said", "*")],
    ),
    ("“The quota stays,” [P:Lena Orth] said.", [("Lena Orth", "direct", "said", "*")]),
    ("“The quota stays,” said [P:Lena Orth].", [("Lena Orth", "direct", "said", "*")]),
    ('"The quota stays," she said.', [(None, "direct", "said", "*")]),
    ("‘The quota stays,’ [P:Lena Orth] said.", [("Lena Orth", "direct", "said", "*")]),
    ("'The quota stays,' [P:Lena Orth] said.", [("Lena Orth", "direct", "said", "*")]),
    ('"Will the quota stay?" asked [P:Lena Orth].', [("Lena Orth", "direct", "asked", "*")]),
    ('"Will the quota stay?" [P:Lena Orth] asked.', [("Lena Orth", "direct", "asked", "*")]),
    ("“Never!” said [P:Lena Orth].", [("Lena Orth", "direct", "said", "*")]),
    ('"The quota stays", [P:Lena Orth] told the newspaper in an interview.', [("Lena Orth", "direct", "told", "*")]),
    (
        "Supplies are, in the view of most buyers, already tight, the trader added.",
        [("trader", "indirect", "added", "*")],
    ),
    (
        "Prices are set to climb, two people familiar with the matter said.",
        [("people familiar with the matter", "indirect", "said", "*")],
    ),
    (
        "Prices are set to climb, according to two people familiar with the matter.",
        [("people familiar with the matter", "indirect", "according to", "*")],
    ),
    ("Prices, according to [P:Lena Orth], are set to climb.", [("Lena Orth", "indirect", "according to", "*")]),
    ("Such a step, [P:Lena Orth] argued, is hard to defend.", [("Lena Orth", "indirect", "argued", "*")]),
    ("The move will backfire, analysts warned.", [("analysts", "indirect", "warned", "*")]),
    ("It was “a long day”, recalled [P:Lena Orth].", [("Lena Orth", "mixed", "recalled", "*")]),
    (
        "The smelter will not reopen, [O:Harrow Metals] confirmed on Monday.",
        [("Harrow Metals", "indirect", "confirmed", "*")],
    ),
    (
        "The smelter will not reopen, chief executive [P:Jo Falk] told investors.",
        [("Jo Falk", "indirect", "told", "*")],
    ),
    (
        "Buyers have six weeks of stock, a survey by [O:Kestrel Research] showed.",
        [("Kestrel Research", "indirect", "showed", "*")],
    ),
    ("“The talks are over,” he said, without giving details.", [(None, "direct", "said", "*")]),
    ("“The talks are over,” [P:Jo Falk] wrote in a letter to staff.", [("Jo Falk", "direct", "wrote", "*")]),
    ("“The talks are over,” [P:Jo Falk] posted on X.", [("Jo Falk", "direct", "posted", "*")]),
    (
        "“The talks are over,” the foreign ministry said in a statement on its website.",
        [("foreign ministry", "direct", "said", "*")],
    ),
    ("“The talks are over,” said one official, who asked not to be named.", [("official", "direct", "said", "*")]),
    ("“The talks are over,” said a source close to the board.", [("source close to the board", "direct", "said", "*")]),
]

INSIDE: list[Case] = [
    ("“The talks,” [P:Jo Falk] said, “are over.”", [("Jo Falk", "direct", "said", "*")]),
    ("“The talks are over,” [P:Jo Falk] said. “We lost.”", [("Jo Falk", "direct", "said", "*")]),
    ("“The talks are over. We lost,” [P:Jo Falk] said.", [("Jo Falk", "direct", "said", "*")]),
    (
        "“The talks are over. Nobody won. We lost,” [P:Jo Falk] said. “That is all.”",
        [("Jo Falk", "direct", "said", "*")],
    ),
    ("“The talks are over,” [P:Jo Falk] said, adding that no date had been set.", [("Jo Falk", "mixed", "said", "*")]),
    ("[P:Jo Falk] said: “The talks are over. We lost.”", [("Jo Falk", "direct", "said", "*")]),
    ("[P:Jo Falk] said, “The talks are over.”", [("Jo Falk", "direct", "said", "*")]),
    ("[P:Jo Falk] said in a statement that “the talks are over for good”.", [("Jo Falk", "direct", "said", "*")]),
    ("[P:Jo Falk] said the talks were “over for good and all”.", [("Jo Falk", "mixed", "said", "*")]),
    ("[P:Jo Falk] called the plan “a gift to speculators”.", [("Jo Falk", "mixed", "called", "*")]),
    ("[P:Jo Falk] described the plan as a gift to speculators.", [("Jo Falk", "indirect", "described", "*")]),
    ("[P:Jo Falk] said the “Green Metals Pact” would be signed in May.", [("Jo Falk", "indirect", "said", "*")]),
    ("[P:Jo Falk] said the so-called “metals club” would be empty.", [("Jo Falk", "indirect", "said", "*")]),
    (
        "“The talks are over,” [P:Jo Falk] said.\n\n“We lost more than we could have feared in March.”",
        [("Jo Falk", "direct", "said", "*")],
    ),
    ("“The talks are over.\n\n“We lost,” [P:Jo Falk] said.", [("Jo Falk", "direct", "said", "*")]),
    (
        "[P:Jo Falk] was blunt. “The talks are over and nobody will miss them,” she said.",
        [("Jo Falk", "direct", "said", "“The talks are over and nobody will miss them,” she said.")],
    ),
]

APPOSITION: list[Case] = [
    (
        "[P:Mei Tan], a metals analyst at [O:Kestrel Research], said prices would ease.",
        [("Mei Tan", "indirect", "said", "*")],
    ),
    (
        "[P:Mei Tan], who heads metals research at [O:Kestrel Research], said prices would ease.",
        [("Mei Tan", "indirect", "said", "*")],
    ),
    (
        "[P:Mei Tan], director of the Centre for Mines, Energy and Water at [O:Northfield University], told reporters "
        "that prices would ease.",
        [("Mei Tan", "indirect", "told", "*")],
    ),
    (
        "“Prices will ease,” [P:Mei Tan], a metals analyst at [O:Kestrel Research], said.",
        [("Mei Tan", "direct", "said", "*")],
    ),
    (
        "“Prices will ease,” said [P:Mei Tan], a metals analyst at [O:Kestrel Research] in [K:London@GB].",
        [("Mei Tan", "direct", "said", "*")],
    ),
    (
        "[P:Mei Tan] (an analyst at [O:Kestrel Research]) said prices would ease.",
        [("Mei Tan", "indirect", "said", "*")],
    ),
    (
        "[P:Mei Tan] — an analyst with twenty years in the trade — said prices would ease.",
        [("Mei Tan", "indirect", "said", "*")],
    ),
    ("The minister, [P:Ana Duarte], said the pact was ready.", [("Ana Duarte", "indirect", "said", "*")]),
    (
        "[P:Ana Duarte], in remarks to a radio station, said the pact was ready.",
        [("Ana Duarte", "indirect", "said", "*")],
    ),
    ("[P:Ana Duarte], speaking after the summit, said the pact was ready.", [("Ana Duarte", "indirect", "said", "*")]),
    ("Chilean Mining Minister [P:Ana Duarte] said the pact was ready.", [("Ana Duarte", "indirect", "said", "*")]),
    (
        "[O:Harrow Metals], the largest refiner in the country, said it would cut output.",
        [("Harrow Metals", "indirect", "said", "*")],
    ),
    ("Output will fall, [P:Mei Tan], the chair of [O:Harrow Metals], said.", [("Mei Tan", "indirect", "said", "*")]),
    ("[O:Harrow Metals] chief executive [P:Mei Tan] said output would fall.", [("Mei Tan", "indirect", "said", "*")]),
    (
        "[O:Harrow Metals]' chief executive, [P:Mei Tan], said output would fall.",
        [("Mei Tan", "indirect", "said", "*")],
    ),
]

RELAYED: list[Case] = [
    ("[L:Reuters] reported that an official said the list would grow.", [("official", "indirect", "said", "*")]),
    (
        "The list will grow, [L:Reuters] reported on Monday, citing a senior official.",
        [("senior official", "indirect", "citing", "*")],
    ),
    ("The list will grow, [P:Mei Tan] said, [L:Bloomberg] reported.", [("Mei Tan", "indirect", "said", "*")]),
    ("According to [L:Bloomberg], [P:Mei Tan] said the list would grow.", [("Mei Tan", "indirect", "said", "*")]),
    ("The list will grow, according to [L:Bloomberg].", [("Bloomberg", "indirect", "according to", "*")]),
    ("[L:Bloomberg] reported that the list would grow.", [("Bloomberg", "indirect", "reported", "*")]),
    (
        "[L:Xinhua] quoted [P:Mei Tan] as saying the list would grow.",
        [("Mei Tan", "indirect", "quoted [P:Mei Tan] as saying", "*")],
    ),
    (
        "[P:Mei Tan] was quoted by [L:Xinhua] as saying that the list would grow.",
        [("Mei Tan", "indirect", "quoted by [L:Xinhua] as saying", "*")],
    ),
    (
        "The list will grow, according to people familiar with the plan, the report said.",
        [("people familiar with the plan", "indirect", "according to", "*")],
    ),
    (
        "[L:The Guardian] reported on Friday that the list would grow, while [L:Nikkei] said the list was final.",
        [
            ("The Guardian", "indirect", "reported", "[L:The Guardian] reported on Friday that the list would grow"),
            ("Nikkei", "indirect", "said", "[L:Nikkei] said the list was final."),
        ],
    ),
    (
        "The comments came after [L:Nikkei] reported that the list would grow.",
        [("Nikkei", "indirect", "reported", "[L:Nikkei] reported that the list would grow.")],
    ),
]

SEVERAL: list[Case] = [
    (
        "[P:Jo Falk] said the floor would help miners, but [P:Mei Tan] said it would hurt buyers.",
        [
            ("Jo Falk", "indirect", "said", "[P:Jo Falk] said the floor would help miners"),
            ("Mei Tan", "indirect", "said", "[P:Mei Tan] said it would hurt buyers."),
        ],
    ),
    (
        "[P:Jo Falk] said the floor would help miners and added that buyers would adapt.",
        [
            ("Jo Falk", "indirect", "said", "[P:Jo Falk] said the floor would help miners"),
            ("Jo Falk", "indirect", "added", "added that buyers would adapt."),
        ],
    ),
    ("[P:Jo Falk] said he believes the floor would help miners.", [("Jo Falk", "indirect", "said", "*")]),
    ("[P:Jo Falk] said [K:China@CN] believes that the floor would fail.", [("Jo Falk", "indirect", "said", "*")]),
    (
        "[P:Jo Falk] said the floor would help. He noted that buyers had agreed.",
        [
            ("Jo Falk", "indirect", "said", "[P:Jo Falk] said the floor would help."),
            ("Jo Falk", "indirect", "noted", "He noted that buyers had agreed."),
        ],
    ),
    (
        "“It works,” [P:Jo Falk] said. “It does not,” [P:Mei Tan] replied.",
        [
            ("Jo Falk", "direct", "said", "“It works,” [P:Jo Falk] said."),
            ("Mei Tan", "direct", "replied", "“It does not,” [P:Mei Tan] replied."),
        ],
    ),
    (
        "The pact, which [K:Tokyo=Japan@JP] said would start in May, covers six metals.",
        [("Japan", "indirect", "said", "*")],
    ),
    (
        "The measures are legitimate and all parties should respect them. They do not target any country, a ministry "
        "spokesperson said.",
        [("ministry spokesperson", "indirect", "said", "*")],
    ),
]

SOURCED: list[Case] = [
    (
        "According to the [O:International Energy Agency], demand will double.",
        [("International Energy Agency", "indirect", "According to", "*")],
    ),
    (
        "Demand will double, according to a report by the [O:International Energy Agency].",
        [("International Energy Agency", "indirect", "according to", "*")],
    ),
    (
        "Demand will double, according to data from [O:Kestrel Research].",
        [("Kestrel Research", "indirect", "according to", "*")],
    ),
    (
        "[P:Mei Tan] opened the meeting on Monday, claiming that demand would double.",
        [("Mei Tan", "indirect", "claiming", "*")],
    ),
    ("Noting that stocks were low, [P:Mei Tan] urged buyers to sign early.", [("Mei Tan", "indirect", "urged", "*")]),
    (
        "Prices jumped on Monday, with analysts saying that stocks were low.",
        [("analysts", "indirect", "saying", "with analysts saying that stocks were low.")],
    ),
    (
        "[P:Mei Tan]'s claim that stocks are low drew doubts.",
        [("Mei Tan", "indirect", "claim", "[P:Mei Tan]'s claim that stocks are low drew doubts.")],
    ),
    (
        "It was alleged by the prosecutor that the cargo had been mislabelled.",
        [("prosecutor", "indirect", "alleged", "*")],
    ),
    ("Pact unlikely to last: analyst", [("analyst", "indirect", ":", "*")]),
    ("Pact unlikely to last, says minister", [("minister", "indirect", "says", "*")]),
    ("[P:Tan=Mei Tan]: Pact will last for years to come", [("Mei Tan", "indirect", ":", "*")]),
    ("“This is the end of cheap metal.” — [P:Mei Tan]", [("Mei Tan", "direct", "—", "*")]),
]

TURNS: list[Case] = [
    ("[P:Mei Tan], meanwhile, said the list would grow.", [("Mei Tan", "indirect", "said", "*")]),
    ('[P:Mei Tan] has this to say: "The list is fine."', [("Mei Tan", "direct", ":", "*")]),
    ('[P:Mei Tan] shrugged: "The list is fine."', [("Mei Tan", "direct", "shrugged", "*")]),
    ("As [P:Mei Tan] put it, the list is fine.", [("Mei Tan", "indirect", "put it", "*")]),
    ("As [P:Mei Tan] told [L:Nikkei], the list will grow.", [("Mei Tan", "indirect", "told", "*")]),
    ("The list, which [P:Mei Tan] described as “a disgrace”, will grow.", [("Mei Tan", "mixed", "described", "*")]),
    (
        "The move drew criticism from [P:Mei Tan], who said it was “reckless and unlawful”.",
        [("Mei Tan", "mixed", "said", "*")],
    ),
    ("Both [P:Mei Tan] and [P:Jo Falk] said the list would grow.", [("Mei Tan and Jo Falk", "indirect", "said", "*")]),
    (
        "“It’s a mess,” said one trader in [K:London@GB], asking not to be named because he may not speak in public.",
        [("trader in London", "direct", "said", "*")],
    ),
    (
        "An adviser to President [P:Ivo Marsh] told reporters the list would grow.",
        [("adviser to President Ivo Marsh", "indirect", "told", "*")],
    ),
    (
        "[O:Kestrel Research] analysts led by [P:Jo Falk] wrote in a note that prices would ease.",
        [("Kestrel Research analysts", "indirect", "wrote", "*")],
    ),
    (
        "[L:Xinhua] news agency quoted the ministry as saying the list would grow.",
        [("ministry", "indirect", "quoted the ministry as saying", "*")],
    ),
    ("Pact will bite, say traders", [("traders", "indirect", "say", "*")]),
    (
        "Prices fell; [K:China@CN]'s [O:Orlo Group] has called for the ban to be lifted.",
        [("Orlo Group", "indirect", "called for", "*")],
    ),
    (
        "The report, published on Monday by [O:Kestrel Research], warns that stocks could run out.",
        [("Kestrel Research", "indirect", "warns", "*")],
    ),
    (
        "[K:Beijing=China@CN] on Tuesday vowed “resolute countermeasures” and urged [K:Tokyo=Japan@JP] to back down.",
        [
            ("China", "mixed", "vowed", "[K:Beijing=China@CN] on Tuesday vowed “resolute countermeasures”"),
            ("China", "indirect", "urged", "urged [K:Tokyo=Japan@JP] to back down."),
        ],
    ),
    (
        "Commenting on what [L:Nikkei] has reported, [P:Mei Tan] told a briefing that the list would grow.",
        [("Mei Tan", "indirect", "told", "*")],
    ),
    ("[P:Jo Falk] reportedly told aides that the deal was dead.", [("Jo Falk", "indirect", "told", "*")]),
    ("“We waited,” said Dr. [P:Jo Falk], who runs the mine. “Nobody came.”", [("Jo Falk", "direct", "said", "*")]),
    ("Smelters warn that power prices could close them.", [("Smelters", "indirect", "warn", "*")]),
]

STYLES: list[Case] = [
    ("The ministry issued a statement saying that the list would grow.", [("ministry", "indirect", "saying", "*")]),
    ("Said [P:Mei Tan]: “We are ready.”", [("Mei Tan", "direct", "Said", "*")]),
    ("“He told me, ‘It is over,’ and hung up,” [P:Mei Tan] said.", [("Mei Tan", "direct", "said", "*")]),
    ("‘He called it “a trap”,’ [P:Mei Tan] said.", [("Mei Tan", "direct", "said", "*")]),
    ('The pact "cannot wait", [P:Mei Tan] said, and buyers "must act".', [("Mei Tan", "mixed", "said", "*")]),
    ("Prices will double, argues [P:Mei Tan] of [O:Kestrel Research].", [("Mei Tan", "indirect", "argues", "*")]),
    ("[O:Harrow] CEO [P:Jo Falk]: “The pact is dead.”", [("Jo Falk", "direct", ":", "*")]),
    ("“The ban is lawful,” the ruling said.", [("ruling", "direct", "said", "*")]),
    (
        "The pact, officials from three ministries said, is dead.",
        [("officials from three ministries", "indirect", "said", "*")],
    ),
    (
        "[L:The Observer] reported on Wednesday, citing two people, that the plan was dead.",
        [("people", "indirect", "citing", "*")],
    ),
    ("[P:Ivo Marsh] wrote on social media that he would sign the order.", [("Ivo Marsh", "indirect", "wrote", "*")]),
    ("“What a day!” exclaimed [P:Mei Tan].", [("Mei Tan", "direct", "exclaimed", "*")]),
    ("One of the officials said the plan was “half-baked”.", [("officials", "mixed", "said", "*")]),
    ("The court ruled that the ban was lawful.", [("court", "indirect", "ruled", "*")]),
]

NOT_SPEECH: list[Case] = [
    ("Data showed output fell in May.", []),
    ("History shows that such schemes fail.", []),
    ("[P:Mei Tan] thanked her hosts for “a warm welcome”.", []),
    ("[P:Jo Falk] said nothing.", []),
    ("[P:Jo Falk] said so on Monday.", []),
    ("In his day, member states were too slow.", []),
    ("[K:China@CN] has threatened to impose new curbs.", []),
    ("The cargo was held by a customer labelled “unreliable”.", []),
    ("The minister's estimated cost was too low.", []),
    ("[P:Mei Tan] declined to comment.", []),
    ("[P:Mei Tan] declined to say whether the list would grow.", []),
    ("[P:Mei Tan] did not say when the list would grow.", []),
    ("The ministry did not immediately respond to a request for comment.", []),
    ("The ministry has not confirmed that the list will grow.", []),
    ("[P:Mei Tan] will urge allies to cut their imports.", []),
    ("[P:Mei Tan] is expected to say that the list will grow.", []),
    ("The list is said to be worth millions.", []),
    ("If [K:China@CN] says the list will grow, prices will jump.", []),
    ("Six member states agreed on a joint purchase.", []),
    ("The mine shows no sign of closing.", []),
    ("Insurance claims from the fire are still open.", []),
    ("The company added 300 jobs at its plant.", []),
    ("[O:Harrow Metals] reported a profit of $40 million.", []),
    ("The group expects.", []),
    ("Prices found support at $60 a kilogram.", []),
    ("Stocks fell 3 percent on Monday.", []),
    ("The law on mines takes effect in May, according to plan.", []),
    ("Trucks must run according to the regulations.", []),
    ("The so-called “metals club” met in [K:Paris@FR] on Monday.", []),
    ("The “Green Metals Pact” was signed in May.", []),
    ("Nobody said it would be easy.", []),
    ("The bank calls in loans when metal falls.", []),
    ("Shares of [O:Harrow Metals] added 5 percent.", []),
    ("The state owns the mine.", []),
    ("Without a deal, they stated no target.", []),
]
