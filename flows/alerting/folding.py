"""What one mail tells once: the alerts of several rules on a statement, and the act that a statement tells of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from warehouse.evidence import AlertDetail

_SEVERITIES = ("urgent", "notice", "info")


def rank(alert: AlertDetail) -> int:
    """0 for the gravest."""
    return _SEVERITIES.index(alert.severity) if alert.severity in _SEVERITIES else len(_SEVERITIES)


def by_statement(alerts: Iterable[AlertDetail]) -> list[list[AlertDetail]]:
    """Alerts of several rules on one statement together, the gravest rule first."""
    found: dict[str, list[AlertDetail]] = {}
    for alert in alerts:
        found.setdefault(alert.statement_id, []).append(alert)
    return [sorted(same, key=rank) for same in found.values()]


def fold_acts(told: Sequence[list[AlertDetail]]) -> list[list[AlertDetail]]:
    """``told`` with each act added to the statement of its article whose words hold its words, unless it is graver.

    "China has suspended the ban, the ministry said" is a statement and an act, and one entry of a mail.
    """
    kept = [list(same) for same in told]
    for act in [same for same in kept if same[0].kind == "action"]:
        holder = next((same for same in kept if _holds(same[0], act[0])), None)
        if holder is not None and rank(holder[0]) <= rank(act[0]):
            holder.extend(act)
            kept.remove(act)
    return kept


def _holds(statement: AlertDetail, act: AlertDetail) -> bool:
    if statement.kind != "speech" or statement.article_id != act.article_id or not act.text:
        return False
    return " ".join(act.text.split()) in " ".join((statement.text or "").split())
