"""Does what follows a cue amount to a claim? By the cue's reporting class."""

from __future__ import annotations

import re

from extract.attribution.claims import Reading
from extract.attribution.finding import has_clause
from extract.speakers.callings import GOVERNING
from extract.tagging.cues import ACT, CALL, CLAIM, FRAMED, SAY, STANCE, THINK, TOLD, VOICE
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.tagging.vocabulary import NOUN_CUES
from extract.wording import word_set

_OBJECT_IS_CLAIM = word_set(
    "stress emphasize emphasise underscore underline reiterate highlight deny acknowledge admit reaffirm affirm "
    "lament confirm allege"
)
"""Claim verbs whose object can be the claim itself ("stressed the use of …")."""
_QUOTE_ONLY = word_set("term continue go read post call dub label brand ask muse joke weigh reason lash")
_MARKED_ONLY = word_set(
    "repeat object protest apologize apologise recount guarantee certify determine discover realize realise recognize "
    "recognise assume wonder confess answer respond reply specify submit intimate aver blurt"
)
_FORECASTS = word_set("expect hope anticipate")
_BARE_BELIEFS = word_set("agree feel fear doubt worry project figure")
"""Beliefs that need "that" or a quotation: their object is no claim."""
_ACTS = word_set("announce pledge promise vow propose order")
"""Acts of whoever says so: a plain claim that they make is the act, not a statement about it."""
_FIRMS = word_set("company firm miner producer refiner smelter group giant association union exchange subsidiary")
_FEARS = word_set("fear worry feel agree doubt figure")
"""Of these, those that a clause with its own verb may follow without "that"."""
_MEASURES = word_set("show find put give indicate")
_POLLS = word_set("poll polls survey surveys")
"""A poll that shows somebody ahead makes a statement."""
_SHARES = word_set("half third quarter twice double triple zero nil one two three four five six seven eight nine ten")
_COINS = word_set("currency dollar krone yuan rand peso dirham riyal dinar lev franc kwacha naira ringgit renminbi")
""" "Pegged the krone at 7.4" is an act of the central bank."""
_QUESTIONS = word_set("what how why whether where")
_ANSWERS = word_set("explain reveal disclose clarify show announce")
_OUTLOOK = word_set(
    "deficit surplus demand price prices supply growth shortage shortages risk risks chance room buying output upside "
    "downside need sales exports "
    "question challenge obstacle hurdle problem problems promise danger dangers point reason reasons hope opportunity "
    "opportunities threat threats sign signs evidence alternative potential merit benefit benefits advantage scope"
)
_MOVES = word_set(
    "growing rising falling reaching hitting climbing dropping slipping widening narrowing averaging doubling tripling "
    "recovering shrinking expanding tightening easing peaking trading"
)
""" "Sees the market growing at 9 percent"."""
_LETTERS = word_set("asking urging demanding warning saying requesting calling complaining arguing proposing")
_DECIDES = word_set("reject dismiss back oppose support deny")
_DECIDING = word_set("court tribunal parliament congress senate assembly legislature house jury lawmakers deputies")
_BEFORE_COURT = word_set(
    "lawsuit lawsuits suit appeal appeals claim bill bills motion petition petitions case cases challenge request "
    "complaint application injunction amendment amendments"
)
_WHOM = (("them",), ("him",), ("us",), ("me",))
_WAVED_OFF = word_set("away off aside down")
"""Particles of verbs that dismiss what others say: "waved away the complaint", "played down the risk"."""
_DOUBTS = word_set(
    "criticism criticisms concern concerns suggestion suggestions claim claims fear fears question questions idea talk "
    "worries worry doubt doubts warning warnings comparison comparisons complaint complaints allegation allegations "
    "call calls objection objections rumor rumors rumour rumours report reports threat threats risk risks prospect "
    "prospects impact effect effects significance importance role size speculation charge charges accusation "
    "accusations notion possibility likelihood expectations tensions differences reaction"
)
_BARE_THAT = word_set("deny doubt confirm")
_SIDES = word_set("support back oppose")
_PROPOSALS = word_set(
    "plan plans proposal proposals idea ideas scheme schemes measure measures bill motion floor floors quota quotas "
    "ban bans curb curbs restriction restrictions tariff tariffs duty duties creation introduction call calls "
    "approach amendment amendments attempt attempts move moves licensing steps step politicisation politicization use "
    "club clubs treaty deal law laws legislation agreement pact accord reform reforms repeal resolution nomination"
)
"""What one can be for or against."""


def claim_follows(reading: Reading, subject: Phrase) -> bool:
    """Does what follows the cue amount to a claim, by the cue's reporting class?"""
    line, cue, claim = reading.line, reading.cue, reading.claim
    tags = line.tags
    if cue.lemma in _DECIDES and _decides(reading, subject):
        return False
    if cue.reporting is CLAIM and line.words[reading.last + 1 : reading.last + 3] == ("as", "much"):
        return True
    if claim >= len(tags) or (tags[claim] == "." and claim == len(tags) - 1):
        if tags[claim - 1] == "T":  # "disputes that."
            return cue.reporting is STANCE or cue.lemma in _BARE_THAT
        return cue.particle == "out" and cue.reporting is STANCE and reading.next_tag == "I"
    opening = line.words[subject.full_first - 1] if subject.full_first else ""
    if opening == "as" and tags[claim - 1] == "," and cue.reporting in (SAY, CLAIM):
        return True  # "As Li argues in her book, floors outlive their reasons."
    if cue.lemma in ("note", "observe") and line.words[reading.last + 1 : reading.last + 2] == ("with",):
        return True  # "noted with concern"
    if cue.lemma == "assess":
        return tags[subject.head] in "HOCg" and _puts_at(reading)
    if cue.reporting in (VOICE, FRAMED):
        quoted = tags[claim] == "Q"
        return reading.marked and (quoted or tags[claim - 1] == "T" if cue.reporting is VOICE else not quoted)
    if reading.marked and cue.reporting is ACT:
        # A person or a company that announces makes a statement; a government that announces acts.
        told = tags[claim] == "Q" or cue.lemma not in _ACTS
        return told or tags[subject.head] in "Hprd" or _is_private(line, subject)
    if reading.marked:
        asked = cue.lemma == "ask" and tags[claim - 1] == "T"
        return tags[claim] == "Q" or asked or cue.lemma not in ("ask", "continue", "go", "read")
    if tags[subject.head] == "N" and cue.reporting is not SAY:
        return False
    if cue.lemma in _QUOTE_ONLY and cue.lemma != "ask" and not (cue.lemma == "call" and cue.particle):
        return _quotes(tags, reading.last + 1)
    return _unmarked(reading, subject)


def _decides(reading: Reading, subject: Phrase) -> bool:
    """ "The court dismissed a lawsuit", "Congress rejected a bill": what a court or a house decides is an act, as is "a
    favour it had denied them"."""
    line = reading.line
    if reading.cue.lemma == "deny":
        return line.words[reading.follows : reading.follows + 1] in _WHOM
    house = not _DECIDING.isdisjoint(" ".join(line.words[subject.first : subject.last + 1]).split())
    house = house and (line.tags[subject.head] != "r" or line.words[subject.head] in _DECIDING)
    return house and not _BEFORE_COURT.isdisjoint(line.words[reading.follows : reading.follows + 8])


def _is_private(line: Line, subject: Phrase) -> bool:
    """Is the speaker a company or another body that governs nobody?"""
    name = line.words[subject.head].split()
    if line.tags[subject.head] == "g":
        return name[-1] in _FIRMS
    return line.tags[subject.head] == "O" and GOVERNING.isdisjoint(name)


def _quotes(tags: str, first: int) -> bool:
    """Does a quotation follow, behind no more than an object ("called the plan's author “a hack”")?"""
    quote = tags.find("Q", first, first + 9)
    return 0 <= quote < first + 4 or (quote > 0 and not set(tags[first:quote]) & set(".;:SXbhw"))


def _unmarked(reading: Reading, subject: Phrase) -> bool:
    """The same where neither "that" nor a quotation opens the claim."""
    line, cue, tags = reading.line, reading.cue, reading.line.tags
    if cue.reporting is SAY:
        return _said(reading)
    if cue.lemma == "ask":
        return _asks_for(reading, subject)
    if cue.lemma == "see":
        return _foresees(reading, subject)
    if cue.reporting is STANCE:
        visits = cue.lemma == "call" and cue.particle == "on" and "t" not in tags[reading.claim : reading.claim + 14]
        if (
            visits
            or (reading.next_tag in ".,;-&X" and not _two_verbs(reading))
            or (tags[subject.head] == "d" and cue.particle not in ("of", "for", "against", "on"))
        ):
            return False
        if cue.particle in _WAVED_OFF:
            return not _DOUBTS.isdisjoint(line.words[reading.last + 1 : reading.last + 9])
        return cue.lemma not in _SIDES or _takes_sides(reading, subject)
    if cue.reporting is CALL:
        return _calls(reading)
    if cue.reporting is ACT:
        # A person who promises speaks; a government that does so acts.
        if cue.lemma == "recommend":
            return reading.next_tag in "DNGOCM#" and tags[subject.head] in "HrgOpd"
        if cue.lemma == "announce":
            return tags[subject.head] in "Hr" and _finite(tags, reading.claim)
        person = tags[subject.head] in "Hrp" and line.words[subject.head] not in ("it", "they")
        return person and cue.lemma in ("promise", "pledge", "vow") and reading.next_tag in "tDN#"
    return _claimed(reading, subject)


def _two_verbs(reading: Reading) -> bool:
    """ "Welcomed and appreciated the offer": a second verb with the object of both."""
    line, at = reading.line, reading.follows
    behind = line.tags[at + 1 : at + 3]
    return line.tags[at] == "&" and behind[:1] in ("E", "S") and behind[1:] != "" and behind[1] in "DNKOHCMp"


def _calls(reading: Reading) -> bool:
    """ "Described the plan as folly", "puts the loss at $3 billion", "cited a series of grievances"."""
    line, cue = reading.line, reading.cue
    if cue.lemma in ("put", "peg"):
        return _puts_at(reading)
    if cue.lemma == "cite":
        return True
    if reading.next_tag in "&I,;.U" and line.words[reading.follows : reading.follows + 1] != ("as",):
        return False  # "steering wheel frames and, above all, as"
    return "as" in line.words[reading.last + 1 : reading.last + 16]


def _asks_for(reading: Reading, subject: Phrase) -> bool:
    """ "Has asked the ministry to take the matter up"; not "asked reporters to leave", "asked for comment"."""
    line = reading.line
    if reading.cue.particle is not None:  # "asked for more time": a state that asks acts
        return reading.cue.form in ("past", "present") and line.tags[subject.head] in "HrpCOg"
    to = line.tags.find("t", reading.last + 2)
    hearer = line.tags[reading.last + 1 : to] if 0 < to <= reading.last + 8 else "."
    body = line.tags[subject.head] in "OgrK" and any(tag in "OgK" for tag in hearer)
    return body and not set(hearer) & set(".,;Q") and line.words[to + 1 : to + 2] != ("comment",)


def _foresees(reading: Reading, subject: Phrase) -> bool:
    """ "Sees a deficit of 12,000 t": a forecast, not a sight."""
    line = reading.line
    objects = line.words[reading.last + 1 : reading.last + 10]
    seer = line.tags[subject.head] in "HrOCpg" and reading.cue.form != "past"
    if not seer or reading.next_tag not in "D#NMKG":
        return False
    deepens = any(word.endswith("ening") for word in objects[1:])  # "sees the glut deepening"
    return deepens or not _OUTLOOK.isdisjoint(objects) or not _MOVES.isdisjoint(objects) or _puts_at(reading, 6)


def _takes_sides(reading: Reading, subject: Phrase) -> bool:
    """ "Supported the plan", "opposes any ban": a position on a proposal, not help for a mine."""
    line, last = reading.line, reading.last
    if reading.cue.lemma == "oppose" and line.tags[subject.head] in "Hp":
        return reading.next_tag in "DNKOCMGE"
    stop = next((k for k in range(last + 1, len(line.tags)) if line.tags[k] in ".,;:-QSXh"), len(line.tags))
    objects = line.words[last + 1 : min(stop, last + 9)]
    return line.tags[subject.head] in "HOrgpC" and reading.next_tag in "DNKOCMGE" and not _PROPOSALS.isdisjoint(objects)


def _puts_at(reading: Reading, reach: int = 15) -> bool:
    """ "Put the loss at $3 billion", "puts the odds at “one in three”"."""
    line = reading.line
    words = line.words[reading.last + 1 : reading.last + 1 + reach]
    if "at" not in words:
        return False
    at = words.index("at") + reading.last + 2
    if at >= len(line.words) or (reading.cue.lemma == "peg" and line.words[at - 2] in _COINS):
        return False
    figure = line.text[line.starts[at] : line.ends[min(at + 3, len(line.words) - 1)]]
    return any(c.isdigit() for c in figure) or not _SHARES.isdisjoint(re.findall(r"\w+", figure.lower())[:4])


def _said(reading: Reading) -> bool:
    line, tags, claim = reading.line, reading.line.tags, reading.claim
    if has_clause(reading.line, claim):
        return True
    if reading.cue.lemma in ("write", "tweet"):
        return _writes_to(reading)
    if line.words[claim : claim + 1] in (("yes",), ("no",)):
        return True
    bare = reading.cue.lemma not in TOLD and tags[claim] not in ".I" and len(tags) - claim > 2
    return bare or _asks(reading) or "Q" in tags[claim:]


def _writes_to(reading: Reading) -> bool:
    """ "Wrote to the ministry on Monday asking it to …"."""
    line = reading.line
    asking = line.tags.find("G", reading.last + 2)
    return reading.next_tag == "t" and 0 < asking < reading.last + 16 and line.words[asking] in _LETTERS


def _finite(tags: str, first: int) -> bool:
    """Does a subject with a verb of its own stand right at ``first`` ("the dam will flood")?"""
    if tags[first] not in "DpHOKCgr" or (tags[first] == "p" and first and tags[first - 1] == "I"):
        return False
    for at in range(first + 1, min(len(tags), first + 9)):
        if tags[at] in "Xbho":
            return True
        if tags[at] in ",;:.QGIwUT":
            return False
    return False


def _asks(reading: Reading) -> bool:
    return reading.line.tags[reading.claim] == "U" and reading.line.words[reading.claim] in _QUESTIONS


def _claimed(reading: Reading, subject: Phrase) -> bool:
    """Verbs of claim, belief and finding without "that"."""
    cue, tags = reading.cue, reading.line.tags
    if cue.lemma in _MARKED_ONLY or (cue.lemma == "maintain" and cue.form == "base"):
        return False  # "that both countries maintain a partnership"
    if cue.lemma == "estimate" and _puts_at(reading, 8):
        return True
    if cue.lemma == "point" and "as" in reading.line.words[reading.last + 2 : reading.last + 9]:
        return tags[subject.head] in "HrpgOCK"  # "pointed to the strike as a reason"
    clause = has_clause(reading.line, reading.claim)
    if cue.lemma == "conclude":
        return clause and _finite(tags, reading.claim)  # "concluded a pact to share reserves" is an act
    if cue.lemma in _MEASURES and reading.line.words[subject.head] in _POLLS:
        return reading.next_tag in "DHOKC#rN"
    if cue.lemma in _OBJECT_IS_CLAIM:
        return clause or (reading.next_tag in "DNMKHOCrgdpEQG#" and tags[subject.head] != "d")
    if cue.reporting is THINK and cue.lemma in _BARE_BELIEFS:
        asked = cue.lemma == "doubt" and reading.line.words[reading.claim] in ("whether", "if")
        return asked or (cue.lemma in _FEARS and clause and _finite(tags, reading.claim))
    if cue.lemma in _FORECASTS and reading.next_tag in "DNMKHOCrgpt":
        return clause or "t" in tags[reading.last + 1 : reading.last + 12]
    if cue.lemma in NOUN_CUES and cue.form != "past" and tags[subject.head] not in "HOLrgdp":
        return False
    return cue.lemma in _ANSWERS if _asks(reading) else clause
