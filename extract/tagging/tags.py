"""The tag of each word of a line: by itself, by what stands before it, and mended by what stands around it."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.naming.vocabulary import PORTFOLIOS
from extract.tagging.cues import CUES, PHRASAL
from extract.tagging.vocabulary import DOCUMENTS, LEXICON, NOUN_CUES, OFFICES, ROLES
from extract.wording import word_set

OPEN = "?"
"""For a tag that what stands before its word decides."""
UNSETTLED = (OPEN, "C")
"""Tags of words that may yet be given another: a capitalised one may be a nation's."""
_PUNCTUATION = {mark: mark for mark in ",;:-()&"} | dict.fromkeys(("—", "–", "--"), "-") | {"[": "(", "]": ")"}
_ING_NOUNS = frozenset(("ruling", "briefing", "filing", "finding", "warning"))
_REMARKS = frozenset(("remarks", "comments"))
_ROLE_INITIALS = frozenset(("ceo", "cfo", "coo", "mp", "mep"))
_STATE_KINDS = frozenset(("member", "partner", "signatory", "candidate", "coastal", "neighbouring", "neighboring"))
_TANKS = (("tank",), ("tanks",))
_OFFICE_INITIALS = frozenset(("PM", "DPM"))
"""Offices only in capitals: "the PM said", "at 5 pm"."""
_PLURAL_PEOPLE = frozenset(("people", "men", "women", "fishermen", "businessmen", "spokespeople"))
_NAMES_TOO = frozenset(("do", "may", "will", "an", "van", "mark", "bill", "grant", "per", "so", "see"))
_COURTESIES = frozenset(("mr", "mrs", "ms", "dr", "prof"))
_ADDRESSED = frozenset(("president", "speaker", "chairman", "chair", "secretary", "minister", "ambassador", "justice"))
"""What follows a courtesy and is no surname: "Mr Speaker"."""
_FUNCTION_TAGS = frozenset("DITpUt&")
_TITLE_CASE_TAGS = frozenset("rgdWSGbhXT!pIDUR&twoN")
_BASE_NOUNS = frozenset(word for word in NOUN_CUES if CUES[word].form == "base")
_SHOWN = frozenset(("data", "figures", "statistics", "records", "documents", "estimates"))
_REPORTED = frozenset(("price", "prices", "market", "news", "credit"))
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "our", "no", "another", "every", "each"))
_NOUNS_TOO = word_set(
    "cut set hit split saw rose left works plans aims needs wants uses runs lies lives faces hosts means costs falls "
    "rises turns rings shot kills wins offers holds stays takes supplies controls accounts"
)
"""Verbs that are nouns behind an article."""
_PLURAL_OF = re.compile(r"[rgd]I[DNCKOLHM'&]+\Z")
"""The tags of "officials in Seoul" before a word that is a noun or, with them as its subject, a verb."""
_LISTING = (
    re.compile(r"rI(?:[CNMgO]+I)?(?P<list>D?[CNMgO]+(?:,D?[CNMgO]+)+,?&D?[CNMgO])"),
    re.compile(r"(?P<list>[CNMgO]+(?:,[CNMgO]+)+,?&[CNMgO]+)(?=r)"),
)
"""The tags of an office with the portfolios behind it, and of portfolios before their office."""
_OPEN_NOUN = re.compile("N(?=[TtDR#p])")


def amended(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "&" within a name as a name, and with those of "hit back", "Per Lind" and "the 58-year-old"."""
    at = tags.find("V")
    while at >= 0:
        if words[at : at + 2] in PHRASAL:
            tags = f"{tags[:at]}S{tags[at + 1 :]}"  # "hit back"
        at = tags.find("V", at + 1)
    tags = _think_tank(tags, words) if "think" in words else tags
    tags = _member_states(tags, words) if "states" in words or "state" in words else tags
    at = tags.find("C&C")
    while at >= 0:  # "Pruett & Lane"
        if words[at + 1] == "&":
            tags = f"{tags[: at + 1]}C{tags[at + 2 :]}"
        at = tags.find("C&C", at + 2)
    if tags[:2] == "IC" and words[0] == "per":
        tags = f"C{tags[1:]}"  # "Per Lind, a baker, said"
    if "G" in tags and "reporting" in words:
        at = words.index("reporting")
        if tags[at] == "G" and words[at - 1] in _REPORTED and tags[at + 1 : at + 2] in ("g", "N", "O", "C"):
            tags = f"{tags[:at]}N{tags[at + 1 :]}"  # "price reporting house Harrow"
    at = tags.find("DV")
    while at >= 0:  # "the cut", "its aims"
        if words[at] in _ARTICLES and words[at + 1] in _NOUNS_TOO:
            tags = f"{tags[: at + 1]}N{tags[at + 2 :]}"
        at = tags.find("DV", at + 2)
    at = tags.find("D#N")
    while at >= 0:  # "the 58-year-old said"
        if words[at + 2] == "-year-old" and tags[at + 3 : at + 4] in ("S", "X", "h", "b", "V", ",", "!"):
            tags = f"{tags[: at + 2]}r{tags[at + 3 :]}"
        at = tags.find("D#N", at + 3)
    if "r" in tags:
        tags = _offices(tags, words)
    return _since(tags, words) if "hU" in tags else tags


def _think_tank(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "think tank" as a body."""
    at = words.index("think")
    return f"{tags[:at]}Ng{tags[at + 2 :]}" if words[at + 1 : at + 2] in _TANKS else tags


def _member_states(tags: str, words: tuple[str, ...]) -> str:
    """The tags with the states of "nine member states" as a noun; "the member states that …" says it."""
    for at in range(1, len(words)):
        stated = words[at] in ("states", "state") and tags[at] == "S" and words[at - 1] in _STATE_KINDS
        if stated and tags[at + 1 : at + 2] not in ("T", "Q", ":"):
            tags = f"{tags[: at - 1]}Ng{tags[at + 1 :]}"
    return tags


def _offices(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "under secretary" as one office, and with each office that lists portfolios as one name."""
    at = tags.find("IrI")
    if at >= 0 and words[at : at + 2] == ("under", "secretary"):
        tags = f"{tags[:at]}N{tags[at + 1 :]}"
    if "," in tags:
        for listing in _LISTING:
            tags = listing.sub(lambda found: _as_one(found, words), tags)
    return tags


def _as_one(found: re.Match[str], words: tuple[str, ...]) -> str:
    """The tags of a list of portfolios as those of one name: "minister of mines, geology and energy"."""
    tags, start = found["list"], found.start("list")
    office = words[found.start() if tags != found[0] else found.end()]
    parts = [at for at, tag in enumerate(tags) if tag in ",&"]
    items = [words[start + a + 1 : start + b] for a, b in pairwise([-1, *parts, len(tags)]) if b > a + 1]
    if office not in OFFICES or any(PORTFOLIOS.isdisjoint(" ".join(item).split()) for item in items):
        return found[0]
    return found[0][: -len(tags)] + "".join("C" if tag in ",&D" else tag for tag in tags)


def _since(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "since" as an adverb in "has since said"."""
    at = tags.find("hU")
    if words[at + 1] != "since" or tags[at + 2 : at + 3] not in ("S", "E", "b", "V", "N"):
        return tags
    return f"{tags[: at + 1]}R{tags[at + 2 :]}"


def without_nouns(tags: str, words: tuple[str, ...]) -> str:
    """The tags with cues that what stands around shows to be nouns: "state television", "a first claim"."""
    at = tags.find("S")
    while at >= 0:
        if words[at] in DOCUMENTS and _is_accorded(tags, words, at):
            tags = f"{tags[:at]}d{tags[at + 1 :]}"  # "according to government estimates, but …"
            at = tags.find("S", at + 1)
            continue
        if words[at] in DOCUMENTS and (tags[at + 1 : at + 2] == "S" or words[at + 1 : at + 2] == ("show",)):
            tags = f"{tags[:at]}dS{tags[at + 2 :]}"  # "budget documents show"
            at = tags.find("S", at + 2)
            continue
        state = words[at] == "state" and tags[at + 1 : at + 2] in tuple("NgCdDrO")
        if state or (tags[at - 2 : at] == "DR" and words[at] in NOUN_CUES):
            tags = f"{tags[:at]}N{tags[at + 1 :]}"
        at = tags.find("S", at + 1)
    if "show" in words:
        at = words.index("show")  # "data from the Harrow Institute show."
        shown = tags[at] == "N" and tags[at + 1 : at + 2] in (".", ",") and not _SHOWN.isdisjoint(words[:at])
        tags = f"{tags[:at]}S{tags[at + 1 :]}" if shown else tags
    if "figures" in words:
        tags = _figures(tags, words)
    if not _BASE_NOUNS.isdisjoint(words):
        for found in _OPEN_NOUN.finditer(tags, 3):
            at = found.start()
            if words[at] in _BASE_NOUNS:
                head = _PLURAL_OF.search(tags, 0, at)  # "officials in Seoul hope to …"
                if head is not None and words[head.start()].endswith("s"):
                    tags = f"{tags[:at]}S{tags[at + 1 :]}"
    return tags


def _is_accorded(tags: str, words: tuple[str, ...], at: int) -> bool:
    """Do at most three words of a noun phrase stand between "according to" and the word at ``at``?"""
    first = at
    while first > 0 and at - first < 4 and tags[first - 1] in "NgrKCO'DE":
        first -= 1
    return first < at and words[max(0, first - 2) : first] == ("according", "to")


def _figures(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "figures" as a verb behind a person only ("Orth, a broker, figures the debt will grow")."""
    for at, word in enumerate(words):
        if word != "figures" or tags[at] != "S":
            continue
        aside = tags[at - 1] == "," and "H" in tags[:at]
        person = at > 0 and (tags[at - 1] == "H" or aside or words[at - 1] in ("he", "she"))
        if not person or tags[at + 1 : at + 2] not in tuple("DpHOKCTL"):
            tags = f"{tags[:at]}d{tags[at + 1 :]}"
    return tags


def tag_by_itself(surface: str) -> tuple[str, str]:
    """A word in lower case with straight apostrophes, and its tag: ``OPEN`` where what stands before it decides."""
    word = surface.lower()
    if not surface.isalpha():
        word = word.replace("’", "'").rstrip(".") or "."
    return word, _lone_tag(surface, word)


def _lone_tag(surface: str, word: str) -> str:
    if word in ("'s", "'"):
        return "'"
    if surface[0] == "(" and len(surface) > 1:
        return "#"  # a share's ticker: "(ASX: GFN)"
    if word in NOUN_CUES or word in _ING_NOUNS:
        return OPEN
    if surface[0].isupper():
        return "r" if surface in _OFFICE_INITIALS else OPEN if word in LEXICON else "C"
    return LEXICON.get(word) or _form_tag(surface, word)


def tag_behind(surface: str, word: str, before: str, word_before: str) -> str:
    """The tag of a word that what stands before it can change; ``before``, ``word_before``: its tag and the word."""
    if word in NOUN_CUES and _is_noun(word, before, word_before):
        return "d" if word in DOCUMENTS else "N"
    if before in ("D", "'") and word in _ING_NOUNS:
        return "d"
    if surface[0].isupper():
        return _capital_tag(surface, word, before, word_before)
    return LEXICON.get(word) or _form_tag(surface, word)


def _is_noun(word: str, before: str, word_before: str) -> bool:
    """Is a word that can be a cue a noun here: "The report", "his claims", "a Newswire report"?"""
    if not before:
        return word.endswith("s")
    if before in "D'IS" or (before in ",;:-(" and CUES[word].form == "base"):
        return True
    if word in _REMARKS and before in "NE#R":
        return True  # "in her first public remarks"
    if CUES[word].form == "base" and before == "r":
        return not word_before.endswith("s") and word_before not in _PLURAL_PEOPLE  # "a member state"
    if CUES[word].form != "base" or before not in "LONECKH#":
        return False
    return before == "L" or not word_before.endswith("s")


def _capital_tag(surface: str, word: str, before: str, word_before: str) -> str:
    if not before and surface.isupper() and LEXICON.get(word, "C") in _FUNCTION_TAGS:
        return LEXICON[word]  # "THE boss of …", in newspapers that open so
    if len(surface) > 1 and surface.isupper() and word not in _ROLE_INITIALS:
        return "C"
    tag = LEXICON.get(word, "C")
    if word_before in _COURTESIES and word not in _ADDRESSED:
        return "C"  # "Ms King"
    if word in _NAMES_TOO and before == "S":
        return "C"  # "said Do Thi Lan"
    if surface == "May" and before:
        return "W"
    if not before or before in "Q:" or (tag in _TITLE_CASE_TAGS and tag not in "bS") or word in ("says", "said"):
        return tag
    return "C"


def _form_tag(surface: str, word: str) -> str:
    """The tag of a word that no list knows."""
    head = surface[0]
    if head.isdigit() or head in "$€£¥":
        return "#"
    if head in "-–" and len(surface) > 2:
        return "N"  # "-based" behind a name
    if not head.isalnum():
        return _PUNCTUATION.get(surface) or ("#" if surface in "/%+=~°₹" else ".")
    if "-" in word and word.rpartition("-")[2] in ROLES:
        return "r"
    if len(word) > 4 and word.endswith("ly"):
        return "R"
    return "E" if len(word) > 4 and word.endswith("ed") else "N"
