"""When two names mean the same: a labelled speaker, outlet or role and the one that was found.

Written for scoring alone and on purpose without the extractor's own tables, so that a mistake there is not repeated
here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

SIGNS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})
FILLERS = frozenset(["the", "a", "an", "of", "and", "from", "in", "at", "with", "to", "for", "some", "who", "s"])
HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "minister",
        "president",
        "senator",
        "secretary",
        "rep",
        "representative",
        "datuk",
        "seri",
        "hon",
        "commissioner",
        "chair",
    ]
)

_COUNTRIES = """
united states, united states of america, us, usa, america, washington, american, white house
china, prc, beijing, chinese, people's republic of china
european union, eu, brussels
united kingdom, uk, britain, great britain, london, british, downing street
japan, tokyo, japanese
south korea, korea, republic of korea, seoul, korean, south korean
australia, canberra, australian
canada, ottawa, canadian
germany, berlin, german
france, paris, french
italy, rome, italian
india, new delhi, delhi, indian
indonesia, jakarta, indonesian
philippines, manila, philippine
malaysia, putrajaya, malaysian
vietnam, viet nam, hanoi, vietnamese
kazakhstan, astana, kazakh
uzbekistan, tashkent, uzbek
mongolia, ulaanbaatar, mongolian
chile, santiago, chilean
argentina, buenos aires, argentine
bolivia, la paz, bolivian
brazil, brasilia, brazilian
dr congo, drc, congo, democratic republic of congo, democratic republic of the congo, kinshasa, congolese
zambia, lusaka, zambian
zimbabwe, harare, zimbabwean
south africa, pretoria, south african
malawi, lilongwe, malawian
gabon, libreville, gabonese
new zealand, wellington
norway, oslo, norwegian
poland, warsaw, polish
russia, moscow, russian
turkey, türkiye, ankara, turkish
myanmar, burma
g7, group of seven, g7 countries, g7 nations, g7 leaders, g7 members
"""


@cache
def fold(text: str) -> str:
    """Lower case without accents, possessives, points of abbreviations and signs."""
    plain = unicodedata.normalize("NFKD", text.translate(SIGNS)).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"'s\b|(?<=s)'(?!\w)", "", plain)
    plain = re.sub(r"\b(?:\w\.){2,}", lambda m: m.group().replace(".", ""), plain)
    return re.sub(r"^(?:the|an?) ", "", re.sub(r"[^\w]+", " ", plain).strip())


def _bare(text: str) -> str:
    """A name without the words that make a country its government."""
    plain = re.sub(r"\b(governments?|authorities|administration|state|officials?|of|the)\b", "", fold(text))
    return " ".join(plain.split())


COUNTRY = {_bare(name): n for n, line in enumerate(_COUNTRIES.strip().splitlines()) for name in line.split(",")}


@cache
def words(text: str) -> frozenset[str]:
    """Content words, plural and singular alike."""
    return frozenset(_singular(w) for w in fold(text).split() if w not in FILLERS)


def country(text: str) -> int | None:
    """The country that a name stands for, also as its government."""
    return COUNTRY.get(_bare(text))


def likeness(one: str, other: str) -> float:
    """Dice coefficient over content words."""
    a, b = words(one), words(other)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def same_body(one: str, other: str) -> bool:
    """Institutions, outlets, countries: equal, abbreviated, or one a shorter form of the other."""
    a, b = fold(one), fold(other)
    if not a or not b:
        return False
    if a == b or (country(one) is not None and country(one) == country(other)):
        return True
    if a.replace(" ", "") in (_initials(b),) or b.replace(" ", "") in (_initials(a),):
        return True
    short, long = sorted((words(one), words(other)), key=len)
    distinctive = {w for w in short if w not in COUNTRY}
    return bool(distinctive) and short <= long


def same_role(one: str | None, other: str | None) -> bool:
    """Roles agree when one holds the other's words or they share at least half of them."""
    if not one or not other:
        return not one and not other
    a, b = words(one), words(other)
    return a <= b or b <= a or likeness(one, other) >= 0.5


def mineral(text: str) -> str:
    """A mineral's name for comparing: rare-earth, rare earths and rare earth elements are one."""
    kept = [_singular(w) for w in fold(text).split()]
    while len(kept) > 1 and kept[-1] in ("element", "metal", "material"):
        kept.pop()
    return " ".join(kept)


def body(text: str) -> str:
    """An institution's name for comparing: China's commerce ministry and the Chinese Ministry of Commerce are one."""
    kept = words(text)
    return " ".join(sorted(kept - COUNTRY.keys() or kept))


class Cast:
    """Who speaks in one article: tells whether a found speaker is the labelled one."""

    def __init__(self, entities: list[dict[str, Any]]) -> None:
        self._people = [e for e in entities if e["type"] == "person"]

    def agree(self, gold: dict[str, Any], speaker: str | None) -> bool:
        """Does ``speaker`` name the labelled speaker, or one of the names that the labels allow besides?"""
        if "speaker" in gold.get("disputed_fields", ()):
            return True
        if not speaker:
            return False
        allowed = [gold["speaker"], *gold.get("speaker_aliases", ())]
        if any(fold(name) == fold(speaker) for name in allowed):
            return True
        if any(e["name"] == gold["speaker"] for e in self._people):
            return self._same_person(gold["speaker"], speaker)
        if gold["named"]:
            return any(same_body(name, speaker) for name in allowed)
        return any(likeness(name, speaker) >= 0.5 for name in allowed)

    def _same_person(self, labelled: str, speaker: str) -> bool:
        owners = {e["name"] for e in self._people if fold(speaker) in {fold(m) for m in (e["name"], *e["mentions"])}}
        if owners:
            return labelled in owners
        found = [w for w in fold(speaker).split() if w not in HONORIFICS]
        full = fold(labelled).split()
        return bool(found) and (found[-1] == full[-1] or set(found) <= set(full) or set(full) <= set(found))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _initials(plain: str) -> str:
    kept = [w[0] for w in plain.split() if w not in FILLERS]
    return "".join(kept) if len(kept) > 1 else ""
