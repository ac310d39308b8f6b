"""Actors that are not named where they act: "it", "the two sides", "the ministry", "we"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from extract.actions.actors import Actor, Names, actor_of
from extract.actions.objects import CONTROL
from extract.actions.tokens import Token, Tokens
from extract.actions.vocabulary import CHAMBERS, GATHERINGS, GROUPS, MEMBERS, PREPOSITIONS, words
from extract.model import Mention
from extract.wording import lowered

_OFFICES = frozenset({"ministry", "department", "commission", "administration"})
_SIDES = words("neighbours neighbors pair countries nations sides governments parties economies allies partners")
_FEW = words("three four five six seven eight nine ten")
"""Sides counted as one ("the four put it into force")."""
_COLLECTIVES = words(
    "leaders ministers members participants parties signatories principals delegates negotiators envoys allies partners"
)
_PLAIN = words("council cabinet regulator parliament lawmakers ministry authorities agency authority")
_TITLED = re.compile(
    r"(?:[A-Z][\w’'-]+ )*(?:Association|Alliance|Club|Forum|Group|Organi[sz]ation|Partnership|Compact|Coalition|"
    r"Council)(?: (?:of|for)(?: [A-Z][\w-]+)+)?"
)
_QUALIFIED = words("regulator agency authority watchdog")
_BODY = re.compile(r"\b(?:Authority|Agency|Commission|Regulator|Board|Directorate|Inspectorate|Service)\b")
_OWNING = words("the his her its their our")
_CONNECTING = words(", however but and then meanwhile instead so yet")
_BEFORE_OFFICE = words("the a its new this that same whole entire")
_NUMBER = re.compile(
    r"\d{1,3}|two|thirty|forty|fifty|dozens|many|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|dozen|several"
)
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_TURN = re.compile(
    r"(?:(?:Prime |Foreign |Deputy |Vice )?Minister|Secretary|President|Spokes\w+|Commissioner|"
    r"Chancellor)\b[^:\n]{0,60}:"
)
"""A turn of a transcript whose speaker holds an office."""
_BESIDE = re.compile(r"(?:['’]s?)? ([a-z]+)(?:['’]s?)?(?: ([a-z]+))?")


class References(Names):
    """The same names, asked for what a pronoun or a generic noun stands for."""

    def generic(self, tokens: Tokens, i: int, first: int) -> Actor | None:
        """ "Leaders", "the bloc", "it", "the ministry": what was named last before."""
        low, token = tokens.lows[i], tokens[i]
        before = tokens.lows[i - 1] if i > first else ""
        if (low in _SIDES and before in {"two", "both"}) or (low == "two" and before == "the"):
            return self._pair(token)
        if low in _FEW and before == "the":
            return Actor(token.text, "bloc", None, token.text, token.start, token.end)
        if (low in _SIDES and before == "the") or low in {"they", "both"}:
            pair = self._pair(token)
            if pair is not None or low not in _COLLECTIVES:
                return pair
        if low in _SIDES | {"ministers", "leaders"} and _NUMBER.fullmatch(before):
            start = tokens.starts[i - 1]
            return Actor(self._text[start : token.end], "bloc", None, self._text[start : token.end], start, token.end)
        if low in GROUPS and i > first and tokens.texts[i - 1][:1].isupper() and tokens.lows[i - 1] != "the":
            start = next((k for k in range(i - 1, first - 1, -1) if not tokens.texts[k][:1].isupper()), first - 1) + 1
            start += tokens.lows[start] == "the"
            name = self._text[tokens.starts[start] : token.end]
            return Actor(name, "bloc", None, name, tokens.starts[start], token.end)
        if low in _COLLECTIVES or low in GROUPS:
            gathered = self._gathered(self._named(token, "bloc"), token)
            titled = [*_TITLED.finditer(self._text, max(0, token.start - 900), token.start)] if low in GROUPS else []
            if gathered is None and titled:
                return Actor(titled[-1][0].strip(), "bloc", None, token.text, token.start, token.end)
            if gathered is None and low in _COLLECTIVES:
                return Actor(token.text, "bloc", None, token.text, token.start, token.end)
            return gathered
        if low in {"he", "she"}:
            return self._last(self._named(token, "person"), token)
        if (low == "it" or (low in {"government", "country"} and before in _OWNING)) and (
            recalled := self._recalled(token)
        ):
            return recalled
        if low == "country" and before == "the" and (theme := self._theme(token.start)):
            return actor_of(theme, token)
        return self._official(tokens, i, first)

    def _recalled(self, token: Token) -> Actor | None:
        """ "It", "the government": the only one that can be meant, else what the text goes on about."""
        states = ("country", "bloc", "organization") if token.low == "it" else ("country",)
        near = [m for m in self._named(token, *states) if m.start >= token.start - 400]
        if len({m.name for m in near}) == 1:
            return actor_of(near[-1], token)
        if token.low == "it":
            return self._last([theme] if (theme := self._theme(token.start)) else [], token)
        if token.low == "government" and self.home is not None:
            return replace(self.home, text=token.text, start=token.start, end=token.end)
        return None

    def _official(self, tokens: Tokens, i: int, first: int) -> Actor | None:
        """A parliament, a cabinet, an office; "we" in the turn of an official."""
        low, token = tokens.lows[i], tokens[i]
        before = tokens.lows[i - 1] if i > first else ""
        if token.text in CHAMBERS and (
            tokens.lows[max(0, i - 1)] == "the"
            or token.text == "Cabinet"
            or (token.text == "Parliament" and i == first)
        ):
            return self._chamber(*CHAMBERS[token.text], token)
        bare = low == "authorities" and (i == first or before in _CONNECTING)
        if self.home is not None and (bare or (low == "cabinet" and tokens.lows[i - 1] == "the")):
            return replace(self.home, text=token.text, start=token.start, end=token.end)
        if low in _OFFICES and "the" in tokens.lows[max(first, i - 2) : i]:
            called = {low, tokens.lows[i - 1]} - {"the"}
            if i > first and tokens.texts[i - 1][:1].isupper() and tokens.lows[i - 1] not in _BEFORE_OFFICE:
                start = tokens.starts[i - 1]
                name = self._text[start : token.end]
                offices = [m for m in self._named(token, "organization") if all(w in m.name.lower() for w in called)]
                return self._last(offices, token) or Actor(name, "organization", None, name, start, token.end, True)
            offices = [m for m in self._named(token, "organization") if all(w in m.name.lower() for w in called)]
            if not offices and low == "administration" and self.home is not None:
                return replace(self.home, text=token.text, start=token.start, end=token.end)
            return self._last(offices, token) or self._office(tokens, i) or self._plain(tokens, i, first)
        reach = 3 if low in _QUALIFIED else 1
        if low in _PLAIN and "the" in tokens.lows[max(first, i - reach) : i]:
            return self._regulator(tokens, i) or self._plain(tokens, i, first)
        if low == "centre" and i > first and tokens.lows[i - 1] == "the":
            # The government of India in its own press.
            return self._last([m for m in self._mentions if m.country == "IN"][:1], token)
        if low == "we" and _TURN.search(self._text, max(0, self._text.rfind("\n", 0, token.start) + 1), token.start):
            return self._last([m for m in self._mentions if m.text.startswith("Government of")][:1], token)
        return None

    def _named(self, token: Token, *types: str) -> list[Mention]:
        return [m for m in self._before(token.start) if m.type in types]

    def _last(self, named: Sequence[Mention], token: Token) -> Actor | None:
        return actor_of(named[-1], token) if named else None

    @cached_property
    def home(self) -> Actor | None:
        """The country that the article names oftenest, if one leads."""
        states = [m for m in self._mentions if m.type in {"country", "bloc"} and m.country]
        told = [m.country for m in self._all if m.country]
        told += [self._peoples[w][1] for w in _CAPITALISED.findall(self._text) if w in self._peoples]
        (leader, most), (_, second) = [*Counter(told).most_common(2), ("", 0), ("", 0)][:2]
        first = next((m for m in states if m.country == leader), None) if most > second else None
        if first is None and leader and most > second and (state := self._state(leader)) is not None:
            return Actor(state.name, "country", state.country, state.name, 0, 0, official=True)
        return actor_of(first) if first else None

    def state_near(self, start: int, end: int) -> Actor | None:
        """The only state whose places and names stand within a range."""
        near = {m.country for m in self._all if m.country and start <= m.start < end}
        near |= {self._peoples[w][1] for w in _CAPITALISED.findall(self._text, start, end) if w in self._peoples}
        state = self._state(next(iter(near))) if len(near) == 1 else None
        if state is None:
            return None
        return Actor(state.name, "country", state.country, state.name, start, start, official=True)

    @cached_property
    def controller(self) -> Actor | None:
        """The one country that the article gives controls to ("China's curbs"), or names at all."""
        owners: dict[str, Actor] = {}
        for m in CONTROL.finditer(lowered(self._text)):
            start = max(0, m.start() - 40)
            near = [n for n in self.inside(start, m.start()) if n.type in {"country", "bloc"}]
            for n in near[-1:]:
                if self._text[n.end : n.end + 2] in {"'s", "’s", "' ", "’ "}:
                    owners[n.name] = actor_of(n)
            for word in _CAPITALISED.finditer(self._text, start, m.start()):
                if word[0] in self._peoples:
                    name, code = self._peoples[word[0]]
                    owners[name] = Actor(name, "country", code, word[0], word.start(), word.end())
        if not owners:
            owners = {m.name: actor_of(m) for m in self._mentions if m.type in {"country", "bloc"}}
        return next(iter(owners.values())) if len(owners) == 1 else None

    def _chamber(self, name: str, country: str | None, token: Token) -> Actor:
        home = self.home
        if name == "Cabinet" and home is not None:
            return replace(home, text=token.text, start=token.start, end=token.end)
        return Actor(name, "organization", country, token.text, token.start, token.end, official=True)

    def _regulator(self, tokens: Tokens, i: int) -> Actor | None:
        """ "The cobalt regulator", "the agency": the only body of that kind which the article names."""
        if tokens.lows[i] not in _QUALIFIED or tokens.lows[i + 1] == "of":
            return None
        bodies = {m.name: m for m in self._mentions if m.type == "organization" and _BODY.search(m.name)}
        return self._last(list(bodies.values()), tokens[i]) if len(bodies) == 1 else None

    def _plain(self, tokens: Tokens, i: int, first: int) -> Actor:
        """ "The regulator", "the finance ministry": an institution that the article does not name."""
        token = tokens[i]
        if i > first and tokens.lows[i - 1].isalpha() and tokens.lows[i - 1] not in _BEFORE_OFFICE:
            start = tokens.starts[i - 1]
            text = self._text[start : token.end]
            return Actor(text.lower(), "organization", None, text, start, token.end, official=True)
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

    def _office(self, tokens: Tokens, i: int) -> Actor | None:
        """ "The department of trade": an office by its field, without a name."""
        if i + 2 >= len(tokens) or tokens.lows[i + 1] != "of" or not tokens.lows[i + 2].isalpha():
            return None
        j = i + 3
        while j + 1 < len(tokens) and tokens.lows[j] in {"and", "affairs"} and tokens.lows[j + 1].isalpha():
            j += 2 if tokens.lows[j] == "and" else 1
        start, end = tokens.starts[i], tokens.ends[j - 1]
        return Actor(self._text[start:end], "organization", None, self._text[start:end], start, end, official=True)

    def _pair(self, token: Token) -> Actor | None:
        """ "The two countries": the first of the two that were named last."""
        named = [m for m in self._before(token.start) if m.type in {"country", "bloc"} and m.start >= token.start - 800]
        last: list[Mention] = []
        for m in reversed(named):
            if m.name not in {n.name for n in last}:
                last.append(m)
        if len(last) != 2 and not (len(last) > 2 and last[1].start > named[-1].start - 200):
            return None
        both = {last[0].name, last[1].name}
        return actor_of(next(m for m in named if m.name in both), token)

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
        return actor_of([m for m in near if weight[m.name] == best][-1], token)
