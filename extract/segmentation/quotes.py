"""Quotations: what stands in quotation marks, in any house style.

Marks are read from left to right within a paragraph; the mark that opens first owns what follows, so marks nested in a
quotation are left alone. Double marks (``"``, ``“ ”``, ``„ “``, ``« »``, two apostrophes) are taken on sight. Single
marks
are apostrophes until proven otherwise: an opening one stands before a word and after none, a closing one after a word
and before none, and a plural possessive ("the miners' claim") does not close while a better mark follows.

A quotation that its paragraph leaves open is a ``Quote`` with ``closed=False``: it runs to the end of the paragraph
where
the next one re-opens it, else to the end of its sentence.
"""

from __future__ import annotations

import re

from extract.model import Quote, Span

_OPENERS = re.compile(r"[\"“”„«‘'‚‹]")
_TYPED_OPENERS = re.compile(r"[\"“”„«‘'‚‹]|``")
""" "``" as well: texts that have it are few, and are searched slowly."""
_CLOSERS = {
    "“": re.compile(r"[”\"]|“(?=[\s,.;:!?)]|$)"),
    "”": re.compile(r"[”\"]"),
    "„": re.compile(r"[“”\"]"),
    "«": re.compile(r"»"),
    "‹": re.compile(r"›"),
    '"': re.compile(r"[\"”]"),
    "''": re.compile(r"''|\""),
    "``": re.compile(r"''|\""),
}
_CLOSE_SINGLE = re.compile(r"(?<=[\w.,!?…;%)])['’](?!\w)")
_OPEN_SINGLE = re.compile(r"(?<=\s)['‘](?=\w)")
_DOUBLE = re.compile(r"[\"“”]")
_REOPENS = re.compile(r"[\"“„«‘']")
_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_LONGEST = 6000
"""Characters: a paragraph's quotation does not run further; keeps hostile text linear."""


def find_quotes(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quote, ...]:
    """All quotations of ``text`` in order, none inside another."""
    found: list[Quote] = []
    openers = _TYPED_OPENERS if "``" in text else _OPENERS
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        if found and not found[-1].closed and number and found[-1].end == paragraphs[number - 1].end:
            closing = _first_closing(text, paragraph)
            if closing is not None:
                # The quotation runs on without a new opening mark.
                found.append(Quote(paragraph.start, closing.end(), paragraph.start, closing.start()))
                _read_paragraph(text, Span(closing.end(), paragraph.end), following, openers, found)
                continue
        _read_paragraph(text, paragraph, following, openers, found)
    return tuple(found)


def _first_closing(text: str, paragraph: Span) -> re.Match[str] | None:
    """The first double mark of the paragraph, if it can only close a quotation."""
    mark = _DOUBLE.search(text, paragraph.start, paragraph.end)
    if mark is None or mark.group() == "“" or mark.start() == paragraph.start or text[mark.start() - 1].isspace():
        return None
    return mark


def _reopens(text: str, following: Span | None) -> bool:
    """Does the paragraph that follows open, or go on with, the quotation that this one leaves open?"""
    return following is not None and (
        _REOPENS.match(text, following.start) is not None or _first_closing(text, following) is not None
    )


def _read_paragraph(
    text: str, paragraph: Span, following: Span | None, openers: re.Pattern[str], found: list[Quote]
) -> None:
    at = paragraph.start
    while True:
        mark = openers.search(text, at, paragraph.end)
        if mark is None:
            return
        if not _opens(text, mark, paragraph):
            at = mark.end()
            continue
        close = _closing(text, mark, paragraph)
        if close is not None:
            found.append(Quote(mark.start(), close[1], mark.end(), close[0]))
            at = close[1]
            continue
        if mark.group() in "‘'‚‹":
            at = mark.end()
            # An unclosed single mark is an apostrophe, unless it opens a paragraph that the next one continues.
            if not (mark.start() == paragraph.start and mark.group() == "‘" and _reopens(text, following)):
                continue
            end = paragraph.end
        elif mark.start() == paragraph.start or _reopens(text, following):
            end = paragraph.end
        else:
            stop = _SENTENCE_END.search(text, mark.end(), paragraph.end)
            end = stop.end() if stop else paragraph.end
        if end > mark.end():
            found.append(Quote(mark.start(), end, mark.end(), end, closed=False))
        at = max(end, mark.end())


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    start, end = mark.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if after.isspace():
        return False
    if mark.group() in "“„«``‹":
        return True
    if mark.group() in "‘'‚":
        return not before.isalnum() and (after.isalnum() or after in '[($£€¥“"…') and before not in ")%.,"
    # A straight or closing double mark opens where no word or stop ends just before it.
    return not before.isalnum() and before not in ".,!?%…)"


def _closing(text: str, mark: re.Match[str], paragraph: Span) -> tuple[int, int] | None:
    limit = min(paragraph.end, mark.end() + _LONGEST)
    if mark.group() in "‘'‚":
        return _close_single(text, mark.end(), limit)
    closer = _CLOSERS[mark.group()].search(text, mark.end(), limit)
    if mark.group() == '"':
        closer = _close_straight(text, closer, limit)
    return closer.span() if closer and closer.start() > mark.end() else None


def _close_straight(text: str, closer: re.Match[str] | None, limit: int) -> re.Match[str] | None:
    """The closing mark among straight ones: one between white space and a word opens another quotation, which a mark
    right behind a word ends ("metals with "dual-use" properties are controlled")."""
    spare: re.Match[str] | None = None
    while closer and closer.end() < limit and text[closer.start() - 1].isspace() and text[closer.end()].isalnum():
        closer = _CLOSERS['"'].search(text, closer.end(), limit)
        if closer and text[closer.start() - 1].isalnum():
            spare = spare or closer
            closer = _CLOSERS['"'].search(text, closer.end(), limit)
    return closer or spare


def _close_single(text: str, start: int, limit: int) -> tuple[int, int] | None:
    spare: tuple[int, int] | None = None
    for closer in _CLOSE_SINGLE.finditer(text, start, limit):
        before = text[closer.start() - 1]
        after = text[closer.end() : closer.end() + 1]
        possessive = before in "sS" and after == " " and text[closer.end() + 1 : closer.end() + 2].islower()
        if not possessive:
            # "the 'full rights' of a state, and 'no less'": another one opens before the better mark.
            again = spare is not None and _OPEN_SINGLE.search(text, spare[1], closer.start()) is not None
            return spare if again else closer.span()
        spare = spare or closer.span()
        if len(text[start : closer.start()].split()) <= 4 and "’" not in text[closer.end() : limit]:
            return closer.span()
    return spare
