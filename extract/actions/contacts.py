"""Relative clauses without a pronoun: "the controls Beijing announced in May", "a prohibition it laid down in 2024"."""

from __future__ import annotations

from extract.actions.clauses import clause_end
from extract.actions.found import Found
from extract.actions.relatives import Relatives, phrase
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import Act
from extract.actions.vocabulary import ADVERBS, ORGANS, PREPOSITIONS, words
from extract.model import Sentence

_ACTS = frozenset({Act.IMPOSE, Act.EASE, Act.ALLY})
_PRONOUNS = words("it they he she we")
_NO_OBJECT = (PREPOSITIONS - {"over"}) | words(", ; last this earlier yesterday and but early late then only just two")
_NO_NOUNS = PREPOSITIONS | ADVERBS
_COUNTED = words("one two three four five six seven eight nine ten a an some several")
_PERIODS = words("years months weeks days year month week day decade decades")


class Contacts(Relatives):
    """Relative clauses that stand right behind their noun."""

    def _contact(self, group: Group, tokens: Tokens, sentence: Sentence) -> Found | None:
        if group.stand is not Stand.ACTIVE or group.entry.act not in _ACTS or group.first < 3:
            return None
        if not _objectless(tokens, group.last + 1):
            return None
        last = group.first
        while last > 2 and (tokens.lows[last - 1] in ADVERBS or tokens.lows[last - 1].endswith("ly")):
            last -= 1
        subject = self._opens_contact(tokens, last)
        if subject is None or subject < 2:
            return None
        if tokens.lows[subject] in {"it", "they"} and tokens.lows[group.first] == "had":
            return None  # "part of a regime that it had imposed": told of before
        noun = subject - 1
        word = tokens[noun]
        if not word.low.isalpha() or word.low in _NO_NOUNS:
            return None
        first = max(0, noun - 7)
        while first < noun and not {",", ";", "and", "but"}.isdisjoint(tokens.lows[first:noun]):
            first += 1
        control = group.entry.act is not Act.ALLY
        place = (tokens.starts[first], word.start, word.end, tokens.ends[group.last])
        if not self._is_object(group, control, place, sentence):
            return None
        actor = self._cast.subject(tokens, subject, last)
        topic = "export_controls" if control else "alliances"
        if actor is None and tokens.lows[subject] in {"it", "they"}:
            actor = self._known(topic, sentence)
        if actor is None or not actor.public:
            return None
        start = tokens.starts[phrase(tokens, first, noun, sentence.start)]
        end = clause_end(self._text, group, tokens, sentence.end, True)
        return self._made(group, actor, start, end, sentence, topic, "action.contact-relative")

    def _opens_contact(self, tokens: Tokens, last: int) -> int | None:
        """Index at which the subject that ends before ``last`` begins; None where no actor ends there."""
        end = tokens[last - 1]
        if end.low in _PRONOUNS:
            return last - 1
        i = last - 1
        near = self._cast.inside(tokens.starts[max(0, last - 9)], end.end)
        for m in reversed(near):
            if m.end != tokens.ends[i]:
                break
            while i > 0 and tokens.starts[i] > m.start:
                i -= 1
            if i > 1 and tokens.lows[i - 1] == "and":
                i -= 2
                continue
            while i > 0 and (tokens.lows[i - 1] == "the" or tokens.texts[i - 1][:1].isupper()):
                i -= 1
            return i
        if end.low in ORGANS:
            while i > last - 5 and i > 0 and (tokens.lows[i] != "the" and tokens.lows[i].isalpha()):
                i -= 1
            return i if tokens.lows[i] == "the" else None
        return None


def _objectless(tokens: Tokens, i: int) -> bool:
    """Does nothing stand at ``i``, or only where, when and with whom?"""
    if i >= len(tokens) or tokens.lows[i] in _NO_OBJECT:
        return True
    counted = tokens.lows[i] in _COUNTED or tokens.lows[i][:1].isdigit()
    return (
        counted and i + 2 < len(tokens) and tokens.lows[i + 1] in _PERIODS and tokens.lows[i + 2] in {"ago", "earlier"}
    )
