"""The noun phrase of a speaker that ends at a word, found by scanning tags to the left.

No parser: the phrase must be bounded (by a comma, a conjunction, "that", a quotation, another cue) and its head must
be somebody
who can speak. The longest bounded stretch with such a head wins.
"""

from __future__ import annotations

from typing import NamedTuple

from extract.tagging.lines import Line
from extract.tagging.vocabulary import OFFICES
from extract.wording import word_set

SPEAKERS = "HOLKCrgdp"
"""Tags of the heads that can speak."""
INSIDE = "DNrgdCHOLKM#E'"
"""Tags of the words of a noun phrase."""
MODIFYING_ING = word_set(
    "leading ruling mining trading governing managing acting sitting outgoing incoming visiting manufacturing"
)
_LINKS = word_set("of at for in from with on to by near within including across")
_OPENS_BEFORE = ",;:-()QTU&SGw.XItRWhb"
"""Tags that may stand before a phrase."""
PRE_TITLE = word_set(
    "former then current acting deputy senior vice prime outgoing chief assistant top new interim ex fellow"
)
_OPENERS = word_set("the its his her their our my your a an")
"""Determiners that open a phrase of their own, wherever they stand."""
_MANY = word_set("couple handful number dozen pair few hundred thousand million")
_LONGEST = 40
"""Words: a speaker's phrase is no longer."""
_TITLE_LINKS = word_set("of for at in to")
_NOUN_FORMS = word_set("state states claimed reported estimated project repeated supported opposed backed")


class Phrase(NamedTuple):
    """A speaker's noun phrase: word positions, all inclusive."""

    first: int
    last: int
    head: int
    full_first: int
    """Start of the phrase with what belongs to it (a name before an apposition)."""
    full_last: int
    """End of the phrase with its apposition or inserted clause."""


POINTING = word_set("one another both each all some many most several few third second latter former two three other")
"""Words that stand for people who were just named: "Both said", "A third said"."""


def pointing_subject(line: Line, last: int) -> Phrase | None:
    """A subject of such a word alone, at the head of its clause."""
    tags, words = line.tags, line.words
    if last < 0 or words[last] not in POINTING:
        return None
    article = last > 0 and words[last - 1] in ("a", "the")
    if article != (words[last] in ("third", "second", "latter", "former", "two", "three", "other")):
        return None
    first = last - 1 if article else last
    if first and tags[first - 1] not in ",;:-QTU&":
        return None
    return Phrase(first, last, last, first, last)


def noun_phrase_left(line: Line, last: int) -> Phrase | None:
    """The longest bounded noun phrase with a speaking head that ends at ``last``."""
    tags, words = line.tags, line.words
    if last < 0:
        return None
    if words[last] in ("them", "him"):
        return _of_them(line, last)
    if tags[last] == "p":
        return Phrase(last, last, last, last, last) if words[last] not in ("it's", "there") else None
    if tags[last] in "HC" and (last == 0 or tags[last - 1] in ",;:(TU"):
        return Phrase(last, last, last, last, last)  # a name alone
    if tags[last] not in INSIDE and not (tags[last] == "G" and words[last] in MODIFYING_ING):
        return None
    starts: list[int] = []
    at = last
    parted = -1
    while at >= 0 and last - at < _LONGEST and _within(line, at, last):
        if tags[at] in "It&":
            starts.append(at + 1)
        at -= 1
        if at > 0 and _parts(line, at, last):
            parted = at + 1
            break
    starts.append(at + 1)
    for first in reversed(starts):
        before = tags[first - 1] if first else ","
        if before not in _OPENS_BEFORE and first != parted:
            continue
        phrase = headed(line, first, last)
        if phrase is None and (before != "I" or words[first - 1] == "as"):
            phrase = _somebody_at(line, first, last)
        if phrase is not None:
            return _with_office(line, phrase, starts[-1])
    return _unknown_head(line, starts[-1], last)


def _of_them(line: Line, last: int) -> Phrase | None:
    """ "One of them", "a worker at one of them"; none for a "them" or "him" that is an object."""
    tags, words = line.tags, line.words
    if words[last] != "them" or last < 2 or words[last - 1] != "of" or tags[last - 2] not in "D#":
        return None
    if last > 4 and tags[last - 3] == "I":
        beside = noun_phrase_left(line, last - 4)
        return beside and Phrase(beside.first, last, beside.head, beside.first, last)
    return Phrase(last - 2, last, last, last - 2, last)


def _with_office(line: Line, phrase: Phrase, first: int) -> Phrase:
    """ "The head of the | State Duma Committee Orlan Sadyk": with the office, where a body stands right before its
    holder's name."""
    tags = line.tags
    of_body = (
        tags[phrase.head] == "H" and tags[phrase.head - 1] in "Og" and tags[phrase.first - 1 : phrase.first] == "I"
    )
    if not of_body or "r" not in tags[first : phrase.first - 1]:
        return phrase
    return Phrase(first, phrase.last, phrase.head, first, phrase.full_last)


def _parts(line: Line, at: int, last: int) -> bool:
    """Does another phrase end at ``at``: "a step | its embassy called early", "a step | officials say"?"""
    tags, words = line.tags, line.words
    if tags[at] not in "NrgdM":
        return False
    if tags[at + 1] == "D":
        return words[at + 1] in _OPENERS and tags[at] != "d"
    alone = at + 1 == last and tags[last] in "rg" and words[last].endswith("s") and tags[at] == "N"
    return alone and words[at - 1] in ("a", "an") and words[at] not in _MANY


def _within(line: Line, at: int, last: int) -> bool:
    """Can the word at ``at`` be part of a noun phrase that ends at ``last``?"""
    tags, word = line.tags, line.words[at]
    tag = tags[at]
    if tag in INSIDE or (tag == "G" and word in MODIFYING_ING):
        return True
    if at == 0:
        return False
    before = tags[at - 1]
    if tag in "It":
        return word in _LINKS
    if tag == "&":
        return before in "HOLKCrgdN"
    if tag == "Q":
        stopped = line.text[line.ends[at] - 2] in ",.!?"  # "may “double,” a trader said"
        return at < last and line.ends[at] - line.starts[at] < 40 and before in "DNEr'" and not stopped
    if tag in "RG":
        return at < last and before in "DI" and tags[at + 1] in INSIDE
    return tag == "S" and _modifies(line, at)


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


def _somebody_at(line: Line, first: int, last: int) -> Phrase | None:
    """ "An old hand at the ministry": somebody no list knows, and not the house that he is of."""
    tags = line.tags
    if line.words[first] not in ("a", "an", "one", "another") or tags[last] not in "gOLK":
        return None
    at = first + 1
    while at < last and tags[at] in "NK":
        at += 1
    housed = at > first + 1 and tags[at - 1] == "N" and line.words[at] in ("at", "with", "from")
    return Phrase(first, last, at - 1, first, last) if housed else None


def _modifies(line: Line, at: int) -> bool:
    """A form such as "state", "trade", "quoted" that stands before a noun inside a phrase."""
    return at > 0 and line.tags[at - 1] in "DIN'" and line.words[at] in _NOUN_FORMS


def headed(line: Line, first: int, last: int) -> Phrase | None:
    """The phrase ``first..last`` if its head can speak; shortened on the left to what belongs to a name."""
    tags = line.tags
    while first <= last and tags[first] in "WR#" and first < last and tags[first + 1] not in "N":
        first += 1
    end_is_name = tags[last] in "HC" or (tags[last] == "r" and last > first and tags[last - 1] in "OLKCgr'N")
    if end_is_name and (last == first or tags[last - 1] not in "It"):
        source = _source_of(line, first, last)
        if source >= 0:
            return Phrase(first, last, source, first, last)
        start = title_start(line, first, last)
        return Phrase(start, last, last, start, last)
    stop = first
    while stop <= last and tags[stop] not in "It":
        stop += 1
    group = range(first, stop)
    if stop < last and line.words[stop] == "of" and not tags[first:stop].strip("D#"):
        rest = headed(line, stop + 1, last)  # "one of the officials"
        return rest and Phrase(first, last, rest.head, first, last)
    head = next((k for k in reversed(group) if tags[k] in SPEAKERS and (k == last or not possessive(line, k))), -1)
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


def _source_of(line: Line, first: int, last: int) -> int:
    """The role in "an adviser to President X", "a spokesman for Y": not the name at its end, but who speaks for it."""
    tags = line.tags
    roles = [k for k in range(first, last) if tags[k] == "r" and tags[k + 1] in "It" and tags[k + 1 : k + 3] != "tK"]
    if not roles:
        return -1
    if tags[last] == "C" and line.words[roles[0]].endswith("s") and line.words[roles[0] + 1] in ("at", "with", "from"):
        return roles[0]  # "analysts at Pruett & Lane"
    indefinite = line.words[first] in ("a", "an", "one", "another") or line.words[roles[0] + 1] == "to"
    office = line.words[roles[0]] in OFFICES and line.words[roles[0] + 1] == "for"
    if tags[last] == "C" and tags[first] == "D" and (office or line.words[roles[0] + 1] == "of"):
        return roles[0]  # "the boss of South Wheal"
    return roles[0] if indefinite else -1


def possessive(line: Line, at: int) -> bool:
    return at + 1 < len(line.tags) and line.tags[at + 1] == "'"


def title_start(line: Line, first: int, name: int) -> int:
    """Where the title before the name at ``name`` begins ("Chinese Foreign Ministry spokesperson Li")."""
    tags = line.tags
    at = name
    while at > first:
        if tags[at - 1] == "D":
            held = at - 3 >= first and tags[at - 3] == "r" and "r" not in tags[at:name]
            if held and (line.words[at - 2] == "of" or (line.words[at - 2] in ("in", "for") and at < name)):
                at -= 2  # "President of the Council Orlov", "Joint Secretary in the Mines Ministry Orlov"
                continue
            return at - 2 if at - 2 >= first and tags[at - 2] == "D" else at - 1
        if not _belongs_to_title(line, first, at, name):
            break
        at -= 1
    return at


def _belongs_to_title(line: Line, first: int, at: int, name: int) -> bool:
    """Does the word before ``at`` belong to the title before the name at ``name``?"""
    tags = line.tags
    tag = tags[at - 1]
    if tag == "E" and 1 < at < name and tags[at - 2] in "HOCKLrgNMp":
        return False  # "Tan received Prime Minister Li"; but "the ousted minister"
    if tag == "H":
        # "Poole's lawyers", "Kerr lawyer Paul Moss".
        return tags[at] == "'" or (tags[at] in "rgNM" and "r" in tags[at:name] and tags[name] in "HC")
    if tag in "CKOLrg'" or line.words[at - 1] in PRE_TITLE:
        return True
    if tag in "NEMd" and tags[name] == "r":
        return True
    if at - 1 <= first:
        return tag in "NEMd#" and any(t in "rg" for t in tags[at:name])
    if tag == "&":
        # "Premier and Foreign Minister Li", "Energy and Mines Minister Li"; but not "Orth and Minister Li".
        # "Minister for Trade and Industry Li".
        paired = tags[at - 2] in "CNMg" and tags[at] in "CNMg"
        return tags[at - 2] == "r" or (paired and ("r" in tags[at : name + 1] or _titled(line, first, at - 2)))
    if tag in "It":
        return line.words[at - 1] in _TITLE_LINKS and tags[at] in "COKLgrNM" and _titled(line, first, at - 1)
    return tag in "NEMd#" and (any(t in "rg" for t in tags[at:name]) or "r" in tags[first : at - 1])


def _titled(line: Line, first: int, link: int) -> bool:
    """Does a title with a link ("minister for trade") stand before the name?"""
    return any(tag in "rg" for tag in line.tags[first:link])
