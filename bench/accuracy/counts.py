"""What is counted: precision and recall over sets of things, and shares of answers that are right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Balance:
    """Found against wanted. ``right_found``/``found`` is precision, ``right_wanted``/``wanted`` recall."""

    right_found: int = 0
    found: int = 0
    right_wanted: int = 0
    wanted: int = 0

    def add(self, right_found: int, found: int, right_wanted: int, wanted: int) -> None:
        self.right_found += right_found
        self.found += found
        self.right_wanted += right_wanted
        self.wanted += wanted

    def plus(self, other: Balance) -> None:
        self.add(other.right_found, other.found, other.right_wanted, other.wanted)

    @property
    def precision(self) -> float | None:
        return self.right_found / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right_wanted / self.wanted if self.wanted else None

    @property
    def value(self) -> float | None:
        """F1: the harmonic mean of precision and recall; None when there was nothing to find and nothing found."""
        precision, recall = self.precision, self.recall
        if precision is None and recall is None:
            return None
        if not precision or not recall:
            return 0.0
        return 2 * precision * recall / (precision + recall)

    def row(self) -> dict[str, float | int | None]:
        return {
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.value,
            "found": self.found,
            "labelled": self.wanted,
        }


@dataclass(slots=True)
class Share:
    """Right answers among all that were asked."""

    right: int = 0
    asked: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.asked += 1

    def plus(self, other: Share) -> None:
        self.right += other.right
        self.asked += other.asked

    @property
    def value(self) -> float | None:
        return self.right / self.asked if self.asked else None

    def row(self) -> dict[str, float | int | None]:
        return {"accuracy": self.value, "right": self.right, "asked": self.asked}
