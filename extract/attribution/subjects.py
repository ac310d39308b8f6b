"""The subject of a finite cue, to its left: over adverbs, days, appositions and inserted clauses."""

from __future__ import annotations

from typing import NamedTuple

from extract.attribution.subject_clauses import with_clause
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase, headed, noun_phrase_left, pointing_subject
from extract.wording import word_set

_ADVERBIAL = "RhWo"
_REFUSED = {"!": "negated", "X": "modal", "b": "passive", "t": "infinitive", ".": "none"}
_LATE = word_set("late early local time")
_THEMSELVES = word_set("himself herself itself themselves only")
_WHEN = word_set("last this next earlier")
_CITED = word_set("cited quoted mentioned named")
""" "One of the people cited above said"."""
_OWN = word_set("his her its their my our")
_SPANS = word_set("week month year weekend")
_ASKED = word_set("asked pressed told questioned quoted reached contacted challenged interviewed")
""" "Okafor, asked whether she would run, said …"."""
_HEDGES = word_set("seemed seems appeared appears")
_WISHES = word_set("hastened continued wishes wish wished desires")
""" "Hastened to add that …", "wishes to inform all holders that …"."""
_WILLING = word_set("quick careful keen eager fond pleased delighted happy proud glad excited")
""" "Was quick to add that …", "is pleased to announce that …"."""
_RESORT = 8
"""Words between "took to" or "used" and the cue's "to"."""
_APPOSED = 14
"""Words: an office between a name and "who" is no longer."""
_JOINED = word_set("joined accompanied flanked alongside together along including")
"""What opens an insertion that lists further people: "Orth, joined by Li, Tan and Ambassador Moss, said"."""
_INSERTED = word_set("former chief head whose among himself herself")


class Before(NamedTuple):
    """What stands before a cue: its subject, or why there is none."""

    phrase: Phrase | None
    refused: str = ""
    """``negated``, ``modal``, ``passive``, ``infinitive``, ``shared`` (subject of the verb before "and"), ``none``."""
    connector: int = -1
    """Position of the conjunction of a shared subject."""


def subject_before(line: Line, cue: int) -> Before:
    """The subject that ends just before the word ``cue``."""
    tags = line.tags
    at = _over_adverbials(line, cue)
    if line.words[max(0, at - 2) : at + 1] == (",", "however", ",") and tags[at - 3] in "ohb":
        return subject_before(line, at - 2)  # "he did, however, recall"
    tag = tags[at] if at >= 0 else "."
    pointing = pointing_subject(line, at)
    if pointing is not None:
        return Before(pointing)
    numbered = tags[cue - 1 : cue] == "#" and tags[max(0, cue - 3) : cue - 1].endswith(("d", "dD"))  # "notice No. 21"
    counted = cue and not numbered and tags[cue - 1] in "D'#"
    if counted and line.words[cue - 1][0] != "(" and line.words[cue - 1] != "only":
        return Before(None, "none")  # "an estimated cost", "the claimed area"
    going_on = _going_on(line, at) if tag == "t" else 0
    if going_on:
        return subject_before(line, going_on)
    if tag == "X" and line.words[at] == "would" and "only" in line.words[at + 1 : cue + 2]:
        at -= 1  # "would say only that the decision was being examined"
        tag = tags[at] if at >= 0 else "."
    if tag in _REFUSED:
        return Before(None, _REFUSED[tag])
    if tag == "&" or (tag == "U" and line.words[at] in ("but", "yet", "then")):
        return Before(None, "shared", at)
    if tag == "w":
        if line.words[at - 1 : at + 1] == ("of", "whom"):
            return Before(_some_of_whom(line, at))
        who = line.words[at] == "who"
        at -= 2 if at and tags[at - 1] in ",-" else 1
        return Before((_person_of(line, at) if who else None) or _nearest(line, at))
    inserted = tag in ",-)" or (tag == "Q" and line.text[line.ends[at] - 2] == ",")  # "who spoke of “a gift,” said"
    found = _over_insertion(line, at) if inserted else _ending_at(line, at)
    if found is not None and not inserted and tags[found.first - 1 : found.first] == "w" and tags[found.head] in "rgO":
        return Before(found)  # ", which managers said was due to rain"
    if found is None or (found.first and tags[found.first - 1] in "ItTwN") or tags[found.head] == "N":
        found = with_clause(line, cue, at) or found
    return Before(_without_time(line, found), "" if found else "none")


def _going_on(line: Line, to: int) -> int:
    """Where "went on" or "hastened" begins before the "to" at ``to``; 0: it is a plain infinitive."""
    if line.words[max(0, to - 2) : to] in (("went", "on"), ("goes", "on")):
        return to - 2
    if to and line.words[to - 1] in _WISHES:
        return to - 1
    if (to and line.words[to - 1] in _HEDGES) or line.words[to - 1 : to + 2] == ("used", "to", "say"):
        return to - 1
    if to > 1 and line.words[to - 1] in _WILLING and line.words[to - 2] in ("was", "is", "were", "are"):
        return to - 2
    if to > 3 and line.words[to - 3 : to] in (("so", "far", "as"), ("as", "far", "as")):
        return to - 4
    start = max(0, to - _RESORT)
    for at in range(to - 2, start, -1):  # "took to social media to blast …", "used the hearing to accuse …"
        if line.words[at] in ("took", "used", "uses", "takes", "taken") and at:
            resorts = line.words[at] in ("used", "uses") or line.words[at + 1] == "to"
            return at if resorts else 0
        if line.tags[at] in ",;:.SXbU":
            return 0
    return 0


def _without_time(line: Line, phrase: Phrase | None) -> Phrase | None:
    """ "Last month the regulator": the regulator."""
    if phrase is None or line.words[phrase.first] not in _WHEN or phrase.head < phrase.first + 2:
        return phrase
    if line.words[phrase.first + 1] not in (*_SPANS, "day", "quarter", "summer", "winter", "spring", "autumn"):
        return phrase
    return Phrase(phrase.first + 2, phrase.last, phrase.head, phrase.first + 2, phrase.full_last)


def _over_adverbials(line: Line, cue: int) -> int:
    """The word before adverbs, auxiliaries of the past and days that stand before the cue."""
    tags, words = line.tags, line.words
    at = cue - 1
    while at >= 0:
        spanned = words[at] in _SPANS and at > 1 and words[at - 1] in ("last", "this", "next", "previous")
        if spanned or words[at - 1 : at + 1] == ("in", "turn"):
            at -= 2
        elif words[at] == "part" and words[at - 2 : at - 1] == ("for",) and words[at - 1] in _OWN:
            at -= 3  # "for its part"
        elif words[at] == "meantime" and words[at - 2 : at] == ("in", "the"):
            at -= 3
        elif (
            tags[at] in _ADVERBIAL
            or (tags[at] == "N" and words[at] in _LATE)
            or words[at] in _THEMSELVES
            or (words[at] == "last" and at == cue - 1)
            or (words[at] == "there" and at and tags[at - 1] in "Nrg")
            or (words[at] in ("above", "earlier") and words[at - 1] in _CITED)
            or (words[at] in _CITED and words[at + 1] in ("above", "earlier"))
            or (tags[at] in "I#D" and at + 1 < cue and _is_day(line, at, cue))
        ):
            at -= 1
        else:
            break
    return at


def _is_day(line: Line, at: int, cue: int) -> bool:
    """Is the word at ``at`` part of a day ("on Friday", "Dec 12") that stands between subject and cue?"""
    if line.tags[at] == "#":
        return "W" in line.tags[max(0, at - 1) : cue]
    follows = line.tags[at + 1]
    if line.words[at] in ("on", "in", "early", "late", "by"):
        return follows == "W" or (follows == "#" and "W" in line.tags[at + 1 : cue])
    return line.words[at] in ("this", "last", "that") and follows == "W"


def _person_of(line: Line, last: int) -> Phrase | None:
    """Whom "who" stands for behind "Orth of the Fram Institute" or "Orth, head of the Fram Institute": the person, not
    the body that she is of."""
    tags = line.tags
    comma = tags.rfind(",", max(0, last - _APPOSED), last)
    if comma > 0 and tags[last] in "OLKCNg" and tags[comma - 1] in "HC" and _is_office(tags[comma + 1 : last]):
        first = name = comma - 1
        while tags[name] == "C" and first and tags[first - 1] == "C":
            first -= 1
        return Phrase(first, name, name, first, last) if tags[name] == "H" or first < name else None
    at = last
    while at > 0 and last - at < 6 and tags[at] in "OLKCDNg'M":
        at -= 1
    if at < 1 or at == last or line.words[at] not in ("of", "at", "from", "with") or tags[at - 1] not in "HC":
        return None
    return _name_left(line, at - 1)


def _is_office(tags: str) -> bool:
    """Are these the tags of an office with its house: "head of the Fram", "a senior adviser at"?"""
    return "r" in tags and not tags.strip("DNrgOLKCM'EI&")


def _some_of_whom(line: Line, whom: int) -> Phrase | None:
    """ "Two dealers, one of whom said": the dealers."""
    first = whom - 1
    while first > 0 and line.tags[first - 1] in "D#R":
        first -= 1
    counted = first < whom - 1 and line.tags[first - 1 : first] == ","
    if not counted or first < 2:
        return None
    found = _nearest(line, first - 2)
    opens = line.tags.rfind("E", found.first, found.head) if found else -1
    return Phrase(opens + 1, *found[1:3], opens + 1, found.full_last) if found and opens > found.first else found


def _nearest(line: Line, last: int) -> Phrase | None:
    """What "who" or "which" behind the word ``last`` stands for: the nearest noun that can speak."""
    if last >= 0 and line.tags[last] in "HOLKC":
        named = line.tags[last] in "HC" and last > 0 and line.tags[last - 1] not in "It"
        return headed(line, max(0, last - 8) if named else last, last)
    return noun_phrase_left(line, last)


def _ending_at(line: Line, last: int) -> Phrase | None:
    """The noun phrase whose last word is ``last``, with the name it is an apposition to."""
    phrase = noun_phrase_left(line, last)
    if phrase is None:
        return None
    if phrase.first >= 2 and line.tags[phrase.first - 1] in ",-" and line.tags[phrase.head] in "rgC":
        named = _name_left(line, phrase.first - 2)
        if named is not None:
            return Phrase(named.first, named.last, named.head, named.first, last)
    return phrase


def _name_left(line: Line, last: int) -> Phrase | None:
    """A person's name, or a name of the same form, that ends at ``last`` and is bounded on its left."""
    tags = line.tags
    if last < 0 or tags[last] not in "HC":
        return None
    if tags[last] == "C" and (last == 0 or tags[last - 1] not in "CrH"):
        return None
    phrase = noun_phrase_left(line, last)
    if phrase is None or phrase.head != last:
        return None
    if phrase.first and tags[phrase.first - 1] in "It":
        return None
    return phrase


def _over_insertion(line: Line, close: int) -> Phrase | None:
    """The subject before an inserted clause or apposition that closes at ``close``."""
    tags = line.tags
    pair = "(" if tags[close] == ")" else tags[close] if tags[close] != "Q" else ","
    opens = [k for k in range(close - 1, max(-1, close - 60), -1) if tags[k] == pair]
    best: Phrase | None = None
    joined = [k for k in opens if line.words[k + 1] in _JOINED]
    for k in joined or opens[:7]:
        if k == 0 or not _inserts(line, k + 1, close - 1):
            continue
        if tags[close] == "Q" and tags[k + 1] != "w":
            continue
        edge = _before_bracket(tags, k) - 1
        phrase = _ending_at(line, edge) or pointing_subject(line, edge)  # "One, a cellist from Bergen, said"
        if phrase is None:
            continue
        before = tags[phrase.first - 1] if phrase.first else ","
        if before in "It" and tags[phrase.head] not in "H" and line.words[phrase.first - 1] != "as":
            continue
        found = Phrase(phrase.first, phrase.last, phrase.head, phrase.full_first, close - 1)
        if tags[phrase.head] in "H":
            return found
        if tags[phrase.head] == "C" and line.words[phrase.first] in ("a", "an"):
            named = next((n for n in range(k + 1, min(k + 4, close)) if tags[n] not in "rCK"), close)
            if tags[named] == "H":  # "A Democrat, Senator Orth of Ohio, disagreed"
                return Phrase(named, named, named, phrase.first, close - 1)
        best = best or found
        if tags[phrase.head] in "rg" and tags[k + 1] not in "w":
            continue
    return best


def _before_bracket(tags: str, edge: int) -> int:
    """Where the bracket opens that closes just before ``edge`` ("(R-Ohio), who chairs …"); ``edge`` without one."""
    if edge < 3 or tags[edge - 1] != ")":
        return edge
    opening = tags.rfind("(", max(0, edge - 8), edge)
    return opening if opening > 0 else edge


def _inserts(line: Line, first: int, last: int) -> bool:
    """Can the words ``first..last`` stand between a subject and its verb?"""
    if first > last:
        return False
    tags = line.tags
    if tags[first] in "wU" or line.words[first] in _ASKED:
        return True
    if any(tag in "X" for tag in tags[first : last + 1]) and "w" not in tags[first : last + 1]:
        return False
    if tags[first] in "IGERW#'t(" or line.words[first] in _INSERTED:
        # A cue inside may be a participle: "in a statement posted on its website".
        cues = [k for k in range(first, last + 1) if tags[k] == "S" and tags[k - 1] != "t"]
        return "w" in tags[first : last + 1] or all(tags[k + 1] in "IWR" and tags[k - 1] in "dN" for k in cues)
    finite = any(
        tags[k] in "boh" or (tags[k] == "p" and tags[k - 1] not in "It") for k in range(first, last + 1)
    )  # "behind it"
    relative = tags[first] == "D" and any(tags[k] == "T" and tags[k - 1] in "Nrg" for k in range(first, last))
    return not finite or "w" in tags[first : last + 1] or relative
