"""Relative clauses without a pronoun: "the controls Beijing announced in May", "a prohibition it laid down in 2024"."""

from __future__ import annotations

from extract.actions.clauses import clause_end
from extract.actions.found import Found
from extract.actions.relatives import Relatives, phrase
from extract.actions.tokens import Group, Stand, Token
from extract.actions.verbs import Act
from extract.actions.vocabulary import ADVERBS, ORGANS, PREPOSITIONS, words
from extract.model import Sentence

_ACTS = frozenset({Act.IMPOSE, Act.EASE, Act.ALLY})
_PRONOUNS = words("it they he she we")
_NO_OBJECT = (PREPOSITIONS - {"over"}) | words(", ; last this earlier yesterday and but early late then only just two")
_COUNTED = words("one two three four five six seven eight nine ten a an some several")
_PERIODS = words("years months weeks days year month week day decade decades")


class Contacts(Relatives):
    """Relative clauses that stand right behind their noun."""

    def _contact(self, group: Group, tokens: list[Token], sentence: Sentence) -> Found | None:
        if group.stand is not Stand.ACTIVE or group.entry.act not in _ACTS or group.first < 3:
            return None
        if not _objectless(tokens, group.last + 1):
            return None
        last = group.first
        while last > 2 and (tokens[last - 1].low in ADVERBS or tokens[last - 1].low.endswith("ly")):
            last -= 1
        subject = self._opens_contact(tokens, last)
        if subject is None or subject < 2:
            return None
        noun = subject - 1
        word = tokens[noun]
        if not word.low.isalpha() or word.low in PREPOSITIONS | ADVERBS:
            return None
        first = max(0, noun - 7)
        while first < noun and any(t.low in {",", ";", "and", "but"} for t in tokens[first:noun]):
            first += 1
        control = group.entry.act is not Act.ALLY
        place = (tokens[first].start, word.start, word.end, tokens[group.last].end)
        if not self._is_object(group, control, place, sentence):
            return None
        actor = self._cast.subject(tokens, subject, last)
        topic = "export_controls" if control else "alliances"
        if actor is None and tokens[subject].low in {"it", "they"}:
            actor = self._known(topic, sentence)
        if actor is None or not actor.public:
            return None
        start = tokens[phrase(tokens, first, noun, sentence.start)].start
        end = clause_end(self._text, group, tokens, sentence.end, True)
        return self._made(group, actor, start, end, sentence, topic, "action.contact-relative")

    def _opens_contact(self, tokens: list[Token], last: int) -> int | None:
        """Index at which the subject that ends before ``last`` begins; None where no actor ends there."""
        end = tokens[last - 1]
        if end.low in _PRONOUNS:
            return last - 1
        i = last - 1
        near = self._cast.inside(tokens[max(0, last - 9)].start, end.end)
        for m in reversed(near):
            if m.end != tokens[i].end:
                break
            while i > 0 and tokens[i].start > m.start:
                i -= 1
            if i > 1 and tokens[i - 1].low == "and":
                i -= 2
                continue
            while i > 0 and (tokens[i - 1].low == "the" or tokens[i - 1].text[:1].isupper()):
                i -= 1
            return i
        if end.low in ORGANS:
            while i > last - 5 and i > 0 and (tokens[i].low != "the" and tokens[i].low.isalpha()):
                i -= 1
            return i if tokens[i].low == "the" else None
        return None


def _objectless(tokens: list[Token], i: int) -> bool:
    """Does nothing stand at ``i``, or only where, when and with whom?"""
    if i >= len(tokens) or tokens[i].low in _NO_OBJECT:
        return True
    counted = tokens[i].low in _COUNTED or tokens[i].low[:1].isdigit()
    return counted and i + 2 < len(tokens) and tokens[i + 1].low in _PERIODS and tokens[i + 2].low in {"ago", "earlier"}
