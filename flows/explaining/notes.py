"""What the margin says about each fact; the same words on a terminal and on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.actions.clues import Clue
from extract.explain import Explanation
from extract.model import Figure, Statement
from extract.refusal import Refusal
from extract.rules import describe

_CONTEXT = 32
"""Characters shown on either side of something refused."""


@dataclass(frozen=True, slots=True)
class Note:
    """One fact beside its text. ``label``: "s1", "f3"; ``place``: where it begins."""

    label: str
    place: int
    head: str
    details: tuple[str, ...]
    rule: str
    meaning: str


def notes(explanation: Explanation) -> list[Note]:
    """Statements and figures in text order."""
    facts = explanation.facts
    rules = facts.topic_rules or ("",) * len(facts.statements)
    found = [
        _statement(n + 1, s, rule, explanation.clues.get(n, ()))
        for n, (s, rule) in enumerate(zip(facts.statements, rules, strict=True))
    ]
    found += [_figure(n, f) for n, f in enumerate(facts.figures, 1)]
    return sorted(found, key=lambda note: note.place)


def _statement(number: int, s: Statement, topic_rule: str, clues: Sequence[tuple[Clue, float]]) -> Note:
    speaker = s.speaker or "nobody resolved"
    role = ", ".join(part for part in (s.speaker_role, s.speaker_affiliation, s.speaker_country) if part)
    details = [
        f"{s.kind}, {s.mode or s.status or 'no status'}",
        f"said on {s.said_on.isoformat()}" if s.said_on else "day not told",
        role,
        f"at {s.venue}" if s.venue else "",
        f"via {', '.join(s.relayed_by)}" if s.relayed_by else "",
        f"topics: {', '.join(s.topics) or 'none'}{f' ({topic_rule})' if topic_rule else ''}",
        ", ".join((*s.minerals, *s.countries)),
        f"clues: {', '.join(f'{kind} {value} {weight:+.1f}' for (kind, value), weight in clues)}" if clues else "",
    ]
    return Note(f"s{number}", s.start, speaker, _kept(details), s.rule, describe(s.rule) or "")


def _figure(number: int, f: Figure) -> Note:
    high = f" to {f.value_high:,.10g}" if f.value_high is not None else ""
    details = [
        (f.modifier or "").replace("_", " "),
        f.what or "",
        f"from {f.source}" if f.source else "",
        f"for {f.period}" if f.period else "",
        ", ".join((*f.minerals, *f.countries)),
    ]
    head = f"{f.value:,.10g}{high} {f.unit}"
    return Note(f"f{number}", f.start, head, _kept(details), f.rule, describe(f.rule) or "")


def _kept(details: list[str]) -> tuple[str, ...]:
    return tuple(detail for detail in details if detail)


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that looks like a fact, in its surroundings, and why it is none."""

    matter: str
    before: str
    words: str
    after: str
    why: str


def refused(explanation: Explanation) -> list[Refused]:
    """All refusals: cues first, then quotations, acts, numbers and names; in text order within each."""
    order = ("cue", "quotation", "act", "number", "name")
    text = explanation.article.text
    return [_refused(text, r) for r in sorted(explanation.refusals, key=lambda r: (order.index(r.matter), r.start))]


def _refused(text: str, r: Refusal) -> Refused:
    before = text[max(0, r.start - _CONTEXT) : r.start].rpartition("\n")[2]
    after = text[r.end : r.end + _CONTEXT].partition("\n")[0]
    return Refused(r.matter, before, r.text.replace("\n", " "), after, r.reason.value)
