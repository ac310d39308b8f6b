"""What the words beside a name say that it is: a firm, a group, an outlet ("zinc producer X", "X, a maker of
lenses")."""

from __future__ import annotations

import re

from extract.model import EntityType
from extract.naming.vocabulary import words

_MATERIAL = (
    r"(?:zinc|lithium|nickel|copper|cobalt|graphite|metals?|minerals?|magnesium|tungsten|antimony|gallium|"
    r"germanium|tin|"
    r"magnets?|rare[ -]earths?|manganese|titanium|steel|alumin(?:i)?um|lead|silver|gold|uranium|vanadium|indium|"
    r"bismuth|"
    r"tellurium|tantalum|niobium|molybdenum|potash|fluorspar|ore|alloys?|batter(?:y|ies)|cathodes?|anodes?|chemicals?|"
    r"electrolyte|powder|wafers?|chips?|semiconductors?|cement|glass|energy|power|gas|oil|coal|electricity|scrap|"
    r"pigment|hydroxide|sulphate|sulfate|carbonate|concentrate|components?|parts|equipment|commodit(?:y|ies))"
)
_FIRM = (
    r"(?:company|miner|refiner|recycler|explorer|smelter|foundry|brokerage|broker house|consultancy|start-?up|"
    r"conglomerate|subsidiary|affiliate|trading house|law firm|bank|lender|insurer|utility|manufacturer|retailer|"
    r"wholesaler|shipper|die-caster|airline|carrier|cooperative|co-operative|joint venture|bourse|"
    r"(?:consulting|research|advisory|accounting|audit|security|shipping|mining|trading|investment|engineering|"
    r"technology|tech|software|logistics|intelligence|analytics|data|energy|private-equity|private equity|"
    r"venture-capital|exploration|processing|recycling|smelting|defen[cs]e|chemicals?) "
    r"(?:firm|company|group|house|giant|unit|arm|business|fund)|"
    r"[\w-]*(?<!law)(?<!policy)(?<!decision)(?<!film)(?<!peace)(?<!rule)(?<!king)(?:maker|builder)|"
    r"(?!(?:film|documentary|policy|decision|cabinet|home|dress|deal|peace) )\w+ (?:maker|manufacturer)|"
    rf"(?:{_MATERIAL} )(?:producer|developer|supplier|trader|processor|exporter|giant|group|firm|start-?up|merchant|"
    r"recycler|dealer|distributor|house)|"
    r"(?:freight|shipping|cargo|commodity|price) (?:tracker|forwarder|data provider|reporting agency)|"
    r"(?:network|grid|rail|railway|port|train|pipeline|private|ferry|plant) operator|"
    r"(?:[\w-]+-based|rival|fellow|top|leading|biggest|largest|independent|local|domestic|private|state|"
    r"world['’]s \w+) (?:producer|supplier|exporter|importer|processor|developer|distributor|operator|shipper|"
    r"smelter|refiner|firm))"
)
_GROUP = (
    r"(?:think[ -]tank|(?:lobby|trade|industry|campaign|pressure|advocacy|environmental|rights|human rights|business|"
    r"non-?governmental|civil[ -]society|monitoring|anti-corruption|transparency|local|armed|rebel|"
    r"[\w-]+-based|"
    r"consumer|research|conservation|watchdog|activist|farm|employers['’]?|users['’]?|green) (?:group|body|"
    r"organi[sz]ation|"
    r"association|federation|lobby)|(?:(?:trade|labou?r|mining|miners['’]?|metalworkers['’]?|workers['’]?) )?union|"
    r"(?:producers|exporters|importers|processors|processors['’]|users|smelters|miners|makers|traders|employers|"
    r"consumers|recyclers|manufacturers)['’]? (?:association|federation|group|union|lobby|body)|trade association|"
    r"federation|charity|non-?profit|NGO|watchdog|political party|opposition party|ruling party|coalition partner|"
    r"super PAC|ratings? agency|pricing agency|price agency|research group|foundation|consortium)"
)
_OUTLET = (
    r"(?:radio station|television station|TV station|television channel|TV channel|radio|news agency|news site|"
    r"news website|news outlet|news portal|newspaper|broadcaster|trade (?:magazine|journal|publication)|"
    r"newsletter|daily|weekly|tabloid|wire service|newswire|financial daily|business daily|local daily|news magazine|"
    r"broadsheet|news service)"
)
_CLASS_ENDS = tuple(
    f"{word} "
    for word in words(
        """
        company miner refiner recycler explorer smelter foundry brokerage house consultancy startup start-up
        conglomerate subsidiary affiliate firm agency tank think-tank group union body producer developer supplier
        trader processor
        exporter giant merchant dealer distributor unit arm business fund tracker forwarder provider operator maker
        builder manufacturer bank lender insurer utility retailer shipper die-caster airline carrier cooperative
        co-operative venture bourse organization organisation association federation lobby charity nonprofit non-profit
        ngo watchdog party partner pac foundation consortium station channel radio site website outlet portal newspaper
        broadcaster magazine journal publication newsletter daily weekly tabloid service newswire broadsheet
        owned run controlled held listed rival importer refiner
        """
    )
)
"""What ``_BEFORE`` ends with, in lower case: asked first, for few names have it."""
_LAST_LETTERS = frozenset(end[-3:] for end in _CLASS_ENDS)
_BEFORE = re.compile(
    rf"(?:(?<![\w-])(?:(?P<firm>(?i:{_FIRM}))|(?P<group>(?i:{_GROUP})|[Tt]he group|[Tt]he federation|[Tt]he party)|"
    rf"(?P<outlet>(?i:{_OUTLET}))|(?P<held>(?:[Ss]tate|privately|family|foreign|publicly|government|army|employee)-"
    r"(?:owned|run|controlled|held|listed)|\blisted rival|\bbigger rival|\bsmaller rival|\brival))) \Z"
)
_KIND_AFTER = re.compile(
    r" (?:(?P<outlet>newspaper|broadcaster|news agency|news portal|portal|news site|news website|magazine|tabloid|"
    r"television channel|TV channel|radio station|news channel|newsletter)|"
    r"(?P<group>(?:trade |labou?r |metalworkers['’]? |miners['’]? )?union|political party|consultancy|"
    r"think[ -]tank|brokerage|consortium|conglomerate|law firm|"
    r"(?:lobby|trade|campaign|pressure|industry) group))\b(?! of)"
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) \Z")
_ARTICLES = ("the ", "The ", "a ", "A ", "an ", "An ")
_APPOSED = re.compile(
    r", (?:(?:an?|the|one of (?:the )?|its|their|another) ?(?:(?!(?:at|of|with|for|in|from|who|whose|"
    r"that) )[\w’'-]+ ){0,5}?"
    rf"(?:(?P<outlet>{_OUTLET})|{_FIRM}|{_GROUP}|(?:(?:biggest|largest|second-largest|leading|top|main|sole|"
    rf"only|independent|"
    r"listed|private|state-owned|major|world['’]s \w+) )(?:\w+ )?(?:producer|supplier|exporter|operator|developer|"
    r"processor|buyer|importer|employer)|producer|maker|supplier|exporter|operator|party|lobby|"
    r"(?:[\w-]+ )?subsidiary)s?"
    r"(?=[,.;:)—–]| (?:in|that|which|based|from|with|of|for|behind|near|outside|there|to|on|whose|owned|listed|"
    r"controlled|run|led|headed|founded|backed|speciali[sz]ing|focused|developing|mining|exploring|producing|making|—|–)\b)"
    r"|which (?:now |also |already |still |has |had |is |was |once |mostly )?(?:operates|operating|operated|employs|"
    r"employed|manufactures|owns|owned|makes|sells|sold|runs|ran|smelts|casts|refines|recycles|mines|mined|supplies|"
    r"represents|publishes|broadcasts|produces|processes|exports|imports|ships|leases|lists|planning|building|lobbies|"
    r"speaks for|groups)\b"
    r"|whose (?:[\w-]+ ){0,2}(?:shares?|stock|bonds|mines?|plants?|smelters?|refiner(?:y|ies)|members|board|customers|"
    r"subsidiary|parent|owners|factor(?:y|ies)|shareholders|revenues?|sales|turnover|headquarters)\b"
    r"|listed (?:in|on)\b|(?:an?|the) [\w-]+-listed \w+\b)"
)
_STOCK_BEFORE = re.compile(
    r"\b(?:[Ss]hares|[Ss]tocks?|[Ss]takes?|[Bb]onds|[Hh]oldings?|[Ss]hareholders|"
    r"[Dd]irectors)(?: of [\d.,]+ ?(?:%|per ?cent))? "
    rf"(?:of|in) (?:(?:rival|smelter|miner|{_FIRM}|\w+['’]s) )?\Z"
)
_STOCK_AFTER = re.compile(
    r"(?:(?:['’]s?)? (?:shares|stock) (?:rose|fell|closed|ended|jumped|slid|dropped|surged|climbed|gained|lost|"
    r"were|was|"
    r"leapt|plunged|soared|tumbled|traded|have|had)\b|['’]s? (?:shares|shareholders|chief executive|CEO|"
    r"managing director|board|chairman|chairwoman|parent|subsidiary|customers|quarterly|stock|revenues?|"
    r"profits?|market value|owners|secretary[ -]general|general manager|finance chief|headquarters|investors|"
    r"share price|smelters?|refiner(?:y|ies)|factor(?:y|ies))\b|"
    r" (?:hit the upper circuit|hit the lower circuit|ended [\d.]+ ?(?:per cent|percent|%)|"
    r"closed [\d.]+ ?(?:per cent|percent|%))| \((?:NYSE|NASDAQ|Nasdaq|ASX|TSX|TSXV|TSX-V|LSE|AIM|LON|HKEX|HKG|"
    r"JSE|BSE|NSE|FRA|"
    r"TYO|KRX|SGX|Bursa|OTCQ[BX]|CSE|STO|OSE|WSE|IDX|SHA|SHE)\b)"
)
_STOCK_OPENS = (" s", " h", " e", " c", " (")
"""What ``_STOCK_AFTER`` begins with behind a name that is no possessive."""
_STAFF_BEFORE = re.compile(
    r"\b(?:(?:analysts?|strategists?|economists?|researchers?|traders?|brokers?|managers?|partners?|consultants?|"
    r"executives?|lawyers?|professors?|lecturers?|fellows?|scientists?|engineers?|geologists?|employees?|workers?|"
    r"directors?|spokes(?:man|woman|person|people)|chief executive|research|scholars?|specialists?|advis[eo]rs?|"
    r"buyers?|salesman|boss|president|chairman|chairwoman|owner|founder|counsel|experts?) (?:at|with)|"
    r"(?:analysts?|strategists?|economists?|researchers?|partners?|founders?|boss|chief executive) of|"
    r"who (?:\w+ ){1,5}(?:at|for)|work(?:s|ed|ing)? (?:at|for)|employed (?:at|by)|teach(?:es|"
    r"ing)? (?:[\w ]{1,25} )?at|"
    r"head of [\w ]{2,30} at|(?:purchasing|procurement|trading|research|sales) at) \Z",
    re.I,
)
_SITE_AFTER = re.compile(
    r" (?:mines?|plants?|ports?|smelters?|deposits?|refiner(?:y|ies)|sites?|projects?|airport|station|hotel|district|"
    r"province|region|county|works|factory|basin|quarry|complex|pit)\b"
)
_REPORTS = re.compile(
    r" (?:reported|wrote|revealed|has learned|first reported)(?: (?:on|last|earlier|late|"
    r"in) [\w ]{3,20}?)?(?:, (?:citing|quoting)|\.|,)"
)
_CLAUSE_BEFORE = re.compile(r"[\w”\"’'%)], \Z")
_OWNER_NOT = re.compile(
    r"(?i:\b(?:press|working|contact|expert|study|task|splinter|rebel|armed|ethnic|peer|age|control|test)) group \Z"
)
_REACH = 48


def kind_beside(text: str, start: int, end: int, *, count: int, linked: bool) -> EntityType | None:
    """What the text beside ``text[start:end]`` says that it names; None if nothing there says so.

    ``count``: its words. ``linked``: small words join its capitals ("Back on Rails"), so that only a class right before
    it tells that it is one name.
    """
    back = max(0, start - _REACH)
    led = text[back:start]
    classed = _class_before(text, led, end)
    if classed is not None or linked:
        return classed
    follows = text[end : end + 2]
    if follows == ", ":
        apposed = _APPOSED.match(text, end)
        if apposed is not None:
            return "outlet" if apposed["outlet"] else "organization"
    if follows[:1] == " " and led.endswith(_ARTICLES) and _ARTICLE.search(text, back, start):
        called = _KIND_AFTER.match(text, end)
        if called is not None:
            return "outlet" if called["outlet"] else "organization"
    if (follows[:1] in ("'", "’") or follows in _STOCK_OPENS) and _STOCK_AFTER.match(text, end):
        return "organization"
    of_stock = led.endswith(("of ", "in ", "’s ", "'s ", "rival "))
    of_staff = led.endswith(("at ", "with ", "of ", "for ", "by "))
    reports = count > 1 and follows[:1] == " "
    if not (of_stock or of_staff or reports) or _SITE_AFTER.match(text, end):
        return None
    if of_stock and _STOCK_BEFORE.search(text, back, start):
        return "organization"
    if of_staff and _STAFF_BEFORE.search(text, back, start):
        return "organization"
    if reports and _REPORTS.match(text, end) and _CLAUSE_BEFORE.search(text, back, start):
        return "outlet"
    return None


def _class_before(text: str, led: str, end: int) -> EntityType | None:
    """The class right before the name: "the miner Fjellvik", "a radio station, QXRB,"."""
    apart = led.endswith(", ") and text[end : end + 1] in (",", ".", ";")
    if apart:
        led = led[:-2] + " "
    if led[-3:].lower() not in _LAST_LETTERS or not led.lower().endswith(_CLASS_ENDS):
        return None
    if _OWNER_NOT.search(led) or _SITE_AFTER.match(text, end):
        return None
    before = _BEFORE.search(led, _last_words(led))
    if before is None or (apart and before["held"]):
        return None
    return "outlet" if before["outlet"] else "organization"


def _last_words(led: str) -> int:
    """Where ``_BEFORE`` need not look further back: a class has three words at most."""
    parts = led.rsplit(None, 3)
    return len(parts[0]) if len(parts) == 4 else 0
