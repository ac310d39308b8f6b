"""Hold a rule against what is stored: what would it have sent?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from extract.errors import FinalError
from flows.alerting.rules import MatchReason, explain_rule
from flows.config import load_config
from flows.measuring import steps_told
from flows.workspace import Workspace
from warehouse.history import judged_since
from warehouse.measures import moves_of
from warehouse.reading import reading


class UnknownRule(FinalError):
    """No rule of alerts.toml has this name."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement that the rule would have sent."""

    statement_id: str
    published_at: datetime | None
    speaker: str | None
    novelty: str
    text: str


@dataclass(frozen=True, slots=True)
class Backtest:
    """``refused``: reason in words → statements on watched topics that it kept back."""

    hits: Sequence[Hit]
    refused: Mapping[str, int]

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "hits": [{name: getattr(hit, name) for name in Hit.__dataclass_fields__} for hit in self.hits],
            "refused": dict(self.refused),
        }


def backtest(workspace: Workspace, rule_name: str, *, since: datetime) -> Backtest:
    """Judge every statement on a watched topic published since ``since`` by the rule as it stands now.

    Known corpus and baseline count too: the question is what the rule catches, not what was fresh. Raises UnknownRule.
    """
    rules = {rule.name: rule for rule in load_config(workspace.config).rules}
    if rule_name not in rules:
        raise UnknownRule(f"No rule {rule_name!r} in config/alerts.toml. There are: {', '.join(rules)}.")
    hits: list[Hit] = []
    refused: Counter[str] = Counter()
    with reading(workspace.snapshot) as con:
        judged = judged_since(con, since)
        steps = steps_told(moves_of(con, [row.statement_id for row in judged]).values())
    for row in judged:
        verdict = explain_rule(
            rules[rule_name], row.statement, row.novelty, step=steps.get(row.statement_id), published=row.published_at
        )
        if verdict.reason is MatchReason.MATCHED:
            statement = row.statement
            hits.append(Hit(row.statement_id, row.published_at, statement.speaker, row.novelty.value, statement.text))
        else:
            refused[f"{verdict.reason.value}: {verdict.detail}"] += 1
    return Backtest(hits, dict(refused.most_common()))
