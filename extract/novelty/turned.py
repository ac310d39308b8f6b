"""What can be turned in a clause: a control, a quota, a levy, a flow, a licence, or a turn told as a noun."""

from __future__ import annotations

from typing import Literal

from extract.novelty.turns import (
    AMOUNTS,
    BANNING,
    CONTROLS,
    FLOWS,
    LEVIES,
    LICENCES,
    LINKS,
    LISTED,
    LISTS,
    NOMINAL,
    NOUN_OR_VERB,
    REGIMES,
    USES,
)

Kind = Literal["control", "amount", "levy", "flow", "licence", "nominal", ""]

HEAD_REACH = 5
"""Words between a noun and the one that it is a part of ("suspension of the export controls")."""
COMPLEMENT_REACH = 6
"""Words from a turn told as a noun to what it turns."""


class Things:
    """The nouns of a clause. ``taken``: places that a verb, or another noun, has already made its own."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.taken: set[int] = set()

    def kind(self, j: int) -> Kind:
        """What stands at ``j``; empty for what cannot be turned."""
        word = self.words[j]
        if word in LICENCES:
            return "control" if self.after(j) in REGIMES else "licence"
        if word in NOMINAL:
            return "" if self.after(j) in USES else "nominal"
        if word in AMOUNTS:
            return "amount"
        if word in LEVIES:
            return "levy"
        if word in CONTROLS or (word in BANNING and word.endswith("ing")):
            return "control"
        if word in LISTS and j and self.words[j - 1] in LISTED:
            return "control"
        return "flow" if word in FLOWS else ""

    def value(self, j: int) -> int:
        """1 for what restricts, -1 for what lets through, 0 for a turn without an object."""
        kind = self.kind(j)
        if kind != "nominal":
            return -1 if kind in ("flow", "licence") else 1
        sign = NOMINAL[self.words[j]]
        for k in self.following(j, COMPLEMENT_REACH):
            if k not in self.taken and self.kind(k) and not LINKS.isdisjoint(self.words[j + 1 : k]):
                target = self._last(k)
                self.take(j, target)
                return sign * self.value(target)
        if j and self.kind(j - 1) in ("control", "flow"):
            return sign * self.value(j - 1)
        return sign if self.words[j].startswith(("exempt", "waiver")) else 0

    def head(self, j: int, verb: int) -> int:
        """The noun that the one at ``j`` belongs to: "export ban", "ban on exports", "suspension of the controls"."""
        j = self._last(j)
        k = j - 1
        while k > max(0, j - HEAD_REACH) and self.words[k] not in LINKS and k != verb:
            k -= 1
        if k <= 0 or self.words[k] not in LINKS or k - 1 in (verb, *self.taken):
            return j
        whole = self.kind(k - 1)
        return self.head(k - 1, verb) if whole and whole != "flow" else j

    def take(self, first: int, last: int) -> None:
        """Speak for all that can be turned from ``first`` to ``last``, and for the flow that a control there is on."""
        first, last = min(first, last), max(first, last)
        self.taken.update(j for j in range(first, last + 1) if self.kind(j) or self.words[j] in BANNING | NOUN_OR_VERB)
        if self.after(last) in LINKS:
            self.taken.update(j for j in self.following(last, 4) if self.kind(j) == "flow")

    def after(self, j: int) -> str:
        return self.words[j + 1] if j + 1 < len(self.words) else ""

    def following(self, j: int, count: int) -> range:
        """The places after ``j``, ``count`` at most."""
        return range(j + 1, min(j + 1 + count, len(self.words)))

    def _last(self, j: int) -> int:
        """The last of a run of nouns: the controls of "export controls"."""
        while j + 1 < len(self.words) and self.kind(j) in ("flow", "licence") and self.kind(j + 1):
            j += 1
        return j
