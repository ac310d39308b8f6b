"""What made a clause an act where no rule did: its heaviest clues, for whoever asks why."""

from __future__ import annotations

from collections.abc import Iterable

from extract.actions.candidates import candidate
from extract.actions.clues import Clue, Clues, weight_of
from extract.actions.matters import Matters
from extract.actions.readings import Readings
from extract.actions.subjects import Cast
from extract.actions.tokens import Tokens
from extract.actions.weighed import RULE
from extract.model import Document, Mention, Statement
from extract.naming.gazetteer import Gazetteer

_SHOWN = 6
Weighed = tuple[Clue, float]


def heaviest_clues(
    document: Document, mentions: tuple[Mention, ...], statements: Iterable[Statement], gazetteer: Gazetteer
) -> dict[int, tuple[Weighed, ...]]:
    """The six clues that weighed most, for or against, by the number of the statement (from 0)."""
    weighed = [(n, s.cue_start) for n, s in enumerate(statements) if s.rule == RULE and s.cue_start is not None]
    if not weighed:
        return {}
    cast, matters = Cast(document, mentions, gazetteer), Matters(document, mentions, gazetteer)
    readings = Readings(document.text, cast, matters)
    quoted = [(quote.start, quote.end) for quote in document.quotes]
    found: dict[int, tuple[Weighed, ...]] = {}
    for number, at in weighed:
        sentence = next(s for s in document.sentences if s.start <= at < s.end)
        tokens = Tokens(document.text, sentence.start, sentence.end)
        verb = candidate(tokens, tokens.starts.index(at))
        if verb is not None:
            clues = readings.clues_of(verb, tokens, Clues(tokens, matters, quoted))
            pairs = sorted(((clue, weight_of(clue)) for clue in clues), key=lambda pair: -abs(pair[1]))
            found[number] = tuple(pairs[:_SHOWN])
    return found
