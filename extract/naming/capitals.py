"""Capitals that stand for their governments: "Seoul will contribute" names a state, "a meeting in Seoul" a city.

Only what stands round the name decides: a preposition of place keeps the city, a verb of which it is the subject or a
party to a dispute makes it the state. Where neither speaks, it stays the city.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.model import Mention
from extract.naming.gazetteer import Gazetteer
from extract.naming.vocabulary import UPPER, words

_AT = words(
    "in at near outside inside around across through throughout via into leaving reached reaching visit visits visited "
    "visiting central downtown of toured"
)
_BOUND_FOR = re.compile(r"\b(?:left|leaves|bound|depart\w*|headed|set (?:off|out)) for \Z")
_FLOWN_OUT = re.compile(r"\bfly\w* out \Z")
_FROM = re.compile(r"\bfrom \Z", re.I)
_PRESSED_FROM = re.compile(
    r"\b(?:pressure|response|demands?|calls?|reply|replies|permission|approvals?|support|threats?|objections?|backing|"
    r"exemptions?|retaliation|signals?|concessions?|assurances?|promises?|opposition|guarantees?|help|aid|protests?|"
    r"offers?|proposals?|warnings?|directives?|orders?|instructions?) from \Z"
)
_TO = re.compile(r"\bto \Z", re.I)
_MOVING = re.compile(
    r"\b(?:fly|flies|flew|flown|flying|flights?|travel\w*|go|goes|going|went|gone|come|comes|came|coming|return\w*|"
    r"trips?|visits?|visited|head|heads|headed|heading|journey\w*|sent|drive|drove|trains?|way|road|back|"
    r"sleeper|brought|"
    r"moved?|moving|summoned|shipped|ships?|shipments?|march\w*|invited|missions?|delegations?|ambassadors?|embass\w+|"
    r"envoys?|close|relocat\w+|delivered|home|from \w+|miles|km|kilomet\w+)\b[^.;:]{0,40} to \Z"
)
_SPEAKING_OF = re.compile(
    r"\b(?:with|against|by|on|between|than|unless|until|whether|if|because|while|although|though|that|but|as|when|"
    r"for|[Uu]rg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|"
    r"told|warn(?:s|ed|ing)?|blast(?:s|ed)?|thank(?:s|ed)?|critici[sz](?:e|es|ed|ing)|offer(?:s|ed)?|push(?:es|"
    r"ed|ing)?|"
    r"forc(?:e|es|ed|ing)|let|lets|letting|ang(?:er|ers|ered|ering)|irk(?:s|ed)?|suit(?:s|ed)?|persuad(?:e|es|ed|ing)|"
    r"cop(?:y|ies|ied)|upset|commits?|committed|oblig(?:e|es|ed)|cites?|cited|denounc(?:e|es|ed|ing)|defi(?:es|ed)|"
    r"prompt(?:s|ed|ing)?|court(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|reassur(?:e|es|ed)|"
    r"challeng(?:e|es|ed|ing)|alarm(?:s|ed)?|assur(?:e|es|ed)) \Z"
)
_ROUTES = re.compile(r"\b(?:flights?|trains?|roads?|lines?|routes?|distance|sleepers?|commut\w+|ferr\w+) between \Z")
_BASED = re.compile(
    r"-(?:based|listed|headquartered|born|educated|area|trained|bound)\b|, (?:[A-Z]\.|[A-Z][a-z]+[,.;)])|"
    rf"[ -][{UPPER}]|['’]s (?:[\w-]+ ){{0,2}}(?:streets?|airport|hotels?|river|port|palace|suburbs?|subway|"
    rf"museum|university|"
    r"exchange|district|mayor|city|metro|residents|courts?|buildings?|market|index|bourse|traffic|skyline|"
    r"weather|Government|"
    r"stock|outskirts|cent(?:er|re)|cafes?|schools?|hospitals?)\b",
)
_OWN = re.compile(r"['’]s? ")
_DATELINE = re.compile(r"(?:, (?:\d|[A-Z])| ?[(|/:]| ?[—–-] )")
_BESIDES = (
    r"(?:(?:,? (?:and|or)|,) (?:the )?[A-Z][\w’-]+(?: [A-Z][\w-]+)?)*"
    r"(?:,? (?:on|last|this|late on|early on|earlier|later|since|in) (?:\w+(?: \d+)?),?)?"
    r"(?:, (?:too|however|meanwhile|though|for its part|in turn|in response|by contrast|which [^,.;]{3,90}),)?"
    r"(?: (?:also|alone|itself|still|never|now|already|then|again|once|only|has|long|later|first|officially|"
    r"reportedly|"
    r"abruptly|quickly|quietly|swiftly|formally|repeatedly|recently|promptly|duly|even|soon|each|both))?"
)
_DOES = re.compile(
    _BESIDES + r"(?:, (?:which|whose)\b(?! is (?:the|a) (?:\w+ )?(?:city|capital))|"
    r" (?:is|are|was|were|has|have|had|will|would|could|can|cannot|may|might|must|should|shall|does|do|did|isn|"
    r"wo|won|put|took|takes|said|hit|made|set|gave|began|cut|sought|got|went|came|kept|brought|held|saw|found|"
    r"told|met|won|"
    r"lost|led|sent|withdrew|bought|sold|grew|fell|rose|broke|flew|forbade|fought|spoke|wrote|shut|rode|woke|struck|drew|chose|froze|threw|paid|built|spent|let|left|stood|hopes|sees|says|\w{2,}ed|"
    r"(?!(?:\w*(?:[ai]als|icials|ers|ors|ists|ats|ents|ings|ities|ices|ocks|kets|ares|ations|ies|ours|ives|ics|els|"
    r"talks|times|streets|suburbs|traders|sources|insiders|quarters|shops|roots|headlines|ports|imes|"
    r"ives))\b)[a-z]{3,}s)\b)"
)
_PAIRED = re.compile(r"(?:, | and | or |, and )(?:the )?\Z")
_LAST_WORD = re.compile(r"(\w+) \Z")
_LOOK_BACK = 60


def stand_for_states(text: str, mentions: Sequence[Mention], capitals: set[int], gazetteer: Gazetteer) -> list[Mention]:
    """``mentions`` with those capitals that act or are acted upon as their states, or as the European Union.

    ``capitals``: where the names of capitals begin.
    """
    told: list[Mention] = []
    before: tuple[int, bool] = (0, False)
    for mention in mentions:
        if mention.start not in capitals or mention.type != "place":
            told.append(mention)
            continue
        paired = _PAIRED.fullmatch(text, before[0], mention.start) is not None
        stands = before[1] if paired else _stands(text, mention.start, mention.end)
        before = (mention.end, stands)
        state = gazetteer.state(mention.country) if stands else None
        if state is None:
            told.append(mention)
        else:
            told.append(
                Mention(
                    state.type,
                    state.name,
                    mention.text,
                    mention.start,
                    mention.end,
                    state.country,
                    state.wikidata,
                    "capital",
                )
            )
    return told


def _led_by_place(before: str) -> bool:
    """Does a preposition or a verb of place, or a dash, stand right before, an article between them aside?"""
    before = before.lower().removesuffix("the ")
    if before.endswith(("— ", "– ", "- ")):
        return True
    last = _LAST_WORD.search(before, max(0, len(before) - 14))
    if last is None:
        return False
    return (
        last[1] in _AT
        or (last[1] == "for" and _BOUND_FOR.search(before) is not None)
        or (last[1] == "out" and _FLOWN_OUT.search(before) is not None)
    )


def _stands(text: str, start: int, end: int) -> bool:
    if _BASED.match(text, end):
        return False
    if (start == 0 or text[start - 1] == "\n") and _DATELINE.match(text, end):
        return False
    back = max(0, start - _LOOK_BACK)
    if _led_by_place(text[back:start]):
        return False
    if text.endswith("between ", 0, start) and _ROUTES.search(text, back, start):
        return False
    ends = text[max(0, start - 5) : start].lower()
    if ends == "from " and _FROM.search(text, back, start):
        return _PRESSED_FROM.search(text, back, start) is not None
    if ends.endswith("to ") and _TO.search(text, back, start):
        return _MOVING.search(text, back, start) is None
    if _OWN.match(text, end) or _DOES.match(text, end):
        return True
    # One word and the blank behind it.
    return _SPEAKING_OF.search(text, max(back, text.rfind(" ", back, start - 1)), start) is not None
