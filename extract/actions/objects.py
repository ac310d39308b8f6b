"""What is done to: measures, flows, permits, pacts, as patterns over the stretch where a verb's object stands."""

from __future__ import annotations

import re

_FLOWS = (
    r"(?:exports?|exporting|shipments?|shipping|outflows?|re-exports?|(?:ore )?cargo(?:es)?|consignments?|"
    r"overseas sales|foreign sales|sales abroad)"
)
_MEASURES = (
    r"(?:control|curb|restriction|ban|quota|licen[cs]e|licensing|permit|embargo|limit|rule|regime|requirement|"
    r"prohibition|moratorium|clause|provision|check|freeze|halt|cap|regulation|list|dut(?:y|ie)|tax(?:e)?|lev(?:y|ie)|"
    r"tariff|suspension|fee|royalt(?:y|ie)|rebate|refund|bar|charge|premium|ordinance|code|window|gate|monopoly|override|"
    r"surcharge|ceiling|allocation|clearance|notification|system|procedure|measure|barrier)s?"
)
_STOPPED = r"(?:bann|restrict|limit|prohibit|halt|curb|suspend|controll|regulat|tax|stopp|licens|capp|eas|clos)"
CONTROL = re.compile(
    rf"\b(?=[a-z%])(?:(?:export|exports|outbound|dual-use|shipment|technology)[ -](?:and import )?(?:[a-z]+ ){{0,2}}?"
    rf"{_MEASURES}"
    rf"|(?:dut(?:y|ies)|tax(?:es)?|cess|lev(?:y|ies)|licen[cs]es?|rules?|regulations?|checks?|requirements?|bans?|"
    rf"curbs?|controls?|restrictions?|limits?|quotas?|caps?|bars?|blocks?|royalt(?:y|ies)|monopoly|rebates?|refunds?|"
    rf"suspension|stop|moratorium|embargo|standstill|ceilings?|charges?|"
    rf"freeze|prohibition|halt|tariffs?|surcharges?|fees?|permits?|clampdown|crackdown|%|per ?cent)"
    rf"(?: in kind| of [\d.]+ ?(?:%|per ?cent))? (?:on|for|to) (?:[\w-]+ ){{0,5}}?{_FLOWS}"
    r"|(?:campaign|crackdown|drive|operation)s? (?:against|on) (?:[\w-]+ ){0,4}?(?:outflows?|smuggl\w+|exports?)"
    r"|(?:rules?|requirements?|checks?) (?:for|on) (?:[\w-]+ ){0,4}?(?:exporters|shippers)"
    rf"|(?:stoppage|suspension|halt|freeze|standstill) of (?:[\w-]+ ){{0,4}}?{_FLOWS}"
    rf"|{_STOPPED}ing (?:[\w-]+ ){{0,5}}?{_FLOWS}"
    r"|(?:plans?|proposals?|bills?|laws?|decisions?|orders?|decrees?|acts?|moves?|draft|legislation|regulations?|"
    rf"rules?|measures?|threats?|powers?) (?:to|that \w+) (?:ban|restrict|limit|prohibit|halt|curb|suspend|control|"
    rf"regulate|tax|cap|stop|license|block|bar) (?:[\w-]+ ){{0,5}}?{_FLOWS}"
    rf"|{_FLOWS} (?:[\w-]+ ){{0,8}}?(?:would|will|had|have|has|was|were|are|is) (?:[\w-]+ ){{0,2}}?(?:(?:be|been) )?"
    r"(?:\w+ly )?(?:banned|restricted|limited|prohibited|halted|curbed|suspended|stopped|taxed|licensed|controlled|"
    r"subject|capped|barred|allowed|permitted)"
    rf"|(?:which|that) (?:\w+ ){{0,2}}?(?:frees?|exempts?|spares?|lifts?|eases?|scraps?|abolishe[sd]|removes?|"
    rf"suspends?|"
    rf"ends?|waives?|reserve[sd]?|channels?|nationalises?|allows?|permits?|reopens?)d? (?:[\w-]+ ){{0,8}}?(?:{_FLOWS}|"
    rf"permits?|permit system|quotas?|"
    rf"licen[cs]\w+|dut(?:y|ies)|lev(?:y|ies)|controls?|curbs|restrictions?|bans?)"
    rf"|(?:which|that) (?:would (?:have )?|will |has |have )?(?:\w+ )?(?:bann?|restrict|limit|prohibit|halt|curb|tax|"
    rf"capp?|"
    rf"barr|outlaw)(?:s|ed)? (?:[\w-]+ ){{0,5}}?{_FLOWS}"
    rf"|(?:which|that) (?:\w+ )?(?:ban|restrict|limit|prohibit|halt|curb|control|tax|cap|forbid|"
    rf"bar)s? (?:[\w-]+ ){{0,5}}?{_FLOWS}"
    r"|(?:affiliates?|subsidiar(?:y|ies)|foreign[- ]direct[- ]product|de minimis|catch-all|end-us\w+|"
    r"military[- ]end-us\w+|"
    r"extraterritorial(?:ity)?|deemed[- ]export) (?:rules?|clauses?|provisions?|regulations?|thresholds?|certificates?)"
    r"|(?:penalt(?:y|ies)|fines|sentences|jail terms) (?:for|on) (?:\w+ )?(?:smuggl\w+|(?:illegal|unlicensed) exports?)"
    r"|minimum (?:export )?prices? for|(?:minimum|floor) export prices?|(?:floor|minimum|reference) prices? (?:for|on) "
    r"(?:[\w-]+ ){0,3}?exports"
    r"|dual-use (?:goods )?(?:ordinance|law|act|regulations?|code|catalogue|order)"
    r"|(?:system|regime|scheme|register|registry|database|mechanism)s? (?:for|of|on) (?:[\w-]+ ){0,4}?(?:exporters|"
    r"exports|shippers|shipments)"
    r"|(?:vat |tax |gst )(?:rebates?|refunds?) (?:on|for) (?:[\w-]+ ){0,4}?(?:exports?|exporters|shipments)"
    r"|(?:rebates?|refunds?|incentives?) (?:for|to) (?:[\w-]+ ){0,2}?exporters"
    r"|lists? of (?:licen[cs]ed|controlled|restricted|banned|prohibited|dual-use) \w+"
    r"|(?:trade )?embargo(?:es)?|moratorium|control list|entity list|licensed exports"
    r"|(?P<loose>controls|control|curbs|restrictions|quotas?|bans?|freeze|prohibitions?|waivers?|exemptions?|"
    r"reprieve|licen[cs]ing(?: rules?| "
    r"requirements?| regime| system| scheme)?|(?:licen[cs]e|permit)s? (?:requirement|procedure|regime|system|scheme|"
    r"rule)s?"
    r"|(?P<again>tightening|easing|suspension|clampdown|measures|rules|requirements?|list|regime|scheme|system)))\b"
)
"""A measure on exports; a ``loose`` one needs exports, dual-use goods or a mineral beside it."""
NOT_EXPORT = re.compile(
    r"\b(?:import|imports|price|capital|border|quality|travel|visa|traffic|emission\w*|birth|damage|crowd|inflation|"
    r"arms|gun|pollution|smoking|investment|remote|quality-|mining|exploration|production|output|drilling|"
    r"environmental|fishing|water|wage|rent|banking|production-|hiring|credit|spending|driving|exchange|cost|tax|vat|"
    r"customs|sanctions?|duty)[ -]$"
)
NOT_ON_EXPORT = re.compile(
    r" (?:on|of|over|for|against) (?:[\w’'-]+ ){0,3}?(?:mining|imports?|importing|drilling|investments?|travel|visas?|"
    r"plastics?|smoking|prices|advertising|short[- ]selling|exploration|extraction|production|output|refining|"
    r"smelting|emissions|immigration|logging|mine|operations|activities|foreigners|ownership)\b"
)
"""Right before, right behind a measure: it is about something else."""
REGIME = re.compile(
    r"\b(?:under|behind|subject to|onto|on|to|into|in|within|from|off)\s+(?:(?:a|an|the|its|their|new|strict|stricter|"
    r"tight|tighter|tougher|individual|case-by-case|separate|special|tightened|export|national|state|general|"
    r"official|special|formal|existing|mandatory|full|own|outbound|"
    r"dual-use|that|same|[A-Z]\w+(?:['’]s)?)\s+){0,4}(?:licen[cs](?:ing|es?)|permits?|permit \w+|export controls?|"
    r"controls?|quotas?|(?:control|controlled|controls|entity|dual-use|export|restricted|prohibited|sensitive|negative|"
    r"strategic goods|licensing|watch|export[- ]control watch|export[- ]control|export[- ]licensing|munitions|"
    r"dual-use \w+)[- ]lists?|"
    r"lists? of (?:licen[cs]ed|controlled|restricted|banned|prohibited|dual-use|export\w*|goods that need)\b[\w -]*|"
    r"[‘“'\"]?(?:restricted|prohibited|controlled|licensed)[’”'\"]? categor(?:y|ies)|"
    r"catalogue of (?:controlled|prohibited|restricted)|(?<=subject to )(?:\w+ )?(?:approval|authori[sz]ation|review|"
    r"permission))\b"
)
"""What a thing is put under or on."""
MEASURE = re.compile(
    r"\b(?:the|these|those|its|their|new) (?:new |latest |tighter |stricter )?(?:measures?|rules?|"
    r"curbs|controls|restrictions|ban|regulations?|rule|order|decree|"
    r"law|regime|system|suspension|levy|duty|quotas?|freeze|list)\b"
)
"""A measure that the text has told of."""
MEMBER = re.compile(r"\b(?:member|party|signatory|observer|participant|partner)\b")
EXEMPTED = re.compile(
    r"\bfrom\b[^,;]{0,50}?\b(?:licen[cs](?:es?|ing)|permits?|controls?|curbs?|restrictions?|quotas?|bans?|exports?|"
    r"dut(?:y|ies)|lev(?:y|ies)|embargo|moratorium|requirements?|prohibition)\b"
)
OBLIGED = re.compile(
    r" (?:(?:all|its|their|the|any|every|domestic|local|foreign|overseas|rare[- ]earths?|magnet|[A-Z]\w+) |"
    r"[\w-]+ (?=exporters|shippers)){0,3}?"
    r"(?:exporters?|shippers|engineers|technicians|experts|specialists|scientists|staff|traders|refiners|miners|"
    r"producers|magnet makers|firms|companies|(?:[\w-]+ ){0,2}?makers|(?<=foreign )(?:buyers|customers|users)|"
    r"(?<=overseas )(?:buyers|customers|users))\b"
    r"[^,;.]{0,60}? (?:to (?:first )?)?(?:hand|surrender|deposit|"
    r"obtain|seek|apply|state|declare|disclose|register|get|secure|submit|report|file|"
    r"trace|list|label|mark|track|log|use|refrain|cease|leave|keep|travel|share|"
    r"prove|certify|route|channel|book|stop|name|reserve|set aside|notify|hold|provide|sell (?:\w+ )?through|"
    r"sell (?:[\w-]+ ){0,4}?(?:at home|locally|domestically|to the state))\b"
)
"""Who must do what before goods may leave."""
TAP = re.compile(
    r" (?:off )?(?:the |its |this |that |a |their |all )?(?:[\w-]+ ){0,3}?(?:taps?|doors?|gates?|counters?|valves?|"
    r"spigots?|windows?|"
    r"loopholes?|"
    r"sluices?|floodgates?|channels?|plug|crossings?|routes?|lanes?|borders?|ports?)\b(?: (?:on|for|to|of|through|"
    r"in)\b)?"
)
FLOW = re.compile(
    r"\b(?:exports?|exporting|shipments?|sale abroad|sales? overseas|supply|supplies|sales|deliver(?:y|ies)|"
    r"outflows?|flows? of|sending|selling|supplying|delivering|sales? of (?=[^,;.]{0,60}?\b(?:abroad|overseas|"
    r"to foreign))|"
    r"shipping|to export|to ship|outbound|outgoing|cargo(?:es)?|consignments?|loadings?|sailings)\b"
)
"""What is stopped; ``supplies``, ``sales`` need a mineral beside them."""
PRODUCTS = re.compile(
    r"\b(?:products?|goods|ores?|concentrates?|materials?|intermediates?|metals?|technolog(?:y|ies))\b"
)
ABROAD = re.compile(
    r"\bfrom (?:\w+ly )?(?:\w+ing\b[^;]*?\b(?:abroad|overseas|technolog\w+|equipment|know-how|without (?:an? |its |"
    r"prior )?(?:permission|"
    r"licen[cs]e|approval|permit|consent))|leaving (?:the (?:country|bloc|territory)|its (?:territory|shores|"
    r"borders|soil|ports)|China))\b"
)
"""What somebody is barred from, where that reaches beyond the border."""
TRADED = re.compile(
    r"\b(?:export\w*|shipments?|dual-use|overseas|abroad|deliver(?:y|ies)|imports?|suppl(?:y|ies)|sales)\b"
)
EXPORTED = re.compile(r"\b(?:export\w*|shipments?|to ship|shipped|shipping|outbound|dual-use|overseas|abroad)\b")
LICENCE = re.compile(
    r"\b(?:requests? (?:by|from|for) |bids? for |(?:general |export )?(?:licen[cs]es?|permits?)|"
    r"export (?:applications?|approvals?|clearances?|"
    r"authori[sz]ations?)|approvals?|clearances?"
    r"|applications?|green channel|fast[- ]track|exemptions?|waivers?|carve-outs?|reprieve|grace period)\b"
)
PACT = re.compile(
    r"\b(?=[\w.])(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand(?:ums?|a)|mous?|partnerships?|"
    r"alliances?|"
    r"coalitions?|"
    r"club|membership|blocs?|groupings?|frameworks?|initiatives?|action plans?|road ?maps?|declarations?|"
    r"joint statements?|"
    r"communiqu[eé]|(?:price )?floors?|stockpil(?:e|es|ing)|strategic reserves?|forum|dialogues?|task force|"
    r"working group|"
    r"compact|consortium|negotiations|talks|consultations|trad(?:e|ing) (?:zone|bloc|club|area)|mechanism|"
    r"(?<!green )channel|"
    r"platform|critical minerals plan|arrangements?|charter|protocol|convention|(?:letters?|statements?) of intent|"
    r"understandings?|pool|hotline|consensus|principles|"
    r"(?:minerals?|metals?|materials|earths?|battery|magnets?|reconstruction|investment|stabili[sz]ation|"
    r"price) (?:funds?|council|group|network|hub|zone|bank)|"
    r"(?:[\w.]+-led|producers[’']|buyers[’']) (?:\w+ )?(?:group|initiative)|secretariat|"
    r"(?:plans?|proposals?|offers?|bids?|schemes?) (?:to|for) (?:share|pool|stockpile|coordinate|jointly|sharing|"
    r"pooling)|"
    r"(?:minerals?|metals?|materials|earths?) (?:strategy|charter|vision|agenda|exchange)|"
    r"(?:joint|holding|common|shared|bilateral) (?:[\w-]+ ){0,2}?compan(?:y|ies)|first refusal|"
    r"association of (?!south-?east asian)[\w ]+ (?:countries|nations|states|producers)|"
    r"cartel|corridor|accession|observer (?:seat|status)|"
    r"reference[- ]prices?|market for (?:critical|raw|strategic) (?:minerals|materials|metals)|"
    r"(?:minerals?|metals?) reserves?|"
    r"(?:joint|common|shared|trilateral|bilateral|allied|regional|multinational) (?:[\w-]+ ){0,2}?(?:plan|fund|venture|"
    r"facilit(?:y|ies)|laborator(?:y|ies)|lab|centre|center|scheme|program(?:me)?|projects?|reserves?|stores?|stocks?|"
    r"purchas\w+|procurement|register|list|committee|commission|council|secretariat|body|standards?|tenders?|auctions?|"
    r"exchange|vehicle|desk|office|observatory|database|campaign|declaration|group|market|bank|buying|works|plants?|"
    r"refiner(?:y|ies)|smelters?|mines?|factor(?:y|ies)|warehouses?|"
    r"principles|response|strategy|investments?|financing))\b"
)
OTHER_PACT = re.compile(
    r"\b(?:peace|ceasefire|truce|defen[cs]e|security|military|nuclear|arms|visa|tax(?:ation)?|climate|fisheries|"
    r"extradition|migration|free[ -]trade|comprehensive strategic|prisoner exchange|loan|gas|oil) "
    r"(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand(?:ums?|a)|partnerships?|frameworks?|talks)\b"
    r"|\b(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand(?:um|ums|a)(?: of understanding)?|"
    r"partnerships?|cooperation|mou) (?:on|in|for|covering) (?:the |closer |mutual )?(?:[\w-]+ ){0,2}?"
    r"(?:air|aviation|transport|migration|migrants|extradition|defen[cs]e|security|tourism|visas?|culture|"
    r"education|health|agriculture|farm|fisheries|climate|space|sport|tax|taxation|policing|crime|students|"
    r"nuclear energy|digital|free trade|peace|ceasefire|prisoners|labou?r|social security)\b(?! of (?:supply|supplies))"
)
"""On minerals only if it says so."""
INVITED = re.compile(r"\bas (?:an? )?(?:full |founding )?(?:observers?|members?|partners?|signatories)\b")
"""What a country is asked to become."""
TERMS = re.compile(
    r"\b(?:(?:main|key|broad|final) (?:points|terms|outlines?)|the (?:terms|text|outlines?|principles))\b"
)
TREASURE = re.compile(r"\b(?:stocks?|stockpiles?|reserves?|orders|purchases|supplies)\b")
"""What sides that pool or share hold in common."""
TOGETHER = re.compile(
    r"\b(?:share|pool|coordinate|co-?operate|collaborate|co-?fund|co-?finance|work together|jointly \w+|join forces|"
    r"in common|together|draw on|each (?:could|can|may|would|side)|exchange (?:data|information|figures)|"
    r"(?:build|finance|develop|fund) (?:an? |the )?(?:[\w-]+ ){0,4}?(?:plant|refinery|smelter|hub|reserve|stockpile|"
    r"corridor)|"
    r"secretariat|consult (?:each other|one another)|act together|each other|one another)\b"
)
"""What sides that agree then do."""
CLOSER = re.compile(
    r"\b(?:(?:strengthen|expand|deepen|boost|enhance|intensify|step up|broaden|promote|increase|advance|widen|develop|"
    r"build|scale up|accelerate|bolster|reinforce|further|cement|closer|more|greater|stronger|deeper) "
    r"(?:[\w-]+ ){0,4}?(?:co-?operation|collaboration|ties|partnerships?|relations(?:hip)?|coordination|links)"
    r"|(?:strategy|plans?|measures|steps|efforts) (?:to|for) (?:help )?(?:secur|protect|diversif|enhanc|strengthen|"
    r"safeguard)[a-z]* (?:[\w-]+ ){0,4}?suppl(?:y|ies)|work (?:even )?(?:more closely|closer|hand in hand|jointly))\b"
)
"""The same of sides that agree on no more than that; on minerals only where that is said."""
CONCERNS = re.compile(
    r"\b(?:concerns?|worries|complaints?|grievances?) (?:about|over|on|regarding) (?:[\w-]+ ){0,5}?"
    r"(?:shortages?|suppl(?:y|ies)|exports?|shipments?|licen[cs]\w+|rare[- ]earths?|magnets?|minerals|curbs|controls)\b"
)
"""What the one who controls a flow promises to meet."""
CONTRIBUTION = re.compile(
    r"\b(?:contributions?|seats?|stakes?|shares?|access|technical help|fund(?:s|ing)?|loans?|grants?|credits?|"
    r"guarantees?|\d[\d.,]* ?(?:million|billion|mn|"
    r"bn|crore))\b"
)
OTHER_GOODS = re.compile(
    r"\b(?:chips?|semiconductors?|chipmaking(?! (?:materials|metals|minerals|chemicals))|crude|oil|gas|LNG|fuels?|"
    r"diesel|rice|wheat|grains?|sugar|soy\w*|gasoline|petrol|beef|"
    r"pork|onions?|weapons|"
    r"arms|vaccines?|timber|fertili[sz]ers?|software|aircraft|engines?|drones?|fish|seafood|fruit|sand|gravel|"
    r"cement|cattle|cotton|tea|coffee|cocoa|poultry|eggs|AI)\b"
    r"(?![- ](?:[\w-]+ )?(?:makers?|producers?|manufacturers?|builders?|firms?|companies|industry|suppliers?|plants?|"
    r"groups?|"
    r"factor(?:y|ies)|users?|buyers?|contractors?)\b)"
)
MEETING = re.compile(r"\b(?:meetings?|summit|ministerial|talks|conference|gathering|session|forum|roundtable)\b")
SUBJECT_MATTER = re.compile(
    r"\b(?:minerals?|rare[- ]earths?|ores?|tin|black mass|raw materials?|magnets?|supply chains?|metals?|lithium|"
    r"cobalt|nickel|"
    r"graphite|gallium|germanium|antimony|tungsten|uranium|copper)\b"
)
MANY_SIDED = re.compile(
    r"\b(?:g-?7|g-?20|allies|allied|partners|nations|countries|joint|jointly|bilateral|trilateral|multilateral|"
    r"quadrilateral|members|"
    r"grouping|bloc|association|cartel|international|transatlantic|regional|global|neighbou?rs|counterparts?|"
    r"\d+-(?:country|nation|member|state)|"
    r"leaders|ministers|presidents|premiers|envoys|between|quad|governments|"
    r"sides|parties|signatories|participants)\b"
)
OWN_STORE = re.compile(r"\b(?:national|state|federal|domestic|defen[cs]e|its own) (?:[\w-]+ ){0,3}(?:stockpil|reserve)")
""" "The National Critical Minerals Stockpile": what one state keeps for itself is no pact."""
LAW = re.compile(r"(?:Regulations?|Act|Law|Bill|Order|Rules?|Directive|Decree|Code|Notice|Ordinance|Legislation)$")
