"""One name for a company that the text writes with and without its legal form, or with several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Mention
from extract.naming.stems import whole_words
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import PLAIN_MODIFIERS, TRADES

_FORM = re.compile(
    r",? (?:Co|Corp|Corporation|Inc|Incorporated|Ltda|Ltd|Limited|PLC|plc|Plc|AG|SA|NV|AB|ASA|LLC|GmbH|Pty|NL|Bhd|"
    r"Berhad)"
    r"\b\.?(?:,? Ltd\b\.?)?\Z"
)


_GENERIC = PLAIN_MODIFIERS | TRADES


def without_form(name: str, *, group: bool = False) -> str | None:
    """``name`` without the legal form at its end, or without "Group" if ``group``; None where it has none."""
    if group and name.endswith((" Group", " Company", " Holdings")):
        return name.rpartition(" ")[0]
    form = _FORM.search(name)
    return name[: form.start()] if form is not None else None


def without_trade(mentions: Sequence[Mention], known: TextMap) -> list[Mention]:
    """Firms by their names without the trade: "Nordre Haug", where the text has Nordre Haug Graphite as well."""
    text = known.text
    full: dict[str, Mention] = {}
    for mention in mentions:
        if mention.type != "organization" or mention.text.count(" ") < 2:
            continue
        words = (without_form(mention.text) or mention.text).split(" ")
        if len(words) > 2 and words[-1] in TRADES:
            full.setdefault(" ".join(words[:-1]), mention)
    found: list[Mention] = []
    for short, mention in full.items():
        if known.gazetteer.by_name(short) is not None or short.rsplit(" ", 1)[-1] in _GENERIC:
            continue
        behind = mention.text[len(short) :].split(" ")[1]
        for start, end in whole_words(text, short):
            if not text.startswith(f" {behind}", end):
                found.append(replace(mention, text=short, start=start, end=end, rule="short form"))
    return found


def under_one_name(mentions: list[Mention]) -> list[Mention]:
    """``mentions`` with each company under the first of its names that differ by legal form only."""
    bases = {m.name: without_form(m.name) for m in mentions if m.rule == "organization:form"}
    formed = {base for base in bases.values() if base is not None}
    if not formed:
        return mentions
    first: dict[str, Mention] = {}
    renamed: list[Mention] = []
    for mention in mentions:
        base = (bases[mention.name] or mention.name) if mention.rule == "organization:form" else None
        known = first.setdefault(base, mention) if base in formed else mention
        country = known.country or mention.country
        renamed.append(mention if known is mention else replace(mention, name=known.name, country=country))
    return renamed
