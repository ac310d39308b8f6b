"""One tree of errors. Each says what happened, where, and what to do, and is transient or final."""

from __future__ import annotations


class OrewatchError(Exception):
    """Anything orewatch reports to its user. The message names the place and the remedy."""

    transient = False


class TransientError(OrewatchError):
    """Worth another try later: nothing about the request itself was wrong."""

    transient = True


class FinalError(OrewatchError):
    """Trying again changes nothing until somebody acts."""
