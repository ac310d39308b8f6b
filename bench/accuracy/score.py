"""Hold what was extracted from one labelled article against its labels.

How it is kept fair:
- ``disputed`` labels count neither way: finding one costs nothing, missing it neither. ``disputed_fields`` does the
  same for a single field.
- Spans are compared by their characters (white space aside): a found character is right where a label of that kind
  with the same speaker covers it. Fields are compared on pairs, one to one, that share at least half of the shorter
  one. A label that was found in several pieces makes none of them spurious.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bench.accuracy.counts import Balance, Share
from bench.accuracy.labels import Labelled, Row
from bench.accuracy.names import Cast, body, fold, mineral, same_body, same_role
from bench.accuracy.schema import TOPICS, TYPES
from extract.model import Facts, Figure, Statement

BALANCES = (
    "speech_span",
    "action_span",
    "speech_found",
    "action_found",
    "topics",
    "relayed_by",
    "figures",
    "entities",
)
SHARES = ("speaker", "role", "mode", "said_on", "said_on_dated", "modifier")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that was missed, spurious or wrong. ``rule`` names the rule that found it, where one did."""

    article: str
    kind: str
    text: str
    detail: str = ""
    rule: str = ""


@dataclass(slots=True)
class Scores:
    """The counts of one article, or of many summed up."""

    balances: dict[str, Balance] = field(default_factory=lambda: {name: Balance() for name in BALANCES})
    shares: dict[str, Share] = field(default_factory=lambda: {name: Share() for name in SHARES})
    faults: list[Fault] = field(default_factory=list)

    def plus(self, other: Scores) -> None:
        for name, balance in other.balances.items():
            self.balances[name].plus(balance)
        for name, share in other.shares.items():
            self.shares[name].plus(share)
        self.faults += other.faults

    def values(self) -> dict[str, float | None]:
        """The figure that counts for each metric: F1, or the share of right answers."""
        return {name: count.value for name, count in self.counts()}

    def counts(self) -> Iterator[tuple[str, Balance | Share]]:
        yield from self.balances.items()
        yield from self.shares.items()


@dataclass(frozen=True, slots=True)
class Placed:
    """A labelled statement with the characters that it covers."""

    row: Row
    chars: frozenset[int]

    @property
    def disputed(self) -> bool:
        return bool(self.row.get("disputed"))


@dataclass(frozen=True, slots=True)
class Match:
    """A labelled statement and the found one that stands for it. ``agree``: the speaker is right."""

    gold: Row
    found: Statement
    agree: bool


def score(labelled: Labelled, facts: Facts) -> tuple[Scores, list[Match]]:
    """The counts of one article, and its pairs of statements (disputed ones too, for the timeline)."""
    scores = Scores()
    matches = _statements(labelled, facts.statements, scores)
    _figures(labelled, facts.figures, scores)
    _entities(labelled, facts, scores)
    return scores, matches


def _statements(labelled: Labelled, found: Iterable[Statement], scores: Scores) -> list[Match]:
    text = labelled.article.text
    cast = Cast(labelled.entities)
    matches: list[Match] = []
    for kind in ("speech", "action"):
        golds = [_place(text, row) for row in labelled.statements if row["kind"] == kind]
        preds = [(s, _solid(text, s.start, s.end)) for s in found if s.kind == kind]
        right = {(g.row["id"], n): cast.agree(g.row, s.speaker) for g in golds for n, (s, _) in enumerate(preds)}
        _spans(kind, golds, preds, right, scores)
        pairs = _pair(golds, preds, right)
        for gold, n in pairs:
            match = Match(gold.row, preds[n][0], right[gold.row["id"], n])
            matches.append(match)
            if not gold.disputed:
                _fields(labelled.name, match, scores)
        _tally(labelled.name, kind, golds, preds, pairs, right, scores)
    return matches


def _spans(
    kind: str,
    golds: list[Placed],
    preds: list[tuple[Statement, frozenset[int]]],
    right: dict[tuple[str, int], bool],
    scores: Scores,
) -> None:
    sure = [g for g in golds if not g.disputed]
    open_ = frozenset().union(*(g.chars for g in golds if g.disputed))
    recalled = sum(
        len(g.chars & frozenset().union(*(chars for n, (_, chars) in enumerate(preds) if right[g.row["id"], n])))
        for g in sure
    )
    voices: dict[str, list[int]] = defaultdict(list)
    for n, (statement, _) in enumerate(preds):
        voices[fold(statement.speaker or "")].append(n)
    good = total = 0
    for numbers in voices.values():
        chars = frozenset().union(*(preds[n][1] for n in numbers))
        theirs = frozenset().union(*(g.chars for g in sure if any(right[g.row["id"], n] for n in numbers)))
        good += len(chars & theirs)
        total += len((chars & theirs) | (chars - open_))
    scores.balances[f"{kind}_span"].add(good, total, recalled, sum(len(g.chars) for g in sure))


def _pair(
    golds: list[Placed], preds: list[tuple[Statement, frozenset[int]]], right: dict[tuple[str, int], bool]
) -> list[tuple[Placed, int]]:
    """One to one: the right speaker first, then the greater share of common characters."""
    offers = []
    for gold in golds:
        for n, (_, chars) in enumerate(preds):
            common = len(gold.chars & chars)
            if common and 2 * common >= min(len(gold.chars), len(chars)):
                rank = (right[gold.row["id"], n], common / len(gold.chars | chars), not gold.disputed)
                offers.append((rank, gold, n))
    taken: set[str | int] = set()
    pairs = []
    for _, gold, n in sorted(offers, key=lambda offer: offer[0], reverse=True):
        if gold.row["id"] in taken or n in taken:
            continue
        taken |= {gold.row["id"], n}
        pairs.append((gold, n))
    return pairs


def _tally(
    name: str,
    kind: str,
    golds: list[Placed],
    preds: list[tuple[Statement, frozenset[int]]],
    pairs: list[tuple[Placed, int]],
    right: dict[tuple[str, int], bool],
    scores: Scores,
) -> None:
    """Statements found, missed and spurious, whatever their extent."""
    paired = {g.row["id"] for g, _ in pairs}
    used = {n for _, n in pairs}
    sure = [g for g in golds if not g.disputed]
    found = sum(g.row["id"] in paired for g in sure)
    open_ = frozenset().union(*(g.chars for g in golds if g.disputed))
    spurious = 0
    for n, (statement, chars) in enumerate(preds):
        if n in used:
            continue
        covered = open_.union(*(g.chars for g in sure if right[g.row["id"], n]))
        if not chars or 2 * len(chars & covered) < len(chars):
            spurious += 1
            scores.faults.append(
                Fault(name, f"{kind} spurious", statement.text, f"speaker {statement.speaker!r}", statement.rule)
            )
    for gold in sure:
        if gold.row["id"] not in paired:
            scores.faults.append(
                Fault(name, f"{kind} missed", " … ".join(gold.row["spans"]), f"speaker {gold.row['speaker']!r}")
            )
    scores.balances[f"{kind}_found"].add(found, found + spurious, found, len(sure))


def _fields(name: str, match: Match, scores: Scores) -> None:
    gold, found = match.gold, match.found
    open_ = set(gold.get("disputed_fields", ()))

    def ask(metric: str, right: bool, wanted: object, got: object) -> None:
        scores.shares[metric].add(right)
        if not right:
            detail = f"labelled {wanted!r}, found {got!r}"
            scores.faults.append(Fault(name, f"{metric} wrong", found.text, detail, found.rule))

    if "topics" not in open_:
        wanted, got = set(gold["topics"]), set(found.topics) & TOPICS
        scores.balances["topics"].add(len(wanted & got), len(got), len(wanted & got), len(wanted))
        for topic in sorted(wanted ^ got):
            kind = "topic missed" if topic in wanted else "topic spurious"
            scores.faults.append(Fault(name, kind, found.text, topic, found.rule))
    if "speaker" not in open_:
        ask("speaker", match.agree, gold["speaker"], found.speaker)
    if "said_on" not in open_:
        same = _iso(found.said_on) == gold["said_on"]
        ask("said_on", same, gold["said_on"], _iso(found.said_on))
        if gold["said_on"] or found.said_on:
            scores.shares["said_on_dated"].add(same)
    if gold["kind"] != "speech":
        return
    if "mode" not in open_:
        ask("mode", found.mode == gold["mode"], gold["mode"], found.mode)
    if "role" not in open_ and gold["named"] and match.agree and (gold["role"] or found.speaker_role):
        ask("role", same_role(gold["role"], found.speaker_role), gold["role"], found.speaker_role)
    if "relayed_by" not in open_:
        _relayed(name, gold["relayed_by"], found, scores)


def _relayed(name: str, wanted: list[str], found: Statement, scores: Scores) -> None:
    left = list(dict.fromkeys(found.relayed_by))
    hit = 0
    for outlet in wanted:
        same = next((x for x in left if same_body(outlet, x)), None)
        if same is None:
            scores.faults.append(Fault(name, "relay missed", found.text, outlet, found.rule))
        else:
            left.remove(same)
            hit += 1
    for outlet in left:
        scores.faults.append(Fault(name, "relay spurious", found.text, outlet, found.rule))
    scores.balances["relayed_by"].add(hit, hit + len(left), hit, len(wanted))


def _figures(labelled: Labelled, found: Iterable[Figure], scores: Scores) -> None:
    text = labelled.article.text
    left = list(found)
    hit = 0
    wanted = 0
    places = {id(row): _figure_place(text, row) for row in labelled.figures}
    for row in labelled.figures:
        if row.get("disputed"):
            continue
        wanted += 1
        near = sorted(
            (f for f in left if _inside(f, places[id(row)][1]) and _equal(row, f)),
            key=lambda f: abs(f.start - places[id(row)][0][0]),
        )
        if not near:
            scores.faults.append(Fault(labelled.name, "figure missed", row["text"], _value(row)))
            continue
        left.remove(near[0])
        hit += 1
        if "modifier" not in row.get("disputed_fields", ()):
            right = row["modifier"] == near[0].modifier
            scores.shares["modifier"].add(right)
            if not right:
                detail = f"labelled {row['modifier']!r}, found {near[0].modifier!r}"
                scores.faults.append(Fault(labelled.name, "modifier wrong", near[0].text, detail, near[0].rule))
    open_ = [places[id(row)] for row in labelled.figures if row.get("disputed")]
    loose = [f for f in left if not any(f.start < at[1] and at[0] < f.end for at, _ in open_)]
    for f in loose:
        detail = f"{f.value:g}{'' if f.value_high is None else f'-{f.value_high:g}'} {f.unit}"
        scores.faults.append(Fault(labelled.name, "figure spurious", f.text, detail, f.rule))
    scores.balances["figures"].add(hit, hit + len(loose), hit, wanted)


def _entities(labelled: Labelled, facts: Facts, scores: Scores) -> None:
    """``entities_of`` in the labels names the types that are labelled, where not all of them are."""
    types = set(labelled.gold.get("entities_of") or TYPES)
    surfaces: dict[tuple[str, str], set[str]] = defaultdict(set)
    rules: dict[tuple[str, str], str] = {}
    for mention in facts.mentions:
        if mention.type not in types:
            continue
        surfaces[mention.type, mention.name] |= _keys(mention.type, (mention.name, mention.text))
        rules.setdefault((mention.type, mention.name), mention.rule)
    left = dict(surfaces)
    hit = 0
    sure = [row for row in labelled.entities if not row.get("disputed")]
    for row in sure:
        names = _surfaces(row)
        best = max(
            (key for key in left if key[0] == row["type"] and left[key] & names),
            key=lambda key: len(left[key] & names),
            default=None,
        )
        if best is None:
            scores.faults.append(Fault(labelled.name, "entity missed", row["name"], row["type"]))
        else:
            del left[best]
            hit += 1
    open_ = set().union(*(_surfaces(row) for row in labelled.entities if row.get("disputed")), set())
    loose = [key for key, names in left.items() if not names & open_]
    for type_, name in loose:
        scores.faults.append(Fault(labelled.name, "entity spurious", name, type_, rules[type_, name]))
    scores.balances["entities"].add(hit, hit + len(loose), hit, len(sure))


def _place(text: str, row: Row) -> Placed:
    """Where a labelled statement stands: its spans are looked for one after the other."""
    chars: set[int] = set()
    at = 0
    for span in row["spans"]:
        start = text.find(span, at)
        start = text.index(span) if start < 0 else start
        chars |= _solid(text, start, start + len(span))
        at = start + len(span)
    return Placed(row, frozenset(chars))


def _solid(text: str, start: int, end: int) -> frozenset[int]:
    return frozenset(i for i in range(start, end) if not text[i].isspace())


def _figure_place(text: str, row: Row) -> tuple[tuple[int, int], tuple[int, int]]:
    """The offsets of a labelled quantity, and of its sentence."""
    sentence = text.index(row["sentence"])
    start = text.index(row["text"], sentence)
    return (start, start + len(row["text"])), (sentence, sentence + len(row["sentence"]))


def _inside(figure: Figure, sentence: tuple[int, int]) -> bool:
    return sentence[0] <= figure.start < sentence[1]


def _equal(row: Row, figure: Figure) -> bool:
    high = figure.value_high if figure.value_high != figure.value else None
    unit = "unit" in row.get("disputed_fields", ()) or row["unit"].casefold() == figure.unit.casefold()
    return unit and _close(row["value"], figure.value) and _close(row["value_high"], high)


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-6)


def _value(row: Row) -> str:
    high = "" if row["value_high"] is None else f"-{row['value_high']:g}"
    return f"{row['value']:g}{high} {row['unit']}"


def _surfaces(row: dict[str, Any]) -> set[str]:
    return _keys(row["type"], (row["name"], *row["mentions"]))


def _keys(type_: str, names: Iterable[str]) -> set[str]:
    """What of a name decides whether two are the same, by type."""
    return {body(name) if type_ == "organization" else mineral(name) for name in names}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
