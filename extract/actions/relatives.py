"""Acts told in relative clauses: "Peru, which banned exports", "the curbs that Peru imposed"."""

from __future__ import annotations

import re

from extract.actions.clauses import clause_end
from extract.actions.direct import HEAD
from extract.actions.found import Found
from extract.actions.memory import Memory
from extract.actions.objects import CONTROL, NOT_EXPORT, PACT
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import FORMS, Act, Form
from extract.model import Sentence

_NOUN = re.compile(r"[a-z]+")
_ANNOUNCING = re.compile(
    r"\b(?:announcement|statement|plan|decree|notice|order|decision|move|deal|agreement|summit|meeting|conference)\b"
)


def phrase(tokens: Tokens, first: int, noun: int, start: int) -> int:
    """Index at which the noun phrase that ends at ``noun`` begins, ``first`` at the earliest."""
    while first < noun and (tokens.lows[first] in {",", "of", "and", "to", "that"} or tokens.starts[first] < start):
        first += 1
    for i in range(noun - 1, first - 1, -1):
        if tokens.lows[i] in {"and", "but", "under", "by"} or Form.PAST in FORMS.get(tokens.lows[i], ()):
            first = i + 1
            break
    if tokens.lows[noun][:1].isdigit():
        return noun - 2 if tokens.lows[noun - 1] in {"no", "nos"} else noun - 1  # "Order 7"
    return next((i for i in range(noun, first, -1) if tokens.lows[i] in {"the", "a", "an", "these"}), first)


class Relatives(Memory):
    """Relative clauses whose pronoun is the actor or the object of the act."""

    def _relative(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        comma = group.first - 2
        if tokens.lows[comma] != ",":
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        actor = self._cast.antecedent(tokens, comma)
        if actor is not None:
            return self._made(group, actor, actor.start, end, sentence, topic, rule + ".relative")
        near = self._text[tokens.starts[max(0, comma - 8)] : tokens.starts[comma]]
        if not _ANNOUNCING.search(near):
            return None
        actor = self._cast.subject(tokens, 0, comma)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, False)
        return self._made(group, actor, sentence.start, end, sentence, topic, rule + ".relative")

    def _object_relative(self, group: Group, tokens: Tokens, sentence: Sentence) -> Found | None:
        """ "The curbs, which Beijing imposed in April": the object stands before the actor."""
        if group.stand is not Stand.ACTIVE or group.entry.act not in {Act.IMPOSE, Act.EASE, Act.ALLY}:
            return None
        behind = tokens.lows[group.last + 1] if group.last + 1 < len(tokens) else ""
        if behind in {"the", "a", "an", "its", "their"}:
            return None
        pronoun = next(
            (i for i in range(group.first - 1, max(0, group.first - 15), -1) if tokens.lows[i] in {"which", "that"}), 0
        )
        if pronoun < 2:
            return None
        noun = pronoun - 2 if tokens.lows[pronoun - 1] == "," else pronoun - 1
        first = max(0, noun - 9)
        start, end = tokens.starts[first], tokens.ends[noun]
        control = group.entry.act in {Act.IMPOSE, Act.EASE}
        if not self._is_object(group, control, (start, tokens.starts[noun], end, tokens.ends[group.last]), sentence):
            return None
        actor = self._cast.subject(tokens, pronoun + 1, group.first)
        if actor is None or not actor.public:
            return None
        first = phrase(tokens, first, noun, sentence.start)
        end = clause_end(self._text, group, tokens, sentence.end, True)
        topic = "export_controls" if control else "alliances"
        return self._made(group, actor, tokens.starts[first], end, sentence, topic, "action.object-relative")

    def _is_object(self, group: Group, control: bool, place: tuple[int, int, int, int], sentence: Sentence) -> bool:
        """Is the antecedent a measure or a pact? ``place``: its first word, its last, its end, and the verb's end."""
        start, noun, end, behind = place
        found = list((CONTROL if control else PACT).finditer(self._matters.lowered, start, end))
        if control and self._matters.on_exports:
            found = found or list(HEAD.finditer(self._text, start, end))
            if found and NOT_EXPORT.search(
                self._matters.lowered, max(start, found[-1].start() - 14), found[-1].start()
            ):
                return False
        elif group.entry.lemma == "agree" and self._matters.beside(behind):
            found = found or list(_NOUN.finditer(self._text, noun, end))
        if not found or end - found[-1].end() > 30:
            return False
        if not control:
            return self._matters.of_minerals(sentence) or self._matters.named_pact(start, end)
        return self._matters.on_exports or self._matters.control(start, end, sentence)
