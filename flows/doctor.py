"""A look at each part of a workspace: is it in order, and what to do if not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from extract.errors import OrewatchError
from flows.alerting.smtp import load_password
from flows.config import load_config
from flows.lexicon import load_lexicon
from flows.runlock import run_lock
from flows.settings import MailSettings
from flows.workspace import Workspace
from warehouse.backup import verify
from warehouse.reading import reading

LEAST_FREE = 1_000_000_000
"""Bytes; a run writes archive, warehouse and a second copy for the snapshot."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    ok: bool
    detail: str


def examine(workspace: Workspace) -> list[Finding]:
    """Look at everything, whatever the first findings are. Changes nothing, connects to nobody."""
    return [
        _checked("config", lambda: _config(workspace)),
        _checked("gazetteer", lambda: _lexicon(workspace)),
        _checked("mail password", lambda: _password(workspace)),
        _checked("warehouse", lambda: _warehouse(workspace)),
        *_snapshot(workspace),
        _disk(workspace),
    ]


def _checked(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, True, look())
    except OrewatchError as error:
        # Somebody at work is no fault.
        return Finding(what, error.transient, str(error))


def _config(workspace: Workspace) -> str:
    config = load_config(workspace.config)
    unverified = sum(not source.verified for source in config.sources)
    checked = f"{unverified} never checked: `orewatch sources check`" if unverified else "all checked"
    return f"{len(config.sources)} sources ({checked}), {len(config.rules)} rules"


def _lexicon(workspace: Workspace) -> str:
    load_lexicon(workspace.config)
    return "topics and gazetteers load"


def _password(workspace: Workspace) -> str:
    mail: MailSettings = load_config(workspace.config).settings.mail
    found = load_password(mail, os.environ) is not None
    return f"{mail.host}:{mail.port}, {'with' if found else 'no'} password"


def _warehouse(workspace: Workspace) -> str:
    with run_lock(workspace):
        problems = verify(workspace.warehouse)
    if problems:
        raise OrewatchError("; ".join(problems))
    return f"sound, {workspace.warehouse.stat().st_size / 1e6:.1f} MB"


def _snapshot(workspace: Workspace) -> Iterator[Finding]:
    try:
        with reading(workspace.snapshot) as con:
            runs = con.execute("select run_id, state, error from runs order by started_at desc limit 1").fetchall()
            silent = con.execute(
                "select source_id, last_error from sources where failures > 0 order by failures desc, source_id"
            ).fetchall()
            failed = con.execute("select count(*) from deliveries where state = 'failed'").fetchall()[0][0]
    except OrewatchError as error:
        yield Finding("snapshot", False, str(error))
        return
    if runs:
        run_id, state, cause = runs[0]
        yield Finding("last run", state == "completed", f"{run_id}: {state}" + (f" ({cause})" if cause else ""))
    else:
        yield Finding("last run", True, "none yet")
    names = "; ".join(f"{source}: {said}" for source, said in silent[:5])
    yield Finding("sources", not silent, f"{len(silent)} silent: {names}" if silent else "all that were asked answered")
    yield Finding(
        "mail",
        not failed,
        f"{failed} deliveries were given up: `orewatch alerts list`" if failed else "nothing given up",
    )


def _disk(workspace: Workspace) -> Finding:
    free = shutil.disk_usage(workspace.data).free
    return Finding("disk", free > LEAST_FREE, f"{free / 1e9:.1f} GB free at {workspace.data}")
