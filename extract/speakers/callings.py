"""What institutions are called beside their names, and who "the miner" or "the regulator" is for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.speakers.titles import is_many
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

if TYPE_CHECKING:
    from extract.speakers.cast import Cast, Seen, Speaker

SEATED = ("-based", "-headquartered", "-listed")
FIRMS = word_set(
    "miner producer refiner smelter developer explorer automaker carmaker chipmaker manufacturer supplier retailer "
    "lender insurer airline utility brokerage startup start-up"
)
"""What a company is by its trade."""
HOUSES = word_set("ministry department commission bureau committee council university institute court union")
GOVERNING = word_set(
    "ministry department commission government council committee agency authority bureau office administration "
    "treasury parliament cabinet customs house pentagon secretariat board directorate bank court commerce kremlin "
    "senate congress fund"
)
"""Words in the names of bodies that govern."""
BODIES = word_set("government parliament exchange association federation agency alliance bank administration")
_GOVERNING_BODIES = word_set("government parliament agency bank administration")
GOVERNMENTS = {
    "AU": "Australia",
    "BR": "Brazil",
    "CA": "Canada",
    "CD": "Democratic Republic of the Congo",
    "CL": "Chile",
    "CN": "China",
    "DE": "Germany",
    "EU": "European Union",
    "FR": "France",
    "GB": "United Kingdom",
    "ID": "Indonesia",
    "IN": "India",
    "IT": "Italy",
    "JP": "Japan",
    "KP": "North Korea",
    "KR": "South Korea",
    "KZ": "Kazakhstan",
    "MX": "Mexico",
    "MY": "Malaysia",
    "NL": "Netherlands",
    "PH": "Philippines",
    "RU": "Russia",
    "SA": "Saudi Arabia",
    "TR": "Turkey",
    "TW": "Taiwan",
    "UA": "Ukraine",
    "US": "United States",
    "VN": "Vietnam",
    "ZA": "South Africa",
}
"""Who a capital speaks for, where the article does not name the country itself."""
_STATES = frozenset(name.lower() for name in GOVERNMENTS.values())
_NOUN_PHRASE = frozenset("NMKCE'g")
"""Tags of what an apposition calls an institution."""


def called_beside(line: Line, at: int) -> str | None:
    """The noun before the name at ``at`` ("lithium miner Harrow"), or of its apposition ("Harrow, a lithium miner")."""
    tags, words = line.tags, line.words
    if at and tags[at - 1] == "g":
        return words[at - 1] if not is_many(words[at - 1]) else None
    opens = at + 1 + (tags[at + 1 : at + 2] == ")")
    if tags[opens : opens + 2] not in (",D", "-D"):
        return None
    noun = opens + 1
    while tags[noun + 1 : noun + 2] and tags[noun + 1] in _NOUN_PHRASE:
        if tags[noun] == "g" and (tags[noun + 1] == "E" or words[noun + 1].endswith("ing")):
            break  # "the regulator overseeing cobalt"
        noun += 1
    return words[noun] if tags[noun] == "g" and not is_many(words[noun]) else None


def bearer(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    """ "The miner", "the country's mining regulator": the only institution that the text calls so beside its name."""
    word = line.words[phrase.head]
    owned = line.words[phrase.first] in ("the", "its") or "'" in line.tags[phrase.first : phrase.head]
    if not owned or phrase.last != phrase.head or word in HOUSES or word in _GOVERNING_BODIES:
        return None
    called = cast.called.get(word, {})
    country = next((m.country for m in line.mentions[phrase.first : phrase.head] if m and m.country), None)
    found = next(iter(called.values())) if len(called) == 1 else None
    return found if found is not None and country in (None, found.country) else None


def only_firm(pool: list[Seen]) -> Speaker | None:
    """The only company that the text named so far."""
    named = {s.speaker.name: s.speaker for s in pool if s.speaker.kind == "institution" and s.speaker.named}
    firms = [speaker for name, speaker in named.items() if name and is_firm(name)]
    return firms[0] if len(firms) == 1 else None


def is_firm(name: str) -> bool:
    """Is the institution of that name neither a state nor a public body, a league or a school?"""
    lower = name.lower()
    return lower not in _STATES and (GOVERNING | HOUSES | BODIES).isdisjoint(lower.split())
