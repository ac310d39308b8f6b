"""Readings of an act verb: active, passive, relative, participle, gerund. Each looks for the actor and the clause."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.actions.actors import Actor
from extract.actions.clauses import clause_end, opens_with_body, region
from extract.actions.contacts import Contacts
from extract.actions.decrees import Decrees
from extract.actions.found import Found, is_joined, may_act, own_start
from extract.actions.governed import absolute
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import Act
from extract.actions.vocabulary import ADVERBS, PREPOSITIONS, WHEN, words
from extract.actions.weighed import Weighed
from extract.model import Sentence

_FRONTING = words("after by since upon on")
"""Before a gerund at the head of a sentence."""
_HANGING = words(", by after since despite and as well")
_OPENING = 9
_NEAR = 24
"""Words and characters behind a comma within which a subject begins."""
_LISTING = words("add put strike cross take remove delete drop include place name move")
"""What is done to items of a list, one after the other."""
_SUBORDINATE = words("after before when while since because although though as until where whereas")
_NOT_ITS = words("accused accuses avoid consider considering considered will would could may might without")
"""Before a gerund: the clause does not tell what its subject did."""
_MORE = re.compile(r" (?:[\w-]+ ){0,3}(?:elements|metals|minerals|items|products)\b")
_ADVERBIAL = PREPOSITIONS | ADVERBS | WHEN
_OWN = re.compile(r" (?:its|their) own(?=[.,;]| (?:in|on|last|this)\b)")
_THE_PACT = re.compile(
    r" (?:the|this|that) (?:[a-z]+ )?(?:agreement|deal|pact|accord|memorandum|treaty|framework|partnership)"
    r"(?=[.,;]| (?:on )?[A-Z]| (?:in|at|on|last|this|by|after|with)\b)"
)
_LATER = 2000
"""Characters within which a pact that was told of is meant by "the agreement"."""
_SOON = 700
"""Characters within which a measure without an agent is still that of the side that acted last."""
_WHENEVER = words("after before when while as although though since because once hours days weeks months minutes")


def _conjoined(tokens: Tokens, verb: int) -> int:
    """Index behind "and" where only a phrase of time or place parts it from the verb ("and in its place adopted")."""
    for i in range(verb - 1, max(1, verb - 6), -1):
        if tokens.lows[i] in {"and", "but"}:
            dated = tokens.lows[i - 1] in WHEN or tokens.lows[i - 1][:1].isdigit()
            opens = tokens.lows[i + 1] in PREPOSITIONS or tokens.lows[i + 1] in {"last", "later", "on", "in"}
            return i + 1 if opens and (not dated or tokens.lows[i + 1] in PREPOSITIONS) else verb
        if tokens.lows[i] in {",", ";", "that", "which"}:
            return verb
    return verb


def _only_when(tokens: Tokens, first: int, last: int) -> bool:
    """Does a phrase of time or manner alone stand before the verb?"""
    return first < last and tokens.lows[first] in _ADVERBIAL


def _nearest(tokens: Tokens, opened: tuple[int, str], last: int) -> tuple[int, str]:
    """Behind "When Peru taxed copper, Chile answered by": the clause of the gerund begins at the last comma."""
    if tokens.lows[opened[0]] not in _WHENEVER:
        return opened
    comma = next((i for i in range(last - 1, opened[0], -1) if tokens.lows[i] == ","), None)
    return (comma + 1, opened[1]) if comma is not None and comma + 1 < last else opened


def _second_clause(tokens: Tokens, after: int, last: int) -> int | None:
    """Index behind the "and" that opens a clause with names of its own ("and Peru and Chile lifted")."""
    for i in range(after + 1, last - 1):
        if tokens.lows[i] in {"and", "but"} and opens_with_body(tokens.lows, i):
            return i + 1
        if tokens.lows[i] in {"and", "but"} and tokens.texts[i + 1][:1].isupper() and tokens.texts[i - 1].islower():
            between = range(i + 1, last)
            if all(
                tokens.texts[k][:1].isupper()
                or tokens.lows[k] in {"and", "the", "of"}
                or tokens.lows[k] in ADVERBS
                or tokens.lows[k].endswith("ly")
                for k in between
            ):
                return i + 1
    return None


class Readings(Contacts, Decrees, Weighed):
    """Reads act verbs in one document, sentence by sentence."""

    def read(self, group: Group, tokens: Tokens, sentence: Sentence, done: list[Found]) -> Found | None:
        if group.entry.act is Act.DECREE:
            return self._decreed(group, tokens, sentence, done)
        if (relative := self._contact(group, tokens, sentence)) is not None:
            return relative
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

    def _goes_on(self, group: Group, tokens: Tokens, sentence: Sentence, done: list[Found]) -> tuple[str, str] | None:
        """ "Has also threatened to limit products", "it added graphite": an act that goes on with the one before."""
        if group.stand is not Stand.ACTIVE or group.last + 1 >= len(tokens):
            return None
        if group.entry.act is Act.ALLY and _THE_PACT.match(self._text, tokens.ends[group.last]):
            told = self._allied[0] is not None and sentence.start - self._allied[1] < _LATER
            return ("alliances", "action.ally") if told else None
        near = self._latest[0] is not None and sentence.start - self._latest[1] < _SOON
        if not (done or near):
            return None
        start, end = tokens.ends[group.last], tokens.ends[min(len(tokens) - 1, group.last + 5)]
        if group.entry.act is Act.STOP and done and done[-1].topic == "export_controls":
            return ("export_controls", "action.stop") if self._matters.products(start, end) else None
        series = group.entry.act is Act.PLACE and done and {group.entry.lemma, done[-1].group.entry.lemma} <= _LISTING
        if series and (self._matters.mineral(start, end) or _MORE.match(self._text, start)):
            return "export_controls", "action.place"
        # "Peru imposed a quota, and Chile has lifted its own"; "doubled the duty and scrapped it for members".
        own = group.entry.act in {Act.IMPOSE, Act.EASE} and (
            _OWN.match(self._text, start) or self._matters.again(start, end)
        )
        if own and done and done[-1].topic == "export_controls":
            return "export_controls", f"action.{group.entry.act}"
        if (near or (done and done[-1].topic == "export_controls")) and self._matters.vague(
            group, start, tokens.ends[min(len(tokens) - 1, group.last + 12)]
        ):
            return "export_controls", f"action.{group.entry.act}"
        if near and group.entry.act is Act.PLACE and group.entry.lemma == "add":
            mineral = any(
                m.type == "mineral" for m in self._matters.between(start, tokens.ends[group.last + 1] + 1)
            ) or _MORE.match(self._text, start)
            return ("export_controls", "action.place") if mineral else None
        return None

    def _active(
        self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str, done: list[Found]
    ) -> Found | None:
        before = tokens.lows[group.first - 1] if group.first else ""
        if before in {"which", "who", "that"} and group.first > 1:
            return self._relative(group, tokens, sentence, topic, rule)
        opened = region(tokens, group.first)
        if opened is None:
            return None
        first, opener = opened
        if first >= group.first:
            return None
        if done and (second := _second_clause(tokens, done[-1].group.last, group.first)):
            first, opener = second, "and"
        conjoined = _conjoined(tokens, group.first) if done else group.first
        joined = is_joined(tokens.lows[conjoined - 1] if conjoined < group.first else before, first, done)
        actor = self._cast.subject(tokens, first, group.first, joined)
        if actor is None and joined and done:
            actor = done[-1].actor
        if actor is None and opener in {"and", "but"} and done and _only_when(tokens, first, group.first):
            # "…, and in the same breath halted exports": the subject is that of the act before.
            actor, joined = done[-1].actor, True
        if actor is None:
            actor = self._carried(tokens, first, group.first, sentence)
        if actor is None:
            actor = self._stands_in(tokens, first, group.first, sentence, topic)
        if actor is None and topic == "export_controls":
            actor = self._issuer(group, tokens, first, sentence)
        if actor is None or not self._may(actor, group, topic, sentence):
            return None
        if self._asks(group, tokens):
            return None
        if tokens.lows[first] == "according":
            first = next((i + 1 for i in range(first, group.first - 1) if tokens.lows[i] == ","), first)
        begins = 0 if opener == "," else first  # a phrase before the main clause belongs to it
        start = tokens.starts[own_start(tokens, conjoined)] if joined else self._main(tokens, begins, actor)
        subordinate = opener in _SUBORDINATE
        end = clause_end(self._text, group, tokens, sentence.end, subordinate)
        made = self._made(group, actor, start, end, sentence, topic, rule)
        return replace(made, joined=True) if made and joined else made

    def _may(self, actor: Actor, group: Group, topic: str, sentence: Sentence) -> bool:
        start, end = sentence.start, sentence.end
        return may_act(actor, group, topic, self._matters.between(start, end), self._matters.led(start, end))

    def _gerund(
        self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str, done: list[Found]
    ) -> Found | None:
        """Its subject is that of the clause it hangs on."""
        earlier = [f for f in done if f.group.first < group.first]
        before = tokens.lows[group.first - 1] if group.first else ""
        if not group.first or (group.first == 1 and before in _FRONTING):
            return self._fronted_gerund(group, tokens, sentence, topic, rule)
        if tokens.lows[group.first] != "having" and before not in _HANGING:
            return self._absolute(group, tokens, sentence, topic, rule)
        actor = earlier[-1].actor if earlier else None
        opened = None
        if actor is None and before in {"and", "as"}:
            return None
        if actor is not None and topic == "alliances" and before == ",":
            return None  # "signed a treaty, ending talks": what the act led to
        if actor is None:
            opened = region(tokens, group.first)
            if opened is None or opened[0] >= group.first - 1:
                return None
            opened = _nearest(tokens, opened, group.first - 1)
            actor = self._cast.subject(tokens, opened[0], group.first - 1)
            if actor is None or not _NOT_ITS.isdisjoint(tokens.lows[opened[0] : group.first]):
                return None
        if not self._may(actor, group, topic, sentence):
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        start = tokens.starts[group.first]
        if not earlier and before in {"by", ","}:
            # "Hit back by requiring licences", "led the way, banning ore": only the whole clause tells the act.
            start = self._main(tokens, opened[0], actor) if opened else start
        return self._made(group, actor, start, end, sentence, topic, rule + ".gerund")

    def _fronted_gerund(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        """ "Having barred the sale of magnets, Beijing": the subject stands behind the comma."""
        commas = [i for i in range(group.last + 1, len(tokens) - 1) if tokens.lows[i] == ","]
        for comma in commas[:3]:
            actor = self._cast.subject(tokens, comma + 1, min(comma + _OPENING, len(tokens)))
            if actor is not None and actor.start - tokens.ends[comma] < _NEAR and actor.public:
                start, end = tokens.starts[group.first], tokens.starts[comma]
                return self._made(group, actor, start, end, sentence, topic, rule + ".gerund")
        return None

    def _absolute(self, group: Group, tokens: Tokens, sentence: Sentence, topic: str, rule: str) -> Found | None:
        """ "With Hanoi lifting its ban": the subject stands between."""
        opening = absolute(tokens, group.first)
        if opening is None or group.status == "planned":
            return None
        actor = self._cast.subject(tokens, opening + 1, group.first)
        if actor is None or not self._may(actor, group, topic, sentence):
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        return self._made(group, actor, tokens.starts[opening + 1], end, sentence, topic, rule + ".gerund")
