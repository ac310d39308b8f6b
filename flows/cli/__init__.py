"""The ``orewatch`` command. Commands import what they need when they run, so that each starts fast."""

from __future__ import annotations

import errno
import os
import sys

from extract.errors import OrewatchError

EXIT_TRANSIENT = 75
"""EX_TEMPFAIL: trying again later may work (a run is under way, the disk is full …)."""

_FULL = (errno.ENOSPC, errno.EDQUOT)


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 an error that needs you, 2 wrong usage, 75 try again later."""
    # No word to anybody: Prefect and its parts are told so before anything imports them.
    os.environ.setdefault("DO_NOT_TRACK", "1")
    os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    from flows.cli import quick

    try:
        texts = quick.plain_extract(sys.argv[1:], os.environ)
        if texts is not None:
            quick.extract(texts)
            return
        from flows.cli.app import app

        app()
    except OrewatchError as error:
        print(f"orewatch: {error}", file=sys.stderr)
        raise SystemExit(EXIT_TRANSIENT if error.transient else 1) from None
    except BrokenPipeError:
        # The reader of our output (head, less) has gone.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except OSError as error:
        # A file that the caller named, or a full disk. Without a name it is a fault of ours, whose traceback is wanted.
        if error.filename is None:
            raise
        print(f"orewatch: {error.filename}: {error.strerror}.", file=sys.stderr)
        raise SystemExit(EXIT_TRANSIENT if error.errno in _FULL else 1) from None
