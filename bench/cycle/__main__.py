"""Measure a full cycle and a quiet one: ``python -m bench.cycle [--outlets 20] [--articles 25] [--sources 500]``.

Each cycle is `orewatch run` in a process of its own; CPU is that of the process and its parsing workers, memory the
largest sum of their resident sizes, sampled every 20 ms. The share of trafilatura is the CPU that reading the same
pages takes by itself, in the same run of the benchmark.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
import tomlkit

from bench.cycle.site import NOW, Site, pages
from extract.facts import extract
from extract.model import Article
from extract.reading.pages import read_page
from flows.demo.driver import write_sources
from flows.lexicon import load_lexicon
from flows.lifecycle import initialise
from flows.settings import Source
from flows.workspace import Workspace, defaults


def main() -> int:
    """Run the benchmark and print its table; ``--json`` for the history in bench/cycle/results.jsonl."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--outlets", type=int, default=20)
    parser.add_argument("--articles", type=int, default=25, help="of each outlet")
    parser.add_argument("--sources", type=int, default=500, help="of the quiet cycle")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = {
        "python": platform.python_version(),
        "machine": f"{psutil.cpu_count()} cores",
        "full cycle": full_cycle(options.outlets, options.articles),
        "quiet cycle": quiet_cycle(options.sources),
    }
    if options.json:
        print(json.dumps(figures))
        return 0
    for name in ("full cycle", "quiet cycle"):
        print(name)
        for key, value in figures[name].items():
            print(f"  {key:<34} {value}")
    return 0


def full_cycle(outlets: int, articles: int) -> dict[str, Any]:
    """One cycle in which every item is new."""
    with tempfile.TemporaryDirectory() as folder, Site(outlets, articles) as port:
        workspace = prepare(Path(folder), port, outlets)
        run = measured(workspace, 0)
    reading, extracting = stages(outlets, articles)
    count = run["summary"]["pages"]
    return {
        "articles": count,
        "outcomes": run["summary"]["outcomes"],
        "statements on watched topics": run["summary"]["statements"],
        "wall s": round(run["wall"], 1),
        "articles/s": round(count / run["wall"], 1),
        "CPU s": round(run["cpu"], 1),
        "CPU ms an article": round(1000 * run["cpu"] / count, 1),
        "of it reading pages (trafilatura)": f"{reading / run['cpu']:.0%}",
        "of it extracting facts": f"{extracting / run['cpu']:.0%}",
        "peak memory MB, workers included": round(run["memory"] / 1e6),
    }


def quiet_cycle(sources: int) -> dict[str, Any]:
    """A cycle over many sources, none of which has anything new. Their one item each is about something else."""
    with tempfile.TemporaryDirectory() as folder, Site(sources, 1, "Village fair") as port:
        workspace = prepare(Path(folder), port, sources)
        first = measured(workspace, 0)
        quiet = measured(workspace, 30)
    assert quiet["summary"]["quiet"], quiet["summary"]
    return {
        "sources": quiet["summary"]["heard"],
        "not modified": quiet["summary"]["not_modified"],
        "pages fetched": quiet["summary"]["pages"],
        "wall s": round(quiet["wall"], 2),
        "of it the cycle itself s": round(quiet["summary"]["seconds"], 2),
        "CPU s": round(quiet["cpu"], 2),
        "peak memory MB": round(quiet["memory"] / 1e6),
        "(first cycle: wall s, pages)": f"{first['wall']:.1f}, {first['summary']['pages']}",
    }


def prepare(folder: Path, port: int, outlets: int) -> Workspace:
    """A workspace that reads the local site as fast as it answers, and mails nobody."""
    workspace, _ = initialise(folder / "w")
    write_sources(
        workspace.config / "sources.toml",
        [
            Source(
                id=f"outlet-{n}",
                url=f"http://127.0.0.1:{port}/o{n}/feed",
                publisher=f"Outlet {n}",
                category="newspaper",
                country="FR",
            )
            for n in range(outlets)
        ],
    )
    path = workspace.config / "settings.toml"
    table: Any = tomlkit.parse(path.read_text(encoding="utf-8"))
    table["fetch"].update({"allow_hosts": [f"127.0.0.1:{port}"], "host_delay_seconds": 0, "per_host": 16})
    path.write_text(tomlkit.dumps(table), encoding="utf-8")
    (workspace.config / "alerts.toml").write_text("", encoding="utf-8")
    return workspace


def measured(workspace: Workspace, minutes: int) -> dict[str, Any]:
    """`orewatch run` at ``minutes`` after the site's clock: wall and CPU seconds, peak memory, its summary."""
    moment = f"{NOW.replace(minute=minutes):%Y-%m-%dT%H:%M:%SZ}"
    command = [sys.executable, "-c", "from flows.cli import main; main()", "-w", str(workspace.root)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "run", "--now", moment, "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    watched = psutil.Process(process.pid)
    peak = 0
    while process.poll() is None:
        peak = max(peak, resident(watched))
        time.sleep(0.02)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.stdout is not None
    summary = json.loads(process.stdout.read())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": wall, "cpu": cpu, "memory": peak, "summary": summary}


def resident(process: psutil.Process) -> int:
    """Bytes of a process and all below it."""
    total = 0
    try:
        for one in (process, *process.children(recursive=True)):
            total += one.memory_info().rss
    except psutil.Error:
        pass
    return total


def stages(outlets: int, articles: int) -> tuple[float, float]:
    """CPU seconds of reading the same pages, and of extracting their facts, in this process."""
    lexicon = load_lexicon(defaults("config"))
    bodies = [page for own in pages(outlets, articles) for _, _, page in own]
    start = time.process_time()
    texts = [read_page(body, "http://127.0.0.1/", "text/html") for body in bodies]
    reading = time.process_time() - start
    start = time.process_time()
    for page in texts:
        extract(Article(page.text, title=page.title, published=page.published), lexicon)
    return reading, time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
