"""``why``: why a statement counts as new or repeated."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli.context import here, out, print_json, print_table

if TYPE_CHECKING:
    from flows.why import Told

NO_WORDS = "(its words are not stored: it is a packed seed, known by its fingerprint)"
GONE = "(its words are gone from the warehouse)"


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("why")(why)


def why(
    context: typer.Context,
    statement: Annotated[str, typer.Argument(help="A statement or an alert; the beginning of its id will do.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Why a statement counts as new, an update or a repeat: the nearest earlier one beside it, for and against.

    Example: orewatch why 3fa9c1
    """
    from flows.why import why as explain

    found = explain(here(context), statement)
    if as_json:
        shown = asdict(found)
        shown["marks"] = [{**asdict(mark), "in_words": mark.in_words} for mark in found.marks]
        print_json(shown)
        return
    told, nearest = found.statement, found.nearest
    print_table(
        ("", "this statement", "nearest earlier one" if nearest else ""),
        ((name, value, other) for name, value, other in _side_by_side(told, nearest)),
    )
    verdict = told.novelty or "none: on no watched topic"
    lines = [f"Verdict: {verdict}", f"Why: {told.reason}" if told.reason else ""]
    if told.similarity is not None:
        lines.append(f"Similarity: {told.similarity:.2f}")
    if nearest and not found.compared:
        lines.append("The two cannot be compared anew: the fingerprint of one is no longer stored.")
    if found.agreement is not None and found.needed is not None:
        lines.append(f"Agreement {found.agreement:.2f}, needed for one claim: {found.needed:.2f}")
    lines += [f"  for: {reason}" for reason in found.evidence_for]
    lines += [f"  against: {reason}" for reason in found.evidence_against]
    lines += [f"Mark: {mark.in_words}" for mark in found.marks]
    if found.marks and found.marks[0].machine_novelty:
        lines.append(f"The machine had said: {found.marks[0].machine_novelty}: {found.marks[0].machine_reason}")
    out().print("\n".join(line for line in lines if line), markup=False, highlight=False)
    if len(found.chain) > 1:
        print_table(
            ("statement", "published", "outlet", "verdict", "speaker", "words"),
            (
                (t.statement_id, t.published_at, t.publisher, t.novelty, t.speaker, (_words(t))[:100])
                for t in found.chain
            ),
            title="Reports of this claim, the first one first",
        )


def _side_by_side(told: Told, nearest: Told | None) -> list[tuple[str, Any, Any]]:
    def column(one: Told | None) -> list[Any]:
        if one is None:
            return [None] * 7
        who = ", ".join(part for part in (one.speaker, one.speaker_role) if part)
        day = one.said_on and one.said_on.isoformat()
        return [one.statement_id, _words(one), who, day, one.publisher, one.published_at, one.url]

    names = ("statement", "words", "speaker", "said on", "outlet", "published", "address")
    return list(zip(names, column(told), column(nearest), strict=True))


def _words(told: Told) -> str:
    return told.text or (NO_WORDS if told.packed else GONE)
