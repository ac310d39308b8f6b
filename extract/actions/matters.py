"""What an act is about: the object of its verb, and whether that makes it an act of a watched topic."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from extract.actions.clauses import Group, Stand, Token, region
from extract.actions.vocabulary import (
    CONTROL,
    DEMONYMS,
    EXPORTED,
    FLOW,
    JOINING,
    LICENCE,
    MANY_SIDED,
    MEETING,
    NOT_EXPORT,
    OTHER_GOODS,
    PACT,
    SUBJECT_MATTER,
    Act,
    words,
)
from extract.model import Document, Mention, Sentence

_REACH = 16
"""Words after a verb within which its object must begin."""
_SIGNED = re.compile(r" (?:in|on|up|at|to it|it|the (?:text|document))\b")
_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|similar|under|new)[ ]$")


_PROMISING = words("announced agreed declared pledged")
"""Verbs whose "that"-clause is what was done ("announced that it would suspend the ban")."""
_AGAIN = re.compile(r" (?:them|it|(?:the|these|those|its|such) (?:measures?|rules?|steps?|move|policy|order))\b")


class Matters:
    """Objects of acts in one document."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self._text = document.text
        self._mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self._mentions]
        self._sentence_starts = [s.start for s in document.sentences]

    @cached_property
    def _dense(self) -> bool:
        """The article is about minerals: a measure or a pact in it need not name one again."""
        needed = max(4, len(self._text) / 600)
        named = sum(m.type == "mineral" for m in self._mentions)
        return named >= needed or len(SUBJECT_MATTER.findall(self._text)) >= needed

    def of(self, group: Group, tokens: list[Token], sentence: Sentence) -> tuple[str, str] | None:
        """Topic and rule, if the object of the verb makes it an act of either."""
        start, end = _stretch(group, tokens, sentence)
        (act,) = group.entry.acts
        if act in {Act.IMPOSE, Act.EASE, Act.STOP, Act.LICENSE}:
            found = self._restricts(act, start, end, sentence)
            return ("export_controls", f"action.{act}") if found else None
        if act is Act.EFFECT and self.control(start, end, sentence):
            return "export_controls", "action.effect"
        found = self._allies(act, group, tokens, start, end, sentence)
        return ("alliances", f"action.{act}") if found else None

    def _restricts(self, act: Act, start: int, end: int, sentence: Sentence) -> bool:
        if act is Act.STOP:
            return self._flow(start, end)
        if act is Act.LICENSE:
            exported = EXPORTED.search(self._text, sentence.start, sentence.end)
            return exported is not None and LICENCE.search(self._text, start, end) is not None
        return self.control(start, end, sentence)

    def _allies(self, act: Act, group: Group, tokens: list[Token], start: int, end: int, sentence: Sentence) -> bool:
        text = self._text
        if act is Act.TEAM:
            joint = group.entry.lemma in {"partner", "team"} or tokens[group.first].low == "agreed"
            return joint and group.stand is Stand.ACTIVE and self._mineral(start, end) and self._many_sided(sentence)
        signs = group.entry.lemma in {"sign", "put"}
        if signs and not self._pact(start, end) and _SIGNED.match(text, tokens[group.last].end):
            start = self._before(sentence)
        named = self._named_pact(start, end)
        if act is Act.EFFECT:
            return named
        if not named and not self.of_minerals(sentence):
            return False
        if act is Act.CONVENE:
            return MEETING.search(text, start, end) is not None or PACT.search(text, start, end) is not None
        return named or (self._pact(start, end) and (group.entry.lemma in JOINING or self._many_sided(sentence)))

    def control(self, start: int, end: int, sentence: Sentence) -> bool:
        """A measure on exports in this stretch, or a pronoun for one that the sentences before name."""
        if _AGAIN.match(self._text, start):
            start, end = self._before(sentence), sentence.start
        for m in CONTROL.finditer(self._text, start, end):
            if NOT_EXPORT.search(self._text, max(start, m.start() - 14), m.start()):
                continue
            if self._of_other_goods(m.end(), end):
                continue
            if m["loose"] and self._dense and _DEFINITE.search(self._text, max(0, m.start() - 12), m.start()):
                return True
            if (
                not m["loose"]
                or EXPORTED.search(self._text, self._before(sentence), sentence.end)
                or self._mineral(start, end)
            ):
                return True
        return False

    def _flow(self, start: int, end: int) -> bool:
        m = FLOW.search(self._text, start, end)
        if m is None or self._of_other_goods(m.end(), end):
            return False
        if m[0].lower().startswith(("export", "shipment", "shipping", "outflow")):
            return True
        return self._mineral(start, end)

    def _of_other_goods(self, start: int, end: int) -> bool:
        """Chips, oil or wheat right behind the measure, and no mineral in the clause."""
        stop = min(end, start + 60)
        return OTHER_GOODS.search(self._text, start, stop) is not None and not self._mineral(start, stop)

    def _pact(self, start: int, end: int) -> bool:
        return PACT.search(self._text, start, end) is not None or any(
            m.type == "agreement" for m in self.between(start, end)
        )

    def _mineral(self, start: int, end: int) -> bool:
        return (
            any(m.type == "mineral" for m in self.between(start, end))
            or SUBJECT_MATTER.search(self._text, start, end) is not None
        )

    def _named_pact(self, start: int, end: int) -> bool:
        """An agreement by its name: the gazetteer's, or a capitalised one ("the Lisbon Compact")."""
        if any(m.type == "agreement" for m in self.between(start, end)):
            return True
        return any(
            m[0][0].isupper()
            and self._text[m.start() - 1] == " "
            and self._text[max(0, m.start() - 30) : m.start()].rstrip().split(" ")[-1][:1].isupper()
            for m in PACT.finditer(self._text, start, end)
        )

    def of_minerals(self, sentence: Sentence) -> bool:
        """Minerals in the sentence or the two before it."""
        return self._dense or self._mineral(self._before(sentence), sentence.end)

    def _before(self, sentence: Sentence) -> int:
        i = bisect_left(self._sentence_starts, sentence.start)
        return self._sentence_starts[max(0, i - 2)]

    def _many_sided(self, sentence: Sentence) -> bool:
        inside = self.between(sentence.start, sentence.end)
        sides = {
            m.country or m.name for m in inside if m.type in {"country", "bloc", "person", "organization", "place"}
        }
        sides -= {m.name for m in inside if m.country is None and m.type not in {"country", "bloc"}}
        sides |= {
            DEMONYMS[t][1]
            for t in re.findall(r"[A-Z][a-z]+", self._text[sentence.start : sentence.end])
            if t in DEMONYMS
        }
        return (
            len(sides) > 1
            or any(m.type in {"bloc", "agreement"} or m.country == "EU" for m in inside)
            or bool(MANY_SIDED.search(self._text, sentence.start, sentence.end))
        )

    def between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _stretch(group: Group, tokens: list[Token], sentence: Sentence) -> tuple[int, int]:
    """Where the object of a verb is looked for: before a passive, after anything else."""
    if group.stand in {Stand.PASSIVE, Stand.REDUCED}:
        opened = region(tokens, group)
        start = tokens[opened[0]].start if opened and opened[0] < len(tokens) else sentence.start
        return max(start, tokens[max(0, group.first - _REACH)].start), tokens[group.first].start
    apart = group.last > group.verb + 1
    start = tokens[group.verb if apart else group.last].end
    return start, _object_end(tokens, group, tokens[min(len(tokens) - 1, group.last + _REACH)].end)


def _object_end(tokens: list[Token], group: Group, end: int) -> int:
    """The object ends where another clause begins."""
    for i in range(group.last + 1, min(len(tokens), group.last + _REACH + 1)):
        low = tokens[i].low
        if low in {";", "but", "because", "while", "although", "if", "when", "?", "said"} or (
            low == ","
            and i + 1 < len(tokens)
            and tokens[i + 1].low in {"which", "who", "but", "and", "citing", "saying", "according"}
        ):
            return tokens[i].start
        if (low in {"that", "which"} and tokens[group.verb].low not in _PROMISING) or (
            low in {"after", "before"} and i > group.last + 1
        ):
            return tokens[i].start
    return end
