"""Finite cue verbs: "Li said that …", "…, Li said", "…, said Li", "Li, a trader, told …"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.claims import Reading, claim_before, is_asked, is_plural, may_speak
from extract.attribution.finding import Attribution, claim_start
from extract.attribution.framing import framed
from extract.attribution.objects import claim_follows
from extract.attribution.subjects import Before, subject_before
from extract.tagging.clauses import leading_subject, phrase_at, subject_after
from extract.tagging.cues import CALL, CLAIM, CUES, FINDING, FRAMED, PHRASAL, SAY, STANCE, VOICE, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.tagging.vocabulary import NOUN_CUES
from extract.wording import word_set

_EMPTY = word_set("so hello goodbye nothing little")
"""Words behind a cue that leave it without a claim."""
_ASIDE = word_set("comment comments anonymity reaction clarification details directions help money her him it them his")
"""What is asked for without taking a position."""
_ELSEWHERE = word_set("cite quote")
"""Cues that another pass reads (sourced.py), unless a quotation is their object."""
_STRAIGHT = (STANCE, CALL, FINDING, FRAMED)
"""Classes whose speaker always stands before the verb."""
_DENIED_BELIEFS = word_set("believe think expect")
_FINITE = frozenset("bXhoEV")
_OPENS_CLAUSE = "DNHOKCMprgd#E"
_DENIES = ("deny", "reject", "dispute")
_CHARGES = word_set("charge claim accusation allegation suggestion assertion contention notion assessment description")
_NO_ASIDE = (VOICE, FRAMED)
_PLURAL_NOUNS = word_set("state claim report forecast estimate")


def verbal(line: Line) -> Iterator[Attribution]:
    """Attributions by a finite verb."""
    at = line.tags.find("S")
    previous: Attribution | None = None
    while at >= 0:
        reading = read_cue(line, at)
        if reading is not None and not is_no_cue(reading):
            found = _attribute(reading, previous)
            if found is not None:
                previous = found
                yield found
        at = line.tags.find("S", at + 1)


def read_cue(line: Line, at: int) -> Reading | None:
    """The finite cue whose first word is ``at``."""
    last = at
    cue: Cue | None = None
    if at + 1 < len(line.words):
        cue = PHRASAL.get((line.words[at], line.words[at + 1]))
        if cue is not None and line.words[at + 1 : at + 3] == ("it", "at"):
            cue = None  # "put it at half that"
        last = at + 1 if cue is not None else at
    cue = cue or CUES.get(line.words[at])
    if cue is None or cue.form == "ing":
        return None
    if cue.lemma in _ELSEWHERE and "Q" not in line.tags[at + 1 : at + 3] and not _gives_reason(line, at):
        return None
    if last > at and line.words[last : last + 2] == ("it", "to"):  # "as Li put it to us"
        told = phrase_at(line, last + 2)
        heard = last + 2 if told is None else told.last
        last = heard if line.tags[heard + 1 : heard + 2] in (",", ":", "Q") else last
    follows = last + 1
    while follows < len(line.tags) and line.tags[follows] == "R":
        follows += 1
    called = cue.reporting is CALL or cue.particle == "forward"
    claim = last + 1 if called else claim_start(line, last, hearer=cue.takes_hearer)
    return Reading(line, cue, at, last, follows, claim)


def _gives_reason(line: Line, at: int) -> bool:
    """ "Cited a series of grievances": what is cited is a matter, and nobody who said it."""
    if line.words[at] not in ("cited", "cites"):
        return False
    behind = line.tags[at + 1 : at + 8]
    return behind[:1] in ("D", "N", "E") and not set(behind) & set("rHLdGS")


def is_no_cue(reading: Reading) -> bool:
    cue, line, follows = reading.cue, reading.line, reading.follows
    infinitive = reading.next_tag == "t" and cue.lemma not in ("tell", "write")
    if infinitive and cue.reporting in (SAY, FINDING):
        return True  # "said to be worth …"
    if cue.form == "present" and cue.lemma in _PLURAL_NOUNS and reading.next_tag in "hbXoVE":
        return True  # "member states have …"
    if cue.lemma == "call" and line.words[reading.first - 1 : reading.first] == ("first",):
        return True  # "will get first call on the stock"
    if cue.particle == "for" and cue.lemma == "ask" and not _ASIDE.isdisjoint(line.words[follows : follows + 4]):
        return True  # "asked for comment"
    by = line.words[follows : follows + 2]
    if len(by) == 2 and by[0] == "by" and by[1].endswith("ing") and cue.lemma != "conclude":
        return True  # "responded by cutting output"
    empty = follows < len(line.words) and line.words[follows] in _EMPTY
    return empty and line.tags[follows + 1 : follows + 2] in ("", ".", ",", ";", "I", "&", "t", "-")


def _attribute(reading: Reading, previous: Attribution | None) -> Attribution | None:
    line, cue = reading.line, reading.cue
    before = subject_before(line, reading.first)
    if before.refused == "negated" and cue.lemma in _DENIED_BELIEFS and cue.form == "base":
        return _disbelief(reading)
    inverted = _inversion(reading, before)
    if inverted is not None:
        return _inverted(reading, inverted)
    if before.phrase is None and before.refused == "shared":
        return _shared(reading, before, previous)
    subject = before.phrase
    if subject is None or not may_speak(reading, subject):
        return None
    if cue.reporting not in _NO_ASIDE and _parenthetical(reading, subject):
        return Attribution(line, "parenthetical", reading.first, reading.last, subject, cue)
    told = _behind(reading, subject)
    if not isinstance(told, bool):
        return told
    if not told:
        return None
    if cue.lemma in _DENIES and reading.ends and (charge := _charged(line, subject)):
        return Attribution(line, "denial", reading.first, reading.last, subject, cue, first=charge)
    rule = "insertion" if subject.full_last > subject.last else "subject-cue"
    return _forward(reading, subject, rule)


def _behind(reading: Reading, subject: Phrase) -> Attribution | bool:
    """The attribution of the claim before it; False: a claim that is not theirs stands there; True: none does."""
    line, cue = reading.line, reading.cue
    behind = claim_before(reading, subject)
    if cue.reporting is FRAMED or (cue.reporting is VOICE and behind != "quotation"):
        behind = ""
    if behind == "clause" and reading.next_tag == "," and line.tags[reading.claim : reading.claim + 1] == "Q":
        # "There was, she said, “no time to lose.”": the words before are part of the claim.
        return Attribution(line, "parenthetical", reading.first, reading.last, subject, cue)
    if behind == "clause" and cue.lemma in _DENIES and is_asked(line):
        return True  # "Asked for comment, the port denied the charge"
    if behind and (reading.ends or (behind != "words" and not reading.marked)):
        if cue.lemma in ("ask", "charge") and behind != "quotation" and reading.claim < len(line.tags) - 1:
            return False
        acts = cue.lemma in ("agree", "pledge", "promise", "vow")
        if acts and behind != "quotation" and (line.tags[subject.head] == "K" or _governments(line, subject)):
            return False  # what governments agree or promise is an act
        if cue.lemma in _DENIES and behind != "quotation":
            return False  # "Prices fell, China denied": what is denied is somebody else's
        if cue.form == "base" and cue.lemma in NOUN_CUES and not is_plural(line, subject):
            return False
        return Attribution(line, "claim-subject-cue", reading.first, reading.last, subject, cue)
    return True


def _charged(line: Line, subject: Phrase) -> int:
    """Where "a charge (that) the army denies" begins; 0: what is denied is no charge told before."""
    noun = subject.full_first - (2 if line.tags[subject.full_first - 1] in "Tw" else 1)
    first = line.tags.rfind(",", 0, max(noun, 0)) + 1
    told = first and line.tags[first] == "D" and not line.tags[first + 1 : noun].strip("NER")
    return first if told and line.words[noun] in _CHARGES else 0


def _parenthetical(reading: Reading, subject: Phrase) -> bool:
    """Does the attribution stand within its claim: "The floor, Li said, would hold"?"""
    line, edge = reading.line, subject.full_first - 1
    says = reading.cue.reporting in (SAY, CLAIM)
    if edge > 0 and line.words[edge] == "as" and line.tags[edge - 1] in ",-" and says:
        edge -= 1  # "…, as one islander put it, “a floating waiting room”"
    if edge < 1 or line.tags[edge] not in ",-" or not (reading.next_tag in ",-" or _closes(reading)):
        return False
    quoted = line.tags[reading.last + 1 : reading.last + 4].partition("Q")
    apart = quoted[1] and _FINITE.isdisjoint(quoted[0])
    return not apart or _goes_on_quoted(line, edge, reading.claim)


def _goes_on_quoted(line: Line, edge: int, quote: int) -> bool:
    """ "Stocks, she went on, “work until they don't”": do the words before the aside open the clause that is quoted?"""
    if line.tags[quote : quote + 1] != "Q" or not line.text[line.starts[quote] + 1].islower():
        return False
    first = line.tags.rfind(";", 0, edge) + 1
    while first < edge and (line.tags[first] in "&R," or line.words[first] == "but"):
        first += 1
    return first < edge and line.tags[first] in _OPENS_CLAUSE


def _governments(line: Line, subject: Phrase) -> bool:
    return line.words[subject.head] in ("governments", "countries", "sides", "nations", "parties")


def _disbelief(reading: Reading) -> Attribution | None:
    """ "Does not believe that …": what is denied is the claim, not that somebody holds it."""
    line = reading.line
    at = reading.first
    while at > 0 and line.tags[at - 1] in "R!o":
        at -= 1
    subject = subject_before(line, at).phrase if "!" in line.tags[at : reading.first] else None
    if subject is None or line.tags[subject.head] not in "HrpgOC" or line.words[subject.head] in ("i", "you", "it"):
        return None
    if line.words[at] in ("did", "didn't") or not claim_follows(reading, subject):
        return None
    return Attribution(line, "subject-cue", reading.first, reading.last, subject, reading.cue, claim=reading.claim)


def _closes(reading: Reading) -> bool:
    """Does a comma close ", Poole told CNN on Sunday,", with no claim in it?"""
    line, cue = reading.line, reading.cue
    if not (cue.reporting is SAY or cue.takes_hearer) or line.tags[reading.claim - 1 : reading.claim] != ",":
        return False
    return "," not in line.tags[reading.last + 1 : reading.claim - 1] and reading.claim < len(line.tags) - 1


def _inversion(reading: Reading, before: Before) -> Phrase | None:
    """The subject behind the cue, where the words before it are the claim."""
    line, at = reading.line, reading.first
    if at == 0 and reading.next_tag in "HC":
        first = subject_after(line, reading.last)  # "Said Li: “…”", "Commented Li, head of the port, “…”"
        behind = line.tags[first.full_last + 1 : first.full_last + 3] if first else ""
        return first if behind[:1] in tuple(":Q") or behind == ",Q" else None
    if reading.next_tag in "TQ:" or at == 0 or reading.cue.lemma == "tell":
        return None
    if reading.cue.reporting in _STRAIGHT and reading.cue.lemma != "calculate":
        return None
    if line.tags[at - 1] not in ",Q-;)" and line.words[at - 1] != "so":
        return None
    after = subject_after(line, reading.last)
    subject = before.phrase
    if after is None or subject is None:
        return after
    if line.tags[subject.head] in "HrOgpCKLd" and line.tags[at - 1] in ",-)" and subject.full_last > subject.last:
        # "Li, the chair of Y, said Z" is no inversion; "…, Peru, South Korea and Mexico, said an official" is one.
        opens = "DwEG" if line.tags[subject.head] in "KLd" else "Drw#OKCEGgHI"
        apposition = line.tags[subject.last + 2 : subject.last + 3] in tuple(opens)
        if apposition and not (line.tags[after.head] in "Hp" and line.tags[subject.head] not in "H"):
            return None
    return after


def _inverted(reading: Reading, subject: Phrase) -> Attribution | None:
    cue, line = reading.cue, reading.line
    if cue.reporting is VOICE and line.tags[max(0, reading.first - 2) : reading.first].find("Q") < 0:
        return None
    if cue.form == "base" and not is_plural(line, subject):
        return None
    if cue.lemma in NOUN_CUES and cue.form != "past" and line.tags[reading.first - 1] != "Q":
        who = line.tags[subject.head] in "HL" or "L" in line.tags[subject.first : subject.head]
        named = who and line.tags[reading.first - 1] == "," and cue.form == "present"
        if not named:  # "…, notes Dr Orth", "…, reports Reuters"
            return None
    claim = -1
    if reading.first == 0:
        claim = subject.full_last + (1 if line.tags[subject.full_last + 1] == "Q" else 2)
    return Attribution(line, "inversion", reading.first, reading.last, subject, cue, claim=claim)


def _shared(reading: Reading, before: Before, previous: Attribution | None) -> Attribution | None:
    """ "Li did this and said that …": the subject of the verb before the conjunction."""
    line, cue = reading.line, reading.cue
    subject = previous.subject if previous is not None else leading_subject(line, before.connector)
    if subject is None or (previous is None and subject.last >= reading.first):
        return None
    plain = cue.reporting in (SAY, STANCE)
    if previous is None and reading.next_tag not in "TQ:," and not plain:
        return None
    if not may_speak(reading, subject):
        return None
    return _forward(reading, subject, "shared-subject")


def _forward(reading: Reading, subject: Phrase, rule: str) -> Attribution | None:
    """The attribution of a claim behind the cue, if there is one there."""
    claim = reading.claim
    if not claim_follows(reading, subject):
        claim, rule = framed(reading, subject), rule if rule == "shared-subject" else "frame"
        if claim < 0:
            return None
    return Attribution(reading.line, rule, reading.first, reading.last, subject, reading.cue, claim=claim)
