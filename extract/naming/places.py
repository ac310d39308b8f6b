"""Places that no gazetteer knows, by what stands round them: "in Sines", "near Boguty", "Gunsan, South Korea"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extract.model import Mention
from extract.naming.adjectives import REGIONAL
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import DATES, FUNCTION_WORDS, HEADS, TITLE_MODIFIERS, TITLES, TRADES, words

_BEFORE = re.compile(
    r"(?:(?P<word>[\w’']+),? (?:in|near|outside|around) (?:the (?:\w+ (?:city|town|port|region|province|state) of )?)?"
    r"|\b(?:ports?|city|town|village|province|district|region|county|island|airport|suburb|outskirts) of "
    r"|\b(?:mines?|plants?|smelters?|refiner(?:y|ies)|deposits?|projects?|factor(?:y|ies)|sites?|warehouses?) at "
    r"|^(?:In|Near|Outside) )\Z",
    re.M,
)
_AROUND = re.compile(
    r"(?:\b(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|"
    r"upstream|downstream|outskirts|edge|banks?|shores?|mouth|hills|valley|suburbs|villages|people|streets|"
    r"residents|mayor|airport|port|harbou?r) (?:of|at|from) (?:the )?"
    r"|\b(?:km|kilomet(?:er|re)s|miles) (?:\w+ )?(?:of|from) "
    r"|\b(?:road|trip|visits?|visited|flight|flights|trains?|railway|line|pipeline|convoys?|lorries|trucks|"
    r"travel(?:l?ed|s)?|flew|flown|drove|shipped|trucked|railed|moved|returned|headed|route|access|"
    r"deliver(?:ed|ies)|back) (?:to|into) "
    r"|\b(?:via|through|towards?|reaching|leaving|left for|bound for|arrived (?:in|at)|based (?:in|at)|held at|"
    r"docked at|stationed at|buried at|born in|raised in|living in|lives in|met (?:in|at)) "
    r"(?:the (?:port|town|city) of )?"
    r"|\b(?i:production|mining|output|smelting|refining|operations|drilling|exploration|work|works|diggers|miners|"
    r"strikes?|workers|blast|explosion|fire|leak|spill|accident|blockade|protests?|stockpile|stockpiles|open pit|"
    r"shaft|kiln|kilns|quay|berth|terminal|separation|processing|ore body|orebody|tailings|concentrator)"
    r" (?:at|in|near) )\Z"
)
""" "north of Boguty", "restarting production at Sines", "the road to Kasenga"."""
_AROUND_ENDS = tuple(
    f"{word} " for word in words("of at from to into via through toward towards reaching leaving for in near the")
)
_WORKS_AFTER = re.compile(
    r" (?:(?:(?:heavy |light )?[Rr]are[ -][Ee]arths?|(?i:nickel|copper|cobalt|lithium|tin|zinc|lead|silver|iron ore|"
    r"gold|antimony|tungsten|graphite|magnet|niobium|vanadium|manganese|uranium|scandium|tantalum|titanium|gallium|"
    r"fluorspar|bauxite|potash|magnesium|molybdenum|spodumene|mineral sands|laterite|sul(?:ph|f)ide|hard[- ]rock|"
    r"ionic clay|carbonatite|brine|polymetallic)|open-pit|joint|"
    r"expansion|underground|tailings|processing|industrial|separation|beneficiation|alumina|steel)(?:[ /-]| and )){0,2}"
    r"(?:[Pp]rojects?|[Oo]perations?|[Pp]rospects?|[Tt]enements?|[Dd]iscovery|Mines?|Deposits?|licen[cs]e area|"
    r"concession|mines?|plants?|smelters?|refiner(?:y|ies)|deposits?|concentrators?|quarry|pits?|tailings|site|"
    r"ore ?body|factory|seaport|port|airport|harbou?r|dry port|border|crossing|district|province|region|county|"
    r"prefecture|valley|peninsula|coast|basin|belt|mountains|desert|river|estuary|dam|works|facility|campus|suburb|mill)\b"
)
_TOWN_AFTER = re.compile(
    r" (?:town|village|township|Township|islands?|archipelago|atoll)\b(?! (?:hall|square|council|meeting))"
)
_LED_TO_WORKS = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|our|whose|at|near|an?|both|new|giant|nearby|"
    r"[’']s?(?: \([A-Z]+: ?\w+\))?)(?: [a-z\d][\w%-]*){0,2} \Z"
)
_HALL = re.compile(
    r"['’]s (?:Hall|Castle|Bay|Island|Harbou?r|Point|Creek|Landing|Cathedral|Square|Palace|Tower|Church|Rock|Bluff|"
    r"Cove|Ferry|Ridge|Gate|Wharf|Quay)\b"
)
""" "Haldor's Hall"."""
_OF_REGIONS = ("ean", "ian", "ern", "ish", "ese", "African", "American", "Texan", "Asian", "Nordic", "Baltic", "Arctic")
"""Endings of adjectives: "the European plant"."""
_MONEY_IN = words(
    """
    stake stakes share shares invest invested invests investing investment investments investor investors interest
    holding holdings position trust confidence faith belief believe believes degree shareholder shareholders partner
    partners
    """
)
_NO_PLACES = (
    words(
        """
    English Mandarin Cantonese Parliament Congress Cabinet Senate Internet Earth Phase Chapter Article Section Annex
    Part Table Figure Tier Category Appendix Twitter Facebook LinkedIn YouTube WeChat Weibo Court Committee Office
    Christ God
    """
    )
    | REGIONAL
)
_HEIGHTS = ("Mt ", "Mt. ", "Mount ", "Lake ")
_FIRST_OF_HEIGHTS = ("Mt", "Mt.", "Mount", "St", "St.", "Lake")
_APART = ("and", "the", "&", *words("Project Projects Mine Mines Deposit Prospect Operation Operations"))
_LISTING = (
    *(
        f"{word} "
        for word in ("include", "includes", "included", "including", "such as", "like", "namely", "are", "of")
    ),
    *(", ", " and ", " or ", ": "),
)
_ITEM = r"[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){0,2}(?: \([^()]{1,30}\))?"
_LISTED = re.compile(
    r"\b(?i:deposits|mines|provinces|districts|regions|counties|towns|cities|villages|ports|islands|prospects|"
    r"refineries|quarries|tenements)(?:,| –| —)?(?: include[sd]?| including| such as| like| namely| are| of|:) "
    r"(?:the )?"
    rf"(?:{_ITEM}(?:, {_ITEM}){{0,6}}(?:, and |, | and | or )(?:the )?)?\Z"
)
""" "Key deposits include Halvern, Falmerby and X"."""
_NEAR = ("in", "near", "outside", "around")
_SETTLED = words("port ports city town village province district region county island airport suburb outskirts state")
_WORKS = words(
    "mine mines plant plants smelter smelters refinery refineries deposit deposits project projects factory factories "
    "site sites warehouse warehouses"
)
_LEADING = (
    *("In ", "Near ", "Outside "),
    *(f"{word} " for word in _NEAR),
    *(f"{word} the " for word in _NEAR),
    *(f"{word} of " for word in _SETTLED),
    *(f"{word} at " for word in _WORKS),
)
"""What ``_BEFORE`` ends with."""
_LAST_LETTERS = frozenset(end[-3:] for end in _LEADING)
"""Asked first: few names have them before."""


def find_places(runs: Sequence[tuple[Token, ...]], named: Sequence[Mention], known: TextMap) -> Iterator[Mention]:
    """Mentions of places by context, and of the same words elsewhere. ``named``: everything settled before, in text
    order."""
    text = known.text
    free = list(_free(runs, named, known))
    countries: dict[str, str | None] = {}
    for name, start, end in free:
        if name.startswith(_HEIGHTS) and " " in name:
            countries.setdefault(name, _country_behind(known, end))
            continue
        if text.endswith(_LISTING, 0, start) and _LISTED.search(text, max(0, start - 160), start):
            countries.setdefault(name, None)
            continue
        led = text[start - 3 : start] in _LAST_LETTERS and text.endswith(_LEADING, 0, start)
        before = _BEFORE.search(text, max(0, start - 50), start) if led else None
        if before is None and _stands_there(text, start, end):
            countries.setdefault(name, _country_behind(known, end))
            continue
        if before is not None and (before["word"] or "").lower() not in _MONEY_IN and text[end : end + 1] != "-":
            countries.setdefault(name, _country_behind(known, end))
        elif _country_behind(known, end) is not None:
            countries[name] = _country_behind(known, end)
    for name, start, end in free:
        hall = _HALL.match(text, end) if text[end : end + 1] in ("'", "’") else None
        if hall is not None:
            yield Mention(
                "place", text[start : hall.end()], text[start : hall.end()], start, hall.end(), None, None, "place:form"
            )
        elif name in countries:
            yield Mention("place", name, name, start, end, countries[name], None, "place:context")


def _stands_there(text: str, start: int, end: int) -> bool:
    """Does somebody live, mine, ship or travel there, or is a mine, a port, a river called by the name?"""
    if text[end : end + 1] == "-" or text.endswith(_OF_REGIONS, start, end):
        return False
    if text[end : end + 1] == " " and _TOWN_AFTER.match(text, end):
        return True
    if text[end : end + 1] == " " and _WORKS_AFTER.match(text, end):
        return _LED_TO_WORKS.search(text, max(0, start - 40), start) is not None
    return text.endswith(_AROUND_ENDS, 0, start) and _AROUND.search(text, max(0, start - 48), start) is not None


def _free(
    runs: Sequence[tuple[Token, ...]], named: Sequence[Mention], known: TextMap
) -> Iterator[tuple[str, int, int]]:
    """Names of up to three words that nothing settled touches and that may be a place's, with start and end."""
    text = known.text
    starts = [m.start for m in named]

    def untaken(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before < 0 or named[before].end <= at

    adjectives = known.demonym_starts
    for run in runs:
        if len(run) == 1:
            word, start, end, _ = run[0]
            if _fit(word) and start not in adjectives and untaken(start):
                yield word, start, end
            continue
        for tokens in _rows(run):
            if not 1 <= len(tokens) <= 3 or tokens[0].start in adjectives:
                continue
            rest = tokens[1:] if tokens[0].text in _FIRST_OF_HEIGHTS and len(tokens) > 1 else tokens
            if all(t.capital and _fit(t.text) and untaken(t.start) for t in rest) and untaken(tokens[0].start):
                start, end = tokens[0].start, tokens[-1].end
                yield text[start:end], start, end


def _rows(run: Sequence[Token]) -> Iterator[list[Token]]:
    """Capitals in a row, those that "and" joins apart; what stands there ("Project") is no part of the name."""
    row: list[Token] = []
    for token in run:
        if token.text in _APART:
            while len(row) > 1 and row[-1].text in TRADES:
                # "the Falmer Rare Earths Project"
                row.pop()
                if row[-1].text in ("Rare", "Iron", "Heavy"):
                    row.pop()
            if row:
                yield row
            row = []
        elif token.text not in FUNCTION_WORDS:
            row.append(token)
    if row:
        yield row


@lru_cache(maxsize=8192)
def _fit(word: str) -> bool:
    """Can ``word`` be part of a place's name?"""
    return (
        len(word) > 2
        and not word.isupper()
        and not word[:-1].isupper()  # "EVs"
        and "." not in word
        and not any(c.isdigit() for c in word)
        and word not in FUNCTION_WORDS
        and word not in HEADS
        and word not in TITLES
        and word not in TITLE_MODIFIERS
        and word.replace("–", "-").split("-", 1)[0] not in DATES
        and word not in _NO_PLACES
    )


def _country_behind(known: TextMap, end: int) -> str | None:
    """Country that follows after a comma ("Gunsan, South Korea")."""
    if not known.text.startswith(", ", end):
        return None
    for match in known.matches_in(end + 2, end + 3):
        closes = known.text[match.end : match.end + 1] in (",", ".", ";", ")", "")
        if match.start == end + 2 and match.entry.type in ("country", "place") and closes:
            return match.entry.country
    return None
