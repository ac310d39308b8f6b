"""Roles around a name: "Chinese Foreign Ministry spokesperson X", "X, a senior fellow at the Institute of Y"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.attribution.lines import Line
from extract.attribution.phrases import _title_start
from extract.wording import word_set

_LINKS = word_set("of at for from with in")
_OFFICES = word_set("minister ministers secretary commissioner undersecretary under-secretary")
_ADJECTIVES = word_set(
    "senior former deputy vice chief principal executive managing assistant associate acting research top lead "
    "general prime press foreign emeritus visiting special independent political economic co-founder unnamed "
    "anonymous government trade industry market"
)

_HONORIFICS = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f", "sir": "m", "lady": "f", "lord": "m"}
_BASED = re.compile(r"^(?:the\s+|a\s+|an\s+)?(?:\w[\w ]*-based\s+)?(?:think[ -]tank\s+(?=[A-Z]))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """What stands beside a name."""

    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    gender: str = ""


def add_article(text: str) -> str:
    """The name of an institution as it stands in text, without "the"."""
    return re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)


def read_premodifier(line: Line, name: int, *, first: int | None = None, last: int | None = None) -> Title:
    """The title before the word ``name``; for a phrase that is all title, ``first`` and ``last`` bound it."""
    tags, words = line.tags, line.words
    start = _title_start(line, max(0, name - 14), name) if first is None else first
    if last is None and first is None and name > 0 and tags[name - 1] == ",":
        return Title()
    heads = [k for k in range(start, name) if tags[k] == "r"]
    country = _country(line, start, name)
    gender = next((_HONORIFICS[w.rstrip(".")] for w in words[start:name] if w.rstrip(".") in _HONORIFICS), "")
    if not heads:
        return Title(country=country if start < name else None, gender=gender)
    head = heads[-1]
    if any(words[k] in _LINKS for k in range(heads[0] + 1, head)) and words[heads[0]] in _OFFICES | {
        "head",
        "director",
        "chief",
    }:
        head = heads[0]
    gender = gender or {"spokeswoman": "f", "chairwoman": "f", "spokesman": "m", "chairman": "m"}.get(words[head], "")
    begin = head
    while begin > start and (
        tags[begin - 1] in "Cr"
        or words[begin - 1] in _ADJECTIVES
        or (words[begin - 1] in _LINKS and tags[begin - 2] in "C")
    ):
        begin -= 1
    organisation = _affiliation_before(line, start, head)
    role = line.surface(begin, head)
    end = name - 1 if last is None else last
    affiliation = organisation
    if end > head and words[head + 1] in _LINKS:
        if words[head] in _OFFICES:
            role = line.surface(begin, end)
        else:
            if head + 2 <= end and set("OCKLg") & set(tags[head + 2 : end + 1]):
                affiliation = affiliation or _clean(line.surface(head + 2, end))
        country = country or _country(line, head, end + 1)
    return Title(role, affiliation, country, gender)


def _affiliation_before(line: Line, start: int, head: int) -> str | None:
    """The institution before a role: "China's Ministry of Commerce spokesperson"."""
    tags = line.tags
    organisations = [k for k in range(start, head) if tags[k] in "OgL"]
    if not organisations or line.words[head] in _OFFICES:
        return None
    stop = head - 1
    while stop > start and (line.words[stop] in _ADJECTIVES or tags[stop] in "rN'"):
        stop -= 1
    begin = start
    while begin < stop and tags[begin] in "D#NE'":
        begin += 1
    if begin > stop or not (
        set(tags[begin : stop + 1]) & set("OL") or (set("gC") <= set(tags[begin : stop + 1]) | {"C"} and stop > begin)
    ):
        return None
    return _clean(line.surface(begin, stop))


def read_apposition(line: Line, name: int) -> Title:
    """The apposition behind the word ``name``: ", director of X,"; "(director, X)"; " of X"."""
    tags, words = line.tags, line.words
    size = len(tags)
    at = name + 1
    if at >= size:
        return Title()
    if tags[at] == "'":
        return Title()
    if words[at] in ("of", "from", "at") and at + 1 < size and tags[at + 1] in "OD":
        end = at + 1
        while end < size and tags[end] in "DOKC":
            end += 1
        if "O" in tags[at:end]:
            return Title(None, _clean(line.surface(at + 1, end - 1)), _country(line, at, end))
    if tags[at] not in ",-(" or at + 1 >= size:
        return Title()
    first = at + 1
    if tags[first] == "w" and first + 2 < size and words[first + 1] in ("is", "was", "heads", "leads"):
        first += 2
    end = first
    closing = ")" if tags[at] == "(" else ",;:-.Q("
    while end < size and end - first < 36:
        if tags[end] in closing:
            # A comma within the institution's name ("Institute of Mines, Energy and Water,") does not end it.
            if not (
                tags[end] == ","
                and end + 1 < size
                and tags[end + 1] in "CO"
                and tags[end - 1] in "CO"
                and "&" in tags[end : end + 5]
            ):
                break
        elif tags[end] in "SXhbpTG" and not (tags[end] == "G" and tags[end - 1] in "DIC&"):
            break
        end += 1
    heads = [k for k in range(first, end) if tags[k] == "r"]
    if not heads or heads[0] - first > 6:
        return Title()
    head = heads[0]
    while head + 1 < end and (
        tags[head + 1] == "r"
        or ((words[head + 1] == "&" or tags[head + 1] == "&") and head + 2 < end and tags[head + 2] == "r")
    ):
        head += 1
    begin = first
    while begin < head and tags[begin] in "D#":
        begin += 1
    if "I" in tags[begin:head] and any(words[k] in _LINKS for k in range(begin, head)):
        begin = head
    owner = None
    for k in range(begin, head):
        if tags[k] in "OKL'":
            owner = k
    role_begin = begin if owner is None else owner + 1
    affiliation = _affiliation_before(line, begin, head)
    role = line.surface(min(role_begin, head), head)
    if head + 2 < end + 1 and head + 1 < end and words[head + 1] in _LINKS:
        rest = line.surface(head + 2, end - 1) if head + 2 <= end - 1 else ""
        if words[head] in _OFFICES and rest:
            role = line.surface(min(role_begin, head), end - 1)
        elif rest:
            affiliation = affiliation or _clean(rest)
    elif affiliation is None and end < size and tags[end] == "," and end + 1 < size and tags[end + 1] == "O":
        affiliation = line.surface(end + 1, end + 1)
    return Title(
        role, affiliation, _country(line, first, end), "f" if words[head] in ("spokeswoman", "chairwoman") else ""
    )


def _clean(text: str) -> str:
    return _BASED.sub("", text, count=1).strip(" ,") or text


def _country(line: Line, first: int, last: int) -> str | None:
    return next(
        (m.country for m in line.mentions[first:last] if m is not None and m.country and m.type != "mineral"), None
    )
