"""The pass: act verb → its object → its actor → its clause → statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from extract.actions.announced import day_announced
from extract.actions.found import Found, apart, without_claims, without_nested, without_papers
from extract.actions.hints import hinted
from extract.actions.matters import Matters
from extract.actions.objects import SUBJECT_MATTER
from extract.actions.papers import OPENS
from extract.actions.readings import Readings
from extract.actions.stands import consented_last, groups
from extract.actions.subjects import Cast
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.when import day_at_event, day_of, is_done_then
from extract.dates.days import publication_day
from extract.dates.event_kinds import Event
from extract.dates.events import read_events
from extract.dates.minutes import day_of_minutes
from extract.model import Document, Mention, Sentence, Statement
from extract.naming.gazetteer import Gazetteer
from extract.wording import lowered

_PROSE = 3000
"""A longer "sentence" is a table or a list; reading it as a clause finds nothing and costs the square of its length."""
_HEADLINE = 160
"""Characters of a line without a full stop that can still be a headline."""


def find_actions(
    document: Document,
    mentions: tuple[Mention, ...],
    gazetteer: Gazetteer,
    events: tuple[Event, ...] | None = None,
) -> tuple[Statement, ...]:
    """Acts on export controls and alliances, in text order; nothing in an article that names no mineral.

    ``speaker`` is the actor, ``said_on`` the day that the act's own clause names, ``text`` the clause that tells the
    act (the whole sentence where it is the main clause). ``events`` are what ``read_events`` finds in ``document``,
    where that was asked before. Never raises.
    """
    minerals = [m for m in mentions if m.type == "mineral"]
    if not minerals and not SUBJECT_MATTER.search(lowered(document.text)):
        return ()
    reader = _Reader(document, mentions, gazetteer, read_events(document) if events is None else events)
    found: list[Statement] = []
    for sentence in document.sentences:
        found.extend(reader.acts(sentence))
    return tuple(sorted(found, key=lambda s: (s.start, s.end)))


def _is_told(group: Group, tokens: Tokens, done: list[Found]) -> bool:
    """Is the verb that of an act before, or within one as a further word of the same verb group?"""
    return any(
        f.group.verb == group.verb
        or (
            f.start <= tokens.starts[group.verb] < f.end
            and f.group.stand is not Stand.GERUND
            and group.stand is not Stand.GERUND
            and f.group.first == group.first
        )
        for f in done
    )


class _Reader:
    def __init__(
        self,
        document: Document,
        mentions: tuple[Mention, ...],
        gazetteer: Gazetteer,
        events: tuple[Event, ...],
    ) -> None:
        self._document = document
        self._text = document.text
        self._matters = Matters(document, mentions, gazetteer)
        self._cast = Cast(document, mentions, gazetteer)
        self._readings = Readings(document.text, self._cast, self._matters)
        article = document.article
        self._published = publication_day(article.published, article.timezone)
        self._events = events
        self._minutes = day_of_minutes(document)

    def acts(self, sentence: Sentence) -> Iterator[Statement]:
        """The acts of one sentence: of several readings of a verb the first that fits, then what clues tell."""
        text, start, end = self._text, sentence.start, sentence.end
        if end - start > _PROSE or text.endswith("?", start, end):
            return
        # The cheap questions first: most sentences hold no act verb, or nothing that could be its object.
        if not (self._matters.joint or hinted(self._matters.lowered[start:end])):
            return
        tokens = Tokens(text, start, end)
        if not tokens.verbs:
            return
        headline = end - start < _HEADLINE and text[end - 1].isalnum()
        acts: list[Found] = []
        if verbs := groups(tokens, headline, self._behind_papers(sentence)):
            done = self._by_rule(sentence, tokens, verbs)
            acts = without_nested(without_claims(apart(without_papers(done, text), text), tokens, text))
        if weighed := self._readings.weighed(tokens, sentence, acts, self._quoted(start, end)):
            acts = sorted([*acts, *weighed], key=lambda act: act.start)
        day: date | None = None
        for act in acts:
            self._readings.remember(act)
            day = self._day(act, tokens, day)
            yield self._statement(act, tokens, day)

    def _day(self, act: Found, tokens: Tokens, before: date | None) -> date | None:
        """The day of an act; ``before``: that of the act told before it in its sentence."""
        return (
            day_of(self._text, act, tokens, self._published, before)
            or day_at_event(self._text, act, tokens, self._events)
            or day_announced(self._document, act, tokens, self._published)
            or (self._minutes if self._minutes and is_done_then(self._text, act, tokens) else None)
        )

    def _by_rule(self, sentence: Sentence, tokens: Tokens, verbs: list[Group]) -> list[Found]:
        done: list[Found] = []
        for group in consented_last(verbs, tokens):
            if done and _is_told(group, tokens, done):
                continue
            act = self._readings.read(group, tokens, sentence, done)
            if act is not None and not any(
                act.start <= f.start and f.end <= act.end and act.group.verb == f.group.verb for f in done
            ):
                done.append(act)
        return done

    def _quoted(self, start: int, end: int) -> list[tuple[int, int]]:
        return [(q.start, q.end) for q in self._document.quotes if q.start < end and q.end > start]

    def _behind_papers(self, sentence: Sentence) -> bool:
        """Does "it" open the sentence, and is a decree or the like the subject of the one before?"""
        if not self._matters.lowered.startswith("it ", sentence.start, sentence.end):
            return False
        return OPENS.match(self._text, self._cast.sentence_before(sentence.start)) is not None

    def _statement(self, act: Found, tokens: Tokens, said_on: date | None) -> Statement:
        inside = self._matters.between(act.start, act.end)
        group, actor = act.group, act.actor
        cue_end = tokens.ends[group.last] if group.last - group.verb <= 1 else tokens.ends[group.verb]
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
            cue=self._text[tokens.starts[group.verb] : cue_end],
            cue_start=tokens.starts[group.verb],
            cue_end=cue_end,
            said_on=said_on,
            status=group.status,
            topics=(act.topic,),
            minerals=tuple(dict.fromkeys(m.text.lower() for m in inside if m.type == "mineral")),
            countries=tuple(dict.fromkeys(m.country for m in inside if m.country and m.type in {"country", "bloc"})),
            rule=act.rule,
        )
