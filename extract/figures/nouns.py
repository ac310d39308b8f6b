"""What a bare number counts, and where a number is no quantity but part of a name, a date or a list."""

from __future__ import annotations

import re

from extract.figures.numbers import SPELT, Number
from extract.figures.quantity import word_before, words, words_before
from extract.figures.reasons import NoFigure

_WORD = re.compile(r"([ \u00a0-]|, (?=[a-z]+ [a-z]+))([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'.&-]*)")
STOP = words(
    "a an the and or but nor of in on at to from with by for as is are was were be been being has have had will "
    "would can could may might "
    "must shall should do does did that which who whom whose this these those it its their his her our my your "
    "they he she we i you not no "
    "if when while where because since until after before than then there here per into onto over under about "
    "between against during "
    "through across via without within amid among said says say told also however according so such most less "
    "very just only still "
    "am pm doing going being having making working both each every all any some another times vs versus"
)
_PLURALS = words(
    "people men women children personnel staff aircraft vessels series police mice feet companies countries "
    "ministers species crew "
    "troops media criteria data phenomena memoranda consortia referenda symposia bacteria addenda"
)
_NOT_PLURAL = words(
    "us is was as has its this thus plus gas his bus various previous serious across class process access "
    "business less is loss mass glass "
    "always perhaps towards besides afterwards overseas news minus says does goes makes takes gives rose's "
    "continuous numerous famous "
    "religious dangerous nervous ambitious obvious precious tons s uses means remains becomes comes seems"
)
_SIZED = re.compile(r" (?:[$€£]?\d[\d,.]*(?: ?[mb]illion)?)-[a-z]+(?:-[a-z]+)*(?= [a-z])")
""" "Two 10-year contracts"."""
_HYPHENATED = re.compile(
    r"-(country|nation|member|state|point|strong|person|company|strand|pronged|step|stage|seat|project|unit|page|term|judge|"
    r"vote|man|woman|vehicle|car|room|storey|story|turbine|vessel|ship|truck|job|lane|item|week|mine|plant|party|game|hole|"
    r"bed|cent|volume|item|article|chapter|bill|deal|employee|worker|family|household|student|patient)\b"
)
_MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec"
)
_MONTH_AFTER = re.compile(
    r"(?:st|nd|rd|th)?(?: of|,)? ?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|"
    r"ust|tember|ober|ember)?\b"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_CLOCK = re.compile(r" ?(?:a\.?m\.?|p\.?m\.?|o['’]clock|GMT|UTC|CET|EST|EDT|hrs)(?![A-Za-z])")
_OF_TIME = re.compile(r"st|nd|rd|th|(?: of|,)? ?[JFMASONDGUCEapoh]")
"""With it begins what ``_ORDINAL``, ``_CLOCK`` and ``_MONTH_AFTER`` find."""
_FIRST_OF_TIME = frozenset("snrt o,JFMASONDGUCEaph")
"""The first letter of it."""
_LABELS = words(
    "no no. nos. number numbers article articles section sections chapter annex appendix clause paragraph page "
    "pages pp. p. phase stage "
    "level tier type class category title part item line lines rule rules act bill resolution regulation "
    "directive order announcement "
    "decree notice code hs step point option version volume vol. issue figure table chart channel highway route "
    "flight room block lot "
    "grade model group route unit team site platform gate terminal day week year question q formula square top "
    "covid covid-19 agenda "
    "vision objective schedule heading subheading "
    "asx ftse csi cac dax msci stoxx nikkei topix kospi tsx s&p p fortune forbes russell omx ibex"
)
_ALWAYS_LABELS = words("no article section page number chapter annex top phase point step day")
"""Labels in lower case too."""
_ABBREVIATED = words("no hs nos")
_STANDARDS = frozenset({"NI", "ISO", "S-K", "JORC", "IATF", "ASTM"})
"""Rules of disclosure and norms, known by their number: "an NI 43-101 report"."""
_GRADES = words("tier stage class type level grade category scope phase zone")
""" "Tier 1 suppliers", in lower case too: which, not how many."""
_AGES = words("aged age ages")
_TELLING = (
    _MONTHS
    | _AGES
    | _ABBREVIATED
    | _GRADES
    | {standard.lower() for standard in _STANDARDS}
    | {label.rstrip(".") for label in _LABELS}
    | {"of"}
)
"""Words before a number, without their full stop, that can make it no quantity: asked first."""
_FAMILIAR = re.compile(
    r",? (?:familiar|with (?:direct |first-hand )?knowledge|briefed|close to the|in the know|who (?:asked|declined)"
    r"|said\b|told\b|say\b|confirmed\b|added\b|described\b|acquainted)"
)
_VOICES = words(
    "people persons officials diplomats sources executives aides insiders traders bankers lawmakers analysts lawyers "
    "ministers advisers staffers delegates economists"
)
""" "Two diplomats said": voices, not quantities."""
_AWAY = re.compile(r" (?:from|away|north|south|east|west)\b")
_PAIR = words(
    "metals minerals elements countries governments nations sides parties capitals neighbours neighbors allies "
    "leaders ministers men women powers economies treasuries presidents partners premiers states administrations "
    "people officials persons"
)
""" "The two governments": named before, not counted here."""
_VAGUE = words("sources times reasons things ways sides aspects fronts streets corners doors words keys cheers")
_PART_OF = re.compile(r" of (?:the|its|her|his|their|our|my|your|these|those|them|which|whom)\b| each\b")
_READ_TIME = re.compile(r"[ -]min(?:ute)?s?[ -]read\b")
_LEADING = words(
    "about around some over nearly only just almost roughly and or the in of with for at to by all another"
)
_STATES = ("u.s", "u.k", "u.n", "e.u", "u.a.e")
_AND_MORE = re.compile(r" (?:and|or) ([a-z]+s)\b")
_STRETCHES = words("first last next past previous preceding remaining")
""" "The first three quarters": a stretch of the calendar."""
_DEFINITE = words("the these those both other his her their its our my")


def label(text: str, number: Number, floor: int, limit: int) -> NoFigure | None:
    """What a numeral is instead of a quantity: a date, a clock time, an ordinal, a numbered thing, part of a name."""
    start, end = number.start, number.end
    after = text[end : min(limit, end + 12)]
    if not number.in_words and after[:1] in _FIRST_OF_TIME and _OF_TIME.match(after):
        if _ORDINAL.match(after):
            return NoFigure.ORDINAL
        if _CLOCK.match(after):
            return NoFigure.CLOCK
        if number.plain and number.value <= 31 and _MONTH_AFTER.match(after):
            return NoFigure.DATE
    if after.startswith((" min", "-min")) and _READ_TIME.match(text, end, limit):
        return NoFigure.FURNITURE
    word = word_before(text, start, floor)
    if not word:
        return NoFigure.LIST if number.plain and after[:1] in {".", ")"} and after[1:2] in {" ", ""} else None
    last = word.rstrip(".,").lower()
    return _told_by(word, last, text, number, floor, after) if last in _TELLING else _in_name(text, number, after)


def _told_by(word: str, last: str, text: str, number: Number, floor: int, after: str) -> NoFigure | None:
    """What the ``word`` before a numeral makes of it; ``last``: the word in small letters, without its sign."""
    if number.plain and last in _MONTHS and word[:1].isupper() and number.value <= 31 and not _share(after):
        # "filed since April, 28 were approved"
        return None if word.endswith(",") else NoFigure.DATE
    if word in _STANDARDS or (
        last in _GRADES and number.plain and number.value < 10 and after[:1] != "." and word == last
    ):
        return NoFigure.LABEL
    if (word.lower() in _LABELS or last in _ABBREVIATED) and not _share(after):
        return NoFigure.LABEL if word[:1].isupper() or last in _ALWAYS_LABELS else None
    if last == "of" and words_before(text, number.start, floor, most=2)[0] == "Group":
        return NoFigure.NAME
    return NoFigure.AGE if last in _AGES else _in_name(text, number, after)


def _share(after: str) -> bool:
    return after.startswith(("%", " per", " pct"))


def _in_name(text: str, number: Number, after: str) -> NoFigure | None:
    """ "Two Harbors": capitals that are not the start of the sentence."""
    named = number.in_words and text[number.start].isupper() and after[:1] == " " and after[1:2].isupper()
    return NoFigure.NAME if named else None


def after_name(text: str, number: Number, floor: int) -> bool:
    """ "Boeing 737", "Apollo 11": a small plain number right behind a capitalised word inside a sentence."""
    if not number.plain or text[number.start - 1 : number.start] != " ":
        return False
    before = words_before(text, number.start, floor, most=2)
    inside = len(before) > 1 or (before and number.start - len(before[-1]) - 1 > floor)
    return bool(
        inside and before[-1][:1].isupper() and before[-1][-1:].islower() and before[-1].lower() not in _LEADING
    )


def counted(text: str, number: Number, limit: int) -> tuple[str | None, int]:
    """What a bare number counts ("new investments and partnerships") and its end; ``(None, number.end)`` if nothing."""
    end = number.end
    if m := _HYPHENATED.match(text, end, limit):
        return m[1], m.end()
    if number.in_words and number.value == 1:
        return None, end
    if text.startswith(" quarters", end) and word_before(text, number.start, 0) in _STRETCHES:
        return None, end
    m = _PART_OF.match(text, end, limit)
    pair = m and number.in_words and number.value == 2 and m[0].endswith("them")
    if m and not (pair and _definite(text, number.start)):  # "the two of them"
        return m[0].strip(), m.end()
    first = end + (4 if text.startswith("-odd ", end) else text[end : end + 1] == "+")
    if number.value < 1000 and (sized := _SIZED.match(text, first, limit)):
        at = _head_noun(text, sized.end(), limit)
        return (text[sized.end() : at].strip(), end) if at is not None else (None, end)
    at = _head_noun(text, first, limit)
    if at is not None and number.in_words and number.value < 4 and _definite(text, number.start):
        nouns = {word.rstrip("'’") for word in text[first:at].lower().split()}
        if (number.value == 2 and nouns & _PAIR) or nouns & {"people", "officials", "persons"}:
            return None, end
    if at is not None:
        return text[first:at].strip(), at
    if number.scale_text == "dozen" and text[end : end + 1] == " " and _WORD.match(text, end, limit):
        return "dozen", end
    return None, end


def _head_noun(text: str, first: int, limit: int) -> int | None:
    """End of the noun phrase at ``first``: its first plural noun within six words, adjectives before it."""
    at, adjectives = first, 0
    for _ in range(6):
        m = _WORD.match(text, at, limit)
        if not m or (at == first and m[1] not in " \u00a0"):
            return None
        word = m[2].rstrip(".")
        low = word.lower()
        if low in {"and", "or"} and first < at and not adjectives:
            adjectives, at = at, m.end()  # "seven medium and heavy rare earths"
            continue
        if adjectives and (low in SPELT or low[0].isdigit()):
            return adjectives  # "nine American and two Taiwanese firms"
        if low == "such" and at == first:
            at = m.end()
            continue
        if low in STOP or low.endswith(("’s", "'s")):
            return None
        if low in _STATES:
            adjectives = at = m.end()  # "eight U.S. allied countries"
            continue
        at = m.end() - (len(m[2]) - len(word))
        if _plural(low) and word[-1] not in "’'":
            if low in _VAGUE or low in _MONTHS or (low in _VOICES and _FAMILIAR.match(text, at, limit)):
                return None
            if low == "blocks" and _AWAY.match(text, at, limit):
                return None
            return _joined(text, at, limit)
        if m[2] != word:
            return None
    return None


def following(text: str, at: int, limit: int) -> str | None:
    """The noun phrase glued to a quantity: "project pipeline" in "a $2 billion project pipeline"."""
    words_after: list[str] = []
    while len(words_after) < 4 and (m := _WORD.match(text, at, limit)):
        word = m[2]
        if m[1] not in " -" or word.lower() in STOP or word.lower().endswith(("ed", "’s", "'s", "ly")):
            break
        words_after.append(word.rstrip("."))
        at = m.end()
        if word.endswith("."):
            break
    return " ".join(words_after) or None


def _definite(text: str, start: int) -> bool:
    words = words_before(text, start, 0, 14)
    return bool(words) and words[-1].lower() in _DEFINITE


def _plural(low: str) -> bool:
    return low in _PLURALS or (
        low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is", "ous")) and low not in _NOT_PLURAL
    )


def _joined(text: str, at: int, limit: int) -> int:
    """Where " and partnerships" after the head noun ends."""
    m = _AND_MORE.match(text, at, limit) if text.startswith((" and ", " or "), at) else None
    return m.end() if m and _plural(m[1]) else at
