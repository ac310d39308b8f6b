"""A sentence as a line of tagged words: the passes' view of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from extract.attribution.chunks import READINGS, Word, words_between
from extract.attribution.tagging import amended, tag_behind, without_nouns
from extract.attribution.vocabulary import NOUN_CUES
from extract.cues import PHRASAL
from extract.model import Document, Mention, Quote, Sentence

_MENTION_TAGS = {
    "person": "H", "organization": "O", "outlet": "L", "country": "K", "bloc": "K", "place": "K",
    "mineral": "M", "agreement": "M", "event": "M",
}  # fmt: skip
_NO_DEMONYMS: Mapping[str, str] = MappingProxyType({})
LONGEST_LINE = 400
"""Words: a longer "sentence" is a table or a list, and is read only so far."""


_Piece = tuple[int, int, str, Mention | None]
"""A quotation or a mention: its place, its tag, the mention."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence; a quotation and a mention are one word each."""

    index: int
    """Which sentence of the document."""
    sentence: Sentence
    tags: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    """Lower case, straight apostrophes."""
    mentions: tuple[Mention | None, ...]
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
    row = _Row(demonyms)
    at = sentence.start
    for start, end, tag, mention in pieces:
        if at < start:
            row.read(text, at, start, sentence.end)
        row.add(start, end, tag, mention, text[start:end])
        at = max(at, end)
        if len(row.tags) >= LONGEST_LINE:
            break
    else:
        row.read(text, at, sentence.end, sentence.end)
    words = tuple(row.words)
    tags = amended("".join(row.tags), words)
    if row.doubtful:
        tags = without_nouns(tags, words)
    mentions: list[Mention | None] = [None] * len(words)
    for number, mention in row.named.items():
        mentions[number] = mention
    named = tuple(row.named.items())
    return Line(index, sentence, tags, tuple(row.starts), tuple(row.ends), words, tuple(mentions), named, text)


class _Row:
    """The words of a line that is being read."""

    def __init__(self, demonyms: Mapping[str, str]) -> None:
        self.tags: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.named: dict[int, Mention] = {}
        self.doubtful = False
        """Is there a word that is a noun as often as a cue?"""
        self.demonyms = demonyms

    def add(self, start: int, end: int, tag: str, mention: Mention | None, surface: str) -> None:
        """A quotation or a mention."""
        if mention is not None:
            self.named[len(self.tags)] = mention
        self.tags.append(tag)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(surface.lower().replace("’", "'") if tag != "Q" else '"')

    def read(self, text: str, at: int, stop: int, end: int) -> None:
        """The words of ``text[at:stop]``, between pieces of a sentence that ends at ``end``."""
        tags, starts, ends, words = self.tags, self.starts, self.ends, self.words
        if len(tags) + stop - at > LONGEST_LINE:
            self._read_words(text, 0, words_between(text, at, stop), end)
            return
        before = tags[-1] if tags else ""
        for chunk in text[at:stop].split(" "):
            reading = READINGS[chunk]
            if isinstance(reading, str):  # most words
                if before == "V" and (words[-1], chunk) in PHRASAL:
                    tags[-1] = "S"  # "hit back"
                tags.append(reading)
                starts.append(at)
                words.append(chunk)
                at += len(chunk)
                ends.append(at)
                before = reading
            elif reading is None:
                self._read_words(text, 0, words_between(text, at, stop), end)
                return
            else:
                self._read_words(text, at, reading, end)
                before = tags[-1] if tags else ""
                at += len(chunk)
            at += 1

    def _read_words(self, text: str, at: int, found: Sequence[Word], end: int) -> None:
        """Words of which some have a tag by what stands before them; their places count from ``at``."""
        tags, starts, ends, words = self.tags, self.starts, self.ends, self.words
        for word, own_tag, surface, first, last in found:
            if len(tags) >= LONGEST_LINE:
                break
            tag = own_tag
            if tag is None:
                before = tags[-1] if tags else ""
                tag = tag_behind(surface, word, before, words[-1] if words else "")
                self.doubtful = self.doubtful or word in NOUN_CUES
            if own_tag in (None, "C"):
                if surface in self.demonyms:
                    tag = "K"
                    self.named[len(tags)] = self._demonym(surface, at + first)
            elif word == "." and self._within_name(text, at + last, end):
                ends[-1] += 1  # "Harrow Corp. said"
                continue
            if tags and tags[-1] == "V" and (words[-1], word) in PHRASAL:
                tags[-1] = "S"  # "hit back"
            tags.append(tag)
            starts.append(at + first)
            ends.append(at + last)
            words.append(word)

    def _demonym(self, surface: str, start: int) -> Mention:
        return Mention(
            "country", surface, surface, start, start + len(surface), self.demonyms[surface], None, "demonym"
        )

    def _within_name(self, text: str, behind: int, end: int) -> bool:
        """Does the stop before the offset ``behind`` belong to the name before it? ``end``: of the sentence."""
        named = len(self.tags) - 1 in self.named and self.ends[-1] == behind - 1
        return named and behind < end and text[behind].isspace()
