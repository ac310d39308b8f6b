"""What the words round a name say for a person: title, role, apposition, verbs of saying."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extract.naming import forms
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import BODIES, COMPANIES, ROLE, TITLES, TRADES, words

ENOUGH = 3
"""Evidence that makes a person of an unknown name of two words or more."""

_SAYING = words(
    """
    said says told added adds noted notes argued argues warned warns stressed wrote writes stated explained claimed
    commented insisted acknowledged admitted declared observed remarked replied responded reiterated emphasised
    emphasized suggested urged called announced confirmed denied cautioned recalled predicted believes thinks met
    visited testified tweeted posted expects hopes asked agreed signed described welcomed criticised criticized
    rejected vowed pledged disagreed disputed cautions stresses countered conceded complained estimated estimates
    forecast reckons sees wondered wonders begs begged calculates calculated insists maintains maintained disputes
    quipped joked laughed sighed smiled shrugged nodded grumbled fumed predicts attributes complains demanded
    demands contended contends alleged alleges accused accuses hailed blasted praised figures recalls concedes
    concluded concludes counters retorted speculated lamented laments whispered muttered chuckled resigned tells
    explains acknowledges swore promised promises applauded ventured
    """
)
_SAID = rf"(?:{'|'.join(sorted(_SAYING))}|pointed out)"
VERB_AFTER = re.compile(
    r",?\s(?:(?:also|later|has|had|have|then|previously|earlier|recently|repeatedly|who|on \w+day|in an? \w+|further|"
    rf"again)\s)*{_SAID}\b"
)
_NEXT_WORD = re.compile(r",?\s(\w+)")
_FIRST_OF_VERB = _SAYING | words(
    "pointed also later has had have then previously earlier recently repeatedly who on in further again"
)
"""The first word of what ``VERB_AFTER`` finds: asked first."""
_VERB_BEFORE = re.compile(
    rf"\b(?:{_SAID}|[Aa]ccording to|quoted|citing|interviewed|succeeded|appointed|nominated|named|met with|thanked|"
    r"led by|headed by|chaired by|contact|led by|written by|signed by|replaced by|accompanied by)\s(?:the\s)?\Z"
)
_ROLE_BEFORE = re.compile(
    rf"\b(?:(?:{ROLE}|minister of \w+|secretary of \w+)s?,?|"
    rf"(?:{ROLE}|MP|MEP|CEO|CFO|Minister|Secretary|Commissioner|Ambassador|Governor|Director|Director-General|Chairman|"
    r"Chairwoman|Chair|President|Undersecretary|Representative|Envoy) (?:of|for|from|at|to) (?:the )?"
    r"[\w’'& -]{2,40},|(?:CEO|CFO|COO|CTO|Founder|Chairman|Chairwoman|Chairperson|Chair|President|Director|Officer|"
    r"Manager|Minister|Secretary|Commissioner|Ambassador|Governor|Spokesperson),)\s\Z"
)
_WORD = re.compile(r"\w+")
_A_ROLE = re.compile(rf"{ROLE}s?")
_LAST_OF_POSSESSIVE = ("' ", "’ ", "'s ", "’s ")
_LAST_OF_VERB = _SAYING | words(
    "to quoted citing interviewed succeeded appointed nominated named with thanked by contact out"
)
"""The last word of what ``_ROLE_BEFORE`` and ``_VERB_BEFORE`` find: asked first, for few names have it."""
_IT_WAS = re.compile(r"\b[Ii]t (?:was|is|has been) \Z")
_PARTY_TAG = re.compile(r" \((?:D|R|I|Lab|Con|LD|SNP|L|NDP)(?:-[A-Z][\w.]*|[.,][^)]{2,20})?\)")
_OF_PARTY = re.compile(
    r"\b(?:Democrat|Republican|Independent|Conservative|Labour|Green|Liberal|Socialist|Social Democrat|"
    r"Christian Democrat|Tory|Partner|Trade unionist|[Mm]y (?:friend|colleague)|surnamed) \Z"
)
_LAST_OF_PARTY = words(
    "Democrat Republican Independent Conservative Labour Green Liberal Socialist Tory Partner unionist friend "
    "colleague surnamed"
)
_APPOSITION = re.compile(
    r"(?:,\s(?!and\s)|\s\(|\s[–—-]\s)(?:(?:who (?:is|was|heads|leads|chairs|runs|teaches|works|serves)|whose)\s|"
    r"(?:(?:then|now|the|a|an|its|their|his|her|one of|who is|former)\s)*(?:[\w&./’'-]+\s){0,5}?"
    rf"(?:{ROLE}(?!s?\s[A-Z][\w’'-]+\s(?:[a-z]{{2,3}}\s)?[A-Z])|CEO|CFO|COO|CTO|MEP|MP|"
    r"(?:Minister|Secretary|Director|Chairman|President|Professor)\s(?:of|"
    r"for))s?\b(?!['’]s|\s(?:said|told|of\sstate\sof)))"
)
_BECAME = re.compile(
    r"\s(?:became|becomes|was (?:named|appointed|elected|sworn in as)|is|has been|serves as|served as|works as)\s"
    rf"(?:(?!(?:to|in|on|at|by|for|that|not|and)\s)[\w’'-]+\s){{0,5}}?{ROLE}\b"
)
_SIGNED = re.compile(
    r",\s(?:[A-Z][\w-]+\s(?:and\s)?){0,3}(?:President|Director|Chair|Chairman|Chairwoman|Chairperson|Officer|"
    r"CEO|Secretary|"
    r"Secretary-General|Manager|Minister|Coordinator|Fellow),\s(?:the\s)?(?=[A-Z])"
)
"""Name, office, body, as below a quotation."""
_AGED = re.compile(r"\s?(?:,\s\d\d,|\(\d\d\)|,\swhose\b)")
_WHO = re.compile(r"\s?,\swhom?\b")
_OF_BODY = re.compile(
    r"\s(?:of|from|at|with)\s(?:the\s)?(?:(?!(?:in|on|and|to|by|as|that|when)\s)[a-z-]+\s){0,4}(?=[A-Z])"
)
_OF_BODY_SAID = re.compile(
    r"\s(?:of|from|at|with)\s(?:the\s)?[A-Z][\w’'&-]*(?:\s(?:(?:of|for|and|de|du|&)\s(?:the\s)?)?[A-Z][\w’'&-]*){0,5}"
    rf"\s(?:also\s|later\s)?{_SAID}\b"
)
""" "Tilda Rasmussen of the Halden Institute said"."""
_FIRST_OF_BECAME = words("became becomes was is has serves served works")
_FIRST_OF_BODY = words("of from at with")
_POSSESSIVE = re.compile(r"(?:['’]s?) \Z")
_BODY_END = re.compile(rf" (?:{'|'.join(sorted(COMPANIES | BODIES | TRADES))})\Z")
_CLAUSE = re.compile(rf"[,;.\n“\"]|\s{_SAID}\b")
_PHRASE_BREAK = re.compile(r"[.;\n“\"]|\b(?:after|as|that|said|told|by|when|while|met|with|in|before|because)\b")


def weigh(name: Sequence[Token], titled: bool, known: TextMap) -> tuple[int, str | None]:
    """Evidence that ``name`` is a person, and the country that role or apposition give. ``titled``: a title stands
    before it in the same row of capitals."""
    start, end = name[0].start, name[-1].end
    before, country = _before(known, start, end)
    behind, theirs = _behind(known, start, end)
    return forms.weight(name) + 3 * titled + before + behind, country or theirs


def around(name: Token, known: TextMap) -> int:
    """Evidence in the words around ``name``, a surname that stands alone, that it is a person's."""
    return _before(known, name.start, name.end)[0] + _behind(known, name.start, name.end)[0]


def _before(known: TextMap, start: int, end: int) -> tuple[int, str | None]:
    """What the words before the name say: role, verb, party, the possessive of a body."""
    text = known.text
    before = text[max(0, start - (64 if text[start - 2 : start - 1] == "," else 40)) : start]
    near = _WORD.findall(before)
    if not near:
        return 0, None
    score, country = 0, None
    if _may_end_in_role(before, near) and _ROLE_BEFORE.search(before, _last_words(before)):
        score += 3
        country = _country_of_role(known, start)
    if _before_article(near) in _LAST_OF_VERB and _VERB_BEFORE.search(before):
        score += 2
    if (near[-1] in _LAST_OF_PARTY and _OF_PARTY.search(before)) or (
        text.startswith(" who ", end) and _IT_WAS.search(before)
    ):
        score += 3
    if before.endswith(_LAST_OF_POSSESSIVE) and _possessive_of_body(known, start):
        score += 2
    return score, country


def _behind(known: TextMap, start: int, end: int) -> tuple[int, str | None]:
    """What the words behind the name say: apposition, age, office, verb of saying, body."""
    text = known.text
    sign = text[end : end + 1]
    if sign == ":":
        # A speaker of a transcript.
        return 3 * (start == 0 or text[start - 1] == "\n"), None
    if not (sign.isspace() or sign in (",", "(")):
        return 0, None
    score, country = 0, None
    following = _NEXT_WORD.match(text, end)
    next_word = following[1] if following else ""
    if sign in (",", "(") or text[end + 1 : end + 2] in (",", "(", "–", "—", "-"):
        apposition = _APPOSITION.match(text, end, min(len(text), end + 110))
        if apposition:
            score += 3
            country = known.country_in(end, _apposition_end(text, apposition.end()))
        elif _SIGNED.match(text, end):
            score += 3
        # Only people are "who".
        score += 3 if _WHO.match(text, end) else 2 * bool(_AGED.match(text, end))
        if sign == " " and _PARTY_TAG.match(text, end):
            score += 3
    elif next_word in _FIRST_OF_BECAME and _BECAME.match(text, end, min(len(text), end + 90)):
        score += 3
    if next_word in _FIRST_OF_VERB and VERB_AFTER.match(text, end):
        score += 2
    of = _OF_BODY.match(text, end) if next_word in _FIRST_OF_BODY else None
    if of:
        score += 1 + 2 * bool(_OF_BODY_SAID.match(text, end))
        country = country or next((m.entry.country for m in known.matches_in(of.end(), of.end() + 1)), None)
    return score, country


def _may_end_in_role(before: str, near: Sequence[str]) -> bool:
    if before[-2:-1] == "," and any(word in before for word in (" of ", " for ", " from ", " at ", " to ")):
        return True
    if before[-2:-1] == "," and near[-1] in TITLES:
        return True
    return _is_role(near[-1]) or near[-2:-1] == ["of"]


def _last_words(before: str) -> int:
    """Where ``_ROLE_BEFORE`` need not look further back: a role has one word or two, if nothing is said of it."""
    if before[-2:-1] == "," or " of " in before:
        return 0
    parts = before.rsplit(None, 2)
    return len(parts[0]) if len(parts) == 3 else 0


@lru_cache(maxsize=8192)
def _is_role(word: str) -> bool:
    return _A_ROLE.fullmatch(word) is not None


def _before_article(near: Sequence[str]) -> str:
    return near[-2] if near[-1] == "the" and len(near) > 1 else near[-1]


def _possessive_of_body(known: TextMap, start: int) -> bool:
    """ "Halden Metals' Tilda Rasmussen said": a name behind the possessive of an institution or company."""
    before = _POSSESSIVE.search(known.text, max(0, start - 4), start)
    if before is None:
        return False
    at = before.start() - 1
    return any(m.entry.type in ("organization", "outlet") for m in known.matches_in(at, at + 1)) or bool(
        _BODY_END.search(known.text, max(0, before.start() - 20), before.start())
    )


def _apposition_end(text: str, start: int) -> int:
    found = _CLAUSE.search(text, start, start + 120)
    return found.start() if found else min(len(text), start + 120)


def _country_of_role(known: TextMap, start: int) -> str | None:
    window = max(0, start - 60)
    breaks = [m.end() for m in _PHRASE_BREAK.finditer(known.text, window, start)]
    cut = known.text.rfind(", ", window, start)
    return known.country_in(max([window, cut, *breaks]), start)
