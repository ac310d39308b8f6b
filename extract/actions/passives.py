"""Acts told by a participle: "was banned", "a deal struck between", and measures without an agent."""

from __future__ import annotations

import re

from extract.actions.actors import Actor
from extract.actions.clauses import clause_end, region
from extract.actions.found import Found
from extract.actions.memory import Memory
from extract.actions.relatives import phrase
from extract.actions.stretches import antecedent, gives
from extract.actions.tokens import Group, Tokens
from extract.actions.verbs import FORMS, Act, Form
from extract.actions.vocabulary import ADVERBS, MODALS, words
from extract.model import Sentence

_PREDICATE = re.compile(
    r"[;:)”\"]|,(?!\d)|(?<!\b[A-Z])\.(?!\w)|\sand (?:the|a|an|its|has|have|was|were|is)\b"
    r"|\s(?:has|have|had|was|were|is|are|will|would|to|that|which|while)\b"
    r"|\b[A-Z]\w+(?P<verb>\s)(?!(?:in|on|at|of|for|with|from|by|and|or|last|this|over|under|during|since|earlier|"
    r"after|before|as|"
    r"against|to|into|late|early|alone|worth|between|months?|years?|weeks?|ago|government|ministry|customs|foreign|"
    r"trade|mines?|mining|commerce|parliament|cabinet|president|premier|minister|regulator|commission|authorities|"
    r"office|officials)\b)(?=[a-z]+ )"
)
"""Where the predicate begins of which a noun with its participle is the subject ("curbs imposed by China | cover")."""
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?")
_EXPORT_PERMITS = re.compile(r"\b[Ee]xport (?:licen[cs]es?|permits?|approvals?)\b")
_EXPORTING = re.compile(r"\bexport\w*\b|\bto ship\b")
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december yesterday"
)
_BINDING = words("will must may would shall need needs have has can")


_BEFORE_PHRASE = words(', ; and “ " : — –')
_WITHIN_PHRASE = words("a an the")
"""Where a noun phrase begins: behind the one, with the other."""


def _dated(tokens: Tokens, i: int) -> bool:
    """Does the verb before ``i`` name its day or month, as a single act does?"""
    return not _DAYS.isdisjoint(tokens.lows[i : i + 8])


def noun_phrase(tokens: Tokens, group: Group) -> int:
    """Index at which the noun with its participle begins."""
    first = group.first - 1 - (tokens.lows[group.first - 1] == ",")
    while (
        first > 0
        and tokens.lows[first] not in _BEFORE_PHRASE
        and tokens.lows[first] not in _WITHIN_PHRASE
        and group.first - first < 9
    ):
        first -= 1
        if _governs(tokens, first) and first + 1 < group.first:
            break
    return first + (tokens.lows[first] in _BEFORE_PHRASE or _governs(tokens, first))


def _governs(tokens: Tokens, i: int) -> bool:
    """Is the word ``i`` the verb whose object begins behind it ("would lift | controls imposed in April")?"""
    before = tokens.lows[i - 1] if i else ""
    if before in MODALS:
        return tokens.lows[i] not in ADVERBS
    known = Form.BASE in FORMS.get(tokens.lows[i], ())
    return known and (before == "to" or before in ADVERBS or before.endswith("ly"))


class Passives(Memory):
    """Passives, reduced relatives and acts without an agent."""

    def _passive(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        opened = region(tokens, group.first)
        if opened is None:
            return None
        first = opened[0]
        if group.entry.act is Act.EFFECT and opened[1] in {"before", "until", "since"}:
            return None  # "before the ban took effect"
        head = antecedent(group, tokens)
        relative = head is not None
        if head is not None:
            first = phrase(tokens, max(0, head - 9), head, sentence.start)
        actor = self._cast.agent(tokens, group.last + 1, 18) if group.entry.act is not Act.MET else None
        if actor is None and group.verb > group.first + 1:
            actor = self._cast.agent(tokens, group.first + 1, group.verb - group.first)
        if group.entry.act is Act.MET:
            actor = self._known(topic, sentence)
            first = 0
        elif actor is None:
            if first >= group.first:
                return None
            if group.entry.act is Act.SEIZE:
                return None  # "three vessels were turned away": by whom is not told
            if group.entry.act is Act.LICENSE and not _EXPORT_PERMITS.search(
                self._text, tokens.starts[first], tokens.starts[group.first]
            ):
                return self._given(group, tokens, sentence, topic, rule) if gives(group, tokens) else None
            if group.entry.lemma == "admit":
                actor = self._cast.subject(tokens, first, group.first)
            actor = actor or self._unnamed(tokens.starts[first], tokens.ends[group.first - 1], sentence, topic)
            if actor is None and not first and (group.entry.act is Act.LICENSE or _dated(tokens, group.last + 1)):
                actor = self._cast.home
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, relative or first > 0)
        return self._made(group, actor, tokens.starts[first], end, sentence, topic, rule + ".passive")

    def _given(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        """ "The miner was granted a permit to export": who gave it is the state that the text is about."""
        end = clause_end(self._text, group, tokens, sentence.end, True)
        actor = self._known(topic, sentence) or self._cast.home
        if actor is None or not _EXPORTING.search(self._text, tokens.ends[group.verb], end):
            return None
        before = tokens.lows[group.first - 1]
        opened = region(tokens, group.first)
        first = group.first if before in {"which", "who"} or opened is None else opened[0]
        return self._made(group, actor, tokens.starts[first], end, sentence, topic, rule + ".passive")

    def _reduced(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        if not group.verb:
            return self._fronted(group, tokens, sentence, topic, rule)
        actor = self._cast.agent(tokens, group.verb + 1, 12)
        first = noun_phrase(tokens, group)
        if actor is None:
            if group.entry.act is Act.LICENSE or "by" in tokens.lows[group.verb + 1 : group.verb + 6]:
                return None  # "issued by the city": somebody else
            end = self.phrase_end(tokens.ends[group.verb], sentence.end)
            if topic == "alliances":
                # "approved last night in Oslo and Ottawa"; else whose pact was told of last
                actor = self._cast.party(tokens.ends[group.verb], end) or self._known(topic, sentence)
            else:
                actor = self._unnamed(tokens.starts[first], tokens.starts[group.verb], sentence, topic)
            if actor is None and (topic != "alliances" or self._matters.mineral(sentence.start, sentence.end)):
                actor = self._cast.home
            if actor is None:
                return None
            return self._made(group, actor, tokens.starts[first], end, sentence, topic, rule + ".participle")
        end = sentence.end
        at, last = max(actor.end, tokens.ends[group.verb]), actor.start
        for name in self._cast.inside(at, end):
            if not _LISTED.fullmatch(self._text[at : name.start]):
                break
            at, last = name.end, name.start
        end = self.phrase_end(last if at > tokens.ends[group.verb] else at, end)
        start = tokens.starts[first]
        if tokens.lows[first - 1] == "under" and not _BINDING.isdisjoint(tokens.lows[: first - 1]):
            start = sentence.start  # "will need a permit under a rule issued by": the rule is told by its sentence
        return self._made(group, actor, start, end, sentence, topic, rule + ".participle")

    def phrase_end(self, at: int, limit: int) -> int:
        """Where a noun with its participle ends: before what it is the subject of."""
        m = _PREDICATE.search(self._text, at, limit)
        return (m.start("verb") if m["verb"] else m.start()) if m else limit

    def _fronted(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        """ "Announced on Monday, the Vietnamese scheme will oblige exporters to": the whole sentence tells the act."""
        comma = tokens.opening_comma()
        actor = self._cast.agent(tokens, 1, comma)
        start, end = tokens.ends[comma], tokens.ends[min(len(tokens) - 1, comma + 7)]
        actor = actor or self._unnamed(start, end, sentence, topic)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, False)
        return self._made(group, actor, sentence.start, end, sentence, topic, rule + ".participle")

    def _unnamed(self, start: int, end: int, sentence: Sentence, topic: str) -> Actor | None:
        """Whose paper it is that stands there: its owner, the first side of it, or who acted last."""
        actor = self._cast.owner(start, end, sentence)
        if actor is None and topic == "alliances":
            actor = self._cast.party(start, end)
        return actor or self._known(topic, sentence)
