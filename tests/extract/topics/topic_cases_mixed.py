"""Mini-articles in which two stories meet: a control beside a pact, either beside what only looks like one."""

from __future__ import annotations

from tests.extract.topics.topic_cases import AL, EC, OFF, article

MIXED = (
    article(
        "Indonesia puts zircon under licence on the eve of Perth talks",
        "Indonesia will require a licence for every export of zircon sand from 1 May, the trade ministry in Jakarta "
        "announced on Monday.",
        ("“The sand stays free for whoever asks politely,” Trade Minister Ratna Wibisono told reporters.", "Ratna", EC),
        "The notice came three days before ministers of Australia, Spain and Italy are due in Perth to agree on a "
        "joint reserve of zircon and hafnium.",
        ("“Nobody is going to be fenced in,” Australian minister Rory Challis said on Tuesday.", "Rory Challis", AL),
        ("+The three governments will each put up 40 million euros, he told the Perth Courier.", "he", AL),
        ("+A disused grain silo in Fremantle is to hold part of it, Challis added.", "Challis", AL),
        ("Green senator Imogen Rusk called the sum “pocket money”.", "Imogen Rusk", AL),
        ("“We are paying for somebody else’s tiles,” she said.", "she", AL),
        ("India was invited and will not take part, an official in New Delhi told the agency.", "an official", AL),
        ("Spain wants the door left open for Portugal, its minister, Blanca Otero, said.", "Blanca Otero", AL),
        ("Jakarta’s foreign ministry spoke out against “closed circles”, as spokesman Adi Hartono put it.", "Adi", AL),
        ("Zircon changed hands at $1,910 a tonne in Rotterdam, dealers said.", "dealers", OFF),
        ("The ferry to Rottnest is suspended until Thursday because of the swell, the port said.", "the port", OFF),
    ),
    article(
        "Guinea holds gallium cap, but hands out new slices",
        "Guinea’s regulator kept its cap on gallium exports at 60 tonnes for the second half on Thursday.",
        ("No tonne more, mines director Mamadou Sylla said in Conakry.", "Mamadou Sylla", EC),
        ("His office denied a report that a raise to 75 tonnes was being prepared.", "His office", EC),
        ("Five firms had their allocations taken away, according to the official gazette.", "gazette", EC),
        ("“My volume went to a man who owns a boat and no furnace,” shipper Fatou Barry complained.", "Fatou", EC),
        ("Certificates were being traded in cafés, the newspaper Le Lynx Minier reported.", "Le Lynx Minier", EC),
        ("Sylla rubbished the claim.", "Sylla", EC),
        ("Importers in Busan said their files had been lying in Conakry for fifty working days.", "Importers", EC),
        ("The region’s biggest alumina plant hired 60 welders in May, its manager said.", "its manager", OFF),
        ("Gallium stood at $610 a kilogram in Rotterdam, according to price reporter Metallon.", "Metallon", OFF),
        ("Korea buys about a tenth of the metal, figures from its customs service show.", "customs service", OFF),
    ),
    article(
        "Two capitals bind their bismuth together",
        "Peru and Belgium put their names to a bismuth compact in Antwerp on Friday.",
        ("“It is a marriage of a mountain and a harbour,” Belgian minister Lieve Daems said.", "Lieve Daems", AL),
        ("The compact must be ratified by both parliaments, her office pointed out.", "her office", AL),
        ("Peru’s congress would vote in spring at the earliest, deputy Nilda Quispe estimated.", "Nilda Quispe", AL),
        ("Canada would accede within a year, a diplomat said.", "a diplomat", AL),
        ("The United States would stay out for now, its embassy told this newspaper.", "its embassy", AL),
        ("Any member may walk out with 90 days’ notice, according to the text.", "the text", AL),
        ("China hoped that the parties would not be choosing sides, spokeswoman Ji Wanlin said.", "Ji Wanlin", AL),
        ("Bolivia asked for a seat at the table, its envoy disclosed.", "its envoy", AL),
        ("Peru imports nearly all of its bismuth pharmaceuticals, the health ministry says.", "health ministry", OFF),
        ("Antwerp Smelting turned a profit of 14 million euros in the quarter, it reported.", "it", OFF),
        ("Construction of its second furnace hall would begin in June, the company said.", "the company", OFF),
        ("The harbour railway was closed after three wagons left the rails, a spokesman said.", "a spokesman", OFF),
    ),
    article(
        "US frees Thai tellurium from tariff; Hanoi halts its own",
        "Washington on Wednesday exempted tellurium from Thailand from its section 232 duties.",
        ("The exemption was needed because nobody makes it at home, the Commerce Department wrote.", "Department", OFF),
        "In Hanoi, meanwhile, Vietnam suspended exports of the metal for six months.",
        ("“First our own panels,” Industry Minister Tran Thi Hoa said.", "Tran Thi Hoa", EC),
        ("A solar firm in Arizona said that it had found a substitute in its laboratory.", "A solar firm", OFF),
    ),
    article(
        "India approves national niobium stockpile, woos Brazil",
        "India’s cabinet approved a national stockpile of niobium on Tuesday.",
        ("The stockpile will cost 900 crore rupees, the Mines Ministry said.", "the Mines Ministry", OFF),
        ("It will cover 70 days of use by the railways, an official explained.", "an official", OFF),
        "On Wednesday Mines Minister Harshad Vaidya flew to Brasília, where the two governments signed a memorandum on "
        "niobium supply.",
        ("“We buy steady, they sell steady,” Vaidya said.", "Vaidya", AL),
        ("His host, Celina Prado, said both sides would meet every half-year.", "Celina Prado", AL),
    ),
    article(
        "Tokyo protests as Ankara shuts boron window",
        "Japan protested on Friday against Türkiye’s new ban on exports of unrefined boron.",
        ("“It is a matter of regret,” said Junpei Arakawa, the minister of industry.", "Junpei Arakawa", EC),
        ("The cabinet would not rule anything out, he said.", "he", EC),
        ("Ankara answered that its door was open to those who refine at home.", "Ankara", EC),
        ("The step is in line with common international practice, the energy ministry held.", "energy ministry", EC),
        ("Glassmakers in Osaka had boron for ten weeks, their association warned.", "their association", EC),
        ("“We bought cheap for thirty years, and here is the bill,” economist Rie Tanabe said.", "Rie Tanabe", EC),
        "Tokyo is now looking for friends. Next week it hosts Chile and Argentina, which also mine boron, to found a "
        "boron club.",
        ("Osaka Glass said it had tested kernite from California and found it too coarse.", "Osaka Glass", OFF),
        ("The baseball league will play on in spite of the heat, its commissioner said.", "its commissioner", OFF),
    ),
    article(
        "Peru, Finland and Japan launch tungsten alliance",
        "Peru, Finland and Japan launched the Andean Tungsten Alliance in Lima on Tuesday, agreeing to buy and store "
        "the metal together.",
        ("President Luis Anaya said the alliance would give miners a price they could plan with.", "Luis Anaya", AL),
        ("Anaya also said that Peru would plant two million trees to fight climate change.", "Anaya", OFF),
        ("Finnish premier Aino Salmela said Finland wanted to sell more dairy products to Peru.", "Aino", OFF),
        ("Japan will lend Peru 300 million dollars for a metro line, its minister Kenji Morita said.", "Kenji", OFF),
        ("“The alliance is a photo opportunity,” opposition leader Rosa Quispe said.", "Rosa Quispe", AL),
    ),
)
