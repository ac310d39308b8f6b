"""What speaks for and against an act: the words of a clause, how its verb stands, who acts, what the text is about.

The weight of each clue was fitted to labelled texts (``python -m bench.acts``); all are in ``clue_weights``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from extract.actions.actors import Actor
from extract.actions.candidates import Candidate, lemma
from extract.actions.clue_weights import BIAS, TOPIC_BIAS, TOPIC_WEIGHTS, WEIGHTS
from extract.actions.matters import Matters
from extract.actions.tokens import Tokens
from extract.actions.verbs import FORMS, VERBS
from extract.actions.vocabulary import words

Clue = tuple[str, str]
"""Kind and value: ``("theme", "quota")``."""

_UNTOLD = words(
    "the their his her this that these those and for with from they not any all some more most such new also which who "
    "has have had was were are been being will would can could may might than then there one two three you"
)
_TIMES = words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday yesterday"
)
_YEARS = frozenset(map(str, range(1900, 2100)))
_EARLIER, _LATER = 8, 10
"""Words before and behind a verb within which a day or a year dates it."""
_OTHER = 6
"""Of the words on the other side of the verb, the last that count."""
_OPENERS = frozenset({"if", "that", "after", "as", "when", "while", "where", "because", "said"})
ACTOR_MOST = max(WEIGHTS["actor"].values())
"""The most that who acts can add."""


@lru_cache(maxsize=16384)
def stems(low: str) -> tuple[str, ...]:
    """The words in ``low`` that can be a clue, in the singular: of "dual-use" both."""
    if low.isalpha():
        return (_singular(low),) if len(low) > 2 and low not in _UNTOLD else ()
    return tuple(_singular(part) for part in low.split("-") if part.isalpha() and len(part) > 2) if "-" in low else ()


def _singular(low: str) -> str:
    if len(low) > 4 and low.endswith("ies"):
        return low[:-3] + "y"
    if len(low) > 4 and low.endswith(("sses", "ches", "shes", "xes")):
        return low[:-2]
    return low[:-1] if len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")) else low


@lru_cache(maxsize=8192)
def verb_clues(low: str) -> tuple[Clue, ...]:
    """What the verb itself tells, whichever of its forms ``low`` is."""
    forms = FORMS.get(low, ())
    acts = {entry.act.value: None for form in forms for entry in VERBS[low, form]}
    return (("verb", lemma(low)), *(("act", act) for act in acts or ("none",)))


@lru_cache(maxsize=8192)
def verb_weight(low: str) -> float:
    """Their weight, with what is so of any verb."""
    return BIAS + sum(weight_of(clue) for clue in verb_clues(low))


def weight_of(clue: Clue) -> float:
    """In log-odds; 0 for one that was never fitted."""
    return WEIGHTS[clue[0]].get(clue[1], 0.0)


def _by_word(kind: str) -> Mapping[str, float]:
    """The weights of a kind by the words as they stand in a text; ``WEIGHTS`` has them by their stems."""
    stemmed = [
        (stem, low)
        for stem in WEIGHTS[kind]
        for low in (stem, f"{stem}s", f"{stem}es", f"{stem[:-1]}ies")
        if stems(low) == (stem,)
    ]
    return MappingProxyType({low: WEIGHTS[kind][stem] for stem, low in stemmed})


_BY_WORD = {kind: _by_word(kind) for kind in ("theme", "other")}


def weight_of_words(kind: Literal["theme", "other"], texts: Sequence[str]) -> float:
    """0 for a name: who or where it was is no clue."""
    known = _BY_WORD[kind]
    # Most words have no weight at all: it is their stems that would cost time.
    return sum(
        [known[text] if text in known else _of_parts(kind, text) for text in texts if text in known or "-" in text]
    )


def _of_parts(kind: str, compound: str) -> float:
    """The weight of "dual-use"."""
    return sum(weight_of((kind, stem)) for stem in stems(compound)) if compound == compound.lower() else 0.0


def actor_clue(actor: Actor | None) -> Clue:
    """Who acts."""
    return "actor", "none" if actor is None else f"{'public' if actor.public else 'private'}:{actor.type}"


class Clues:
    """The clues in one sentence, as a list for whoever wants to see them and as their weight."""

    def __init__(self, tokens: Tokens, matters: Matters, quoted: Sequence[tuple[int, int]] = ()) -> None:
        self._tokens = tokens
        self._matters = matters
        self._quoted = quoted

    def weight(self, candidate: Candidate) -> float:
        """Log-odds that the verb tells of an act, before its actor is known: the bias and the weights of ``of``."""
        first, last = candidate.theme
        other, stop = candidate.other
        texts = self._tokens.texts
        theme = weight_of_words("theme", texts[first:last])
        beside = weight_of_words("other", texts[max(other, stop - _OTHER) : stop])
        weight = verb_weight(self._tokens.lows[candidate.group.verb]) + (theme + beside)
        for clue in self._of_stand(candidate):
            weight += weight_of(clue)
        return weight

    def of(self, candidate: Candidate) -> Iterator[Clue]:
        """Every clue but the actor; one that is there twice counts twice."""
        first, last = candidate.theme
        other, stop = candidate.other
        yield from verb_clues(self._tokens.lows[candidate.group.verb])
        yield from (("theme", stem) for stem in self._stems(first, last))
        yield from (("other", stem) for stem in self._stems(max(other, stop - _OTHER), stop))
        yield from self._of_stand(candidate)

    def topic(self, candidate: Candidate) -> str:
        """Which of the two topics the act is on, by its words alone."""
        clues = (clue for clue in self.of(candidate) if clue[0] in TOPIC_WEIGHTS)
        weight = TOPIC_BIAS + sum(TOPIC_WEIGHTS[kind].get(value, 0.0) for kind, value in clues)
        return "alliances" if weight > 0 else "export_controls"

    def _stems(self, first: int, last: int) -> Iterator[str]:
        for text in self._tokens.texts[first:last]:
            if text == text.lower():
                yield from stems(text)

    def _of_stand(self, candidate: Candidate) -> list[Clue]:
        """How the verb stands, when it was, what is named in its theme, and what the text is about."""
        group, tokens = candidate.group, self._tokens
        found: list[Clue] = [("stand", group.stand.value)]
        if candidate.status:
            found.append(("status", candidate.status))
        if candidate.opener in _OPENERS:
            found.append(("opener", candidate.opener))
        near = tokens.lows[max(0, group.first - _EARLIER) : group.verb + _LATER]
        if not _TIMES.isdisjoint(near):
            found.append(("time", "dated"))
        if not _YEARS.isdisjoint(near):
            found.append(("time", "year"))
        at = tokens.starts[group.verb]
        if self._quoted and any(start <= at < end for start, end in self._quoted):
            found.append(("text", "quoted"))
        if self._matters.on_exports:
            found.append(("text", "on_exports"))
        first, last = candidate.theme
        if first < last:
            named = self._matters.between(tokens.starts[first], tokens.ends[last - 1])
            # In the order of the text: a sum of floats must not hang on the order of a set.
            found += [("named", type_) for type_ in dict.fromkeys(mention.type for mention in named)]
        return found
