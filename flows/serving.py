"""``orewatch serve``: the flows on their schedules, on a Prefect server of our own unless one is configured."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extract.errors import TransientError
from flows.config import load_config
from flows.workspace import Workspace

START_SECONDS = 120
"""A new Prefect home takes 13 to 18 s on two cores; ten times that is a fault."""

SERVER_ENVIRONMENT = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
    "DO_NOT_TRACK": "1",
}


class ServerError(TransientError):
    """The Prefect server did not come up."""


def serve_forever(workspace: Workspace, *, port: int) -> None:
    """Serve the deployments until interrupted.

    With PREFECT_API_URL set, that server is used; else one is started on 127.0.0.1:``port``, its home in
    ``data/prefect``, and stopped at the end. Raises ConfigError, ServerError.
    """
    schedule = load_config(workspace.config).settings.schedule
    with _server(workspace, port) as api_url:
        os.environ["PREFECT_API_URL"] = api_url
        # A lost server must be an error, not a temporary one of its own in each flow run.
        os.environ["PREFECT_SERVER_EPHEMERAL_ENABLED"] = "false"
        os.environ.setdefault("PREFECT_LOGGING_EXTRA_LOGGERS", "flows")
        from prefect import serve
        from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
        from prefect.deployments.runner import RunnerDeployment
        from prefect.schedules import Cron
        from prefect.types.entrypoint import EntrypointType

        from flows import deployments

        alone = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)
        schedules = ((deployments.monitor, schedule.monitor), (deployments.digest, schedule.digest))
        served: list[RunnerDeployment] = [
            RunnerDeployment.from_flow(
                flow,
                name=workspace.root.name,
                schedules=[Cron(cron, timezone=schedule.timezone)],
                parameters={"workspace": str(workspace.root)},
                concurrency_limit=alone,
                description=flow.description,
                tags=["orewatch"],
                entrypoint_type=EntrypointType.MODULE_PATH,
            )
            for flow, cron in (*schedules, (deployments.upkeep, schedule.upkeep))
        ]
        serve(
            *served,
            pause_on_shutdown=False,
            print_starting_message=False,
        )


@contextmanager
def _server(workspace: Workspace, port: int) -> Iterator[str]:
    configured = os.environ.get("PREFECT_API_URL")
    if configured:
        if not _answers(configured):
            raise ServerError(
                f"PREFECT_API_URL is {configured}, and no Prefect server answers there. "
                "Start it, or unset the variable: `orewatch serve` then starts a server of its own."
            )
        yield configured
        return
    home = workspace.data / "prefect"
    home.mkdir(parents=True, exist_ok=True)
    os.environ["PREFECT_HOME"] = str(home)
    url = f"http://127.0.0.1:{port}/api"
    log = (home / "server.log").open("ab")
    server = subprocess.Popen(
        [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
        env={**os.environ, **SERVER_ENVIRONMENT, "PREFECT_UI_API_URL": url},
        stdout=log,
        stderr=log,
    )
    try:
        _wait_until_healthy(server, url, home / "server.log")
        print(f"Prefect: http://127.0.0.1:{port}  (log: {home / 'server.log'})", file=sys.stderr, flush=True)
        yield url
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
        log.close()


def _wait_until_healthy(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if server.poll() is not None:
            raise ServerError(f"The Prefect server stopped (exit {server.returncode}); its log says why: {log}.")
        if _answers(url):
            return
        time.sleep(0.5)
    raise ServerError(f"The Prefect server did not answer at {url} within {START_SECONDS} s; its log: {log}.")


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError, ValueError):
        return False
