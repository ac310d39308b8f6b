"""Objects of acts on exports: is it a control that something is done to?"""

from __future__ import annotations

import re

from extract.actions.direct import (
    ANSWERED,
    COMPLAINT,
    CONFINING,
    CONSENTED,
    DEADLINE,
    NUMBERED,
    RETALIATION,
    RULING,
    SEVERED,
    SHIPPABLE,
    STRONG,
    SUIT,
    TRIBUNAL,
    TURNED,
    WEAK,
)
from extract.actions.listed import Listed
from extract.actions.objects import (
    ABROAD,
    CONCERNS,
    EXPORTED,
    FLOW,
    LICENCE,
    NOT_EXPORT,
    OTHER_GOODS,
    PRODUCTS,
    TAP,
)
from extract.actions.papers import ISSUED
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import Act
from extract.model import Sentence

_ON_MEASURES = frozenset({Act.IMPOSE, Act.EASE, Act.LICENSE})
_SERIES = re.compile(
    r"(?:(?:,|and|then|the|new|further|similar|export|controls?|curbs?|restrictions?|bans?|quotas?|licen[cs]ing|"
    r"rules|of|"
    r"on|for|exports?|products?|ore|oxide|powder|scrap|technology|magnets?)\b|[\s,])*"
)
_THE_RULE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:[\w-]+ )?(?:rule|measure|order|decree|levy|duty|quota|ceiling|licence|"
    r"license|"
    r"scheme|requirement|regime|list)(?:,| of\b| on\b|\s*$| (?=\w+ed\b))"
)
_CONTROLLED = re.compile(
    r"\b(?:licen[cs]e\w*|permits?|approvals?|quotas?|export\w*|shipments?|shippers|shipped|ceilings?|leave|consent|"
    r"abroad|restricted|banned|barred)\b"
)
"""What a paper is about, if the sentence tells of controls."""
_OF_TRADE = re.compile(
    r"\b(?:export\w*|ship\w*|miners?|traders?|producers?|smelters?|volumes?|tonnages?|quotas?|ores?|metals?|"
    r"minerals?|abroad)\b"
)
"""What tells of exports in the relative clause of a general word."""
_BARE = re.compile(
    r" (?:the )?(?:all |most |some |raw |unprocessed |unrefined |crude |low-grade |high-grade |untreated |lumpy )*"
)
_NOT_TRADE = re.compile(
    r" (?:[\w-]+ )?(?:mining|miners?|mines?|imports?|production|output|prices?|projects?|extraction|exploration|"
    r"trading|"
    r"companies|firms|futures|stocks|shares|smelters?|plants?|smelting|deals?|buyers)\b"
)
_BUYING = re.compile(r"\bfrom (?:buying|receiving|purchasing|obtaining|acquiring|getting|sourcing)\b")
_TO_MINE = re.compile(
    r" (?:to (?:mine|build|operate|drill|extract|explore|refine|smelt|produce|dig|open|prospect)\b"
    r"|(?:for|at) (?:an? |the |its )?(?:[\w-]+ ){0,3}?(?:mines?|plants?|smelter|refinery|projects?|"
    r"pit|quarry|mining|exploration|extraction)\b)"
)
"""A permit for something else than shipping."""
_LEAVING = re.compile(
    r"\b(?:from leaving|to leave) (?:the (?:country|bloc|territory)|its (?:territory|shores|borders|soil|ports))\b"
)


class Controls(Listed):
    """Controls on exports as objects, in one document."""

    def _restricts(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        text, act = self.text, group.entry.act
        if act in {Act.STOP, Act.SEIZE, Act.RENDER}:
            return self._holds(group, start, end, sentence)
        if self._promised(group, start, end):
            return self.of_minerals(sentence)
        if act in _ON_MEASURES and (self.direct(group, start, end) or self._shippable(group, start, sentence)):
            return True
        if act is Act.LICENSE:
            if group.entry.lemma == "license":
                return self.trade and self.mineral(start, end) and PRODUCTS.search(text, start, end) is not None
            return LICENCE.search(self.lowered, start, end) is not None and self._licenses_exports(start, end, sentence)
        if act is Act.PLACE:
            return self._places(group, start, end, sentence)
        if act is Act.EXEMPT:
            return self._spares(start, end, sentence)
        if act is Act.REQUIRE:
            return self._obliges(group, start, end, sentence)
        if act is Act.CLOSE:
            shut = TAP.match(text, start, end) is not None
            return shut and (self.mineral(start, end) or (self.on_exports and self.exports(sentence)))
        if self.on_exports and group.stand is Stand.REDUCED and ISSUED.search(text, start, end):
            numbered = text[end - 3 : end].rstrip(" ,")[-1:].isdigit()
            return numbered or _CONTROLLED.search(text, sentence.start, sentence.end) is not None
        if self.on_exports and group.stand is Stand.REDUCED and self._headed(start, end) and self.exports(sentence):
            return True
        if self.on_exports and group.stand is Stand.PASSIVE and _THE_RULE.search(text, start, end):
            return self.exports(sentence)
        # What is published or announced of known rules is no further act on them.
        return self.control(start, end, sentence, group.entry.status != "announced")

    def _promised(self, group: Group, start: int, end: int) -> bool:
        """Retaliation threatened; the complaints of another side that are to be met."""
        if group.entry.act is Act.EASE and group.status in {"planned", "announced"}:
            return CONCERNS.search(self.text, start, end) is not None
        threatened = group.status == "planned" and self.on_exports
        return threatened and RETALIATION.match(self.text, start, end) is not None

    def _holds(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        if group.entry.act is Act.SEIZE:
            return self._seized(group, start, end, sentence)
        if group.entry.act is Act.RENDER:
            return self._rendered(group, start, end, sentence)
        if self._flow(start, end, sentence) or self._bars(group, start, end, sentence):
            return True
        return self._lets(group, start, end) or self._pressed(group, start, end)

    def direct(self, group: Group, start: int, end: int) -> bool:
        """A measure by its own name as the direct object, in an article about exports."""
        if not self.on_exports or group.stand in {Stand.PASSIVE, Stand.REDUCED}:
            return False
        m = STRONG.match(self.text, start, end) or NUMBERED.match(self.text, start, end)
        return m is not None and not (self.of_other_goods(m.end(), end) or _TO_MINE.match(self.text, m.end()))

    def _shippable(self, group: Group, start: int, sentence: Sentence) -> bool:
        """ "Slashed the amount of ore that miners may ship"."""
        if group.stand is not Stand.ACTIVE:
            return False
        told = SHIPPABLE.match(self.text, start, sentence.end) or CONFINING.match(self.text, start, sentence.end)
        return told is not None and self.of_minerals(sentence)

    def vague(self, group: Group, start: int, end: int) -> bool:
        """A measure by a general word ("a rule that", "the right to"): what goes before must tell of exports."""
        if not self.on_exports or group.entry.act not in _ON_MEASURES:
            return False
        m = WEAK.match(self.text, start, end)
        if m is None or not self.text.startswith((" that ", " which "), m.end()):
            return m is not None
        return _OF_TRADE.search(self.text, m.end(), m.end() + 90) is not None

    def _special(self, group: Group, tokens: Tokens, start: int, end: int, sentence: Sentence) -> bool:
        """Acts whose object is no measure by name: a change of regime, a deadline, a complaint, one in a series."""
        text, act = self.text, group.entry.act
        if not self.exports(sentence) and not (act is Act.DISPUTE and self.on_exports):
            return False
        if act is Act.ANSWER:
            if SUIT.match(text, start):
                return self.on_exports and group.entry.lemma == "follow"
            answered = ANSWERED.match(text, start, end)
            return answered is not None and self.control(answered.end() - 1, end, sentence)
        if act is Act.CONSENT:
            consented = CONSENTED.match(text, start, end)
            return consented is not None and self.control(consented.end() - 1, end, sentence)
        if act is Act.SHIFT:
            return self.on_exports and TURNED.match(text, start, end) is not None
        if act is Act.DEADLINE:
            return self.on_exports and DEADLINE.match(text, start, end) is not None
        if act is Act.DISPUTE:
            if group.last > group.verb:
                return self.with_sides(start, end) or COMPLAINT.search(self.text, start, end) is not None
            if group.entry.lemma in {"appeal", "contest", "challenge"} and RULING.match(self.text, start, end):
                return self.on_exports
            m = COMPLAINT.search(text, start, min(end, start + 60))
            return m is not None and TRIBUNAL.search(text, start, end) is not None
        if act is Act.FOLLOW:
            return self.on_exports and self._next_of_a_series(start, end)
        return self.on_exports and self.control(tokens.ends[group.verb], sentence.end, sentence)

    def _next_of_a_series(self, start: int, end: int) -> bool:
        """ "Graphite followed in May", "curbs on tungsten followed": the subject is nothing but what is controlled."""
        named = self.between(start, end)
        rest = self.text[start:end].strip()
        for m in reversed([m for m in named if m.type == "mineral"]):
            rest = rest[: m.start - start] + rest[m.end - start :]
        return len(named) > 0 and _SERIES.fullmatch(rest) is not None

    def _licenses_exports(self, start: int, end: int, sentence: Sentence) -> bool:
        before = LICENCE.search(self.lowered, start, end)
        other = before and (self.of_other_goods(before.end(), end) or _TO_MINE.match(self.text, before.end()))
        if other or (before and NOT_EXPORT.search(self.lowered, max(start, before.start() - 14), before.start())):
            return False
        exported = EXPORTED.search(self.lowered, self.before(sentence), sentence.end)
        return exported is not None or self.exports(sentence) or (self.on_exports and self.mineral(start, end))

    def _flow(self, start: int, end: int, sentence: Sentence) -> bool:
        m = FLOW.search(self.lowered, start, end)
        if m is None and self.on_exports and self._metal(start, end):
            return True
        if m is None and self.on_exports and _BUYING.search(self.text, start, end):
            return self.mineral(start, end)
        if m is None and self.on_exports and (left := _LEAVING.search(self.text, start, end)):
            return left[0].startswith("from") or self.products(start, end)
        if m is None and self.on_exports and (severed := SEVERED.match(self.text, end)):
            return any(n.type == "mineral" for n in self.between(severed.end(), severed.end() + 30))
        if m is None:
            return ABROAD.search(self.text, start, end) is not None and self.mineral(start, end)
        before = OTHER_GOODS.search(self.text, max(start, m.start() - 14), m.start())
        if self.of_other_goods(m.end(), end) or (before and not self.mineral(start, m.start())):
            return False
        if m[0].startswith(("export", "shipment", "shipping", "outflow", "outbound", "outgoing", "to ")):
            return True
        if self.mineral(start, end):
            return True
        if ABROAD.search(self.text, start, end) and self.mineral(start, end):
            return True
        if self.on_exports and m[0].lower().startswith("sale") and PRODUCTS.search(self.text, m.end(), end):
            return True
        # "prohibited sales to the United States": the mineral stands in the clause before.
        abroad = re.compile(r" (?:to|abroad)\b").match(self.text, m.end()) is not None
        return abroad and self.mineral(self.before(sentence), sentence.end)

    def _metal(self, start: int, end: int) -> bool:
        """ "Restricted tungsten", "banned unprocessed lithium": the goods alone, in an article about exports."""
        first = next((m for m in self.between(start, min(end, start + 40)) if m.type == "mineral"), None)
        if first is None or _NOT_TRADE.match(self.text, first.end):
            return False
        return _BARE.fullmatch(self.text, start, first.start) is not None

    def products(self, start: int, end: int) -> bool:
        """Goods that a verb of stopping can have as its object once the sentence tells of exports."""
        return PRODUCTS.search(self.text, start, end) is not None or self.mineral(start, end)
