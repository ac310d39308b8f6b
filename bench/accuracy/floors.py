"""Floors: what was once reached must be held. They rise with ``--pin``, and fall only with a reason on record.

``floors.json`` holds for each set of labels its digest and the floors in whole percent; ``history.jsonl`` one line for
each pinning: day, extractor version, figures, and why a floor was lowered or a label corrected.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.errors import FinalError

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
HISTORY = HERE / "history.jsonl"

Figures = Mapping[str, Mapping[str, float | None]]
"""Set of labels → metric → F1 or share, 0 to 1; None where there was nothing to measure."""


class PinRefused(FinalError):
    """Pinning would lower a floor or accept other labels, and no reason was given."""


@dataclass(frozen=True, slots=True)
class Floors:
    """``percent``: set → metric → the least that must be reached. ``digests``: set → hash of texts and labels."""

    digests: Mapping[str, str]
    percent: Mapping[str, Mapping[str, int]]

    @classmethod
    def read(cls, path: Path = FLOORS) -> Floors:
        """Read ``path``; no floors at all where it is missing."""
        if not path.exists():
            return cls({}, {})
        table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return cls(table["digests"], table["floors"])

    def write(self, path: Path = FLOORS) -> None:
        table = {"digests": self.digests, "floors": self.percent}
        path.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", encoding="utf-8")

    def below(self, figures: Figures) -> list[str]:
        """One line for each figure under its floor, missing ones included."""
        lines = []
        for name, floors in self.percent.items():
            for metric, floor in floors.items():
                value = figures.get(name, {}).get(metric)
                if value is None or whole(value) < floor:
                    reached = "not measured" if value is None else f"{100 * value:.1f} %"
                    lines.append(f"{name}: {metric} {reached}, floor {floor} %")
        return lines

    def changed(self, digests: Mapping[str, str]) -> list[str]:
        """The sets whose texts or labels are not those that the floors were pinned on."""
        return sorted(n for n in {*self.digests, *digests} if self.digests.get(n) != digests.get(n))


def whole(value: float) -> int:
    """A share as whole percent, rounded down."""
    return math.floor(100 * value + 1e-9)


def pin(old: Floors, figures: Figures, digests: Mapping[str, str], *, lower: bool = False, why: str = "") -> Floors:
    """The floors that ``figures`` allow: raised where more was reached.

    Raises PinRefused when a figure is under its floor and ``lower`` is not set, and when a floor falls or labels have
    changed without ``why``.
    """
    falling = old.below(figures)
    if falling and not lower:
        raise PinRefused("Under their floors:\n  " + "\n  ".join(falling) + "\nMend it, or use --lower --why TEXT.")
    changed = [name for name in old.changed(digests) if name in old.digests]
    if (falling or changed) and not why.strip():
        what = "Floors fall" if falling else f"Texts or labels of {', '.join(changed)} have changed"
        raise PinRefused(f"{what}: say why with --why TEXT; it goes into {HISTORY.name}.")
    reached = {n: {m: whole(v) for m, v in row.items() if v is not None} for n, row in figures.items()}
    return Floors(dict(digests), reached)


def record(figures: Figures, day: str, version: str, why: str = "", path: Path = HISTORY) -> None:
    """Append a line to the history."""
    row: dict[str, Any] = {
        "day": day,
        "extractor": version,
        "figures": {n: {m: round(v, 4) for m, v in row.items() if v is not None} for n, row in figures.items()},
    }
    if why.strip():
        row["why"] = why.strip()
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n")
