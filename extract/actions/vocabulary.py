"""Words of clauses and actors: what may stand beside an act verb, who can act, and where a clause ends."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set."""
    return frozenset(text.split())


ADVERBS = words(
    "also already now recently then since again further subsequently just first jointly formally still later "
    "abruptly soon even thus once "
    "long ever twice yesterday today reportedly effectively largely finally officially temporarily swiftly sharply "
    "likewise nonetheless nevertheless therefore "
    "hereby unilaterally itself themselves himself herself each both together"
)
NEGATIONS = words(
    "not never no n't neither nor without hardly always usually routinely often regularly normally typically"
)
"""What denies a single act, by denying it or by making a habit of it."""
MODALS = words("will would may might could should must can shall 'll ’ll")
PERFECT = words("has have had having 've ’ve")
BE = words("was were been being is are be gets got")
PREPOSITIONS = words(
    "in of on by with for from to at after under between among against amid despite following over into through "
    "during across about since "
    "unlike besides beyond within without towards toward per via alongside including like than near outside "
    "around versus before"
)
WHEN = words(
    "on in at a an the late early "
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december statement briefing press news conference "
    "release "
    "interview reporters local time yesterday today earlier"
)
"""What may stand between a reporting verb and the claim."""
SUBORDINATORS = words("that after before when while since because although though as until where but whereas how why")
HYPOTHETICAL = words("if unless whether should would could may might lest")
ORGANS = words(
    "government governments administration ministry ministries authorities authority department cabinet "
    "parliament commission congress "
    "senate lawmakers legislators regulator regulators customs officials president premier chancellor minister "
    "ministers secretary "
    "leader leaders envoy envoys delegates negotiators representatives council agency bureau treasury "
    "state-planner planner junta "
    "presidents premiers chancellors ambassadors commissioners senators deputies side assembly military leadership "
    "chiefs heads diplomats officials generals rulers soldiers troops rebels insurgents fighters militia navy army "
    "police panel coastguard inspectors patrols courts court judges"
)
GATHERINGS = words("summit meeting conference talks gathering ministerial session forum")
MEMBERS = words(
    "leaders ministers members nations countries partners allies sides parties governments economies capitals "
    "signatories states"
)
GROUPS = words("bloc group grouping alliance coalition club")
GOVERNMENTAL = re.compile(
    r"\b(?:Ministry|Department|Commission|Administration|Bureau|Customs|Council|Government|Parliament|Congress|"
    r"Treasury|Office|Agency|Army|Junta|Emirate|Taliban|"
    r"Authority|Authorities|House|Senate|Cabinet|Pentagon|Commerce|Committee|Directorate|Politburo|Bank|MOFCOM|METI|"
    r"BIS|USTR|DFC|ARECOMS|JOGMEC|EXIM|State|Kremlin|Duma|"
    r"government|administration|authorities|cabinet|parliament)\b"
)

SAYING = re.compile(
    r", (?:claiming|saying|adding(?= that\b| [“\"])|noting|arguing|stressing|warning|telling|insisting|stating|"
    r"calling)\b"
    r"|, (?:but|while|whereas|although|though|yet)\b|;|, according to\b|,? as well as (?=\w+ing\b)"
    r"|, (?:[\w’'.-]+ ){1,10}?(?:said|says|reported|told|added|noted|wrote|confirmed|stated|announced)\b"
    r"|, (?:ending|sending|dealing|raising|leaving|triggering|prompting|pushing|hitting|sparking|fuell?ing|driving|"
    r"causing|"
    r"angering|rattling|forcing|drawing|marking|paving|lifting|jolting|upsetting) "
    r"|, as (?:if|though)\b|, (?:an?|the) (?:[\w-]+ ){1,3}?(?:that|which)\b|, the (?:first|second|third|latest|"
    r"last) time\b"
    r"|, (?:[\w’'-]+ ){0,5}?having \w+"
    r"|, (?:less than |more than |about |just |barely |only )?(?:an? |one |two |three |four |five |six |seven |eight |"
    r"nine |ten |\d+ )?(?:few )?(?:hours?|days?|weeks?|months?|years?) (?:after|before|ahead of)\b"
    r"|, (?:after|because|when|as|once) (?=[^,;.]{0,80}\b(?:had|has|have|was|were|is|are|said|[a-z]{3,}ed (?:the|a|"
    r"an|its|their|that|to))\b)"
    r"|, (?:as|while|after|before|when|because|although|though|if|since|until) (?=(?:[\w’'.-]+ ){1,8}?(?:had|has|have|"
    r"was|were|is|are|did|would|could|will|said|seeks?|came|met|made|took|won|fell|rose|began|went|gave|put|cut|led|left|"
    r"held|sold|[a-z]{3,}ed)\b)"
    r"|, [A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3}, [^,;“”\"]{3,90}, (?:said|says|told|added|announced|confirmed)\b"
)
"""Where an act ends and what is said of it begins."""
CHAMBERS: dict[str, tuple[str, str | None]] = {
    "House": ("House of Representatives", "US"),
    "Senate": ("Senate", None),
    "Congress": ("Congress", None),
    "Parliament": ("Parliament", None),
    "Cabinet": ("Cabinet", None),
    "College": ("European Commission", "EU"),
    "Council": ("Council of the European Union", "EU"),
    "Bundestag": ("Bundestag", "DE"),
    "Diet": ("Diet", "JP"),
    "Duma": ("State Duma", "RU"),
    "Seimas": ("Seimas", "LT"),
    "Riksdag": ("Riksdag", "SE"),
    "Storting": ("Storting", "NO"),
    "Sejm": ("Sejm", "PL"),
}
"""Parliaments and their like as the text calls them once they are known."""
GATHERED = words("G7 G20 EU BRICS ASEAN Quad NATO OPEC APEC")
FINITE = words(
    "has have had is was were responded hit said told went took made gave held met retaliated struck back fought "
    "came kept sent began put"
)
"""Words that can only be a finite verb behind a name; with every word in -ed."""
