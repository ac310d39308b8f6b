"""Where a noun phrase begins and ends beside a figure, told from its words alone."""

from __future__ import annotations

import re

from extract.figures.quantity import words

CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow"
)
EMPTY = words(
    "the a an its their his her our your my this that these those all some any each every it them which what who "
    "whom him us he she they we you one ones there same latter former other others another both such"
)
MOVED = words(
    "rose rise rises risen fell fall falls fallen grew grow grows grown jumped jump jumps climbed climb climbs dropped "
    "drop drops declined decline declines slipped slip slips slid slide slides eased ease eases gained gain gains "
    "surged surge surges soared soar soars plunged plunge plunges tumbled tumble tumbles slumped slump slumps shrank "
    "shrunk sank sunk shed added advanced rallied widened narrowed increased increase increases decreased decrease "
    "decreases doubled tripled rebounded recovered retreated leapt ticked edged dipped lost moved swung went gone"
)
VERB = MOVED | words(
    "is are was were be been being has have had having will would can could may might must shall should do does did "
    "stood stand stands stayed reached reach reaches hit hits set put puts quoted assessed marked priced valued pegged "
    "estimated totalled totaled totals total averaged average averages exceed exceeds exceeded amounted amounts "
    "amount came comes come traded trading trades held worth closed close closes opened ended finished settled changed "
    "fetched fetches paid took takes take accounted accounts account covers cover covered seen expected forecast "
    "projected planned approved remains remained remain kept keeps runs run ran makes made make represents represented "
    "represent equals equal says said say told believes expects sees saw shows showed show including include includes "
    "according compared citing reduced lowered raised lifted trimmed boosted shortened curbed slashed last lasts "
    "lasted fetching trading selling hovering standing sitting costing changing need needs needed spent valid fixed "
    "capped limited"
)
_SENDS = words("send sends sent sending saw see seeing leave leaves left leaving with as kept keeping")
_MOVING = re.compile(
    r"(.*\S) (?:rising|falling|growing|jumping|climbing|dropping|declining|slipping|sliding|easing|gaining|surging|"
    r"soaring|plunging|tumbling|slumping|shrinking|sinking|advancing|rallying|adding|losing|increasing|decreasing)"
    r"(?: by)?\Z",
    re.DOTALL,
)
_FINITE = words("is are was were has have had will would could may might must should")
_APPOSED = re.compile(
    r"((?:[A-Z][\w’'&.-]* )*[A-Z][\w’'&.-]*), (?:an?|the|one of|which|whose|who|its|now|once) [^;:()]{3,90},\Z"
)
""" "Halden Ores, the largest smelter in Norway,": who is told of."""
_TELLING = words("says said say told believes expects sees saw")
BOUND = words(
    "that which who and or but because if while as with in on after before since than by to from for at into under "
    "over against between during through throughout until within without of about around near via per when where "
    "whereas although though not also now currently still already then so far only just even nearly almost roughly "
    "approximately up down above below more less least most further further, thereby together"
)
_LOW = words("low high record peak total average maximum minimum range number tune end")
"""Nouns that leave open what is measured."""
_OWNS = words(
    "reported report reports posted posts recorded records generated generates achieved achieve gives gave give shows "
    "saw sees see earned reached reach hit requires require required assuming using including making producing leaving "
    "with boasts boasting estimates estimated uses used set sets expects expected targets targeting projects projected "
    "delivered delivering delivers yielded yields grading graded signed announced announces received receives secured "
    "offered offers approved earmarked pledged agreed took takes confirmed revealed and or but that which who by from "
    "to in for on at as into over under after before than while is are was were be been has have had will would could "
    "averaging totalling totaling covering comprising returned returns intersected providing provides provided"
)
_NO_MEASURE = VERB | EMPTY | _OWNS
_OBJECTS = re.compile(
    r"\b(?:increas|rais|lift|boost|expand|hik|cut|reduc|slash|lower|trim|curb|widen|narrow|bring|keep|push|"
    r"extend|shorten|limit|cap|set|put|fix|revis|upgrad|downgrad|grow|take|took|brought|kept|doubl|tripl)"
    r"(?:e[sd]?|s|ed|d|ing|ting|ped|ping|med|ming)? "
    r"(?!(?:in|by|to|from|at|on|for|with|over|up|down|during|since|as)\b)((?:[^ ,;:]+ ){1,10}?)"
    r"(?:(?:further|back|sharply|again|slightly) )?(?:by|to|at|from|down|up)\b[^,;:]{0,40}\Z"
)
_SUBJECT = re.compile(
    r" (?:(?:has|have|had|is|are|was|were|will|would|could|may|might|should|can|be|been|being|also|still|now|since|"
    r"then|currently|already|only|again|further|once|not|expected|set|due|likely|forecast|projected|estimated|seen|to|last|recently|"
    r"sharply|slightly|steadily|together|reportedly|initially|eventually) )*"
    r"(?:[a-z]+ly )?(?P<verb>[a-z]+)(?= |\Z)"
)
_OPENS = re.compile(
    r".*(?:,| (?:that|which|who|while|but|because|when|where|if|said|says|as|after(?! tax)|since|although|though|"
    r"whether|and said|whose)) ",
    re.DOTALL,
)
_TIME_TAIL = re.compile(
    r",? (?:(?:in|during|for|over|on|since|from|at|by|through|until|of) (?:the )?(?:(?:first|second|third|fourth|last|"
    r"past|previous|same|current|next|final|early|late|mid|end|start|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|quarter|month|year|week|period|"
    r"day|"
    r"(?:19|20)\d\d)\b[^,]{0,24})|(?:last|this|next|so far this) (?:year|month|week|quarter|time)|already|now|also|"
    r"alone|currently|today|yesterday|since|here)\Z"
)
_STOPS = re.compile(
    r"\s(?:in|by|from|to|or|which|that|who|as|according|while|after|before|during|for|since|under|with|at|on|out|was|is|"
    r"are|were|will|would|had|has|have|last|this|over|into|unless|until|compared|because|when|where|if|but|per|each|"
    r"annually|a year|alone|came|come|comes|went|through|against|than|via|despite|amid|following|using|including)\b"
)


_MEASURE = re.compile(
    r"(?<![\w-])((?!(?:the|its|their|that|this|and|of|in|for|as|than|a|an)\b)"
    r"(?:[\w’'-]+ (?!(?:and|or|of|in|the|to|as|for)\b)){0,3}?"
    r"(?:prices?|output|production|exports?|imports?|shipments?|sales|revenues?|profits?|income|earnings|shares?|stocks?|"
    r"demand|supply|supplies|reserves?|resources?|capacity|costs?|value|investments?|quotas?|tariffs?|deficit|surplus|"
    r"stake|budget|loan|inventories|deliveries|volumes?|consumption|premiums?)\b"
    r"(?: (?:of|for) (?:the )?(?:[a-z][\w-]*|[A-Z][\w’-]*)(?: [a-z][a-z-]{2,})?)?)"
)
_MEASURES = words(
    "price output production export import shipment sales revenue profit income earnings share stock demand suppl "
    "reserve resource capacity cost value investment quota tariff deficit surplus stake budget loan inventories "
    "deliveries volume consumption premium"
)
"""One of them is in whatever ``_MEASURE`` finds."""
_ENDS = re.compile(r"[,;:()“”\"—–]|(?<![A-Z])\.")


def head_phrase(right: str) -> str | None:
    """The noun phrase that ``right`` opens with, without its articles; two nouns joined by "and" are one phrase."""
    phrase = _STOPS.split(" " + _ENDS.split(right, maxsplit=1)[0].strip(), maxsplit=1)[0].split()
    while phrase and phrase[0].lower() in EMPTY:
        phrase.pop(0)
    while phrase and (phrase[-1].lower() in BOUND or phrase[-1].lower() in EMPTY):
        phrase.pop()
    phrase = phrase[:7]
    if not phrase or phrase[0][0].isdigit():
        return None
    return " ".join(phrase)


def tail_phrase(before: str) -> str | None:
    """ "A net present value of", "a grade of": the noun that "of" joins to the figure."""
    if not before.endswith(" of"):
        return None
    phrase: list[str] = []
    for token in reversed(before[:-3].split()[-9:]):
        bare = token.lower()
        if bare == "after" and phrase and phrase[0] == "tax":
            phrase.insert(0, token)
            continue
        if token[-1] in ",;:" or (bare in EMPTY and not bare.endswith("s")) or bare in _OWNS or bare in MOVED:
            break
        if len(phrase) == 6 or (bare == "of" and (len(phrase) != 1 or phrase[0].lower() in EMPTY)):
            break
        phrase.insert(0, token)
    while phrase and (phrase[0].lower() in EMPTY or phrase[0] in "•-–—*of"):
        phrase.pop(0)
    if not phrase or (phrase[-1].lower() in _LOW and not (len(phrase) > 1 and phrase[-1] == "total")):
        return None
    return " ".join(phrase)


def subject_phrase(before: str, low: int = 0) -> str | None:
    """The subject of the verb that leads to the figure: "prices of the metal" in "prices of the metal rose by".

    The verb stands behind ``low``, its subject may begin before.
    """
    if VERB.isdisjoint(before.split(" ")):
        return None
    best: re.Match[str] | None = None
    for m in _SUBJECT.finditer(before, max(0, low - 1)):
        if m["verb"] in VERB and m.start():
            best = m
    if best is None or len(before) - best.end() > 70 or "," in before[best.end() :] or best["verb"] in _TELLING:
        return None  # who tells of a figure is not what it measures
    subject = before[: best.start()]
    if subject.endswith(","):  # "the price of ore, min 62%, has fallen"
        apposed = _APPOSED.search(subject)
        return measure_named(subject) or (apposed[1] if apposed else None)
    phrase = _of_last_clause(subject).split()
    while phrase and (phrase[0].lower() in EMPTY or phrase[0].lower() in BOUND or phrase[0] in "•-–*"):
        phrase.pop(0)
    phrase = _of_one_verb(phrase)[:9]
    while phrase and (phrase[-1].lower() in BOUND or phrase[-1].lower() in EMPTY):
        phrase.pop()
    return " ".join(phrase) or None


def _of_last_clause(subject: str) -> str:
    """What of ``subject`` is of the clause at its end, the time that it names left out."""
    opening = _OPENS.match(subject)
    if opening and (rest := subject[opening.end() :].strip()):
        subject = rest
    subject = subject.strip(" ,")
    if " and " in subject:
        first = subject.partition(" and ")[0].split()
        if not first or first[0].lower() in BOUND or not VERB.isdisjoint(first) or any(w[0].isdigit() for w in first):
            subject = subject.rpartition(" and ")[2]
    for _ in range(2):
        whole, subject = subject, _TIME_TAIL.sub("", " " + subject).strip()
        if subject == whole:
            break
    return subject


def _of_one_verb(phrase: list[str]) -> list[str]:
    """ "Output is expected to exceed 90 tonnes and reach": output; "the group has signed deals valued at": deals."""
    finite = next((i for i, word in enumerate(phrase) if i and word in _FINITE), 0)
    if not finite:
        return phrase
    told = phrase[finite + 1 :]
    deed = len(told) > 1 and told[0].endswith("ed") and BOUND.isdisjoint(told) and told[-1].endswith("s")
    return told[1:] if deed else phrase[:finite]


def object_phrase(before: str) -> str | None:
    """ "Raised its stake to", "cut costs by": what the verb raises or cuts."""
    m = _OBJECTS.search(before)
    return head_phrase(m[1]) if m else None


def moving_phrase(before: str) -> str | None:
    """ "With its share price jumping 12%", "sent output tumbling by 3%": what the participle moves."""
    m = _MOVING.match(before) if before.endswith(("ing", "ing by")) else None
    if m is None:
        return None
    phrase: list[str] = []
    for token in reversed(m[1].split()[-7:]):
        bare = token.lower()
        if token[-1] in ",;:" or bare in BOUND or bare in VERB or bare in EMPTY or bare in _SENDS:
            break
        phrase.insert(0, token)
    return " ".join(phrase) or None


def measure_named(before: str) -> str | None:
    """The last noun of a measure in ``before``, with what it is of: "prices for lithium carbonate", "annual sales"."""
    if not any(map(before.__contains__, _MEASURES)):
        return None
    found = None
    for m in _MEASURE.finditer(before):
        found = m
    phrase = found[1].split() if found else []
    own = next((i for i, word in enumerate(phrase) if word in {"of", "for"}), len(phrase))
    for i in range(own - 1, -1, -1):
        if phrase[i].lower() in _NO_MEASURE:
            phrase = phrase[i + 1 :]
            break
    while phrase and phrase[-1].lower() in VERB:
        phrase.pop()
    return " ".join(phrase) or None
