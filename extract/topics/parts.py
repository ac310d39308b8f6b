"""Parts of a statement that say nothing of its topic: the question that it answers, and who speaks."""

from __future__ import annotations

import re

from extract.model import Statement
from extract.topics.page import Stretch

_QUESTION = re.compile(
    r"(?:^|(?<=, )|(?<=^On ))\W*(?:when |while )?(?:commenting on|asked (?:to comment|for comment|about|whether|if|how|"
    r"by)|in response to|responding to|in reply to|replying to|answering)\b",
    re.I,
)
_ASKED = ("comment", "ask", "respon", "repl", "answer")
"""One of them is in whatever ``_QUESTION`` finds."""
_BREAK = re.compile(r"(?s:.*)(?:[,;:“”\"—]|t(?<=\bt)hat|a(?<=\ba)s)\s")
"""Up to the last one."""
_APPOSITION = re.compile(
    r", (?:who|which|whose|an?|the|its|his|her|head|chief|director|president|[\w-]+ (?:of|at|for|in))\b[^“\"‘:;]*?"
    r"(?=,? (?:adding|noting|saying|arguing|calling|warning) |[“\"‘:;]|\.(?:\s|$)|$)"
)
"""What is told of a speaker behind the name; a participle goes on with the claim."""


def question_of(text: str, statement: Statement) -> Stretch | None:
    """The opening clause that tells what a reply replies to."""
    if statement.kind != "speech" or statement.speaker_start is None or statement.speaker_start <= statement.start:
        return None
    opening = text[statement.start : min(statement.speaker_start, statement.start + 60)]
    lowered = opening.lower()
    question = _QUESTION.search(opening) if any(word in lowered for word in _ASKED) else None
    return (statement.start + question.start(), statement.speaker_start) if question else None


def attribution_of(text: str, statement: Statement) -> Stretch | None:
    """Speaker, role and cue: what they name, the claim is not about. None for an action, whose actor counts."""
    if statement.kind != "speech" or statement.speaker_start is None or statement.speaker_end is None:
        return None
    start, end = statement.speaker_start, statement.speaker_end
    if statement.cue_start is not None and statement.cue_end is not None and abs(statement.cue_start - start) < 200:
        start, end = min(start, statement.cue_start), max(end, statement.cue_end)
    # The role stands before the name: back to the last comma, quotation mark or "that".
    lead = text[max(statement.start, start - 80) : start]
    found = _BREAK.match(lead)
    cut = found.end() if found else 0 if len(lead) < 80 else 80
    return start - len(lead) + cut, end


def aside_of(text: str, statement: Statement, attribution: Stretch | None) -> Stretch | None:
    """The attribution with what an inverted one tells of its speaker behind the name ("said Tovar, who …")."""
    if attribution is None or statement.cue_start is None or statement.speaker_start is None:
        return attribution
    if statement.cue_start < statement.speaker_start and "inversion" in statement.rule:
        more = _APPOSITION.match(text, attribution[1], statement.end)
        if more:
            return attribution[0], more.end()
    return attribution
