"""What single statements leave out and their article says: the pact's name, the mineral, whose ban it is, its days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.measures import vocabulary as words
from extract.measures.dates import effective_day, expiry_day
from extract.measures.instruments import instruments, unique
from extract.measures.model import FAMILY, MeasureEvent, MeasureKind, Step
from extract.measures.names import Names
from extract.model import Facts, Span

PACT = "pact"
_DATED = ("restriction", "exemption", "duty", "sanction")
_APPOSED = re.compile(r",\s+[^,;]{1,60},|\s+\([^)]{1,60}\)|,\s+(?:known as|issued as|under)\s+[^,;]{1,60}")
"""What stands beside "the measure": its number."""
NO_SPAN = frozenset({MeasureKind.PRICE_FLOOR, MeasureKind.STOCKPILE, MeasureKind.AGREEMENT, MeasureKind.ALLIANCE})


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before the article has filled it up."""

    event: MeasureEvent
    words: Span
    back: bool
    """Its words point back to something told before ("the ban")."""
    named: bool = True
    """They name its mineral; else it is that of what was told before."""


def joint(kind: MeasureKind) -> bool:
    """Kinds that several states make together, and that a named pact may provide for."""
    return kind in NO_SPAN


def fill(drafts: Sequence[Draft], facts: Facts, names: Names, text: str) -> list[MeasureEvent]:
    """What single statements leave out and the article says: the pact by its name, the mineral, whose ban it is."""
    filled: list[MeasureEvent] = []
    lone_pact = names.lone_pact()
    main = names.main_mineral()
    licence = _lone_licence(text)
    home = _home(drafts)
    for draft in drafts:
        event = _as_exemption(draft.event, licence)
        if (
            event.country is None
            and event.issuer
            and FAMILY[event.kind] != PACT
            and words.OFFICIAL.search(event.issuer)
        ):
            event = replace(event, country=home)
        if (
            joint(event.kind)
            and event.name is None
            and lone_pact
            and _points_at_pact(event, draft, facts, named_before=names.pact_before(draft.words.end))
        ):
            event = replace(event, name=lone_pact, kind=MeasureKind.AGREEMENT, issuer=None, country=None)
        carried = event.minerals if draft.back and not draft.named else ()
        if carried:
            event = replace(event, minerals=())
        lead = _lead(event, drafts) if draft.back or event.step is Step.MENTIONED else None
        if lead is not None and event.name is None:
            event = replace(
                event,
                issuer=event.issuer or lead.issuer,
                country=event.country or lead.country,
                minerals=event.minerals or lead.minerals or carried,
                goods=event.goods or lead.goods,
                targets=event.targets or lead.targets,
                name=lead.name,
            )
        if lead is None and carried:
            event = replace(event, minerals=carried)
        if not event.minerals and event.name is None and main and _is_on_main(event):
            event = replace(event, minerals=(main,), borrowed=True)
        if _tells_enough(event):
            filled.append(event)
    return filled


def _is_on_main(event: MeasureEvent) -> bool:
    """Whether what names no mineral is taken to be on the one that its article is about."""
    if FAMILY[event.kind] == PACT:
        return len(event.targets) > 1 and not event.background
    return FAMILY[event.kind] in ("restriction", "duty")


def _lone_licence(text: str) -> str | None:
    """The number of the one general licence that the article names."""
    found = [number for number in instruments(text) if number.startswith("general license")]
    return found[0] if len(found) == 1 else None


def _as_exemption(event: MeasureEvent, licence: str | None) -> MeasureEvent:
    """A general licence goes by its number, and what else is told under that number is about it."""
    numbered = licence is not None and licence in event.instruments
    if licence and event.kind is MeasureKind.EXEMPTION and not numbered:
        return replace(event, instruments=(*event.instruments, licence))
    if numbered and FAMILY[event.kind] == "restriction":
        return replace(event, kind=MeasureKind.EXEMPTION, step=Step.MENTIONED)
    return event


def _home(drafts: Sequence[Draft]) -> str | None:
    """The one country that takes measures in the article: an authority of no known country is taken to be its own."""
    acting = {d.event.country for d in drafts if d.event.country and FAMILY[d.event.kind] in ("restriction", "duty")}
    return next(iter(acting)) if len(acting) == 1 else None


def _lead(event: MeasureEvent, drafts: Sequence[Draft]) -> MeasureEvent | None:
    """The one fresh measure of the article that "the ban" can mean."""
    leads = [
        d.event
        for d in drafts
        if not d.event.background
        and d.event.step not in (Step.MENTIONED, Step.DENIED)
        and d.event.statement != event.statement
        and FAMILY[d.event.kind] == FAMILY[event.kind]
        and (not event.country or event.country == d.event.country)
        and (not event.minerals or set(event.minerals) & set(d.event.minerals))
    ]
    closest = [e for e in leads if e.kind is event.kind] if event.specific else []
    leads = closest or leads
    whose = {(e.country, e.issuer, e.minerals, e.name) for e in leads}
    return leads[0] if len(whose) == 1 else None


def dated(events: list[MeasureEvent], text: str, published: date) -> list[MeasureEvent]:
    """Days that the article gives apart from the act, for the one measure that it can mean."""
    fresh = [e for e in events if not e.background and FAMILY[e.kind] in _DATED]
    steps = [e for e in fresh if e.step not in (Step.MENTIONED, Step.DENIED, Step.LIFTED)]
    if not steps or len({(e.country, e.minerals, FAMILY[e.kind]) for e in steps}) != 1:
        return events
    lead = steps[0]
    starts, ends, numbers = lead.effective_on, lead.expires_on, set(lead.instruments)
    for sentence in _sentences(text):
        m = words.BACK_REFERENCE.search(sentence)
        if m is None or words.DENIAL.search(sentence):
            continue
        rest = sentence[m.end() : m.end() + 160]
        if not numbers and (given := _APPOSED.match(rest)):
            numbers.update(instruments(given[0]))
        starts = starts or effective_day(rest, published, lead.on or published)
        ends = ends or expiry_day(rest, published, starts or lead.on or published)
    step = lead.step
    if step is Step.IN_FORCE and starts is not None and starts > (lead.on or published):
        step = Step.ANNOUNCED
    dated = replace(lead, step=step, effective_on=starts, expires_on=ends, instruments=tuple(sorted(numbers)))
    return [dated if e is lead else e for e in events]


def _points_at_pact(event: MeasureEvent, draft: Draft, facts: Facts, *, named_before: bool) -> bool:
    """An unnamed pact told of by many, or pointed back to, in an article with one named pact."""
    statement = facts.statements[event.statement]
    many = words.MANY.search(statement.speaker or "") is not None
    return many or (named_before and (draft.back or event.step is Step.MENTIONED))


def _tells_enough(event: MeasureEvent) -> bool:
    """Whether it can be told which measure is meant: by name or number, or by mineral and (for a step) issuer."""
    if event.name or any(unique(i) for i in event.instruments):
        return True
    if not event.minerals:
        return False
    if event.step is Step.MENTIONED:
        return event.country is not None or not event.borrowed
    if FAMILY[event.kind] == PACT:
        return len(event.targets) > 1
    # "Ministers" alone take no measure; a ministry without a country may.
    return event.country is not None or (event.issuer is not None and words.MANY.search(event.issuer) is None)


def _sentences(text: str) -> Iterator[str]:
    for paragraph in text.split("\n"):
        start = 0
        for i, c in enumerate(paragraph):
            if c in ".!?" and paragraph[i + 1 : i + 2] in ("", " ", "”", '"') and paragraph[max(0, i - 2) : i] != "No":
                yield paragraph[start : i + 1]
                start = i + 1
        yield paragraph[start:]
