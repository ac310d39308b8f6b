"""Acts on export controls and alliances as data: verbs by what they do, nouns by what is done to, and who can act.

Verbs are grouped by the object that makes them an act of the topic:

- ``IMPOSE``  a control, a ban, a quota, a licence rule ("tightened curbs")
- ``EASE``    the same, undone ("suspended the ban")
- ``STOP``    the flow itself ("halted exports", "cut off supplies")
- ``LICENSE`` permits ("granted general licences")
- ``ALLY``    an agreement, a grouping, a joint scheme ("signed a memorandum", "joined the alliance")
- ``CONVENE`` a meeting that is to form one
- ``TEAM``    no object, but partners ("agreed to cooperate on", "partnered with")
- ``EFFECT``  a measure or pact that begins or ends by itself ("took effect")
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from extract.model import ActionStatus


class Act(StrEnum):
    """What kind of object a verb needs."""

    IMPOSE = "impose"
    EASE = "ease"
    STOP = "stop"
    LICENSE = "license"
    ALLY = "ally"
    CONVENE = "convene"
    TEAM = "team"
    EFFECT = "effect"


class Form(StrEnum):
    """Form of a verb; past and past participle are told apart by what stands before."""

    BASE = "base"
    PAST = "past"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb, with the particle that it needs ("cut" + "off") and the status that the act has then."""

    lemma: str
    acts: frozenset[Act]
    status: ActionStatus
    particle: str | None = None


_TABLE: tuple[tuple[str, str, ActionStatus], ...] = (
    ("license", "grant issue approve award introduce", "in_force"),
    ("license", "revoke refuse deny", "in_force"),
    (
        "impose",
        "impose reimpose introduce adopt enact tighten toughen widen broaden expand extend strengthen step+up "
        "ramp+up beef+up roll+out "
        "place put slap apply implement enforce activate reinstate renew intensify escalate harden bring+in "
        "bring+under prolong replace add increase set cut raise reduce slash double halve",
        "in_force",
    ),
    ("impose", "propose threaten float", "planned"),
    (
        "impose",
        "announce unveil issue publish declare order approve pass launch decree formalise formalize release",
        "announced",
    ),
    ("ease", "suspend pause delay postpone shelve freeze defer waive", "suspended"),
    (
        "ease",
        "ease relax loosen lift scrap remove drop end cancel revoke soften repeal abolish rescind roll+back withdraw",
        "lifted",
    ),
    (
        "stop",
        "ban bar block prohibit halt stop restrict curb limit cut+off choke throttle cap embargo withhold "
        "shut+off outlaw suspend "
        "curtail choke+off freeze blacklist",
        "in_force",
    ),
    ("stop", "resume restart", "lifted"),
    (
        "ally",
        "sign ink seal strike reach conclude clinch finalise finalize agree announce unveil endorse adopt ratify "
        "approve produce initial "
        "back pledge renew upgrade expand extend secure broker introduce invite",
        "announced",
    ),
    (
        "ally",
        "join form create establish launch set+up found forge enter kick+off open start inaugurate sign+up put+to",
        "in_force",
    ),
    ("ally", "propose float pitch table", "planned"),
    ("ally", "withdraw leave quit exit pull+out scrap end terminate cancel", "lifted"),
    ("ally", "suspend freeze shelve", "suspended"),
    ("convene", "convene host summon", "announced"),
    ("effect", "take+effect come+force come+effect enter+force go+effect", "in_force"),
    ("effect", "expire lapse", "lifted"),
    ("team", "partner team+up cooperate collaborate", "announced"),
)
_IRREGULAR = {
    "take": ("took", "taken", "taking"), "come": ("came", "come", "coming"), "go": ("went", "gone", "going"),
    "put": ("put", "put", "putting"), "set": ("set", "set", "setting"), "cut": ("cut", "cut", "cutting"),
    "quit": ("quit", "quit", "quitting"),
    "strike": ("struck", "struck", "striking"), "freeze": ("froze", "frozen", "freezing"),
    "leave": ("left", "left", "leaving"),
    "withdraw": ("withdrew", "withdrawn", "withdrawing"), "withhold": ("withheld", "withheld", "withholding"),
    "bring": ("brought", "brought", "bringing"), "shut": ("shut", "shut", "shutting"),
    "ban": ("banned", "banned", "banning"),
    "bar": ("barred", "barred", "barring"), "cap": ("capped", "capped", "capping"),
    "step": ("stepped", "stepped", "stepping"),
    "slap": ("slapped", "slapped", "slapping"), "drop": ("dropped", "dropped", "dropping"),
    "scrap": ("scrapped", "scrapped", "scrapping"),
    "stop": ("stopped", "stopped", "stopping"), "begin": ("began", "begun", "beginning"),
    "agree": ("agreed", "agreed", "agreeing"),
    "choose": ("chose", "chosen", "choosing"), "ramp": ("ramped", "ramped", "ramping"),
    "deny": ("denied", "denied", "denying"),
    "apply": ("applied", "applied", "applying"), "ratify": ("ratified", "ratified", "ratifying"),
    "embargo": ("embargoed", "embargoed", "embargoing"),
    "intensify": ("intensified", "intensified", "intensifying"), "initial": ("initialled", "initialed", "initialling"),
}  # fmt: skip


def _forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    if lemma in _IRREGULAR:
        past, participle, ing = _IRREGULAR[lemma]
    elif lemma.endswith("e"):
        past, ing = lemma + "d", lemma[:-1] + "ing"
        participle = past
    else:
        past, ing = lemma + "ed", lemma + "ing"
        participle = past
    return ((lemma, Form.BASE), (past, Form.PAST), (participle, Form.PAST), (ing, Form.ING))


def _verbs() -> dict[tuple[str, Form], tuple[Verb, ...]]:
    table: dict[tuple[str, Form], dict[Verb, None]] = {}
    for act, lemmas, status in _TABLE:
        for entry in lemmas.split():
            lemma, _, particle = entry.partition("+")
            for key in _forms(lemma):
                table.setdefault(key, {})[Verb(lemma, frozenset({Act(act)}), status, particle or None)] = None
    return {key: tuple(verbs) for key, verbs in table.items()}


VERBS = _verbs()
FORMS: dict[str, tuple[Form, ...]] = {}
for _word, _form in VERBS:
    FORMS[_word] = (*FORMS.get(_word, ()), _form)

_GOVERNORS: dict[str, ActionStatus | None] = {
    "decide": None, "move": None, "agree": "announced", "threaten": "planned", "begin": None, "start": None,
    "vote": None, "opt": None,
    "choose": None, "propose": "planned", "order": None, "resolve": None, "act": None, "continue": None,
    "manage": None, "proceed": None,
    "pledge": "planned", "vow": "planned", "join": None, "come": None,
}  # fmt: skip
GOVERNORS: dict[str, ActionStatus | None] = {
    form: status for lemma, status in _GOVERNORS.items() for form, kind in _forms(lemma) if kind is not Form.BASE
} | {"came": None}
"""Finite verbs whose infinitive is an act done or offered ("decided to suspend", "threatened to impose")."""


def words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set."""
    return frozenset(text.split())


ADVERBS = words(
    "also already now recently then since again further subsequently just first jointly formally still later "
    "abruptly soon even thus once "
    "long ever yesterday today reportedly effectively largely finally officially temporarily swiftly sharply "
    "unilaterally"
)
NEGATIONS = words("not never no n't neither nor without hardly")
COMMANDS = words("ordered asked told directed instructed became allowed")
"""Finite verbs with a noun before the infinitive ("ordered its miners to halt", "became the first to join")."""
MODALS = words("will would may might could should must can shall 'll ’ll")
PERFECT = words("has have had having 've ’ve")
BE = words("was were been being is are be gets got")
PREPOSITIONS = words(
    "in of on by with for from to at after under between among against amid despite following over into through "
    "during across about since "
    "unlike besides beyond within without towards toward per via alongside including like than near outside "
    "around versus before"
)
SUBORDINATORS = words("that after before when while since because although though as until where but whereas how why")
HYPOTHETICAL = words("if unless whether should would could may might lest")
ORGANS = words(
    "government governments administration ministry ministries authorities authority department cabinet "
    "parliament commission congress "
    "senate lawmakers legislators regulator regulators customs officials president premier chancellor minister "
    "ministers secretary "
    "leader leaders envoy envoys delegates negotiators representatives council agency bureau treasury "
    "state-planner planner junta "
    "assembly military leadership chiefs heads diplomats officials"
)
GATHERINGS = words("summit meeting conference talks gathering ministerial session forum")
MEMBERS = words(
    "leaders ministers members nations countries partners allies sides parties governments economies capitals "
    "signatories states"
)
GROUPS = words("bloc group grouping alliance coalition club")
GOVERNMENTAL = re.compile(
    r"\b(?:Ministry|Department|Commission|Administration|Bureau|Customs|Council|Government|Parliament|Congress|Treasury|Office|Agency|"
    r"Authority|Authorities|House|Senate|Cabinet|Pentagon|Commerce|Committee|Directorate|Politburo|Bank|MOFCOM|METI|BIS|USTR|DFC|State|Kremlin|Duma|"
    r"government|administration|authorities|cabinet|parliament)\b"
)

CONTROL = re.compile(
    r"\b(?:(?:export|exports|outbound|dual-use|shipment|technology)[ -](?:and import )?(?:licen[cs]\w+ )?"
    r"(?:control|curb|restriction|ban|quota|licen[cs]e|licensing|permit|embargo|limit|rule|regime|requirement|prohibition|moratorium|"
    r"check|freeze|halt|cap|regulation|list|dut(?:y|ie)|tax|lev(?:y|ie)|tariff|suspension)s?"
    r"|(?:dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|licen[cs]es?) on (?:\w+ ){0,3}?exports?"
    r"|(?:bann|restrict|limit|prohibit|halt|curb|suspend|controll|regulat)ing (?:[\w-]+ ){0,5}?(?:exports?|shipments?)"
    r"|(?:trade )?embargo(?:es)?|moratorium|control list|entity list"
    r"|(?P<loose>controls|control|curbs|restrictions|quotas?|bans?|licensing(?: rules?| requirements?| regime| "
    r"system)?|licen[cs]e requirements?))\b",
    re.IGNORECASE,
)
"""A measure on exports; a ``loose`` one needs exports, dual-use goods or a mineral beside it."""
NOT_EXPORT = re.compile(
    r"\b(?:import|imports|price|capital|border|quality|travel|visa|traffic|emission\w*|birth|damage|crowd|inflation|arms|gun|pollution|"
    r"smoking|investment|remote|quality-)[ -]$",
    re.IGNORECASE,
)
FLOW = re.compile(
    r"\b(?:exports?|exporting|shipments?|supply|supplies|sales|deliver(?:y|ies)|outflows?|shipping)\b", re.IGNORECASE
)
"""What is stopped; ``supplies``, ``sales`` need a mineral beside them."""
EXPORTED = re.compile(r"\b(?:export\w*|shipments?|dual-use|overseas|abroad)\b", re.IGNORECASE)
LICENCE = re.compile(
    r"\b(?:(?:general |export )?(?:licen[cs]es?|permits?)|export (?:applications?|approvals?))\b", re.IGNORECASE
)
PACT = re.compile(
    r"\b(?:agreements?|accords?|pacts?|treat(?:y|ies)|deals?|memorand(?:um|a)|MoUs?|MOUs?|partnerships?|alliances?|coalitions?|club|"
    r"blocs?|groupings?|frameworks?|initiatives?|action plans?|road ?maps?|declarations?|joint statements?|"
    r"communiqu[eé]|"
    r"(?:price )?floors?|stockpil(?:e|es|ing)|strategic reserves?|forum|dialogue|task force|working group|compact|"
    r"consortium|"
    r"negotiations|talks|trad(?:e|ing) (?:zone|bloc|club|area)|mechanism|channel|platform|buyers['’] club|critical "
    r"minerals plan|joint (?:plan|fund|venture))\b",
    re.IGNORECASE,
)
OTHER_GOODS = re.compile(
    r"\b(?:chips?|semiconductors?|chipmaking|crude|oil|gas|LNG|fuels?|diesel|rice|wheat|grains?|sugar|soy\w*|beef|pork|onions?|weapons|"
    r"arms|vaccines?|timber|fertili[sz]ers?|software|aircraft|engines?|drones?|fish|seafood|fruit|AI)\b"
)
MEETING = re.compile(
    r"\b(?:meetings?|summit|ministerial|talks|conference|gathering|session|forum|roundtable)\b", re.IGNORECASE
)
SUBJECT_MATTER = re.compile(
    r"\b(?:minerals?|rare[- ]earths?|raw materials?|magnets?|supply chains?|metals?|lithium|cobalt|nickel|"
    r"graphite|gallium|germanium|"
    r"antimony|tungsten|uranium|copper)\b",
    re.IGNORECASE,
)
MANY_SIDED = re.compile(
    r"\b(?:G-?7|G-?20|allies|allied|partners|nations|countries|joint|jointly|bilateral|trilateral|multilateral|quadrilateral|members|"
    r"international|transatlantic|regional|global|neighbou?rs|counterparts?|leaders|ministers|between|Quad|governments)\b",
    re.IGNORECASE,
)
SAYING = re.compile(
    r", (?:claiming|saying|adding|noting|arguing|stressing|warning|telling|insisting|stating|calling)\b"
    r"|, (?:but|while|whereas|although|though|yet)\b|;|, according to\b|,? as well as (?=\w+ing\b)"
    r"|, (?:[\w’'.-]+ ){1,7}?(?:said|says|reported|told|added|noted|wrote|confirmed|stated|announced)\b"
    r"|, [A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3}, [^,;“”\"]{3,90}, (?:said|says|told|added|announced|confirmed)\b"
)
"""Where an act ends and what is said of it begins."""
DEMONYMS: dict[str, tuple[str, str]] = {
    word: (name.replace("_", " "), code)
    for word, name, code in (
        entry.split(":")
        for entry in [
            "American:US:US",
            "Chinese:China:CN",
            "Japanese:Japan:JP",
            "Australian:Australia:AU",
            "Canadian:Canada:CA",
            "Indian:India:IN",
            "Korean:South_Korea:KR",
            "German:Germany:DE",
            "French:France:FR",
            "British:UK:GB",
            "Italian:Italy:IT",
            "European:EU:EU",
            "Indonesian:Indonesia:ID",
            "Chilean:Chile:CL",
            "Brazilian:Brazil:BR",
            "Russian:Russia:RU",
            "Ukrainian:Ukraine:UA",
            "Kazakh:Kazakhstan:KZ",
            "Vietnamese:Vietnam:VN",
            "Malaysian:Malaysia:MY",
            "Philippine:Philippines:PH",
            "Congolese:DR_Congo:CD",
            "Zambian:Zambia:ZM",
            "Zimbabwean:Zimbabwe:ZW",
            "Namibian:Namibia:NA",
            "Mexican:Mexico:MX",
            "Argentine:Argentina:AR",
            "Bolivian:Bolivia:BO",
            "Peruvian:Peru:PE",
            "Saudi:Saudi_Arabia:SA",
            "Turkish:Turkey:TR",
            "Mongolian:Mongolia:MN",
            "Dutch:Netherlands:NL",
            "Norwegian:Norway:NO",
            "Swedish:Sweden:SE",
            "Thai:Thailand:TH",
            "Burmese:Myanmar:MM",
            "Gabonese:Gabon:GA",
            "Guinean:Guinea:GN",
        ]
    )
}
COUNTRIES: dict[str, str] = {code: name for name, code in DEMONYMS.values()} | {
    "US": "United States",
    "GB": "United Kingdom",
    "EU": "European Union",
}
"""Names for codes where the text itself names no country."""
CAPITALS = words(
    "Beijing Washington Tokyo Canberra Ottawa Delhi Seoul Berlin Paris London Rome Brussels Jakarta Santiago "
    "Brasilia Brasília Moscow Kyiv "
    "Astana Hanoi Manila Kinshasa Lusaka Harare Windhoek Lima Riyadh Ankara Ulaanbaatar Oslo Stockholm Bangkok "
    "Naypyidaw Libreville Conakry "
    "Taipei Pretoria Madrid Lisbon Warsaw Helsinki Copenhagen Tehran Islamabad Dodoma Antananarivo"
) | {"New Delhi", "Kuala Lumpur", "Mexico City", "Buenos Aires", "La Paz", "The Hague", "Hague"}
GATHERED = words("G7 G20 EU BRICS ASEAN Quad NATO OPEC APEC")
FINITE = words(
    "has have had is was were responded hit said told went took made gave held met retaliated struck back fought "
    "came kept sent began put"
)
"""Words that can only be a finite verb behind a name; with every word in -ed."""
JOINING = words("join withdraw leave quit exit")
"""Verbs that by themselves tell of more than one side."""
