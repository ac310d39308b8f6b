"""Speed and memory of the extractor: ``python -m bench.extract [--articles N] [--texts FOLDER] [--long] [--peers]``.

Articles of about 450 words, made of the project's own texts, and with ``--texts`` of those in a folder beside them.
Times are CPU seconds of one process with one thread, the best of the rounds. ``--peers`` installs the peers of
peers.txt in a temporary environment and times them over the same texts in the same run; ``--write`` keeps the tables
in results.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from bench.extract.measure import Speed, memory, speed
from bench.extract.texts import KINDS, articles, texts, texts_in
from extract.facts import BATCH, EXTRACTOR_VERSION, Lexicon, extract
from extract.model import Article
from flows.shipped import shipped_lexicon

HERE = Path(__file__).parent
TARGET = 150
"""Articles a second on one core, all passes together."""


def main() -> int:
    """Run, print, and keep with ``--write``. Returns 1 when the target is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.extract", description=__doc__)
    parser.add_argument("--articles", type=int, default=200, help="timed in each round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, default=2000, metavar="N", help="articles over which memory is sampled")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="time the articles of a folder, as .txt, too")
    parser.add_argument("--long", action="store_true", help="memory over 100,000 articles (a quarter of an hour)")
    parser.add_argument("--peers", action="store_true", help="time the peers too, in a temporary environment")
    parser.add_argument("--peer-python", type=Path, metavar="PATH", help="an environment that has the peers")
    parser.add_argument("--write", action="store_true", help="keep the tables in bench/extract/results.md")
    options = parser.parse_args()
    lexicon = shipped_lexicon()
    made = {f"{kind} news": list(articles(options.articles, kind)) for kind in KINDS}
    if options.texts:
        made[f"{options.texts.name}/"] = list(articles(options.articles, made=texts_in(options.texts)))
    measured = {kind: speed(given, lexicon, options.rounds) for kind, given in made.items()}
    number = 100_000 if options.long else options.memory
    resident = memory(articles(number), number, lexicon)
    rows = peers(options.peers, options.peer_python, options.rounds)
    report = "\n".join(
        [*head(made), *passes(measured), *residents(resident), *beside(rows, measured["minerals news"], lexicon)]
    )
    print(report)
    if options.write:
        (HERE / "results.md").write_text(report + "\n", encoding="utf-8")
    return 0 if min(kind.articles_per_second for kind in measured.values()) >= TARGET else 1


def head(made: dict[str, list[Article]]) -> list[str]:
    """Command, versions, machine, day, texts."""
    every = [a for kind in made.values() for a in kind]
    words = sum(len(a.text.split()) for a in every) / len(every)
    given = [Path(a).name if "/" in a else a for a in sys.argv[1:] if a != "--write"]
    command = " ".join(["python -m bench.extract", *given])
    return [
        "# Speed and memory of the extractor",
        "",
        f"    {command}",
        "",
        f"{datetime.now(UTC).date().isoformat()}, Python {platform.python_version()}, {platform.machine()}, "
        f"{psutil.cpu_count()} cores (one used), extractor {EXTRACTOR_VERSION}. {len(every) // len(made)} articles of "
        f"each kind, {words:.0f} words on average. CPU time, best of the rounds; "
        f"load of the machine when it ended: {os.getloadavg()[0]:.1f}.",
        "",
    ]


def passes(measured: dict[str, Speed]) -> list[str]:
    """Milliseconds for an article, by pass and kind of news."""
    lines = ["| pass, ms an article | " + " | ".join(measured) + " |"]
    lines += ["| --- |" + " ---: |" * len(measured)]
    names = next(iter(measured.values())).passes
    lines += [f"| {n} | " + " | ".join(f"{kind.passes[n]:.2f}" for kind in measured.values()) + " |" for n in names]
    lines += [_bold("all", [f"{1000 / kind.one_by_one:.2f}" for kind in measured.values()])]
    lines += [_bold("articles a second, one by one", [f"{kind.one_by_one:.0f}" for kind in measured.values()])]
    lines += [_bold(f"{BATCH} at a time", [f"{kind.articles_per_second:.0f}" for kind in measured.values()])]
    return [*lines, "", f"Target: {TARGET} articles a second.", ""]


def _bold(name: str, cells: list[str]) -> str:
    return f"| **{name}** | " + " | ".join(f"**{cell}**" for cell in cells) + " |"


def residents(seen: list[tuple[int, float]]) -> list[str]:
    """Resident memory as the articles go by."""
    lines = ["| articles read | resident MB |", "| ---: | ---: |"]
    return [*lines, *(f"| {n:,} | {megabytes:.0f} |" for n, megabytes in seen), ""]


def beside(rows: list[dict[str, Any]], measured: Speed, lexicon: Lexicon) -> list[str]:
    """The peers' table, with what we find in the same texts."""
    if not rows:
        return ["Peers: not run (--peers)."]
    made = texts()
    facts = [extract(Article(text), lexicon) for text in made]
    figures = sum(len(f.figures) for f in facts)
    speech = sum(s.kind == "speech" for f in facts for s in f.statements)
    direct = sum(s.mode == "direct" for f in facts for s in f.statements)
    ours = f"{1000 / sum(v for k, v in measured.passes.items() if k in ('sentences', 'figures')):.0f}"
    lines = [
        f"Beside peers, over the same {len(made)} texts:",
        "",
        "| | does | articles/s | found | texts refused | note |",
        "| --- | --- | ---: | ---: | ---: | --- |",
        f"| orewatch, all passes | statements, figures, names, topics | {measured.articles_per_second:.0f} | "
        f"{speech} speech ({direct} direct), {figures} figures | 0 | |",
        f"| orewatch, sentences and figures | quantities with meaning | {ours} | {figures} | 0 | |",
    ]
    for row in rows:
        if "error" in row:
            lines.append(f"| {row['peer']} | could not run: {row['error']} | | | | |")
        else:
            rate = len(made) / row["seconds"]
            lines.append(
                f"| {row['peer']} {row['version']} | {row['does']} | {rate:.1f} | {row['found']} | {row['failed']} | "
                f"{row['note']} |"
            )
    return lines


def peers(install: bool, python: Path | None, rounds: int) -> list[dict[str, Any]]:
    """The peers' rows, timed in an environment of their own."""
    if python is not None:
        return _run(python, rounds)
    if not install:
        return []
    with tempfile.TemporaryDirectory(prefix="orewatch-peers-") as folder:
        uv = [sys.executable, "-m", "uv"]
        subprocess.run([*uv, "venv", "--quiet", folder + "/env"], check=True)
        made = Path(folder) / "env" / "bin" / "python"
        wanted = ["--requirement", str(HERE / "peers.txt")]
        subprocess.run([*uv, "pip", "install", "--quiet", "--python", str(made), *wanted], check=True)
        return _run(made, rounds)


def _run(python: Path, rounds: int) -> list[dict[str, Any]]:
    given = json.dumps({"texts": texts(), "rounds": min(rounds, 3)})
    done = subprocess.run(
        [str(python), str(HERE / "peers.py")], input=given, capture_output=True, text=True, check=True
    )
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
