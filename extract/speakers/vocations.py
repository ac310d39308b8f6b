"""Roles told by a clause: "Tilda Rasmussen, who chairs the port council", "Odd Grimsby became mayor in May"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from extract.tagging.lines import Line
from extract.wording import word_set

_PRESENT: Mapping[str, str] = MappingProxyType(
    {
        "heads": "head",
        "leads": "head",
        "runs": "head",
        "chairs": "chair",
        "directs": "director",
        "manages": "manager",
        "oversees": "head",
        "owns": "owner",
        "co-owns": "co-owner",
        "teaches": "professor",
        "sits": "member",
        "edits": "editor",
        "farms": "farmer",
        "ranches": "rancher",
        "drives": "driver",
        "advises": "adviser",
        "commands": "commander",
        "trades": "trader",
        "studies": "researcher",
        "researches": "researcher",
        "coordinates": "coordinator",
        "founded": "founder",
        "co-founded": "co-founder",
        "wrote": "author",
        "co-wrote": "co-author",
        "authored": "author",
        "practises": "lawyer",
        "practices": "lawyer",
        "translates": "translator",
    }
)
"""What somebody does, and what he is called for it."""
_PAST: Mapping[str, str] = MappingProxyType(
    {
        "headed": "head",
        "led": "head",
        "ran": "head",
        "chaired": "chairman",
        "directed": "director",
        "managed": "manager",
        "oversaw": "head",
        "taught": "professor",
        "edited": "editor",
        "owned": "owner",
        "farmed": "farmer",
        "commanded": "commander",
        "advised": "adviser",
    }
)
_WRITTEN = word_set("report study paper book article history analysis textbook essay bill")
_LAW = word_set("law")
_SCHOOLS = word_set("school")
_LED_FOR_NOW = word_set("delegation team talks negotiations inquiry investigation study")
"""What one leads for a time: the role is no office, but it is told."""
_FOLLOWING = word_set("follows covers tracks")
_COPULAS = word_set("is was became")
_APPOINTING = word_set(
    "appoint appoints appointed appointing name named names naming elect elected hire hired promote promoted nominate "
    "nominated install installed confirm confirmed designate designated"
)
_APPOINTED = 5
"""Words between such a verb and the name."""
_ADVERBS = word_set("now also still once then previously formerly currently long already both jointly until recently")
_HOUSES = (("at",), ("for",), ("there",))
_FIELD_ENDS = ",;:-.()IwTUSXhb&"


def clause_role(line: Line, at: int) -> tuple[int, str] | None:
    """The role that the relative clause with its "who" at ``at`` tells, and where the clause goes on; None if none."""
    words, tags = line.words, line.tags
    size = len(words)
    if at >= size or words[at] not in ("who", "whose"):
        return None
    verb = at + 1
    if words[at] == "whose":
        # "whose family owns a mill"
        owned = verb + 1 < size and words[verb] in ("family", "company", "firm")
        return (
            (verb + 2, "owner") if owned and words[verb + 1] in ("owns", "runs", "makes", "operates", "grows") else None
        )
    while verb < size and words[verb] in _ADVERBS:
        verb += 1
    if verb + 1 >= size:
        return None
    word = words[verb]
    if word in ("works", "worked", "serves", "served") and words[verb + 1] == "as":
        return None
    past = _PAST.get(word)
    role = past or _PRESENT.get(word)
    if role is None:
        return _follower(line, verb)
    if role in ("author", "co-author") and _WRITTEN.isdisjoint(words[verb + 1 : verb + 5]):
        return None
    if word in ("practises", "practices") and words[verb + 1] not in _LAW:
        return None
    if role == "professor" and not _SCHOOLS.isdisjoint(words[verb + 1 : verb + 8]):
        role = "teacher"
    if role == "member" and words[verb + 1] not in ("in", "on"):
        return None
    if role == "driver" and tags[verb + 1] not in "D#N":
        return None
    begun = verb + 1
    several = tags[begun] == "N" and words[begun].endswith("s")
    if word in ("runs", "ran") and several and words[begun + 1 : begun + 2] not in _HOUSES:
        return None  # "who runs marathons"
    field = _field(line, begun) if role in ("head", "director", "manager", "chair", "chairman") else ""
    former = "former " if past and _LED_FOR_NOW.isdisjoint(words[begun : begun + 4]) else ""
    return begun, f"{former}{role}{field}"


def _follower(line: Line, verb: int) -> tuple[int, str] | None:
    """ "who follows battery metals at Kestrel": an analyst."""
    if line.words[verb] not in _FOLLOWING:
        return None
    house = any(w in ("at", "for") and line.tags[k + 1 : k + 2] in ("O", "C", "L") for k, w in _window(line, verb + 1))
    return (verb + 1, "analyst") if house else None


def _window(line: Line, first: int) -> list[tuple[int, str]]:
    stop = first
    while stop < len(line.words) and stop - first < 8 and line.tags[stop] not in ",;:-.":
        stop += 1
    return [(k, line.words[k]) for k in range(first, stop)]


def _field(line: Line, first: int) -> str:
    """ " of battery research" in "heads battery research at …": the object, if it is a common noun."""
    last = first
    while last < len(line.tags) and line.tags[last] in "NMd" and last - first < 4:
        last += 1
    if last == first or (last < len(line.tags) and line.tags[last] not in _FIELD_ENDS and line.words[last] != "there"):
        return ""
    if line.words[last - 1] == "there":
        last -= 1
    return f" of {line.surface(first, last - 1)}" if last > first else ""


def predicate(line: Line, name: int) -> tuple[int, int] | None:
    """Where the role stands that the sentence says of the person at the word ``name``: "became the deputy minister for
    mining in January". First and last word of the noun phrase, or None."""
    tags, words = line.tags, line.words
    at = name + 1
    if tags[at : at + 2] == ",w":
        at += 2  # "Lind, who took over as head in May"
    while at < len(words) and words[at] in _ADVERBS:
        at += 1
    if words[at : at + 1] == ("as",) and not _APPOINTING.isdisjoint(words[max(0, name - _APPOINTED) : name]):
        at += 1  # "appointed Lind as its chief executive"
    elif words[at : at + 1] and words[at] in _COPULAS:
        at += 1
        if words[at : at + 1] and words[at] in ("named", "appointed", "elected", "made", "promoted"):
            at += 1
    elif words[at : at + 3] in (("took", "over", "as"), ("takes", "over", "as"), ("take", "over", "as")):
        at += 3
    elif words[at : at + 2] in (
        ("serves", "as"),
        ("served", "as"),
        ("works", "as"),
        ("worked", "as"),
        ("took", "office"),
    ):
        at += 2
    else:
        return None
    first = at
    while at < len(tags) and tags[at] in "DNKCOL'rgM#E" and at - first < 9:
        at += 1
    roles = [k for k in range(first, at) if tags[k] == "r"]
    if not roles or (tags[first] not in "DKO" and first != roles[0]):
        return None
    last = roles[-1]
    if words[last + 1 : last + 2] in (("of",), ("for",)):
        last += 1
        while last + 1 < len(tags) and tags[last + 1] in "DNCOKM'":
            last += 1
    return first, last
