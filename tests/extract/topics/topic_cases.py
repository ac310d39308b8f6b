"""Mini-articles about invented events, each claim labelled with its topics as a careful annotator would."""

from __future__ import annotations

from typing import NamedTuple

EC, AL = ("export_controls",), ("alliances",)
BOTH = ("export_controls", "alliances")
OFF: tuple[str, ...] = ()

Claim = tuple[str, str | None, tuple[str, ...]]
"""(the sentence or sentences with their attribution, speaker as written, topics)."""


class MiniArticle(NamedTuple):
    """``claims`` are substrings of ``text``, in its order."""

    title: str
    text: str
    claims: tuple[Claim, ...]


def article(title: str, *paragraphs: str | tuple[str, str, tuple[str, ...]]) -> MiniArticle:
    """Paragraphs: prose, or (claim, speaker, topics). A claim that opens with "+" stays in the paragraph before."""
    text, claims = "", []
    for part in paragraphs:
        words = part if isinstance(part, str) else part[0]
        glued = words.startswith("+")
        words = words.removeprefix("+")
        text += (" " if glued else "\n\n" if text else "") + words
        if not isinstance(part, str):
            claims.append((words, part[1], part[2]))
    return MiniArticle(title, text, tuple(claims))


ARTICLES = (
    article(
        "Bolivia halts exports of antimony concentrate",
        "Bolivia on Tuesday banned exports of antimony concentrate for six months, sending smelters in Oman and "
        "Vietnam looking for other feed.",
        (
            "“Our rock will wait for our furnaces,” Mining Minister Alba Quiroga told reporters in Oruro.",
            "Alba Quiroga",
            EC,
        ),
        ("+She insisted that nobody had been singled out.", "She", EC),
        ("Smelters in Sohar called the decree a slap in the face.", "Smelters", EC),
        ("“We learned of it from a taxi driver,” said Hamad Al-Kiyumi, who runs one of them.", "Hamad Al-Kiyumi", EC),
        ("Vietnam’s trade ministry said it had asked La Paz for consultations.", "trade ministry", EC),
        ("Opposition senator Remedios Choque welcomed the step but doubted that it would last.", "Remedios Choque", EC),
        (
            "Antimony ingot was assessed at $31,400 a tonne in Rotterdam, according to pricing agency Ferrolog.",
            "Ferrolog",
            OFF,
        ),
        (
            "Bolivia accounts for about 4 percent of mined antimony, according to the national statistics office.",
            "statistics office",
            OFF,
        ),
        (
            "Kestrel Metals said it would restart its idled mill in Idaho, with a capacity of 900 tonnes a year.",
            "Kestrel Metals",
            OFF,
        ),
        ("Heavy rain has closed the road to Uyuni since Sunday, police said.", "police", OFF),
    ),
    article(
        "Norway and Japan set up a joint magnesium reserve",
        "Norway and Japan signed a memorandum on a joint magnesium reserve in Bergen on Thursday, the first of its "
        "kind between them.",
        (
            "“Two small cellars are worse than one big one,” Industry Minister Solveig Hauge said after the ceremony.",
            "Solveig Hauge",
            AL,
        ),
        ("Her counterpart, Takumi Arisawa, promised that the doors would stay open to others.", "Takumi Arisawa", AL),
        ("The reserve would hold 40 days of use at first, an official in Tokyo explained.", "an official", AL),
        ("Analyst Petra Lindahl called the pact “a handshake with a padlock”.", "Petra Lindahl", AL),
        ("“Nobody has told us who pays,” grumbled Arne Vik of the foundry association.", "Arne Vik", AL),
        (
            "China’s foreign ministry said cooperation between countries should not be directed at third parties.",
            "foreign ministry",
            AL,
        ),
        "The talks began after China put magnesium under export licensing in March.",
        ("Its commerce ministry maintained that the licences were a matter of routine.", "commerce ministry", EC),
        (
            "Norwegian smelters produced 18,000 tonnes of the metal last year, according to figures from Statnord.",
            "Statnord",
            OFF,
        ),
        ("Shares in Fjordmag, the biggest producer, rose 3 percent, brokers said.", "brokers", OFF),
    ),
    article(
        "Madagascar tightens graphite permits as Paris and Delhi launch a buyers' club",
        "Madagascar will require a permit for every shipment of flake graphite from July, its mines ministry announced "
        "on Monday.",
        ("“The queue is the policy,” complained Ravo Andrian, who ships flake from Toamasina.", "Ravo Andrian", EC),
        ("The ministry denied that permits would be withheld from anyone.", "The ministry", EC),
        ("“It is not a ban. It is a visitors’ book,” Mines Minister Haja Rabe told state radio.", "Haja Rabe", EC),
        "On the same day France and India launched a graphite buyers’ club in Lyon.",
        ("“We shall knock on the same door together,” Indian minister Kavita Solanke said.", "Kavita Solanke", AL),
        ("Membership will be open to any country that imports flake, she added.", "she", AL),
        ("Economist Luc Fontanel doubted that the club would survive its first winter.", "Luc Fontanel", AL),
        ("“Clubs are for people who like meetings,” he said.", "he", AL),
        ("Exporters in Toamasina, for their part, urged the government to withdraw the measures.", "Exporters", EC),
    ),
    article(
        "Tungsten trade holds its breath after licence notice",
        "China’s commerce ministry added tungsten carbide powder to its control list on Friday.",
        ("The notice says that each cargo needs an end-user certificate.", "The notice", EC),
        ("“We have eleven containers on the quay and no stamp,” said a trader in Ningbo.", "a trader", EC),
        ("Toolmakers would run out of powder by May, the Swabian chamber warned.", "the Swabian chamber", EC),
        ("The ministry’s spokesperson said the measure was lawful and aimed at no country.", "spokesperson", EC),
        ("Washington called the decision regrettable.", "Washington", EC),
        ("“They have found the tap, and they like the sound of it,” said Senator Orrin Bask.", "Orrin Bask", EC),
        ("The European Commission is studying the text, a spokeswoman said.", "a spokeswoman", EC),
        ("APT traded at $402 per mtu on Monday, up $9 from the week before, two brokers said.", "two brokers", OFF),
        (
            "Hartwell Carbide said it would invest $60 million in a new plant in Ohio that recycles drill bits.",
            "Hartwell Carbide",
            OFF,
        ),
        (
            "China mines four fifths of the world’s tungsten, according to the International Energy Agency.",
            "International Energy Agency",
            OFF,
        ),
    ),
    article(
        "Chile, Poland agree floor price for rhenium",
        "Chile and Poland agreed on a floor price for rhenium on Wednesday, after eight rounds of talks in Gdańsk.",
        ("“The market has had its turn,” Polish minister Danuta Wolska said.", "Danuta Wolska", AL),
        ("The scheme will run for seven years, her Chilean colleague Matías Oyarce said.", "Matías Oyarce", AL),
        ("“A floor is only a floor until somebody digs,” said trader Miles Okonjo.", "Miles Okonjo", AL),
        ("Miners applauded the deal.", "Miners", AL),
        ("Engine maker Aerolith feared that its bill would double.", "Aerolith", AL),
        (
            "Rhenium pellets fetched $1,840 a kilogram in January, according to price agency Minorlist.",
            "Minorlist",
            OFF,
        ),
        ("Poland’s KGM said its output of the metal fell 6 percent last year.", "KGM", OFF),
        ("“The deal leaves us out in the rain,” a Kazakh diplomat said.", "a Kazakh diplomat", AL),
    ),
    article(
        "Zambia drops plan to tax copper concentrate exports",
        "Zambia has shelved its plan for a 10 percent export tax on copper concentrate, the finance minister said.",
        ("“We listened, and then we counted,” Finance Minister Chanda Mwila told parliament.", "Chanda Mwila", EC),
        ("The chamber of mines praised the reversal.", "The chamber of mines", EC),
        ("Smelter owners accused the government of having no spine.", "Smelter owners", EC),
        (
            "Union leader Joyce Banda-Phiri asked what would become of the smelter that had been promised in return.",
            "Joyce Banda-Phiri",
            EC,
        ),
        ("Zambia produced 820,000 tonnes of copper last year, according to customs data.", "customs data", OFF),
        ("Lumwana Deep said first ore from its new shaft was expected in March.", "Lumwana Deep", OFF),
    ),
    article(
        "Minerals dialogue opens in Windhoek without Washington",
        "Ministers of nine countries opened talks on a critical minerals partnership in Windhoek on Sunday.",
        ("“An empty chair is also an answer,” Namibian President Netumbo Haikali said.", "Netumbo Haikali", AL),
        ("A U.S. official said Washington had other plans for the week.", "A U.S. official", AL),
        ("Delegates from Angola wanted a secretariat in Luanda, two people in the room said.", "two people", AL),
        ("“We will not sign what we cannot read,” said Malawi’s minister, Grace Kunje.", "Grace Kunje", AL),
        ("Protesters outside put their number at 2,000.", "Protesters", OFF),
        ("The flights of three delegations were late because of fog, the airport said.", "the airport", OFF),
    ),
    article(
        "Q&A: gallium, one year on",
        "It is a year since China suspended gallium exports to two countries. We asked a buyer how it went.",
        "Interviewer: Did the suspension hurt?",
        ("Buyer: Every day. I had a man who did nothing but ring Guangzhou.", "Buyer", EC),
        "Interviewer: Are licences coming back?",
        ("Buyer: One in five. The rest stay in a drawer.", "Buyer", EC),
        "Interviewer: Would you join the purchasing alliance that Seoul proposes?",
        ("Buyer: With pleasure, if somebody else does the cooking.", "Buyer", AL),
        "Interviewer: And the alliance would help?",
        ("Buyer: A little. Misery likes company.", "Buyer", AL),
    ),
    article(
        "Senate passes bridge bill after coalition deal",
        "The Senate passed a bill on bridges on Friday, after leaders of both parties signed an agreement on its cost.",
        ("“This partnership will outlast us,” Senator Dale Orcutt said.", "Dale Orcutt", OFF),
        ("The governors’ alliance welcomed the deal.", "The governors’ alliance", OFF),
        ("“We met, we talked, we signed,” said his counterpart, Ruth Ames.", "Ruth Ames", OFF),
        ("The White House called for a joint working group of the states.", "The White House", OFF),
        ("Licences for the ferries would be suspended until June, the coast guard said.", "the coast guard", OFF),
    ),
    article(
        "Retailers merge to take on discounter",
        "Two grocery chains announced a merger on Monday, a deal worth 3 billion euros.",
        ("The alliance would close 90 shops, its chief executive said.", "its chief executive", OFF),
        ("“A memorandum of understanding is not a wedding,” warned union leader Karl Bender.", "Karl Bender", OFF),
        ("Regulators said they would study the agreement.", "Regulators", OFF),
    ),
    article(
        "Week in trade: cars, cheese and a quarrel over magnets",
        "Ministers spent the week on car tariffs. Nothing was settled. The cheese file was closed on Tuesday.",
        ("“We signed nothing, and we signed it together,” a diplomat joked about the car talks.", "a diplomat", OFF),
        "Trains were late again on Wednesday.",
        (
            "India’s curbs on exports of praseodymium oxide are unlawful, the Commission said in a letter to Delhi.",
            "the Commission",
            EC,
        ),
        "The week ended with a reception.",
    ),
    article(
        "Nickel row: Manila stops ore, Brisbane offers a pact",
        "The Philippines stopped all shipments of nickel ore on Monday to force buyers to build smelters.",
        ("“First the smelter, then the ship,” Secretary Ramon Ilagan said.", "Ramon Ilagan", EC),
        ("Chinese mills said the order would cost them two months of feed.", "Chinese mills", EC),
        ("Ilagan brushed the complaints aside.", "Ilagan", EC),
        ("Japan’s chief cabinet secretary called the timing unfortunate.", "chief cabinet secretary", EC),
        "In Brisbane, Australia offered Manila a pact on processing.",
        ("“They bring rock, we bring power,” Premier Lindsay Croft said of the offer.", "Lindsay Croft", AL),
        ("The pact would be signed in August, her office said.", "her office", AL),
        ("Nickel rose 2 percent to $16,200 a tonne in London, traders said.", "traders", OFF),
        ("Three drill rigs were lost in the typhoon, the Chamber of Mines said.", "the Chamber of Mines", OFF),
    ),
    article(
        "Kazakhstan caps gallium exports; traders scramble",
        "Kazakhstan will cap exports of gallium at 12 tonnes a year from January, its industry ministry said.",
        ("Ingots bound for Busan have been stuck at Dostyk since Friday, a forwarder said.", "a forwarder", EC),
        (
            "“We feed our own factories first,” Vice Minister Aruzhan Sadykova said on television.",
            "Aruzhan Sadykova",
            EC,
        ),
        ("+Asked whether germanium would follow, she smiled: “One metal at a time.”", "she", EC),
        ("Seoul has requested talks, according to two diplomats.", "two diplomats", EC),
        (
            "“It’s their metal, but it was our money,” said Choi Dal-su, whose company paid for the refinery.",
            "Choi Dal-su",
            EC,
        ),
        ("A former trade official in Geneva, Bruno Keel, thinks a complaint would succeed.", "Bruno Keel", EC),
        ("Lawmakers in Seoul want the government to answer in kind.", "Lawmakers", EC),
        ("Choi’s company said it had hired 40 welders for a new line in Gumi.", "Choi’s company", OFF),
        ("The won weakened to 1,402 against the dollar, dealers said.", "dealers", OFF),
    ),
    article(
        "Four Nordic states weigh a common cobalt pool",
        "Sweden, Finland, Norway and Denmark want to pool their stocks of cobalt, a draft declaration shows.",
        ("“Each of us holds a spoonful,” Finnish minister Aino Lehtiö said in Vaasa on Monday.", "Aino Lehtiö", AL),
        ("+None of the four has said where the metal would lie.", "None of the four", AL),
        ("Denmark hesitates over the bill, a person familiar with the draft said.", "a person", AL),
        ("“We don’t mine, so why should we pay like miners?” Danish lawmaker Mads Holm asked.", "Mads Holm", AL),
        ("Stockholm dismissed his figures as fantasy.", "Stockholm", AL),
        ("A spokesman for the industry federation saw “more press releases than cobalt”.", "A spokesman", AL),
        (
            "Finland refines a tenth of the world’s cobalt, according to the Geological Survey.",
            "Geological Survey",
            OFF,
        ),
        ("Terrafame posted lower quarterly output because of a repair, it said.", "it", OFF),
    ),
    article(
        "Vietnam, Canada sign tungsten accord as Hanoi keeps ore at home",
        "Vietnam and Canada signed an accord on tungsten in Ottawa on Monday, under which Canadian money will build a "
        "powder plant near Thai Nguyen.",
        ("“They have the hill, we have the furnace,” Canadian minister Joanne Thibault said.", "Joanne Thibault", AL),
        ("Her Vietnamese guest, Pham Duc Long, spoke of “a bridge with a toll”.", "Pham Duc Long", AL),
        ("It took eleven months and four translators, an official who was in the room recalled.", "an official", AL),
        ("The Mining Association of Quebec said its members had not been asked.", "The Mining Association", AL),
        "Hanoi has barred tungsten ore from leaving the country since 2023.",
        ("That will not change, Long said.", "Long", EC),
        ("+“An open gate is how we got poor,” he told students the next day.", "he", EC),
        ("Korean toolmakers complained last month that the prohibition broke a promise.", "toolmakers", EC),
        (
            "Trelawney Tungsten said it had raised 30 million dollars for drilling in New Brunswick.",
            "Trelawney Tungsten",
            OFF,
        ),
        ("Ferrotungsten was unchanged at $43 a kilogram, dealers said.", "dealers", OFF),
    ),
    article(
        "Beijing frees magnet shipments for carmakers, with conditions",
        "China granted general licences to three magnet makers on Thursday, easing a squeeze that had idled plants.",
        (
            "“We can breathe, but we are still counting breaths,” said Horst Lindemann, buyer of a supplier in "
            "Schweinfurt.",
            "Horst Lindemann",
            EC,
        ),
        ("The licences are valid for a year, the ministry said.", "the ministry", EC),
        ("Carmakers in Nagoya expressed relief.", "Carmakers", EC),
        ("U.S. Trade Representative Carla Munoz called it “a rope with a shorter leash”.", "Carla Munoz", EC),
        ("The lobby group Motorbund reckons that four plants will reopen by Easter.", "Motorbund", EC),
        ("Lindemann has since ordered motors without rare earths, he said.", "he", OFF),
        (
            "His company employs 2,300 people and sold 4 million motors last year, according to its website.",
            "its website",
            OFF,
        ),
        ("Neodymium oxide fell 5 percent in Baotou, traders reported.", "traders", OFF),
    ),
    article(
        "Campaign trail: a mine, a mayor and a minerals pact",
        "Mayor Ellen Roscoe launched her campaign for governor in Butte on Saturday with an attack on potholes.",
        ("“The roads are a disgrace,” Roscoe told a crowd of 300.", "Roscoe", OFF),
        ("Her opponent, Wade Tolliver, promised lower property taxes.", "Wade Tolliver", OFF),
        "Both want the old antimony mine reopened. Roscoe also praised the critical minerals agreement that Washington "
        "signed with Peru in May.",
        ("“That agreement puts Montana on the map,” she said.", "she", AL),
        ("Tolliver dismissed it as a photo opportunity.", "Tolliver", AL),
        "Polls put the two neck and neck.",
        ("Turnout should be high, the county clerk predicted.", "the county clerk", OFF),
    ),
)
