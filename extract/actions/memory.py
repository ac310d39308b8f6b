"""What all readings of act verbs share: who acted last, who issued a paper, and how a clause becomes an act."""

from __future__ import annotations

from extract.actions.actors import Actor, actor_of
from extract.actions.found import Found
from extract.actions.matters import Matters
from extract.actions.papers import OPENS, paper
from extract.actions.subjects import Cast
from extract.actions.tokens import Group, Tokens
from extract.actions.verbs import FORMS, Form
from extract.actions.vocabulary import ADVERBS, FINITE, words
from extract.model import Sentence

_SOON = 700
"""Characters within which a measure without an agent is still that of the side that acted last."""
_WHENEVER = words("after before when while as although though since because once hours days weeks months minutes")
_BOTH = words("countries sides governments nations neighbours neighbors parties partners economies capitals")


class Memory:
    """One document, its names and its objects; remembers who acted on exports and on pacts last."""

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

    def _known(self, topic: str, sentence: Sentence) -> Actor | None:
        """Whose act on exports was told just before, where this sentence names no side but destinations."""
        actor, at = self._allied
        if topic == "alliances" and actor and sentence.start - at < _SOON:
            return actor
        actor, at = self._latest
        if topic != "export_controls":
            return None
        return actor if actor and sentence.start - at < _SOON else self._cast.controller

    def _carried(self, tokens: Tokens, first: int, last: int, sentence: Sentence) -> Actor | None:
        """ "It", "the two countries" where several may be meant: whoever acted just before."""
        while last > first and (tokens.lows[last - 1] in ADVERBS or tokens.lows[last - 1].endswith("ly")):
            last -= 1
        low = tokens.lows[last - 1] if last > first else ""
        if low == "it":
            actor, at = max(self._latest, self._allied, key=lambda acted: acted[1])
        elif low in _BOTH and "two" in tokens.lows[first:last]:
            actor, at = self._allied
        else:
            return None
        return actor if actor and sentence.start - at < _SOON else None

    def _issuer(self, group: Group, tokens: Tokens, first: int, sentence: Sentence) -> Actor | None:
        """Who issued the paper that is the subject: its signer or owner, else who acted last."""
        head = paper(tokens, first, group.first)
        if head is None:
            goes_on = tokens.lows[first] == "it" and first + 1 >= group.first - 1 and self._of_a_paper(sentence)
            return self._known("export_controls", sentence) if goes_on else None
        for k in range(head + 1, group.first):
            if tokens.lows[k] == "by" and (signer := self._cast.subject(tokens, k + 1, min(group.first, k + 9))):
                return signer
        owner = self._cast.inside(tokens.starts[first], tokens.starts[head])
        return actor_of(owner[0]) if owner else self._known("export_controls", sentence) or self._cast.home

    def _of_a_paper(self, sentence: Sentence) -> bool:
        """Is the sentence before about a decree or the like?"""
        return OPENS.match(self._text, self._cast.sentence_before(sentence.start)) is not None

    def _main(self, tokens: Tokens, first: int, actor: Actor) -> int:
        """Where the act's own clause begins: behind one that only tells when."""
        start = tokens.starts[first]
        if tokens.lows[first] not in _WHENEVER:
            return start
        comma = next((i for i in range(first, len(tokens)) if tokens.lows[i] == ","), None)
        if comma is None or not (tokens.ends[comma] < actor.start <= tokens.ends[comma] + 6):
            return start
        told = any(
            low in FINITE or low.endswith("ed") or Form.PAST in FORMS.get(low, ()) for low in tokens.lows[first:comma]
        )
        return tokens.starts[comma + 1] if told else start

    def _asks(self, group: Group, tokens: Tokens) -> bool:
        """ "Japan asked Vietnam to lift its curbs": what another side is asked for is not done."""
        asked = next((i for i in range(group.first, group.verb) if tokens.lows[i] in {"asked", "told"}), None)
        return asked is not None and any(
            m.type in {"country", "bloc"} for m in self._cast.inside(tokens.ends[asked], tokens.starts[group.verb])
        )

    def _made(
        self, group: Group, actor: Actor, start: int, end: int, sentence: Sentence, topic: str, rule: str
    ) -> Found | None:
        text = self._text
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
            end -= 1
        if start > sentence.start and end == sentence.end and text[end - 1] in ".!":
            end -= 1
        return Found(group, actor, start, end, topic, rule) if end > start else None
