"""Several attributions in one sentence: who relays whom, whose claim holds whose, and where one ends and the next
begins."""

from __future__ import annotations

from extract.attribution.cuts import apart, conjoined, connector
from extract.attribution.finding import Attribution
from extract.attribution.occasions.relays import PRESS
from extract.attribution.own_clause import own_clause
from extract.tagging.cues import CALL, CLAIM, FINDING, FRAMED, SAY, STANCE, THINK
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_TAIL_RULES = word_set("claim-subject-cue inversion according-to parenthetical")
_PARTICIPLES = frozenset(("participle", "document-participle"))
_BEFORE_SUBJECTS = ("quoted-as-saying", "survey", "introduction")
"""Rules that know a cue's speaker better than its subject."""
_TOLD_RULES = frozenset(("subject-cue", "insertion", "claim-subject-cue", "inversion"))
_WITNESSES = word_set("source sources people person persons official officials attendees participants insiders")
_VIEWS = word_set("in by view opinion estimation judgment judgement eyes reckoning account")
_WEAK = (THINK, STANCE, CALL, FINDING, FRAMED)


def together(found: list[Attribution]) -> list[Attribution]:
    """The attributions of one line, relayed, nested and cut; in text order."""
    if len(found) > 1:
        found = _distinct(found)
        found = [a for a in found if a.rule != "colon"] or found[:1]
    if not found:
        return []
    if len(found) == 1:
        return [] if found[0].rule == "citing" else [own_clause(found[0])]
    found = _without_participles(found)
    found = _relayed(found)
    found = [a for a in found if a.rule != "citing"]
    found = _without_inner(_without_witness(found)) if len(found) > 1 else found
    found = apart(found)
    return [own_clause(found[0]), *found[1:]] if found else []


def _distinct(found: list[Attribution]) -> list[Attribution]:
    ordered = sorted(found, key=lambda a: (a.cue_first, a.rule not in _BEFORE_SUBJECTS))
    kept: list[Attribution] = []
    for a in ordered:
        if kept and a.cue_first <= kept[-1].cue_last:
            continue
        kept.append(a)
    return kept


def _without_participles(found: list[Attribution]) -> list[Attribution]:
    """A participle beside a finite attribution is part of that statement."""
    found = [b for b in found if not any(_told_by(b, a) for a in found)]
    if any(a.back for a in found):
        found = [a for a in found if a.rule != "according-to"]  # "Li made the remarks at a meeting, according to …"
    finite = [a for a in found if a.rule not in _PARTICIPLES and not a.back]
    if not finite and any(a.back for a in found):
        return found  # "Li made the remarks at a meeting, saying that …"
    if len(finite) == len(found) or not finite:
        return finite or found[:1]
    return [a for a in found if a.rule not in _PARTICIPLES or _own_subject(a, finite)]


def _told_by(b: Attribution, a: Attribution) -> bool:
    """ "His colleague was milder, saying she expected a deal": what she expected is told by the participle."""
    if a.rule != "participle" or b.subject is None or b.rule != "subject-cue" or b.line.tags[b.subject.head] != "p":
        return False
    return a.claim == b.leftmost and b.cue is not None and b.cue.reporting in _WEAK


def _own_subject(a: Attribution, finite: list[Attribution]) -> bool:
    """Has the participle a clause of its own ("…; Li disagreed, saying …")?"""
    if a.subject is None or a.rule != "participle" or a.subject.first < 2:
        return False
    behind = a.line.tags[a.subject.first - 1]
    apart = behind == ";" or (behind in "&U" and a.line.tags[a.subject.first - 2] == ",")
    return apart and all(b.cue_last < a.subject.first for b in finite)


def is_outlet(a: Attribution) -> bool:
    """Does an outlet, or a document, speak?"""
    if a.subject is None:
        return False
    announced = a.line.tags[a.subject.head] in "CO" and a.subject.head > a.subject.first
    press = a.line.words[a.subject.head - 1 if announced else a.subject.head] in PRESS
    return a.line.tags[a.subject.head] in "Ld" or press


def _relayed(found: list[Attribution]) -> list[Attribution]:
    kept = list(found)
    for a in found:
        if a not in kept or not is_outlet(a) or a.subject is None:
            continue
        others = [b for b in kept if b is not a and b.subject is not None and not (is_outlet(b) and b.rule != "citing")]
        heir = _heir(a, others, [b for b in kept if b is not a])
        if heir is not None:
            kept[kept.index(heir)] = heir.but(
                relays=(*heir.relays, a.subject), first=0 if a.leftmost < heir.leftmost else heir.first,
                rule="citing" + "-relayed" if heir.rule == "citing" else heir.rule,
            )  # fmt: skip
            kept.remove(a)
    return kept


def _heir(a: Attribution, others: list[Attribution], rest: list[Attribution]) -> Attribution | None:
    """Whose statement the outlet of ``a`` passes on."""
    for b in others:
        if b.rule == "citing" and (b.cue_first > a.cue_first or not b.cue_first or _within_subject(b, a)):
            return b
    tags = a.line.tags
    close = tags.find(",", a.rightmost)
    enclosed = tags[a.leftmost - 1 : a.leftmost] == "," and 0 < close < a.rightmost + 8
    if a.rule == "according-to" and enclosed and not set("XSh") & set(tags[a.rightmost + 1 : close]):
        behind = [b for b in others if b.cue_first > a.rightmost and b.claim >= 0]
        if behind:
            return behind[0]  # "On Monday, according to a transcript, the minister said …"
    tail = a.claim < 0 and a.rule in _TAIL_RULES
    if a.subject is not None and tags[a.subject.head] == "d":
        # "Households expect less, a survey found": what they hold is the survey's word.
        others = [b for b in others if b.cue is None or b.cue.reporting is not THINK]
        rest = [b for b in rest if b.cue is None or b.cue.reporting is not THINK]
    others = [b for b in others if b.cue is None or b.cue.lemma != "ask"]
    if tail and a.cue_first > 2:
        before = [b for b in others if b.cue_first < a.cue_first and b.claim < 0]
        if before:
            return before[-1]
        first = [b for b in [*others, *rest] if b.cue_first < a.cue_first and not is_outlet(b)]
        return first[0] if first else None
    for b in others:
        if b.cue_first < a.cue_first:
            continue
        if a.rule == "according-to" and a.leftmost <= 1:
            return b
        between = a.line.tags[a.claim : b.leftmost] if a.claim >= 0 else "?"
        if b.leftmost == a.claim or (b.leftmost > a.claim >= 0 and all(tag in "DTREW" for tag in between)):
            return b
    return None


def _within_subject(b: Attribution, a: Attribution) -> bool:
    """Does the cue of ``b`` stand in the apposition of ``a``'s speaker ("Li, who told …, said")?"""
    return a.subject is not None and a.subject.full_first <= b.cue_first <= a.subject.full_last


def _ahead_of_name(b: Attribution, others: list[Attribution]) -> bool:
    """ "While she opposed the bill, Ruiz said …": the main clause names her, and has the whole sentence."""
    if b.subject is None or b.line.tags[b.subject.head] != "p" or b.line.tags[0] != "U" or b.subject.first > 1:
        return False
    return any(
        a.cue_first > b.cue_last and a.subject is not None and a.line.tags[a.subject.head] in "HC" for a in others
    )


def _without_witness(found: list[Attribution]) -> list[Attribution]:
    """ "Orth stressed that supply was safe, according to sources": Orth's statement; they tell that it was made."""
    last = found[-1]
    if last.rule != "according-to" or last.subject is None or not _witnesses(last, last.subject):
        return found
    for a in found[:-1]:
        if a.rule in _TOLD_RULES and a.subject is not None and a.cue is not None and a.first == 0:
            told = a.line.tags[a.subject.head] in "HrpC" and a.cue.reporting in (SAY, CLAIM)
            return found[:-1] if told else found
    return found


def _witnesses(a: Attribution, subject: Phrase) -> bool:
    """Are these people who tell that something was said: "according to officials", "as reported by a clerk"?"""
    tags, words = a.line.tags, a.line.words
    if words[a.cue_first] == "reported":
        return tags[subject.head] in "Hr"
    behind = words[a.cue_first] == "according" and tags[a.leftmost - 1] in ",Q"
    return behind and words[subject.head] in _WITNESSES and "'" not in tags[subject.first : subject.head]


def _without_inner(found: list[Attribution]) -> list[Attribution]:
    """Leave out what is said within somebody's claim and is no statement of its own."""
    kept: list[Attribution] = []
    found = [b for b in found if not any(a is not b and _within_subject(b, a) for a in found)]
    found = [b for b in found if not _ahead_of_name(b, found)]
    for number, b in enumerate(found):
        outer = [a for a in found[:number] if a.claim >= 0]
        tail = [t for t in found[number + 1 :] if t.claim < 0 and t.rule in _TAIL_RULES]
        weak = b.cue is not None and (b.cue.reporting is not SAY or b.rule == "frame")
        if (
            weak
            and found[0].rule == "according-to"
            and found[0].leftmost <= 1
            and b is not found[0]
            and not is_outlet(b)
        ):
            continue  # "According to two people, the US proposed …" is theirs
        if tail and b.rule == "according-to" and b.line.words[b.cue_first] in _VIEWS:
            continue  # "Supplies are, in the view of most, tight, the trader added"
        if weak and _told_on(b):
            continue
        if tail and weak and not is_outlet(b) and not _connected(b, tail[-1]):
            continue
        if number == 0 and len(found) == 2 and _retold(b, tail):
            continue
        if outer and b.claim >= 0 and not conjoined(b) and b.rule != "shared-subject":
            if b.subject is not None and b.line.tags[b.subject.head] in "pKC":
                continue
            if b.subject is not None and b.line.tags[b.subject.head] == "d" and b.leftmost == outer[-1].claim:
                continue  # "Orth said reports indicate that …"
            if b.cue is not None and b.cue.reporting in _WEAK and not _relative(b):
                continue
            if b.rule in ("frame", "passive"):
                continue  # "Orth said drivers had been told by the office to leave"
        kept.append(b)
    return kept


def _told_on(b: Attribution) -> bool:
    """ "… he said, adding that he hopes so": what he hopes is told by the participle."""
    if b.subject is None or b.line.tags[b.subject.head] != "p" or b.leftmost < 2:
        return False
    verb = b.leftmost - 1 - (b.line.tags[b.leftmost - 1] == "T")
    return b.line.tags[verb] == "G" and b.line.tags[verb - 1] in ",&R"


def _retold(b: Attribution, tail: list[Attribution]) -> bool:
    """ "Peru says it will sign, a spokeswoman told the Ledger": one statement, hers."""
    if not tail or b.claim < 0 or b.subject is None or b.line.tags[b.subject.head] not in "Kg" or b.leftmost > 1:
        return False
    teller = tail[-1]
    person = teller.subject is not None and teller.line.tags[teller.subject.head] in "rHC"
    return person and teller.rule == "claim-subject-cue" and not _connected(b, teller)


def _relative(b: Attribution) -> bool:
    at = connector(b)
    return at >= 0 and b.line.tags[at] in "Tw" and at > 0 and b.line.tags[at - 1] in "N,M"


def _connected(b: Attribution, tail: Attribution) -> bool:
    """Does a conjunction part ``b``'s clause from the tail's claim?"""
    between = b.line.words[b.rightmost + 1 : tail.leftmost]
    return ";" in between or any(word in ("while", "but", "whereas") for word in between)
