"""Words that tell what a measure is, what is done to it, and by which number it goes. Data, with a few patterns."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.measures.model import MeasureKind as K
from extract.measures.model import Step

GOODS = (
    "alloy", "anode", "brine", "carbonate", "cathode", "concentrate", "equipment", "ferronickel", "fines", "foil",
    "hydroxide", "ingot", "machine", "machinery", "machines", "magnet", "matte", "ore", "oxide", "powder", "scrap",
    "slag", "spodumene", "sponge", "sulfate", "sulphate", "tailings", "technology", "wafer",
)  # fmt: skip
"""Forms of a mineral, and what is made of it: a measure on ore is none on matte."""
_SAME_GOODS = {"sulfate": "sulphate", "machine": "equipment", "machines": "equipment", "machinery": "equipment"}
_GOODS = re.compile(rf"\b({'|'.join(GOODS)})(?:s|es|ies)?\b", re.IGNORECASE)

NOUNS: tuple[tuple[K, bool, tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (kind, specific, tuple(hints.split()), re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for kind, specific, hints, words in (
        (
            K.PRICE_FLOOR,
            True,
            "floor price",
            r"(?:price[ -])?floors?(?: price)?s?|(?:minimum|guaranteed) prices?|guarantees the price",
        ),
        (K.STOCKPILE, True, "stockpil reserve store", r"stockpil(?:es?|ing)|strategic (?:\w+ )?reserves?|common store"),
        (
            K.SANCTION,
            True,
            "sanction list",
            r"sanctions?|entity list|blacklist(?:ed|s)?|control lists?(?= of (?:compan|entit|firm))",
        ),
        (
            K.BAN,
            True,
            "ban embargo morator prohib export shipment",
            r"bans?|embargo(?:es)?|moratori(?:um|a)|prohibitions?"
            r"|(?:export|shipment) (?:stop|halt|freeze|suspension)s?",
        ),
        (
            K.QUOTA,
            True,
            "quota export volume ceiling may",
            r"quotas?|(?:export|volume) (?:caps?|ceilings?|limits?)|(?<=the )ceilings?|(?<=its )ceilings?"
            r"|(?:amount|volume|tonnage|quantity)s? of (?:[\w-]+ ){1,3}(?:that |which )?(?:[\w-]+ ){0,4}may "
            r"(?:ship|export|sell|leave)",
        ),
        (
            K.DUTY,
            True,
            "dut tariff lev tax",
            r"dut(?:y|ies)|tariffs?|lev(?:y|ies)|export tax(?:es)?|tax(?:es)? on exports?",
        ),
        (
            K.EXEMPTION,
            True,
            "general",
            r"(?:a|the|its|this|that) (?:[\w-]+ )?general (?:export )?licen[cs]e(?! to )"
            r"|general licen[cs]e (?:no\.? )?\d+",
        ),
        (
            K.CONTROL,
            True,
            "licen permit approval",
            r"licen[cs]ing|licen[cs]e (?:requirement|rule|regime|system)s?"
            r"|(?:general |export |individual )*licen[cs]es?|(?:export )?permits?|export approvals?",
        ),
        (
            K.CONTROL,
            False,
            "control curb restrict list export",
            r"controls?|curbs?|restrictions?|control list|dual-use list"
            r"|export (?:rules?|regime|limits?|measures?|checks?)",
        ),
        (
            K.ALLIANCE,
            True,
            "allianc coalition bloc grouping club compact partner consorti",
            r"alliances?|coalitions?|blocs?|groupings?|club|compacts?|partnerships?|consorti(?:um|a)",
        ),
        (
            K.AGREEMENT,
            True,
            "memorand mou agree accord pact treat deal framework plan protocol",
            r"memorand(?:um|a)|MoUs?|agreements?|accords?|pacts?|treat(?:y|ies)|deals?|framework|action plan|protocol",
        ),
    )
)
"""Kind, whether the words name it closely, parts of words without which none can match, and the words.

The first that matches at a place counts.
"""

PERMIT = re.compile(
    r"\b(?:permits?|licen[cs]es|(?:export )?approvals?|exports?|shipments?|deliver(?:y|ies)|supplies)\b", re.I
)
"""The flow, or the papers that let it flow: who suspends these restricts."""
RULE = re.compile(
    r"\b(?:requirements?|rules?|regime|system|controls?|curbs?|restrictions?|bans?|quotas?|embargo(?:es)?|"
    r"dut(?:y|ies)|tariffs?|"
    r"prohibitions?|licensing|lev(?:y|ies)|tax(?:es)?|moratorium|sanctions?|list|measures?)\b",
    re.IGNORECASE,
)


def _forms(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(text.split())})$", re.IGNORECASE)


STEPS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (what, _forms(forms))
    for what, forms in (
        ("resume", r"resum(?:e|es|ed|ing) reinstat\w* re-?impos\w* restor\w* reactivat\w* restart\w* revive[sd]?"),
        (
            "lift",
            r"""
            lift(?:s|ed|ing)? scrap(?:s|ped|ping)? remov\w+ drop(?:s|ped|ping)? end(?:s|ed|ing)? replac\w+
            eliminat\w+ cancel\w* revok\w+ repeal\w* abolish\w* rescind\w* terminat\w+
            """,
        ),
        ("withdraw", r"withdr[ae]w(?:s|n|ing)? withdrew quit(?:s|ting)? le(?:ave|aves|ft|aving) exit(?:s|ed|ing)?"),
        ("suspend", r"suspend(?:s|ed|ing)? paus(?:e|es|ed|ing) shelv\w+ fr(?:eeze|eezes|oze|ozen|eezing) waiv\w+"),
        ("expire", r"expir(?:e|es|ed|ing) laps(?:e|es|ed|ing)"),
        (
            "amend",
            r"""
            step(?:s|ped|ping)? ramp\w* beef\w* tighten\w* toughen\w* widen\w* broaden\w* expand\w* extend\w*
            amend\w* revis(?:e|es|ed|ing) prolong\w* renew\w* eas(?:e|es|ed|ing) relax\w* loosen\w* soften\w*
            rais(?:e|es|ed|ing) cut(?:s|ting)? doubl(?:e|es|ed|ing) halv\w+ postpon\w+ delay\w* defer\w*
            par(?:e|es|ed|ing) trim(?:s|med|ming)? lower\w* shav\w+ shr[aiu]nk\w* adjust\w* tweak\w* overhaul\w*
            strengthen\w* upgrad\w+ reduc\w+ increas\w+ intensif\w+ escalat\w+ slash\w* harden\w* triple\w*
            """,
        ),
        ("join", r"join(?:s|ed|ing)? acced(?:e|es|ed|ing)"),
        (
            "ban",
            r"""
            ban(?:s|ned|ning)? bar(?:s|red|ring)? prohibit\w* outlaw\w* embargo\w* block(?:s|ed|ing)?
            halt(?:s|ed|ing)? stop(?:s|ped|ping)? withh[eo]ld(?:s|ing)?
            """,
        ),
        (
            "curb",
            r"""
            restrict(?:s|ed|ing)? curb(?:s|ed|ing)? limit(?:s|ed|ing)? throttl\w+ curtail\w* cap(?:s|ped|ping)?
            chok\w+ controll?(?:s|ed|ing)?
            """,
        ),
        ("grant", r"grant(?:s|ed|ing)? issu(?:e|es|ed|ing) award(?:s|ed|ing)? approv(?:e|es|ed|ing)"),
        (
            "propose",
            r"""
            propos(?:e|es|ed|ing) threaten\w* float(?:s|ed|ing)? mull\w* weigh(?:s|ed|ing)? consider\w*
            draft(?:s|ed|ing)? pitch(?:es|ed|ing)? plan(?:s|ned|ning)? table[sd]
            """,
        ),
        (
            "announce",
            r"""
            announc(?:e|es|ed|ing) unveil\w* publish\w* declar\w+ order(?:s|ed|ing)? decree\w* sign(?:s|ed|ing)?
            adopt(?:s|ed|ing)? pass(?:es|ed|ing)? agree(?:s|d|ing)? ratif\w+ conclud\w+ str[ui]c?k(?:e|es|ing)?
            ink(?:s|ed|ing)? seal(?:s|ed|ing)? initial\w* finali[sz]\w+ clinch\w* reach(?:es|ed|ing)? endors\w+
            """,
        ),
        (
            "impose",
            r"""
            impos(?:e|es|ed|ing) introduc(?:e|es|ed|ing) plac(?:e|es|ed|ing) put(?:s|ting)? enact\w*
            appl(?:y|ies|ied|ying) slap\w* br(?:ing|ings|ought|inging) set(?:s|ting)? launch\w*
            form(?:s|ed|ing)? creat(?:e|es|ed|ing) establish\w* found(?:s|ed|ing)? roll(?:s|ed|ing)?
            implement\w* enforc\w+ activat\w+ add(?:s|ed|ing)? subject(?:s|ed|ing)?
            """,
        ),
        ("effect", r"t(?:ake|akes|ook|aken|aking) c(?:ome|omes|ame|oming) enter(?:s|ed|ing)? g(?:o|oes|oing)|went"),
    )
)
"""What a verb does, by its forms."""

STEP_OF: dict[str, Step] = {
    "resume": Step.RESUMED, "lift": Step.LIFTED, "withdraw": Step.LIFTED, "suspend": Step.SUSPENDED,
    "expire": Step.EXPIRED, "amend": Step.AMENDED, "join": Step.JOINED, "ban": Step.IN_FORCE, "curb": Step.IN_FORCE,
    "grant": Step.MENTIONED, "propose": Step.PROPOSED, "announce": Step.ANNOUNCED, "impose": Step.IN_FORCE,
    "effect": Step.IN_FORCE,
}  # fmt: skip

RULED = re.compile(r"\b(?:regulation|decree|order|circular|instruction|directive|rules?|law)\b", re.IGNORECASE)
REQUIRED = re.compile(
    r"\b(?:needs?|requires?|required|must|ha(?:s|ve) to|will have)\b(?: [\w’'-]+){0,6}? "
    r"(?:approvals?|permits?|licen[cs]es?|authori[sz]ations?)\b",
    re.IGNORECASE,
)
"""A rule that lets things out with papers only, where it goes by no closer name."""
PART = re.compile(
    r"\W+(?:the |a |its |their )?(?:right|option|rule|clause|provision|possibility|practice|carry-?over|"
    r"grace period)\b",
    re.IGNORECASE,
)
"""After a verb: a part of a measure, whose end is not that of the whole."""
BEYOND = re.compile(
    r"\b(?:since|because|while|whereas|although|amid)\b"
    r"|,\s+(?:which|who|whose|where|the (?:first|last|latest|\w+est))\b"
)
"""Where the object of a verb has ended."""
TO_IT = re.compile(r"\bto (?:the|its|their|this|that)(?: [\w-]+){0,2} $", re.IGNORECASE)
"""Between a verb and the word for a measure: "adds 3,000 tonnes to the quota"."""
FURTHER = re.compile(
    r"\b(?:another|a new|new|second|third|fresh|further|additional|separate)\s+(?:[\w-]+\s+){0,3}$", re.I
)
"""Before the word for a measure: one more of its kind."""
FUTURE = re.compile(
    r"\b(?:will|would|could|may|might|should|plans? to|planning to|intends? to|considering|weighing|mulling|ready to|"
    r"threaten(?:s|ed)? to|proposes? to|about to|seeks? to|wants? to|aims? to|prepar(?:es|ing) to|set to|going "
    r"to|expected to|due to)\b",
    re.IGNORECASE,
)
PROMISED = re.compile(r"\b(?:will|shall|has decided to|decided to)\b", re.IGNORECASE)
DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|not|never|no plans?|no intention|n['’]t|cannot|rejected (?:reports|claims|"
    r"suggestions)|dismissed reports|"
    r"ruled out|without)\b",
    re.IGNORECASE,
)
OFFICIAL = re.compile(
    r"\b(?:ministr(?:y|ies)|ministers?|government|officials?|commission(?:er)?|department|secretary|president|"
    r"premier|customs|"
    r"administration|spokes(?:person|man|woman)|agency|authorit(?:y|ies)|cabinet|house|bureau|council|"
    r"representative|regulator|"
    r"parliament|chancellor|directorate|state media)\b",
    re.IGNORECASE,
)
INSIDER = re.compile(r"\b(?:sources?|people|person|diplomats?|insiders?)\b", re.IGNORECASE)
BACK_REFERENCE = re.compile(
    r"\b(?:the|this|these|those|its|their|both) (?:(?:new|latest|export|proposed|planned|same|two) "
    r")*(?P<noun>measures?|rules?|bans?|"
    r"controls?|curbs?|restrictions?|quotas?|quota system|ceilings?|caps?|dut(?:y|ies)|tariffs?|levy|"
    r"licen[cs]ing \w+|suspension|"
    r"embargo|agreement|pact|deal|memorandum|accord|compact|alliance|partnership|floor|order|regulation|decree|circular|"
    r"sanctions|stop|freeze)\b",
    re.IGNORECASE,
)
"""Words that point back to a measure that the article has told of."""
MANY = re.compile(
    r"\b(?:countries|governments|nations|ministers|members|signatories|states|allies|leaders)\b", re.IGNORECASE
)


def goods(text: str) -> tuple[str, ...]:
    """The forms and goods named in ``text``."""
    words = {m[1].lower() for m in _GOODS.finditer(text)}
    return tuple(sorted({_SAME_GOODS.get(w, w) for w in words}))


@lru_cache(maxsize=4096)
def step_word(word: str) -> str | None:
    """What the verb form ``word`` does to a measure."""
    return next((what for what, forms in STEPS if forms.match(word)), None)
