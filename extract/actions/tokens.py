"""Words and signs of a sentence, and how an act verb stands among them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from extract.actions.verbs import Verb
from extract.model import ActionStatus

_WORD = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|[A-Za-zÀ-ÿ0-9](?:[\w.&/-]*\w)?(?:['’](?!s\b)\w+)?|['’]s\b|[,;:()?“”\"—–]|['’](?=\s)"
)


class Token(NamedTuple):
    """A word or sign; ``low`` in lower case; offsets into the article."""

    text: str
    low: str
    start: int
    end: int


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


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Words and signs of ``text[start:end]``."""
    return [Token(m[0], m[0].lower(), *m.span()) for m in _WORD.finditer(text, start, end)]
