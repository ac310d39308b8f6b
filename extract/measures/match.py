"""Which measure does an event belong to? Pure; decides on the side of telling measures apart.

An order's number, or a pact's name, decides. Else issuer, family and minerals must agree, and nothing may speak
against it: other goods, other targets, another close kind, an imposition of another day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from extract.fingerprints import digest
from extract.measures.instruments import unique
from extract.measures.model import ENDED, FAMILY, IMPOSED, Measure, MeasureEvent, Step
from extract.measures.names import UMBRELLA

APART = timedelta(days=60)
"""Impositions told of days further apart are two."""
ENDED_FOR = timedelta(days=30)
PACT_APART = timedelta(days=90)
ONE_SIGNING = timedelta(days=31)
"""A pact on "critical minerals" and one on a mineral, of the same sides, are one when signed this close."""
_ALIVE = (Step.MENTIONED, Step.DENIED, Step.JOINED, Step.LEFT)


@dataclass(frozen=True, slots=True)
class Match:
    """``measure_id`` None: none of the candidates, so a measure of its own (or, for a mention, none)."""

    measure_id: str | None
    reason: str


def keys_of(event: MeasureEvent) -> tuple[int, ...]:
    """64-bit keys under which the measure of an event is filed, and looked up."""
    family = FAMILY[event.kind]
    keys = [digest("i", number) for number in event.instruments if unique(number)]
    if event.name:
        keys.append(digest("n", event.name.casefold()))
    whose = [event.country or event.issuer or ""] if family != "pact" else list(event.targets)
    minerals = [m for m in event.minerals if m not in UMBRELLA] or ["*"]
    keys += [digest("s", *pair) for pair in combinations(event.targets[:4], 2) if family == "pact"]
    keys += [digest("m", family, who, mineral) for who in whose for mineral in minerals if who]
    if family != "pact":
        keys += [digest("f", family, mineral) for mineral in minerals if mineral != "*"]
    return tuple(sorted(set(keys)))


def match(event: MeasureEvent, candidates: Sequence[Measure]) -> Match:
    """The measure among ``candidates`` that ``event`` belongs to, with the reason in words; in any order the same."""
    scored: list[tuple[float, str, Measure, str]] = []
    refusals: list[str] = []
    for measure in candidates:
        verdict = _compare(event, measure)
        if isinstance(verdict, str):
            refusals.append(verdict)
        else:
            scored.append((*verdict[:1], measure.measure_id, measure, verdict[1]))
    if not scored:
        return Match(None, refusals[0] if len(refusals) == 1 else "no measure like it is known")
    best = max(score for score, *_ in scored)
    top = sorted((entry for entry in scored if entry[0] == best), key=lambda entry: _age(entry[2]))
    if any(_apart(a[2], b[2]) for a in top for b in top):
        return Match(None, f"undetermined between {len(top)} measures")
    return Match(top[0][2].measure_id, top[0][3])


def at_large(minerals: Iterable[str]) -> bool:
    """Whether no mineral is named, or only the whole subject."""
    return not set(minerals) - UMBRELLA


def _compare(event: MeasureEvent, measure: Measure) -> tuple[float, str] | str:
    """How well they agree and why, or what keeps them apart."""
    if FAMILY[event.kind] != FAMILY[measure.kind]:
        return f"a {event.kind}, not a {measure.kind}"
    if event.name or measure.name:
        return _by_name(event, measure)
    if event.country and measure.country and event.country != measure.country:
        return f"of {event.issuer or event.country}, not of {measure.issuer or measure.country}"
    shared = {m for m in event.minerals if m in measure.minerals}
    decided = _by_number(event, measure, shared)
    if decided is not None:
        return decided
    if FAMILY[event.kind] == "pact" and (shared or at_large(event.minerals) != at_large(measure.minerals)):
        return _pacts(event, measure, shared)
    if not shared:
        return "other minerals"
    return _against(event, measure) or _agreement(event, measure, shared)


def _by_name(event: MeasureEvent, measure: Measure) -> tuple[float, str] | str:
    if not (event.name and measure.name):
        return _named_later(event, measure)
    same = event.name.casefold() == measure.name.casefold()
    return (10.0, f"the pact's name: {measure.name}") if same else "another pact by name"


def _named_later(event: MeasureEvent, measure: Measure) -> tuple[float, str] | str:
    """A pact is given its name when it is signed; before, reports say who makes it, and on what."""
    sides, minerals = set(event.targets), set(event.minerals)
    told = measure.announced_on or measure.imposed_on or measure.proposed_on
    if len(sides) < 2 or sides != measure.targets or event.background or event.fresh or told is None:
        return "one is a named pact"
    if not (minerals & measure.minerals or at_large(minerals) or at_large(measure.minerals)):
        return "on other minerals"
    if abs(event.by - told) > PACT_APART:
        return f"of {event.by}, not of {told}"
    return 2.5, f"pact of {', '.join(sorted(sides))}, which one report names"


def _by_number(event: MeasureEvent, measure: Measure, shared: set[str]) -> tuple[float, str] | str | None:
    """An order's number decides, unless the minerals contradict it: numbers begin anew each year."""
    numbers = {i for i in event.instruments if unique(i)}
    known = {i for i in measure.instruments if unique(i)}
    if numbers & known and (shared or at_large(event.minerals) or at_large(measure.minerals)):
        return 10.0, f"the same number: {min(numbers & known)}"
    if numbers and known and event.step in IMPOSED:
        return f"another number: {min(numbers)}"
    return None


def _agreement(event: MeasureEvent, measure: Measure, shared: set[str]) -> tuple[float, str]:
    score = 2.0 * len(shared) / len(set(event.minerals) | measure.minerals)
    reasons = [f"{FAMILY[event.kind]} on {', '.join(sorted(shared))}"]
    if event.country and event.country == measure.country:
        score += 2
        reasons.insert(0, f"of {event.issuer or event.country}")
    aims, forms = set(event.targets) & measure.targets, set(event.goods) & measure.goods
    if aims:
        score += 2
        reasons.append(f"towards {', '.join(sorted(aims))}")
    if event.kind == measure.kind and event.specific and measure.specific:
        score += 1
    # Saying just as much: the report that left open what it was about finds the measure that it began.
    score += 0.5 * (set(event.targets) == measure.targets) + 0.5 * (set(event.goods) == measure.goods)
    if forms:
        score += 1
        reasons.append(f"for {', '.join(sorted(forms))}")
    return score, " ".join(reasons)


def _against(event: MeasureEvent, measure: Measure) -> str | None:
    """What keeps two restrictions apart although issuer and minerals agree."""
    if event.step not in _ALIVE and not (event.country or event.issuer):
        return "nobody is named whose measure it is"
    if not event.country and event.issuer and measure.issuer and event.issuer != measure.issuer:
        return f"of {event.issuer}, not of {measure.issuer}"
    if event.specific and measure.specific and event.kind != measure.kind:
        return f"a {event.kind}, not a {measure.kind}"
    if event.goods and measure.goods and not set(event.goods) & measure.goods:
        return f"on {', '.join(event.goods)}, not on {', '.join(sorted(measure.goods))}"
    if event.targets and measure.targets and not set(event.targets) & measure.targets:
        return f"towards {', '.join(event.targets)}, not {', '.join(sorted(measure.targets))}"
    if event.step in IMPOSED:
        return _other_imposition(event, measure)
    return None


def _other_imposition(event: MeasureEvent, measure: Measure) -> str | None:
    imposed = measure.imposed_on if event.step is Step.IN_FORCE else measure.announced_on
    apart = APART + timedelta(days=event.within)
    if event.dated and imposed and abs(event.by - imposed) > apart and event.step is not Step.PROPOSED:
        return f"imposed by {event.by}, not on {imposed}"
    known = measure.known_from
    if event.dated and known and event.by - known > apart:
        return f"imposed by {event.by}, when the other had been known since {known}"
    if event.dated and known and set(event.targets) != measure.targets and abs(event.by - known) > apart:
        return f"imposed by {event.by} with other targets"
    if event.fresh and imposed and event.by - imposed > timedelta(days=3):
        return "says itself that it is a further one"
    last = measure.last_step
    ended = last is not None and last.value in ENDED
    if ended and last is not None and not event.background and event.by - last.by > ENDED_FOR:
        return f"the earlier one had ended by {last.by}"
    return None


def _pacts(event: MeasureEvent, measure: Measure, shared: set[str]) -> tuple[float, str] | str:
    sides, known = set(event.targets), measure.targets
    if len(sides & known) < 2 and not (event.step in _ALIVE and sides and sides <= known):
        return "between other parties"
    if not (sides <= known or known <= sides):
        return "between other parties"
    last = measure.last_step
    told = measure.announced_on or measure.imposed_on or measure.proposed_on or (last.by if last else None)
    apart = PACT_APART + timedelta(days=event.within)
    if event.dated and told and event.step in IMPOSED and abs(event.by - told) > apart:
        return f"of {event.by}, not of {told}"
    if not shared and not (event.dated and told and abs(event.by - told) <= ONE_SIGNING):
        return "on other minerals"
    on = ", ".join(sorted(shared)) or "minerals, at one time"
    return 3.0 + len(sides & known), f"pact of {', '.join(sorted(sides & known))} on {on}"


def _age(measure: Measure) -> tuple[date, str]:
    days = [d for d in (measure.proposed_on, measure.announced_on, measure.imposed_on) if d]
    return (min(days, default=date.max), measure.measure_id)


def _apart(a: Measure, b: Measure) -> bool:
    """Two measures that an event leaves open between."""
    return any(
        x and y and not x & y for x, y in ((a.targets, b.targets), (a.goods, b.goods), (a.minerals, b.minerals))
    ) or (a.country != b.country)
