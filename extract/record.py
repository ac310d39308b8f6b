"""The decorator of what is made by the dozen for each article.

A frozen dataclass guards its fields while it is made as well, which takes several times as long as the making itself.
So the type checker alone sees to it that no record is changed; hash, comparison and slots are those of a frozen one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, slots: bool) -> Any:
        """``dataclass`` with these options, but for the guard while the program runs."""
        return dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["record"]
