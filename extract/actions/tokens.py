"""Words and signs of a sentence, and how an act verb stands among them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from operator import add
from typing import Generic, NamedTuple, TypeVar

from extract.actions.verbs import FORMS, PRESENT, STRONG_PASTS, Form, Verb
from extract.model import ActionStatus

_WORD = re.compile(
    r"[A-Za-z]++(?![^ ,])|"  # a plain word, most of a text, told at once
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|[A-Za-zÀ-ÿ0-9](?:[\w.&/-]*\w)?(?:['’](?!s\b)\w+)?|['’]s\b|[,;:()?“”\"—–]|['’](?=\s)"
)

_KNOWN = STRONG_PASTS.union(FORMS, PRESENT)
T = TypeVar("T")
_OPENING = 12
"""Words before a comma that only tell when or by whom."""


class _Found(Generic[T]):
    """A column that is found when it is first asked for; ``functools.cached_property`` takes a lock for that until
    Python 3.12."""

    def __init__(self, find: Callable[[Tokens], list[T]]) -> None:
        self._find = find

    def __set_name__(self, owner: type[Tokens], name: str) -> None:
        self._name = name

    def __get__(self, tokens: Tokens, owner: type[Tokens]) -> list[T]:
        column = tokens.__dict__[self._name] = self._find(tokens)
        return column


class Token(NamedTuple):
    """A word or sign; ``low`` in lower case; offsets into the article."""

    text: str
    low: str
    start: int
    end: int


class Tokens:
    """The words and signs of ``text[start:end]``, column by column; where they stand is found when it is asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._place = text, start, end
        self.texts: list[str] = _WORD.findall(text, start, end)
        self.lows = list(map(str.lower, self.texts))
        self.stands: dict[int, tuple[Stand, int, ActionStatus | None, Form] | None] = {}
        """How the verbs stand that were asked for (``forms.stood_as``)."""
        self.regions: dict[int, tuple[int, str] | None] = {}
        """The clauses before verb groups that were asked for (``clauses.region``)."""

    @_Found
    def verbs(self) -> list[int]:
        """Places of the words that can be a verb of which an act is told: one that is listed, or anything in -ed."""
        return [i for i, low in enumerate(self.lows) if low in _KNOWN or low.endswith("ed")]

    def __len__(self) -> int:
        return len(self.lows)

    def __getitem__(self, i: int) -> Token:
        """The word ``i`` as a whole; a rule that asks many words asks the columns."""
        return Token(self.texts[i], self.lows[i], self.starts[i], self.ends[i])

    def __iter__(self) -> Iterator[Token]:
        return map(Token, self.texts, self.lows, self.starts, self.ends)

    @_Found
    def starts(self) -> list[int]:
        """Offsets into the article."""
        return list(map(re.Match.start, _WORD.finditer(*self._place)))

    @_Found
    def ends(self) -> list[int]:
        """Offsets into the article, behind the last character."""
        return list(map(add, self.starts, map(len, self.texts)))

    def opening_comma(self) -> int:
        """Index of the first comma among the first words, 0 if there is none."""
        opening = self.lows[:_OPENING]
        return opening.index(",") if "," in opening else 0


class Stand(StrEnum):
    """How a verb stands in its clause."""

    ACTIVE = "active"
    PASSIVE = "passive"
    REDUCED = "reduced"
    """A participle behind its noun ("a deal struck between")."""
    GERUND = "gerund"


class Group(NamedTuple):
    """A verb with its auxiliaries: token indices ``first`` to ``verb``."""

    stand: Stand
    first: int
    verb: int
    last: int
    """Index of the particle, if the verb has one, else of the verb."""
    entry: Verb
    status: ActionStatus
