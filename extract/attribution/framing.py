"""Complements other than "that" and quotations, recognised by what stands behind the cue (``frames``)."""

from __future__ import annotations

from extract.attribution.claims import Reading
from extract.attribution.frames import AFTER_CHARGE, FRAMES, Frame
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_QUESTIONS = word_set("what how why whether where when if who which")
_OBJECTS = "DNMKHOCrgdLp#E'R"
"""Tags that may open an object."""
_OBJECT_ENDS = ".,;:-()QSXUwT"
"""Tags that end it."""
_NOT_BASE = "DHOLKCp#QIWT&'"
"""Tags that no infinitive has."""
_ABOUT = word_set("of about against over")
_OF_NOW = word_set("see read")
_REACH = 12
"""Words: an object between the cue and what the frame asks for is no longer."""
_QUALITIES = (
    "able", "ible", "ature", "ful", "ous", "ive", "less", "ary", "al", "ic", "wrong", "unfair", "fair", "absurd",
    "weak", "dead", "wise", "unwise", "moot", "vague", "naive", "false", "untrue", "risky", "sad", "insane",
    "inaccurate", "inadequate", "inappropriate", "unfortunate", "incompetent", "irrelevant", "inconsistent",
)  # fmt: skip
_COUNTS = word_set("day dozen few couple second third number lot hundred thousand million")
"""What makes "a …" behind an object a count or a time."""
_OFF = word_set("off quits back home again names out")
_DONE_BY = ("ing", "having", "being")
_NO_OBJECTS = word_set("back home away out next last this that the these those his her their my our")
"""What opens no forecast and no demand, but a time, a place or a thing in hand."""
_NEW = word_set("propose suggest describe")
_BODIES = "HrpgOKC"
"""Tags of whom the frames take as a speaker."""
_ACTS = (Frame.AIM, Frame.DOING, Frame.OBJECT)
_OF_PAPERS = (Frame.CHARGE, Frame.AS, Frame.HEARER_AIM, Frame.HEARER_ABOUT, Frame.DOING)
_COUNTED = word_set("expect anticipate forecast predict")
_PERSONS_ONLY = word_set("threaten promise pledge vow propose announce challenge instruct ask")
"""Verbs of acts: a government that does so acts, a person speaks."""


def framed(reading: Reading, subject: Phrase) -> int:
    """Where the claim begins if the cue stands in one of its frames; -1: it stands in none."""
    cue, line = reading.cue, reading.line
    frames = FRAMES.get(cue.lemma)
    if cue.lemma in _OF_NOW and cue.form == "past":
        return -1  # "read the book as a boy"
    if frames is None or cue.particle is not None or reading.follows >= len(line.tags):
        return -1
    head, word = line.tags[subject.head], line.words[subject.head]
    if _participle(line, subject, reading.first):
        return -1
    if cue.lemma in _PERSONS_ONLY and (head not in "HrpC" or word == "it" or (word == "they" and cue.lemma != "ask")):
        return -1
    at_frame = reading.follows
    while line.tags[at_frame : at_frame + 1] == "W":
        at_frame += 1  # "vowed Tuesday to keep fighting"
    for frame in frames if at_frame < len(line.tags) else ():
        if head not in _BODIES and not (head == "d" and frame in _OF_PAPERS):
            continue
        at = _RULES[frame](line, at_frame, cue.lemma)
        if at >= 0:
            return at
    return -1


def _participle(line: Line, subject: Phrase, cue: int) -> bool:
    """ "With laws in the UK expected next month": the object of a preposition, not a subject."""
    before = line.tags[subject.first - 1] if subject.first else ""
    return before in "It" and before != "" and "w" not in line.tags[subject.last + 1 : cue]


def _question(line: Line, at: int, lemma: str) -> int:
    """ "Wondered whether", "asked officials how"."""
    if _asks(line, at):
        return at
    if lemma != "ask":
        return -1
    end = _object_end(line, at)
    return end if end > at and _asks(line, end) else -1


def _asks(line: Line, at: int) -> bool:
    return line.words[at] in _QUESTIONS and at + 2 < len(line.tags)


def _aim(line: Line, at: int, _: str) -> int:
    to = at + 1 if line.tags[at] == "!" else at
    return at if line.tags[to : to + 1] == "t" and _infinitive(line, to) else -1


def _infinitive(line: Line, to: int) -> bool:
    """Does a verb stand behind the "to" at ``to``, with something behind it?"""
    after = to + 1
    while after < len(line.tags) and line.tags[after] in "R!":
        after += 1
    if line.tags[after : after + 1] == "Q":
        return True
    if after + 1 >= len(line.tags) or line.tags[after] in _NOT_BASE:
        return False
    return line.tags[after] not in "rgd" or line.tags[after + 1] in "DHOKLpN#CM"


def _doing(line: Line, at: int, _: str) -> int:
    """ "Suggested delaying the vote": a form in -ing with its own object or place."""
    if line.tags[at] == "!":
        at += 1
    word = line.words[at]
    gerund = word in _DONE_BY or (word.endswith("ing") and len(word) > 5 and line.tags[at] in "GN")
    return at if gerund and line.tags[at + 1 : at + 2] not in ("", ".", ",", "S", "r") else -1


def _object_end(line: Line, at: int) -> int:
    """Behind the object that begins at ``at``: at the first word that ends it, or that a frame waits for; -1: none."""
    tags = line.tags
    if tags[at] not in _OBJECTS:
        return -1
    end = at + 1
    stop = min(len(tags), at + _REACH)
    while end < stop and tags[end] not in _OBJECT_ENDS and tags[end] not in "tb":
        end += 1
    return end if end < len(tags) else -1


def _hearer_aim(line: Line, at: int, lemma: str) -> int:
    """ "Told supporters to stay home": a hearer, then an infinitive."""
    end = _object_end(line, at)
    if end <= at or line.tags[end] != "t" or not _infinitive(line, end):
        return -1
    hearer = line.tags[at:end]
    hears = any(tag in "HOKCLrgpD" for tag in hearer) or line.words[end - 1].endswith("s")
    comment = lemma == "ask" and line.words[end + 1] in ("comment", "elaborate", "explain")
    return end if hears and not comment else -1


def _hearer_about(line: Line, at: int, _: str) -> int:
    """ "Warned voters about the cost"."""
    for k in range(at + 1, min(len(line.tags) - 1, at + 6)):
        if line.tags[k] in _OBJECT_ENDS:
            return -1
        if line.words[k] in _ABOUT:
            hears = any(tag in "HOKCLrgp" for tag in line.tags[at:k]) or line.words[k - 1].endswith("s")
            return k if hears else -1
    return -1


def _as(line: Line, at: int, _: str) -> int:
    if line.tags[at] not in _OBJECTS:
        return -1
    for k in range(at + 1, min(len(line.tags) - 1, at + _REACH + 4)):
        if line.words[k] == "as":
            return at if line.tags[k + 1] != "p" else -1  # "greeted the crowd as she left"
        if line.tags[k] in ".;:Uw":
            return -1
    return -1


def _likeness(line: Line, at: int, _: str) -> int:
    """ "Compared the scheme to a lottery", "likened it with"."""
    if line.tags[at] not in _OBJECTS:
        return -1
    return at if any(tag == "t" for tag in line.tags[at + 1 : at + _REACH]) else -1


def _charge(line: Line, at: int, lemma: str) -> int:
    if line.tags[at] not in _OBJECTS:
        return -1
    brings = AFTER_CHARGE[lemma]
    for k in range(at + 1, min(len(line.tags) - 1, at + _REACH + 4)):
        if line.words[k] in brings:
            down = lemma == "put" and (line.tags[k + 1] != "t" or not _a_cause(line, k + 2))
            return -1 if down else at
        if line.tags[k] in ".;:Uw":
            break
    return -1


def _a_cause(line: Line, at: int) -> bool:
    """Does a noun stand here ("put the delay down to a strike"), and no infinitive ("put the tray down to answer")?"""
    tag, word = line.tags[at : at + 1], line.words[at] if at < len(line.words) else ""
    return tag in ("D", "#", "H", "O", "K", "C", "M", "'") or (word.endswith("s") and tag in tuple("Nrgd"))


def _object(line: Line, at: int, lemma: str) -> int:
    """ "Demanded an apology", "predicts a rough winter": something, not somebody, and not a sum that was paid."""
    tags = line.tags
    if lemma == "demand" and tags[at] == "p" and line.words[at] not in ("him", "them"):
        return at  # "demanded she apologize"
    if lemma == "urge":  # "urged caution"
        bare = tags[at] == "N" and tags[at + 1 : at + 2] in (".", ",", "I") and not line.words[at].endswith("s")
        return at if bare else -1
    if tags[at] not in ("D#NKCMG'" if lemma in _COUNTED else "DNKCMG'") or at + 2 >= len(tags):
        return -1
    if lemma == "note":
        owned = tags[at] in "KHOC" and tags[at + 1] == "'"  # "noted Peru's recovery of …"
        return at if owned or (tags[at] in "D'" and tags[at + 1] not in "W#") else -1
    if lemma in _NEW and line.words[at] not in ("a", "an"):
        return -1  # "the defenses that he proposed" are an act of then
    return -1 if line.words[at] in _NO_OBJECTS and lemma != "demand" else at


def _naming(line: Line, at: int, _: str) -> int:
    """ "Called the vote a disgrace", "considers that premature": an object, then what it is said to be."""
    tags, words = line.tags, line.words
    if tags[at] == "D" and tags[at + 1 : at + 2] in ("D", "E", "."):
        return -1
    behind = at + 1
    stop = min(len(tags), at + 9)
    if tags[at] not in "pT":
        if tags[at] not in "DHOKCMN":
            return -1
        while behind < stop and tags[behind] in "NrgdCHOKLM'E":
            behind += 1
    if behind >= len(tags) or behind == at:
        return -1
    if tags[behind] == "D" and words[behind] in ("a", "an", "the", "one", "his", "her", "their", "no", "another"):
        return at if tags[behind + 1 : behind + 2] not in ("", ".", "W") and words[behind + 1] not in _COUNTS else -1
    if words[behind] == "too" and behind > at + 1 and tags[behind + 1 : behind + 2] in ("N", "E", "R"):
        return at if tags[behind + 2 : behind + 3] in (".", ",", ";", "&", "U", "t") else -1  # "the plan too small"
    if tags[behind] == "R" and behind > at + 1 and words[behind + 1 : behind + 2] and tags[at] in "DHOKC":
        judged = words[behind + 1].endswith(_QUALITIES) and tags[behind + 2 : behind + 3] in (".", ",", ";", "&", "U")
        return at if judged else -1  # "considers the cut mostly symbolic"
    quality = words[behind] if tags[at] in "pT" else words[behind - 1]
    stands = tags[at] in "pT" and tags[behind] in "NEg"
    if stands and words[at] == "it" and tags[behind + 1 : behind + 2] in (".", ",", ";", "&", "U"):
        return at if quality not in _OFF else -1  # "critics call it charity"
    closes = stands or (behind - 1 > at + (tags[at] == "D") and tags[behind] in ".,;&IU")
    return at if closes and quality.endswith(_QUALITIES) else -1


_RULES = {
    Frame.QUESTION: _question,
    Frame.AIM: _aim,
    Frame.DOING: _doing,
    Frame.HEARER_AIM: _hearer_aim,
    Frame.HEARER_ABOUT: _hearer_about,
    Frame.AS: _as,
    Frame.LIKENESS: _likeness,
    Frame.CHARGE: _charge,
    Frame.OBJECT: _object,
    Frame.NAMING: _naming,
}
