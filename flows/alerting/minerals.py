"""Which minerals stand for which: a rule on rare earths hears of dysprosium, and the other way round."""

from __future__ import annotations

from typing import Final

_LIGHT: Final = frozenset(
    {"lanthanum", "cerium", "praseodymium", "neodymium", "promethium", "samarium", "europium"},
)
_HEAVY: Final = frozenset(
    {"gadolinium", "terbium", "dysprosium", "holmium", "erbium", "thulium", "ytterbium", "lutetium", "yttrium"},
)

FAMILIES: Final = {
    "rare earths": _LIGHT | _HEAVY | {"scandium", "light rare earths", "heavy rare earths"},
    "heavy rare earths": _HEAVY,
    "light rare earths": _LIGHT,
    "platinum group metals": frozenset({"platinum", "palladium", "rhodium", "ruthenium", "iridium", "osmium"}),
    "battery minerals": frozenset({"lithium", "cobalt", "nickel", "manganese", "graphite"}),
}
"""An umbrella term and what it covers. Works both ways: a ban on rare earths is one on dysprosium."""

EVERYTHING: Final = frozenset({"critical minerals", "strategic minerals", "critical raw materials"})
"""Terms for the whole subject. A rule on one hears of every mineral; a statement on "critical minerals" at large
does not reach a rule on gallium, or every narrow rule would be a wide one."""

_SYNONYMS: Final = {
    "rare earth": "rare earths",
    "rare earth element": "rare earths",
    "rare earth elements": "rare earths",
    "rare earth metals": "rare earths",
    "heavy rare earth": "heavy rare earths",
    "heavy rare earth elements": "heavy rare earths",
    "light rare earth": "light rare earths",
    "light rare earth elements": "light rare earths",
    "ree": "rare earths",
    "pgm": "platinum group metals",
    "pgms": "platinum group metals",
    "platinum group metal": "platinum group metals",
    "battery metals": "battery minerals",
    "battery materials": "battery minerals",
    "critical mineral": "critical minerals",
    "critical metals": "critical minerals",
    "critical materials": "critical minerals",
    "critical raw material": "critical raw materials",
    "strategic mineral": "strategic minerals",
    "strategic metals": "strategic minerals",
}


def fold(name: str) -> str:
    """The name under which a mineral is compared: lower case, no hyphens, one form for each synonym."""
    plain = " ".join(name.casefold().replace("-", " ").split())
    return _SYNONYMS.get(plain, plain)


def concerns(wanted: str, said: str) -> bool:
    """Whether a rule that asks for ``wanted`` is met by a statement about ``said``."""
    wanted, said = fold(wanted), fold(said)
    return (
        wanted == said
        or wanted in EVERYTHING
        or said in FAMILIES.get(wanted, frozenset())
        or wanted in FAMILIES.get(said, frozenset())
    )
