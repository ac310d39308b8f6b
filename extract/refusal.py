"""What a pass looked at and left: the other half of an explanation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Matter = Literal["cue", "quotation", "act", "number", "name"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A place in the text that looks like a fact and is none.

    ``reason`` is a member of the pass's own enum: its value says it in words.
    """

    matter: Matter
    start: int
    end: int
    text: str
    reason: StrEnum
