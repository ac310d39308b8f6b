"""An article with its facts marked in it, and what was looked at and left.

The passes keep no record of what they refuse, so that reading stays fast. ``explain`` runs them, then asks their own
decision functions again about every cue, quotation, act verb, numeral and name that led to nothing
(``refused.py`` of each pass).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from extract.actions.clues import Clue
from extract.actions.refused import refused_acts
from extract.actions.weights_shown import heaviest_clues
from extract.attribution.refused import refused_speech
from extract.facts import Lexicon, extract
from extract.figures.refused import refused_numbers
from extract.model import Article, Facts
from extract.naming.refused import refused_names
from extract.refusal import Refusal
from extract.segmentation.sentences import cut


class Layer(StrEnum):
    """What a mark stands for; a later layer is drawn over an earlier one."""

    SPEECH = "speech"
    ACTION = "action"
    NAME = "name"
    FIGURE = "figure"
    SPEAKER = "speaker"
    CUE = "cue"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Mark:
    """One fact, part of a fact, or refusal in the text. ``number``: its place in its own list, from 0."""

    layer: Layer
    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text over which the same marks lie, in the order of their layers."""

    start: int
    end: int
    text: str
    marks: tuple[Mark, ...]

    def has(self, layer: Layer) -> bool:
        return any(mark.layer is layer for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Explanation:
    """``segments`` joined give the article's text. ``Mark.number`` of a refusal indexes ``refusals``."""

    article: Article
    facts: Facts
    refusals: tuple[Refusal, ...]
    segments: tuple[Segment, ...]
    clues: Mapping[int, tuple[tuple[Clue, float], ...]]
    """What weighed most for the acts that no rule found, by the number of the statement."""


def explain(article: Article, lexicon: Lexicon, facts: Facts | None = None) -> Explanation:
    """The facts of ``article`` (those of ``extract``, unless another engine's are given) and what was refused."""
    found = extract(article, lexicon) if facts is None else facts
    document = cut(article)
    refusals = [
        *refused_speech(document, found.mentions, found.statements, lexicon.gazetteer.demonym_codes),
        *refused_acts(document, found.mentions, found.statements, lexicon.gazetteer),
        *refused_numbers(document, found.mentions, found.figures),
        *refused_names(document, found.mentions, lexicon.gazetteer),
    ]
    ordered = tuple(sorted(refusals, key=lambda r: (r.start, r.end, r.matter)))
    clues = heaviest_clues(document, found.mentions, found.statements, lexicon.gazetteer)
    return Explanation(article, found, ordered, segments(article.text, marks(found, ordered)), clues)


def marks(facts: Facts, refusals: tuple[Refusal, ...] = ()) -> list[Mark]:
    """A mark for every fact, for the cue and the speaker of every statement, and for every refusal."""
    found = [Mark(Layer(s.kind), s.start, s.end, n) for n, s in enumerate(facts.statements)]
    found += [Mark(Layer.NAME, m.start, m.end, n) for n, m in enumerate(facts.mentions)]
    found += [Mark(Layer.FIGURE, f.start, f.end, n) for n, f in enumerate(facts.figures)]
    for number, s in enumerate(facts.statements):
        if s.speaker_start is not None and s.speaker_end is not None:
            found.append(Mark(Layer.SPEAKER, s.speaker_start, s.speaker_end, number))
        if s.cue_start is not None and s.cue_end is not None:
            found.append(Mark(Layer.CUE, s.cue_start, s.cue_end, number))
    return found + [Mark(Layer.REFUSED, r.start, r.end, n) for n, r in enumerate(refusals)]


def segments(text: str, marked: list[Mark]) -> tuple[Segment, ...]:
    """``text`` cut wherever a mark begins or ends; nothing is lost, nothing stands twice."""
    order = {layer: n for n, layer in enumerate(Layer)}
    edges = sorted({0, len(text), *(m.start for m in marked), *(m.end for m in marked)})
    coming = sorted(marked, key=lambda m: m.start, reverse=True)
    open_: list[Mark] = []
    found: list[Segment] = []
    for start, end in pairwise(edges):
        open_ = [m for m in open_ if m.end > start]
        while coming and coming[-1].start <= start:
            open_.append(coming.pop())
        lying = tuple(sorted((m for m in open_ if m.end > start), key=lambda m: (order[m.layer], m.number)))
        found.append(Segment(start, end, text[start:end], lying))
    return tuple(found)
