"""Attribution by a form in -ing: "NP did this, claiming that …", "with NP saying …", "a letter asking it to act"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.claims import Reading
from extract.attribution.finding import Attribution, claim_start, has_clause
from extract.attribution.framing import framed
from extract.attribution.subjects import subject_before
from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.cues import ACT, CALL, CLAIM, CUES, PHRASAL, SAY, STANCE, THINK, TOLD, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase, noun_phrase_left
from extract.wording import word_set

_WRITINGS = word_set("letter letters statement memo email e-mail message note tweet post petition release")
_JUDGED = word_set("rule find determine calculate")
""" "Freed the ship, ruling that …": findings of whoever did so."""
_CLOSE = 12
"""Words: a presented person between "with" and the participle is no longer."""
_LEFT = ("left", "emerged", "departed")


def participle(line: Line) -> Iterator[Attribution]:
    """ "NP did this, claiming that …", and "with NP saying …"."""
    tags = line.tags
    at = tags.find("G")
    while at >= 0:
        cue = CUES.get(line.words[at])
        if cue is not None and cue.form == "ing" and cue.lemma not in ("cite", "quote"):
            claim = claim_start(line, at, hearer=cue.lemma in TOLD)
            marked = tags[claim - 1 : claim] in ("T", ":") or tags[claim : claim + 1] == "Q"
            strong = cue.reporting in (SAY, CLAIM)
            if cue.reporting is CALL:
                strong = marked = "Q" in tags[at + 1 : at + 7]
            strong = strong and (marked or (has_clause(line, claim) and not _lists(line, cue, claim)))
            subject, rule = _agent(line, at)
            if subject is not None and not strong:
                claim, strong = _weakly(line, at, cue, subject, claim if marked else -1), True
            if subject is not None and strong and claim >= 0:
                yield Attribution(line, rule, at, at, subject, cue, claim=claim)
        at = tags.find("G", at + 1)


def _lists(line: Line, cue: Cue, claim: int) -> bool:
    """ "Expanded its controls, adding europium, holmium and others to a list that …": things are added, no words."""
    return cue.lemma == "add" and line.tags[claim : claim + 1] in "MNOC#" and line.tags[claim + 1 : claim + 2] in ",&t"


def _weakly(line: Line, at: int, cue: Cue, subject: Phrase, marked: int) -> int:
    """Where the claim of ", accusing the panel of bias" or "a letter asking it to act" begins; -1: there is none."""
    if marked >= 0 and cue.reporting is not CALL:
        if cue.lemma in _JUDGED:
            return marked if line.tags[subject.head] in "HrgO" and line.tags[marked - 1] == "T" else -1
        return marked if cue.reporting in (ACT, STANCE, THINK) else -1
    particle = PHRASAL.get((line.words[at], line.words[at + 1])) if at + 1 < len(line.words) else None
    if particle is not None:
        return at + 2 if particle.reporting is STANCE and at + 3 < len(line.tags) else -1
    follows = at + 2 if line.tags[at + 1 : at + 2] == "R" else at + 1
    return framed(Reading(line, cue, at, at, follows, follows), subject)


def _agent(line: Line, at: int) -> tuple[Phrase | None, str]:
    before = at - 2 if line.tags[at - 1 : at] == "R" else at - 1
    if before > 0 and line.tags[before] == "b":
        # "The union is demanding that …".
        subject = subject_before(line, before).phrase
        return (subject if subject and line.tags[subject.head] in "HOLKrgC" else None), "subject-cue"
    if at and line.tags[at - 1] == "," and "with" in line.words[max(0, at - _CLOSE) : at]:
        presented = _presented(line, at)
        if presented is not None:
            return presented, "with-participle"
    if at and line.tags[at - 1] in ",-":
        subject = leading_subject(line, at - 1)
        return (subject if subject and line.tags[subject.head] in "HOLKrgpC" else None), "participle"
    if at > 2 and line.words[at - 1] == "by" and line.tags[at - 2] in "SVENpW":
        subject = leading_subject(line, at - 1)  # "The envoy countered by saying that …"
        return (subject if subject and line.tags[subject.head] in "HOLKrgpC" else None), "participle"
    if line.words[at - 2 : at] in (("came", "away"), ("comes", "away")) or line.words[at - 1] in _LEFT:
        return subject_before(line, at - 1 if line.words[at - 1] in _LEFT else at - 2).phrase, "participle"
    subject = noun_phrase_left(line, at - 1)
    if subject is not None and subject.first and line.words[subject.first - 1] == "with":
        return subject, "with-participle"
    written = _written(line, at)
    if written:
        # "The ministry issued a statement saying that …": who issued it speaks.
        issuer = leading_subject(line, written)
        return (issuer if issuer and line.tags[issuer.head] in "HOLKrgpC" else None), "document-participle"
    return None, ""


def _presented(line: Line, at: int) -> Phrase | None:
    """ "With its director, Ada Finch, calling it …": the director."""
    link = next(k for k in range(at - 1, -1, -1) if line.words[k] == "with")
    subject = phrase_at(line, link + 1, at - 1)
    closed = subject is not None and subject.full_last == at - 2 and subject.full_last > subject.last
    return subject if closed else None


def _written(line: Line, at: int) -> int:
    """The document whose words the participle at ``at`` brings, over its addressee ("a letter to the agency asking
    …"); 0: none."""
    k = at - 1
    while k > 1 and line.tags[k] in "DNHOKCrgEWI#t" and at - k < 9:
        if line.tags[k] == "d":
            return k if line.words[k] in _WRITINGS or k == at - 1 else 0
        k -= 1
    return k if k > 1 and line.tags[k] == "d" else 0
