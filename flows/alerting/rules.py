"""Which rules a statement meets, and why the others do not: pure decisions, no store and no clock.

::

    statement + verdict ──► explain_rule ──► RuleVerdict(reason) ──► raise_alerts ──► NewAlert + its deliveries
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from extract.ids import digest
from extract.model import Novelty, Statement
from extract.novelty.recalled import bygone
from flows.alerting.minerals import concerns
from flows.settings import AlertRule
from warehouse.alerts import NewAlert, NewDelivery

APPRISE_PREFIX = "env:"
_SATURDAY = 5


class MatchReason(StrEnum):
    """Why a rule fires, or the first thing that keeps it from firing."""

    MATCHED = "matched"
    NOT_FRESH = "not_fresh"
    """Seed, import, baseline or reprocessed: nothing old alerts."""
    BYGONE = "bygone"
    """The text itself puts it long back (``extract.novelty.recalled``): it is told as background."""
    NOT_JUDGED = "not_judged"
    """The statement is on no watched topic, so its novelty was never asked."""
    NOVELTY = "novelty"
    TRANSITION = "transition"
    """The rule waits for a step of a measure, and the statement is not the first to tell one of those."""
    KIND = "kind"
    TOPIC = "topic"
    COUNTRY = "country"
    MINERAL = "mineral"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class StepTold:
    """A step in the life of a measure that a statement was the first to tell, and what the measure is about."""

    status: str
    minerals: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """What one rule says to one statement. ``detail`` puts it in words: what matched, or what is missing."""

    rule: str
    reason: MatchReason
    detail: str

    @property
    def matched(self) -> bool:
        return self.reason is MatchReason.MATCHED


def raise_alerts(
    rules: Sequence[AlertRule],
    statement: Statement,
    statement_id: str,
    verdict: Novelty | None,
    *,
    fresh: bool,
    raised_at: datetime,
    step: StepTold | None = None,
    published: datetime | None = None,
) -> tuple[NewAlert, ...]:
    """The alerts that ``statement`` raises, one for each rule it meets, with their deliveries.

    ``raised_at`` carries a zone. ``fresh`` is False for whatever is known corpus (seed, import, baseline,
    reprocessed), and then nothing is raised. ``published``: as for ``explain_rule``.
    """
    alerts = []
    for rule in rules:
        found = explain_rule(rule, statement, verdict, fresh=fresh, step=step, published=published)
        if not found.matched:
            continue
        due_at = next_due(rule, raised_at)
        waits = rule.schedule != "immediate"
        alerts.append(
            NewAlert(
                alert_id=alert_id(statement_id, rule.name),
                statement_id=statement_id,
                rule=rule.name,
                severity=rule.severity,
                matched=found.detail,
                timezone=rule.timezone,
                raised_at=raised_at,
                deliveries=tuple(
                    NewDelivery(channel_of(recipient), recipient, due_at, waits)
                    for recipient in dict.fromkeys(rule.recipients)
                ),
            )
        )
    return tuple(alerts)


def explain_rule(
    rule: AlertRule,
    statement: Statement,
    verdict: Novelty | None,
    *,
    fresh: bool = True,
    step: StepTold | None = None,
    published: datetime | None = None,
) -> RuleVerdict:
    """Hold ``statement`` against ``rule``, and say what decided.

    ``step``: what it was the first to tell of a measure; a rule with ``transitions`` asks for that instead of novelty,
    and takes minerals and countries of the measure for the statement's own. ``published``: when the article came out;
    what its text puts long before that is background, and alerts no more than an old article does.
    """

    topics = [topic for topic in statement.topics if topic in rule.topics]
    wanted = {code.upper() for code in rule.countries}
    moved = step if step is not None and rule.transitions else None
    about = (*statement.countries, statement.speaker_country or "", *(moved.countries if moved else ()))
    concerned = dict.fromkeys(code.upper() for code in about if code)
    countries = [code for code in concerned if code in wanted]
    named = dict.fromkeys((*statement.minerals, *(moved.minerals if moved else ())))
    minerals = [said for said in named if any(concerns(want, said) for want in rule.minerals)]
    speakers = [name for name in rule.speakers if fold_name(name) == fold_name(statement.speaker or "")]
    novelty = verdict.value if verdict else ""
    long_ago = bygone(statement, published)
    checks = (
        (fresh, MatchReason.NOT_FRESH, "known corpus: nothing old alerts"),
        (long_ago is None, MatchReason.BYGONE, f"told as background: of {long_ago:%B %Y}" if long_ago else ""),
        (
            not rule.transitions or (moved is not None and moved.status in rule.transitions),
            MatchReason.TRANSITION,
            f"first to tell of no measure that is {_either(rule.transitions)}",
        ),
        (novelty or rule.transitions, MatchReason.NOT_JUDGED, "on no watched topic"),
        (
            rule.transitions or novelty in rule.novelty,
            MatchReason.NOVELTY,
            f"{novelty}, not {_either(rule.novelty)}",
        ),
        (
            not rule.kinds or statement.kind in rule.kinds,
            MatchReason.KIND,
            f"{statement.kind}, not {_either(rule.kinds)}",
        ),
        (not rule.topics or topics, MatchReason.TOPIC, f"not about {_either(rule.topics)}"),
        (not wanted or countries, MatchReason.COUNTRY, f"neither about nor from {_either(rule.countries)}"),
        (not rule.minerals or minerals, MatchReason.MINERAL, f"not about {_either(rule.minerals)}"),
        (not rule.speakers or speakers, MatchReason.SPEAKER, f"speaker is not {_either(rule.speakers)}"),
    )
    for met, reason, detail in checks:
        if not met:
            return RuleVerdict(rule.name, reason, detail)
    found = [
        *(f"topic {topic.replace('_', ' ')}" for topic in topics),
        *(f"country {code}" for code in countries),
        *(f"mineral {name}" for name in minerals),
        *(f"speaker {name}" for name in speakers),
        *(f"kind {statement.kind}" for _ in rule.kinds[:1]),
        *(f"measure {moved.status}" for _ in rule.transitions[:1] if moved),
    ]
    return RuleVerdict(rule.name, MatchReason.MATCHED, ", ".join(found) or "any statement")


def alert_id(statement_id: str, rule: str) -> str:
    """The same statement and rule always make the same alert, so a second load adds nothing."""
    return digest("alert", statement_id, rule)


def channel_of(recipient: str) -> str:
    """``apprise`` for ``env:NAME``, else ``mail``."""
    return "apprise" if recipient.startswith(APPRISE_PREFIX) else "mail"


def fold_name(name: str) -> str:
    """A name without case, accents and punctuation: "José Ibáñez-Roy" and "JOSE IBANEZ ROY" are one."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())


def next_due(rule: AlertRule, raised_at: datetime) -> datetime:
    """When a delivery of ``rule`` falls due, in UTC: at once, or at the next digest time in the rule's zone.

    A local time that a clock change skips counts from the offset before the change (02:30 becomes 03:30); one that
    it repeats means the first pass. So each local day has exactly one digest.
    """
    if rule.schedule == "immediate":
        return raised_at.astimezone(UTC)
    cadence, _, clock_time = rule.schedule.partition(" ")
    at = time.fromisoformat(clock_time)
    zone = ZoneInfo(rule.timezone)
    day = raised_at.astimezone(zone).date() - timedelta(days=1)  # a skipped 23:30 falls on the next day
    while True:
        due_at = datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
        if due_at >= raised_at and not (cadence == "weekdays" and day.weekday() >= _SATURDAY):
            return due_at
        day += timedelta(days=1)


def _either(names: Iterable[str]) -> str:
    return " or ".join(names)
