"""Acts of one sentence before they are statements: who may do them, and how they share their words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extract.actions.actors import Actor
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import JOINING, Act
from extract.model import Mention

_CONJUNCTION = re.compile(r"[,\s]*\b(?:and|but|or)?(?:,? then)?[,\s]*$")
_BREAK = re.compile(r"(?:,(?: and| but)?|:| and| but)\s*$")
"""Between two main clauses of one sentence."""

_ANNOUNCED = re.compile(r"(?:announced|declared|confirmed|decreed|notified)\b[^,;:]{0,30}? that ")
_BEGINS = 5
"""Characters ("the ") between "that" and what was announced."""
_MEANS = re.compile(r"\b(?:in|by|through|via|with) (?:an? )?$")


@dataclass(frozen=True, slots=True)
class Found:
    """An act before it is a statement."""

    group: Group
    actor: Actor
    start: int
    end: int
    topic: str
    rule: str
    joined: bool = False
    """A further verb of the same subject: its clause begins with the verb, and ends the one before."""

    def opens(self, other: Found) -> bool:
        """Is this a main clause of its own that begins inside what was taken for the clause of ``other``?"""
        own = self.group.stand is Stand.ACTIVE and "." not in self.rule.removeprefix("action.")
        return own and not self.joined and self.start < other.end and self.actor.start > other.actor.end


def may_act(actor: Actor, group: Group, topic: str, inside: list[Mention], led: bool = False) -> bool:
    """States act on exports; a company acts on alliances only with a state, a bloc or a named agreement beside it."""
    if actor.public:
        return True
    if topic == "export_controls":
        return (
            actor.type == "organization"
            and group.entry.act in {Act.IMPOSE, Act.EASE}
            and group.stand is not Stand.GERUND
        )
    joins = group.entry.lemma in JOINING or group.entry.particle == "up"
    return joins and (led or any(m.type in {"country", "bloc", "agreement"} for m in inside))


def own_start(tokens: Tokens, first: int) -> int:
    """ "And then, under pressure, paused": what stands between commas belongs to the verb behind it."""
    if first < 3 or tokens.lows[first - 1] != ",":
        return first
    for i in range(first - 2, max(0, first - 12), -1):
        if tokens.lows[i] == "," and tokens.lows[i - 1] in {"and", "but", "then"}:
            return i + 1
        if tokens.lows[i] in {",", "and", "but"}:
            return first
    return first


def is_joined(before: str, first: int, done: list[Found]) -> bool:
    """Does a verb share the subject of another one before it ("imposed curbs and later lifted them")?"""
    if before in {"and", "but", "or", "then"}:
        return True
    return before == "," and any(
        f.group.stand is Stand.ACTIVE and not f.rule.endswith(".relative") and f.group.first >= first for f in done
    )


def apart(found: list[Found], text: str) -> list[Found]:
    """Acts of one subject: each ends where the next begins, the conjunction left out."""
    kept = list(found)
    for n in range(len(kept)):
        for later in kept[n + 1 :]:
            act = kept[n]
            if later.start > act.start and later.opens(act) and (m := _BREAK.search(text, act.start, later.start)):
                kept[n] = act = replace(act, end=min(act.end, m.start()))
            if later.joined and act.start < later.start < act.end and act.actor.name == later.actor.name:
                end = act.start + len(_CONJUNCTION.sub("", text[act.start : later.start]))
                kept[n] = replace(act, end=end)
    return kept


def _of_another(act: Found, found: list[Found], text: str) -> bool:
    """A paper told of inside an act: "scrapped duties in a decree signed by", "the order, issued on Friday, caps"."""
    if not act.rule.endswith(".participle"):
        return False
    by = _MEANS.search(text, max(0, act.start - 12), act.start) is not None
    return any(
        other is not act
        and other.start <= act.start
        and act.end <= other.end
        and other.topic == act.topic
        and (by or other.start == act.start or other.actor.name == act.actor.name)
        for other in found
    )


def without_papers(found: list[Found], text: str) -> list[Found]:
    """The acts without the papers by which they are done."""
    return [act for act in found if not _of_another(act, found, text)]


def without_claims(found: list[Found], tokens: Tokens, text: str) -> list[Found]:
    """ "The regulator announced that Congo had extended its ban": one act, done by who is said to have done it."""
    kept: list[Found] = []
    for act in found:
        outer = next((n for n, other in enumerate(kept) if _announces(other, act, tokens, text)), None)
        if outer is None:
            kept.append(act)
        elif act.actor.country != kept[outer].actor.country or kept[outer].actor.official:
            kept[outer] = replace(kept[outer], actor=act.actor)
    return kept


def _announces(act: Found, told: Found, tokens: Tokens, text: str) -> bool:
    if act.topic != told.topic or told.end > act.end or told.start < tokens.starts[act.group.verb]:
        return False
    m = _ANNOUNCED.match(text, tokens.starts[act.group.verb], told.end)
    return m is not None and m.end() <= told.start < m.end() + _BEGINS


def without_nested(found: list[Found]) -> list[Found]:
    """One statement a verb group, and none that lies wholly inside another of the same actor with the same start."""
    kept: list[Found] = []
    for act in found:
        if any(
            k.start <= act.start
            and act.end <= max(k.end, act.end if k.start == act.start else k.end)
            and k.actor.name == act.actor.name
            for k in kept
        ):
            continue
        kept.append(act)
    return kept
