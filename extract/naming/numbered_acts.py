"""Acts that are called by a number: "Ministerial Regulation No. 14 of 2026", "General License 7", "Decree 25/03"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from extract.model import Mention
from extract.naming.stems import matches_from
from extract.naming.vocabulary import TITLES

_ACT = re.compile(
    r"\b(?:(?:Regulation|Decree|Order|Notice|Announcement|Proclamation|Circular|Law|Directive|Resolution|Decision|"
    r"Ordinance|Instruction|Notification|Act|Arrêté|Decreto|Ley) (?:No\.?|Number|Nr\.?|Nº|N°) ?\d(?:[\w/.-]*\w)?|"
    r"(?:General Licen[sc]e|Executive Order|(?:Presidential )?Proclamation|Presidential Decree|Supreme Decree|"
    r"Resolution|Regulation \(EU\)|Directive \(EU\)|Circular|(?:Senate|House|Assembly) (?:Joint )?(?:Bill|Resolution)) "
    r"(?:No\.? )?\d[\d/]*)(?: of (?:the year )?(?:19|20)\d\d\b)?"
)
_BILL = re.compile(
    r"(?:[A-Z][\w’'-]*,? (?:(?:and|of|for|on|in|to) |\([A-Z][a-z]+\) )?){1,6}Bill\b(?! [A-Z])(?: 20\d\d)?"
)
"""A law in the making: "Data Sharing Bill", "Coastal Shipping (Amendment) Bill"."""
FIRST_OF_ACT = (
    *("Regulation", "Decree", "Order", "Notice", "Announcement", "Proclamation", "Circular", "Law", "Directive"),
    *("Resolution", "Decision", "Ordinance", "Instruction", "Notification", "Act", "Arrêté", "Decreto", "Ley"),
    *("General", "Executive", "Presidential", "Supreme", "Senate", "House", "Assembly"),
)
"""What ``_ACT`` begins with."""
_LEADING = re.compile(r"(?<![\w’'])(?:[A-Z][\w’'-]+ ){1,3}\Z")
_SMALL = re.compile(
    r"\A(?:(?:The|A|An|Under|In|By|With|Its|This|That|And|But|On|Of|As|For|From|When|After|Before|Since) )+"
)


def find_numbered_acts(text: str, places: Mapping[str, Sequence[int]]) -> Iterator[Mention]:
    """Mentions of agreements and laws, in text order. ``places``: where each capitalised word stands."""
    for found in matches_from(_ACT, text, [at for word in FIRST_OF_ACT for at in places.get(word, ())]):
        leading = _LEADING.search(text, max(0, found.start() - 60), found.start())
        start = leading.start() if leading else found.start()
        name = _SMALL.sub("", text[start : found.end()])
        yield Mention("agreement", name, name, found.end() - len(name), found.end(), None, None, "agreement:number")
    if " Bill" in text:
        yield from _bills(text)


def _bills(text: str) -> Iterator[Mention]:
    for found in _BILL.finditer(text):
        name = _SMALL.sub("", found[0])
        words = name.split(" Bill")[0].split()
        if len(words) > 1 and words[0] not in TITLES:
            yield Mention("agreement", name, name, found.end() - len(name), found.end(), None, None, "agreement:number")
