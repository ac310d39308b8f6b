"""Attribution without a finite verb: "according to", "citing", "was quoted as saying", "his remarks that"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.finding import Attribution, claim_start, has_clause
from extract.attribution.subjects import subject_before
from extract.tagging.clauses import phrase_at
from extract.tagging.cues import CALL, CUES, SPEECH_NOUNS, Cue
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase, noun_phrase_left
from extract.wording import word_set

_NO_SOURCE = word_set(
    "law laws regulation regulations rule rules plan plans schedule principle principles need needs agreement "
    "treaty article"
)
_VIEWS = word_set(
    "view opinion telling estimation estimate estimates judgment judgement reckoning words assessment eyes phrase "
    "formulation mind"
)
"""What stands behind "in": "in Poole's view", "in the view of Poole"."""
_COUNTS = word_set("reckoning count account estimate estimates estimation calculation calculations tally admission")
"""What stands behind "by"."""
_AFLOAT = word_set("account admission")
"""Counts that one may also be "on": "on the bank's account"."""
VIEWED = _VIEWS | _COUNTS
ACCORDING = VIEWED | word_set("according per")
CITING = word_set("citing quoting cited quoted cites quotes")
_AT = tuple((word,) for word in ("at", "on", "in", "during", "after", "before", "ahead", "to"))
_KNOWING = word_set(
    "briefed familiar aware informed involved close acquainted privy present interviewed surveyed polled contacted"
)
_CLAUSE_ENDS = ",.;:-()QUXhboS&"
_BLAMED = word_set("accuse urge criticize criticise condemn denounce blame warn")
_ADVISED = word_set("tell warn advise urge remind caution")
_IS_THAT = (("is", "that"), ("was", "that"), ("remains", "that"))
DRAFTS = word_set("draft drafts memo blueprint")
QUOTED = word_set("quoted cited quotes reported")
SPOKE = word_set("speaking spoke")
BY = word_set("by")
SURVEYED = word_set("surveyed polled")
_STANDS = word_set(
    "confirm deny welcome criticize criticise condemn denounce praise hail slam blast decry deplore applaud lambast "
    "mock assail dismiss"
)
"""Verbs that in the passive, too, say what somebody thinks."""
_AGENT = 16
"""Words between such a participle and the quotation behind its agent."""
_ISSUED = word_set("statement communique communiqué declaration release")


def in_view(line: Line) -> Iterator[Attribution]:
    """ "In Poole's view, …", "in her telling", "…, by Poole's reckoning"."""
    words = line.words
    if VIEWED.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word not in VIEWED or at < 2:
            continue
        own = at - 1 if words[at - 1] == "own" else at
        subject: Phrase | None = None
        if words[own - 1] in ("his", "her", "their"):
            subject = Phrase(own - 1, own - 1, own - 1, own - 1, own - 1)
        elif line.tags[own - 1] == "'":
            subject = noun_phrase_left(line, own - 2)
        if subject is None or not subject.first or not _viewed(words[subject.first - 1], word):
            continue
        behind = line.tags[at + 1 : at + 2]
        opens = subject.first - 2 if words[subject.first - 1] in ("in", "by", "on") else 0
        closed = behind in (".", ";", ")") and opens > 0 and line.tags[opens] in ",-Q"
        if closed or behind in (",", "p", "D", ""):
            yield Attribution(line, "according-to", subject.first - 1, at, subject)


def _viewed(link: str, noun: str) -> bool:
    """ "In the view", "by the reckoning": does the preposition go with the noun?"""
    return (link == ("to" if noun == "mind" else "in") and noun in _VIEWS) or (
        noun in _COUNTS and (link == "by" or (link == "on" and noun not in _AFLOAT))
    )


def according(line: Line) -> Iterator[Attribution]:
    """ "According to NP", anywhere in the sentence; "in the words of NP", "by the reckoning of NP", "as per NP"."""
    words = line.words
    if ACCORDING.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if (word == "according" and words[at + 1 : at + 2] == ("to",)) or (
            at > 1 and words[at + 1 : at + 2] == ("of",) and words[at - 1] == "the" and _viewed(words[at - 2], word)
        ):
            last = at + 1
        elif word == "per" and at and line.tags[at - 1] == "," and line.tags[at + 1 : at + 2] in ("H", "O", "L", "C"):
            last = at  # "…, per Harrow Research"
        elif word == "per" and at > 1 and words[at - 1] == "as" and line.tags[at - 2] == ",":
            last = at  # "…, as per data of the ministry"
        elif word == "per" and not at and line.tags[1:2] == "D":
            last = at  # "Per an internal memo, …"
        else:
            continue
        subject = _who_knows(line, phrase_at(line, last + 1)) or _those(line, last + 1) or _her(line, last + 1)
        if subject is not None and not at and word == "per" and line.tags[subject.head] not in "dgOL":
            continue
        if subject is None or words[subject.head] in _NO_SOURCE or words[subject.head] in ("it", "which"):
            continue
        yield Attribution(line, "according-to", at, last, _with_author(line, subject))


def _who_knows(line: Line, subject: Phrase | None) -> Phrase | None:
    """ "Two people briefed on the talks": with what they are said to know."""
    if subject is None or line.tags[subject.head] != "r" or line.words[subject.last + 1 : subject.last + 2] == ():
        return subject
    last = subject.last + 1
    if line.words[last] not in _KNOWING or line.tags[last + 1 : last + 2] not in ("I", "t"):
        return subject
    while last + 1 < len(line.tags) and line.tags[last + 1] not in _CLAUSE_ENDS:
        last += 1
    return Phrase(subject.first, last, subject.head, subject.full_first, last)


def _her(line: Line, at: int) -> Phrase | None:
    """ "According to her, …": no possessive where nothing is hers."""
    alone = line.words[at : at + 1] == ("her",) and line.tags[at + 1 : at + 2] in (",", ".", "")
    return Phrase(at, at, at, at, at) if alone else None


def _those(line: Line, first: int) -> Phrase | None:
    """ "Four of those present": unnamed people told by no noun."""
    words = line.words
    those = first + 2 if words[first + 1 : first + 3] == ("of", "those") else first
    if words[those : those + 1] != ("those",):
        return None
    last = those
    while last + 1 < len(words) and line.tags[last + 1] not in _CLAUSE_ENDS:
        last += 1
    return Phrase(first, last, those, first, last) if last > those else None


def under_draft(line: Line) -> Iterator[Attribution]:
    """ "Under the draft, dated 3 May, buyers would …": what a paper that is not in force has in mind."""
    if line.words[:1] != ("under",) or DRAFTS.isdisjoint(line.words[:8]):
        return
    subject = phrase_at(line, 1)
    if subject is None or line.words[subject.head] not in DRAFTS:
        return
    would = next((k for k, word in enumerate(line.words) if word in ("would", "was", "were") and k > subject.last), 0)
    close = line.tags.rfind(",", subject.last, would)
    if close > 0 and has_clause(line, close + 1):
        bare = Phrase(subject.first, subject.last, subject.head, subject.first, close - 1)
        yield Attribution(line, "under-draft", 0, 0, bare, claim=close + 1)


def _with_author(line: Line, subject: Phrase) -> Phrase:
    """ "Data compiled by NP": the document with whoever made it."""
    behind = subject.last + 1
    if (
        line.tags[subject.head] == "d"
        and line.tags[behind : behind + 1] == "E"
        and line.words[behind] not in ("obtained", "reviewed", "viewed", "leaked")
        and line.words[behind + 1 : behind + 2] == ("by",)
    ):
        author = phrase_at(line, behind + 2)
        if author is not None:
            return Phrase(subject.first, author.last, subject.head, subject.full_first, author.full_last)
    return subject


def issued(a: Attribution) -> str:
    """The paper in which ``a`` was said ("in a joint statement issued after their talks, the ministers said"), so that
    "the statement" is theirs from there on; "" without one."""
    words = a.line.words
    if _ISSUED.isdisjoint(words):
        return ""
    for at, word in enumerate(words):
        if word in _ISSUED and a.first <= at <= a.end and not (a.claim >= 0 and at >= a.claim):
            before = words[max(0, at - 4) : at]
            if "in" in before and ("a" in before or "an" in before):
                return word
    return ""


def citing(line: Line) -> Iterator[Attribution]:
    """ "…, citing NP" and "quoting NP", of a source that can speak."""
    if CITING.isdisjoint(line.words):
        return
    for at, word in enumerate(line.words):
        which = word in ("cited", "quoted", "cites", "quotes") and at > 1 and line.tags[at - 1] == "w"
        if which or (word in ("citing", "quoting") and line.tags[at] == "G"):
            subject = phrase_at(line, at + 1)
            if (
                subject is not None
                and line.tags[subject.head] in "HOLrgdC"
                and line.tags[subject.last + 1 : subject.last + 2] not in ("t",)
            ):
                yield Attribution(line, "citing", at, at, subject)


def surveyed(line: Line) -> Iterator[Attribution]:
    """ "Of 90 members surveyed by the chamber in May, a third said they had stopped a line": the chamber says so."""
    words, tags = line.words, line.tags
    asked = next((k for k in range(2, min(len(words) - 1, 8)) if words[k] in SURVEYED), 0)
    if words[0] != "of" or not asked or words[asked + 1] != "by":
        return
    subject = phrase_at(line, asked + 2)
    comma = tags.find(",", asked)
    at = tags.find("S", comma)
    if subject is not None and tags[subject.head] in "OLg" and 0 < comma < at < comma + 6:
        bare = Phrase(subject.first, subject.head, subject.head, subject.first, subject.head)
        yield Attribution(line, "survey", at, at, bare, CUES.get(words[at]), claim=at + 1)


def quoted_as(line: Line) -> Iterator[Attribution]:
    """ "NP was quoted (by X) as saying" and "X quoted NP as saying": the speaker is NP, X the relay."""
    words, tags = line.words, line.tags
    if QUOTED.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word not in QUOTED or "as" not in words[at + 1 : at + 18]:
            continue
        as_at = words.index("as", at + 1)
        if as_at + 1 >= len(words) or tags[as_at + 1] != "G":
            continue
        relays: tuple[Phrase, ...] = ()
        if at and (tags[at - 1] == "b" or tags[at - 2 : at] == "bR"):
            end = at - 2
            while end >= 0 and tags[end] in "Rhb":
                end -= 1
            subject = subject_before(line, end + 1).phrase
            by = phrase_at(line, at + 2, as_at) if words[at + 1] == "by" else None
            relays = (by,) if by else ()
        else:
            subject = phrase_at(line, at + 1, as_at)
            outlet = noun_phrase_left(line, at - 1)
            relays = (outlet,) if outlet else ()
        if subject is not None:
            claim = claim_start(line, as_at + 1, hearer=False)
            yield Attribution(line, "quoted-as-saying", at, as_at + 1, subject, relays=relays, claim=claim)


def passive(line: Line) -> Iterator[Attribution]:
    """ "It was alleged by NP that …"."""
    tags = line.tags
    at = tags.find("S", 1)
    while at >= 0:
        cue = CUES.get(line.words[at])
        if (
            cue is not None
            and cue.form == "past"
            and (tags[at - 1] in "bR" or line.words[at - 1] == "as" or _quoted_as(line, at))
            and line.words[at + 1 : at + 2] == ("by",)
        ):
            subject = phrase_at(line, at + 2) or _unlisted(line, at + 2, cue)
            if subject is not None and "as" in line.words[max(0, at - 2) : at]:
                yield Attribution(line, "according-to", at, at + 1, subject, cue)  # "as first reported by NP"
            elif subject is not None and tags[subject.last + 1 : subject.last + 2] in ("T", ":"):
                yield Attribution(line, "passive", at, at, subject, cue, claim=subject.last + 2)
            elif subject is not None and _urges(line, subject, cue):
                yield Attribution(line, "passive", at, at, subject, cue, claim=subject.last + 1)
            elif subject is not None and _calls(line, at, subject, cue):
                yield Attribution(line, "passive", at, at, subject, cue, claim=subject.last + 2)
            elif subject is not None and _takes_a_stand(line, at, subject, cue):
                yield Attribution(line, "passive", at, at + 1, subject, cue)
        at = tags.find("S", at + 1)


def _quoted_as(line: Line, at: int) -> bool:
    """ "A step blasted by NP as “…”": a participle behind a noun, if a quotation follows."""
    return line.tags[at - 1] in "NgMd" and line.tags.find("Q", at, at + _AGENT) > 0


def _calls(line: Line, at: int, subject: Phrase, cue: Cue) -> bool:
    """ "Described by NP as a gift", "dismissed by NP as “…”"."""
    named = cue.reporting is CALL or cue.lemma in _STANDS
    behind = subject.last + 1
    return (
        named
        and line.words[behind : behind + 1] == ("as",)
        and line.tags[subject.head] in "HrgOKC"
        and (line.tags[at - 1] in "bR" or line.tags[behind + 1 : behind + 2] == "Q")
    )


def _takes_a_stand(line: Line, at: int, subject: Phrase, cue: Cue) -> bool:
    """ "The move was welcomed by NP", "the talks were confirmed by NP on Monday"."""
    behind = line.tags[subject.last + 1 : subject.last + 2]
    finite = line.tags[at - 1] == "b" and line.words[at - 1] in ("was", "were", "been", "is", "are")
    return finite and cue.lemma in _STANDS and line.tags[subject.head] in "HrgOKC" and behind not in ("&", "'")


def _urges(line: Line, subject: Phrase, cue: Cue) -> bool:
    """ "Accused by NP of", "told by the fire service to keep their windows closed"."""
    if cue.lemma in _BLAMED and line.tags[subject.head] in "HrgOK":
        return True
    aim = line.tags[subject.last + 1 : subject.last + 2] in ("t", "!")
    return aim and cue.lemma in _ADVISED and line.tags[subject.head] in "HrgOKCN"


def _unlisted(line: Line, first: int, cue: Cue) -> Phrase | None:
    """ "Were told by the fire service to": whoever warns or advises, though no list has the noun."""
    last = first
    while line.tags[last + 1 : last + 2] == "N":
        last += 1
    told = (
        cue.lemma in _ADVISED and line.tags[first : first + 1] == "D" and line.tags[last + 1 : last + 2] in ("t", "!")
    )
    return Phrase(first, last, last, first, last) if told and last > first else None


def spoke_at(line: Line) -> Iterator[Attribution]:
    """ "She was speaking at a forum in Perth on Tuesday": when and where of what she said just before or says next."""
    tags, words = line.tags, line.words
    for at, word in enumerate(words[:8]):
        if word not in SPOKE or at == 0 or words[at + 1 : at + 2] not in _AT:
            continue
        first = at - 1 if tags[at - 1] == "b" else at
        subject = subject_before(line, first).phrase
        if subject is not None and subject.first == 0 and tags[subject.head] in "HprC":
            yield Attribution(line, "spoke-at", at, at, subject, back=True)


def nominal(line: Line) -> Iterator[Attribution]:
    """ "NP's claim that …", "reports by NP that …", and "NP made the remarks", which names who spoke before."""
    tags, words = line.tags, line.words
    if SPEECH_NOUNS.isdisjoint(words):
        return
    for at, word in enumerate(words):
        if word not in SPEECH_NOUNS:
            continue
        that = at + 2 if words[at + 1 : at + 3] in _IS_THAT else at + 1
        if words[that : that + 1] == ("that",) and at > 1 and tags[at - 1] == "'":
            subject = noun_phrase_left(line, at - 2)
            if subject is not None and has_clause(line, that + 1):
                yield Attribution(line, "claim-noun", at, at, subject, first=subject.first, claim=that + 1)
        elif words[at + 1 : at + 2] == ("by",):
            subject = phrase_at(line, at + 2)
            if (
                subject is not None
                and tags[subject.last + 1 : subject.last + 2] == "T"
                and has_clause(line, subject.last + 2)
            ):
                yield Attribution(line, "noun-by", at, at, subject, first=at, claim=subject.last + 2)
        elif (
            word in ("remarks", "comments", "remark", "comment", "statement")
            and at >= 2
            and words[at - 1] in ("the", "these", "those")
        ) and words[at - 2] in ("made", "issued", "delivered"):
            subject = subject_before(line, at - 2).phrase
            if subject is not None:
                yield Attribution(line, "made-the-remarks", at - 2, at, subject, back=True)
