"""Direct objects in an article about export controls: there "the ceiling", "its general licence" need no more words."""

from __future__ import annotations

import re

_LATER = (
    r"(?: by [\d.,]+ ?(?:percent|per cent|%|pc|tonnes|tons|t)| by (?:an? )?(?:half|third|quarter|fifth|tenth)|"
    r" by (?:an?|one|two|three|six|\d+) (?:further )?(?:days?|weeks?|months?|years?|quarters?))?"
    r"(?: (?:on|last|this|late|early|in) (?:late |early )?(?:\w+day|\w+ \d{4}|week|month|year|[A-Z]\w+)"
    r"(?: night| morning| evening)?,?)?"
)
_UNFIT = (
    r"online|that|which|who|whom|to|from|by|for|with|at|if|when|after|before|because|said|import|imports|imported|on|"
    r"over|"
    r"against|about|mining|domestic|price|prices|tariff|tariffs|investment|visa|travel|sanctions|"
    r"production|output|exploration|prospecting|extraction|driving|fishing|work|residence|operating|business|banking|"
    r"building|water|logging|royalty|royalties|environmental|safety|smelting|refining|drilling|tax"
)
_NEAR = rf"(?: (?!(?:{_UNFIT})\b)[‘“\"]?[\w’'.%-]+[’”\"]?,?){{0,7}}?"
STRONG = re.compile(
    rf"(?: with| of)?{_LATER}{_NEAR} [‘“\"]?(?:quotas?|ceilings?|caps?|bans?|embargo(?:es)?|curbs?|restrictions?|"
    rf"controls|"
    r"licen[cs]ing(?: (?:rules?|regime|system|scheme|requirements?))?|(?:general |individual |blanket |global )?"
    r"licen[cs]es?|permits?|(?:end-us\w+ |export )?certificates?|certificate (?:rule|requirement)s?|carry-?overs?|"
    r"allotments?|allocations?|carve-outs?|waivers?|exemptions?|moratorium|prohibitions?|notification (?:duty|"
    r"requirement|rule)s?|(?:control|watch|export|restricted|white|negative) lists?|lists? of (?:[\w-]+ ){0,4}?(?:"
    r"enterprises|exporters|companies|firms|traders|goods|items|products|materials|buyers|end[- ]users))\b"
    r"(?! (?:on|for|over|of|against) (?:[\w’'-]+ ){0,3}?(?:mining|imports?|drilling|investments?|travel|visas?|prices|"
    r"exploration|extraction|production|output|operations|emissions|fishing|logging|miners?|chips?|goods|cars|"
    r"advertising)\b)"
)
"""A measure by its own name, right behind the verb."""
HEAD = re.compile(
    r"\b(?:quotas?|ceilings?|caps?|bans?|embargo(?:es)?|curbs?|restrictions?|controls|licen[cs]ing|licen[cs]es?|"
    r"permits?|"
    r"certificates?|carve-outs?|waivers?|exemptions?|moratorium|prohibitions?|dut(?:y|ies)|lev(?:y|ies)|taxe?s?|rules?|"
    r"regulations?|requirements?|measures?|regime|scheme|list|order|decree|steps?|plan|proposal|draft|bill|law|"
    r"circular|notice|directive|edict|(?:[Cc]irculars?|[Nn]otices?|[Nn]otifications?|[Aa]nnouncements?|[Dd]ecrees?|"
    r"[Oo]rders?|"
    r"[Rr]esolutions?|[Rr]egulations?|[Dd]irectives?|[Rr]ules?) (?:[Nn]os?\.? ?)?\d[\d/.]*)\b"
)
"""A measure as the antecedent of a relative clause, in an article about exports."""
WEAK = re.compile(
    rf"{_LATER}{_NEAR} [‘“\"]?(?:rules?|rulebook|regulations?|measures?|dut(?:y|ies)|lev(?:y|ies)|requirements?|system|"
    r"scheme|regime|lists?|order|decree|law|steps?|mechanism|windows?|thresholds?|deadlines?|procedures?|rights?|"
    r"allowances?|grace period|category|period|(?:base )?tonnages?|volumes?|amounts?|freeze|suspension|stop|clampdown|"
    r"extension|expansion|tightening|easing|(?:similar|comparable|identical) (?:bill|plan|law|move|"
    r"proposal)|approvals?|"
    r"clearances?)\b"
    r"(?! (?:on|for|over|of|against) (?:[\w’'-]+ ){0,3}?(?:mining|imports?|drilling|investments?|travel|visas?|prices|"
    r"exploration|extraction|production|output|operations|emissions|fishing|logging|miners?|chips?|goods|cars|"
    r"advertising)\b)"
)
"""A measure by a general word: what surrounds it must be about exports."""
RETALIATION = re.compile(
    r"(?: [“\"‘]?[a-z-]+){0,3}? [“\"‘]?(?:counter-?measures|retaliation|reprisals|"
    r"retaliatory (?:measures|steps|controls|curbs))\b"
)
"""What a state threatens with, in an article about exports."""
EXEMPT = re.compile(
    r"(?! from) (?:[\w-]+ ){0,3}?(?:contracts?|shipments?|cargo(?:es)?|consignments?|orders|scrap|concentrates?|"
    r"samples?|re-exports|buyers|users|magnets?)\b(?![^,;.]{0,40} from (?!export))"
)
"""What is spared, in an article about exports."""
SEVERED = re.compile(r" off from (?:(?:supplies|deliveries|shipments) of |its |all )?(?=[a-z])")
"""What somebody is cut off from."""
NUMBERED = re.compile(
    rf"{_LATER}(?: (?:the|its|their|joint|ministerial|presidential|[A-Z]{{3,}}))*? (?:[Cc]irculars?|[Nn]otices?|"
    r"[Nn]otifications?|[Aa]nnouncements?|[Dd]ecrees?|[Oo]rders?|[Rr]esolutions?|[Rr]egulations?|[Dd]irectives?) "
    r"(?:[Nn]os?\.? ?)?\d"
)
"""A paper by its number, in an article about exports."""
PARTIES = re.compile(
    r"\b(?:entit(?:y|ies)|compan(?:y|ies)|firms?|laborator(?:y|ies)|buyers?|(?:end-)?users?|contractors?|suppliers?|"
    r"manufacturers?|makers?|institutes?|customers?|universit(?:y|ies)|importers?|traders?|groups?)\b"
)
BARRED = re.compile(
    r"\b(?:barred|banned|blocked)(?: outright| altogether)?(?:[.,;]|$| (?:on|last|this|in (?=[A-Z\d]))| from "
    r"(?:(?:all|any) )?(?:buying|receiving|purchasing|obtaining|acquiring|getting|sourcing|exporting|"
    r"shipping|trade|exports|shipments|Chinese)\b)"
)
"""Behind "were barred": nothing, or what buyers then cannot do."""
CONFINING = re.compile(
    rf"{_LATER}{_NEAR} (?:rules?|orders?|decrees?|laws?|requirements?|provisions?|clauses?|regulations?|"
    r"schemes?|systems?|plans?),? (?:that|"
    rf"which|under which|obliging|"
    r"requiring|barring|forcing|forbidding) [^,;.]{0,90}?\b(?:export\w*|ship\w*|abroad|overseas|leave|at home|"
    r"foreign)\b"
)
"""A rule told by what it keeps from leaving."""
SHIPPABLE = re.compile(
    rf"{_NEAR} (?:amounts?|volumes?|tonnages?|quantity|quantities|share|number)(?: of [\w -]{{1,40}}?)?(?: that|"
    rf" which)? "
    r"(?:[\w’'-]+ ){1,3}?(?:may|can|could|are allowed to|were allowed to) (?:ship|export|sell abroad|send abroad)\b"
)
"""What may leave, told by a clause: "the amount of ore that miners may ship"."""
ANSWERED = re.compile(r"[^,;]{0,24}? with ")
CONSENTED = re.compile(r"[^,;]{0,40}? (?:to|on) (?:an?|the|further|new|its|their|another) ")
SUIT = re.compile(r" suit\b")
LISTED = re.compile(
    r"\b(?:to|onto|on|off|into|under|from|out of) (?:the|its|a|their|that) (?:[\w’'-]+ ){0,3}?(?:list|register|"
    r"schedule|annex|regime|(?:licensing|control) (?:net|system|scheme)|"
    r"catalogue?|"
    r"appendix)\b"
)
"""What goods and buyers are put on or taken off, in an article about exports."""
TURNED = re.compile(
    r" (?:instead |over |back )?to (?:[\w-]+ ){0,4}?(?:quotas?|licen[cs]ing|licen[cs]es|permits?|export controls|curbs|"
    r"restrictions|(?:full |outright |total )?bans?)\b"
)
"""What a state turns to: "switched to quotas"."""
DEADLINE = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:miners|producers|exporters|companies|firms|traders|smelters|shippers|refiners) "
    r"(?:of [\w-]+ (?:[\w-]+ )?)?"
    r"(?:until|till|(?:another |a further )?(?:[\w-]+ )(?:days|weeks|months|years)) [^,;.]{0,30}?\bto "
)
"""What traders are given: "miners until March to ship what they have"."""
COMPLAINT = re.compile(
    r"\b(?:complaints?|case|proceedings|challenge|protests?|dispute|consultations|panel|appeal|grievances?|"
    r"request for (?:a panel|"
    r"consultations)|objections?|WTO|World Trade Organi[sz]ation)\b"
)
RULING = re.compile(
    r" (?:against )?(?:[\w’'-]+ ){0,4}?(?:rulings?|verdicts?|findings?|judgments?|awards?|reports?|decisions?|bans?|"
    r"curbs|"
    r"export \w+)\b"
)
"""What a state appeals against."""
TRIBUNAL = re.compile(
    r"\b(?:WTO|World Trade Organi[sz]ation|Geneva|dispute|infringement|protests?|panel|complaints?|consultations)\b"
)
"""What one state brings against the measure of another."""
