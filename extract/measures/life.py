"""The life of a measure: events folded into one state, the same whatever order they are told in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from extract.measures.model import STATUSES, Measure, MeasureEvent, Step, Told
from extract.measures.states import STATES

AGAIN = timedelta(days=10)
"""Reports of one amendment come within these days; a later one is another."""
_PLANS = (Step.PROPOSED, Step.ANNOUNCED)
_RANK = {step: rank for rank, step in enumerate(STATUSES)}


def begin(measure_id: str, event: MeasureEvent) -> Measure:
    """The measure that ``event`` is the first to tell of."""
    return absorb(Measure(measure_id, event.kind, event.specific, event.issuer, event.country), event)


def absorb(measure: Measure, event: MeasureEvent) -> Measure:
    """``measure`` with what ``event`` adds. Commutative, and twice is as once."""
    fresh = not event.background
    mention = event.step not in _RANK
    changed = replace(
        measure,
        known_until=_latest(measure.known_until, event.by) if fresh else measure.known_until,
        targets=measure.targets | (frozenset() if mention and event.step is not Step.JOINED else set(event.targets)),
    )
    if mention:
        return changed
    kind, specific = max((measure.specific, measure.kind), (event.specific, event.kind))[::-1]
    told = Told(event.step, fresh, event.by, _RANK[event.step])
    return replace(
        changed,
        effective=_more(measure.effective, event.effective_on if event.step is not Step.SUSPENDED else None, event),
        expires=_more(measure.expires, event.expires_on if event.step is not Step.SUSPENDED else None, event),
        kind=kind,
        specific=specific,
        issuer=min((x for x in (measure.issuer, event.issuer) if x), key=lambda x: (len(x), x), default=None),
        country=measure.country or event.country,
        minerals=measure.minerals | set(event.minerals),
        goods=measure.goods | set(event.goods),
        instruments=measure.instruments | set(event.instruments),
        name=min((x for x in (measure.name, event.name) if x), key=lambda x: (len(x), x), default=None),
        last_step=max((t for t in (measure.last_step, told) if t), key=lambda t: t.weight),
        proposed_on=_first(measure.proposed_on, event, Step.PROPOSED),
        announced_on=_first(measure.announced_on, event, Step.ANNOUNCED),
        known_from=_earlier(measure.known_from, event.by) if event.step not in _PLANS else measure.known_from,
        imposed_on=_first(measure.imposed_on, event, Step.IN_FORCE),
    )


def moves(before: Measure | None, event: MeasureEvent) -> bool:
    """Whether ``event`` reports a step that was not known: it takes the measure to another status, or begins it.

    A measure whose last step is an amendment is amended again by a report from more than ten days later.
    """
    if event.background or event.step not in _RANK:
        return False
    if before is None or before.last_step is None:
        return True
    last = before.last_step
    if Told(event.step, True, event.by, _RANK[event.step]).weight <= last.weight:
        return False
    if event.step is Step.AMENDED and last.value == Step.AMENDED:
        return event.by - last.by > AGAIN
    return absorb(before, event).status is not before.status


def title(measure: Measure) -> str:
    """What to call it: "China: export ban on gallium", "Lisbon Compact"."""
    if measure.name:
        return measure.name
    what = _CALLED[measure.kind] if measure.specific else "export restrictions"
    goods, forms = ", ".join(sorted(measure.minerals)), ", ".join(sorted(measure.goods))
    if forms:
        goods = f"{goods} ({forms})" if goods else forms
    goods = goods or "minerals"
    where = ", ".join(sorted(STATES.get(code, code) for code in measure.targets))
    if measure.kind in ("agreement", "alliance", "price_floor", "stockpile"):
        return f"{where or measure.issuer or 'Several countries'}: {what} on {goods}"
    aimed = f", towards {where}" if where else ""
    number = f" ({sorted(measure.instruments)[0]})" if measure.instruments else ""
    return f"{measure.issuer or 'Unnamed authority'}: {what} on {goods}{aimed}{number}"


_CALLED = {
    "ban": "export ban",
    "control": "export licensing",
    "quota": "export quota",
    "exemption": "general licence",
    "duty": "duty",
    "sanction": "sanctions",
    "price_floor": "price floor",
    "stockpile": "stockpile",
    "agreement": "agreement",
    "alliance": "alliance",
}


def _more(known: Told | None, value: date | None, event: MeasureEvent) -> Told | None:
    if value is None:
        return known
    told = Told(value, not event.background, event.by)
    return told if known is None or told.weight > known.weight else known


def _first(known: date | None, event: MeasureEvent, step: Step) -> date | None:
    if event.step is not step or (event.background and event.on is None):
        return known
    day = event.on or event.by
    return day if known is None or day < known else known


def _earlier(known: date | None, day: date) -> date:
    return day if known is None or day < known else known


def _latest(known: date | None, day: date) -> date:
    return day if known is None or day > known else known
