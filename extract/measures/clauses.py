"""What one statement says is done to which kind of measure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extract.measures import vocabulary as words
from extract.measures.model import STATUSES, MeasureKind, Step
from extract.model import Span, Statement

REACH = 160
"""Characters after a verb in which its measure is looked for."""
_WORD = re.compile(r"[\w’'-]+")
_PAPERS = re.compile(r"(?:general|individual) (?:export )?(?:licen[cs]es?|permits?)\b", re.IGNORECASE)
"""Papers for some exporters under a rule, not the rule."""
_TO_DO = re.compile(r"\w+ to (\w+)")
_TURN = re.compile(
    r"\band (?:also )?(?:noted|said|added|urged|welcomed|called|expressed|warned|pledged|voiced|discussed|condemned)\b"
)
"""Where another clause of the same subject begins."""
_PROMISED = re.compile(
    r"\b(?:undertook|undertaken|pledged|promised|vowed|offered|threatened|planned|intended)\b(?: [\w’'-]+){0,3} to $"
)
_EFFECT = re.compile(
    r"\b(?:take|takes|took|taken|come|comes|came|go|goes|went|enter|enters|entered)\b"
    r" (?:effect|into (?:force|effect))|\bappl(?:y|ies) from\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """``object``: where the words for the measure stand in the article. ``back``: they point back ("the ban")."""

    kind: MeasureKind
    specific: bool
    step: Step
    object: Span
    further: bool = False
    back: bool = False
    effect: bool = False
    """The day told is that on which it takes effect."""


@dataclass(frozen=True, slots=True)
class _Noun:
    kind: MeasureKind
    specific: bool
    start: int
    end: int


def read_act(statement: Statement) -> Reading | None:
    """What an act does to which measure; None where its object is none (talks, a meeting)."""
    text = statement.text
    cue = statement.cue or ""
    at = (statement.cue_start or statement.start) - statement.start
    end = at + len(cue)
    what = words.step_word(cue.split()[0]) if cue else None
    promised = what if _PROMISED.search(text, 0, at) else None
    if what is None and (m := _TO_DO.match(text, at)):
        promised = words.step_word(m[1])
    if promised:
        return _promise(statement, promised, at, end)
    passive = any(part in statement.rule for part in (".passive", ".participle", "object-relative"))
    turn = _TURN.search(text, end)
    beyond = words.BEYOND.search(text, end)
    stops = (turn.start() if turn else len(text), beyond.start() if beyond else len(text), end + REACH)
    where = (0, at) if passive else (end, min(stops))
    noun = _nearest(text, *where) if passive else _first(text, *where)
    if what == "effect" and noun is None:
        noun = _nearest(text, 0, at)
    if what == "lift" and not passive and words.PART.match(text, end):
        return None
    if what in ("ban", "curb"):
        return _stopped(statement, what, noun, at, end)
    if what == "effect" and _EFFECT.match(text, at) is None:
        what = None  # "took the ban to court"
    if noun is not None and noun.kind is MeasureKind.EXEMPTION:
        step = Step.IN_FORCE if what in ("grant", "announce", "impose") else _step(statement, what, noun)
        return _made(statement, noun, _planned(statement, step))
    if what in ("suspend", "lift", "grant", "resume", "amend"):
        flow, rule = words.PERMIT.search(text, *where), words.RULE.search(text, *where)
        if flow is not None and (rule is None or rule.start() > flow.end() + 25):
            return _flow(statement, what, flow)
    if noun is None:
        return None
    return _made(statement, noun, _planned(statement, _step(statement, what, noun)), effect=what == "effect")


def read_rule(statement: Statement, sentence: str) -> Reading | None:
    """ "Exporters will need a permit … under a decree issued by the ministry": the rule that ``sentence`` tells of."""
    what = words.step_word((statement.cue or " ").split()[0]) if statement.cue else None
    rule = words.RULED.search(statement.text)
    if rule is None or what not in ("grant", "announce", "impose") or words.REQUIRED.search(sentence) is None:
        return None
    noun = _Noun(MeasureKind.CONTROL, True, rule.start(), rule.end())
    return _made(statement, noun, _planned(statement, Step.ANNOUNCED))


def _promise(statement: Statement, what: str, at: int, end: int) -> Reading | None:
    """ "Undertook to lift", "threatened to ban": not done yet. A promise to change a measure leaves it as it is."""
    noun = _first(statement.text, end, min(len(statement.text), end + REACH))
    if what in ("ban", "curb"):
        return replace(_stopped(statement, what, noun, at, end), step=Step.PROPOSED)
    if noun is None:
        return None
    return _made(statement, noun, Step.PROPOSED if what in ("impose", "announce") else Step.MENTIONED)


def _stopped(statement: Statement, what: str, noun: _Noun | None, at: int, end: int) -> Reading:
    """ "Halted its export ban" eases; "halted exports" restricts."""
    text = statement.text
    if what == "ban" and noun is not None and noun.end <= end + 60 and words.RULE.search(text[noun.start : noun.end]):
        return _made(statement, noun, Step.SUSPENDED)
    specific = what == "ban" or (noun is not None and noun.kind is MeasureKind.QUOTA)
    kind = MeasureKind.BAN if what == "ban" else MeasureKind.CONTROL
    return _made(statement, _Noun(kind, specific, at, end), _planned(statement, Step.IN_FORCE))


def _step(statement: Statement, what: str | None, noun: _Noun) -> Step:
    if _PAPERS.match(statement.text, noun.start):
        return Step.MENTIONED
    if what is None:
        if words.step_word((statement.cue or " ").split()[0]) is not None:
            return Step.MENTIONED
        return Step(statement.status) if statement.status in set(STATUSES) else Step.MENTIONED
    if what == "withdraw":
        return Step.LEFT if noun.kind in _PACTS else Step.LIFTED
    if what == "impose" and noun.kind is MeasureKind.QUOTA and words.TO_IT.search(statement.text, 0, noun.start):
        return Step.AMENDED  # adds to what may leave
    if what == "impose" and noun.kind in _PACTS and (statement.cue or "").lower().startswith("put"):
        return Step.ANNOUNCED  # put their names to it
    return words.STEP_OF[what]


def read_speech(statement: Statement) -> Reading | None:
    """What a speech says of a measure: a plan, a denial, or only that it is about one."""
    text = statement.text
    for m in words.FUTURE.finditer(text):
        for word in list(_WORD.finditer(text, m.end(), min(len(text), m.end() + 60)))[:4]:
            what = words.step_word(word[0])
            reading = _planned_act(statement, m, word.end(), what) if what else None
            if reading is not None:
                return reading
            if what:
                break
    noun = _first(text, 0, len(text))
    if noun is None:
        return None
    done = _done(text, noun)
    if done is not None:
        return _made(statement, noun, done)
    effect = _EFFECT.search(text, noun.end, min(len(text), noun.end + 100))
    step = Step.ANNOUNCED if effect else Step.MENTIONED
    if words.DENIAL.search(text[max(0, noun.start - 60) : noun.start]) and step is Step.ANNOUNCED:
        step = Step.DENIED
    return _made(statement, noun, step)


def _done(text: str, noun: _Noun) -> Step | None:
    """The step of a finite verb before its measure, of kinds that are no act of a watched topic by themselves."""
    if noun.kind not in _UNWATCHED:
        return None
    before = [w[0] for w in _WORD.finditer(text, 0, noun.start)][-7:]
    for i, word in reversed(list(enumerate(before))):
        what = words.step_word(word)
        finite = word.lower().endswith(("ed", "s")) or word.lower() in _IRREGULAR
        if what in _DOES and finite and not words.DENIAL.search(" ".join(before[max(0, i - 3) : i])):
            return words.STEP_OF[what]
    return None


def _planned_act(statement: Statement, m: re.Match[str], end: int, what: str) -> Reading | None:
    text = statement.text
    noun = _first(text, end, min(len(text), end + 100))
    negated = words.DENIAL.search(text[max(0, m.start() - 25) : end]) is not None
    if what in ("ban", "curb"):
        noun = _Noun(MeasureKind.BAN if what == "ban" else MeasureKind.CONTROL, what == "ban", m.end(), end)
        if words.PERMIT.search(text, end, min(len(text), end + 60)) is None:
            return None
    if noun is None or what in ("grant", "effect"):
        return None
    if negated:
        return _made(statement, noun, Step.DENIED)
    # A plan to change a measure leaves it as it is; a plan to make one proposes it.
    promised = words.PROMISED.search(m[0]) is not None
    if what in ("ban", "curb", "impose", "propose", "announce"):
        return _made(statement, noun, Step.ANNOUNCED if promised and what != "propose" else Step.PROPOSED)
    return _made(statement, noun, Step.MENTIONED)


_UNWATCHED = (MeasureKind.DUTY, MeasureKind.SANCTION, MeasureKind.STOCKPILE, MeasureKind.PRICE_FLOOR)
_DOES = ("impose", "announce", "amend", "suspend", "lift", "resume")
_IRREGULAR = ("put", "set", "brought", "struck", "froze", "cut")
_PACTS = (MeasureKind.AGREEMENT, MeasureKind.ALLIANCE, MeasureKind.PRICE_FLOOR, MeasureKind.STOCKPILE)


def _flow(statement: Statement, what: str, flow: re.Match[str]) -> Reading:
    """What is done to exports, or to the papers that let them out."""
    noun = _Noun(MeasureKind.BAN, what in ("suspend", "lift"), flow.start(), flow.end())
    papers = re.match(r"(?:export )?(?:permits?|licen[cs]es|approvals?)", flow[0], re.IGNORECASE) is not None
    if what == "suspend" or (what == "lift" and papers):
        return _made(statement, noun, Step.IN_FORCE)
    if what == "resume":
        return _made(statement, noun, Step.LIFTED)
    control = _Noun(MeasureKind.CONTROL, papers, flow.start(), flow.end())
    return _made(statement, control, Step.MENTIONED)


def _made(statement: Statement, noun: _Noun, step: Step, *, effect: bool = False) -> Reading:
    text = statement.text
    back = any(m.start() <= noun.start <= m.end() for m in words.BACK_REFERENCE.finditer(text))
    further = words.FURTHER.search(text[max(0, noun.start - 50) : noun.start]) is not None
    place = Span(statement.start + noun.start, statement.start + noun.end)
    return Reading(noun.kind, noun.specific, step, place, further, back, effect)


def _planned(statement: Statement, step: Step) -> Step:
    if statement.status == "planned" and step in (Step.IN_FORCE, Step.ANNOUNCED):
        return Step.PROPOSED
    if statement.status == "denied":
        return Step.DENIED
    if statement.status == "announced" and step is Step.IN_FORCE:
        return Step.ANNOUNCED
    return step


def _nouns(text: str, start: int, end: int) -> list[_Noun]:
    found: list[_Noun] = []
    low = text[start:end].lower()
    for kind, specific, hints, pattern in words.NOUNS:
        if not any(hint in low for hint in hints):
            continue
        for m in pattern.finditer(text, start, end):
            if not any(n.start < m.end() and m.start() < n.end for n in found):
                found.append(_Noun(kind, specific, m.start(), m.end()))
    return sorted(found, key=lambda n: n.start)


def _first(text: str, start: int, end: int) -> _Noun | None:
    return next(iter(_nouns(text, start, end)), None)


def _nearest(text: str, start: int, end: int) -> _Noun | None:
    return next(iter(_nouns(text, start, end)[::-1]), None)
