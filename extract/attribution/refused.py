"""Cues and quotations that led to no statement: the pass's own decisions asked again, in the order it takes them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from extract.attribution import PASSES
from extract.attribution.claims import claim_before, may_speak
from extract.attribution.mode import own_words
from extract.attribution.objects import claim_follows
from extract.attribution.reasons import NoSpeech, NoStatement
from extract.attribution.runs import FREE_LEAST
from extract.attribution.subjects import subject_before
from extract.attribution.transcripts import transcript
from extract.attribution.verbal import is_no_cue, read_cue
from extract.model import Document, Mention, Quote, Statement
from extract.refusal import Refusal
from extract.tagging.cues import CUES, WITHHELD
from extract.tagging.lines import Line, read_lines
from extract.tagging.vocabulary import NOUN_CUES

_BEFORE: Mapping[str, NoStatement] = MappingProxyType(
    {
        "negated": NoStatement.NEGATED,
        "modal": NoStatement.MODAL,
        "passive": NoStatement.PASSIVE,
        "infinitive": NoStatement.INFINITIVE,
    }
)
_SAID = re.compile(r"\b(?:says?|said|told|tells?|wrote|writes?)\b")


def refused_speech(
    document: Document,
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
    demonyms: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Refusal]:
    """Cue words, then quotations, of ``document`` that no speech statement of ``statements`` comes from."""
    lines = read_lines(document, mentions, demonyms)
    speech = [s for s in statements if s.kind == "speech"]
    cues = sorted((s.cue_start, s.cue_end) for s in speech if s.cue_start is not None and s.cue_end is not None)
    spoken = transcript(document, lines)[1]
    for line in lines:
        told = [c for c in cues if line.sentence.start <= c[0] < line.sentence.end]
        for at, reason in _cues(line, line.index in spoken, told):
            start, end = line.starts[at], line.ends[at]
            yield Refusal("cue", start, end, document.text[start:end], reason)
        for said in _quoted_cues(document.text, line):
            yield Refusal("cue", said.start(), said.end(), said.group(), NoStatement.QUOTED)
    for quote in document.quotes:
        no_speech = _no_speech(quote, lines, speech)
        if no_speech is not None:
            text = document.text[quote.start : quote.end]
            yield Refusal("quotation", quote.start, quote.end, text, no_speech)


def _cues(line: Line, spoken: bool, told: list[tuple[int, int]]) -> Iterator[tuple[int, NoStatement]]:
    """Words of ``line`` that can attribute and do not. ``told``: the cues of its statements."""
    proposed: list[tuple[int, int]] | None = None
    for at, word in enumerate(line.words):
        if not _can_attribute(line, at) or any(a <= line.starts[at] < b for a, b in told):
            continue
        if spoken:
            yield at, NoStatement.TRANSCRIPT
            continue
        if proposed is None:
            proposed = [(a.cue_first, a.cue_last) for find in PASSES for a in find(line)]
        if any(first <= at <= last for first, last in proposed):
            yield at, NoStatement.INSIDE
        elif word == "according":
            yield at, NoStatement.NO_SOURCE
        else:
            yield at, why_not(line, at)


def _can_attribute(line: Line, at: int) -> bool:
    word, tag = line.words[at], line.tags[at]
    if word == "according":
        return line.words[at + 1 : at + 2] == ("to",)
    if tag in "SG":
        return word in CUES
    return tag in "Nd" and word in NOUN_CUES


def why_not(line: Line, at: int) -> NoStatement:
    """Why the cue word at ``at`` attributes nothing."""
    tags = line.tags
    if tags[at] in "Nd":
        return NoStatement.NOUN
    if tags[at] == "G":
        return NoStatement.NO_CLAIM
    reading = read_cue(line, at)
    if reading is None or is_no_cue(reading):
        return NoStatement.ANOTHER_USE
    before = subject_before(line, reading.first)
    if before.refused == "infinitive" and WITHHELD & set(line.words[max(0, at - 3) : at]):
        return NoStatement.WITHHELD
    if before.refused in _BEFORE:
        return _BEFORE[before.refused]
    if before.phrase is None:
        return NoStatement.NO_SPEAKER
    if not may_speak(reading, before.phrase):
        return NoStatement.CANNOT_SPEAK
    if claim_follows(reading, before.phrase) or claim_before(reading, before.phrase):
        return NoStatement.ANOTHER_USE
    return NoStatement.NO_CLAIM


def _quoted_cues(text: str, line: Line) -> Iterator[re.Match[str]]:
    for at, tag in enumerate(line.tags):
        if tag == "Q":
            yield from _SAID.finditer(text, line.starts[at], line.ends[at])


def _no_speech(quote: Quote, lines: tuple[Line, ...], speech: list[Statement]) -> NoSpeech | None:
    """Why nobody's words stand in ``quote``; None if a statement quotes them."""
    holders = [s for s in speech if s.start < quote.end and quote.start < s.end]
    at = bisect_right(lines, quote.start, key=lambda line: line.sentence.start) - 1
    word = -1
    if at >= 0:
        word = next((k for k, tag in enumerate(lines[at].tags) if tag == "Q" and lines[at].ends[k] > quote.start), -1)
    term = word >= 0 and not own_words(lines[at], word)
    if holders:
        return NoSpeech.TERM if term and all(s.mode == "indirect" for s in holders) else None
    if term:
        return NoSpeech.TERM
    words = len(lines[at].text[quote.inner_start : quote.inner_end].split()) if at >= 0 else 0
    return NoSpeech.SHORT if words < FREE_LEAST else NoSpeech.UNATTRIBUTED
