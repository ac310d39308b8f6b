"""Who did it: the country, bloc, institution or person that is the subject of an act."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from extract.actions.clauses import Token
from extract.actions.objects import CONTROL
from extract.actions.vocabulary import (
    ADVERBS,
    CAPITALS,
    CHAMBERS,
    COUNTRIES,
    DEMONYMS,
    FINITE,
    GATHERED,
    GATHERINGS,
    GOVERNMENTAL,
    GROUPS,
    MEMBERS,
    ORGANS,
    PREPOSITIONS,
    words,
)
from extract.model import Document, Mention, Sentence

_ACTING = words("country bloc organization person")
_OFFICES = frozenset({"ministry", "department", "commission", "administration"})
_SIDES = words("neighbours neighbors pair countries nations sides governments parties economies allies partners")
_COLLECTIVES = words(
    "leaders ministers members participants parties signatories principals delegates negotiators envoys allies partners"
)
_DATES = words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday year month week"
)
_PLAIN = words("regulator parliament lawmakers ministry authorities")
_NUMBER = re.compile(
    r"\d{1,3}|two|thirty|forty|fifty|dozens|many|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozen|several"
)
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_TURN = re.compile(
    r"(?:(?:Prime |Foreign |Deputy |Vice )?Minister|Secretary|President|Spokes\w+|Commissioner|Chancellor)\b[^:\n]{0,60}:"
)
"""A turn of a transcript whose speaker holds an office."""
_BOUND = re.compile(r"\b(?:to|into|for|against|towards?|with|in) (?:the |\w+ and )?$")
"""A destination or a place, not an owner."""
_BESIDE = re.compile(r"(?:['’]s?)? ([a-z]+)(?:['’]s?)?(?: ([a-z]+))?")
_GOVERNMENTS = words("government administration authorities cabinet")
_TRANSPARENT = words(
    "the a an its their his her this that these those two three four both other several some all many "
    "neighbouring neighboring fellow senior top new latest 's ’s ' ’"
)


@dataclass(frozen=True, slots=True)
class Actor:
    """``name`` is canonical, ``text`` as written beside the verb."""

    name: str
    type: str
    country: str | None
    text: str
    start: int
    end: int
    official: bool = False
    """Known to act for a state by its words ("the department of trade"), not by a name."""

    @property
    def public(self) -> bool:
        """A state, a bloc or a part of one."""
        return self.official or self.type in {"country", "bloc", "person"} or GOVERNMENTAL.search(self.name) is not None


class Cast:
    """The names of one document, asked for the actor of a clause."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        text = document.text
        self._text = text
        self._sentences = [s.start for s in document.sentences]
        self._countries = COUNTRIES | {m.country: m.name for m in mentions if m.type == "country" and m.country}
        acting = [
            self._governing(m) for m in mentions if m.type in _ACTING or (m.type == "place" and m.text in CAPITALS)
        ]
        blocs = {m.text: m for m in acting if m.type == "bloc"}
        acting += [
            _host(m, bloc)
            for m in mentions
            if m.type == "event" and (bloc := blocs.get(m.text.split()[0]) or _called(m))
        ]
        self._all = mentions
        self._mentions = sorted(acting, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._mentions]

    def _governing(self, mention: Mention) -> Mention:
        """A capital and a government stand for their country."""
        stands = mention.type == "place" or (
            mention.type == "organization" and mention.text.split()[-1].lower() in _GOVERNMENTS
        )
        country = "EU" if mention.text == "Brussels" else mention.country
        if stands and country in self._countries:
            return replace(
                mention, type="bloc" if country == "EU" else "country", name=self._countries[country], country=country
            )
        return mention

    def inside(self, start: int, end: int) -> list[Mention]:
        """Acting names within a range."""
        found = self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        kept: list[Mention] = []
        for m in found:
            if m.end <= end and not (kept and m.start < kept[-1].end):
                kept.append(m)
        return kept

    def subject(self, tokens: Sequence[Token], first: int, last: int, shared: bool = False) -> Actor | None:
        """The actor among ``tokens[first:last]``, the stretch before a verb group; ``shared`` with a verb before it."""
        if first >= last:
            return None
        if shared and (theirs := self._shared(tokens, first, last)):
            return theirs
        names = {m.start: m for m in self.inside(tokens[first].start, tokens[last - 1].end)}
        i = first
        while i < last:
            token = tokens[i]
            mention = names.get(token.start)
            if mention is not None:
                after = _after(tokens, i, mention.end)
                if not _governed(tokens, i, first):
                    actor = self._named(mention, names, tokens, after, last)
                    if actor is not None:
                        return actor
                i = after
                continue
            people = token.text.removesuffix("s")
            if people in DEMONYMS and i == last - 1 and i > first and tokens[i - 1].low == "the":
                name, country = DEMONYMS[people]
                return Actor(name, "country", country, token.text, token.start, token.end)
            if token.text in DEMONYMS and not _governed(tokens, i, first):
                actor = self._adjectival(tokens, i, last)
                if actor is not None:
                    return actor
            elif (
                token.low in ORGANS | MEMBERS
                and i + 2 < last
                and tokens[i + 1].low in {"from", "of"}
                and not _governed(tokens, i, first)
            ):
                at = i + 3 if tokens[i + 2].low == "the" and i + 3 < last else i + 2
                of = names.get(tokens[at].start)
                if of is not None and of.type in {"country", "bloc"}:
                    return _actor(of)
                actor = self._generic(tokens, i, first)
                if actor is not None:
                    return actor
            elif (
                i == last - 1
                or tokens[i + 1].low in {",", "at", "in", "on", "from", "of", "and"}
                or tokens[i + 1].low in ADVERBS
            ):
                actor = self._generic(tokens, i, first)
                if actor is not None and not _governed(tokens, i, first):
                    return actor
            i += 1
        return None

    def _shared(self, tokens: Sequence[Token], first: int, last: int) -> Actor | None:
        """The name or "it" with which the stretch begins, where another verb follows it."""
        for m in self.inside(tokens[first].start, tokens[last - 1].end)[:1]:
            i = next(n for n in range(first, last) if tokens[n].start >= m.start)
            after = _after(tokens, i, m.end)
            opens = i == first or (i == first + 1 and tokens[first].low == "the") or tokens[i - 1].low == ","
            if opens and after < last and tokens[after].low.isalpha() and tokens[after].low.endswith(("s", "ed")):
                return _actor(m)
        return self._generic(tokens, first, first) if tokens[first].low == "it" else None

    def owner(self, start: int, end: int, sentence: Sentence) -> Actor | None:
        """Whose measure it is that stands between ``start`` and ``end``: the possessor, else the only side that the
        sentence names otherwise than as a destination."""
        for m in self.inside(start, end):
            if m.type in {"country", "bloc"} and self._text[m.end : m.end + 2] in {"'s", "’s", "' ", "’ "}:
                return _actor(m)
        for word in _CAPITALISED.finditer(self._text, start, end):
            if word[0] in DEMONYMS:
                name, code = DEMONYMS[word[0]]
                return Actor(name, "country", code, word[0], word.start(), word.end())
        sides = [m for m in self.inside(sentence.start, sentence.end) if m.type in {"country", "bloc"}]
        sides = [m for m in sides if not _BOUND.search(self._text, max(sentence.start, m.start - 24), m.start)]
        return _actor(sides[0]) if len({m.name for m in sides}) == 1 else None

    def party(self, start: int, end: int) -> Actor | None:
        """The first side of "a pact between A and B"."""
        sides = [m for m in self.inside(start, end) if m.type in {"country", "bloc"}]
        return _actor(sides[0]) if len(sides) > 1 else None

    def antecedent(self, tokens: Sequence[Token], comma: int) -> Actor | None:
        """The name right before ", which"."""
        if comma <= 0:
            return None
        for m in self.inside(tokens[max(0, comma - 8)].start, tokens[comma].start):
            if m.end == tokens[comma - 1].end:
                return _actor(m)
        return None

    def agent(self, tokens: Sequence[Token], first: int, reach: int = 8) -> Actor | None:
        """The first name after "by" or "between"."""
        for i in range(first, min(len(tokens), first + reach)):
            if tokens[i].low in {"by", "between"}:
                return self.subject(tokens, i + 1, min(len(tokens), i + 9)) if i + 1 < len(tokens) else None
            if tokens[i].low in {",", ";", "that", "which"}:
                return None
        return None

    def _named(
        self, mention: Mention, names: dict[int, Mention], tokens: Sequence[Token], after: int, last: int
    ) -> Actor | None:
        """The actor that a name begins: itself, its organ, or the person whose title it opens."""
        tail: list[Token] = []
        i = after
        while i < last and tokens[i].low not in {",", "("}:
            if tokens[i].low in PREPOSITIONS or tokens[i].low == "and":
                break
            inner = names.get(tokens[i].start)
            if inner is not None:
                if inner.type == "person" or (mention.type == "country" and inner.type == "organization"):
                    return self._named(inner, names, tokens, _after(tokens, i, inner.end), last) or _actor(inner)
                i = _after(tokens, i, inner.end)
                continue
            tail.append(tokens[i])
            i += 1
        lows = [t.low for t in tail if t.low not in ADVERBS and not t.low.endswith("ly")]
        if not lows or mention.type == "person":
            return _actor(mention)
        if lows[0] in FINITE or (lows[0].endswith("ed") and "-" not in lows[0]):
            return _actor(mention)
        if mention.type == "organization" and lows[0] not in {"'s", "’s", "'", "’"}:
            return _actor(mention) if lows[-1] in ORGANS | GATHERINGS else None
        if any(low in ORGANS | MEMBERS | GATHERINGS | GROUPS for low in lows):
            return _actor(mention)
        return None

    def _adjectival(self, tokens: Sequence[Token], i: int, last: int) -> Actor | None:
        for j in range(i + 1, min(last, i + 4)):
            if tokens[j].low in ORGANS:
                name, code = DEMONYMS[tokens[i].text]
                return Actor(
                    name, "country", code, self._text[tokens[i].start : tokens[j].end], tokens[i].start, tokens[j].end
                )
            if not tokens[j].low[:1].isalpha() or tokens[j].low in PREPOSITIONS:
                break
        return None

    def _generic(self, tokens: Sequence[Token], i: int, first: int) -> Actor | None:
        """ "Leaders", "the bloc", "it", "the ministry": what was named last before."""
        low, token = tokens[i].low, tokens[i]
        wanted: frozenset[str] | None = None
        if low in _SIDES and i > first and tokens[i - 1].low in {"two", "both"}:
            return self._pair(token)
        if (low in _SIDES and i > first and tokens[i - 1].low == "the") or low in {"they", "both"}:
            pair = self._pair(token)
            if pair is not None or low not in _COLLECTIVES:
                return pair
        if low in _SIDES | {"ministers", "leaders"} and i > first and _NUMBER.fullmatch(tokens[i - 1].low):
            start = tokens[i - 1].start
            return Actor(self._text[start : token.end], "bloc", None, self._text[start : token.end], start, token.end)
        if low in _COLLECTIVES or low in GROUPS:
            wanted = frozenset({"bloc"})
        elif low in {"it", "beijing", "washington"}:
            wanted = words("country bloc organization")
        elif low in {"he", "she"}:
            wanted = frozenset({"person"})
        elif token.text in CHAMBERS and (tokens[max(0, i - 1)].low == "the" or token.text == "Cabinet"):
            name, country = CHAMBERS[token.text]
            return self._chamber(name, country, token)
        elif low in _OFFICES and "the" in {t.low for t in tokens[max(first, i - 2) : i]}:
            called = {low, tokens[i - 1].low} - {"the"}
            offices = [m for m in self._before(token.start) if m.type == "organization"]
            offices = [m for m in offices if all(word in m.name.lower() for word in called)]
            return _actor(offices[-1], token) if offices else self._office(tokens, i) or self._plain(token)
        elif low in _PLAIN and i > first and tokens[i - 1].low == "the":
            return self._plain(token)
        elif low == "we" and _TURN.search(self._text, max(0, self._text.rfind("\n", 0, token.start) + 1), token.start):
            ours = next((m for m in self._mentions if m.text.startswith("Government of")), None)
            return _actor(ours, token) if ours else None
        elif low in {"government", "country"} and i > first and tokens[i - 1].low == "the":
            wanted = frozenset({"country"})
        if wanted is None:
            return None
        named = [m for m in self._before(token.start) if m.type in wanted]
        if wanted == {"bloc"}:
            gathered = self._gathered(named, token)
            if gathered is None and low in _COLLECTIVES:
                return Actor(token.text, "bloc", None, token.text, token.start, token.end)
            return gathered
        if low in {"it", "government", "country"}:
            near = [m for m in named if m.start >= token.start - 400]
            if len({m.name for m in near}) != 1:
                theme = self._theme(token.start) if low == "it" else None
                if theme is None and low == "government" and self.home is not None:
                    return replace(self.home, text=token.text, start=token.start, end=token.end)
                return _actor(theme, token) if theme else None
            named = near
        return _actor(named[-1], token) if named else None

    @cached_property
    def home(self) -> Actor | None:
        """The country that the article names oftenest, if one leads."""
        states = [m for m in self._mentions if m.type in {"country", "bloc"} and m.country]
        told = [m.country for m in self._all if m.country]
        told += [DEMONYMS[w][1] for w in _CAPITALISED.findall(self._text) if w in DEMONYMS]
        counts = Counter(told).most_common(2)
        counts += [(None, 0)] * (2 - len(counts))
        if counts[0][1] <= counts[1][1]:
            return None
        first = next((m for m in states if m.country == counts[0][0]), None)
        return _actor(first) if first else None

    @cached_property
    def controller(self) -> Actor | None:
        """The one country that the article gives controls to ("China's curbs", "Chinese export rules"), or names at all."""
        owners: dict[str, Actor] = {}
        for m in CONTROL.finditer(self._text):
            start = max(0, m.start() - 40)
            near = [n for n in self.inside(start, m.start()) if n.type in {"country", "bloc"}]
            for n in near[-1:]:
                if self._text[n.end : n.end + 2] in {"'s", "’s", "' ", "’ "}:
                    owners[n.name] = _actor(n)
            for word in _CAPITALISED.finditer(self._text, start, m.start()):
                if word[0] in DEMONYMS:
                    name, code = DEMONYMS[word[0]]
                    owners[name] = Actor(name, "country", code, word[0], word.start(), word.end())
        if not owners:
            owners = {m.name: _actor(m) for m in self._mentions if m.type in {"country", "bloc"}}
        return next(iter(owners.values())) if len(owners) == 1 else None

    def _chamber(self, name: str, country: str | None, token: Token) -> Actor:
        home = self.home
        if name == "Cabinet" and home is not None:
            return replace(home, text=token.text, start=token.start, end=token.end)
        return Actor(name, "organization", country, token.text, token.start, token.end, official=True)

    def _plain(self, token: Token) -> Actor:
        """ "The regulator", "the ministry": an institution that the article does not name."""
        return Actor(token.low, "organization", None, token.text, token.start, token.end, official=True)

    def _theme(self, at: int) -> Mention | None:
        """What "it" goes on about: the subject of this sentence so far, else that of the one before."""
        i = bisect_right(self._sentences, at) - 1
        for start, end in ((self._sentences[i], at), (self._sentences[max(0, i - 1)], self._sentences[i])):
            for m in self.inside(start, end):
                if m.type in {"country", "bloc", "organization"}:
                    lead = self._text[start : m.start].split()
                    while lead and (lead[-1].lower() in {"the", "and"} or lead[-1][:1].isupper()) and len(lead) > 1:
                        lead.pop()
                    owns = self._text[m.end : m.end + 2] in {"'s", "’s", "' ", "’ "}
                    if not owns and not (lead and lead[-1].lower() in PREPOSITIONS):
                        return m
        return None

    def _office(self, tokens: Sequence[Token], i: int) -> Actor | None:
        """ "The department of trade": an office by its field, without a name."""
        if i + 2 >= len(tokens) or tokens[i + 1].low != "of" or not tokens[i + 2].low.isalpha():
            return None
        j = i + 3
        while j + 1 < len(tokens) and tokens[j].low in {"and", "affairs"} and tokens[j + 1].low.isalpha():
            j += 2 if tokens[j].low == "and" else 1
        start, end = tokens[i].start, tokens[j - 1].end
        return Actor(self._text[start:end], "organization", None, self._text[start:end], start, end, official=True)

    def _pair(self, token: Token) -> Actor | None:
        """ "The two countries": the first of the two that were named last."""
        named = [m for m in self._before(token.start) if m.type in {"country", "bloc"} and m.start >= token.start - 800]
        last: list[Mention] = []
        for m in reversed(named):
            if m.name not in {n.name for n in last}:
                last.append(m)
        return (
            _actor(last[1], token)
            if len(last) == 2 or (len(last) > 2 and last[1].start > named[-1].start - 200)
            else None
        )

    def _gathered(self, blocs: list[Mention], token: Token) -> Actor | None:
        """The bloc whose leaders or meeting the text told of last: names beside such a word weigh most."""
        near = [m for m in blocs if m.start >= token.start - 800]
        weight: dict[str, int] = {}
        for m in near:
            after = _BESIDE.match(self._text, m.end)
            gathers = after is not None and any(w in MEMBERS | GATHERINGS for w in after.groups())
            weight[m.name] = weight.get(m.name, 0) + 1 + 3 * gathers
        if not near:
            return None
        best = max(weight.values())
        return _actor([m for m in near if weight[m.name] == best][-1], token)

    def _before(self, at: int) -> list[Mention]:
        return self._mentions[: bisect_left(self._starts, at)]


def _host(event: Mention, bloc: Mention) -> Mention:
    """ "G7 summit" named as an event: the bloc stands at its head."""
    return Mention("bloc", bloc.name, bloc.text, event.start, event.start + len(bloc.text), bloc.country)


def _called(event: Mention) -> Mention | None:
    """The bloc that an event's first word names."""
    first = event.text.split()[0]
    return Mention("bloc", first, first, event.start, event.start + len(first)) if first in GATHERED else None


def _actor(mention: Mention, token: Token | None = None) -> Actor:
    if token is not None:
        return Actor(mention.name, mention.type, mention.country, token.text, token.start, token.end)
    return Actor(mention.name, mention.type, mention.country, mention.text, mention.start, mention.end)


def _after(tokens: Sequence[Token], i: int, end: int) -> int:
    while i < len(tokens) and tokens[i].start < end:
        i += 1
    return i


def _governed(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Does a preposition stand before this noun phrase?"""
    j = i - 1
    while j >= first:
        low = tokens[j].low
        if low in PREPOSITIONS:
            return True
        if low in _DATES or low.isdigit():
            return False  # "in March Poland and Japan", "on Tuesday the G7"
        if low in _TRANSPARENT or tokens[j].text[:1].isupper() or low.endswith(("-led", "ian", "ese")):
            j -= 1
            continue
        if low == "and" and j > first:
            j -= 1
            continue
        return False
    return False
