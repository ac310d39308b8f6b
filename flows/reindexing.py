"""``orewatch reindex``: the index of fingerprints anew, from what is stored. Verdicts stay, and nothing is sent."""

from __future__ import annotations

from flows.config import load_config
from flows.progress import Reporter
from flows.runlock import open_warehouse, run_lock
from flows.workspace import Workspace
from warehouse.publish import publish
from warehouse.reindex import reindex


def rebuild_index(workspace: Workspace, reporter: Reporter) -> str:
    """Build the index anew; one line on what was done. Raises RunUnderWay, ConfigError."""
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse:
            (total,) = warehouse.con.execute("select count(*) from lookup.articles").fetchall()[0]
            reporter.stage("indexing", total)

            def advance(articles: int) -> None:
                for _ in range(articles):
                    reporter.advance()

            done = reindex(warehouse, advance)
        publish(workspace.warehouse, workspace.snapshot)
    resumed = f" ({done.resumed} of them before it was broken off)" if done.resumed else ""
    return f"{done.articles} articles{resumed} and {done.statements} statements indexed anew."
