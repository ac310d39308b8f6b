"""``python -m bench.accuracy [--errors [KIND]] [--json] [--engine NAME] [--pin …]``."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from bench.accuracy.counts import Balance, Share
from bench.accuracy.floors import Floors, PinRefused, pin, record
from bench.accuracy.labels import HELDOUT, read_all, read_newsroom
from bench.accuracy.run import Measured, Result, digests, measure, play_rooms
from bench.accuracy.score import Fault
from extract.facts import EXTRACTOR_VERSION
from flows.engines import open_engine

BY_STYLE = ("speech_span", "action_span", "topics", "speaker", "said_on", "figures", "entities")


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and with ``--pin`` raise the floors. Returns 1 when a figure is under its floor."""
    options = _options(argv)
    if options.heldout:
        _print_heldout(Console(width=None if sys.stdout.isatty() else 120))
        return 0
    measured = Measured()
    if options.engine != "rules":
        _print_engine(options.engine, measured)
        return 0
    figures = measured.figures()
    floors = Floors.read()
    if options.json:
        print(json.dumps(_as_json(measured), ensure_ascii=False, indent=1))
    else:
        _print(measured, floors, Console(width=None if sys.stdout.isatty() else 120))
    if options.errors is not None:
        _print_faults(measured, options.errors)
    if options.pin:
        try:
            pin(floors, figures, digests(), lower=options.lower, why=options.why).write()
        except PinRefused as error:
            print(error, file=sys.stderr)
            return 1
        record(figures, datetime.now(UTC).date().isoformat(), EXTRACTOR_VERSION, options.why)
        print("Floors pinned.", file=sys.stderr)
        return 0
    low = floors.below(figures)
    if low:
        print("Under their floors:\n  " + "\n  ".join(low), file=sys.stderr)
    return 1 if low else 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.accuracy", description=__doc__)
    parser.add_argument(
        "--errors", nargs="?", const="", metavar="KIND", help="list what went wrong; KIND: only kinds that hold it"
    )
    parser.add_argument(
        "--engine", default="rules", metavar="NAME", help="another engine of docs/engines.md beside ours; no floors"
    )
    parser.add_argument(
        "--heldout", action="store_true", help="the held-out set alone, by its totals: no errors, no floors"
    )
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what was reached")
    parser.add_argument("--lower", action="store_true", help="with --pin: let floors fall")
    parser.add_argument("--why", default="", metavar="TEXT", help="the reason, kept in history.jsonl")
    return parser.parse_args(argv)


def _print_engine(name: str, measured: Measured) -> None:
    """Another engine beside ours, over both sets of articles; the newsroom's days are ours alone."""
    engine = open_engine(name)
    ours = {"corpus": measured.corpus, "newsroom": measured.newsroom}
    sets = {"corpus": read_all(), "newsroom": read_newsroom()}
    for title, articles in sets.items():
        theirs = measure(articles, measured.lexicon, engine.facts)
        table = Table(title=f"{title}: precision / recall / F1, or share of right answers", title_justify="left")
        for heading in ("", "rules", engine.name):
            table.add_column(heading, justify="right" if heading else "left")
        pairs = zip(ours[title].pooled.counts(), theirs.pooled.counts(), strict=True)
        for (metric, one), (_, other) in pairs:
            table.add_row(metric, _cell(one), _cell(other))
        Console(width=None if sys.stdout.isatty() else 120).print(table)
    for remark in engine.remarks():
        print(remark, file=sys.stderr)


def _print_heldout(console: Console) -> None:
    """Totals only: whoever sees an error of this set has spent it."""
    lexicon = Measured().lexicon
    result = measure(read_all(HELDOUT, HELDOUT), lexicon)
    table = Table(title="precision / recall / F1, or share of right answers (percent)", title_justify="left")
    table.add_column("")
    table.add_column(f"held out ({result.articles} articles)", justify="right")
    for metric, count in result.pooled.counts():
        table.add_row(metric, _cell(count))
    for metric, count in play_rooms(HELDOUT, lexicon).counts():
        table.add_row(metric, _cell(count))
    console.print(table)


def _print(measured: Measured, floors: Floors, console: Console) -> None:
    table = Table(title="pooled: precision / recall / F1, or share of right answers (percent)", title_justify="left")
    table.add_column("")
    for name, result in (("corpus", measured.corpus), ("newsroom", measured.newsroom)):
        table.add_column(f"{name} ({result.articles} articles)", justify="right")
        table.add_column("floor", justify="right")
    pairs = zip(measured.corpus.pooled.counts(), measured.newsroom.pooled.counts(), strict=True)
    for (metric, one), (_, other) in pairs:
        cells = [
            cell
            for name, count in (("corpus", one), ("newsroom", other))
            for cell in (_cell(count), str(floors.percent.get(name, {}).get(metric, "-")))
        ]
        table.add_row(metric, *cells)
    console.print(table)
    console.print(_floored("the newsroom's days", measured.timeline.counts(), floors.percent.get("timeline", {})))
    console.print(_floored("the rooms, each by itself", measured.rooms.counts(), floors.percent.get("rooms", {})))
    console.print(_styles(measured.corpus))


def _floored(title: str, counts: Iterable[tuple[str, Balance | Share]], floors: Mapping[str, float]) -> Table:
    table = Table(title=title, title_justify="left")
    for heading in ("", "reached", "floor"):
        table.add_column(heading, justify="right" if heading else "left")
    for metric, count in counts:
        table.add_row(metric, _cell(count), str(floors.get(metric, "-")))
    return table


def _styles(result: Result) -> Table:
    table = Table(title="the corpus by house style: F1 or share (percent)", title_justify="left")
    table.add_column("")
    for metric in BY_STYLE:
        table.add_column(metric, justify="right")
    for style, scores in sorted(result.styles.items()):
        values = scores.values()
        table.add_row(style, *(_percent(values[m]) for m in BY_STYLE))
    return table


def _cell(count: Balance | Share) -> str:
    if isinstance(count, Share):
        return f"{_percent(count.value)} ({count.right}/{count.asked})"
    return f"{_percent(count.precision)} / {_percent(count.recall)} / {_percent(count.value)}"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}"


def _faults(measured: Measured) -> list[tuple[str, Fault]]:
    sets = (
        ("corpus", measured.corpus.pooled.faults),
        ("newsroom", measured.newsroom.pooled.faults),
        ("timeline", measured.timeline.faults),
        ("rooms", measured.rooms.faults),
    )
    return [(name, fault) for name, faults in sets for fault in faults]


def _print_faults(measured: Measured, kind: str) -> None:
    faults = [(name, f) for name, f in _faults(measured) if kind in f.kind]
    for name, fault in sorted(faults, key=lambda pair: (pair[0], pair[1].kind, pair[1].article)):
        rule = f"  [{fault.rule}]" if fault.rule else ""
        print(f"{name}  {fault.kind}  {fault.article}  {fault.detail}{rule}\n    {fault.text}")
    for (name, kind_), n in sorted(Counter((name, f.kind) for name, f in faults).items()):
        print(f"{n:5}  {name}  {kind_}")


def _as_json(measured: Measured) -> dict[str, object]:
    return {
        "figures": {
            "corpus": {m: c.row() for m, c in measured.corpus.pooled.counts()},
            "newsroom": {m: c.row() for m, c in measured.newsroom.pooled.counts()},
            "timeline": {m: c.row() for m, c in measured.timeline.counts()},
            "rooms": {m: c.row() for m, c in measured.rooms.counts()},
        },
        "styles": {style: scores.values() for style, scores in measured.corpus.styles.items()},
        "errors": [
            {"set": n, "kind": f.kind, "article": f.article, "text": f.text, "detail": f.detail, "rule": f.rule}
            for n, f in _faults(measured)
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
