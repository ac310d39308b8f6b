"""A sentence as a line of tagged words: the passes' view of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType

from extract.model import Document, Mention, Quote, Sentence
from extract.tagging.chunks import READINGS, Word, words_between
from extract.tagging.tags import OPEN, UNSETTLED, amended, tag_behind, without_nouns
from extract.tagging.vocabulary import NOUN_CUES

_MENTION_TAGS = {
    "person": "H", "organization": "O", "outlet": "L", "country": "K", "bloc": "K", "place": "K",
    "mineral": "M", "agreement": "M", "event": "M",
}  # fmt: skip
_NO_DEMONYMS: Mapping[str, str] = MappingProxyType({})
LONGEST_LINE = 400
"""Words: a longer "sentence" is a table or a list, and is read only so far."""


_Piece = tuple[int, int, str, Mention | None]
"""A quotation or a mention: its place, its tag, the mention."""


@dataclass(slots=True)
class Line:
    """The words of one sentence; a quotation and a mention are one word each.

    Nothing changes it; yet to freeze it would cost more than the rest of its making.
    """

    index: int
    """Which sentence of the document."""
    sentence: Sentence
    tags: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: tuple[str, ...]
    """Lower case, straight apostrophes."""
    mentions: Sequence[Mention | None]
    named: tuple[tuple[int, Mention], ...]
    """The mentions with their places among the words, in order."""
    text: str
    """Of the whole document."""

    def surface(self, first: int, last: int) -> str:
        """The text from word ``first`` to word ``last``, inclusive."""
        return self.text[self.starts[first] : self.ends[last]]


def read_lines(
    document: Document, mentions: tuple[Mention, ...], demonyms: Mapping[str, str] = _NO_DEMONYMS
) -> tuple[Line, ...]:
    """One line for each sentence of ``document``; ``demonyms``: "Chinese" to "CN"."""
    lines: list[Line] = []
    text = document.text
    quote_at = mention_at = 0
    for index, sentence in enumerate(document.sentences):
        while quote_at < len(document.quotes) and document.quotes[quote_at].end <= sentence.start:
            quote_at += 1
        while mention_at < len(mentions) and mentions[mention_at].end <= sentence.start:
            mention_at += 1
        pieces = _pieces(document.quotes, quote_at, mentions, mention_at, sentence)
        lines.append(_line(text, index, sentence, pieces, demonyms))
    return tuple(lines)


def _pieces(
    quotes: tuple[Quote, ...], quote_at: int, mentions: tuple[Mention, ...], mention_at: int, sentence: Sentence
) -> list[_Piece]:
    """Quotations of the sentence, and its mentions outside of them, in order."""
    found: list[_Piece] = []
    start, end = sentence.start, sentence.end
    while True:
        quote = quotes[quote_at] if quote_at < len(quotes) and quotes[quote_at].start < end else None
        while mention_at < len(mentions):
            mention = mentions[mention_at]
            if mention.start >= end or (quote and (quote.start <= mention.start or mention.end > quote.start)):
                break
            if mention.start >= start and mention.end <= end:
                found.append((mention.start, mention.end, _MENTION_TAGS.get(mention.type, "M"), mention))
            mention_at += 1
        if quote is None:
            return found
        found.append((max(quote.start, start), min(quote.end, end), "Q", None))
        quote_at += 1
        while mention_at < len(mentions) and mentions[mention_at].start < quote.end:
            mention_at += 1


def _line(text: str, index: int, sentence: Sentence, pieces: list[_Piece], demonyms: Mapping[str, str]) -> Line:
    row = _Row(text)
    at = sentence.start
    for start, end, tag, mention in pieces:
        if at < start:
            row.read(at, start)
        stopped = mention is not None and text.startswith(".", end) and end + 1 < sentence.end
        closed = stopped and (text[end + 1].isspace() or text[end + 1] in ",;)")  # "Harrow Corp. said"
        behind = end + closed
        row.add(start, behind, tag, mention)
        at = max(at, behind)
        if len(row.tags) >= LONGEST_LINE:
            break
    else:
        row.read(at, sentence.end)
    doubtful = row.settle(demonyms)
    words = tuple(row.words)
    tags = amended("".join(row.tags), words)
    if doubtful:
        tags = without_nouns(tags, words)
    named = tuple(row.named)
    mentions: list[Mention | None] = [None] * len(words)
    for number, mention in named:
        mentions[number] = mention
    return Line(index, sentence, tags, row.starts, row.ends, words, mentions, named, text)


class _Row:
    """The words of a line that is being read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tags: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.named: list[tuple[int, Mention]] = []
        self.open: list[int] = []
        """Words that what stands before them, or a list of nations, may give another tag."""

    def add(self, start: int, end: int, tag: str, mention: Mention | None) -> None:
        """A quotation or a mention."""
        if mention is not None:
            self.named.append((len(self.tags), mention))
        self.tags.append(tag)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(mention.text.lower().replace("’", "'") if mention is not None else '"')

    def read(self, at: int, stop: int) -> None:
        """The words of ``text[at:stop]``, between two pieces."""
        tags, starts, ends, words = self.tags, self.starts, self.ends, self.words
        room = LONGEST_LINE - len(tags)
        if stop - at > room:
            self._take(at, words_between(self.text, at, stop)[:room])
            return
        for chunk in self.text[at:stop].split(" "):
            reading = READINGS[chunk]
            if isinstance(reading, str):  # most words
                tags.append(reading)
                words.append(chunk)
                starts.append(at)
                at += len(chunk)
                ends.append(at)
            elif reading is None:
                self._take(at, words_between(self.text, at, stop))
                return
            else:
                if reading:  # between two blanks is nothing
                    self._take(at, reading)
                at += len(chunk)
            at += 1

    def _take(self, at: int, found: Sequence[Word]) -> None:
        """Words whose places count from ``at``."""
        for word, tag, first, last in found:
            if tag in UNSETTLED:
                self.open.append(len(self.tags))
            self.tags.append(tag)
            self.words.append(word)
            self.starts.append(at + first)
            self.ends.append(at + last)

    def settle(self, demonyms: Mapping[str, str]) -> bool:
        """Give the open words their tags. Is one of them a noun as often as a cue?"""
        tags, words = self.tags, self.words
        doubtful = nation = False
        for at in self.open:
            surface = self.text[self.starts[at] : self.ends[at]]
            if tags[at] == OPEN:
                before, word_before = (tags[at - 1], words[at - 1]) if at else ("", "")
                tags[at] = tag_behind(surface, words[at], before, word_before)
                doubtful = doubtful or words[at] in NOUN_CUES
            if surface in demonyms:
                nation = True
                tags[at] = "K"
                self.named.append((at, _demonym(surface, self.starts[at], demonyms[surface])))
        if nation:
            self.named.sort(key=itemgetter(0))
        return doubtful


def _demonym(surface: str, start: int, country: str) -> Mention:
    return Mention("country", surface, surface, start, start + len(surface), country, None, "demonym")
