"""What a statement tells of a measure, and a measure as it stands."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any


class MeasureKind(StrEnum):
    """What a measure is."""

    BAN = "ban"
    CONTROL = "control"
    """A licence requirement, or export controls of no closer kind."""
    QUOTA = "quota"
    EXEMPTION = "exemption"
    """A general licence or waiver, by which a state frees some trade from its own rule."""
    DUTY = "duty"
    SANCTION = "sanction"
    PRICE_FLOOR = "price_floor"
    STOCKPILE = "stockpile"
    AGREEMENT = "agreement"
    ALLIANCE = "alliance"


FAMILY = {
    MeasureKind.BAN: "restriction",
    MeasureKind.CONTROL: "restriction",
    MeasureKind.QUOTA: "restriction",
    MeasureKind.EXEMPTION: "exemption",
    MeasureKind.DUTY: "duty",
    MeasureKind.SANCTION: "sanction",
    MeasureKind.PRICE_FLOOR: "price_floor",
    MeasureKind.STOCKPILE: "stockpile",
    MeasureKind.AGREEMENT: "pact",
    MeasureKind.ALLIANCE: "pact",
}
"""Kinds that reports use for one another: an agreement is called an alliance, a licence rule a control."""


class Step(StrEnum):
    """What a statement tells of a measure. The first eight are the statuses of its life."""

    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    LIFTED = "lifted"
    EXPIRED = "expired"
    DENIED = "denied"
    """Somebody says that it is not so; does not move the measure."""
    JOINED = "joined"
    LEFT = "left"
    """A party comes to or leaves a pact, which lives on."""
    MENTIONED = "mentioned"
    """The statement is about the measure and tells no step."""


STATUSES = tuple(Step)[:8]
"""In the order in which steps of one day are taken to have happened."""
ENDED = frozenset({Step.LIFTED, Step.EXPIRED})
IMPOSED = frozenset({Step.PROPOSED, Step.ANNOUNCED, Step.IN_FORCE})


@dataclass(frozen=True, slots=True)
class MeasureEvent:
    """What one statement tells of one measure. Days are local to the article's outlet."""

    statement: int
    """Index into ``Facts.statements``."""
    kind: MeasureKind
    specific: bool
    """False where the text only speaks of curbs or controls, which may be of any kind of the family."""
    step: Step
    by: date
    """The step had happened by this day: the day told, else the end of the period told, else publication."""
    on: date | None = None
    """The day of the step, where the article names it."""
    within: int = 0
    """How many days ``by`` may lie after the step, where only a period is told ("in 2020")."""
    background: bool = False
    """Told in passing, of an earlier time: never moves what fresh reports told."""
    borrowed: bool = False
    """Its mineral is that of the article, not its own."""
    fresh: bool = False
    """Calls itself a further one of its kind ("new", "another")."""
    issuer: str | None = None
    country: str | None = None
    minerals: tuple[str, ...] = ()
    """Canonical names, sorted; umbrella terms only where there is nothing closer."""
    goods: tuple[str, ...] = ()
    """Forms and goods that tell measures on one mineral apart ("ore", "scrap", "magnet")."""
    targets: tuple[str, ...] = ()
    """Countries that it is aimed at; of a pact the parties."""
    instruments: tuple[str, ...] = ()
    """Numbers of orders and regulations, normalised."""
    name: str | None = None
    """Proper name of a pact."""
    effective_on: date | None = None
    expires_on: date | None = None

    @property
    def dated(self) -> bool:
        """Whether the article says when the step was taken."""
        return self.on is not None or self.within > 0

    @property
    def founding(self) -> bool:
        """Whether it is enough to begin a measure that nobody has told of."""
        return self.step in STATUSES and not (self.background and self.borrowed)

    def pack(self) -> dict[str, Any]:
        """As JSON values without defaults; ``statement`` is left out."""
        packed: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "statement" or value in (None, (), False):
                continue
            packed[field.name] = value.isoformat() if isinstance(value, date) else value
        return packed

    @classmethod
    def unpack(cls, packed: dict[str, Any]) -> MeasureEvent:
        """The inverse of ``pack``, with ``statement`` -1. Raises KeyError, TypeError or ValueError on bad data."""
        values = {"specific": False} | packed
        values["kind"], values["step"] = MeasureKind(packed["kind"]), Step(packed["step"])
        for name in ("by", "on", "effective_on", "expires_on"):
            if name in values:
                values[name] = date.fromisoformat(values[name])
        for name in ("minerals", "goods", "targets", "instruments"):
            values[name] = tuple(values.get(name, ()))
        return cls(statement=-1, **values)


@dataclass(frozen=True, slots=True)
class Told:
    """A value, and how late and how freshly it was told: the greatest one counts, whatever order they come in."""

    value: Any
    fresh: bool
    by: date
    rank: int = 0

    @property
    def weight(self) -> tuple[bool, date, int, str]:
        return (self.fresh, self.by, self.rank, str(self.value))


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure as the statements told so far make it; ``begin`` and ``absorb`` build it, in any order the same."""

    measure_id: str
    kind: MeasureKind
    specific: bool
    issuer: str | None
    country: str | None
    minerals: frozenset[str] = frozenset()
    goods: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    instruments: frozenset[str] = frozenset()
    name: str | None = None
    last_step: Told | None = None
    effective: Told | None = None
    expires: Told | None = None
    proposed_on: date | None = None
    announced_on: date | None = None
    known_from: date | None = None
    """The earliest day by which it was there, announced plans aside."""
    imposed_on: date | None = None
    """The earliest day on which a report says it was put in force."""
    known_until: date | None = None
    """The latest day that any fresh report speaks from."""

    def pack(self) -> dict[str, Any]:
        """As JSON values; ``measure_id`` is left out."""
        packed: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "measure_id" or value in (None, frozenset(), False):
                continue
            packed[field.name] = _plain(value)
        return packed

    @classmethod
    def unpack(cls, measure_id: str, packed: dict[str, Any]) -> Measure:
        """The inverse of ``pack``. Raises KeyError, TypeError or ValueError on bad data."""
        values: dict[str, Any] = {"specific": False, "issuer": None, "country": None} | packed
        values["kind"] = MeasureKind(packed["kind"])
        for name in ("minerals", "goods", "targets", "instruments"):
            values[name] = frozenset(packed.get(name, ()))
        for name in ("proposed_on", "announced_on", "imposed_on", "known_from", "known_until"):
            if name in values:
                values[name] = date.fromisoformat(values[name])
        for name in ("effective", "expires", "last_step"):
            if name in values:
                told, fresh, by, rank = values[name]
                value = Step(told) if name == "last_step" else date.fromisoformat(told)
                values[name] = Told(value, fresh, date.fromisoformat(by), rank)
        return cls(measure_id, **values)

    @property
    def effective_on(self) -> date | None:
        return self.effective.value if self.effective else None

    @property
    def expires_on(self) -> date | None:
        return self.expires.value if self.expires else None

    @property
    def status(self) -> Step | None:
        """As of the last report: in force from the day told for that, expired after the day told for that."""
        if self.last_step is None:
            return None
        status = Step(self.last_step.value)
        until = self.known_until
        if status is Step.IN_FORCE and self.effective_on and self.effective_on > (until or self.last_step.by):
            status = Step.ANNOUNCED
        if until and status is Step.ANNOUNCED and self.effective_on and self.effective_on <= until:
            status = Step.IN_FORCE
        alive = status in (Step.ANNOUNCED, Step.IN_FORCE, Step.AMENDED, Step.RESUMED)
        if until and alive and self.expires_on and self.expires_on < until:
            return Step.EXPIRED
        return status


def _plain(value: Any) -> Any:
    if isinstance(value, Told):
        return [_plain(value.value), value.fresh, value.by.isoformat(), value.rank]
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value
