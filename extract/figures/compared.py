"""What a figure shares with the one before it: the thing measured, in comparisons, conversions and lists of prices."""

from __future__ import annotations

import re

from extract.figures.phrase_ends import VERB, tail_phrase

_COMPARED = re.compile(
    r"(?:[^;:.]{0,170}?,)? ?(?:up|down|higher|lower|compared|compares|versus|against|as against)"
    r"(?: by| from| to| with| than)? "
    r"(?:(?:about|around|some|nearly|just|only|an?|the|its|more|less|than|previous|target|forecast|estimate|of) )*"
    r"|(?: [a-z]+)? ?\("
    r"|(?: (?:an? |per )?[a-z/-]+| (?:year|quarter|month|week|day) (?:on|over) (?:year|quarter|month|week|day)"
    r"| (?:in|for|during|last) [^,;:.()]{2,40})?,? (?:from|to|than) "
    r"(?:(?:about|around|some|nearly|just|only|more|less|than|the|its|an?) )*"
    r"|[ -](?:increase|rise|reduction|decrease|cut|drop|fall|decline|jump)[^,;.]{0,60} to "
    r"(?:(?:about|around|some|nearly|just) )*"
    r"|,? (?:or|worth|—|–) (?:(?:about|around|some|an?) )*"
    r"|(?:,| [a-z]+)? to (?:close|finish|end|settle|stand)(?: the [a-z]+)? at (?:(?:about|around|just|only) )?"
)
_PRICED = re.compile(r" (?:over|in|on|at|per|during) [^,;.]{2,40} and (?:about |around )?")
""" "$90/kg over the first term and …": a second price of the same ware."""
_LISTED = re.compile(r"(?:,| and| or|, and) (?:(?:about|around|some|nearly|just|only) )*")
_PARTICIPLE = re.compile(
    r"(?:^|, )(?: ?and)? ?(?:closing|reaching|hitting|totall?ing|averaging|trading|to|by|at)(?: (?:at|to|by))?\Z"
)
_QUOTED_AT = re.compile(r"(?:\A|,|\band) ?((?:[A-Za-z][\w-]* ){1,4})at\Z")
_HEDGED = frozenset({"mainly", "mostly", "chiefly", "largely", "currently", "now", "still", "concentrated"})
_DISCOUNTED = re.compile(r"[ -](?:[a-z-]+ )?discount(?:ed)?(?: rate)?[^.;:]{0,24} of (?:\S+ )?\Z|, of \Z")
_RATE = re.compile(r",? (?:at|using|discounted|with|and assuming)\b")


def is_compared(text: str, low: int, start: int, unit: str) -> bool:
    """Is the figure at ``start`` of the same thing as the one that ends at ``low``?"""
    if _COMPARED.fullmatch(text, low, start):
        return True
    return "/" in unit and _PRICED.fullmatch(text, low, start) is not None


def is_listed(text: str, low: int, start: int) -> bool:
    """Do only a comma or "and" stand between the two?"""
    return _LISTED.fullmatch(text, low, start) is not None


def goes_on(before: str) -> bool:
    """Is ``before`` only a participle of the clause before: "…, closing at"?"""
    return _PARTICIPLE.search(before.rstrip()) is not None


def quoted_ware(before: str) -> str | None:
    """ "Oxide at $40, metal at $55": the ware that a price stands behind."""
    m = _QUOTED_AT.search(before) if before.endswith(" at") else None
    if m is None or not VERB.isdisjoint(m[1].split()):
        return None
    ware = m[1].removeprefix("and ").removeprefix("with ").strip()
    first, _, last = ware.rpartition(" ")
    return first if last in _HEDGED and first else ware


def discounted_value(text: str, low: int, start: int) -> str | None:
    """ "A net present value, at a discount rate of 8%, of $900 million": what stands before the rate."""
    if text[low - 1 : low] not in "%t" or not _DISCOUNTED.match(text, low, start):
        return None
    first = max(0, text.rfind("\n", 0, low) + 1, low - 110, text.rfind(". ", 0, start) + 1)
    if first and text[first - 1].isalnum():
        first += len(text[first:start].partition(" ")[0])
    value = _RATE.split(text[first:start], maxsplit=1)[0].strip()
    return tail_phrase(" " + value + " of")
