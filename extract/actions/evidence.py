"""What one document says of measures, minerals and sides: the evidence that an object is looked up in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from extract.actions.objects import (
    CONTROL,
    EXPORTED,
    LAW,
    MANY_SIDED,
    NOT_EXPORT,
    NOT_ON_EXPORT,
    OTHER_GOODS,
    OWN_STORE,
    PACT,
    SUBJECT_MATTER,
    TRADED,
)
from extract.model import Document, Mention, Sentence
from extract.naming.gazetteer import Gazetteer
from extract.wording import lowered

_NEAR_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|similar|same|under|new)(?: [\w-]+){0,3} $")
_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|similar|under|new)[ ]$")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_LED = re.compile(r"\b[A-Z]\w+-(?:led|backed|sponsored|[A-Z]\w+)\b")
_AGAIN = re.compile(
    r" (?:(?:them|it)\b|(?:the|these|those|its|such|that|this) (?:first |second |original |earlier |previous |old |"
    r"same |entire |whole )?(?:version|text|(?P<step>steps?|moves?)|measures?|rules?|limits?|"
    r"curbs|caps?|quotas?|ceilings?|restrictions|policy|orders?|tightening|suspension|lev(?:y|ies)|dut(?:y|ies)|tax|bans?|requirements?|freeze|list|decision|scheme|"
    r"system)\b(?! (?:on|of|for|against|to)\b))"
)
_REGIMES = re.compile(
    r"\b(?:export\w*|shipments?|shipped|shipping|overseas|abroad|dual-use|quotas?|licen[cs](?:e|es|ing)|permits?|curbs|"
    r"embargo|bans?|controls)\b"
)
"""In lower case."""
_EXCHANGE = re.compile(r"\b(?:in (?:exchange|return) for|in retaliation for|as part of|under)\b")
_TARIFF = re.compile(r"\b(?:tariffs?|import (?:dut(?:y|ies)|tax(?:es)?)|lev(?:y|ies) on [\w ]{0,20}goods)\b")
_STORES = ("stockpil", "strategic reserve")
_ANAPHOR = re.compile(r"\b(?:the|that|this|its|their|such)\b")
"""In lower case."""
_PROMISE = (
    r"(?:The |Both )?(?:two )?(?:[Mm]inisters|[Ll]eaders|[Pp]articipants|[Pp]arties|[Ss]ides|"
    r"Heads of \w+|[Mm]embers|[Pp]artners|Principals|Governments|Secretaries|Signatories)\b"
    r"[^.\n]{0,60}? \w+(?:ed|took|met|took)\b"
)
_OPENS_JOINT = re.compile(_PROMISE)
_JOINT = re.compile(r"[.!?\n](?:(?<=\n)|(?<!\n) )" + _PROMISE)
"""What the sides of a joint statement promise: at its opening, and in sentences behind. (A search that can begin with a
few signs is fast; one that may also begin with the text is not.)"""


def _names_pact(mention: Mention) -> bool:
    """A named agreement; "Announcement No. 31" and a law are none."""
    return mention.type == "agreement" and mention.rule != "agreement:number" and not LAW.search(mention.text)


def _any_in(places: Sequence[int], start: int, end: int) -> bool:
    """Does one of ``places``, in order, lie in ``[start, end)``?"""
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end


class Evidence:
    """Measures, minerals and sides of one document, asked for by place."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...], gazetteer: Gazetteer) -> None:
        self.text = document.text
        self.lowered = lowered(document.text)
        self._exports: dict[int, bool] = {}
        self._peoples = gazetteer.peoples
        self._mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self._mentions]
        self._minerals = [m.start for m in self._mentions if m.type == "mineral"]
        self._side_starts = [m.start for m in self._mentions if m.type in {"country", "bloc"}]
        self._sentence_starts = [s.start for s in document.sentences]
        self.trade = TRADED.search(document.text) is not None
        opening = _OPENS_JOINT.match(self.text)
        self.joint = len(_JOINT.findall(self.text, opening.end() if opening else 0)) + (opening is not None) >= 3
        """A joint statement: what its sides promise in it, they promise to each other."""

    @cached_property
    def on_exports(self) -> bool:
        """The article is about exports of minerals: a ceiling or a general licence in it is one on exports."""
        if not self.trade or len(list(islice(_REGIMES.finditer(self.lowered), 3))) < 3:
            return False
        needed = max(2, len(self.text) / 1200)
        return len(self._minerals) >= needed or len(SUBJECT_MATTER.findall(self.lowered)) >= needed

    @cached_property
    def dense(self) -> bool:
        """The article is about minerals: a measure or a pact in it need not name one again."""
        needed = max(3, len(self.text) / 1500)
        return len(self._minerals) >= needed or len(SUBJECT_MATTER.findall(self.lowered)) >= needed

    def between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def control(self, start: int, end: int, sentence: Sentence, known: bool = True) -> bool:
        """A measure on exports in this stretch, or (``known``) words for one that the sentences before name."""
        if known and (again := _AGAIN.match(self.text, start, end)):
            if self.on_exports and again["step"]:
                return True
            if self._control(start, end, sentence):
                return True
            before = self.before(sentence)
            tariffs = [m.end() for m in _TARIFF.finditer(self.text, before, again.start())]
            # "It" is the last thing told of: a tariff behind the curbs is meant itself.
            return self._control(max([before, *tariffs]), again.start(), sentence)
        return self._control(start, end, sentence, known)

    def _control(self, start: int, end: int, sentence: Sentence, known: bool = True) -> bool:
        text = self.text
        for m in CONTROL.finditer(self.lowered, start, end):
            if m[0] == "control" and text.startswith((" over ", " of "), m.end()):
                continue
            if NOT_EXPORT.search(self.lowered, max(start, m.start() - 14), m.start()) or (
                (m["loose"] or m[0].startswith(("mora", "emba"))) and NOT_ON_EXPORT.match(text, m.end())
            ):
                continue
            if self.of_other_goods(m.end(), end) or self.of_other_goods(m.start(), m.end()):
                continue
            if m["again"]:
                near = max(start, m.start() - 30), m.start()
                named = known and _NEAR_DEFINITE.search(self.lowered, *near) and not PACT.search(self.lowered, *near)
                if named and self.exports(sentence):
                    return True
                continue
            if not m["loose"]:
                return True
            if self.dense and _DEFINITE.search(self.lowered, max(start, m.start() - 12), m.start()):
                return True
            if EXPORTED.search(self.lowered, self.before(sentence), sentence.end) or self.mineral(start, end):
                return True
            if self.trade and self.of_minerals(sentence):
                return True
        return False

    def again(self, start: int, end: int) -> bool:
        """ "It", "the rules" as the object right behind a verb."""
        return _AGAIN.match(self.text, start, end) is not None

    def exports(self, sentence: Sentence) -> bool:
        """Exports and minerals are what this part of the article is about."""
        if (known := self._exports.get(sentence.start)) is None:
            known = self._exports[sentence.start] = self._of_exports(sentence)
        return known

    def _of_exports(self, sentence: Sentence) -> bool:
        near = self.before(sentence)
        return self.of_minerals(sentence) and (
            EXPORTED.search(self.lowered, near, sentence.end) is not None
            or (self.trade and CONTROL.search(self.lowered, near, sentence.end) is not None)
        )

    def of_other_goods(self, start: int, end: int) -> bool:
        """Chips, oil or wheat right behind the measure, and no mineral in the clause."""
        stop = min(end, start + 60)
        if (exchange := _EXCHANGE.search(self.text, start, stop)) is not None:
            stop = exchange.start()
        return OTHER_GOODS.search(self.text, start, stop) is not None and not self.mineral(start, stop)

    def mineral(self, start: int, end: int) -> bool:
        return _any_in(self._minerals, start, end) or SUBJECT_MATTER.search(self.lowered, start, end) is not None

    def of_minerals(self, sentence: Sentence) -> bool:
        """Minerals in the sentence or the two before it."""
        return self.dense or self.mineral(self.before(sentence), sentence.end)

    def before(self, sentence: Sentence) -> int:
        i = bisect_left(self._sentence_starts, sentence.start)
        return self._sentence_starts[max(0, i - 2)]

    def pact(self, start: int, end: int) -> bool:
        found = PACT.search(self.lowered, start, end)
        if found is not None and not (found[0].startswith(_STORES) and OWN_STORE.search(self.lowered, start, end)):
            return True
        return any(_names_pact(m) for m in self.between(start, end))

    def named_pact(self, start: int, end: int) -> bool:
        """An agreement by its name: the gazetteer's, or a capitalised one ("the Lisbon Compact")."""
        if any(_names_pact(m) for m in self.between(start, end)):
            return True
        return any(
            self.text[m.start()].isupper()
            and self.text[m.start() - 1] == " "
            and self.text[max(0, m.start() - 30) : m.start()].rstrip().split(" ")[-1][:1].isupper()
            and not (m[0].startswith(_STORES) and OWN_STORE.search(self.lowered, start, m.end()))
            for m in PACT.finditer(self.lowered, start, end)
        )

    def with_a_side(self, start: int, end: int) -> bool:
        """ "A treaty with Bolivia"."""
        return any(
            m.type in {"country", "bloc"}
            and self.text[max(start, m.start - 9) : m.start].removesuffix("the ").endswith(" with ")
            for m in self.between(start, end)
        )

    def led(self, start: int, end: int) -> bool:
        """Does a word tell of states: "the European alliance", "the US-Congo consortium", "Berlin-led"?"""
        return any(w in self._peoples for w in _CAPITALISED.findall(self.text, start, end)) or (
            _LED.search(self.text, start, end) is not None
        )

    def beside(self, start: int) -> bool:
        """ "Pledged with Japan and Chile to", right behind the verb."""
        if not self.text.startswith(" with ", start):
            return False
        return any(m.type in {"country", "bloc"} for m in self.between(start + 6, start + 11)) or any(
            m.type == "place" and m.country for m in self.between(start + 6, start + 7)
        )

    def with_sides(self, start: int, end: int) -> bool:
        """A country or a bloc as the object itself."""
        return _any_in(self._side_starts, start, end)

    def known_pact(self, start: int, end: int, sentence: Sentence) -> bool:
        """ "The accord", "that arrangement": sides were named with it before."""
        m = PACT.search(self.lowered, start, end)
        if m is None or not _ANAPHOR.search(self.lowered, start, m.end()):
            return False
        before = self.before(sentence)
        return PACT.search(self.lowered, before, sentence.start) is not None and self._sides(before, sentence.end)

    def many_sided(self, sentence: Sentence) -> bool:
        return self._sides(sentence.start, sentence.end)

    def _sides(self, start: int, end: int) -> bool:
        inside = self.between(start, end)
        sides = {
            m.country or m.name for m in inside if m.type in {"country", "bloc", "person", "organization", "place"}
        }
        sides -= {m.name for m in inside if m.country is None and m.type not in {"country", "bloc"}}
        called = (t.removesuffix("s") for t in _CAPITALISED.findall(self.text, start, end))
        sides |= {self._peoples[t][1] for t in called if t in self._peoples}
        return (
            len(sides) > 1
            or sum(m.type == "person" for m in inside) > 1
            or any(m.type in {"bloc", "agreement"} or m.country == "EU" for m in inside)
            or MANY_SIDED.search(self.lowered, start, end) is not None
        )
