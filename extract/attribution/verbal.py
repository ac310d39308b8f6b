"""Finite cue verbs: "Li said that …", "…, Li said", "…, said Li", "Li, a trader, told …"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.clauses import leading_subject, subject_after
from extract.attribution.finding import Attribution, claim_start, has_clause
from extract.attribution.lines import Line
from extract.attribution.phrases import Phrase
from extract.attribution.subjects import Before, subject_before
from extract.attribution.vocabulary import NOUN_CUES
from extract.cues import CUES, PHRASAL, TOLD, Cue, Reporting
from extract.wording import word_set

_OBJECT_IS_CLAIM = word_set(
    "stress emphasize emphasise underscore underline reiterate highlight deny acknowledge admit reaffirm affirm lament confirm allege"
)
"""Claim verbs whose object can be the claim itself ("stressed the use of …")."""
_QUOTE_ONLY = word_set("continue go read post call dub label brand ask muse joke relate weigh reason lash")
_EMPTY = word_set("so hello goodbye yes no nothing little")
"""Words after a cue that leave it without a claim."""
_NEVER = frozenset(["cite", "quote"])
_CONDITIONS = word_set("if unless whether")
_PLURALS = word_set("people police media they we i officials others many some few most several both")


def verbal(line: Line) -> Iterator[Attribution]:
    """Attributions by a finite verb."""
    at = line.tags.find("S")
    previous: Attribution | None = None
    while at >= 0:
        cue, last = cue_at(line, at)
        if cue is not None and cue.lemma not in _NEVER and cue.form != "ing":
            found = _read(line, at, last, cue, previous)
            if found is not None:
                previous = found
                yield found
        at = line.tags.find("S", at + 1)


def cue_at(line: Line, at: int) -> tuple[Cue | None, int]:
    """The cue whose first word is ``at``, and its last word."""
    if at + 1 < len(line.words):
        phrasal = PHRASAL.get((line.words[at], line.words[at + 1]))
        if phrasal is not None:
            return phrasal, at + 1
    return CUES.get(line.words[at]), at


def _read(line: Line, at: int, last: int, cue: Cue, previous: Attribution | None) -> Attribution | None:
    tags = line.tags
    follows = last + 1
    while follows < len(tags) and tags[follows] == "R":
        follows += 1
    next_tag = tags[follows] if follows < len(tags) else "."
    if next_tag == "t" and cue.reporting in (Reporting.SAY, Reporting.FINDING) and cue.lemma != "tell":
        return None  # "said to be worth …"
    if (
        cue.form == "present"
        and cue.lemma in ("state", "claim", "report", "forecast", "estimate")
        and next_tag in "hbXoV"
    ):
        return None  # "member states have …"
    if line.words[follows : follows + 1] and line.words[follows] in _EMPTY and "Q" not in tags[follows : follows + 2]:
        return None
    before = subject_before(line, at)
    inverted = _inversion(line, at, last, cue, before, next_tag)
    if inverted is not None:
        if cue.reporting in (Reporting.STANCE, Reporting.CALL, Reporting.FINDING):
            return None
        if cue.form == "base" and not _plural(line, inverted):
            return None
        if cue.lemma in NOUN_CUES and cue.form != "past" and tags[at - 1 : at] != "Q":
            return None
        return Attribution(line, "inversion", at, last, inverted, cue)
    subject = before.phrase
    rule = "subject-cue"
    if subject is None and before.refused == "shared":
        subject = previous.subject if previous is not None else _shared(line, before, at)
        rule = "shared-subject"
        if next_tag not in "TQ:," and cue.reporting is not Reporting.SAY and previous is None:
            return None
    if subject is None or not _may_speak(line, subject, cue, at):
        return None
    if subject.full_last > subject.last:
        rule = "insertion"
    hearer = cue.lemma in TOLD
    claim = claim_start(line, last, hearer=hearer) if cue.reporting is not Reporting.CALL else last + 1
    behind = _claim_stands_before(line, subject, last)
    edge = subject.full_first - 1
    ends = claim >= len(tags) or tags[claim] in ".,;-&UGI)" or _only_adverbial(line, claim)
    marked = not ends and (tags[claim - 1] in "T:" or tags[claim] == "Q")
    if (
        rule != "shared-subject"
        and next_tag == ","
        and edge > 0
        and tags[edge] == ","
        and "Q" not in tags[last : last + 4]
    ):
        return Attribution(line, "parenthetical", at, last, subject, cue)
    if rule != "shared-subject" and behind and (ends or (behind in ("clause", "quotation") and not marked)):
        if cue.form == "base" and cue.lemma in NOUN_CUES and not _plural(line, subject):
            return None
        return Attribution(line, "claim-subject-cue", at, last, subject, cue)
    if not _claim_follows(line, cue, last, claim, next_tag, subject, hearer=hearer):
        return None
    return Attribution(line, rule, at, last, subject, cue, claim=claim)


def _inversion(line: Line, at: int, last: int, cue: Cue, before: Before, next_tag: str) -> Phrase | None:
    """The subject behind the cue, where the words before it are the claim."""
    if (
        next_tag in "TQ:"
        or at == 0
        or cue.lemma == "tell"
        or (line.tags[at - 1] not in ",Q-;)" and line.words[at - 1] != "so")
    ):
        return None
    after = subject_after(line, last)
    if after is None:
        return None
    subject = before.phrase
    if subject is not None and line.tags[subject.head] in "HrOgpC" and line.tags[at - 1] in ",-)":
        opener = line.tags[subject.last + 2 : subject.last + 3] if subject.full_last > subject.last else ""
        apposition = opener in ("D", "r", "w", "#", "O", "K", "C", "E", "G", "g", "H", "I")
        if apposition and not (line.tags[after.head] in "Hp" and line.tags[subject.head] not in "H"):
            return None
    return after


def _shared(line: Line, before: Before, at: int) -> Phrase | None:
    subject = leading_subject(line, before.connector)
    return subject if subject is not None and subject.last < at else None


def _may_speak(line: Line, subject: Phrase, cue: Cue, at: int) -> bool:
    tag, word = line.tags[subject.head], line.words[subject.head]
    if tag == "N" and cue.reporting not in (Reporting.SAY, Reporting.CLAIM):
        return False
    opener = line.words[subject.full_first - 1] if subject.full_first else ""
    if opener in _CONDITIONS:
        return False
    if tag == "p":
        if word in ("you", "one") or (word in ("i", "we") and cue.reporting is not Reporting.SAY):
            return False
        if word == "it" and cue.reporting is Reporting.THINK:
            return False
    if tag == "d" and cue.reporting in (Reporting.STANCE, Reporting.THINK, Reporting.ACT, Reporting.CALL):
        return cue.lemma in ("estimate", "project", "forecast", "recommend")
    if cue.reporting in (Reporting.CALL, Reporting.STANCE) and subject.first and line.tags[subject.first - 1] == "I":
        return False  # "by a user labelled", "for goods praised"
    if cue.form == "base" and not _plural(line, subject):
        return False
    return not (cue.form == "present" and cue.lemma in ("state", "report") and tag in "KC" and at == subject.last + 1 and
                line.tags[at + 1 : at + 2] not in ("T", "Q", ":"))  # fmt: skip


def _plural(line: Line, subject: Phrase) -> bool:
    word = line.words[subject.head]
    return (
        word in _PLURALS
        or (word.endswith("s") and not word.endswith("ss"))
        or "&" in line.tags[max(0, subject.first - 1) : subject.last]
    )


def _claim_stands_before(line: Line, subject: Phrase, last: int) -> str:
    """What stands before the speaker: a ``quotation``, a main ``clause``, ``words`` that may be a claim, or nothing ("")."""
    edge = subject.full_first - 1
    if edge < 0 or line.tags[edge] not in ",Q-":
        return ""
    if line.tags[edge] == "Q":
        return "quotation"
    head = line.tags[:edge]
    if "Q" in head and line.tags[edge - 1] == "Q":
        return "quotation"
    start = max(head.rfind(";") + 1, 0)
    head = head[start:]
    finite = any(tag in "bXhoESV!" for tag in head) or (len(head) > 6 and "p" in head)
    opening = head[:1] in ("I", "W", "G", "U", "t")
    closing = not line.tags[last + 1 :].strip(".R") and len(head) > 2
    if len(head) < 3 or not (finite or len(head) > 8 or closing):
        return ""
    if opening:
        return "words" if "," in head or _long_opening(head) else ""
    return "clause" if any(tag in "bXhoVS" for tag in head) else "words"


def _long_opening(head: str) -> bool:
    """An opening phrase that holds a finite verb after all."""
    return head[0] not in "UGW" and any(tag in "bXhoV" for tag in head[2:])


def _only_adverbial(line: Line, first: int) -> bool:
    return all(tag in "IWRDN#().KC" for tag in line.tags[first:]) and len(line.tags) - first < 6


def _claim_follows(
    line: Line, cue: Cue, last: int, claim: int, next_tag: str, subject: Phrase, *, hearer: bool
) -> bool:
    """Does what follows the cue amount to a claim, by the cue's reporting class?"""
    tags, reporting = line.tags, cue.reporting
    if claim >= len(tags) or (tags[claim] == "." and claim == len(tags) - 1):
        return False
    marked = tags[claim - 1] in "T:" or tags[claim] == "Q"
    if marked:
        return not (cue.lemma in ("ask", "continue", "go", "read") and tags[claim] != "Q")
    if tags[subject.head] == "N" and reporting is not Reporting.SAY:
        return False
    if cue.lemma in _QUOTE_ONLY and not (cue.lemma == "call" and cue.particle):
        return "Q" in tags[last + 1 : last + 5]
    asks = tags[claim] == "U" and line.words[claim] in ("what", "how", "why", "whether", "where")
    if reporting is Reporting.SAY:
        if cue.lemma in ("write", "tweet"):
            return has_clause(line, claim)
        return (
            has_clause(line, claim)
            or asks
            or (not hearer and tags[claim] not in ".I" and len(tags) - claim > 2)
            or "Q" in tags[claim:]
        )
    if reporting is Reporting.STANCE:
        return next_tag not in ".,;-&X" and tags[subject.head] != "d"
    if reporting is Reporting.CALL:
        return "as" in line.words[last + 1 : last + 16]
    if reporting is Reporting.ACT:
        return next_tag == "t" and cue.lemma in ("pledge", "promise", "vow")
    if cue.lemma in _OBJECT_IS_CLAIM:
        return (next_tag in "DNMKHOCrgdpEQG#" and tags[subject.head] != "d") or has_clause(line, claim)
    if reporting is Reporting.THINK and next_tag in "DNMKHOCrgpt" and cue.lemma in ("expect", "hope", "anticipate"):
        return "t" in tags[last + 1 : last + 12] or has_clause(line, claim)
    if reporting is Reporting.THINK and cue.lemma in ("agree", "feel", "fear", "doubt", "worry", "project"):
        return False
    if cue.lemma in NOUN_CUES and cue.form != "past" and tags[subject.head] not in "HOLrgdp":
        return False
    if asks:
        return cue.lemma in ("explain", "reveal", "disclose", "clarify", "show", "announce")
    return has_clause(line, claim)
