"""Which part of a sentence one attribution has, where other clauses stand before its own."""

from __future__ import annotations

from extract.attribution.finding import Attribution
from extract.wording import word_set

_CLAUSE_LINKS = word_set("and but while whereas yet")
_BACKGROUND = word_set("after since although though")
"""Conjunctions of a clause that tells what somebody said beside an event: "Shares fell after Li said …"."""


def own_clause(a: Attribution) -> Attribution:
    """Without the unattributed clause before it ("Output fell, but Li said …"; "…, with Li warning that")."""
    inserted = _inserted(a)
    if inserted:
        return a.but(first=inserted)
    if a.first == 0 and a.claim < 0 and a.rule == "claim-subject-cue":
        return _behind_colon(a)
    if a.first or a.claim < 0 or a.subject is None or a.relays or a.leftmost < 4:
        return a
    tags, edge = a.line.tags, a.leftmost - 1
    if a.rule == "with-participle":
        return a.but(first=edge)
    linked = tags[edge] in "&U" and a.line.words[edge] in _CLAUSE_LINKS
    clause = tags[edge] == ";" or (linked and (tags[edge - 1] == "," or a.line.words[edge] == "and"))
    finite = any(tag in "bXhoEV" for tag in tags[:edge])
    if clause and finite:
        return a.but(first=a.leftmost)
    if a.line.words[edge] in _BACKGROUND and finite and tags[0] != "U":
        return a.but(first=a.leftmost, last=_before_result(a))
    held = _held(a, edge)
    return a.but(first=held) if held and any(tag in "bXhoEVS" for tag in tags[: held - 1]) else a


def _behind_colon(a: Attribution) -> Attribution:
    """Without the remark that a colon parts from the claim ("Oslo is calm: the port is open, Li said")."""
    tags = a.line.tags
    colon = tags.rfind(":", 0, a.leftmost)
    if colon < 3 or "Q" in tags[: a.leftmost] or tags[colon - 1] in "SG" or not set("bXhoVE") & set(tags[:colon]):
        return a
    return a.but(first=colon + 1) if set("bXhoV") & set(tags[colon : a.leftmost]) else a


def _held(a: Attribution, edge: int) -> int:
    """Where the apposition begins whose clause is the statement: "…, a step that the ministry called early", "…, which
    her office says will open"; 0: there is none."""
    tags = a.line.tags
    if tags[edge] == "w" and tags[edge - 1] == ",":
        return edge
    at = edge - 1 if tags[edge] in "Tw" else edge
    if tags[at] != "N" or "," not in tags[:at]:
        return 0
    first = tags.rfind(",", 0, at) + 1
    return first if tags[first] == "D" and not set(tags[first:at]) - set("DNEMRCK#") else 0


def _before_result(a: Attribution) -> int:
    """The last word of the clause, without a participle that goes on about the event ("…, easing fears"); -1: it ends
    the sentence."""
    tags, words = a.line.tags, a.line.words
    at = tags.find(",", a.claim)
    while at > 0:
        if words[at + 1 : at + 2] and words[at + 1].endswith("ing") and tags[at + 1] in "NG":
            return at - 1
        at = tags.find(",", at + 1)
    return a.last


def _inserted(a: Attribution) -> int:
    """Where the second of two joined clauses begins that an attribution opens ("The port closed the quay and, according
    to Orth, sold the cranes"); 0: none does."""
    if a.first or a.leftmost < 5:
        return 0
    tags = a.line.tags
    opens = a.leftmost - (a.line.words[a.leftmost - 1] == "as")
    joined = tags[opens - 2 : opens] == "&," and (tags[a.rightmost + 1 : a.rightmost + 2] == "," or opens < a.leftmost)
    return opens if joined and any(tag in "bXhoEVS" for tag in tags[: opens - 2]) else 0
