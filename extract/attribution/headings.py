"""Headings: "Supply deal unlikely to last: analyst", "Minister: no new quotas"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.attribution.finding import Attribution
from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import noun_phrase_left
from extract.wording import word_set

_REPLIES = word_set("response answer reply message verdict reaction advice conclusion motto mantra explanation")
""" "Falk's answer: “…”"."""
_CREDITS = word_set("source sources editor editors reporter reporters contact contacts photographer author authors")
"""What stands before a colon in a line about the page, not in a heading."""
_SHORT = 5
"""Words: a heading's speaker is no longer."""


def is_heading(line: Line) -> bool:
    """A line without a full stop that is short enough for a heading."""
    return 2 < len(line.tags) < 40 and line.text[line.sentence.end - 1] not in '.!?…:"”’)' and line.index < 400


def credit(line: Line) -> Iterator[Attribution]:
    """ "“…” — Mei Tan, refiner": a pull quote with its speaker behind a dash."""
    dash = line.tags.find("-")
    if dash < 1 or line.tags[dash - 1] != "Q" or line.tags[:dash].strip("Q.,"):
        return
    subject = phrase_at(line, dash + 1)
    if subject is not None and line.tags[subject.head] in "HC" and not set("bXhoSV") & set(line.tags[dash:]):
        yield Attribution(line, "credit", dash, dash, subject)


def colon(line: Line) -> Iterator[Attribution]:
    """ "Falk shrugged: “…”": a person before a colon, a quotation behind it, whatever the verb."""
    at = line.tags.find(":Q")
    if at < 1:
        return
    reply = line.words[at - 1] in _REPLIES and line.tags[at - 2 : at - 1] == "'"
    subject = noun_phrase_left(line, at - 3) if reply else phrase_at(line, 0, at)
    if subject is None and line.tags[0] in "IW":  # "At a briefing, Falk shrugged: “…”"
        subject = leading_subject(line, at)
    if subject is None:
        return
    titled = line.tags[subject.head] == "C" and "r" in line.tags[subject.first : subject.head]
    if (titled or line.tags[subject.head] in "Hpr") and line.words[subject.head] != "it" and subject.last < at:
        yield Attribution(line, "colon", at, at, subject, claim=at + 1)


def heading(line: Line) -> Iterator[Attribution]:
    """The speaker behind the last colon, or before the first, of a heading."""
    tags = line.tags
    colon = tags.rfind(":")
    if colon < 1 or not is_heading(line):
        return
    size = len(tags)
    if (
        0 < size - colon - 1 <= _SHORT
        and (colon >= 3 or tags[0] == "Q")
        and not set("bXhoSpQ") & set(tags[colon + 1 :])
    ):
        subject = phrase_at(line, colon + 1)
        if subject is not None and subject.full_last == size - 1 and tags[subject.head] in "HOLrg":
            yield Attribution(line, "heading-colon-speaker", colon, colon, subject)
            return
    colon = tags.find(":")
    if colon <= _SHORT and size - colon > 4 and not set("bXhoSpQ,") & set(tags[:colon]):
        subject = phrase_at(line, 0, colon)
        credit_line = line.words[0] in _CREDITS
        if subject is not None and subject.last == colon - 1 and tags[subject.head] in "Hr" and not credit_line:
            yield Attribution(line, "heading-speaker-colon", colon, colon, subject, claim=colon + 1)
