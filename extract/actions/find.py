"""The pass: act verb → its object → its actor → its clause → statement."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from extract.actions.actors import Actor, Cast
from extract.actions.clauses import Group, Stand, Token, clause_end, groups, region, tokenize
from extract.actions.vocabulary import (
    CONTROL,
    DEMONYMS,
    EXPORTED,
    FLOW,
    FORMS,
    JOINING,
    LICENCE,
    MANY_SIDED,
    MEETING,
    NOT_EXPORT,
    OTHER_GOODS,
    PACT,
    SUBJECT_MATTER,
    Act,
)
from extract.days import publication_day, read_day
from extract.model import Document, Mention, Sentence, Statement

_REACH = 16
"""Words after a verb within which its object must begin."""
_ANNOUNCING = re.compile(
    r"\b(?:announcement|statement|plan|decree|notice|order|decision|move|deal|agreement|summit|meeting|conference)\b"
)
_SIGNED = re.compile(r" (?:in|on|up|at|to it|it|the (?:text|document))\b")
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?")
_DEFINITE = re.compile(r"\b(?:the|its|their|these|those|such|similar|under|new|those)[ ]$")
_OBJECT_HINT = re.compile(
    r"[Ee]xport|control|curb|restrict|quota|\b[Bb]an|icen[cs]|suppl|shipment|embargo|dual-use|partnered|teamed|cooperate|collaborate|\bsign|licens"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """An act before it is a statement."""

    group: Group
    actor: Actor
    start: int
    end: int
    topic: str
    rule: str


def find_actions(document: Document, mentions: tuple[Mention, ...]) -> tuple[Statement, ...]:
    """Acts on export controls and alliances, in text order; nothing in an article that names no mineral.

    ``speaker`` is the actor, ``said_on`` the day that the act's own clause names, ``text`` the clause that tells the
    act (the whole sentence where it is the main clause). Never raises.
    """
    minerals = [m for m in mentions if m.type == "mineral"]
    if not minerals and not SUBJECT_MATTER.search(document.text):
        return ()
    reader = _Reader(document, mentions)
    found: list[Statement] = []
    for sentence in document.sentences:
        found.extend(reader.acts(sentence))
    return tuple(sorted(found, key=lambda s: (s.start, s.end)))


class _Reader:
    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self._document = document
        self._text = document.text
        self._cast = Cast(document.text, mentions)
        self._mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self._mentions]
        article = document.article
        count = max(sum(m.type == "mineral" for m in mentions), len(SUBJECT_MATTER.findall(document.text)))
        self._dense = count >= 4 and count * 600 >= len(document.text)
        """The article is about minerals: a measure or a pact in it need not name one again."""
        self._sentence_starts = [s.start for s in document.sentences]
        self._published = publication_day(article.published, article.timezone)

    def acts(self, sentence: Sentence) -> Iterator[Statement]:
        """The acts of one sentence; of several readings of a verb the first that fits."""
        text = self._text
        body = text[sentence.start : sentence.end]
        if body.endswith("?") or not (_OBJECT_HINT.search(body) or PACT.search(body) or MEETING.search(body)):
            return
        if FORMS.keys().isdisjoint(body.lower().replace(",", " ").replace("”", " ").split()):
            return
        tokens = tokenize(text, sentence.start, sentence.end)
        done: list[_Found] = []
        for group in groups(tokens):
            if any(
                f.group.verb == group.verb
                or (
                    f.start <= tokens[group.verb].start < f.end
                    and f.group.stand is not Stand.GERUND
                    and group.stand is not Stand.GERUND
                    and f.group.first == group.first
                )
                for f in done
            ):
                continue
            act = self._act(group, tokens, sentence, done)
            if act is not None and not any(
                act.start <= f.start and f.end <= act.end and act.group.verb == f.group.verb for f in done
            ):
                done.append(act)
        for act in _without_nested(done):
            yield self._statement(act, tokens)

    def _act(self, group: Group, tokens: list[Token], sentence: Sentence, done: list[_Found]) -> _Found | None:
        matter = self._matter(group, tokens, sentence)
        if matter is None:
            return self._object_relative(group, tokens, sentence)
        topic, rule = matter
        if group.stand is Stand.REDUCED:
            if rule == "action.convene":
                return None
            return self._reduced(group, tokens, sentence, topic, rule)
        if group.stand is Stand.GERUND:
            return self._gerund(group, tokens, sentence, topic, rule, done)
        if group.stand is Stand.PASSIVE:
            return self._passive(group, tokens, sentence, topic, rule)
        return self._active(group, tokens, sentence, topic, rule)

    # ------------------------------------------------------------------ objects

    def _matter(self, group: Group, tokens: list[Token], sentence: Sentence) -> tuple[str, str] | None:
        """Topic and rule, if the object of the verb makes it an act of either."""
        text = self._text
        if group.stand in {Stand.PASSIVE, Stand.REDUCED}:
            opened = region(tokens, group)
            start = tokens[opened[0]].start if opened and opened[0] < len(tokens) else sentence.start
            end = tokens[group.first].start
            start = max(start, tokens[max(0, group.first - _REACH)].start)
        else:
            start = (
                tokens[group.last].end
                if group.last > group.verb + 1 or group.last == group.verb
                else tokens[group.verb].end
            )
            if group.last > group.verb + 1:
                start = tokens[group.verb].end
            end = tokens[min(len(tokens) - 1, group.last + _REACH)].end
            end = _object_end(tokens, group, end)
        (act,) = group.entry.acts
        if act is Act.EFFECT:
            if self._control(text, start, end, sentence):
                return "export_controls", "action.effect"
            return ("alliances", "action.effect") if self._named_pact(text, start, end) else None
        if act in {Act.IMPOSE, Act.EASE}:
            return ("export_controls", f"action.{act}") if self._control(text, start, end, sentence) else None
        if act is Act.TEAM:
            joint = group.entry.lemma in {"partner", "team"} or tokens[group.first].low == "agreed"
            near = self._mineral(start, end) and joint and group.stand is Stand.ACTIVE
            return ("alliances", "action.team") if near and self._many_sided(sentence) else None
        if act is Act.STOP:
            return ("export_controls", "action.stop") if self._flow(text, start, end, sentence) else None
        if act is Act.LICENSE:
            ok = LICENCE.search(text, start, end) and EXPORTED.search(text, sentence.start, sentence.end)
            return ("export_controls", "action.license") if ok else None
        if (
            group.entry.lemma in {"sign", "put"}
            and not self._pact(text, start, end)
            and _SIGNED.match(text, tokens[group.last].end)
        ):
            start = self._before(sentence)
        named = self._named_pact(text, start, end)
        if not named and not self._of_minerals(sentence):
            return None
        if act is Act.CONVENE:
            return (
                ("alliances", "action.convene")
                if MEETING.search(text, start, end) or PACT.search(text, start, end)
                else None
            )
        if named or (self._pact(text, start, end) and (group.entry.lemma in JOINING or self._many_sided(sentence))):
            return "alliances", "action.ally"
        return None

    def _control(self, text: str, start: int, end: int, sentence: Sentence) -> bool:
        for m in CONTROL.finditer(text, start, end):
            if NOT_EXPORT.search(text, max(start, m.start() - 14), m.start()):
                continue
            if self._of_other_goods(m.end(), end, sentence):
                continue
            if m["loose"] and self._dense and _DEFINITE.search(text, max(0, m.start() - 12), m.start()):
                return True
            if (
                not m["loose"]
                or EXPORTED.search(text, self._before(sentence), sentence.end)
                or self._mineral(start, end)
            ):
                return True
        return False

    def _flow(self, text: str, start: int, end: int, sentence: Sentence) -> bool:
        m = FLOW.search(text, start, end)
        if m is None or self._of_other_goods(m.end(), end, sentence):
            return False
        if m[0].lower().startswith(("export", "shipment", "shipping", "outflow")):
            return True
        return self._mineral(start, end)

    def _of_other_goods(self, start: int, end: int, sentence: Sentence) -> bool:
        """Chips, oil or wheat right behind the measure, and no mineral in the clause."""
        return OTHER_GOODS.search(self._text, start, min(end, start + 60)) is not None and not self._mineral(
            sentence.start, end
        )

    def _pact(self, text: str, start: int, end: int) -> bool:
        return PACT.search(text, start, end) is not None or any(
            m.type == "agreement" for m in self._between(start, end)
        )

    def _mineral(self, start: int, end: int) -> bool:
        return (
            any(m.type == "mineral" for m in self._between(start, end))
            or SUBJECT_MATTER.search(self._text, start, end) is not None
        )

    def _named_pact(self, text: str, start: int, end: int) -> bool:
        """An agreement by its name: the gazetteer's, or a capitalised one ("the Lisbon Compact")."""
        if any(m.type == "agreement" for m in self._between(start, end)):
            return True
        return any(
            m[0][0].isupper() and text[m.start() - 1] == " " and text[: m.start()].rstrip().split(" ")[-1][:1].isupper()
            for m in PACT.finditer(text, start, end)
        )

    def _of_minerals(self, sentence: Sentence) -> bool:
        """Minerals in the sentence or the two before it."""
        return self._dense or self._mineral(self._before(sentence), sentence.end)

    def _before(self, sentence: Sentence) -> int:
        i = bisect_left(self._sentence_starts, sentence.start)
        return self._sentence_starts[max(0, i - 2)]

    def _many_sided(self, sentence: Sentence) -> bool:
        inside = self._between(sentence.start, sentence.end)
        sides = {
            m.country or m.name for m in inside if m.type in {"country", "bloc", "person", "organization", "place"}
        }
        sides -= {m.name for m in inside if m.country is None and m.type not in {"country", "bloc"}}
        sides |= {
            DEMONYMS[t][1]
            for t in re.findall(r"[A-Z][a-z]+", self._text[sentence.start : sentence.end])
            if t in DEMONYMS
        }
        return (
            len(sides) > 1
            or any(m.type in {"bloc", "agreement"} for m in inside)
            or bool(MANY_SIDED.search(self._text, sentence.start, sentence.end))
        )

    def _between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    # ------------------------------------------------------------------ constructions

    def _active(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> _Found | None:
        before = tokens[group.first - 1].low if group.first else ""
        if before in {"which", "who", "that"} and group.first > 1:
            return self._relative(group, tokens, sentence, topic, rule)
        opened = region(tokens, group)
        if opened is None:
            return None
        first, opener = opened
        if first >= group.first:
            return None
        actor = self._cast.subject(tokens, first, group.first)
        if actor is None or not _may(actor, group, topic, self._between(sentence.start, sentence.end)):
            return None
        if tokens[first].low == "according":
            first = next((i + 1 for i in range(first, group.first - 1) if tokens[i].low == ","), first)
        start = tokens[first].start
        subordinate = opener in {
            "after",
            "when",
            "while",
            "since",
            "because",
            "although",
            "though",
            "as",
            "until",
            "where",
            "whereas",
        }
        end = clause_end(self._text, group, tokens, sentence.end, subordinate)
        return self._made(group, actor, start, end, sentence, topic, rule)

    def _relative(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> _Found | None:
        comma = group.first - 2
        if tokens[comma].low != ",":
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        actor = self._cast.antecedent(tokens, comma)
        if actor is not None:
            return self._made(group, actor, actor.start, end, sentence, topic, rule + ".relative")
        near = self._text[tokens[max(0, comma - 8)].start : tokens[comma].start]
        if not _ANNOUNCING.search(near):
            return None
        actor = self._cast.subject(tokens, 0, comma)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, False)
        return self._made(group, actor, sentence.start, end, sentence, topic, rule + ".relative")

    def _object_relative(self, group: Group, tokens: list[Token], sentence: Sentence) -> _Found | None:
        """ "The curbs, which Beijing imposed in April": the object stands before the actor."""
        if group.stand is not Stand.ACTIVE or not group.entry.acts & {Act.IMPOSE, Act.EASE, Act.ALLY}:
            return None
        pronoun = next(
            (i for i in range(group.first - 1, max(0, group.first - 6), -1) if tokens[i].low in {"which", "that"}), 0
        )
        if pronoun < 2:
            return None
        noun = pronoun - 2 if tokens[pronoun - 1].low == "," else pronoun - 1
        first = max(0, noun - 6)
        start, end = tokens[first].start, tokens[noun].end
        control = group.entry.acts <= {Act.IMPOSE, Act.EASE}
        found = [m for m in (CONTROL if control else PACT).finditer(self._text, start, end)]
        if not found or tokens[noun].end - found[-1].end() > 30:
            return None
        if not (self._control(self._text, start, end, sentence) if control else self._of_minerals(sentence)):
            return None
        actor = self._cast.subject(tokens, pronoun + 1, group.first)
        if actor is None or not actor.public:
            return None
        while first < noun and (
            tokens[first].low in {",", "of", "and", "to", "that"} or tokens[first].start < sentence.start
        ):
            first += 1
        for i in range(noun, first, -1):
            if tokens[i].low in {"the", "a", "an", "these"}:
                first = i
                break
        end = clause_end(self._text, group, tokens, sentence.end, True)
        topic = "export_controls" if control else "alliances"
        return self._made(group, actor, tokens[first].start, end, sentence, topic, "action.object-relative")

    def _gerund(
        self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str, done: list[_Found]
    ) -> _Found | None:
        """Its subject is that of the clause it hangs on."""
        earlier = [f for f in done if f.group.first < group.first]
        before = tokens[group.first - 1].low
        actor = earlier[-1].actor if earlier else None
        if actor is None and before in {"and", "as"}:
            return None
        if actor is None:
            opened = region(tokens, group)
            if opened is None or opened[0] >= group.first - 1:
                return None
            actor = self._cast.subject(tokens, opened[0], group.first - 1)
            if actor is None or any(
                t.low
                in {
                    "accused",
                    "accuses",
                    "avoid",
                    "consider",
                    "considering",
                    "considered",
                    "will",
                    "would",
                    "could",
                    "may",
                    "might",
                    "without",
                }
                for t in tokens[opened[0] : group.first]
            ):
                return None
        if not _may(actor, group, topic, self._between(sentence.start, sentence.end)):
            return None
        end = clause_end(self._text, group, tokens, sentence.end, True)
        return self._made(group, actor, tokens[group.first].start, end, sentence, topic, rule + ".gerund")

    def _passive(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> _Found | None:
        opened = region(tokens, group)
        if opened is None:
            return None
        first = opened[0]
        relative = group.first and tokens[group.first - 1].low in {"which", "that"}
        actor = self._cast.agent(tokens, group.last + 1)
        if actor is None:
            actor = self._owner(tokens, first, group.first, sentence)
        if actor is None or first >= len(tokens):
            return None
        end = clause_end(self._text, group, tokens, sentence.end, bool(relative) or first > 0)
        return self._made(group, actor, tokens[first].start, end, sentence, topic, rule + ".passive")

    def _owner(self, tokens: list[Token], first: int, last: int, sentence: Sentence) -> Actor | None:
        """ "China's curbs were lifted": the possessor; else the only country or bloc of the sentence."""
        if first >= last:
            return None
        subjects = self._cast.inside(tokens[first].start, tokens[last - 1].end)
        everyone = [m for m in self._cast.inside(sentence.start, sentence.end) if m.type in {"country", "bloc"}]
        for m in subjects:
            if m.type in {"country", "bloc"} and self._text[m.end : m.end + 2] in {"'s", "’s", "' ", "’ "}:
                return Actor(m.name, m.type, m.country, m.text, m.start, m.end)
        if len({m.name for m in everyone}) == 1:
            m = everyone[0]
            return Actor(m.name, m.type, m.country, m.text, m.start, m.end)
        return None

    def _reduced(self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str) -> _Found | None:
        actor = self._cast.agent(tokens, group.verb + 1, 7)
        if actor is None:
            return None
        first = group.first - 1
        while first > 0 and tokens[first].low not in {"a", "an", "the", ",", ";", "and"} and group.first - first < 9:
            first -= 1
        if tokens[first].low in {",", ";", "and"}:
            first += 1
        end = sentence.end
        boundary = re.compile(
            r"[,.;:)”\"]|\sand (?:the|a|an|its|has|have|was|were|is)\b|\s(?:has|have|had|was|were|is|are|will|"
            r"would|to|that|which)\b"
        )
        at = max(actor.end, tokens[group.verb].end)
        for name in self._cast.inside(at, end):
            if not _LISTED.fullmatch(self._text[at : name.start]):
                break
            at = name.end
        if m := boundary.search(self._text, at, sentence.end):
            end = m.start()
        return self._made(group, actor, tokens[first].start, end, sentence, topic, rule + ".participle")

    def _made(
        self, group: Group, actor: Actor, start: int, end: int, sentence: Sentence, topic: str, rule: str
    ) -> _Found | None:
        text = self._text
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
            end -= 1
        if start > sentence.start and end == sentence.end and text[end - 1] in ".!":
            end -= 1
        return _Found(group, actor, start, end, topic, rule) if end > start else None

    def _statement(self, act: _Found, tokens: list[Token]) -> Statement:
        inside = self._between(act.start, act.end)
        group, actor = act.group, act.actor
        cue_end = tokens[group.last].end if group.last - group.verb <= 1 else tokens[group.verb].end
        return Statement(
            kind="action",
            text=self._text[act.start : act.end],
            start=act.start,
            end=act.end,
            speaker=actor.name,
            speaker_named=True,
            speaker_country=actor.country,
            speaker_text=actor.text,
            speaker_start=actor.start,
            speaker_end=actor.end,
            cue=self._text[tokens[group.verb].start : cue_end],
            cue_start=tokens[group.verb].start,
            cue_end=cue_end,
            said_on=read_day(self._text[act.start : act.end], self._published).day,
            status=group.status,
            topics=(act.topic,),
            minerals=tuple(dict.fromkeys(m.text.lower() for m in inside if m.type == "mineral")),
            countries=tuple(dict.fromkeys(m.country for m in inside if m.country and m.type in {"country", "bloc"})),
            rule=act.rule,
        )


def _object_end(tokens: list[Token], group: Group, end: int) -> int:
    """The object ends where another clause begins."""
    for i in range(group.last + 1, min(len(tokens), group.last + _REACH + 1)):
        low = tokens[i].low
        if low in {";", "but", "because", "while", "although", "if", "when", "?", "said"} or (
            low == ","
            and i + 1 < len(tokens)
            and tokens[i + 1].low in {"which", "who", "but", "and", "citing", "saying", "according"}
        ):
            return tokens[i].start
        if low in {"that", "which"} or (low in {"after", "before"} and i > group.last + 1):
            return tokens[i].start
    return end


def _may(actor: Actor, group: Group, topic: str, inside: list[Mention]) -> bool:
    """States act on exports; a company acts on alliances only with a state, a bloc or a named agreement beside it."""
    if actor.public:
        return True
    if topic == "export_controls":
        return (
            actor.type == "organization"
            and group.entry.acts <= {Act.IMPOSE, Act.EASE}
            and group.stand is not Stand.GERUND
        )
    return group.entry.lemma in JOINING and any(m.type in {"country", "bloc", "agreement"} for m in inside)


def _without_nested(found: list[_Found]) -> list[_Found]:
    """One statement a verb group, and none that lies wholly inside another of the same actor with the same start."""
    kept: list[_Found] = []
    for act in found:
        if any(
            k.start <= act.start
            and act.end <= max(k.end, act.end if k.start == act.start else k.end)
            and k.actor.name == act.actor.name
            for k in kept
        ):
            continue
        kept.append(act)
    return kept
