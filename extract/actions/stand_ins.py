"""Who acts where no name is the subject: "it" behind an institution, "we" in a quotation, "the Kingdom"."""

from __future__ import annotations

import re

from extract.actions.actors import Actor, actor_of
from extract.actions.memory import Memory
from extract.actions.tokens import Token, Tokens
from extract.actions.vocabulary import ADVERBS, words
from extract.model import Sentence

_STATES = words("Kingdom Republic Federation Emirate Sultanate Union")
"""How a state is called by what it is, with a capital."""
_PAIRED = words(
    "presidents premiers leaders ministers secretaries envoys "
    "countries sides governments nations neighbours neighbors parties ministries capitals"
)
_OFFICE = re.compile(
    r"\b(?:[Mm]inist(?:ers?|ry)|Secretary|President|Premier|Chancellor|Commissioner|[Aa]mbassador|[Ss]pokes\w+|Governor|"
    r"[Oo]fficial|[Ee]nvoy|[Nn]egotiator|[Aa]dviser|[Dd]iplomat)\b"
)
_MARKS = re.compile('[”"]')
_REACH = 500
_TAIL = 130
_OPENING = 7


class StandIns(Memory):
    """Pronouns and generic nouns as actors, asked only where no name fits."""

    def _stands_in(self, tokens: Tokens, first: int, last: int, sentence: Sentence, topic: str) -> Actor | None:
        """The actor meant by the word right before the verb group at ``last``."""
        while last > first and (tokens.lows[last - 1] in ADVERBS or tokens.lows[last - 1].endswith("ly")):
            last -= 1
        if last <= first:
            return None
        token, before = tokens[last - 1], tokens.lows[last - 2] if last - 2 >= first else ""
        low = token.low.replace("’", "'").removesuffix("'ve").removesuffix("'d")
        if low == "we":
            return self._quoted(token, sentence)
        if low == "they":
            return self._known(topic, sentence) or self._complained_of(token, topic, sentence)
        if token.low == "it" and last - 1 == first:
            return self._continued(sentence)
        if before == "the" and token.text in _STATES:
            home = self._cast.home
            if home and home.name not in {m.name for m in self._cast.inside(sentence.start, sentence.end)}:
                return home
            return Actor(token.text, "country", None, token.text, token.start, token.end)
        if before == "two" and token.low in _PAIRED:
            start = tokens.starts[last - 2]
            text = self._text[start : token.end]
            return Actor(text, "bloc", None, text, start, token.end)
        return None

    def _continued(self, sentence: Sentence) -> Actor | None:
        """ "The Commission called it illegal. It lodged …": the subject of the sentence before."""
        start = self._cast.sentence_before(sentence.start)
        if start >= sentence.start or "\n" in self._text[start : sentence.start].strip():
            return None
        earlier = Tokens(self._text, start, sentence.start)
        ends = range(2, min(len(earlier), _OPENING))
        return next((found for n in ends if (found := self._cast.subject(earlier, 0, n))), None)

    def _complained_of(self, token: Token, topic: str, sentence: Sentence) -> Actor | None:
        """ "They cut our quota," said a trader: the state where the speaker is, or the one told of."""
        text = self._text
        line = text.rfind("\n", 0, token.start) + 1
        opened = text.rfind("“", line, token.start) > text.rfind("”", line, token.start)
        opened = opened or text.count('"', line, token.start) % 2 == 1
        if topic != "export_controls" or not opened:
            return None
        return self._cast.state_near(sentence.start, sentence.end) or self._cast.home

    def _quoted(self, token: Token, sentence: Sentence) -> Actor | None:
        """ "We": the official to whom the quotation is given, if he or she speaks for a state."""
        text = self._text
        closing = _MARKS.search(text, token.end, token.end + _REACH)
        if closing is None:
            return None
        stop = text.find("\n", closing.end())
        stop = min(closing.end() + _TAIL, stop if stop >= 0 else len(text))
        for start, end in ((closing.end(), stop), (sentence.start, token.start)):
            if not _OFFICE.search(text, start, end):
                continue
            named = self._cast.inside(start, end)
            person = next((m for m in named if m.type in {"person", "country", "bloc"}), None)
            if person is not None:
                return actor_of(person)
            office = next((a for m in named if (a := actor_of(m)).public), None)
            if office is not None:
                return office
        return None
