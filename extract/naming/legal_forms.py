"""One name for a company that the text writes with and without its legal form, or with several."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.model import Mention

_FORM = re.compile(
    r",? (?:Co|Corp|Corporation|Inc|Incorporated|Ltd|Limited|PLC|plc|Plc|AG|SA|NV|AB|ASA|LLC|GmbH|Pty|NL|Bhd|Berhad)"
    r"\b\.?(?:,? Ltd\b\.?)?\Z"
)


def without_form(name: str) -> str | None:
    """``name`` without the legal form at its end; None where it has none."""
    form = _FORM.search(name)
    return name[: form.start()] if form is not None else None


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
