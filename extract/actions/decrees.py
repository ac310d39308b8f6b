"""What a state orders as a claim: "nobody may ship ore without a licence, the cabinet decreed on Tuesday"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.actions.clauses import clause_end
from extract.actions.found import Found
from extract.actions.memory import Memory
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.vocabulary import ADVERBS, WHEN, words
from extract.model import Sentence

_ADVERBIAL = WHEN | ADVERBS | words("last this week month night year")
_TOPIC = "export_controls"
_OBLIGES = re.compile(
    r"\b(?:must|may|shall|can|cannot|(?:is|are|was|were) to|(?:will|would|has|have|had) (?:to|need|require|have to)|"
    r"needs?|(?:will|would) (?:no longer )?be (?:allowed|barred|banned|halted|subject|required|capped|limited)|"
    r"requires?)\b"
)
_JUDGES = re.compile(r"\b(?:[Cc]ourts?|[Tt]ribunal|[Jj]udges?|[Pp]anel|WTO|World Trade)\b")
_LEAVES = re.compile(
    r"\b(?:export\w*|ship(?:s|ped|ping|pers?|ments?)?|sail|leave|abroad|overseas|consignments?|cargo(?:es)?|outbound|"
    r"sold to foreign\w*|cross the border|at the border)\b",
    re.IGNORECASE,
)


class Decrees(Memory):
    """Orders told by their words, in front of the verb or behind "that"."""

    def _decreed(self, group: Group, tokens: Tokens, sentence: Sentence, done: list[Found]) -> Found | None:
        if group.stand is not Stand.ACTIVE:
            return None
        behind = group.last + 1
        if behind < len(tokens) and tokens.lows[behind] == "that":
            end = clause_end(self._text, group, tokens, sentence.end, False)
            if not self._orders(tokens.ends[behind], end, sentence):
                return None
            first, start = 0, sentence.start
        else:
            comma = self._claimed(group, tokens)
            if comma is None or not self._orders(sentence.start, tokens.starts[comma], sentence):
                return None
            first, start = comma + 1, sentence.start
            end = clause_end(self._text, group, tokens, sentence.end, True)
        if not first and done and tokens.lows[group.first - 1] in {",", "and"}:
            made = self._made(group, done[-1].actor, tokens.starts[group.first], end, sentence, _TOPIC, "action.decree")
            return replace(made, joined=True) if made else None
        actor = self._cast.subject(tokens, first, group.first)
        if actor is None or not actor.public or _JUDGES.search(actor.name):
            return None
        return self._made(group, actor, start, end, sentence, _TOPIC, "action.decree")

    def _claimed(self, group: Group, tokens: Tokens) -> int | None:
        """Index of the comma that parts the claim from who decreed it; None where the verb has an object."""
        i = group.last + 1
        while i < len(tokens) and (tokens.lows[i] in _ADVERBIAL):
            i += 1
        if i < len(tokens) and tokens.lows[i] != ",":
            return None
        commas = (k for k in range(group.first - 1, max(0, group.first - 8), -1) if tokens.lows[k] == ",")
        return next(commas, None)

    def _orders(self, start: int, end: int, sentence: Sentence) -> bool:
        """Does the claim oblige those who ship minerals?"""
        text = self._text
        if not (_OBLIGES.search(text, start, end) and _LEAVES.search(text, start, end)):
            return False
        return self._matters.trade and self._matters.of_minerals(sentence)
