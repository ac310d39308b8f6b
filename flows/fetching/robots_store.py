"""robots.txt files kept between runs, so that a host is asked for its rules once a day and not every ten minutes."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

FRESH = timedelta(hours=24)
"""RFC 9309, 2.4: a cached copy should not be used for longer."""
STALE = timedelta(days=7)
"""How long a copy still serves while the host's own cannot be read."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptRobots:
    """A robots.txt as text (empty where the host has none), and when it was read."""

    text: str
    read_at: datetime


class RobotsStore(Protocol):
    """What the client needs of a store. ``origin`` is ``scheme://host:port``."""

    def get(self, origin: str) -> KeptRobots | None:
        """What is kept for ``origin``, however old."""

    def put(self, origin: str, kept: KeptRobots) -> None:
        """Keeps it, in place of what was there."""

    def save(self) -> None:
        """Called once, when the client is done."""


class RobotsFile:
    """A store in one JSON file. A missing or damaged file is an empty store: its content can always be had again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, KeptRobots] = {}
        self._changed = False
        try:
            for origin, (text, read_at) in json.loads(path.read_text("utf-8")).items():
                self._kept[origin] = KeptRobots(text, datetime.fromisoformat(read_at))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, TypeError, AttributeError):
            logger.warning("%s: unreadable, every robots.txt is asked for again", path)

    def get(self, origin: str) -> KeptRobots | None:
        return self._kept.get(origin)

    def put(self, origin: str, kept: KeptRobots) -> None:
        self._kept[origin] = kept
        self._changed = True

    def save(self) -> None:
        if not self._changed:
            return
        newest = max(kept.read_at for kept in self._kept.values())
        rows = {o: (k.text, k.read_at.isoformat()) for o, k in self._kept.items() if newest - k.read_at < STALE}
        scratch = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            scratch.write_text(json.dumps(rows), "utf-8")
            scratch.replace(self._path)
        except OSError as error:
            logger.warning("%s: cannot be written (%s), every robots.txt is asked for again", self._path, error)
