"""Readings of an act verb: active, passive, relative, participle, gerund. Each looks for the actor and the clause."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.actions.actors import Actor, actor_of
from extract.actions.clauses import clause_end, region
from extract.actions.direct import HEAD
from extract.actions.found import Found, is_joined, may_act, own_start
from extract.actions.matters import Matters
from extract.actions.objects import CONTROL, NOT_EXPORT, PACT
from extract.actions.papers import OPENS, paper
from extract.actions.subjects import Cast
from extract.actions.tokens import Group, Stand, Token
from extract.actions.verbs import FORMS, Act, Form
from extract.actions.vocabulary import ADVERBS, FINITE, PREPOSITIONS, WHEN, words
from extract.model import Sentence

_ANNOUNCING = re.compile(
    r"\b(?:announcement|statement|plan|decree|notice|order|decision|move|deal|agreement|summit|meeting|conference)\b"
)
_SUBORDINATE = words("after before when while since because although though as until where whereas")
_MORE = re.compile(r" (?:[\w-]+ ){0,3}(?:elements|metals|minerals|items|products)\b")
_NOUN = re.compile(r"[a-z]+")
_OWN = re.compile(r" (?:its|their) own(?=[.,;]| (?:in|on|last|this)\b)")
_SOON = 700
"""Characters within which a measure without an agent is still that of the side that acted last."""
_WHENEVER = words("after before when while as although though since because once hours days weeks months minutes")
_PREDICATE = re.compile(
    r"[,.;:)”\"]|\sand (?:the|a|an|its|has|have|was|were|is)\b|\s(?:has|have|had|was|were|is|are|will|would|to|that|"
    r"which)\b"
    r"|\b[A-Z]\w+(?P<verb>\s)(?!(?:in|on|at|of|for|with|from|by|and|or|last|this|over|under|during|since|earlier|"
    r"after|before|as|"
    r"against|to|into|late|early|alone|worth|between|months?|years?|weeks?|ago)\b)(?=[a-z]+ )"
)
"""Where the predicate begins of which a noun with its participle is the subject ("curbs imposed by China | cover")."""
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?")


def _only_when(tokens: list[Token], first: int, last: int) -> bool:
    """Does a phrase of time or manner alone stand before the verb?"""
    return first < last and tokens[first].low in PREPOSITIONS | ADVERBS | WHEN


def _nearest(tokens: list[Token], opened: tuple[int, str], last: int) -> tuple[int, str]:
    """Behind "When Peru taxed copper, Chile answered by": the clause of the gerund begins at the last comma."""
    if tokens[opened[0]].low not in _WHENEVER:
        return opened
    comma = next((i for i in range(last - 1, opened[0], -1) if tokens[i].low == ","), None)
    return (comma + 1, opened[1]) if comma is not None and comma + 1 < last else opened


class Readings:
    """Reads act verbs in one document, sentence by sentence; remembers who acted on exports last."""

    def __init__(self, text: str, cast: Cast, matters: Matters) -> None:
        self._text = text
        self._cast = cast
        self._matters = matters
        self._latest: tuple[Actor | None, int] = (None, 0)
        self._allied: tuple[Actor | None, int] = (None, 0)

    def remember(self, act: Found) -> None:
        """Keep the actor of an act on exports for measures that follow without one; of a pact likewise."""
        if act.topic == "alliances":
            self._allied = act.actor, act.end
        if act.topic == "export_controls" and act.actor.public:
            self._latest = act.actor, act.end

    def read(self, group: Group, tokens: list[Token], sentence: Sentence, done: list[Found]) -> Found | None:
        matter = self._matters.of(group, tokens, sentence) or self._goes_on(group, tokens, sentence, done)
        if matter is None:
            return self._object_relative(group, tokens, sentence)
        if group.entry.lemma == "agree" and (relative := self._object_relative(group, tokens, sentence)):
            return relative
        topic, rule = matter
        if group.stand is Stand.REDUCED:
            if rule == "action.convene":
                return None
            return self._reduced(group, tokens, sentence, topic, rule)
        if group.stand is Stand.GERUND:
            return self._gerund(group, tokens, sentence, topic, rule, done)
        if group.stand is Stand.PASSIVE:
            return self._passive(group, tokens, sentence, topic, rule)
        return self._active(group, tokens, sentence, topic, rule, done)

    def _goes_on(
        self, group: Group, tokens: list[Token], sentence: Sentence, done: list[Found]
    ) -> tuple[str, str] | None:
        """ "Has also threatened to limit products", "it added graphite": an act that goes on with the one before."""
        if group.stand is not Stand.ACTIVE or group.last + 1 >= len(tokens):
            return None
        start, end = tokens[group.last].end, tokens[min(len(tokens) - 1, group.last + 5)].end
        if group.entry.act is Act.STOP and done and done[-1].topic == "export_controls":
            return ("export_controls", "action.stop") if self._matters.products(start, end) else None
        # "Peru imposed a quota, and Chile has lifted its own."
        own = group.entry.act in {Act.IMPOSE, Act.EASE} and _OWN.match(self._text, start)
        if own and done and done[-1].topic == "export_controls":
            return "export_controls", f"action.{group.entry.act}"
        near = self._latest[0] is not None and sentence.start - self._latest[1] < _SOON // 2
        if (near or (done and done[-1].topic == "export_controls")) and self._matters.vague(
            group, start, tokens[min(len(tokens) - 1, group.last + 12)].end
        ):
            return "export_controls", f"action.{group.entry.act}"
        soon = self._latest[0] is not None and sentence.start - self._latest[1] < _SOON
        if soon and group.entry.act is Act.PLACE and group.entry.lemma == "add":
            mineral = any(
                m.type == "mineral" for m in self._matters.between(start, tokens[group.last + 1].end + 1)
            ) or _MORE.match(self._text, start)
            return ("export_controls", "action.place") if mineral else None
        return None

    def _active(
        self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str, done: list[Found]
    ) -> Found | None:
        before = tokens[group.first - 1].low if group.first else ""
        if before in {"which", "who", "that"} and group.first > 1:
            return self._relative(group, tokens, sentence, topic, rule)
        opened = region(tokens, group)
        if opened is None:
            return None
        first, opener = opened
        if first >= group.first:
            return None
        joined = is_joined(before, first, done)
        actor = self._cast.subject(tokens, first, group.first, joined)
        if actor is None and joined and done:
            actor = done[-1].actor
        if actor is None and opener in {"and", "but"} and done and _only_when(tokens, first, group.first):
            # "…, and in the same breath halted exports": the subject is that of the act before.
            actor, joined = done[-1].actor, True
        if actor is None and topic == "export_controls":
            actor = self._issuer(group, tokens, first, sentence)
        if actor is None or not may_act(actor, group, topic, self._matters.between(sentence.start, sentence.end)):
            return None
        if self._asks(group, tokens):
            return None
        if tokens[first].low == "according":
            first = next((i + 1 for i in range(first, group.first - 1) if tokens[i].low == ","), first)
        start = tokens[own_start(tokens, group.first)].start if joined else self._main(tokens, first, actor)
        subordinate = opener in _SUBORDINATE
        end = clause_end(self._text, group, tokens, sentence.end, subordinate)
        made = self._made(group, actor, start, end, sentence, topic, rule)
        return replace(made, joined=True) if made and joined else made

    def _issuer(self, group: Group, tokens: list[Token], first: int, sentence: Sentence) -> Actor | None:
        """Who issued the paper that is the subject: its signer or owner, else who acted last."""
        head = paper(tokens, first, group.first)
        if head is None:
            goes_on = tokens[first].low == "it" and first + 1 >= group.first - 1 and self._of_a_paper(sentence)
            return self._known("export_controls", sentence) if goes_on else None
        for k in range(head + 1, group.first):
            if tokens[k].low == "by" and (signer := self._cast.subject(tokens, k + 1, min(group.first, k + 9))):
                return signer
        owner = self._cast.inside(tokens[first].start, tokens[head].start)
        return actor_of(owner[0]) if owner else self._known("export_controls", sentence) or self._cast.home

    def _of_a_paper(self, sentence: Sentence) -> bool:
        """Is the sentence before about a decree or the like?"""
        return OPENS.match(self._text, self._before(sentence)) is not None

    def _before(self, sentence: Sentence) -> int:
        return self._cast.sentence_before(sentence.start)

    def _asks(self, group: Group, tokens: list[Token]) -> bool:
        """ "Japan asked Vietnam to lift its curbs": what another side is asked for is not done."""
        asked = next((t for t in tokens[group.first : group.verb] if t.low in {"asked", "told"}), None)
        return asked is not None and any(
            m.type in {"country", "bloc"} for m in self._cast.inside(asked.end, tokens[group.verb].start)
        )

    def _main(self, tokens: list[Token], first: int, actor: Actor) -> int:
        """Where the act's own clause begins: behind one that only tells when."""
        start = tokens[first].start
        if tokens[first].low not in _WHENEVER:
            return start
        comma = next((i for i in range(first, len(tokens)) if tokens[i].low == ","), None)
        if comma is None or not (tokens[comma].end < actor.start <= tokens[comma].end + 6):
            return start
        told = any(
            t.low in FINITE or t.low.endswith("ed") or Form.PAST in FORMS.get(t.low, ()) for t in tokens[first:comma]
        )
        return tokens[comma + 1].start if told else start

    def _relative(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> Found | None:
        comma = group.first - 2
        if tokens[comma].low != ",":
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        actor = self._cast.antecedent(tokens, comma)
        if actor is not None:
            return self._made(group, actor, actor.start, end, sentence, topic, rule + ".relative")
        near = self._text[tokens[max(0, comma - 8)].start : tokens[comma].start]
        if not _ANNOUNCING.search(near):
            return None
        actor = self._cast.subject(tokens, 0, comma)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, False)
        return self._made(group, actor, sentence.start, end, sentence, topic, rule + ".relative")

    def _object_relative(self, group: Group, tokens: list[Token], sentence: Sentence) -> Found | None:
        """ "The curbs, which Beijing imposed in April": the object stands before the actor."""
        if group.stand is not Stand.ACTIVE or group.entry.act not in {Act.IMPOSE, Act.EASE, Act.ALLY}:
            return None
        if group.last + 1 < len(tokens) and tokens[group.last + 1].low in {"the", "a", "an", "its", "their"}:
            return None
        pronoun = next(
            (i for i in range(group.first - 1, max(0, group.first - 10), -1) if tokens[i].low in {"which", "that"}), 0
        )
        if pronoun < 2:
            return None
        noun = pronoun - 2 if tokens[pronoun - 1].low == "," else pronoun - 1
        first = max(0, noun - 6)
        start, end = tokens[first].start, tokens[noun].end
        control = group.entry.act in {Act.IMPOSE, Act.EASE}
        found = list((CONTROL if control else PACT).finditer(self._text, start, end))
        if control and self._matters.on_exports:
            found = found or list(HEAD.finditer(self._text, start, end))
            if found and NOT_EXPORT.search(self._text, max(start, found[-1].start() - 14), found[-1].start()):
                return None
        elif group.entry.lemma == "agree" and self._matters.beside(tokens[group.last].end):
            found = found or list(_NOUN.finditer(self._text, tokens[noun].start, end))
        if not found or tokens[noun].end - found[-1].end() > 30:
            return None
        known = control and (self._matters.on_exports or self._matters.control(start, end, sentence))
        if not (known if control else self._matters.of_minerals(sentence)):
            return None
        actor = self._cast.subject(tokens, pronoun + 1, group.first)
        if actor is None or not actor.public:
            return None
        while first < noun and (
            tokens[first].low in {",", "of", "and", "to", "that"} or tokens[first].start < sentence.start
        ):
            first += 1
        for i in range(noun, first, -1):
            if tokens[i].low in {"the", "a", "an", "these"}:
                first = i
                break
        end = clause_end(self._text, group, tokens, sentence.end, True)
        topic = "export_controls" if control else "alliances"
        return self._made(group, actor, tokens[first].start, end, sentence, topic, "action.object-relative")

    def _gerund(
        self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str, done: list[Found]
    ) -> Found | None:
        """Its subject is that of the clause it hangs on."""
        earlier = [f for f in done if f.group.first < group.first]
        before = tokens[group.first - 1].low
        actor = earlier[-1].actor if earlier else None
        opened = None
        if actor is None and before in {"and", "as"}:
            return None
        if actor is not None and topic == "alliances" and before == ",":
            return None  # "signed a treaty, ending talks": what the act led to
        if actor is None:
            opened = region(tokens, group)
            if opened is None or opened[0] >= group.first - 1:
                return None
            opened = _nearest(tokens, opened, group.first - 1)
            actor = self._cast.subject(tokens, opened[0], group.first - 1)
            if actor is None or any(
                t.low
                in {
                    "accused",
                    "accuses",
                    "avoid",
                    "consider",
                    "considering",
                    "considered",
                    "will",
                    "would",
                    "could",
                    "may",
                    "might",
                    "without",
                }
                for t in tokens[opened[0] : group.first]
            ):
                return None
        if not may_act(actor, group, topic, self._matters.between(sentence.start, sentence.end)):
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        start = tokens[group.first].start
        if not earlier and before in {"by", ","}:
            # "Hit back by requiring licences", "led the way, banning ore": only the whole clause tells the act.
            start = self._main(tokens, opened[0], actor) if opened else start
        return self._made(group, actor, start, end, sentence, topic, rule + ".gerund")

    def _passive(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> Found | None:
        opened = region(tokens, group)
        if opened is None:
            return None
        first = opened[0]
        relative = group.first and tokens[group.first - 1].low in {"which", "that"}
        actor = self._cast.agent(tokens, group.last + 1) if group.entry.act is not Act.MET else None
        if group.entry.act is Act.MET:
            actor = self._known(topic, sentence)
            first = 0
        elif actor is None:
            if first >= group.first:
                return None
            if group.entry.act is Act.LICENSE:
                return None
            actor = self._cast.owner(tokens[first].start, tokens[group.first - 1].end, sentence)
            if actor is None and topic == "alliances":
                actor = self._cast.party(tokens[first].start, tokens[group.first - 1].end)
            actor = actor or self._known(topic, sentence)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, bool(relative) or first > 0)
        return self._made(group, actor, tokens[first].start, end, sentence, topic, rule + ".passive")

    def _known(self, topic: str, sentence: Sentence) -> Actor | None:
        """Whose act on exports was told just before, where this sentence names no side but destinations."""
        actor, at = self._allied
        if topic == "alliances" and actor and sentence.start - at < _SOON:
            return actor
        actor, at = self._latest
        if topic != "export_controls":
            return None
        return actor if actor and sentence.start - at < _SOON else self._cast.controller

    def _reduced(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> Found | None:
        actor = self._cast.agent(tokens, group.verb + 1, 7)
        if actor is None:
            return None
        first = group.first - 1 - (tokens[group.first - 1].low == ",")
        while first > 0 and tokens[first].low not in {"a", "an", "the", ",", ";", "and"} and group.first - first < 9:
            first -= 1
        if tokens[first].low in {",", ";", "and"}:
            first += 1
        end = sentence.end
        at, last = max(actor.end, tokens[group.verb].end), actor.start
        for name in self._cast.inside(at, end):
            if not _LISTED.fullmatch(self._text[at : name.start]):
                break
            at, last = name.end, name.start
        if m := _PREDICATE.search(self._text, last if at > tokens[group.verb].end else at, sentence.end):
            end = m.start("verb") if m["verb"] else m.start()
        return self._made(group, actor, tokens[first].start, end, sentence, topic, rule + ".participle")

    def _made(
        self, group: Group, actor: Actor, start: int, end: int, sentence: Sentence, topic: str, rule: str
    ) -> Found | None:
        text = self._text
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
            end -= 1
        if start > sentence.start and end == sentence.end and text[end - 1] in ".!":
            end -= 1
        return Found(group, actor, start, end, topic, rule) if end > start else None
