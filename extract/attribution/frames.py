"""Complements as data: what may follow a cue verb in place of "that" or a quotation, and still be the claim.

A frame is a construction, not a word: a verb is entered under each frame in which it attributes something to its
subject. What each frame looks like in a tagged line is in ``attribution/framing.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from extract.wording import word_set


class Frame(StrEnum):
    """A complement that holds a claim."""

    QUESTION = "question"
    """ "wondered whether …", "asked officials how …", "announces where …"."""
    AIM = "aim"
    """ "threatened to …", "pleaded to …"."""
    DOING = "doing"
    """ "suggested delaying …", "denied having …"."""
    HEARER_AIM = "hearer-aim"
    """ "told supporters to …", "pressed the agency to …"."""
    HEARER_ABOUT = "hearer-about"
    """ "warned voters about …"."""
    AS = "as"
    """ "mocked the plan as …"."""
    LIKENESS = "likeness"
    """ "compared the scheme to …"."""
    CHARGE = "charge"
    """ "accused the firm of …", "faulted it for …", "credited the cut with …"."""
    OBJECT = "object"
    """ "demanded an apology", "predicts a rough winter"."""
    NAMING = "naming"
    """ "called the vote a disgrace"."""


_VERBS: Mapping[Frame, str] = {
    Frame.QUESTION: "ask wonder question doubt announce explain reveal disclose clarify predict",
    Frame.AIM: "pledge promise vow threaten claim swear profess expect hope",
    Frame.DOING: "suggest propose recommend admit acknowledge deny recall advocate favor favour oppose",
    Frame.HEARER_AIM: "tell urge ask advise warn remind caution press beg implore encourage challenge instruct "
    "exhort beseech admonish",
    Frame.HEARER_ABOUT: "warn remind caution advise inform",
    Frame.AS: "mock attack regard portray paint deride depict tout view denounce decry dismiss condemn praise hail "
    "criticize criticise brand frame label characterize characterise describe defend blast ridicule greet "
    "interpret read see",
    Frame.LIKENESS: "compare liken",
    Frame.CHARGE: "accuse blame fault attack credit chide scold berate attribute ascribe put",
    Frame.OBJECT: "demand predict expect anticipate forecast suggest propose allege describe urge note",
    Frame.NAMING: "call consider deem dub",
}

FRAMES: Mapping[str, frozenset[Frame]] = MappingProxyType(
    {
        lemma: frozenset(frame for frame, verbs in _VERBS.items() if lemma in verbs.split())
        for lemma in sorted({lemma for verbs in _VERBS.values() for lemma in verbs.split()})
    }
)
"""The frames of each lemma."""

AFTER_CHARGE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "accuse": word_set("of"),
        "credit": word_set("with for"),
        "blame": word_set("for on"),
        "fault": word_set("for"),
        "attack": word_set("for over"),
        "chide": word_set("for"),
        "scold": word_set("for"),
        "berate": word_set("for"),
        "attribute": word_set("to"),
        "ascribe": word_set("to"),
        "put": word_set("down"),
    }
)
"""The prepositions that bring the charge."""

ATTITUDES: frozenset[str] = word_set(
    "confident convinced certain sure hopeful optimistic pessimistic skeptical sceptical doubtful adamant "
    "concerned worried afraid fearful alarmed disappointed surprised glad pleased sorry proud grateful unaware "
    "unconvinced unpersuaded mindful encouraged frustrated outraged thankful satisfied"
)
"""Adjectives that report what somebody holds: "is confident that …"."""

MANNERS: frozenset[str] = word_set(
    "blunt categorical defiant dismissive scathing unapologetic unequivocal emphatic frank candid unrepentant adamant "
    "cautious upbeat philosophical unimpressed unmoved withering succinct clear"
)
"""Adjectives of how somebody spoke: "was blunt: …"."""

HOLDING: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "claim": word_set("make makes made making repeat repeats repeated"),
        "claims": word_set("make makes made repeat repeats repeated"),
        "conclusion": word_set("come comes came reach reaches reached draw draws drew"),
        "view": word_set("take takes took of hold holds held share shares shared"),
        "opinion": word_set("of hold holds held"),
        "belief": word_set("hold holds held share shares shared"),
        "concern": word_set("raise raises raised communicated conveyed share shares shared"),
        "concerns": word_set("raise raises raised communicated conveyed share shares shared"),
        "questions": word_set("raise raises raised"),
        "doubts": word_set("raise raises raised cast casts"),
        "objections": word_set("raise raises raised lodge lodged"),
        "assurances": word_set("give gives gave offer offered"),
        "assurance": word_set("give gives gave offer offered"),
        "point": word_set("make makes made"),
        "case": word_set("make makes made"),
        "argument": word_set("make makes made"),
        "allegation": word_set("make makes made"),
        "allegations": word_set("make makes made"),
        "suggestion": word_set("make makes made"),
        "accusation": word_set("make makes made level leveled levelled"),
        "accusations": word_set("make makes made level leveled levelled"),
        "prediction": word_set("make makes made"),
        "issue": word_set("take takes took"),
        "hint": word_set("drop drops dropped give gives gave"),
        "warning": word_set("issue issues issued sound sounds sounded give gives gave repeat repeats repeated"),
        "secret": word_set("make makes made"),
        "attention": word_set("draw draws drew call calls called"),
        "water": word_set("pour pours poured"),
        "aim": word_set("take takes took"),
        "answer": word_set("has had have gives gave offers offered"),
        "explanation": word_set("has had have gives gave offers offered"),
        "reason": word_set("has had have gives gave offers offered"),
        "advice": word_set("has had have gives gave offers offered"),
        "message": word_set("has had have brings brought"),
        "verdict": word_set("has had gives gave"),
        "notice": word_set("give gives gave serve served"),
        "doubt": word_set("leave leaves left cast casts"),
        "hope": word_set("hold holds held"),
        "interest": word_set("voice voices voiced express expresses expressed signal signals signalled signaled"),
        **dict.fromkeys(
            ("readiness", "willingness"),
            word_set("convey conveys conveyed signal signals signalled signaled stated states"),
        ),
        "promise": word_set("make makes made"),
        "prospect": word_set("raise raises raised"),
        "spectre": word_set("raise raises raised"),
        "specter": word_set("raise raises raised"),
    }
)
"""Nouns that hold a claim, with the light verbs whose subject makes it: "made the claim that", "took issue with"."""

BRINGS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "issue": word_set("with"),
        "case": word_set("that about over for"),
        "argument": word_set("that about over for"),
        "doubt": word_set("that about over on"),
        "doubts": word_set("that about over on"),
        "secret": word_set("that about of"),
        "water": word_set("on"),
        "attention": word_set("to"),
        **dict.fromkeys(("prospect", "spectre", "specter"), frozenset(("of", "that"))),
        "aim": word_set("at"),
        "interest": word_set("in"),
        **dict.fromkeys(("readiness", "willingness"), word_set("to for")),
        **dict.fromkeys(("answer", "explanation", "reason", "advice", "message", "verdict"), frozenset((":",))),
    }
)
"""What brings the claim of a noun, where that is not "that", "about" or "over"."""
