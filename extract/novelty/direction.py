"""Which way a text turns a control: what is done (put on, ended, cut), times what it is done to (a control, a flow, a
licence), times what denies it.

"lifts the ban" eases, "suspends exports" restricts, "suspends the ban" eases, "will not lift the ban" restricts, "the
suspension of the controls has expired" restricts. A control that is only spoken of is turned no way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from extract.novelty.turned import Kind, Things
from extract.novelty.turns import (
    ALLOWING,
    BANNING,
    BE,
    CONTROLS,
    CUTTING,
    DEMANDING,
    DENYING,
    DETERMINERS,
    EASING,
    ENDING,
    EXEMPTING,
    GERUND_STOPS,
    GRANTING,
    IMPOSING,
    INTRANSITIVE,
    LINKS,
    LOWERING,
    METAL_WORDS,
    NEGATORS,
    NO_ADVERBS,
    NOMINAL,
    NOUN_OR_VERB,
    PHRASES,
    PLACES,
    PROLONGING,
    RAISING,
    RESUMING,
    STARTING,
    STOPS,
    SUSPENDED,
    TIGHTENING,
    VAGUE_CONTROLS,
    VERB_MARKS,
)

Direction = Literal["restrict", "ease"]

SIGNS = {
    **dict.fromkeys(TIGHTENING | DEMANDING | STARTING | RESUMING | ALLOWING | GRANTING | RAISING, 1),
    **dict.fromkeys(ENDING | CUTTING | EASING | LOWERING | DENYING, -1),
}
"""What verbs do to their objects: 1 put on or let be, -1 take away."""
SIGNS_PAST = frozenset({"cut", "put", "kept", "set", SUSPENDED})
"""Participles without an ending."""
REACH = 13
"""Words from a verb to what it is done to."""
DENIAL_REACH = 5
"""Words from a denial to what it denies."""


def find_direction(tokens: Sequence[str]) -> Direction | None:
    """The direction of ``tokens`` (canonical words and punctuation); None where they turn nothing, or both ways."""
    found: set[int] = set()
    for clause in _clauses(_join(tokens)):
        found |= _Clause(clause).turns()
    if len(found) != 1:
        return None
    return "restrict" if found.pop() > 0 else "ease"


def _join(tokens: Sequence[str]) -> list[str]:
    """``tokens`` with phrases of several words made one ("no longer", "on hold", "rolled back")."""
    joined: list[str] = []
    i = 0
    while i < len(tokens):
        for length in (3, 2):
            if phrase := PHRASES.get(tuple(tokens[i : i + length])):
                joined.append(phrase)
                i += length
                break
        else:
            joined.append(tokens[i])
            i += 1
    return joined


def _clauses(tokens: Sequence[str]) -> list[list[str]]:
    clauses: list[list[str]] = [[]]
    for token in tokens:
        if token in STOPS:
            clauses.append([])
        else:
            clauses[-1].append(token)
    return clauses


class _Clause:
    """One clause: its verbs, and what they turn."""

    def __init__(self, words: list[str]) -> None:
        self.words = _suspended(words)
        self.things = Things(self.words)

    def turns(self) -> set[int]:
        """1 for each restriction that the clause tells, -1 for each easing."""
        found: set[int] = set()
        taken = self.things.taken
        for i in range(len(self.words)):
            if i not in taken and (turn := self._turn(i)):
                found.add(turn * self._denial(i))
        for i, word in enumerate(self.words):
            if i in taken:
                continue
            if self.things.kind(i) == "nominal" and (value := self.things.value(i)):
                found.add(value * self._denial(i))
            elif word in PLACES and any(self.things.kind(j) in ("control", "licence") for j in self._next(i)):
                found.add(self._denial(i))
        found |= {self._denial(i) for i in range(len(self.words)) if i not in taken and self._bans(i)}
        return found

    def _sign(self, i: int) -> int:
        """What the verb at ``i`` does to its object: 1 puts it on or lets it be, -1 takes it away; 0 for no verb."""
        return 0 if self._no_verb(i) else SIGNS.get(self.words[i], 0)

    def _no_verb(self, i: int) -> bool:
        """Whether the word at ``i`` is a noun here ("an end to"), denies a verb ("stopped issuing") or is bygone."""
        word, following = self.words[i], self.things.after(i)
        before = self.words[max(0, i - 2) : i]
        return (
            (word in NOMINAL and (before[-1:] in (["a"], ["an"], ["the"], ["of"]) or following == "of"))
            or (word in METAL_WORDS and before[-1:] and before[-1] not in VERB_MARKS)
            or (word in GERUND_STOPS and following.endswith("ing") and following not in CONTROLS)
            or (word == "inforce" and "had" in before)
        )

    def _turn(self, i: int) -> int:
        """Which way the verb at ``i`` turns its object; 0 where it has none that can be turned."""
        word, sign = self.words[i], self._sign(i)
        target = self._object(i) if sign else None
        if target is None:
            return int(word in TIGHTENING and self._points(i))
        kind, value = self.things.kind(target), self.things.value(target)
        if kind == "nominal" and not value:
            value = NOMINAL[self.words[target]]  # of the controls, where it does not say of what
        if not _suits(word, kind, self.words[target], target > i) or not value:
            return 0
        self.things.take(i, target)
        if word in EXEMPTING or (word in EASING and kind != "nominal"):
            return -1
        placed = not PLACES.isdisjoint(self.words[max(0, target - 3) : target])
        general = self.words[target - 1 : target] == ["general"]
        if kind == "licence" and (placed or (word in IMPOSING and not general)):
            return sign
        if word in TIGHTENING or word in DEMANDING:
            return 1
        if kind == "amount" and word in LOWERING | RAISING | CUTTING:
            return -sign
        return sign * value

    def _object(self, i: int) -> int | None:
        """Where the thing stands that the verb at ``i`` is done to: after it, or before it in the passive."""
        after = range(i + 1, min(i + 1 + REACH, len(self.words)))
        before = range(self._subject_end(i), max(i - 1 - REACH, -1), -1)
        turned = self.words[i] in INTRANSITIVE or not BE.isdisjoint(self.words[max(0, i - 3) : i])
        done = self.words[i].endswith(("ed", "en", "wn", "ing")) or self.words[i] in SIGNS_PAST or self._points(i)
        for places in (before, after) if turned else (after, before) if done else (after,):
            for j in places:
                if j in self.things.taken:
                    continue
                if self.things.kind(j):
                    return self.things.head(j, i)
                if j > i and self._sign(j) and self.words[j] not in NOUN_OR_VERB:
                    break
        return None

    def _subject_end(self, i: int) -> int:
        """Where to begin looking back from the verb at ``i``: "licences that meet the rules were granted"."""
        start = max(1, i - REACH)
        if "that" in self.words[start:i]:
            that = start + self.words[start:i].index("that")
            if self.things.kind(that - 1) and that - 1 not in self.things.taken:
                return that - 1
        return i - 1

    def _bans(self, i: int) -> bool:
        """Whether the word at ``i`` is a verb that restricts by itself."""
        word, following = self.words[i], self.things.after(i)
        before = self.words[i - 1] if i else ""
        if word in BANNING:
            return True
        if word not in NOUN_OR_VERB or before in DETERMINERS or (i and self.things.kind(i - 1) == "flow"):
            return False
        if before in VERB_MARKS:
            return True
        return bool(before and following) and following not in LINKS | BE and word.endswith("s")

    def _denial(self, i: int) -> int:
        """-1 where what happens at ``i``, or to its object, is denied an odd number of times, else 1."""
        start = max(0, i - DENIAL_REACH)
        while "," in self.words[start:i]:
            start += 1
        denied = sum(
            (self.words[j] in NEGATORS and self.things.after(j) not in NO_ADVERBS)
            or (j == i - 1 and self.words[j] in GERUND_STOPS and self.words[i].endswith("ing"))
            for j in range(start, i)
        )
        if self.words[i - 1 : i] == ["to"]:  # "refused, the paper says, to renew"
            denied += any(w.startswith(("refus", "declin")) for w in self.words[max(0, i - 2 * REACH) : start])
        noun = next((k for k in range(start, i) if k in self.things.taken and self.things.kind(k)), None)
        if noun is not None and not denied:
            denied += "no" in self.words[max(0, noun - 3) : noun]
        return -1 if denied % 2 else 1

    def _points(self, i: int) -> bool:
        """Whether the object of the verb at ``i`` is only pointed at."""
        return self.things.after(i) in ("it", "them")

    def _next(self, i: int) -> range:
        return self.things.following(i, 3)


def _suits(word: str, kind: Kind, noun: str, follows: bool) -> bool:
    """Whether a verb turns an object of this kind, after it or before."""
    if word in DENYING or word in GRANTING:
        return kind in ("licence", "nominal")
    if word in DEMANDING:
        return kind in ("licence", "control")
    if word in LOWERING or word in RAISING:
        return kind in ("amount", "levy")
    if word in CUTTING:
        return kind != "flow" or follows
    if word not in STARTING or word in IMPOSING or word in PROLONGING or word in GRANTING:
        return word not in STARTING or kind != "flow"
    return kind not in ("flow", "licence") and noun not in VAGUE_CONTROLS


def _suspended(words: list[str]) -> list[str]:
    """ "puts the controls on hold" as one verb where "puts" stands."""
    if SUSPENDED not in words:
        return words
    at = words.index(SUSPENDED)
    put = next((j for j in range(at - 1, -1, -1) if words[j] in ("put", "puts", "putting", "placed", "place")), None)
    if put is None:
        return words
    return [*words[:put], SUSPENDED, *words[put + 1 : at], *words[at + 1 :]]
