"""Numbers whose noun or unit stands elsewhere: "28 were approved, 9 rejected", "up from seven", "a staff of three"."""

from __future__ import annotations

import re

from extract.figures.quantity import Quantity, looks_like_year

_FROM = re.compile(
    r"\b(?:up|down|compared (?:with|to)|rather than|instead of|as against|versus)(?: from)? "
    r"(?:just |only |about |some )?$|, (?:against|from|versus) (?:just |only |about |some )?$"
)
_STRENGTH = re.compile(
    r"\b(?:employ(?:s|ing|ed)?|kill(?:s|ed|ing)|injur(?:ed|ing)|wounded|arrested|hired|hires|seats?) "
    r"(?:about |some |around |nearly |almost |over |up to |at least |more than |fewer than )?$"
)
_MASSES = frozenset({"t", "kg", "lb", "oz"})
_ANOTHER = re.compile(r"\b(?:another|a further|an additional) $")
_MORE = re.compile(r" more\b(?! than\b)")
_IN_ALL = re.compile(r" (?:in all|altogether|in total)\b")
_VOTE = re.compile(r"\b(?:voted?|approved|passed|rejected|backed|adopted|ruled|confirmed)\b[^,;]{0,30}? (?:by )?\Z")
_BODY = re.compile(
    r"\b(?:staff|team|crew|workforce|panel|board|majority|fleet|total|group|class|cast|committee|jury|list) of "
    r"(?:just |only |about |some |around )?$"
)
_TALLY = re.compile(
    r"\b(?:number|tally|toll|count|membership|headcount|workforce)\b(?: [a-z]+){0,3} (?:to|at|is|was) "
    r"(?:just |only |about |some |around )?$"
)
""" "The tally came to 38", "raised its membership to 15"."""
_DEMANDED = re.compile(
    r" (?:needed|required|left|remaining|planned|promised|approved|sought|expected|allowed|still|who|that)\b"
)
_SHORT_OF = re.compile(r" (?:short|shy|more than|fewer than)(?: of| than)?\b")
_PREDICATE = re.compile(
    r" (?:were|are|have|had|remain|remained|await|voted|opposed|backed|rejected|refused|approved|granted"
    r"|against|in favou?r|undecided|abstained|abstaining|pending|did)\b(?! (?:percent|per cent)\b)"
)
_OPENS = re.compile(r"(?:^|[,;:—–“\"]|\band|\bbut|\bwhile|\bthat|\bof which|\bfound) ?$")
_VERB_OBJECT = re.compile(
    r"\b(?:included|includes|counted|counts|approved|rejected|refused|granted|listed|had|has|have|found|won|lost) $"
)
_CLOSES = re.compile(r"[.,;:”\"’]|$| and\b| or\b| but\b| while\b")
_APPROXIMATE = re.compile(
    r"(?<!\bat )\b(?:about|around|some|roughly|nearly|almost|at least|more than|fewer than|up to|over) $"
)
_EACH_TIME = re.compile(r" (?:an?|per|each|every) (?:day|week|month|year)\b")
_ITEM = re.compile(r"(?:,| and|, and) \Z")
_OF_ITEM = re.compile(r" (?:(?:on|in|for|to|from|with|at|by|under|of) )?[a-z]")
_WITHIN_LIST = re.compile(r"[^.;:()\d]{3,60}")
_WHOLE = frozenset({"of the", "of its", "of their", "of these", "of those", "of", "out of", "out of the", "among the"})
_LABELLED = re.compile(r"[^.!?:]{2,40}: ")
_MARKS = " .,;:!?“”\"'‘’—–-"


def fill(text: str, quantities: list[Quantity], floor: int, limit: int) -> list[Quantity]:
    """``quantities`` of one sentence; a bare one stays bare where no other place of the sentence explains it."""
    if len(quantities) > 1:
        quantities = [_part_of_mass(text, quantities, n) for n in range(len(quantities))]
    units = [q.unit for q in quantities]
    if None not in units:
        return quantities
    counting = "count" in units
    filled: list[Quantity] = []
    model: Quantity | None = None
    for q in quantities:
        yearly = q.rule == "figure.year" or looks_like_year(q.number)
        explained = None
        if q.bare and not yearly and q.number.value:
            explained = _explained(text, quantities, filled, model, counting, floor, limit)
        elif not q.bare and not yearly and q.high is None:
            model = q
        filled.append(explained or q)
    return filled


def _explained(
    text: str,
    quantities: list[Quantity],
    filled: list[Quantity],
    model: Quantity | None,
    counting: bool,
    floor: int,
    limit: int,
) -> Quantity | None:
    """The quantity behind those ``filled`` already."""
    n = len(filled)
    q = quantities[n]
    before = text[max(floor, q.core_start - 40) : q.core_start]
    told = _PREDICATE.match(text, q.core_end, limit)
    if model is not None and (
        _FROM.search(before) or ((_ANOTHER.search(before) or _MORE.match(text, q.core_end, limit)) and not told)
    ):
        return _like(q, model)
    count = q._replace(unit="count", rule="figure.count.elliptic")
    if _exchanged(text, quantities, n) or _of_so_many(text, quantities, n) or _voted(text, quantities, n, before):
        return count
    if _IN_ALL.match(text, q.core_end, limit):
        return count
    if q.number.value == 1 and q.number.in_words:
        return None
    if _out_of_whole(text, quantities, n, floor) or (
        (q.number.plain or q.number.in_words) and _EACH_TIME.match(text, q.core_end, limit)
    ):
        return count
    if (
        _BODY.search(before)
        or _TALLY.search(before)
        or (_DEMANDED.match(text, q.core_end, limit) and before.lower().endswith("the "))
    ):
        return count
    if counting and _SHORT_OF.match(text, q.core_end, limit):
        return count
    if not q.number.in_words and not q.number.plain and q.number.value < 1000:
        return None
    if told and (not before or _OPENS.search(before)):
        return count
    if n and _listed(text, filled[n - 1], q, before, limit):
        return count._replace(noun=filled[n - 1].noun)
    return count if _stands_alone(text, quantities, q, counting, before, floor, limit) else None


def _stands_alone(
    text: str, quantities: list[Quantity], q: Quantity, counting: bool, before: str, floor: int, limit: int
) -> bool:
    """Is a number without noun the object of a verb, a blurred count, or a whole answer?"""
    closes = _CLOSES.match(text, q.core_end, limit)
    if _STRENGTH.search(before) and (closes or text.startswith((" in ", " at "), q.core_end)):
        return True
    if closes and counting and _VERB_OBJECT.search(before):
        return True
    if closes and not closes[0].startswith(" ") and _APPROXIMATE.search(before):
        return True
    return len(quantities) == 1 and _alone(text, q, floor, limit)


def _listed(text: str, last: Quantity, q: Quantity, before: str, limit: int) -> bool:
    """ "25 schemes for mining, 24 for smelting and 10 for scrap": each item counts what the first one does."""
    return (
        last.unit == "count"
        and bool(last.noun)
        and (q.number.plain or q.number.in_words)
        and _ITEM.search(before) is not None
        and _WITHIN_LIST.fullmatch(text, last.core_end, q.core_start) is not None
        and _OF_ITEM.match(text, q.core_end, limit) is not None
    )


def _like(q: Quantity, model: Quantity) -> Quantity:
    """``q`` in the unit of ``model``, small factors (cents) taken along."""
    factor = model.value / model.number.value if model.number.value else 1.0
    return q._replace(value=q.value * min(factor, 1.0), unit=model.unit, rule="figure.borrowed")


def _exchanged(text: str, quantities: list[Quantity], n: int) -> bool:
    """ "Trimmed the number she expects to one from three": both are counts."""
    for a, b in ((n, n + 1), (n - 1, n)):
        if a < 0 or b >= len(quantities):
            continue
        low, high = quantities[a], quantities[b]
        if text[low.core_end : high.core_start] not in {" from ", ", from "}:
            continue
        before = text[max(0, low.core_start - 90) : low.core_start]
        if before.endswith(" to ") and "number" in before:
            return True
    return False


def _of_so_many(text: str, quantities: list[Quantity], n: int) -> bool:
    """ "87 of 112 applications"."""
    if n + 1 >= len(quantities) or quantities[n + 1].unit != "count":
        return False
    q, whole = quantities[n], quantities[n + 1]
    return text[q.core_end : whole.core_start] == " of " and q.value <= whole.value


def _out_of_whole(text: str, quantities: list[Quantity], n: int, floor: int) -> bool:
    """ "Of the 58 applications, the ministry has cleared 21"."""
    whole = quantities[0]
    if n == 0 or whole.unit != "count" or quantities[n].value >= whole.value:
        return False
    return text[floor : whole.core_start].strip(_MARKS).lower() in _WHOLE and bool(
        _CLOSES.match(text, quantities[n].core_end)
    )


def _part_of_mass(text: str, quantities: list[Quantity], n: int) -> Quantity:
    """ "270,000 of the world's 390,000 tonnes": tonnes both."""
    q = quantities[n]
    if q.unit != "count" or n + 1 >= len(quantities) or not (q.noun or "").startswith("of "):
        return q
    whole = quantities[n + 1]
    if (
        whole.unit not in _MASSES
        or len(text[q.core_end : whole.core_start]) > 30
        or "," in text[q.core_end : whole.core_start]
    ):
        return q
    factor = whole.value / whole.number.value if whole.number.value else 1.0
    return q._replace(
        value=q.value * min(factor, 1.0), core_end=q.number.end, unit=whole.unit, noun=None, rule="figure.borrowed"
    )


def _voted(text: str, quantities: list[Quantity], n: int, before: str) -> bool:
    """ "By 61 votes to 38", "approved by 61 to 38"."""
    if n and text[quantities[n - 1].core_end : quantities[n].core_start] == " to ":
        first = quantities[n - 1]
        return first.noun == "votes" or _VOTE.search(text, max(0, first.core_start - 40), first.core_start) is not None
    behind = n + 1 < len(quantities) and text[quantities[n].core_end : quantities[n + 1].core_start] == " to "
    return behind and _VOTE.search(before) is not None


def _alone(text: str, q: Quantity, floor: int, limit: int) -> bool:
    """Is the number the whole sentence, as an answer is: "Eleven.", "Minister: Eleven."?"""
    if q.core_start - floor > 60 or limit - q.core_end > 10 or text[q.core_end : limit].strip(_MARKS):
        return False
    head = text[floor : q.core_start]
    answers = bool(_LABELLED.fullmatch(head)) or not head.strip(_MARKS)
    item = text[q.core_end : q.core_end + 2] in {". ", ") "}
    labelled = bool(head.strip(_MARKS))  # digits that are a whole line are furniture: a day, a page
    return answers and (q.number.in_words or (labelled and q.number.value >= 2 and not item))
