"""Examples to fit to: every verb of the passages that may tell of an act, its clues, and whether it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bench.acts.passages import Passage
from extract.actions.candidates import candidate
from extract.actions.clues import Clue, Clues
from extract.actions.matters import Matters
from extract.actions.readings import Readings
from extract.actions.subjects import Cast
from extract.actions.tokens import Tokens
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut


@dataclass(frozen=True, slots=True)
class Example:
    """A verb. ``act`` names the labelled act that it lies in, if one; ``topic`` is that act's."""

    passage: str
    clues: Mapping[Clue, int]
    """How often each is there."""
    act: str | None
    topic: str | None
    worth: int = 1
    """For how many examples it counts."""


def examples(passages: Iterable[Passage], gazetteer: Gazetteer, worth: int = 1) -> Iterator[Example]:
    """The verbs of ``passages``; those within disputed acts are left out."""
    for passage in passages:
        document = cut(passage.article)
        mentions = find_mentions(document, gazetteer)
        cast, matters = Cast(document, mentions, gazetteer), Matters(document, mentions, gazetteer)
        readings = Readings(document.text, cast, matters)
        places = [(told, place) for told in passage.acts for place in told.places]
        quoted = [(quote.start, quote.end) for quote in document.quotes]
        for sentence in document.sentences:
            if sentence.start < passage.start:
                continue
            tokens = Tokens(document.text, sentence.start, sentence.end)
            clues = Clues(tokens, matters, quoted)
            for i in tokens.verbs:
                if (verb := candidate(tokens, i)) is None:
                    continue
                around = [
                    (end - start, n) for n, (_, (start, end)) in enumerate(places) if start <= tokens.starts[i] < end
                ]
                told = places[min(around)[1]][0] if around else None
                if told is not None and told.disputed:
                    continue
                seen = Counter(readings.clues_of(verb, tokens, clues))
                yield Example(passage.name, seen, told.name if told else None, told.topic if told else None, worth)
