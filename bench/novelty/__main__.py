"""Fill the index with generated articles, then time what each new article pays.

Every size gets a warehouse of its own: articles of 450 shingles and 10 statements with 16 keys each, all drawn from
BLAKE2b and DuckDB's hash, so that a run can be repeated. The probes are real calls (look-up, verdict, filing), half of
them copies of stored rows, half new ones. One line of JSON for each size.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import psutil

from extract.fingerprints import ArticleFingerprint, digest, to_bytes
from extract.model import Statement
from extract.novelty import StatementFingerprint, fingerprint_statement, judge_article
from warehouse import duplicates, novelty
from warehouse.store import Warehouse

SHINGLES = 450
STATEMENTS = 10
KEYS = 16
PROBES = 200
WORDS = [
    "antimony",
    "barge",
    "cargo",
    "council",
    "crown",
    "delegate",
    "driver",
    "envoy",
    "export",
    "gallium",
    "harbour",
    "inspector",
    "invest",
    "ledger",
    "licence",
    "magnet",
    "merchant",
    "minister",
    "permit",
    "price",
    "quarry",
    "quota",
    "reserve",
    "sanction",
    "scrap",
    "smelter",
    "stockpile",
    "tariff",
    "treaty",
    "tungsten",
]


def article(number: int) -> ArticleFingerprint:
    """A fingerprint of its own for each number."""
    hashes = sorted(digest("shingle", str(number), str(i)) for i in range(SHINGLES))
    return ArticleFingerprint(
        f"{number:032x}", SHINGLES + 2, tuple(sorted({h >> 32 for h in hashes})), tuple(hashes[:16])
    )


def statement(number: int, place: int) -> StatementFingerprint:
    """A statement of a few words picked by its number; speakers and days repeat as they do in the news."""
    picked = [WORDS[digest("word", str(number), str(place), str(i)) % len(WORDS)] for i in range(10)]
    speaker = f"Person {digest('speaker', str(number % 500)) % 5000:x}"
    made = Statement("speech", " ".join(picked), 900, 901, speaker, True, speaker_role="minister", speaker_country="CN")
    day = datetime.fromtimestamp(1_700_000_000 + 700 * number, UTC)
    return fingerprint_statement(made, statement_id=f"{number}-{place}", article_id=str(number), published=day)


def fill(con: duckdb.DuckDBPyConnection, articles: int) -> None:
    """Rows as ``index_article`` and ``index_statements`` write them, in bulk."""
    blob = to_bytes(article(0).shingles)
    printed = novelty._print(statement(0, 0))
    con.execute(
        "insert into lookup.articles select i, 'g' || i, 'feed', null, null, 'Generated', 'h' || i, 452, "
        "?::blob, ''::blob "
        "from range(1, ? + 1) t(i)",
        [blob, articles],
    ).fetchall()
    con.execute(
        f"insert into lookup.article_keys select hash(i * 31 + k), i from range(1, ? + 1) t(i), range({KEYS + 1}) u(k)",
        [articles],
    ).fetchall()
    con.execute(
        f"insert into lookup.statements select i * {novelty.PLACES} + p, i || '-' || p, 'g' || i, null, ? "
        f"from range(1, ? + 1) t(i), range({STATEMENTS}) u(p)",
        [printed, articles],
    ).fetchall()
    con.execute(
        f"insert into lookup.statement_keys select hash(i * 17 + p * 7919 + k * 104729), i * {novelty.PLACES} + p "
        f"from range(1, ? + 1) t(i), range({STATEMENTS}) u(p), range({KEYS}) v(k)",
        [articles],
    ).fetchall()
    con.execute("drop sequence lookup.ordinals")
    con.execute(f"create sequence lookup.ordinals start {articles + 1}")
    con.execute("checkpoint")


def timed(spent: list[float], work: Callable[[], object]) -> object:
    start = time.perf_counter()
    result = work()
    spent.append(1000 * (time.perf_counter() - start))
    return result


def measure(articles: int, directory: Path) -> dict[str, object]:
    """Milliseconds (median and 95th percentile) for each step of one article, with memory and disk at the end."""
    path = directory / f"{articles}.duckdb"
    with Warehouse.open(path) as warehouse:
        start = time.perf_counter()
        fill(warehouse.con, articles)
        built = time.perf_counter() - start
    spent: dict[str, list[float]] = {
        name: [] for name in ("article look-up", "statement look-up", "verdicts", "filing")
    }
    with Warehouse.open(path) as warehouse:
        con = warehouse.con
        for n in range(PROBES):
            number = 10_000_000 + n // 2
            fingerprint, prints = article(number), [statement(number, p) for p in range(STATEMENTS)]
            prints = [replace(fp, statement_id=f"{n}/{fp.statement_id}", article_id=f"p{n}") for fp in prints]
            found = timed(spent["article look-up"], lambda fp=fingerprint: duplicates.candidates(con, fp))
            if n % 2 and not (isinstance(found, list) and found):
                raise RuntimeError("a copy was not found")
            known = timed(spent["statement look-up"], lambda ps=prints: novelty.candidates(con, ps))
            judged = timed(spent["verdicts"], lambda ps=prints, k=known: judge_article(ps, k))

            def file(n: int = n, fingerprint: ArticleFingerprint = fingerprint, judged: object = judged) -> None:
                with warehouse.transaction() as con:
                    duplicates.index_article(con, f"p{n}", fingerprint, origin="feed")
                    novelty.index_statements(con, f"p{n}", [fp for fp, _ in judged])

            timed(spent["filing"], file)
    steps = {
        name: [round(statistics.median(ms), 1), round(statistics.quantiles(ms, n=20)[-1], 1)]
        for name, ms in spent.items()
    }
    return {
        "articles": articles,
        "statements": articles * STATEMENTS,
        "ms per article (median, 95 %)": steps,
        "fill s": round(built, 1),
        "resident MB": round(psutil.Process().memory_info().rss / 1e6),
        "file MB": round(path.stat().st_size / 1e6),
    }


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 200_000]
    with tempfile.TemporaryDirectory() as directory:
        for size in sizes:
            print(json.dumps(measure(size, Path(directory))), flush=True)


if __name__ == "__main__":
    main()
