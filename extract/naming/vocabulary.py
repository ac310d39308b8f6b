"""Closed classes that tell kinds of names apart: heads of institutions, titles, roles, small words."""

from __future__ import annotations

import sys

from extract.model import EntityType

UPPER = "".join(
    chr(c)
    for c in (*range(0x41, 0x250), *range(0x386, 0x3AC), *range(0x410, 0x430), *range(0x1E00, 0x1F00))
    if chr(c).isupper()
)
"""Capital letters, as the inside of a character class."""


def words(text: str) -> frozenset[str]:
    return frozenset(sys.intern(word) for word in text.split())


# ---------------------------------------------------------------- institutions

BODIES = words(
    """
    Ministry Department Institute Institution Institutes Academy Center Centre Council Commission Committee Agency
    Authority Administration Bureau Office Board University School College Faculty Association Federation
    Confederation Chamber Union Foundation Society Bank Organization Organisation Survey Service Secretariat
    Directorate League Laboratory Fund Court Tribunal Parliament Assembly Congress Senate Party Embassy Delegation
    Cabinet
    Inspectorate Observatory Corporation Institut Universidad Universidade Université Universität Ministerio
    Ministério Comisión Instituto Polytechnic Hospital Museum Army Navy Guard Command Taskforce Reserve Force Working
    """
) - {"Working"}
"""Heads of public bodies, of learned and professional ones: may take "of …", "for …"."""

FOREIGN_BODIES = words(
    """
    Direction Conseil Cour Assemblée Chambre Fédération Confédération Syndicat Société Agence Ministère Banque
    Commissariat Secrétariat Autorité Caisse Institut Observatoire Consejo Cámara Agencia Servicio Secretaría Sindicato
    Federación Confederación Corporación Dirección Subsecretaría Asociación Empresa Banco Asamblea Congreso Senado
    Comisión Fundación Superintendencia Instituto Ministerio Universidad Agência Câmara Conselho Federação Associação
    Serviço Secretaria Companhia Fundação Assembleia Ministério Universidade Bundesamt Bundesanstalt Bundesverband
    Bundesministerium Verband Gesellschaft Stiftung Kammer Istituto Consiglio Confederazione Agenzia Ministero
    Associazione Banca Unione Universiti Politeknik Kementerian Badan Dewan Asosiasi Persatuan Jabatan Direktorat
    Centro Tribunal Université
    """
)
"""Those of other languages; adjectives follow them ("Consejo Nacional de Minería")."""
BODIES |= FOREIGN_BODIES

COMPANIES = words(
    """
    Corp Corporation Inc Ltd Limited Plc PLC plc LLC LLP JSC OJSC PJSC Sdn KGaA Sekuritas GmbH
    Ltda Limitada AG SA NV BV AB ASA Oy Oyj SE SpA Pty Bhd Berhad Tbk KK
    Co Company Companies Group Holdings Holding Partners Ventures Industries Technologies Magnetics Brothers
    Conglomerate
    """
)
"""Heads of companies that are always part of a name."""

TRADES = words(
    """
    Resources Minerals Metals Mining Mines Materials Energy Capital Securities Chemicals Chemical Lithium Cobalt
    Graphite Nickel Copper Gold Silver Uranium Tungsten Antimony Earths Refining Smelting Steel Motors Motor
    Electronics Semiconductor Semiconductors Analytics Intelligence Advisors Advisory Consulting Consultants
    Consultancy Research Economics Batteries Battery Power Petroleum Oil Exploration Royalty Network Consortium
    Coalition Alloys Elements Magnets Aerospace Systems Solutions Logistics Shipping Commodities Futures Investments
    Insights Strategies Strategy Exchange Gallium Germanium Vanadium Manganese Magnesium Titanium Tantalum Niobium
    Potash Boron Zirconium Scandium Anode Cathode Automotive Recycling Processing Trading Bancorp Asset Management
    International Aluminium Aluminum Zinc Tin
    Carbide Sands Garnets Hydroxide Optics Sintering Solder Anodes Cathodes Metallurgy Smelters Separation Refiners
    Smelter Refinery Carbon Silicon Quartz Ceramics Composites Photonics Wafers Castings Forge Foundries Electric
    Works Mills Foundry Precision Dynamics Innovations Innovation Tech Labs Fuels Commodity Metallurgical Metall
    Instruments Freight Carriers Airlines Railways Pharma Biotech Robotics Aluminas Pigments Oxides Carbonates
    Mineração Mineracao Mineradora Minería
    Hydroxides Salts Ferroalloys Alumina Bauxite Rhenium Molybdenum Indium Tellurium Bismuth Palladium Platinum
    """
)
"""Heads of companies that are ordinary words as well: need a proper name before them."""

PLAIN_MODIFIERS = words(
    """
    Critical Strategic Raw Clean Green Natural Rare Human Renewable Nuclear National Global International Advanced
    Base Precious Defense Defence Key Heavy Light Major New Foreign Domestic Local World Economic Energy Industrial
    Medium Battery Secure Responsible Sustainable Western Chinese Supply Trade Export Import Light-Rare Crude Solar
    Wind Hydrogen Artificial Lithium Rare-Earth Rare-earth Venture Working Human Private Public Risk Social Political
    Central Federal Next The A An This That These Those Our Their Its His Her More Most Some Many Other All Both Each
    """
)
"""Words before which a trade head is no company ("Critical Minerals", "Clean Energy")."""

AGREEMENTS = words(
    """
    Partnership Alliance Act Agreement Pact Treaty Accord Accords Roadmap Framework Initiative Compact Memorandum
    Convention Protocol Charter Declaration Law Regulation Regulations Directive Club Corridor Plan Strategy Order
    Communique Communiqué Dialogue Mechanism Arrangement Scheme Pledge Deal Understanding Pool Code
    """
)
WEAK_AGREEMENTS = words(
    """
    Law Regulation Regulations Directive Club Corridor Plan Strategy Order Dialogue Mechanism Arrangement Scheme
    Pledge Deal Understanding Pool Code Framework Memorandum Declaration Communique Communiqué Protocol Charter
    """
)
"""Heads of agreements that need two words of a name before them."""

EVENTS = words(
    """
    Summit Forum Conference Expo Exposition Fair Ministerial Roundtable Symposium Congress Indaba Convening Olympics
    Meeting
    """
)

OUTLETS = words(
    """
    Times Daily Post Herald Journal Tribune Gazette Weekly Chronicle Observer Telegraph Newspaper Magazine Newswire
    Broadcasting Television Radio TV News Shimbun Ilbo Zeitung Dispatch Sentinel Courier Mail Bulletin Newsletter Wire
    Monitor Review Examiner Inquirer Reporter Ledger Record Advertiser Shimpo Sinmun
    """
)
WEAK_OUTLETS = words(
    """
    Post Observer Record Ledger Mail Wire Monitor Review Courier Bulletin Reporter Radio TV Weekly Dispatch
    """
)
"""Heads of outlets that need more than one word, or "the", before them."""

PLACES = words(
    """
    Province County District Prefecture Island Islands Peninsula Sea Ocean Strait Straits Gulf Valley Basin Desert
    Mountains Mountain River Lake Bay Canal Territory Oblast Municipality Archipelago Plateau Ridge Falls Hills Creek
    Salar Delta Fjord Autonomous Region Belt Range Ranges Goldfields Reef Highlands Springs Rapids
    """
) - {"Autonomous"}

HEADS: dict[str, EntityType] = {
    **dict.fromkeys(BODIES | COMPANIES | TRADES, "organization"),
    **dict.fromkeys(PLACES, "place"),
    **dict.fromkeys(AGREEMENTS, "agreement"),
    **dict.fromkeys(OUTLETS, "outlet"),
    **dict.fromkeys(EVENTS - BODIES, "event"),
}

PORTFOLIOS = words(
    """
    commerce foreign finance trade industry defence defense economy economic economics mining mines minerals energy
    natural resources mineral environment environmental agriculture interior justice transport transportation science
    technology information external internal home labour labor health education digital investment investments
    development planning infrastructure oil gas petroleum geology security public treasury business enterprise
    innovation maritime fisheries steel ecology climate tourism culture affairs cooperation international state supply
    industrial industries metallurgy metallurgical territorial rural water forests forestry communications heavy
    growth relations employment negotiations power coal electricity works sciences competition construction housing
    urban regional hydrocarbons quarries telecommunications digitalization railways shipping ports aviation space
    sports youth women communication
    """
)
"""Words of which the portfolio of a ministry is made."""

# ---------------------------------------------------------------- people

TITLES = words(
    """
    President Vice-President Premier Chancellor Minister Secretary Undersecretary Under-Secretary Ambassador Senator
    Representative Congressman Congresswoman Governor Mayor Commissioner Director Chairman Chairwoman Chairperson
    Chair Chief Officer CEO CFO COO CTO Professor Prof Dr Mr Mrs Ms Mx Sir Lady Lord Dame Spokesperson Spokesman
    Spokeswoman Analyst Economist Strategist Researcher Fellow Manager Adviser Advisor Judge Justice General Admiral
    Colonel Major Captain Lieutenant Sergeant King Queen Prince Princess Sheikh Pope Bishop Archbishop Speaker Head
    Deputy Envoy Negotiator Czar Founder Co-founder Author Treasurer Lawmaker MP MEP Geologist Scientist Lawyer
    Executive Delegate Director-General Secretary-General Representatives Consul Attaché Sen Rep Gov Gen Lt Col Capt
    Rev Hon Maj Gov. Correspondent Columnist Editor Reporter Counsellor Counselor Taoiseach Honourable Honorable Datuk
    Cr Cllr Dato Seri Shri Smt Herr Frau Madam Madame Administrator Emeritus Emerita Vice-Minister Vice-Premier Leader
    Sens Reps Govs Profs H.E Tun Tengku Cde Engr Hajah Maître Lawmaker Campaigner Activist Engineer Driver Historian
    Barrister Pollster
    """
)
"""Title or role, capitalised, right before a name."""

HONORIFICS = words(
    """
    Mr Mrs Ms Mx Dr Prof Professor Sir Lady Lord Dame Sen Rep Gov Gen Lt Col Capt Rev Hon Sheikh Honourable Honorable
    Cr Cllr Datuk Dato Seri Shri Smt Herr Frau Madam Madame Sens Reps Govs Profs H.E Tun Tengku Cde Engr Hajah Maître
    """
)

TITLE_MODIFIERS = words(
    """
    Prime Deputy Vice Assistant Acting Former Senior Junior Chief Executive Treasury Finance Foreign Trade Commerce
    Interior Energy Defense Defence State Economy Economic Industry Agriculture Environment Mining Mines Resources
    Climate Justice Home Federal Special Presidential Managing Associate General Press Government First Second Cabinet
    Opposition Parliamentary Business Science Technology Transport Health Education Labor Labour Investment External
    Affairs Communications Digital Minister Secretary Natural Mineral Industrial Lead Principal Honorary Emeritus
    Research Under Permanent Union House Senate National Security Ministry Commission Financial Operating Sustainability
    Marketing Commercial
    """
)

ROLE = (
    r"(?:president|premier|chancellor|minister|secretary|undersecretary|ambassador|senator|governor|mayor|"
    r"commissioner|director|"
    r"chairman|chairwoman|chairperson|chair|chief|officer|ceo|cfo|coo|professor|spokesperson|spokesman|"
    r"spokeswoman|analyst|economist|"
    r"strategist|researcher|fellow|manager|adviser|advisor|lecturer|scholar|head|deputy|envoy|negotiator|"
    r"founder|co-founder|author|"
    r"lawmaker|legislator|geologist|scientist|engineer|lawyer|partner|executive|expert|consultant|trader|editor|"
    r"journalist|member|"
    r"representative|leader|coordinator|specialist|physicist|chemist|historian|treasurer|dean|rector|delegate|"
    r"diplomat|official|"
    r"activist|campaigner|farmer|resident|worker|owner|investor|broker|prosecutor|judge|attorney|counsel|"
    r"general|commander|"
    r"student|candidate|politician|veteran|metallurgist|attaché|correspondent|columnist|co-author|principal|boss|"
    r"pollster|teacher|driver|trucker|doctor|nurse|writer|novelist|musician|violinist|fisherman|shopkeeper|mechanic|"
    r"entrepreneur|businessman|businesswoman|retiree|pensioner|volunteer|grower|rancher|dealer|merchant|"
    r"councillor|councilman|councilwoman|sheriff|chief|rapporteur|ombudsman|inspector|superintendent|organi[sz]er|"
    r"backbencher|whip|warlord|commander-in-chief|tycoon|magnate|billionaire|"
    r"hydrologist|toxicologist|sociologist|statistician|accountant|auditor|architect|"
    r"developer|programmer|pilot|captain|priest|bishop|pastor|miner|welder|machinist|electrician|technician|"
    r"forwarder|purchaser|negotiator|mediator|reporter|presenter|commentator|blogger|counterpart|colleague|photographer|"
    r"curator|forecaster|surveyor|foreman|forewoman|registrar|provost|shareholder|passenger|interpreter|cartographer|"
    r"congressman|congresswoman|congressional aide|sommelier|baker|chef|"
    r"unionist|lobbyist|barrister|banker|staffer|aide|restaurateur|biologist|ecologist|conservationist)"
)
"""Roles in lower case, as they stand before a name or in its apposition."""

PARTICLES = words(
    """
    von van der den de del della di da do dos das du la le ter ten zu zum zur bin ibn al el ben y e und af av st abu
    """
)

FUNCTION_WORDS = words(
    """
    A An The This That These Those There Here It Its He She They We You I His Her Their Our Your My In On At By For
    From With Without Of To As If But And Or Nor So Yet Not No Yes After Before Since Until While When Where What
    Which Who Whose Why How Although Though Because However Meanwhile Moreover Furthermore Instead Despite Under Over
    Between Among Through During Against About Above Below Amid Amidst Also Even Still Just Only Then Than Once Now
    Commented Added Explained Noted Stated Concluded Remarked Continued Replied Warned
    Today Yesterday Tomorrow Earlier Later Last Next Both Each Every Either Neither Some Many Most More Several Other
    Another Such Same All Any Few Much One Two Three Four Five Six Seven Eight Nine Ten First Second Third Ask Asked
    Asking Speaking According Commenting Citing Given Per Like Unlike Besides Notably Aside Regarding Following
    Recently Separately Additionally Currently Finally Overall Perhaps Indeed Beyond Across Along Within Outside
    Inside Toward Towards Upon Via Versus Whether Whereas Thus Hence Therefore Otherwise Nonetheless Nevertheless
    Consequently Accordingly Together Including Do Does Did Is Are Was Were Be Been Has Have Had Can Could Will Would
    Should May Might Must Let Photo File Image Source Read Click Published Updated Editor Editing Reporting Additional
    Writing Share Subscribe Sign Copyright Advertisement Related Watch See Q Follow
    """
)
DATES = words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs
    Fri Sat Sun Christmas Easter Ramadan
    """
)
