"""The noun phrase of the speaker, found by scanning tags left or right of a cue.

No parser: the phrase must be bounded (by a comma, a conjunction, "that", a quotation, another cue) and its head must be somebody
who can speak. The longest bounded stretch with such a head wins; apposition and inserted clause between speaker and cue are
stepped over.
"""

from __future__ import annotations

from dataclasses import dataclass

from extract.attribution.lines import Line
from extract.wording import word_set

NAMES = "HOLKC"
SPEAKERS = "HOLKCrgdp"
"""Tags of the heads that can speak."""
_INSIDE = "DNrgdCHOLKM#E'"
_LINKS = ("of", "at", "for", "in", "from", "with", "on", "to", "by", "near", "within", "including", "across")
_OPENS_BEFORE = ",;:-()QTU&SGw.X"
_ADVERBIAL = "RhW"
_PRE_TITLE = word_set(
    "former then current acting deputy senior vice prime outgoing chief assistant top new interim ex fellow"
)
_TO_WHOM = word_set(
    "close envoy ambassador adviser advisor aide assistant deputy secretary party according representative"
)
"""Words that "to" follows within a speaker's phrase."""
_SPANS = word_set("week month year weekend")
_ING = word_set(
    "leading ruling mining trading governing managing acting sitting outgoing incoming visiting manufacturing"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A speaker's noun phrase: word positions, all inclusive."""

    first: int
    last: int
    head: int
    full_first: int
    """Start of the phrase with what belongs to it (a name before an apposition)."""
    full_last: int
    """End of the phrase with its apposition or inserted clause."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a cue: its subject, or why there is none."""

    phrase: Phrase | None
    refused: str = ""
    """``negated``, ``modal``, ``passive``, ``infinitive``, ``shared`` (subject of the verb before "and"), ``none``."""
    connector: int = -1
    """Position of the conjunction of a shared subject."""


def subject_before(line: Line, cue: int) -> Before:
    """The subject that ends just before the word ``cue``."""
    tags = line.tags
    at = cue - 1
    if at >= 0 and tags[at] in "D'#" and line.words[at] not in ("all", "both", "each"):
        return Before(None, "none")  # "an estimated cost", "the claimed area"
    while at >= 0:
        tag = tags[at]
        if (
            tag in _ADVERBIAL
            or (tag == "N" and line.words[at] in ("late", "early", "local", "time"))
            or (tag in "I#D" and at + 1 < cue and _is_day(line, at, cue))
        ):
            at -= 1
        elif line.words[at] in _SPANS and at > 1 and line.words[at - 1] in ("last", "this", "next", "previous"):
            at -= 2
        elif tag == "!":
            return Before(None, "negated")
        elif tag == "X":
            return Before(None, "modal")
        elif tag == "b":
            return Before(None, "passive")
        elif tag == "o":
            at -= 1
        elif tag == "t":
            return Before(None, "infinitive")
        else:
            break
    if at < 0:
        return Before(None, "none")
    tag = tags[at]
    if tag == "&" or (tag == "U" and line.words[at] in ("but", "yet", "then")):
        return Before(None, "shared", at)
    if tag == "w":
        at -= 1
        if at >= 0 and tags[at] in ",-":
            at -= 1
        return Before(_nearest(line, at))
    found = _over_insertion(line, at, cue) if tag in ",-)" else _ending_at(line, at)
    if found is None or (found.first and tags[found.first - 1] in "It"):
        found = _reduced_clause(line, cue, at) or found
    return Before(found, "" if found else "none")


def _reduced_clause(line: Line, cue: int, last: int) -> Phrase | None:
    """The subject of "A study published on Monday in a journal found that": no verb stands between it and the cue."""
    tags = line.tags
    subject = leading_subject(line, cue)
    if subject is None or subject.first or subject.last >= cue or tags[subject.head] not in "drgHOC":
        return None
    rest = tags[subject.full_last + 1 : last + 1]
    if rest == ",":  # a stray comma: "The research firm X, has said"
        return subject if "h" in tags[last + 1 : cue] else None
    if rest[:1] not in ("E", "G", "I", "t") or any(tag in "XhboSV!pUTQ;&" for tag in rest):
        return None
    if rest[0] == "E" and rest[1:2] not in ("I", "W", "R", "#"):
        return None
    return Phrase(subject.first, subject.last, subject.head, subject.full_first, last)


def _is_day(line: Line, at: int, cue: int) -> bool:
    """Is the word at ``at`` part of a day ("on Friday", "Dec 12") that stands between subject and cue?"""
    if line.tags[at] == "#":
        return "W" in line.tags[max(0, at - 1) : cue]
    follows = line.tags[at + 1]
    if line.words[at] in ("on", "in", "early", "late", "by"):
        return follows == "W" or (follows == "#" and "W" in line.tags[at + 1 : cue])
    return line.words[at] in ("this", "last", "that") and follows == "W"


def _nearest(line: Line, last: int) -> Phrase | None:
    """What "who" or "which" behind the word ``last`` stands for: the nearest noun that can speak."""
    if last >= 0 and line.tags[last] in "HOLKC":
        named = line.tags[last] in "HC" and last > 0 and line.tags[last - 1] not in "It"
        return _headed(line, max(0, last - 8) if named else last, last)
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


def noun_phrase_left(line: Line, last: int) -> Phrase | None:
    """The longest bounded noun phrase with a speaking head that ends at ``last``."""
    tags, words = line.tags, line.words
    if last < 0:
        return None
    if tags[last] == "p":
        return Phrase(last, last, last, last, last) if words[last] not in ("it's", "there") else None
    if tags[last] not in _INSIDE and not (tags[last] == "G" and words[last] in _ING):
        return None
    starts: list[int] = []
    at = last
    while at >= 0 and last - at < 40:
        tag = tags[at]
        if (
            tag in _INSIDE
            or (tag == "M")
            or (
                tag == "Q" and at < last and line.ends[at] - line.starts[at] < 40 and at > 0 and tags[at - 1] in "DNEr'"
            )
        ):
            at -= 1
        elif (tag in "It" and words[at] in _LINKS and at > 0) or (
            tag == "&" and at > 0 and tags[at - 1] in "HOLKCrgdN"
        ):
            starts.append(at + 1)
            at -= 1
        elif (
            (tag == "R" and at < last and tags[at + 1] in "EN" and at > 0 and tags[at - 1] in "DI")
            or tag in "NEDGR"
            or (tag == "G" and words[at] in _ING)
            or (tag == "S" and _modifies(line, at))
        ):
            at -= 1
        else:
            break
    starts.append(at + 1)
    for first in reversed(starts):
        before = tags[first - 1] if first else ","
        if before not in _OPENS_BEFORE + "ItRWhb":
            continue
        phrase = _headed(line, first, last)
        if phrase is not None:
            return phrase
    return _unknown_head(line, starts[-1], last)


def _unknown_head(line: Line, first: int, last: int) -> Phrase | None:
    """A phrase with determiner whose noun no list knows ("the grouping"): the caller asks for a strong cue."""
    tags = line.tags
    before = tags[first - 1] if first else ","
    if before not in ",;-:QTU&(" or (tags[first] != "D" and not line.words[last].endswith("s")):
        return None
    stop = first
    while stop <= last and tags[stop] not in "It&":
        stop += 1
    head = stop - 1
    if head < first or tags[head] != "N" or any(tag in "EW#SG" for tag in tags[first:stop]):
        return None
    return Phrase(first, last, head, first, last)


def _modifies(line: Line, at: int) -> bool:
    """A form such as "state", "trade", "quoted" that stands before a noun inside a phrase."""
    return (
        at > 0
        and line.tags[at - 1] in "DIN'"
        and line.words[at] in ("state", "states", "claimed", "reported", "estimated", "project")
    )


def _headed(line: Line, first: int, last: int) -> Phrase | None:
    """The phrase ``first..last`` if its head can speak; shortened on the left to what belongs to a name."""
    tags = line.tags
    while first <= last and tags[first] in "WR#" and first < last and tags[first + 1] not in "N":
        first += 1
    end_is_name = tags[last] in "HC" or (tags[last] == "r" and last > first and tags[last - 1] in "OLKCgr'N")
    if end_is_name and (last == first or tags[last - 1] not in "It"):
        head = last
        start = title_start(line, first, last)
        return Phrase(start, last, head, start, last)
    stop = first
    while stop <= last and tags[stop] not in "It":
        stop += 1
    group = range(first, stop)
    if stop < last and line.words[stop] == "of" and not tags[first:stop].strip("D#"):
        rest = _headed(line, stop + 1, last)  # "one of the officials"
        return rest and Phrase(first, last, rest.head, first, last)
    head = next((k for k in reversed(group) if tags[k] in SPEAKERS and not _possessive(line, k)), -1)
    if head < 0:
        return None
    if tags[head] in "HOLK" or not any(tags[k] in "NE" for k in range(head + 1, stop)):
        tail = [k for k in range(head + 1, stop) if tags[k] in "NM"]
        if tail and tags[head] in "OLKCd" and tags[stop - 1] in "NM":
            return None  # "China exports said", "the Reuters building said": the noun is the head, and cannot speak.
    elif tags[head] not in "rg":
        return None
    start = title_start(line, first, head) if tags[head] in "H" else first
    return Phrase(start, last, head, start, last)


def _possessive(line: Line, at: int) -> bool:
    return at + 1 < len(line.tags) and line.tags[at + 1] == "'"


def title_start(line: Line, first: int, name: int) -> int:
    """Where the title before the name at ``name`` begins ("Chinese Foreign Ministry spokesperson Li")."""
    tags = line.tags
    at = name
    while at > first:
        if tags[at - 1] == "D":
            return at - 1
        if not _belongs_to_title(line, first, at, name):
            break
        at -= 1
    return at


def _belongs_to_title(line: Line, first: int, at: int, name: int) -> bool:
    """Does the word before ``at`` belong to the title before the name at ``name``?"""
    tags = line.tags
    tag = tags[at - 1]
    if tag in "CKOLHrg'" or line.words[at - 1] in _PRE_TITLE:
        return True
    if tag in "NEMd" and tags[name] == "r":
        return True
    if at - 1 <= first:
        return tag in "NEMd#" and any(t in "rg" for t in tags[at:name])
    if tag == "&":
        return tags[at - 2] in "Hr"
    if tag in "It":
        return tags[at] in "COKLgrNM" and _titled(line, first, at - 1)
    return tag in "NEMd#" and (any(t in "rg" for t in tags[at:name]) or "r" in tags[first : at - 1])


def _titled(line: Line, first: int, link: int) -> bool:
    """Does a title with a link ("minister for trade") stand before the name?"""
    return any(tag in "rg" for tag in line.tags[first:link])


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


def _over_insertion(line: Line, close: int, cue: int) -> Phrase | None:
    """The subject before an inserted clause or apposition that closes at ``close``."""
    tags = line.tags
    opens = [k for k in range(close - 1, max(-1, close - 60), -1) if tags[k] in ",-("]
    best: Phrase | None = None
    for k in opens[:7]:
        if k == 0 or not _inserts(line, k + 1, close - 1):
            continue
        phrase = _ending_at(line, k - 1)
        if phrase is None:
            continue
        before = tags[phrase.first - 1] if phrase.first else ","
        if before in "It" and tags[phrase.head] not in "H":
            continue
        found = Phrase(phrase.first, phrase.last, phrase.head, phrase.full_first, close - 1)
        if tags[phrase.head] in "H":
            return found
        best = best or found
        if tags[phrase.head] in "rg" and tags[k + 1] not in "w":
            continue
    return best


def _inserts(line: Line, first: int, last: int) -> bool:
    """Can the words ``first..last`` stand between a subject and its verb?"""
    if first > last:
        return False
    tags = line.tags
    if tags[first] in "wU":
        return True
    if any(tag in "X" for tag in tags[first : last + 1]) and "w" not in tags[first : last + 1]:
        return False
    if tags[first] in "IGERW#'t(" or line.words[first] in (
        "former",
        "chief",
        "head",
        "whose",
        "among",
        "himself",
        "herself",
    ):
        return "S" not in tags[first : last + 1] or "w" in tags[first : last + 1]
    finite = any(tag in "bohp" for tag in tags[first : last + 1])
    return not finite or "w" in tags[first : last + 1]


def subject_after(line: Line, cue: int) -> Phrase | None:
    """The subject of an inversion ("said Li, a trader"): the phrase just after the word ``cue``, with its apposition."""
    tags, words = line.tags, line.words
    first = cue + 1
    size = len(tags)
    while first < size and tags[first] == "R":
        first += 1
    if first >= size:
        return None
    if tags[first] == "p":
        if words[first] in ("he", "she", "they", "it", "i", "we") and (
            first + 1 >= size or tags[first + 1] in ",.;:-Q)IUWG"
        ):
            return Phrase(first, first, first, first, first)
        return None
    at = first
    while at < size and at - first < 30:
        tag = tags[at]
        if tag in _INSIDE or tag == "M" or (tag == "G" and words[at] in _ING):
            at += 1
        elif (
            tag in "It"
            and words[at] in ("of", "at", "for", "from", "with", "in")
            and at > first
            and at + 1 < size
            and tags[at + 1] in _INSIDE
        ):
            if words[at] == "in" and (tags[at + 1] in "D" or "W" in tags[at + 1 : at + 3]):
                break
            at += 1
        elif (tag == "t" and at > first and words[at - 1] in _TO_WHOM) or (
            tag == "&" and at > first and at + 1 < size and tags[at + 1] in "DrgCHOLKN"
        ):
            at += 1
        else:
            break
    last = at - 1
    if last < first or tags[first] in "E":
        return None
    if at < size and tags[at] in "XhboSpT!t":
        return None
    while last > first and tags[last] in "I&t":
        last -= 1
    stop = first
    while stop <= last and tags[stop] not in "It&":
        stop += 1
    # A name ends the head group: "said Treasury Secretary Scott Bessent".
    head = next((k for k in range(stop - 1, first - 1, -1) if tags[k] in SPEAKERS and not _possessive(line, k)), -1)
    if head < 0 or (tags[head] in "OLKCd" and any(tags[k] in "N" for k in range(head + 1, stop))):
        return None
    full = last
    if at < size and tags[at] in ",-(w" and tags[head] in "HCrgO":
        full = _apposition_end(line, at, last)
    return Phrase(first, last, head, first, full)


def _apposition_end(line: Line, at: int, last: int) -> int:
    """Where the apposition that opens at ``at`` (a comma, dash, bracket or "who") ends; ``last`` where none does."""
    tags = line.tags
    size = len(tags)
    follows = at + 1 if tags[at] != "w" else at
    if follows >= size or tags[follows] not in "DrgCOLKNwE#'H":
        return last
    stops = ";:Q." if tags[at] in ",w" else ";:Q.)-"
    end = follows
    while end < size and tags[end] not in stops:
        if (
            tags[end] == ","
            and end > follows
            and (end + 1 >= size or tags[end + 1] in "GUSRXI" or (tags[end + 1] in "&D"))
        ):
            break
        end += 1
    return end - 1


def leading_subject(line: Line, limit: int) -> Phrase | None:
    """The subject of the clause that runs up to the word ``limit``: its first noun phrase, behind an opening phrase."""
    tags = line.tags
    first = 0
    for at in range(limit - 1, -1, -1):
        if tags[at] == ";" or (
            tags[at] == "U" and at and tags[at - 1] == "," and line.words[at] in ("while", "but", "whereas", "yet")
        ):
            first = at + 1
            break
    tries = 0
    while first < limit and tries < 4:
        if tags[first] in "IGWREU&w":
            comma = tags.find(",", first, limit)
            if tags[first] in "RW&" and comma != first + 1:
                first += 1
            elif comma < 0:
                return None
            else:
                first = comma + 1
            tries += 1
            continue
        break
    if first >= limit:
        return None
    return phrase_at(line, first, limit)


def phrase_at(line: Line, first: int, limit: int | None = None) -> Phrase | None:
    """The noun phrase with a speaking head that begins at ``first``, with its apposition."""
    tags, words = line.tags, line.words
    size = len(tags) if limit is None else limit
    while first < size and tags[first] == "R":
        first += 1
    if first >= size:
        return None
    if tags[first] == "p":
        return Phrase(first, first, first, first, first)
    at = first
    while at < size and at - first < 30:
        tag = tags[at]
        if (
            tag in "DNrgdCHOLKM'#"
            or (tag == "W" and tags[at + 1 : at + 2] in ("#", "d", "N"))
            or (tag == "E" and at > first and tags[at - 1] in "D")
            or (tag == "G" and words[at] in _ING)
        ):
            if tag == "D" and at > first and tags[at - 1] not in "It&":
                break
            at += 1
        elif (
            tag in "It"
            and words[at] in ("of", "at", "for", "from", "with", "in", "by", "on")
            and at > first
            and at + 1 < size
        ):
            if tags[at + 1] not in _INSIDE or "W" in tags[at + 1 : at + 3]:
                break
            at += 1
        elif tag == "&" and at > first and at + 1 < size and tags[at + 1] in "DrgCHOLKN":
            at += 1
        else:
            break
    last = at - 1
    while last > first and tags[last] in "It&":
        last -= 1
    stop = first
    while stop <= last and tags[stop] not in "It&":
        stop += 1
    named = next((k for k in range(first, stop) if tags[k] == "H" and not _possessive(line, k)), -1)
    head = (
        named
        if named >= 0
        else next((k for k in range(stop - 1, first - 1, -1) if tags[k] in SPEAKERS and not _possessive(line, k)), -1)
    )
    if head < 0:
        return None
    if named >= 0:
        last = named
    elif tags[head] in "OLKC" and any(tags[k] in "N" for k in range(head + 1, stop)):
        # "China exports …": the name stands before its noun; a verb form ("China remains …") ends the phrase.
        last = head
    full = last
    if last + 1 < size and tags[last + 1] in ",-(w" and tags[head] in "HCrgO":
        full = _apposition_end(line, last + 1, last)
    return Phrase(first, last, head, first, full)
