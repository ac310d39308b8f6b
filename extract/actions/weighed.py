"""Acts that no rule of a verb finds: any verb whose clues weigh enough, with whoever the text makes its actor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.actions.actors import Actor
from extract.actions.candidates import Candidate, candidate
from extract.actions.clauses import clause_end
from extract.actions.clues import ACTOR_MOST, Clue, Clues, actor_clue, weight_of
from extract.actions.found import Found
from extract.actions.passives import Passives, noun_phrase
from extract.actions.relatives import Relatives
from extract.actions.stand_ins import StandIns
from extract.actions.tokens import Stand, Tokens
from extract.actions.vocabulary import words
from extract.model import Sentence

THRESHOLD = 1.0
"""Log-odds from which a clause counts as an act (``bench/acts/results.md``)."""
RULE = "action.weighed"
_SUBORDINATE = words("after before when while since because although though as until where whereas which")
_RELATIVE = words("which who that")
_MEETING = words("met held gathered hosted visited received attended sat convened assembled")
"""What is told of any talks, on whatever subject."""
_AGENT = 18


class Weighed(Passives, Relatives, StandIns):
    """Weighs the verbs of a sentence that no rule took."""

    def weighed(
        self, tokens: Tokens, sentence: Sentence, done: Sequence[Found], quoted: Sequence[tuple[int, int]]
    ) -> list[Found]:
        """Further acts of a sentence, the weightiest first where clauses overlap; none within those of ``done``."""
        verbs = [i for i in tokens.verbs if not (done and _within(tokens.starts[i], done))]
        found: list[Found] = []
        clues = Clues(tokens, self._matters, quoted)
        for verb, _ in sorted(self._weights(tokens, clues, verbs), key=lambda pair: -pair[1]):
            if _within(tokens.starts[verb.group.verb], found):
                continue
            act = self._told(verb, tokens, sentence, clues.topic(verb), done)
            # "The rule, which Hanoi introduced in March, slowed the ports": the act is told in the subject.
            if act is not None and all(told.start != act.start for told in done):
                found.append(act)
        return found

    def _weights(self, tokens: Tokens, clues: Clues, verbs: Sequence[int]) -> Iterator[tuple[Candidate, float]]:
        for i in verbs:
            if (verb := candidate(tokens, i)) is None:
                continue
            weight = clues.weight(verb)
            if weight + ACTOR_MOST >= THRESHOLD:
                weight += weight_of(actor_clue(self._named_actor(verb, tokens)))
                if weight >= THRESHOLD and not self._beside(verb, tokens):
                    yield verb, weight

    def _beside(self, verb: Candidate, tokens: Tokens) -> bool:
        """Talks in a sentence that names no mineral, a pact of another kind, the plan of what is no act."""
        if tokens.lows[verb.group.verb] in _MEETING and not self._matters.mineral(tokens.starts[0], tokens.ends[-1]):
            return True
        first, last = verb.theme
        return first < last and self._matters.elsewhere(verb.group, tokens.starts[first] - 1, tokens.ends[last - 1])

    def clues_of(self, verb: Candidate, tokens: Tokens, clues: Clues) -> list[Clue]:
        """Every clue of a verb, who acts the last; one that is there twice counts twice."""
        return [*clues.of(verb), actor_clue(self._named_actor(verb, tokens))]

    def _named_actor(self, verb: Candidate, tokens: Tokens) -> Actor | None:
        """The actor that stands in the clause: its subject, or who it is done by."""
        if verb.passive:
            return self._cast.agent(tokens, verb.group.verb + 1, _AGENT)
        return self._cast.subject(tokens, verb.before[0], verb.group.first)

    def _told(
        self, verb: Candidate, tokens: Tokens, sentence: Sentence, topic: str, done: Sequence[Found]
    ) -> Found | None:
        named = self._named_actor(verb, tokens)
        actor = named or self._meant(verb, tokens, sentence, topic, done)
        if actor is None or not actor.public or self._asks(verb.group, tokens):
            return None
        group = verb.group
        before = tokens.lows[group.first - 1] if group.first else ""
        subordinate = verb.opener in _SUBORDINATE or before in _RELATIVE
        start = self._start(verb, tokens, actor)
        end = max(clause_end(self._text, group, tokens, sentence.end, subordinate), tokens.ends[group.verb])
        if group.stand is Stand.REDUCED:
            end = self.phrase_end(max(tokens.ends[group.verb], min(named.end if named else 0, end)), end)
            if named is None and topic == "alliances" and not self._matters.mineral(sentence.start, sentence.end):
                return None  # whose pact it is, and on what, is not told
        return self._made(group, actor, start, end, sentence, topic, RULE)

    def _start(self, verb: Candidate, tokens: Tokens, actor: Actor) -> int:
        """Where the clause begins: with its subject, with the noun of a participle, with a gerund itself."""
        group = verb.group
        if group.stand is Stand.GERUND:
            return tokens.starts[group.verb]
        if group.stand is Stand.REDUCED and group.verb:
            return tokens.starts[noun_phrase(tokens, group)]
        return self._main(tokens, verb.before[0], actor)

    def _meant(
        self, verb: Candidate, tokens: Tokens, sentence: Sentence, topic: str, done: Sequence[Found]
    ) -> Actor | None:
        """Who acts where nobody is named: whom a pronoun means, whose measure it is, who acted last, the article's
        own state."""
        group = verb.group
        first, last = verb.before
        if verb.passive:
            start = tokens.starts[first if first < last else group.first]
            return self._unnamed(start, tokens.ends[group.verb], sentence, topic) or self._cast.home
        before = tokens.lows[group.first - 1] if group.first else ""
        if group.first > 1 and before in _RELATIVE:
            comma = group.first - 1 - (tokens.lows[group.first - 2] == ",")
            if (named := self._cast.antecedent(tokens, comma)) is not None:
                return named
        if done and (group.stand is Stand.GERUND or before in {"and", "but", ",", "then"}):
            return done[-1].actor
        meant = self._carried(tokens, first, last, sentence) if first < last else None
        if meant is None and first < last:
            meant = self._stands_in(tokens, first, last, sentence, topic)
        return meant or self._known(topic, sentence) or self._cast.home


def _within(at: int, acts: Sequence[Found]) -> bool:
    return any(act.start <= at < act.end for act in acts)
