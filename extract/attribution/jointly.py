"""Joint statements: papers in which "we" are those whom the first sentences name ("We, the ministers of …, met in …").

There every sentence in which we reaffirm, welcome or invite is a claim, as in no other prose: elsewhere "we" is whoever
is quoted, or the outlet.
"""

from __future__ import annotations

from extract.attribution.finding import Attribution
from extract.speakers.cast import Speaker
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import ACT, CUES, SAY, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

RULE = "joint-statement"
VENUE = "joint statement"
_HEAD = 8
"""Sentences: a title, a date and a place may stand before the one that names us."""
_REACH = 30
"""Words: a longer opening before "we" is a clause of somebody else."""
_US = "rgNC"
"""Tags of the noun that says who we are: an office, a group, any people."""
_LISTED = ("K", "O")
_COURTESIES = word_set(
    "appeal appreciate celebrate consider discuss endorse invite renew salute share support thank value"
)
"""Verbs by which only such papers declare; the others are the cues of all prose."""
_STATES = word_set("concerned committed determined convinced ready resolved united alarmed grateful confident")
_LIGHT = {"look": "forward", "take": "note", "took": "note", "pay": "tribute"}
_BETWEEN = word_set(
    "also further strongly therefore again fully jointly deeply gravely warmly unequivocally once firmly"
)


def who_we_are(lines: tuple[Line, ...]) -> tuple[Line, Phrase] | None:
    """The line and the phrase that say who "we" are; None where the text is no joint statement."""
    for line in lines[:_HEAD]:
        if line.words[:2] == ("we", ","):
            subject = phrase_at(line, 2)
            if subject is not None and line.tags[subject.head] in _US and line.words[subject.head].endswith("s"):
                return line, subject
    return None


def speaker_of(line: Line, subject: Phrase) -> Speaker:
    """Who "we" are, in full: "ministers of Chile, Peru and Norway"."""
    tags, last = line.tags, subject.last
    while tags[last + 1 : last + 2] in (",", "&") and tags[last + 2 : last + 3] in _LISTED:
        last += 2
    first = subject.first + (tags[subject.first] == "D")
    return Speaker(line.surface(first, last), True, kind="plural")


def declared(line: Line) -> list[Attribution]:
    """What we say in ``line`` of a joint statement: one attribution, or none."""
    for at, word in enumerate(line.words[:_REACH]):
        if word == "we" and (at == 0 or line.tags[at - 1] in ",R&"):
            subject = phrase_at(line, at, at + 1) or Phrase(at, at, at, at, at)
            first, last = _verb(line.words, at + 1)
            cue = Cue(line.words[last], SAY, "present")
            return [Attribution(line, RULE, first, last, subject, cue, claim=last + 1)] if last else []
    return []


def _verb(words: tuple[str, ...], at: int) -> tuple[int, int]:
    """First and last word of the verb by which we declare; zeros for what we do."""
    first = at = _over_adverbs(words, at)
    word = words[at : at + 1]
    if word in (("are",), ("remain",), ("stand",)):
        at = _over_adverbs(words, at + 1)
        declares = not _STATES.isdisjoint(words[at : at + 1])
    elif word and word[0] in _LIGHT:
        at += 1
        declares = words[at : at + 1] == (_LIGHT[word[0]],)
    else:
        declares = bool(word) and _declares(word[0])
    return (first, at) if declares else (0, 0)


def _over_adverbs(words: tuple[str, ...], at: int) -> int:
    while not _BETWEEN.isdisjoint(words[at : at + 1]):
        at += 1
    return at


def _declares(word: str) -> bool:
    cue = CUES.get(word)
    if cue is not None:
        return cue.reporting is not ACT and cue.lemma != "agree"  # what we agree or promise is done
    return not _COURTESIES.isdisjoint((word, word.removesuffix("d"), word.removesuffix("ed")))
