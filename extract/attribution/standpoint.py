"""Whose standpoint a sentence takes: "To Poole, the plan is “a joke.”", "for Poole, who …, it is a matter of time"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.finding import Attribution, has_clause
from extract.tagging.clauses import phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

TO_WHOM = word_set("to for")
_HEDGES = word_set("simply only just merely all clearly above still now not also always really partly simple")
_JUDGED = word_set(
    "matter question case mistake clear obvious evident plain early late premature surprise accident coincidence "
    "wonder wrong unthinkable inevitable hard difficult impossible unlikely likely futile pointless naive "
    "misguided unfair "
    "absurd essential vital crucial doubtful telling symptomatic"
)
""" "It is (only) a matter of …", "it is too early to …": a judgement, not an event."""
_ISSUES = word_set(
    "question issue lesson answer point problem message danger risk explanation reason choice puzzle key irony "
    "conclusion solution logic takeaway worry concern moral dilemma trouble"
)
""" "The lesson is that …"."""
_NO = word_set("doubt question reason hurry alternative excuse mystery contradiction going point")
""" "There is no doubt that …"."""

_CLAUSE = 18
"""Words: what presents a person is no longer."""


def to_whom(line: Line) -> Iterator[Attribution]:
    """ "To Poole, the plan is “a joke.”", "for Poole there is no hurry: …": a person's wording, with nobody else's cue
    in the sentence; and "for Poole, who runs the port, it is a matter of …": a person's judgement."""
    tags = line.tags
    if not line.words or line.words[0] not in TO_WHOM:
        return
    subject = phrase_at(line, 1)
    if subject is None or tags[subject.head] not in "HrCOg":
        return
    if tags[subject.last + 1 : subject.last + 4] in ("(O)", "(C)", "(H)"):
        subject = subject._replace(last=subject.last + 3, full_last=subject.last + 3)  # with its short form
    closes = _presented(line, subject) if tags[subject.head] == "H" else 0
    presented = closes > 0
    behind = closes or subject.last + 1
    claim = behind + 1 if tags[behind : behind + 1] == "," else behind
    wording = not set("SG") & set(tags) and ("Q" in tags or ":" in tags)
    told = wording and ("Q" in tags if claim > behind else _is_so(line, claim))
    if not told and claim > behind and tags[subject.head] == "H":
        told = _judges(line, claim, presented=presented)
    quoted = wording and not tags[claim:].partition("Q")[0].strip("DNEgMCOK'")  # "the ordinance “puts …”"
    if told and (quoted or has_clause(line, claim)):
        last = closes - 1 if presented else subject.last
        bare = Phrase(subject.first, subject.last, subject.head, subject.first, last)
        yield Attribution(line, "to-whom", 0, 0, bare, claim=claim)


def _presented(line: Line, subject: Phrase) -> int:
    """The comma behind "Poole, who runs the port," or "Poole, an economist,"; 0: the name stands alone."""
    tags, at = line.tags, subject.last + 1
    if tags[at : at + 2] not in (",w", ",D", ",r"):
        return 0
    close = tags.find(",", at + 1, at + _CLAUSE)
    while close > 0 and tags[close + 1 : close + 2] != "Q" and not _is_so(line, close + 1):
        close = tags.find(",", close + 1, at + _CLAUSE)
    return max(close, 0)


def _is_so(line: Line, at: int) -> bool:
    """ "It was the wait that …", "there is no hurry: …", "the reason is simple: …"."""
    opening = line.words[at : at + 1] in (("it",), ("there",), ("this",), ("that",))
    copula = line.tags.find("b", at, at + 5)
    return (
        (opening or line.tags[at : at + 1] == "D") and copula > 0 and not set(line.tags[at:copula]) & set(",;:.QIXhoV")
    )


def _judges(line: Line, at: int, *, presented: bool) -> bool:
    """ "It is only a matter of time", "there is no doubt that", "the question is whether"; of somebody who is presented
    also "the ruling is a mistake"."""
    tags, words = line.tags, line.words
    if not _is_so(line, at):
        return False
    copula = tags.find("b", at, at + 5)
    behind = copula + 1
    while behind < len(tags) and (
        words[behind] in _HEDGES or (tags[behind] in "R!" and words[behind] not in _JUDGED and words[behind] != "too")
    ):
        behind += 1
    if behind + 1 >= len(tags):
        return False
    if words[at] == "there":
        return words[behind] == "no" and words[behind + 1] in _NO
    if words[copula - 1] in _ISSUES:
        return True
    if words[at] == "it":
        said = words[behind + 1] if words[behind] in ("a", "an", "no", "too", "so") else words[behind]
        that = tags.find("T", behind, behind + 6)
        cleft = words[behind] in ("the", "not") and that > 0 and "I" not in tags[behind:that]
        return said in _JUDGED or (presented and cleft)
    judged = tags[behind] == "D" and words[behind] in ("a", "an", "the", "no", "another")
    return presented and judged and (words[0] == "to" or words[behind + 1] in _JUDGED)
