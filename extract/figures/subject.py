"""What a figure measures, as a short phrase: the noun counted, the one it stands beside, or the one it is said of.

Asked in this order: what the number counts, the figure that it is compared with, the noun behind it ("a $2 billion
credit line"), the one that "of" joins to it, the object that a verb raises or cuts to it, the subject of the verb.
"""

from __future__ import annotations

import re

from extract.figures.beside import TIMES, glued, joined
from extract.figures.compared import discounted_value, goes_on, is_compared, is_listed, quoted_ware
from extract.figures.doings import done_to
from extract.figures.phrase_ends import (
    BOUND,
    CALENDAR,
    EMPTY,
    VERB,
    head_phrase,
    measure_named,
    moving_phrase,
    object_phrase,
    subject_phrase,
    tail_phrase,
)
from extract.figures.quantity import Quantity, words

_RELATIVE = frozenset({"percent", "ratio"})
_MODIFYING = words(
    "about around some nearly almost roughly just only a an over under more less than up at least most as much high "
    "low between by estimated approximately the its further additional another total combined record worth"
)
_MODIFYING_OF = (" total of", " equivalent of")
_CHANGE_NOUN = re.compile(
    r"[ -](?:[a-z-]+ )?(?:increase|rise|jump|surge|gain|hike|growth|decrease|decline|drop|fall|cut|reduction|slump|"
    r"plunge|improvement|slowdown)s?\b(?: (?:in|of|to) )?"
)
_LOWER = re.compile(r"[ -](?:higher|lower|more|less|fewer) (?!(?:than|from|in|at|on|to|or|by)\b)([a-z][^,.;:()]{3,60})")
_TO_DO = re.compile(r" to ([a-z]+(?: (?:[a-z-]+|[A-Z][\w-]*)){1,6})")
_ASIDE = re.compile(r" ?\([^()]*\)")
_CONTENT = re.compile(
    r" ((?:[A-Z][a-z]?){1,3}\d[\w]*|LiO|TREO|REO|TGC|Cg|CuEq|NiEq|Cu|Ni|Co|Li|Au|Ag|Sn|W|Zn|Pb|Mo|Mn|Ti|V|U|Nb|Ta|Fe|"
    r"Sb|copper|nickel|cobalt|lithium|tin|zinc|lead|tungsten|graphite|uranium|manganese|molybdenum|vanadium|titanium|"
    r"niobium|tantalum|antimony|gold|silver|gallium|germanium|fluorite)\b(?! [a-z]*(?:tax|duty|tariff|stake|share))"
)
""" "1.4% copper": a grade."""
_CONTENTS = frozenset({"percent", "g/t", "ppm", "ppb", "kg/t"})
_LENGTHS = frozenset({"m", "ft", "km", "mile"})
_LENGTH = re.compile(
    r"[ -](?:(deep|depth|long|thick|wide|high|tall|north|south|east|west|from|away)\b|@ ?\d"
    r"|(?:at|grading) [\d.]+ ?(?:%|g/t))"
)
_EXTENTS = {
    "deep": "depth", "depth": "depth", "long": "length", "thick": "thickness", "wide": "width", "high": "height",
    "tall": "height", "north": "distance", "south": "distance", "east": "distance", "west": "distance",
    "from": "distance", "away": "distance",
}  # fmt: skip
_ING = words(
    "exceeding totalling totaling eclipsing finishing returning including boosting toward towards beating topping"
)
_RISE_OF = re.compile(
    r"(?:.* )?(?:rise|increase|jump|surge|leap|gain|hike|growth|spike|drop|fall|decline|decrease|plunge|slump|"
    r"reduction|contraction)\Z"
)
_KEEPS = re.compile(
    r" (?:retain|hold|keep|own|kept|held|acquir|control)(?:s|ed|e|es|ing)?(?: (?:the|a|an|its|their))?(?: (?:remaining|"
    r"other|further|additional))?\Z"
)
""" "Retains 25 percent"."""
_ITS_OBJECT = re.compile(r" ((?:its|their|his|her|the|a|an|[a-z]+['’]s) [^,;:.()]{3,60})")
_CONTINUES = re.compile(r"(?:,| )(?:and|but) (?:was|were|is|are|stood|stayed|remained)(?: up| down)?\Z")
""" "Imports fell 12% in January and were down 3% in February"."""
_TIMES_VERB = re.compile(r"(?:doubl|tripl|quadrupl|halv|trebl)(?:ed|ing|es?)\Z")
_OWNED = re.compile(r"[ -](?:held|owned|controlled)\b")
_SIGNS = ';:“”"()—–'


def measured(text: str, q: Quantity, floor: int, low: int, high: int, last: str | None = None) -> str | None:
    """The phrase, or None; ``low`` and ``high`` bound the stretch that belongs to this figure, ``last`` is what the
    figure before it in the sentence measures; the sentence begins at ``floor``."""
    if q.noun and q.noun != "dozen" and not q.noun.startswith(("of ", "each")):
        return _counted(text, q, high)
    if q.unit in _LENGTHS and (m := _LENGTH.match(text, q.end)):
        return _EXTENTS.get(m[1] or "", "intersection")
    if q.unit in TIMES:
        return _lasting(text, q, floor, low, high)
    if last and is_compared(text, low, q.start, q.unit or ""):
        return last
    if low > floor and q.unit != "percent" and (value := discounted_value(text, low, q.start)):
        return value
    if q.unit in _CONTENTS and q.change is None and (m := _CONTENT.match(text, q.core_end, high)):
        return f"{m[1]} grade"
    before = _before_modifiers(text, q, low)
    if q.unit == "percent" or (q.change and _CHANGE_NOUN.match(text, q.end, high)):
        share = _share(text, q, before, floor, low, high, last)
        if share or q.change:
            return share or _told_of(text, q, before, None, floor, low, high, last)
    if noun := glued(text, q, high):
        return noun
    if ware := quoted_ware(before):
        return ware
    of = None if q.unit in _RELATIVE or q.change else joined(text, q, high, of_only=True)
    if head := tail_phrase(before):
        return f"{head} of {of}" if of and len(of) < 40 and of.lower() not in head.lower() else head
    money = (q.unit or "")[:3].isupper()
    return done_to(before, of, money=money) or _told_of(text, q, before, of, floor, low, high, last)


def _share(text: str, q: Quantity, before: str, floor: int, low: int, high: int, last: str | None) -> str | None:
    """Of a percentage: "a margin of 9%", "a 9% rise in sales", "9% of sales"."""
    if head := tail_phrase(before):
        if not _RISE_OF.match(head):
            return head
        return joined(text, q, high, of_only=False) or last or _subject(text, q, before, floor, low) or head
    if _OWNED.match(text, q.end, high) or (
        not text.startswith(" of ", q.end) and _KEEPS.search(before, max(0, len(before) - 40))
    ):
        return "stake"
    if m := _CHANGE_NOUN.match(text, q.end, high):
        behind = head_phrase(text[m.end() : min(high, m.end() + 80)]) if m[0][-1] == " " else None
        return behind or _subject(text, q, before, floor, low) or last or _nearest(before)
    if m := _LOWER.match(text, q.end, high):
        return head_phrase(m[1])
    if q.change is None and (of := joined(text, q, high, of_only=True)):
        return of if of.startswith("share") else "share of " + of
    return None


def _told_of(
    text: str, q: Quantity, before: str, of: str | None, floor: int, low: int, high: int, last: str | None
) -> str | None:
    """What the sentence tells the figure of: an object or a subject before it, else whatever is nearest."""
    if (
        q.unit == "ratio"
        and _TIMES_VERB.search(text[q.core_start : q.core_end])
        and (m := _ITS_OBJECT.match(text, q.end))
    ):
        return head_phrase(m[1])  # "more than doubled its output"
    return (
        of
        or (moving_phrase(before) if q.unit == "percent" else None)
        or (last if last and _CONTINUES.search(before, max(0, len(before) - 24)) else None)
        or (last if last and _same_object(before, last) else None)
        or object_phrase(before)
        or _subject(text, q, before, floor, low)
        or (last if goes_on(before) else None)
        or (None if q.change else joined(text, q, high, of_only=False))
        or (last if is_listed(text, low, q.start) else None)
        or measure_named(text[max(floor, q.start - 200) : q.start])
        or _nearest(before)
    )


def _same_object(before: str, last: str) -> bool:
    """ "Tripled its price target for the stock to $90": the figure before has what the verb is about."""
    if not before.endswith(" to"):
        return False
    words_before = before.split()
    while words_before and words_before[0].lower() in EMPTY:
        words_before.pop(0)
    return " ".join(words_before).startswith(f"{last} ")


def _lasting(text: str, q: Quantity, floor: int, low: int, high: int) -> str | None:
    """ "A six-year contract", "two months to obtain a licence", "stocks cover two months"."""
    if noun := glued(text, q, high):
        return noun
    if m := _TO_DO.match(text, q.end, high):
        return "time to " + m[1]
    before = _before_modifiers(text, q, low)
    return tail_phrase(before) or _subject(text, q, before, floor, low) or object_phrase(before) or _nearest(before)


def _subject(text: str, q: Quantity, before: str, floor: int, low: int) -> str | None:
    """The subject of a verb behind ``low``; it may hold the figure before."""
    if low == floor:
        return subject_phrase(before)
    narrow = before.strip()
    wide = _before_modifiers(text, q, floor) if narrow else ""
    return subject_phrase(wide, len(wide) - len(narrow)) if narrow and wide.endswith(narrow) else None


def _counted(text: str, q: Quantity, high: int) -> str:
    """ "Kinds of rare earths", "projects in 13 states": the noun, and what "of" joins to it."""
    noun = " ".join((q.noun or "").split())
    if text.startswith(" of ", q.core_end) and q.noun != "times":
        behind = head_phrase(text[q.core_end + 4 : min(high, q.core_end + 84)])
        if behind:
            return f"{noun} of {behind}"
    return noun


def _before_modifiers(text: str, q: Quantity, low: int) -> str:
    """What stands before the figure in its clause, the words that blur or bound it cut off.

    "At" and "by" stay: they are asked for.
    """
    first = max(low, q.start - 150)
    left = text[first : q.start]
    if first > low:
        left = left.partition(" ")[2]
    if ")" in left:
        left = _ASIDE.sub("", left)
    for sign in _SIGNS:
        if sign in left:
            left = left.rpartition(sign)[2]
    left = " " + left.strip()
    bare = _unmodified(left)
    if bare == left or not bare:
        return left
    joint = left[len(bare) + 1 :].partition(" ")[0]
    return f"{bare} {joint}" if joint in {"at", "by"} else bare


def _unmodified(left: str) -> str:
    """``left`` without the words at its end, each behind a blank, that blur or bound a figure."""
    while True:
        if left.endswith(_MODIFYING_OF):
            left = left[: left.rindex(" ", 0, -3)]
        head, blank, word = left.rpartition(" ")
        if not blank or word not in _MODIFYING:
            return left
        left = head


def _nearest(before: str) -> str | None:
    """The last words before the figure that are no verbs: better than nothing."""
    phrase: list[str] = []
    for token in reversed(before.rpartition(",")[2].split()):
        bare = token.lower().rstrip(",")
        if bare in BOUND or bare in CALENDAR or bare in VERB or bare in EMPTY or bare in _ING:
            if phrase:
                break
            continue
        phrase.insert(0, token)
        if len(phrase) == 5:
            break
    while phrase and (phrase[0].lower() in EMPTY or phrase[0].isdigit()):
        phrase.pop(0)
    if len(phrase) == 1 and phrase[0].endswith("ing") and phrase[0].islower():
        return None  # "bringing $2 million onto the books"
    return " ".join(phrase) or None
