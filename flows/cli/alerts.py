"""``alerts``: what was raised, what became of it, and what a rule would have sent."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, cast

import typer

from flows.cli.context import here, out, print_json, print_table

if TYPE_CHECKING:
    from warehouse.marks import MarkVerdict


class Period(StrEnum):
    """What a row of `alerts precision` stands for."""

    RULE = "rule"
    MONTH = "month"


app = typer.Typer(no_args_is_help=True, help="What was raised and sent; acknowledge it; try a rule on the past.")
Id = Annotated[str, typer.Argument(help="The alert's id, or as much of its beginning as tells it apart.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command("list")
def list_(
    context: typer.Context,
    rule: Annotated[str | None, typer.Option(help="Only of this rule.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many, latest first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """The latest alerts.

    Example: orewatch alerts list --rule export-controls
    """
    from warehouse.alerts import list_alerts
    from warehouse.reading import reading

    with reading(here(context).snapshot) as con:
        rows = list_alerts(con, rule=rule, limit=limit)
    if as_json:
        print_json([asdict(row) for row in rows])
        return
    print_table(
        ("alert", "raised", "rule", "state", "speaker", "outlet", "words"),
        ((r.alert_id[:10], r.raised_at, r.rule, r.state, r.speaker, r.publisher, (r.text or "")[:100]) for r in rows),
    )


@app.command("show")
def show(context: typer.Context, alert: Id, as_json: AsJson = False) -> None:
    """One alert with its evidence and its deliveries.

    Example: orewatch alerts show 3fa9c1
    """
    from warehouse.alerts import deliveries_of, get
    from warehouse.evidence import details
    from warehouse.reading import reading

    with reading(here(context).snapshot) as con:
        row = get(con, alert)
        (detail,) = details(con, [row.alert_id])
        deliveries = deliveries_of(con, row.alert_id)
    if as_json:
        print_json({**asdict(detail), "state": row.state, "deliveries": [asdict(d) for d in deliveries]})
        return
    earlier = detail.earlier
    facts = {
        "alert": detail.alert_id,
        "rule": f"{detail.rule} ({detail.severity}): {detail.matched}",
        "state": row.state,
        "speaker": ", ".join(p for p in (detail.speaker, detail.speaker_role, detail.speaker_affiliation) if p),
        "words": detail.text,
        "said on": detail.said_on,
        "published": detail.published_at,
        "outlet": detail.publisher,
        "address": detail.url,
        "verdict": f"{detail.novelty}: {detail.reason}",
        "nearest earlier": earlier
        and f"{_day(earlier.said_on or earlier.published_at)}: {earlier.text or earlier.title}",
    }
    print_table(("", ""), facts.items())
    print_table(
        ("recipient", "state", "attempts", "sent", "message id", "error"),
        ((d.recipient, d.state, d.attempts, d.sent_at, d.message_id, d.error) for d in deliveries),
        title="Deliveries",
    )


@app.command("ack")
def ack(
    context: typer.Context,
    alert: Id,
    by: Annotated[str | None, typer.Option(help="Who dealt with it.")] = None,
    note: Annotated[str | None, typer.Option(help="What came of it.")] = None,
) -> None:
    """Mark an alert as dealt with.

    Example: orewatch alerts ack 3fa9c1 --by "trade desk" --note "passed on"
    """
    from flows.acknowledging import acknowledge
    from flows.clock import utc_now

    row = acknowledge(here(context), alert, now=utc_now(), by=by, note=note)
    out().print(f"{row.alert_id}: {row.state}", markup=False, highlight=False)


@app.command("mark")
def mark(
    context: typer.Context,
    given: Annotated[
        str, typer.Argument(metavar="ID", help="An alert or a statement; the beginning of its id will do.")
    ],
    repeat_of: Annotated[
        str | None, typer.Option("--repeat-of", metavar="ID", help="It repeats this earlier statement (or alert).")
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="It is new: rightly told.")] = False,
    irrelevant: Annotated[bool, typer.Option("--irrelevant", help="It is not worth an alert.")] = False,
    by: Annotated[str | None, typer.Option(help="Who says so.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
) -> None:
    """Correct a verdict. It is kept for ever, wins over the machine, and counts in `alerts precision`.

    Example: orewatch alerts mark 3fa9c1 --repeat-of 77b0d2 --by "trade desk" --note "same briefing"
    """
    from flows.clock import utc_now
    from flows.marking import mark as record

    chosen = [name for name, said in (("repeat", repeat_of), ("new", new), ("irrelevant", irrelevant)) if said]
    if len(chosen) != 1:
        raise typer.BadParameter("say one of --repeat-of ID, --new and --irrelevant.")
    verdict = cast("MarkVerdict", chosen[0])
    made = record(here(context), given, verdict, now=utc_now(), repeat_of=repeat_of, by=by, note=note)
    out().print(f"{made.statement_id}: {made.in_words}", markup=False, highlight=False)


@app.command("precision")
def precision(
    context: typer.Context,
    by: Annotated[Period, typer.Option("--by", help="One row for each rule, or for each of its months.")] = Period.RULE,
    as_json: AsJson = False,
) -> None:
    """How many of a rule's alerts people marked as rightly raised.

    Example: orewatch alerts precision --by month
    """
    from warehouse.marks import precision_of_rules
    from warehouse.reading import reading

    with reading(here(context).snapshot) as con:
        rows = precision_of_rules(con, by_month=by is Period.MONTH)
    if as_json:
        print_json([asdict(row) for row in rows])
        return
    print_table(
        ("rule", "month", "alerts", "marked new", "marked repeat", "marked irrelevant", "precision"),
        (
            (
                r.rule,
                r.month and f"{r.month:%Y-%m}",
                r.alerts,
                r.marked_new,
                r.marked_repeat,
                r.marked_irrelevant,
                r.precision if r.precision is None else f"{r.precision:.2f}",
            )
            for r in rows
        ),
    )


@app.command("resend")
def resend(context: typer.Context) -> None:
    """Put deliveries that were given up back into the outbox, once their cause is mended. The next run sends them.

    Example: orewatch alerts resend
    """
    from flows.resending import put_back

    count = put_back(here(context))
    said = f"{count} deliveries are pending again; the next run sends them." if count else "No delivery was given up."
    out().print(said, markup=False, highlight=False)


@app.command("test")
def try_rule(
    context: typer.Context,
    rule: Annotated[str, typer.Argument(help="The rule's name in config/alerts.toml.")],
    days: Annotated[int, typer.Option(min=1, help="How far to look back.")] = 30,
    as_json: AsJson = False,
) -> None:
    """What would this rule have sent? Reads the past; sends nothing.

    Example: orewatch alerts test export-controls --days 90
    """
    from flows.backtest import backtest
    from flows.clock import utc_now

    result = backtest(here(context), rule, since=utc_now() - timedelta(days=days))
    if as_json:
        print_json(result.as_dict())
        return
    print_table(
        ("said", "speaker", "novelty", "words"),
        ((h.published_at, h.speaker, h.novelty, h.text[:120]) for h in result.hits),
        title=f"{rule}: {len(result.hits)} statements in {days} days",
    )
    print_table(("not sent because", "statements"), result.refused.items())


def _day(moment: date | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else "undated"
