"""Pairs of reports, one claim or two: does the verdict tell? Labelled by hand in ``pairs*.toml``.

    python -m bench.novelty.pairs            recall and precision of "the same claim", by axis
    python -m bench.novelty.pairs --errors   and each pair that is judged wrong, with what spoke for and against

Both texts of a pair go through the real extraction. The second's marked statement is judged with those statements of
the first known that the index would have found. A pair whose marked statements are not extracted is counted apart: it
says nothing about the verdict.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from extract.facts import Lexicon, extract
from extract.model import Article, Novelty, Statement
from extract.novelty import (
    StatementFingerprint,
    Verdict,
    fingerprint_statement,
    index_keys,
    judge_article,
    query_keys,
)
from flows.shipped import shipped_lexicon

PAIRS = (
    Path(__file__).with_name("pairs.toml"),
    Path(__file__).with_name("pairs-2.toml"),
    Path(__file__).with_name("pairs-3.toml"),
    Path(__file__).with_name("pairs-4.toml"),
    Path(__file__).with_name("pairs-5.toml"),
)
"""Five sets, each read once before the rules were mended on it."""
OPENS, CLOSES = "«", "»"


@dataclass(frozen=True, slots=True)
class Report:
    """A text without its marks, and the place that they enclosed."""

    article: Article
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pair:
    """``first`` is known, ``second`` is judged; ``same``: they are one claim."""

    number: int
    axis: str
    same: bool
    first: Report
    second: Report


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a pair. ``verdict`` is None where a marked statement was not extracted."""

    pair: Pair
    verdict: Verdict | None
    found_same: bool
    topics: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        return self.verdict is not None and self.found_same == self.pair.same


def read_pairs(paths: Sequence[Path] = PAIRS) -> tuple[Pair, ...]:
    """The labelled pairs. Raises KeyError or ValueError on a pair without its marks, days or verdict."""
    rows = [row for path in paths for row in tomllib.loads(path.read_text(encoding="utf-8"))["pair"]]
    return tuple(_pair(number, row) for number, row in enumerate(rows, 1))


def _pair(number: int, row: dict[str, object]) -> Pair:
    days = [datetime.fromisoformat(str(day)).replace(tzinfo=UTC) for day in row["at"]]  # type: ignore[attr-defined]
    if row["verdict"] not in ("same", "other"):
        raise ValueError(f"pair {number}: verdict must be 'same' or 'other'")
    first = _report(str(row["first"]), days[0], "Harbour Ledger")
    second = _report(str(row["second"]), days[1], "Harbour Ledger" if row.get("own") else "Strait Courier")
    return Pair(number, str(row["axis"]), row["verdict"] == "same", first, second)


def _report(text: str, published: datetime, publisher: str) -> Report:
    start, end = text.index(OPENS), text.index(CLOSES) - len(OPENS)
    plain = text.replace(OPENS, "").replace(CLOSES, "")
    return Report(Article(plain, publisher=publisher, published=published), start, end)


def judge_pairs(pairs: Sequence[Pair], lexicon: Lexicon) -> Iterator[Judged]:
    """Each pair through extraction, index and verdict."""
    for pair in pairs:
        known, marked = _prints(pair.first, "first", lexicon)
        fresh, asked = _prints(pair.second, "second", lexicon)
        if marked is None or asked is None:
            yield Judged(pair, None, found_same=False)
            continue
        filed = [(set(index_keys(fp)), fp) for fp, _ in judge_article([fp for fp, _ in known], [()] * len(known))]
        candidates = [[fp for keys, fp in filed if keys & set(query_keys(new))] for new, _ in fresh]
        verdicts = judge_article([fp for fp, _ in fresh], candidates)
        verdict = verdicts[asked][1]
        wanted = {fp.statement_id for fp, s in known if _overlap(s, pair.first)}
        found = verdict.novelty is not Novelty.NEW and verdict.first_statement_id in wanted
        yield Judged(pair, verdict, found, fresh[asked][1].topics)


def _prints(
    report: Report, name: str, lexicon: Lexicon
) -> tuple[list[tuple[StatementFingerprint, Statement]], int | None]:
    """The fingerprints of a report's statements, and the place of the marked one among them."""
    statements = extract(report.article, lexicon).statements
    prints = [
        fingerprint_statement(
            statement,
            statement_id=f"{name}/{n}",
            article_id=name,
            published=report.article.published,
            publisher=report.article.publisher,
        )
        for n, statement in enumerate(statements)
    ]
    overlaps = [_overlap(s, report) for s in statements]
    best = max(range(len(statements)), key=lambda n: overlaps[n], default=None)
    return list(zip(prints, statements, strict=True)), best if best is not None and overlaps[best] else None


def _overlap(statement: Statement, report: Report) -> int:
    return max(0, min(statement.end, report.end) - max(statement.start, report.start))


@dataclass(frozen=True, slots=True)
class Reading:
    """Counts over pairs. ``precision`` and ``recall`` are of "the same claim"."""

    right: int
    wrong: int
    unread: int
    precision: float
    recall: float


def reading(judged: Sequence[Judged]) -> Reading:
    """The figures of ``judged``."""
    read = [j for j in judged if j.verdict is not None]
    hits = sum(j.found_same and j.pair.same for j in read)
    found = sum(j.found_same for j in read)
    same = sum(j.pair.same for j in read)
    right = sum(j.right for j in read)
    return Reading(right, len(read) - right, len(judged) - len(read), hits / max(1, found), hits / max(1, same))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print the pairs that are judged wrong")
    options = parser.parse_args()
    judged = list(judge_pairs(read_pairs(), shipped_lexicon()))
    by_axis: dict[str, list[Judged]] = defaultdict(list)
    for j in judged:
        by_axis[j.pair.axis].append(j)
        if options.errors and not j.right:
            _explain(j)
    for axis, rows in by_axis.items():
        print(f"{axis:32} {sum(j.right for j in rows):3} of {len(rows)}")
    total = reading(judged)
    print(
        f"{total.right} right, {total.wrong} wrong, {total.unread} not extracted; "
        f"same claim: precision {total.precision:.3f}, recall {total.recall:.3f}"
    )


def _explain(judged: Judged) -> None:
    pair, verdict = judged.pair, judged.verdict
    print(f"#{pair.number} {pair.axis}: {'same' if pair.same else 'other'}, found {verdict and verdict.novelty}")
    for report in (pair.first, pair.second):
        print(f"    {report.article.text[report.start : report.end]}")
    if verdict:
        print(f"    {verdict.reason} | for: {verdict.evidence_for} | against: {verdict.evidence_against}")


if __name__ == "__main__":
    main()
