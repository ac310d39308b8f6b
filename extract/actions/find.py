"""The pass: act verb → its object → its actor → its clause → statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extract.actions.actors import Actor, Cast
from extract.actions.clauses import Group, Stand, Token, clause_end, groups, region, tokenize
from extract.actions.matters import Matters
from extract.actions.objects import CONTROL, PACT, SUBJECT_MATTER, hinted
from extract.actions.verbs import FORMS, JOINING, PRESENT, Act, Form
from extract.actions.vocabulary import FINITE, words
from extract.days import publication_day, read_day
from extract.model import Document, Mention, Sentence, Statement

_ANNOUNCING = re.compile(
    r"\b(?:announcement|statement|plan|decree|notice|order|decision|move|deal|agreement|summit|meeting|conference)\b"
)
_SUBORDINATE = words("after before when while since because although though as until where whereas")
_OTHER_DAY = re.compile(
    r"\b(?:from|until|till|through|by|since|as of|starting|effective|beginning|before|after|\w+ed(?: on)?)\s"
    r"(?:on |from )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b(?:, \d{4})?"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_PROSE = 3000
"""A longer "sentence" is a table or a list; reading it as a clause finds nothing and costs the square of its length."""
_CONJUNCTION = re.compile(r"[,\s]*\b(?:and|but|or)?(?:,? then)?[,\s]*$")
_MORE = re.compile(r" (?:[\w-]+ ){0,3}(?:elements|metals|minerals|items|products)\b")
_SAME_DAY = re.compile(r"\b(?:the|that) same day\b|\bthat day\b")
_DAYS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LATER = re.compile(rf"\b({'|'.join(_DAYS)}) days? after $")
"""The clause that it opens tells of a day before the main clause's."""
_SOON = 700
"""Characters within which a measure without an agent is still that of the side that acted last."""
_HEADLINE = 160
"""Characters of a line without a full stop that can still be a headline."""
_DATELINE = re.compile(r"[A-Z][\w .]+, [A-Z][a-z]{2,8}\.? \d{1,2} \([A-Za-z ]+\)\s*(?:[-–—]+\s*)?")
_WHENEVER = words("after before when while as although though since because once hours days weeks months minutes")
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?")


@dataclass(frozen=True, slots=True)
class _Found:
    """An act before it is a statement."""

    group: Group
    actor: Actor
    start: int
    end: int
    topic: str
    rule: str
    joined: bool = False
    """A further verb of the same subject: its clause begins with the verb, and ends the one before."""


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
        self._cast = Cast(document, mentions)
        self._matters = Matters(document, mentions)
        self._latest: tuple[Actor | None, int] = (None, 0)
        article = document.article
        self._published = publication_day(article.published, article.timezone)

    def acts(self, sentence: Sentence) -> Iterator[Statement]:
        """The acts of one sentence; of several readings of a verb the first that fits."""
        text = self._text
        body = text[sentence.start : sentence.end]
        if len(body) > _PROSE or body.endswith("?"):
            return
        # The cheap question first: most sentences hold no act verb.
        headline = len(body) < _HEADLINE and body[-1:].isalnum()
        lowered = body.lower()
        seen = lowered.replace(",", " ").replace("”", " ").split()
        if FORMS.keys().isdisjoint(seen) and not (headline and not PRESENT.keys().isdisjoint(seen)):
            return
        if not (self._matters.joint or hinted(lowered)):
            return
        dateline = _DATELINE.match(text, sentence.start, sentence.end)
        tokens = tokenize(text, dateline.end() if dateline else sentence.start, sentence.end)
        done: list[_Found] = []
        for group in groups(tokens, headline):
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
        for act in _without_nested(_apart(done, text)):
            if act.topic == "export_controls" and act.actor.public:
                self._latest = act.actor, act.end
            yield self._statement(act, tokens)

    def _act(self, group: Group, tokens: list[Token], sentence: Sentence, done: list[_Found]) -> _Found | None:
        matter = self._matters.of(group, tokens, sentence) or self._goes_on(group, tokens, sentence, done)
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
        return self._active(group, tokens, sentence, topic, rule, done)

    def _goes_on(
        self, group: Group, tokens: list[Token], sentence: Sentence, done: list[_Found]
    ) -> tuple[str, str] | None:
        """ "Has also threatened to limit products", "it added graphite": an act that goes on with the one before."""
        if group.stand is not Stand.ACTIVE or group.last + 1 >= len(tokens):
            return None
        start, end = tokens[group.last].end, tokens[min(len(tokens) - 1, group.last + 5)].end
        if group.entry.act is Act.STOP and done and done[-1].topic == "export_controls":
            return ("export_controls", "action.stop") if self._matters.products(start, end) else None
        soon = self._latest[0] is not None and sentence.start - self._latest[1] < _SOON
        if soon and group.entry.act is Act.PLACE and group.entry.lemma == "add":
            mineral = any(
                m.type == "mineral" for m in self._matters.between(start, tokens[group.last + 1].end + 1)
            ) or _MORE.match(self._text, start)
            return ("export_controls", "action.place") if mineral else None
        return None

    def _active(
        self, group: Group, tokens: list[Token], sentence: Sentence, topic: str, rule: str, done: list[_Found]
    ) -> _Found | None:
        before = tokens[group.first - 1].low if group.first else ""
        if before in {"which", "who", "that"} and group.first > 1:
            return self._relative(group, tokens, sentence, topic, rule)
        opened = region(tokens, group)
        if opened is None:
            return None
        first, opener = opened
        if first >= group.first:
            return None
        joined = _joined(before, first, done)
        actor = self._cast.subject(tokens, first, group.first, joined)
        if actor is None and joined and done:
            actor = done[-1].actor
        if actor is None or not _may(actor, group, topic, self._matters.between(sentence.start, sentence.end)):
            return None
        if tokens[first].low == "according":
            first = next((i + 1 for i in range(first, group.first - 1) if tokens[i].low == ","), first)
        start = tokens[first].start
        if joined:
            start = tokens[_own_start(tokens, group.first)].start
        else:
            start = self._main(tokens, first, actor, start)
        subordinate = opener in _SUBORDINATE
        end = clause_end(self._text, group, tokens, sentence.end, subordinate)
        made = self._made(group, actor, start, end, sentence, topic, rule)
        return replace(made, joined=True) if made and joined else made

    def _main(self, tokens: list[Token], first: int, actor: Actor, start: int) -> int:
        """Where the act's own clause begins: behind one that only tells when."""
        if tokens[first].low not in _WHENEVER:
            return start
        comma = next((i for i in range(first, len(tokens)) if tokens[i].low == ","), None)
        if comma is None or not (tokens[comma].end < actor.start <= tokens[comma].end + 6):
            return start
        told = any(
            t.low in FINITE or t.low.endswith("ed") or Form.PAST in FORMS.get(t.low, ()) for t in tokens[first:comma]
        )
        return tokens[comma + 1].start if told else start

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
        if group.stand is not Stand.ACTIVE or not group.entry.act in {Act.IMPOSE, Act.EASE, Act.ALLY}:
            return None
        pronoun = next(
            (i for i in range(group.first - 1, max(0, group.first - 6), -1) if tokens[i].low in {"which", "that"}), 0
        )
        if pronoun < 2:
            return None
        noun = pronoun - 2 if tokens[pronoun - 1].low == "," else pronoun - 1
        first = max(0, noun - 6)
        start, end = tokens[first].start, tokens[noun].end
        control = group.entry.act in {Act.IMPOSE, Act.EASE}
        found = list((CONTROL if control else PACT).finditer(self._text, start, end))
        if not found or tokens[noun].end - found[-1].end() > 30:
            return None
        if not (self._matters.control(start, end, sentence) if control else self._matters.of_minerals(sentence)):
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
        if actor is not None and topic == "alliances" and before == ",":
            return None  # "signed a treaty, ending talks": what the act led to
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
        if not _may(actor, group, topic, self._matters.between(sentence.start, sentence.end)):
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
            if first >= group.first:
                return None
            if group.entry.act is Act.LICENSE:
                return None
            actor = self._cast.owner(tokens[first].start, tokens[group.first - 1].end, sentence)
            if actor is None and topic == "alliances":
                actor = self._cast.party(tokens[first].start, tokens[group.first - 1].end)
            actor = actor or self._known(topic, sentence)
        if actor is None:
            return None
        end = clause_end(self._text, group, tokens, sentence.end, bool(relative) or first > 0)
        return self._made(group, actor, tokens[first].start, end, sentence, topic, rule + ".passive")

    def _known(self, topic: str, sentence: Sentence) -> Actor | None:
        """Whose act on exports was told just before, where this sentence names no side but destinations."""
        actor, at = self._latest
        if topic != "export_controls":
            return None
        return actor if actor and sentence.start - at < _SOON else self._cast.controller

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

    def _day(self, act: _Found, tokens: list[Token]) -> date | None:
        """The day that the clause names for the act, not one from which or until which something holds."""
        verb = tokens[act.group.verb]
        zone = self._text[act.start : act.end]
        zone = _OTHER_DAY.sub(
            lambda m: m[0] if act.start + m.start() <= verb.start < act.start + m.end() else " ", zone
        )
        said = read_day(zone, self._published)
        sentence = self._text[tokens[0].start : act.start]
        if not said.dated and (later := _LATER.search(sentence)) is not None:
            main = read_day(sentence[: later.start()], self._published).day
            return main - timedelta(days=_DAYS[later[1].lower()]) if main else None
        if said.day is None and _SAME_DAY.search(zone):
            before = self._text[max(0, tokens[0].start - _SOON) : tokens[0].start]
            days = [read_day(s, self._published).day for s in re.split(r"(?<=[.!?])\s", before)]
            return next((d for d in reversed(days) if d), None)
        return said.day

    def _statement(self, act: _Found, tokens: list[Token]) -> Statement:
        inside = self._matters.between(act.start, act.end)
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
            said_on=self._day(act, tokens),
            status=group.status,
            topics=(act.topic,),
            minerals=tuple(dict.fromkeys(m.text.lower() for m in inside if m.type == "mineral")),
            countries=tuple(dict.fromkeys(m.country for m in inside if m.country and m.type in {"country", "bloc"})),
            rule=act.rule,
        )


def _may(actor: Actor, group: Group, topic: str, inside: list[Mention]) -> bool:
    """States act on exports; a company acts on alliances only with a state, a bloc or a named agreement beside it."""
    if actor.public:
        return True
    if topic == "export_controls":
        return (
            actor.type == "organization"
            and group.entry.act in {Act.IMPOSE, Act.EASE}
            and group.stand is not Stand.GERUND
        )
    return group.entry.lemma in JOINING and any(m.type in {"country", "bloc", "agreement"} for m in inside)


def _own_start(tokens: list[Token], first: int) -> int:
    """ "And then, under pressure, paused": what stands between commas belongs to the verb behind it."""
    if first < 3 or tokens[first - 1].low != ",":
        return first
    for i in range(first - 2, max(0, first - 12), -1):
        if tokens[i].low == "," and tokens[i - 1].low in {"and", "but", "then"}:
            return i + 1
        if tokens[i].low in {",", "and", "but"}:
            return first
    return first


def _joined(before: str, first: int, done: list[_Found]) -> bool:
    """Does a verb share the subject of another one before it ("imposed curbs and later lifted them")?"""
    if before in {"and", "but", "or", "then"}:
        return True
    return before == "," and any(
        f.group.stand is Stand.ACTIVE and not f.rule.endswith(".relative") and f.group.first >= first for f in done
    )


def _apart(found: list[_Found], text: str) -> list[_Found]:
    """Acts of one subject: each ends where the next begins, the conjunction left out."""
    kept = list(found)
    for n, act in enumerate(kept):
        for later in kept[n + 1 :]:
            if later.joined and act.start < later.start < act.end and act.actor.name == later.actor.name:
                end = act.start + len(_CONJUNCTION.sub("", text[act.start : later.start]))
                act = kept[n] = replace(act, end=end)
    return kept


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
