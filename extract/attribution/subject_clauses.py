"""Subjects with a clause of their own before the cue: "a study published on Monday found", "refiners that buy say"."""

from __future__ import annotations

from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase, noun_phrase_left
from extract.wording import word_set

_WHEN = word_set("last this next earlier")


def with_clause(line: Line, cue: int, last: int) -> Phrase | None:
    """The sentence's first noun phrase as the subject of ``cue``, if what stands between them, up to the word ``last``,
    is a clause of its own."""
    named = noun_phrase_left(line, last - 1) if line.tags[last] == "," else None
    if named is not None and line.tags[named.first - 1 : named.first] == "Q":
        return named  # a slip: "“…,” Singh, told ANI"
    opens = max(line.tags.rfind(",", 0, last), line.tags.rfind("Q", 0, last)) + 1
    if opens and "d" in line.tags[opens:cue]:
        paper = phrase_at(line, opens, cue)  # "…, figures released by the ministry on Thursday showed"
        reduced = _reduced(line, paper, cue, last, opens) if paper is not None else None
        if reduced is not None:
            return reduced
    apart = opens > 1 and "w" in line.tags[opens:last] and "&" not in line.tags[opens:last]
    if apart and line.tags[opens - 2] not in "HC" and (person := phrase_at(line, opens, cue)) is not None:
        who = _defining(line, person, cue, last)  # "…, the clerk who runs it told a hearing"
        if who is not None:
            return who
    subject = leading_subject(line, cue)
    if subject is None:
        return None
    return _reduced(line, subject, cue, last) or _defining(line, subject, cue, last)


def _reduced(line: Line, subject: Phrase, cue: int, last: int, opens: int = 0) -> Phrase | None:
    """The subject, at the word ``opens``, of "A study published on Monday in a journal found that": no verb stands
    between it and the cue."""
    tags = line.tags
    if subject.first != opens or subject.last >= cue or tags[subject.head] not in "drgHOC":
        return None
    rest = tags[subject.full_last + 1 : last + 1]
    if rest == ",":  # a stray comma: "The research firm X, has said", "The trade body, says that"
        stray = "h" in tags[last + 1 : cue] or tags[cue + 1 : cue + 2] == "T"
        return (noun_phrase_left(line, last - 1) or subject) if stray else None
    if rest[:1] not in ("E", "V", "G", "I", "t") or any(tag in "XhboSV!pUTQ;&" for tag in rest[1:]):
        return None
    dated = rest[1:2] or tags[last + 1 : last + 2]  # "A poll released Wednesday found"
    when = line.words[subject.full_last + 2 : subject.full_last + 3]
    if rest[0] in "EV" and dated not in ("I", "W", "R", "#") and not _WHEN.intersection(when):
        return None
    return Phrase(subject.first, subject.last, subject.head, subject.full_first, last)


def _defining(line: Line, subject: Phrase, cue: int, last: int) -> Phrase | None:
    """The subject of "Refiners that buy from the mine say": its relative clause, not its own, holds what stands before
    the cue."""
    tags = line.tags
    if subject.last + 2 >= cue:
        return None
    if (
        tags[subject.last + 1 : subject.last + 3] == ",w"
        and tags[cue - 1] == "h"
        and tags.find(",", subject.last + 2, cue) < 0
    ):
        # A slip: "The union, which has 4,000 members has said".
        return Phrase(subject.first, subject.last, subject.head, subject.full_first, last)
    if tags[subject.last + 1] not in "wTp":
        return None
    if subject.first and tags[subject.first - 1] not in ",;":
        return None
    if tags[subject.last + 1] == "p":  # "Buyers we interviewed said"
        asked = last == subject.last + 2 and tags[last] == "E" and tags[subject.head] in "rg"
        return Phrase(subject.first, subject.last, subject.head, subject.full_first, last) if asked else None
    clause = tags[subject.last + 2 : last + 1]
    named = 0
    if clause[-1:] == "," and clause[-3:-1] in (",H", ",C"):
        clause, named = clause[:-3], last - 1  # "A clerk who gave only her first name, Lotte, said"
    person = tags[subject.head] in "rgHOC" and not (tags[subject.head] in "HO" and tags[subject.last + 1] == "T")
    if not person or clause[0] in "DpHOLKCrgQ" or set(clause) & set("UTwQ;:,."):
        return None
    if named:
        return Phrase(named, named, named, subject.full_first, last)
    return Phrase(subject.first, last, subject.head, subject.full_first, last)
