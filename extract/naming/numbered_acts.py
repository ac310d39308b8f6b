"""Acts that are called by a number: "Ministerial Regulation No. 14 of 2026", "General License 7", "Decree 25/03"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.model import Mention

_ACT = re.compile(
    r"\b(?:(?!(?:The|A|An|Under|In|By|With|Its|This|That|And|But|On|Of|As|For|From|When|After|Before|Since)\b)"
    r"[A-Z][\w’'-]+ ){0,3}"
    r"(?:(?:Regulation|Decree|Order|Notice|Announcement|Proclamation|Circular|Law|Directive|Resolution|Decision|"
    r"Ordinance|Instruction|Notification|Act|Arrêté|Decreto|Ley) (?:No\.?|Number|Nr\.?|Nº|N°) ?\d[\w/.-]*\w|"
    r"(?:Regulation|Decree|Order|Notice|Announcement|Proclamation|Circular|Law|Directive|Decision|Ordinance|"
    r"Notification) (?:No\.?|Number) ?\d+|(?:General Licen[sc]e|Executive Order|Presidential Decree|Supreme Decree|"
    r"Resolution|Regulation \(EU\)|Directive \(EU\)) (?:No\.? )?\d[\d/]*)"
    r"(?: of (?:the year )?(?:19|20)\d\d\b)?"
)


def find_numbered_acts(text: str) -> Iterator[Mention]:
    """Mentions of agreements and laws, in text order."""
    for found in _ACT.finditer(text):
        name = found[0].removeprefix("The ")
        yield Mention("agreement", name, name, found.end() - len(name), found.end(), None, None, "agreement:number")
