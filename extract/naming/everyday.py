"""Metals whose names are everyday words as well ("lead", "tin"), and chemical symbols that are anything ("Co", "In").

They count in company only: beside another mineral, or a word of the trade.
"""

from __future__ import annotations

import re

Place = tuple[int, int]

_TRADE = (
    r"(?:ores?|concentrates?|mines?|miners?|mining|smelters?|smelting|refiner(?:y|ies|s)|refining|producers?|production|output|"
    r"exports?|exporters|imports?|importers|shipments|prices?|deposits?|reserves|supply|supplies|metal|ingots?|futures|bullion|oxides?)\b"
)
_VERB_BEFORE = re.compile(
    r"\b(?:to|will|would|could|can|must|should|may|might|which|who|they|we|not|the|a|in)\s$", re.I
)
_MINERAL_AFTER = re.compile(r"(?:\s*,\s*(?:and\s|or\s)?|\s+(?:and|or)\s+|/)")
_ORE_AFTER = re.compile(
    r"\s(?:ores?|concentrates?|mines?|smelters?|smelting|refiner(?:y|ies)|ingots?|bullion|oxides?|deposits?)\b", re.I
)
_TRADE_AFTER = re.compile(r"\s" + _TRADE, re.I)
_TRADE_BEFORE = re.compile(
    r"\b(?:(?:tonnes|tons|exports?|imports?|production|supply|supplies|output|reserves|prices?|ounces|pounds|"
    r"mining) of|refined|mined|smelted)\s$",
    re.I,
)
_MINERAL_BEFORE = re.compile(r"(\w)(?:\s*,\s*(?:and\s|or\s)?|\s+(?:and|or)\s+|/)$")


_PRECIOUS = ("gold", "silver")
_IDIOM_AFTER = re.compile(
    r"[-‐‑–]|\s(?:medal|standard|rush|card|star|bullet|lining|screen|jubilee|spoon|dust|plat)", re.I
)
_IDIOM_BEFORE = re.compile(
    r"(?:-|\b(?:white|black|green|struck|strike|striking|liquid|fool’s|fool's|like|the|heart of|pot of)\s)\Z", re.I
)
"""What makes a picture of gold and silver: "the gold standard", "a silver bullet", "white gold"."""


def in_company(text: str, start: int, end: int, minerals: set[Place]) -> bool:
    """Is the everyday word at ``start..end`` a metal here? ``minerals``: where the text has others."""
    before = text[max(0, start - 24) : start]
    if text.startswith(_PRECIOUS, start) and not _IDIOM_AFTER.match(text, end) and not _IDIOM_BEFORE.search(before):
        return True
    if _TRADE_BEFORE.search(before):
        return True
    if _ORE_AFTER.match(text, end) or (_TRADE_AFTER.match(text, end) and not _VERB_BEFORE.search(before)):
        return True
    after = _MINERAL_AFTER.match(text, end)
    if after and any(place[0] == after.end() for place in minerals):
        return True
    last = _MINERAL_BEFORE.search(before)
    return last is not None and any(place[1] == start - len(before) + last.end(1) for place in minerals)


_JOIN = re.compile(r"(?:,\s*|\s*/\s*|\s+(?:and|or|&)\s+|,\s*(?:and|or)\s+)\Z")


def symbol_holds(text: str, start: int, end: int, minerals: set[Place], symbols: list[tuple[int, int, int]]) -> bool:
    form = text[start:end]
    if len(form) >= 3:
        return bool(minerals) or any(c.isdigit() for c in form) or sum(c.isupper() for c in form) == 2
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return any(place[1] in (start - 2, start - 1) for place in minerals)
    near = [(a, b) for a, b, _ in symbols if a != start and -12 < a - end < 12]
    return any(_JOIN.match(text, b, start) for _, b in near if b <= start) or any(
        _JOIN.match(text, end, a) for a, _ in near if a >= end
    )
