"""Is there a claim: before the speaker, or behind the cue, and may this subject make it with this verb?"""

from __future__ import annotations

from typing import NamedTuple

from extract.attribution.finding import has_clause
from extract.tagging.cues import ACT, CALL, CLAIM, FINDING, FRAMED, SAY, STANCE, THINK, VOICE, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_OWN_VOICE = word_set("recommend conclude urge advise propose")
"""What whoever publishes says of itself: "We recommend that …"."""
_FORECASTS = word_set("expect forecast estimate project predict anticipate see")
"""Beliefs that "it" holds as well, of a body: "it expects revenue to fall"."""
_ROUGHLY = word_set("about around over at up under between near")
_COUNTS = word_set("least most to two three four five six seven eight nine ten half hundreds dozens thousands")
""" "At least nine people", "about 300 homes": the subject of a claim, and no opening phrase."""
_OPENS = word_set("but and yet so")
"""Conjunctions that open a sentence."""
_REPLYING = word_set("asked pressed questioned quizzed responding reacting replying response reply reaction")
_ANYBODY = word_set("people others")
_EMPHATIC = word_set("did does")
_CONDITIONS = word_set("if unless whether")
_PLURALS = word_set("people police media data they we i officials others many some few most several both")
_OF_OBJECTS = (CALL, STANCE)
_BARE_DOCUMENTS = word_set("data figures statistics estimates analysis research")
_OF_PERSONS = (
    STANCE,
    THINK,
    ACT,
    CALL,
    VOICE,
    FRAMED,
)
_OF_PAPERS = word_set(
    "estimate project forecast recommend accuse blame fault urge portray depict describe predict characterize "
    "characterise call criticize criticise condemn praise question compare liken pledge promise vow put peg "
    "warn caution advise demand reject dismiss deplore welcome complain flag cite"
)
"""What a report or a lawsuit does as well as a person."""


class Reading(NamedTuple):
    """A cue as it stands in a line; positions of words."""

    line: Line
    cue: Cue
    first: int
    last: int
    """First and last word of the cue."""
    follows: int
    """The word behind the cue, over adverbs."""
    claim: int
    """Where a claim behind the cue would begin."""

    @property
    def next_tag(self) -> str:
        return self.line.tags[self.follows] if self.follows < len(self.line.tags) else "."

    @property
    def marked(self) -> bool:
        """Does "that", a colon or a quotation open the claim?"""
        tags = self.line.tags
        return self.claim < len(tags) and (tags[self.claim - 1] in "T:" or tags[self.claim] == "Q")

    @property
    def ends(self) -> bool:
        """Is there no claim behind the cue, but the end, a new clause, or a place or time?"""
        tags = self.line.tags
        if self.claim >= len(tags) or tags[self.claim] in ".,;-&UGI)":
            return True
        return len(tags) - self.claim < 6 and all(tag in "IWRDN#().KC" for tag in tags[self.claim :])


def may_speak(reading: Reading, subject: Phrase) -> bool:
    """Can ``subject`` be the speaker of this verb, in this form?"""
    line, cue = reading.line, reading.cue
    tag, word = line.tags[subject.head], line.words[subject.head]
    before = line.words[subject.full_first - 1] if subject.full_first else ""
    if _presupposed(line, cue, subject, before):
        return False
    if before in ("nor", "neither") or word == "neither" or line.words[subject.first] == "neither":
        return False
    if before in _CONDITIONS or (tag == "N" and cue.reporting not in (SAY, CLAIM)):
        people = cue.reporting is THINK and cue.form == "base" and word.endswith("s")
        return people and before not in _CONDITIONS and line.tags[reading.last + 1 : reading.last + 2] == "T"
    if tag == "p" and not _pronoun_may_speak(word, cue):
        return False
    if cue.reporting is FINDING and _nobodys(line, subject, tag, word):
        return False
    if cue.particle == "to" and cue.lemma == "undertake" and tag not in "HpO":
        return False  # what states undertake is an act
    state = tag == "K" or word in ("country", "countries", "government", "governments", "sides", "bloc", "it", "they")
    if state and cue.lemma == "agree" and line.tags[reading.last + 1 : reading.last + 2] in ("K", "W", "I", "H"):
        return False  # "agreed with Tokyo on a floor"
    if tag == "d" and cue.reporting in _OF_PERSONS:
        return cue.lemma in _OF_PAPERS
    relative = "w" in line.tags[subject.last + 1 : reading.first]
    linked = (
        subject.first
        and line.tags[subject.first - 1] == "I"
        and (before != "as" or cue.form == "past" or word in _ANYBODY)
    )
    if cue.reporting in _OF_OBJECTS and linked and not relative:
        return False  # "by a user labelled", "for goods praised"
    only = line.words[reading.first - 1] == "only"
    emphatic = not _EMPHATIC.isdisjoint(line.words[max(0, reading.first - 4) : reading.first])  # "did, however, recall"
    if cue.form == "base" and line.tags[reading.first - 1 - only] not in "tX" and not emphatic:  # "went on to say"
        return is_plural(line, subject)
    nation_states = cue.form == "present" and cue.lemma in ("state", "report") and tag in "KC"
    return not nation_states or reading.first > subject.last + 1 or line.tags[reading.last + 1 :][:1] in ("T", "Q", ":")


def _presupposed(line: Line, cue: Cue, subject: Phrase, before: str) -> bool:
    """Does the clause only take up that something is said?"""
    if before in ("what", "whatever") and cue.reporting is SAY:
        return True  # "what the minister says and what she does"
    if before in ("time", "that") and "first" in line.words[max(0, subject.full_first - 4) : subject.full_first]:
        return True  # "it marks the first time (that) the lobby has warned of it": presupposed
    if before == "which" and cue.reporting is ACT and line.words[subject.full_first - 2] == "under":
        return True  # "a pact under which members promise to share": what it says
    return before == "what" and is_asked(line)  # "asked about what the envoy called “a farce”"


def _nobodys(line: Line, subject: Phrase, tag: str, word: str) -> bool:
    """ "History shows", "customs data showed": a finding that nobody is named for."""
    if tag == "C":
        return subject.first == subject.last
    owned = (
        any(t in "OLHK" for t in line.tags[subject.first : subject.full_last + 1]) or line.tags[subject.first] == "D"
    )
    whose = subject.head > subject.first or line.words[subject.head + 1 : subject.head + 2] in (("from",), ("by",))
    return tag == "d" and word in _BARE_DOCUMENTS and not (owned or whose)


def _pronoun_may_speak(word: str, cue: Cue) -> bool:
    if word == "we" and (cue.lemma in _OWN_VOICE or cue.particle in ("for", "on")):
        return True
    if word == "you" or (word in ("i", "we") and cue.reporting is not SAY):
        return False
    return word != "it" or cue.reporting is not THINK or cue.lemma in _FORECASTS


def is_plural(line: Line, subject: Phrase) -> bool:
    """Does the subject take a verb without -s?"""
    word = line.words[subject.head]
    paired = "&" in line.tags[max(0, subject.first - 1) : subject.last]
    if line.tags[subject.head] == "H":
        return paired  # "listened to General Maupertuis explain"
    return word in _PLURALS or (word.endswith(("s", "men")) and not word.endswith("ss")) or paired


def claim_before(reading: Reading, subject: Phrase) -> str:
    """What stands before the speaker: a ``quotation``, a main ``clause``, ``words`` that may be a claim, or ""."""
    line = reading.line
    edge = subject.full_first - 1
    if edge > 0 and line.words[edge] == "as" and reading.ends and not _has_object(reading):
        edge -= 1  # "…, as Li claimed last year"
    if line.words[edge] == "how" and line.tags[edge - 2 : edge] == "Qb":
        return "quotation"  # "“…,” is how Li puts it"
    if edge < 0 or line.tags[edge] not in ",Q-":
        return ""
    head = line.tags[:edge]
    if line.tags[edge] == "Q" or head[-1:] == "Q":
        asked = is_asked(line) and has_clause(line, reading.claim)
        return "" if asked else "quotation"  # "Asked about the “farce,” Li said the vote stood"
    opens = max(head.rfind(";"), head.rfind(":")) + 1
    if line.words[opens] in _OPENS:
        opens += 1  # "But in most smelters the stock is gone, traders say"
    head = head[opens:]
    finite = any(tag in "bXhoESV!" for tag in head) or "Q" in head[1:] or (len(head) > 6 and "p" in head)
    closing = reading.claim >= len(line.tags) - 1
    if len(head) < 2 or not (finite or len(head) > 8 or closing):
        return "words" if head in ("#", "!") and closing and line.tags[subject.head] in "HpC" else ""
    roughly = line.words[opens] in _ROUGHLY and (head[1] == "#" or line.words[opens + 1] in _COUNTS)
    if head[0] in "IWGUt" and not roughly:
        long_opening = head[0] not in "UGW" and (any(tag in "bXhoV" for tag in head[2:]) or _acted(head))
        return "words" if "," in head or long_opening else ""
    told = any(tag in "bXhoVS" for tag in head) or "Q" in head[1:] or _acted(head)
    return "clause" if told else "words"


def is_asked(line: Line) -> bool:
    """Does the sentence open with what the speaker was asked, or replies to: somebody else's words?"""
    first = 1 if line.words[0] in ("when", "in") else 0
    return line.words[first : first + 1] != () and line.words[first] in _REPLYING


def _has_object(reading: Reading) -> bool:
    """ "As it posted record results": what is posted is told, and no claim before it."""
    behind = reading.line.tags[reading.claim : reading.claim + 1]
    return reading.cue.lemma in ("post", "report") and behind in tuple("DN#")


def _acted(head: str) -> bool:
    """Does a verb in -ed stand between its subject and its object ("In May officers seized 9 tons")?"""
    at = head.find("E", 1)
    return at > 0 and head[at - 1] in "NrgHOKC" and head[at + 1 : at + 2] in tuple("D#MKHOC")
