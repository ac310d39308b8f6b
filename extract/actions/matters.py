"""What an act is about: the object of its verb, and whether that makes it an act of a watched topic."""

from __future__ import annotations

import re

from extract.actions.controls import Controls
from extract.actions.direct import ANSWERED
from extract.actions.objects import (
    CLOSER,
    CONTRIBUTION,
    CONTROL,
    INVITED,
    MEASURE,
    MEETING,
    MEMBER,
    OTHER_PACT,
    PACT,
    TERMS,
    TOGETHER,
    TREASURE,
)
from extract.actions.stretches import stretch
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import JOINING, VERBS, Act, Form
from extract.actions.vocabulary import words
from extract.model import Sentence

_SIGNED = re.compile(r" (?:in|on|up|at|to it|it|the (?:text|document))\b|[;.]")
_PLANS = re.compile(r" (?:its |their |fresh |new )?(?:plans?|intentions?|proposals?|decision) to ([a-z]+)\b")
"""What is announced is what the plan is about ("announced plans to buy a joint venture")."""
_ANNOUNCING = words("announce unveil declare outline publish release")
_APPROVAL = re.compile(r"\b(?:approval|consent|green light|blessing|backing|assent)\b")
_SPECIAL = frozenset({Act.SHIFT, Act.DEADLINE, Act.DISPUTE, Act.FOLLOW, Act.MET, Act.ANSWER, Act.CONSENT})
_ENTRY = re.compile(r"\b(?:accession|membership|entry)\b")
_PERMIT = re.compile(r"(?:['’]s|s['’]|\b[Ii]ts|\b[Tt]heir) (?:[\w-]+ ){0,3}(?:permit|licen[cs]e)\s*$")
"""What one company holds: that it runs out is no act."""
_LICENCES = re.compile(r"\b(?:licences|licenses|permits|quotas) $")
_TRADE = re.compile(r"\btrade in\b")
_ELLIPTIC = frozenset({"let", "leave", "quit", "withdraw", "join", "exit", "accede", "ratify"})
_ALONE = re.compile(
    r"(?: (?:it|them|the (?:[a-z]+ )?(?:text|document|deal|agreement|pact|accord|treaty|memorandum)))?"
    r"(?:[.;]| (?:in|on|over|last|this|amid|because|too|as well|soon|later|earlier|by|[A-Z][a-z]+day)\b"
    r"|,(?! which| who))"
)
_CHAIR = re.compile(r"\b(?:chair(?:manship)?|presidency|helm|leadership)\b")
_ORDINAL = re.compile(r" the (?:first|second|third|last|latest|[a-z]+(?:th|st|nd|rd))\b(?! (?:time|country in))")
_DELEGATES = re.compile(
    r"\b(?:ministers|delegations|envoys|leaders|officials|allies|governments|countries|nations|partners)\b.{0,60}? to "
    r"(?:discuss|form|forge|found|launch|plan|agree|coordinate|work)\b"
)
_RESTRICTING = frozenset(
    {Act.IMPOSE, Act.PLACE, Act.EASE, Act.EXEMPT, Act.REQUIRE, Act.STOP, Act.CLOSE, Act.LICENSE, Act.SEIZE, Act.RENDER}
)


class Matters(Controls):
    """Objects of acts in one document."""

    def of(self, group: Group, tokens: Tokens, sentence: Sentence) -> tuple[str, str] | None:
        """Topic and rule, if the object of the verb makes it an act of either."""
        act = group.entry.act
        if act is Act.DECREE:
            return None
        start, end = stretch(group, tokens, sentence)
        if act is Act.ANSWER and self._answers_with_a_pact(start, end, sentence):
            return "alliances", "action.answer"
        if act in _SPECIAL:
            return ("export_controls", f"action.{act}") if self._special(group, tokens, start, end, sentence) else None
        if act in _RESTRICTING:
            found = self._restricts(group, start, end, sentence)
            # What traders are made to do is a control under another name.
            return ("export_controls", f"action.{Act.IMPOSE if act is Act.REQUIRE else act}") if found else None
        if (
            act is Act.EFFECT
            and not _PERMIT.search(self.text, start, end)
            and (
                self.control(start, end, sentence)
                or (MEASURE.search(self.lowered, start, end) and self.exports(sentence))
                or (_LICENCES.search(self.lowered, start, end) and self.mineral(start, end) and self.exports(sentence))
            )
        ):
            return "export_controls", "action.effect"
        found = self._allies(act, group, tokens, start, end, sentence) and not self.elsewhere(group, start, end)
        return ("alliances", f"action.{act}") if found else None

    def _answers_with_a_pact(self, start: int, end: int, sentence: Sentence) -> bool:
        """ "Answered with a forum of its own"."""
        m = ANSWERED.match(self.text, start, end)
        return m is not None and self.of_minerals(sentence) and self.pact(m.end() - 1, min(end, m.end() + 50))

    def _allies(self, act: Act, group: Group, tokens: Tokens, start: int, end: int, sentence: Sentence) -> bool:
        text = self.text
        if act is Act.TEAM:
            joint = group.entry.lemma in {"partner", "team"} or tokens.lows[group.first] == "agreed"
            return joint and group.stand is Stand.ACTIVE and self.mineral(start, end) and self.many_sided(sentence)
        if act is Act.COMMIT:
            return self._commits(group, start, end, sentence)
        settled = self._by_verb(group, tokens, start, end, sentence)
        if settled is not None:
            return settled
        if group.entry.lemma in {"sign", "initial", "settle"} and self.beside(tokens.ends[group.last]):
            return self.of_minerals(sentence)
        signs = group.entry.lemma in {"sign", "put"}
        if signs and not self.pact(start, end) and _SIGNED.match(text, tokens.ends[group.last]):
            start = self.before(sentence)
        named = self.named_pact(start, end)
        if act is Act.EFFECT:
            return named
        if not named and not self.of_minerals(sentence):
            return False
        if act is Act.CONVENE:
            return (
                MEETING.search(self.lowered, start, end) is not None
                or PACT.search(self.lowered, start, end) is not None
                or _DELEGATES.search(text, start, end) is not None
            )
        if named:
            return True
        if group.entry.lemma in {"agree", "finalise", "finalize", "settle", "conclude"} and TERMS.search(
            text, start, end
        ):
            return self.many_sided(sentence)
        if group.entry.lemma in {"formalise", "formalize", "regulate"} and _TRADE.search(text, start, end):
            return self.mineral(start, end) and self.many_sided(sentence)
        if _ENTRY.search(text, start, end) and self.pact(self.before(sentence), tokens.starts[group.first]):
            return True
        return self.pact(start, end) and (
            group.entry.lemma in JOINING
            or group.entry.particle == "to"
            or self.with_a_side(start, end)
            or self.many_sided(sentence)
            or self.known_pact(start, end, sentence)
        )

    def elsewhere(self, group: Group, start: int, end: int) -> bool:
        """Is the object a pact on something else than minerals, or the plan of what is no act?"""
        plan = _PLANS.match(self.text, start, end) if group.entry.lemma in _ANNOUNCING else None
        other = OTHER_PACT.search(self.lowered, start, end) is not None and not self.mineral(start, end)
        if plan is not None:
            other = other or all(verb.act is not Act.ALLY for verb in VERBS.get((plan[1], Form.BASE), ()))
        return other and CONTROL.search(self.lowered, start, end) is None

    def _by_verb(self, group: Group, tokens: Tokens, start: int, end: int, sentence: Sentence) -> bool | None:
        """Verbs with an object of their own: approval given, a member become, observers invited, a bare "left"."""
        text = self.text
        if group.entry.lemma == "give" and not _APPROVAL.search(text, start, end):
            return False
        if group.entry.lemma in {"pool", "share"} and self.mineral(start, end) and TREASURE.search(text, start, end):
            return self.many_sided(sentence)
        if group.entry.lemma in {"take", "assume"} and group.entry.act is Act.ALLY and _CHAIR.search(text, start, end):
            return self.of_minerals(sentence) and self.pact(self.before(sentence), end)
        if group.entry.lemma == "become" and not MEMBER.search(text, start, end):
            return _ORDINAL.match(text, start, end) is not None and self.pact(self.before(sentence), start)
        if group.entry.lemma == "invite" and INVITED.search(text, start, end):
            return self.of_minerals(sentence) and self.with_sides(start, end)
        # Not "what the bloc has left in", nor "as he left".
        personal = group.first > 0 and tokens.lows[group.first - 1] in {"he", "she", "who", "i"}
        done = group.entry.lemma != "leave" or (group.first == group.verb and not personal)
        if done and group.entry.lemma in _ELLIPTIC and _ALONE.match(text, tokens.ends[group.last]):
            return self.of_minerals(sentence) and self.pact(self.before(sentence), tokens.starts[group.first])
        return None

    def _commits(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """Sides that agree to do something together; what one side gives in a joint statement or to a joint scheme."""
        text = self.text
        if group.stand is not Stand.ACTIVE:
            return False
        if group.entry.lemma in {"pledge", "agree", "promise", "commit", "undertake"} and self.beside(start):
            return self.of_minerals(sentence)
        if group.entry.lemma != "announce" and CLOSER.search(text, start, end) and self.mineral(start, sentence.end):
            return self.many_sided(sentence)
        if group.entry.lemma not in {"announce", "decide", "resolve"} and TOGETHER.search(text, start, end):
            return self.of_minerals(sentence) and self.many_sided(sentence)
        if self.joint:
            return True
        if group.entry.lemma in {"announce", "decide", "agree", "resolve"}:
            return False
        given = CONTRIBUTION.search(text, start, end)
        return given is not None and self.of_minerals(sentence) and self.pact(given.end(), end)
