"""Roles around a name: "Chinese Foreign Ministry spokesperson X", "X, a senior fellow at the Institute of Y"."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.naming.vocabulary import PORTFOLIOS
from extract.speakers.vocations import clause_role
from extract.tagging.lines import Line
from extract.tagging.phrases import MODIFYING_ING, title_start
from extract.tagging.vocabulary import OFFICES, ROLES
from extract.wording import word_set

_LINKS = word_set("of at for from with in")
_HEADED = OFFICES | word_set("head director chief president chairman deputy governor ambassador")
_HONORIFICS = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f", "sir": "m", "lady": "f", "lord": "m", "dame": "f"}
_TITLE_ONLY = word_set("dr prof general")
_STYLES = word_set("cr cllr shri smt datuk dato sri tan h.e hrh mr mrs ms dr hon sheikh engr eng prof")
"""What respect puts before a name."""
_POSTPOSED = word_set("general designate elect emeritus emerita")
"""Adjectives behind the noun of an office: "director general", "president elect"."""
_GENDERED = dict.fromkeys(
    word_set("spokeswoman chairwoman congresswoman mother wife woman queen princess"), "f"
) | dict.fromkeys(word_set("spokesman chairman congressman father husband man king prince"), "m")
_PUBLIC = word_set("ministry department treasury office commission parliament")
_BASED = re.compile(r"^(?:the\s+|a\s+|an\s+)?(?:\w[\w ]*-based\s+)?(?:think[ -]tank\s+(?=[A-Z]))?", re.IGNORECASE)


class Title(NamedTuple):
    """What stands beside a name."""

    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    gender: str = ""


_UNTITLED = Title()
APART = ",;:-()QSTXhbopw"
"""Tags that part a name from what stands before it: nothing of its title ends in them."""


def without_article(text: str) -> str:
    """The name of an institution as it stands in text, without "the"."""
    return re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)


def read_premodifier(line: Line, name: int) -> Title:
    """The title before the name at the word ``name``: "US Treasury Secretary", "China's Ministry of Commerce
    spokesperson"."""
    if name == 0 or line.tags[name - 1] in APART:
        return _UNTITLED
    start = title_start(line, max(0, name - 14), name)
    if start == name:
        return _UNTITLED
    title = read_title(line, start, name - 1)
    for word in line.words[start:name]:
        gender = _HONORIFICS.get(word.rstrip("."))
        if gender:
            return title._replace(gender=gender)
    return title


def behind_portfolio(line: Line, first: int, last: int) -> int:
    """Where the name begins within the capitalised words ``first..last`` behind "minister for": behind the words of the
    portfolio ("Maritime Affairs | Rudi Santoso"); ``first`` where no office stands before."""
    at = first - 1
    while at > 0 and line.tags[at] in "C&,":
        at -= 1
    if at < 1 or line.words[at] not in ("of", "for") or line.words[at - 1] not in OFFICES:
        return first
    name = first
    while name < last and line.words[name] in PORTFOLIOS:
        name += 1
    return name if name < last else first


def read_title(line: Line, first: int, last: int) -> Title:
    """The title that the words ``first..last`` are: a role with what stands before it, and its "of" or "at" behind
    it."""
    tags, words = line.tags, line.words
    country = _country(line, first, last + 1)
    head = _head(line, first, last)
    if head < 0:
        return Title(country=country) if country else _UNTITLED
    role = _role_text(line, first, head)
    if head < last and words[head + 1] in _POSTPOSED:
        role, office = f"{role} {line.surface(head + 1, head + 1)}", head
        head += 1
    else:
        office = head
    if words[head + 1 : head + 3] == ("of", "staff"):
        return Title(f"{role} of staff", _affiliation_before(line, first, head), country, "")
    affiliation = _affiliation_before(line, first, office)
    if head + 2 <= last and words[head + 1] in _LINKS:
        stop = next((k for k in range(head + 2, last) if tags[k] == "&" and tags[k + 1] == "D"), last + 1)
        last = stop - 1 if stop > head + 2 else last  # "president of X and a former official"
        behind = line.surface(head + 2, last)
        field = next((k for k in range(head + 3, last) if words[k] in ("at", "for", "with")), -1)
        if field > 0 and words[head] in OFFICES and words[field] == "for":
            field = -1  # "secretary of state for trade"
        link = words[head + 1] in ("of", "for") or (words[head + 1] == "in" and field > 0)
        common = link and set(tags[head + 2 : field if field > 0 else last + 1]) <= set("NMd&")
        common = common and not _is_body(line, head + 2, last)
        if common:  # "head of research at Kestrel": the field is part of the role
            role = f"{role} {line.surface(head + 1, field - 1 if field > 0 else last)}"
            behind = line.surface(field + 1, last) if field > 0 else ""
            affiliation = affiliation or (_clean(behind) if field > 0 else None)
        elif words[head] in OFFICES and words[head + 1] in ("of", "for"):
            role = f"{role} {line.words[head + 1]} {behind}"
        elif words[head + 1] != "with" or not tags[head + 2 : last + 1].strip("DCOKL'&gI"):
            housed = set("OCKLg") & set(tags[head + 2 : last + 1]) or _is_body(line, head + 2, last)
            affiliation = affiliation or (_clean(behind) if housed else None)
    return Title(role, affiliation, country, _GENDERED.get(words[office], ""))


def _head(line: Line, first: int, last: int) -> int:
    """The noun of the office among the words ``first..last``; -1: there is none."""
    tags, words = line.tags, line.words
    heads = [k for k in range(first, last + 1) if tags[k] == "r" and words[k] not in _TITLE_ONLY]
    if not heads:
        return -1
    head = heads[-1]
    if len(heads) > 1 and not _LINKS.isdisjoint(words[first : last + 1]):
        link = next(k for k in range(first, last + 1) if words[k] in _LINKS)
        before = [k for k in heads if k < link]
        if before and (words[before[-1]] in _HEADED or head > link):
            head = before[-1]
    while head + 2 <= last and tags[head + 1] == "&" and tags[head + 2] == "r":
        head += 2
    return head


def _is_body(line: Line, first: int, last: int) -> bool:
    """Is a club or an alliance named there, which one can be head or founder of?"""
    return any(first <= at <= last and m.type in ("agreement", "event") for at, m in line.named)


def _role_text(line: Line, first: int, head: int) -> str:
    """The role's words up to its head: behind nation, owner and organization."""
    tags, words = line.tags, line.words
    begin = first
    for k in range(first, head):
        if tags[k] in "OL'":
            titled = k == head - 1 and words[k].split(" ", 1)[0] in ROLES  # "Chief Cabinet Secretary"
            begin = begin if titled else k + 1
        elif tags[k] == "I" and words[k] in _LINKS:
            begin = k + 1
    while begin < head and (tags[begin] in "D#&" or (tags[begin] == "K" and begin + 1 <= head)):
        begin += 1
    owner = begin - 1
    if owner >= first and tags[owner] == "O" and begin == head:
        institution = words[owner].split()
        if institution[-1] in _PUBLIC and (len(institution) > 1 or words[head] in OFFICES):
            # "Foreign Ministry spokesperson": the house is part of the role where it stands in front without "of".
            surface = line.surface(owner, owner).split()
            house = surface[1:] if len(surface) > 2 else surface
            return " ".join([*house, line.surface(head, head)])
    if begin == head:
        return line.surface(head, head)
    kept = [k for k in range(begin, head + 1) if tags[k] not in "KD" and not _acronym(line, k) and words[k][0] != "-"]
    return " ".join([line.surface(k, k) for k in kept]).replace(" ,", ",")


def _acronym(line: Line, at: int) -> bool:
    """A body in capitals before a role ("APNI secretary-general")."""
    return line.tags[at] == "C" and len(line.words[at]) > 1 and line.surface(at, at).isupper()


def _affiliation_before(line: Line, first: int, head: int) -> str | None:
    """The institution before a role: "China's Ministry of Commerce spokesperson"."""
    tags = line.tags
    if first == head or line.words[head] in OFFICES:
        return None
    names = [k for k in range(first, head) if tags[k] in "OL"]
    if not names:
        return None
    begin = names[0]
    while begin > first and tags[begin - 1] in "KC'" and begin - 1 >= first:
        begin -= 1
    return _clean(line.surface(begin, names[-1]))


def read_apposition(line: Line, name: int) -> Title:
    """The apposition behind the word ``name``: ", director of X,"; "(director, X)"; "of X"."""
    tags, words = line.tags, line.words
    size = len(tags)
    at = name + 1
    if at + 1 >= size or tags[at] == "'":
        return _UNTITLED
    if words[at] in ("of", "from", "at", "with") and tags[at + 1] in "OD":
        end = at + 1
        while end < size and tags[end] in "DOKC":
            end += 1
        return (
            Title(None, _clean(line.surface(at + 1, end - 1)), _country(line, at, end))
            if "O" in tags[at:end]
            else _UNTITLED
        )
    if tags[at] not in ",-(":
        return _UNTITLED
    first = at + 1
    if tags[first] == "&":
        return _UNTITLED  # "the minister, Lima, and Peru's envoy": another one
    told = clause_role(line, first) if tags[first] == "w" else None
    if told is not None:
        end = _apposition_stop(line, told[0], ",;:-.Q(")
        house = next((k for k in range(told[0], end) if tags[k] in "OL"), -1)
        affiliation = _clean(line.surface(house, house)) if house > 0 else None
        return Title(told[1], affiliation, _country(line, told[0], end))
    if tags[first] == "w" and first + 2 < size and words[first + 1] in ("is", "was", "heads", "leads"):
        first += 2
    if words[first].endswith("ing") and words[first] not in MODIFYING_ING and tags[first + 1] == "I":
        return _UNTITLED  # "standing in for the president"
    end = _apposition_stop(line, first, ")" if tags[at] == "(" else ",;:-.Q(")
    heads = [k for k in range(first, end) if tags[k] == "r"]
    if not heads or heads[0] - first > 6:
        return _UNTITLED
    title = read_title(line, first, end - 1)
    if title.affiliation is None and tags[end : end + 1] == "," and tags[end + 1 : end + 2] == "O":
        return Title(title.role, line.surface(end + 1, end + 1), title.country, title.gender)
    return title


def read_ahead(line: Line, first: int, last: int) -> Title:
    """The title that the name is an apposition to: "Portugal's environment secretary, Duarte Lima, said"."""
    tags = line.tags
    while first > 3 and line.words[first - 1].strip(".") in _STYLES:
        first -= 1
    if first < 3 or tags[first - 1] != ",":
        return _UNTITLED
    if line.words[0] == "as" and "r" in tags[1:first] and "," not in tags[1 : first - 1]:
        return read_title(line, 1, first - 2)  # "As head of the port, Dana Orth has …"
    if tags[last + 1 : last + 2] not in (",", "w", ".", "-"):
        return _UNTITLED
    end = first - 2
    start = head = _office(line, end)
    while start > 0 and tags[start - 1] in "DNrgCOLKM'" and tags[start] != "D":
        start -= 1
    bounded = start == 0 or tags[start - 1] in ",;:QTU&-IVE"
    definite = tags[start] == "D" or "'" in tags[start:head]
    opens = start == 0 and head > 0 and line.text[line.starts[head]].isupper()  # "Union Minister for Mines, Ada Finch,"
    definite = definite or opens or (tags[start] == "K" and line.text[line.starts[head]].isupper())
    one = tags[head] == "r" and not is_many(line.words[head])
    return read_title(line, start, end) if bounded and definite and one else _UNTITLED


def _office(line: Line, last: int) -> int:
    """The head of the office whose portfolio ends at the word ``last`` ("the secretary of state for trade"); else
    ``last``."""
    head = line.tags.rfind("r", 0, last)
    if head < 0 or line.words[head] not in OFFICES or line.words[head + 1] not in ("of", "for"):
        return last
    return head if not set(line.tags[head + 1 : last + 1]) - set("ICNMgODK&") else last


def is_many(word: str) -> bool:
    """Does the noun name several people?"""
    return word in ("people", "police", "spokespeople") or (
        word.endswith(("s", "men")) and not word.endswith("ss") and word != "sales"
    )


def _apposition_stop(line: Line, first: int, closing: str) -> int:
    tags, size = line.tags, len(line.tags)
    end = first
    while end < size and end - first < 36:
        if tags[end] in closing:
            # A comma within the institution's name ("Institute of Mines, Energy and Water") does not end it.
            inside = (
                tags[end] == ","
                and tags[end + 1 : end + 2] in ("C", "O")
                and tags[end - 1] in "CO"
                and "&" in tags[end : end + 5]
            )
            if not inside:
                break
        elif tags[end] in "SXhbpTwV" or (tags[end] == "G" and tags[end - 1] not in "DIC&"):
            break
        end += 1
    return end


def _clean(text: str) -> str:
    return _BASED.sub("", text, count=1).strip(" ,") or text


def _country(line: Line, first: int, last: int) -> str | None:
    for at, mention in line.named:
        if first <= at < last and mention.country and mention.type != "mineral":
            return mention.country
    return None
