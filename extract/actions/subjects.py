"""Who did it: the country, bloc, institution or person that is the subject of an act."""

from __future__ import annotations

import re

from extract.actions.actors import Actor, actor_of, after_name, titled_from, titled_person
from extract.actions.placed import DATES, apposed, behind_time, governed
from extract.actions.references import References
from extract.actions.tokens import Tokens
from extract.actions.verb_table import IRREGULAR
from extract.actions.vocabulary import (
    ADVERBS,
    FINITE,
    GATHERINGS,
    GROUPS,
    MEMBERS,
    ORGANS,
    PREPOSITIONS,
    words,
)
from extract.model import Mention, Sentence

_FINITE = FINITE | {past for past, _, _ in IRREGULAR.values()}
_TIMES = DATES | {"last", "this", "late", "early"}
_PASSED = ADVERBS | _TIMES
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_BOUND = re.compile(r"\b(?:to|into|for|against|towards?|with|in|across|among) (?:the |\w+ and )?$")
"""A destination or a place, not an owner."""
_THROUGHOUT = re.compile(r"\b(?:across|among|throughout) (?:the )?$")
_HEADING = ORGANS | MEMBERS
_ASSEMBLED = ORGANS | MEMBERS | GATHERINGS | GROUPS
_UNNAMING = words("the a an his her its their our")
_BODIES = (
    ORGANS
    | GROUPS
    | words(
        "committee committees agencies board tribunal court courts army junta chamber "
        "parliaments chambers house office officers "
        "inspectors soldiers troops rebels insurgents generals police navy coastguard patrols judges militia "
        "inspectors senate senators ministers leaders "
        "governments capitals sides parties signatories nations countries states legislature assembly lawmakers mps "
        "directorate secretariat inspectorate bureau bureaus provinces regulators"
    )
) - words("side chiefs heads leadership state officials")
"""What acts for a state by its kind alone."""
_FOLLOWING = ADVERBS | {",", "at", "in", "on", "from", "of", "and"}
_BEHIND_HEAD = PREPOSITIONS | {","}
_SIDES = frozenset({"country", "bloc"})


class Cast(References):
    """The names of one document, asked for the actor of a clause."""

    def subject(self, tokens: Tokens, first: int, last: int, shared: bool = False) -> Actor | None:
        """The actor among ``tokens[first:last]``, the stretch before a verb group; ``shared`` with a verb before it."""
        if first >= last:
            return None
        if shared and (theirs := self._shared(tokens, first, last)):
            return theirs
        names = {m.start: m for m in self.inside(tokens.starts[first], tokens.ends[last - 1])}
        i = first
        while i < last:
            mention = names.get(tokens.starts[i])
            if mention is not None and mention.text != "Centre":
                after = after_name(tokens, i, mention.end)
                if not governed(tokens, titled_from(tokens, i, first) if mention.type == "person" else i, first):
                    actor = self._headed(mention, names, tokens, after, last)
                    if actor is not None:
                        return actor
                i = after
                continue
            actor = self._common(tokens, i, first, last, names)
            if actor is not None and not governed(tokens, i, first):
                return apposed(tokens, i, last, names) or actor
            i += 1
        return self._called(tokens, first, last)

    def _called(self, tokens: Tokens, first: int, last: int) -> Actor | None:
        """A body told by what it is alone: "the customs tariff commission of the State Council", "ten agencies"."""
        i = first
        while i < last and (tokens.lows[i] in ADVERBS or tokens.lows[i] in {",", "and", "but", "then"}):
            i += 1
        i = behind_time(tokens, i, last)
        if i == last or tokens.lows[i] in PREPOSITIONS:
            return None
        if (person := titled_person(self._text, tokens, i, last)) is not None:
            return person
        head = next((j for j in range(i, last) if tokens.lows[j] in _BEHIND_HEAD), last) - 1
        while (
            head > i
            and tokens.lows[head] not in _BODIES
            and (tokens.lows[head] in ADVERBS or tokens.lows[head].endswith("ly"))
        ):
            head -= 1
        named = tokens.lows[head] in {"officials", "leaders"} and head > i and tokens.texts[head - 1][:1].isupper()
        if head < i or head - i > 5 or not (named or tokens.lows[head] in _BODIES):
            return None
        start = tokens.starts[i + 1 if tokens.lows[i] in _UNNAMING and head > i else i]
        end = tokens.ends[head]
        inside = [m for m in self.inside(tokens.starts[i], tokens.ends[last - 1]) if m.country]
        people = next((self._peoples[text][1] for text in tokens.texts[i:head] if text in self._peoples), None)
        country = people or (inside[0].country if inside else None)
        return Actor(self._text[start:end], "organization", country, self._text[start:end], start, end, official=True)

    def _common(self, tokens: Tokens, i: int, first: int, last: int, names: dict[int, Mention]) -> Actor | None:
        """The actor that the word ``i``, no name, is the head of or opens."""
        text, low = tokens.texts[i], tokens.lows[i]
        people = text.removesuffix("s")
        alone = i == last - 1 or (people != text and tokens.lows[i + 1] in _FOLLOWING)
        if people in self._peoples and alone and i > first and tokens.lows[i - 1] == "the":
            name, country = self._peoples[people]
            return Actor(name, "country", country, text, tokens.starts[i], tokens.ends[i])
        if text in self._peoples:
            return self._adjectival(tokens, i, last)
        if low in _HEADING and i + 2 < last and tokens.lows[i + 1] in {"from", "of", "in", "at"}:
            at = i + 3 if tokens.lows[i + 2] == "the" and i + 3 < last else i + 2
            of = names.get(tokens.starts[at])
            if of is not None and of.type in _SIDES:
                return actor_of(of)
            state = self.state_near(tokens.starts[at], tokens.ends[at])
            return state or self.generic(tokens, i, first)
        if i == last - 1 or tokens.lows[i + 1] in _FOLLOWING:
            return self.generic(tokens, i, first)
        return None

    def _shared(self, tokens: Tokens, first: int, last: int) -> Actor | None:
        """The name or "it" with which the stretch begins, where another verb follows it."""
        for m in self.inside(tokens.starts[first], tokens.ends[last - 1])[:1]:
            i = next(n for n in range(first, last) if tokens.starts[n] >= m.start)
            after = after_name(tokens, i, m.end)
            opens = i == first or (i == first + 1 and tokens.lows[first] == "the") or tokens.lows[i - 1] == ","
            if (
                opens
                and after < last
                and tokens.lows[after].isalpha()
                and (tokens.lows[after] in _FINITE or tokens.lows[after].endswith(("s", "ed")))
            ):
                return actor_of(m)
        if tokens.texts[first] in self._peoples:
            return self._adjectival(tokens, first, last)
        if tokens.lows[first] == "the":
            for k in range(first + 1, min(first + 4, last - 1)):
                behind = tokens.lows[k + 1]
                if tokens.lows[k] in _BODIES and (behind in _FINITE or behind.endswith("ed")):
                    return self.generic(tokens, k, first)
        return self.generic(tokens, first, first) if tokens.lows[first] == "it" else None

    def owner(self, start: int, end: int, sentence: Sentence) -> Actor | None:
        """Whose measure it is that stands between ``start`` and ``end``: the possessor, else the only side that the
        sentence names otherwise than as a destination."""
        for m in self.inside(start, end):
            if m.type in {"country", "bloc"} and self._text[m.end : m.end + 2] in {"'s", "’s", "' ", "’ "}:
                return actor_of(m)
        for word in _CAPITALISED.finditer(self._text, start, end):
            if word[0] in self._peoples and not _THROUGHOUT.search(self._text, start, word.start()):
                name, code = self._peoples[word[0]]
                return Actor(name, "country", code, word[0], word.start(), word.end())
        sides = [m for m in self.inside(sentence.start, sentence.end) if m.type in {"country", "bloc"}]
        sides = [
            m
            for m in sides
            if not _BOUND.search(self._text, max(sentence.start, m.start - 24), m.start)
            and (m.start < end or self._text[m.end : m.end + 2] not in {"'s", "’s"})
        ]
        return actor_of(sides[0]) if len({m.name for m in sides}) == 1 else None

    def party(self, start: int, end: int) -> Actor | None:
        """The first side of "a pact between A and B"."""
        sides = [m for m in self.inside(start, end) if m.type in {"country", "bloc"}]
        return actor_of(sides[0]) if len(sides) > 1 else None

    def antecedent(self, tokens: Tokens, comma: int) -> Actor | None:
        """The name right before ", which"."""
        while comma > 1 and tokens.lows[comma - 1] in {"as", "well", "too", "also", "instead", "itself", "meanwhile"}:
            comma -= 1
        if comma <= 0:
            return None
        for m in self.inside(tokens.starts[max(0, comma - 8)], tokens.starts[comma]):
            if m.end == tokens.ends[comma - 1]:
                return actor_of(m)
        return self.grouping(tokens.starts[max(0, comma - 12)], tokens.ends[comma - 1])

    def agent(self, tokens: Tokens, first: int, reach: int = 8) -> Actor | None:
        """The first name after "by" or "between"."""
        for i in range(first, min(len(tokens), first + reach)):
            if tokens.lows[i] in {"by", "between"}:
                return self.subject(tokens, i + 1, min(len(tokens), i + 9)) if i + 1 < len(tokens) else None
            if tokens.lows[i] in {",", ";", "that", "which"}:
                return None
        return None

    def _headed(
        self, mention: Mention, names: dict[int, Mention], tokens: Tokens, after: int, last: int
    ) -> Actor | None:
        """The actor that a name begins: itself, its organ, or the person whose title it opens."""
        tail: list[str] = []
        i = after
        while i < last and tokens.lows[i] not in {",", "("}:
            if tokens.lows[i] in PREPOSITIONS or tokens.lows[i] == "and":
                break
            inner = names.get(tokens.starts[i])
            if inner is not None:
                if inner.type == "person" or (mention.type == "country" and inner.type == "organization"):
                    return self._headed(inner, names, tokens, after_name(tokens, i, inner.end), last) or actor_of(inner)
                i = after_name(tokens, i, inner.end)
                continue
            tail.append(tokens.lows[i])
            i += 1
        lows = [low for low in tail if low not in _PASSED and (not low.endswith("ly") or low in ORGANS)]
        if not lows or mention.type == "person":
            return actor_of(mention)
        if lows[0] in _FINITE or (lows[0].endswith("ed") and "-" not in lows[0]):
            return actor_of(mention)
        if mention.type == "organization" and lows[0] not in {"'s", "’s", "'", "’"}:
            return actor_of(mention) if lows[-1] in ORGANS | GATHERINGS else None
        if any(low in _ASSEMBLED for low in lows):
            return actor_of(mention)
        return None

    def _adjectival(self, tokens: Tokens, i: int, last: int) -> Actor | None:
        for j in range(i + 1, min(last, i + 4)):
            if tokens.lows[j] in ORGANS:
                name, code = self._peoples[tokens.texts[i]]
                start, end = tokens.starts[i], tokens.ends[j]
                return Actor(name, "country", code, self._text[start:end], start, end)
            if not tokens.lows[j][:1].isalpha() or tokens.lows[j] in PREPOSITIONS:
                break
        return None
