"""Noun phrases read to the right: behind a cue ("said Li, a trader"), and at the head of a clause."""

from __future__ import annotations

from extract.tagging.lines import Line
from extract.tagging.phrases import INSIDE, MODIFYING_ING, SPEAKERS, Phrase, possessive
from extract.wording import word_set

_TO_WHOM = word_set(
    "close envoy ambassador adviser advisor aide assistant deputy secretary party according representative"
)
"""Words that "to" follows within a speaker's phrase."""
_AFTER_LINKS = word_set("of at for from with in")
_SOME = word_set("couple handful number majority minority dozens scores hundreds thousands pair trio few")
_ARTICLES = word_set("a an the one another")
_LONGEST = 30
"""Words: a speaker's phrase is no longer."""
_SUBJECT_PRONOUNS = word_set("he she they it i we")
_AT_LINKS = _AFTER_LINKS | word_set("by on")


def subject_after(line: Line, cue: int) -> Phrase | None:
    """The subject of an inversion ("said Li, a trader"): the phrase behind the word ``cue``, with its apposition."""
    tags = line.tags
    size = len(tags)
    first = _over_adverbs(line, cue + 1, size)
    if first >= size or (tags[first] == "E" and "H" not in tags[first : first + 6]):
        return None  # but "said retired teacher Len Ochs"
    if tags[first] == "p":
        closed = first + 1 >= size or tags[first + 1] in ",.;:-Q)IUWG"
        alone = line.words[first] in _SUBJECT_PRONOUNS and closed
        return Phrase(first, first, first, first, first) if alone else None
    if line.words[first] in ("one", "another", "both") and tags[first + 1 : first + 2] in (",", ".", ";", "w"):
        return Phrase(first, first, first, first, first)
    if line.words[first + 1 : first + 3] == ("of", "them") and tags[first] in "D#":
        full = _apposition_end(line, first + 3, first + 2) if tags[first + 3 : first + 4] == "," else first + 2
        return Phrase(first, first + 2, first + 2, first, full)
    at = first
    while at < size and at - first < _LONGEST and _goes_on(line, at, first, size, _AFTER_LINKS):
        if line.words[at] == "in" and (tags[at + 1] == "D" or "W" in tags[at + 1 : at + 3]):
            break
        at += 1
    if at == first or (at < size and tags[at] in "XhboSVpT!tQ"):
        return None
    last, stop = _trimmed(line, first, at - 1)
    # A name ends the head group: "said Treasury Secretary Scott Bessent".
    if stop < last and line.words[stop] == "of" and _counts(line, first, stop):
        stop = _trimmed(line, stop + 1, last)[1]  # "one of the exporters"
    head = _last_speaker(line, first, stop)
    if head < 0 or (tags[head] in "OLKCd" and "N" in tags[head + 1 : stop]):
        head = _unlisted(line, first, stop, cue)
        if head < 0:
            return None
    full = _apposition_end(line, at, last) if at < size and tags[at] in ",-(w" and tags[head] in "HCrgON" else last
    return Phrase(first, last, head, first, full)


def _unlisted(line: Line, first: int, stop: int, cue: int) -> int:
    """The noun that no list knows behind a quotation and its cue ("“We lost it,” said a bricklayer"); -1: none."""
    told = line.tags[cue - 1 : cue] == "Q" and line.words[first] in _ARTICLES and line.tags[stop - 1] == "N"
    return stop - 1 if told and stop - 1 > first and not set(line.tags[first:stop]) & set("WTSG&") else -1


def _counts(line: Line, first: int, stop: int) -> bool:
    """Does what stands before "of" only tell how many: "one of the exporters", "a couple of members"?"""
    return not line.tags[first:stop].strip("D#") or (line.words[stop - 1] in _SOME and stop - first < 4)


def _over_adverbs(line: Line, at: int, size: int) -> int:
    while at < size and line.tags[at] == "R":
        at += 1
    return at


def _goes_on(line: Line, at: int, first: int, size: int, links: frozenset[str]) -> bool:
    """Is the word at ``at`` part of a noun phrase that began at ``first``?"""
    tags, words = line.tags, line.words
    tag = tags[at]
    if tag in INSIDE or tag == "M" or (tag == "G" and words[at] in MODIFYING_ING):
        return True
    if at == first or at + 1 >= size:
        return False
    if tag in "It" and words[at] in links:
        return tags[at + 1] in INSIDE
    if tag == "t":
        return words[at - 1] in _TO_WHOM or (tags[at - 1] == "C" and tags[at + 1] in "CO")  # "Right to Repair"
    return tag == "&" and tags[at + 1] in "DrgCHOLKN"


def _trimmed(line: Line, first: int, last: int) -> tuple[int, int]:
    """The last word of the phrase without dangling links, and where its head group stops."""
    while last > first and line.tags[last] in "I&t":
        last -= 1
    stop = first
    while stop <= last and line.tags[stop] not in "It&":
        stop += 1
    return last, stop


def _last_speaker(line: Line, first: int, stop: int) -> int:
    """The last word of ``first..stop`` that can be a speaker; -1: none."""
    return next((k for k in range(stop - 1, first - 1, -1) if line.tags[k] in SPEAKERS and not possessive(line, k)), -1)


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
        if tags[first] in "IGWREU&w" or (tags[first] == "S" and line.words[first] in ("asked", "pressed", "quoted")):
            comma = tags.find(",", first, limit)
            plain = tags[first] in "RW&" or line.words[first] in ("but", "yet", "so")
            if plain and comma != first + 1:
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
    tags = line.tags
    size = len(tags) if limit is None else limit
    first = _over_adverbs(line, first, size)
    if first >= size:
        return None
    if tags[first] == "p":
        return Phrase(first, first, first, first, first)
    at = first
    while at < size and at - first < _LONGEST and _extends(line, at, first, size):
        at += 1
    last, stop = _trimmed(line, first, at - 1)
    if stop < last and line.words[stop] == "of" and _counts(line, first, stop):
        stop = _trimmed(line, stop + 1, last)[1]
    named = next((k for k in range(first, stop) if tags[k] == "H" and not possessive(line, k)), -1)
    head = named if named >= 0 else _last_speaker(line, first, stop)
    if head < 0:
        return None
    if named >= 0 or (tags[head] in "OLKC" and "N" in tags[head + 1 : stop]):
        # "China exports …": the name stands before its noun; a verb form ("China remains …") ends the phrase.
        last = head
    opened = last + 1 < size and tags[last + 1] in ",-(w" and tags[head] in "HCrgO"
    return Phrase(first, last, head, first, _apposition_end(line, last + 1, last) if opened else last)


def _extends(line: Line, at: int, first: int, size: int) -> bool:
    tags = line.tags
    if tags[at] == "D":
        return at == first or tags[at - 1] in "It&D"
    if tags[at] == "E":
        return at > first and tags[at - 1] == "D"
    if tags[at] == "W":
        return tags[at + 1 : at + 2] in ("#", "d", "N")
    if tags[at] in "It" and "W" in tags[at + 1 : at + 3]:
        return False
    return _goes_on(line, at, first, size, _AT_LINKS)
