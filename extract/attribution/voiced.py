"""Any verb beside a quotation: "“…,” he sighs", "“…?” beams a welder at the plant".

Who speaks, and that somebody does, is told by the quotation that runs on into the sentence; the verb tells how, and
English has hundreds of such verbs. A quotation in the middle of a sentence, or closed with a stop, may be a title or a
scare quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.attribution.finding import Attribution
from extract.attribution.subjects import subject_before
from extract.tagging.clauses import subject_after
from extract.tagging.cues import CLAIM, CUES, SAY, STANCE, VOICE, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase

_QUOTED_VERB = re.compile(r"[\"“‘'«]([a-z]+)(?! by\b)(?: \S+){3}")
"""A quotation that opens with a verb, which its object follows."""
_OWN_VERBS = (SAY, CLAIM, STANCE)
_BODIES = "HrgOKCdp"
_RUNS_ON = ",?!…—–"
_MARKS = "\"'“”‘’„«»` "
_VERBAL = "NEV"
"""Tags that an unlisted verb may have."""
_BEHIND = frozenset(".,;:-RIUW&QG)")
"""Tags behind a verb that takes no object."""
_SPEAKERS = "HrpC"
_REACH = 24
"""Words between the quotation and the verb, at most."""
_LEAST = 2
"""Words of a quotation that is no title or term."""


def voiced(line: Line) -> Iterator[Attribution]:
    """The speaker of a quotation at the head of the sentence, beside a verb that no list of cues knows."""
    tags = line.tags
    at = _behind_quotation(line)
    if at < 0 or at >= len(tags):
        return
    if tags[at] in _VERBAL and _is_form(line.words[at]):
        subject = subject_after(line, at)
        if subject is not None and tags[subject.head] in _SPEAKERS:
            yield Attribution(line, "inversion", at, at, subject, Cue(line.words[at], VOICE, "past"))
        return
    for verb in range(at + 1, min(at + _REACH, len(tags))):
        if tags[verb] in "SXbhoTQ;":
            return
        if tags[verb] not in _VERBAL or tags[verb + 1 : verb + 2] not in _BEHIND or not _is_form(line.words[verb]):
            continue
        before = subject_before(line, verb).phrase
        if before is not None and _speaks(line, before, at):
            yield Attribution(line, "claim-subject-cue", verb, verb, before, Cue(line.words[verb], VOICE, "past"))
            return


def quoted_verb(line: Line) -> Iterator[Attribution]:
    """ "The ministers “reaffirmed their commitment to …”": the verb, too, stands in the speaker's words."""
    at = line.tags.find("Q", 1)
    while at > 0:
        opens = _QUOTED_VERB.match(line.text, line.starts[at], line.ends[at])
        cue = CUES.get(opens[1]) if opens is not None else None
        if cue is not None and cue.form in ("past", "present") and cue.reporting in _OWN_VERBS:
            subject = subject_before(line, at).phrase
            if subject is not None and line.tags[subject.head] in _BODIES:
                yield Attribution(line, "frame", at, at, subject, cue, claim=at)
        at = line.tags.find("Q", at + 1)


def _behind_quotation(line: Line) -> int:
    """The word behind a quotation that opens the sentence and runs on into it; -1: there is none."""
    if line.tags[:1] != "Q":
        return -1
    inner = line.text[line.starts[0] : line.ends[0]].strip(_MARKS)
    if len(inner.split()) < _LEAST:
        return -1
    comma = line.tags[1:2] == ","
    return 1 + comma if comma or inner[-1] in _RUNS_ON else -1


def _is_form(word: str) -> bool:
    """Has the word an ending of a finite verb: third person or past?"""
    return len(word) > 3 and (word.endswith("ed") or (word.endswith("s") and not word.endswith(("ss", "us", "is"))))


def _speaks(line: Line, subject: Phrase, first: int) -> bool:
    """Does the subject, a person, fill the words from ``first`` to the verb?"""
    return subject.full_first == first and line.tags[subject.head] in _SPEAKERS
