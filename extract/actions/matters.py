"""What an act is about: the object of its verb, and whether that makes it an act of a watched topic."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from functools import cached_property

from extract.actions.clauses import Group, Stand, Token, region
from extract.actions.objects import (
    ABROAD,
    CONTRIBUTION,
    CONTROL,
    EXEMPTED,
    EXPORTED,
    FLOW,
    LAW,
    LICENCE,
    MANY_SIDED,
    MEASURE,
    MEETING,
    MEMBER,
    NOT_EXPORT,
    NOT_ON_EXPORT,
    OTHER_GOODS,
    PACT,
    PRODUCTS,
    REGIME,
    SUBJECT_MATTER,
    TAP,
    TERMS,
    TOGETHER,
    TRADED,
)
from extract.actions.verbs import JOINING, PROMISING, Act
from extract.actions.vocabulary import DEMONYMS, words
from extract.model import Document, Mention, Sentence

_REACH = 16
"""Words after a verb within which its object must begin."""
_FAR_REACH = 28
"""The same behind "announced that" and its like."""
_SIGNED = re.compile(r" (?:in|on|up|at|to it|it|the (?:text|document))\b")
_NEAR_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|under|new)(?: [\w-]+){0,3} $")
_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|similar|under|new)[ ]$")


_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_RESTRICTING = frozenset({Act.IMPOSE, Act.PLACE, Act.EASE, Act.EXEMPT, Act.STOP, Act.CLOSE, Act.LICENSE})
_AGAIN = re.compile(
    r" (?:them|it|(?:the|these|those|its|such|that|this) (?:measures?|rules?|steps?|moves?|policy|orders?|tightening|"
    r"suspension|lev(?:y|ies)|dut(?:y|ies)|tax|bans?|requirements?|freeze|list|decision|scheme|system))\b(?! (?:on|of|for|against|to)\b)"
)
_ANAPHOR = re.compile(r"\b(?:the|that|this|its|their|such)\b")
_JOINT = re.compile(
    r"(?:^|\n|[.!?] )(?:The |Both )?(?:two )?(?:[Mm]inisters|[Ll]eaders|[Pp]articipants|[Pp]arties|[Ss]ides|Heads of \w+|"
    r"[Mm]embers|[Pp]artners|Principals|Governments|Secretaries|Signatories)\b[^.\n]{0,60}? \w+(?:ed|took|met|took)\b"
)


class Matters:
    """Objects of acts in one document."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self._text = document.text
        self._mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self._mentions]
        self._sentence_starts = [s.start for s in document.sentences]
        self._trade = TRADED.search(document.text) is not None
        self.joint = sum(1 for _ in _JOINT.finditer(document.text)) >= 3
        """A joint statement: what its sides promise in it, they promise to each other."""

    @cached_property
    def _dense(self) -> bool:
        """The article is about minerals: a measure or a pact in it need not name one again."""
        needed = max(4, len(self._text) / 600)
        named = sum(m.type == "mineral" for m in self._mentions)
        return named >= needed or len(SUBJECT_MATTER.findall(self._text)) >= needed

    def of(self, group: Group, tokens: list[Token], sentence: Sentence) -> tuple[str, str] | None:
        """Topic and rule, if the object of the verb makes it an act of either."""
        act = group.entry.act
        start, end = _stretch(group, tokens, sentence)
        if act in _RESTRICTING:
            found = self._restricts(group, start, end, sentence)
            return ("export_controls", f"action.{act}") if found else None
        if act is Act.EFFECT and (
            self.control(start, end, sentence) or (MEASURE.search(self._text, start, end) and self._exports(sentence))
        ):
            return "export_controls", "action.effect"
        found = self._allies(act, group, tokens, start, end, sentence)
        return ("alliances", f"action.{act}") if found else None

    def _restricts(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        text, act = self._text, group.entry.act
        if act is Act.STOP:
            return self._flow(start, end, sentence)
        if act is Act.LICENSE:
            if group.entry.lemma == "license":
                return self._trade and self._mineral(start, end) and PRODUCTS.search(text, start, end) is not None
            return LICENCE.search(text, start, end) is not None and self._licenses_exports(start, end, sentence)
        if act is Act.PLACE:
            m = REGIME.search(text, start, end)
            return m is not None and (self._mineral(start, end) or (self._trade and self.of_minerals(sentence)))
        if act is Act.EXEMPT:
            return EXEMPTED.search(text, start, end) is not None and self._trade and self.of_minerals(sentence)
        if act is Act.CLOSE:
            return TAP.match(text, start, end) is not None and self._mineral(start, end)
        # What is published or announced of known rules is no further act on them.
        return self.control(start, end, sentence, group.entry.status != "announced")

    def _allies(self, act: Act, group: Group, tokens: list[Token], start: int, end: int, sentence: Sentence) -> bool:
        text = self._text
        if act is Act.TEAM:
            joint = group.entry.lemma in {"partner", "team"} or tokens[group.first].low == "agreed"
            return joint and group.stand is Stand.ACTIVE and self._mineral(start, end) and self._many_sided(sentence)
        if act is Act.COMMIT:
            return self._commits(group, start, end, sentence)
        if group.entry.lemma == "become" and not MEMBER.search(text, start, end):
            return False
        signs = group.entry.lemma in {"sign", "put"}
        if signs and not self._pact(start, end) and _SIGNED.match(text, tokens[group.last].end):
            start = self._before(sentence)
        named = self._named_pact(start, end)
        if act is Act.EFFECT:
            return named
        if not named and not self.of_minerals(sentence):
            return False
        if act is Act.CONVENE:
            return MEETING.search(text, start, end) is not None or PACT.search(text, start, end) is not None
        if named:
            return True
        if group.entry.lemma in {"agree", "finalise", "finalize", "settle", "conclude"} and TERMS.search(
            text, start, end
        ):
            return self._many_sided(sentence)
        return self._pact(start, end) and (
            group.entry.lemma in JOINING
            or self._with(start, end)
            or self._many_sided(sentence)
            or self._known_pact(start, end, sentence)
        )

    def _commits(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """Sides that agree to do something together; what one side gives in a joint statement or to a joint scheme."""
        text = self._text
        if group.stand is not Stand.ACTIVE:
            return False
        if group.entry.lemma not in {"announce", "decide", "resolve"} and TOGETHER.search(text, start, end):
            return self.of_minerals(sentence) and self._many_sided(sentence)
        if self.joint:
            return True
        if group.entry.lemma in {"announce", "decide", "agree", "resolve"}:
            return False
        given = CONTRIBUTION.search(text, start, end)
        return given is not None and self.of_minerals(sentence) and self._pact(given.end(), end)

    def control(self, start: int, end: int, sentence: Sentence, known: bool = True) -> bool:
        """A measure on exports in this stretch, or (``known``) words for one that the sentences before name."""
        if known and (again := _AGAIN.match(self._text, start)):
            if self._control(start, end, sentence):
                return True
            return self._control(self._before(sentence), again.start(), sentence)
        return self._control(start, end, sentence, known)

    def _control(self, start: int, end: int, sentence: Sentence, known: bool = True) -> bool:
        text = self._text
        for m in CONTROL.finditer(text, start, end):
            if NOT_EXPORT.search(text, max(start, m.start() - 14), m.start()) or (
                m["loose"] and NOT_ON_EXPORT.match(text, m.end())
            ):
                continue
            if self._of_other_goods(m.end(), end):
                continue
            if m["again"]:
                if known and _NEAR_DEFINITE.search(text, max(0, m.start() - 30), m.start()) and self._exports(sentence):
                    return True
                continue
            if not m["loose"]:
                return True
            if self._dense and _DEFINITE.search(text, max(0, m.start() - 12), m.start()):
                return True
            if EXPORTED.search(text, self._before(sentence), sentence.end) or self._mineral(start, end):
                return True
            if self._trade and self.of_minerals(sentence):
                return True
        return False

    def _licenses_exports(self, start: int, end: int, sentence: Sentence) -> bool:
        before = LICENCE.search(self._text, start, end)
        if before and NOT_EXPORT.search(self._text, max(start, before.start() - 14), before.start()):
            return False
        exported = EXPORTED.search(self._text, self._before(sentence), sentence.end)
        return exported is not None or self._exports(sentence)

    def _exports(self, sentence: Sentence) -> bool:
        """Exports and minerals are what this part of the article is about."""
        near = self._before(sentence)
        return self.of_minerals(sentence) and (
            EXPORTED.search(self._text, near, sentence.end) is not None
            or (self._trade and CONTROL.search(self._text, near, sentence.end) is not None)
        )

    def _flow(self, start: int, end: int, sentence: Sentence) -> bool:
        m = FLOW.search(self._text, start, end)
        if m is None:
            return ABROAD.search(self._text, start, end) is not None and self._mineral(start, end)
        if self._of_other_goods(m.end(), end):
            return False
        if m[0].lower().startswith(("export", "shipment", "shipping", "outflow", "to ")):
            return True
        if self._mineral(start, end):
            return True
        if ABROAD.search(self._text, start, end) and self._mineral(start, end):
            return True
        # "prohibited sales to the United States": the mineral stands in the clause before.
        abroad = re.compile(r" (?:to|abroad)\b").match(self._text, m.end()) is not None
        return abroad and self._mineral(self._before(sentence), sentence.end)

    def products(self, start: int, end: int) -> bool:
        """Goods that a verb of stopping can have as its object once the sentence tells of exports."""
        return PRODUCTS.search(self._text, start, end) is not None or self._mineral(start, end)

    def _of_other_goods(self, start: int, end: int) -> bool:
        """Chips, oil or wheat right behind the measure, and no mineral in the clause."""
        stop = min(end, start + 60)
        return OTHER_GOODS.search(self._text, start, stop) is not None and not self._mineral(start, stop)

    def _pact(self, start: int, end: int) -> bool:
        return PACT.search(self._text, start, end) is not None or any(
            m.type == "agreement" and not LAW.search(m.text) for m in self.between(start, end)
        )

    def _mineral(self, start: int, end: int) -> bool:
        return (
            any(m.type == "mineral" for m in self.between(start, end))
            or SUBJECT_MATTER.search(self._text, start, end) is not None
        )

    def _named_pact(self, start: int, end: int) -> bool:
        """An agreement by its name: the gazetteer's, or a capitalised one ("the Lisbon Compact")."""
        if any(m.type == "agreement" and not LAW.search(m.text) for m in self.between(start, end)):
            return True
        return any(
            m[0][0].isupper()
            and self._text[m.start() - 1] == " "
            and self._text[max(0, m.start() - 30) : m.start()].rstrip().split(" ")[-1][:1].isupper()
            for m in PACT.finditer(self._text, start, end)
        )

    def of_minerals(self, sentence: Sentence) -> bool:
        """Minerals in the sentence or the two before it."""
        return self._dense or self._mineral(self._before(sentence), sentence.end)

    def _before(self, sentence: Sentence) -> int:
        i = bisect_left(self._sentence_starts, sentence.start)
        return self._sentence_starts[max(0, i - 2)]

    def _with(self, start: int, end: int) -> bool:
        """ "A treaty with Bolivia"."""
        return any(
            m.type in {"country", "bloc"}
            and self._text[max(start, m.start - 9) : m.start].removesuffix("the ").endswith(" with ")
            for m in self.between(start, end)
        )

    def _known_pact(self, start: int, end: int, sentence: Sentence) -> bool:
        """ "The accord", "that arrangement": sides were named with it before."""
        m = PACT.search(self._text, start, end)
        if m is None or not _ANAPHOR.search(self._text, start, m.end()):
            return False
        before = self._before(sentence)
        return PACT.search(self._text, before, sentence.start) is not None and self._sides(before, sentence.end)

    def _many_sided(self, sentence: Sentence) -> bool:
        return self._sides(sentence.start, sentence.end)

    def _sides(self, start: int, end: int) -> bool:
        inside = self.between(start, end)
        sides = {
            m.country or m.name for m in inside if m.type in {"country", "bloc", "person", "organization", "place"}
        }
        sides -= {m.name for m in inside if m.country is None and m.type not in {"country", "bloc"}}
        sides |= {DEMONYMS[t][1] for t in _CAPITALISED.findall(self._text, start, end) if t in DEMONYMS}
        return (
            len(sides) > 1
            or sum(m.type == "person" for m in inside) > 1
            or any(m.type in {"bloc", "agreement"} or m.country == "EU" for m in inside)
            or MANY_SIDED.search(self._text, start, end) is not None
        )

    def between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _stretch(group: Group, tokens: list[Token], sentence: Sentence) -> tuple[int, int]:
    """Where the object of a verb is looked for: before a passive, after anything else."""
    if group.stand in {Stand.PASSIVE, Stand.REDUCED}:
        opened = region(tokens, group)
        start = tokens[opened[0]].start if opened and opened[0] < len(tokens) else sentence.start
        return max(start, tokens[max(0, group.first - _REACH)].start), tokens[group.first].start
    apart = group.last > group.verb + 1
    start = tokens[group.verb if apart else group.last].end
    reach = _FAR_REACH if _promises(group, tokens) else _REACH
    return start, _object_end(tokens, group, reach)


_TELLING = words("announce propose agree pledge declare invite unveil")
_FORBIDDING = words(
    "ban bans restrict restricts limit limits prohibit prohibits halt halts curb curbs control controls tax taxes cap "
    "caps forbid forbids bar bars subjects places puts brings adds add requires require tightens imposes impose introduces "
    "introduce extends expands"
)


def _forbids(tokens: list[Token], i: int) -> bool:
    """ "Regulations, which prohibit the export of": what a law says is what it does."""
    return any(t.low in {"which", "that"} for t in tokens[i : i + 2]) and any(
        t.low in _FORBIDDING for t in tokens[i + 1 : i + 4]
    )


def _promises(group: Group, tokens: list[Token]) -> bool:
    """Is the act told in a "that"-clause? An alliance is only agreed so: what is announced so is said."""
    low = tokens[group.verb].low
    return low == "agreed" or (low in PROMISING and group.entry.act is not Act.ALLY)


def _object_end(tokens: list[Token], group: Group, reach: int) -> int:
    """The object ends where another clause begins."""
    end = tokens[min(len(tokens) - 1, group.last + reach)].end
    for i in range(group.last + 1, min(len(tokens), group.last + reach + 1)):
        low = tokens[i].low
        if low == "that" and i == group.last + 1 and group.entry.act is Act.ALLY and group.entry.lemma not in _TELLING:
            continue
        if low in {",", "that", "which"} and _forbids(tokens, i):
            continue
        if low in {";", "but", "because", "while", "although", "if", "when", "?", "said"} or (
            low == ","
            and i + 1 < len(tokens)
            and tokens[i + 1].low in {"which", "who", "but", "and", "citing", "saying", "according"}
        ):
            return tokens[i].start
        if (low in {"that", "which"} and not _promises(group, tokens)) or (
            low in {"after", "before"} and i > group.last + 1
        ):
            return tokens[i].start
    return end
