"""What judging costs in corpora of different sizes.

    python -m bench.novelty            10,000 and 100,000 articles
    python -m bench.novelty --long     and 1,000,000 (about 15 GB of disk)
    python -m bench.novelty 50000      these sizes

Every size gets a warehouse of its own, filled and then asked in processes of their own, so that the memory is that of
the asking. Half of the probes are copies of stored articles with 2 % of their words changed, half are articles that are
not stored. All calls are the pipeline's. One line of JSON for each size; the last compares the largest with the
smallest. Near duplicates beside datasketch: ``python -m bench.novelty.recall``.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bench.novelty.corpus import PERIOD, Made, make, models
from bench.novelty.fill import fill
from extract.duplicates import judge_duplicate
from extract.fingerprints import ReadArticle, read_article
from extract.novelty import StatementFingerprint, Verdict, judge_article
from warehouse import duplicates, novelty
from warehouse.store import Warehouse

PROBES = 300
UNSEEN = 1_000_000_000
"""Numbers of articles that no corpus holds."""


def probes() -> list[tuple[Made, ReadArticle]]:
    """Articles to ask about, with the text as it comes in."""
    known, words = models()
    found = []
    for n in range(PROBES):
        copy = n % 2 == 0
        made = make(random.Random(n).randrange(PERIOD) if copy else UNSEEN + n, known, words)
        text = made.text
        if copy:
            draw = random.Random(n)
            text = " ".join(draw.choice(words) if draw.random() < 0.02 else word for word in text.split(" "))
        prints = tuple(
            replace(fp, statement_id=f"p{n}-{i}", article_id=f"p{n}") for i, fp in enumerate(made.statements)
        )
        found.append((replace(made, article_id=f"p{n}", text=text, statements=prints), read_article(text)))
    return found


@dataclass(slots=True)
class Probe:
    """One article on its way, timed."""

    warehouse: Warehouse
    made: Made
    read: ReadArticle
    spent: dict[str, float] = field(default_factory=dict)
    cpu: float = 0.0
    near: duplicates.Neighbours = field(default_factory=duplicates.Neighbours)
    earlier: novelty.Earlier = field(default_factory=novelty.Earlier)
    judged: Sequence[tuple[StatementFingerprint, Verdict]] = ()

    def is_copy(self) -> bool:
        """Whether it is taken for a copy of a stored article."""
        return judge_duplicate(self.read, self.near.known).outcome is not None

    def judge(self) -> None:
        """Look up what is like it, and judge its statements."""
        con, made = self.warehouse.con, self.made
        with self.timed("article look-up"):
            self.near = duplicates.look_up(con, self.read.fingerprint, made.article_id)
        with self.timed("is it a copy"):
            judge_duplicate(self.read, self.near.known)
        with self.timed("statement look-up"):
            self.earlier = novelty.look_up(con, made.statements)
        with self.timed("verdicts"):
            self.judged = judge_article(made.statements, self.earlier.candidates)

    def file(self) -> None:
        """File it, in a transaction."""
        made, prints = self.made, [fp for fp, _ in self.judged]
        with self.timed("filing"), self.warehouse.transaction() as con:
            place = duplicates.index_article(con, made.article_id, self.read.fingerprint, origin="feed", near=self.near)
            novelty.index_statements(con, made.article_id, prints, place=place, held=self.earlier.held)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Count the milliseconds of the block."""
        cpu, start = time.process_time(), time.perf_counter()
        yield
        self.spent[name] = 1000 * (time.perf_counter() - start)
        self.cpu += 1000 * (time.process_time() - cpu)


def ask(path: Path) -> dict[str, Any]:
    """Milliseconds (median, 95th percentile) of each step of an article, and what was found."""
    spent: dict[str, list[float]] = {}
    each: list[float] = []
    found = copies = 0
    with Warehouse.open(path) as warehouse, warehouse.brisk():
        for n, (made, read) in enumerate(probes()):
            probe = Probe(warehouse, made, read)
            copies += n % 2 == 0
            probe.judge()
            found += n % 2 == 0 and probe.is_copy()
            probe.file()
            for name, ms in probe.spent.items():
                spent.setdefault(name, []).append(ms)
            spent.setdefault("whole article", []).append(sum(probe.spent.values()))
            spent.setdefault("whole article, CPU", []).append(probe.cpu)
            each.append((probe.spent["statement look-up"] + probe.spent["verdicts"]) / max(1, len(made.statements)))
    return {
        "ms per article (median, 95 %)": {
            name: [round(statistics.median(ms), 1), round(statistics.quantiles(ms, n=20)[-1], 1)]
            for name, ms in spent.items()
        },
        "ms per statement": round(statistics.median(each), 2),
        "copies recognised": f"{found} of {copies}",
        "peak memory MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def child(what: str, path: Path, size: int) -> dict[str, Any]:
    """``fill`` or ``ask`` in a process of its own."""
    command = [sys.executable, "-m", "bench.novelty", str(size), "--only", what, "--at", str(path)]
    return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--long", action="store_true", help="up to a million articles")
    parser.add_argument("--directory", type=Path, help="where the warehouses are made (default: the temporary one)")
    parser.add_argument("--only", choices=["fill", "ask"], help=argparse.SUPPRESS)
    parser.add_argument("--at", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only == "fill":
        took = fill(options.at, options.sizes[0])
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"built in s": took, "peak memory of building MB": peak}))
    elif options.only == "ask":
        print(json.dumps(ask(options.at)))
    else:
        compare(options.sizes or [10_000, 100_000, *([1_000_000] if options.long else [])], options.directory)


def compare(sizes: list[int], directory: Path | None) -> None:
    """Measure each size and print the ratio of the largest to the smallest."""
    costs = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=directory) as folder:
            path = Path(folder) / "index.duckdb"
            built = child("fill", path, size)
            asked = child("ask", path, size)
            row = {"articles": size, **built, "file MB": path.stat().st_size // 2**20, **asked}
            costs[size] = (asked["ms per article (median, 95 %)"]["whole article, CPU"][0], asked["ms per statement"])
            print(json.dumps(row), flush=True)
    small, large = costs[min(sizes)], costs[max(sizes)]
    ratios = {"article": round(large[0] / small[0], 2), "statement": round(large[1] / small[1], 2)}
    print(json.dumps({"cost at the largest / at the smallest": ratios}), flush=True)


if __name__ == "__main__":
    main()
