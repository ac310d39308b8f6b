"""From the facts of one article to what each of its statements tells of a measure.

actions ─► kind of measure, step ─┐
                                  ├─► issuer, minerals, goods, targets, numbers, dates ─► events
speech  ─► plan, denial, mention ─┘        (what the words leave out, from the article)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from extract.measures import vocabulary as words
from extract.measures.clauses import Reading, read_act, read_rule, read_speech
from extract.measures.dates import effective_day, expiry_day, postponed_day, told_time
from extract.measures.fill import NO_SPAN, PACT, Draft, dated, fill, joint
from extract.measures.instruments import instruments
from extract.measures.model import FAMILY, IMPOSED, STATUSES, MeasureEvent, MeasureKind, Step
from extract.measures.names import Names
from extract.model import Facts, Span, Statement


def find_events(facts: Facts, published: date, text: str = "") -> tuple[MeasureEvent, ...]:
    """What the statements of an article tell of measures, in their order; at most one event a statement.

    ``published``: the local day of publication (of first sight, where there is none). ``text``: the article's text;
    days that stand outside every statement ("The rules take effect on 1 October.") are read from it. Total: facts
    without texts, as of a packed seed, give nothing.
    """
    return tuple(_Reader(facts, published, text).events())


class _Reader:
    def __init__(self, facts: Facts, published: date, text: str) -> None:
        self._facts = facts
        self._published = published
        self._text = text
        self._names = Names(facts.mentions)

    def events(self) -> Iterator[MeasureEvent]:
        drafts: dict[int, Draft] = {}
        statements = self._facts.statements
        acts = [i for i, s in enumerate(statements) if s.kind == "action" and s.text]
        for i in acts:
            if (draft := self._act(i, statements[i])) is not None:
                drafts[i] = draft
        for i, statement in enumerate(statements):
            if statement.kind == "speech" and statement.text:
                inside = [drafts[a] for a in acts if a in drafts and _within(statements[a], statement)]
                draft = self._speech(i, statement, inside)
                if draft is not None:
                    drafts[i] = draft
        filled = fill([drafts[i] for i in sorted(drafts)], self._facts, self._names, self._text)
        yield from dated(filled, self._text, self._published)

    def _act(self, index: int, statement: Statement) -> Draft | None:
        reading = read_act(statement)
        if reading is None or reading.step is Step.MENTIONED:
            reading = read_rule(statement, self._sentence(statement)) or reading
        if reading is None:
            return None
        teller = self._teller(statement)
        step = reading.step
        if teller is not None and _denies(teller, statement):
            step = Step.DENIED
        return self._draft(index, statement, reading, step, teller)

    def _speech(self, index: int, statement: Statement, inside: Sequence[Draft]) -> Draft | None:
        if inside:
            return self._about(index, statement, inside[0])
        reading = read_speech(statement)
        if reading is None:
            return None
        draft = self._draft(index, statement, reading, reading.step, None)
        event = draft.event
        if event.step in STATUSES and not _may_tell(statement, event):
            event = replace(event, step=Step.MENTIONED)
        return replace(draft, event=event)

    def _about(self, index: int, statement: Statement, told: Draft) -> Draft:
        """A speech that holds an act is about its measure; the act itself carries the step."""
        denied = told.event.step is Step.DENIED
        step = Step.DENIED if denied else Step.MENTIONED
        event = replace(told.event, statement=index, step=step, effective_on=None, expires_on=None)
        return Draft(event, Span(statement.start, statement.end), told.back)

    def _teller(self, action: Statement) -> Statement | None:
        """The speech that an act is told in."""
        around = [s for s in self._facts.statements if s.kind == "speech" and _within(action, s)]
        return min(around, key=lambda s: s.end - s.start, default=None)

    def _draft(self, index: int, statement: Statement, reading: Reading, step: Step, teller: Statement | None) -> Draft:
        text = statement.text
        span = Span(statement.start, statement.end)
        pact = FAMILY[reading.kind] == PACT
        when = told_time(text, statement.said_on if statement.kind == "action" else None, self._published)
        background = when.past or (statement.kind == "action" and _aside(statement, teller))
        around = teller.text if teller is not None else self._rest(statement)
        start = when.on or when.by
        starts = (
            effective_day(around, self._published, start) if not background else effective_day(text, when.by, start)
        )
        lasts = step in IMPOSED or step in (Step.SUSPENDED, Step.AMENDED, Step.RESUMED)
        ends = expiry_day(around, self._published, starts or start) if lasts and reading.kind not in NO_SPAN else None
        if step is Step.IN_FORCE and starts is None and reading.effect:
            starts = when.on
        if step is Step.AMENDED and (put_off := postponed_day(text, self._published)) is not None:
            starts, ends = put_off, None
        if step is Step.EXPIRED:
            ends = when.on
        if step is Step.IN_FORCE and starts is not None and starts > (when.on or self._published):
            step = Step.ANNOUNCED
        name = self._names.pact(span, reading.object) if joint(reading.kind) else None
        if name is not None:
            reading = replace(reading, kind=MeasureKind.AGREEMENT if not pact else reading.kind)
            pact = True
        issuer, country = self._issuer(statement, reading) if not pact else (None, None)
        sides = self._names.parties(statement) if joint(reading.kind) else ()
        targets = sides if pact or len(sides) > 1 else self._names.targets(statement, country)
        event = MeasureEvent(
            statement=index,
            kind=reading.kind,
            specific=reading.specific,
            step=step,
            by=when.on or when.by,
            on=when.on,
            within=when.within,
            background=background,
            fresh=reading.further,
            issuer=issuer,
            country=country,
            minerals=self._names.minerals(span, statement),
            goods=words.goods(text[: reading.object.end - statement.start + 60]) if not pact else (),
            targets=targets,
            instruments=instruments(around),
            name=name,
            effective_on=starts,
            expires_on=ends,
        )
        return Draft(event, span, reading.back, self._names.mineral_in(span))

    def _sentence(self, statement: Statement) -> str:
        """The sentence in which an act is told."""
        start = max(self._text.rfind(stop, 0, statement.start) + len(stop) for stop in (". ", "\n", ".” ", '." '))
        return self._text[start : statement.end] if self._text else statement.text

    def _rest(self, statement: Statement) -> str:
        """The statement with what its sentence says after it."""
        if not self._text:
            return statement.text
        stop = self._text.find("\n", statement.end)
        tail = self._text[statement.end : stop if stop >= 0 else len(self._text)]
        end = next(
            (i for i, c in enumerate(tail) if c in ".!?" and tail[i + 1 : i + 2] in ("", " ", "”", '"')), len(tail)
        )
        return statement.text + (tail[:end] if not statement.text.rstrip().endswith((".", "!")) else "")

    def _issuer(self, statement: Statement, reading: Reading) -> tuple[str | None, str | None]:
        """Who takes the measure: the actor of an act; in speech who the words say it is, else the official speaker."""
        if statement.kind == "action":
            country = statement.speaker_country
            name = self._names.country_name(country) if country else None
            return name or statement.speaker, country
        country = self._names.owner(statement, reading)
        if country is None and words.OFFICIAL.search(f"{statement.speaker} {statement.speaker_role}"):
            others = [c for c in statement.countries if c != statement.speaker_country]
            country = statement.speaker_country if not others else None
        if country is None:
            return None, None
        return self._names.country_name(country) or country, country


def _may_tell(statement: Statement, event: MeasureEvent) -> bool:
    """Plans are told by who makes them, or by sources near them; what others expect is no step."""
    who = " ".join(p for p in (statement.speaker, statement.speaker_role, statement.speaker_affiliation) if p)
    own = event.country is not None and statement.speaker_country in (None, event.country)
    if words.OFFICIAL.search(who):
        return own
    return not statement.speaker_named and words.INSIDER.search(who) is not None and event.country is not None


def _denies(teller: Statement, action: Statement) -> bool:
    """Whether the words of the speech before the act deny it."""
    before = teller.text[: max(0, action.start - teller.start)]
    return words.DENIAL.search(before + " " + (teller.cue or "")) is not None


def _aside(statement: Statement, teller: Statement | None) -> bool:
    """An act told in passing: in a relative clause, or by somebody who neither took it nor broke the news of it."""
    if statement.said_on is not None:
        return False
    if statement.rule.endswith(("relative", "participle")):
        return True
    if teller is None or not teller.speaker_named:
        return False
    who = " ".join(p for p in (teller.speaker, teller.speaker_role, teller.speaker_affiliation) if p)
    own = teller.speaker_country in (None, statement.speaker_country) and words.OFFICIAL.search(who) is not None
    return not own


def _within(inner: Statement, outer: Statement) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
