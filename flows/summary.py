"""What a cycle did, for people and programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

FAILED_SHOWN = 10
"""Failed sources that the closing table names."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The closing account of a cycle. ``items`` is counted on its own and equals the sum of ``outcomes``."""

    run_id: str
    now: datetime
    sources: int
    due: int
    heard: int
    not_modified: int
    failed_sources: Sequence[tuple[str, str]]
    """Source id and reason in words."""
    items: int
    outcomes: Mapping[str, int]
    pages: int
    """Pages asked for."""
    statements: Mapping[str, int]
    """Statements on watched topics by verdict: new, update, repeat."""
    alerts: int
    mails_sent: int
    mails_waiting: int
    mail_errors: Sequence[str]
    left_over: int
    """Items put off because run.max_pages was reached."""
    published: bool
    seconds: float

    @property
    def quiet(self) -> bool:
        """Nothing was stored, fetched or sent."""
        return not (self.pages or self.published or self.mails_sent)

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {**fields, "failed_sources": [list(pair) for pair in self.failed_sources], "quiet": self.quiet}

    def in_words(self) -> str:
        """One line."""
        if self.quiet:
            return (
                f"Nothing new: {self.heard} of {self.due} sources heard, no page fetched, no mail sent; "
                "the run's own row is all that was written."
            )
        counted = ", ".join(f"{count} {name}" for name, count in self.outcomes.items() if count)
        return (
            f"{self.heard} of {self.due} sources heard; {self.items} items: {counted or 'none'}; "
            f"{self.alerts} alerts raised, {self.mails_sent} mails sent."
        )


def print_summary(console: Console, summary: Summary) -> None:
    """The closing table of outcomes, which adds up, and what a reader should know besides."""
    table = Table(title=f"{summary.run_id}  ·  {summary.now:%A %d %B %Y, %H:%M %Z}", title_justify="left", min_width=44)
    table.add_column("outcome")
    table.add_column("items", justify="right")
    for name, count in sorted(summary.outcomes.items(), key=lambda pair: (-pair[1], pair[0])):
        if count:
            table.add_row(name, str(count))
    table.add_section()
    table.add_row("items seen", str(summary.items), style="bold")
    console.print(table)
    verdicts = " · ".join(f"{count} {name}" for name, count in summary.statements.items() if count)
    console.print(f"Statements on watched topics: {verdicts or 'none'}", highlight=False)
    console.print(
        f"Sources: {summary.heard} of {summary.due} due were heard ({summary.not_modified} not modified), "
        f"{summary.sources} configured. Pages fetched: {summary.pages}.",
        highlight=False,
    )
    for source, reason in summary.failed_sources[:FAILED_SHOWN]:
        console.print(f"  {escape(source)}: {escape(reason)}", highlight=False)
    if len(summary.failed_sources) > FAILED_SHOWN:
        more = len(summary.failed_sources) - FAILED_SHOWN
        console.print(f"  … and {more} more; `orewatch sources list` names them all.", highlight=False)
    if summary.left_over:
        console.print(f"run.max_pages was reached: {summary.left_over} items wait for the next run.", highlight=False)
    console.print(
        f"Alerts raised: {summary.alerts}. Mails sent: {summary.mails_sent}"
        + (f", waiting: {summary.mails_waiting}" if summary.mails_waiting else "")
        + f". {summary.seconds:.1f} s.",
        highlight=False,
    )
    for error in summary.mail_errors:
        console.print(f"  mail: {escape(error)}", highlight=False)
    if summary.quiet:
        console.print(summary.in_words(), highlight=False)
