"""Noun phrases read to the right: behind a cue ("said Li, a trader"), and at the head of a clause."""

from __future__ import annotations

from extract.attribution.lines import Line
from extract.attribution.phrases import INSIDE, MODIFYING_ING, SPEAKERS, Phrase, possessive
from extract.wording import word_set

_TO_WHOM = word_set(
    "close envoy ambassador adviser advisor aide assistant deputy secretary party according representative"
)
"""Words that "to" follows within a speaker's phrase."""
_AFTER_LINKS = word_set("of at for from with in")
_AT_LINKS = _AFTER_LINKS | word_set("by on")


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
        if tag in INSIDE or tag == "M" or (tag == "G" and words[at] in MODIFYING_ING):
            at += 1
        elif tag in "It" and words[at] in _AFTER_LINKS and at > first and at + 1 < size and tags[at + 1] in INSIDE:
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
    if at < size and tags[at] in "XhboSVpT!tQ":
        return None
    while last > first and tags[last] in "I&t":
        last -= 1
    stop = first
    while stop <= last and tags[stop] not in "It&":
        stop += 1
    # A name ends the head group: "said Treasury Secretary Scott Bessent".
    head = next((k for k in range(stop - 1, first - 1, -1) if tags[k] in SPEAKERS and not possessive(line, k)), -1)
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
            or (tag == "G" and words[at] in MODIFYING_ING)
        ):
            if tag == "D" and at > first and tags[at - 1] not in "It&":
                break
            at += 1
        elif tag in "It" and words[at] in _AT_LINKS and at > first and at + 1 < size:
            if tags[at + 1] not in INSIDE or "W" in tags[at + 1 : at + 3]:
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
    named = next((k for k in range(first, stop) if tags[k] == "H" and not possessive(line, k)), -1)
    head = (
        named
        if named >= 0
        else next((k for k in range(stop - 1, first - 1, -1) if tags[k] in SPEAKERS and not possessive(line, k)), -1)
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
